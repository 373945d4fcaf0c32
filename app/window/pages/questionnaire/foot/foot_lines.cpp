// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/foot/foot_lines.h"

#include "app/window/pages/questionnaire/bridge_edit.h"
#include "app/window/pages/questionnaire/properties/wording_field.h"
#include "app/window/pages/questionnaire/question_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

QList<FootLine> FootLines::of(const QList<Finding> &findings)
{
    QList<FootLine> lines;
    for (const Finding &finding : findings) {
        const Problem &problem = finding.problem;
        const QString words =
            problem.remedy.isEmpty() ? problem.what : tr("%1 %2").arg(problem.what, problem.remedy);
        lines.append({finding.severity, problem.where.question, problem.where.cell,
                      std::max(0, problem.where.line - 1), words});
    }
    std::ranges::stable_sort(lines, std::ranges::greater(), &FootLine::severity);
    return lines;
}

QString FootLines::missingWords(const MissingWording &missing)
{
    const QString language = WordingField::nameOf(missing.language);
    const QString first = missing.member.section(u'.', 0, 0);
    if (first == u"label"_s)
        return tr("The wording is missing: %1.").arg(language);
    if (first == u"help"_s)
        return tr("The help is missing: %1.").arg(language);
    if (first == u"title"_s)
        return tr("The title is missing: %1.").arg(language);
    if (first == u"choices"_s)
        return tr("The choice “%1” has no words: %2.").arg(missing.member.section(u'.', 1), language);
    return tr("What is said where an answer will not do is missing: %1.").arg(language);
}

QList<FootLine> FootLines::of(const QList<MissingWording> &missing)
{
    QList<FootLine> lines;
    for (const MissingWording &one : missing) {
        const bool isChoice = one.member.startsWith(u"choices"_s);
        lines.append({Severity::Warning, one.code, isChoice ? one.member : one.member + u'.' + one.language,
                      0, missingWords(one)});
    }
    return lines;
}

QList<FootLine> FootLines::differences(const Questionnaire &questionnaire, const Questionnaire &earlier,
                                       Language language)
{
    QList<FootLine> lines;
    for (const BridgeLine &line : octant::differences(questionnaire, earlier)) {
        const QString now = line.now.value(0).text();
        if (line.earlier.isEmpty()) {
            lines.append({Severity::Note, now, u"bridge"_s, 0, QuestionWords::newThisYear()});
            continue;
        }
        const QString what =
            line.change == YearChange::Split ? tr("split") : QuestionWords::yearChange(line.change);
        QString words = what;
        if (line.change == YearChange::Dropped)
            words = tr("%1: %2").arg(what, earlier.question(line.earlier)->label.in(language));
        else if (line.now.size() > 1 || line.now.value(0) != line.earlier) {
            QStringList codes;
            for (const QuestionCode &code : line.now)
                codes.append(code.text());
            words = tr("%1: now %2").arg(what, codes.join(u", "_s));
        }
        if (!line.note.isEmpty())
            words = tr("%1. %2").arg(words, line.note);
        const bool isDropped = line.change == YearChange::Dropped;
        lines.append({isDropped ? Severity::Warning : Severity::Note,
                      isDropped || line.now.size() > 1 ? line.earlier.text() : now, u"bridge"_s, 0, words});
    }
    return lines;
}

} // namespace octant
