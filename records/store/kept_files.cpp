// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/kept_files.h"

#include "records/store/statement.h"
#include "records/store/step.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr qsizetype chunkSize = qsizetype(1024) * 1024;

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

KeptFiles::KeptFiles(const Database &database)
    : m_database(database)
{
}

QByteArray KeptFiles::keep(const QByteArray &bytes)
{
    const QByteArray hash = hashOf(bytes);
    Step step(m_database.connection());
    Statement file(m_database, u"INSERT INTO file (hash, size, erased) VALUES (?, ?, FALSE) "
                               "ON CONFLICT (hash) DO NOTHING"_s);
    file.bind(hash).bind(qint64(bytes.size())).exec();
    if (file.changedRows() > 0) {
        Statement chunk(m_database, u"INSERT INTO file_chunk (hash, position, bytes) VALUES (?, ?, ?)"_s);
        for (qsizetype start = 0; start < bytes.size(); start += chunkSize)
            chunk.bind(hash).bind(qint64(start / chunkSize)).bind(bytes.mid(start, chunkSize)).exec();
    }
    step.commit();
    return hash;
}

QByteArray KeptFiles::keepHash(const QByteArray &bytes)
{
    const QByteArray hash = hashOf(bytes);
    Statement file(m_database, u"INSERT INTO file (hash, size, erased) VALUES (?, ?, TRUE) "
                               "ON CONFLICT (hash) DO NOTHING"_s);
    file.bind(hash).bind(qint64(bytes.size())).exec();
    return hash;
}

QByteArray KeptFiles::bytes(const QByteArray &hash) const
{
    QByteArray all;
    Statement query(m_database, u"SELECT bytes FROM file_chunk WHERE hash = ? ORDER BY position"_s);
    query.bind(hash).exec();
    while (query.next())
        all += query.bytes(0);
    return all;
}

void KeptFiles::erase(const QByteArray &hash)
{
    Step step(m_database.connection());
    Statement(m_database, u"DELETE FROM file_chunk WHERE hash = ?"_s).bind(hash).exec();
    Statement(m_database, u"UPDATE file SET erased = TRUE WHERE hash = ?"_s).bind(hash).exec();
    step.commit();
}

QStringList KeptFiles::faulty() const
{
    QStringList hashes;
    Statement query(m_database, u"SELECT hash, size FROM file WHERE NOT erased ORDER BY hash"_s);
    query.exec();
    while (query.next()) {
        const QByteArray kept = bytes(query.bytes(0));
        if (kept.size() != query.integer(1) || hashOf(kept) != query.bytes(0))
            hashes << QString::fromLatin1(query.bytes(0).toHex());
    }
    return hashes;
}

} // namespace octant
