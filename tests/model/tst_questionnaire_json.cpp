// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/json.h"
#include "forms/model/questionnaire_json.h"

#include <QtTest>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

QByteArray annualBytes()
{
    QFile file(QStringLiteral(OCTANT_SOURCE "/resources/questionnaire.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A section as an imported form brings it: nested groups, a repeat, a matrix, rules of every kind.
Section sites()
{
    Group site;
    site.code = SectionCode(u"SITE"_s);
    site.title = Text(u"Площадка"_s, u"Site"_s);
    site.kind = GroupKind::Repeat;
    site.relevant = u"${ZW_01} > 0"_s;
    site.repeatCount = u"3"_s;
    site.name = u"site"_s;
    site.inert = {{u"appearance"_s, u"field-list"_s}};
    Group scale;
    scale.code = SectionCode(u"SCALE"_s);
    scale.parent = site.code;
    scale.kind = GroupKind::Matrix;
    Question row;
    row.code = QuestionCode(u"ROW_1"_s);
    row.type = QuestionType::SelectOne;
    row.label = Text(u"Ред"_s, u"Row"_s);
    row.group = scale.code;
    row.list = u"agree"_s;
    row.choices = {{u"1"_s, Text(u"не"_s, u"no"_s), {{u"weight"_s, u"2"_s}}}};
    row.choiceFilter = u"weight > 1"_s;
    row.requiredWhen = u"${ZW_01} > 5"_s;
    row.requiredMessage = Text(u"Отговорете"_s, u"Please answer"_s);
    row.constraintMessage = Text(u"Не може"_s, u"Cannot be"_s);
    row.defaultValue = u"1"_s;
    row.readOnly = true;
    row.kinds = QStringList{u"company"_s};
    row.name = u"row"_s;
    row.inert = {{u"media::image"_s, u"a.png"_s}};
    Question total;
    total.code = QuestionCode(u"TOTAL"_s);
    total.type = QuestionType::Calculated;
    total.calculation = u"count(${SITE})"_s;
    Section section;
    section.code = SectionCode(u"SITES"_s);
    section.ungrouped = true;
    section.relevant = u"${ZW_01} != ''"_s;
    section.name = u"sites"_s;
    section.inert = {{u"appearance"_s, u"w1"_s}};
    section.groups = {site, scale};
    section.questions = {row, total};
    return section;
}

/// A questionnaire with every kind of member.
Questionnaire small()
{
    Question mass;
    mass.code = QuestionCode(u"ZW_01"_s);
    mass.type = QuestionType::Decimal;
    mass.label = Text(u"Отпадъци"_s, u"Waste"_s);
    mass.help = Text(u"Всички"_s, u"All"_s);
    mass.unit = UnitCode(u"t"_s);
    mass.required = true;
    mass.relevant = u"${PP_04} = 'company'"_s;
    mass.constraint = u". >= 0"_s;
    mass.indicator = IndicatorCode(u"I6.1"_s);
    mass.direction = Direction::Lower;
    mass.impactArea = ImpactAreaCode(u"IA2"_s);
    mass.standards = QStringList{u"VSME B7"_s, u"GRI 306-3"_s};
    mass.sets = QStringList{u"full"_s, u"short"_s};
    Question mail;
    mail.code = QuestionCode(u"PP_14"_s);
    mail.label = Text(QMap<QString, QString>{{u"und"_s, u"Mail"_s}, {u"de"_s, u"E-Mail"_s}});
    mail.personal = PersonalRole::Mail;
    Question kind;
    kind.code = QuestionCode(u"CM_01"_s);
    kind.type = QuestionType::SelectOne;
    kind.choices = {{u"new"_s, Text(u"нов"_s, u"new"_s)}, {u"update"_s, Text(u"промяна"_s, u"update"_s)}};

    Questionnaire questionnaire;
    questionnaire.code = u"annual"_s;
    questionnaire.title = Text(u"Въпросник"_s, u"Questionnaire"_s);
    questionnaire.languages = QStringList{u"bg"_s, u"en"_s};
    questionnaire.sets = {{u"full"_s, Text(u"Пълен"_s, u"Full"_s)},
                          {u"short"_s, Text(u"Кратък"_s, u"Short"_s)}};
    questionnaire.units = {{UnitCode(u"t"_s), Text(u"т"_s, u"t"_s), Text(u"тон"_s, u"tonne"_s), u"mass"_s,
                            1.0, QStringList{u"т."_s}}};
    Section waste;
    waste.code = SectionCode(u"ZW"_s);
    waste.title = Text(u"Нулеви отпадъци"_s, u"Zero waste"_s);
    waste.principle = PrincipleCode(u"P6"_s);
    waste.questions = {mass, mail};
    Section commitments;
    commitments.code = SectionCode(u"COMMIT"_s);
    commitments.title = Text(u"Ангажименти"_s, u"Commitments"_s);
    commitments.repeat = true;
    commitments.questions = {kind};
    questionnaire.sections = {waste, commitments, sites()};
    questionnaire.lists = {
        {u"towns"_s,
         {{u"vt"_s, Text(u"Велико Търново"_s, u"Veliko Tarnovo"_s), {{u"region"_s, u"BG321"_s}}}}}};
    questionnaire.bridge.from = EditionHash(QString(64, u'a'));
    questionnaire.bridge.steps = {
        {QuestionCode(u"ZW_09"_s), YearChange::Split, {QuestionCode(u"PP_14"_s)}, u"нов закон"_s}};
    questionnaire.inert = {{u"style"_s, u"pages"_s}};
    return questionnaire;
}

/// small() with a question of a group on either side of one that is in none.
QByteArray scattered()
{
    Questionnaire questionnaire = small();
    QList<Question> &questions = questionnaire.sections.last().questions;
    questions.prepend(questions.first());
    questions.first().code = QuestionCode(u"ROW_0"_s);
    questions.swapItemsAt(1, 2);
    return publish(questionnaire).bytes;
}

/// The JSON of small() with one piece of its text replaced; each piece must occur.
QByteArray spoilt(const QByteArray &piece, const QByteArray &replacement)
{
    QByteArray bytes = publish(small()).bytes;
    const qsizetype at = bytes.indexOf(piece);
    if (at < 0)
        qFatal("%s does not occur in %s", piece.constData(), bytes.constData());
    return bytes.replace(at, piece.size(), replacement);
}

} // namespace

class TestQuestionnaireJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void annualComesBack();
    void annualHoldsWhatItShould();
    void hashNamesTheBytes();
    void editionKeepsItsBytes();
    void sameQuestionnaireSameHash();
    void refused_data();
    void refused();
    void everyFaultIsTold();
    void asked_data();
    void asked();
    void bridge();
    void personalRoles();
};

void TestQuestionnaireJson::comesBack()
{
    const Result<Questionnaire> back = questionnaireFromJson(toJson(small()), {});
    QVERIFY2(back, back ? "" : qUtf8Printable(back.error().sentence()));
    QCOMPARE(*back, small());
}

void TestQuestionnaireJson::annualComesBack()
{
    const Result<Edition> first = editionFromBytes(annualBytes(), u"questionnaire.json"_s);
    QVERIFY2(first, first ? "" : qUtf8Printable(first.error().sentence()));
    const Edition edition = publish(first->questionnaire);
    const Result<Edition> second = editionFromBytes(edition.bytes, {});
    QVERIFY(second);
    QCOMPARE(second->questionnaire, first->questionnaire);
    QCOMPARE(second->hash, edition.hash);
}

void TestQuestionnaireJson::annualHoldsWhatItShould()
{
    const Result<Edition> edition = editionFromBytes(annualBytes(), {});
    QVERIFY(edition);
    const Questionnaire &questionnaire = edition->questionnaire;
    QCOMPARE(questionnaire.questionCount(), 189);
    // the questions of the core set, and the commitments
    const Section *commitments = questionnaire.section(SectionCode(u"COMMIT"_s));
    QVERIFY(commitments && commitments->repeat);
    QCOMPARE(questionnaire.questionsOf(u"short"_s).size(), 29 + commitments->questions.size());
    QCOMPARE(questionnaire.questionsOf(u"full"_s).size(), 189);
    QCOMPARE(questionnaire.question(QuestionCode(u"PP_14"_s))->personal, PersonalRole::Mail);
    QCOMPARE(questionnaire.sectionOf(QuestionCode(u"CM_01"_s)), commitments);
    QVERIFY(!questionnaire.question(QuestionCode(u"pp_14"_s)));
    for (const Section &section : questionnaire.sections) {
        for (const Question &question : section.questions) {
            const bool chooses =
                question.type == QuestionType::SelectOne || question.type == QuestionType::SelectMultiple;
            QVERIFY2(question.choices.isEmpty() != chooses, qUtf8Printable(question.code.text()));
            QVERIFY2(!question.label.exactly(u"bg"_s).isEmpty(), qUtf8Printable(question.code.text()));
            QVERIFY2(!question.label.exactly(u"en"_s).isEmpty(), qUtf8Printable(question.code.text()));
        }
    }
}

void TestQuestionnaireJson::hashNamesTheBytes()
{
    const Edition edition = publish(small());
    const QByteArray sum = QCryptographicHash::hash(edition.bytes, QCryptographicHash::Sha256).toHex();
    QCOMPARE(edition.hash.text(), QString::fromLatin1(sum));
    QCOMPARE(edition.hash.text().size(), 64);
    QCOMPARE(edition.questionnaire, small());
}

void TestQuestionnaireJson::editionKeepsItsBytes()
{
    const QByteArray pretty = QJsonDocument(toJson(small())).toJson(QJsonDocument::Indented);
    const Result<Edition> edition = editionFromBytes(pretty, {});
    QVERIFY(edition);
    QCOMPARE(edition->bytes, pretty);
    QVERIFY(edition->hash != publish(small()).hash);
    QCOMPARE(edition->questionnaire, small());
}

void TestQuestionnaireJson::sameQuestionnaireSameHash()
{
    QCOMPARE(publish(small()).hash, publish(small()).hash);
    Questionnaire other = small();
    other.sections.first().questions.first().label.set(u"en"_s, u"Wastes"_s);
    QVERIFY(publish(other).hash != publish(small()).hash);
}

void TestQuestionnaireJson::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("question");
    const auto row = [](const char *name, const QByteArray &bytes, const char *code, const char *question) {
        QTest::newRow(name) << bytes << QString::fromLatin1(code) << QString::fromLatin1(question);
    };
    row("no JSON", "{", "json.invalid", "");
    row("another format", spoilt("octant-questionnaire", "octant-framework"), "questionnaire.format", "");
    row("no version", spoilt("\"version\":2", "\"version\":\"2\""), "questionnaire.format", "");
    row("newer version", spoilt("\"version\":2", "\"version\":3,\"more\":[]"), "questionnaire.newer", "");
    row("unknown member", spoilt("\"languages\"", "\"langages\""), "questionnaire.unknown_member", "");
    row("unknown member of a question", spoilt("\"constraint\"", "\"constrain\""),
        "questionnaire.unknown_member", "ZW_01");
    row("unknown type", spoilt("\"decimal\"", "\"decimals\""), "questionnaire.unknown_type", "ZW_01");
    row("no type", spoilt("\"type\":\"decimal\",", ""), "questionnaire.missing_member", "ZW_01");
    row("empty code", spoilt("\"ZW_01\"", "\"\""), "questionnaire.empty", "");
    row("code that is none", spoilt("\"ZW_01\"", "\"ZW-01\""), "questionnaire.invalid_code", "ZW-01");
    row("long code", spoilt("\"ZW_01\"", '"' + QByteArray(65, 'Z') + '"'), "questionnaire.invalid_code",
        QByteArray(65, 'Z'));
    row("code of another question", spoilt("\"CM_01\"", "\"zw_01\""), "questionnaire.duplicate_code",
        "zw_01");
    row("code of a section", spoilt("\"CM_01\"", "\"zw\""), "questionnaire.duplicate_code", "zw");
    row("unit not listed", spoilt("\"unit\":\"t\"", "\"unit\":\"kg\""), "questionnaire.unknown_unit",
        "ZW_01");
    row("set not listed", spoilt("[\"full\",\"short\"]", "[\"full\",\"long\"]"), "questionnaire.unknown_set",
        "ZW_01");
    row("direction", spoilt("\"lower\"", "\"down\""), "questionnaire.unknown_direction", "ZW_01");
    row("contact detail", spoilt("\"mail\"", "\"address\""), "questionnaire.unknown_personal", "PP_14");
    row("choice twice", spoilt("\"update\"", "\"new\""), "questionnaire.duplicate_choice", "CM_01");
    row("choices of a text", spoilt("\"select_one\"", "\"text\""), "questionnaire.needless_choices", "CM_01");
    row("required is no flag", spoilt("\"required\":true", "\"required\":1"), "questionnaire.wrong_type",
        "ZW_01");
    row("label is a text", spoilt("\"label\":{\"bg\":\"Отпадъци\",\"en\":\"Waste\"}", "\"label\":\"Waste\""),
        "questionnaire.wrong_type", "ZW_01");
    row("wording is a number", spoilt("\"Waste\"", "7"), "questionnaire.wrong_type", "ZW_01");
    row("group not listed", spoilt("\"group\":\"SCALE\"", "\"group\":\"SCALES\""),
        "questionnaire.unknown_group", "ROW_1");
    row("group around it not listed", spoilt("\"parent\":\"SITE\"", "\"parent\":\"SCALE\""),
        "questionnaire.unknown_group", "SCALE");
    row("kind of group", spoilt("\"matrix\"", "\"grid\""), "questionnaire.unknown_kind", "SCALE");
    row("code of a group", spoilt("\"code\":\"SITE\"", "\"code\":\"ZW\""), "questionnaire.duplicate_code",
        "ZW");
    row("change", spoilt("\"split\"", "\"torn\""), "questionnaire.unknown_change", "ZW_09");
    row("cell is a number", spoilt("\"BG321\"", "321"), "questionnaire.wrong_type", "towns");
    row("scattered group", scattered(), "questionnaire.scattered_group", "ROW_1");
    row("question is a text", spoilt("\"questions\":[{", "\"questions\":[\"\",{"), "questionnaire.wrong_type",
        "");
}

