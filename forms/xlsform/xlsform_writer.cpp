// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/xlsform_writer.h"

#include "forms/xlsform/book.h"
#include "forms/xlsform/languages.h"
#include "forms/xlsform/list_writer.h"
#include "forms/xlsform/names_written.h"
#include "forms/xlsform/own_sheet.h"
#include "forms/xlsform/settings_reader.h"
#include "forms/xlsform/survey_writer.h"

#include <algorithm>
#include <tuple>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView spellingPrefix("language::");

Languages languagesOf(const Questionnaire &questionnaire)
{
    Languages languages;
    for (auto each = questionnaire.inert.cbegin(); each != questionnaire.inert.cend(); ++each) {
        if (each.key().startsWith(spellingPrefix))
            languages.setSpelling(each.key().mid(spellingPrefix.size()), *each);
    }
    return languages;
}

/// Texts in the order of the questionnaire's languages, others behind them.
qsizetype orderOf(const QString &language, const Questionnaire &questionnaire)
{
    const QString tag = language.isEmpty() ? u"und"_s : tagOfLanguage(language);
    const qsizetype place = questionnaire.languages.indexOf(tag);
    return place < 0 ? questionnaire.languages.size() : place;
}

/// XLSForm's columns first, then the author's, then this program's.
int orderOf(Field field)
{
    const bool isOwn = field > Field::Disabled;
    const bool isForeign = field == Field::Unknown || field == Field::Kept;
    return isForeign ? int(Field::Disabled) + 1 : int(field) + (isOwn ? 1 : 0);
}

QStringList surveyHeaders(const QList<SurveyWriter::Row> &rows, const Questionnaire &questionnaire,
                          const Languages &languages)
{
    QSet<QString> headers{u"type"_s, u"name"_s};
    // A spelling of the imported form's comes back only from a header.
    for (const QString &tag : questionnaire.languages + languages.ownSpellings().keys())
        headers.insert(headerIn(u"label"_s, tag, languages));
    for (const SurveyWriter::Row &row : rows) {
        for (auto cell = row.cbegin(); cell != row.cend(); ++cell)
            headers.insert(cell.key());
    }
    QList<std::tuple<int, qsizetype, QString>> ordered;
    for (const QString &each : std::as_const(headers)) {
        const Header header = surveyHeaderOf(each);
        ordered << std::tuple(orderOf(header.field), orderOf(header.language, questionnaire), each);
    }
    std::ranges::sort(ordered);
    QStringList sorted;
    for (const auto &[field, language, header] : std::as_const(ordered))
        sorted << header;
    return sorted;
}

WrittenSheet choicesSheet(const QString &name, const QList<WrittenList> &lists, bool external,
                          const Questionnaire &questionnaire, const Languages &languages)
{
    WrittenSheet sheet{name, {u"list_name"_s, u"name"_s}, {}};
    QSet<QString> labels;
    QSet<QString> columns;
    for (const WrittenList &list : lists) {
        if (list.external != external)
            continue;
        for (const Choice &choice : list.choices) {
            QMap<QString, QString> row = choice.columns;
            for (auto cell = row.cbegin(); cell != row.cend(); ++cell)
                columns.insert(cell.key());
            row.insert(u"list_name"_s, list.name);
            row.insert(u"name"_s, choice.code);
            const QMap<QString, QString> &texts = choice.label.byTag();
            for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
                labels.insert(headerIn(u"label"_s, text.key(), languages));
                row.insert(headerIn(u"label"_s, text.key(), languages), *text);
            }
            sheet.rows << row;
        }
    }
    QStringList ordered(labels.begin(), labels.end());
    std::ranges::sort(ordered, {}, [&](const QString &header) {
        return std::pair(orderOf(surveyHeaderOf(header).language, questionnaire), header);
    });
    QStringList others(columns.begin(), columns.end());
    std::ranges::sort(others);
    sheet.headers << (ordered.isEmpty() ? QStringList{u"label"_s} : ordered) << others;
    return sheet;
}

