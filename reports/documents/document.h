// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"
#include "reports/documents/page_flow.h"

#include <functional>

namespace octant {

/// Told the share done, 0 to 1; gives false to stop the work.
using ReportProgress = std::function<bool(double)>;

/// A part of a document: puts what it has to say on the pages.
using Chapter = std::function<void(PageFlow &)>;

/// A document to be printed. Its marks (links, outline) come from composing it.
struct Document
{
    QString title;
    QString author;
    QString subject;
    QString language; ///< BCP 47 tag
    QDateTime created;
    RunningText running;
    QList<Chapter> chapters;
};

/// Composes a document as PDF and puts it in place of whatever stood under the path, all or nothing.
///
/// Problems: "report.unwritable" (the folder cannot be written to), "report.cancelled". A disk that is full
/// throws MachineFailure. In neither case is anything left behind. The same document gives the same bytes.
/// Needs the fonts (loadFonts) and a QGuiApplication.
Result<void> writeDocument(const Document &document, const Palette &palette, const QString &path,
                           const ReportProgress &progress = {});

} // namespace octant
