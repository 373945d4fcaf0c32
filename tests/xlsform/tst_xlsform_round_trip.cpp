// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/json.h"
#include "forms/model/questionnaire_json.h"
#include "forms/xlsform/xlsform.h"
#include "tests/xlsform/pyxform_rules.h"
#include "tests/xlsform/random_questionnaire.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace octant;
using namespace octant::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString jsonOf(const Questionnaire &questionnaire)
{
    return QString::fromUtf8(QJsonDocument(toJson(questionnaire)).toJson());
}

/// The first line in which two texts differ, for whoever reads the failure.
QString difference(const Questionnaire &before, const Questionnaire &after)
{
    const QStringList left = jsonOf(before).split(u'\n');
    const QStringList right = jsonOf(after).split(u'\n');
    for (qsizetype line = 0; line < std::min(left.size(), right.size()); ++line) {
        if (left.at(line) != right.at(line))
            return left.mid(std::max<qsizetype>(0, line - 4), 8).join(u'\n') + u"\n=====\n"_s +
                   right.mid(std::max<qsizetype>(0, line - 4), 8).join(u'\n');
    }
    return u"they are of different length"_s;
}

void comesBack(const Questionnaire &questionnaire)
{
    QList<Finding> lost;
    const QByteArray bytes = writeXlsform(questionnaire, &lost);
    QCOMPARE(lost, QList<Finding>());
    const QStringList broken = brokenPyxformRules(bytes);
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u"; "_s)));
    const XlsformReading reading = readXlsform(bytes, u"form.xlsx"_s);
    for (const Finding &finding : reading.findings)
        QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.problem.sentence()));
    QVERIFY2(reading.questionnaire == questionnaire,
             qPrintable(difference(questionnaire, reading.questionnaire)));
}

} // namespace

/// What is written comes back equal, and pyxform would take it.
class XlsformRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnnualQuestionnaire()
    {
        const auto json =
            readJsonObject(contentOf(QStringLiteral(OCTANT_SOURCE "/resources/questionnaire.json")),
                           u"questionnaire.json"_s);
        QVERIFY(json);
        const Result<Questionnaire> questionnaire = questionnaireFromJson(*json, u"questionnaire.json"_s);
        QVERIFY(questionnaire);
        QVERIFY(questionnaire->questionCount() > 50);
        comesBack(*questionnaire);
    }

    void randomQuestionnaires()
    {
        for (unsigned seed = 1; seed <= 400; ++seed) {
            const Questionnaire questionnaire = RandomQuestionnaire(seed).make();
            comesBack(questionnaire);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void formsFromOutside_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("none") << QString();
        const QDir folder(QStringLiteral(OCTANT_SHARED "/corpus/xlsforms"));
        for (const QFileInfo &file : folder.entryInfoList({u"*.xlsx"_s}))
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }

    void formsFromOutside()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("only where there are any");
        const XlsformReading reading = readXlsform(contentOf(path), QFileInfo(path).fileName());
        comesBack(reading.questionnaire);
    }

    void equalBytesForEqualQuestionnaires()
    {
        const Questionnaire questionnaire = RandomQuestionnaire(7).make();
        const QByteArray bytes = writeXlsform(questionnaire);
        QTest::qWait(1100); // longer than the second in which files tell their time
        QCOMPARE(writeXlsform(questionnaire), bytes);
    }

    void nothingIsAFormula()
    {
        Questionnaire questionnaire;
        questionnaire.languages = {u"en"_s};
        Question question;
        question.code = QuestionCode(u"q"_s);
        question.label.set(u"en"_s, u"=HYPERLINK(\"http://example.org\")"_s);
        Section section;
        section.code = SectionCode(u"s"_s);
        section.questions << question;
        questionnaire.sections << section;
        comesBack(questionnaire);
    }

    void whatIsTooLongIsSaid()
    {
        Questionnaire questionnaire = RandomQuestionnaire(3).make();
        questionnaire.sections.first().questions.prepend(Question{});
        questionnaire.sections.first().questions.first().code = QuestionCode(u"long_one"_s);
        questionnaire.sections.first().questions.first().label.set(u"en"_s, QString(40'000, u'x'));
        QList<Finding> lost;
        writeXlsform(questionnaire, &lost);
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost.first().problem.code, u"xlsform.text_cut"_s);
    }
};

QTEST_GUILESS_MAIN(XlsformRoundTripTest)
#include "tst_xlsform_round_trip.moc"
