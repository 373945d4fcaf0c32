// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alliance.h"
#include "reports/figures/indicators.h"

#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

const QString waste = u"ZW_01"_s;
const QString recycled = u"ZW_04"_s;
const QString prepared = u"ZW_05"_s;

Given confidential(double number)
{
    return {number, Qualifier::Confidential};
}

Given without(Qualifier qualifier)
{
    return {.qualifier = qualifier};
}

IndicatorFigure figureOf(const Alliance &alliance, const Indicator &indicator)
{
    return aggregate(valuesOf(indicator, alliance.year()), nullptr, alliance.everybody());
}

using Row = QMap<QString, Given>;

} // namespace

class TestIndicators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sums_data();
    void sums();
    void medians_data();
    void medians();
    void ratios_data();
    void ratios();
    void coverageOfExpressions();
    void expressionsOfSeveralAnswers();
    void fallbacksNeedAnOperand();
    void repeatsAreSummed();
    void onlyAcceptedRespond();
    void onlyMembersCount();
    void panelHasThoseOfBothYears();
    void smallPanelIsWithheld();
    void panelFollowsPartnersNotResponses();
    void changedUnitBreaksThePanel();
    void newAndDroppedQuestions();
    void repeatsInsideRepeats();
    void unreadableExpression();
    void valueOfOneRespondent();
    void neverMinusZero();
};

void TestIndicators::sums_data()
{
    QTest::addColumn<QList<Given>>("answers");
    QTest::addColumn<std::optional<double>>("value");
    QTest::addColumn<int>("n");
    QTest::addColumn<std::optional<double>>("coverage");
    QTest::addColumn<bool>("suppressed");

    using Answers = QList<Given>;
    using Maybe = std::optional<double>;
    QTest::newRow("three") << Answers{{10.0}, {20.0}, {30.5}} << Maybe(60.5) << 3 << Maybe(1.0) << false;
    QTest::newRow("zero is a value") << Answers{{10.0}, {20.0}, {0.0}} << Maybe(30) << 3 << Maybe(1.0)
                                     << false;
    QTest::newRow("all zero") << Answers{{0.0}, {0.0}, {0.0}} << Maybe(0) << 3 << Maybe(1.0) << false;
    QTest::newRow("blank is none") << Answers{{10.0}, {20.0}, {30.0}, blank()} << Maybe(60) << 3
                                   << Maybe(0.75) << false;
    QTest::newRow("not available") << Answers{{10.0}, {20.0}, {30.0}, without(Qualifier::NotAvailable)}
                                   << Maybe(60) << 3 << Maybe(0.75) << false;
    QTest::newRow("not applicable") << Answers{{10.0}, {20.0}, {30.0}, without(Qualifier::NotApplicable)}
                                    << Maybe(60) << 3 << Maybe(0.75) << false;
    QTest::newRow("not relevant is no gap")
        << Answers{{10.0}, {20.0}, {30.0}, notRelevant()} << Maybe(60) << 3 << Maybe(1.0) << false;
    QTest::newRow("estimates count") << Answers{{10.0, Qualifier::Estimated}, {20.0}, {30.0}} << Maybe(60)
                                     << 3 << Maybe(1.0) << false;
    QTest::newRow("two are withheld")
        << Answers{{10.0}, {20.0}, blank()} << Maybe() << 2 << Maybe(2.0 / 3) << true;
    QTest::newRow("one is withheld") << Answers{{10.0}} << Maybe() << 1 << Maybe(1.0) << true;
    QTest::newRow("nobody answered") << Answers{blank(), blank()} << Maybe() << 0 << Maybe(0.0) << false;
    QTest::newRow("relevant to nobody") << Answers{notRelevant()} << Maybe() << 0 << Maybe() << false;
    QTest::newRow("no respondents") << Answers{} << Maybe() << 0 << Maybe() << false;
    QTest::newRow("confidential in a sum of three")
        << Answers{{10.0}, {20.0}, confidential(30)} << Maybe(60) << 3 << Maybe(1.0) << false;
    QTest::newRow("confidential in a sum of two")
        << Answers{{10.0}, confidential(30)} << Maybe() << 2 << Maybe(1.0) << true;
    QTest::newRow("confidential without a value")
        << Answers{{10.0}, {20.0}, {30.0}, without(Qualifier::Confidential)} << Maybe(60) << 3 << Maybe(0.75)
        << false;
}

