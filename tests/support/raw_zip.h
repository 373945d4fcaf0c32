// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace octant::test {

/// A file of a zip that is written by hand, so that it may say of itself what is not true.
struct RawMember
{
    QByteArray name;
    QByteArray content;
    bool deflated = false;
    bool encrypted = false;                   ///< only says so
    std::optional<quint32> declaredSize = {}; ///< unpacked; its true size where nothing is given
    quint32 checksumError = 0;                ///< laid over the true check sum
};

inline quint32 checksumOf(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320 : 0);
    }
    return ~sum;
}

inline void appendNumber(QByteArray &bytes, quint32 number, int size)
{
    for (int i = 0; i < size; ++i)
        bytes.append(char(number >> (8 * i)));
}

inline QByteArray packed(const RawMember &member)
{
    // Qt packs nothing into nothing; deflate has a last block without content for it.
    if (member.deflated && member.content.isEmpty())
        return QByteArrayLiteral("\x03\x00");
    // without the length that Qt writes before it, and zlib's frame of two and four bytes
    return member.deflated ? qCompress(member.content).sliced(6).chopped(4) : member.content;
}

/// What the header before a file and its entry in the directory have in common.
inline QByteArray description(const RawMember &member)
{
    QByteArray bytes;
    appendNumber(bytes, 20, 2);
    appendNumber(bytes, 0x0800 | (member.encrypted ? 1 : 0), 2); // names are UTF-8
    appendNumber(bytes, member.deflated ? 8 : 0, 2);
    appendNumber(bytes, (1 << 5 | 1) << 16, 4); // 1 January 1980
    appendNumber(bytes, checksumOf(member.content) ^ member.checksumError, 4);
    appendNumber(bytes, quint32(packed(member).size()), 4);
    appendNumber(bytes, member.declaredSize.value_or(quint32(member.content.size())), 4);
    appendNumber(bytes, quint32(member.name.size()), 2);
    appendNumber(bytes, 0, 2);
    return bytes;
}

/// A zip of just these files in this order.
inline QByteArray rawZip(const QList<RawMember> &members)
{
    QByteArray bytes;
    QByteArray directory;
    for (const RawMember &member : members) {
        const auto offset = quint32(bytes.size());
        const QByteArray common = description(member);
        bytes += "PK\x03\x04" + common + member.name + packed(member);
        directory += QByteArray("PK\x01\x02\x14\x00", 6) + common + QByteArray(10, '\0');
        appendNumber(directory, offset, 4);
        directory += member.name;
    }
    const auto start = quint32(bytes.size());
    bytes += directory + QByteArray("PK\x05\x06\0\0\0\0", 8);
    appendNumber(bytes, quint32(members.size()), 2);
    appendNumber(bytes, quint32(members.size()), 2);
    appendNumber(bytes, quint32(directory.size()), 4);
    appendNumber(bytes, start, 4);
    appendNumber(bytes, 0, 2);
    return bytes;
}

} // namespace octant::test
