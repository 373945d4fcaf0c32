// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/questionnaire_page.h"

#include "app/window/pages/questionnaire/bank/bank_panel.h"
#include "app/window/pages/questionnaire/builder_tools.h"
#include "app/window/pages/questionnaire/foot/foot_panel.h"
#include "app/window/pages/questionnaire/interchange.h"
#include "app/window/pages/questionnaire/preview_panel.h"
#include "app/window/pages/questionnaire/properties/property_panel.h"
#include "app/window/pages/questionnaire/side_panel.h"
#include "records/model/standard.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int judgeDelay = 200; ///< ms after the last change

} // namespace

QuestionnairePage::QuestionnairePage(Session &session)
    : Page(session, u"questionnaire"_s)
    , m_saving(session)
    , m_life(session, m_saving)
    , m_tree(new OutlineView(session))
    , m_actions(m_draft, *this, *m_tree)
    , m_edits(session, m_draft, *m_tree)
    , m_ahead(session.settings().value(key(u"ahead"_s)).toBool())
    , m_tools(new BuilderTools(m_actions, m_saving))
    , m_preview(new PreviewPanel(session))
    , m_side(new SidePanel(session, m_draft))
    , m_foot(new FootPanel(session))
    , m_interchange(new Interchange(session, m_draft, this))
{
    m_judgeTimer.setSingleShot(true);
    m_judgeTimer.setInterval(judgeDelay);
    connect(&m_judgeTimer, &QTimer::timeout, this, &QuestionnairePage::judgeNow);
    connect(&m_draft, &QuestionnaireDraft::started, this, &QuestionnairePage::showDraft);
    connect(&m_draft, &QuestionnaireDraft::changed, this, [this] {
        m_saving.save(questionnaire());
        showDraft();
    });
    connect(&m_draft, &QuestionnaireDraft::refused, &session.work(), &WorkQueue::problemOccurred);
    build();
    connectOutline();
    connectParts();
    connectLife();
    connectLines();
    updateActions();
    refresh();
}

QuestionnairePage::~QuestionnairePage()
{
    m_draft.disconnect(this);
    m_saving.disconnect(this);
}

QString QuestionnairePage::title() const
{
    return tr("Questionnaire");
}

QString QuestionnairePage::stateWords() const
{
    if (m_draft.isEditable() && m_reading.published)
        return tr("Correction of edition %1 for %2").arg(m_reading.published->number).arg(shownYear());
    if (m_draft.isEditable())
        return tr("Draft for %1").arg(shownYear());
    if (m_reading.published)
        return tr("Edition %1 of the round for %2").arg(m_reading.published->number).arg(shownYear());
    return tr("The standard questionnaire, because nothing was built for %1 yet").arg(shownYear());
}

QString QuestionnairePage::statusLine() const
{
    if (!m_loaded)
        return {};
    const QString what = words().message(
        tr("{state}: {questions, plural, one {# question} other {# questions}} in {sections, plural, one {# "
           "section} other {# sections}}"),
        {{u"state"_s, stateWords()},
         {u"questions"_s, questionnaire().questionCount()},
         {u"sections"_s, int(questionnaire().sections.size())}});
    const int errors = m_draft.isEditable() ? m_verdict.count(Severity::Error) : 0;
    if (errors == 0)
        return what;
    return words().message(tr("{what}. {n, plural, one {# error keeps} other {# errors keep}} it from being "
                              "published."),
                           {{u"what"_s, what}, {u"n"_s, errors}});
}

QAction *QuestionnairePage::primaryAction() const
{
    if (!m_loaded)
        return nullptr;
    if (m_draft.isEditable())
        return m_actions.publish;
    if (!m_reading.published)
        return m_actions.build;
    return m_actions.newYear->isEnabled() ? m_actions.newYear : nullptr;
}

int QuestionnairePage::aheadYear() const
{
    const QList<Round> &rounds = session().rounds();
    return rounds.isEmpty() ? session().now().date().year() - 1 : rounds.last().year + 1;
}

int QuestionnairePage::shownYear() const
{
    return m_ahead || session().year() == 0 ? aheadYear() : session().year();
}

void QuestionnairePage::setAhead(bool ahead)
{
    m_ahead = ahead;
    session().settings().setValue(key(u"ahead"_s), ahead);
    refresh();
}

void QuestionnairePage::refresh()
{
    m_saving.flush();
    load(
        u"reading"_s, [year = shownYear()](Database &database) { return loadQuestionnaire(database, year); },
        [this](QuestionnaireReading reading) { showReading(std::move(reading)); });
}

