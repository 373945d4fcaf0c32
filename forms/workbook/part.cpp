// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/part.h"

#include <zip.h>

#include <algorithm>
#include <cstring>

namespace octant::workbook {

namespace {

/// The longest text of an Excel cell is 32,767 characters: three bytes each, and some escapes.
constexpr qint64 longestRun = 128 * 1024;

} // namespace

bool RunGuard::allows(const char *data, qint64 length)
{
    if (m_units == Units::Unknown) {
        const bool wide = length > 1 && (uchar(data[0]) >= 0xFE || data[0] == 0 || data[1] == 0);
        const bool little = wide && (uchar(data[0]) == 0xFF || data[1] == 0);
        m_units = !wide ? Units::Bytes : little ? Units::LittleEndian : Units::BigEndian;
    }
    return m_units == Units::Bytes ? allowsBytes(data, length) : allowsPairs(data, length);
}

bool RunGuard::allowsBytes(const char *data, qint64 length)
{
    const auto *first = static_cast<const char *>(std::memchr(data, '<', size_t(length)));
    if (!first) {
        m_run += length;
        return m_run <= longestRun;
    }
    if (m_run + (first - data) > longestRun)
        return false;
    const char *last = data + length;
    do
        --last;
    while (*last != '<');
    m_run = data + length - last;
    return true; // a piece is shorter than the longest run, so that no run within it is too long
}

bool RunGuard::allowsPairs(const char *data, qint64 length)
{
    for (const char *byte = data; byte != data + length; ++byte) {
        ++m_run;
        m_hasHalf = !m_hasHalf;
        if (!m_hasHalf) {
            const bool isLittle = m_units == Units::LittleEndian;
            const char low = isLittle ? m_half : *byte;
            const char high = isLittle ? *byte : m_half;
            if (low == '<' && high == 0)
                m_run = 0;
        }
        m_half = *byte;
        if (m_run > longestRun)
            return false;
    }
    return true;
}

void Part::Close::operator()(zip_file *file) const
{
    zip_fclose(file);
}

Part::Part(zip_file *file, QString name, qint64 declaredBytes, qint64 totalBytes, qint64 &unpacked)
    : m_file(file)
    , m_name(std::move(name))
    , m_declared(declaredBytes)
    , m_total(totalBytes)
    , m_unpacked(unpacked)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 Part::stop(Fault fault)
{
    m_fault = fault;
    return -1;
}

qint64 Part::readData(char *data, qint64 longest)
{
    if (m_fault)
        return -1;
    if (m_atEnd || longest == 0)
        return m_atEnd ? -1 : 0;
    const zip_int64_t got = zip_fread(m_file.get(), data, zip_uint64_t(std::min(longest, longestRun)));
    if (got < 0)
        return stop(Fault::DamagedPart);
    m_read += got;
    m_unpacked += got;
    if (m_read > m_declared || (got == 0 && m_read < m_declared))
        return stop(Fault::DamagedPart);
    if (m_unpacked > m_total)
        return stop(Fault::PartTooLarge);
    if (got > 0 && !m_runs.allows(data, got))
        return stop(Fault::Overlong);
    m_atEnd = got == 0;
    return m_atEnd ? -1 : got;
}

void Part::drain()
{
    char rest[4096];
    while (read(rest, sizeof rest) > 0) {
    }
}

} // namespace octant::workbook
