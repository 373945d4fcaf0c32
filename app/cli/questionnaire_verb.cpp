// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/questionnaire_verb.h"

#include "app/cli/record_json.h"
#include "forms/authoring/check.h"
#include "forms/xlsform/questionnaire_file.h"
#include "records/store/draft_store.h"
#include "records/store/edition_store.h"
#include "records/store/publishing.h"
#include "records/store/round_store.h"

#include <QMap>

namespace octant::cli {

namespace {

/// A call whose words stand behind those of the verb's second name, so that the register is the first.
Call behind(const Call &call)
{
    return {call.options, call.words.mid(1), call.author, call.console};
}

QJsonArray toJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(cli::toJson(finding));
    return array;
}

/// What reading and checking a file have to say, and how much it asks.
QJsonObject summaryOf(const QuestionnaireFile &file)
{
    return {{"file", file.name},
            {"questions", file.questionnaire.questionCount()},
            {"sections", int(file.questionnaire.sections.size())},
            {"languages", QJsonArray::fromStringList(file.questionnaire.languages)},
            {"findings", toJson(file.findings)}};
}

/// Reads a file and adds what is wrong with the questionnaire itself, once it can be read whole.
Result<QuestionnaireFile> readAndCheck(const QString &path)
{
    Result<QuestionnaireFile> file = QuestionnaireFiles::read(path, {});
    if (file && !hasErrors(file->findings))
        file->findings << checkQuestionnaire(file->questionnaire);
    return file;
}

void reportErrors(const Call &call, const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            call.console.report(finding.problem);
    }
}

/// The draft of a year, else the newest edition of its round.
Result<Questionnaire> questionnaireOf(Database &database, int year)
{
    if (const std::optional<Draft> draft = DraftStore(database).find(year))
        return draft->questionnaire;
    const std::optional<Round> round = RoundStore(database).find(year);
    const std::optional<Edition> edition = round && !round->editions.isEmpty()
                                               ? EditionStore(database).find(round->editions.last())
                                               : std::nullopt;
    if (edition)
        return edition->questionnaire;
    return std::unexpected(Problem{QStringLiteral("questionnaire.none"),
                                   {},
                                   QuestionnaireVerb::tr("There is no questionnaire for %1.").arg(year),
                                   QuestionnaireVerb::tr("Import one, or build it in the program.")});
}

} // namespace

void QuestionnaireVerb::addOptions(QCommandLineParser &parser) const
{
    parser.addOption(yearOption());
    parser.addOption(
        {QStringLiteral("to"), tr("The form of the file: xlsform or json."), QStringLiteral("FORM")});
    parser.addOption({QStringList{"o", "output"}, tr("The file to write."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("reason"), tr("Why a published questionnaire is corrected."),
                      QStringLiteral("TEXT")});
}

ExitCode QuestionnaireVerb::run(const Call &call) const
{
    using Step = ExitCode (QuestionnaireVerb::*)(const Call &) const;
    struct Known
    {
        Step step;
        int words;
    };
    const QMap<QString, Known> steps{{QStringLiteral("check"), {&QuestionnaireVerb::check, 1}},
                                     {QStringLiteral("import"), {&QuestionnaireVerb::import, 2}},
                                     {QStringLiteral("export"), {&QuestionnaireVerb::exportTo, 1}},
                                     {QStringLiteral("publish"), {&QuestionnaireVerb::publish, 1}}};
    const auto known = steps.constFind(call.words.first());
    if (known == steps.cend() || call.words.size() != known->words + 1)
        throw WrongUsage(tr("Say check FILE, import REGISTER FILE, export REGISTER or publish REGISTER."));
    return (this->*known->step)(behind(call));
}

ExitCode QuestionnaireVerb::check(const Call &call) const
{
    const Result<QuestionnaireFile> file = readAndCheck(call.words.first());
    if (!file)
        return call.console.refuse(file.error());
    reportErrors(call, file->findings);
    call.console.print(QJsonDocument(summaryOf(*file)));
    return hasErrors(file->findings) ? ExitCode::Refused : ExitCode::Done;
}

ExitCode QuestionnaireVerb::import(const Call &call) const
{
    const int year = yearOf(call);
    const Result<QuestionnaireFile> file = readAndCheck(call.words.last());
    if (!file)
        return call.console.refuse(file.error());
    reportErrors(call, file->findings);
    if (hasErrors(file->findings)) {
        call.console.print(QJsonDocument(summaryOf(*file)));
        return ExitCode::Refused;
    }
    return withRegister(call, Database::Access::ReadWrite, [&](Database &database) {
        const std::optional<Round> round = RoundStore(database).find(year);
        const EditionHash base = round && !round->editions.isEmpty() ? round->editions.last() : EditionHash();
        DraftStore(database).begin({year, base, file->questionnaire, 0}, call.author);
        call.console.print(QJsonDocument(summaryOf(*file)));
        return ExitCode::Done;
    });
}

ExitCode QuestionnaireVerb::exportTo(const Call &call) const
{
    const int year = yearOf(call);
    const QString target = call.options.value(QStringLiteral("output"));
    const QString form = call.options.value(QStringLiteral("to"));
    if (target.isEmpty() || (form != u"xlsform" && form != u"json"))
        throw WrongUsage(tr("Name the form and the file to write: --to xlsform -o FILE.xlsx."));
    return withRegister(call, Database::Access::ReadOnly, [&](Database &database) {
        const Result<Questionnaire> questionnaire = questionnaireOf(database, year);
        if (!questionnaire)
            return call.console.refuse(questionnaire.error());
        const auto format =
            form == u"json" ? QuestionnaireFiles::Format::Json : QuestionnaireFiles::Format::Xlsform;
        const Result<QList<Finding>> lost = QuestionnaireFiles::write(*questionnaire, target, format);
        if (!lost)
            return call.console.refuse(lost.error());
        call.console.print(QJsonDocument(QJsonObject{{"file", target}, {"findings", toJson(*lost)}}));
        return ExitCode::Done;
    });
}

ExitCode QuestionnaireVerb::publish(const Call &call) const
{
    const int year = yearOf(call);
    return withRegister(call, Database::Access::ReadWrite, [&](Database &database) {
        const Result<Edition> edition =
            publishDraft(database, year, call.options.value(QStringLiteral("reason")), call.author);
        if (!edition)
            return call.console.refuse(edition.error());
        call.console.print(QJsonDocument(QJsonObject{{"year", year},
                                                     {"edition", edition->hash.text()},
                                                     {"questions", edition->questionnaire.questionCount()}}));
        return ExitCode::Done;
    });
}

} // namespace octant::cli
