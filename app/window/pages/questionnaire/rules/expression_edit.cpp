// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/rules/expression_edit.h"

#include "app/window/theme/colours.h"
#include "app/window/theme/fonts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int mostOffers = 50;
constexpr int popupWidth = 380;
constexpr int textRole = Qt::UserRole;

} // namespace

ExpressionEdit::ExpressionEdit(const QString &name, const QString &member, QWidget *parent)
    : WordingText(name, parent)
    , m_member(member)
    , m_offers(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_offers, this))
{
    dress();
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(textRole);
    m_completer->popup()->setObjectName(name + u"_offers"_s);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { insert(index.data(textRole).toString()); });
    connect(this, &QPlainTextEdit::textChanged, this, &ExpressionEdit::check);
}

void ExpressionEdit::setContext(const Questionnaire &questionnaire, const QuestionCode &own,
                                Language language)
{
    const bool isSame = own == m_own && language == m_language && questionnaire == m_questionnaire;
    m_questionnaire = questionnaire;
    m_own = own;
    m_language = language;
    if (!isSame)
        check();
}

void ExpressionEdit::showExpression(const QString &expression)
{
    show(expression);
}

void ExpressionEdit::check()
{
    m_faults = toPlainText().isEmpty() ? QList<ExpressionFault>()
                                       : faultsOf(toPlainText(), m_own, m_questionnaire, m_member);
    underline();
    Q_EMIT faultsChanged();
}

void ExpressionEdit::underline()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const ExpressionFault &fault : std::as_const(m_faults)) {
        QTextEdit::ExtraSelection mark;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(Colours::of(palette()).danger);
        const int end = int(toPlainText().size());
        const int to = std::min(std::max(fault.to, fault.from + 1), end);
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(std::min(fault.from, std::max(0, to - 1))); // at the end: the last letter
        mark.cursor.setPosition(to, QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void ExpressionEdit::goTo(int offset)
{
    setFocus(Qt::OtherFocusReason);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::clamp(offset, 0, int(toPlainText().size())));
    setTextCursor(cursor);
}

void ExpressionEdit::complete()
{
    if (isReadOnly())
        return;
    m_completion = completionAt(toPlainText(), textCursor().position(), m_questionnaire, m_language);
    m_offers->clear();
    for (const Suggestion &suggestion : m_completion.suggestions) {
        if (m_offers->rowCount() == mostOffers)
            break;
        auto *item = new QStandardItem(suggestion.title.isEmpty()
                                           ? suggestion.text
                                           : u"%1   %2"_s.arg(suggestion.text, suggestion.title));
        item->setData(suggestion.text, textRole);
        m_offers->appendRow(item);
    }
    if (m_offers->rowCount() == 0)
        return m_completer->popup()->hide();
    QRect place = cursorRect();
    place.setWidth(popupWidth);
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void ExpressionEdit::insert(const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_completion.from);
    cursor.setPosition(m_completion.to, QTextCursor::KeepAnchor);
    cursor.insertText(text);
    setTextCursor(cursor);
}

bool ExpressionEdit::offerAgain(const QKeyEvent &event) const
{
    const QString text = event.text();
    return !text.isEmpty() && (text.at(0).isLetterOrNumber() || text == u"{"_s || text == u"$"_s);
}

void ExpressionEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_completer->popup()->isVisible();
    const bool isForPopup = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                            event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab;
    if (isOpen && isForPopup)
        return event->ignore(); // the popup takes it
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        return complete();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return; // an expression is one line
    WordingText::keyPressEvent(event);
    if (offerAgain(*event) || (isOpen && event->key() == Qt::Key_Backspace))
        complete();
    else if (!event->text().isEmpty())
        m_completer->popup()->hide();
}

bool ExpressionEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return WordingText::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int position = cursorForPosition(help->pos()).position();
    for (const ExpressionFault &fault : std::as_const(m_faults))
        if (position >= fault.from && position <= std::max(fault.to, fault.from + 1))
            QToolTip::showText(help->globalPos(), fault.problem.what, this);
    return true;
}

void ExpressionEdit::changeEvent(QEvent *event)
{
    WordingText::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
    if (event->type() == QEvent::PaletteChange)
        underline();
}

void ExpressionEdit::dress()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(secondaryFont(QApplication::font()).pointSizeF());
    setFont(font);
}

} // namespace octant
