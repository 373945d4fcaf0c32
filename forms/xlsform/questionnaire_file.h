// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"
#include "forms/model/questionnaire.h"

#include <QCoreApplication>

#include <functional>

namespace octant {

/// What a file made of a questionnaire: an XLSForm workbook or the program's own JSON.
struct QuestionnaireFile
{
    QString name; ///< as the person knows it
    Questionnaire questionnaire;
    QList<Finding> findings; ///< what was found on reading; with an error among it nothing can be used
};

/// Questionnaires as files of their own, to be carried elsewhere: an XLSForm workbook, or JSON.
class QuestionnaireFiles
{
    Q_DECLARE_TR_FUNCTIONS(octant::QuestionnaireFiles)
public:
    enum class Format { Xlsform, Json };
    /// JSON where the suffix is .json, else a workbook.
    static Format formatOf(const QString &path);

    /// Which of the two it is, the content says. A problem where the file cannot be opened.
    static Result<QuestionnaireFile> read(const QString &path, const std::function<bool()> &cancelled);
    /// Gives what could not be kept.
    static Result<QList<Finding>> write(const Questionnaire &questionnaire, const QString &path,
                                        Format format);
};

} // namespace octant
