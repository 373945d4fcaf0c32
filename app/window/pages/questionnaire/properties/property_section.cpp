// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/properties/property_section.h"

#include "app/window/pages/questionnaire/properties/wording_text.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/form_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

PropertySection::PropertySection(const Session &session, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(grid::wide, grid::wide, grid::margin, grid::margin);
    m_column->setSpacing(grid::step);
}

void PropertySection::show(const Questionnaire &questionnaire, const Question &question)
{
    const QScopedValueRollback filling(m_filling, true);
    m_question = question;
    fill(questionnaire, question);
}

QComboBox *PropertySection::addBox(const QString &label, const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    m_column->addWidget(new FormField(label, box));
    return box;
}

QLineEdit *PropertySection::addLine(const QString &label, const QString &name, const QString &help)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->installEventFilter(new UndoKeys(line));
    m_column->addWidget(new FormField(label, line, help));
    return line;
}

void PropertySection::showIn(QLineEdit *line, const QString &text)
{
    if (line->text() != text)
        line->setText(text);
}

void PropertySection::showIn(QComboBox *box, const QString &code)
{
    int index = box->findData(code);
    if (index < 0) {
        box->addItem(code, code);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

QStringList languagesOf(const Questionnaire &questionnaire)
{
    return questionnaire.languages.isEmpty() ? QStringList{u"bg"_s, u"en"_s} : questionnaire.languages;
}

} // namespace octant
