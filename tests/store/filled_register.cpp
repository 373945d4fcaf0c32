// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filled_register.h"

#include "forms/model/questionnaire_json.h"
#include "records/model/standard.h"
#include "records/store/answer_rows.h"
#include "records/store/commitment_store.h"
#include "records/store/edition_store.h"
#include "records/store/framework_store.h"
#include "records/store/log_store.h"
#include "records/store/partner_store.h"
#include "records/store/response_store.h"
#include "records/store/round_store.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace octant::test {

namespace {

Question question(const QString &code, QuestionType type, const QStringList &choices = {})
{
    Question question;
    question.code = QuestionCode(code);
    question.type = type;
    question.label = Text(code, code);
    for (const QString &choice : choices)
        question.choices << Choice{choice, Text(choice, choice)};
    return question;
}

} // namespace

QStringList Folder::names() const
{
    return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

Database newRegister(const QString &path)
{
    return certain(Database::create(path));
}

Database reopened(const QString &path, Database::Access access)
{
    return certain(Database::open(path, access));
}

Author author(int day)
{
    return {u"Мария"_s, QDateTime(QDate(2026, 3, day), QTime(10, 0), QTimeZone::utc())};
}

Edition edition()
{
    Questionnaire questionnaire;
    questionnaire.code = u"test"_s;
    questionnaire.title = Text(u"Проба"_s, u"Test"_s);
    questionnaire.languages = {u"bg"_s, u"en"_s};
    Section general;
    general.code = SectionCode(u"GEN"_s);
    general.title = Text(u"Общи"_s, u"General"_s);
    general.questions = {question(u"G_TEXT"_s, QuestionType::Text),
                         question(u"G_NUMBER"_s, QuestionType::Decimal),
                         question(u"G_DATE"_s, QuestionType::Date),
                         question(u"G_MANY"_s, QuestionType::SelectMultiple, {u"a"_s, u"b"_s, u"c"_s}),
                         question(u"G_BLANK"_s, QuestionType::Decimal)};
    Section repeat;
    repeat.code = SectionCode(u"REP"_s);
    repeat.title = Text(u"Повторение"_s, u"Repeat"_s);
    repeat.repeat = true;
    repeat.questions = {question(u"R_TEXT"_s, QuestionType::Text), question(u"R_DATE"_s, QuestionType::Date)};
    questionnaire.sections = {general, repeat};
    return publish(questionnaire);
}

Partner partner(const QString &code)
{
    Partner partner;
    partner.code = PartnerCode(code);
    partner.name = Text(u"Фирма „О'Нийл“; DROP TABLE 100%_"_s, u"O'Neil Ltd"_s);
    partner.kind = u"company"_s;
    partner.eik = u"012345678"_s;
    partner.region = u"BG311"_s;
    partner.municipality = u"Видин"_s;
    partner.size = u"micro"_s;
    partner.roles = {u"partner"_s, u"former"_s};
    partner.joined = QDate(2024, 2, 29);
    partner.left = QDate(2025, 12, 31);
    partner.website = u"https://example.org"_s;
    partner.note = u"бележка\nна два реда"_s;
    return partner;
}

Invitation invitation(RoundId round, PartnerId partner, const QString &token)
{
    Invitation invitation;
    invitation.round = round;
    invitation.partner = partner;
    invitation.token = token;
    invitation.secret = QByteArray("\0\1\2secret\xff", 10);
    invitation.channel = u"app"_s;
    invitation.formSet = u"full"_s;
    invitation.language = Language::English;
    return invitation;
}

Answers answers()
{
    Answers first;
    first.set(QuestionCode(u"R_TEXT"_s), {u"2025-12-31"_s, {}, {}, {}});
    first.set(QuestionCode(u"R_DATE"_s), {QDate(2025, 12, 31), {}, {}, {}});
    Answers second;
    second.set(QuestionCode(u"R_TEXT"_s), {{}, {}, u"само коментар"_s, {}});

    Answers answers;
    answers.set(QuestionCode(u"G_TEXT"_s), {u"текст с \"кавички\" и \\"_s, {}, u"коментар"_s, {}});
    answers.set(QuestionCode(u"G_NUMBER"_s),
                {0.1 + 0.2, Qualifier::Estimated, {}, Original{u"0,6"_s, u"BGN"_s}});
    answers.set(QuestionCode(u"G_DATE"_s), {QDate(2025, 2, 28), {}, {}, {}});
    answers.set(QuestionCode(u"G_MANY"_s), {QStringList{u"c"_s, u"a"_s}, {}, {}, {}});
    answers.set(QuestionCode(u"REP"_s), {Instances{first, second}, {}, {}, {}});
    return answers;
}

ResponseRevision revision(InvitationId invitation)
{
    ResponseRevision revision;
    revision.invitation = invitation;
    revision.received = QDateTime(QDate(2026, 3, 2), QTime(8, 15, 30, 250), QTimeZone::utc());
    revision.channel = u"workbook"_s;
    revision.sealed = true;
    revision.edition = edition().hash;
    revision.language = u"bg"_s;
    revision.fileName = u"отговор.xlsx"_s;
    revision.origin = u"origin-1"_s;
    revision.sequence = 7;
    revision.answers = answers();
    revision.apart.set(QuestionCode(u"G_BLANK"_s), {0.0, {}, {}, {}});
    const Place inFile{revision.fileName, u"Лист"_s, u"B7"_s, 3, u"G_NUMBER"_s};
    revision.findings = {
        {Severity::Warning, {u"number.high"_s, inFile, u"Стойността е висока."_s, u"Проверете я."_s}},
        {Severity::Error, {u"other"_s, Place{}, u"Нещо."_s, QString()}},
    };
    return revision;
}

CommitmentRevision terms()
{
    CommitmentRevision terms;
    terms.fromYear = 2025;
    terms.lifecycle = Lifecycle::Active;
    terms.principle = PrincipleCode(u"P6"_s);
    terms.title = Text(u"По-малко отпадъци"_s, u"Less waste"_s);
    terms.type = CommitmentType::Quantitative;
    terms.indicator = u"депонирани отпадъци"_s;
    terms.unit = UnitCode(u"t"_s);
    terms.otherUnit = u"камиона"_s;
    terms.direction = Direction::Lower;
    terms.intensity = true;
    terms.baseline = {2023, 0.0};
    terms.target = {2030, std::nullopt};
    terms.impactAreas = {ImpactAreaCode(u"IA1"_s), ImpactAreaCode(u"IA3"_s)};
    terms.reason = u"причина"_s;
    return terms;
}

Filled fill(const QString &path)
{
    Database database = newRegister(path);
    FrameworkStore(database).save(standardFramework(), author());
    EditionStore(database).add(edition(), author());
    const PartnerId id = certain(PartnerStore(database).add(partner(u"A001"_s), author()));
    Round round{{}, 2025, QDate(2026, 3, 1), QDate(2026, 4, 30), {edition().hash}};
    const RoundId roundId = certain(RoundStore(database).open(round, author()));
    const InvitationId invited = RoundStore(database).invite(invitation(roundId, id, u"token"_s), author());

    Transaction transaction(database);
    const ChangeId change = LogStore(database).record(author(2), u"response.accepted A001 2025"_s);
    ResponseStore responses(database);
    ResponseRevision arrived = revision(invited);
    arrived.fileHash = responses.keepFile(QByteArray(20000, 'x') + "файл");
    arrived.change = change;
    arrived = responses.addRevision(arrived);
    QList<AnswerRow> rows = answeredRows(arrived.response, arrived.answers);
    rows << answerRows(QuestionCode(u"G_BLANK"_s), arrived.response, 0, Answer());
    responses.putInForce(arrived, rows);
    RoundStore(database).addEvent(invited,
                                  {EventKind::Accepted, author(2).at, change, arrived.id, QString()});
    Contact contact{
        {},           id,   arrived.id, u"Стефка Карадимова"_s, u"stefka@example.org"_s, u"0888 123"_s,
        author(2).at, false};
    PartnerStore(database).addContact(contact, change);
    CommitmentRevision first = terms();
    first.change = change;
    const CommitmentId commitment = CommitmentStore(database).add(CommitmentCode(u"K01"_s), id, first);
    transaction.commit();
    return {std::move(database), id, roundId, invited, arrived, commitment};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

void writeContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

void tamper(const QString &path, const QStringList &statements)
{
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        if (!database.open())
            throw std::runtime_error("cannot open " + path.toStdString());
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                throw std::runtime_error(query.lastError().text().toStdString());
            query.finish();
        }
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace octant::test
