// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/fill_words.h"

#include <QWidget>

class QComboBox;

namespace octant {

/// How sure a number is, or why there is none: a list beside its field.
class QualifierChoice : public QWidget
{
    Q_OBJECT
public:
    QualifierChoice(const Words &words, const FillWords &say, const QString &question,
                    QWidget *parent = nullptr);

    std::optional<Qualifier> qualifier() const;
    void setQualifier(std::optional<Qualifier> qualifier);

Q_SIGNALS:
    void chosen();

private:
    QComboBox *m_combo;
};

/// Whether a qualifier stands instead of a value.
bool denies(std::optional<Qualifier> qualifier);

} // namespace octant
