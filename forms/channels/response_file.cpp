// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/channels/response_file.h"

#include "forms/channels/zip.h"
#include "forms/model/json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int formatVersion = 1;
constexpr double greatestSequence = 9'007'199'254'740'992; // 2^53: beyond it a double skips integers

const QString formatName = u"octant-response"_s;
const QString manifestName = u"manifest.json"_s;
const QString answersName = u"answers.json"_s;

/// The words for what can be wrong with a response file.
struct ResponseFileWords
{
    Q_DECLARE_TR_FUNCTIONS(ResponseFile)

public:
    static QString askAgain() { return tr("Ask for the file that the form saved."); }
    static Problem foreign(const QString &format);
    static Problem newer(const QString &program);
    static Problem incomplete(const QString &member);
    static Problem invalid(const QString &member, const QString &key);
};

Problem ResponseFileWords::foreign(const QString &format)
{
    if (format == "octant-form"_L1) {
        return {u"response.foreign"_s,
                {},
                tr("The file is the empty form, not the answers to it."),
                tr("Ask for the file that the form saved after it was filled in.")};
    }
    return {
        u"response.foreign"_s, {}, tr("The file does not hold the answers to a questionnaire."), askAgain()};
}

Problem ResponseFileWords::newer(const QString &program)
{
    return {u"response.newer"_s,
            {},
            program.isEmpty()
                ? tr("The file was written by a newer version of the program.")
                : tr("The file was written by a newer version of the program (%1).").arg(program),
            tr("Install the newest version of the program and import the file again.")};
}

Problem ResponseFileWords::incomplete(const QString &member)
{
    return {
        u"response.incomplete"_s, {}, tr("The part “%1” of the file is missing.").arg(member), askAgain()};
}

Problem ResponseFileWords::invalid(const QString &member, const QString &key)
{
    Place place;
    place.sheet = member;
    return {u"response.invalid"_s, place,
            tr("The value “%1” of the file is missing or is not what it should be.").arg(key), askAgain()};
}

std::unexpected<Problem> in(const QString &file, Problem problem, const QString &member = {})
{
    problem.where.file = file;
    if (!member.isEmpty())
        problem.where.sheet = member;
    return std::unexpected(problem);
}

/// Takes values out of the manifest and remembers the first one that is not as it should be.
class ManifestReader
{
public:
    explicit ManifestReader(const QJsonObject &manifest)
        : m_manifest(manifest)
    {
    }

    const QString &firstFault() const { return m_fault; }

    QString text(const QString &key, bool (*accepts)(const QString &))
    {
        const QString value = m_manifest.value(key).toString();
        if (!accepts(value))
            complain(key);
        return value;
    }

    qint64 count(const QString &key)
    {
        const double value = m_manifest.value(key).toDouble(0);
        const bool whole = value >= 1 && value <= greatestSequence && std::floor(value) == value;
        if (!whole)
            complain(key);
        return whole ? qint64(value) : 0;
    }

    QDateTime instant(const QString &key)
    {
        const QString written = m_manifest.value(key).toString();
        const QDateTime value = QDateTime::fromString(written, Qt::ISODateWithMs).toUTC();
        if (!value.isValid() || !written.endsWith(u'Z'))
            complain(key);
        return value;
    }

    /// A file that came in the open cannot call itself sealed.
    void expectFalse(const QString &key)
    {
        if (m_manifest.value(key) != QJsonValue(false))
            complain(key);
    }

private:
    const QJsonObject &m_manifest;
    QString m_fault;

    void complain(const QString &key)
    {
        if (m_fault.isEmpty())
            m_fault = key;
    }
};

bool isChannel(const QString &text)
{
    return QStringList{u"app"_s, u"html"_s, u"pdf"_s, u"workbook"_s}.contains(text);
}

bool isHash(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[0-9a-f]{64}\\z"_s);
    return pattern.match(text).hasMatch();
}

bool isShortText(const QString &text)
{
    return !text.isEmpty() && text.size() <= 200;
}

bool isShortOrEmpty(const QString &text)
{
    return text.size() <= 200;
}

