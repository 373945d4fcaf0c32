// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window_bench.h"

#include "app/window/pages/page.h"
#include "app/window/pages/responses/answer_model.h"
#include "app/window/pages/responses/decisions.h"
#include "app/window/pages/responses/import_job.h"
#include "app/window/pages/responses/import_model.h"
#include "app/window/pages/responses/inbox.h"
#include "app/window/widgets/drop_zone.h"
#include "records/model/standard.h"
#include "records/sample/sample.h"
#include "records/store/partner_store.h"
#include "records/store/round_store.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

const Author author{u"Мария Иванова"_s, QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC)};
const ImportWatch unwatched{[](double) {}, [] { return false; }};

/// A register whose last round is open, and its responses as files in a folder.
class OpenRound
{
public:
    OpenRound()
    {
        Result<Database> database = Database::create(registerPath());
        QDir(m_folder.path()).mkdir(u"files"_s);
        for (const SampleFile &file : makeSample(*database, {.rounds = 2, .lastRoundOpen = true}))
            write(file.name, file.bytes);
    }

    QString registerPath() const { return m_folder.filePath(u"open.octant"_s); }
    QString files() const { return m_folder.filePath(u"files"_s); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(files() + u'/' + name);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

private:
    QTemporaryDir m_folder;
};

/// A copy of it, opened for a test.
struct Copy
{
    QTemporaryDir folder;
    Database database;
};

Copy copyOf(const OpenRound &round)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.octant"_s);
    QFile::copy(round.registerPath(), path);
    return {std::move(folder), std::move(*Database::open(path, Database::Access::ReadWrite))};
}

ResponseStory storyOf(Database &database, const PartnerCode &partner)
{
    return loadResponse(database, partner, 2025, {}, author.at).value();
}

/// The first response that has what is asked for.
template <typename Predicate>
PartnerCode partnerWhere(Database &database, Predicate predicate)
{
    const Inbox inbox = loadInbox(database, 2025).value();
    for (const InboxRow &row : inbox.rows)
        if (predicate(row))
            return row.partner.code;
    return {};
}

bool mentions(const QAbstractItemModel &model, int column, const QString &words)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, column).data().toString().contains(words))
            return true;
    return false;
}

} // namespace

