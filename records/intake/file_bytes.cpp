// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/intake/file_bytes.h"

#include "records/intake/intake.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// A little more than a response with all the attachments that it may have.
constexpr qint64 largestFile = 110'000'000;

/// The words for what keeps a file from being read at all.
struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(FileBytes)

public:
    static Problem missing();
    static Problem folder();
    static Problem unreadable(const QString &reason);
    static Problem tooLarge();
};

Problem FileWords::missing()
{
    return {u"response.missing"_s, {}, tr("The file does not exist."), tr("Check its name and place.")};
}

Problem FileWords::folder()
{
    return {u"response.folder"_s, {}, tr("This is a folder, not a file."), tr("Choose the files inside it.")};
}

Problem FileWords::unreadable(const QString &reason)
{
    return {u"response.unreadable"_s,
            {},
            tr("The file cannot be read: %1.").arg(reason),
            tr("Close it in other programs, or copy it to this computer, and try again.")};
}

Problem FileWords::tooLarge()
{
    return {u"response.too_large"_s,
            {},
            tr("The file is larger than a response can be."),
            tr("Choose the file that the form saved.")};
}

} // namespace

Result<QByteArray> fileBytes(const QString &path)
{
    const QFileInfo info(path);
    const auto refused = [&](Problem problem) {
        problem.where.file = info.fileName();
        return std::unexpected(problem);
    };
    if (!info.exists())
        return refused(FileWords::missing());
    if (info.isDir())
        return refused(FileWords::folder());
    if (info.size() > largestFile)
        return refused(FileWords::tooLarge());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(FileWords::unreadable(file.errorString()));
    const QByteArray bytes = file.read(largestFile);
    if (file.error() != QFileDevice::NoError)
        return refused(FileWords::unreadable(file.errorString()));
    return bytes;
}

QStringList filesUnder(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        QStringList inside;
        QDirIterator folder(path, QDir::Files, QDirIterator::Subdirectories);
        while (folder.hasNext())
            inside << folder.next();
        inside.sort();
        files << inside;
    }
    return files;
}

} // namespace octant
