// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/outline_edits.h"

#include "app/window/pages/questionnaire/new_questions.h"
#include "app/window/pages/questionnaire/outline/outline_moves.h"
#include "app/window/pages/questionnaire/question_words.h"
#include "app/window/pages/questionnaire/step_words.h"
#include "forms/model/json.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

QStringList textsOf(const QList<QuestionCode> &codes)
{
    QStringList texts;
    for (const QuestionCode &code : codes)
        texts.append(code.text());
    return texts;
}

} // namespace

OutlineEdits::OutlineEdits(const Session &session, QuestionnaireDraft &draft, OutlineView &view)
    : m_session(session)
    , m_draft(draft)
    , m_view(view)
    , m_language(session.language())
{
    OutlineModel &model = view.outline();
    model.setClip([this](const QList<QuestionCode> &codes) { return clip(codes); });
    connect(&model, &OutlineModel::moveRequested, this, &OutlineEdits::moveTo);
    connect(&model, &OutlineModel::pasteRequested, this, &OutlineEdits::pasteBytes);
    connect(&model, &OutlineModel::sectionMoveRequested, this, [this](const SectionCode &code, int position) {
        m_draft.apply(StepWords::moveSection(), withSectionMoved(questionnaire(), code, position));
    });
}

QuestionSpot OutlineEdits::spot() const
{
    return spotBehind(questionnaire(), m_view.currentCode());
}

QuestionCode OutlineEdits::freshCode() const
{
    return nextCode(questionnaire(), spot().section);
}

void OutlineEdits::put(const Clipping &clipping, const QuestionSpot &spot, const QString &name)
{
    QList<QuestionCode> codes;
    if (m_draft.apply(name, withClipping(questionnaire(), clipping, spot, &codes)))
        Q_EMIT chosen(textsOf(codes));
}

void OutlineEdits::addQuestion(QuestionType type)
{
    if (questionnaire().sections.isEmpty())
        addSection();
    const Section *section = questionnaire().section(spot().section);
    if (!section)
        return;
    Clipping fresh = newQuestion(type, freshCode());
    const Group *matrix = type == QuestionType::SelectOne ? matrixAt(questionnaire(), spot()) : nullptr;
    for (const Question &row : section->questions)
        if (matrix && row.group == matrix->code)
            fresh.questions.first().choices = row.choices; // one more row against the same scale
    put(fresh, matrix ? spot() : outsideMatrix(questionnaire(), spot()), StepWords::add(words(), 1));
    Q_EMIT added(m_view.currentCode());
}

void OutlineEdits::addMatrix()
{
    put(newMatrix(freshCode()), outsideMatrix(questionnaire(), spot()), StepWords::add(words(), 3));
    Q_EMIT added(m_view.currentCode());
}

void OutlineEdits::addRepeat()
{
    put(newRepeat(freshCode()), outsideMatrix(questionnaire(), spot()), StepWords::add(words(), 2));
    Q_EMIT added(m_view.currentCode());
}

void OutlineEdits::addCommitmentBlock()
{
    const Section block = commitmentBlock();
    if (m_draft.apply(StepWords::addBlock(),
                      withSection(questionnaire(), block, int(questionnaire().sections.size()))))
        Q_EMIT chosen({block.code.text()});
}

void OutlineEdits::addSection()
{
    Section section;
    section.code = SectionCode(freeCode(questionnaire(), u"S1"_s));
    int position = int(questionnaire().sections.size());
    for (int i = 0; i < questionnaire().sections.size(); ++i)
        if (questionnaire().sections[i].code == spot().section)
            position = i + 1;
    if (!m_draft.apply(StepWords::addSection(), withSection(questionnaire(), section, position)))
        return;
    Q_EMIT chosen({section.code.text()});
    Q_EMIT added(section.code.text());
}

void OutlineEdits::addFromBank(const Clipping &clipping)
{
    put(clipping, outsideMatrix(questionnaire(), spot()),
        StepWords::addFromBank(words(), int(clipping.questions.size())));
}

void OutlineEdits::moveTo(const QList<QuestionCode> &codes, const QuestionSpot &spot)
{
    if (m_draft.apply(StepWords::move(words(), int(codes.size())), withMoved(questionnaire(), codes, spot)))
        Q_EMIT chosen(textsOf(codes));
}

