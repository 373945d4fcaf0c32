// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/questionnaire/bank/question_bank.h"
#include "app/window/session/session.h"

#include <QAbstractListModel>
#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace octant {

class FilterChip;
class Label;

/// What the bank holds of a search, as lines of code, wording and origin.
class BankModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { CodeRole = Qt::UserRole, OriginRole };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<BankEntry> entries, Language language);
    const BankEntry &entry(const QModelIndex &index) const { return m_entries[index.row()]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<BankEntry> m_entries;
    Language m_language = Language::Bulgarian;
};

/// The question bank beside the outline: searched by words, principle, indicator and standard; what is
/// selected is put into the questionnaire.
class BankPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BankPanel(const Session &session, QWidget *parent = nullptr);

    void setBank(std::shared_ptr<const QuestionBank> bank);
    /// Shows what an indicator is computed from.
    void searchIndicator(const QString &indicator);
    void takeFocus();

Q_SIGNALS:
    void addRequested(const octant::Clipping &clipping);
    void closeRequested();

private:
    void buildFilters(QVBoxLayout *column);
    void buildList(QVBoxLayout *column);
    void fillChips();
    void search();
    void countSelected();
    void add();

    const Session &m_session;
    std::shared_ptr<const QuestionBank> m_bank;
    BankModel m_model;
    QLineEdit *m_text;
    FilterChip *m_principle;
    FilterChip *m_indicator;
    FilterChip *m_standard;
    Label *m_count;
    QListView *m_list;
    QPushButton *m_add;
};

} // namespace octant
