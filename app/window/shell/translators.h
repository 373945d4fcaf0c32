// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/language.h"

#include <QTranslator>

namespace octant {

/// The catalogues by which the program speaks a language, Qt's own words included. Installed while it lives.
class Translators
{
public:
    explicit Translators(Language language);
    ~Translators();
    Translators(const Translators &) = delete;
    Translators &operator=(const Translators &) = delete;

    /// Speaks another language from now on; texts that are shown already stay as they are.
    void setLanguage(Language language);

private:
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace octant
