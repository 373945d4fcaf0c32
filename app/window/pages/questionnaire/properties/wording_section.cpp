// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/properties/wording_section.h"

#include "app/window/pages/questionnaire/properties/wording_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

WordingSection::WordingSection(const Session &session, QWidget *parent)
    : PropertySection(session, u"wordingSection"_s, parent)
    , m_label(new WordingField(tr("Wording"), u"wordingLabel"_s, 3))
    , m_help(new WordingField(tr("Help"), u"wordingHelp"_s, 2))
{
    column()->addWidget(m_label);
    column()->addWidget(m_help);
    m_code = addLine(tr("Code"), u"questionCodeField"_s,
                     tr("Permanent over the years: last year's answers are found by it."));
    column()->addStretch();
    connect(m_label, &WordingField::edited, this, [this](const Text &text) {
        change(u"label"_s, [&](Question &question) { question.label = text; });
    });
    connect(m_help, &WordingField::edited, this, [this](const Text &text) {
        change(u"help"_s, [&](Question &question) { question.help = text; });
    });
    connect(m_code, &QLineEdit::editingFinished, this, [this] {
        change(u"code"_s, [&](Question &changed) { changed.code = QuestionCode(m_code->text().trimmed()); });
        m_code->setText(question().code.text()); // a code that was refused
    });
}

void WordingSection::fill(const Questionnaire &questionnaire, const Question &question)
{
    m_label->show(question.label, languagesOf(questionnaire));
    m_help->show(question.help, languagesOf(questionnaire));
    showIn(m_code, question.code.text());
}

void WordingSection::setEditable(bool editable)
{
    m_label->setReadOnly(!editable);
    m_help->setReadOnly(!editable);
    m_code->setReadOnly(!editable);
}

bool WordingSection::jump(const QString &member, int)
{
    const QString part = member.section(u'.', 1);
    WordingField *field = member.startsWith(u"label"_s)  ? m_label
                          : member.startsWith(u"help"_s) ? m_help
                                                         : nullptr;
    if (field)
        field->takeFocus(part);
    else if (member == u"code"_s)
        m_code->setFocus(Qt::OtherFocusReason);
    return field || member == u"code"_s;
}

} // namespace octant
