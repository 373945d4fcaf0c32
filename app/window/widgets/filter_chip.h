// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/widgets/chip.h"

#include <QList>
#include <QPair>

namespace octant {

/// A filter with a value: pressed, it offers the values in a menu. It is checked while a value is chosen and
/// says which ("Kind: company").
class FilterChip : public Chip
{
    Q_OBJECT
public:
    using Choices = QList<QPair<QString, QString>>; ///< code and words

    FilterChip(const QString &title, const QString &name, QWidget *parent = nullptr);

    void setChoices(const Choices &choices);
    /// The code of the value that is chosen; empty for all.
    QString value() const { return m_value; }
    /// A value that is not among the choices is kept: the choices may come later.
    void setValue(const QString &code);

Q_SIGNALS:
    void valueChanged(const QString &code);

protected:
    void nextCheckState() override; ///< opens the menu; what is checked follows from the value

private:
    void relabel();

    QString m_title;
    Choices m_choices;
    QString m_value;
};

} // namespace octant
