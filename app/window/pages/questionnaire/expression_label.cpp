// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/expression_label.h"

#include "app/window/theme/fonts.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int preferredWidth = 240;
constexpr int leastWidth = 80;

} // namespace

ExpressionLabel::ExpressionLabel(const QString &expression, QWidget *parent)
    : Label(expression, Look::Body, parent)
{
    setTextInteractionFlags(Qt::NoTextInteraction);
    dress();
}

QStringList ExpressionLabel::linesFor(int width) const
{
    const qsizetype room = std::max<qsizetype>(1, width / std::max(1, fontMetrics().horizontalAdvance(u'0')));
    QStringList lines = {QString()};
    for (const QString &word : text().split(u' ')) {
        const bool fits = lines.last().isEmpty() || lines.last().size() + 1 + word.size() <= room;
        if (!fits)
            lines.append(word);
        else
            lines.last() += (lines.last().isEmpty() ? QString() : u" "_s) + word;
        while (lines.last().size() > room) { // a word that is longer than a line
            const QString rest = lines.last().mid(room);
            lines.last().truncate(room);
            lines.append(rest);
        }
    }
    return lines;
}

QSize ExpressionLabel::sizeHint() const
{
    return {preferredWidth, heightForWidth(preferredWidth)};
}

QSize ExpressionLabel::minimumSizeHint() const
{
    return {leastWidth, fontMetrics().lineSpacing()};
}

int ExpressionLabel::heightForWidth(int width) const
{
    return int(linesFor(width).size()) * fontMetrics().lineSpacing();
}

void ExpressionLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    int y = fontMetrics().ascent();
    for (const QString &line : linesFor(width())) {
        painter.drawText(0, y, line);
        y += fontMetrics().lineSpacing();
    }
}

void ExpressionLabel::changeEvent(QEvent *event)
{
    Label::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void ExpressionLabel::dress()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(secondaryFont(QApplication::font()).pointSizeF());
    setFont(font);
}

} // namespace octant
