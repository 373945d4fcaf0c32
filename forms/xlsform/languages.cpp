// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/xlsform/languages.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace octant::xlsform {

using namespace Qt::StringLiterals;

namespace {

QString codeOf(QLocale::Language language)
{
    return QLocale::languageToCode(language);
}

/// Codes by English and native names, in lower case.
const QHash<QString, QString> &codesByName()
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> byName;
        for (int number = QLocale::C + 1; number <= QLocale::LastLanguage; ++number) {
            const auto language = QLocale::Language(number);
            const QString code = codeOf(language);
            if (code.isEmpty())
                continue;
            byName.insert(QLocale::languageToString(language).toLower(), code);
            const QLocale locale(language);
            if (locale.language() == language)
                byName.insert(locale.nativeLanguageName().toLower(), code);
        }
        byName.remove(QString());
        return byName;
    }();
    return codes;
}

bool isCode(const QString &text)
{
    static const QRegularExpression pattern(u"\\A[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*\\z"_s);
    return pattern.match(text).hasMatch();
}

/// "pt-BR" for "PT-BR": only the language itself goes into lower case.
QString tidied(const QString &code)
{
    const qsizetype end = code.indexOf(QRegularExpression(u"[-_]"_s));
    return end < 0 ? code.toLower() : code.left(end).toLower() + code.mid(end);
}

} // namespace

QString nameOfLanguage(const QString &tag)
{
    if (tag == "bg"_L1)
        return u"Български (bg)"_s;
    if (!isCode(tag))
        return tag;
    const QLocale::Language language =
        QLocale::codeToLanguage(tag.section(QRegularExpression(u"[-_]"_s), 0, 0));
    const QString name = language == QLocale::AnyLanguage ? tag : QLocale::languageToString(language);
    return u"%1 (%2)"_s.arg(name, tag);
}

QString tagOfLanguage(const QString &spelling)
{
    static const QRegularExpression inBrackets(uR"(\(\s*([^()]+?)\s*\)\s*\z)"_s);
    const QRegularExpressionMatch match = inBrackets.match(spelling);
    if (match.hasMatch() && isCode(match.captured(1)))
        return tidied(match.captured(1));
    if (const auto known = codesByName().constFind(spelling.toLower()); known != codesByName().cend())
        return *known;
    const bool known = isCode(spelling) && QLocale::codeToLanguage(tidied(spelling)) != QLocale::AnyLanguage;
    return known ? tidied(spelling) : spelling;
}

QString Languages::tagFor(const QString &spelling, const QString &column)
{
    if (spelling.isEmpty())
        return u"und"_s;
    QSet<QString> &taken = m_taken[column];
    QString tag = m_tags.value(spelling, tagOfLanguage(spelling));
    if (taken.contains(tag))
        tag = spelling;
    taken.insert(tag);
    m_tags.insert(spelling, tag);
    if (!m_spellings.contains(tag))
        m_spellings.insert(tag, spelling);
    return tag;
}

QString Languages::spellingOf(const QString &tag) const
{
    return m_spellings.value(tag, nameOfLanguage(tag));
}

QMap<QString, QString> Languages::ownSpellings() const
{
    QMap<QString, QString> own;
    for (auto each = m_spellings.cbegin(); each != m_spellings.cend(); ++each) {
        if (*each != nameOfLanguage(each.key()))
            own.insert(each.key(), *each);
    }
    return own;
}

QString headerIn(const QString &name, const QString &tag, const Languages &languages)
{
    return tag == "und"_L1 ? name : name + u"::"_s + languages.spellingOf(tag);
}

} // namespace octant::xlsform
