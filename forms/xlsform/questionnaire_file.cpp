// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/questionnaire_file.h"

#include "forms/model/json.h"
#include "forms/model/questionnaire_json.h"
#include "forms/xlsform/xlsform.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// An object, behind spaces and a byte order mark; anything else is left to the reader of workbooks, which
/// knows what it could be instead.
bool isJson(const QByteArray &bytes)
{
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 256)).trimmed();
    return start.startsWith('{') || start.startsWith("\xEF\xBB\xBF{");
}

Result<QuestionnaireFile> fromJson(const QByteArray &bytes, const QString &name)
{
    const Result<QJsonObject> object = readJsonObject(bytes, name);
    if (!object)
        return std::unexpected(object.error());
    QuestionnaireFile file;
    file.name = name;
    QList<Problem> problems;
    file.questionnaire = readQuestionnaire(*object, name, problems);
    for (const Problem &problem : problems)
        file.findings.append({Severity::Error, problem});
    return file;
}

} // namespace

Result<QuestionnaireFile> QuestionnaireFiles::read(const QString &path,
                                                   const std::function<bool()> &cancelled)
{
    const QString name = QFileInfo(path).fileName();
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return std::unexpected(Problem{u"questionnaire.unreadable"_s,
                                       {name, {}, {}, 0, {}},
                                       tr("The file cannot be opened: %1.").arg(source.errorString()),
                                       tr("See whether it is still there and may be read.")});
    const QByteArray bytes = source.readAll();
    if (isJson(bytes))
        return fromJson(bytes, name);
    XlsformReading reading = readXlsform(bytes, name, cancelled);
    return QuestionnaireFile{name, std::move(reading.questionnaire), std::move(reading.findings)};
}

QuestionnaireFiles::Format QuestionnaireFiles::formatOf(const QString &path)
{
    const bool json = QFileInfo(path).suffix().compare(u"json"_s, Qt::CaseInsensitive) == 0;
    return json ? Format::Json : Format::Xlsform;
}

Result<QList<Finding>> QuestionnaireFiles::write(const Questionnaire &questionnaire, const QString &path,
                                                 Format format)
{
    QList<Finding> lost;
    const QByteArray bytes = format == Format::Json
                                 ? QJsonDocument(toJson(questionnaire)).toJson(QJsonDocument::Indented)
                                 : writeXlsform(questionnaire, &lost);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(Problem{u"questionnaire.unwritable"_s,
                                       {QFileInfo(path).fileName(), {}, {}, 0, {}},
                                       tr("The file cannot be written: %1.").arg(file.errorString()),
                                       tr("Choose another folder, or see whether the disk is full.")});
    return lost;
}

} // namespace octant
