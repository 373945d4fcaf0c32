// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/session/session.h"

#include "records/store/framework_store.h"
#include "records/store/round_store.h"

#include <QFileInfo>

#include <algorithm>

namespace octant {

namespace {

const QString authorKey = QStringLiteral("author");
const QString languageKey = QStringLiteral("language");
const QString recentKey = QStringLiteral("recent");
constexpr int recentKept = 8;

/// The newest year with something to look at, best with responses to it; 0 without a round.
int usualYear(const QList<Round> &rounds)
{
    const auto opened =
        std::find_if(rounds.crbegin(), rounds.crend(), [](const Round &round) { return !round.isPlanned(); });
    if (opened != rounds.crend())
        return opened->year;
    return rounds.isEmpty() ? 0 : rounds.last().year;
}

} // namespace

Session::Session(QSettings &settings, Clock now, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_now(std::move(now))
    , m_theme(settings)
    , m_words(languageOf(settings.value(languageKey).toString()).value_or(Language::Bulgarian))
{
    chooseColours();
    connect(&m_theme, &Theme::changed, this, &Session::chooseColours);
}

Session::~Session() = default;

Result<void> Session::open(const QString &path)
{
    Result<Database> database = Database::open(path, Database::Access::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    take(std::move(*database));
    return {};
}

Result<void> Session::create(const QString &path)
{
    Result<Database> database = Database::create(path);
    if (!database)
        return std::unexpected(database.error());
    take(std::move(*database));
    return {};
}

void Session::close()
{
    Q_EMIT aboutToClose();
    m_work.waitForTasks();
    m_database.reset();
    m_framework = {};
    m_rounds.clear();
    m_year = 0;
    Q_EMIT registerChanged();
}

QString Session::path() const
{
    return m_database ? m_database->path() : QString();
}

QStringList Session::recent() const
{
    return m_settings.value(recentKey).toStringList();
}

int Session::openedYear() const
{
    const auto round = std::ranges::find(m_rounds, m_year, &Round::year);
    return round == m_rounds.end() || round->isPlanned() ? 0 : m_year;
}

void Session::setYear(int year)
{
    const bool known =
        std::ranges::any_of(m_rounds, [year](const Round &round) { return round.year == year; });
    if (!known || year == m_year)
        return;
    m_year = year;
    Q_EMIT yearChanged(year);
}

Author Session::author() const
{
    return {authorName(), m_now()};
}

QString Session::authorName() const
{
    return m_settings.value(authorKey).toString();
}

void Session::setAuthorName(const QString &name)
{
    m_settings.setValue(authorKey, name.trimmed());
}

void Session::setLanguage(Language language)
{
    if (language == m_words.language())
        return;
    m_words = Words(language);
    m_settings.setValue(languageKey, tagOf(language));
    Q_EMIT languageChanged();
}

void Session::recordsWereChanged()
{
    readFrame();
    Q_EMIT recordsChanged();
}

void Session::take(Database database)
{
    Q_EMIT aboutToClose();
    m_work.waitForTasks();
    m_database.reset();
    m_database.emplace(std::move(database));
    m_year = 0;
    readFrame();
    QStringList paths = recent();
    const QString file = QFileInfo(m_database->path()).absoluteFilePath();
    paths.removeAll(file);
    paths.prepend(file);
    m_settings.setValue(recentKey, paths.mid(0, recentKept));
    Q_EMIT registerChanged();
}

void Session::readFrame()
{
    m_framework = FrameworkStore(*m_database).load();
    m_rounds = RoundStore(*m_database).all();
    const bool known =
        std::ranges::any_of(m_rounds, [this](const Round &round) { return round.year == m_year; });
    if (!known)
        m_year = usualYear(m_rounds);
    chooseColours();
}

void Session::chooseColours()
{
    m_palette = m_theme.colours().isDark() ? darkPalette(m_framework) : lightPalette(m_framework);
    Q_EMIT paletteChanged();
}

} // namespace octant
