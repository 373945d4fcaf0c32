// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdf_reader.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60000))
        qFatal("%s is missing or hangs: %s", qPrintable(program), qPrintable(process.errorString()));
    return process.readAllStandardOutput();
}

QStringList rowsBelowTheRule(const QByteArray &output)
{
    const QStringList rows = QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts);
    return rows.mid(2);
}

} // namespace

PdfReader::PdfReader(QString path)
    : m_path(std::move(path))
{
}

QStringList PdfReader::lines(int page) const
{
    QStringList arguments{u"-layout"_s, u"-enc"_s, u"UTF-8"_s};
    if (page > 0)
        arguments << u"-f"_s << QString::number(page) << u"-l"_s << QString::number(page);
    return QString::fromUtf8(outputOf(u"pdftotext"_s, arguments + QStringList{m_path, u"-"_s})).split(u'\n');
}

QString PdfReader::text(int page) const
{
    QStringList arguments{u"-raw"_s, u"-enc"_s, u"UTF-8"_s};
    if (page > 0)
        arguments << u"-f"_s << QString::number(page) << u"-l"_s << QString::number(page);
    return QString::fromUtf8(outputOf(u"pdftotext"_s, arguments + QStringList{m_path, u"-"_s})).simplified();
}

int PdfReader::pages() const
{
    return info(u"Pages"_s).toInt();
}

QStringList PdfReader::fonts() const
{
    return rowsBelowTheRule(outputOf(u"pdffonts"_s, {m_path}));
}

int PdfReader::images() const
{
    return int(rowsBelowTheRule(outputOf(u"pdfimages"_s, {u"-list"_s, m_path})).size());
}

bool PdfReader::isSound() const
{
    QProcess process;
    process.start(u"qpdf"_s, {u"--check"_s, m_path});
    return process.waitForFinished(60000) && process.exitCode() == 0;
}

QJsonObject PdfReader::json() const
{
    return QJsonDocument::fromJson(outputOf(u"qpdf"_s, {u"--json"_s, m_path})).object();
}

QString PdfReader::info(const QString &key) const
{
    const QStringList rows = QString::fromUtf8(outputOf(u"pdfinfo"_s, {u"-isodates"_s, m_path})).split(u'\n');
    for (const QString &row : rows)
        if (row.startsWith(key + u':'))
            return row.mid(key.size() + 1).trimmed();
    return {};
}

} // namespace octant
