// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace octant {

class Label;

/// A field to fill in: its label above, help below that, the control, and under it an error in words or what
/// somebody else has saved there. The control gets the label as accessible name.
class FormField : public QWidget
{
    Q_OBJECT
public:
    /// The control becomes the field's. An empty help takes no room.
    FormField(const QString &label, QWidget *control, const QString &help = {}, QWidget *parent = nullptr);

    /// An empty text takes the error away.
    void setError(const QString &error);
    void setNote(const QString &note);
    bool hasError() const;

private:
    Label *m_error;
    Label *m_note;
};

} // namespace octant
