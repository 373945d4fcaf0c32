// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/session/session.h"
#include "records/model/partner.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace octant {

class FormField;
class Label;

/// A partner's record as fields to fill in, edited as a copy. Save and Cancel come as signals; the page
/// writes.
class PartnerForm : public QWidget
{
    Q_OBJECT
public:
    /// A partner that is not stored yet is a new one.
    PartnerForm(Session &session, const Partner &partner, QWidget *parent = nullptr);

    /// The record as the fields have it.
    Partner partner() const;
    bool isChanged() const;
    void showProblem(const Problem &problem);
    /// Somebody else saved the partner in the meantime: shows what they saved beside each field that differs,
    /// and offers to keep one's own words or to take theirs.
    void showConflict(const Partner &theirs);

Q_SIGNALS:
    void saveRequested(const octant::Partner &partner);
    void cancelled();

private:
    FormField *addLine(QBoxLayout *layout, const QString &label, const QString &name, QLineEdit *&edit,
                       const QString &text);
    FormField *addChoice(QBoxLayout *layout, const QString &label, const QString &name, QComboBox *&box,
                         const QList<Term> &terms, const QString &code);
    void addRoles(QBoxLayout *layout);
    QWidget *buildButtons();
    /// Says where the register code has a slip; does not keep it from being saved.
    void checkDigit();
    bool check();
    void save();

    Session &m_session;
    Partner m_partner;
    Partner m_before; ///< what the fields said at first
    Label *m_message;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_nameBg = nullptr;
    QLineEdit *m_nameEn = nullptr;
    QLineEdit *m_eik = nullptr;
    QLineEdit *m_municipality = nullptr;
    QLineEdit *m_website = nullptr;
    QLineEdit *m_joined = nullptr;
    QLineEdit *m_left = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_region = nullptr;
    QComboBox *m_size = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QList<QCheckBox *> m_roles;
    QHash<QString, FormField *> m_fields; ///< by the objectName of their control
};

} // namespace octant
