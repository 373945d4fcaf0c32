// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/properties/structure_section.h"

#include "app/window/pages/questionnaire/properties/property_section.h"
#include "app/window/pages/questionnaire/properties/wording_field.h"
#include "app/window/pages/questionnaire/properties/wording_text.h"
#include "app/window/pages/questionnaire/question_words.h"
#include "app/window/pages/questionnaire/rules/rule_editor.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/form_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

StructureSection::StructureSection(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new WordingField(tr("Title"), u"structureTitle"_s, 2))
    , m_principle(new QComboBox)
    , m_principleField(new FormField(tr("Principle"), m_principle))
    , m_kind(new QComboBox)
    , m_kindField(new FormField(tr("Kind of group"), m_kind))
    , m_repeat(new QCheckBox(tr("Filled in once for each entry")))
    , m_count(new RuleEditor(session, RuleKind::RepeatCount, u"structureCount"_s))
    , m_relevant(new RuleEditor(session, RuleKind::Relevant, u"structureRelevant"_s))
    , m_code(new QLineEdit)
{
    setObjectName(u"structureSection"_s);
    build();
    connectFields();
}

void StructureSection::build()
{
    m_principle->setObjectName(u"structurePrinciple"_s);
    m_principle->addItem(tr("none"), QString());
    for (const Principle &principle : m_session.framework().principles)
        m_principle->addItem(principle.title.in(m_session.language()), principle.code.text());
    m_kind->setObjectName(u"structureKind"_s);
    for (const GroupKind kind : {GroupKind::Plain, GroupKind::Repeat, GroupKind::Matrix})
        m_kind->addItem(QuestionWords::groupKind(kind), int(kind));
    m_repeat->setObjectName(u"structureRepeat"_s);
    m_code->setObjectName(u"structureCode"_s);
    m_code->installEventFilter(new UndoKeys(m_code));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::wide, grid::wide, grid::margin, grid::margin);
    column->setSpacing(grid::step);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_principleField),
                          static_cast<QWidget *>(m_kindField), static_cast<QWidget *>(m_repeat),
                          static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_relevant),
                          static_cast<QWidget *>(new FormField(tr("Code"), m_code))})
        column->addWidget(part);
    column->addStretch();
}

void StructureSection::connectFields()
{
    connect(m_title, &WordingField::edited, this,
            [this](const Text &text) { change(u"title"_s, [&](auto &changed) { changed.title = text; }); });
    connect(m_relevant, &RuleEditor::edited, this, [this](const QString &text) {
        change(u"relevant"_s, [&](auto &changed) { changed.relevant = text; });
    });
    connect(m_count, &RuleEditor::edited, this, [this](const QString &text) {
        change(u"repeatCount"_s, [&](auto &changed) { changed.repeatCount = text; });
    });
    connect(m_code, &QLineEdit::editingFinished, this, [this] {
        change(u"code"_s, [&](auto &changed) { changed.code = SectionCode(m_code->text().trimmed()); });
        m_code->setText(m_isSection ? m_section.code.text() : m_group.code.text()); // if it was refused
    });
    connect(m_principle, &QComboBox::activated, this, [this] {
        Section changed = m_section;
        changed.principle = PrincipleCode(m_principle->currentData().toString());
        if (changed != m_section)
            Q_EMIT sectionEdited(u"principle"_s, changed);
    });
    connect(m_repeat, &QCheckBox::clicked, this, [this](bool on) {
        Section changed = m_section;
        changed.repeat = on;
        Q_EMIT sectionEdited(u"repeat"_s, changed);
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        Group changed = m_group;
        changed.kind = GroupKind(m_kind->currentData().toInt());
        if (changed != m_group)
            Q_EMIT groupEdited(u"kind"_s, changed);
    });
}

void StructureSection::fillCommon(const Questionnaire &questionnaire, const Text &title, const QString &code,
                                  const QString &relevant, const QString &repeatCount, bool isRepeat)
{
    const QScopedValueRollback filling(m_filling, true);
    m_title->show(title, languagesOf(questionnaire));
    m_relevant->show(questionnaire, {}, relevant);
    m_count->show(questionnaire, {}, repeatCount);
    m_count->setVisible(isRepeat);
    m_principleField->setVisible(m_isSection);
    m_repeat->setVisible(m_isSection);
    m_kindField->setVisible(!m_isSection);
    if (m_code->text() != code)
        m_code->setText(code);
}

void StructureSection::show(const Questionnaire &questionnaire, const Section &section)
{
    m_section = section;
    m_isSection = true;
    m_principle->setCurrentIndex(std::max(0, m_principle->findData(section.principle.text())));
    m_repeat->setChecked(section.repeat);
    fillCommon(questionnaire, section.title, section.code.text(), section.relevant, section.repeatCount,
               section.repeat);
}

void StructureSection::show(const Questionnaire &questionnaire, const Group &group)
{
    m_group = group;
    m_isSection = false;
    m_kind->setCurrentIndex(m_kind->findData(int(group.kind)));
    fillCommon(questionnaire, group.title, group.code.text(), group.relevant, group.repeatCount,
               group.kind == GroupKind::Repeat);
}

void StructureSection::setEditable(bool editable)
{
    m_title->setReadOnly(!editable);
    m_code->setReadOnly(!editable);
    for (QWidget *field : {static_cast<QWidget *>(m_principle), static_cast<QWidget *>(m_kind),
                           static_cast<QWidget *>(m_repeat)})
        field->setEnabled(editable);
    m_relevant->setEditable(editable);
    m_count->setEditable(editable);
}

bool StructureSection::jump(const QString &member, int offset)
{
    const QString first = member.section(u'.', 0, 0);
    if (first == u"title"_s || first.isEmpty())
        m_title->takeFocus(member.section(u'.', 1));
    else if (first == u"relevant"_s)
        m_relevant->jump(offset);
    else if (first == u"repeatCount"_s)
        m_count->jump(offset);
    else if (first == u"code"_s)
        m_code->setFocus(Qt::OtherFocusReason);
    else
        return false;
    return true;
}

} // namespace octant
