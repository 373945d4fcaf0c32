// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fill_bench.h"

#include "records/model/standard.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

using namespace octant;
using namespace Qt::StringLiterals;

namespace {

QDateTime fixedNow()
{
    return QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
}

Question question(const QString &code, QuestionType type, const QString &bulgarian, const QString &english)
{
    Question question;
    question.code = QuestionCode(code);
    question.type = type;
    question.label = Text(bulgarian, english);
    return question;
}

Choice choice(const QString &code, const QString &bulgarian, const QString &english,
              const QMap<QString, QString> &columns = {})
{
    return {code, Text(bulgarian, english), columns};
}

Section section(const QString &code, const QString &bulgarian, const QString &english)
{
    Section section;
    section.code = SectionCode(code);
    section.title = Text(bulgarian, english);
    return section;
}

Group group(const QString &code, GroupKind kind, const QString &bulgarian, const QString &english,
            const QString &parent = {})
{
    Group group;
    group.code = SectionCode(code);
    group.kind = kind;
    group.title = Text(bulgarian, english);
    group.parent = SectionCode(parent);
    return group;
}

QList<Question> numbers()
{
    Question energy =
        question(u"A1"_s, QuestionType::Decimal, u"Закупена електроенергия"_s, u"Purchased electricity"_s);
    energy.help = Text(u"По фактури на доставчика."_s, u"From the supplier's invoices."_s);
    energy.unit = UnitCode(u"MWh"_s);
    energy.required = true;
    energy.constraint = u". >= 0"_s;
    energy.constraintMessage =
        Text(u"Енергията не може да е под нулата."_s, u"Energy cannot be below zero."_s);
    Question money = question(u"A4"_s, QuestionType::Money, u"Разходи"_s, u"Costs"_s);
    Question share = question(u"A5"_s, QuestionType::Percent, u"Дял от ВЕИ"_s, u"Renewable share"_s);
    Question staff = question(u"A7"_s, QuestionType::Integer, u"Служители"_s, u"Staff"_s);
    Question twice = question(u"A8"_s, QuestionType::Calculated, u"Двойно"_s, u"Twice as much"_s);
    twice.calculation = u"${A1} * 2"_s;
    twice.unit = UnitCode(u"MWh"_s);
    return {energy, money, share, staff, twice};
}

QList<Question> choices()
{
    Question early = question(u"A0"_s, QuestionType::LongText, u"Какъв е одитът?"_s, u"What audit was it?"_s);
    early.relevant = u"${A2} = 'yes'"_s;
    Question audit = question(u"A2"_s, QuestionType::YesNo, u"Имате ли одит?"_s, u"Is there an audit?"_s);
    audit.required = true;
    Question why = question(u"A3"_s, QuestionType::LongText, u"Опишете одита"_s, u"Describe the audit"_s);
    why.relevant = u"${A2} = 'yes'"_s;
    Question region = question(u"A10"_s, QuestionType::SelectOne, u"Област"_s, u"Region"_s);
    region.choices = {choice(u"north"_s, u"Север"_s, u"North"_s), choice(u"south"_s, u"Юг"_s, u"South"_s)};
    Question town = question(u"A11"_s, QuestionType::SelectOne, u"Град"_s, u"Town"_s);
    town.choiceFilter = u"region = ${A10}"_s;
    town.choices = {choice(u"ruse"_s, u"Русе"_s, u"Ruse"_s, {{u"region"_s, u"north"_s}}),
                    choice(u"vidin"_s, u"Видин"_s, u"Vidin"_s, {{u"region"_s, u"north"_s}}),
                    choice(u"plovdiv"_s, u"Пловдив"_s, u"Plovdiv"_s, {{u"region"_s, u"south"_s}})};
    Question fuels = question(u"A12"_s, QuestionType::SelectMultiple, u"Горива"_s, u"Fuels"_s);
    fuels.choices = {choice(u"gas"_s, u"Газ"_s, u"Gas"_s), choice(u"oil"_s, u"Нафта"_s, u"Oil"_s),
                     choice(u"wood"_s, u"Дърва"_s, u"Wood"_s)};
    Question sector = question(u"A14"_s, QuestionType::SelectOne, u"Сектор"_s, u"Sector"_s);
    for (int i = 1; i <= 40; ++i)
        sector.choices.append(choice(u"s%1"_s.arg(i), u"Сектор %1"_s.arg(i), u"Sector %1"_s.arg(i)));
    return {early, audit, why, region, town, fuels, sector};
}

Section matrixSection()
{
    Section matrix = section(u"M"_s, u"Пречки"_s, u"Barriers"_s);
    matrix.groups = {
        group(u"scale"_s, GroupKind::Matrix, u"Доколко Ви пречи?"_s, u"How much does it hinder you?"_s)};
    const QStringList bulgarian = {u"Липса на финансиране"_s, u"Липса на време"_s, u"Липса на специалисти"_s};
    const QStringList english = {u"Lack of funding"_s, u"Lack of time"_s, u"Lack of experts"_s};
    for (int row = 0; row < 3; ++row) {
        Question each =
            question(u"M%1"_s.arg(row + 1), QuestionType::SelectOne, bulgarian[row], english[row]);
        each.group = SectionCode(u"scale"_s);
        each.required = row == 0;
        each.choices = {choice(u"no"_s, u"Никак"_s, u"Not at all"_s),
                        choice(u"bit"_s, u"Малко"_s, u"A little"_s), choice(u"much"_s, u"Много"_s, u"Much"_s),
                        choice(u"very"_s, u"Изцяло"_s, u"Completely"_s)};
        matrix.questions.append(each);
    }
    return matrix;
}

Section repeatSection()
{
    Section repeats = section(u"R"_s, u"Обекти"_s, u"Sites"_s);
    repeats.groups = {group(u"sites"_s, GroupKind::Repeat, u"Обекти"_s, u"Sites"_s),
                      group(u"meters"_s, GroupKind::Repeat, u"Електромери"_s, u"Meters"_s, u"sites"_s)};
    Question name = question(u"S1"_s, QuestionType::Text, u"Име на обекта"_s, u"Name of the site"_s);
    name.group = SectionCode(u"sites"_s);
    Question energy = question(u"S2"_s, QuestionType::Decimal, u"Енергия"_s, u"Energy"_s);
    energy.group = SectionCode(u"sites"_s);
    energy.unit = UnitCode(u"MWh"_s);
    Question meter =
        question(u"T1"_s, QuestionType::Text, u"Номер на електромера"_s, u"Number of the meter"_s);
    meter.group = SectionCode(u"meters"_s);
    Question sum = question(u"S9"_s, QuestionType::Calculated, u"Общо"_s, u"In total"_s);
    sum.calculation = u"sum(${S2})"_s;
    sum.unit = UnitCode(u"MWh"_s);
    repeats.questions = {name, energy, meter, sum};
    return repeats;
}

QSet<QuestionCode> allOf(const Questionnaire &questionnaire)
{
    const QList<QuestionCode> codes = questionnaire.questionsOf({}, {});
    return {codes.begin(), codes.end()};
}

Answer number(double value)
{
    return {value, {}, {}, {}};
}

Answer text(const QString &value)
{
    return {value, {}, {}, {}};
}

Answers standing(const QString &number, const QString &wording)
{
    Answers row;
    row.set(QuestionCode(u"CM_01"_s), text(u"update"_s));
    row.set(QuestionCode(u"CM_02"_s), text(number));
    row.set(QuestionCode(u"CM_03"_s), text(u"P6"_s));
    row.set(QuestionCode(u"CM_04"_s), text(wording));
    row.set(QuestionCode(u"CM_05"_s), text(u"quant"_s));
    row.set(QuestionCode(u"CM_06"_s), text(u"I6.1"_s));
    row.set(QuestionCode(u"CM_07"_s), text(u"t"_s));
    row.set(QuestionCode(u"CM_08"_s), text(u"lower"_s));
    row.set(QuestionCode(u"CM_09"_s), text(u"absolute"_s));
    row.set(QuestionCode(u"CM_10"_s), ::number(2022));
    row.set(QuestionCode(u"CM_11"_s), ::number(84));
    row.set(QuestionCode(u"CM_12"_s), ::number(2027));
    row.set(QuestionCode(u"CM_13"_s), ::number(60));
    return row;
}

} // namespace

