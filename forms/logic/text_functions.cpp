// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/evaluation.h"
#include "forms/logic/functions.h"
#include "forms/logic/shared_pattern.h"
#include "forms/logic/whole_match.h"

#include <algorithm>
#include <cmath>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

// What one match may cost beside the other parts of an expression.
constexpr qsizetype workOfMatch = 20;

QStringList textsFrom(const Arguments &arguments, int first)
{
    QStringList texts;
    for (int i = first; i < arguments.count(); ++i) {
        for (const ExpressionValue &value : arguments.values(i))
            texts.append(value.toText());
    }
    return texts;
}

ExpressionValue applyConcat(const Arguments &arguments)
{
    return ExpressionValue::text(textsFrom(arguments, 0).join(QString()));
}

ExpressionValue applyJoin(const Arguments &arguments)
{
    return ExpressionValue::text(textsFrom(arguments, 1).join(arguments.text(0)));
}

// An offset into a text as substr() counts: from 0, below 0 from the end.
qsizetype offsetIn(const QString &text, double offset)
{
    const double length = static_cast<double>(text.size());
    if (std::isnan(offset))
        return 0;
    const double fromStart = offset < 0 ? length + std::trunc(offset) : std::trunc(offset);
    return static_cast<qsizetype>(std::clamp(fromStart, 0.0, length));
}

ExpressionValue applySubstr(const Arguments &arguments)
{
    const QString text = arguments.text(0);
    const qsizetype start = offsetIn(text, arguments.number(1));
    const qsizetype end = arguments.count() > 2 ? offsetIn(text, arguments.number(2)) : text.size();
    return ExpressionValue::text(end > start ? text.mid(start, end - start) : QString());
}

ExpressionValue applySubstringBefore(const Arguments &arguments)
{
    const QString text = arguments.text(0);
    return ExpressionValue::text(text.left(std::max<qsizetype>(0, text.indexOf(arguments.text(1)))));
}

ExpressionValue applySubstringAfter(const Arguments &arguments)
{
    const QString text = arguments.text(0);
    const QString mark = arguments.text(1);
    const qsizetype found = text.indexOf(mark);
    return ExpressionValue::text(found < 0 ? QString() : text.mid(found + mark.size()));
}

// XPath's own, which counts from 1 and takes a length; what lies before the text counts as length.
ExpressionValue applySubstring(const Arguments &arguments)
{
    const QString text = arguments.text(0);
    const double size = static_cast<double>(text.size());
    const double start = std::floor(arguments.number(1) + 0.5);
    const double after = arguments.count() > 2 ? start + std::floor(arguments.number(2) + 0.5) : size + 1;
    const double first = std::clamp(start - 1, 0.0, size);
    const double end = std::clamp(after - 1, 0.0, size);
    if (std::isnan(start) || std::isnan(after) || end <= first)
        return {};
    return ExpressionValue::text(
        text.mid(static_cast<qsizetype>(first), static_cast<qsizetype>(end - first)));
}

ExpressionValue applyTranslate(const Arguments &arguments)
{
    const QString from = arguments.text(1);
    const QString to = arguments.text(2);
    QString translated;
    for (const QChar c : arguments.text(0)) {
        const qsizetype index = from.indexOf(c);
        if (index < 0)
            translated.append(c);
        else if (index < to.size())
            translated.append(to.at(index));
    }
    return ExpressionValue::text(translated);
}

ExpressionValue lengthOf(const QString &text)
{
    return ExpressionValue::number(static_cast<double>(text.size()));
}

// The argument, or without one what `.` is.
QString textOrOwn(const Arguments &arguments)
{
    const Evaluation &evaluation = arguments.evaluation();
    return arguments.count() > 0 ? arguments.text(0) : evaluation.valueAt(evaluation.context()).toText();
}

ExpressionValue applyStringLength(const Arguments &arguments)
{
    return lengthOf(textOrOwn(arguments));
}

ExpressionValue applyRegex(const Arguments &arguments)
{
    if (!arguments.evaluation().spend(workOfMatch, arguments.position()))
        return {};
    const QString text = arguments.text(0);
    const QString pattern = arguments.text(1);
    if (const auto shared = sharedPattern(pattern); !shared)
        return arguments.fail(u"expression.regex"_s, shared.error().what.arg(pattern), shared.error().remedy);
    switch (matchWhole(text, pattern)) {
    case WholeMatch::Matches:
        return ExpressionValue::boolean(true);
    case WholeMatch::Differs:
        return ExpressionValue::boolean(false);
    case WholeMatch::TooSlow:
        break;
    }
    return arguments.fail(
        u"expression.regex-too-slow"_s,
        Evaluation::tr("The regular expression “%1” takes too long on this text.").arg(pattern),
        Evaluation::tr("Do not repeat a group that itself ends in a repetition, as in (a+)+."));
}

constexpr Function functions[] = {
    {"concat", 0, Function::anyNumber, applyConcat},
    {"join", 1, Function::anyNumber, applyJoin},
    {"substr", 2, 3, applySubstr},
    {"substring", 2, 3, applySubstring},
    {"substring-before", 2, 2, applySubstringBefore},
    {"substring-after", 2, 2, applySubstringAfter},
    {"translate", 3, 3, applyTranslate},
    {"string-length", 0, 1, applyStringLength},
    {"normalize-space", 0, 1,
     [](const Arguments &a) { return ExpressionValue::text(textOrOwn(a).simplified()); }},
    {"contains", 2, 2,
     [](const Arguments &a) { return ExpressionValue::boolean(a.text(0).contains(a.text(1))); }},
    {"starts-with", 2, 2,
     [](const Arguments &a) { return ExpressionValue::boolean(a.text(0).startsWith(a.text(1))); }},
    {"ends-with", 2, 2,
     [](const Arguments &a) { return ExpressionValue::boolean(a.text(0).endsWith(a.text(1))); }},
    {"regex", 2, 2, applyRegex},
};

} // namespace

std::span<const Function> textFunctions()
{
    return functions;
}

} // namespace octant
