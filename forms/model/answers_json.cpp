// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/answers_json.h"

#include "forms/model/json.h"
#include "forms/model/json_members.h"
#include "forms/model/question_index.h"

#include <QJsonArray>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

/// Writes a value; nothing for a blank one.
struct ValueWriter
{
    QJsonValue operator()(std::monostate) const { return QJsonValue::Undefined; }
    QJsonValue operator()(double number) const { return numberToJson(number); }
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QJsonValue operator()(const QStringList &choices) const { return QJsonArray::fromStringList(choices); }
    QJsonValue operator()(const Instances &instances) const
    {
        QJsonArray array;
        for (const Answers &instance : instances)
            array.append(toJson(instance));
        return array;
    }
};

QJsonObject answerToJson(const Answer &answer)
{
    QJsonObject object;
    const QJsonValue value = std::visit(ValueWriter(), answer.value);
    if (!value.isUndefined())
        object.insert(u"value"_s, value);
    if (answer.qualifier)
        object.insert(u"qualifier"_s, nameOf(*answer.qualifier));
    if (!answer.comment.isEmpty())
        object.insert(u"comment"_s, answer.comment);
    if (answer.original) {
        const QJsonObject original{{u"text"_s, answer.original->text}, {u"unit"_s, answer.original->unit}};
        object.insert(u"original"_s, original);
    }
    return object;
}

/// A value, or nothing where there was a fault.
using ValueRead = std::optional<Value>;

/// Reads answers by their questions' types and collects every fault.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(AnswersJson)

public:
    Reader(const Questionnaire &questionnaire, const QString &file)
        : m_index(questionnaire)
        , m_faults(u"answers"_s, file)
    {
    }

    /// The answers outside repeats, and the repeats themselves.
    Answers readAll(const QJsonObject &object) { return readLevel(object, {}, {}); }
    const QList<Problem> &problems() const { return m_faults.problems(); }

private:
    const QuestionIndex m_index;
    JsonFaults m_faults;

    /// The answers directly in a repeat (empty: outside of all), those of the repeats inside it below them.
    Answers readLevel(const QJsonObject &object, const SectionCode &repeat, const QString &where);
    template <typename ReadValue>
    std::optional<Answer> readAnswer(const QJsonValue &json, const QString &where, ReadValue readValue);
    ValueRead readInstances(const QJsonValue &json, const SectionCode &repeat, const QString &where);
    ValueRead readValue(const QJsonValue &json, const Question &question, const QString &where);
    ValueRead readText(const QJsonValue &json, const QString &where);
    ValueRead readNumber(const QJsonValue &json, const QString &where);
    ValueRead readDate(const QJsonValue &json, const QString &where);
    ValueRead readYesNo(const QJsonValue &json, const QString &where);
    ValueRead readChoice(const QJsonValue &json, const Question &question, const QString &where);
    ValueRead readChoices(const QJsonValue &json, const Question &question, const QString &where);
    ValueRead readNames(const QJsonValue &json, const QString &where);
    std::optional<Qualifier> readQualifier(const JsonMembers &members);
    std::optional<Original> readOriginal(const QJsonValue &json, const QString &where);

    void faultUnknown(const QString &code, const QString &where);
    std::nullopt_t faultType(const QString &where, const QString &what);
    bool isChoice(const Question &question, const QString &code, const QString &where);
};

Answers Reader::readLevel(const QJsonObject &object, const SectionCode &repeat, const QString &where)
{
    Answers answers;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString code = entry.key();
        const QString place = where.isEmpty() ? code : where + u'.' + code;
        const QuestionIndex::Entry *found = m_index.find(code);
        std::optional<Answer> answer;
        if (!found || found->repeat != repeat || !(found->question || found->isRepeat())) {
            faultUnknown(code, place);
        } else if (found->question) {
            answer = readAnswer(*entry, place, [&](const QJsonValue &json) {
                return readValue(json, *found->question, place);
            });
        } else {
            answer = readAnswer(*entry, place, [&](const QJsonValue &json) {
                return readInstances(json, SectionCode(code), place);
            });
        }
        if (answer)
            answers.set(QuestionCode(code), *answer);
    }
    return answers;
}

template <typename ReadValue>
std::optional<Answer> Reader::readAnswer(const QJsonValue &json, const QString &where, ReadValue readValue)
{
    const auto faultsBefore = m_faults.problems().size();
    static const QStringList known{u"value"_s, u"qualifier"_s, u"comment"_s, u"original"_s};
    const JsonMembers members(json, where, known, m_faults);
    Answer answer;
    answer.comment = members.text(u"comment"_s);
    answer.qualifier = readQualifier(members);
    answer.original = readOriginal(json[u"original"_s], where);
    // Counted before the value is read: a fault within an instance does not condemn the whole repeat.
    const bool sound = m_faults.problems().size() == faultsBefore;
    const QJsonValue value = json[u"value"_s];
    if (!value.isUndefined() && !value.isNull()) {
        const ValueRead read = readValue(value);
        if (!read)
            return std::nullopt;
        answer.value = *read;
    }
    return sound ? std::optional(answer) : std::nullopt;
}

std::optional<Qualifier> Reader::readQualifier(const JsonMembers &members)
{
    const QString name = members.text(u"qualifier"_s);
    const std::optional<Qualifier> qualifier = qualifierOf(name);
    if (!qualifier && !name.isEmpty()) {
        members.fault(u"unknown_qualifier"_s, tr("There is no qualifier “%1”.").arg(name),
                      tr("Use one of the qualifiers that the form offers."));
    }
    return qualifier;
}

