// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/question_field.h"

#include "app/window/fill/answer_editor.h"
#include "app/window/fill/comment_fold.h"
#include "app/window/fill/field_message.h"
#include "app/window/fill/last_year.h"
#include "app/window/fill/qualifier_choice.h"
#include "app/window/theme/colours.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/label.h"

#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int bar = 3; ///< width of the bar at the left of the current question and of one with an error

} // namespace

QuestionField::QuestionField(Filling &filling, const Question &question, const AnswerPlace &place,
                             QWidget *parent)
    : FillBlock(parent)
    , m_filling(filling)
    , m_question(question)
    , m_place(place)
    , m_key(keyOf(place))
    , m_say(filling.words(), filling.units())
{
    setObjectName(u"field_"_s + m_key);
    setProperty("questionCode", question.code.text());
    build();
    if (!filling.state().isRelevant(place))
        hide(); // shown with the page: without a parent it would be a window of its own
}

Answer QuestionField::composed() const
{
    Answer answer;
    const std::optional<Qualifier> qualifier = m_qualifier ? m_qualifier->qualifier() : std::nullopt;
    if (!denies(qualifier))
        answer = m_editor->answer();
    answer.qualifier = qualifier;
    if (m_comment)
        answer.comment = m_comment->comment();
    return answer;
}

void QuestionField::write()
{
    m_filling.set(m_place, composed());
    tell();
}

void QuestionField::chooseQualifier()
{
    const Answer before = m_editor->answer();
    const bool none = denies(m_qualifier->qualifier());
    if (none && before.hasValue()) {
        m_kept = before.value;
        m_keptOriginal = before.original;
        m_editor->setAnswer({});
    } else if (!none && !m_editor->isEnabled()) {
        m_editor->setAnswer({m_kept, {}, {}, m_keptOriginal});
    }
    m_editor->setEnabled(!none);
    m_typing = false;
    write();
}

void QuestionField::takeLastYear()
{
    Answer answer = m_filling.lastYear(m_place);
    answer.comment = m_comment->comment();
    m_typing = false;
    showAnswer(answer);
    m_filling.set(m_place, answer);
    tell();
}

void QuestionField::clear()
{
    m_typing = false;
    m_editor->setAnswer({});
    write();
    m_editor->setFocus();
}

void QuestionField::showAnswer(const Answer &answer)
{
    if (m_qualifier) {
        m_qualifier->setQualifier(answer.qualifier);
        m_editor->setEnabled(!denies(answer.qualifier));
    }
    m_editor->setAnswer(answer);
    if (m_comment)
        m_comment->setComment(answer.comment);
}

void QuestionField::follow(const FillChange &change)
{
    const bool relevant = m_filling.state().isRelevant(m_place);
    if (m_filling.isLocked(m_place) != m_locked)
        build();
    if (change.choices.contains(m_key))
        m_editor->setChoices(m_filling.choices(m_place));
    if (change.values.contains(m_key)) {
        const Answer now = m_filling.state().answer(m_place);
        if (!isOpen() || !(now == composed()))
            showAnswer(now);
    }
    showWords();
    if (change.verdicts.contains(m_key) || change.values.contains(m_key) || relevant == isHidden())
        tell();
    if (relevant == isHidden())
        setVisible(relevant);
}

void QuestionField::showMissing()
{
    m_missingTold = true;
    m_typing = false;
    tell();
}

bool QuestionField::takeFocus()
{
    if (!isOpen() || !isVisible())
        return false;
    QWidget *target = m_editor->isEnabled() ? m_editor : static_cast<QWidget *>(m_qualifier);
    if (m_editor->isEnabled() && !m_editor->focusProxy())
        return false; // a list of choices that is empty as things stand
    target->setFocus(Qt::TabFocusReason);
    return true;
}

void QuestionField::setCurrent(bool current)
{
    if (std::exchange(m_current, current) != current)
        update();
}

QString QuestionField::wordsFor(const Finding &finding) const
{
    const Words &words = m_filling.words();
    const QString &code = finding.problem.code;
    if (code == "answer.required"_L1) {
        if (!m_question.requiredMessage.isEmpty())
            return m_filling.wording(m_question.requiredMessage, m_place);
        return m_qualifier
                   ? words.say("FillForm", "A number is needed here, or the reason why there is none.")
                   : words.say("FillForm", "An answer is needed here.");
    }
    if (code == "answer.not_whole"_L1)
        return words.say("FillForm", "Write a whole number.");
    if (code == "answer.constraint"_L1) {
        const QString said = m_question.constraintMessage.isEmpty()
                                 ? m_filling.explained(m_question)
                                 : m_filling.wording(m_question.constraintMessage, m_place);
        return said.isEmpty() ? finding.problem.what : said;
    }
    return finding.problem.what;
}

QString QuestionField::error(const Answer &answer) const
{
    const QString unreadable = m_editor->problem();
    if (!unreadable.isEmpty())
        return unreadable;
    const QList<Finding> findings = m_filling.state().findings(m_place);
    for (const Finding &finding : findings) {
        const bool isBlank = finding.problem.code == "answer.required"_L1;
        if (isBlank ? m_missingTold && answer.isEmpty() : finding.severity == Severity::Error)
            return wordsFor(finding);
    }
    return {};
}

QString QuestionField::warning(const Answer &answer) const
{
    const auto now = answer.number();
    const auto last = m_lastYear ? m_filling.lastYear(m_place).number() : std::nullopt;
    if (!now || !last || !answer.comment.isEmpty())
        return {};
    return m_say.slip(slipBetween(*last, *now, m_question.type));
}

void QuestionField::tell()
{
    const bool required = isOpen() && m_filling.state().isRequired(m_place);
    const QString number = m_filling.numberOf(m_question.code);
    if (m_mark)
        m_mark->setText(required ? u"%1 · %2"_s.arg(number, m_filling.words().say("FillForm", "required"))
                                 : number);
    if (!isOpen())
        return;
    const Answer answer = m_filling.state().answer(m_place);
    const QString now = error(answer);
    // While somebody types, an error may go or change, but none comes.
    if (!m_typing || now.isEmpty() || !m_error->text().isEmpty())
        m_error->say(now);
    m_warning->say(m_typing ? QString() : warning(answer));
    const QString echo = m_editor->echo();
    m_echo->setText(echo);
    m_echo->setVisible(!echo.isEmpty());
    if (m_lastYear) {
        const Answer last = m_filling.lastYear(m_place);
        m_lastYear->setSame(answer.value == last.value &&
                            (answer.hasValue() || answer.qualifier == last.qualifier));
    }
    if (m_clear)
        m_clear->setVisible(answer.hasValue());
    const QStringList description = {m_help ? m_help->text() : QString(),
                                     required ? m_filling.words().say("FillForm", "required") : QString(),
                                     m_error->text()};
    m_editor->describe(m_wording->text(), description.join(u' ').simplified());
    update();
}

void QuestionField::paintEvent(QPaintEvent *)
{
    const bool wrong = m_error && !m_error->text().isEmpty();
    if (!wrong && !m_current)
        return;
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(wrong ? colours.danger : colours.accent);
    painter.drawRoundedRect(QRect(0, grid::step, bar, height() - 2 * grid::step), bar / 2.0, bar / 2.0);
}

} // namespace octant
