// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"

#include <QFrame>

namespace octant {

class Label;

/// A line on top of the page that says what went wrong and what to do, until it is closed. Read out when it
/// comes.
class MessageStrip : public QFrame
{
    Q_OBJECT
public:
    explicit MessageStrip(QWidget *parent = nullptr);

    void showProblem(const Problem &problem);
    /// Something that went well and is not to be seen elsewhere.
    void showNote(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell(const QString &text);

    Label *m_text;
    bool m_isProblem = false;
};

} // namespace octant
