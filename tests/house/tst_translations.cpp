// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    QString translation;
    bool unfinished = false;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(OCTANT_SOURCE "/translations/octant_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages << Message{context, {}, {}, false};
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            messages.last().translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// The placeholders of a text, sorted: %1, %2 …, and the names in ICU patterns.
QStringList placeholders(const QString &whole)
{
    QStringList found;
    // One word alone in a branch of a select, "yes {Yes}", is no placeholder.
    static const QRegularExpression branch(QStringLiteral("(?<=, select,)(.*)"));
    static const QRegularExpression words(QStringLiteral("\\w+ \\{[A-Z]\\w*\\}"));
    const QRegularExpressionMatch select = branch.match(whole);
    const QString text =
        select.hasMatch() ? whole.left(select.capturedStart()) + select.captured().remove(words) : whole;
    static const QRegularExpression pattern(QStringLiteral("%L?\\d|\\{(\\w+)"));
    auto each = pattern.globalMatch(text);
    while (each.hasNext())
        found << each.next().captured(0);
    found.removeDuplicates();
    found.sort();
    // Words inside plural branches look like names too; only those before a comma or a brace are.
    static const QRegularExpression name(QStringLiteral("^\\{\\w+$"));
    found.removeIf([&](const QString &item) {
        return name.match(item).hasMatch() && !text.contains(item + QLatin1Char('}')) &&
               !text.contains(item + QLatin1Char(','));
    });
    return found;
}

} // namespace

/// The catalogues are complete and keep every placeholder of their sources.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Bulgarian") << "bg";
        QTest::newRow("English") << "en";
    }

    void everyMessageIsTranslated()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(language);
        QVERIFY(messages.size() > 100);
        for (const Message &message : messages) {
            const QString place = message.context + ": " + message.source;
            QVERIFY2(!message.unfinished && !message.translation.isEmpty(),
                     qPrintable("unfinished: " + place));
            QVERIFY2(placeholders(message.source) == placeholders(message.translation),
                     qPrintable("placeholders: " + place));
        }
    }

    void bulgarianIsInBulgarian()
    {
        static const QRegularExpression cyrillic(QStringLiteral("\\p{Cyrillic}"));
        static const QRegularExpression latinWord(QStringLiteral("[A-Za-z]{4,}"));
        static const QRegularExpression name(QStringLiteral("\\{\\w+\\}"));
        for (const Message &message : messagesOf(QStringLiteral("bg"))) {
            QString plain = message.source;
            plain.remove(name); // names of placeholders are in English everywhere
            const bool hasWords = latinWord.match(plain).hasMatch();
            const bool isName = message.source == message.translation;
            QVERIFY2(!hasWords || isName || cyrillic.match(message.translation).hasMatch(),
                     qPrintable(message.translation));
            QVERIFY2(!message.translation.contains(QLatin1Char('"')),
                     qPrintable("straight quotes: " + message.translation));
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
