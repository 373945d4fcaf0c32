// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/commitments/commitment_list.h"
#include "app/window/session/session.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace octant {

class FormField;

/// Asks for a person's word against the computed status, and for the reason, without which it cannot be
/// recorded.
class OverrideForm : public QWidget
{
    Q_OBJECT
public:
    OverrideForm(Session &session, const CommitmentRow &row, QWidget *parent = nullptr);

    bool isChanged() const;

Q_SIGNALS:
    void overrideRequested(const octant::StatusOverride &override);
    void cancelled();

private:
    void save();

    int m_year;
    QComboBox *m_status;
    QPlainTextEdit *m_reason;
    FormField *m_reasonField;
};

} // namespace octant
