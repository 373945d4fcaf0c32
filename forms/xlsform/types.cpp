// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/types.h"

#include "forms/xlsform/fields.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

struct KnownType
{
    const char *keyword;
    QuestionType type;
    TypeUse use = TypeUse::Whole;
};

constexpr std::array knownTypes = {
    KnownType{"text", QuestionType::Text},
    KnownType{"integer", QuestionType::Integer},
    KnownType{"decimal", QuestionType::Decimal},
    KnownType{"date", QuestionType::Date},
    KnownType{"select_one", QuestionType::SelectOne},
    KnownType{"select_multiple", QuestionType::SelectMultiple},
    KnownType{"note", QuestionType::Note},
    KnownType{"calculate", QuestionType::Calculated},
    KnownType{"file", QuestionType::File},
    KnownType{"hidden", QuestionType::Hidden},
    KnownType{"select_one_external", QuestionType::SelectOne},
    KnownType{"image", QuestionType::File, TypeUse::Changed},
    KnownType{"audio", QuestionType::File, TypeUse::Changed},
    KnownType{"video", QuestionType::File, TypeUse::Changed},
    KnownType{"range", QuestionType::Decimal, TypeUse::Changed},
    KnownType{"rank", QuestionType::SelectMultiple, TypeUse::Changed},
    KnownType{"acknowledge", QuestionType::SelectOne, TypeUse::Changed},
    KnownType{"time", QuestionType::Text, TypeUse::Changed},
    KnownType{"dateTime", QuestionType::Text, TypeUse::Changed},
    KnownType{"geopoint", QuestionType::Text, TypeUse::Changed},
    KnownType{"geotrace", QuestionType::Text, TypeUse::Changed},
    KnownType{"geoshape", QuestionType::Text, TypeUse::Changed},
    KnownType{"barcode", QuestionType::Text, TypeUse::Changed},
    KnownType{"osm", QuestionType::Text, TypeUse::Changed},
    KnownType{"select_one_from_file", QuestionType::Text, TypeUse::Changed},
    KnownType{"select_multiple_from_file", QuestionType::Text, TypeUse::Changed},
    KnownType{"select_multiple_external", QuestionType::Text, TypeUse::Changed},
    KnownType{"today", QuestionType::Calculated, TypeUse::Whole},
    KnownType{"start", QuestionType::Hidden, TypeUse::Metadata},
    KnownType{"end", QuestionType::Hidden, TypeUse::Metadata},
    KnownType{"deviceid", QuestionType::Hidden, TypeUse::Metadata},
    KnownType{"subscriberid", QuestionType::Hidden, TypeUse::Metadata},
    KnownType{"simserial", QuestionType::Hidden, TypeUse::Metadata},
    KnownType{"phonenumber", QuestionType::Hidden, TypeUse::Metadata},
    KnownType{"username", QuestionType::Hidden, TypeUse::Metadata},
    KnownType{"email", QuestionType::Hidden, TypeUse::Metadata},
    KnownType{"audit", QuestionType::Hidden, TypeUse::Metadata},
    KnownType{"caseid", QuestionType::Hidden, TypeUse::Metadata},
    KnownType{"comments", QuestionType::Hidden, TypeUse::Metadata},
    KnownType{"text audit", QuestionType::Hidden, TypeUse::Metadata},
    KnownType{"audio audit", QuestionType::Hidden, TypeUse::Metadata},
    KnownType{"start-geopoint", QuestionType::Hidden, TypeUse::Metadata},
    KnownType{"background-geopoint", QuestionType::Hidden, TypeUse::Metadata},
    KnownType{"background-audio", QuestionType::Hidden, TypeUse::Metadata},
    KnownType{"xml-external", QuestionType::Hidden, TypeUse::Metadata},
    KnownType{"csv-external", QuestionType::Hidden, TypeUse::Metadata},
};

struct OtherSpelling
{
    const char *spelling; ///< normalised()
    const char *keyword;
};

