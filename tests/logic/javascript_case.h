// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/case_scope.h"

#include <QJSEngine>

/// The scope of an expression case, for the JavaScript of resources/form: the methods that logic.js asks for,
/// except that an answer comes as its text and its type.
class JavaScriptScope : public QObject
{
    Q_OBJECT

public:
    JavaScriptScope(QJSEngine &engine, const QJsonObject &json, const QDate &today, const QTime &timeOfDay);

    Q_INVOKABLE QJSValue here() const;
    Q_INVOKABLE QJSValue codeFor(const QString &name, const QJSValue &from) const;
    Q_INVOKABLE QString textAt(const QJSValue &place) const;
    Q_INVOKABLE QString typeAt(const QJSValue &place) const;
    Q_INVOKABLE bool isRelevant(const QJSValue &place) const;
    Q_INVOKABLE QString parentOf(const QString &code) const;
    Q_INVOKABLE bool isRepeat(const QString &code) const;
    Q_INVOKABLE int instanceCount(const QString &repeat, const QJSValue &around) const;
    Q_INVOKABLE QJSValue codesIn(const QString &code) const;
    Q_INVOKABLE QJSValue choiceLabel(const QString &question, const QString &choice) const;
    Q_INVOKABLE QJSValue choiceColumn(const QString &column) const;
    Q_INVOKABLE QJSValue dataset(const QString &name) const;
    Q_INVOKABLE double today() const;
    Q_INVOKABLE int timeOfDay() const;
    Q_INVOKABLE QJSValue monthNames() const;
    Q_INVOKABLE QJSValue dayNames() const;
    Q_INVOKABLE double random() const;

private:
    QJSValue arrayOf(const QStringList &texts) const;
    QJSValue textOrNull(const std::optional<QString> &text) const;

    QJSEngine &m_engine;
    octant::CaseScope m_scope;
    mutable QHash<QString, QJSValue> m_datasets; ///< a table is the same object each time
};

/// Evaluates the JavaScript that is written for expression cases.
class JavaScriptRunner
{
public:
    JavaScriptRunner(const QDate &today, const QTime &timeOfDay);

    /// What ExpressionCase::result() has, without the words of a problem; null where the expression cannot be
    /// read.
    QJsonObject result(const QJsonObject &json);
    /// A script's result as text.
    QString evaluate(const QString &script);

private:
    QDate m_today;
    QTime m_timeOfDay;
    QJSEngine m_engine;
    QJSValue m_run;
};

/// The runtime in the order in which a form holds it.
QString javaScriptRuntime();
