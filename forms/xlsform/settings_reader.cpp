// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/settings_reader.h"

#include "forms/xlsform/fields.h"
#include "forms/xlsform/own_sheet.h"

namespace octant::xlsform {

using namespace Qt::StringLiterals;

void SettingsReader::read(Questionnaire &questionnaire)
{
    if (m_sheet.rows.size() < 2)
        return;
    const Row &headers = m_sheet.rows.at(0);
    const Row &values = m_sheet.rows.at(1);
    for (const PlacedCell &cell : headers.cells) {
        if (cell.cell.text().trimmed() == addedSettings)
            m_added = listOfCell(values.text(cell.column));
    }
    for (const PlacedCell &cell : headers.cells) {
        const QString header = cell.cell.text().simplified();
        const QString value = values.text(cell.column);
        if (!value.isEmpty() && !header.isEmpty())
            take(header, value, m_findings.at(m_sheet.name, values.number, cell.column), questionnaire);
    }
    for (const Row &row : m_sheet.rows.mid(2)) {
        m_findings.warn(u"settings_row"_s, m_findings.at(m_sheet.name, row.number),
                        tr("Only the first row of settings counts; this one is left out."),
                        tr("Put all settings into one row."));
    }
}

void SettingsReader::take(const QString &header, const QString &value, const Place &where,
                          Questionnaire &questionnaire)
{
    const QString name = normalised(header);
    if (name == "form_title"_L1 || name == "title"_L1) {
        questionnaire.title.set(u"und"_s, value);
    } else if (name == "form_id"_L1 || name == "id_string"_L1) {
        questionnaire.code = value;
    } else if (name == languagesSetting) {
        takeLanguages(value);
    } else if (name != addedSettings && !m_added.contains(header)) {
        questionnaire.inert.insert(header, value);
        m_findings.note(
            u"setting"_s, where,
            tr("The setting “%1” is kept and written out again; here it has no effect.").arg(header));
    }
    if (name == "allow_choice_duplicates"_L1 || name == "allow_duplicates"_L1)
        m_allowsDuplicateChoices = normalised(value) == "yes"_L1 || normalised(value) == "true"_L1;
}

void SettingsReader::takeLanguages(const QString &cell)
{
    m_languages.emplace();
    const QStringList tags = listOfCell(cell);
    for (const QString &tag : tags) {
        if (tag.startsWith(u'-'))
            m_otherLanguages << tag.mid(1);
        else
            *m_languages << tag;
    }
}

} // namespace octant::xlsform
