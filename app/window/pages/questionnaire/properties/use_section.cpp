// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/properties/use_section.h"

#include "app/window/pages/questionnaire/question_words.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/form_field.h"
#include "app/window/widgets/holder.h"
#include "app/window/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

QStringList splitStandards(const QString &text)
{
    QStringList standards;
    for (const QString &one : text.split(u';', Qt::SkipEmptyParts))
        if (!one.trimmed().isEmpty())
            standards.append(one.trimmed());
    return standards;
}

} // namespace

UseSection::UseSection(const Session &session, QWidget *parent)
    : PropertySection(session, u"useSection"_s, parent)
    , m_sets{u"sets"_s, &Question::sets, nullptr, {}, {}}
    , m_kinds{u"kinds"_s, &Question::kinds, nullptr, {}, {}}
{
    addTicks(m_sets, tr("Asked in the form sets"));
    addTicks(m_kinds, tr("Asked of"));
    addIndicator();
    addRest();
    column()->addStretch();
}

void UseSection::addTicks(Ticks &ticks, const QString &title)
{
    ticks.holder = new Holder;
    column()->addWidget(new FormField(title, ticks.holder));
}

void UseSection::addIndicator()
{
    m_indicator = addBox(tr("Indicator that it feeds first"), u"useIndicator"_s);
    m_indicator->addItem(tr("none"), QString());
    for (const Indicator &indicator : session().framework().indicators)
        m_indicator->addItem(u"%1  %2"_s.arg(indicator.code.text(), indicator.title.in(session().language())),
                             indicator.code.text());
    connect(m_indicator, &QComboBox::activated, this, [this] {
        change(u"indicator"_s, [this](Question &changed) {
            changed.indicator = IndicatorCode(m_indicator->currentData().toString());
        });
    });
    m_feeds = new Holder;
    column()->addWidget(m_feeds);
}

void UseSection::addRest()
{
    m_direction = addBox(tr("Desired change"), u"useDirection"_s);
    for (const Direction direction :
         {Direction::Neutral, Direction::Higher, Direction::Lower, Direction::Maintain})
        m_direction->addItem(QuestionWords::direction(direction), int(direction));
    connect(m_direction, &QComboBox::activated, this, [this] {
        change(u"direction"_s, [this](Question &changed) {
            changed.direction = Direction(m_direction->currentData().toInt());
        });
    });
    m_area = addBox(tr("Impact area"), u"useArea"_s);
    m_area->addItem(tr("none"), QString());
    for (const Term &area : session().framework().impactAreas)
        m_area->addItem(area.title.in(session().language()), area.code);
    connect(m_area, &QComboBox::activated, this, [this] {
        change(u"impactArea"_s, [this](Question &changed) {
            changed.impactArea = ImpactAreaCode(m_area->currentData().toString());
        });
    });
    m_standards = addLine(tr("Standards"), u"useStandards"_s, tr("Several are parted by semicolons."));
    connect(m_standards, &QLineEdit::textEdited, this, [this](const QString &text) {
        change(u"standards"_s, [&](Question &changed) { changed.standards = splitStandards(text); });
    });
    m_personal = addBox(tr("Personal data"), u"usePersonal"_s);
    for (const PersonalRole role :
         {PersonalRole::None, PersonalRole::Name, PersonalRole::Mail, PersonalRole::Telephone})
        m_personal->addItem(role == PersonalRole::None ? tr("none") : QuestionWords::personal(role),
                            int(role));
    connect(m_personal, &QComboBox::activated, this, [this] {
        change(u"personal"_s, [this](Question &changed) {
            changed.personal = PersonalRole(m_personal->currentData().toInt());
        });
    });
}

