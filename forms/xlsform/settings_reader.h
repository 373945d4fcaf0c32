// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"
#include "forms/workbook/workbook.h"
#include "forms/xlsform/finding_list.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace octant::xlsform {

/// Reads the sheet settings into code, title and inert cells.
class SettingsReader
{
    Q_DECLARE_TR_FUNCTIONS(Xlsform)

public:
    SettingsReader(const Sheet &sheet, FindingList &findings)
        : m_sheet(sheet)
        , m_findings(findings)
    {
    }

    void read(Questionnaire &questionnaire);

    /// The languages of the questionnaire, if this program wrote the form.
    const std::optional<QStringList> &languages() const { return m_languages; }
    /// Languages that its texts have without being the questionnaire's.
    const QStringList &otherLanguages() const { return m_otherLanguages; }
    bool allowsDuplicateChoices() const { return m_allowsDuplicateChoices; }

private:
    const Sheet &m_sheet;
    FindingList &m_findings;
    std::optional<QStringList> m_languages;
    QStringList m_otherLanguages;
    QStringList m_added;
    bool m_allowsDuplicateChoices = false;

    void take(const QString &header, const QString &value, const Place &where, Questionnaire &questionnaire);
    void takeLanguages(const QString &cell);
};

/// Settings that this program adds for others to read the form right; they are not the questionnaire's.
inline constexpr QLatin1StringView addedSettings("octant_added");
/// The questionnaire's languages, those that its texts merely have with a minus before them.
inline constexpr QLatin1StringView languagesSetting("octant_languages");

} // namespace octant::xlsform
