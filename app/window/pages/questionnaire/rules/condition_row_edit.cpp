// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/rules/condition_row_edit.h"

#include "app/window/pages/questionnaire/properties/wording_text.h"
#include "app/window/pages/questionnaire/question_words.h"
#include "app/window/pages/questionnaire/rules/rule_words.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/holder.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

bool needsValue(Comparison comparison)
{
    return comparison != Comparison::IsAnswered && comparison != Comparison::IsBlank;
}

} // namespace

ConditionRowEdit::ConditionRowEdit(const Questionnaire &questionnaire, const QuestionCode &own,
                                   const ConditionRow &row, Language language, QWidget *parent)
    : QWidget(parent)
    , m_questionnaire(questionnaire)
    , m_own(own)
    , m_row(row)
    , m_language(language)
    , m_question(questionBox())
    , m_comparison(comparisonBox())
    , m_value(new Holder)
{
    setObjectName(u"conditionRow"_s);
    QToolButton *remove = iconButton(u"close"_s, tr("Remove this condition"), u"conditionRemove"_s);
    connect(remove, &QToolButton::clicked, this, &ConditionRowEdit::removeRequested);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::tight);
    layout->addWidget(m_question, 0, 0, 1, 2);
    layout->addWidget(remove, 0, 2);
    layout->addWidget(m_comparison, 1, 0);
    layout->addWidget(m_value, 1, 1, 1, 2);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(1, 3);
    fillComparisons();
    putValue();
}

QComboBox *ConditionRowEdit::questionBox()
{
    auto *box = new QComboBox;
    box->setObjectName(u"conditionQuestion"_s);
    box->setAccessibleName(tr("Question"));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->lineEdit()->setPlaceholderText(tr("Choose a question"));
    box->lineEdit()->installEventFilter(new UndoKeys(box));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    if (!m_own.isEmpty())
        box->addItem(tr("the answer itself"), u"."_s);
    for (const Section &section : m_questionnaire.sections)
        for (const Question &one : section.questions)
            if (one.type != QuestionType::Note && one.code != m_own)
                box->addItem(u"%1  %2"_s.arg(one.code.text(), one.label.in(m_language)), one.code.text());
    if (!m_row.question.isEmpty() && box->findData(m_row.question) < 0)
        box->addItem(m_row.question, m_row.question); // a question that is there no more
    box->setCurrentIndex(box->findData(m_row.question));
    box->lineEdit()->setCursorPosition(0);
    connect(box, &QComboBox::activated, this, &ConditionRowEdit::questionChosen);
    return box;
}

QComboBox *ConditionRowEdit::comparisonBox()
{
    auto *box = new QComboBox;
    box->setObjectName(u"conditionComparison"_s);
    box->setAccessibleName(tr("Comparison"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    connect(box, &QComboBox::activated, this, [this, box] {
        m_row.comparison = Comparison(box->currentData().toInt());
        if (!needsValue(m_row.comparison))
            m_row.value.clear();
        putValue();
        Q_EMIT edited();
    });
    return box;
}

const Question *ConditionRowEdit::question() const
{
    return m_questionnaire.question(m_row.question == u"."_s ? m_own : QuestionCode(m_row.question));
}

void ConditionRowEdit::questionChosen()
{
    const QString code = m_question->currentData().toString();
    if (code == m_row.question)
        return;
    m_row.question = code;
    m_row.value.clear();
    if (const Question *chosen = question())
        if (!comparisonsFor(*chosen).contains(m_row.comparison))
            m_row.comparison = comparisonsFor(*chosen).value(0);
    fillComparisons();
    putValue();
    Q_EMIT edited();
}

void ConditionRowEdit::fillComparisons()
{
    const Question *chosen = question();
    QList<Comparison> comparisons =
        chosen ? comparisonsFor(*chosen) : QList<Comparison>{Comparison::Is, Comparison::IsNot};
    if (!comparisons.contains(m_row.comparison))
        comparisons.append(m_row.comparison);
    m_comparison->clear();
    for (const Comparison comparison : comparisons)
        m_comparison->addItem(RuleWords::comparison(comparison), int(comparison));
    m_comparison->setCurrentIndex(m_comparison->findData(int(m_row.comparison)));
}

void ConditionRowEdit::putValue()
{
    const Question *chosen = question();
    if (!needsValue(m_row.comparison))
        return m_value->put(new QWidget);
    const bool isReference = m_row.value.startsWith(u"${"_s);
    if (chosen && hasChoices(chosen->type) && !isReference)
        return m_value->put(choiceValue(chosen->choices));
    if (chosen && chosen->type == QuestionType::YesNo && !isReference)
        return m_value->put(
            choiceValue({{u"yes"_s, Text(u"Да"_s, u"Yes"_s)}, {u"no"_s, Text(u"Не"_s, u"No"_s)}}));
    m_value->put(textValue(chosen ? *chosen : Question()));
}

QWidget *ConditionRowEdit::choiceValue(const QList<Choice> &choices)
{
    auto *box = new QComboBox;
    box->setObjectName(u"conditionValue"_s);
    box->setAccessibleName(tr("Value"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    box->setPlaceholderText(tr("choose"));
    for (const Choice &choice : choices) {
        const QString label = choice.label.in(m_language);
        box->addItem(label.isEmpty() ? choice.code : label, choice.code);
    }
    if (!m_row.value.isEmpty() && box->findData(m_row.value) < 0)
        box->addItem(m_row.value, m_row.value); // a choice that is there no more
    box->setCurrentIndex(box->findData(m_row.value));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_row.value = box->currentData().toString();
        Q_EMIT edited();
    });
    return box;
}

QWidget *ConditionRowEdit::textValue(const Question &question)
{
    auto *line = new QLineEdit(m_row.value);
    line->setObjectName(u"conditionValue"_s);
    line->setAccessibleName(tr("Value"));
    line->setPlaceholderText(question.type == QuestionType::Date ? tr("year-month-day")
                             : isNumeric(question.type)          ? tr("number or ${CODE}")
                                                                 : tr("text or ${CODE}"));
    line->installEventFilter(new UndoKeys(line));
    connect(line, &QLineEdit::textEdited, this, [this, isNumber = isNumeric(question.type)](QString text) {
        m_row.value = isNumber ? text.trimmed().replace(u',', u'.') : text;
        Q_EMIT edited();
    });
    return line;
}

bool ConditionRowEdit::isComplete() const
{
    if (m_row.question.isEmpty())
        return false;
    if (!needsValue(m_row.comparison))
        return true;
    const Question *chosen = question();
    if (m_row.value.isEmpty())
        return false;
    if (!chosen || !isNumeric(chosen->type) || m_row.value.startsWith(u"${"_s))
        return true;
    bool isNumber = false;
    m_row.value.toDouble(&isNumber);
    return isNumber;
}

} // namespace octant
