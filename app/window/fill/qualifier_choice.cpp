// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/qualifier_choice.h"

#include "app/window/fill/field_line.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

bool denies(std::optional<Qualifier> qualifier)
{
    return qualifier == Qualifier::NotApplicable || qualifier == Qualifier::NotAvailable;
}

QualifierChoice::QualifierChoice(const Words &words, const FillWords &say, const QString &question,
                                 QWidget *parent)
    : QWidget(parent)
    , m_combo(fieldCombo(u"qualifier"_s))
{
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_combo->setAccessibleName(words.message(words.say("FillForm", "How sure is the number: {question}"),
                                             {{u"question"_s, question}}));
    m_combo->addItem(words.say("FillForm", "how sure?"), QString());
    for (const Qualifier beside :
         {Qualifier::Measured, Qualifier::Calculated, Qualifier::Estimated, Qualifier::Confidential})
        m_combo->addItem(say.qualifier(beside), nameOf(beside));
    m_combo->insertSeparator(m_combo->count());
    for (const Qualifier instead : {Qualifier::NotApplicable, Qualifier::NotAvailable})
        m_combo->addItem(say.qualifier(instead), nameOf(instead));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_combo);
    setFocusProxy(m_combo);
    connect(m_combo, &QComboBox::activated, this, &QualifierChoice::chosen);
}

std::optional<Qualifier> QualifierChoice::qualifier() const
{
    return qualifierOf(m_combo->currentData().toString());
}

void QualifierChoice::setQualifier(std::optional<Qualifier> qualifier)
{
    m_combo->setCurrentIndex(qualifier ? m_combo->findData(nameOf(*qualifier)) : 0);
}

} // namespace octant
