// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/large_form.h"

#include "tests/logic/form_builder.h"

#include <QRandomGenerator>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

QString numbered(const QString &code, int number)
{
    return code + QString::number(number).rightJustified(2, u'0');
}

void addBlock(FormBuilder &builder, int block)
{
    const QString total = numbered(u"TOTAL_"_s, block);
    const QString part = numbered(u"PART_"_s, block);
    const QString ok = numbered(u"OK_"_s, block);
    builder.ask(ok, QuestionType::YesNo).required();
    builder.ask(total).constraint(u". >= 0 and . <= 1000000"_s).required();
    builder.ask(part).constraint(u". >= 0 and . <= ${%1}"_s.arg(total)).relevant(u"${%1} > 0"_s.arg(total));
    builder.ask(numbered(u"SHARE_"_s, block), QuestionType::Percent).constraint(u". >= 0 and . <= 100"_s);
    builder.ask(numbered(u"STAFF_"_s, block), QuestionType::Integer).constraint(u". >= 0"_s);
    builder.ask(numbered(u"SALES_"_s, block), QuestionType::Money).relevant(u"${KIND} = 'company'"_s);
    builder.ask(numbered(u"WHY_"_s, block), QuestionType::LongText)
        .relevant(u"${%1} = 'yes' and (${%2} > 10 or ${KIND} != 'school')"_s.arg(ok, total));
    builder.ask(numbered(u"WAYS_"_s, block), QuestionType::SelectMultiple)
        .choice(u"reuse"_s)
        .choice(u"repair"_s)
        .choice(u"none"_s)
        .constraint(u"not(selected(., 'none') and selected(., 'repair'))"_s);
    builder.ask(numbered(u"SINCE_"_s, block), QuestionType::Date).constraint(u". <= '2026-12-31'"_s);
}

} // namespace

Questionnaire yearlyForm()
{
    FormBuilder builder;
    builder.section(u"PROFILE"_s).ask(u"KIND"_s, QuestionType::SelectOne).required();
    builder.choice(u"company"_s).choice(u"school"_s).choice(u"office"_s);
    builder.ask(u"NAME"_s, QuestionType::Text).required();
    builder.ask(u"EIK"_s, QuestionType::Text).constraint(u"string-length(.) = 9"_s);
    builder.ask(u"YEAR"_s, QuestionType::Integer).constraint(u". >= 1900 and . <= 2026"_s);
    for (int i = 0; i < 2; ++i)
        builder.ask(numbered(u"NOTE_"_s, i), QuestionType::LongText);
    for (int block = 0; block < 6; ++block)
        addBlock(builder.section(numbered(u"BLOCK_"_s, block)), block);
    return builder.form();
}

QList<Answers> yearlyResponses(int count)
{
    QRandomGenerator random(2026);
    QList<Answers> responses;
    for (int i = 0; i < count; ++i) {
        QList<std::pair<QString, Value>> values{
            {u"KIND"_s, QStringList{u"company"_s, u"school"_s, u"office"_s}.at(random.bounded(3))},
            {u"NAME"_s, u"Partner %1"_s.arg(i)},
            {u"EIK"_s, QString::number(100'000'000 + i)},
            {u"YEAR"_s, 1950.0 + random.bounded(70)},
            {u"NOTE_00"_s, u"We started in the spring."_s},
            {u"NOTE_01"_s, u"Nothing to add."_s}};
        for (int block = 0; block < 6; ++block) {
            const double total = 1 + random.bounded(1000);
            values << std::pair<QString, Value>{numbered(u"OK_"_s, block),
                                                random.bounded(5) ? u"yes"_s : u"no"_s}
                   << std::pair<QString, Value>{numbered(u"TOTAL_"_s, block), total}
                   << std::pair<QString, Value>{numbered(u"PART_"_s, block), total * random.bounded(1.0)}
                   << std::pair<QString, Value>{numbered(u"SHARE_"_s, block), random.bounded(101) + 0.0}
                   << std::pair<QString, Value>{numbered(u"STAFF_"_s, block), random.bounded(500) + 0.0}
                   << std::pair<QString, Value>{numbered(u"SALES_"_s, block), random.bounded(1e6)}
                   << std::pair<QString, Value>{numbered(u"WHY_"_s, block), u"Because it saves money."_s}
                   << std::pair<QString, Value>{numbered(u"WAYS_"_s, block),
                                                QStringList{u"reuse"_s, u"repair"_s}}
                   << std::pair<QString, Value>{numbered(u"SINCE_"_s, block),
                                                QDate(2015, 1, 1).addDays(random.bounded(3000))};
        }
        responses << answersOf(values);
    }
    return responses;
}

Questionnaire largeForm()
{
    FormBuilder builder;
    builder.section(u"S"_s).ask(u"KIND"_s, QuestionType::Text);
    const auto q = [](int number) { return u"Q%1"_s.arg(number); };
    const auto isNumber = [](int number) { return number % 3 != 0 || number >= 300; };
    for (int i = 1; i < 460; ++i) {
        builder.ask(q(i), isNumber(i) ? QuestionType::Decimal : QuestionType::Text);
        if (i >= 100 && i < 150)
            builder.relevant(u"${KIND} = 'company' and ${%1} > 5"_s.arg(q(i - 99)));
        else if (i >= 150 && i < 200)
            builder.relevant(u"${%1} > 5 or ${%2} = 'yes'"_s.arg(q(i - 100), q(i - 90)));
        else if (i >= 200 && i < 250)
            builder.constraint(u". >= 0 and . <= ${%1} + ${%2}"_s.arg(q(i - 150), q(i - 100)));
        else if (i >= 250 && i < 260)
            builder.requiredWhen(u"${%1} > 0"_s.arg(q(i - 200)));
    }
    for (int i = 0; i < 40; ++i) {
        const QString before = i == 0 ? q(1) : u"SUM%1"_s.arg(i - 1);
        builder.calculated(u"SUM%1"_s.arg(i), u"${%1} + coalesce(${%2}, 0)"_s.arg(before, q(300 + i)));
    }
    return builder.form();
}

FormLogic compiled(const Questionnaire &questionnaire)
{
    const Result<FormLogic> logic = FormLogic::compile(questionnaire);
    if (!logic)
        qFatal("%s", qPrintable(logic.error().sentence()));
    return *logic;
}

QSet<QuestionCode> codesOf(const Questionnaire &questionnaire)
{
    return everything(questionnaire);
}

} // namespace octant
