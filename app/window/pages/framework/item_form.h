// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/framework/framework_items.h"
#include "app/window/session/session.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace octant {

class FormField;
class Label;

/// An item of the framework as fields to fill in: code, title, years, and what its sort has beside them. Save
/// and Cancel come as signals; the page writes.
class ItemForm : public QWidget
{
    Q_OBJECT
public:
    /// The form of an item; one whose code is empty is a new one.
    static ItemForm *make(Session &session, const FrameworkItem &item);

    bool isChanged() const { return texts() != m_before; }
    /// The key of the item as the fields have it.
    QString key() const;
    void showProblem(const Problem &problem);

Q_SIGNALS:
    void saveRequested(const octant::FrameworkChange &change);
    void cancelled();

protected:
    ItemForm(Session &session, const FrameworkItem &item);

    const Session &session() const { return m_session; }
    bool isNew() const { return m_item.code.isEmpty(); }
    QString code() const;
    Text title() const;
    YearSpan years() const;

    QLineEdit *addLine(const QString &label, const QString &name, const QString &text,
                       const QString &help = {});
    QComboBox *addChoice(const QString &label, const QString &name,
                         const QList<std::pair<QString, QString>> &codesAndTitles, const QString &code);
    /// To be called when all fields are there. Years that cannot be changed here are not offered.
    void finish(bool withYears = true);
    /// Whether the fields can be read; marks those that cannot.
    virtual bool check();
    /// Marks a field, or takes the mark away, and gives whether it is well.
    bool mark(const QLineEdit &edit, bool wrong, const QString &error);
    /// The change that the fields ask for.
    virtual FrameworkChange change() const = 0;

private:
    QWidget *buildButtons();
    QLineEdit *addYear(const QString &label, const QString &name, int year);
    void save();
    /// What all fields say, to see whether anything was changed.
    QStringList texts() const;

    Session &m_session;
    FrameworkItem m_item;
    QStringList m_before;
    QVBoxLayout *m_layout;
    Label *m_message;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_titleBg = nullptr;
    QLineEdit *m_titleEn = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QHash<QString, FormField *> m_fields; ///< by the objectName of their control
};

} // namespace octant
