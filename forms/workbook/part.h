// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workbook/workbook_problems.h"

#include <QIODevice>

#include <memory>
#include <optional>

struct zip_file;

namespace octant::workbook {

/// Watches for XML that goes on for too long without an element: a text without end, or a tag with so many
/// attributes that comparing them all would take minutes.
class RunGuard
{
public:
    /// Whether the next bytes still keep to it.
    bool allows(const char *data, qint64 length);

private:
    enum class Units { Unknown, Bytes, LittleEndian, BigEndian };

    bool allowsBytes(const char *data, qint64 length);
    bool allowsPairs(const char *data, qint64 length);

    Units m_units = Units::Unknown;
    bool m_hasHalf = false; ///< a pair's first byte came at the end of the last call
    char m_half = 0;
    qint64 m_run = 0; ///< bytes since the last element began
};

/// One file inside a workbook, unpacked while it is read and never whole in memory. It stops where more
/// comes than was declared, where the sum of all that was unpacked grows too large, and where XML goes on for
/// too long without an element.
class Part : public QIODevice
{
public:
    /// @p unpacked counts what the parts of one archive gave so far.
    Part(zip_file *file, QString name, qint64 declaredBytes, qint64 totalBytes, qint64 &unpacked);

    QString name() const { return m_name; }
    bool isSequential() const override { return true; }
    /// Why reading stopped before the end, if it did.
    std::optional<Fault> fault() const { return m_fault; }
    /// Reads what is left, as only the end proves that the content is what was packed.
    void drain();

protected:
    qint64 readData(char *data, qint64 longest) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Close
    {
        void operator()(zip_file *file) const;
    };

    qint64 stop(Fault fault);

    std::unique_ptr<zip_file, Close> m_file;
    QString m_name;
    qint64 m_declared;
    qint64 m_total;
    qint64 m_read = 0;
    RunGuard m_runs;
    bool m_atEnd = false;
    qint64 &m_unpacked;
    std::optional<Fault> m_fault;
};

} // namespace octant::workbook