FillForm::Content everyKind()
{
    FillForm::Content content;
    Questionnaire &form = content.questionnaire;
    form.languages = {u"bg"_s, u"en"_s};
    Section kinds = section(u"A"_s, u"Енергия"_s, u"Energy"_s);
    kinds.questions = numbers() + choices();
    kinds.questions.append(question(u"A6"_s, QuestionType::Date, u"Дата на одита"_s, u"Date of the audit"_s));
    kinds.questions.append(
        question(u"A9"_s, QuestionType::Note, u"Вие въведохте ${A1} MWh."_s, u"You entered ${A1} MWh."_s));
    kinds.questions.append(question(u"A13"_s, QuestionType::File, u"Доказателства"_s, u"Evidence"_s));
    Section last = section(u"Z"_s, u"Накрая"_s, u"At the end"_s);
    last.questions = {question(u"Z1"_s, QuestionType::Text, u"Нещо друго?"_s, u"Anything else?"_s)};
    form.sections = {kinds, matrixSection(), repeatSection(), last};
    content.asked = allOf(form);
    content.lastYear.set(QuestionCode(u"A1"_s), number(1.25));
    content.lastYear.set(QuestionCode(u"A2"_s), text(u"no"_s));
    content.lastYear.set(QuestionCode(u"M1"_s), text(u"much"_s));
    content.today = QDate(2026, 11, 23);
    content.language = Language::Bulgarian;
    return content;
}

