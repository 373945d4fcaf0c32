// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/progress/figure_rows.h"

#include "app/window/pages/progress/figure_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// The titles; a class for the sake of their context.
class FigureTitles
{
    Q_DECLARE_TR_FUNCTIONS(FigureTable)
public:
    static QStringList all(const QString &what)
    {
        return {what,           tr("Value"),         tr("Unit"),        tr("n"),   tr("Asked"),
                tr("Coverage"), tr("Same partners"), tr("Year before"), tr("Now"), tr("Remark")};
    }
};

QString remarkOf(const TrendPoint &point, const Trend &trend, const FigureWords &words)
{
    const Trend alone{trend.indicator, {point}};
    QStringList sentences = {words.whyNone(point)};
    sentences += words.breaks(alone);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString plain(std::optional<double> value, const Words &words)
{
    if (!value)
        return {};
    return QString::number(*value, 'g', 12).replace(u'.', words.fixed(0.5, 1).at(1));
}

QString asField(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

QList<FigureRow> rowsByYear(const Trend &trend, const Framework &framework, const Words &words)
{
    const FigureWords say(framework, words);
    QList<FigureRow> rows;
    for (const TrendPoint &point : trend.points)
        rows.append({QString::number(point.year), point.figure, remarkOf(point, trend, say)});
    return rows;
}

QList<FigureRow> rowsByGroup(const ProgressFigures &figures, const IndicatorCode &code,
                             const Framework &framework, const Words &words)
{
    const FigureWords say(framework, words);
    QList<FigureRow> rows;
    for (const FigureGroup &group : figures.groups) {
        const auto figure = group.figures.constFind(code);
        if (figure == group.figures.cend())
            continue;
        const TrendPoint point{.year = figures.year, .hasRound = true, .figure = *figure};
        rows.append({group.title.in(words.language()), *figure, say.whyNone(point)});
    }
    return rows;
}

QList<FigureRow> rowsByIndicator(const QList<Trend> &trends, const Framework &framework, const Words &words)
{
    const FigureWords say(framework, words);
    QList<FigureRow> rows;
    for (const Trend &trend : trends)
        if (!trend.points.isEmpty())
            rows.append({trend.indicator.title.in(words.language()), trend.points.last().figure,
                         remarkOf(trend.points.last(), trend, say)});
    return rows;
}

QStringList figureColumns(const QString &what)
{
    return FigureTitles::all(what);
}

QString asTsv(const QStringList &titles, const QList<FigureRow> &rows, const Framework &framework,
              const Words &words)
{
    const FigureWords say(framework, words);
    QStringList lines = {titles.join(u'\t')};
    for (const FigureRow &row : rows) {
        const IndicatorFigure &it = row.figure;
        const Panel panel = it.panel.value_or(Panel{});
        const bool compared = it.panel && panel.n >= smallestShownGroup;
        lines.append(QStringList{asField(row.what), plain(it.value, words), say.unitSymbol(it.unit),
                                 QString::number(it.n), QString::number(it.asked), plain(it.coverage, words),
                                 it.panel ? QString::number(panel.n) : QString(),
                                 compared ? plain(panel.previous, words) : QString(),
                                 compared ? plain(panel.value, words) : QString(), asField(row.remark)}
                         .join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace octant
