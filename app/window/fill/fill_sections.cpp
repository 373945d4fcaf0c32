// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/fill_sections.h"

#include "app/window/fill/field_line.h"
#include "app/window/fill/letter_scale.h"
#include "app/window/fill/section_delegate.h"
#include "app/window/theme/grid.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr int listWidth = 232;

} // namespace

FillSections::FillSections(QWidget *parent)
    : QWidget(parent)
    , m_model(new SectionModel(this))
    , m_list(new QListView)
    , m_box(fieldCombo(u"fillSectionBox"_s))
{
    m_list->setObjectName(u"fillSections"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setItemDelegate(new SectionDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setModel(m_model);
    m_box->setModel(m_model);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list);
    row->addWidget(m_box);
    setForm(Form::List);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (now.isValid() && m_model->codeAt(now.row()) != m_current)
                    Q_EMIT chosen(m_model->codeAt(now.row()));
            });
    connect(m_box, &QComboBox::activated, this, [this](int at) { Q_EMIT chosen(m_model->codeAt(at)); });
}

void FillSections::setFilling(const Filling *filling)
{
    const QSignalBlocker silent(m_list->selectionModel());
    m_model->setFilling(filling);
    if (!filling)
        return;
    const QString name = filling->words().say("FillForm", "Sections of the form");
    m_list->setAccessibleName(name);
    m_box->setAccessibleName(name);
    mark();
}

void FillSections::update()
{
    m_model->update();
    mark();
}

void FillSections::setForm(Form form)
{
    const bool isList = form == Form::List;
    m_list->setVisible(isList);
    m_box->setVisible(!isList);
    layout()->setContentsMargins(isList ? QMargins(0, grid::step, 0, 0)
                                        : QMargins(grid::margin, grid::step, grid::margin, grid::step));
    if (isList)
        setFixedWidth(int(listWidth * letterScale(*this)));
    else
        setMinimumWidth(0), setMaximumWidth(QWIDGETSIZE_MAX);
}

void FillSections::setCurrent(const SectionCode &code)
{
    m_current = code;
    mark();
}

void FillSections::mark()
{
    const int row = m_model->rowOf(m_current);
    const QSignalBlocker silent(m_list->selectionModel());
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    m_box->setCurrentIndex(row);
    m_list->viewport()->update();
}

SectionCode FillSections::beside(const SectionCode &code, int step) const
{
    const int row = m_model->rowOf(code);
    return row < 0 ? SectionCode() : m_model->codeAt(row + step);
}

} // namespace octant
