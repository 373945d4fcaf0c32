// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workbook/part.h"
#include "forms/workbook/workbook.h"
#include "forms/workbook/workbook_problems.h"

#include <QHash>

#include <memory>

struct zip;

namespace octant::workbook {

/// The zip around a workbook. Everything that it declares is checked before anything is unpacked: the number
/// and names of its parts, none twice, none behind a password, their sizes and by how much they were packed.
class Archive
{
public:
    /// @p bytes must outlive the archive.
    static Result<Archive> open(const QByteArray &bytes, const QString &file, const WorkbookLimits &limits);

    /// Names are compared without regard to case, as in Open Packaging Conventions.
    bool contains(const QString &name) const { return m_parts.contains(name.toLower()); }
    /// Whether the name of some part ends so; @p ending is in lower case.
    bool containsEnding(const QString &ending) const;
    /// A part for reading; the problem is workbook.missing_part or workbook.damaged_part.
    Result<std::unique_ptr<Part>> part(const QString &name);

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };
    struct Entry
    {
        QString name;
        quint64 index = 0;
        qint64 bytes = 0;
    };

    Archive(zip *archive, QString file, qint64 totalBytes);
    std::optional<Problem> takeEntries(const WorkbookLimits &limits);
    std::optional<Problem> takeEntry(quint64 index, const WorkbookLimits &limits);
    Problem about(Fault fault, const QString &part = {}, const QString &detail = {}) const;

    std::unique_ptr<zip, Discard> m_archive;
    QString m_file;
    qint64 m_totalBytes;
    qint64 m_declared = 0;
    std::unique_ptr<qint64> m_unpacked; ///< parts refer to it
    QHash<QString, Entry> m_parts;      ///< by name in lower case
};

} // namespace octant::workbook
