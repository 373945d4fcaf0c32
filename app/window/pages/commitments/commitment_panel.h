// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/commitments/commitment_list.h"
#include "app/window/session/address.h"
#include "app/window/session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace octant {

/// One commitment: its path, why it has its status, what the partner says, the record of each year, how the
/// terms changed. Only shows; what a person wants done comes as signals.
class CommitmentPanel : public QWidget
{
    Q_OBJECT
public:
    CommitmentPanel(Session &session, const CommitmentStory &story, QWidget *parent = nullptr);

Q_SIGNALS:
    void overrideRequested();
    void addressRequested(const octant::Address &address);

private:
    const CommitmentRow &row() const { return m_story.row; }
    QString value(std::optional<double> number) const;
    void addHead(QVBoxLayout *layout);
    void addPath(QVBoxLayout *layout);
    void addReason(QVBoxLayout *layout);
    void addTerms(QVBoxLayout *layout);
    void addPartnersWord(QVBoxLayout *layout);
    void addYears(QVBoxLayout *layout);
    void addRevisions(QVBoxLayout *layout);
    QString recordedBy(ChangeId change) const;

    Session &m_session;
    CommitmentStory m_story;
};

} // namespace octant
