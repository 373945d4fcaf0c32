// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/preview_panel.h"

#include "app/window/theme/grid.h"
#include "app/window/widgets/chip.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr auto setKey = "pages/questionnaire/set"_L1;
constexpr auto kindKey = "pages/questionnaire/kind"_L1;
constexpr auto languageKey = "pages/questionnaire/language"_L1;
constexpr int delay = 150; ///< ms after the last change

} // namespace

PreviewPanel::PreviewPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_language(languageOf(session.settings().value(languageKey).toString()).value_or(session.language()))
    , m_set(buildBox(u"previewSet"_s, tr("Form set")))
    , m_kind(buildBox(u"previewKind"_s, tr("Kind of partner")))
    , m_partner(buildBox(u"previewPartner"_s, tr("Last year's answers")))
    , m_size(new SizeStrip(session))
    , m_form(new FillForm(session))
{
    setObjectName(u"questionnairePreview"_s);
    m_form->setObjectName(u"previewForm"_s);
    m_form->setSectionsShown(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    column->addWidget(buildTools());
    column->addWidget(m_form, 1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &PreviewPanel::fill);
    connect(m_form, &FillForm::questionChosen, this, &PreviewPanel::questionChosen);
    connect(m_size, &SizeStrip::indicatorChosen, this, &PreviewPanel::indicatorChosen);
    connect(m_set, &QComboBox::activated, this, [this] { setFormSet(m_set->currentData().toString()); });
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_session.settings().setValue(kindKey, kind());
        fill();
        Q_EMIT kindChanged();
    });
    connect(m_partner, &QComboBox::activated, this, &PreviewPanel::loadAnswers);
}

QComboBox *PreviewPanel::buildBox(const QString &name, const QString &label)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(5);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

QWidget *PreviewPanel::buildTools()
{
    auto *tools = new QWidget;
    auto *first = new QHBoxLayout;
    first->setSpacing(grid::step);
    first->addWidget(m_set, 1);
    first->addWidget(m_kind, 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(grid::step);
    second->addWidget(m_partner, 1);
    auto *group = new QButtonGroup(this);
    const auto chip = [&](Language language, const QString &words) {
        auto *made = new Chip(words, u"questionnaireLanguage_"_s + tagOf(language));
        made->setToolTip(tr("Language of the questions"));
        made->setChecked(language == m_language);
        group->addButton(made);
        second->addWidget(made);
        connect(made, &Chip::clicked, this, [this, language] { setLanguage(language); });
        return made;
    };
    m_bulgarian = chip(Language::Bulgarian, tr("BG"));
    m_bulgarian->setAccessibleName(tr("Bulgarian"));
    m_english = chip(Language::English, tr("EN"));
    m_english->setAccessibleName(tr("English"));
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(grid::wide, 0, grid::wide, 0);
    column->setSpacing(grid::tight);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_size);
    return tools;
}

QString PreviewPanel::formSet() const
{
    return m_set->currentData().toString();
}

QString PreviewPanel::kind() const
{
    return m_kind->currentData().toString();
}

void PreviewPanel::setFormSet(const QString &set)
{
    m_set->setCurrentIndex(std::max(0, m_set->findData(set)));
    m_session.settings().setValue(setKey, formSet());
    fill();
    Q_EMIT formSetChanged();
}

void PreviewPanel::setLanguage(Language language)
{
    m_language = language;
    m_session.settings().setValue(languageKey, tagOf(language));
    fill();
    Q_EMIT languageChanged();
}

void PreviewPanel::fillSets()
{
    const QString chosen = m_set->count() > 0 ? formSet() : m_session.settings().value(setKey).toString();
    m_set->clear();
    m_set->addItem(tr("All questions"), QString());
    for (const FormSet &set : std::as_const(m_questionnaire.sets))
        m_set->addItem(set.title.in(m_session.language()), set.code);
    m_set->setCurrentIndex(std::max(0, m_set->findData(chosen)));
}

void PreviewPanel::fillKinds()
{
    const QString chosen = m_kind->count() > 0 ? kind() : m_session.settings().value(kindKey).toString();
    m_kind->clear();
    m_kind->addItem(tr("Any partner"), QString());
    for (const Term &term : m_session.framework().partnerKinds)
        m_kind->addItem(term.title.in(m_session.language()), term.code);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(chosen)));
}

void PreviewPanel::fillPartners(const QList<Partner> &partners)
{
    const QString chosen = m_partner->currentData().toString();
    m_partner->clear();
    m_partner->addItem(tr("Without last year"), QString());
    for (const Partner &partner : partners)
        m_partner->addItem(
            tr("Last year: %1")
                .arg(u"%1 %2"_s.arg(partner.code.text(), partner.name.in(m_session.language()))),
            partner.code.text());
    m_partner->setCurrentIndex(std::max(0, m_partner->findData(chosen)));
    m_partner->setEnabled(!partners.isEmpty());
}

void PreviewPanel::setReading(const QuestionnaireReading &reading)
{
    m_year = reading.year;
    fillKinds();
    fillPartners(reading.partners);
    loadAnswers();
}

void PreviewPanel::setSize(const DraftVerdict &verdict)
{
    m_size->show(verdict.sizeOf(formSet(), kind()));
}

void PreviewPanel::loadAnswers()
{
    const int load = ++m_loads;
    const PartnerCode partner(m_partner->currentData().toString());
    if (partner.isEmpty()) {
        m_lastYear = {};
        return fill();
    }
    m_session.run(
        this, {},
        [year = m_year, partner, questionnaire = m_questionnaire](Database &database, const Work &) {
            return loadLastYear(database, year, partner, questionnaire);
        },
        [this, load](Answers answers) {
            if (load != m_loads)
                return;
            m_lastYear = std::move(answers);
            fill();
        });
}

void PreviewPanel::show(const Questionnaire &questionnaire)
{
    const bool hasOtherSets = questionnaire.sets != m_questionnaire.sets || m_set->count() == 0;
    m_questionnaire = questionnaire;
    if (hasOtherSets)
        fillSets();
    m_timer.start();
}

void PreviewPanel::fill()
{
    m_timer.stop();
    const QList<QuestionCode> asked = m_questionnaire.questionsOf(formSet(), kind());
    FillForm::Content content;
    content.questionnaire = m_questionnaire;
    content.asked = {asked.begin(), asked.end()};
    content.answers = m_form->answers();
    content.lastYear = m_lastYear;
    content.today = m_session.now().date();
    content.language = m_language;
    if (!kind().isEmpty()) { // the form follows what is known of the partner
        const QuestionCode kindQuestion(u"PP_04"_s);
        Answer answer;
        answer.value = kind();
        if (m_questionnaire.question(kindQuestion))
            content.answers.set(kindQuestion, answer);
    }
    m_form->setContent(std::move(content));
    if (!m_line.isEmpty())
        showLine(m_line);
}

void PreviewPanel::showLine(const QString &code)
{
    m_line = code;
    if (m_timer.isActive())
        return; // the form does not have it yet
    if (m_questionnaire.question(QuestionCode(code)))
        return m_form->showQuestion(QuestionCode(code));
    if (m_questionnaire.section(SectionCode(code)))
        return m_form->showSection(SectionCode(code));
    const Section *section = m_questionnaire.sectionOfGroup(SectionCode(code));
    if (!section)
        return;
    for (const Question &question : section->questions)
        if (question.group == SectionCode(code))
            return m_form->showQuestion(question.code);
}

} // namespace octant