/// The inbox: importing, reading, deciding.
class ResponsesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_round = std::make_unique<OpenRound>();
        m_count = int(QDir(m_round->files()).entryList(QDir::Files).size());
        QVERIFY(m_count > 5);
    }

    void importsFolders()
    {
        Copy copy = copyOf(*m_round);
        QList<double> shares;
        const ImportSummary summary =
            importFiles(copy.database, author, {m_round->files()},
                        {[&shares](double share) { shares.append(share); }, [] { return false; }});
        QCOMPARE(summary.count(IntakeOutcome::Undecided), m_count);
        QCOMPARE(summary.files.first().year, 2025);
        QCOMPARE(shares.size(), m_count);
        QCOMPARE(shares.last(), 1.0);
        const Inbox inbox = loadInbox(copy.database, 2025).value();
        QCOMPARE(inbox.waiting(), m_count);
        QCOMPARE(inbox.accepted(), 0);
        QCOMPARE(
            importFiles(copy.database, author, {m_round->files()}, unwatched).count(IntakeOutcome::Present),
            m_count);
    }

    void stopsBetweenFiles()
    {
        Copy copy = copyOf(*m_round);
        int done = 0;
        const ImportSummary summary =
            importFiles(copy.database, author, {m_round->files()},
                        {[&done](double) { ++done; }, [&done] { return done == 2; }});
        QCOMPARE(summary.files.size(), 2);
        QCOMPARE(summary.left, m_count - 2);
        QCOMPARE(loadInbox(copy.database, 2025)->rows.size(), 2);
    }

    void refusedFilesComeFirst()
    {
        Copy copy = copyOf(*m_round);
        const QTemporaryDir folder;
        QFile broken(folder.filePath(u"zz.octresp"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no response at all");
        broken.close();
        const ImportSummary summary =
            importFiles(copy.database, author, {m_round->files(), broken.fileName()}, unwatched);
        QCOMPARE(summary.count(IntakeOutcome::Refused), 1);
        QCOMPARE(summary.files.first().result.outcome, IntakeOutcome::Refused);
        ImportModel model{Words(Language::English)};
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSummary(summary);
        const QString words = model.index(0, 1).data().toString();
        const Problem &problem = summary.files.first().result.findings.first().problem;
        QVERIFY2(words.contains(problem.what) && words.contains(problem.remedy), qPrintable(words));
    }

    void decisionsFollowTheState()
    {
        Copy copy = copyOf(*m_round);
        importFiles(copy.database, author, {m_round->files()}, unwatched);
        const PartnerCode partner = partnerWhere(copy.database, [](const InboxRow &) { return true; });
        ResponseStory story = storyOf(copy.database, partner);
        QVERIFY(returnRevision(copy.database, author, story.shown, u"Проверете отпадъците."_s));
        story = storyOf(copy.database, partner);
        QCOMPARE(story.state, InvitationState::Returned);
        QCOMPARE(story.returnedBecause, u"Проверете отпадъците."_s);
        QVERIFY(acceptRevision(copy.database, author, story.shown));
        QCOMPARE(storyOf(copy.database, partner).state, InvitationState::Accepted);
        const Result<void> twice = acceptRevision(copy.database, author, story.shown);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, u"response.decided"_s);
        QVERIFY(reopenResponse(copy.database, author, story.response.id, u"Грешка"_s));
        story = storyOf(copy.database, partner);
        QCOMPARE(story.state, InvitationState::InReview);
        QVERIFY(!story.response.accepted.isStored());
    }

    void answersAreRead()
    {
        Copy copy = copyOf(*m_round);
        importFiles(copy.database, author, {m_round->files()}, unwatched);
        const PartnerCode partner =
            partnerWhere(copy.database, [](const InboxRow &row) { return row.warnings > 0; });
        const ResponseStory story = storyOf(copy.database, partner);
        const Framework framework = standardFramework();
        AnswerModel model(Words(Language::English), framework);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStory(story);
        const Contact contact = *PartnerStore(copy.database).currentContact(story.partner.id);
        QVERIFY(mentions(model, AnswerModel::ReceivedColumn, contact.name)); // from the contact record
        QVERIFY(mentions(model, AnswerModel::QuestionColumn, u"Warning: "_s));
        QVERIFY(mentions(model, AnswerModel::QuestionColumn, u"Full name of the organisation"_s));
        const int all = model.rowCount();
        model.setShown(AnswerModel::Shown::WithFindings);
        QVERIFY(model.rowCount() > 0 && model.rowCount() < all);
        QVERIFY(!mentions(model, AnswerModel::QuestionColumn, u"Full name of the organisation"_s));
        model.setShown(AnswerModel::Shown::Answered);
        QVERIFY(model.rowCount() <= all);
    }

    void changesAreSaidInWords_data()
    {
        QTest::addColumn<double>("last");
        QTest::addColumn<double>("now");
        QTest::addColumn<QString>("words");
        QTest::newRow("more") << 100.0 << 150.0 << u"+50.0%, more than last year"_s;
        QTest::newRow("less") << 200.0 << 150.0 << u"\u221225.0%, less than last year"_s;
        QTest::newRow("the same") << 100.0 << 100.0 << QString();
        QTest::newRow("from nothing") << 0.0 << 5.0 << u"more than last year"_s;
    }

    void changesAreSaidInWords()
    {
        QFETCH(double, last);
        QFETCH(double, now);
        QFETCH(QString, words);
        const Words english(Language::English);
        const Framework framework = standardFramework();
        const Questionnaire questionnaire = standardQuestionnaire();
        const AnswerWords say(english, framework, questionnaire);
        Question question;
        question.type = QuestionType::Decimal;
        Answer before;
        before.value = last;
        Answer after;
        after.value = now;
        QCOMPARE(say.change(question, before, after), words);
        QCOMPARE(say.change(question, {}, after), QString());
    }

    void blankZeroAndNotApplicableDiffer()
    {
        const Words english(Language::English);
        const Framework framework = standardFramework();
        const Questionnaire questionnaire = standardQuestionnaire();
        const AnswerWords say(english, framework, questionnaire);
        const Question &question = *questionnaire.question(QuestionCode(u"EN_06"_s));
        Answer zero;
        zero.value = 0.0;
        Answer none;
        none.qualifier = Qualifier::NotApplicable;
        QVERIFY(say.value(question, zero).startsWith(u'0'));
        QCOMPARE(say.value(question, none), QString());
        QCOMPARE(say.qualifier(none), u"not applicable"_s);
        QCOMPARE(say.value(question, {}) + say.qualifier({}), QString());
    }

    void filesAreDroppedAndAccepted()
    {
        WindowBench bench(WindowBench::Start::Empty);
        QVERIFY(QFile::copy(m_round->registerPath(), bench.registerPath()));
        bench.window().openFile(bench.registerPath());
        bench.settle();
        bench.visit(u"responses"_s);
        auto *drop = bench.find<DropZone>("responsesDropLarge");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_round->files())});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(drop, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(drop, &event);
        bench.settle();
        QVERIFY(!bench.find<QWidget>("importStrip")->isHidden());
        QVERIFY(bench.find<QLabel>("importText")->text().contains(QString::number(m_count)));
        auto *list = bench.find<QTreeView>("responsesTable");
        QCOMPARE(list->model()->rowCount(), m_count);
        list->setCurrentIndex(list->model()->index(0, 0));
        bench.settle();
        bench.find<QPushButton>("responseReturn")->click();
        bench.find<QPushButton>("decisionSend")->click(); // without words it does not go
        QVERIFY(!bench.find<QLabel>("decisionError")->text().isEmpty());
        bench.find<QPushButton>("decisionCancel")->click();
        bench.find<QPushButton>("responseAccept")->click();
        bench.settle();
        QVERIFY(bench.find<QPushButton>("responseReopen"));
        QVERIFY(bench.find<QLabel>("pageStatus")->text().startsWith(u"1 of "_s));
        QCOMPARE(bench.warnings(), QStringList());
    }

    void withoutARoundItLeadsToOne()
    {
        WindowBench bench(WindowBench::Start::Empty);
        QVERIFY(bench.session().create(bench.registerPath()));
        bench.settle();
        bench.visit(u"responses"_s);
        const auto *page = bench.find<Page>("responses");
        auto *step = page->findChild<QPushButton *>(u"emptyStep"_s);
        QVERIFY(step && step->isVisible());
        QCOMPARE(bench.warnings(), QStringList());
    }

private:
    std::unique_ptr<OpenRound> m_round;
    int m_count = 0;
};

QTEST_MAIN(ResponsesPageTest)
#include "tst_responses_page.moc"
