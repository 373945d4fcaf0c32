// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/settings/settings_page.h"

#include "app/window/theme/grid.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/section_heading.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int columnWidth = 520;

QRadioButton *radio(const QString &text, const QString &name, bool checked)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(name);
    button->setChecked(checked);
    return button;
}

} // namespace

SettingsPage::SettingsPage(Session &session)
    : Page(session, u"settings"_s)
{
    auto *content = new QWidget;
    content->setMaximumWidth(columnWidth + 2 * grid::margin);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(content, 1);
    row->addStretch();
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(grid::margin, 0, grid::margin, grid::margin);
    column->setSpacing(grid::step);
    addName(column);
    addLanguage(column);
    addTheme(column);
    column->addStretch();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::statusLine() const
{
    return tr("Kept on this computer, for you alone.");
}

void SettingsPage::addName(QVBoxLayout *column)
{
    auto *name = new QLineEdit(session().authorName());
    name->setObjectName(u"settingsName"_s);
    name->setAccessibleName(tr("Your name"));
    connect(name, &QLineEdit::editingFinished, this, [this, name] {
        if (!name->text().trimmed().isEmpty())
            session().setAuthorName(name->text());
    });
    column->addWidget(new SectionHeading(tr("Who is working")));
    column->addWidget(
        new Label(tr("Every change in the register is logged under this name."), Label::Look::Secondary));
    column->addWidget(name);
}

void SettingsPage::addLanguage(QVBoxLayout *column)
{
    column->addSpacing(grid::wide);
    column->addWidget(new SectionHeading(tr("Language")));
    auto *group = new QWidget;
    auto *lines = new QVBoxLayout(group);
    lines->setContentsMargins(0, 0, 0, 0);
    for (const auto &[language, word] :
         {std::pair(Language::Bulgarian, u"Български"_s), std::pair(Language::English, u"English"_s)}) {
        QRadioButton *button =
            radio(word, u"settingsLanguage_"_s + tagOf(language), session().language() == language);
        connect(
            button, &QRadioButton::clicked, &session(),
            [&session = session(), language = language] { session.setLanguage(language); },
            Qt::QueuedConnection);
        lines->addWidget(button);
    }
    column->addWidget(group);
}

void SettingsPage::addTheme(QVBoxLayout *column)
{
    column->addSpacing(grid::wide);
    column->addWidget(new SectionHeading(tr("Look")));
    auto *group = new QWidget;
    auto *lines = new QVBoxLayout(group);
    lines->setContentsMargins(0, 0, 0, 0);
    const std::initializer_list<std::pair<Theme::Mode, QString>> modes = {
        {Theme::Mode::System, tr("As the system")},
        {Theme::Mode::Light, tr("Light")},
        {Theme::Mode::Dark, tr("Dark")}};
    for (const auto &[mode, word] : modes) {
        QRadioButton *button =
            radio(word, u"settingsTheme_"_s + Theme::nameOf(mode), session().theme().mode() == mode);
        connect(button, &QRadioButton::clicked, this,
                [this, mode = mode] { session().theme().setMode(mode); });
        lines->addWidget(button);
    }
    auto *dense = new QCheckBox(tr("Dense rows in lists"));
    dense->setObjectName(u"settingsDense"_s);
    dense->setChecked(session().theme().isDense());
    connect(dense, &QCheckBox::toggled, this, [this](bool on) { session().theme().setDense(on); });
    column->addWidget(group);
    column->addWidget(dense);
}

} // namespace octant
