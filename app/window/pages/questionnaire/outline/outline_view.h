// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/outline/outline_model.h"
#include "app/window/session/session.h"

#include <QTreeView>

namespace octant {

/// The outline as a tree that is worked in: several lines selected, dragged, opened and closed. What is open,
/// selected and in view stays so when the questionnaire changes.
class OutlineView : public QTreeView
{
    Q_OBJECT
public:
    /// The session must outlive the view.
    explicit OutlineView(const Session &session, QWidget *parent = nullptr);

    OutlineModel &outline() { return m_model; }
    void showOutline(QList<OutlineItem> outline, bool allOpen);
    void setEditable(bool editable);

    /// Makes a line the current one without telling of it, and brings it into view.
    void choose(const QString &code);
    /// The same for several lines; the first becomes the current one.
    void choose(const QStringList &codes);
    QString currentCode() const;
    /// The questions of the selected lines and of what stands below them, in order.
    QList<QuestionCode> selectedQuestions() const;
    /// Codes of the selected lines, in order.
    QStringList selectedCodes() const;

Q_SIGNALS:
    /// The person chose another line.
    void lineChosen(const QString &code);
    void selectionWasChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStringList openCodes() const;

    OutlineModel m_model;
    bool m_choosing = false; ///< the program chooses, not the person
};

} // namespace octant
