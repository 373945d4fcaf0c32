// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/address.h"
#include "forms/language/language.h"
#include "records/store/database.h"

#include <QList>
#include <QString>

namespace octant {

/// Something in the register that can be found by a few letters of it.
struct FindEntry
{
    QString title;
    QString kind; ///< name of an icon: "partners", "commitments", "questionnaire"
    QString code;
    QString folded; ///< title in all languages and code, as searched
    Address address;
};

/// Every partner, commitment, and question of the newest edition.
Result<QList<FindEntry>> findIndex(Database &database, Language language);

} // namespace octant
