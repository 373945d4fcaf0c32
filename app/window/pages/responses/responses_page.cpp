// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/responses/responses_page.h"

#include "app/window/models/badges.h"
#include "app/window/pages/responses/channel_words.h"
#include "app/window/pages/responses/decision_bar.h"
#include "app/window/pages/responses/decisions.h"
#include "app/window/pages/responses/import_job.h"
#include "app/window/pages/responses/import_strip.h"
#include "app/window/pages/round/column_room.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/drop_zone.h"
#include "app/window/widgets/empty_state.h"
#include "app/window/widgets/holder.h"

#include <QAction>
#include <QFileDialog>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

enum Column { Name, Kind, State, Channel, Received, Findings };

constexpr int listWidth = 400;
const QString withErrors = u"errors"_s;
const QString withWarnings = u"warnings"_s;
const QString clean = u"clean"_s;

} // namespace

ResponsesPage::ResponsesPage(Session &session)
    : ListPage(session, u"responses"_s)
    , m_import(new QAction(tr("Import responses…"), this))
    , m_importFolder(new QAction(tr("Import a folder of responses…"), this))
    , m_openRound(new QAction(tr("Go to the round"), this))
{
    m_import->setObjectName(u"actionImport"_s);
    m_importFolder->setObjectName(u"actionImportFolder"_s);
    m_openRound->setObjectName(u"actionOpenRound"_s);
    connect(m_import, &QAction::triggered, this, &ResponsesPage::chooseFiles);
    connect(m_importFolder, &QAction::triggered, this, &ResponsesPage::chooseFolder);
    connect(m_openRound, &QAction::triggered, this, [this] { Q_EMIT addressRequested({u"round"_s, {}, 0}); });
    setColumns();
    setTable(&m_model, tr("Responses"), {0, 150, 180, 116, 84, 176}, -1);
    new ColumnRoom(table(), {{Kind, 860}, {Channel, 740}, {Received, 560}, {Findings, 480}, {State, 340}});
    setWidePanel(listWidth);
    addFilters();
    buildTop();
    setEmptyState(buildEmpty());
    refresh();
}

QString ResponsesPage::title() const
{
    return tr("Responses");
}

QString ResponsesPage::statusLine() const
{
    if (m_invited == 0)
        return {};
    Inbox inbox{m_model.rows(), m_invited};
    return words().message(
        tr("{accepted} of {invited} accepted; {waiting, plural, =0 {none waits for you} one {# waits for "
           "you} other {# wait for you}}"),
        {{u"accepted"_s, inbox.accepted()}, {u"invited"_s, m_invited}, {u"waiting"_s, inbox.waiting()}});
}

void ResponsesPage::setColumns()
{
    const Session &s = session();
    m_model.setColumns({
        {tr("Partner"),
         [&s](const InboxRow &row) {
             return ListCell{.text = row.partner.name.in(s.language()),
                         .secondary = row.partner.code.text(),
                         .sort = row.partner.name.in(s.language()),
                         .strong = waits(row.state)};
         }},
        {tr("Kind"),
         [&s](const InboxRow &row) {
             return ListCell{.text = titleOf(s.framework().partnerKinds, row.partner.kind, s.language())};
         }},
        {tr("State"),
         [&s](const InboxRow &row) {
             const BadgeLook badge = badgeOf(row.state, s);
             return ListCell{.text = badge.word, .sort = int(row.state), .badge = badge};
         }},
        {tr("Channel"), [](const InboxRow &row) { return ListCell{.text = channelWords(row.channel)}; }},
        {tr("Received"),
         [&s](const InboxRow &row) {
             return ListCell{.text = s.words().shortDate(row.received.toLocalTime().date()),
                         .sort = row.received};
         }},
        {tr("Findings"),
         [this](const InboxRow &row) {
             const BadgeLook badge = findingsBadge(row);
             return ListCell{.text = badge.word, .sort = 1000 * row.errors + row.warnings, .badge = badge};
         }},
    });
    m_model.setKey([](const InboxRow &row) { return row.partner.code.text(); });
    m_model.setSearchText([](const InboxRow &row) {
        return (QStringList(row.partner.name.byTag().values()) << row.partner.code.text()).join(u' ');
    });
}