std::optional<Original> Reader::readOriginal(const QJsonValue &json, const QString &where)
{
    if (json.isUndefined())
        return std::nullopt;
    const JsonMembers members(json, where, {u"text"_s, u"unit"_s}, m_faults);
    return Original{members.text(u"text"_s), members.text(u"unit"_s)};
}

ValueRead Reader::readInstances(const QJsonValue &json, const SectionCode &repeat, const QString &where)
{
    if (!json.isArray())
        return faultType(where, tr("A list was expected here."));
    Instances instances;
    const QJsonArray items = json.toArray();
    for (const QJsonValue item : items) {
        const QString place = u"%1[%2]"_s.arg(where).arg(instances.size() + 1);
        if (!item.isObject())
            return faultType(place, tr("An object with answers was expected here."));
        instances << readLevel(item.toObject(), repeat, place);
    }
    return instances;
}

ValueRead Reader::readValue(const QJsonValue &json, const Question &question, const QString &where)
{
    switch (question.type) {
    case QuestionType::Text:
    case QuestionType::LongText:
        return readText(json, where);
    case QuestionType::Integer: // whether it is whole is for the checks, which can say it to a person
    case QuestionType::Decimal:
    case QuestionType::Percent:
    case QuestionType::Money:
        return readNumber(json, where);
    case QuestionType::Date:
        return readDate(json, where);
    case QuestionType::YesNo:
        return readYesNo(json, where);
    case QuestionType::SelectOne:
        return readChoice(json, question, where);
    case QuestionType::SelectMultiple:
        return readChoices(json, question, where);
    case QuestionType::File:
        return readNames(json, where);
    case QuestionType::Calculated:
    case QuestionType::Note:
    case QuestionType::Hidden:
        break;
    }
    faultUnknown(question.code.text(), where);
    return std::nullopt;
}

ValueRead Reader::readText(const QJsonValue &json, const QString &where)
{
    if (!json.isString())
        return faultType(where, tr("A text was expected here."));
    return json.toString();
}

ValueRead Reader::readNumber(const QJsonValue &json, const QString &where)
{
    if (!json.isDouble())
        return faultType(where, tr("A number was expected here."));
    return json.toDouble() + 0.0; // never minus zero
}

ValueRead Reader::readDate(const QJsonValue &json, const QString &where)
{
    const QString text = json.toString();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    // Qt also reads a date with something behind it.
    if (!json.isString() || (!text.isEmpty() && date.toString(Qt::ISODate) != text))
        return faultType(where, tr("A date such as 2025-12-31 was expected here."));
    return date;
}

ValueRead Reader::readYesNo(const QJsonValue &json, const QString &where)
{
    const QString text = json.toString();
    if (!json.isString() || (!text.isEmpty() && text != u"yes"_s && text != u"no"_s))
        return faultType(where, tr("“yes” or “no” was expected here."));
    return text;
}

ValueRead Reader::readChoice(const QJsonValue &json, const Question &question, const QString &where)
{
    if (!json.isString())
        return faultType(where, tr("The code of a choice was expected here."));
    const QString code = json.toString();
    return code.isEmpty() || isChoice(question, code, where) ? ValueRead(code) : std::nullopt;
}

ValueRead Reader::readChoices(const QJsonValue &json, const Question &question, const QString &where)
{
    if (!json.isArray())
        return faultType(where, tr("A list of the codes of choices was expected here."));
    QStringList codes;
    const QJsonArray items = json.toArray();
    for (const QJsonValue item : items) {
        if (!item.isString() || codes.contains(item.toString()))
            return faultType(where, tr("A list of different codes of choices was expected here."));
        codes << item.toString();
        if (!isChoice(question, codes.last(), where))
            return std::nullopt;
    }
    return codes;
}

ValueRead Reader::readNames(const QJsonValue &json, const QString &where)
{
    QStringList names;
    const QJsonArray items = json.toArray();
    for (const QJsonValue item : items)
        names << item.toString();
    if (!json.isArray() || names.contains(QString()))
        return faultType(where, tr("A list of the names of attachments was expected here."));
    return names;
}

bool Reader::isChoice(const Question &question, const QString &code, const QString &where)
{
    if (question.choice(code))
        return true;
    m_faults.add(u"unknown_choice"_s, where, tr("“%1” is none of the choices.").arg(code),
                 tr("Use one of the choices that the form offers."));
    return false;
}

void Reader::faultUnknown(const QString &code, const QString &where)
{
    m_faults.add(u"unknown_question"_s, where, tr("The questionnaire does not ask “%1” here.").arg(code),
                 tr("Check that the answers belong to this questionnaire."));
}

std::nullopt_t Reader::faultType(const QString &where, const QString &what)
{
    m_faults.add(u"wrong_type"_s, where, what, tr("Correct the answer, then read the file again."));
    return std::nullopt;
}

} // namespace

QJsonObject toJson(const Answers &answers)
{
    QJsonObject object;
    for (const auto &[code, answer] : answers.all().asKeyValueRange())
        object.insert(code.text(), answerToJson(answer));
    return object;
}

AnswersRead answersFromJson(const QJsonObject &object, const Questionnaire &questionnaire,
                            const QString &file)
{
    Reader reader(questionnaire, file);
    const Answers answers = reader.readAll(object);
    return {answers, reader.problems()};
}

} // namespace octant
