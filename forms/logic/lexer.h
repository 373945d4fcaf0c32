// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/logic/expression_problem.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <expected>
#include <optional>
#include <vector>

namespace octant {

/// What is to happen to a curly quote where a straight one belongs.
enum class CurlyQuotes {
    Refused,  ///< a problem that says so
    Repaired, ///< read as a straight one; Lexer::text() has it straightened
};

struct Token
{
    enum class Kind {
        Number,
        Text,      ///< quoted; `text` is without the quotes
        Reference, ///< `${name}`; `text` is the name
        Word,      ///< a name: function, operator such as `and`, step of a path
        Sign,      ///< an operator or bracket; `text` is it
        End,
    };

    Kind kind = Kind::End;
    QString text;
    int position = 0;
};

/// Cuts the text of an expression into tokens.
class Lexer
{
    Q_DECLARE_TR_FUNCTIONS(ExpressionLexer)

public:
    Lexer(const QString &text, CurlyQuotes curlyQuotes);

    /// The tokens, an End last; or the first thing in the text that is no token.
    std::expected<QList<Token>, ExpressionProblem> tokens();
    /// The text, with those quotes made straight that tokens() repaired.
    const QString &text() const { return m_text; }

private:
    struct ForeignSign
    {
        QStringView sign;
        const char *code; ///< of the problem
        QString remedy;
    };

    QChar at(qsizetype index) const { return index < m_text.size() ? m_text.at(index) : QChar(); }
    void readToken();
    void readNumber();
    void readQuoted();
    void readReference();
    void readWord();
    void readSign();
    qsizetype endOfQuoted(qsizetype opening) const;
    qsizetype operatorAt(qsizetype index) const;
    bool endsOperand() const;
    bool refuseForeignSign();
    static std::vector<ForeignSign> foreignSigns();
    void add(Token::Kind kind, const QString &text, qsizetype start, qsizetype end);
    void fail(const QString &code, const QString &what, const QString &remedy, qsizetype position);

    QString m_text;
    CurlyQuotes m_curlyQuotes;
    qsizetype m_index = 0;
    QList<Token> m_tokens;
    std::optional<ExpressionProblem> m_problem;
};

} // namespace octant
