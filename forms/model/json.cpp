// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/model/json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <nlohmann/json.hpp>

#include <iterator>
#include <map>
#include <vector>

namespace octant {

namespace {

constexpr size_t deepest = 64;

/// Walks over the bytes and notes how far it came, which the parser's events do not tell.
class Cursor
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    Cursor(const char *at, qsizetype &passed)
        : m_at(at)
        , m_passed(&passed)
    {
    }
    const char &operator*() const { return *m_at; }
    Cursor &operator++()
    {
        ++m_at;
        ++*m_passed;
        return *this;
    }
    bool operator==(const Cursor &other) const { return m_at == other.m_at; }

private:
    const char *m_at;
    qsizetype *m_passed;
};

/// Builds a QJsonValue from the parser's events and stops at the first thing that strict JSON does not have.
class Builder : public nlohmann::json_sax<nlohmann::json>
{
public:
    QJsonValue result;
    QString fault;

    bool null() override { return add(QJsonValue(QJsonValue::Null)); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(qint64(value)); }
    bool number_unsigned(number_unsigned_t value) override { return add(double(value)); }
    bool number_float(number_float_t value, const string_t &) override { return add(value); }
    bool string(string_t &value) override { return add(QString::fromStdString(value)); }
    bool binary(binary_t &) override { return false; }

    bool start_object(std::size_t) override { return open(false); }
    bool start_array(std::size_t) override { return open(true); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        Level &level = m_levels.back();
        level.key = QString::fromStdString(name);
        if (level.members.contains(level.key)) {
            fault = QCoreApplication::translate("Json", "the name “%1” stands there twice").arg(level.key);
            return false;
        }
        return true;
    }

    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &error) override
    {
        constexpr int numberOverflow = 406;
        fault = error.id == numberOverflow ? QCoreApplication::translate("Json", "a number is too large")
                                           : QCoreApplication::translate("Json", "it is not valid JSON");
        return false;
    }

private:
    struct Level
    {
        bool isArray = false;
        QJsonArray array;
        std::map<QString, QJsonValue> members; ///< QJsonObject is slow to grow out of order
        QString key;
    };
    std::vector<Level> m_levels;

    bool open(bool isArray)
    {
        if (m_levels.size() >= deepest) {
            fault = QCoreApplication::translate("Json", "it is nested too deeply");
            return false;
        }
        m_levels.push_back({isArray, {}, {}, {}});
        return true;
    }

    bool close()
    {
        const Level level = std::move(m_levels.back());
        m_levels.pop_back();
        if (level.isArray)
            return add(level.array);
        QJsonObject object;
        for (const auto &[name, member] : level.members)
            object.insert(name, member);
        return add(object);
    }

    bool add(const QJsonValue &value)
    {
        if (m_levels.empty())
            result = value;
        else if (m_levels.back().isArray)
            m_levels.back().array.append(value);
        else
            m_levels.back().members.insert_or_assign(m_levels.back().key, value);
        return true;
    }
};

/// The line of a byte, counted from 1.
int lineOf(const QByteArray &bytes, qsizetype position)
{
    return int(bytes.first(std::max(position, qsizetype(0))).count('\n')) + 1;
}

/// @p line counts from 1; 0 stands for the document as a whole.
Problem jsonProblem(const QString &fault, const QString &file, int line)
{
    Problem problem;
    problem.code = QStringLiteral("json.invalid");
    problem.where.file = file;
    problem.where.line = line;
    problem.what = QCoreApplication::translate("Json", "The file cannot be read: %1.").arg(fault);
    problem.remedy = QCoreApplication::translate("Json", "Ask for the file again, as the program wrote it.");
    return problem;
}

} // namespace

Result<QJsonValue> readJson(const QByteArray &bytes, const QString &file)
{
    // The parser takes a zero byte for the end and would leave out what follows it.
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0) {
        const QString fault = QCoreApplication::translate("Json", "it is not valid JSON");
        return std::unexpected(jsonProblem(fault, file, lineOf(bytes, zero)));
    }
    Builder builder;
    qsizetype passed = 0;
    if (nlohmann::json::sax_parse(Cursor(bytes.cbegin(), passed), Cursor(bytes.cend(), passed), &builder))
        return builder.result;
    return std::unexpected(jsonProblem(builder.fault, file, lineOf(bytes, passed - 1)));
}

Result<QJsonObject> readJsonObject(const QByteArray &bytes, const QString &file)
{
    const Result<QJsonValue> value = readJson(bytes, file);
    if (!value)
        return std::unexpected(value.error());
    if (!value->isObject()) {
        const QString fault = QCoreApplication::translate("Json", "it does not hold one object");
        return std::unexpected(jsonProblem(fault, file, 0));
    }
    return value->toObject();
}

QJsonObject toJson(const Text &text)
{
    QJsonObject object;
    for (const auto &[tag, wording] : text.byTag().asKeyValueRange())
        object.insert(tag, wording);
    return object;
}

Text textFromJson(const QJsonValue &value)
{
    Text text;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        text.set(entry.key(), entry.value().toString());
    return text;
}

QJsonValue numberToJson(double value)
{
    return value == 0 ? QJsonValue(0) : QJsonValue(value);
}

} // namespace octant
