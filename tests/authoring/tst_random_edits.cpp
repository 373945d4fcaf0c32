// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/check.h"
#include "forms/authoring/edits.h"
#include "tests/authoring/standard_questionnaire.h"

#include <QRandomGenerator>
#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

/// A builder who clicks at random, but deletes nothing that others may refer to.
class Clicker
{
public:
    explicit Clicker(quint32 seed)
        : m_random(seed)
    {
    }

    Result<Questionnaire> click(const Questionnaire &from)
    {
        switch (number(11)) {
        case 0:
            return withMoved(from, some(from), spot(from));
        case 1:
            return withDuplicates(from, some(from));
        case 2:
            return renamed(from);
        case 3:
            return withGroup(from, test::groupOf(fresh(from, u"G"_s), {}, GroupKind(number(3))), some(from));
        case 4:
            return groupAt(from).isEmpty() ? from : withoutGroup(from, groupAt(from));
        case 5:
            return withQuestions(from, {test::asking({}), *from.question(some(from).first())}, spot(from));
        case 6:
            return withSectionMoved(from, section(from).code, number(5));
        case 7:
            return withGroupMoved(from, groupAt(from), spot(from));
        case 8:
            return pasted(from);
        case 9:
            return renamedSection(from);
        default:
            return regrouped(from);
        }
    }

private:
    QRandomGenerator m_random;

    int number(qsizetype bound) { return m_random.bounded(int(std::max<qsizetype>(1, bound))); }
    const Section &section(const Questionnaire &from)
    {
        return from.sections.at(number(from.sections.size()));
    }

    QString fresh(const Questionnaire &from, const QString &stem)
    {
        return freeCode(from, stem + QString::number(number(40)));
    }

    QList<QuestionCode> some(const Questionnaire &from)
    {
        const Section &chosen = section(from);
        if (chosen.questions.isEmpty())
            return {from.sections.first().questions.isEmpty() ? QuestionCode(u"NONE"_s)
                                                              : from.sections.first().questions.first().code};
        const int start = number(chosen.questions.size());
        QList<QuestionCode> codes;
        for (const Question &question : chosen.questions.mid(start, 1 + number(3)))
            codes << question.code;
        return codes;
    }

    SectionCode groupAt(const Questionnaire &from)
    {
        const Section &chosen = section(from);
        return chosen.groups.isEmpty() ? SectionCode() : chosen.groups.at(number(chosen.groups.size())).code;
    }

    QuestionSpot spot(const Questionnaire &from)
    {
        const Section &chosen = section(from);
        const int group = number(chosen.groups.size() + 2);
        return {chosen.code, number(chosen.questions.size() + 2),
                group < chosen.groups.size() ? chosen.groups.at(group).code : SectionCode()};
    }

    Result<Questionnaire> renamed(const Questionnaire &from)
    {
        const Question *found = from.question(some(from).first());
        if (!found)
            return from;
        Question question = *found;
        question.code = QuestionCode(fresh(from, u"Q"_s));
        return withQuestion(from, found->code, question);
    }

    Result<Questionnaire> renamedSection(const Questionnaire &from)
    {
        Section changed = section(from);
        const SectionCode code = changed.code;
        changed.code = SectionCode(fresh(from, u"S"_s));
        return withSectionChanged(from, code, changed);
    }

    Result<Questionnaire> regrouped(const Questionnaire &from)
    {
        const Question *found = from.question(some(from).first());
        if (!found)
            return from;
        Question question = *found;
        const Section &around = *from.sectionOf(found->code);
        const int group = number(around.groups.size() + 1);
        question.group = group < around.groups.size() ? around.groups.at(group).code : SectionCode();
        return withQuestion(from, found->code, question);
    }

    Result<Questionnaire> pasted(const Questionnaire &from)
    {
        const auto clipping = clippingFromJson(toClipping(from, some(from)));
        return clipping ? withClipping(from, *clipping, spot(from)) : std::unexpected(clipping.error());
    }
};

Questionnaire start()
{
    QList<Section> sections;
    for (const QString &stem : {u"A"_s, u"B"_s, u"C"_s}) {
        QList<Question> questions;
        for (int index = 1; index <= 6; ++index) {
            const bool chooses = index % 2 == 0;
            Question question = test::asking(stem + QString::number(index),
                                             chooses ? QuestionType::SelectOne : QuestionType::Integer);
            if (chooses)
                question.choices = {{u"a"_s, Text(u"А"_s, u"A"_s)}, {u"b"_s, Text(u"Б"_s, u"B"_s)}};
            if (index > 1) {
                question.constraint = u". != ${%1%2} and . != '${%1%2}'"_s.arg(stem).arg(index - 1);
                question.help = Text(u"Виж ${%1%2}"_s.arg(stem).arg(index - 1),
                                     u"See ${%1%2}"_s.arg(stem).arg(index - 1));
            }
            questions << question;
        }
        sections << test::sectionOf(u"S"_s + stem, questions);
    }
    Questionnaire questionnaire = test::questionnaireOf(sections);
    questionnaire.bridge.from = EditionHash(QString(64, u'0'));
    questionnaire.bridge.steps = {
        {QuestionCode(u"OLD"_s), YearChange::Split, {QuestionCode(u"A1"_s), QuestionCode(u"B1"_s)}, {}}};
    return questionnaire;
}

} // namespace

/// Whatever a builder does, in whatever order, the questionnaire stays one that can be read, and what refers
/// to something refers to it still.
class RandomEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepTheInvariants_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void keepTheInvariants()
    {
        QFETCH(const quint32, seed);
        Clicker clicker(seed);
        Questionnaire questionnaire = start();
        int done = 0;
        for (int step = 0; step < 60 && questionnaire.questionCount() < 150; ++step) {
            const Questionnaire before = questionnaire;
            const auto changed = clicker.click(before);
            QCOMPARE(before, questionnaire); // the old one is as it was
            if (!changed) {
                QVERIFY(!changed.error().what.isEmpty());
                continue;
            }
            ++done;
            questionnaire = *changed;
            QList<Problem> problems;
            const Questionnaire read = readQuestionnaire(toJson(questionnaire), {}, problems);
            QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().sentence()));
            QCOMPARE(read, questionnaire);
            for (const Finding &finding : checkQuestionnaire(questionnaire))
                QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.problem.sentence()));
        }
        QVERIFY(done > 15);
    }
};

QTEST_GUILESS_MAIN(RandomEditsTest)
#include "tst_random_edits.moc"
