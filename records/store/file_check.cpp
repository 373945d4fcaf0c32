// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/file_check.h"

#include "records/store/connection.h"
#include "records/store/dialect.h"
#include "records/store/register_problem.h"
#include "records/store/schema.h"
#include "records/store/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

// Offsets in SQLite's database header (https://www.sqlite.org/fileformat2.html#the_database_header).
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeOffset = 16;
constexpr qsizetype pageCountOffset = 28;
constexpr qsizetype userVersionOffset = 60;
constexpr qsizetype applicationIdOffset = 68;

Result<void> checkHeader(const QString &path, const QByteArray &header, MigrationList list)
{
    if (header.isEmpty())
        return std::unexpected(RegisterProblem::empty(path));
    const QByteArray magic("SQLite format 3\0", 16);
    if (header.size() < headerSize || !header.startsWith(magic))
        return std::unexpected(RegisterProblem::notARegister(path));
    if (qFromBigEndian<quint32>(header.constData() + applicationIdOffset) != applicationId)
        return std::unexpected(RegisterProblem::ofAnotherProgram(path));
    if (qFromBigEndian<qint32>(header.constData() + userVersionOffset) > newestVersion(list))
        return std::unexpected(RegisterProblem::newer(path));
    return {};
}

/// SQLite reads a last page that is cut short as if zeros followed. While there is a log or a journal, the
/// file may be shorter than it will be.
Result<void> checkLength(const QString &path, const QByteArray &header, qint64 length)
{
    if (QFileInfo::exists(writeAheadLogOf(path)) || QFileInfo::exists(journalOf(path)))
        return {};
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    const auto pageCount = qFromBigEndian<quint32>(header.constData() + pageCountOffset);
    const qint64 expected = qint64(pageCount) * (pageSize == 1 ? 65536 : pageSize);
    if (length < expected)
        return std::unexpected(RegisterProblem::damaged(
            path, RegisterProblem::tr("%1 of %2 bytes are there").arg(length).arg(expected)));
    return {};
}

Result<void> checkSchema(const QSqlDatabase &connection, const QString &path, MigrationList list)
{
    // The header said it too, but a write-ahead log may hold a newer first page.
    const int version = Dialect().schemaVersion(connection);
    if (version > newestVersion(list))
        return std::unexpected(RegisterProblem::newer(path));
    if (version < 1)
        return std::unexpected(RegisterProblem::notARegister(path));
    const SchemaDifference difference = compareSchemas(schemaOf(connection), freshSchema(list, version));
    if (!difference.foreign.isEmpty())
        return std::unexpected(RegisterProblem::foreignObject(path, difference.foreign.join(u", "_s)));
    if (!difference.missing.isEmpty())
        return std::unexpected(RegisterProblem::damaged(path, difference.missing.join(u", "_s)));
    return {};
}

Result<void> quickCheck(const QSqlDatabase &connection, const QString &path)
{
    Statement query(connection, u"PRAGMA quick_check(1)"_s);
    query.exec();
    const QString verdict = query.next() ? query.text(0) : QString();
    if (verdict != u"ok"_s)
        return std::unexpected(RegisterProblem::damaged(path, verdict.simplified()));
    return {};
}

} // namespace

Result<QString> findRegister(const QString &path, MigrationList list)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(RegisterProblem::missing(path));
    if (info.isDir())
        return std::unexpected(RegisterProblem::isFolder(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(RegisterProblem::unreadable(path));
    const QByteArray header = file.read(headerSize);
    if (const auto checked = checkHeader(path, header, list); !checked)
        return std::unexpected(checked.error());
    if (const auto checked = checkLength(info.canonicalFilePath(), header, file.size()); !checked)
        return std::unexpected(checked.error());
    return info.canonicalFilePath();
}

Result<void> checkContents(const QSqlDatabase &connection, const QString &path, MigrationList list)
{
    if (const auto checked = checkSchema(connection, path, list); !checked)
        return checked;
    return quickCheck(connection, path);
}

} // namespace octant
