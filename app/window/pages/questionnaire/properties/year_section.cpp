// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/properties/year_section.h"

#include "app/window/pages/questionnaire/properties/wording_text.h"
#include "app/window/pages/questionnaire/question_words.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/form_field.h"
#include "app/window/widgets/label.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int isNew = -1; ///< in the box of changes

} // namespace

YearSection::YearSection(const Session &session, QWidget *parent)
    : PropertySection(session, u"yearSection"_s, parent)
    , m_none(new Label(tr("There is no questionnaire of the year before to compare with."),
                       Label::Look::Secondary))
    , m_change(addBox(tr("Against last year"), u"yearChange"_s))
    , m_before(addBox(tr("Last year's question"), u"yearBefore"_s))
    , m_wording(new Label({}, Label::Look::Secondary))
    , m_note(new WordingText(u"yearNote"_s))
    , m_effect(new Label({}, Label::Look::Secondary))
{
    m_wording->setObjectName(u"yearWording"_s);
    m_effect->setObjectName(u"yearEffect"_s);
    m_note->setLeastLines(2);
    column()->insertWidget(0, m_none);
    column()->addWidget(m_wording);
    column()->addWidget(m_effect);
    column()->addWidget(new FormField(tr("Note for readers of the trend"), m_note));
    column()->addStretch();
    m_change->addItem(QuestionWords::newThisYear(), isNew);
    for (const YearChange change :
         {YearChange::Same, YearChange::Reworded, YearChange::UnitChanged, YearChange::Split})
        m_change->addItem(QuestionWords::yearChange(change), int(change));
    m_before->setEditable(true);
    m_before->setInsertPolicy(QComboBox::NoInsert);
    m_before->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_before->completer()->setFilterMode(Qt::MatchContains);
    m_before->lineEdit()->installEventFilter(new UndoKeys(m_before));
    connect(m_change, &QComboBox::activated, this, &YearSection::tell);
    connect(m_before, &QComboBox::activated, this, &YearSection::tell);
    connect(m_note, &WordingText::edited, this, &YearSection::tell);
}

void YearSection::setEarlier(std::shared_ptr<const Questionnaire> earlier)
{
    m_earlier = std::move(earlier);
    fillEarlier();
}

void YearSection::fillEarlier()
{
    m_before->clear();
    if (!m_earlier)
        return;
    for (const Section &section : m_earlier->sections)
        for (const Question &before : section.questions)
            m_before->addItem(u"%1  %2"_s.arg(before.code.text(), before.label.in(session().language())),
                              before.code.text());
}

void YearSection::fill(const Questionnaire &questionnaire, const Question &question)
{
    const QScopedValueRollback showing(m_showing, true);
    m_none->setVisible(!m_earlier);
    for (QWidget *part : {m_change->parentWidget(), m_note->parentWidget()})
        part->setVisible(m_earlier != nullptr);
    m_mark = m_earlier ? markOf(questionnaire.bridge, *m_earlier, question.code) : BridgeMark();
    const bool hasBefore = !m_mark.earlier.isEmpty();
    m_change->setCurrentIndex(m_change->findData(hasBefore ? int(m_mark.change) : isNew));
    m_before->parentWidget()->setVisible(hasBefore);
    m_before->setCurrentIndex(m_before->findData(m_mark.earlier.text()));
    m_before->lineEdit()->setCursorPosition(0);
    m_note->show(m_mark.note);
    m_note->parentWidget()->setVisible(hasBefore);
    showBefore();
}

void YearSection::showBefore()
{
    const Question *before = m_earlier ? m_earlier->question(m_mark.earlier) : nullptr;
    m_wording->setText(before ? wordingOf(*before, session().language()) : QString());
    m_wording->setVisible(before && before->label != question().label);
    m_effect->setText(before ? QuestionWords::effect(m_mark.change) : QuestionWords::effectOfNew());
    m_effect->setVisible(m_earlier != nullptr);
}

void YearSection::tell()
{
    if (m_showing || !m_earlier)
        return;
    const int change = m_change->currentData().toInt();
    BridgeMark mark;
    if (change != isNew) {
        const QString before = m_before->currentData().toString();
        mark = {QuestionCode(before), YearChange(change), m_note->toPlainText()};
        if (mark.earlier.isEmpty()) // it was new until now
            mark.earlier = m_earlier->question(question().code)
                               ? question().code
                               : QuestionCode(m_before->itemData(0).toString());
    }
    if (mark != m_mark)
        Q_EMIT markEdited(question().code, mark);
}

void YearSection::setEditable(bool editable)
{
    m_change->setEnabled(editable);
    m_before->setEnabled(editable);
    m_note->setReadOnly(!editable);
}

bool YearSection::jump(const QString &member, int)
{
    if (!member.startsWith(u"bridge"_s))
        return false;
    m_change->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace octant
