// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/authoring/standard_questionnaire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectIn(const QString &path)
{
    QFile file(QStringLiteral(OCTANT_SOURCE "/resources/") + path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Everything that a questionnaire can hold.
Questionnaire full()
{
    const Text text(u"Текст"_s, u"Text"_s);
    Question question = test::asking(u"Q"_s, QuestionType::SelectOne);
    question.help = question.requiredMessage = question.constraintMessage = text;
    question.unit = UnitCode(u"t"_s);
    question.choices = {{u"a"_s, text, {{u"region"_s, u"1"_s}}}};
    question.list = question.choiceFilter = question.requiredWhen = question.relevant = u"x"_s;
    question.constraint = question.calculation = question.defaultValue = question.name = u"x"_s;
    question.group = SectionCode(u"G"_s);
    question.required = question.readOnly = true;
    question.indicator = IndicatorCode(u"I"_s);
    question.direction = Direction::Maintain;
    question.impactArea = ImpactAreaCode(u"A"_s);
    question.standards = question.kinds = QStringList{u"x"_s};
    question.sets = QStringList{u"full"_s};
    question.personal = PersonalRole::Mail;
    question.inert = {{u"column"_s, u"cell"_s}};
    Section section = test::sectionOf(u"S"_s, {question, test::asking(u"R"_s, QuestionType::Integer)});
    section.principle = PrincipleCode(u"P1"_s);
    section.repeat = section.ungrouped = true;
    section.relevant = section.repeatCount = section.name = u"x"_s;
    section.inert = question.inert;
    Group group = test::groupOf(u"G"_s, {}, GroupKind::Repeat, u"x"_s);
    group.repeatCount = group.name = u"x"_s;
    group.inert = question.inert;
    section.groups = {test::groupOf(u"H"_s), group};
    section.groups[1].parent = SectionCode(u"H"_s);
    Questionnaire questionnaire = test::questionnaireOf({section});
    questionnaire.code = u"Q2026"_s;
    questionnaire.title = text;
    questionnaire.sets = {{u"full"_s, text}};
    questionnaire.units = {{UnitCode(u"t"_s), text, text, u"mass"_s, 1000, {u"tonnes"_s}}};
    questionnaire.lists = {{u"towns"_s, question.choices}};
    questionnaire.bridge = {EditionHash(QString(64, u'a')),
                            {{QuestionCode(u"OLD"_s), YearChange::Split, {question.code}, u"why"_s}}};
    questionnaire.inert = question.inert;
    return questionnaire;
}

/// Changes one thing somewhere in a document.
class Mutation
{
public:
    explicit Mutation(quint32 seed)
        : m_random(seed)
    {
    }

    QJsonValue of(const QJsonValue &value)
    {
        const bool here = m_random.bounded(4) == 0;
        if (value.isObject() && !value.toObject().isEmpty() && !here)
            return ofObject(value.toObject());
        if (value.isArray() && !value.toArray().isEmpty() && !here) {
            QJsonArray array = value.toArray();
            const int index = m_random.bounded(int(array.size()));
            array[index] = of(array.at(index));
            return array;
        }
        return another();
    }

private:
    QRandomGenerator m_random;

    QJsonValue ofObject(QJsonObject object)
    {
        const QStringList names = object.keys();
        const QString name = names.at(m_random.bounded(int(names.size())));
        switch (m_random.bounded(6)) {
        case 0:
            object.remove(name);
            break;
        case 1:
            object.insert(name + u'x', object.take(name));
            break;
        case 2:
            object.insert(u"kind"_s, another());
            break;
        default:
            object.insert(name, of(object.value(name)));
            break;
        }
        return object;
    }

    QJsonValue another()
    {
        const QList<QJsonValue> values{QJsonValue(),
                                       u""_s,
                                       u"text"_s,
                                       u"1 x"_s,
                                       0,
                                       1.5,
                                       true,
                                       QJsonArray(),
                                       QJsonArray{1},
                                       QJsonObject(),
                                       2,
                                       u"integer"_s,
                                       u"maintain"_s,
                                       QJsonObject{{u"bg"_s, 1}},
                                       u"matrix"_s,
                                       u"reworded"_s,
                                       u"select_multiple"_s};
        return values.at(m_random.bounded(int(values.size())));
    }
};

/// What one member cannot tell: whether something else is there.
bool isAboutOthers(const Problem &problem)
{
    static const QStringList such{u"questionnaire.duplicate_code"_s,  u"questionnaire.unknown_unit"_s,
                                  u"questionnaire.unknown_set"_s,     u"questionnaire.unknown_group"_s,
                                  u"questionnaire.scattered_group"_s, u"questionnaire.duplicate_choice"_s};
    return such.contains(problem.code);
}

} // namespace

/// The published JSON Schema says what the reader reads.
class SchemaTest : public QObject
{
    Q_OBJECT

    valijson::Schema m_schema;

    bool conforms(const QJsonValue &document)
    {
        const valijson::adapters::QtJsonAdapter adapter(document);
        valijson::Validator validator(valijson::Validator::kStrongTypes);
        return validator.validate(m_schema, adapter, nullptr);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QJsonValue schema = objectIn(u"questionnaire.schema.json"_s);
        QVERIFY(!schema.toObject().isEmpty());
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::QtJsonAdapter(schema), m_schema);
    }

    void standardQuestionnaire()
    {
        QVERIFY(conforms(objectIn(u"questionnaire.json"_s)));
        QVERIFY(conforms(toJson(test::standardQuestionnaire())));
    }

    void fullQuestionnaire()
    {
        const QJsonObject document = toJson(full());
        QCOMPARE(*questionnaireFromJson(document, {}), full());
        QVERIFY(conforms(document));
        QVERIFY(conforms(toJson(Questionnaire())));
    }

    /// Every member of every object in the schema is described.
    void everyMemberIsDescribed()
    {
        int members = 0;
        const QJsonObject schema = objectIn(u"questionnaire.schema.json"_s);
        const QJsonObject definitions = schema.value(u"$defs"_s).toObject();
        QList<QJsonObject> objects{schema};
        for (const QJsonValue definition : definitions)
            objects << definition.toObject();
        for (const QJsonObject &object : std::as_const(objects)) {
            const QJsonObject properties = object.value(u"properties"_s).toObject();
            for (auto each = properties.begin(); each != properties.end(); ++each) {
                const QJsonObject member = each->toObject();
                const QString name = member.value(u"$ref"_s).toString().section(u'/', -1);
                const QJsonObject meant = definitions.value(name).toObject();
                const bool described = member.contains(u"description"_s) || meant.contains(u"description"_s);
                QVERIFY2(described, qPrintable(each.key()));
                ++members;
            }
            if (!properties.isEmpty())
                QCOMPARE(object.value(u"additionalProperties"_s), QJsonValue(false));
        }
        QVERIFY(members > 70);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("document");
        const auto row = [](const char *name, const QString &sections) {
            QTest::newRow(name) << u"{\"format\": \"octant-questionnaire\", \"version\": 2, %1}"_s.arg(
                sections);
        };
        row("no sections", u"\"code\": \"Q\""_s);
        row("unknown member", u"\"sections\": [], \"macros\": []"_s);
        row("a code with a space", uR"("sections": [{"code": "A B", "questions": []}])"_s);
        row("unknown type",
            uR"("sections": [{"code": "A", "questions": [{"code": "B", "type": "odd", "label": {}}]}])"_s);
        row("choices of a text",
            uR"("sections": [{"code": "A", "questions": [{"code": "B", "type": "text", "label": {},
                "choices": [{"code": "a", "label": {}}]}]}])"_s);
        row("a wording that is no text", uR"("sections": [], "title": {"bg": 1})"_s);
        QTest::newRow("newer") << uR"({"format": "octant-questionnaire", "version": 3, "sections": []})"_s;
        QTest::newRow("another format")
            << uR"({"format": "octant-framework", "version": 2, "sections": []})"_s;
        QTest::newRow("a list") << u"[]"_s;
    }

    void refuses()
    {
        QFETCH(const QString, document);
        const QJsonDocument read = QJsonDocument::fromJson(document.toUtf8());
        QVERIFY(!read.isNull());
        QVERIFY(!conforms(read.isArray() ? QJsonValue(read.array()) : QJsonValue(read.object())));
    }

    /// Whatever is changed: the schema refuses it where the reader does, but for what one member cannot tell.
    void agreesWithTheReader()
    {
        const QJsonObject document = toJson(full());
        int refused = 0;
        for (quint32 seed = 0; seed < 4000; ++seed) {
            Mutation mutation(seed);
            const QJsonValue changed = mutation.of(mutation.of(document));
            if (!changed.isObject())
                continue;
            QList<Problem> problems;
            readQuestionnaire(changed.toObject(), {}, problems);
            const bool read = std::ranges::all_of(problems, isAboutOthers);
            const QByteArray text = QJsonDocument(changed.toObject()).toJson(QJsonDocument::Compact);
            QVERIFY2(conforms(changed) == read,
                     (text + (read ? "" : qPrintable(problems.first().sentence()))).constData());
            refused += read ? 0 : 1;
        }
        QVERIFY(refused > 1000 && refused < 3900);
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
