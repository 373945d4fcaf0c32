// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/store/database.h"

#include <QByteArray>

namespace octant {

/// The files that responses came in, byte for byte, once for each content, named by their SHA-256.
class KeptFiles
{
public:
    explicit KeptFiles(const Database &database);

    /// Keeps a file and gives its hash. One that was erased stays erased.
    QByteArray keep(const QByteArray &bytes);
    /// Keeps the hash alone, as of a file that was erased; gives it.
    QByteArray keepHash(const QByteArray &bytes);
    /// Empty where the file is not kept or was erased.
    QByteArray bytes(const QByteArray &hash) const;
    /// Takes the bytes away for good; the hash stays, so that the file is recognised when it comes again.
    void erase(const QByteArray &hash);
    /// The hashes, in hexadecimal digits, of the files whose bytes are not what was kept.
    QStringList faulty() const;

private:
    const Database &m_database;
};

} // namespace octant
