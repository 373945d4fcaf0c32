// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/codes.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>
#include <variant>

namespace octant {

/// How sure a number is, or why there is none.
enum class Qualifier {
    Measured,
    Calculated,
    Estimated,
    NotApplicable, ///< stands instead of a value
    NotAvailable,  ///< stands instead of a value
    Confidential,  ///< the value counts in sums of three and more and is never shown alone
};

/// The qualifier's name in files: "measured", "not_applicable" …
QString nameOf(Qualifier qualifier);
std::optional<Qualifier> qualifierOf(const QString &name);

class Answers;

/// The instances of a repeat, in the order in which they were given.
using Instances = QList<Answers>;

/// What was answered: nothing (blank), a number, a text (also a choice code, "yes", "no"), a date, several
/// choice codes, or the instances of a repeat. An empty text or list is never stored: it is blank.
using Value = std::variant<std::monostate, double, QString, QDate, QStringList, Instances>;

/// What the partner wrote before it was converted, such as an amount in leva.
struct Original
{
    QString text;
    QString unit;

    bool operator==(const Original &) const = default;
};

/// One answer. Blank, zero and "not applicable" are three things: no value and no qualifier, the number 0,
/// and a qualifier without a value.
struct Answer
{
    Value value;
    std::optional<Qualifier> qualifier;
    QString comment;
    std::optional<Original> original;

    bool hasValue() const;
    /// Neither value, qualifier nor comment.
    bool isEmpty() const;
    std::optional<double> number() const;
    /// The text or choice code; empty where the value is something else.
    QString text() const;
    QDate date() const;
    QStringList choices() const;
    const Instances &instances() const;

    bool operator==(const Answer &) const;
};

/// Answers by question code. The answer to a repeat stands under its section's code.
/// A code that is not there was left blank.
class Answers
{
public:
    /// The answer to a question; an empty answer where it was left blank.
    const Answer &operator[](const QuestionCode &code) const;
    /// Stores an answer; an empty one removes what was there.
    void set(const QuestionCode &code, Answer answer);
    void remove(const QuestionCode &code) { m_answers.remove(code); }
    /// Takes answers out. @p codes must be sorted and all be there; one walk, whoever shares the answers.
    Answers takeOut(const QList<QuestionCode> &codes);
    bool contains(const QuestionCode &code) const { return m_answers.contains(code); }
    bool isEmpty() const { return m_answers.isEmpty(); }
    const QMap<QuestionCode, Answer> &all() const { return m_answers; }

    bool operator==(const Answers &) const = default;

private:
    QMap<QuestionCode, Answer> m_answers;
};

} // namespace octant