void TestIndicators::sums()
{
    QFETCH(QList<Given>, answers);
    Alliance alliance;
    for (const Given &answer : answers)
        alliance.addRespondent({{waste, answer}});
    alliance.addRespondent(); // was not asked
    alliance.addPartner();    // did not respond
    const IndicatorFigure figure = figureOf(alliance, sumOf(u"${ZW_01}"_s));
    QTEST(figure.value, "value");
    QTEST(figure.n, "n");
    QTEST(figure.coverage, "coverage");
    QTEST(figure.suppressed, "suppressed");
    QVERIFY(!figure.panel);
}

void TestIndicators::medians_data()
{
    QTest::addColumn<QList<Given>>("answers");
    QTest::addColumn<std::optional<double>>("value");
    QTest::addColumn<int>("n");
    using Answers = QList<Given>;
    using Maybe = std::optional<double>;
    QTest::newRow("odd") << Answers{{90.0}, {10.0}, {20.0}} << Maybe(20) << 3;
    QTest::newRow("even") << Answers{{90.0}, {10.0}, {20.0}, {30.0}} << Maybe(25) << 4;
    QTest::newRow("equal values") << Answers{{5.0}, {5.0}, {5.0}, {7.0}} << Maybe(5) << 4;
    QTest::newRow("two are withheld") << Answers{{90.0}, {10.0}} << Maybe() << 2;
    QTest::newRow("confidential ones stay out")
        << Answers{{90.0}, {10.0}, {20.0}, confidential(50), confidential(60)} << Maybe(20) << 3;
    QTest::newRow("too few without confidential ones")
        << Answers{{90.0}, {10.0}, confidential(50)} << Maybe() << 2;
}

void TestIndicators::medians()
{
    QFETCH(QList<Given>, answers);
    Alliance alliance;
    for (const Given &answer : answers)
        alliance.addRespondent({{waste, answer}});
    const IndicatorFigure figure = figureOf(alliance, medianOf(u"${ZW_01}"_s));
    QTEST(figure.value, "value");
    QTEST(figure.n, "n");
    QCOMPARE(figure.coverage, std::optional(1.0));
    QCOMPARE(figure.answered, answers.size());
}

void TestIndicators::ratios_data()
{
    QTest::addColumn<QList<Row>>("answers");
    QTest::addColumn<std::optional<double>>("value");
    QTest::addColumn<int>("n");
    QTest::addColumn<std::optional<double>>("coverage");
    using Answers = QList<Row>;
    using Maybe = std::optional<double>;
    const auto both = [](double numerator, double denominator) {
        return Row{{recycled, {numerator}}, {waste, {denominator}}};
    };
    QTest::newRow("sums are divided, not shares averaged")
        << Answers{both(1, 2), both(1, 2), both(0, 96)} << Maybe(2) << 3 << Maybe(1.0);
    QTest::newRow("numerator missing")
        << Answers{both(10, 100), both(20, 100), both(30, 100), {{recycled, blank()}, {waste, {1000.0}}}}
        << Maybe(20) << 3 << Maybe(0.75);
    QTest::newRow("denominator missing")
        << Answers{both(10, 100), both(20, 100), both(30, 100), {{recycled, {90.0}}, {waste, blank()}}}
        << Maybe(20) << 3 << Maybe(0.75);
    QTest::newRow("denominator not asked")
        << Answers{both(10, 100), both(20, 100), both(30, 100), {{recycled, {90.0}}}} << Maybe(20) << 3
        << Maybe(1.0);
    QTest::newRow("denominator not relevant")
        << Answers{both(10, 100), both(20, 100), both(30, 100), {{recycled, {90.0}}, {waste, notRelevant()}}}
        << Maybe(20) << 3 << Maybe(1.0);
    QTest::newRow("one denominator of zero")
        << Answers{both(10, 100), both(20, 100), both(0, 0)} << Maybe(15) << 3 << Maybe(1.0);
    QTest::newRow("nothing to divide by")
        << Answers{both(0, 0), both(0, 0), both(0, 0)} << Maybe() << 3 << Maybe(1.0);
    QTest::newRow("two are withheld") << Answers{both(10, 100), both(20, 100)} << Maybe() << 2 << Maybe(1.0);
}

