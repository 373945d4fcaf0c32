// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/pictures/typeface.h"

#include "forms/model/problem.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace octant {

void loadFonts()
{
    for (const char *face : {"Regular", "Bold", "Italic"}) {
        const QString name = u"fonts/NotoSans-%1.ttf"_s.arg(QLatin1String(face));
        if (QFontDatabase::addApplicationFontFromData(resource(name)) < 0)
            throw MachineFailure(
                {u"pictures.font"_s,
                 {},
                 QCoreApplication::translate("Pictures", "The typeface %1 could not be loaded.").arg(name),
                 QCoreApplication::translate("Pictures", "Install the program again.")});
    }
}

QFont typeface(double points, Weight weight)
{
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(weight == Weight::Bold);
    font.setItalic(weight == Weight::Italic);
    return font;
}

QString inTypeface(const QString &text)
{
    QString set = text;
    set.replace(QChar(0x2212), QChar(0x2013)); // minus sign
    set.replace(QChar(0x2264), u"<="_s);
    set.replace(QChar(0x2265), u">="_s);
    set.replace(QChar(0x202F), QChar(0x00A0)); // narrow no-break space
    return set;
}

double unitsPerPoint(const QPaintDevice &device)
{
    return device.logicalDpiY() / 72.0;
}

} // namespace octant
