// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/raw_zip.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace octant::test {

/// An .xlsx made of plain pieces of XML, each of which may be wrong.
struct XlsxBook
{
    struct Page
    {
        QString name;
        QString rows;       ///< what stands in sheetData
        QString after = {}; ///< what stands behind it
        QString state = QStringLiteral("visible");
    };
    QList<Page> pages;
    QString settings; ///< in the workbook's part, before its sheets
    QString names;    ///< there, behind them
    QString strings;  ///< the items of the shared strings; no such part where empty
    QString styles;   ///< what stands in the style sheet; no such part where empty
    QString mainType =
        QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
    QString space = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
    QString relations = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    /// The first sheet is xl/worksheets/sheet1.xml.
    QList<RawMember> members() const;
    QByteArray bytes() const { return rawZip(members()); }
};

namespace xlsx {

inline QString relationship(int id, const QString &type, const QString &target)
{
    return QStringLiteral("<Relationship Id=\"r%1\" Type=\"%2\" Target=\"%3\"/>").arg(id).arg(type, target);
}

inline QByteArray relationships(const QString &all)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" +
           all.toUtf8() + "</Relationships>";
}

inline QByteArray part(const QString &root, const QString &space, const QString &content)
{
    return QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%1 xmlns=\"%2\">%3</%1>")
        .arg(root, space, content)
        .toUtf8();
}

inline QByteArray contentTypes(const QString &mainType)
{
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
           "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" +
           mainType.toUtf8() + "\"/></Types>";
}

/// A row of inline texts; empty ones are left out.
inline QString textRow(int number, const QStringList &texts)
{
    QString cells;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!texts[i].isEmpty())
            cells +=
                QStringLiteral("<c r=\"%1%2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%3</t></is></c>")
                    .arg(QChar(u'A' + char16_t(i)))
                    .arg(number)
                    .arg(texts[i].toHtmlEscaped());
    }
    return QStringLiteral("<row r=\"%1\">%2</row>").arg(number).arg(cells);
}

/// A sheet of texts, up to 26 columns.
inline XlsxBook::Page textPage(const QString &name, const QList<QStringList> &rows)
{
    XlsxBook::Page page{name, {}};
    for (qsizetype i = 0; i < rows.size(); ++i)
        page.rows += textRow(int(i) + 1, rows[i]);
    return page;
}

} // namespace xlsx

inline QList<RawMember> XlsxBook::members() const
{
    QString entries;
    QString related;
    if (!strings.isEmpty())
        related += xlsx::relationship(1001, relations + QStringLiteral("/sharedStrings"),
                                      QStringLiteral("sharedStrings.xml"));
    if (!styles.isEmpty())
        related +=
            xlsx::relationship(1002, relations + QStringLiteral("/styles"), QStringLiteral("styles.xml"));
    QList<RawMember> sheets;
    for (int i = 1; i <= pages.size(); ++i) {
        const Page &page = pages[i - 1];
        const QString file = QStringLiteral("worksheets/sheet%1.xml").arg(i);
        entries += QStringLiteral("<sheet name=\"%1\" sheetId=\"%2\" state=\"%3\" rel:id=\"r%2\"/>")
                       .arg(page.name.toHtmlEscaped())
                       .arg(i)
                       .arg(page.state);
        related += xlsx::relationship(i, relations + QStringLiteral("/worksheet"), file);
        sheets << RawMember{"xl/" + file.toUtf8(),
                            xlsx::part(QStringLiteral("worksheet"), space,
                                       QStringLiteral("<dimension ref=\"A1\"/><sheetData>%1</sheetData>%2")
                                           .arg(page.rows, page.after))};
    }
    QList<RawMember> all{
        {"[Content_Types].xml", xlsx::contentTypes(mainType)},
        {"_rels/.rels",
         xlsx::relationships(xlsx::relationship(1, relations + QStringLiteral("/officeDocument"),
                                                QStringLiteral("xl/workbook.xml")))},
        {"xl/workbook.xml",
         QStringLiteral("<workbook xmlns=\"%1\" xmlns:rel=\"%2\">%3<sheets>%4</sheets>%5</workbook>")
             .arg(space, relations, settings, entries, names)
             .toUtf8()},
        {"xl/_rels/workbook.xml.rels", xlsx::relationships(related)},
    };
    if (!strings.isEmpty())
        all << RawMember{"xl/sharedStrings.xml", xlsx::part(QStringLiteral("sst"), space, strings)};
    if (!styles.isEmpty())
        all << RawMember{"xl/styles.xml", xlsx::part(QStringLiteral("styleSheet"), space, styles)};
    return all + sheets;
}

/// The members with the content of one of them replaced; it is added where there is none of that name.
inline QList<RawMember> withMember(QList<RawMember> members, const QByteArray &name,
                                   const QByteArray &content)
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const RawMember &each) { return each.name == name; });
    if (found != members.end())
        found->content = content;
    else
        members << RawMember{name, content};
    return members;
}

inline QList<RawMember> withoutMember(QList<RawMember> members, const QByteArray &name)
{
    members.removeIf([&](const RawMember &each) { return each.name == name; });
    return members;
}

inline QByteArray contentOf(const QList<RawMember> &members, const QByteArray &name)
{
    const auto found = std::find_if(members.cbegin(), members.cend(),
                                    [&](const RawMember &each) { return each.name == name; });
    return found != members.cend() ? found->content : QByteArray();
}

} // namespace octant::test