QJsonObject manifestOf(const ReceivedForm &form)
{
    return {{u"format"_s, formatName},
            {u"version"_s, formatVersion},
            {u"program"_s, u"octant " OCTANT_VERSION ""_s},
            {u"channel"_s, form.channel},
            {u"edition"_s, form.edition.text()},
            {u"token"_s, form.token},
            {u"partner"_s, form.partner},
            {u"language"_s, form.language},
            {u"id"_s, form.origin},
            {u"sequence"_s, form.sequence},
            {u"finished"_s, form.finished.toUTC().toString(Qt::ISODateWithMs)},
            {u"sealed"_s, false}};
}

std::optional<Problem> problemOfFormat(const QJsonObject &manifest)
{
    const QString format = manifest.value("format"_L1).toString();
    if (format != formatName)
        return ResponseFileWords::foreign(format);
    const double version = manifest.value("version"_L1).toDouble(0);
    if (version > formatVersion)
        return ResponseFileWords::newer(manifest.value("program"_L1).toString().left(40));
    if (version != formatVersion)
        return ResponseFileWords::invalid(manifestName, u"version"_s);
    return std::nullopt;
}

Result<ReceivedForm> formOfManifest(const QJsonObject &manifest)
{
    if (const std::optional<Problem> problem = problemOfFormat(manifest))
        return std::unexpected(*problem);
    ManifestReader reader(manifest);
    ReceivedForm form;
    form.channel = reader.text(u"channel"_s, isChannel);
    form.edition = EditionHash(reader.text(u"edition"_s, isHash));
    form.token = reader.text(u"token"_s, isShortText);
    form.partner = reader.text(u"partner"_s, isShortOrEmpty);
    form.language = reader.text(u"language"_s, isShortText);
    form.origin = reader.text(u"id"_s, isShortText);
    form.sequence = reader.count(u"sequence"_s);
    form.finished = reader.instant(u"finished"_s);
    reader.expectFalse(u"sealed"_s);
    if (!reader.firstFault().isEmpty())
        return std::unexpected(ResponseFileWords::invalid(manifestName, reader.firstFault()));
    return form;
}

/// A part of the file as JSON; its problem names the part.
Result<QJsonObject> objectIn(const QList<ZipMember> &members, const QString &name, const QString &file)
{
    const auto member = std::ranges::find(members, name, &ZipMember::name);
    if (member == members.end())
        return in(file, ResponseFileWords::incomplete(name));
    Result<QJsonObject> object = readJsonObject(member->bytes, file);
    if (!object)
        return in(file, object.error(), name);
    return object;
}

std::optional<Problem> putAnswers(const QJsonObject &object, ReceivedForm &form)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const bool known = entry.key() == "answers"_L1 || entry.key() == "apart"_L1;
        if (!known || !entry.value().isObject())
            return ResponseFileWords::invalid(answersName, entry.key().left(40));
    }
    if (!object.contains("answers"_L1))
        return ResponseFileWords::invalid(answersName, u"answers"_s);
    form.answers = object.value("answers"_L1).toObject();
    form.apart = object.value("apart"_L1).toObject();
    return std::nullopt;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

bool isResponseFile(const QByteArray &bytes)
{
    // Members are stored, so the manifest can be read off the beginning even where the end is missing.
    constexpr qsizetype manifestReach = 4096;
    return firstZipName(bytes) == manifestName &&
           bytes.first(std::min(bytes.size(), manifestReach)).contains(formatName.toUtf8());
}

QByteArray writeResponseFile(const ReceivedForm &form)
{
    const QJsonObject answers{{u"answers"_s, form.answers}, {u"apart"_s, form.apart}};
    return writeZip({{manifestName, compact(manifestOf(form))}, {answersName, compact(answers)}});
}

Result<ReceivedForm> readResponseFile(const QByteArray &bytes, const QString &file)
{
    const Result<QList<ZipMember>> members = readZip(bytes, file, u"response"_s);
    if (!members)
        return std::unexpected(members.error());
    const Result<QJsonObject> manifest = objectIn(*members, manifestName, file);
    if (!manifest)
        return std::unexpected(manifest.error());
    Result<ReceivedForm> form = formOfManifest(*manifest);
    if (!form)
        return in(file, form.error());
    const Result<QJsonObject> answers = objectIn(*members, answersName, file);
    if (!answers)
        return std::unexpected(answers.error());
    if (const std::optional<Problem> problem = putAnswers(*answers, *form))
        return in(file, *problem);
    return form;
}

} // namespace octant