/// As pyxform's aliases.
constexpr std::array otherSpellings = {
    OtherSpelling{"string", "text"},
    OtherSpelling{"int", "integer"},
    OtherSpelling{"datetime", "dateTime"},
    OtherSpelling{"date_time", "dateTime"},
    OtherSpelling{"photo", "image"},
    OtherSpelling{"gps", "geopoint"},
    OtherSpelling{"location", "geopoint"},
    OtherSpelling{"trigger", "acknowledge"},
    OtherSpelling{"select1", "select_one"},
    OtherSpelling{"select_one_from", "select_one"},
    OtherSpelling{"select_one_using", "select_one"},
    OtherSpelling{"select_multiple_from", "select_multiple"},
    OtherSpelling{"select_multiple_using", "select_multiple"},
    OtherSpelling{"select_all_that_apply", "select_multiple"},
    OtherSpelling{"select_all_that_apply_from", "select_multiple"},
    OtherSpelling{"calculation", "calculate"},
    OtherSpelling{"imei", "deviceid"},
    OtherSpelling{"device_id", "deviceid"},
    OtherSpelling{"get_device_id", "deviceid"},
    OtherSpelling{"subscriber_id", "subscriberid"},
    OtherSpelling{"get_subscriber_id", "subscriberid"},
    OtherSpelling{"sim_id", "simserial"},
    OtherSpelling{"get_sim_id", "simserial"},
    OtherSpelling{"phone_number", "phonenumber"},
    OtherSpelling{"get_phone_number", "phonenumber"},
    OtherSpelling{"start_time", "start"},
    OtherSpelling{"get_start_time", "start"},
    OtherSpelling{"end_time", "end"},
    OtherSpelling{"get_end_time", "end"},
    OtherSpelling{"get_today", "today"},
};

const KnownType *knownType(const QString &keyword)
{
    const auto found = std::ranges::find_if(
        knownTypes, [&](const KnownType &type) { return keyword == QLatin1StringView(type.keyword); });
    return found == knownTypes.end() ? nullptr : &*found;
}

const QHash<QString, QString> &keywords()
{
    static const QHash<QString, QString> all = [] {
        QHash<QString, QString> bySpelling;
        const auto add = [&](const QString &spelling, const QString &keyword) {
            bySpelling.insert(spelling, keyword);
            bySpelling.insert(u"add_%1_prompt"_s.arg(spelling), keyword);
            bySpelling.insert(u"add_%1_prompt_using"_s.arg(spelling), keyword);
        };
        for (const KnownType &type : knownTypes)
            add(normalised(QString::fromLatin1(type.keyword)), QString::fromLatin1(type.keyword));
        for (const OtherSpelling &other : otherSpellings)
            add(QString::fromLatin1(other.spelling), QString::fromLatin1(other.keyword));
        return bySpelling;
    }();
    return all;
}

TypeCell::Kind boundaryOf(const QString &spelling)
{
    static const QHash<QString, TypeCell::Kind> kinds{
        {u"begin_group"_s, TypeCell::Kind::BeginGroup},
        {u"begingroup"_s, TypeCell::Kind::BeginGroup},
        {u"begin_repeat"_s, TypeCell::Kind::BeginRepeat},
        {u"beginrepeat"_s, TypeCell::Kind::BeginRepeat},
        {u"begin_lgroup"_s, TypeCell::Kind::BeginRepeat},
        {u"begin_looped_group"_s, TypeCell::Kind::BeginRepeat},
        {u"end_group"_s, TypeCell::Kind::EndGroup},
        {u"endgroup"_s, TypeCell::Kind::EndGroup},
        {u"end_repeat"_s, TypeCell::Kind::EndRepeat},
        {u"endrepeat"_s, TypeCell::Kind::EndRepeat},
        {u"end_lgroup"_s, TypeCell::Kind::EndRepeat},
        {u"end_looped_group"_s, TypeCell::Kind::EndRepeat},
    };
    return kinds.value(spelling, TypeCell::Kind::Unknown);
}

