// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "builder_bench.h"

#include <QAction>
#include <QLabel>

using namespace octant;

BuilderBench::BuilderBench(const QString &item)
    : m_item(item)
{
    visit(QStringLiteral("questionnaire"), item);
}

void BuilderBench::press(const char *action)
{
    find<QAction>(QByteArray("action").append(action).constData())->trigger();
    settle();
}

void BuilderBench::correct()
{
    press("CorrectEdition");
    visit(QStringLiteral("questionnaire"), m_item);
}

void BuilderBench::choose(const QStringList &codes)
{
    visit(QStringLiteral("questionnaire"), codes.first());
    outline().choose(codes);
}

QStringList BuilderBench::questionsOf(const QString &section) const
{
    OutlineModel &model = outline().outline();
    QStringList codes;
    for (const QuestionCode &code : model.questionsOf({model.indexOf(section)}))
        codes.append(code.text());
    return codes;
}

std::optional<Draft> BuilderBench::saved(int year)
{
    if (auto *state = find<QLabel>("draftState"))
        [&] { QTRY_VERIFY(state->text() != QStringLiteral("Saving…")); }();
    std::optional<Draft> found;
    session().run(
        &window(), {},
        [year](Database &database, const Work &) -> Result<std::optional<Draft>> {
            return DraftStore(database).find(year);
        },
        [&found](std::optional<Draft> draft) { found = std::move(draft); });
    settle();
    return found;
}

QString BuilderBench::words(const char *label) const
{
    return find<QLabel>(label)->text();
}

void BuilderBench::awaitCheck()
{
    QTest::qWait(250); // the check begins a moment after the last change
    settle();
}
