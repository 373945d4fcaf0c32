// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/logic/date_format.h"
#include "forms/logic/evaluation.h"
#include "forms/logic/functions.h"

#include <cmath>

namespace octant {

using namespace Qt::StringLiterals;

namespace {

using Kind = ExpressionValue::Kind;

ExpressionValue failAsDate(const Arguments &arguments, const ExpressionValue &value)
{
    return arguments.fail(u"expression.not-a-date"_s,
                          Evaluation::tr("“%1” is not a date.").arg(value.toText()),
                          Evaluation::tr("Dates are written as 2026-03-05."));
}

// The first argument as a moment. Numbers are days since 1970-01-01. Empty: the argument is, or has failed.
std::optional<CivilTime> momentOf(const Arguments &arguments)
{
    const ExpressionValue value = arguments.value(0);
    if (value.isEmpty())
        return std::nullopt;
    const std::optional<CivilTime> moment =
        value.kind() == Kind::Number ? CivilTime::fromDays(value.toNumber()) : value.toDate();
    if (!moment)
        failAsDate(arguments, value);
    return moment;
}

ExpressionValue applyDate(const Arguments &arguments)
{
    const std::optional<CivilTime> moment = momentOf(arguments);
    return moment ? ExpressionValue::date({moment->date, QTime()}) : ExpressionValue();
}

ExpressionValue applyDateTime(const Arguments &arguments)
{
    const std::optional<CivilTime> moment = momentOf(arguments);
    return moment ? ExpressionValue::date(*moment) : ExpressionValue();
}

ExpressionValue applyDecimalDateTime(const Arguments &arguments)
{
    const std::optional<CivilTime> moment = momentOf(arguments);
    return ExpressionValue::number(moment ? moment->days() : std::nan(""));
}

ExpressionValue applyDecimalTime(const Arguments &arguments)
{
    const ExpressionValue value = arguments.value(0);
    if (value.isEmpty())
        return ExpressionValue::number(std::nan(""));
    const std::optional<CivilTime> moment = value.toDate();
    const QTime time = moment ? moment->time : timeFromText(value.toText());
    if (!time.isValid()) {
        return arguments.fail(u"expression.not-a-time"_s,
                              Evaluation::tr("“%1” is not a time of day.").arg(value.toText()),
                              Evaluation::tr("Times are written as 14:30."));
    }
    return ExpressionValue::number(time.msecsSinceStartOfDay() / 86'400'000.0);
}

ExpressionValue applyFormat(const Arguments &arguments)
{
    const std::optional<CivilTime> moment = momentOf(arguments);
    if (!moment)
        return {};
    const QString language = arguments.evaluation().scope().language();
    const std::expected<QString, QChar> text = formatMoment(*moment, arguments.text(1), language);
    if (!text) {
        return arguments.fail(u"expression.date-format"_s,
                              Evaluation::tr("“%%1” means nothing in a date format.").arg(text.error()),
                              Evaluation::tr("Use %Y, %m, %d and the like, for example '%d.%m.%Y'."));
    }
    return ExpressionValue::text(*text);
}

ExpressionValue applyToday(const Arguments &arguments)
{
    return ExpressionValue::date({arguments.evaluation().scope().today(), QTime()});
}

ExpressionValue applyNow(const Arguments &arguments)
{
    const Scope &scope = arguments.evaluation().scope();
    return ExpressionValue::date({scope.today(), scope.timeOfDay()});
}

constexpr Function functions[] = {
    {"today", 0, 0, applyToday},
    {"now", 0, 0, applyNow},
    {"date", 1, 1, applyDate},
    {"date-time", 1, 1, applyDateTime},
    {"decimal-date-time", 1, 1, applyDecimalDateTime},
    {"decimal-time", 1, 1, applyDecimalTime},
    {"format-date", 2, 2, applyFormat},
    {"format-date-time", 2, 2, applyFormat},
};

} // namespace

std::span<const Function> dateFunctions()
{
    return functions;
}

} // namespace octant
