// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/shell/translators.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace octant {

Translators::Translators(Language language)
{
    setLanguage(language);
}

Translators::~Translators()
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
}

void Translators::setLanguage(Language language)
{
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    QLocale::setDefault(language == Language::Bulgarian ? QLocale(QLocale::Bulgarian, QLocale::Bulgaria)
                                                        : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (m_qt.load(u":/translations/qtbase_%1.qm"_s.arg(tagOf(language))))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/translations/octant_%1.qm"_s.arg(tagOf(language))))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace octant
