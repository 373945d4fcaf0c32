// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/fields.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

struct NamedField
{
    Field field;
    const char *name;
};

/// The first name of a field is the one that is written.
constexpr std::array fieldNames = {
    NamedField{Field::Type, "type"},
    NamedField{Field::Type, "command"},
    NamedField{Field::Name, "name"},
    NamedField{Field::Name, "value"},
    NamedField{Field::Name, "tag"},
    NamedField{Field::Label, "label"},
    NamedField{Field::Label, "caption"},
    NamedField{Field::Hint, "hint"},
    NamedField{Field::Required, "required"},
    NamedField{Field::RequiredMessage, "required_message"},
    NamedField{Field::RequiredMessage, "requiredmsg"},
    NamedField{Field::RequiredMessage, "jr:requiredmsg"},
    NamedField{Field::Relevant, "relevant"},
    NamedField{Field::Relevant, "relevance"},
    NamedField{Field::Constraint, "constraint"},
    NamedField{Field::ConstraintMessage, "constraint_message"},
    NamedField{Field::ConstraintMessage, "constraint_msg"},
    NamedField{Field::ConstraintMessage, "constraining_message"},
    NamedField{Field::ConstraintMessage, "jr:constraintmsg"},
    NamedField{Field::Calculation, "calculation"},
    NamedField{Field::Calculation, "calculate"},
    NamedField{Field::Default, "default"},
    NamedField{Field::ReadOnly, "read_only"},
    NamedField{Field::ReadOnly, "readonly"},
    NamedField{Field::ChoiceFilter, "choice_filter"},
    NamedField{Field::RepeatCount, "repeat_count"},
    NamedField{Field::RepeatCount, "count"},
    NamedField{Field::RepeatCount, "jr:count"},
    NamedField{Field::Appearance, "appearance"},
    NamedField{Field::Parameters, "parameters"},
    NamedField{Field::Disabled, "disabled"},
    NamedField{Field::OwnCode, "octant_code"},
    NamedField{Field::OwnName, "octant_name"},
    NamedField{Field::OwnType, "octant_type"},
    NamedField{Field::OwnLabel, "octant_label"},
    NamedField{Field::OwnList, "octant_list"},
    NamedField{Field::OwnSection, "octant_section"},
    NamedField{Field::OwnUngrouped, "octant_ungrouped"},
    NamedField{Field::OwnKind, "octant_kind"},
    NamedField{Field::OwnPosition, "octant_position"},
    NamedField{Field::OwnRequiredWhen, "octant_required_when"},
    NamedField{Field::OwnUnit, "octant_unit"},
    NamedField{Field::OwnIndicator, "octant_indicator"},
    NamedField{Field::OwnDirection, "octant_direction"},
    NamedField{Field::OwnArea, "octant_area"},
    NamedField{Field::OwnStandards, "octant_standards"},
    NamedField{Field::OwnPersonal, "octant_personal"},
    NamedField{Field::OwnSets, "octant_sets"},
    NamedField{Field::OwnKinds, "octant_kinds"},
    NamedField{Field::OwnPrinciple, "octant_principle"},
};

Field fieldOf(const QString &name)
{
    static const QHash<QString, Field> all = [] {
        QHash<QString, Field> fields;
        for (const NamedField &each : fieldNames)
            fields.insert(QString::fromLatin1(each.name), each.field);
        return fields;
    }();
    // https://xlsform.org/en/ref-table, and what pyxform accepts beyond it.
    static const QSet<QString> kept{
        u"media"_s,
        u"image"_s,
        u"big_image"_s,
        u"audio"_s,
        u"video"_s,
        u"guidance_hint"_s,
        u"trigger"_s,
        u"autoplay"_s,
        u"body"_s,
        u"control"_s,
        u"bind"_s,
        u"instance"_s,
        u"save_to"_s,
        u"intent"_s,
        u"rows"_s,
        u"preload"_s,
        u"preload_params"_s,
        u"query"_s,
        u"accuracythreshold"_s,
        u"noapperrorstring"_s,
        u"autofill"_s,
        u"sms_field"_s,
        u"sms_option"_s,
        u"compact_tag"_s,
        u"publishable"_s,
    };
    return all.value(name, kept.contains(name) ? Field::Kept : Field::Unknown);
}

bool hasLanguages(Field field)
{
    return field == Field::Label || field == Field::Hint || field == Field::RequiredMessage ||
           field == Field::ConstraintMessage;
}

/// "bind" and "control" only say in which part of the XForm a column ends up.
bool isPartOfXForm(const QString &name)
{
    return name == "bind"_L1 || name == "control"_L1 || name == "body"_L1;
}

QStringList partsOf(const QString &cell)
{
    const bool doubled = cell.contains("::"_L1);
    QStringList parts = cell.split(doubled ? u"::"_s : u":"_s);
    for (QString &part : parts)
        part = part.trimmed();
    // A single colon divides only where it stands behind a name that takes something.
    const QString first = normalised(parts.first());
    const bool divides =
        doubled || hasLanguages(fieldOf(first)) || isPartOfXForm(first) || first == "media"_L1;
    return divides ? parts : QStringList{cell.trimmed()};
}

} // namespace

QString nameOf(Field field)
{
    const auto named = std::ranges::find(fieldNames, field, &NamedField::field);
    return named == fieldNames.end() ? QString() : QString::fromLatin1(named->name);
}

QString normalised(const QString &text)
{
    return text.simplified().toLower().replace(u' ', u'_').replace(u'-', u'_');
}

Header surveyHeaderOf(const QString &cell)
{
    QStringList parts = partsOf(cell);
    if (parts.size() > 1 && isPartOfXForm(normalised(parts.first()))) {
        const Field field = fieldOf(normalised(parts.at(1)));
        if (field == Field::Unknown || field == Field::Kept)
            return {Field::Kept, {}};
        parts.removeFirst();
    }
    const Field field = fieldOf(normalised(parts.first()));
    if (parts.size() == 1)
        return {field, {}};
    if (hasLanguages(field))
        return {field, parts.at(1).simplified()};
    return {field == Field::Unknown ? Field::Unknown : Field::Kept, {}};
}

ChoiceHeader choiceHeaderOf(const QString &cell)
{
    const QStringList parts = partsOf(cell);
    const QString first = normalised(parts.first());
    if (first == "label"_L1 || first == "caption"_L1)
        return {ChoiceField::Label, parts.size() > 1 ? parts.at(1).simplified() : QString()};
    if (first == "list_name"_L1 || first == "listname"_L1)
        return {ChoiceField::List, {}};
    if (parts.size() == 1 && (first == "name"_L1 || first == "value"_L1))
        return {ChoiceField::Name, {}};
    return {};
}

} // namespace octant::xlsform
