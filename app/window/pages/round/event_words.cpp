// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/round/event_words.h"

#include <QCoreApplication>

namespace octant {

namespace {

struct EventText
{
    Q_DECLARE_TR_FUNCTIONS(octant::Events)
};

} // namespace

QString eventWords(EventKind kind)
{
    switch (kind) {
    case EventKind::Sent:
        return EventText::tr("Sent");
    case EventKind::Reminded:
        return EventText::tr("Reminded");
    case EventKind::Received:
        return EventText::tr("Response received");
    case EventKind::InReview:
        return EventText::tr("Taken into review");
    case EventKind::Returned:
        return EventText::tr("Returned for correction");
    case EventKind::Resubmitted:
        return EventText::tr("Further revision received");
    case EventKind::Accepted:
        return EventText::tr("Accepted");
    case EventKind::Reopened:
        return EventText::tr("Reopened");
    case EventKind::Declined:
        return EventText::tr("Declined to take part");
    case EventKind::Bounced:
        return EventText::tr("Not delivered");
    case EventKind::Called:
        return EventText::tr("Telephone call");
    case EventKind::Note:
        return EventText::tr("Note");
    }
    Q_UNREACHABLE();
}

} // namespace octant
