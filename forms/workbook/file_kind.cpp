// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/workbook/file_kind.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>

namespace octant::workbook {

namespace {

constexpr qsizetype endRecordSize = 22;
constexpr qsizetype largeLocatorSize = 20;
constexpr qsizetype longestComment = 0xFFFF;
constexpr qsizetype enoughToTell = 4096;

struct Signature
{
    QByteArrayView bytes;
    Fault fault;
};

constexpr Signature signatures[] = {
    {{"%PDF-", 5}, Fault::Pdf},
    {{"\x89PNG", 4}, Fault::Picture},
    {{"\xFF\xD8\xFF", 3}, Fault::Picture},
    {{"GIF8", 4}, Fault::Picture},
    {{"II*\0", 4}, Fault::Picture},
    {{"MM\0*", 4}, Fault::Picture},
    {{"RIFF", 4}, Fault::Picture},
    {{"\x09\x08\x10\x00", 4}, Fault::OldExcel}, // BIFF 8, 4, 3 and 2 without a container around them
    {{"\x09\x04\x06\x00", 4}, Fault::OldExcel},
    {{"\x09\x02\x06\x00", 4}, Fault::OldExcel},
    {{"\x09\x00\x04\x00", 4}, Fault::OldExcel},
    {{"PK\x05\x06", 4}, Fault::OtherDocument}, // a zip without members
    {{"Rar!", 4}, Fault::OtherDocument},
    {{"7z\xBC\xAF", 4}, Fault::OtherDocument},
    {{"\x1F\x8B", 2}, Fault::OtherDocument},
    {{"SQLite format 3", 15}, Fault::OtherDocument},
};

/// How a container of the old Office kind names what is in it.
QByteArray streamName(QLatin1String name)
{
    QByteArray bytes;
    for (const QChar letter : QString(name))
        bytes.append(char(letter.unicode())).append('\0');
    return bytes;
}

Fault faultOfCompoundFile(const QByteArray &bytes)
{
    if (bytes.contains(streamName(QLatin1String("EncryptedPackage"))))
        return Fault::Encrypted;
    if (bytes.contains(streamName(QLatin1String("Workbook"))) ||
        bytes.contains(streamName(QLatin1String("Book"))))
        return Fault::OldExcel;
    return Fault::OtherDocument;
}

/// The beginning as text; empty where it is none.
QString beginningAsText(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(enoughToTell);
    const bool wide = head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF");
    if (!wide && std::any_of(head.begin(), head.end(), [](char byte) {
            return uchar(byte) < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
        }))
        return {};
    QStringDecoder decoder(wide ? QStringDecoder::Utf16 : QStringDecoder::Latin1);
    return decoder(head);
}

std::optional<Fault> faultOfText(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (text.contains(u"schemas-microsoft-com:office:spreadsheet") ||
        text.contains(u"opendocument:xmlns:office"))
        return Fault::XmlSpreadsheet;
    if (text.contains(u"<html", Qt::CaseInsensitive) || text.contains(u"<!doctype html", Qt::CaseInsensitive))
        return Fault::WebPage;
    return Fault::Text;
}

/// Whether the zip begins and ends where its bytes do.
std::optional<Fault> faultOfFrame(const QByteArray &bytes)
{
    const qsizetype end = bytes.lastIndexOf("PK\x05\x06");
    if (end < 0 || bytes.size() - end < endRecordSize)
        return Fault::Truncated;
    if (bytes.size() - end > endRecordSize + longestComment)
        return Fault::Trailing;
    const char *record = bytes.constData() + end;
    const qsizetype whole = end + endRecordSize + qFromLittleEndian<quint16>(record + 20);
    if (whole != bytes.size())
        return whole > bytes.size() ? Fault::Truncated : Fault::Trailing;
    if (end >= largeLocatorSize && bytes.mid(end - largeLocatorSize, 4) == "PK\x06\x07")
        return std::nullopt; // another record says where the directory is; libzip checks that one
    const qint64 directory =
        qint64(qFromLittleEndian<quint32>(record + 12)) + qFromLittleEndian<quint32>(record + 16);
    if (directory == end)
        return std::nullopt;
    return directory < end ? Fault::Trailing : Fault::Damaged;
}

} // namespace

std::optional<Fault> faultOfBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Fault::Empty;
    if (bytes.startsWith("PK\x03\x04"))
        return faultOfFrame(bytes);
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return faultOfCompoundFile(bytes);
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(signature.bytes))
            return signature.fault;
    }
    if (const std::optional<Fault> fault = faultOfText(beginningAsText(bytes)))
        return fault;
    return bytes.contains("PK\x05\x06") ? Fault::Damaged : Fault::Unknown;
}

} // namespace octant::workbook
