// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/package.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace octant::workbook {

namespace {

const QString contentTypesPart = u"[Content_Types].xml"_s;

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString relationshipsOf(const QString &part)
{
    const QString folder = folderOf(part);
    return folder + u"_rels/"_s + part.mid(folder.size()) + u".rels"_s;
}

/// The full name of a part that is named from a folder; nothing where the name leads out of the package.
std::optional<QString> resolved(const QString &folder, const QString &target)
{
    if (target.contains(u':') || target.contains(u'\\') || target.startsWith(u"//"_s))
        return std::nullopt;
    QStringList names;
    const QString whole = target.startsWith(u'/') ? target : folder + target;
    for (const QString &name : whole.split(u'/', Qt::SkipEmptyParts)) {
        if (name == u"..") {
            if (names.isEmpty())
                return std::nullopt;
            names.removeLast();
        } else if (name != u".") {
            names << name;
        }
    }
    return names.join(u'/');
}

Relationship relationshipIn(const PartReader &reader, const QString &folder)
{
    Relationship found;
    found.type = reader.attribute(u"Type").section(u'/', -1);
    const QString written = reader.attribute(u"Target");
    const std::optional<QString> target = resolved(folder, QUrl::fromPercentEncoding(written.toUtf8()));
    found.isOutside = !target || reader.attribute(u"TargetMode") == u"External";
    found.target = found.isOutside ? written : *target;
    return found;
}

/// Why a workbook may not be of such a content type, if it may not.
std::optional<Fault> faultOfType(const QString &type)
{
    if (type.contains(u"spreadsheetml.sheet.main") || type.contains(u"spreadsheetml.template.main"))
        return std::nullopt;
    if (type.contains(u"ms-excel.sheet.binary"))
        return Fault::Binary;
    const bool hasMacros = type.contains(u"ms-excel.") && type.contains(u".macroenabled.main");
    return hasMacros ? Fault::Macros : Fault::OtherDocument;
}

/// The content type of a part in lower case: its own, else that of its suffix. Types that no part has are
/// listed by some programs, those of macros too, and say nothing.
Result<QString> readContentType(const Source &source, const QString &part)
{
    QString own;
    QString ofSuffix;
    const std::optional<Problem> problem = source.readPart(contentTypesPart, [&](PartReader &reader) {
        reader.enterRoot(u"Types");
        for (; reader.enter(); reader.skip()) {
            if (reader.attribute(u"PartName").compare(u'/' + part, Qt::CaseInsensitive) == 0)
                own = reader.attribute(u"ContentType");
            else if (part.endsWith(u'.' + reader.attribute(u"Extension"), Qt::CaseInsensitive))
                ofSuffix = reader.attribute(u"ContentType");
        }
    });
    if (problem)
        return std::unexpected(*problem);
    return (own.isEmpty() ? ofSuffix : own).toLower();
}

/// The part that the package says it is about; empty where it does not say so.
Result<QString> readMainPart(const Source &source)
{
    const Result<QHash<QString, Relationship>> relationships = readRelationships(source, {});
    if (!relationships)
        return std::unexpected(relationships.error());
    for (const Relationship &each : *relationships) {
        if (each.type == u"officeDocument" && !each.isOutside)
            return each.target;
    }
    return QString();
}

} // namespace

Result<QHash<QString, Relationship>> readRelationships(const Source &source, const QString &part)
{
    QHash<QString, Relationship> found;
    const QString name = relationshipsOf(part);
    if (!source.archive.contains(name))
        return found;
    const std::optional<Problem> problem = source.readPart(name, [&](PartReader &reader) {
        reader.enterRoot(u"Relationships");
        for (; reader.enter(); reader.skip())
            found.insert(reader.attribute(u"Id"), relationshipIn(reader, folderOf(part)));
    });
    if (problem)
        return std::unexpected(*problem);
    return found;
}

Result<QString> findXlsxPart(const Source &source)
{
    if (!source.archive.contains(contentTypesPart))
        return std::unexpected(source.problem(Fault::OtherDocument));
    const Result<QString> part = readMainPart(source);
    if (!part)
        return part;
    const Result<QString> type = readContentType(source, *part);
    if (!type)
        return type;
    if (const std::optional<Fault> fault = faultOfType(*type))
        return std::unexpected(source.problem(*fault));
    if (source.archive.containsEnding(u"vbaproject.bin"_s))
        return std::unexpected(source.problem(Fault::Macros));
    return part;
}

} // namespace octant::workbook
