// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/properties/wording_field.h"

#include "app/window/pages/questionnaire/properties/wording_text.h"
#include "app/window/theme/grid.h"
#include "app/window/widgets/label.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace octant {

WordingField::WordingField(const QString &title, const QString &name, int leastLines, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_name(name)
    , m_leastLines(leastLines)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, grid::tight);
    layout->setSpacing(2);
    layout->addWidget(new Label(title, Label::Look::Strong));
}

QString WordingField::nameOf(const QString &tag)
{
    if (tag == u"bg"_s)
        return tr("Bulgarian");
    if (tag == u"en"_s)
        return tr("English");
    if (tag == u"und"_s)
        return tr("without a language");
    return tag;
}

void WordingField::build(const QStringList &languages)
{
    m_languages = languages;
    m_fields.clear();
    delete m_grid;
    m_grid = new QWidget;
    auto *cells = new QGridLayout(m_grid);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(grid::step);
    cells->setVerticalSpacing(2);
    for (int i = 0; i < languages.size(); ++i) {
        const QString tag = languages[i];
        auto *field = new WordingText(u"%1_%2"_s.arg(m_name, tag));
        field->setLeastLines(m_leastLines);
        field->setReadOnly(m_readOnly);
        field->setAccessibleName(tr("%1, %2").arg(m_title, nameOf(tag)));
        connect(field, &WordingText::edited, this, [this, tag](const QString &wording) {
            m_text.set(tag, wording);
            Q_EMIT edited(m_text);
        });
        cells->addWidget(new Label(nameOf(tag), Label::Look::Secondary), 2 * (i / 2), i % 2);
        cells->addWidget(field, 2 * (i / 2) + 1, i % 2, Qt::AlignTop);
        cells->setColumnStretch(i % 2, 1);
        m_fields.append(field);
    }
    layout()->addWidget(m_grid);
}

void WordingField::show(const Text &text, const QStringList &languages)
{
    m_text = text;
    if (languages != m_languages)
        build(languages);
    for (int i = 0; i < m_fields.size(); ++i)
        m_fields[i]->show(text.exactly(languages[i]));
}

void WordingField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (WordingText *field : std::as_const(m_fields))
        field->setReadOnly(readOnly);
}

void WordingField::takeFocus(const QString &language)
{
    if (!m_fields.isEmpty())
        m_fields[std::max<qsizetype>(0, m_languages.indexOf(language))]->setFocus(Qt::OtherFocusReason);
}

} // namespace octant
