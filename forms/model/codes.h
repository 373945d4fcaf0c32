// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace octant {

/// A permanent name that people see and files carry ("EE_01", "I8.1", "A017"), distinct for every kind of
/// thing. Compares by exact characters; empty means none.
template <typename Tag>
class Code
{
public:
    Code() = default;
    explicit Code(QString text)
        : m_text(std::move(text))
    {
    }
    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Code &, const Code &) = default;
    friend bool operator<(const Code &left, const Code &right) { return left.m_text < right.m_text; }
    friend size_t qHash(const Code &code, size_t seed = 0) { return ::qHash(code.m_text, seed); }

private:
    QString m_text;
};

using QuestionCode = Code<struct QuestionTag>;
using SectionCode = Code<struct SectionTag>;
using PrincipleCode = Code<struct PrincipleTag>;
using ImpactAreaCode = Code<struct ImpactAreaTag>;
using IndicatorCode = Code<struct IndicatorTag>;
using UnitCode = Code<struct UnitTag>;
/// SHA-256 of an edition's bytes, 64 hexadecimal digits.
using EditionHash = Code<struct EditionTag>;

/// Whether a text may be a question's code: a letter, then letters, digits and underscores, 64 in all.
bool isValidQuestionCode(const QString &text);

} // namespace octant
