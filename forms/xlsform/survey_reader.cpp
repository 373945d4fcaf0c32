// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/survey_reader.h"

#include "forms/language/words.h"

#include <QHash>

#include <algorithm>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

/// "begin_group", "begin_repeat", as XLSForm writes them.
QString beginningOf(TypeCell::Kind kind)
{
    return kind == TypeCell::Kind::BeginRepeat ? u"begin_repeat"_s : u"begin_group"_s;
}

QString endOf(TypeCell::Kind kind)
{
    return kind == TypeCell::Kind::BeginRepeat ? u"end_repeat"_s : u"end_group"_s;
}

constexpr QLatin1StringView other("other");

} // namespace

SurveyReader::SurveyReader(const SurveyTable &table, const Languages &languages, ReadLists &lists,
                           FindingList &findings)
    : m_table(table)
    , m_findings(findings)
    , m_rows(table, languages, findings)
    , m_questions(m_rows, lists, findings, table.sheet().name)
    , m_lists(lists)
    , m_languages(languages)
{
}

Place SurveyReader::placeOf(const SurveyRow &row, Field field) const
{
    return m_findings.at(m_table.sheet().name, row.number, row.columns.value(field));
}

SurveyItems SurveyReader::read(const std::function<bool()> &cancelled)
{
    constexpr int rowsBetweenAsking = 256;
    int rows = 0;
    for (const Row &row : m_table.sheet().rows) {
        if (cancelled && ++rows % rowsBetweenAsking == 0 && cancelled())
            return {};
        if (row.number > m_table.headerRow())
            readRow(row);
    }
    reportOpen();
    m_rows.reportColumns();
    checkNames();
    return std::move(m_items);
}

void SurveyReader::readRow(const Row &sheetRow)
{
    SurveyRow row = m_rows.read(sheetRow);
    if (isSkipped(row))
        return;
    const TypeCell type = typeCellOf(row.cell(Field::Type));
    if (type.ends())
        end(row, type);
    else if (type.begins())
        add(m_questions.readContainer(row, type), type);
    else if (type.kind == TypeCell::Kind::Question)
        add(m_questions.readQuestion(row, type), type);
    else
        unknownType(row);
}

bool SurveyReader::isSkipped(const SurveyRow &row)
{
    if (row.isBlank())
        return true;
    const QString disabled = normalised(row.cell(Field::Disabled));
    if (disabled == "yes"_L1 || disabled == "true"_L1) {
        m_findings.warn(u"disabled"_s, placeOf(row, Field::Disabled),
                        tr("The row is marked as disabled and left out."),
                        tr("Empty the cell to take the row in."));
        return true;
    }
    if (row.cells.contains(Field::Type))
        return false;
    if (row.cells.contains(Field::Name) && row.texts.contains(Field::Label)) {
        m_findings.refuse(u"no_type"_s, placeOf(row, Field::Name),
                          tr("The question “%1” has no type.").arg(shortened(row.cell(Field::Name))),
                          tr("Write its type, such as text or integer, into the column type."));
    } else {
        m_findings.warn(u"remark_row"_s,
                        placeOf(row, row.columns.isEmpty() ? Field::Type : row.columns.firstKey()),
                        tr("The row has no type; it is taken for a remark and left out."),
                        tr("Write a type into the row if it is a question."));
    }
    return true;
}

void SurveyReader::add(SurveyItem item, const TypeCell &type)
{
    item.parent = m_open.isEmpty() ? -1 : m_open.last();
    giveName(item, type);
    const bool isContainer = item.isContainer();
    m_items << item;
    if (isContainer)
        m_open << int(m_items.size() - 1);
    if (type.orOther && octant::hasChoices(item.question.type))
        addOther(item);
}

/// pyxform names notes by their rows; the others need a name by which their answers are known.
void SurveyReader::giveName(SurveyItem &item, const TypeCell &type)
{
    if (!item.name.isEmpty())
        return;
    const Place where = m_findings.at(m_table.sheet().name, item.row, item.columns.value(Field::Type));
    const bool isMetadata =
        meaningOf(type.keyword, {}).use == TypeUse::Metadata || type.keyword == "today"_L1;
    if (item.isContainer())
        item.name = u"group_%1"_s.arg(item.row);
    else if (type.keyword == "note"_L1)
        item.name = u"generated_note_name_%1"_s.arg(item.row);
    else if (isMetadata)
        item.name = QString(type.keyword).replace(u' ', u'_').replace(u'-', u'_');
    if (item.name.isEmpty()) {
        m_findings.refuse(u"no_name"_s, where, tr("The question has no name."),
                          tr("Write a name into the column name."));
        item.name = u"unnamed_%1"_s.arg(item.row);
    } else {
        m_findings.note(u"name_made"_s, where,
                        tr("There is no name here; it is called “%1”.").arg(item.name));
    }
}

