// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace octant {

/// A field for several lines, as high as what stands in it. Tab leads on instead of into the text.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// At least @p lines high.
    GrowingText(const QString &name, int lines, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

Q_SIGNALS:
    void left(); ///< the focus went elsewhere

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int m_lines;
};

} // namespace octant
