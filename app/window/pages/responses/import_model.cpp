// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/responses/import_model.h"

#include "app/window/pages/responses/sheet_delegate.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

using Look = Paragraph::Look;
using Tone = Paragraph::Tone;

/// Where in the file it was found, as people look for it; empty where the whole file is meant.
QString placeOf(const Place &place)
{
    QStringList words = {place.sheet, place.cell, place.question};
    words.removeAll(QString());
    return words.join(u", "_s);
}

QString sentenceOf(const Problem &problem)
{
    const QString place = placeOf(problem.where);
    const QString words = u"%1 %2"_s.arg(problem.what, problem.remedy).trimmed();
    return place.isEmpty() ? words : u"%1: %2"_s.arg(place, words);
}

int countOf(const QList<Finding> &findings, Severity severity)
{
    return static_cast<int>(std::ranges::count(findings, severity, &Finding::severity));
}

} // namespace

ImportModel::ImportModel(const Words &words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(words)
{
}

void ImportModel::setSummary(const ImportSummary &summary)
{
    beginResetModel();
    m_summary = summary;
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_summary.files.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportedFile &file = m_summary.files[index.row()];
    const auto cell = [&] { return index.column() == 0 ? fileCell(file) : outcomeCell(file); };
    if (role == SheetDelegate::cellRole)
        return QVariant::fromValue(cell());
    return role == Qt::DisplayRole ? cell().text() : QVariant();
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("File") : tr("What became of it");
}

SheetCell ImportModel::fileCell(const ImportedFile &file) const
{
    SheetCell cell{.paragraphs = {{QFileInfo(file.result.file).fileName()}}};
    if (!file.result.partner.isEmpty())
        cell.paragraphs.append({file.year == 0 ? file.result.partner.text()
                                               : tr("%1, %2").arg(file.result.partner.text()).arg(file.year),
                                Look::Secondary});
    return cell;
}

SheetCell ImportModel::outcomeCell(const ImportedFile &file) const
{
    switch (file.result.outcome) {
    case IntakeOutcome::Imported:
        return {.paragraphs = {{tr("Accepted"), Look::Body, u"accept"_s, Tone::Good}}};
    case IntakeOutcome::Present:
        return {
            .paragraphs = {{tr("Was taken in before; nothing needs to be done"), Look::Body, u"check"_s}}};
    case IntakeOutcome::Undecided:
        break;
    case IntakeOutcome::Refused: {
        SheetCell cell{
            .paragraphs = {{tr("Refused: nothing was taken in"), Look::Body, u"error"_s, Tone::Danger}}};
        for (const Finding &finding : file.result.findings)
            if (finding.severity == Severity::Error)
                cell.paragraphs.append({sentenceOf(finding.problem), Look::Secondary});
        return cell;
    }
    }
    const int warnings = countOf(file.result.findings, Severity::Warning);
    SheetCell cell{
        .paragraphs = {{tr("Taken in; waits for your decision"), Look::Body, u"responses"_s, Tone::Accent}}};
    if (warnings > 0)
        cell.paragraphs.append(
            {m_words.message(tr("{n, plural, one {# warning} other {# warnings}}"), {{u"n"_s, warnings}}),
             Look::Secondary});
    return cell;
}

} // namespace octant