void QuestionnairePage::showReading(QuestionnaireReading reading)
{
    const bool isAheadGone = m_ahead && session().year() != 0 && !reading.draft;
    if (isAheadGone)
        return setAhead(false);
    m_reading = std::move(reading);
    m_loaded = true;
    m_reading.draft ? takeDraft() : takePublished();
    m_tools->showYears(session().year(), m_reading.draftYears.contains(aheadYear()) ? aheadYear() : 0,
                       m_ahead);
    m_preview->setReading(m_reading);
    m_side->properties().setEarlier(m_reading.earlier);
    m_side->bank().setBank(std::make_shared<QuestionBank>(standardQuestionnaire(), m_reading.editions));
    open(m_code);
    updateActions();
}

/// What is being worked on stays, unless somebody else has saved something newer and nothing is unsaved here.
void QuestionnairePage::takeDraft()
{
    const Draft ours = m_saving.draft();
    const bool isOurs = m_saving.isOn() && ours.year == m_reading.draft->year;
    const bool isNewer = m_reading.draft->version > ours.version;
    if (isOurs && (!isNewer || m_saving.state() != DraftSaving::State::Saved))
        return;
    m_saving.start(*m_reading.draft);
    m_draft.start(m_reading.draft->questionnaire, QuestionnaireDraft::Access::Editable);
}

void QuestionnairePage::takePublished()
{
    m_saving.stop();
    Questionnaire shown = m_reading.published ? m_reading.published->questionnaire : standardQuestionnaire();
    m_draft.start(std::move(shown), QuestionnaireDraft::Access::ReadOnly);
}

void QuestionnairePage::showDraft()
{
    m_preview->show(questionnaire());
    fillOutline();
    m_side->properties().showAnew();
    judgeSoon();
    Q_EMIT headerChanged();
}

void QuestionnairePage::fillOutline()
{
    m_tree->setEditable(m_draft.isEditable());
    m_tree->showOutline(
        outlineOf(questionnaire(), m_preview->formSet(), m_tools->search(), m_preview->language()),
        !m_tools->search().isEmpty());
    const bool isThere = m_tree->outline().indexOf(m_code).isValid();
    if (m_tools->search().isEmpty() && !isThere)
        m_code.clear();
    if (m_code.isEmpty()) // the first question, as long as none was chosen
        for (const QuestionCode &code : questionnaire().questionsOf(m_preview->formSet()))
            return showLine(code.text());
    m_tree->choose(m_tree->selectedCodes().contains(m_code) ? m_tree->selectedCodes() : QStringList(m_code));
}

void QuestionnairePage::chooseLine(const QString &code)
{
    const bool isNew = code != m_code;
    showLine(code);
    if (isNew)
        Q_EMIT itemOpened(code);
}

void QuestionnairePage::showLine(const QString &code)
{
    m_code = code;
    if (m_tree->currentCode() != code)
        m_tree->choose(code);
    m_side->properties().choose(code);
    m_preview->showLine(code);
    updateActions();
}

void QuestionnairePage::open(const QString &item)
{
    if (item.isEmpty())
        return;
    if (!m_loaded) {
        m_code = item;
        return;
    }
    if (const Question *question = questionnaire().question(QuestionCode(item));
        question && !question->isAskedOf(m_preview->formSet(), {}))
        m_preview->setFormSet(question->sets.value(0));
    showLine(item);
}

bool QuestionnairePage::mayLeave()
{
    m_saving.flush();
    return true;
}

void QuestionnairePage::jump(const QString &code, const QString &member, int offset)
{
    if (!m_tree->outline().indexOf(code).isValid() && questionnaire().question(QuestionCode(code)))
        m_preview->setFormSet({});
    if (!code.isEmpty())
        chooseLine(code);
    m_actions.bank->setChecked(false);
    m_side->showProperties();
    m_side->properties().jump(member, offset);
}

void QuestionnairePage::judgeSoon()
{
    m_judgeTimer.start();
}

void QuestionnairePage::judgeNow()
{
    const int number = ++m_judged;
    session().work().run(
        this, {},
        [questionnaire = questionnaire(), framework = session().framework(), year = shownYear()](
            const Work &) -> Result<DraftVerdict> { return judge(questionnaire, framework, year); },
        [this, number](DraftVerdict verdict) {
            if (number == m_judged)
                showVerdict(std::move(verdict));
        });
}

void QuestionnairePage::showVerdict(DraftVerdict verdict)
{
    m_verdict = std::move(verdict);
    m_foot->showVerdict(m_verdict);
    m_foot->showDifferences(questionnaire(), m_reading.earlier.get());
    m_tree->outline().setSeverities(m_verdict.severities());
    m_preview->setSize(m_verdict);
    m_side->properties().setFeeds(m_verdict.feeds);
    updateActions();
}

QString QuestionnairePage::key(const QString &name) const
{
    return u"pages/questionnaire/"_s + name;
}

} // namespace octant