void TestQuestionnaireJson::refused()
{
    QFETCH(const QByteArray, bytes);
    const Result<Edition> edition = editionFromBytes(bytes, u"edition.json"_s);
    QVERIFY(!edition);
    QTEST(edition.error().code, "code");
    QTEST(edition.error().where.question, "question");
    QCOMPARE(edition.error().where.file, u"edition.json"_s);
    QVERIFY(!edition.error().what.isEmpty());
    QVERIFY(!edition.error().remedy.isEmpty());
}

void TestQuestionnaireJson::everyFaultIsTold()
{
    QJsonObject object = toJson(small());
    object.insert(u"langages"_s, 1);
    object.insert(u"sets"_s, QJsonArray());
    QList<Problem> problems;
    readQuestionnaire(object, u"a.json"_s, problems);
    QCOMPARE(problems.size(), 3);
}

void TestQuestionnaireJson::asked_data()
{
    QTest::addColumn<QStringList>("sets");
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<bool>("asked");
    QTest::newRow("everyone") << QStringList() << QStringList() << true;
    QTest::newRow("of this set and kind")
        << QStringList{u"full"_s, u"short"_s} << QStringList{u"ngo"_s} << true;
    QTest::newRow("of another set") << QStringList{u"full"_s} << QStringList{u"ngo"_s} << false;
    QTest::newRow("of another kind") << QStringList{u"short"_s} << QStringList{u"company"_s} << false;
}

