// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/xlsform/random_questionnaire.h"

namespace octant::test {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array questionTypes = {
    QuestionType::Text,           QuestionType::LongText, QuestionType::Integer,    QuestionType::Decimal,
    QuestionType::Percent,        QuestionType::Money,    QuestionType::Date,       QuestionType::YesNo,
    QuestionType::SelectOne,      QuestionType::File,     QuestionType::Calculated, QuestionType::Note,
    QuestionType::SelectMultiple, QuestionType::Hidden,
};

} // namespace

Questionnaire RandomQuestionnaire::make()
{
    m_made = {};
    m_made.code = one({u"annual"_s, u"form_2"_s, u""_s});
    m_made.languages = chance(60)   ? QStringList{u"bg"_s, u"en"_s}
                       : chance(50) ? QStringList{u"en"_s, u"fr"_s, u"pt-BR"_s}
                       : chance(50) ? QStringList{u"und"_s}
                                    : QStringList{u"Elvish"_s};
    m_made.title = chance(90) ? text() : Text();
    for (const QString &set : {u"full"_s, u"short"_s})
        m_made.sets << FormSet{set, text()};
    m_made.units << Unit{UnitCode(u"t"_s), text(), text(), u"mass"_s, 1000, {u"tonne"_s}};
    m_made.units << Unit{UnitCode(u"kg"_s), text(), {}, {}, {}, {}};
    const int sections = 1 + below(4);
    for (int number = 0; number < sections; ++number)
        m_made.sections << section(chance(25));
    if (m_made.questionCount() == 0)
        m_made.sections << section(true);
    if (chance(30))
        m_made.lists << ChoiceList{u"unused_list"_s, choices()};
    if (chance(30))
        m_made.inert.insert(u"style"_s, u"pages"_s);
    if (chance(20))
        m_made.inert.insert(u"version"_s, u"2026-01"_s);
    if (chance(40))
        addBridge();
    return m_made;
}

QString RandomQuestionnaire::code(const QString &first)
{
    return u"%1_%2"_s.arg(first).arg(++m_number);
}

QString RandomQuestionnaire::wording()
{
    QString words = one({u"Колко отпадъци?"_s, u"How much waste?"_s, u"=1+1"_s, u"<b>bold</b> & \"quoted\""_s,
                         u"two\nlines"_s, u"t\u00A0CO\u2082 \U0001F331"_s, u"-"_s, u"  spaces  "_s, u"+a@b"_s,
                         u"_x0041_ _x0_"_s, u"return \r\n_x0007_"_s});
    if (!m_earlier.isEmpty() && chance(10))
        words += u" ${%1}?"_s.arg(one(m_earlier));
    return words;
}

Text RandomQuestionnaire::text()
{
    Text text;
    for (const QString &tag : std::as_const(m_made.languages)) {
        if (chance(85))
            text.set(tag, wording());
    }
    if (chance(4))
        text.set(u"ru"_s, wording());
    return text;
}

QString RandomQuestionnaire::expression()
{
    if (m_earlier.isEmpty())
        return u"1 = 1"_s;
    return one({u"${%1} > 3"_s, u"selected(${%1}, 'a')"_s, u"${%1} = '' or ${%1} = \"x\""_s,
                u"jr:choice-name(${%1}, '${%1}') != ''"_s, u"not(${%1} =\n 4)"_s,
                u"count(../%1[. > 1]) > 1"_s, u"../%1 = 'x' and ${%1} > 1"_s})
        .arg(one(m_earlier));
}

Inert RandomQuestionnaire::inert()
{
    Inert cells;
    if (chance(10))
        cells.insert(u"appearance"_s, one({u"minimal"_s, u"w2  field-list"_s, u"table-list"_s}));
    if (chance(5))
        cells.insert(u"media::image::English (en)"_s, u"../../x.png"_s);
    if (chance(5))
        cells.insert(u"my remark"_s, u"=HYPERLINK(\"x\")"_s);
    return cells;
}

QList<Choice> RandomQuestionnaire::choices()
{
    QList<Choice> choices;
    const int count = 1 + below(5);
    for (int number = 0; number < count; ++number)
        choices << Choice{u"c%1"_s.arg(number + 1), text()};
    if (chance(20)) {
        for (Choice &choice : choices)
            choice.columns.insert(u"region"_s, one({u"north"_s, u"south"_s}));
        choices << Choice{choices.first().code, text(), {{u"region"_s, u"west"_s}}};
    }
    return choices;
}

Section RandomQuestionnaire::section(bool loose)
{
    Section made;
    made.code = SectionCode(code(u"S"_s));
    made.ungrouped = loose;
    if (!loose) {
        made.title = text();
        made.repeat = chance(20);
        made.relevant = chance(20) ? expression() : QString();
        made.repeatCount = made.repeat && chance(50) ? u"3"_s : QString();
        made.principle = PrincipleCode(chance(30) ? u"EE"_s : QString());
        made.inert = inert();
        made.name = chance(5) ? u"_old-"_s + made.code.text() : QString();
        addGroups(made, {}, 0);
    }
    const int count = (loose ? 1 : 0) + below(4);
    for (int number = 0; number < count; ++number)
        made.questions << question({});
    for (const Question &each : std::as_const(made.questions))
        m_earlier << each.code.text();
    return made;
}

