// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/bank/bank_panel.h"
#include "app/window/pages/questionnaire/builder_tools.h"
#include "app/window/pages/questionnaire/foot/foot_panel.h"
#include "app/window/pages/questionnaire/import_panel.h"
#include "app/window/pages/questionnaire/interchange.h"
#include "app/window/pages/questionnaire/preview_panel.h"
#include "app/window/pages/questionnaire/properties/property_panel.h"
#include "app/window/pages/questionnaire/publish_dialog.h"
#include "app/window/pages/questionnaire/questionnaire_page.h"
#include "app/window/pages/questionnaire/side_panel.h"
#include "app/window/pages/questionnaire/step_words.h"
#include "app/window/widgets/buttons.h"
#include "records/model/new_year.h"
#include "records/model/standard.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// How the page is put together, and what its actions lead to.

namespace octant {

namespace {

constexpr int outlineWidth = 264;
constexpr int sideWidth = 400;
constexpr int leastSide = 320;
constexpr int leastPreview = 300;
constexpr int footHeight = 176;

} // namespace

void QuestionnairePage::build()
{
    m_rows = new QSplitter(Qt::Vertical);
    m_rows->setObjectName(u"questionnaireRows"_s);
    m_rows->addWidget(buildColumns());
    m_rows->addWidget(m_foot);
    m_rows->setChildrenCollapsible(false);
    m_rows->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_rows, 1);
    const auto fold = [this](bool open) {
        const int closed = m_foot->sizeHint().height();
        m_foot->setMaximumHeight(open ? QWIDGETSIZE_MAX : closed);
        if (open)
            m_rows->setSizes({height() - footHeight, footHeight});
        session().settings().setValue(key(u"foot"_s), open);
    };
    connect(m_foot, &FootPanel::openChanged, this, fold);
    m_foot->setOpen(session().settings().value(key(u"foot"_s)).toBool());
    if (!m_foot->isOpen())
        fold(false);
}

QWidget *QuestionnairePage::buildColumns()
{
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->setObjectName(u"questionnaireSplitter"_s);
    m_preview->setMinimumWidth(leastPreview);
    m_side->setMinimumWidth(leastSide);
    for (QWidget *part :
         {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_side)})
        m_columns->addWidget(part);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 3);
    m_columns->setStretchFactor(2, 2);
    m_columns->setSizes({outlineWidth, 440, sideWidth});
    m_columns->restoreState(session().settings().value(key(u"splitter"_s)).toByteArray());
    connect(m_columns, &QSplitter::splitterMoved, this,
            [this] { session().settings().setValue(key(u"splitter"_s), m_columns->saveState()); });
    return m_columns;
}

void QuestionnairePage::connectOutline()
{
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_tools, qOverload<>(&QWidget::setFocus));
    connect(m_tree, &OutlineView::lineChosen, this, &QuestionnairePage::chooseLine);
    connect(m_tree, &OutlineView::selectionWasChanged, this, &QuestionnairePage::updateActions);
    QMenu *menu = m_actions.linesMenu(this);
    connect(m_tree, &QWidget::customContextMenuRequested, this,
            [this, menu](const QPoint &at) { menu->popup(m_tree->viewport()->mapToGlobal(at)); });
    connect(&m_edits, &OutlineEdits::chosen, this, [this](const QStringList &codes) {
        m_tree->choose(codes);
        showLine(codes.value(0));
        m_tree->choose(codes);
    });
    connect(&m_edits, &OutlineEdits::added, this, [this](const QString &code) {
        m_actions.bank->setChecked(false);
        const bool isQuestion = questionnaire().question(QuestionCode(code));
        m_side->properties().jump(isQuestion ? u"label"_s : u"title"_s, 0);
    });
}

