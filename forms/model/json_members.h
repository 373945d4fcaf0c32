// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/model/problem.h"
#include "forms/model/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace octant {

/// What is found wrong while a document of one of the program's own formats is read.
class JsonFaults
{
public:
    /// @p prefix begins the codes of the problems ("questionnaire" makes "questionnaire.unknown_member").
    JsonFaults(QString prefix, QString file);

    /// @p where is the code of what it is about, such as a question.
    void add(const QString &code, const QString &where, const QString &what, const QString &remedy);
    const QList<Problem> &problems() const { return m_problems; }

private:
    QString m_prefix;
    QString m_file;
    QList<Problem> m_problems;
};

/// Reads the members of one JSON object. A member that is missing, of the wrong type or not known is a fault:
/// what the program does not understand is never dropped in silence. Faulty members read as empty.
class JsonMembers
{
    Q_DECLARE_TR_FUNCTIONS(JsonMembers)

public:
    /// @p where names the object in problems; @p known are all the members that it may have.
    JsonMembers(const QJsonValue &value, QString where, const QStringList &known, JsonFaults &faults);

    bool has(const QString &name) const { return m_object.contains(name); }
    /// A text that must be there and must not be empty.
    QString required(const QString &name) const;
    /// A text that may be missing.
    QString text(const QString &name) const;
    /// True or false; false where it is missing.
    bool flag(const QString &name) const;
    /// A number; none where it is missing or null.
    std::optional<double> number(const QString &name) const;
    QStringList texts(const QString &name) const;
    /// An object of language tags and wordings.
    Text wording(const QString &name) const;
    Text requiredWording(const QString &name) const;
    /// A list; empty where it is missing.
    QJsonArray list(const QString &name) const;
    QJsonArray requiredList(const QString &name) const;

    const QString &where() const { return m_where; }
    /// Adds a fault about this object.
    void fault(const QString &code, const QString &what, const QString &remedy) const;

private:
    QJsonObject m_object;
    QString m_where;
    JsonFaults &m_faults;

    void requireMember(const QString &name) const;
    void faultType(const QString &name, const QString &expected) const;
};

/// Checks a document's `format` and `version` before anything else is read of it. A newer version is refused
/// by its own problem, "<prefix>.newer".
std::optional<Problem> checkFormat(const QJsonObject &object, const QString &format, int version,
                                   const QString &prefix, const QString &file);

} // namespace octant
