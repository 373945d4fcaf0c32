// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/draft_strip.h"

#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

DraftStrip::DraftStrip(DraftSaving &saving, QWidget *parent)
    : QWidget(parent)
    , m_saving(saving)
    , m_words(new Label({}, Label::Look::Secondary))
    , m_theirs(plainButton(tr("Show theirs"), u"draftTheirs"_s))
    , m_mine(plainButton(tr("Keep mine"), u"draftMine"_s))
{
    setObjectName(u"draftStrip"_s);
    m_words->setObjectName(u"draftState"_s);
    m_words->setWordWrap(false);
    m_theirs->setToolTip(tr("Your changes since the last save are dropped."));
    m_mine->setToolTip(tr("What the others have saved is replaced by yours."));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::step);
    row->addWidget(m_words);
    row->addWidget(m_theirs);
    row->addWidget(m_mine);
    connect(&saving, &DraftSaving::stateChanged, this, &DraftStrip::show);
    connect(m_theirs, &QPushButton::clicked, this, &DraftStrip::theirsWanted);
    connect(m_mine, &QPushButton::clicked, &saving, &DraftSaving::saveOver);
    show();
}

void DraftStrip::show()
{
    const DraftSaving::State state = m_saving.state();
    switch (state) {
    case DraftSaving::State::Off:
        m_words->clear();
        break;
    case DraftSaving::State::Saved:
        m_words->setText(m_saving.savedAt().isValid()
                             ? tr("All changes saved at %1")
                                   .arg(m_saving.savedAt().toLocalTime().time().toString(u"HH:mm"_s))
                             : tr("All changes saved"));
        break;
    case DraftSaving::State::Saving:
        m_words->setText(tr("Saving…"));
        break;
    case DraftSaving::State::Conflict:
        m_words->setText(tr("Somebody else has changed this draft."));
        break;
    case DraftSaving::State::Failed:
        m_words->setText(tr("Not saved; the next change tries again."));
        break;
    }
    const bool isWrong = state == DraftSaving::State::Conflict || state == DraftSaving::State::Failed;
    m_words->setLook(isWrong ? Label::Look::Danger : Label::Look::Secondary);
    m_words->setWordWrap(false);
    m_theirs->setVisible(state == DraftSaving::State::Conflict);
    m_mine->setVisible(state == DraftSaving::State::Conflict);
}

} // namespace octant
