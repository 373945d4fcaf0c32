// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workbook/archive.h"

#include <QXmlStreamReader>

#include <functional>

namespace octant::workbook {

/// Reads the XML of a part, element by element. The first thing that is wrong ends the reading: enter() then
/// says no, and finish() says what it was. Names are local names, so that prefixes and the strict kind of
/// OOXML make no difference.
class PartReader
{
public:
    /// @p where names the file; @p cancelled may be empty.
    PartReader(std::unique_ptr<Part> part, Place where, std::function<bool()> cancelled);

    /// Enters the whole, which must bear this name.
    void enterRoot(QStringView name);
    /// Goes to the next element inside the one that was entered last; no where it has no more of them.
    bool enter();
    /// Passes over the element that was entered last, with all that is in it.
    void skip();
    /// The text of the element that was entered last, which has none inside it; leaves it.
    QString text();
    /// The next token of any kind, for mixed text.
    QXmlStreamReader::TokenType next();

    QStringView name() const { return m_xml.name(); }
    QStringView characters() const { return m_xml.text(); }
    /// Of the element that was entered last, by local name; empty where it has none.
    QString attribute(QStringView name) const;
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }

    /// Ends the reading with a problem.
    void refuse(Fault fault, const QString &detail = {});
    void refuse(const Problem &problem);
    bool hasFailed() const { return m_xml.hasError(); }
    /// The problem that ended the reading, also where the part is damaged behind what was read.
    std::optional<Problem> finish();

private:
    Problem problemOfXml() const;

    std::unique_ptr<Part> m_part;
    Place m_where;
    std::function<bool()> m_cancelled;
    QXmlStreamReader m_xml;
    std::optional<Problem> m_problem;
    int m_depth = 0;
    int m_tokens = 0;
};

} // namespace octant::workbook
