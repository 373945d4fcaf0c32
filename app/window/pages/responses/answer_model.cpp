// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/responses/answer_model.h"

#include "app/window/pages/responses/sheet_delegate.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

using Look = Paragraph::Look;
using Tone = Paragraph::Tone;

bool isLeft(const AnswerLine &line, AnswerModel::Shown shown)
{
    switch (shown) {
    case AnswerModel::Shown::All:
        return true;
    case AnswerModel::Shown::Answered:
        return !line.received.isEmpty() || line.erased || !line.findings.isEmpty();
    case AnswerModel::Shown::WithFindings:
        return !line.findings.isEmpty();
    }
    Q_UNREACHABLE();
}

} // namespace

AnswerModel::AnswerModel(const Words &words, const Framework &framework, QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(words)
    , m_framework(framework)
{
}

void AnswerModel::setStory(const ResponseStory &story)
{
    beginResetModel();
    m_story = story;
    arrange();
    endResetModel();
}

void AnswerModel::setShown(Shown shown)
{
    beginResetModel();
    m_shown = shown;
    arrange();
    endResetModel();
}

int AnswerModel::questions(Shown shown) const
{
    int number = 0;
    for (const AnswerGroup &group : m_story.sheet.groups)
        for (const AnswerLine &line : group.lines)
            number += isLeft(line, shown) ? 1 : 0;
    return number;
}

void AnswerModel::arrange()
{
    m_rows.clear();
    const AnswerSheet &sheet = m_story.sheet;
    if (!sheet.general.isEmpty())
        m_rows.append({Row::Kind::GeneralHeading});
    for (int i = 0; i < sheet.general.size(); ++i)
        m_rows.append({Row::Kind::Finding, -1, -1, i});
    for (int i = 0; i < sheet.groups.size(); ++i)
        addGroup(i);
}

void AnswerModel::addGroup(int number)
{
    const QList<AnswerLine> &lines = m_story.sheet.groups[number].lines;
    const auto &about = m_story.sheet.groups[number].findings;
    bool first = true;
    const auto addHeading = [&] {
        if (std::exchange(first, false))
            m_rows.append({Row::Kind::Heading, number});
    };
    for (int i = 0; i < about.size(); ++i) {
        addHeading();
        m_rows.append({Row::Kind::Finding, number, -1, i});
    }
    for (int i = 0; i < lines.size(); ++i) {
        if (!isLeft(lines[i], m_shown))
            continue;
        addHeading();
        m_rows.append({Row::Kind::Answer, number, i});
        for (int f = 0; f < lines[i].findings.size(); ++f)
            m_rows.append({Row::Kind::Finding, number, i, f});
    }
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AnswerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : AcceptedColumn + 1;
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == SheetDelegate::cellRole)
        return QVariant::fromValue(cell(m_rows[index.row()], index.column()));
    if (role == Qt::DisplayRole)
        return cell(m_rows[index.row()], index.column()).text();
    return {};
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case QuestionColumn:
        return tr("Question");
    case LastColumn:
        return m_story.lastYear == 0 ? tr("Last year") : tr("Last year (%1)").arg(m_story.lastYear);
    case ReceivedColumn:
        return tr("Received");
    case AcceptedColumn:
        return tr("In force");
    default:
        return {};
    }
}

Qt::ItemFlags AnswerModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Row::Kind kind = m_rows[index.row()].kind;
    const bool heading = kind == Row::Kind::Heading || kind == Row::Kind::GeneralHeading;
    return heading ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

SheetCell AnswerModel::cell(const Row &row, int column) const
{
    const bool spans = row.kind != Row::Kind::Answer;
    if (spans && column != 0)
        return {};
    switch (row.kind) {
    case Row::Kind::GeneralHeading:
        return {.paragraphs = {{tr("The whole response"), Look::Section}}, .spans = true, .heading = true};
    case Row::Kind::Heading:
        return heading(m_story.sheet.groups[row.group]);
    case Row::Kind::Finding:
        return finding(row);
    case Row::Kind::Answer:
        break;
    }
    return column == QuestionColumn ? question(line(row), m_story.sheet.groups[row.group].apart)
                                    : answer(line(row), column);
}

SheetCell AnswerModel::heading(const AnswerGroup &group) const
{
    SheetCell cell{.spans = true, .heading = true};
    if (group.apart) {
        cell.paragraphs = {{tr("Kept apart"), Look::Section},
                           {tr("Answers to questions that do not apply to this partner. They are kept and "
                               "never counted."),
                            Look::Secondary}};
        return cell;
    }
    const QString title = group.title.in(m_words.language());
    cell.paragraphs = {
        {group.instance == 0 ? title : tr("%1: no. %2").arg(title).arg(group.instance), Look::Section}};
    if (!group.name.isEmpty())
        cell.paragraphs.append({group.name, Look::Secondary});
    return cell;
}

SheetCell AnswerModel::question(const AnswerLine &line, bool apart) const
{
    SheetCell cell{.paragraphs = {{line.question.label.in(m_words.language())}}};
    const QString code = line.question.code.text();
    cell.paragraphs.append(
        {apart && line.instance > 0 ? tr("%1, no. %2").arg(code).arg(line.instance) : code, Look::Secondary});
    cell.quiet = !line.findings.isEmpty();
    return cell;
}

SheetCell AnswerModel::answer(const AnswerLine &line, int column) const
{
    const AnswerWords say(m_words, m_framework, m_story.questionnaire);
    const Answer &answer = column == LastColumn       ? line.last
                           : column == ReceivedColumn ? line.received
                                                      : line.accepted;
    const bool received = column == ReceivedColumn;
    SheetCell cell{.quiet = !line.findings.isEmpty()};
    const QString value = say.value(line.question, answer);
    const QString qualifier = say.qualifier(answer);
    const auto add = [&cell](const QString &text, Look look) {
        if (!text.isEmpty())
            cell.paragraphs.append({text, look});
    };
    add(value, received ? Look::Strong : Look::Body);
    add(qualifier, value.isEmpty() ? Look::Body : Look::Secondary);
    if (received) {
        add(say.original(answer), Look::Secondary);
        add(say.change(line.question, line.last, line.received), Look::Secondary);
        add(line.erased ? tr("erased") : QString(), Look::Secondary);
    }
    add(answer.comment.isEmpty() ? QString() : tr("Comment: %1").arg(answer.comment), Look::Secondary);
    if (cell.paragraphs.isEmpty()) {
        add(u"–"_s, Look::Secondary);
        cell.words = tr("left blank");
    }
    return cell;
}

SheetCell AnswerModel::finding(const Row &row) const
{
    const QList<Finding> &all = row.group < 0  ? m_story.sheet.general
                                : row.line < 0 ? m_story.sheet.groups[row.group].findings
                                               : line(row).findings;
    const Finding &finding = all[row.finding];
    Paragraph words{.look = Look::Body};
    const QString text = u"%1 %2"_s.arg(finding.problem.what, finding.problem.remedy).trimmed();
    switch (finding.severity) {
    case Severity::Error:
        words.text = tr("Error: %1").arg(text);
        words.icon = u"error"_s;
        words.tone = Tone::Danger;
        break;
    case Severity::Warning:
        words.text = tr("Warning: %1").arg(text);
        words.icon = u"warning"_s;
        words.tone = Tone::Warning;
        break;
    case Severity::Note:
        words.text = tr("Note: %1").arg(text);
        words.icon = u"note"_s;
        break;
    }
    const bool last = row.finding == all.size() - 1;
    return {.paragraphs = {words}, .indent = row.line < 0 ? 0 : 2, .spans = true, .quiet = !last};
}

} // namespace octant
