// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/commitments/commitment_words.h"

#include "forms/model/unit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// The sentences; a class for the sake of their context.
class CommitmentWords
{
    Q_DECLARE_TR_FUNCTIONS(CommitmentWords)
public:
    CommitmentWords(const Assessment &assessment, const Words &words)
        : m_it(assessment)
        , m_words(words)
    {
    }

    QString why(const StatusBands &bands) const;
    QStringList formula() const;

private:
    QString year() const { return QString::number(m_it.year); }
    QString share(std::optional<double> value) const { return m_words.percent(value.value_or(0)); }
    QString number(std::optional<double> value) const { return m_words.number(value.value_or(0)); }
    QString withoutNumbers() const;
    QString byPace(const StatusBands &bands) const;

    const Assessment &m_it;
    const Words &m_words;
};

QString CommitmentWords::withoutNumbers() const
{
    switch (m_it.decidedBy) {
    case StatusCheck::Withdrawn:
        return tr("The commitment was withdrawn.");
    case StatusCheck::NoActual:
        return tr("Nothing that was accepted for %1 gives a value.").arg(year());
    case StatusCheck::OwnWord:
        return tr("A milestone: its status is the partner's own judgement for %1.").arg(year());
    case StatusCheck::NoOwnWord:
        return tr("A milestone on which the partner gave no judgement for %1.").arg(year());
    case StatusCheck::IncompleteTerms:
        return tr("The baseline or the target has no value, so nothing can be computed.");
    default:
        return tr("The commitment did not exist yet in %1.").arg(year());
    }
}

QString CommitmentWords::byPace(const StatusBands &bands) const
{
    return tr("%1 of the way is done where %2 was to be expected: %3 of the expected pace. On track begins "
              "at %4, at risk at %5.")
        .arg(share(m_it.progress), share(m_it.expected), share(m_it.pace), share(bands.onTrack),
             share(bands.atRisk));
}

QString CommitmentWords::why(const StatusBands &bands) const
{
    switch (m_it.decidedBy) {
    case StatusCheck::Kept:
        return tr("A level to be kept: %1 is not worse than %2.")
            .arg(number(m_it.actual), number(m_it.terms->target.value));
    case StatusCheck::NotKept:
        return tr("A level to be kept: %1 is worse than %2.")
            .arg(number(m_it.actual), number(m_it.terms->target.value));
    case StatusCheck::TargetReached:
        return tr("The target is reached: %1 of the way is done.").arg(share(m_it.progress));
    case StatusCheck::TargetYearOver:
        return tr("The target year %1 has come, and %2 of the way is done.")
            .arg(QString::number(m_it.terms->target.year), share(m_it.progress));
    case StatusCheck::JustBegun:
        return tr("There is no progress yet, and at most one year has passed since the baseline year %1.")
            .arg(m_it.terms->baseline.year);
    case StatusCheck::WrongWay:
        return tr("The value has moved away from the target: %1 is farther from %2 than the baseline %3 was.")
            .arg(number(m_it.actual), number(m_it.terms->target.value), number(m_it.terms->baseline.value));
    case StatusCheck::BeforeStart:
        return tr("%1 of the way is done although none was to be expected yet.").arg(share(m_it.progress));
    case StatusCheck::Pace:
        return byPace(bands);
    case StatusCheck::Distance:
        return tr("%1 of the way is done where %2 was to be expected. On track may lag %3 behind, at risk "
                  "%4.")
            .arg(share(m_it.progress), share(m_it.expected), share(bands.toleranceOnTrack),
                 share(bands.toleranceAtRisk));
    default:
        return withoutNumbers();
    }
}

QStringList CommitmentWords::formula() const
{
    QStringList lines;
    if (!m_it.terms || !m_it.progress)
        return lines;
    const CommitmentRevision &terms = *m_it.terms;
    lines.append(tr("Progress = (actual − baseline) ÷ (target − baseline) = (%1 − %2) ÷ (%3 − %2) = %4")
                     .arg(number(m_it.actual), number(terms.baseline.value), number(terms.target.value),
                          share(m_it.progress)));
    if (m_it.expected)
        lines.append(tr("Expected = years passed ÷ all years = (%1 − %2) ÷ (%3 − %2) = %4")
                         .arg(year(), QString::number(terms.baseline.year),
                              QString::number(terms.target.year), share(m_it.expected)));
    if (m_it.pace)
        lines.append(tr("Pace = progress ÷ expected = %1 ÷ %2 = %3")
                         .arg(share(m_it.progress), share(m_it.expected), share(m_it.pace)));
    return lines;
}

} // namespace

QString whyStatus(const Assessment &assessment, const StatusBands &bands, const Words &words)
{
    return CommitmentWords(assessment, words).why(bands);
}

QStringList formulaLines(const Assessment &assessment, const Words &words)
{
    return CommitmentWords(assessment, words).formula();
}

QString valueInWords(std::optional<double> value, const CommitmentRevision &terms, const Unit *unit,
                     const Words &words)
{
    if (!value)
        return {};
    const QString symbol = unit ? unit->symbol.in(words.language()) : terms.otherUnit;
    return words.quantity(*value, symbol);
}

} // namespace octant
