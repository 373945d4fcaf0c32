// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/question_panel.h"

#include "app/window/pages/questionnaire/expression_label.h"
#include "app/window/pages/questionnaire/question_words.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/fact_table.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/section_heading.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// Bulgarian at the left, English at the right.
class Bilingual : public QWidget
{
public:
    Bilingual()
        : m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(grid::wide);
        m_grid->setVerticalSpacing(0);
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnStretch(1, 1);
    }

    void add(const QString &bulgarian, const QString &english, Label::Look look)
    {
        const int row = m_grid->rowCount();
        int column = 0;
        for (const QString &words : {bulgarian, english}) {
            auto *label = new Label(words.isEmpty() ? u"–"_s : words, look);
            label->setContentsMargins(0, row > 1 ? grid::step : 0, 0, 0);
            m_grid->addWidget(label, row, column++, Qt::AlignTop);
        }
    }
    void add(const Text &text, Label::Look look) { add(text.exactly(u"bg"_s), text.exactly(u"en"_s), look); }
    /// A quiet line close below what was added last.
    void addUnder(const QString &words)
    {
        m_grid->addWidget(new Label(words, Label::Look::Secondary), m_grid->rowCount(), 0, 1, 2);
    }

private:
    QGridLayout *m_grid;
};

} // namespace

QuestionPanel::QuestionPanel(const Session &session, const QuestionnaireReading &reading,
                             const Question &question, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reading(reading)
    , m_question(question)
{
    setObjectName(u"questionPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::step);
    addHead(layout);
    addFacts(layout);
    addFeeds(layout);
    addExpressions(layout);
    addWording(layout);
    addChoices(layout);
    layout->addStretch();
}

void QuestionPanel::addHead(QVBoxLayout *layout)
{
    auto *code = new Label(m_question.code.text(), Label::Look::Section);
    code->setObjectName(u"questionCode"_s);
    QToolButton *copy = iconButton(u"copy"_s, tr("Copy the wording (Ctrl+C)"), u"questionCopy"_s);
    connect(copy, &QToolButton::clicked, this, &QuestionPanel::copyRequested);
    auto *row = new QHBoxLayout;
    row->addWidget(code, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    layout->addLayout(row);
}

QString QuestionPanel::unitWords() const
{
    const Unit *unit = m_reading.questionnaire.unit(m_question.unit);
    if (!unit)
        return {};
    const QString symbol = unit->symbol.in(m_session.language());
    const QString title = unit->title.in(m_session.language());
    return symbol == title ? title : tr("%1 (%2)").arg(title, symbol);
}

QString QuestionPanel::setWords() const
{
    QStringList words;
    for (const FormSet &set : m_reading.questionnaire.sets)
        if (m_question.sets.contains(set.code))
            words.append(set.title.in(m_session.language()));
    return words.join(u'\n');
}

void QuestionPanel::addFacts(QVBoxLayout *layout)
{
    auto *facts = new FactTable(u"questionFacts"_s);
    facts->add(tr("Type"), QuestionWords::type(m_question.type));
    if (isNumeric(m_question.type))
        facts->add(tr("Unit"), unitWords());
    facts->add(tr("Answer"), m_question.required ? tr("required") : tr("may be left blank"));
    if (isNumeric(m_question.type))
        facts->add(tr("Direction"), QuestionWords::direction(m_question.direction));
    facts->add(tr("Asked in"), setWords());
    if (!m_question.impactArea.isEmpty())
        facts->add(tr("Impact area"), titleOf(m_session.framework().impactAreas, m_question.impactArea.text(),
                                              m_session.language()));
    if (!m_question.standards.isEmpty())
        facts->add(tr("Standards"), m_question.standards.join(u'\n'));
    if (m_question.personal != PersonalRole::None)
        facts->add(tr("Personal data"), QuestionWords::personal(m_question.personal));
    layout->addWidget(facts);
}

void QuestionPanel::addFeeds(QVBoxLayout *layout)
{
    layout->addWidget(new SectionHeading(tr("Indicators that it feeds")));
    const QList<Indicator> feeds = m_reading.feeds.value(m_question.code);
    if (feeds.isEmpty())
        return layout->addWidget(new Label(tr("No indicator is computed from it."), Label::Look::Secondary));
    auto *facts = new FactTable(u"questionFeeds"_s);
    for (const Indicator &indicator : feeds)
        facts->add(indicator.code.text(), indicator.title.in(m_session.language()));
    layout->addWidget(facts);
}

void QuestionPanel::addExpressions(QVBoxLayout *layout)
{
    if (m_question.relevant.isEmpty() && m_question.constraint.isEmpty())
        return;
    layout->addWidget(new SectionHeading(tr("Conditions")));
    const auto add = [layout](const QString &title, const QString &expression, const QString &name) {
        if (expression.isEmpty())
            return;
        auto *words = new ExpressionLabel(expression);
        words->setObjectName(name);
        words->setAccessibleName(title);
        layout->addWidget(new Label(title, Label::Look::Secondary));
        layout->addWidget(words);
    };
    add(tr("Asked only if"), m_question.relevant, u"questionRelevant"_s);
    add(tr("An answer must satisfy"), m_question.constraint, u"questionConstraint"_s);
}

void QuestionPanel::addWording(QVBoxLayout *layout)
{
    layout->addWidget(new SectionHeading(tr("Wording")));
    auto *both = new Bilingual;
    both->setObjectName(u"questionWording"_s);
    both->add(tr("Bulgarian"), tr("English"), Label::Look::Secondary);
    both->add(m_question.label, Label::Look::Body);
    if (!m_question.help.isEmpty())
        both->add(m_question.help, Label::Look::Secondary);
    layout->addWidget(both);
}

void QuestionPanel::addChoices(QVBoxLayout *layout)
{
    if (m_question.choices.isEmpty())
        return;
    layout->addWidget(new SectionHeading(tr("Choices")));
    auto *both = new Bilingual;
    both->setObjectName(u"questionChoices"_s);
    for (const Choice &choice : std::as_const(m_question.choices)) {
        both->add(choice.label, Label::Look::Body);
        both->addUnder(choice.code);
    }
    layout->addWidget(both);
}

} // namespace octant
