// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/overview/key_figures.h"

#include "reports/pictures/figure_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// The sentences; a class for the sake of their context.
class KeyFigures
{
    Q_DECLARE_TR_FUNCTIONS(KeyFigures)
public:
    KeyFigures(const OverviewFigures &figures, const Framework &framework, const Words &words)
        : m_it(figures)
        , m_framework(framework)
        , m_words(words)
    {
    }

    KeyFigureWords responses() const;
    KeyFigureWords commitments() const;
    KeyFigureWords onTrack() const;
    KeyFigureWords indicator(const KeyIndicator &key) const;

private:
    QString panelOf(const IndicatorFigure &figure) const;

    const OverviewFigures &m_it;
    const Framework &m_framework;
    const Words &m_words;
};

KeyFigureWords KeyFigures::responses() const
{
    const std::optional<double> rate = m_it.rate.rate();
    return {u"responses"_s,
            tr("responses accepted"),
            rate ? m_words.percent(*rate) : u"–"_s,
            {m_words.message(tr("{accepted} of {invited} invited"),
                             {{u"accepted"_s, m_it.rate.accepted}, {u"invited"_s, m_it.rate.invited}})}};
}

KeyFigureWords KeyFigures::commitments() const
{
    return {u"commitments"_s,
            tr("commitments in the list"),
            m_words.integer(m_it.commitments),
            {m_words.message(tr("of {n, plural, one {# partner} other {# partners}}"),
                             {{u"n"_s, m_it.committedPartners}})}};
}

KeyFigureWords KeyFigures::onTrack() const
{
    const StarPoint all = m_it.allPoints();
    return {
        u"onTrack"_s,
        tr("on track or achieved"),
        all.share ? m_words.percent(*all.share) : u"–"_s,
        {m_words.message(tr("{good} of {n, plural, one {# commitment} other {# commitments}} with a status"),
                         {{u"good"_s, all.good}, {u"n"_s, all.n}})}};
}

QString KeyFigures::panelOf(const IndicatorFigure &figure) const
{
    if (!figure.panel)
        return {};
    const QString change = changeText(figure.panel->previous, figure.panel->value, figure.unit, m_words);
    if (change.isEmpty())
        return {};
    return m_words.message(
        tr("{change} since {year} among the same {n, plural, one {# partner} other {# partners}}"),
        {{u"change"_s, change}, {u"year"_s, QString::number(m_it.previousYear)}, {u"n"_s, figure.panel->n}});
}

KeyFigureWords KeyFigures::indicator(const KeyIndicator &key) const
{
    const IndicatorFigure &figure = key.figure;
    const QString number = figure.suppressed ? tr("withheld")
                           : figure.value ? figureText(*figure.value, m_framework.unit(figure.unit), m_words)
                                          : u"–"_s;
    const QString n = figure.suppressed ? tr("fewer than three partners gave a value")
                                        : m_words.message(tr("n = {n} of {asked} asked"),
                                                          {{u"n"_s, figure.n}, {u"asked"_s, figure.asked}});
    return {
        key.indicator.code.text(), key.indicator.title.in(m_words.language()), number, {n, panelOf(figure)}};
}

} // namespace

QList<KeyFigureWords> keyFigureWords(const OverviewFigures &figures, const Framework &framework,
                                     const Words &words)
{
    const KeyFigures it(figures, framework, words);
    QList<KeyFigureWords> all = {it.responses(), it.commitments(), it.onTrack()};
    for (const KeyIndicator &key : figures.indicators)
        all.append(it.indicator(key));
    return all;
}

} // namespace octant