void TestIndicators::ratios()
{
    QFETCH(QList<Row>, answers);
    Alliance alliance;
    for (const Row &row : answers)
        alliance.addRespondent(row);
    const IndicatorFigure figure = figureOf(alliance, ratioOf(u"${ZW_04} * 100"_s, u"${ZW_01}"_s));
    QTEST(figure.value, "value");
    QTEST(figure.n, "n");
    QTEST(figure.coverage, "coverage");
}

void TestIndicators::coverageOfExpressions()
{
    Alliance alliance;
    for (int i = 0; i < 3; ++i)
        alliance.addRespondent({{recycled, {2.0}}, {prepared, {1.0}}, {waste, {10.0}}});
    alliance.addRespondent({{recycled, {2.0}}, {prepared, blank()}, {waste, {10.0}}});
    alliance.addRespondent(
        {{recycled, {2.0}}, {prepared, without(Qualifier::NotApplicable)}, {waste, {10.0}}});
    alliance.addRespondent({{recycled, {2.0}}, {waste, {10.0}}}); // one operand was not asked
    const IndicatorFigure figure =
        figureOf(alliance, ratioOf(u"(${ZW_04} + ${ZW_05}) * 100"_s, u"${ZW_01}"_s));
    QCOMPARE(figure.value, std::optional(30.0));
    QCOMPARE(figure.n, 3);
    QCOMPARE(figure.asked, 5);
    QCOMPARE(figure.notApplicable, 1);
    QCOMPARE(figure.coverage, std::optional(0.6));
}

void TestIndicators::expressionsOfSeveralAnswers()
{
    Alliance alliance;
    alliance.addRespondent({{recycled, {2.0}}, {prepared, {1.0}}});
    alliance.addRespondent({{recycled, {4.0}}, {prepared, {0.0}}});
    alliance.addRespondent({{recycled, {0.5}}, {prepared, {0.25}}});
    alliance.addRespondent({{recycled, {100.0}}, {prepared, blank()}});
    const IndicatorFigure figure = figureOf(alliance, sumOf(u"${ZW_04} + ${ZW_05}"_s));
    QCOMPARE(figure.value, std::optional(7.75));
    QCOMPARE(figure.n, 3);
}

void TestIndicators::fallbacksNeedAnOperand()
{
    Alliance alliance;
    for (int i = 0; i < 3; ++i)
        alliance.addRespondent({{recycled, {2.0}}, {prepared, blank()}});
    alliance.addRespondent({{recycled, blank()}, {prepared, blank()}});
    const IndicatorFigure figure =
        figureOf(alliance, sumOf(u"coalesce(${ZW_04}, 0) + coalesce(${ZW_05}, 0)"_s));
    QCOMPARE(figure.value, std::optional(6.0));
    QCOMPARE(figure.n, 3);
    QCOMPARE(figure.coverage, std::optional(0.75));
}

void TestIndicators::repeatsAreSummed()
{
    Alliance alliance;
    Section sites;
    sites.code = SectionCode(u"SITES"_s);
    sites.repeat = true;
    Question area;
    area.code = QuestionCode(u"area"_s);
    sites.questions = {area};
    alliance.year().questionnaires[0].sections.append(sites);
    QList<AnswerRow> rows;
    for (int partner = 1; partner <= 3; ++partner) {
        alliance.addRespondent();
        for (int instance = 1; instance <= 2; ++instance) {
            AnswerRow row;
            row.question = area.code;
            row.response = ResponseId{partner};
            row.instance = instance;
            row.state = AnswerState::Answered;
            row.number = 10 * partner + instance;
            rows.append(row);
        }
    }
    alliance.year().columns = columnsOf(rows);
    const IndicatorFigure figure = figureOf(alliance, sumOf(u"sum(${area})"_s));
    QCOMPARE(figure.value, std::optional(11.0 + 12 + 21 + 22 + 31 + 32));
    QCOMPARE(figure.n, 3);
}

void TestIndicators::onlyAcceptedRespond()
{
    Alliance alliance;
    for (const double number : {1.0, 2.0, 3.0, 4.0})
        alliance.addRespondent(waste, number);
    alliance.year().responses[3].accepted = RevisionId();
    const IndicatorFigure figure = figureOf(alliance, sumOf(u"${ZW_01}"_s));
    QCOMPARE(figure.value, std::optional(6.0));
    QCOMPARE(figure.asked, 3);
}

