// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/answers_json.h"
#include "forms/model/json.h"
#include "forms/model/questionnaire_json.h"

#include <QtTest>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <random>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

Questionnaire annual()
{
    QFile file(QStringLiteral(OCTANT_SOURCE "/resources/questionnaire.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("resources/questionnaire.json cannot be read");
    return editionFromBytes(file.readAll(), {}).value().questionnaire;
}

AnswersRead readAnswers(const QByteArray &json)
{
    return answersFromJson(readJsonObject(json, {}).value(), annual(), u"answers.json"_s);
}

QByteArray compact(const Answers &answers)
{
    return QJsonDocument(toJson(answers)).toJson(QJsonDocument::Compact);
}

/// Answers at random, of every kind that a questionnaire has.
class RandomAnswers
{
public:
    explicit RandomAnswers(unsigned seed)
        : m_random(seed)
    {
    }

    Answers all(const Questionnaire &questionnaire)
    {
        Answers answers;
        for (const Section &section : questionnaire.sections) {
            if (!section.repeat) {
                fill(answers, section);
                continue;
            }
            Instances instances(below(4));
            for (Answers &instance : instances)
                fill(instance, section);
            Answer repeat;
            repeat.value = instances;
            answers.set(QuestionCode(section.code.text()), repeat);
        }
        return answers;
    }

private:
    std::mt19937 m_random;

    int below(int limit) { return int(m_random() % unsigned(limit)); }

    void fill(Answers &answers, const Section &section)
    {
        for (const Question &question : section.questions) {
            if (below(4) > 0)
                answers.set(question.code, answer(question));
        }
    }

    Answer answer(const Question &question)
    {
        Answer answer;
        if (below(8) > 0)
            answer.value = value(question);
        if (below(3) == 0)
            answer.qualifier = Qualifier(below(6));
        if (below(5) == 0)
            answer.comment = text();
        if (below(6) == 0)
            answer.original = Original{text(), u"BGN"_s};
        return answer;
    }

    Value value(const Question &question)
    {
        switch (question.type) {
        case QuestionType::Text:
        case QuestionType::LongText:
            return text();
        case QuestionType::Integer:
            return double(below(100000)) - 50000;
        case QuestionType::Decimal:
        case QuestionType::Percent:
        case QuestionType::Money:
            return std::ldexp(double(m_random()), below(64) - 48);
        case QuestionType::Date:
            return QDate(2020, 1, 1).addDays(below(4000));
        case QuestionType::YesNo:
            return below(2) ? u"yes"_s : u"no"_s;
        case QuestionType::SelectOne:
            return question.choices[below(int(question.choices.size()))].code;
        case QuestionType::SelectMultiple:
            return someChoices(question);
        case QuestionType::File:
            return QStringList{text(), u"протокол.pdf"_s};
        default: // the questionnaire asks nothing else
            return {};
        }
    }

    QStringList someChoices(const Question &question)
    {
        QStringList codes;
        for (const Choice &choice : question.choices) {
            if (below(2))
                codes << choice.code;
        }
        return codes;
    }

    QString text()
    {
        static const QStringList pieces{u"да"_s, u"\"кавички\""_s, u"ред\nред"_s,  u"🌱"_s,      u"\\"_s,
                                        u" "_s,  u"\u0000"_s,      u"</script>"_s, u"\u202F"_s, u"1 234,5"_s};
        QString text;
        for (int i = below(6); i > 0; --i)
            text += pieces[below(int(pieces.size()))];
        return text;
    }
};

} // namespace

class TestAnswersJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void written();
    void read();
    void randomAnswersComeBack();
    void emptyInstancesKeepTheirPlaces();
    void blankValues();
    void refused_data();
    void refused();
    void restIsRead();
    void neverMinusZero();
};

