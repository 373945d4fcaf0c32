// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

namespace octant {

/// All or nothing for one piece of work, whether it stands alone or within a caller's transaction: alone it
/// is a transaction, else a savepoint. Undone unless commit() was called.
class Step
{
public:
    explicit Step(const QSqlDatabase &connection);
    ~Step();
    Step(const Step &) = delete;
    Step &operator=(const Step &) = delete;

    void commit();

private:
    QSqlDatabase m_connection;
    bool m_alone;
    bool m_open = true;
};

} // namespace octant
