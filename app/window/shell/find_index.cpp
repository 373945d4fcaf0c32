// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shell/find_index.h"

#include "app/window/models/fold.h"
#include "records/store/commitment_store.h"
#include "records/store/edition_store.h"
#include "records/store/partner_store.h"
#include "records/store/round_store.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

FindEntry entry(const Text &title, const QString &code, const QString &page, Language language)
{
    const QString all = QStringList(title.byTag().values()).join(u' ') + u' ' + code;
    return {title.in(language), page, code, folded(all), {page, code, 0}};
}

void addQuestions(Database &database, Language language, QList<FindEntry> &entries)
{
    const QList<Round> rounds = RoundStore(database).all();
    if (rounds.isEmpty() || rounds.last().editions.isEmpty())
        return;
    const std::optional<Edition> edition = EditionStore(database).find(rounds.last().editions.last());
    if (!edition)
        return;
    for (const Section &section : edition->questionnaire.sections)
        for (const Question &question : section.questions)
            entries.append(entry(question.label, question.code.text(), u"questionnaire"_s, language));
}

} // namespace

Result<QList<FindEntry>> findIndex(Database &database, Language language)
{
    QList<FindEntry> entries;
    for (const Partner &partner : PartnerStore(database).all())
        entries.append(entry(partner.name, partner.code.text(), u"partners"_s, language));
    for (const Commitment &commitment : CommitmentStore(database).all())
        entries.append(entry(commitment.terms().title, commitment.code.text(), u"commitments"_s, language));
    addQuestions(database, language, entries);
    return entries;
}

} // namespace octant