/// Errors, else warnings, in number; nothing where there are none.
BadgeLook ResponsesPage::findingsBadge(const InboxRow &row) const
{
    const Colours &colours = session().theme().colours();
    if (row.errors > 0)
        return {u"error"_s, colours.danger,
                words().message(tr("{n, plural, one {# error} other {# errors}}"), {{u"n"_s, row.errors}})};
    if (row.warnings > 0)
        return {
            u"warning"_s, colours.warning,
            words().message(tr("{n, plural, one {# warning} other {# warnings}}"), {{u"n"_s, row.warnings}})};
    return {};
}

void ResponsesPage::addFilters()
{
    m_state = addFilter(u"state"_s, tr("State"),
                        [this](int row) { return QStringList(nameOf(m_model.rows()[row].state)); });
    m_findings = addFilter(u"findings"_s, tr("Findings"), [this](int row) {
        const InboxRow &it = m_model.rows()[row];
        return QStringList(it.errors > 0 ? withErrors : it.warnings > 0 ? withWarnings : clean);
    });
    FilterChip::Choices states;
    for (const auto state : {InvitationState::Received, InvitationState::InReview, InvitationState::Returned,
                             InvitationState::Resubmitted, InvitationState::Accepted})
        states.append({nameOf(state), badgeOf(state, session()).word});
    m_state->setChoices(states);
    m_findings->setChoices(
        {{withErrors, tr("with errors")}, {withWarnings, tr("with warnings")}, {clean, tr("none")}});
}

/// The thin place to drop files on, and the summary of the last import, above everything.
void ResponsesPage::buildTop()
{
    auto *drop =
        DropZone::thin(u"responsesDrop"_s, tr("Drop response files or folders here"), tr("Choose a folder…"));
    connect(drop, &DropZone::filesDropped, this, &ResponsesPage::takeFiles);
    connect(drop, &DropZone::chooseRequested, this, &ResponsesPage::chooseFolder);
    m_drop = drop;
    m_drop->hide();
    m_strip = new ImportStrip(words());
    connect(m_strip, &ImportStrip::openRequested, this, [this](const QString &partner, int year) {
        Q_EMIT addressRequested({u"responses"_s, partner, year});
    });
    auto *top = new QVBoxLayout;
    top->setContentsMargins(grid::margin, 0, grid::margin, grid::step + grid::tight);
    top->setSpacing(grid::step);
    top->addWidget(m_drop);
    top->addWidget(m_strip);
    static_cast<QVBoxLayout *>(layout())->insertLayout(0, top);
}

/// A large place to drop files on; without a round, the way to one.
QWidget *ResponsesPage::buildEmpty()
{
    auto *drop = new DropZone(
        u"responsesDropLarge"_s, tr("Drop the partners' responses here"),
        tr("Files and whole folders. Each file is read and checked; nothing counts before you accept it."));
    connect(drop, &DropZone::filesDropped, this, &ResponsesPage::takeFiles);
    connect(drop, &DropZone::chooseRequested, this, &ResponsesPage::chooseFiles);
    auto *frame = new QWidget;
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(grid::margin, 0, grid::margin, grid::margin);
    layout->addWidget(drop);
    m_empty = new QStackedWidget;
    m_empty->addWidget(frame);
    m_empty->addWidget(new EmptyState(u"responses"_s, tr("No round yet"),
                                      tr("Responses belong to a round. Open one and invite the partners; "
                                         "what they send back arrives here."),
                                      m_openRound));
    return m_empty;
}

void ResponsesPage::showEmpty()
{
    m_empty->setCurrentIndex(session().rounds().isEmpty() ? 1 : 0);
    m_drop->setVisible(!m_model.rows().isEmpty());
}

void ResponsesPage::refresh()
{
    load(
        u"list"_s, [year = session().year()](Database &database) { return loadInbox(database, year); },
        [this](Inbox inbox) {
            m_invited = inbox.invited;
            m_model.setRows(std::move(inbox.rows));
            showEmpty();
            rowsLoaded();
            Q_EMIT headerChanged();
        });
}

QWidget *ResponsesPage::makeDetail(const QString &key)
{
    if (m_revisionOf != key)
        m_revision = {};
    m_revisionOf = key;
    if (m_panel) {
        m_scrolled = m_panel->scrolled();
        m_scrolledOf = m_panel->property("partner").toString();
    }
    auto *holder = new Holder;
    loadStory(holder, key);
    return holder;
}