void TestIndicators::onlyMembersCount()
{
    Alliance alliance;
    for (const double number : {1.0, 2.0, 3.0, 4.0, 5.0})
        alliance.addRespondent(waste, number);
    const IndicatorValues values = valuesOf(sumOf(u"${ZW_01}"_s), alliance.year());
    const IndicatorFigure three = aggregate(values, nullptr, {PartnerId{1}, PartnerId{3}, PartnerId{5}});
    QCOMPARE(three.value, std::optional(9.0));
    QCOMPARE(three.asked, 3);
    const IndicatorFigure two = aggregate(values, nullptr, {PartnerId{1}, PartnerId{3}});
    QVERIFY(two.suppressed);
    QVERIFY(!two.value);
}

void TestIndicators::panelHasThoseOfBothYears()
{
    Alliance before(2024);
    for (const Given &given : {Given{10.0}, Given{20.0}, Given{30.0}, Given{1000.0}, blank()})
        before.addRespondent({{waste, given}});
    Alliance now(2025);
    for (const Given &given : {Given{9.0}, Given{18.0}, Given{30.0}, blank(), Given{500.0}, Given{7.0}})
        now.addRespondent({{waste, given}});
    const Indicator indicator = sumOf(u"${ZW_01}"_s);
    const IndicatorValues previous = valuesOf(indicator, before.year());
    const IndicatorFigure figure = aggregate(valuesOf(indicator, now.year()), &previous, now.everybody());
    QCOMPARE(figure.value, std::optional(564.0));
    QCOMPARE(figure.n, 5);
    QCOMPARE(figure.panel, (Panel{.n = 3, .previous = 60.0, .value = 57.0}));
}

void TestIndicators::smallPanelIsWithheld()
{
    Alliance before(2024);
    Alliance now(2025);
    for (const double number : {10.0, 20.0})
        before.addRespondent(waste, number);
    for (const double number : {10.0, 20.0, 30.0})
        now.addRespondent(waste, number);
    const Indicator indicator = sumOf(u"${ZW_01}"_s);
    const IndicatorValues previous = valuesOf(indicator, before.year());
    const IndicatorFigure figure = aggregate(valuesOf(indicator, now.year()), &previous, now.everybody());
    QCOMPARE(figure.value, std::optional(60.0));
    QCOMPARE(figure.panel, (Panel{.n = 2, .previous = {}, .value = {}}));
}

void TestIndicators::panelFollowsPartnersNotResponses()
{
    Alliance before(2024);
    Alliance now(2025);
    for (const double number : {1.0, 2.0, 3.0})
        before.addRespondent(waste, number);
    for (const double number : {10.0, 20.0, 30.0})
        now.addRespondent(waste, number);
    for (Response &response : before.year().responses)
        response.partner = PartnerId{response.partner.value + 1}; // partners 2, 3 and 4
    const Indicator indicator = medianOf(u"${ZW_01}"_s);
    const IndicatorValues previous = valuesOf(indicator, before.year());
    const IndicatorFigure figure = aggregate(valuesOf(indicator, now.year()), &previous, now.everybody());
    QCOMPARE(figure.panel->n, 2);
}

void TestIndicators::changedUnitBreaksThePanel()
{
    Alliance before(2024);
    Alliance now(2025);
    before.addQuestion(waste, u"kg"_s);
    now.addQuestion(waste, u"t"_s);
    for (const double number : {1.0, 2.0, 3.0}) {
        before.addRespondent(waste, number * 1000);
        now.addRespondent(waste, number);
    }
    const Indicator indicator = sumOf(u"${ZW_01}"_s);
    const IndicatorValues previous = valuesOf(indicator, before.year());
    const IndicatorValues values = valuesOf(indicator, now.year());
    const QList<Break> breaks = breaksBetween(before.year(), now.year(), values.operands);
    QCOMPARE(breaks, (QList<Break>{{QuestionCode(waste), BreakKind::UnitChanged}}));
    const IndicatorFigure figure = aggregate(values, &previous, now.everybody(), breaks);
    QCOMPARE(figure.value, std::optional(6.0));
    QVERIFY(!figure.panel);
    QCOMPARE(figure.breaks, breaks);
}

