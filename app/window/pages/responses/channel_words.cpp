// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/responses/channel_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

struct ChannelText
{
    Q_DECLARE_TR_FUNCTIONS(octant::Channels)
};

} // namespace

QString channelWords(const QString &channel)
{
    if (channel == u"app"_s)
        return ChannelText::tr("program");
    if (channel == u"html"_s)
        return ChannelText::tr("web page");
    if (channel == u"pdf"_s)
        return ChannelText::tr("PDF form");
    if (channel == u"workbook"_s)
        return ChannelText::tr("spreadsheet");
    if (channel == u"hand"_s)
        return ChannelText::tr("by hand");
    return channel;
}

} // namespace octant
