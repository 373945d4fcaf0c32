// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/logic/random_expressions.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

// Answers of every type, empty ones among them.
const char form[] = R"({
    "values": {
        "a": "3", "b": "", "c": "-2.5", "big": "123456789012345678901", "t": "ябълка 😀 круша", "zero": "0",
        "word": "да", "code": "01", "d": "2024-02-29", "e": "", "dt": "2024-02-29T23:59:59.5", "m": "red green blue",
        "site": [
            {"area": "10", "name": "Север", "day": "2023-12-31", "tank": [{"v": "5"}, {"v": ""}, {"v": "2,5"}]},
            {"area": "", "name": "", "day": "", "tank": [{"v": "1"}]},
            {"area": "7.25", "name": "Юг", "day": "1999-1-1", "tank": [{"v": "9"}, {"v": "-4"}]}]},
    "types": {"a": "integer", "b": "decimal", "c": "decimal", "big": "decimal", "zero": "integer", "d": "date",
              "e": "date", "dt": "datetime", "area": "decimal", "day": "date", "v": "decimal", ".": "decimal"},
    "choices": {"m": {"red": {"en": "Red", "bg": "Червено"}, "green": {"en": "Green"}}},
    "datasets": {"fruit": [{"name": "apple", "price": "2"}, {"name": "pear", "price": ""},
                           {"name": "plum", "price": "3.5", "note": "late"}]}})";

} // namespace

RandomExpressions::RandomExpressions(quint32 seed)
    : m_random(seed)
{
}

