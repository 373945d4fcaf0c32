// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/language/message.h"

#include "forms/language/icu.h"

#include <QStringList>

#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>

#include <vector>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

/// Behind the name of a number: the argument that is its text.
constexpr QLatin1String shownSuffix("_shown");

/// Rewrites a pattern so that its numbers are taken from texts: "{n}" and, in a plural of n, "#" become
/// "{n_shown}".
class NumberReplacer
{
public:
    NumberReplacer(const QString &pattern, const icu::MessagePattern &parts, const QStringList &numbers)
        : m_pattern(pattern)
        , m_parts(parts)
        , m_numbers(numbers)
    {
    }

    QString replaced()
    {
        for (int32_t i = 0; i < m_parts.countParts(); ++i)
            visit(i);
        copyUpTo(int(m_pattern.size()));
        return m_result;
    }

private:
    const QString &m_pattern;
    const icu::MessagePattern &m_parts;
    const QStringList &m_numbers;
    QString m_result;
    int m_copied = 0;
    QStringList m_around; ///< names of the arguments around a place; empty where there is no text to put in

    void visit(int32_t i)
    {
        const icu::MessagePattern::Part &part = m_parts.getPart(i);
        if (part.getType() == UMSGPAT_PART_TYPE_ARG_START) {
            enter(i);
        } else if (part.getType() == UMSGPAT_PART_TYPE_ARG_LIMIT) {
            m_around.removeLast();
        } else if (part.getType() == UMSGPAT_PART_TYPE_REPLACE_NUMBER && !m_around.last().isEmpty()) {
            copyUpTo(part.getIndex());
            m_result += u'{' + m_around.last() + shownSuffix + u'}';
            m_copied = part.getLimit();
        }
    }

    void enter(int32_t i)
    {
        const UMessagePatternArgType type = m_parts.getPart(i).getArgType();
        const icu::MessagePattern::Part &namePart = m_parts.getPart(i + 1);
        const QString name = fromIcu(m_parts.getSubstring(namePart));
        // With an offset "#" is another number than n.
        const bool hasOffset = UMSGPAT_ARG_TYPE_HAS_PLURAL_STYLE(type) && m_parts.getPluralOffset(i + 2) != 0;
        m_around << (m_numbers.contains(name) && !hasOffset ? name : QString());
        if (type == UMSGPAT_ARG_TYPE_NONE && !m_around.last().isEmpty()) {
            copyUpTo(namePart.getLimit());
            m_result += shownSuffix;
        }
    }

    void copyUpTo(int end)
    {
        m_result += QStringView(m_pattern).mid(m_copied, end - m_copied);
        m_copied = end;
    }
};

/// Named values in the two lists that ICU wants.
struct IcuArguments
{
    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;

    explicit IcuArguments(const QList<MessageArgument> &arguments)
    {
        for (const MessageArgument &argument : arguments) {
            if (argument.number)
                add(argument.name, *argument.number);
            add(argument.number ? argument.name + shownSuffix : argument.name, toIcu(argument.text));
        }
    }

private:
    void add(const QString &name, const icu::Formattable &value)
    {
        names.push_back(toIcu(name));
        values.push_back(value);
    }
};

} // namespace

QString filledIn(const QString &pattern, const QList<MessageArgument> &arguments, Language language)
{
    UErrorCode status = U_ZERO_ERROR;
    UParseError where;
    const icu::MessagePattern parts(toIcu(pattern), &where, status);
    if (U_FAILURE(status))
        return pattern; // a translator's slip; the raw words say more than nothing
    QStringList numbers;
    for (const MessageArgument &argument : arguments) {
        if (argument.number)
            numbers << argument.name;
    }
    const QString rewritten = NumberReplacer(pattern, parts, numbers).replaced();
    const icu::MessageFormat format(toIcu(rewritten), localeOf(language), where, status);
    const IcuArguments given(arguments);
    icu::UnicodeString text;
    format.format(given.names.data(), given.values.data(), int32_t(given.names.size()), text, status);
    return U_SUCCESS(status) ? fromIcu(text) : pattern;
}

} // namespace octant
