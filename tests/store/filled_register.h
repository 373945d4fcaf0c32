// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/questionnaire.h"
#include "records/model/commitment.h"
#include "records/model/partner.h"
#include "records/model/response.h"
#include "records/model/round.h"
#include "records/store/database.h"

#include <QSqlDatabase>
#include <QTemporaryDir>

#include <stdexcept>

namespace octant::test {

/// The value of a result; a problem ends the test with its sentence.
template <typename T>
T certain(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().sentence().toStdString());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// The code of the problem in a result; empty where it holds a value.
template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

/// The code of the MachineFailure that a piece of work throws; empty where it throws none.
template <typename Work>
QString failureOf(Work work)
{
    try {
        work();
    } catch (const MachineFailure &failure) {
        return failure.problem().code;
    }
    return {};
}

/// A place for registers that goes away with the test.
class Folder
{
public:
    QString path(const QString &name = QStringLiteral("alliance.octant")) const
    {
        return m_folder.filePath(name);
    }
    QStringList names() const;

private:
    QTemporaryDir m_folder;
};

Database newRegister(const QString &path);
Database reopened(const QString &path, Database::Access access = Database::Access::ReadWrite);

Author author(int day = 1);
/// A text, a number, a date, a several-choice question, a contact question, and a repeat with two questions.
Edition edition();
Partner partner(const QString &code);
Invitation invitation(RoundId round, PartnerId partner, const QString &token);
/// Answers of every type, with qualifiers, comments, an original and two instances.
Answers answers();
/// A revision of @p edition with these answers, which came in a file.
ResponseRevision revision(InvitationId invitation);
CommitmentRevision terms();

/// A register with a record of every kind; one response is accepted.
struct Filled
{
    Database database;
    PartnerId partner;
    RoundId round;
    InvitationId invitation;
    ResponseRevision revision;
    CommitmentId commitment;
};
Filled fill(const QString &path);

QByteArray contentOf(const QString &path);
void writeContent(const QString &path, const QByteArray &content);

/// Runs SQL on a file from outside the program, as another program would.
void tamper(const QString &path, const QStringList &statements);

} // namespace octant::test