QJsonObject RandomExpressions::next()
{
    QJsonObject json = QJsonDocument::fromJson(form).object();
    if (m_random.bounded(3) == 0) {
        json["at"_L1] = QJsonObject{{"repeat"_L1, "site"_L1}, {"index"_L1, m_random.bounded(1, 4)}};
        json["self"_L1] = oneOf({u""_s, u"6"_s, u"2.5"_s});
    }
    if (m_random.bounded(5) == 0)
        json["nonrelevant"_L1] = QJsonArray{oneOf({u"a"_s, u"d"_s, u"area"_s, u"site"_s, u"tank"_s, u"t"_s})};
    json["lang"_L1] = oneOf({u"en"_s, u"bg"_s});
    json["kind"_L1] = oneOf({u"calculation"_s, u"calculation"_s, u"constraint"_s, u"relevant"_s});
    json["seed"_L1] = m_random.bounded(1, 1'000);
    json["expr"_L1] = any(4);
    return json;
}

QString RandomExpressions::any(int depth)
{
    return expression(static_cast<Kind>(m_random.bounded(4)), depth);
}

// Now and then another kind than was asked for, which the language converts.
QString RandomExpressions::expression(Kind kind, int depth)
{
    if (m_random.bounded(8) == 0)
        kind = static_cast<Kind>(m_random.bounded(4));
    switch (kind) {
    case Kind::Number:
        return number(depth);
    case Kind::Text:
        return text(depth);
    case Kind::Truth:
        return truth(depth);
    case Kind::Date:
        break;
    }
    return date(depth);
}

QString RandomExpressions::number(int depth)
{
    const auto inner = [&] { return expression(Kind::Number, depth - 1); };
    if (depth <= 0) {
        return oneOf({u"0"_s, u"1"_s, u"2.5"_s, u".5"_s, u"-7"_s, u"100000000000000000000"_s, u"${a}"_s,
                      u"${b}"_s, u"${c}"_s, u"${big}"_s, u"${zero}"_s, u"${area}"_s, u"."_s, u"pi()"_s,
                      u"'12,5'"_s, u"''"_s});
    }
    switch (m_random.bounded(12)) {
    case 0:
    case 1:
        return u"(%1 %2 %3)"_s.arg(inner(), oneOf({u"+"_s, u"-"_s, u"*"_s, u"div"_s, u"mod"_s}), inner());
    case 2:
        return u"%1 %2 %3 %4 %5"_s.arg(inner(), oneOf({u"+"_s, u"-"_s}), inner(), oneOf({u"*"_s, u"div"_s}),
                                       inner());
    case 3:
        return u"%1(%2)"_s.arg(oneOf({u"int"_s, u"floor"_s, u"ceiling"_s, u"abs"_s, u"number"_s, u"round"_s,
                                      u"sqrt"_s, u"exp"_s, u"log10"_s, u"sin"_s, u"-"_s}),
                               inner());
    case 4:
        return u"round(%1, %2)"_s.arg(inner(), inner());
    case 5:
        return u"%1(%2)"_s.arg(
            oneOf({u"sum"_s, u"count"_s, u"count-non-empty"_s, u"min"_s, u"max"_s, u"position"_s}),
            places(depth - 1));
    case 6:
        return u"%1(%2, %3, %4)"_s.arg(oneOf({u"min"_s, u"max"_s}), inner(), places(depth - 1), inner());
    case 7:
        return u"%1(%2)"_s.arg(oneOf({u"string-length"_s, u"count-selected"_s}),
                               expression(Kind::Text, depth - 1));
    case 8:
        return u"%1(%2)"_s.arg(oneOf({u"decimal-date-time"_s, u"number"_s}),
                               expression(Kind::Date, depth - 1));
    case 9:
        return u"pow(%1, %2)"_s.arg(inner(), inner());
    case 10:
        return u"if(%1, %2, %3)"_s.arg(truth(depth - 1), inner(), inner());
    default:
        return u"%1 - %2"_s.arg(expression(Kind::Date, depth - 1), expression(Kind::Date, depth - 1));
    }
}

QString RandomExpressions::text(int depth)
{
    const auto inner = [&] { return expression(Kind::Text, depth - 1); };
    if (depth <= 0) {
        return oneOf({u"''"_s, u"'a'"_s, u"\"да 😀\""_s, u"'0'"_s, u"'01'"_s, u"' x '"_s, u"${t}"_s,
                      u"${word}"_s, u"${code}"_s, u"${m}"_s, u"${name}"_s, u"${e}"_s, u"'red'"_s, u"."_s});
    }
    switch (m_random.bounded(12)) {
    case 0:
        return u"concat(%1, %2, %3)"_s.arg(inner(), any(depth - 1), places(depth - 1));
    case 1:
        return u"substr(%1, %2, %3)"_s.arg(inner(), number(0), number(0));
    case 2:
        return u"%1(%2, %3)"_s.arg(oneOf({u"substring-before"_s, u"substring-after"_s}), inner(), inner());
    case 3:
        return u"translate(%1, %2, %3)"_s.arg(inner(), inner(), inner());
    case 4:
        return u"join(%1, %2, %3)"_s.arg(inner(), places(depth - 1), inner());
    case 5:
        return u"coalesce(%1, %2)"_s.arg(inner(), any(depth - 1));
    case 6:
        return u"string(%1)"_s.arg(any(depth - 1));
    case 7:
        return u"format-date(%1, '%Y/%n/%e %a %b %H:%M')"_s.arg(expression(Kind::Date, depth - 1));
    case 8:
        return u"selected-at(%1, %2)"_s.arg(inner(), number(depth - 1));
    case 9:
        return u"jr:choice-name(%1, '${m}')"_s.arg(inner());
    case 10:
        return u"pulldata('fruit', %1, 'name', %2)"_s.arg(oneOf({u"'price'"_s, u"'note'"_s, u"'name'"_s}),
                                                          oneOf({u"'apple'"_s, u"'plum'"_s, inner()}));
    default:
        return u"if(%1, %2, %3)"_s.arg(truth(depth - 1), inner(), places(depth - 1));
    }
}

QString RandomExpressions::truth(int depth)
{
    const auto inner = [&] { return expression(Kind::Truth, depth - 1); };
    if (depth <= 0)
        return oneOf({u"true()"_s, u"false()"_s, u"${a} > 2"_s, u"${b} = 0"_s, u"${t} != ''"_s, u". < 3"_s});
    switch (m_random.bounded(8)) {
    case 0:
        return u"(%1 %2 %3)"_s.arg(inner(), oneOf({u"and"_s, u"or"_s}), inner());
    case 1:
    case 2:
        return u"(%1 %2 %3)"_s.arg(any(depth - 1), oneOf({u"="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s}),
                                   any(depth - 1));
    case 3:
        return u"not(%1)"_s.arg(any(depth - 1));
    case 4:
        return u"selected(%1, %2)"_s.arg(text(depth - 1), text(0));
    case 5:
        return u"%1(%2, %3)"_s.arg(oneOf({u"contains"_s, u"starts-with"_s, u"ends-with"_s}), text(depth - 1),
                                   text(depth - 1));
    case 6:
        return u"regex(%1, '%2')"_s.arg(text(depth - 1),
                                        oneOf({uR"(\d+)"_s, uR"([а-я 😀]+)"_s, uR"(.{1,4})"_s,
                                               uR"(^(a|да).*$)"_s, uR"([^\s]*)"_s, uR"((?!x)\w*)"_s}));
    default:
        return u"checklist(%1, %2, %3, %4)"_s.arg(number(0), number(0), inner(), places(depth - 1));
    }
}

QString RandomExpressions::date(int depth)
{
    if (depth <= 0) {
        return oneOf({u"${d}"_s, u"${dt}"_s, u"${day}"_s, u"${e}"_s, u"today()"_s, u"now()"_s,
                      u"'1900-03-01'"_s, u"'9999-12-31'"_s, u"'2023-2-9'"_s, u"date('2000-02-29')"_s});
    }
    switch (m_random.bounded(3)) {
    case 0:
        return u"date(%1 + %2)"_s.arg(expression(Kind::Date, depth - 1), number(0));
    case 1:
        return u"date-time(%1)"_s.arg(expression(Kind::Date, depth - 1));
    default:
        return u"if(%1, %2, %3)"_s.arg(truth(depth - 1), date(depth - 1), date(depth - 1));
    }
}

QString RandomExpressions::places(int depth)
{
    if (depth <= 0 || m_random.bounded(2) == 0) {
        return oneOf({u"${v}"_s, u"${area}"_s, u"${site}"_s, u"${tank}"_s, u"${a}"_s, u"/data/site/area"_s,
                      u"/data/site/*"_s, u"//v"_s, u"current()/../area"_s, u"../name"_s,
                      u"${v} | ${area} | ${v}"_s, u"instance('fruit')/root/item/price"_s,
                      u"instance('fruit')/root/item[2]/*"_s});
    }
    switch (m_random.bounded(4)) {
    case 0:
        return u"/data/site[%1]/area"_s.arg(predicate(depth - 1));
    case 1:
        return u"${site}[%1]/tank[%2]/v"_s.arg(predicate(depth - 1), number(0));
    case 2:
        return u"instance('fruit')/root/item[%1]/name"_s.arg(
            oneOf({u"price > %1"_s, u"name = %1"_s, u"position() = %1"_s, u"price != '' and %1"_s})
                .arg(any(depth - 1)));
    default:
        return u"randomize(${v}, %1)"_s.arg(number(0));
    }
}

QString RandomExpressions::predicate(int depth)
{
    return oneOf({u"area > %1"_s, u"name = %1"_s, u"position() = %1"_s, u"last() - %1"_s,
                  u"sum(tank/v) > %1"_s, u"day < %1"_s, u"%1"_s})
        .arg(any(depth));
}