void RandomQuestionnaire::addGroups(Section &section, const SectionCode &parent, int depth)
{
    const int count = depth < 3 ? below(3) : 0;
    for (int number = 0; number < count; ++number) {
        const Group made = group(parent);
        section.groups << made;
        fill(section, made.code);
        addGroups(section, made.code, depth + 1);
    }
}

Group RandomQuestionnaire::group(const SectionCode &parent)
{
    Group made;
    made.code = SectionCode(code(u"G"_s));
    made.parent = parent;
    made.title = text();
    made.kind = chance(60) ? GroupKind::Plain : chance(50) ? GroupKind::Repeat : GroupKind::Matrix;
    made.relevant = chance(20) ? expression() : QString();
    made.repeatCount = made.kind == GroupKind::Repeat && chance(50) ? u"2"_s : QString();
    made.inert = inert();
    if (made.kind == GroupKind::Matrix)
        made.inert.remove(u"appearance"_s);
    return made;
}

void RandomQuestionnaire::fill(Section &section, const SectionCode &group)
{
    const int count = below(4);
    for (int number = 0; number < count; ++number)
        section.questions << question(group);
}

Question RandomQuestionnaire::question(const SectionCode &group)
{
    Question made;
    made.code = QuestionCode(code(u"Q"_s));
    made.group = group;
    made.type = questionTypes.at(std::size_t(below(int(questionTypes.size()))));
    made.label = text();
    made.help = chance(30) ? text() : Text();
    made.inert = inert();
    addAnswerRules(made);
    addUse(made);
    addChoices(made);
    addImported(made);
    if (made.type == QuestionType::Calculated)
        made.calculation = expression();
    return made;
}

void RandomQuestionnaire::addAnswerRules(Question &question)
{
    question.required = chance(30);
    question.requiredWhen = chance(10) ? expression() : QString();
    question.requiredMessage = chance(10) ? text() : Text();
    question.relevant = chance(30) ? expression() : QString();
    question.constraint = chance(20) ? u". > 3"_s : QString();
    question.constraintMessage = chance(20) ? text() : Text();
    question.defaultValue = chance(10) ? one({u"5"_s, u"today()"_s, u"plain text"_s}) : QString();
    question.readOnly = chance(10);
}

void RandomQuestionnaire::addUse(Question &question)
{
    question.unit = UnitCode(chance(20) ? one({u"t"_s, u"kg"_s}) : QString());
    question.indicator = IndicatorCode(chance(20) ? u"I8.1"_s : QString());
    question.impactArea = ImpactAreaCode(chance(20) ? u"A1"_s : QString());
    if (chance(20))
        question.direction = Direction::Higher;
    if (chance(20))
        question.standards = {u"VSME B3 (par. 29)"_s, one({u"GRI 2-1"_s, u"a; b"_s, u"[x]"_s})};
    if (chance(5))
        question.personal = PersonalRole::Mail;
    if (chance(20))
        question.sets = {u"full"_s, u"short"_s};
    if (chance(10))
        question.kinds = {u"business"_s};
}

void RandomQuestionnaire::addChoices(Question &question)
{
    if (!hasChoices(question.type))
        return;
    question.choices = choices();
    question.list = chance(50) ? one({u"fruits"_s, u"colours"_s, u"two words"_s}) : QString();
    question.choiceFilter = chance(20) ? u"region = 'north'"_s : QString();
}

void RandomQuestionnaire::addImported(Question &question)
{
    if (chance(5))
        question.name = one({u"_old-name"_s, u"weight"_s}) + (chance(50) ? question.code.text() : QString());
    if (chance(60))
        return;
    if (question.type == QuestionType::Text)
        question.inert.insert(u"type"_s, one({u"geopoint"_s, u"time"_s, u"select_one_from_file x.csv"_s}));
    if (question.type == QuestionType::File)
        question.inert.insert(u"type"_s, u"image"_s);
    if (question.type == QuestionType::Hidden)
        question.inert.insert(u"type"_s, one({u"deviceid"_s, u"start"_s, u"text audit"_s}));
    if (question.type == QuestionType::SelectMultiple)
        question.inert.insert(u"type"_s, u"rank"_s);
    if (question.type == QuestionType::SelectOne)
        question.inert.insert(u"type"_s, u"select_one_external"_s);
    if (question.type == QuestionType::Calculated)
        question.inert.insert(u"type"_s, one({u"text"_s, u"hidden"_s, u"integer"_s}));
}

void RandomQuestionnaire::addBridge()
{
    m_made.bridge.from = EditionHash(QString(64, u'a'));
    m_made.bridge.steps << BridgeStep{QuestionCode(u"OLD_1"_s), YearChange::Dropped, {}, u"why; not"_s};
    if (!m_earlier.isEmpty())
        m_made.bridge.steps << BridgeStep{
            QuestionCode(u"OLD_2"_s), YearChange::Split, {QuestionCode(m_earlier.first())}, {}};
}

} // namespace octant::test