void QuestionnairePage::connectParts()
{
    connect(m_tools, &BuilderTools::searchChanged, this, &QuestionnairePage::fillOutline);
    connect(m_tools, &BuilderTools::aheadChosen, this, &QuestionnairePage::setAhead);
    connect(&m_tools->strip(), &DraftStrip::theirsWanted, this, [this] {
        m_saving.stop();
        refresh();
    });
    connect(m_preview, &PreviewPanel::formSetChanged, this, [this] {
        fillOutline();
        m_preview->setSize(m_verdict);
    });
    connect(m_preview, &PreviewPanel::kindChanged, this, [this] { m_preview->setSize(m_verdict); });
    connect(m_preview, &PreviewPanel::languageChanged, this, [this] {
        m_edits.setLanguage(m_preview->language());
        fillOutline();
    });
    connect(m_preview, &PreviewPanel::questionChosen, this,
            [this](const QuestionCode &code) { chooseLine(code.text()); });
    connect(m_preview, &PreviewPanel::indicatorChosen, this, [this](const Indicator &indicator) {
        if (!m_draft.isEditable())
            return;
        m_actions.bank->setChecked(true);
        m_side->bank().searchIndicator(indicator.code.text());
    });
    connect(&m_side->properties(), &PropertyPanel::renamed, this, &QuestionnairePage::chooseLine);
    connect(&m_side->bank(), &BankPanel::addRequested, &m_edits, &OutlineEdits::addFromBank);
    connect(&m_side->bank(), &BankPanel::closeRequested, this, [this] { m_actions.bank->setChecked(false); });
    connect(m_foot, &FootPanel::jumpRequested, this, &QuestionnairePage::jump);
    connect(m_foot, &FootPanel::proposeRequested, this, &QuestionnairePage::proposeBridge);
    connect(m_interchange, &Interchange::read, m_side, &SidePanel::showImport);
    connect(m_interchange, &Interchange::written, m_side, &SidePanel::showWritten);
    connect(&m_side->importing(), &ImportPanel::closeRequested, m_side, &SidePanel::showProperties);
    connect(&m_side->importing(), &ImportPanel::takeRequested, this,
            [this](const QString &name, const Questionnaire &imported) {
                m_side->showProperties();
                takeOver(name, imported);
            });
}

void QuestionnairePage::takeOver(const QString &name, const Questionnaire &imported)
{
    if (m_draft.isEditable()) {
        m_draft.apply(StepWords::takeOver(name), imported);
        return;
    }
    if (!m_reading.published)
        return m_life.begin(shownYear(), imported);
    PublishedEdition corrected = *m_reading.published;
    corrected.questionnaire = imported;
    m_life.correct(corrected);
}

void QuestionnairePage::connectLife()
{
    connect(m_actions.publish, &QAction::triggered, this, &QuestionnairePage::askToPublish);
    connect(m_actions.discard, &QAction::triggered, this, &QuestionnairePage::askToDiscard);
    connect(m_actions.build, &QAction::triggered, this, [this] {
        m_reading.editions.isEmpty() ? m_life.begin(shownYear(), standardQuestionnaire())
                                     : m_life.follow(m_reading.editions.first(), shownYear());
    });
    connect(m_actions.correct, &QAction::triggered, this, [this] {
        if (m_reading.published)
            m_life.correct(*m_reading.published);
    });
    connect(m_actions.newYear, &QAction::triggered, this, [this] {
        if (!m_reading.editions.isEmpty())
            m_life.follow(m_reading.editions.first(), aheadYear());
    });
    connect(&m_life, &DraftLife::begun, this, [this](int year) {
        m_ahead = session().year() != 0 && year == aheadYear();
        session().settings().setValue(key(u"ahead"_s), m_ahead);
    });
    connect(&m_life, &DraftLife::published, this, [this](int year) {
        setAhead(false);
        session().setYear(year);
    });
    connect(&m_saving, &DraftSaving::stateChanged, this, &QuestionnairePage::updateActions);
    connect(m_actions.import, &QAction::triggered, m_interchange, &Interchange::chooseAndImport);
    connect(m_actions.exportXlsform, &QAction::triggered, this,
            [this] { m_interchange->chooseAndExport(u"xlsx"_s, shownYear()); });
    connect(m_actions.exportJson, &QAction::triggered, this,
            [this] { m_interchange->chooseAndExport(u"json"_s, shownYear()); });
}

