// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/widgets/form_field.h"

#include "app/window/theme/grid.h"
#include "app/window/widgets/label.h"

#include <QVBoxLayout>

namespace octant {

FormField::FormField(const QString &label, QWidget *control, const QString &help, QWidget *parent)
    : QWidget(parent)
    , m_error(new Label({}, Label::Look::Danger))
    , m_note(new Label({}, Label::Look::Secondary))
{
    auto *title = new Label(label, Label::Look::Secondary);
    title->setBuddy(control);
    control->setAccessibleName(label);
    control->setAccessibleDescription(help);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, grid::tight);
    layout->setSpacing(2);
    layout->addWidget(title);
    if (!help.isEmpty())
        layout->addWidget(new Label(help, Label::Look::Secondary));
    layout->addWidget(control);
    layout->addWidget(m_error);
    layout->addWidget(m_note);
    setError({});
    setNote({});
}

void FormField::setError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

void FormField::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

bool FormField::hasError() const
{
    return !m_error->text().isEmpty();
}

} // namespace octant
