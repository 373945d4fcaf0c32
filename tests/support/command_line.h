// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

/// What a run of the real octant-cli said.
struct CommandLineRun
{
    int exitCode = -1; ///< −1 where the program did not end by itself
    QByteArray out;
    QString messages;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// Runs the program OCTANT_CLI with its own environment, and @p extra variables on top.
inline CommandLineRun octantCli(const QStringList &arguments, const QMap<QString, QString> &extra = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto variable = extra.begin(); variable != extra.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(OCTANT_CLI), arguments);
    CommandLineRun run;
    if (process.waitForFinished(240'000) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.messages = QString::fromUtf8(process.readAllStandardError());
    return run;
}