FillForm::Content standardForm(Language language)
{
    FillForm::Content content;
    content.questionnaire = standardQuestionnaire();
    content.asked = allOf(content.questionnaire);
    content.language = language;
    content.today = QDate(2026, 11, 23);
    Answers &answers = content.answers;
    answers.set(QuestionCode(u"PP_01"_s), text(u"Зелен дом ЕООД"_s));
    answers.set(QuestionCode(u"PP_04"_s), text(u"company"_s));
    answers.set(QuestionCode(u"PP_15"_s), number(2025));
    answers.set(QuestionCode(u"EE_02"_s), {1.25, Qualifier::Measured, {}, Original{u"1250"_s, u"kWh"_s}});
    Answer rows;
    rows.value =
        Instances{standing(u"K01"_s, u"Намаляване на битовите отпадъци с 30 % до 2027 г. спрямо 2022 г."_s),
                  standing(u"K02"_s, u"Разделно събиране във всички обекти на организацията до 2026 г."_s)};
    answers.set(QuestionCode(u"COMMIT"_s), rows);
    Answers &last = content.lastYear;
    for (const QString &code : {u"EE_01"_s, u"EE_02"_s, u"EE_03"_s, u"EE_04"_s, u"EC_01"_s})
        last.set(QuestionCode(code), number(1187.5));
    last.set(QuestionCode(u"PP_05"_s), text(u"micro"_s));
    return content;
}

FillForm::Content longForm(int questions)
{
    FillForm::Content content;
    Section all = section(u"A"_s, u"Всичко"_s, u"Everything"_s);
    for (int i = 1; i <= questions; ++i)
        all.questions.append(
            question(u"Q%1"_s.arg(i), QuestionType::Decimal, u"Въпрос %1"_s.arg(i), u"Question %1"_s.arg(i)));
    content.questionnaire.sections = {all};
    content.asked = allOf(content.questionnaire);
    content.today = QDate(2026, 11, 23);
    return content;
}

FillBench::FillBench(FillForm::Content content, QSize size, const QString &mode)
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_session((m_settings.setValue(u"theme/mode"_s, mode), m_settings), fixedNow)
    , m_form(std::make_unique<FillForm>(m_session))
{
    m_form->resize(size);
    m_form->setContent(std::move(content));
    m_form->show();
    m_form->activateWindow();
    settle();
}

FillBench::~FillBench() = default;

const Answer &FillBench::answer(const char *code) const
{
    return m_form->answers()[QuestionCode(QLatin1String(code))];
}

void FillBench::settle()
{
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    }
}

QString FillBench::words(const QString &place, const QString &label) const
{
    const auto *found = in<QWidget>(place, label);
    if (!found)
        return u"(not there)"_s;
    const auto *own = qobject_cast<const QLabel *>(found);
    return own ? own->text() : found->accessibleName();
}

void FillBench::type(const QString &place, const QString &text)
{
    auto *line = field(place)->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
}

void FillBench::leave()
{
    if (QWidget *focus = QApplication::focusWidget())
        QTest::keyClick(focus, Qt::Key_Tab);
    settle();
}

void FillBench::press(QWidget *button)
{
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
}

void FillBench::choose(const QString &place, const QString &choice)
{
    press(in<QWidget>(place, u"choice_"_s + choice));
}

void FillBench::chooseIn(QWidget *list, const QString &data)
{
    auto *combo = qobject_cast<QComboBox *>(list);
    const int index = combo->findData(data);
    combo->setCurrentIndex(index);
    Q_EMIT combo->activated(index);
    settle();
}