void TestAnswersJson::written()
{
    Answer number;
    number.value = 1200.5;
    number.qualifier = Qualifier::Measured;
    number.comment = u"по фактури"_s;
    number.original = Original{u"2348,1 лв."_s, u"BGN"_s};
    Answer date;
    date.value = QDate(2025, 12, 31);
    Answer several;
    several.value = QStringList{u"b"_s, u"a"_s};
    Answer kind;
    kind.value = u"update"_s;
    Answers instance;
    instance.set(QuestionCode(u"CM_01"_s), kind);
    Answer repeat;
    repeat.value = Instances{instance};
    Answer notAvailable;
    notAvailable.qualifier = Qualifier::NotAvailable;
    Answers answers;
    answers.set(QuestionCode(u"A"_s), number);
    answers.set(QuestionCode(u"B"_s), date);
    answers.set(QuestionCode(u"C"_s), several);
    answers.set(QuestionCode(u"COMMIT"_s), repeat);
    answers.set(QuestionCode(u"D"_s), notAvailable);
    QCOMPARE(QString::fromUtf8(compact(answers)),
             u"{\"A\":{\"comment\":\"по фактури\",\"original\":{\"text\":\"2348,1 лв.\",\"unit\":\"BGN\"},"
             "\"qualifier\":\"measured\",\"value\":1200.5},\"B\":{\"value\":\"2025-12-31\"},"
             "\"C\":{\"value\":[\"b\",\"a\"]},\"COMMIT\":{\"value\":[{\"CM_01\":{\"value\":\"update\"}}]},"
             "\"D\":{\"qualifier\":\"not_available\"}}"_s);
    QCOMPARE(compact(Answers()), "{}");
}

void TestAnswersJson::read()
{
    const AnswersRead read = readAnswers(R"({
        "EE_01": {"value": 1200.5, "qualifier": "measured"},
        "PP_01": {"value": "„Алфа“ ООД"},
        "COMMIT": {"value": [{"CM_01": {"value": "update"}}]}})");
    QCOMPARE(read.problems, QList<Problem>());
    QCOMPARE(read.answers[QuestionCode(u"EE_01"_s)].number(), std::optional(1200.5));
    QVERIFY(read.answers[QuestionCode(u"EE_01"_s)].qualifier == Qualifier::Measured);
    QCOMPARE(read.answers[QuestionCode(u"PP_01"_s)].text(), u"„Алфа“ ООД"_s);
    const Instances &instances = read.answers[QuestionCode(u"COMMIT"_s)].instances();
    QCOMPARE(instances.size(), 1);
    QCOMPARE(instances.first()[QuestionCode(u"CM_01"_s)].text(), u"update"_s);
}

void TestAnswersJson::randomAnswersComeBack()
{
    const Questionnaire questionnaire = annual();
    RandomAnswers random(20261123);
    for (int i = 0; i < 200; ++i) {
        const Answers answers = random.all(questionnaire);
        const Result<QJsonObject> object = readJsonObject(compact(answers), {});
        QVERIFY(object);
        const AnswersRead back = answersFromJson(*object, questionnaire, {});
        QVERIFY2(back.problems.isEmpty(),
                 back.problems.isEmpty() ? "" : qUtf8Printable(back.problems.first().sentence()));
        QVERIFY2(back.answers == answers, compact(answers).constData());
    }
}

void TestAnswersJson::emptyInstancesKeepTheirPlaces()
{
    const QByteArray json = R"({"COMMIT":{"value":[{},{"CM_01":{"value":"new"}},{}]}})";
    const AnswersRead read = readAnswers(json);
    QCOMPARE(read.problems, QList<Problem>());
    QCOMPARE(compact(read.answers), json);
}

void TestAnswersJson::blankValues()
{
    const AnswersRead read =
        readAnswers(R"({"EE_01": {"value": null}, "PP_01": {"value": ""}, "PP_04": {"value": ""},
        "COMMIT": {"value": []}, "EE_02": {}})");
    QCOMPARE(read.problems, QList<Problem>());
    QVERIFY(read.answers.isEmpty());
}

