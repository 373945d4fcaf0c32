// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/partner_store.h"

#include "forms/model/json.h"
#include "records/store/dialect.h"
#include "records/store/json_column.h"
#include "records/store/log_store.h"
#include "records/store/statement.h"
#include "records/store/step.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr auto selectPartner =
    "SELECT id, code, name, kind, eik, region, municipality, size, roles, joined_on, left_on, "
    "website, note, version FROM partner ";

QString partnerQuery(const char *rest)
{
    return QLatin1String(selectPartner) + QLatin1String(rest);
}

Partner partnerIn(const Statement &row)
{
    Partner partner;
    partner.id = row.id<PartnerId>(0);
    partner.code = row.code<PartnerCode>(1);
    partner.name = textIn(row, 2);
    partner.kind = row.text(3);
    partner.eik = row.text(4);
    partner.region = row.text(5);
    partner.municipality = row.text(6);
    partner.size = row.text(7);
    partner.roles = textsIn(row, 8);
    partner.joined = row.date(9);
    partner.left = row.date(10);
    partner.website = row.text(11);
    partner.note = row.text(12);
    partner.version = row.integer(13);
    return partner;
}

QList<Partner> partnersOf(Statement &query)
{
    QList<Partner> partners;
    while (query.next())
        partners << partnerIn(query);
    return partners;
}

std::optional<Partner> firstOf(Statement &query)
{
    return query.next() ? std::optional(partnerIn(query)) : std::nullopt;
}

/// What a search looks through: code, EIK and every wording of the name.
QString searchText(const Partner &partner)
{
    const QStringList parts = QStringList{partner.code.text(), partner.eik} + partner.name.byTag().values();
    return Dialect::folded(parts.join(u'\n'));
}

/// Binds everything about a partner that may change, in the order of insert and update below.
void bindDetails(Statement &statement, const Partner &partner)
{
    statement.bind(compact(toJson(partner.name))).bind(partner.kind).bind(partner.eik).bind(partner.region);
    statement.bind(partner.municipality).bind(partner.size);
    statement.bind(compact(QJsonArray::fromStringList(partner.roles)))
        .bind(partner.joined)
        .bind(partner.left);
    statement.bind(partner.website).bind(partner.note).bind(searchText(partner));
}

constexpr auto selectContact =
    "SELECT id, partner, source, name, mail, telephone, recorded, erased FROM contact ";

Contact contactIn(const Statement &row)
{
    return {row.id<ContactId>(0), row.id<PartnerId>(1), row.id<RevisionId>(2), row.text(3),
            row.text(4),          row.text(5),          row.instant(6),        row.boolean(7)};
}

Problem partnerProblem(const QString &code, const QString &what, const QString &remedy)
{
    Problem problem;
    problem.code = code;
    problem.what = what;
    problem.remedy = remedy;
    return problem;
}

} // namespace

PartnerStore::PartnerStore(Database &database)
    : m_database(database)
{
}

QList<Partner> PartnerStore::all() const
{
    Statement query(m_database, partnerQuery("ORDER BY code"));
    query.exec();
    return partnersOf(query);
}

QList<Partner> PartnerStore::matching(const QString &text) const
{
    Statement query(m_database, partnerQuery("WHERE folded LIKE ? ESCAPE '\\' ORDER BY code"));
    query.bind(Dialect::containing(text)).exec();
    return partnersOf(query);
}

std::optional<Partner> PartnerStore::find(PartnerId id) const
{
    Statement query(m_database, partnerQuery("WHERE id = ?"));
    query.bind(id).exec();
    return firstOf(query);
}

std::optional<Partner> PartnerStore::find(const PartnerCode &code) const
{
    Statement query(m_database, partnerQuery("WHERE code = ?"));
    query.bind(code).exec();
    return firstOf(query);
}

Result<PartnerId> PartnerStore::add(const Partner &partner, const Author &author)
{
    Step step(m_database.connection());
    if (find(partner.code))
        return std::unexpected(codeTaken(partner));
    const ChangeId change = LogStore(m_database).record(author, u"partner.added "_s + partner.code.text());
    Statement insert(
        m_database,
        u"INSERT INTO partner (code, name, kind, eik, region, municipality, size, roles, joined_on, "
        "left_on, website, note, folded, version, change_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?) RETURNING id"_s);
    insert.bind(partner.code);
    bindDetails(insert, partner);
    insert.bind(change);
    const PartnerId id{insert.execReturningId()};
    step.commit();
    return id;
}

Result<void> PartnerStore::save(const Partner &partner, const Author &author, const QString &why)
{
    Step step(m_database.connection());
    const ChangeId change =
        LogStore(m_database).record(author, u"partner.saved "_s + partner.code.text(), why);
    Statement update(
        m_database,
        u"UPDATE partner SET name = ?, kind = ?, eik = ?, region = ?, municipality = ?, size = ?, "
        "roles = ?, joined_on = ?, left_on = ?, website = ?, note = ?, folded = ?, change_id = ?, "
        "version = version + 1 WHERE id = ? AND code = ? AND version = ?"_s);
    bindDetails(update, partner);
    update.bind(change).bind(partner.id).bind(partner.code).bind(partner.version).exec();
    if (update.changedRows() == 0)
        return std::unexpected(savedMeanwhile(partner));
    step.commit();
    return {};
}

Problem PartnerStore::codeTaken(const Partner &partner) const
{
    return partnerProblem(u"partner.exists"_s,
                          tr("There is a partner with the code %1 already.").arg(partner.code.text()),
                          tr("Give the new partner another code."));
}

Problem PartnerStore::savedMeanwhile(const Partner &partner) const
{
    Statement query(m_database,
                    u"SELECT who FROM change_log JOIN partner ON change_id = sequence WHERE id = ?"_s);
    query.bind(partner.id).exec();
    const QString who = query.next() ? query.text(0) : QString();
    return partnerProblem(u"partner.conflict"_s,
                          tr("%1 changed the partner %2 in the meantime.").arg(who, partner.code.text()),
                          tr("Compare both versions and save the one that is right."));
}

QList<Contact> PartnerStore::contacts(PartnerId partner) const
{
    QList<Contact> contacts;
    Statement query(m_database, QLatin1String(selectContact) + u"WHERE partner = ? ORDER BY id DESC"_s);
    query.bind(partner).exec();
    while (query.next())
        contacts << contactIn(query);
    return contacts;
}

std::optional<Contact> PartnerStore::currentContact(PartnerId partner) const
{
    Statement query(m_database, QLatin1String(selectContact) +
                                    u"WHERE partner = ? AND NOT erased ORDER BY id DESC LIMIT 1"_s);
    query.bind(partner).exec();
    return query.next() ? std::optional(contactIn(query)) : std::nullopt;
}

ContactId PartnerStore::addContact(const Contact &contact, ChangeId change)
{
    Statement insert(m_database,
                     u"INSERT INTO contact (partner, source, name, mail, telephone, recorded, erased, "
                     "change_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    insert.bind(contact.partner).bind(contact.source).bind(contact.name).bind(contact.mail);
    insert.bind(contact.telephone).bind(contact.recorded).bind(contact.erased).bind(change);
    return ContactId{insert.execReturningId()};
}

} // namespace octant
