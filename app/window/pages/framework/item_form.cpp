// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/framework/item_form.h"

#include "app/window/pages/framework/item_forms.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/buttons.h"
#include "app/window/widgets/form_field.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/section_heading.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2100;

int yearIn(const QLineEdit &edit)
{
    return edit.text().trimmed().toInt();
}

} // namespace

ItemForm *ItemForm::make(Session &session, const FrameworkItem &item)
{
    switch (item.sort) {
    case ItemSort::Indicator:
        return new IndicatorForm(session, item);
    case ItemSort::Unit:
        return new UnitForm(session, item);
    case ItemSort::ImpactArea:
    case ItemSort::PartnerKind:
        break;
    }
    return new TermForm(session, item);
}

ItemForm::ItemForm(Session &session, const FrameworkItem &item)
    : m_session(session)
    , m_item(item)
    , m_layout(new QVBoxLayout(this))
    , m_message(new Label({}, Label::Look::Danger))
{
    setObjectName(u"frameworkForm"_s);
    m_layout->setSpacing(grid::tight);
    m_layout->addWidget(new SectionHeading(isNew() ? tr("New entry") : tr("Edit the entry")));
    m_message->setObjectName(u"frameworkFormMessage"_s);
    m_message->hide();
    m_layout->addWidget(m_message);
    m_code = addLine(tr("Code"), u"frameworkCode"_s, item.code,
                     isNew() ? tr("Permanent: it cannot be changed later.") : QString());
    m_code->setReadOnly(!isNew());
    m_titleBg = addLine(tr("Title in Bulgarian"), u"frameworkTitleBg"_s, item.title.exactly(u"bg"_s));
    m_titleEn = addLine(tr("Title in English"), u"frameworkTitleEn"_s, item.title.exactly(u"en"_s));
}

QString ItemForm::code() const
{
    return m_code->text().trimmed();
}

QString ItemForm::key() const
{
    FrameworkItem item = m_item;
    item.code = code();
    return item.key();
}

Text ItemForm::title() const
{
    Text title = m_item.title;
    title.set(u"bg"_s, m_titleBg->text().trimmed());
    title.set(u"en"_s, m_titleEn->text().trimmed());
    return title;
}

YearSpan ItemForm::years() const
{
    return {yearIn(*m_from), yearIn(*m_to)};
}

QLineEdit *ItemForm::addLine(const QString &label, const QString &name, const QString &text,
                             const QString &help)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(name);
    auto *field = new FormField(label, edit, help);
    m_layout->addWidget(field);
    m_fields[name] = field;
    return edit;
}

QComboBox *ItemForm::addChoice(const QString &label, const QString &name,
                               const QList<std::pair<QString, QString>> &codesAndTitles, const QString &code)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    for (const auto &[each, title] : codesAndTitles)
        box->addItem(title, each);
    box->setCurrentIndex(std::max(0, box->findData(code)));
    m_layout->addWidget(new FormField(label, box));
    return box;
}

QLineEdit *ItemForm::addYear(const QString &label, const QString &name, int year)
{
    return addLine(label, name, year == 0 ? QString() : QString::number(year));
}

void ItemForm::finish(bool withYears)
{
    m_from = addYear(tr("First reporting year (empty: from the beginning)"), u"frameworkFrom"_s,
                     m_item.years.from);
    m_to =
        addYear(tr("Last reporting year (empty: until further notice)"), u"frameworkTo"_s, m_item.years.to);
    for (QLineEdit *edit : {m_from, m_to})
        m_fields[edit->objectName()]->setVisible(withYears);
    m_layout->addWidget(buildButtons());
    m_layout->addStretch();
    m_before = texts();
}

QWidget *ItemForm::buildButtons()
{
    auto *buttons = new QWidget;
    QPushButton *save = primaryButton(tr("Save"), u"frameworkSave"_s);
    QPushButton *cancel = plainButton(tr("Cancel"), u"frameworkCancel"_s);
    connect(save, &QPushButton::clicked, this, &ItemForm::save);
    connect(cancel, &QPushButton::clicked, this, &ItemForm::cancelled);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, grid::step, 0, 0);
    row->setSpacing(grid::step);
    row->addWidget(save);
    row->addWidget(cancel);
    row->addStretch();
    return buttons;
}

QStringList ItemForm::texts() const
{
    QStringList all;
    const auto lines = findChildren<QLineEdit *>();
    for (const QLineEdit *line : lines)
        all << line->text();
    const auto boxes = findChildren<QComboBox *>();
    for (const QComboBox *box : boxes)
        all << box->currentData().toString();
    return all;
}

bool ItemForm::mark(const QLineEdit &edit, bool wrong, const QString &error)
{
    m_fields[edit.objectName()]->setError(wrong ? error : QString());
    return !wrong;
}

bool ItemForm::check()
{
    bool fine = true;
    for (const QLineEdit *edit : {m_from, m_to}) {
        const int year = yearIn(*edit);
        const bool wrong = !edit->text().trimmed().isEmpty() && (year < firstYear || year > lastYear);
        fine = mark(*edit, wrong, tr("Write a year such as 2026.")) && fine;
    }
    return fine;
}

void ItemForm::save()
{
    if (check())
        Q_EMIT saveRequested(change());
}

void ItemForm::showProblem(const Problem &problem)
{
    m_message->setText(problem.sentence());
    m_message->show();
}

} // namespace octant
