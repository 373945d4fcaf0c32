// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/list_writer.h"

#include "forms/language/words.h"
#include "forms/xlsform/types.h"
#include "forms/xlsform/written_type.h"

#include <algorithm>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

size_t hashOf(const QList<Choice> &choices)
{
    size_t hash = size_t(choices.size());
    for (const Choice &choice : choices) {
        hash = qHash(choice.code, hash);
        for (const QString &label : choice.label.byTag())
            hash = qHash(label, hash);
    }
    return hash;
}

QString withoutSpaces(const QString &name)
{
    return name.simplified().replace(u' ', u'_');
}

QList<Choice> yesAndNo(const QStringList &languages)
{
    QList<Choice> choices{{u"yes"_s, {}}, {u"no"_s, {}}};
    for (const QString &tag : languages) {
        const Words words(tag == "bg"_L1 ? Language::Bulgarian : Language::English);
        choices[0].label.set(tag, words.say("Xlsform", QT_TRANSLATE_NOOP("Xlsform", "Yes")));
        choices[1].label.set(tag, words.say("Xlsform", QT_TRANSLATE_NOOP("Xlsform", "No")));
    }
    return choices;
}

/// Whether its type is followed by a list; one that is to be acknowledged has a choice and no list.
bool offersList(const Question &question)
{
    return hasChoices(question.type) && takesList(writtenTypeOf(question).cell);
}

} // namespace

bool isExternal(const Question &question)
{
    return takesExternalList(question.inert.value(u"type"_s));
}

ListWriter::ListWriter(const Questionnaire &questionnaire, const NamesWritten &names)
    : m_written(names)
    , m_yesNo(yesAndNo(questionnaire.languages.isEmpty() ? QStringList{u"und"_s} : questionnaire.languages))
{
    for (const ChoiceList &list : questionnaire.lists)
        m_reserved.insert({list.name, false});
    for (const Section &section : questionnaire.sections) {
        for (const Question &question : section.questions) {
            if (offersList(question) && !question.list.isEmpty())
                addNamed(question);
        }
    }
    for (const Section &section : questionnaire.sections) {
        for (const Question &question : section.questions) {
            if (question.type == QuestionType::YesNo)
                addUnnamed(question, m_yesNo, u"yes_no"_s);
            else if (offersList(question) && question.list.isEmpty())
                addUnnamed(question, question.choices, names.nameOf(question.code.text()));
        }
    }
    for (const ChoiceList &list : questionnaire.lists)
        m_lists << WrittenList{list.name, list.choices, false};
    for (WrittenList &list : m_lists) {
        const auto hasReference = [](const Choice &choice) {
            return std::ranges::any_of(choice.label.byTag(),
                                       [](const QString &label) { return label.contains(u"${"_s); });
        };
        if (!std::ranges::any_of(list.choices, hasReference))
            continue;
        for (Choice &choice : list.choices)
            choice.label = m_written.inText(choice.label);
    }
}

/// Questions may differ in what they offer under one name; the second list is then written under another.
void ListWriter::addNamed(const Question &question)
{
    const bool external = isExternal(question);
    QString name = withoutSpaces(question.list);
    for (int number = 2;; ++number) {
        const auto known = m_byName.constFind({name, external});
        const bool isSame = known != m_byName.cend() && m_lists.at(*known).choices == question.choices;
        const bool isFree = known == m_byName.cend() && !m_reserved.contains({name, external});
        if (isFree)
            added(name, question.choices, external);
        if (isSame || isFree)
            break;
        name = u"%1_%2"_s.arg(withoutSpaces(question.list)).arg(number);
    }
    m_names.insert(question.code, name);
}

void ListWriter::addUnnamed(const Question &question, const QList<Choice> &choices, const QString &wanted)
{
    const bool external = isExternal(question);
    const Choice *memory = choices.constData();
    if (m_shared.contains(memory) && m_lists.at(m_shared.value(memory)).external == external) {
        m_names.insert(question.code, m_lists.at(m_shared.value(memory)).name);
        return;
    }
    QList<int> &alike = m_unnamed[hashOf(choices)];
    const auto same = std::ranges::find_if(alike, [&](int list) {
        return m_lists.at(list).external == external && m_lists.at(list).choices == choices;
    });
    const int list = same != alike.end() ? *same : added(wanted, choices, external);
    if (same == alike.end())
        alike << list;
    if (memory)
        m_shared.insert(memory, list);
    m_names.insert(question.code, m_lists.at(list).name);
}

int ListWriter::added(const QString &wanted, const QList<Choice> &choices, bool external)
{
    QString name = wanted;
    for (int number = 2; m_byName.contains({name, external}) || m_reserved.contains({name, external});
         ++number)
        name = u"%1_%2"_s.arg(wanted).arg(number);
    m_byName.insert({name, external}, int(m_lists.size()));
    m_lists << WrittenList{name, choices, external};
    return int(m_lists.size() - 1);
}

bool ListWriter::hasDuplicates() const
{
    return std::ranges::any_of(m_lists, [](const WrittenList &list) {
        QSet<QString> codes;
        for (const Choice &choice : list.choices)
            codes.insert(choice.code);
        return !list.external && codes.size() < list.choices.size();
    });
}

} // namespace octant::xlsform
