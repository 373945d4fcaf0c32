// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/archive.h"

#include "forms/workbook/file_kind.h"

#include <zip.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant::workbook {

namespace {

constexpr zip_int64_t mostParts = 5'000;
constexpr qint64 megabyte = 1'000'000;
/// Below this size nothing is a bomb, and repetitive sheets do pack well.
constexpr qint64 smallestBomb = 10 * megabyte;
constexpr qint64 largestRatio = 100;

/// A name that stays inside the archive and that all systems read alike.
bool isSafe(const QString &name)
{
    const bool hasStrangers = std::any_of(name.begin(), name.end(), [](QChar letter) {
        return letter == u'\\' || letter == u':' || letter < u' ';
    });
    return !name.isEmpty() && !hasStrangers && !name.startsWith(u'/') && !name.split(u'/').contains(u".."_s);
}

} // namespace

void Archive::Discard::operator()(zip *archive) const
{
    zip_discard(archive);
}

Archive::Archive(zip *archive, QString file, qint64 totalBytes)
    : m_archive(archive)
    , m_file(std::move(file))
    , m_totalBytes(totalBytes)
    , m_unpacked(std::make_unique<qint64>(0))
{
}

Problem Archive::about(Fault fault, const QString &part, const QString &detail) const
{
    Place where;
    where.file = m_file;
    where.sheet = part;
    return problemOf(fault, where, detail.isEmpty() ? part : detail);
}

Result<Archive> Archive::open(const QByteArray &bytes, const QString &file, const WorkbookLimits &limits)
{
    Place where;
    where.file = file;
    if (const std::optional<Fault> fault = faultOfBytes(bytes))
        return std::unexpected(problemOf(*fault, where));
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    zip_t *opened = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!opened) {
        zip_source_free(source);
        return std::unexpected(problemOf(Fault::Damaged, where));
    }
    Archive archive(opened, file, limits.totalBytes);
    if (const std::optional<Problem> problem = archive.takeEntries(limits))
        return std::unexpected(*problem);
    return archive;
}

std::optional<Problem> Archive::takeEntries(const WorkbookLimits &limits)
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > mostParts)
        return about(Fault::TooManyParts, {}, amount(mostParts));
    for (zip_int64_t index = 0; index < count; ++index) {
        if (std::optional<Problem> problem = takeEntry(quint64(index), limits))
            return problem;
    }
    return std::nullopt;
}

std::optional<Problem> Archive::takeEntry(quint64 index, const WorkbookLimits &limits)
{
    zip_stat_t stat;
    if (zip_stat_index(m_archive.get(), index, 0, &stat) != 0 || !stat.name)
        return about(Fault::Damaged);
    const Entry entry{QString::fromUtf8(stat.name), index, qint64(stat.size)};
    if (!isSafe(entry.name))
        return about(Fault::UnsafeName, entry.name);
    if (m_parts.contains(entry.name.toLower()))
        return about(Fault::DuplicatePart, entry.name);
    if (stat.encryption_method != ZIP_EM_NONE)
        return about(Fault::Encrypted);
    if (entry.bytes > smallestBomb && entry.bytes / largestRatio > qint64(stat.comp_size))
        return about(Fault::Bomb, entry.name);
    if (entry.bytes < 0 || entry.bytes > limits.partBytes)
        return about(Fault::PartTooLarge, entry.name);
    m_declared += entry.bytes;
    if (m_declared > limits.totalBytes)
        return about(Fault::TooLarge, {}, amount(limits.totalBytes / megabyte));
    m_parts.insert(entry.name.toLower(), entry);
    return std::nullopt;
}

bool Archive::containsEnding(const QString &ending) const
{
    return std::any_of(m_parts.keyBegin(), m_parts.keyEnd(),
                       [&](const QString &name) { return name.endsWith(ending); });
}

Result<std::unique_ptr<Part>> Archive::part(const QString &name)
{
    const auto entry = m_parts.constFind(name.toLower());
    if (entry == m_parts.constEnd())
        return std::unexpected(about(Fault::MissingPart, name));
    zip_file_t *file = zip_fopen_index(m_archive.get(), entry->index, 0);
    if (!file)
        return std::unexpected(about(Fault::DamagedPart, entry->name));
    return std::make_unique<Part>(file, entry->name, entry->bytes, m_totalBytes, *m_unpacked);
}

} // namespace octant::workbook
