// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verb.h"
#include "forms/platform/platform.h"
#include "reports/pictures/drawing_application.h"

#include <QTranslator>

#include <memory>

namespace octant::cli {

namespace {

class Program
{
    Q_DECLARE_TR_FUNCTIONS(octant::cli::Program)

public:
    int run(int argc, char **argv)
    {
        QStringList words;
        for (int i = 1; i < argc; ++i)
            words << QString::fromLocal8Bit(argv[i]);
        const Verb *verb = verbOf(words);
        const auto application = makeApplication(argc, argv, verb && verb->draws());
        QCoreApplication::setApplicationName(QStringLiteral("octant-cli"));
        QCoreApplication::setApplicationVersion(QStringLiteral(OCTANT_VERSION));
        const Language language = languageIn(words);
        QTranslator translator;
        if (translator.load(QStringLiteral(":/translations/octant_%1.qm").arg(tagOf(language))))
            QCoreApplication::installTranslator(&translator);
        Console console(language);
        if (words.contains(QStringLiteral("--version"))) {
            console.tell(QStringLiteral("octant " OCTANT_VERSION));
            return 0;
        }
        return int(verb ? call(*verb, console) : help(words, console));
    }

private:
    std::vector<std::unique_ptr<Verb>> m_verbs = allVerbs();

    const Verb *verbOf(const QStringList &words) const
    {
        for (const auto &verb : m_verbs) {
            if (!words.isEmpty() && words.first() == verb->name())
                return verb.get();
        }
        return nullptr;
    }

    /// Charts need a graphical application; without a display it must be told so before it starts.
    static std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool draws)
    {
        if (!draws)
            return std::make_unique<QCoreApplication>(argc, argv);
        platform::prepareWindowless();
        return makeDrawingApplication(argc, argv);
    }

    /// The language must be known before the options are described in it.
    static Language languageIn(const QStringList &words)
    {
        const auto at = words.indexOf(QStringLiteral("--language"));
        QString tag = at >= 0 ? words.value(at + 1) : QString();
        for (const QString &word : words) {
            if (word.startsWith(u"--language="))
                tag = word.section(u'=', 1);
        }
        return languageOf(tag).value_or(Language::Bulgarian);
    }

    ExitCode help(const QStringList &words, Console &console) const
    {
        const bool asked = words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h"));
        console.tell(tr("octant-cli VERB … [--json] [--language bg|en] [--who NAME]"));
        for (const auto &verb : m_verbs)
            console.tell(QStringLiteral("  ") + verb->usage());
        return asked ? ExitCode::Done : ExitCode::WrongUsage;
    }

    static void describe(QCommandLineParser &parser, const Verb &verb)
    {
        parser.addOption({QStringLiteral("json"), tr("Print JSON (results always are).")});
        parser.addOption({QStringLiteral("language"), tr("The language of messages and reports: bg or en."),
                          QStringLiteral("LANGUAGE"), QStringLiteral("bg")});
        parser.addOption(
            {QStringLiteral("who"), tr("Who is working, for the register's log."), QStringLiteral("NAME")});
        parser.addHelpOption();
        verb.addOptions(parser);
    }

    static Author authorOf(const QCommandLineParser &parser)
    {
        const QDateTime fixed = QDateTime::fromString(qEnvironmentVariable("OCTANT_NOW"), Qt::ISODate);
        const QString named = parser.value(QStringLiteral("who"));
        const QString account = platform::accountName();
        return {!named.isEmpty()    ? named
                : account.isEmpty() ? QStringLiteral("octant-cli")
                                    : account,
                fixed.isValid() ? fixed.toUTC() : QDateTime::currentDateTimeUtc()};
    }

    ExitCode call(const Verb &verb, Console &console) const
    {
        QCommandLineParser parser;
        describe(parser, verb);
        try {
            return runVerb(verb, parser, console);
        } catch (const WrongUsage &wrong) {
            console.tell(wrong.text());
            console.tell(tr("Usage: octant-cli %1").arg(verb.usage()));
            return ExitCode::WrongUsage;
        } catch (const MachineFailure &failure) {
            console.report(failure.problem());
            return ExitCode::MachineFailed;
        }
    }

    static ExitCode runVerb(const Verb &verb, QCommandLineParser &parser, Console &console)
    {
        if (!parser.parse(QCoreApplication::arguments()))
            throw WrongUsage(parser.errorText());
        if (parser.isSet(QStringLiteral("help"))) {
            console.tell(parser.helpText());
            return ExitCode::Done;
        }
        if (!languageOf(parser.value(QStringLiteral("language"))))
            throw WrongUsage(tr("The language is bg or en."));
        const QStringList words = parser.positionalArguments().mid(1);
        if (words.size() < verb.fewestWords())
            throw WrongUsage(tr("Something is missing."));
        if (words.size() > verb.mostWords())
            throw WrongUsage(tr("“%1” is one word too many.").arg(words[verb.mostWords()]));
        return verb.run({parser, words, authorOf(parser), console});
    }
};

} // namespace

} // namespace octant::cli

int main(int argc, char **argv)
{
    return octant::cli::Program().run(argc, argv);
}
