// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/channels/zip.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QtEndian>

#include <zip.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

constexpr qsizetype endRecordSize = 22;
constexpr qsizetype longestComment = 0xFFFF;
constexpr zip_uint64_t largestMember = 25'000'000;
constexpr zip_uint64_t largestTotal = 100'000'000;
constexpr zip_int64_t mostMembers = 64;
/// 1 January 1980, the first day that a zip can name.
constexpr zip_uint16_t fixedDate = (1 << 5) | 1;

struct CloseArchive
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct CloseMember
{
    void operator()(zip_file_t *member) const { zip_fclose(member); }
};
struct FreeSource
{
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;
using Member = std::unique_ptr<zip_file_t, CloseMember>;
using Source = std::unique_ptr<zip_source_t, FreeSource>;

enum class Fault { Empty, NotAZip, Truncated, Trailing, Damaged, Encrypted, Duplicate, Foreign, TooLarge };

/// The words for what can be wrong with a container.
struct ZipWords
{
    Q_DECLARE_TR_FUNCTIONS(Zip)

public:
    static QString nameOf(Fault fault);
    static QString what(Fault fault, const QString &member);
    static QString remedy(Fault fault);
};

QString ZipWords::nameOf(Fault fault)
{
    switch (fault) {
    case Fault::Empty:
        return u"empty"_s;
    case Fault::NotAZip:
        return u"not_a_zip"_s;
    case Fault::Truncated:
        return u"truncated"_s;
    case Fault::Trailing:
        return u"trailing"_s;
    case Fault::Damaged:
        return u"damaged"_s;
    case Fault::Encrypted:
        return u"encrypted"_s;
    case Fault::Duplicate:
        return u"duplicate"_s;
    case Fault::Foreign:
        return u"foreign"_s;
    case Fault::TooLarge:
        break;
    }
    return u"too_large"_s;
}

QString ZipWords::what(Fault fault, const QString &member)
{
    switch (fault) {
    case Fault::Empty:
        return tr("The file is empty.");
    case Fault::NotAZip:
        return tr("The file was not written by this program.");
    case Fault::Truncated:
        return tr("The end of the file is missing.");
    case Fault::Trailing:
        return tr("Something that does not belong there was added behind the end of the file.");
    case Fault::Damaged:
        return member.isEmpty()
                   ? tr("The file is damaged.")
                   : tr("The file is damaged: its part “%1” does not read as it was written.").arg(member);
    case Fault::Encrypted:
        return tr("The file is protected by a password.");
    case Fault::Duplicate:
        return tr("A part of the file stands in it twice, so that it is unclear which one counts.");
    case Fault::Foreign:
        return tr("The file is an archive or document of another program.");
    case Fault::TooLarge:
        break;
    }
    return tr("The file holds more than a file of this kind may hold.");
}

QString ZipWords::remedy(Fault fault)
{
    switch (fault) {
    case Fault::Empty:
    case Fault::Truncated:
    case Fault::Trailing:
    case Fault::Damaged:
    case Fault::Duplicate:
        return tr("Ask for the file to be sent again, packed into a zip if it goes by mail.");
    case Fault::Encrypted:
        return tr("Ask for the file without a password, as the form saved it.");
    case Fault::NotAZip:
    case Fault::Foreign:
        return tr("Ask for the file that the form saved.");
    case Fault::TooLarge:
        break;
    }
    return tr("Ask for the file with fewer or smaller attachments: 25 MB each and 100 MB in all.");
}

/// Makes problems about one file.
class Complaint
{
public:
    Complaint(QString file, QString kind)
        : m_file(std::move(file))
        , m_kind(std::move(kind))
    {
    }

