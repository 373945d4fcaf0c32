// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/xlsform_reader.h"

#include "forms/xlsform/expressions.h"
#include "forms/xlsform/logic_check.h"
#include "forms/xlsform/matrices.h"
#include "forms/xlsform/own_sheet.h"
#include "forms/xlsform/survey_reader.h"

#include <algorithm>
#include <numeric>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView surveyName("survey");
constexpr QLatin1StringView choicesName("choices");
constexpr QLatin1StringView externalName("external_choices");
constexpr QLatin1StringView settingsName("settings");

} // namespace

const Sheet *XlsformReader::sheet(QLatin1StringView name) const
{
    const auto found = std::ranges::find_if(m_workbook.sheets,
                                            [&](const Sheet &each) { return normalised(each.name) == name; });
    return found == m_workbook.sheets.end() ? nullptr : &*found;
}

Questionnaire XlsformReader::read(const std::function<bool()> &cancelled)
{
    const Sheet *rows = survey();
    if (!rows)
        return {};
    std::optional<SettingsReader> settings;
    if (const Sheet *cells = sheet(settingsName)) {
        settings.emplace(*cells, m_findings);
        settings->read(m_questionnaire);
    }
    const SurveyTable table(*rows, m_languages, m_findings);
    if (!hasColumns(table))
        return {};
    readChoices(settings && settings->allowsDuplicateChoices());
    m_items = SurveyReader(table, m_languages, m_lists, m_findings).read(cancelled);
    MatrixFinder(m_items, m_findings, rows->name).find();
    CodeMaker codes(m_items, m_findings, rows->name);
    codes.giveCodes();
    readExpressions(rows->name);
    addSections(codes);
    addLists();
    reportLogic(m_questionnaire, m_items, rows->name, m_findings);
    if (const Sheet *own = sheet(ownSheetName))
        OwnSheetReader(*own, m_findings).read(m_questionnaire);
    setLanguages(table, settings ? &*settings : nullptr);
    reportSheets();
    return std::move(m_questionnaire);
}

const Sheet *XlsformReader::survey()
{
    const Sheet *found = sheet(surveyName);
    if (found && !found->rows.isEmpty())
        return found;
    QStringList names;
    for (const Sheet &each : m_workbook.sheets)
        names << each.name;
    if (!found) {
        m_findings.refuse(
            u"no_survey"_s, m_findings.at({}),
            tr("The workbook has no sheet “survey”; it has: %1.").arg(shortened(names.join(u", "_s))),
            tr("Name the sheet with the questions “survey”, or choose an XLSForm."));
        return nullptr;
    }
    m_findings.refuse(u"empty_survey"_s, m_findings.at(found->name), tr("The sheet “survey” is empty."),
                      tr("Write headers into its first row and the questions below."));
    return nullptr;
}

bool XlsformReader::hasColumns(const SurveyTable &table)
{
    bool complete = true;
    for (const Field field : {Field::Type, Field::Name}) {
        if (table.has(field))
            continue;
        complete = false;
        m_findings.refuse(u"no_column"_s, m_findings.at(table.sheet().name, table.headerRow()),
                          tr("The sheet “%1” has no column “%2”.").arg(table.sheet().name, nameOf(field)),
                          tr("Add the column; its header stands in the first row."));
    }
    return complete;
}

void XlsformReader::readChoices(bool allowsDuplicates)
{
    ChoicesReader reader(m_lists, m_languages, m_findings, allowsDuplicates);
    if (const Sheet *choices = sheet(choicesName))
        reader.read(*choices, false);
    if (const Sheet *external = sheet(externalName))
        reader.read(*external, true);
}

void XlsformReader::readExpressions(const QString &sheet)
{
    ExpressionReader expressions(m_items, m_findings, sheet);
    expressions.read();
    expressions.readLabels(m_lists);
}

void XlsformReader::addSections(CodeMaker &codes)
{
    const bool hasQuestions =
        std::ranges::any_of(m_items, [](const SurveyItem &item) { return !item.isContainer(); });
    if (!hasQuestions) {
        m_findings.refuse(u"empty_survey"_s, m_findings.at(sheet(surveyName)->name),
                          tr("The sheet “survey” has no questions."), tr("Write the questions into it."));
    }
    QList<int> positions;
    for (int item = 0; item < m_items.size(); ++item) {
        if (m_items.at(item).parent < 0) {
            if (!m_questionnaire.sections.isEmpty())
                orderGroups(m_questionnaire.sections.last(), positions);
            positions.clear();
            addTopLevel(item, codes);
        } else {
            addInside(item, m_questionnaire.sections.last());
            if (m_items.at(item).isContainer())
                positions << m_items.at(item).position;
        }
    }
    if (!m_questionnaire.sections.isEmpty())
        orderGroups(m_questionnaire.sections.last(), positions);
}

