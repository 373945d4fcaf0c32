// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/xlsform/finding_list.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>
#include <QMap>
#include <QStringList>

namespace octant::xlsform {

/// A sheet of texts under headers.
struct WrittenSheet
{
    QString name;
    QStringList headers;
    QList<QMap<QString, QString>> rows; ///< by header
};

/// Writes a workbook. Everything is text: a cell that begins with "=" is no formula. Equal sheets give equal
/// bytes. Texts that are too long for a cell are cut, which is said.
class Book
{
    Q_DECLARE_TR_FUNCTIONS(Xlsform)

public:
    /// Throws MachineFailure where the temporary folder cannot be written.
    static QByteArray write(const QList<WrittenSheet> &sheets, FindingList &lost);

private:
    static QString fitting(const QString &text, const Place &where, FindingList &lost);
};

} // namespace octant::xlsform
