// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/authoring/edits.h"
#include "tests/authoring/standard_questionnaire.h"

#include <QJsonArray>
#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

Questionnaire source()
{
    Question weight = test::asking(u"WEIGHT"_s, QuestionType::Decimal);
    weight.unit = UnitCode(u"t"_s);
    weight.sets = QStringList{u"full"_s, u"short"_s};
    Question town = test::asking(u"TOWN"_s, QuestionType::Calculated);
    town.calculation = u"pulldata('towns', 'label', 'name', ${WEIGHT})"_s;
    town.group = SectionCode(u"G"_s);
    Question more = test::asking(u"MORE"_s);
    more.relevant = u"${TOWN} != '' and ${ELSE} != ''"_s;
    more.group = SectionCode(u"G"_s);
    Section section = test::sectionOf(u"S"_s, {weight, town, more, test::asking(u"ELSE"_s)});
    section.groups = {test::groupOf(u"G"_s, {}, GroupKind::Plain, u"${WEIGHT} > 1"_s)};
    Questionnaire questionnaire = test::questionnaireOf({section});
    questionnaire.units = {{UnitCode(u"t"_s), Text(u"т"_s, u"t"_s), Text(u"тон"_s, u"tonne"_s), {}, {}, {}},
                           {UnitCode(u"kg"_s), Text(u"кг"_s, u"kg"_s), Text(u"кг"_s, u"kg"_s), {}, {}, {}}};
    questionnaire.sets = {{u"full"_s, {}}, {u"short"_s, {}}};
    questionnaire.lists = {{u"towns"_s, {{u"sofia"_s, Text(u"София"_s, u"Sofia"_s)}}}, {u"rivers"_s, {}}};
    return questionnaire;
}

QList<QuestionCode> codesOf(const QStringList &codes)
{
    QList<QuestionCode> list;
    for (const QString &code : codes)
        list << QuestionCode(code);
    return list;
}

QString codeOfProblem(const QJsonObject &object)
{
    const auto clipping = clippingFromJson(object);
    return clipping ? u"read"_s : clipping.error().code;
}

} // namespace

/// Questions carried from one questionnaire to another.
class ClippingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesWhatIsNeeded()
    {
        const QJsonObject object = toClipping(source(), codesOf({u"MORE"_s, u"WEIGHT"_s, u"TOWN"_s}));
        const auto clipping = clippingFromJson(object);
        QVERIFY(clipping);
        QCOMPARE(clipping->questions, source().sections[0].questions.first(3));
        QCOMPARE(clipping->groups, source().sections[0].groups);
        QCOMPARE(clipping->units, source().units.first(1));
        QCOMPARE(clipping->lists, source().lists.first(1));
    }

    void leavesPartsOfGroups()
    {
        const auto clipping = clippingFromJson(toClipping(source(), codesOf({u"TOWN"_s})));
        QVERIFY(clipping);
        QVERIFY(clipping->groups.isEmpty());
        QVERIFY(clipping->questions.first().group.isEmpty());
        QVERIFY(clipping->units.isEmpty());
    }

    void pastesElsewhere()
    {
        const auto clipping =
            clippingFromJson(toClipping(source(), codesOf({u"WEIGHT"_s, u"TOWN"_s, u"MORE"_s})));
        Questionnaire target = test::questionnaireOf({test::sectionOf(u"G"_s, {test::asking(u"town"_s)})});
        target.sets = {{u"short"_s, {}}};
        QList<QuestionCode> codes;
        const auto pasted = withClipping(target, *clipping, {SectionCode(u"G"_s), 0, {}}, &codes);
        QVERIFY(pasted);
        QCOMPARE(test::outlineOf(*pasted), u"G: WEIGHT G_2[TOWN_2 MORE] town"_s);
        QCOMPARE(codes, codesOf({u"WEIGHT"_s, u"TOWN_2"_s, u"MORE"_s}));
        QCOMPARE(pasted->question(codes[0])->sets, QStringList{u"short"_s});
        QCOMPARE(pasted->question(codes[2])->relevant, u"${TOWN_2} != '' and ${ELSE} != ''"_s);
        QCOMPARE(pasted->sections[0].groups[0].relevant, u"${WEIGHT} > 1"_s);
        QCOMPARE(pasted->units.size(), 1);
        QCOMPARE(pasted->lists.size(), 1);
        QVERIFY(questionnaireFromJson(toJson(*pasted), {}));
    }

    void pastesAtHome()
    {
        const auto clipping =
            clippingFromJson(toClipping(source(), codesOf({u"WEIGHT"_s, u"TOWN"_s, u"MORE"_s})));
        const auto pasted = withClipping(source(), *clipping, {SectionCode(u"S"_s), 2, SectionCode(u"G"_s)});
        QVERIFY(pasted);
        QCOMPARE(test::outlineOf(*pasted), u"S: WEIGHT G[TOWN WEIGHT_2 G_2[TOWN_2 MORE_2] MORE] ELSE"_s);
        QCOMPARE(pasted->question(QuestionCode(u"TOWN_2"_s))->calculation,
                 u"pulldata('towns', 'label', 'name', ${WEIGHT_2})"_s);
        QCOMPARE(pasted->units, source().units);
        const QuestionSpot nowhere{SectionCode(u"X"_s), 0, {}};
        QCOMPARE(withClipping(source(), *clipping, nowhere).error().code, u"edit.unknown_section"_s);
    }

    void refusesWhatIsNone()
    {
        const QJsonObject good = toClipping(source(), codesOf({u"WEIGHT"_s}));
        QCOMPARE(codeOfProblem(good), u"read"_s);
        QCOMPARE(codeOfProblem({}), u"questions.format"_s);
        QCOMPARE(codeOfProblem(toJson(source())), u"questions.format"_s);
        QJsonObject newer = good;
        newer.insert(u"version"_s, 2);
        QCOMPARE(codeOfProblem(newer), u"questions.newer"_s);
        QJsonObject unknown = good;
        unknown.insert(u"macros"_s, QJsonArray());
        QCOMPARE(codeOfProblem(unknown), u"questions.unknown_member"_s);
        QJsonObject withoutUnit = good;
        withoutUnit.remove(u"units"_s);
        QCOMPARE(codeOfProblem(withoutUnit), u"questionnaire.unknown_unit"_s);
        QJsonObject withoutQuestions = good;
        withoutQuestions.remove(u"questions"_s);
        QCOMPARE(codeOfProblem(withoutQuestions), u"questionnaire.missing_member"_s);
    }
};

QTEST_GUILESS_MAIN(ClippingTest)
#include "tst_clipping.moc"
