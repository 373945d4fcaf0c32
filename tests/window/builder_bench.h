// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/outline/outline_view.h"
#include "records/store/draft_store.h"
#include "window_bench.h"

/// The window on the sample with the questionnaire page open, as a person would work in the builder.
class BuilderBench : public WindowBench
{
public:
    /// Opens the page at a question of the newest edition.
    explicit BuilderBench(const QString &item = QStringLiteral("EE_01"));

    /// Presses an action by its name ("CorrectEdition") and lets what follows happen.
    void press(const char *action);
    /// Begins a correction of the sample's newest edition, and opens the question again.
    void correct();
    octant::OutlineView &outline() const { return *find<octant::OutlineView>("questionnaireOutline"); }
    void choose(const QStringList &codes);
    /// Codes of the questions of a section, in the order of the outline.
    QStringList questionsOf(const QString &section) const;
    /// What stands in the register once everything is saved.
    std::optional<octant::Draft> saved(int year);
    QString words(const char *label) const;
    /// Waits until the check of the last change is shown at the foot.
    void awaitCheck();

private:
    QString m_item;
};
