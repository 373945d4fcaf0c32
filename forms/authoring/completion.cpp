// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/completion.h"

#include "forms/authoring/function_words.h"
#include "forms/language/words.h"
#include "forms/logic/form_items.h"
#include "forms/logic/functions.h"

#include <QRegularExpression>

#include <algorithm>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u':';
}

/// What stands around a cursor.
struct CursorSpot
{
    enum class Kind { Code, Quoted, Word };

    Kind kind = Kind::Word;
    int from = 0;
    int to = 0;
    QString typed; ///< between `from` and the cursor, without brace or quote
};

/// Where the text between quotes begins that a cursor is in; -1: it is in none.
int openQuote(const QString &expression, int cursor)
{
    int opened = -1;
    for (int index = 0; index < cursor; ++index) {
        const QChar c = expression.at(index);
        if (opened >= 0 ? c == expression.at(opened) : (c == u'\'' || c == u'"'))
            opened = opened >= 0 ? -1 : index;
    }
    return opened;
}

int endOfWord(const QString &expression, int from)
{
    int end = from;
    while (end < expression.size() && isPartOfWord(expression.at(end)))
        ++end;
    return end;
}

CursorSpot spotAt(const QString &expression, int cursor)
{
    if (const int quote = openQuote(expression, cursor); quote >= 0) {
        const auto closing = expression.indexOf(expression.at(quote), cursor);
        const int to = closing < 0 ? int(expression.size()) : int(closing) + 1;
        return {CursorSpot::Kind::Quoted, quote, to, expression.mid(quote + 1, cursor - quote - 1)};
    }
    const int brace = cursor > 0 ? int(expression.lastIndexOf("${"_L1, cursor - 1)) : -1;
    const bool isOpen = brace >= 0 && brace + 2 <= cursor && expression.indexOf(u'}', brace) < cursor
                            ? expression.indexOf(u'}', brace) < 0
                            : brace >= 0 && brace + 2 <= cursor;
    if (isOpen) {
        const int word = endOfWord(expression, cursor);
        const bool closed = word < expression.size() && expression.at(word) == u'}';
        return {CursorSpot::Kind::Code, brace, word + closed, expression.mid(brace + 2, cursor - brace - 2)};
    }
    int from = cursor;
    while (from > 0 && isPartOfWord(expression.at(from - 1)))
        --from;
    const bool afterDollar = from > 0 && expression.at(from - 1) == u'$';
    return {CursorSpot::Kind::Word, from - afterDollar, endOfWord(expression, cursor),
            expression.mid(from, cursor - from)};
}

/// The question whose answer is compared with what stands at a place: "${A} = |", "selected(${A}, |".
QString comparedBefore(const QString &expression, int place)
{
    static const QRegularExpression compared(
        uR"((?:\$\{\s*([^{}\s]+)\s*\}\s*!?=|selected\s*\(\s*\$\{\s*([^{}\s]+)\s*\}\s*,)\s*\z)"_s);
    const QRegularExpressionMatch match = compared.match(expression.left(place));
    return match.captured(1) + match.captured(2);
}

/// Makes the list of suggestions for one spot.
class Suggestions
{
public:
    Suggestions(const Questionnaire &questionnaire, Language language, const QString &typed)
        : m_questionnaire(questionnaire)
        , m_language(language)
        , m_words(language)
        , m_typed(typed.trimmed())
    {
    }

    void addQuestions(bool alsoGroups);
    void addChoices(const QString &name);
    void addFunctions();
    void addOperators();
    QList<Suggestion> list() const { return m_first + m_second; }

private:
    const Questionnaire &m_questionnaire;
    Language m_language;
    Words m_words;
    QString m_typed;
    QList<Suggestion> m_first;  ///< what begins as it was typed
    QList<Suggestion> m_second; ///< what has it elsewhere

    void offer(const QString &name, const QString &title, const QString &text);
    void offerChoice(const QString &code, const QString &title);
};

/// At the start of the name, or of a word of the title.
void Suggestions::offer(const QString &name, const QString &title, const QString &text)
{
    if (name.startsWith(m_typed, Qt::CaseInsensitive)) {
        m_first << Suggestion{text, title};
        return;
    }
    const QRegularExpression wordStart(u"(?<![\\p{L}\\p{N}])"_s + QRegularExpression::escape(m_typed),
                                       QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
    if (name.contains(m_typed, Qt::CaseInsensitive) || title.contains(wordStart))
        m_second << Suggestion{text, title};
}

void Suggestions::addQuestions(bool alsoGroups)
{
    const auto reference = [](const QString &code) { return u"${%1}"_s.arg(code); };
    for (const Section &section : m_questionnaire.sections) {
        if (section.repeat && alsoGroups)
            offer(section.code.text(), section.title.in(m_language), reference(section.code.text()));
        for (const Group &group : section.groups) {
            if (group.kind == GroupKind::Repeat && alsoGroups)
                offer(group.code.text(), group.title.in(m_language), reference(group.code.text()));
        }
        for (const Question &question : section.questions) {
            if (question.type != QuestionType::Note)
                offer(question.code.text(), question.label.in(m_language).simplified(),
                      reference(question.code.text()));
        }
    }
}

void Suggestions::offerChoice(const QString &code, const QString &title)
{
    offer(code, title, u'\'' + code + u'\'');
}

void Suggestions::addChoices(const QString &name)
{
    const FormItems items(m_questionnaire);
    const int item = items.resolve(name, -1);
    const Question *question = item < 0 ? nullptr : items.at(item).question;
    if (!question)
        return;
    if (question->type == QuestionType::YesNo) {
        offerChoice(u"yes"_s, m_words.say("ExpressionFunction", "Yes"));
        offerChoice(u"no"_s, m_words.say("ExpressionFunction", "No"));
    }
    for (const Choice &choice : question->choices)
        offerChoice(choice.code, choice.label.in(m_language).simplified());
}

void Suggestions::addFunctions()
{
    for (const FunctionWords &function : functionWords()) {
        const QString name = QString::fromLatin1(function.name);
        const Function *known = findFunction(name);
        if (!known || name == "|"_L1)
            continue;
        const QString call = known->most == 0 ? name + u"()"_s : name + u'(';
        offer(name, m_words.say("ExpressionFunction", function.description), call);
    }
}

void Suggestions::addOperators()
{
    offer(u"and"_s, m_words.say("ExpressionFunction", "Both conditions hold"), u"and"_s);
    offer(u"or"_s, m_words.say("ExpressionFunction", "At least one of the conditions holds"), u"or"_s);
    offer(u"div"_s, m_words.say("ExpressionFunction", "Divided by"), u"div"_s);
    offer(u"mod"_s, m_words.say("ExpressionFunction", "The remainder of a division"), u"mod"_s);
}

} // namespace

Completion completionAt(const QString &expression, int cursor, const Questionnaire &questionnaire,
                        Language language)
{
    const CursorSpot spot = spotAt(expression, std::clamp(cursor, 0, int(expression.size())));
    Suggestions suggestions(questionnaire, language, spot.typed);
    const QString compared = comparedBefore(expression, spot.from);
    if (spot.kind == CursorSpot::Kind::Code) {
        suggestions.addQuestions(true);
    } else if (!compared.isEmpty() || spot.kind == CursorSpot::Kind::Quoted) {
        suggestions.addChoices(compared);
    }
    if (spot.kind == CursorSpot::Kind::Word) {
        suggestions.addQuestions(true);
        suggestions.addFunctions();
        if (!spot.typed.isEmpty())
            suggestions.addOperators();
    }
    return {spot.from, spot.to, suggestions.list()};
}

} // namespace octant
