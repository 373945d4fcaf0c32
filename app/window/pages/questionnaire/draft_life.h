// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/draft_saving.h"
#include "app/window/pages/questionnaire/questionnaire_reading.h"

#include <QObject>

namespace octant {

/// Begins, publishes and discards drafts. Each is logged in the register, and everything that shows records
/// loads again afterwards.
class DraftLife : public QObject
{
    Q_OBJECT
public:
    DraftLife(Session &session, DraftSaving &saving, QObject *parent = nullptr);

    /// A draft for a year that has no edition yet.
    void begin(int year, const Questionnaire &questionnaire);
    /// A draft that corrects a published edition.
    void correct(const PublishedEdition &edition);
    /// A draft for another year that follows from an edition, every question marked the same.
    void follow(const PublishedEdition &last, int year);
    /// Publishes the draft once it is saved. A correction needs a reason.
    void publish(int year, const QString &reason);
    void discard(int year);

Q_SIGNALS:
    void begun(int year);
    void published(int year);
    void discarded(int year);

private:
    void write(Draft draft);
    void publishNow(int year, const QString &reason);

    Session &m_session;
    DraftSaving &m_saving;
};

} // namespace octant