void UseSection::fillTicks(Ticks &ticks, const QList<QPair<QString, QString>> &offered,
                           const QStringList &chosen)
{
    if (offered != ticks.offered || ticks.boxes.isEmpty()) {
        ticks.offered = offered;
        ticks.boxes.clear();
        auto *group = new QWidget;
        auto *lines = new QVBoxLayout(group);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
        for (const auto &[code, words] : offered) {
            auto *box = new QCheckBox(words);
            box->setObjectName(u"use_%1_%2"_s.arg(ticks.member, code));
            box->setEnabled(m_editable);
            connect(box, &QCheckBox::clicked, this, [this, &ticks] { ticked(ticks); });
            lines->addWidget(box);
            ticks.boxes.append(box);
        }
        ticks.holder->put(group);
    }
    for (int i = 0; i < ticks.boxes.size(); ++i)
        ticks.boxes[i]->setChecked(chosen.isEmpty() || chosen.contains(offered[i].first));
    ticks.holder->parentWidget()->setVisible(!offered.isEmpty());
}

void UseSection::ticked(const Ticks &ticks)
{
    QStringList chosen;
    for (int i = 0; i < ticks.boxes.size(); ++i)
        if (ticks.boxes[i]->isChecked())
            chosen.append(ticks.offered[i].first);
    if (chosen.isEmpty()) { // somebody must be asked: the last one stays
        for (QCheckBox *box : ticks.boxes)
            if (box == sender())
                box->setChecked(true);
        return;
    }
    const bool isEveryOne = chosen.size() == ticks.boxes.size() && ticks.list == &Question::kinds;
    change(ticks.member,
           [&](Question &changed) { changed.*ticks.list = isEveryOne ? QStringList() : chosen; });
}

void UseSection::fill(const Questionnaire &questionnaire, const Question &question)
{
    QList<QPair<QString, QString>> sets;
    for (const FormSet &set : questionnaire.sets)
        sets.append({set.code, set.title.in(session().language())});
    fillTicks(m_sets, sets, question.sets);
    QList<QPair<QString, QString>> kinds;
    for (const Term &kind : session().framework().partnerKinds)
        kinds.append({kind.code, kind.title.in(session().language())});
    fillTicks(m_kinds, kinds, question.kinds);
    showIn(m_indicator, question.indicator.text());
    showIn(m_area, question.impactArea.text());
    m_direction->setCurrentIndex(m_direction->findData(int(question.direction)));
    m_direction->parentWidget()->setVisible(isNumeric(question.type));
    if (splitStandards(m_standards->text()) != question.standards)
        showIn(m_standards, question.standards.join(u"; "_s));
    m_personal->setCurrentIndex(m_personal->findData(int(question.personal)));
}

void UseSection::showFeeds(const QList<Indicator> &indicators)
{
    QStringList lines;
    for (const Indicator &indicator : indicators)
        lines.append(u"%1  %2"_s.arg(indicator.code.text(), indicator.title.in(session().language())));
    const QString words = lines.isEmpty() ? tr("No indicator is computed from it.")
                                          : tr("Computed from it:\n%1").arg(lines.join(u'\n'));
    auto *label = new Label(words, Label::Look::Secondary);
    label->setObjectName(u"questionFeeds"_s);
    m_feeds->put(label);
}

void UseSection::setEditable(bool editable)
{
    m_editable = editable;
    for (QComboBox *box : {m_indicator, m_direction, m_area, m_personal})
        box->setEnabled(editable);
    for (const Ticks *ticks : {&m_sets, &m_kinds})
        for (QCheckBox *box : ticks->boxes)
            box->setEnabled(editable);
    m_standards->setReadOnly(!editable);
}

bool UseSection::jump(const QString &member, int)
{
    const QHash<QString, QWidget *> fields = {
        {u"indicator"_s, m_indicator},       {u"direction"_s, m_direction},
        {u"impactArea"_s, m_area},           {u"standards"_s, m_standards},
        {u"personal"_s, m_personal},         {u"sets"_s, m_sets.boxes.value(0)},
        {u"kinds"_s, m_kinds.boxes.value(0)}};
    if (QWidget *field = fields.value(member))
        field->setFocus(Qt::OtherFocusReason);
    return fields.contains(member);
}

} // namespace octant