void ResponsesPage::loadStory(Holder *holder, const QString &partner)
{
    load(
        u"story"_s,
        [code = PartnerCode(partner), year = session().year(), revision = m_revision, now = session().now()](
            Database &database) { return loadResponse(database, code, year, revision, now); },
        [this, guard = QPointer(holder)](const ResponseStory &story) {
            if (guard)
                showStory(guard, story);
        });
}

void ResponsesPage::showStory(Holder *holder, const ResponseStory &story)
{
    const QString partner = story.partner.code.text();
    auto *panel = new ResponsePanel(session(), story);
    panel->setProperty("partner", partner);
    panel->setShown(m_shown);
    m_panel = panel;
    connect(panel, &ResponsePanel::addressRequested, this, &Page::addressRequested);
    connect(panel, &ResponsePanel::shownChanged, this, [this](AnswerModel::Shown shown) { m_shown = shown; });
    connect(panel, &ResponsePanel::revisionRequested, this, [this, holder, partner](RevisionId revision) {
        m_revision = revision;
        loadStory(holder, partner);
    });
    connectDecisions(panel, story);
    holder->put(panel);
    if (m_scrolledOf == partner)
        panel->scrollTo(m_scrolled);
}

void ResponsesPage::connectDecisions(ResponsePanel *panel, const ResponseStory &story)
{
    DecisionBar *bar = panel->decisions();
    connect(bar, &DecisionBar::asking, this, &ResponsesPage::holdDetail);
    connect(bar, &DecisionBar::acceptRequested, this, [this, bar, id = story.shown] {
        decide(bar, tr("Accepting the response"), [id](Database &database, const Author &author) {
            return acceptRevision(database, author, id);
        });
    });
    connect(bar, &DecisionBar::returnRequested, this, [this, bar, id = story.shown](const QString &why) {
        decide(bar, tr("Returning the response"), [id, why](Database &database, const Author &author) {
            return returnRevision(database, author, id, why);
        });
    });
    connect(
        bar, &DecisionBar::reopenRequested, this, [this, bar, id = story.response.id](const QString &why) {
            decide(bar, tr("Reopening the response"), [id, why](Database &database, const Author &author) {
                return reopenResponse(database, author, id, why);
            });
        });
}

template <typename Task>
void ResponsesPage::decide(DecisionBar *bar, const QString &what, Task task)
{
    bar->setBusy(true);
    holdDetail(false); // the panel is made anew when the decision stands
    write(
        what, std::move(task), [] {},
        [guard = QPointer(bar)](const Problem &problem) {
            if (guard)
                guard->showProblem(problem);
        });
}

void ResponsesPage::chooseFiles()
{
    takeFiles(QFileDialog::getOpenFileNames(this, tr("Import responses"), {},
                                            tr("Responses (*.octresp);;All files (*)")));
}

void ResponsesPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Import a folder of responses"));
    if (!folder.isEmpty())
        takeFiles({folder});
}

void ResponsesPage::takeFiles(const QStringList &files)
{
    m_waitingFiles += files;
    if (!m_importing && !m_waitingFiles.isEmpty())
        importNext();
}

/// Runs for the session, not for the page: what is imported is there even where the page is made anew.
void ResponsesPage::importNext()
{
    m_importing = true;
    m_strip->hide();
    const QPointer<ResponsesPage> page(this);
    Session &all = session();
    all.run(
        &all, tr("Importing responses"),
        [paths = std::exchange(m_waitingFiles, {}),
         author = all.author()](Database &database, const Work &work) -> Result<ImportSummary> {
            return importFiles(
                database, author, paths,
                {[&work](double share) { work.report(share); }, [&work] { return work.isCancelled(); }});
        },
        [page, &all](const ImportSummary &summary) {
            all.recordsWereChanged();
            if (page)
                page->imported(summary);
        },
        [page, &all](const Problem &problem) {
            all.recordsWereChanged(); // what came before the failure has been kept
            if (page)
                page->m_importing = false;
            Q_EMIT all.work().problemOccurred(problem);
        });
}

void ResponsesPage::imported(const ImportSummary &summary)
{
    m_importing = false;
    m_strip->showSummary(summary);
    if (!m_waitingFiles.isEmpty())
        importNext();
}

} // namespace octant
