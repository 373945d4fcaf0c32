// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/xlsform.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject countsOf(const XlsformReading &reading)
{
    qsizetype groups = 0;
    qsizetype choices = 0;
    for (const Section &section : reading.questionnaire.sections) {
        groups += section.groups.size();
        for (const Question &question : section.questions)
            choices += question.choices.size();
    }
    QJsonObject findings;
    for (const Finding &finding : reading.findings) {
        const QString code = finding.problem.code;
        findings.insert(code, findings.value(code).toInt() + 1);
    }
    return {{u"sections"_s, int(reading.questionnaire.sections.size())},
            {u"groups"_s, int(groups)},
            {u"questions"_s, reading.questionnaire.questionCount()},
            {u"choices"_s, int(choices)},
            {u"findings"_s, findings}};
}

} // namespace

/// Forms that other people made come in whole, with the findings that they should have. The numbers of
/// sections, groups, questions and choices in tests/data/xlsform/corpus.json were counted apart from this
/// program.
class XlsformCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("expected");
        const QByteArray json = contentOf(QStringLiteral(OCTANT_TEST_DATA "/xlsform/corpus.json"));
        const QJsonObject forms = QJsonDocument::fromJson(json).object();
        for (auto form = forms.begin(); form != forms.end(); ++form)
            QTest::newRow(qPrintable(form.key())) << form.key() << form->toObject();
    }

    void comesIn()
    {
        QFETCH(QString, name);
        QFETCH(QJsonObject, expected);
        const QDir corpus(QStringLiteral(OCTANT_SHARED "/corpus/xlsforms"));
        const QStringList files = corpus.entryList({name + u"_*.xlsx"_s});
        if (files.isEmpty())
            QSKIP("the corpus is not here");
        const XlsformReading reading = readXlsform(contentOf(corpus.filePath(files.first())), files.first());
        QVERIFY(!reading.hasErrors());
        const QByteArray counted = QJsonDocument(countsOf(reading)).toJson();
        QCOMPARE(counted, QJsonDocument(expected).toJson());
    }

    void everyFindingHasItsPlace()
    {
        const QDir corpus(QStringLiteral(OCTANT_SHARED "/corpus/xlsforms"));
        for (const QFileInfo &file : corpus.entryInfoList({u"*.xlsx"_s})) {
            const XlsformReading reading = readXlsform(contentOf(file.filePath()), file.fileName());
            for (const Finding &finding : reading.findings) {
                const Place &where = finding.problem.where;
                const bool aboutSheet = finding.problem.code == "xlsform.sheet_left_out"_L1;
                QVERIFY2(!where.sheet.isEmpty() && (aboutSheet || where.line > 0),
                         qPrintable(finding.problem.sentence()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(XlsformCorpusTest)
#include "tst_xlsform_corpus.moc"
