// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/model/standard.h"

#include "forms/model/json.h"
#include "forms/model/questionnaire_json.h"
#include "resources/resources.h"

#include <stdexcept>

namespace octant {

namespace {

/// The value of what the program itself brings along, where a problem can only be a mistake in building it.
template <typename T>
T certain(Result<T> result)
{
    if (!result)
        throw std::logic_error(result.error().sentence().toStdString());
    return std::move(*result);
}

QJsonObject resourceObject(const QString &name)
{
    return certain(readJsonObject(resource(name), name));
}

} // namespace

Framework standardFramework()
{
    const QString name = QStringLiteral("framework.json");
    return certain(frameworkFromJson(resourceObject(name), name));
}

Questionnaire standardQuestionnaire()
{
    const QString name = QStringLiteral("questionnaire.json");
    return certain(questionnaireFromJson(resourceObject(name), name));
}

} // namespace octant
