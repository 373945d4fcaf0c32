// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/framework/item_form.h"

namespace octant {

/// An impact area or a kind of partner.
class TermForm : public ItemForm
{
    Q_OBJECT
public:
    TermForm(Session &session, const FrameworkItem &item);

protected:
    FrameworkChange change() const override;

private:
    ItemSort m_sort;
    Term m_term;
    QLineEdit *m_pluralBg;
    QLineEdit *m_pluralEn;
};

/// An indicator: what it is computed of and how.
class IndicatorForm : public ItemForm
{
    Q_OBJECT
public:
    IndicatorForm(Session &session, const FrameworkItem &item);

protected:
    FrameworkChange change() const override;

private:
    void addComputation();

    Indicator m_indicator;
    QComboBox *m_principle;
    QComboBox *m_unit;
    QComboBox *m_direction = nullptr;
    QComboBox *m_aggregation = nullptr;
    QLineEdit *m_value = nullptr;
    QLineEdit *m_numerator = nullptr;
    QLineEdit *m_denominator = nullptr;
};

/// A unit. What it measures, and its factor, are settled when it is added.
class UnitForm : public ItemForm
{
    Q_OBJECT
public:
    UnitForm(Session &session, const FrameworkItem &item);

protected:
    bool check() override;
    FrameworkChange change() const override;

private:
    std::optional<double> factor() const;

    Unit m_unit;
    QLineEdit *m_symbolBg;
    QLineEdit *m_symbolEn;
    QLineEdit *m_quantity;
    QLineEdit *m_factor;
    QLineEdit *m_aliases;
};

} // namespace octant
