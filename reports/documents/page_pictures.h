// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/documents/document.h"

#include <QImage>

namespace octant {

/// Takes the finished picture of the next page.
using TakePage = std::function<void(const QImage &)>;

/// Draws the pages of a document as pictures, by the same two passes that writeDocument makes, so that they
/// show what the file will hold. @p scale is pixels per point: 2 makes an A4 page 1190 pixels wide. Every
/// page is handed over, in the thread of the caller, as soon as it is complete.
///
/// The only problem is "report.cancelled".
Result<void> drawPages(const Document &document, const Palette &palette, double scale, const TakePage &take,
                       const ReportProgress &progress = {});

} // namespace octant
