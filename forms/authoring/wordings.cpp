// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/wordings.h"

#include "forms/authoring/check.h"

#include <QRegularExpression>

namespace octant {

using namespace Qt::StringLiterals;

QList<Wording> wordingsOf(const Question &question)
{
    const QString code = question.code.text();
    QList<Wording> wordings{{code, u"label"_s, {}, &question.label}, {code, u"help"_s, {}, &question.help}};
    for (const Choice &choice : question.choices)
        wordings << Wording{code, u"choices."_s + choice.code, choice.code, &choice.label};
    wordings << Wording{code, u"requiredMessage"_s, {}, &question.requiredMessage}
             << Wording{code, u"constraintMessage"_s, {}, &question.constraintMessage};
    return wordings;
}

QList<Wording> wordingsOf(const Group &group)
{
    return {{group.code.text(), u"title"_s, {}, &group.title}};
}

QList<Wording> wordingsOf(const Section &section)
{
    return {{section.code.text(), u"title"_s, {}, &section.title}};
}

QStringList missingLanguages(const Text &text, const QStringList &languages)
{
    QStringList missing;
    for (const QString &language : languages) {
        if (text.exactly(language).trimmed().isEmpty())
            missing << language;
    }
    const bool forAll = !text.exactly(u"und"_s).isEmpty();
    return forAll || missing.size() == languages.size() ? QStringList() : missing;
}

QStringList namesIn(const Text &text)
{
    static const QRegularExpression braced(uR"(\$\{\s*([^{}\s]+)\s*\})"_s);
    QStringList names;
    for (const QString &wording : text.byTag()) {
        if (!wording.contains("${"_L1))
            continue;
        auto each = braced.globalMatch(wording);
        while (each.hasNext())
            names << each.next().captured(1);
    }
    names.removeDuplicates();
    return names;
}

QList<MissingWording> missingWordings(const Questionnaire &questionnaire)
{
    QList<MissingWording> missing;
    const auto look = [&](const QList<Wording> &wordings) {
        for (const Wording &wording : wordings) {
            for (const QString &language : missingLanguages(*wording.text, questionnaire.languages))
                missing << MissingWording{wording.code, wording.member, language};
        }
    };
    for (const Section &section : questionnaire.sections) {
        look(wordingsOf(section));
        for (const Group &group : section.groups)
            look(wordingsOf(group));
        for (const Question &question : section.questions)
            look(wordingsOf(question));
    }
    return missing;
}

} // namespace octant
