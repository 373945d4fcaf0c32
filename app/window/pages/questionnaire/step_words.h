// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/outline/outline.h"
#include "forms/language/words.h"

#include <QCoreApplication>

namespace octant {

/// The names of the builder's steps, as they stand behind "Undo".
class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(octant::StepWords)
public:
    static QString add(const Words &words, int questions);
    static QString addFromBank(const Words &words, int questions);
    static QString paste(const Words &words, int questions);
    static QString move(const Words &words, int questions);
    static QString duplicate(const Words &words, int questions);
    static QString remove(const Words &words, int questions);
    static QString cut(const Words &words, int questions);
    static QString addSection() { return tr("Add a section"); }
    static QString addBlock() { return tr("Add the commitment block"); }
    static QString moveSection() { return tr("Move a section"); }
    static QString removeSection() { return tr("Delete a section"); }
    static QString group(const Words &words, int questions);
    static QString ungroup() { return tr("Dissolve a group"); }
    static QString takeOver(const QString &file) { return tr("Take over %1").arg(file); }
    /// A change of one member of a question, section or group: "Change the wording of EE_01".
    static QString change(const QString &member, const QString &code);
};

} // namespace octant
