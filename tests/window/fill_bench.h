// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/fill/fill_form.h"
#include "app/window/session/session.h"

#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A form in a window of its own, filled in by keys and presses. Widgets are found by objectName inside the
/// field of a place: "A1", "S2@1".
class FillBench
{
public:
    explicit FillBench(octant::FillForm::Content content, QSize size = {1100, 800},
                       const QString &mode = QStringLiteral("light"));
    ~FillBench();

    octant::FillForm &form() { return *m_form; }
    const octant::Answer &answer(const char *code) const;
    void settle();

    /// A widget anywhere in the form; null where it is not there.
    template <typename T>
    T *find(const QString &name) const
    {
        return m_form->findChild<T *>(name);
    }
    /// A widget in the field of a place; the field itself for an empty name.
    QWidget *field(const QString &place) const { return find<QWidget>(QStringLiteral("field_") + place); }
    template <typename T>
    T *in(const QString &place, const QString &name) const
    {
        return field(place) ? field(place)->findChild<T *>(name) : nullptr;
    }
    QString words(const QString &place, const QString &label) const;

    /// Puts the keyboard into a field and types; what stood there goes.
    void type(const QString &place, const QString &text);
    /// Moves the keyboard out of whatever field it is in.
    void leave();
    void press(QWidget *button);
    /// Presses the radio button or check box of a choice.
    void choose(const QString &place, const QString &choice);
    /// Chooses from a list that opens, by the data of an entry.
    void chooseIn(QWidget *list, const QString &data);

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    octant::Session m_session;
    std::unique_ptr<octant::FillForm> m_form;
};

/// A form with a question of every kind: sections A (kinds), M (a matrix), R (repeats), Z (a text).
octant::FillForm::Content everyKind();
/// The standard questionnaire, with some answers, last year's and two standing commitments.
octant::FillForm::Content standardForm(octant::Language language);
/// One section of many questions.
octant::FillForm::Content longForm(int questions);
