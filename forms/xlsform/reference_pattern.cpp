// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/reference_pattern.h"

#include <QRegularExpression>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &reference()
{
    static const QRegularExpression pattern(uR"(\$\{\s*([^{}\s]+)\s*\})"_s);
    return pattern;
}

} // namespace

QSet<QString> namesReferredTo(const QString &text)
{
    QSet<QString> names;
    if (!text.contains(u"${"_s))
        return names;
    auto matches = reference().globalMatch(text);
    while (matches.hasNext())
        names.insert(matches.next().captured(1));
    return names;
}

QString withReferences(const QString &text,
                       const std::function<QString(const QString &name, qsizetype offset)> &otherName)
{
    if (!text.contains(u"${"_s))
        return text;
    QString written;
    qsizetype end = 0;
    auto matches = reference().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        const QString other = otherName(name, match.capturedStart());
        written += QStringView(text).mid(end, match.capturedStart() - end);
        written += other.isEmpty() || other == name ? match.captured() : u"${%1}"_s.arg(other);
        end = match.capturedEnd();
    }
    return written + text.mid(end);
}

QString withPathStep(const QString &expression, const QString &name, const QString &other)
{
    const QRegularExpression step(uR"((?<=/)%1(?![\w.:-]))"_s.arg(QRegularExpression::escape(name)));
    return QString(expression).replace(step, other);
}

} // namespace octant::xlsform
