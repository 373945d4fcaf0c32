// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace octant {

class Label;

/// A sentence below a field with a symbol in front, so that its meaning does not hang on the colour. Hidden
/// while there is nothing to say; read out when it comes.
class FieldMessage : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Error, Warning, Note };

    FieldMessage(Tone tone, const QString &name, QWidget *parent = nullptr);

    void say(const QString &text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    Label *m_text;
};

} // namespace octant
