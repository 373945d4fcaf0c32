// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/documents/document.h"

/// The steps that writing a document and drawing its pages as pictures have in common.
namespace octant::document_cpp {

/// One point is one unit; no transparency, colours with a profile.
void prepare(QPdfWriter &writer);
/// One pass over all chapters; false where it was stopped.
bool compose(const Document &document, PageFlow &flow, const ReportProgress &progress, double from,
             double to);
/// The problem of a document that was stopped.
Problem cancelled();

} // namespace octant::document_cpp
