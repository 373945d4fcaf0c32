// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/console.h"

#include "forms/platform/platform.h"

#include <cstdio>

namespace octant::cli {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Console::Console(Language language)
    : m_words(language)
    , m_terminal(platform::isTerminal(stderr))
{
    m_sinceProgress.start();
}

void Console::print(const QJsonDocument &json)
{
    endProgress();
    write(stdout, json.toJson(QJsonDocument::Indented));
}

void Console::tell(const QString &message)
{
    endProgress();
    write(stderr, message.toUtf8() + '\n');
}

void Console::report(const Problem &problem)
{
    tell(problem.sentence());
}

void Console::showProgress(double share)
{
    if (!m_terminal || (m_progressShown && m_sinceProgress.elapsed() < 200))
        return;
    m_sinceProgress.restart();
    m_progressShown = true;
    write(stderr, "\r" + m_words.percent(share).toUtf8() + "  ");
}

void Console::endProgress()
{
    if (m_progressShown)
        write(stderr, "\r        \r");
    m_progressShown = false;
}

ExitCode Console::refuse(const Problem &problem)
{
    report(problem);
    return ExitCode::Refused;
}

} // namespace octant::cli