/// The tags of the labels in the headers of the survey that are no languages of the questionnaire.
QStringList otherLanguages(const QList<SurveyWriter::Row> &rows, const Questionnaire &questionnaire,
                           const Languages &languages)
{
    const QStringList spelled = languages.ownSpellings().keys();
    QSet<QString> tags(spelled.begin(), spelled.end());
    for (const Section &section : questionnaire.sections) {
        QList<const Text *> texts{&section.title};
        for (const Group &group : section.groups)
            texts << &group.title;
        for (const Question &question : section.questions)
            texts << &question.label;
        for (const Text *text : std::as_const(texts)) {
            for (auto each = text->byTag().cbegin(); each != text->byTag().cend(); ++each)
                tags.insert(each.key());
        }
    }
    // The filling of an empty label where there is no language at all.
    const QString plain = headerIn(u"label"_s, u"und"_s, languages);
    if (std::ranges::any_of(rows, [&](const SurveyWriter::Row &row) { return row.contains(plain); }))
        tags.insert(u"und"_s);
    QStringList others;
    for (const QString &tag : std::as_const(tags)) {
        if (!questionnaire.languages.contains(tag))
            others << u'-' + tag;
    }
    others.sort();
    return others;
}

bool hasSetting(const Questionnaire &questionnaire, const QStringList &names)
{
    return std::ranges::any_of(questionnaire.inert.keys(),
                               [&](const QString &key) { return names.contains(normalised(key)); });
}

/// What others need to read the form as it is meant.
QMap<QString, QString> addedTo(const Questionnaire &questionnaire, const Languages &languages,
                               const ListWriter &lists, const NamesWritten &names)
{
    QMap<QString, QString> added;
    const QStringList duplicates{u"allow_choice_duplicates"_s};
    if (lists.hasDuplicates() && !hasSetting(questionnaire, duplicates))
        added.insert(duplicates.first(), u"yes"_s);
    const QString first = questionnaire.languages.value(0, u"und"_s);
    if (first != "und"_L1 && !hasSetting(questionnaire, {u"default_language"_s}))
        added.insert(u"default_language"_s, languages.spellingOf(first));
    // pyxform calls the whole form "data" and lets no group have that name.
    if (names.hasGroup(u"data"_s) && !hasSetting(questionnaire, {u"name"_s}))
        added.insert(u"name"_s, u"octant_form"_s);
    return added;
}

WrittenSheet settingsSheet(const Questionnaire &questionnaire, const QStringList &others,
                           const QMap<QString, QString> &added)
{
    QMap<QString, QString> row = added;
    for (auto each = questionnaire.inert.cbegin(); each != questionnaire.inert.cend(); ++each) {
        if (!each.key().startsWith(spellingPrefix))
            row.insert(each.key(), *each);
    }
    const QString first = questionnaire.languages.value(0);
    const QMap<QString, QString> titles = questionnaire.title.byTag();
    const QString title =
        titles.value(u"und"_s, titles.value(first, titles.isEmpty() ? QString() : titles.first()));
    if (!title.isEmpty())
        row.insert(u"form_title"_s, title);
    if (!questionnaire.code.isEmpty())
        row.insert(u"form_id"_s, questionnaire.code);
    row.insert(languagesSetting, cellOfList(questionnaire.languages + others));
    if (!added.isEmpty())
        row.insert(addedSettings, cellOfList(added.keys()));
    QStringList headers = row.keys();
    std::ranges::stable_partition(headers,
                                  [](const QString &header) { return header.startsWith(u"form_"_s); });
    return {u"settings"_s, headers, {row}};
}

} // namespace

QByteArray writeForm(const Questionnaire &questionnaire, FindingList &lost)
{
    const Languages languages = languagesOf(questionnaire);
    const NamesWritten names(questionnaire);
    const ListWriter lists(questionnaire, names);
    const QList<SurveyWriter::Row> rows = SurveyWriter(questionnaire, languages, names, lists, lost).rows();
    QList<WrittenSheet> sheets;
    sheets << WrittenSheet{u"survey"_s, surveyHeaders(rows, questionnaire, languages), rows};
    sheets << choicesSheet(u"choices"_s, lists.lists(), false, questionnaire, languages);
    if (std::ranges::any_of(lists.lists(), &WrittenList::external))
        sheets << choicesSheet(u"external_choices"_s, lists.lists(), true, questionnaire, languages);
    sheets << settingsSheet(questionnaire, otherLanguages(rows, questionnaire, languages),
                            addedTo(questionnaire, languages, lists, names));
    WrittenSheet own{QString(ownSheetName), {u"what"_s, u"json"_s}, {}};
    for (const auto &[what, json] : ownRows(questionnaire))
        own.rows << QMap<QString, QString>{{u"what"_s, what}, {u"json"_s, json}};
    if (!own.rows.isEmpty())
        sheets << own;
    return Book::write(sheets, lost);
}

} // namespace octant::xlsform