void TestQuestionnaireJson::asked()
{
    QFETCH(const QStringList, sets);
    QFETCH(const QStringList, kinds);
    QFETCH(const bool, asked);
    Question question;
    question.sets = sets;
    question.kinds = kinds;
    QCOMPARE(question.isAskedOf(u"short"_s, u"ngo"_s), asked);
    QVERIFY(question.isAskedOf({}, {}));
}

void TestQuestionnaireJson::bridge()
{
    YearBridge bridge;
    bridge.steps = {
        {QuestionCode(u"A"_s), YearChange::Split, {QuestionCode(u"A"_s), QuestionCode(u"B"_s)}, {}},
        {QuestionCode(u"C"_s), YearChange::UnitChanged, {QuestionCode(u"D"_s)}, {}},
        {QuestionCode(u"E"_s), YearChange::Reworded, {}, {}},
        {QuestionCode(u"F"_s), YearChange::Dropped, {}, {}}};
    const auto earlier = [&](const QString &code) { return bridge.earlierOf(QuestionCode(code)).text(); };
    QCOMPARE(earlier(u"G"_s), QString()); // there is no earlier edition to look into
    bridge.from = EditionHash(QString(64, u'a'));
    QCOMPARE(earlier(u"G"_s), u"G"_s);
    QCOMPARE(earlier(u"A"_s), QString());
    QCOMPARE(earlier(u"B"_s), QString());
    QCOMPARE(earlier(u"C"_s), QString());
    QCOMPARE(earlier(u"D"_s), u"C"_s);
    QCOMPARE(earlier(u"E"_s), u"E"_s);
    QCOMPARE(earlier(u"F"_s), QString());
    QCOMPARE(bridge.changeOf(QuestionCode(u"G"_s)), YearChange::Same);
}

void TestQuestionnaireJson::personalRoles()
{
    for (const PersonalRole role : {PersonalRole::Name, PersonalRole::Mail, PersonalRole::Telephone})
        QVERIFY(personalRoleOf(nameOf(role)) == role);
    QVERIFY(nameOf(PersonalRole::None).isEmpty());
    QVERIFY(!personalRoleOf({}));
}

QTEST_GUILESS_MAIN(TestQuestionnaireJson)
#include "tst_questionnaire_json.moc"