void OutlineEdits::move(bool down)
{
    const QString current = m_view.currentCode();
    if (questionnaire().section(SectionCode(current)))
        return moveSection(SectionCode(current), down);
    const QList<QuestionCode> codes = m_view.selectedQuestions();
    if (codes.isEmpty())
        return;
    const auto spot =
        down ? spotBelow(questionnaire(), codes.last()) : spotAbove(questionnaire(), codes.first());
    if (spot)
        moveTo(codes, *spot);
}

void OutlineEdits::moveSection(const SectionCode &code, bool down)
{
    for (int i = 0; i < questionnaire().sections.size(); ++i) {
        if (questionnaire().sections[i].code != code)
            continue;
        const int to = down ? i + 1 : i - 1;
        if (to >= 0 && to < questionnaire().sections.size())
            m_draft.apply(StepWords::moveSection(), withSectionMoved(questionnaire(), code, to));
        return;
    }
}

void OutlineEdits::duplicate()
{
    const QList<QuestionCode> codes = m_view.selectedQuestions();
    QList<QuestionCode> copies;
    if (!codes.isEmpty() && m_draft.apply(StepWords::duplicate(words(), int(codes.size())),
                                          withDuplicates(questionnaire(), codes, &copies)))
        Q_EMIT chosen(textsOf(copies));
}

void OutlineEdits::remove()
{
    const QString current = m_view.currentCode();
    if (questionnaire().section(SectionCode(current)) && m_view.selectedCodes().size() == 1) {
        m_draft.apply(StepWords::removeSection(), withoutSection(questionnaire(), SectionCode(current)));
        return;
    }
    const QList<QuestionCode> codes = m_view.selectedQuestions();
    if (!codes.isEmpty())
        m_draft.apply(StepWords::remove(words(), int(codes.size())),
                      withoutQuestions(questionnaire(), codes));
    else if (questionnaire().sectionOfGroup(SectionCode(current)))
        ungroup();
}

void OutlineEdits::group()
{
    const QList<QuestionCode> codes = m_view.selectedQuestions();
    if (codes.isEmpty())
        return;
    Group added;
    added.code = SectionCode(freeCode(questionnaire(), codes.first().text() + u"_G"_s));
    added.parent = questionnaire().question(codes.first())->group;
    if (m_draft.apply(StepWords::group(words(), int(codes.size())), withGroup(questionnaire(), added, codes)))
        Q_EMIT chosen({added.code.text()});
}

void OutlineEdits::ungroup()
{
    const QString current = m_view.currentCode();
    const Question *question = questionnaire().question(QuestionCode(current));
    const SectionCode code = question ? question->group : SectionCode(current);
    if (questionnaire().sectionOfGroup(code))
        m_draft.apply(StepWords::ungroup(), withoutGroup(questionnaire(), code));
}

QMimeData *OutlineEdits::clip(const QList<QuestionCode> &codes) const
{
    auto *data = new QMimeData;
    QStringList texts;
    for (const QuestionCode &code : codes)
        if (const Question *question = questionnaire().question(code))
            texts.append(wordingOf(*question, m_language));
    data->setText(texts.join(u"\n\n"_s));
    data->setData(QString::fromLatin1(clippingMime),
                  QJsonDocument(toClipping(questionnaire(), codes)).toJson(QJsonDocument::Compact));
    return data;
}

void OutlineEdits::copy() const
{
    const QList<QuestionCode> codes = m_view.selectedQuestions();
    if (!codes.isEmpty())
        QGuiApplication::clipboard()->setMimeData(clip(codes));
}

void OutlineEdits::cut()
{
    const QList<QuestionCode> codes = m_view.selectedQuestions();
    copy();
    if (!codes.isEmpty())
        m_draft.apply(StepWords::cut(words(), int(codes.size())), withoutQuestions(questionnaire(), codes));
}

void OutlineEdits::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return;
    const QString mime = QString::fromLatin1(clippingMime);
    pasteBytes(data->hasFormat(mime) ? data->data(mime) : data->text().toUtf8(), spot());
}

void OutlineEdits::pasteBytes(const QByteArray &bytes, const QuestionSpot &spot)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.isEmpty())
        return; // something else is on the clipboard
    const Result<Clipping> clipping = clippingFromJson(object);
    if (!clipping)
        return Q_EMIT m_draft.refused(clipping.error());
    put(*clipping, spot, StepWords::paste(words(), int(clipping->questions.size())));
}

} // namespace octant
