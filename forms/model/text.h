// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/language/language.h"

#include <QMap>
#include <QString>

namespace octant {

/// A text that people write (a question, a title), in any number of languages.
///
/// Keys are language tags; "und" is a text without a language. Such texts are data and are never translated
/// by the program. An empty Text has no wording at all.
class Text
{
public:
    Text() = default;
    explicit Text(QMap<QString, QString> byTag)
        : m_byTag(std::move(byTag))
    {
    }
    Text(const QString &bulgarian, const QString &english);

    bool isEmpty() const { return m_byTag.isEmpty(); }
    /// The wording for a reader of @p language: theirs, else the unlabelled one, else the program's other
    /// language, else the first there is; empty where there is none.
    QString in(Language language) const;
    /// The wording in exactly this language; empty where it is missing.
    QString exactly(const QString &tag) const { return m_byTag.value(tag); }
    void set(const QString &tag, const QString &wording);

    const QMap<QString, QString> &byTag() const { return m_byTag; }
    bool operator==(const Text &) const = default;

private:
    QMap<QString, QString> m_byTag;
};

} // namespace octant
