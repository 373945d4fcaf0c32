// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/page.h"

#include <functional>
#include <memory>

namespace octant {

/// A page as the navigation knows it.
struct PageEntry
{
    QString id;
    const char *title; ///< source text in the context "PageList"
    QString icon;
    std::function<std::unique_ptr<Page>(Session &)> make;
};

/// All pages in the order of the navigation; Ctrl+1 leads to the first.
const QList<PageEntry> &pageList();
/// A page's title in the language of the moment.
QString titleOf(const PageEntry &entry);

} // namespace octant
