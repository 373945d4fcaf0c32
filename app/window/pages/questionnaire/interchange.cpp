// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/questionnaire/interchange.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr auto folderKey = "pages/questionnaire/folder"_L1;

} // namespace

Interchange::Interchange(Session &session, const QuestionnaireDraft &draft, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_draft(draft)
    , m_window(window)
{
}

QString Interchange::folder() const
{
    return m_session.settings()
        .value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

void Interchange::remember(const QString &path)
{
    m_session.settings().setValue(folderKey, QFileInfo(path).absolutePath());
}

void Interchange::chooseAndImport()
{
    auto *dialog = new QFileDialog(m_window, tr("Import a questionnaire"), folder(),
                                   tr("Questionnaires (*.xlsx *.xls *.xlsm *.json)"));
    dialog->setObjectName(u"importQuestionnaireDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Interchange::importFrom);
    dialog->open();
}

void Interchange::chooseAndExport(const QString &suffix, int year)
{
    const QString filter =
        suffix == u"json"_s ? tr("Questionnaires as JSON (*.json)") : tr("XLSForm (*.xlsx)");
    auto *dialog = new QFileDialog(m_window, tr("Export the questionnaire"), folder(), filter);
    dialog->setObjectName(u"exportQuestionnaireDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(tr("Questionnaire %1").arg(year) + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &Interchange::exportTo);
    dialog->open();
}

void Interchange::importFrom(const QString &path)
{
    remember(path);
    m_session.work().run(
        this, tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path](const Work &work) {
            return QuestionnaireFiles::read(path, [&work] { return work.isCancelled(); });
        },
        [this](const QuestionnaireFile &file) { Q_EMIT read(file); });
}

void Interchange::exportTo(const QString &path)
{
    remember(path);
    m_session.work().run(
        this, tr("Writing %1").arg(QFileInfo(path).fileName()),
        [path, questionnaire = m_draft.questionnaire()](const Work &) {
            return QuestionnaireFiles::write(questionnaire, path, QuestionnaireFiles::formatOf(path));
        },
        [this, path](const QList<Finding> &lost) {
            Q_EMIT written({QFileInfo(path).fileName(), {}, lost});
        });
}

} // namespace octant
