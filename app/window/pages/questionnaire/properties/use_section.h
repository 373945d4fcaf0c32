// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/properties/property_section.h"
#include "records/model/framework.h"

class QCheckBox;

namespace octant {

class Holder;

/// What a question is for and who is asked it: form sets, kinds of partners, indicators, impact area,
/// standards, personal data.
class UseSection : public PropertySection
{
    Q_OBJECT
public:
    explicit UseSection(const Session &session, QWidget *parent = nullptr);

    void setEditable(bool editable) override;
    bool jump(const QString &member, int offset) override;

    /// Shows which indicators are computed from the question.
    void showFeeds(const QList<Indicator> &indicators);

protected:
    void fill(const Questionnaire &questionnaire, const Question &question) override;

private:
    /// Check boxes for a list in which empty means every one.
    struct Ticks
    {
        QString member;
        QStringList Question::*list;
        Holder *holder = nullptr;
        QList<QPair<QString, QString>> offered; ///< code and words
        QList<QCheckBox *> boxes;
    };
    void addTicks(Ticks &ticks, const QString &title);
    void fillTicks(Ticks &ticks, const QList<QPair<QString, QString>> &offered, const QStringList &chosen);
    void ticked(const Ticks &ticks);
    void addIndicator();
    void addRest();

    Ticks m_sets;
    Ticks m_kinds;
    QComboBox *m_indicator;
    Holder *m_feeds;
    QComboBox *m_direction;
    QComboBox *m_area;
    QLineEdit *m_standards;
    QComboBox *m_personal;
    bool m_editable = true;
};

} // namespace octant
