// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/step_words.h"

using namespace Qt::StringLiterals;

namespace octant {

QString StepWords::add(const Words &words, int questions)
{
    return words.message(tr("{n, plural, one {Add a question} other {Add # questions}}"),
                         {{u"n"_s, questions}});
}

QString StepWords::addFromBank(const Words &words, int questions)
{
    return words.message(tr("{n, plural, one {Add a question from the bank} other {Add # questions from the "
                            "bank}}"),
                         {{u"n"_s, questions}});
}

QString StepWords::paste(const Words &words, int questions)
{
    return words.message(tr("{n, plural, one {Paste a question} other {Paste # questions}}"),
                         {{u"n"_s, questions}});
}

QString StepWords::move(const Words &words, int questions)
{
    return words.message(tr("{n, plural, one {Move a question} other {Move # questions}}"),
                         {{u"n"_s, questions}});
}

QString StepWords::duplicate(const Words &words, int questions)
{
    return words.message(tr("{n, plural, one {Duplicate a question} other {Duplicate # questions}}"),
                         {{u"n"_s, questions}});
}

QString StepWords::remove(const Words &words, int questions)
{
    return words.message(tr("{n, plural, one {Delete a question} other {Delete # questions}}"),
                         {{u"n"_s, questions}});
}

QString StepWords::cut(const Words &words, int questions)
{
    return words.message(tr("{n, plural, one {Cut a question} other {Cut # questions}}"),
                         {{u"n"_s, questions}});
}

QString StepWords::group(const Words &words, int questions)
{
    return words.message(tr("{n, plural, one {Group a question} other {Group # questions}}"),
                         {{u"n"_s, questions}});
}

QString StepWords::change(const QString &member, const QString &code)
{
    const auto rule = [&](const QString &words) { return words.arg(code); };
    if (member.startsWith(u"label"_s) || member.startsWith(u"title"_s))
        return rule(tr("Change the wording of %1"));
    if (member.startsWith(u"help"_s))
        return rule(tr("Change the help of %1"));
    if (member == u"code"_s)
        return rule(tr("Change the code of %1"));
    if (member == u"type"_s)
        return rule(tr("Change the type of %1"));
    if (member == u"unit"_s)
        return rule(tr("Change the unit of %1"));
    if (member.startsWith(u"choices"_s))
        return rule(tr("Change the choices of %1"));
    if (member == u"relevant"_s)
        return rule(tr("Change when %1 is asked"));
    if (member.startsWith(u"required"_s))
        return rule(tr("Change whether %1 is required"));
    if (member.startsWith(u"constraint"_s))
        return rule(tr("Change what %1 must satisfy"));
    if (member == u"calculation"_s)
        return rule(tr("Change how %1 is calculated"));
    if (member == u"sets"_s || member == u"kinds"_s)
        return rule(tr("Change who is asked %1"));
    if (member == u"bridge"_s)
        return rule(tr("Change what became of %1"));
    return rule(tr("Change the settings of %1"));
}

} // namespace octant
