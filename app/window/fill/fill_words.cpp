// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/fill_words.h"

#include "app/window/fill/date_reading.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int mostDecimals = 6; ///< as many as people give
constexpr int moneyDecimals = 2;

} // namespace

QString FillWords::symbolOf(const Question &question) const
{
    const Unit *unit = m_units.of(question);
    return unit ? unit->symbol.in(m_words.language()) : QString();
}

QString FillWords::inField(const Question &question, double value) const
{
    return m_words.number(value, question.type == QuestionType::Money ? moneyDecimals : mostDecimals);
}

QString FillWords::choice(const Question &question, const QString &code) const
{
    if (question.type == QuestionType::YesNo)
        return code == "yes"_L1 ? m_words.say("FillForm", "Yes") : m_words.say("FillForm", "No");
    const Choice *choice = question.choice(code);
    return choice ? choice->label.in(m_words.language()) : code;
}

QString FillWords::value(const Question &question, const Answer &answer) const
{
    if (const std::optional<double> number = answer.number()) {
        const QString symbol = symbolOf(question);
        const QString text = inField(question, *number);
        return symbol.isEmpty() ? text : text + QChar(0x00A0) + symbol;
    }
    if (answer.date().isValid())
        return dateInWords(answer.date(), m_words.language());
    if (question.type == QuestionType::File)
        return answer.choices().join(u"; "_s);
    if (!answer.choices().isEmpty()) {
        QStringList labels;
        for (const QString &code : answer.choices())
            labels.append(choice(question, code));
        return labels.join(u"; "_s);
    }
    const bool isChoice = question.type == QuestionType::YesNo || question.type == QuestionType::SelectOne;
    return isChoice && answer.hasValue() ? choice(question, answer.text()) : answer.text();
}

QString FillWords::valueOrReason(const Question &question, const Answer &answer) const
{
    const QString shown = value(question, answer);
    return shown.isEmpty() && answer.qualifier ? qualifier(*answer.qualifier) : shown;
}

QString FillWords::qualifier(Qualifier qualifier) const
{
    switch (qualifier) {
    case Qualifier::Measured:
        return m_words.say("FillForm", "measured");
    case Qualifier::Calculated:
        return m_words.say("FillForm", "calculated");
    case Qualifier::Estimated:
        return m_words.say("FillForm", "estimated");
    case Qualifier::NotApplicable:
        return m_words.say("FillForm", "not applicable");
    case Qualifier::NotAvailable:
        return m_words.say("FillForm", "not available");
    case Qualifier::Confidential:
        return m_words.say("FillForm", "confidential");
    }
    Q_UNREACHABLE();
}

QString FillWords::fault(const NumberReading &reading, const QString &typed, const Question &question) const
{
    switch (reading.fault) {
    case NumberReading::Fault::None:
        return {};
    case NumberReading::Fault::TwoReadings:
        return m_words.message(
            m_words.say("FillForm", "“{typed}” can be read in two ways. Write {thousand} or {decimal}."),
            {{u"typed"_s, typed},
             {u"thousand"_s, m_words.number(1200)},
             {u"decimal"_s, m_words.number(1.2)}});
    case NumberReading::Fault::Range:
        return m_words.message(
            m_words.say("FillForm",
                        "“{typed}” looks like a range. Write one number; a comment can say more."),
            {{u"typed"_s, typed}});
    case NumberReading::Fault::NoResult:
        return m_words.message(
            m_words.say("FillForm", "“{typed}” comes to no number. Correct the sum or write its result."),
            {{u"typed"_s, typed}});
    case NumberReading::Fault::UnknownUnit:
    case NumberReading::Fault::OtherQuantity:
        if (symbolOf(question).isEmpty())
            break;
        return m_words.message(
            m_words.say("FillForm", "“{unit}” cannot be converted to {asked}. Write the number in {asked}."),
            {{u"unit"_s, reading.unit}, {u"asked"_s, symbolOf(question)}});
    case NumberReading::Fault::Unreadable:
        break;
    }
    return m_words.message(m_words.say("FillForm", "“{typed}” is not a number. Write it like {example}."),
                           {{u"typed"_s, typed}, {u"example"_s, m_words.number(12500.5)}});
}

QString FillWords::slip(UnitSlip slip) const
{
    const auto times = [&](int factor) {
        return m_words.message(m_words.say("FillForm",
                                           "This is about {n} times last year's value. Please check the "
                                           "unit; if it is right, say why in a comment."),
                               {{u"n"_s, factor}});
    };
    const auto part = [&](int factor) {
        return m_words.message(m_words.say("FillForm",
                                           "Last year's value was about {n} times as large. Please check "
                                           "the unit; if it is right, say why in a comment."),
                               {{u"n"_s, factor}});
    };
    switch (slip) {
    case UnitSlip::None:
        return {};
    case UnitSlip::ThousandTimes:
        return times(1000);
    case UnitSlip::TenTimes:
        return times(10);
    case UnitSlip::HundredTimes:
        return times(100);
    case UnitSlip::Thousandth:
        return part(1000);
    case UnitSlip::Tenth:
        return part(10);
    case UnitSlip::Share:
        return m_words.say("FillForm",
                           "This looks like a share of 1. Per cent are asked: write 35 for 35 %. If it is "
                           "right, say why in a comment.");
    }
    Q_UNREACHABLE();
}

QString FillWords::conversion(const Question &question, const Answer &answer) const
{
    if (!answer.original || !answer.number())
        return {};
    const Unit *unit = m_units.find(UnitCode(answer.original->unit));
    const QString symbol = unit ? unit->symbol.in(m_words.language()) : answer.original->unit;
    return u"%1 = %2"_s.arg(u"%1 %2"_s.arg(answer.original->text, symbol).trimmed(), value(question, answer));
}

} // namespace octant
