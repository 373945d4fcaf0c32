// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/reports/page_view.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "app/window/theme/icon.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace octant {

/// The paper: as wide as there is room, but never larger than it was drawn.
class PageView::Sheet : public QWidget
{
public:
    Sheet()
    {
        setObjectName(u"reportSheet"_s);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    void setPicture(const QImage &picture)
    {
        m_picture = picture;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return {mostWidth, heightForWidth(mostWidth)}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return sheetIn(width).toRect().bottom() + grid::margin; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const QRectF sheet = sheetIn(width());
        painter.drawImage(sheet, m_picture);
        painter.setPen(Colours::of(palette()).hairline);
        painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
    }

private:
    static constexpr int mostWidth = 840;

    QRectF sheetIn(int width) const
    {
        if (m_picture.isNull())
            return {};
        const double wide = std::min(width - 2 * grid::hair, mostWidth);
        return {(width - wide) / 2, grid::hair, wide, wide * m_picture.height() / m_picture.width()};
    }

    QImage m_picture;
};

PageView::PageView(QWidget *parent)
    : QWidget(parent)
    , m_back(iconButton(u"chevron_left"_s, tr("Previous page"), u"reportPageBack"_s))
    , m_forward(iconButton(u"chevron_right"_s, tr("Next page"), u"reportPageForward"_s))
    , m_place(new Label({}, Label::Look::Secondary))
    , m_scroll(new QScrollArea)
    , m_sheet(new Sheet)
{
    setObjectName(u"reportPageView"_s);
    m_place->setObjectName(u"reportPlace"_s);
    m_place->setWordWrap(false);
    QPushButton *all = quietButton(tr("All pages"), u"reportAllPages"_s);
    all->setIcon(icon(u"back"_s, Tint::Secondary));
    connect(all, &QPushButton::clicked, this, &PageView::closed);
    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { turn(1); });
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the keys are the view's
    m_scroll->setWidget(m_sheet);
    setFocusPolicy(Qt::StrongFocus);
    auto *bar = new QHBoxLayout;
    bar->addWidget(all);
    bar->addStretch();
    for (QWidget *part :
         {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_forward)})
        bar->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::step);
    layout->addLayout(bar);
    layout->addWidget(m_scroll, 1);
}

void PageView::showPage(const QImage &picture, int number, int count)
{
    m_number = number;
    m_count = count;
    const QString place = tr("Page %1 of %2").arg(number).arg(count);
    m_place->setText(place);
    m_sheet->setPicture(picture);
    m_sheet->setAccessibleName(place);
    m_back->setEnabled(number > 1);
    m_forward->setEnabled(number < count);
    m_scroll->verticalScrollBar()->setValue(0);
}

void PageView::turn(int pages)
{
    const int wanted = m_number + pages;
    if (wanted >= 1 && wanted <= m_count)
        Q_EMIT turned(wanted);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        return turn(-1);
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        return turn(1);
    case Qt::Key_Up:
        return bar->triggerAction(QScrollBar::SliderSingleStepSub);
    case Qt::Key_Down:
        return bar->triggerAction(QScrollBar::SliderSingleStepAdd);
    case Qt::Key_Home:
        return turn(1 - m_number);
    case Qt::Key_End:
        return turn(m_count - m_number);
    case Qt::Key_Escape:
        return Q_EMIT closed();
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace octant
