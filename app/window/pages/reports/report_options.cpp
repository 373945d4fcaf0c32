// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/pages/reports/report_options.h"

#include "app/window/theme/grid.h"
#include "app/window/widgets/holder.h"
#include "app/window/widgets/label.h"
#include "app/window/widgets/link_line.h"
#include "app/window/widgets/section_heading.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace octant {

ReportOptionsPanel::ReportOptionsPanel(const Session &session, const ReportOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_options(options)
    , m_missing(new Holder)
{
    setObjectName(u"reportOptions"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::step);
    addLanguages(layout);
    addRules(layout);
    layout->addWidget(new SectionHeading(tr("Missing words")));
    layout->addWidget(m_missing);
    layout->addStretch();
}

void ReportOptionsPanel::addLanguages(QVBoxLayout *layout)
{
    layout->addWidget(new SectionHeading(tr("Language of the report")));
    auto *group = new QButtonGroup(this);
    const auto add = [&](Language language, const QString &words) {
        auto *button = new QRadioButton(words);
        button->setObjectName(u"reportLanguage_"_s + tagOf(language));
        button->setChecked(language == m_options.language);
        group->addButton(button);
        layout->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, language] {
            m_options.language = language;
            Q_EMIT optionsChanged(m_options);
        });
    };
    add(Language::Bulgarian, tr("Bulgarian"));
    add(Language::English, tr("English"));
}

void ReportOptionsPanel::addRules(QVBoxLayout *layout)
{
    layout->addWidget(new SectionHeading(tr("Status of the commitments")));
    auto *group = new QButtonGroup(this);
    const auto add = [&](StatusRule rule, const QString &words, const QString &explanation) {
        auto *button = new QRadioButton(words);
        button->setObjectName(u"reportRule_"_s + nameOf(rule));
        button->setChecked(rule == m_options.rule);
        group->addButton(button);
        auto *help = new Label(explanation, Label::Look::Secondary);
        help->setContentsMargins(grid::margin, 0, 0, grid::tight);
        layout->addWidget(button);
        layout->addWidget(help);
        connect(button, &QRadioButton::clicked, this, [this, rule] {
            m_options.rule = rule;
            Q_EMIT optionsChanged(m_options);
        });
    };
    const StatusBands &bands = m_session.framework().bands;
    const Words &words = m_session.words();
    add(StatusRule::PublishedBands, tr("Published bands"),
        tr("On track from %1 of the expected pace on, at risk from %2 on.")
            .arg(words.percent(bands.onTrack), words.percent(bands.atRisk)));
    add(StatusRule::SimpleTolerance, tr("Simple tolerance"),
        tr("On track up to %1 points below the expected progress, at risk up to %2 points.")
            .arg(words.number(bands.toleranceOnTrack * 100, 0),
                 words.number(bands.toleranceAtRisk * 100, 0)));
}

QString ReportOptionsPanel::missingSentence(int count) const
{
    if (m_options.language == Language::English)
        return m_session.words().message(tr("{n, plural, =0 {Everything in the report has an English "
                                            "wording.} one {# title or name has no "
                                            "English wording and stands in Bulgarian.} other {# titles or "
                                            "names have no English wording and "
                                            "stand in Bulgarian.}}"),
                                         {{u"n"_s, count}});
    return m_session.words().message(
        tr("{n, plural, =0 {Everything in the report has a Bulgarian wording.} one {# title or name has no "
           "Bulgarian wording and stands in English.} other {# titles or names have no Bulgarian wording and "
           "stand in English.}}"),
        {{u"n"_s, count}});
}

void ReportOptionsPanel::showMissing(const QList<MissingWord> &missing)
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setSpacing(0);
    auto *sentence = new Label(missingSentence(int(missing.size())), Label::Look::Secondary);
    sentence->setObjectName(u"reportMissing"_s);
    layout->addWidget(sentence);
    for (const MissingWord &word : missing) {
        auto *line = new LinkLine(u"reportMissing_"_s + word.code, word.wording,
                                  {word.page, m_session.palette().secondary, word.code});
        connect(line, &LinkLine::clicked, this, [this, word] {
            Q_EMIT addressRequested({word.page, word.code, 0});
        });
        layout->addWidget(line);
    }
    m_missing->put(list);
}

} // namespace octant
