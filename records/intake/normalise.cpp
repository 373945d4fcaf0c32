// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/intake/normalise.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// The words for what normalising changes.
struct NormaliseWords
{
    Q_DECLARE_TR_FUNCTIONS(Normalise)

public:
    static Finding cleaned(const QString &question);
};

Finding NormaliseWords::cleaned(const QString &question)
{
    Place where;
    where.question = question;
    return {Severity::Note,
            {u"answer.cleaned"_s, where,
             tr("Invisible control characters were removed from the answer to %1.").arg(question),
             tr("Nothing needs to be done.")}};
}

/// Characters that cannot be seen and change how what stands beside them is read or shown.
bool isControl(QChar character)
{
    if (character == u'\n' || character == u'\t')
        return false;
    const char16_t code = character.unicode();
    const bool turnsDirection = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return character.category() == QChar::Other_Control || turnsDirection || code == 0xFEFF;
}

class Normaliser
{
public:
    Answers all(const Answers &answers, const QString &around);
    QList<Finding> findings;

private:
    Answer one(Answer answer, const QString &place);
    QString text(QString text, const QString &place);
};

QString Normaliser::text(QString text, const QString &place)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const auto before = text.size();
    text.removeIf(isControl);
    if (text.size() != before)
        findings << NormaliseWords::cleaned(place);
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

Answer Normaliser::one(Answer answer, const QString &place)
{
    if (auto *written = std::get_if<QString>(&answer.value))
        *written = text(*written, place);
    if (auto *number = std::get_if<double>(&answer.value); number && *number == 0)
        *number = 0; // never minus zero
    answer.comment = text(answer.comment, place);
    if (auto *instances = std::get_if<Instances>(&answer.value)) {
        Instances kept;
        for (const Answers &instance : *instances) {
            const Answers normal = all(instance, u"%1[%2]."_s.arg(place).arg(kept.size() + 1));
            if (!normal.isEmpty())
                kept << normal;
        }
        *instances = kept;
    }
    return answer;
}

Answers Normaliser::all(const Answers &answers, const QString &around)
{
    Answers normal;
    for (const auto &[code, answer] : answers.all().asKeyValueRange())
        normal.set(code, one(answer, around + code.text()));
    return normal;
}

} // namespace

Normalised normalise(const Answers &answers)
{
    Normaliser normaliser;
    const Answers normal = normaliser.all(answers, {});
    return {normal, normaliser.findings};
}

Answers joined(const Answers &answers, const Answers &apart)
{
    Answers all = answers;
    for (const auto &[code, answer] : apart.all().asKeyValueRange()) {
        if (answer.instances().isEmpty()) {
            if (!all.contains(code))
                all.set(code, answer);
            continue;
        }
        Answer both = all[code];
        Instances instances = both.instances();
        instances.resize(std::max(instances.size(), answer.instances().size()));
        for (qsizetype index = 0; index < answer.instances().size(); ++index)
            instances[index] = joined(instances[index], answer.instances().at(index));
        both.value = instances;
        all.set(code, both);
    }
    return all;
}

} // namespace octant
