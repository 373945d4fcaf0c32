// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/fill/fill_change.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

QSet<QString> keysOf(const QList<AnswerPlace> &places)
{
    QSet<QString> keys;
    for (const AnswerPlace &place : places)
        keys.insert(keyOf(place));
    return keys;
}

} // namespace

QString keyOf(const AnswerPlace &place)
{
    QString key = place.code;
    for (const int instance : place.instances)
        key += u"@%1"_s.arg(instance);
    return key;
}

FillChange::FillChange(const FormChange &change, const AnswerPlace &own)
    : relevance(!change.relevance.isEmpty())
    , values(keysOf(change.values))
    , verdicts(keysOf(change.verdicts))
    , choices(keysOf(change.choices))
    , instances(keysOf(change.instances))
{
    values.insert(keyOf(own));
    verdicts.insert(keyOf(own));
}

} // namespace octant
