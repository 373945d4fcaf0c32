// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/part_reader.h"

namespace octant::workbook {

namespace {

constexpr int deepest = 200;
constexpr qsizetype mostAttributes = 200;
constexpr int tokensBetweenQuestions = 4096;

} // namespace

PartReader::PartReader(std::unique_ptr<Part> part, Place where, std::function<bool()> cancelled)
    : m_part(std::move(part))
    , m_where(std::move(where))
    , m_cancelled(std::move(cancelled))
    , m_xml(m_part.get())
{
    m_where.sheet = m_part->name();
}

QXmlStreamReader::TokenType PartReader::next()
{
    const QXmlStreamReader::TokenType token = m_xml.readNext();
    if (token == QXmlStreamReader::StartElement) {
        if (++m_depth > deepest || m_xml.attributes().size() > mostAttributes)
            refuse(Fault::Overlong);
    } else if (token == QXmlStreamReader::EndElement) {
        --m_depth;
    } else if (token == QXmlStreamReader::DTD) {
        refuse(Fault::DocType);
    }
    if (++m_tokens % tokensBetweenQuestions == 0 && m_cancelled && m_cancelled())
        refuse(Fault::Cancelled);
    return m_xml.tokenType();
}

void PartReader::enterRoot(QStringView name)
{
    if (enter() && m_xml.name() != name)
        refuse(Fault::BrokenXml);
}

bool PartReader::enter()
{
    for (;;) {
        switch (next()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

void PartReader::skip()
{
    for (int depth = 1; depth > 0 && !hasFailed();) {
        const QXmlStreamReader::TokenType token = next();
        if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
    }
}

QString PartReader::text()
{
    --m_depth;
    return m_xml.readElementText();
}

QString PartReader::attribute(QStringView name) const
{
    const QXmlStreamAttributes all = m_xml.attributes();
    for (const QXmlStreamAttribute &each : all) {
        if (each.name() == name)
            return each.value().toString();
    }
    return {};
}

void PartReader::refuse(Fault fault, const QString &detail)
{
    refuse(problemOf(fault, m_where, detail.isEmpty() ? m_part->name() : detail));
}

void PartReader::refuse(const Problem &problem)
{
    if (m_problem)
        return;
    m_problem = problem;
    m_xml.raiseError();
}

Problem PartReader::problemOfXml() const
{
    Place where = m_where;
    where.line = int(m_xml.lineNumber());
    return problemOf(m_part->fault().value_or(Fault::BrokenXml), where, m_part->name());
}

std::optional<Problem> PartReader::finish()
{
    while (!m_xml.atEnd())
        next();
    if (!m_problem && m_xml.hasError())
        m_problem = problemOfXml();
    if (!m_problem) {
        m_part->drain();
        if (m_part->fault())
            m_problem = problemOfXml();
    }
    return m_problem;
}

} // namespace octant::workbook