void TestAnswersJson::refused_data()
{
    const auto codeOf = [questionnaire = annual()](QuestionType type) {
        for (const Section &section : questionnaire.sections) {
            for (const Question &question : section.questions) {
                if (question.type == type && !section.repeat)
                    return question.code.text().toUtf8();
            }
        }
        qFatal("no such question");
    };
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("question");
    const auto row = [](const char *name, const QByteArray &question, const QByteArray &answer,
                        const char *code) {
        QTest::newRow(name) << "{\"" + question + "\":" + answer + '}' << QString::fromLatin1(code)
                            << QString::fromLatin1(question);
    };
    const QByteArray several = codeOf(QuestionType::SelectMultiple);
    row("unknown question", "EE_99", R"({"value": 1})", "answers.unknown_question");
    row("other capitals", "ee_01", R"({"value": 1})", "answers.unknown_question");
    row("section that is no repeat", "PROFILE", R"({"value": []})", "answers.unknown_question");
    row("question of a repeat outside it", "CM_01", R"({"value": "new"})", "answers.unknown_question");
    row("bare value", "EE_01", "1", "answers.wrong_type");
    row("unknown member", "EE_01", R"({"value": 1, "unit": "t"})", "answers.unknown_member");
    row("number as text", "EE_01", R"({"value": "1200"})", "answers.wrong_type");
    row("number as flag", "EE_01", R"({"value": true})", "answers.wrong_type");
    row("number as object", "EE_01", R"({"value": {}})", "answers.wrong_type");
    row("text as number", "PP_01", R"({"value": 1})", "answers.wrong_type");
    row("text as list", "PP_01", R"({"value": ["a"]})", "answers.wrong_type");
    row("yes/no as flag", codeOf(QuestionType::YesNo), R"({"value": true})", "answers.wrong_type");
    row("yes/no in Bulgarian", codeOf(QuestionType::YesNo), R"({"value": "да"})", "answers.wrong_type");
    row("unknown choice", "PP_04", R"({"value": "firm"})", "answers.unknown_choice");
    row("choice as list", "PP_04", R"({"value": ["company"]})", "answers.wrong_type");
    row("several as text", several, R"({"value": "a"})", "answers.wrong_type");
    row("several with unknown", several, R"({"value": ["nonsense"]})", "answers.unknown_choice");
    row("several with number", several, R"({"value": [1]})", "answers.wrong_type");
    row("unknown qualifier", "EE_01", R"({"value": 1, "qualifier": "guessed"})", "answers.unknown_qualifier");
    row("qualifier as number", "EE_01", R"({"value": 1, "qualifier": 1})", "answers.wrong_type");
    row("comment as number", "EE_01", R"({"value": 1, "comment": 1})", "answers.wrong_type");
    row("original as text", "EE_01", R"({"value": 1, "original": "2 лв."})", "answers.wrong_type");
    row("repeat as object", "COMMIT", R"({"value": {}})", "answers.wrong_type");
}

void TestAnswersJson::refused()
{
    QFETCH(const QByteArray, json);
    const AnswersRead read = readAnswers(json);
    QCOMPARE(read.problems.size(), 1);
    QTEST(read.problems.first().code, "code");
    QTEST(read.problems.first().where.question, "question");
    QCOMPARE(read.problems.first().where.file, u"answers.json"_s);
    QVERIFY(read.answers.isEmpty());
}

void TestAnswersJson::restIsRead()
{
    const AnswersRead read = readAnswers(R"({"EE_01": {"value": "x"}, "EE_02": {"value": 2},
        "COMMIT": {"value": [{"CM_01": {"value": "new"}},
                             {"CM_01": {"value": "renew"}, "CM_04": {"value": "x"}, "EE_01": {"value": 1}}]}})");
    QStringList places;
    for (const Problem &problem : read.problems)
        places << problem.where.question;
    QCOMPARE(places, (QStringList{u"COMMIT[2].CM_01"_s, u"COMMIT[2].EE_01"_s, u"EE_01"_s}));
    QCOMPARE(compact(read.answers),
             R"({"COMMIT":{"value":[{"CM_01":{"value":"new"}},{"CM_04":{"value":"x"}}]},)"
             R"("EE_02":{"value":2}})");
}

void TestAnswersJson::neverMinusZero()
{
    const AnswersRead read = readAnswers(R"({"EE_01": {"value": -0.0}})");
    QVERIFY(!std::signbit(read.answers[QuestionCode(u"EE_01"_s)].number().value()));
}

QTEST_GUILESS_MAIN(TestAnswersJson)
#include "tst_answers_json.moc"