void XlsformReader::addTopLevel(int item, CodeMaker &codes)
{
    const SurveyItem &each = m_items.at(item);
    QList<Section> &sections = m_questionnaire.sections;
    if (each.isContainer()) {
        sections << sectionOf(each);
        return;
    }
    const bool isNew = sections.isEmpty() || item == 0 || m_items.at(item - 1).parent >= 0 ||
                       m_items.at(item - 1).isContainer() || !sections.last().ungrouped ||
                       each.section != m_items.at(item - 1).section;
    if (isNew) {
        Section section;
        section.code = SectionCode(codes.sectionCode(each.section));
        section.ungrouped = true;
        sections << section;
    }
    sections.last().questions << each.question;
}

Section XlsformReader::sectionOf(const SurveyItem &item)
{
    Section section;
    section.code = SectionCode(item.question.code.text());
    section.title = item.question.label;
    section.principle = item.principle;
    section.repeat = item.isRepeat();
    section.relevant = item.question.relevant;
    section.repeatCount = item.repeatCount;
    section.ungrouped = item.ungrouped;
    section.name = item.question.name;
    section.inert = item.question.inert;
    return section;
}

void XlsformReader::addInside(int item, Section &section)
{
    const SurveyItem &each = m_items.at(item);
    const QString around = m_items.at(each.parent).question.code.text();
    const SectionCode parent = around == section.code.text() ? SectionCode() : SectionCode(around);
    if (each.isContainer()) {
        Group group = groupOf(each);
        group.parent = parent;
        section.groups << group;
    } else {
        section.questions << each.question;
        section.questions.last().group = parent;
    }
}

Group XlsformReader::groupOf(const SurveyItem &item)
{
    Group group;
    group.code = SectionCode(item.question.code.text());
    group.title = item.question.label;
    group.kind = item.groupKind;
    group.relevant = item.question.relevant;
    group.repeatCount = item.repeatCount;
    group.name = item.question.name;
    group.inert = item.question.inert;
    return group;
}

/// Puts groups where the form says that they stood; most forms say nothing.
void XlsformReader::orderGroups(Section &section, QList<int> positions)
{
    const bool said = std::ranges::any_of(positions, [](int position) { return position >= 0; });
    if (!said || positions.size() != section.groups.size())
        return;
    QList<qsizetype> order(section.groups.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype group) { return positions.at(group); });
    QList<Group> groups;
    for (const qsizetype group : order)
        groups << section.groups.at(group);
    section.groups = groups;
}

/// Lists that no question offers are kept: expressions may look things up in them.
void XlsformReader::addLists()
{
    for (const ReadList &list : m_lists.all()) {
        if (list.isUsed)
            continue;
        QString name = list.name;
        if (list.external && m_lists.find(name, false))
            name += u"_external"_s;
        m_questionnaire.lists << ChoiceList{name, list.choices};
        m_findings.note(u"unused_list"_s, m_findings.at(list.sheet, list.row),
                        tr("No question offers the list “%1”; it is kept.").arg(shortened(name)));
    }
}

void XlsformReader::setLanguages(const SurveyTable &table, const SettingsReader *settings)
{
    QStringList &languages = m_questionnaire.languages;
    if (settings && settings->languages())
        languages = *settings->languages();
    for (const QString &tag : table.labelLanguages()) {
        const bool isOther = settings && settings->otherLanguages().contains(tag);
        if (!languages.contains(tag) && !isOther)
            languages << tag;
    }
    // What has no language is no translation that could be missing.
    if (!(settings && settings->languages()) && languages.size() > 1)
        languages.removeAll(u"und"_s);
    const QMap<QString, QString> spellings = m_languages.ownSpellings();
    for (auto each = spellings.cbegin(); each != spellings.cend(); ++each)
        m_questionnaire.inert.insert(u"language::"_s + each.key(), *each);
}

void XlsformReader::reportSheets()
{
    for (const Sheet &each : m_workbook.sheets) {
        const QString name = normalised(each.name);
        const bool isRead = name == surveyName || name == choicesName || name == externalName ||
                            name == settingsName || name == ownSheetName;
        if (!isRead && !each.rows.isEmpty()) {
            m_findings.note(u"sheet_left_out"_s, m_findings.at(each.name),
                            tr("The sheet “%1” is no part of a questionnaire; it is left out.")
                                .arg(shortened(each.name)));
        }
    }
}

} // namespace octant::xlsform