void TestIndicators::newAndDroppedQuestions()
{
    Alliance before(2024);
    Alliance now(2025);
    before.addQuestion(waste, u"t"_s);
    now.addQuestion(waste, u"t"_s, {}, QuestionType::Integer); // still a number in tonnes: no break
    before.addQuestion(recycled, u"t"_s);
    now.addQuestion(prepared, u"t"_s);
    before.addQuestion(u"EE_05"_s, {});
    now.addQuestion(u"EE_05"_s, {}, {}, QuestionType::YesNo);
    const QList<QuestionCode> codes{QuestionCode(waste), QuestionCode(recycled), QuestionCode(prepared),
                                    QuestionCode(u"EE_05"_s), QuestionCode(u"never"_s)};
    QCOMPARE(breaksBetween(before.year(), now.year(), codes),
             (QList<Break>{{codes[1], BreakKind::DroppedQuestion},
                           {codes[2], BreakKind::NewQuestion},
                           {codes[3], BreakKind::TypeChanged}}));
}

/// Two buildings on the first site and one on the second, as their rows are numbered.
void TestIndicators::repeatsInsideRepeats()
{
    Alliance alliance;
    alliance.addQuestion(u"AREA"_s, u"m2"_s);
    for (int respondent = 0; respondent < 3; ++respondent)
        alliance.addRespondent(u"AREA"_s, 0);
    Section &section = alliance.year().questionnaires.first().sections.first();
    section.code = SectionCode(u"SITES"_s);
    section.repeat = true;
    Group buildings;
    buildings.code = SectionCode(u"BUILDINGS"_s);
    buildings.kind = GroupKind::Repeat;
    section.groups = {buildings};
    section.questions.first().group = buildings.code;
    QList<AnswerRow> &rows = alliance.year().columns[QuestionCode(u"AREA"_s)];
    const AnswerRow any = rows.first();
    rows.clear();
    for (int response = 1; response <= 3; ++response) {
        for (int instance = 1; instance <= 3; ++instance) {
            AnswerRow row = any;
            row.response = ResponseId{response};
            row.instance = instance;
            row.number = response * instance;
            rows << row;
        }
    }
    const auto total = [&](const QString &expression) {
        return aggregate(valuesOf(sumOf(expression), alliance.year()), nullptr, alliance.everybody()).value;
    };
    QCOMPARE(total(u"sum(${AREA})"_s), std::optional(36.0));
    QCOMPARE(total(u"max(${AREA})"_s), std::optional(18.0));
}

void TestIndicators::unreadableExpression()
{
    Alliance alliance;
    for (const double number : {1.0, 2.0, 3.0})
        alliance.addRespondent(waste, number);
    const IndicatorFigure figure = figureOf(alliance, sumOf(u"${ZW_01} +"_s));
    QVERIFY(figure.problem);
    QCOMPARE(figure.problem->where.question, u"I1.1"_s);
    QVERIFY(!figure.value);
    QCOMPARE(figure.n, 0);
}

void TestIndicators::valueOfOneRespondent()
{
    Alliance alliance;
    alliance.addRespondent({{recycled, {3.0}}, {waste, {4.0}}});
    alliance.addRespondent({{recycled, {3.0}}, {waste, {0.0}}});
    alliance.addRespondent({{recycled, blank()}, {waste, {4.0}}});
    const IndicatorValues ratios = valuesOf(ratioOf(u"${ZW_04}"_s, u"${ZW_01}"_s), alliance.year());
    QCOMPARE(ratios.respondents[0].alone(), std::optional(0.75));
    QVERIFY(!ratios.respondents[1].alone());
    QVERIFY(!ratios.respondents[2].alone());
    QVERIFY(ratios.respondents[2].asked);
    QCOMPARE(ratios.operands, (QList<QuestionCode>{QuestionCode(recycled), QuestionCode(waste)}));
}

void TestIndicators::neverMinusZero()
{
    Alliance alliance;
    for (int i = 0; i < 3; ++i)
        alliance.addRespondent({{recycled, {0.0}}, {waste, {-4.0}}});
    const IndicatorFigure figure = figureOf(alliance, ratioOf(u"${ZW_04}"_s, u"${ZW_01}"_s));
    QCOMPARE(figure.value, std::optional(0.0));
    QVERIFY(!std::signbit(*figure.value));
}

QTEST_GUILESS_MAIN(TestIndicators)
#include "tst_indicators.moc"
