// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/progress/figure_words.h"

#include "reports/pictures/figure_text.h"

using namespace Qt::StringLiterals;

namespace octant {

QString FigureWords::text(double value, const UnitCode &unit) const
{
    return figureText(value, m_framework.unit(unit), m_words);
}

QString FigureWords::unitSymbol(const UnitCode &unit) const
{
    const Unit *found = m_framework.unit(unit);
    return found ? found->symbol.in(m_words.language()) : QString();
}

QString FigureWords::value(const IndicatorFigure &figure) const
{
    if (figure.value)
        return text(*figure.value, figure.unit);
    return figure.suppressed ? tr("withheld") : u"–"_s;
}

QString FigureWords::basis(const IndicatorFigure &figure) const
{
    if (!figure.coverage)
        return m_words.message(tr("n = {n}"), {{u"n"_s, figure.n}});
    return m_words.message(
        tr("n = {n} of {asked} asked ({coverage})"),
        {{u"n"_s, figure.n}, {u"asked"_s, figure.asked}, {u"coverage"_s, m_words.percent(*figure.coverage)}});
}

QString FigureWords::inYear(const TrendPoint &point) const
{
    if (!point.hasRound)
        return tr("%1: no round").arg(point.year);
    return tr("%1: %2, %3").arg(QString::number(point.year), value(point.figure), basis(point.figure));
}

QString FigureWords::whyNone(const TrendPoint &point) const
{
    const IndicatorFigure &figure = point.figure;
    if (figure.value)
        return {};
    if (!point.hasRound)
        return tr("There was no round for %1.").arg(point.year);
    if (figure.problem)
        return figure.problem->sentence();
    if (figure.suppressed)
        return tr("The value for %1 is withheld: fewer than three partners stand behind it, and it could "
                  "tell "
                  "what one of them answered.")
            .arg(point.year);
    if (figure.asked == 0)
        return tr("No accepted response for %1 was asked this.").arg(point.year);
    if (figure.answered == 0)
        return tr("Nobody gave a value for %1.").arg(point.year);
    return tr("The values for %1 add up to zero where they would have to be divided by.").arg(point.year);
}

QString FigureWords::panel(const TrendPoint &point) const
{
    const std::optional<Panel> &panel = point.figure.panel;
    if (!panel)
        return tr("There is nothing to compare like for like: no earlier year asked the same.");
    if (panel->n < smallestShownGroup)
        return tr("Fewer than three partners gave a value in both years, so they are not compared.");
    if (!panel->value || !panel->previous)
        return tr("Those who gave a value in both years cannot be compared: there is nothing to divide by.");
    return m_words.message(
        tr("The same {n, plural, one {# partner} other {# partners}}: {before} in {previous}, {now} in "
           "{year}."),
        {{u"n"_s, panel->n},
         {u"before"_s, text(*panel->previous, point.figure.unit)},
         {u"previous"_s, QString::number(point.year - 1)},
         {u"now"_s, text(*panel->value, point.figure.unit)},
         {u"year"_s, QString::number(point.year)}});
}

QString FigureWords::panelInShort(const TrendPoint &point) const
{
    const std::optional<Panel> &panel = point.figure.panel;
    if (!panel)
        return {};
    const QString change = changeText(panel->previous, panel->value, point.figure.unit, m_words);
    if (change.isEmpty())
        return {};
    return m_words.message(
        tr("{change} since {year} among the same {n, plural, one {# partner} other {# partners}}"),
        {{u"change"_s, change}, {u"year"_s, QString::number(point.year - 1)}, {u"n"_s, panel->n}});
}

QString FigureWords::notApplicable(const IndicatorFigure &figure) const
{
    if (figure.notApplicable == 0)
        return {};
    return m_words.message(tr("{n, plural, one {# partner says} other {# partners say}} that it does not "
                              "apply to them."),
                           {{u"n"_s, figure.notApplicable}});
}

QStringList FigureWords::breaks(const Trend &trend) const
{
    QStringList sentences;
    for (const TrendPoint &point : trend.points) {
        for (const Break &it : point.figure.breaks) {
            const QString question = it.question.text();
            switch (it.kind) {
            case BreakKind::NewQuestion:
                sentences.append(tr("Break in %1: question %2 is new.").arg(point.year).arg(question));
                break;
            case BreakKind::DroppedQuestion:
                sentences.append(tr("Break in %1: question %2 was dropped.").arg(point.year).arg(question));
                break;
            case BreakKind::UnitChanged:
                sentences.append(
                    tr("Break in %1: question %2 has another unit.").arg(point.year).arg(question));
                break;
            case BreakKind::TypeChanged:
                sentences.append(
                    tr("Break in %1: question %2 has another type.").arg(point.year).arg(question));
                break;
            case BreakKind::Reworded:
                sentences.append(tr("Break in %1: question %2 was reworded.").arg(point.year).arg(question));
                break;
            case BreakKind::Split:
                sentences.append(tr("Break in %1: question %2 was split.").arg(point.year).arg(question));
                break;
            }
        }
    }
    return sentences;
}

QString FigureWords::inWords(const Trend &trend) const
{
    QStringList parts = {trend.indicator.title.in(m_words.language())};
    for (const TrendPoint &point : trend.points)
        parts.append(inYear(point));
    return parts.join(u". "_s);
}

} // namespace octant