    std::unexpected<Problem> operator()(Fault fault, const QString &member = {}) const
    {
        Problem problem;
        problem.code = m_kind + u'.' + ZipWords::nameOf(fault);
        problem.where.file = m_file;
        problem.where.sheet = member;
        problem.what = ZipWords::what(fault, member);
        problem.remedy = ZipWords::remedy(fault);
        return std::unexpected(problem);
    }

private:
    QString m_file;
    QString m_kind;
};

/// Whether a zip begins and ends where its bytes do. libzip searches for the end and tolerates a stranger
/// before or behind it, which another reader would see differently.
std::optional<Fault> faultOfFrame(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Fault::Empty;
    if (!bytes.startsWith("PK\x03\x04"))
        return Fault::NotAZip;
    const qsizetype end = bytes.lastIndexOf("PK\x05\x06");
    if (end < 0 || bytes.size() - end < endRecordSize)
        return Fault::Truncated;
    if (bytes.size() - end > endRecordSize + longestComment)
        return Fault::Trailing;
    const char *record = bytes.constData() + end;
    const auto comment = qFromLittleEndian<quint16>(record + 20);
    if (end + endRecordSize + comment > bytes.size())
        return Fault::Truncated;
    if (comment != 0 || end + endRecordSize < bytes.size())
        return Fault::Trailing;
    const qint64 directory =
        qint64(qFromLittleEndian<quint32>(record + 12)) + qFromLittleEndian<quint32>(record + 16);
    return directory == end ? std::nullopt : std::optional(Fault::Damaged);
}

bool isKnownName(const QString &name)
{
    static const QRegularExpression known(
        u"\\A(?:(?:manifest|answers|edition|prefill)\\.json|att/[0-9]{1,4})\\z"_s);
    return known.match(name).hasMatch();
}

/// What the directory declares about all members; their content is looked at afterwards.
Result<QList<zip_stat_t>> declaredMembers(zip_t *archive, const Complaint &complain)
{
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > mostMembers)
        return complain(Fault::TooLarge);
    QList<zip_stat_t> members;
    zip_uint64_t total = 0;
    for (zip_int64_t index = 0; index < count; ++index) {
        zip_stat_t stat;
        if (zip_stat_index(archive, zip_uint64_t(index), 0, &stat) != 0 || !stat.name)
            return complain(Fault::Damaged);
        if (!isKnownName(QString::fromUtf8(stat.name)))
            return complain(Fault::Foreign);
        if (stat.encryption_method != ZIP_EM_NONE)
            return complain(Fault::Encrypted);
        total += stat.size;
        if (stat.size > largestMember || total > largestTotal)
            return complain(Fault::TooLarge);
        members << stat;
    }
    return members;
}

/// Reads in pieces and stops past the declared size, so that no declaration is believed.
std::optional<QByteArray> readMember(zip_t *archive, const zip_stat_t &stat)
{
    const Member member(zip_fopen_index(archive, stat.index, 0));
    if (!member)
        return std::nullopt;
    QByteArray bytes;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    for (;;) {
        const zip_int64_t got = zip_fread(member.get(), piece.data(), zip_uint64_t(piece.size()));
        if (got < 0 || zip_uint64_t(bytes.size() + got) > stat.size)
            return std::nullopt;
        if (got == 0)
            break;
        bytes.append(piece.constData(), got);
    }
    return zip_uint64_t(bytes.size()) == stat.size ? std::optional(bytes) : std::nullopt;
}

Result<Archive> openArchive(const QByteArray &bytes, const Complaint &complain)
{
    zip_error_t error;
    zip_error_init(&error);
    Source source(zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error));
    Q_ASSERT(source);
    Archive archive(zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, &error));
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (!archive)
        return complain(code == ZIP_ER_EXISTS ? Fault::Duplicate : Fault::Damaged);
    static_cast<void>(source.release()); // the archive owns it now
    return archive;
}

void addMember(zip_t *archive, const ZipMember &member)
{
    Q_ASSERT(isKnownName(member.name));
    zip_source_t *source =
        zip_source_buffer(archive, member.bytes.constData(), zip_uint64_t(member.bytes.size()), 0);
    const zip_int64_t index =
        zip_file_add(archive, member.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    Q_ASSERT(index >= 0);
    zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    zip_file_set_dostime(archive, zip_uint64_t(index), 0, fixedDate, 0);
}

QByteArray contentOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    zip_source_stat(source, &stat);
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    zip_source_open(source);
    const zip_int64_t got = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    Q_ASSERT(got == bytes.size());
    return bytes;
}

} // namespace

QByteArray writeZip(const QList<ZipMember> &members)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source source(zip_source_buffer_create(nullptr, 0, 0, &error));
    zip_source_keep(source.get()); // closing the archive gives back its own hold on it
    zip_t *archive = zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    zip_error_fini(&error);
    for (const ZipMember &member : members)
        addMember(archive, member);
    const int closed = zip_close(archive);
    Q_ASSERT(closed == 0);
    return contentOf(source.get());
}

Result<QList<ZipMember>> readZip(const QByteArray &bytes, const QString &file, const QString &kind)
{
    const Complaint complain(file, kind);
    if (const std::optional<Fault> fault = faultOfFrame(bytes))
        return complain(*fault);
    const Result<Archive> archive = openArchive(bytes, complain);
    if (!archive)
        return std::unexpected(archive.error());
    const Result<QList<zip_stat_t>> declared = declaredMembers(archive->get(), complain);
    if (!declared)
        return std::unexpected(declared.error());
    QList<ZipMember> members;
    for (const zip_stat_t &stat : *declared) {
        const QString name = QString::fromUtf8(stat.name);
        const std::optional<QByteArray> content = readMember(archive->get(), stat);
        if (!content)
            return complain(Fault::Damaged, name);
        members << ZipMember{name, *content};
    }
    return members;
}

QString firstZipName(const QByteArray &bytes)
{
    constexpr qsizetype nameAt = 30;
    if (!bytes.startsWith("PK\x03\x04") || bytes.size() < nameAt)
        return {};
    const auto length = qFromLittleEndian<quint16>(bytes.constData() + 26);
    return QString::fromUtf8(bytes.mid(nameAt, length));
}

} // namespace octant
