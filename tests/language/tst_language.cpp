// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/language/language.h"

#include <QtTest>

using namespace octant;
using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTag_data();
    void ofTag();
    void tagsComeBack();
};

void TestLanguage::ofTag_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("expected"); // tag of the language found; empty for none
    QTest::newRow("bg") << u"bg"_s << u"bg"_s;
    QTest::newRow("en") << u"en"_s << u"en"_s;
    QTest::newRow("region") << u"bg-BG"_s << u"bg"_s;
    QTest::newRow("region, POSIX") << u"en_US"_s << u"en"_s;
    QTest::newRow("capitals") << u"BG"_s << u"bg"_s;
    QTest::newRow("three letters") << u"eng"_s << QString();
    QTest::newRow("another language") << u"de"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("one letter") << u"b"_s << QString();
}

void TestLanguage::ofTag()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, expected);
    const std::optional<Language> language = languageOf(tag);
    QCOMPARE(language ? tagOf(*language) : QString(), expected);
}

void TestLanguage::tagsComeBack()
{
    QVERIFY(languageOf(tagOf(Language::Bulgarian)) == Language::Bulgarian);
    QVERIFY(languageOf(tagOf(Language::English)) == Language::English);
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
