// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/fill_column.h"
#include "app/window/fill/fill_page.h"
#include "app/window/fill/letter_scale.h"
#include "app/window/fill/repeat_field.h"
#include "app/window/fill/wrapping_row.h"
#include "app/window/session/session.h"
#include "app/window/theme/grid.h"
#include "app/window/theme/icon.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/picture_widget.h"
#include "reports/pictures/icon.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int columnWidth = 720;
constexpr int symbol = 28;
constexpr int firstPortion = 8; ///< questions that fill a window
constexpr int budget = 12;      ///< milliseconds of making more before the window may breathe

} // namespace

FillPage::FillPage(const Session &session, Filling &filling, const Section &section, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_filling(filling)
    , m_section(section)
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout)
{
    setObjectName(u"fillPage"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QWidget;
    column->setMaximumWidth(int(columnWidth * letterScale(*this)));
    column->setLayout(m_layout);
    m_layout->setContentsMargins(grid::step, grid::wide, grid::step, grid::margin);
    m_layout->setSpacing(grid::step);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(column, 1);
    m_content->installEventFilter(this);
    addHead();
    addBody();
    addFoot();
    setWidget(m_content);
    showState();
    connect(&filling, &Filling::aboutToChange, this, &FillPage::hold);
    connect(&filling, &Filling::changed, this, [this](const FillChange &change) { m_body->follow(change); });
    connect(&filling, &Filling::settled, this, &FillPage::release);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
    connect(&m_more, &QTimer::timeout, this, &FillPage::makeMore);
    if (m_column && !m_column->isComplete())
        m_more.start(0);
}

void FillPage::addHead()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(grid::wide, 0, grid::wide, grid::step);
    row->setSpacing(12);
    if (const Principle *principle = m_session.framework().principle(m_section.principle)) {
        const QString name = principle->title.in(m_filling.language());
        auto *picture = new PictureWidget(u"sectionSymbol"_s, {}, name);
        picture->setDraw(
            [this, code = principle->code, icon = principle->symbol](QPainter &painter, const QRectF &rect) {
                drawIcon(painter, rect, icon, m_session.palette().of(code));
            },
            name);
        picture->setPreferredSize({symbol, symbol});
        picture->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        row->addWidget(picture, 0, Qt::AlignTop);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new Label(m_filling.wording(m_section.title, {}), Label::Look::Title);
    title->setWordWrap(true);
    title->setObjectName(u"sectionTitle"_s);
    m_state = new Label({}, Label::Look::Secondary);
    m_state->setObjectName(u"sectionState"_s);
    words->addWidget(title);
    words->addWidget(m_state);
    row->addLayout(words, 1);
    m_layout->addLayout(row);
}

void FillPage::addBody()
{
    if (m_section.repeat) {
        m_body = new RepeatField(m_filling, m_section, nullptr, {m_section.code.text(), {}});
    } else {
        m_column = new FillColumn(m_filling, m_section, {}, {});
        m_column->make(firstPortion);
        m_body = m_column;
    }
    m_layout->addWidget(m_body);
}

void FillPage::addFoot()
{
    const Words &words = m_filling.words();
    QList<const Section *> shown;
    for (const Section &section : m_filling.questionnaire().sections)
        if (m_filling.isShown(section))
            shown.append(&section);
    const qsizetype here = shown.indexOf(&m_section);
    auto *row = new WrappingRow(nullptr, grid::step);
    row->setContentsMargins(grid::wide, grid::wide, grid::wide, 0);
    const auto addWay = [&](QPushButton *button, const QString &iconName, int step) {
        button->setIcon(icon(iconName, Tint::Secondary));
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT moveRequested(step); });
        row->addWidget(button);
    };
    if (here >= 0 && here + 1 < shown.size())
        addWay(plainButton(words.say("FillForm", "Next section"), u"nextSection"_s), u"forward"_s, 1);
    if (here > 0)
        addWay(quietButton(words.say("FillForm", "Previous section"), u"previousSection"_s), u"back"_s, -1);
    m_layout->addLayout(row);
    m_layout->addStretch();
}

void FillPage::makeMore()
{
    QElapsedTimer time;
    time.start();
    while (!m_column->isComplete() && time.elapsed() < budget)
        m_column->make(1);
    layOut(); // else what is there would be squeezed until the news of its size has gone round
    if (m_column->isComplete())
        m_more.stop();
}

void FillPage::showState()
{
    const Words &words = m_filling.words();
    const Filling::Left left = m_filling.leftIn(m_section);
    QString text;
    if (left.asked > 0)
        text =
            left.unanswered == 0
                ? words.say("FillForm", "Everything here is answered.")
                : words.message(words.say("FillForm",
                                          "{n, plural, one {# of {all} questions is still open} other {# of "
                                          "{all} questions are still open}}"),
                                {{u"n"_s, left.unanswered}, {u"all"_s, left.asked}});
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void FillPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // Larger letters need a wider column.
    m_layout->parentWidget()->setMaximumWidth(int(columnWidth * letterScale(*this)));
}

} // namespace octant
