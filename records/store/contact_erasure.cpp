// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/store/json_column.h"
#include "records/store/kept_files.h"
#include "records/store/log_store.h"
#include "records/store/partner_store.h"
#include "records/store/statement.h"
#include "records/store/step.h"

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// One record that holds the details of the person, and the file that brought them.
struct Trace
{
    ContactId contact;
    RevisionId revision;
    QByteArray file;
};

/// The contact and every other record of the same person with the same partner: who is erased is erased
/// wherever the same details came in again.
QList<Trace> tracesOf(const Database &database, ContactId contact)
{
    Statement query(database, u"SELECT same.id, same.source, revision.file_hash FROM contact AS one "
                              "JOIN contact AS same ON same.partner = one.partner AND same.name = one.name "
                              "AND same.mail = one.mail AND same.telephone = one.telephone "
                              "LEFT JOIN response_revision AS revision ON revision.id = same.source "
                              "WHERE one.id = ? AND NOT same.erased"_s);
    query.bind(contact).exec();
    QList<Trace> traces;
    while (query.next())
        traces << Trace{query.id<ContactId>(0), query.id<RevisionId>(1), query.bytes(2)};
    return traces;
}

/// Sentences about a file may name it, and people name files after themselves.
void removeFileName(const Database &database, const QByteArray &file)
{
    Statement query(database, u"SELECT id, file_name, findings FROM response_revision WHERE file_hash = ?"_s);
    Statement update(database, u"UPDATE response_revision SET file_name = '', findings = ? WHERE id = ?"_s);
    query.bind(file).exec();
    while (query.next()) {
        const QString name = query.text(1);
        QList<Finding> findings = findingsFromJson(jsonIn(query, 2).toArray(), QString());
        for (Finding &finding : findings) {
            for (QString *text :
                 {&finding.problem.what, &finding.problem.remedy, &finding.problem.where.file}) {
                if (!name.isEmpty())
                    text->replace(name, u"…"_s);
            }
        }
        update.bind(compact(findingsToJson(findings, QString()))).bind(query.id<RevisionId>(0)).exec();
    }
}

QString partnerOf(const Database &database, ContactId contact)
{
    Statement query(database,
                    u"SELECT code FROM partner JOIN contact ON partner.id = partner WHERE contact.id = ?"_s);
    query.bind(contact).exec();
    return query.next() ? query.text(0) : QString();
}

} // namespace

void PartnerStore::eraseContact(ContactId contact, const Author &author, const QString &why)
{
    Step step(m_database.connection());
    const QString what = u"contact.erased "_s + partnerOf(m_database, contact);
    const ChangeId change = LogStore(m_database).record(author, what, why);
    for (const Trace &trace : tracesOf(m_database, contact)) {
        Statement update(m_database,
                         u"UPDATE contact SET name = '', mail = '', telephone = '', erased = TRUE, "
                         "change_id = ? WHERE id = ?"_s);
        update.bind(change).bind(trace.contact).exec();
        if (trace.file.isEmpty())
            continue;
        removeFileName(m_database, trace.file);
        KeptFiles(m_database).erase(trace.file);
    }
    step.commit();
}

} // namespace octant
