// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"

#include <QByteArray>
#include <QList>

namespace octant {

/// A file inside a container.
struct ZipMember
{
    QString name; ///< "manifest.json", "answers.json", "edition.json", "prefill.json" or "att/<number>"
    QByteArray bytes;

    bool operator==(const ZipMember &) const = default;
};

/// Writes the container of forms and responses: a plain zip, members stored in the given order, with one
/// fixed date. The same members give the same bytes.
QByteArray writeZip(const QList<ZipMember> &members);

/// Reads one back, whole and strictly: only the names above, each once, nothing encrypted, at most 64
/// members, 25 MB each and 100 MB in all by what they declare and by what they hold, nothing before or behind
/// the zip. A problem's code is @p kind and one of empty, not_a_zip, truncated, trailing, damaged, encrypted,
/// duplicate, foreign, too_large: "response.truncated". @p file is the name shown to people.
Result<QList<ZipMember>> readZip(const QByteArray &bytes, const QString &file, const QString &kind);

/// The name of the first member as it stands at the beginning of a zip; empty where the bytes are no zip.
QString firstZipName(const QByteArray &bytes);

} // namespace octant
