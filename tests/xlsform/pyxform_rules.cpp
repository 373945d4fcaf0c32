// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/xlsform/pyxform_rules.h"

#include "forms/workbook/workbook.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace octant::test {

using namespace Qt::StringLiterals;

namespace {

/// A sheet as pyxform sees it: rows by header.
struct Table
{
    QStringList headers;
    QList<QMap<QString, QString>> rows;
};

class Rules
{
public:
    explicit Rules(const Workbook &workbook);
    QStringList broken;

private:
    QMap<QString, Table> m_tables;
    QSet<QString> m_choiceLists, m_externalLists, m_spacedLists;
    QMultiHash<QString, QString> m_names;  ///< name and what is around it
    QList<QPair<QString, QString>> m_open; ///< type and path

    void add(const QString &rule, qsizetype row) { broken << u"%1 (row %2)"_s.arg(rule).arg(row + 2); }
    void headers(const QString &sheet);
    void choices(const QString &sheet, QSet<QString> &lists);
    void row(const QMap<QString, QString> &row, qsizetype number);
    void begin(const QString &type, const QString &name);
    void name(const QString &name, qsizetype number);
    void question(const QMap<QString, QString> &row, qsizetype number);
    void list(const QStringList &words, qsizetype number);
    void references(const QMap<QString, QString> &row, qsizetype number);
    void settings();
};

Table tableOf(const Sheet &sheet)
{
    Table table;
    for (const PlacedCell &cell : sheet.rows.value(0).cells)
        table.headers << cell.cell.text();
    for (const Row &row : sheet.rows.mid(1)) {
        QMap<QString, QString> cells;
        for (const PlacedCell &cell : row.cells)
            cells.insert(sheet.rows.first().text(cell.column), cell.cell.text());
        table.rows << cells;
    }
    return table;
}

bool hasAny(const QMap<QString, QString> &row, const QString &name)
{
    for (auto cell = row.cbegin(); cell != row.cend(); ++cell) {
        if (cell.key() == name || cell.key().startsWith(name + u"::"_s))
            return true;
    }
    return false;
}

Rules::Rules(const Workbook &workbook)
{
    for (const Sheet &sheet : workbook.sheets)
        m_tables.insert(sheet.name, tableOf(sheet));
    if (!m_tables.contains(u"survey"_s))
        broken << u"no sheet survey"_s;
    for (const QString &sheet : m_tables.keys())
        headers(sheet);
    choices(u"choices"_s, m_choiceLists);
    choices(u"external_choices"_s, m_externalLists);
    const Table survey = m_tables.value(u"survey"_s);
    for (qsizetype number = 0; number < survey.rows.size(); ++number)
        row(survey.rows.at(number), number);
    if (!m_open.isEmpty())
        broken << u"not ended: "_s + m_open.last().second;
    for (qsizetype number = 0; number < survey.rows.size(); ++number)
        references(survey.rows.at(number), number);
    settings();
}

void Rules::headers(const QString &sheet)
{
    QSet<QString> seen;
    for (const QString &header : m_tables.value(sheet).headers) {
        if (seen.contains(header))
            broken << u"duplicate header %1 in %2"_s.arg(header, sheet);
        seen.insert(header);
        static const QRegularExpression translated(
            uR"(\A(label|hint|constraint_message|required_message|media|bind|body|control|instance)::.+\z)"_s);
        if (header.contains(u"::"_s) && !translated.match(header).hasMatch())
            broken << u"odd header "_s + header;
    }
    if (sheet == "survey"_L1 && !(seen.contains(u"type"_s) && seen.contains(u"name"_s)))
        broken << u"survey without type or name"_s;
}

void Rules::choices(const QString &sheet, QSet<QString> &lists)
{
    const Table table = m_tables.value(sheet);
    QSet<QPair<QString, QString>> seen;
    bool repeated = false;
    for (qsizetype number = 0; number < table.rows.size(); ++number) {
        const QString list = table.rows.at(number).value(u"list_name"_s);
        const QString name = table.rows.at(number).value(u"name"_s);
        if (list.isEmpty() || list.contains(u' ') || name.isEmpty())
            add(u"choice without list or name"_s, number);
        repeated = repeated || seen.contains({list, name});
        seen.insert({list, name});
        lists.insert(list);
        if (name.contains(u' '))
            m_spacedLists.insert(list);
    }
    const QMap<QString, QString> settings = m_tables.value(u"settings"_s).rows.value(0);
    const bool allowed = settings.value(u"allow_choice_duplicates"_s) == "yes"_L1 ||
                         settings.value(u"allow_duplicates"_s) == "yes"_L1;
    if (repeated && sheet == "choices"_L1 && !allowed)
        broken << u"duplicate choices"_s;
}

void Rules::row(const QMap<QString, QString> &cells, qsizetype number)
{
    const QString type = cells.value(u"type"_s);
    if (type.startsWith(u"end_"_s)) {
        if (m_open.isEmpty() || m_open.last().first != type.mid(4))
            add(u"unmatched "_s + type, number);
        else
            m_open.removeLast();
        return;
    }
    name(cells.value(u"name"_s), number);
    if (type == "begin_group"_L1 || type == "begin_repeat"_L1)
        begin(type.mid(6), cells.value(u"name"_s));
    else
        question(cells, number);
}

void Rules::begin(const QString &type, const QString &name)
{
    const QString around = m_open.isEmpty() ? QString() : m_open.last().second;
    const QString form = m_tables.value(u"settings"_s).rows.value(0).value(u"name"_s, u"data"_s);
    if (name == form)
        broken << u"group called like the form: "_s + name;
    m_open << qMakePair(type, around + u'/' + name);
}

void Rules::name(const QString &name, qsizetype number)
{
    static const QRegularExpression pattern(uR"(\A[\p{L}_][\p{L}\p{M}\p{N}_.-]*\z)"_s);
    if (!pattern.match(name).hasMatch())
        add(u"no XML name: "_s + name, number);
    const QString around = m_open.isEmpty() ? QString() : m_open.last().second;
    for (auto known = m_names.cbegin(); known != m_names.cend(); ++known) {
        if (known.value() == around && known.key().compare(name, Qt::CaseInsensitive) == 0)
            add(u"twice in one section: "_s + name, number);
    }
    m_names.insert(name, around);
}

void Rules::question(const QMap<QString, QString> &row, qsizetype number)
{
    // The types of pyxform's question_type_dictionary.py that this program may write.
    static const QSet<QString> plain{
        u"text"_s,     u"integer"_s, u"decimal"_s,        u"date"_s,       u"time"_s,
        u"dateTime"_s, u"note"_s,    u"calculate"_s,      u"file"_s,       u"image"_s,
        u"audio"_s,    u"video"_s,   u"geopoint"_s,       u"geotrace"_s,   u"geoshape"_s,
        u"barcode"_s,  u"range"_s,   u"acknowledge"_s,    u"hidden"_s,     u"start"_s,
        u"end"_s,      u"today"_s,   u"deviceid"_s,       u"username"_s,   u"phonenumber"_s,
        u"email"_s,    u"audit"_s,   u"start-geopoint"_s, u"text audit"_s, u"subscriberid"_s,
    };
    static const QSet<QString> selects{u"select_one"_s, u"select_multiple"_s, u"rank"_s,
                                       u"select_one_external"_s};
    const QString type = row.value(u"type"_s);
    const QStringList words = type.split(u' ');
    if (selects.contains(words.first()))
        list(words, number);
    else if (!plain.contains(type) && !type.startsWith(u"select_one_from_file "_s))
        add(u"unknown type "_s + type, number);
    if (type == "calculate"_L1 && !row.contains(u"calculation"_s))
        add(u"no calculation"_s, number);
    static const QSet<QString> silent{u"calculate"_s,     u"hidden"_s,   u"start"_s,      u"end"_s,
                                      u"today"_s,         u"deviceid"_s, u"username"_s,   u"phonenumber"_s,
                                      u"email"_s,         u"audit"_s,    u"text audit"_s, u"subscriberid"_s,
                                      u"start-geopoint"_s};
    const bool computed = row.contains(u"calculation"_s);
    if (!silent.contains(type) && !computed && !hasAny(row, u"label"_s) && !hasAny(row, u"hint"_s) &&
        !hasAny(row, u"media"_s))
        add(u"no label"_s, number);
}

void Rules::list(const QStringList &words, qsizetype number)
{
    const QSet<QString> &lists = words.first() == "select_one_external"_L1 ? m_externalLists : m_choiceLists;
    if (words.size() != 2 || !lists.contains(words.last()))
        add(u"unknown list in "_s + words.join(u' '), number);
    if (words.first() != "select_one"_L1 && m_spacedLists.contains(words.last()))
        add(u"choice with a space in "_s + words.last(), number);
}

void Rules::references(const QMap<QString, QString> &row, qsizetype number)
{
    static const QRegularExpression reference(uR"(\$\{\s*([^{}\s]+)\s*\})"_s);
    for (auto cell = row.cbegin(); cell != row.cend(); ++cell) {
        auto matches = reference.globalMatch(*cell);
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            if (m_names.count(name) != 1)
                add(u"%1 elements called %2"_s.arg(m_names.count(name)).arg(name), number);
        }
    }
}

void Rules::settings()
{
    const Table table = m_tables.value(u"settings"_s);
    if (table.rows.size() > 1)
        broken << u"several rows of settings"_s;
    if (table.rows.value(0).value(u"form_id"_s).contains(u' '))
        broken << u"form_id with a space"_s;
}

} // namespace

QStringList brokenPyxformRules(const QByteArray &bytes)
{
    const Result<Workbook> workbook = readWorkbook(bytes, u"form.xlsx"_s, xlsformLimits);
    if (!workbook)
        return {workbook.error().sentence()};
    return Rules(*workbook).broken;
}

} // namespace octant::test
