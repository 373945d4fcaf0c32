// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/questionnaire_tools.h"

#include "app/window/pages/questionnaire/questionnaire_reading.h"
#include "app/window/theme/grid.h"
#include "app/window/theme/icon.h"
#include "app/window/widgets/chip.h"
#include "app/window/widgets/flow_layout.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr auto setKey = "pages/questionnaire/set"_L1;
constexpr auto languageKey = "pages/questionnaire/language"_L1;

/// The sets to choose from: those of the questionnaire, and before them all questions where no set has them
/// all.
QStringList choicesOf(const Questionnaire &questionnaire)
{
    QStringList choices;
    for (const FormSet &set : questionnaire.sets)
        choices.append(set.code);
    const bool oneHasAll = std::ranges::any_of(choices, [&](const QString &set) {
        return countOf(questionnaire, set) == questionnaire.questionCount();
    });
    if (!oneHasAll)
        choices.prepend(QString());
    return choices;
}

} // namespace

QuestionnaireTools::QuestionnaireTools(Session &session, int columnWidth, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_language(languageOf(session.settings().value(languageKey).toString()).value_or(session.language()))
    , m_search(new QLineEdit)
    , m_chips(new FlowLayout(nullptr, grid::step))
    , m_sets(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::margin, 0, grid::margin, grid::wide);
    row->setSpacing(grid::step);
    buildSearch(row, columnWidth);
    auto *chips = new QWidget;
    chips->setLayout(m_chips);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    row->addWidget(chips, 1, Qt::AlignVCenter);
    buildLanguages(row);
}

void QuestionnaireTools::buildSearch(QHBoxLayout *row, int columnWidth)
{
    m_search->setObjectName(u"questionnaireSearch"_s);
    m_search->setAccessibleName(tr("Search in the questions"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Tint::Secondary), QLineEdit::LeadingPosition)
        ->setText(m_search->placeholderText());
    m_search->setFixedWidth(columnWidth - grid::margin - grid::step);
    connect(m_search, &QLineEdit::textChanged, this, &QuestionnaireTools::searchChanged);
    setFocusProxy(m_search);
    row->addWidget(m_search, 0, Qt::AlignVCenter);
    row->addSpacing(grid::step);
}

void QuestionnaireTools::buildLanguages(QHBoxLayout *row)
{
    auto *group = new QButtonGroup(this);
    const auto add = [&](Language language, const QString &words) {
        auto *chip = new Chip(words, u"questionnaireLanguage_"_s + tagOf(language));
        chip->setToolTip(tr("Language of the questions"));
        chip->setChecked(language == m_language);
        group->addButton(chip);
        row->addWidget(chip, 0, Qt::AlignVCenter);
        connect(chip, &Chip::clicked, this, [this, language] { setLanguage(language); });
    };
    add(Language::Bulgarian, tr("Bulgarian"));
    add(Language::English, tr("English"));
}

void QuestionnaireTools::showSets(const Questionnaire &questionnaire)
{
    qDeleteAll(m_sets->buttons());
    const QStringList choices = choicesOf(questionnaire);
    const QString remembered = m_session.settings().value(setKey).toString();
    m_set = choices.contains(remembered) ? remembered : choices.value(0);
    for (const QString &choice : choices) {
        const auto set = std::ranges::find(questionnaire.sets, choice, &FormSet::code);
        const QString title =
            set == questionnaire.sets.end() ? tr("All questions") : set->title.in(m_session.language());
        auto *chip = new Chip(title, u"questionnaireSet_"_s + choice);
        chip->setCount(countOf(questionnaire, choice));
        chip->setChecked(choice == m_set);
        m_sets->addButton(chip);
        m_chips->addWidget(chip);
        connect(chip, &Chip::clicked, this, [this, choice] { setFormSet(choice); });
    }
}

QString QuestionnaireTools::search() const
{
    return m_search->text();
}

void QuestionnaireTools::setFormSet(const QString &set)
{
    m_set = set;
    m_session.settings().setValue(setKey, set);
    for (QAbstractButton *chip : m_sets->buttons())
        chip->setChecked(chip->objectName() == u"questionnaireSet_"_s + set);
    Q_EMIT formSetChanged();
}

void QuestionnaireTools::setLanguage(Language language)
{
    m_language = language;
    m_session.settings().setValue(languageKey, tagOf(language));
    Q_EMIT languageChanged();
}

} // namespace octant