void QuestionnairePage::connectLines()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, &m_edits, slot);
    };
    on(m_actions.addSection, &OutlineEdits::addSection);
    on(m_actions.addMatrix, &OutlineEdits::addMatrix);
    on(m_actions.addRepeat, &OutlineEdits::addRepeat);
    on(m_actions.addCommitments, &OutlineEdits::addCommitmentBlock);
    on(m_actions.copy, &OutlineEdits::copy);
    on(m_actions.cut, &OutlineEdits::cut);
    on(m_actions.paste, &OutlineEdits::paste);
    on(m_actions.duplicate, &OutlineEdits::duplicate);
    on(m_actions.remove, &OutlineEdits::remove);
    on(m_actions.moveUp, &OutlineEdits::moveUp);
    on(m_actions.moveDown, &OutlineEdits::moveDown);
    on(m_actions.group, &OutlineEdits::group);
    on(m_actions.ungroup, &OutlineEdits::ungroup);
    connect(&m_actions, &BuilderActions::addRequested, &m_edits, &OutlineEdits::addQuestion);
    connect(m_actions.bank, &QAction::toggled, this,
            [this](bool isOpen) { isOpen ? m_side->showBank() : m_side->showProperties(); });
}

void QuestionnairePage::updateActions()
{
    const bool isDraft = m_loaded && m_draft.isEditable();
    const int errors = m_verdict.count(Severity::Error);
    m_actions.setEditable(isDraft);
    m_actions.publish->setEnabled(isDraft && errors == 0 && m_saving.state() != DraftSaving::State::Conflict);
    m_actions.build->setEnabled(m_loaded && !isDraft && !m_reading.published);
    m_actions.correct->setEnabled(m_loaded && !isDraft && m_reading.published);
    const bool isLast = !session().rounds().isEmpty() && session().year() == session().rounds().last().year;
    m_actions.newYear->setEnabled(m_loaded && !m_ahead && isLast && !m_reading.editions.isEmpty() &&
                                  !m_reading.draftYears.contains(aheadYear()));
    m_actions.newYear->setText(tr("Build the questionnaire for %1").arg(aheadYear()));
    m_actions.build->setText(tr("Build the questionnaire for %1").arg(shownYear()));
    m_actions.discard->setEnabled(isDraft);
    m_tools->setEditable(isDraft);
    Q_EMIT headerChanged();
}

void QuestionnairePage::askToPublish()
{
    const bool isCorrection = m_reading.published.has_value();
    auto *dialog = new PublishDialog(
        words(), isCorrection ? PublishDialog::Kind::Correction : PublishDialog::Kind::First, shownYear(),
        m_verdict.count(Severity::Warning), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_life.publish(shownYear(), dialog->reason()); });
    dialog->open();
}

void QuestionnairePage::askToDiscard()
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("Discard the draft"),
                        tr("Everything that was built for %1 and is not published is lost. This cannot "
                           "be taken back.")
                            .arg(shownYear()),
                        QMessageBox::NoButton, this);
    box->setObjectName(u"discardDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *discard = box->addButton(tr("Discard the draft"), QMessageBox::DestructiveRole);
    discard->setObjectName(u"discardConfirm"_s);
    box->setDefaultButton(box->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(discard, &QPushButton::clicked, this, [this] { m_life.discard(shownYear()); });
    box->open();
}

void QuestionnairePage::proposeBridge()
{
    if (!m_reading.earlier)
        return;
    Questionnaire marked = questionnaire();
    marked.bridge.steps = octant::proposedBridge(*m_reading.earlier, marked);
    m_draft.apply(tr("Compare with last year"), marked);
}

} // namespace octant
