// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace octant {

/// Asks once who is working, because every change is logged under a name.
class NameDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NameDialog(const QString &suggestion, QWidget *parent = nullptr);

    QString name() const;

private:
    QLineEdit *m_name;
};

} // namespace octant
