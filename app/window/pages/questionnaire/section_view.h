// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/questionnaire_reading.h"
#include "app/window/session/session.h"

#include <QWidget>

namespace octant {

class QuestionCard;

/// One section as a partner sees it. Made anew for every section, so that only one is there at a time.
class SectionView : public QWidget
{
    Q_OBJECT
public:
    /// Shows those questions of the section that the form set asks (the empty set: all), in the language
    /// given.
    SectionView(const Session &session, const Questionnaire &questionnaire, const Section &section,
                const QString &set, Language language, QWidget *parent = nullptr);

    /// Marks a question; none where it is not here.
    void select(const QuestionCode &code);
    QuestionCard *card(const QuestionCode &code) const;

Q_SIGNALS:
    void questionPressed(const octant::QuestionCode &code);

private:
    QWidget *heading(const Session &session, const Section &section, Language language) const;

    QList<QuestionCard *> m_cards;
};

} // namespace octant
