// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/rules.h"

namespace octant {

using namespace Qt::StringLiterals;

namespace {

QList<RuleText> present(const QList<RuleText> &rules)
{
    QList<RuleText> there;
    for (const RuleText &rule : rules) {
        if (!rule.text.trimmed().isEmpty())
            there << rule;
    }
    return there;
}

/// A text that calls a function or names a question.
bool isComputed(const QString &defaultValue)
{
    return defaultValue.contains("${"_L1) || defaultValue.contains(u'(');
}

} // namespace

ParseOptions RuleText::options() const
{
    return {CurlyQuotes::Repaired, member == "choiceFilter"_L1 ? BareWords::Columns : BareWords::Refused};
}

bool RuleText::isCondition() const
{
    return member != "calculation"_L1 && member != "repeatCount"_L1 && member != "default"_L1;
}

QList<RuleText> rulesOf(const Question &question)
{
    return present({{u"relevant"_s, question.relevant},
                    {u"requiredWhen"_s, question.requiredWhen},
                    {u"constraint"_s, question.constraint},
                    {u"calculation"_s, question.calculation},
                    {u"choiceFilter"_s, question.choiceFilter},
                    {u"default"_s, isComputed(question.defaultValue) ? question.defaultValue : QString()}});
}

QList<RuleText> rulesOf(const Group &group)
{
    return present({{u"relevant"_s, group.relevant}, {u"repeatCount"_s, group.repeatCount}});
}

QList<RuleText> rulesOf(const Section &section)
{
    return present({{u"relevant"_s, section.relevant}, {u"repeatCount"_s, section.repeatCount}});
}

} // namespace octant
