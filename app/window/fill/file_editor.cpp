// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/file_editor.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "app/window/theme/icon.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/drop_zone.h"
#include "app/window/widgets/label.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace octant {

FileEditor::FileEditor(Filling &filling, QWidget *parent)
    : AnswerEditor(parent)
    , m_filling(filling)
    , m_choose(plainButton(filling.words().say("FillForm", "Choose files…"), u"evidenceChoose"_s))
    , m_list(new QVBoxLayout)
{
    setObjectName(u"evidence"_s);
    setAcceptDrops(true);
    auto *hint =
        new Label(filling.words().say("FillForm", "Drop files here as evidence"), Label::Look::Secondary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::wide, grid::step, grid::wide, grid::step);
    column->setSpacing(grid::step);
    m_list->setSpacing(2);
    column->addLayout(m_list);
    column->addWidget(hint);
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &FileEditor::choose);
}

void FileEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    showOver(true);
    event->acceptProposedAction();
}

void FileEditor::dragLeaveEvent(QDragLeaveEvent *)
{
    showOver(false);
}

void FileEditor::dropEvent(QDropEvent *event)
{
    showOver(false);
    event->acceptProposedAction();
    add(localFiles(event->mimeData()));
}

void FileEditor::showOver(bool over)
{
    m_over = over;
    update();
}

void FileEditor::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_over ? colours.selection : colours.background);
    painter.setPen(QPen(m_over ? colours.accent : colours.border, m_over ? 2 : 1,
                        m_over ? Qt::SolidLine : Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), grid::radius, grid::radius);
}

void FileEditor::choose()
{
    add(QFileDialog::getOpenFileNames(window(), m_filling.words().say("FillForm", "Choose evidence")));
}

void FileEditor::add(const QStringList &paths)
{
    const QStringList names = m_filling.attach(paths);
    for (const QString &name : names)
        if (!m_names.contains(name))
            m_names.append(name);
    showNames();
    Q_EMIT edited();
    Q_EMIT left();
}

void FileEditor::remove(const QString &name)
{
    m_names.removeAll(name);
    showNames();
    m_choose->setFocus();
    Q_EMIT edited();
    Q_EMIT left();
}

void FileEditor::setAnswer(const Answer &answer)
{
    m_names = answer.choices();
    showNames();
}

Answer FileEditor::answer() const
{
    Answer answer;
    if (!m_names.isEmpty())
        answer.value = m_names;
    return answer;
}

void FileEditor::showNames()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &name : std::as_const(m_names))
        m_list->addWidget(row(name));
}

QString FileEditor::sizeOf(const QString &name) const
{
    const QFileInfo file(m_filling.attachments().value(name));
    const Words &words = m_filling.words();
    if (!file.isFile())
        return {};
    constexpr double kilo = 1000;
    const double size = double(file.size());
    if (size < kilo * kilo)
        return words.quantity(size / kilo, u"kB"_s, 1);
    return words.quantity(size / kilo / kilo, u"MB"_s, 1);
}

QWidget *FileEditor::row(const QString &name)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid::step);
    auto *picture = new QLabel;
    picture->setPixmap(icon(u"attachment"_s, Tint::Secondary).pixmap(16));
    QToolButton *away = iconButton(
        u"close"_s,
        m_filling.words().message(m_filling.words().say("FillForm", "Remove {file}"), {{u"file"_s, name}}),
        u"evidenceRemove"_s);
    connect(away, &QToolButton::clicked, this, [this, name] { remove(name); });
    auto *words = new Label(name);
    words->setObjectName(u"evidenceName"_s);
    line->addWidget(picture);
    line->addWidget(words, 1);
    line->addWidget(new Label(sizeOf(name), Label::Look::Secondary));
    line->addWidget(away);
    return row;
}

void FileEditor::describe(const QString &name, const QString &description)
{
    setAccessibleName(name);
    m_choose->setAccessibleDescription(u"%1 %2"_s.arg(name, description).trimmed());
}

} // namespace octant
