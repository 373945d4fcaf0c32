// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/partners/partner_story.h"
#include "app/window/session/address.h"
#include "app/window/session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace octant {

/// A partner's whole story: record, contacts, rounds, figures by year, commitments. Only shows; what a person
/// wants done comes as signals.
class PartnerPanel : public QWidget
{
    Q_OBJECT
public:
    PartnerPanel(Session &session, const PartnerStory &story, QWidget *parent = nullptr);

Q_SIGNALS:
    void editRequested();
    void eraseRequested(const octant::PartnerContact &contact);
    void addressRequested(const octant::Address &address);

private:
    void addHead(QVBoxLayout *layout);
    void addRecord(QVBoxLayout *layout);
    void addContacts(QVBoxLayout *layout);
    QWidget *contactLine(const PartnerContact &group);
    void addRounds(QVBoxLayout *layout);
    void addFigures(QVBoxLayout *layout);
    QString figureText(const PartnerFigure &figure, int year) const;
    void addCommitments(QVBoxLayout *layout);

    Session &m_session;
    PartnerStory m_story;
};

} // namespace octant
