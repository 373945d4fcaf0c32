// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/scope.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <random>

namespace octant {

/// The answers and surroundings that an expression case (see expression_case.h) describes. Its codes are
/// the names with those of the repeats around them before: "site/area".
class CaseScope : public Scope
{
public:
    CaseScope(const QJsonObject &json, const QDate &today, const QTime &timeOfDay);

    std::optional<QString> codeFor(const QString &name, const AnswerPlace &from) const override;
    ExpressionValue answer(const AnswerPlace &place) const override;
    QDate today() const override { return m_today; }
    QTime timeOfDay() const override { return m_timeOfDay; }
    AnswerPlace here() const override { return m_here; }
    bool isRelevant(const AnswerPlace &place) const override;
    QString parentOf(const QString &code) const override;
    bool isRepeat(const QString &code) const override { return m_repeats.contains(code); }
    int instanceCount(const QString &repeat, const QList<int> &around) const override;
    std::optional<QStringList> codesIn(const QString &around) const override;
    std::optional<QString> choiceLabel(const QString &question, const QString &choice) const override;
    std::optional<QString> choiceColumn(const QString &column) const override;
    std::shared_ptr<const Dataset> dataset(const QString &name) const override;
    QString language() const override;
    /// The minimal standard generator, started with the case's `seed`.
    double random() const override;

    /// The text of an answer as the case has it, and how it is to be read.
    QString writtenAnswer(const AnswerPlace &place) const;
    AnswerType typeOf(const AnswerPlace &place) const;

private:
    void addValues(const QJsonObject &values, const QString &around, const QList<int> &instances);
    void addInstances(const QJsonArray &array, const QString &code, const QList<int> &instances);
    void findEmptyRepeat();
    void addAnswer(const QJsonValue &value, const AnswerPlace &place);
    void addTypes(const QJsonObject &types);
    void addNames(const QJsonObject &json);
    void addDatasets(const QJsonObject &datasets);
    void setHere(const QJsonObject &json);
    QString textOf(const QJsonValue &value) const;

    QJsonObject m_json;
    QDate m_today;
    QTime m_timeOfDay;
    AnswerPlace m_here;
    QStringList m_codes; ///< in the order of the case
    QSet<QString> m_repeats;
    QString m_emptyRepeat; ///< a repeat of whose inside the case says nothing; empty: none
    QHash<QString, QString> m_answers;
    QHash<QString, int> m_counts;
    QHash<QString, AnswerType> m_types; ///< of names
    QSet<QString> m_names;              ///< of questions without a value
    QSet<QString> m_nonRelevant;        ///< names
    QHash<QString, std::shared_ptr<const Dataset>> m_datasets;
    mutable std::minstd_rand0 m_random;
};

} // namespace octant
