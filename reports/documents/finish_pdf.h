// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>

namespace octant {

/// A place that links and the outline lead to.
struct PdfDestination
{
    QString name;
    int page = 1;   ///< counted from 1
    double top = 0; ///< points from the top of the page
};

/// An area that can be pressed.
struct PdfLink
{
    int page = 1;
    QRectF area; ///< points from the top left corner of the page
    QString destination;
    QString title; ///< where it leads, in words
};

struct PdfOutlineEntry
{
    int level = 0; ///< 0 for chapters; at most one more than the entry before
    QString title;
    QString destination;
};

/// What a painted PDF lacks.
struct PdfFinishing
{
    QString title;
    QString author;
    QString subject;
    QString language; ///< BCP 47 tag
    QDateTime created;
    QString producer; ///< the program with its version
    QList<PdfDestination> destinations;
    QList<PdfLink> links;
    QList<PdfOutlineEntry> outline;
};

/// Completes a PDF that QPdfWriter painted: links, outline, language, title, author, dates, readable text (a
/// space is a space). The same input gives the same bytes. Links and entries whose destination is not there
/// are a programming error (std::logic_error), as is a file that QPdfWriter did not make.
QByteArray finishPdf(const QByteArray &painted, const PdfFinishing &finishing);

} // namespace octant
