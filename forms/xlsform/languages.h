// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>

namespace octant::xlsform {

/// The languages of one form: what its headers call them, and the tags of their texts.
class Languages
{
public:
    /// The tag of a language that a header of @p column ("survey label") spells so; "und" for none. Spellings
    /// of one language ("English", "English (EN)") share a tag, unless they stand beside each other.
    QString tagFor(const QString &spelling, const QString &column);
    /// How headers spell a language: as the form did, else as nameOfLanguage().
    QString spellingOf(const QString &tag) const;
    void setSpelling(const QString &tag, const QString &spelling) { m_spellings.insert(tag, spelling); }
    /// The spellings that are others than nameOfLanguage(), by tag.
    QMap<QString, QString> ownSpellings() const;

private:
    QMap<QString, QString> m_tags;        ///< by spelling
    QMap<QString, QString> m_spellings;   ///< by tag: the first
    QMap<QString, QSet<QString>> m_taken; ///< tags by column
};

/// "Български (bg)", "English (en)", "French (fr)"; a tag that is none stands for itself.
QString nameOfLanguage(const QString &tag);
/// The other way round: "English (EN)", "English", "en" are "en"; a name that nobody knows is its own tag.
QString tagOfLanguage(const QString &spelling);
/// The header of a column in a language: "label::English (en)"; without one for "und".
QString headerIn(const QString &name, const QString &tag, const Languages &languages);

} // namespace octant::xlsform
