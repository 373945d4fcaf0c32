// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/page.h"

class QVBoxLayout;

namespace octant {

/// What the person chooses for themselves: name, language, light or dark, density. Takes effect at once.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(Session &session);

    QString title() const override;
    QString statusLine() const override;
    bool hasYear() const override { return false; }
    void refresh() override {}

private:
    void addName(QVBoxLayout *column);
    void addLanguage(QVBoxLayout *column);
    void addTheme(QVBoxLayout *column);
};

} // namespace octant
