// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/codes.h"

#include <QRegularExpression>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCharacters = 64;

/// As near to the name as a code can be; it must not depend on other names.
QString codeFrom(const SurveyItem &item)
{
    static const QRegularExpression foreign(u"[^A-Za-z0-9_]+"_s);
    static const QRegularExpression meaningful(u"[A-Za-z0-9]"_s);
    QString code = item.name;
    code.replace(foreign, u"_"_s);
    const QString first = item.isContainer() ? u"g"_s : u"q"_s;
    if (!code.contains(meaningful))
        return u"%1_%2"_s.arg(first).arg(item.row);
    if (!code.at(0).isLetter())
        code.prepend(first);
    return code.left(mostCharacters);
}

} // namespace

bool isXmlName(const QString &name)
{
    static const QRegularExpression pattern(uR"(\A[\p{L}_][\p{L}\p{M}\p{N}_.-]*\z)"_s);
    return pattern.match(name).hasMatch();
}

void CodeMaker::giveCodes()
{
    for (const SurveyItem &item : std::as_const(m_items))
        ++m_repeated[item.name.toLower()];
    takeGivenCodes();
    takeFreeNames();
    for (SurveyItem &item : m_items) {
        if (item.question.code.isEmpty())
            makeCode(item);
    }
}

/// The codes that this program wrote into the form.
void CodeMaker::takeGivenCodes()
{
    for (SurveyItem &item : m_items) {
        const QString code = item.question.code.text();
        item.question.code = {};
        if (code.isEmpty())
            continue;
        const Place where = m_findings.at(m_sheet, item.row, item.columns.value(Field::OwnCode));
        if (!isValidQuestionCode(code) || m_taken.contains(code.toLower())) {
            m_findings.warn(u"octant_code"_s, where,
                            tr("“%1” cannot be the code here; another one is made.").arg(shortened(code)),
                            tr("Use a letter, then letters, digits and underscores, 64 at most, and each "
                               "code once."));
            continue;
        }
        give(item, code);
        if (item.question.name.isEmpty() && item.name != code)
            item.question.name = item.name;
    }
}

/// Names that stand once come before those for which a code must be made.
void CodeMaker::takeFreeNames()
{
    for (SurveyItem &item : m_items) {
        const bool once = m_repeated.value(item.name.toLower()) == 1;
        const bool isFree = !m_taken.contains(item.name.toLower());
        if (item.question.code.isEmpty() && once && isFree && isValidQuestionCode(item.name))
            give(item, item.name);
    }
}

void CodeMaker::makeCode(SurveyItem &item)
{
    give(item, free(made(item)));
    if (item.question.code.text() == item.name)
        return;
    if (item.question.name.isEmpty())
        item.question.name = item.name;
    report(item);
}

/// "group_name" for a question whose name other groups have too; groups keep theirs where they can.
QString CodeMaker::made(const SurveyItem &item) const
{
    const QString code = codeFrom(item);
    const bool repeated = m_repeated.value(item.name.toLower()) > 1;
    const bool keeps = item.isContainer() && !m_taken.contains(code.toLower());
    if (!repeated || keeps || item.parent < 0)
        return code;
    return m_items.at(item.parent).question.code.text() + u'_' + code;
}

QString CodeMaker::free(const QString &code) const
{
    QString candidate = code.left(mostCharacters);
    for (int number = 2; m_taken.contains(candidate.toLower()); ++number) {
        const QString suffix = u"_%1"_s.arg(number);
        candidate = code.left(mostCharacters - suffix.size()) + suffix;
    }
    return candidate;
}

void CodeMaker::give(SurveyItem &item, const QString &code)
{
    m_taken.insert(code.toLower());
    item.question.code = QuestionCode(code);
}

void CodeMaker::report(const SurveyItem &item)
{
    const Place where = m_findings.at(m_sheet, item.row, item.columns.value(Field::Name));
    const QString code = item.question.code.text();
    if (!isXmlName(item.name)) {
        m_findings.refuse(u"invalid_name"_s, where, tr("“%1” cannot be a name.").arg(shortened(item.name)),
                          tr("Begin with a letter or an underscore and go on with letters, digits, "
                             "underscores, hyphens and points, without spaces."));
    } else if (m_repeated.value(item.name.toLower()) > 1) {
        m_findings.note(u"renamed"_s, where,
                        tr("The name “%1” stands in several groups; its code here is “%2”.")
                            .arg(shortened(item.name), code));
    } else {
        m_findings.note(u"renamed"_s, where,
                        tr("“%1” cannot be a code here; it is “%2”.").arg(shortened(item.name), code));
    }
}

QString CodeMaker::sectionCode(const QString &wanted)
{
    QString code = wanted;
    if (!isValidQuestionCode(wanted) || m_taken.contains(wanted.toLower()))
        code = free(u"section_%1"_s.arg(++m_sections));
    m_taken.insert(code.toLower());
    return code;
}

} // namespace octant::xlsform
