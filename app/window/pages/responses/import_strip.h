// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/pages/responses/import_model.h"
#include "forms/language/words.h"

#include <QFrame>

class QPushButton;

namespace octant {

class AnswerView;
class Label;

/// What became of the files of an import, until it is closed: one line in all, and each file below.
class ImportStrip : public QFrame
{
    Q_OBJECT
public:
    explicit ImportStrip(const Words &words, QWidget *parent = nullptr);

    void showSummary(const ImportSummary &summary);

Q_SIGNALS:
    void openRequested(const QString &partner, int year);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setOpen(bool open);
    void openFile(const QModelIndex &index);

    const Words m_words;
    ImportModel m_model;
    Label *m_text;
    QPushButton *m_details;
    AnswerView *m_files;
};

} // namespace octant
