// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace octant {

/// What other people's programs (poppler, qpdf) read in a PDF file.
class PdfReader
{
public:
    explicit PdfReader(QString path);

    /// The text of a page, counted from 1; of all pages for 0. White space is one space each.
    QString text(int page = 0) const;
    /// The same with the lines kept as they stand.
    QStringList lines(int page) const;
    int pages() const;
    /// One line a font, as pdffonts tells them.
    QStringList fonts() const;
    int images() const;
    /// Whether qpdf finds no fault.
    bool isSound() const;
    /// The document by qpdf: "pages", "outlines", "qpdf" …
    QJsonObject json() const;
    /// An entry of the information dictionary, as pdfinfo tells it.
    QString info(const QString &key) const;

private:
    QString m_path;
};

} // namespace octant
