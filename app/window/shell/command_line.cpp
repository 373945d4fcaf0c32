// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shell/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// The texts of the command line.
class CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    static void addTo(QCommandLineParser &parser)
    {
        parser.setApplicationDescription(
            tr("The annual questionnaire of an alliance, from the questions to the printed report."));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addPositionalArgument(u"file"_s, tr("A register or a response to open."),
                                     u"[REGISTER|RESPONSE]"_s);
        parser.addOptions({
            {u"sample"_s,
             tr("Make a fresh sample register, in the given file or a temporary one, and open it.")},
            {u"language"_s, tr("Language of the window: bg or en."), u"LANGUAGE"_s},
            {u"theme"_s, tr("Look of the window: light, dark or system."), u"THEME"_s},
            {u"screenshot"_s, tr("Write a picture of the window to a PNG file, and quit."), u"FILE"_s},
            {u"page"_s, tr("Page to show at first."), u"NAME"_s},
            {u"item"_s, tr("What to open on the page, by its code."), u"CODE"_s},
            {u"year"_s, tr("Reporting year to show at first."), u"YEAR"_s},
            {u"size"_s, tr("Size of the window, such as 1280x800."), u"WxH"_s},
        });
    }
};

std::optional<QSize> sizeOf(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    return size.isEmpty() ? std::nullopt : std::optional(size);
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    CommandLineWords::addTo(parser);
    parser.process(arguments);
    CommandLine line;
    line.file = parser.positionalArguments().value(0);
    line.sample = parser.isSet(u"sample"_s);
    line.language = parser.value(u"language"_s);
    line.theme = parser.value(u"theme"_s);
    line.screenshot = parser.value(u"screenshot"_s);
    line.page = parser.value(u"page"_s);
    line.item = parser.value(u"item"_s);
    line.year = parser.value(u"year"_s).toInt();
    line.size = sizeOf(parser.value(u"size"_s)).value_or(line.size);
    return line;
}

} // namespace octant
