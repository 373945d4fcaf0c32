// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/text.h"

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace octant {

class WordingText;

/// One text in all languages of the questionnaire, side by side.
class WordingField : public QWidget
{
    Q_OBJECT
public:
    /// @p name names the fields: "wordingLabel_bg".
    WordingField(const QString &title, const QString &name, int leastLines, QWidget *parent = nullptr);

    void show(const Text &text, const QStringList &languages);
    void setReadOnly(bool readOnly);
    /// The field of a language gets the keyboard; the first one for the empty tag.
    void takeFocus(const QString &language = {});

    /// The name of a language for people: "Bulgarian"; the tag itself where the program has no word for it.
    static QString nameOf(const QString &tag);

Q_SIGNALS:
    void edited(const octant::Text &text);

private:
    void build(const QStringList &languages);

    QString m_title;
    QString m_name;
    int m_leastLines;
    bool m_readOnly = false;
    Text m_text;
    QStringList m_languages;
    QList<WordingText *> m_fields; ///< one for each language
    QWidget *m_grid = nullptr;
};

} // namespace octant
