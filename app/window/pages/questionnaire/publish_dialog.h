// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/words.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace octant {

/// Asks before a questionnaire is frozen; for a correction it asks for the reason.
class PublishDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Kind { First, Correction };

    PublishDialog(const Words &words, Kind kind, int year, int warnings, QWidget *parent = nullptr);

    QString reason() const;

private:
    QPlainTextEdit *m_reason = nullptr; ///< null where none is asked for
    QPushButton *m_publish;
};

} // namespace octant
