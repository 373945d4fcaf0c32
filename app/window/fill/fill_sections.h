// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/section_model.h"

#include <QWidget>

class QComboBox;
class QListView;

namespace octant {

/// The way through the sections of a form: a list at the left with what is left to do in each, or, where
/// there is no room beside the form, a list that opens above it.
class FillSections : public QWidget
{
    Q_OBJECT
public:
    enum class Form { List, Box };

    explicit FillSections(QWidget *parent = nullptr);

    void setFilling(const Filling *filling);
    void update();
    void setForm(Form form);
    void setCurrent(const SectionCode &code);
    /// The section @p step after one; empty where there is none.
    SectionCode beside(const SectionCode &code, int step) const;
    SectionCode first() const { return m_model->codeAt(0); }
    bool contains(const SectionCode &code) const { return m_model->rowOf(code) >= 0; }

Q_SIGNALS:
    void chosen(const octant::SectionCode &code);

private:
    SectionModel *m_model;
    QListView *m_list;
    QComboBox *m_box;
    SectionCode m_current;

    void mark();
};

} // namespace octant