void readRest(TypeCell &type, QString rest)
{
    static const QRegularExpression other(u"\\s+or[ _](?:specify[ _])?other\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (takesList(type.keyword)) {
        type.orOther = rest.contains(other);
        rest.remove(other);
    }
    type.rest = rest;
}

int editDistance(const QString &left, const QString &right)
{
    QList<int> row(right.size() + 1);
    for (int column = 0; column < row.size(); ++column)
        row[column] = column;
    for (int line = 1; line <= left.size(); ++line) {
        int diagonal = row.at(0);
        row[0] = line;
        for (int column = 1; column < row.size(); ++column) {
            const int change = diagonal + (left.at(line - 1) == right.at(column - 1) ? 0 : 1);
            diagonal = row.at(column);
            row[column] = std::min({change, row.at(column) + 1, row.at(column - 1) + 1});
        }
    }
    return row.last();
}

} // namespace

TypeCell typeCellOf(const QString &cell)
{
    const QStringList words = cell.simplified().split(u' ', Qt::SkipEmptyParts);
    // The longest beginning that is a type: "select one from file", not "select one".
    for (qsizetype count = std::min<qsizetype>(words.size(), 7); count > 0; --count) {
        const QString spelling = normalised(words.first(count).join(u' '));
        TypeCell type;
        type.kind = boundaryOf(spelling);
        if (type.kind != TypeCell::Kind::Unknown)
            return type;
        if (const auto keyword = keywords().constFind(spelling); keyword != keywords().cend()) {
            type.kind = TypeCell::Kind::Question;
            type.keyword = *keyword;
            readRest(type, words.mid(count).join(u' '));
            return type;
        }
    }
    return {};
}

QString nearestType(const QString &cell)
{
    const QString first = cell.simplified().left(40).section(u' ', 0, 0);
    QString nearest;
    int distance = std::max(2, int(first.size()) / 3) + 1;
    const auto consider = [&](const QString &keyword) {
        const int other = editDistance(normalised(first), normalised(keyword));
        if (other < distance) {
            distance = other;
            nearest = keyword;
        }
    };
    for (const KnownType &type : knownTypes)
        consider(QString::fromLatin1(type.keyword));
    for (const QString &boundary : {u"begin_group"_s, u"end_group"_s, u"begin_repeat"_s, u"end_repeat"_s})
        consider(boundary);
    return nearest;
}

TypeMeaning meaningOf(const QString &keyword, const TypeTraits &traits)
{
    const KnownType *known = knownType(keyword);
    if (!known)
        return {};
    TypeMeaning meaning{known->type, known->use};
    if (keyword == "text"_L1 && traits.multiline)
        meaning.type = QuestionType::LongText;
    if (keyword == "range"_L1 && traits.whole)
        meaning.type = QuestionType::Integer;
    if (traits.calculated && meaning.use != TypeUse::Metadata && meaning.type != QuestionType::Calculated)
        return {QuestionType::Calculated, TypeUse::Changed};
    return meaning;
}

QString keywordFor(QuestionType type)
{
    switch (type) {
    case QuestionType::LongText:
        return u"text"_s;
    case QuestionType::Percent:
    case QuestionType::Money:
        return u"decimal"_s;
    case QuestionType::YesNo:
        return u"select_one"_s;
    case QuestionType::Calculated:
        return u"calculate"_s;
    default:
        return octant::nameOf(type);
    }
}

bool takesList(const QString &keyword)
{
    return keyword == "select_one"_L1 || keyword == "select_multiple"_L1 || keyword == "rank"_L1 ||
           takesExternalList(keyword);
}

bool takesExternalList(const QString &keyword)
{
    return keyword == "select_one_external"_L1;
}

QList<Choice> acknowledgement()
{
    return {Choice{u"OK"_s, Text(u"Потвърждавам"_s, u"OK"_s)}};
}

} // namespace octant::xlsform
