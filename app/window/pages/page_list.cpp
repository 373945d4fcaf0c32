// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/page_list.h"

#include "app/window/pages/commitments/commitments_page.h"
#include "app/window/pages/framework/framework_page.h"
#include "app/window/pages/overview/overview_page.h"
#include "app/window/pages/partners/partners_page.h"
#include "app/window/pages/progress/progress_page.h"
#include "app/window/pages/questionnaire/questionnaire_page.h"
#include "app/window/pages/reports/reports_page.h"
#include "app/window/pages/responses/responses_page.h"
#include "app/window/pages/round/round_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

template <typename T>
PageEntry entry(const QString &id, const char *title, const QString &icon)
{
    return {id, title, icon, [](Session &session) { return std::make_unique<T>(session); }};
}

} // namespace

const QList<PageEntry> &pageList()
{
    static const QList<PageEntry> pages = {
        entry<OverviewPage>(u"overview"_s, QT_TRANSLATE_NOOP("PageList", "Overview"), u"overview"_s),
        entry<QuestionnairePage>(u"questionnaire"_s, QT_TRANSLATE_NOOP("PageList", "Questionnaire"),
                                 u"questionnaire"_s),
        entry<RoundPage>(u"round"_s, QT_TRANSLATE_NOOP("PageList", "Round"), u"round"_s),
        entry<ResponsesPage>(u"responses"_s, QT_TRANSLATE_NOOP("PageList", "Responses"), u"responses"_s),
        entry<CommitmentsPage>(u"commitments"_s, QT_TRANSLATE_NOOP("PageList", "Commitments"),
                               u"commitments"_s),
        entry<ProgressPage>(u"progress"_s, QT_TRANSLATE_NOOP("PageList", "Progress"), u"progress"_s),
        entry<ReportsPage>(u"reports"_s, QT_TRANSLATE_NOOP("PageList", "Reports"), u"reports"_s),
        entry<PartnersPage>(u"partners"_s, QT_TRANSLATE_NOOP("PageList", "Partners"), u"partners"_s),
        entry<FrameworkPage>(u"framework"_s, QT_TRANSLATE_NOOP("PageList", "Framework"), u"framework"_s),
    };
    return pages;
}

QString titleOf(const PageEntry &entry)
{
    return QCoreApplication::translate("PageList", entry.title);
}

} // namespace octant
