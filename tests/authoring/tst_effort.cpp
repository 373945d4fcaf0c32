// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/effort.h"
#include "tests/authoring/standard_questionnaire.h"

#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

/// How much a form set asks of a partner.
class EffortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conditionsThatMayHold_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("may");
        const auto row = [](const char *expression, bool may) {
            QTest::newRow(expression) << QString::fromUtf8(expression) << may;
        };
        row("", true);
        row("${KIND} = 'company'", true);
        row("${KIND} = 'ngo'", false);
        row("${KIND} != 'company'", false);
        row("${KIND} = ''", false);
        row("${OTHER} = 'ngo'", true);
        row("${KIND} = 'ngo' and ${OTHER} > 3", false);
        row("${KIND} = 'ngo' or ${OTHER} > 3", true);
        row("${OTHER} > 3 and ${KIND} = 'ngo'", false);
        row("${KIND} = 'ngo' or ${KIND} = 'branch'", false);
        row("not(${KIND} = 'company')", false);
        row("not(${KIND} = 'company' and ${OTHER} > 3)", true);
        row("not(${KIND} = 'company' or ${OTHER} > 3)", false);
        row("selected(${KIND}, 'company')", true);
        row("selected(${KIND}, 'comp')", false);
        row("selected(${OTHER}, 'x')", true);
        row("${SIZE} > 3", true);
        row("${SIZE} <= 3", false);
        row("3 > ${SIZE}", false);
        row("${SIZE} >= -5", true);
        row("${SIZE} < 10", true);
        row("true()", true);
        row("false()", false);
        row("0", false);
        row("'text'", true);
        row("contains(${KIND}, 'ngo')", true); // more than is judged
        row("${KIND} + 1 = 2", true);
        row("${KIND} = ", true); // cannot be read
    }

    void conditionsThatMayHold()
    {
        QFETCH(const QString, expression);
        const QMap<QString, QString> known{{u"KIND"_s, u"company"_s}, {u"SIZE"_s, u"5"_s}};
        QTEST(mayHold(expression, known), "may");
    }

    void countsWhatIsAnswered()
    {
        Question forAll = test::asking(u"A"_s, QuestionType::Integer);
        Question forShort = test::asking(u"B"_s, QuestionType::YesNo);
        forShort.sets = QStringList{u"short"_s};
        Question forTowns = test::asking(u"C"_s, QuestionType::LongText);
        forTowns.kinds = QStringList{u"municipality"_s};
        Question ifCompany = test::asking(u"D"_s, QuestionType::File);
        ifCompany.relevant = u"${KIND} = 'company'"_s;
        Question inGroup = test::asking(u"E"_s);
        inGroup.group = SectionCode(u"G"_s);
        Section section = test::sectionOf(u"S"_s, {forAll, forShort, forTowns, ifCompany, inGroup,
                                                   test::asking(u"N"_s, QuestionType::Note),
                                                   test::asking(u"K"_s, QuestionType::Calculated)});
        section.groups = {test::groupOf(u"G"_s, {}, GroupKind::Plain, u"${KIND} != 'company'"_s)};
        Section never = test::sectionOf(u"T"_s, {test::asking(u"F"_s)});
        never.relevant = u"false()"_s;
        const Questionnaire questionnaire = test::questionnaireOf({section, never});

        const auto codes = [&](const QString &set, const QString &kind) {
            QStringList found;
            const FormSize size = sizeOf(questionnaire, set, kind, QuestionCode(u"KIND"_s));
            for (const QuestionCode &code : size.codes)
                found << code.text();
            return size.questions == found.size() ? found.join(u' ') : u"miscounted"_s;
        };
        QCOMPARE(codes({}, {}), u"A B C D E"_s);
        QCOMPARE(codes(u"full"_s, {}), u"A C D E"_s);
        QCOMPARE(codes(u"short"_s, u"company"_s), u"A B D"_s);
        QCOMPARE(codes(u"full"_s, u"municipality"_s), u"A C E"_s);
        const FormSize size = sizeOf(questionnaire, u"full"_s, u"company"_s, QuestionCode(u"KIND"_s));
        QCOMPARE(size.minutes, minutesFor(forAll) + minutesFor(ifCompany));
    }

    void standardQuestionnaire()
    {
        const Questionnaire questionnaire = test::standardQuestionnaire();
        const QuestionCode kind(u"PP_04"_s);
        QCOMPARE(sizeOf(questionnaire, u"full"_s, {}, kind).questions, 189);
        QCOMPARE(sizeOf(questionnaire, u"short"_s, {}, kind).questions, 51); // 29 and the commitments' 22
        QCOMPARE(sizeOf(questionnaire, u"full"_s, u"company"_s, kind).questions, 179);
        QCOMPARE(sizeOf(questionnaire, u"full"_s, u"education"_s, kind).questions, 167);
    }

    void onlyAnswersTakeTime()
    {
        for (int type = 0; type <= int(QuestionType::Hidden); ++type) {
            const Question question = test::asking(u"Q"_s, QuestionType(type));
            QCOMPARE(minutesFor(question) > 0, isAnswered(question.type));
        }
    }
};

QTEST_GUILESS_MAIN(EffortTest)
#include "tst_effort.moc"
