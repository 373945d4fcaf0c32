// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/models/fold.h"

#include <QHash>

namespace octant {

namespace {

/// The letters after the Bulgarian Transliteration Act; y is written i, so that "ия" meets "ia" and "iya".
const QHash<QChar, QString> &latinLetters()
{
    static const QHash<QChar, QString> letters = [] {
        const QString cyrillic = QStringLiteral("абвгдежзийклмнопрстуфхцчшщъьюяыэё");
        const QStringList latin =
            QStringLiteral("a b v g d e zh z i i k l m n o p r s t u f h ts ch sh sht a i iu ia i e e")
                .split(QLatin1Char(' '));
        QHash<QChar, QString> map;
        for (qsizetype i = 0; i < cyrillic.size(); ++i)
            map[cyrillic[i]] = latin[i];
        map[QLatin1Char('y')] = QStringLiteral("i");
        return map;
    }();
    return letters;
}

/// Beginning of a word.
bool begins(const QString &text, qsizetype position)
{
    return position == 0 || !text[position - 1].isLetterOrNumber();
}

/// Follows the letters of one word through the text; 0 where one is missing.
int fitWord(QStringView word, const QString &text)
{
    const qsizetype whole = text.indexOf(word);
    if (whole >= 0)
        return begins(text, whole) ? 100 : 60;
    int points = 0;
    qsizetype position = -1;
    for (const QChar letter : word) {
        const qsizetype next = text.indexOf(letter, position + 1);
        if (next < 0 || (position >= 0 && next - position > 8))
            return 0;
        points += next == position + 1 ? 4 : begins(text, next) ? 3 : 1;
        position = next;
    }
    return word.size() < 3 ? 0 : points;
}

} // namespace

QString folded(const QString &text)
{
    QString result;
    const QString plain = text.toLower().normalized(QString::NormalizationForm_KC);
    for (const QChar letter : plain) {
        const auto latin = latinLetters().constFind(letter);
        const QString decomposed = QString(letter).normalized(QString::NormalizationForm_D);
        const QString add = latin != latinLetters().cend() ? *latin : decomposed.left(1);
        for (const QChar c : add)
            if (result.isEmpty() || result.back() != c || c.isDigit())
                result.append(c);
    }
    return result;
}

int fit(const QString &query, const QString &text)
{
    int points = 0;
    const QList<QStringView> words = QStringView(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        const int part = fitWord(word, text);
        if (part == 0)
            return 0;
        points += part;
    }
    return words.isEmpty() ? 1 : points;
}

} // namespace octant
