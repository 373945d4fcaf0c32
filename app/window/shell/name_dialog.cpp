// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shell/name_dialog.h"

#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

NameDialog::NameDialog(const QString &suggestion, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(suggestion))
{
    setObjectName(u"nameDialog"_s);
    setWindowTitle(tr("Who is working?"));
    m_name->setObjectName(u"nameInput"_s);
    m_name->setAccessibleName(tr("Your name"));
    m_name->selectAll();
    QPushButton *go = primaryButton(tr("Start work"), u"nameAccept"_s);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    const auto check = [this, go] { go->setEnabled(!name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, check);
    check();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::margin, grid::margin, grid::margin, grid::margin);
    layout->setSpacing(grid::step);
    layout->addWidget(new Label(tr("Who is working?"), Label::Look::Section));
    layout->addWidget(new Label(tr("Every change is logged with the name of the person who made it. "
                                   "The name is asked for once and can be changed in the settings.")));
    layout->addWidget(m_name);
    layout->addSpacing(grid::step);
    layout->addWidget(go, 0, Qt::AlignRight);
    setMinimumWidth(grid::detail);
}

QString NameDialog::name() const
{
    return m_name->text().trimmed();
}

} // namespace octant