void SurveyReader::end(const SurveyRow &row, const TypeCell &type)
{
    const Place where = placeOf(row, Field::Type);
    const bool endsRepeat = type.kind == TypeCell::Kind::EndRepeat;
    if (m_open.isEmpty()) {
        m_findings.refuse(
            u"end_without_begin"_s, where,
            tr("“%1” ends nothing: no group or repeat is open here.").arg(row.cell(Field::Type)),
            tr("Remove the row, or add the row that begins the group."));
        return;
    }
    const SurveyItem &open = m_items.at(m_open.takeLast());
    if (open.isRepeat() != endsRepeat) {
        m_findings.refuse(u"wrong_end"_s, where,
                          tr("“%1” stands here, but “%2” (row %3) began with %4.")
                              .arg(row.cell(Field::Type), shortened(open.name), QString::number(open.row),
                                   beginningOf(open.kind)),
                          tr("Write %1 here, or correct row %2.").arg(endOf(open.kind)).arg(open.row));
    }
    if (row.cells.contains(Field::Relevant) || row.texts.contains(Field::Label)) {
        m_findings.warn(u"end_with_cells"_s, where,
                        tr("What stands in the row of an end counts for nothing and is left out."),
                        tr("Move it to row %1, where the group begins.").arg(open.row));
    }
}

void SurveyReader::reportOpen()
{
    for (const int item : std::as_const(m_open)) {
        const SurveyItem &open = m_items.at(item);
        m_findings.refuse(u"not_ended"_s,
                          m_findings.at(m_table.sheet().name, open.row, open.columns.value(Field::Type)),
                          tr("“%1” begins here and never ends.").arg(shortened(open.name)),
                          tr("Add a row %1 behind its last question.").arg(endOf(open.kind)));
    }
}

void SurveyReader::unknownType(const SurveyRow &row)
{
    const QString cell = row.cell(Field::Type);
    const QString nearest = nearestType(cell);
    m_findings.refuse(u"unknown_type"_s, placeOf(row, Field::Type),
                      tr("There is no type “%1”.").arg(shortened(cell)),
                      nearest.isEmpty() ? tr("Write a type of XLSForm, such as text or integer.")
                                        : tr("Did you mean “%1”?").arg(nearest));
}

/// The program's own words in the languages of the form's labels.
Text SurveyReader::wordsFor(const char *source) const
{
    Text text;
    for (const QString &tag : m_table.labelLanguages()) {
        const Language language = tag == "bg"_L1 ? Language::Bulgarian : Language::English;
        text.set(tag, Words(language).say("Xlsform", source));
    }
    return text;
}

/// What "or_other" stands for: one choice more, and a text for whoever takes it.
void SurveyReader::addOther(const SurveyItem &asked)
{
    Question &question = m_items.last().question;
    if (!question.choice(other))
        question.choices << Choice{other, wordsFor(QT_TRANSLATE_NOOP("Xlsform", "Other"))};
    SurveyItem text;
    text.row = asked.row;
    text.parent = asked.parent;
    text.section = asked.section;
    text.name = asked.name + u"_other"_s;
    text.columns = asked.columns;
    text.question.label = wordsFor(QT_TRANSLATE_NOOP("Xlsform", "Specify other."));
    text.question.relevant = u"selected(${%1}, 'other')"_s.arg(asked.name);
    m_items << text;
    m_findings.note(u"or_other"_s,
                    m_findings.at(m_table.sheet().name, asked.row, asked.columns.value(Field::Type)),
                    tr("“or_other” became the choice “other” and the text question “%1”.").arg(text.name));
}

/// In one group a name stands once; capitals make no difference.
void SurveyReader::checkNames()
{
    QHash<std::pair<int, QString>, int> rows;
    for (const SurveyItem &item : std::as_const(m_items)) {
        const std::pair key(item.parent, item.name.toLower());
        if (!rows.contains(key)) {
            rows.insert(key, item.row);
            continue;
        }
        m_findings.refuse(
            u"duplicate_name"_s,
            m_findings.at(m_table.sheet().name, item.row, item.columns.value(Field::Name)),
            tr("The name “%1” stands twice in one group, first in row %2.")
                .arg(shortened(item.name), QString::number(rows.value(key))),
            tr("Give each question of a group a name of its own; capitals make no difference."));
    }
}

} // namespace octant::xlsform
