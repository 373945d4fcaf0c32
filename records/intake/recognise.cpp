// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "records/intake/recognise.h"

#include "forms/channels/response_file.h"
#include "forms/channels/zip.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace octant {

namespace {

/// What a file looks like that is not a response.
enum class Stranger {
    Unknown,
    Archive,
    Excel,
    Image,
    Mail,
    MailCoded,
    OldOffice,
    OpenDocument,
    Pdf,
    Placeholder,
    Register,
    WebPage,
    WinMail,
    Word,
    Zeros,
};

/// The words for files of other kinds.
struct RecogniseWords
{
    Q_DECLARE_TR_FUNCTIONS(Recognise)

public:
    static QString what(Stranger stranger);
    static QString remedy(Stranger stranger);
    static Problem empty();
    static Problem headless();
};

QString RecogniseWords::what(Stranger stranger)
{
    switch (stranger) {
    case Stranger::Unknown:
        break;
    case Stranger::Archive:
        return tr("The file is an archive, not a filled-in form.");
    case Stranger::Excel:
        return tr("The file is an Excel workbook; responses cannot be read from workbooks yet.");
    case Stranger::Image:
        return tr("The file is a picture, not a filled-in form.");
    case Stranger::Mail:
        return tr("The file is a mail message, not a filled-in form.");
    case Stranger::MailCoded:
        return tr("The file is still in the coding in which it travelled by mail.");
    case Stranger::OldOffice:
        return tr("The file is a document of an old Office version, or one protected by a password.");
    case Stranger::OpenDocument:
        return tr("The file is a LibreOffice document, not a filled-in form.");
    case Stranger::Pdf:
        return tr("The file is a PDF; responses cannot be read from PDF files yet.");
    case Stranger::Placeholder:
        return tr("The file is only a placeholder for a file that lies elsewhere.");
    case Stranger::Register:
        return tr("The file is a register or another database, not a filled-in form.");
    case Stranger::WebPage:
        return tr("The file is a web page, not a filled-in form.");
    case Stranger::WinMail:
        return tr("The file is an Outlook package (winmail.dat), not a filled-in form.");
    case Stranger::Word:
        return tr("The file is a Word document, not a filled-in form.");
    case Stranger::Zeros:
        return tr("The file holds nothing but zeros: it was damaged on its way or on its disk.");
    }
    return tr("It is not known what kind of file this is.");
}

QString RecogniseWords::remedy(Stranger stranger)
{
    switch (stranger) {
    case Stranger::Archive:
        return tr("Unpack the archive and import the files that are in it.");
    case Stranger::Mail:
        return tr("Save the attachment of the message and import that.");
    case Stranger::MailCoded:
    case Stranger::WinMail:
    case Stranger::Zeros:
        return tr("Ask for the file to be sent again, packed into a zip.");
    case Stranger::Placeholder:
        return tr("Download the file itself and import that.");
    case Stranger::Unknown:
    case Stranger::Excel:
    case Stranger::Image:
    case Stranger::OldOffice:
    case Stranger::OpenDocument:
    case Stranger::Pdf:
    case Stranger::Register:
    case Stranger::WebPage:
    case Stranger::Word:
        break;
    }
    return tr("Ask for the file that the form saved.");
}

Problem RecogniseWords::empty()
{
    return {u"response.empty"_s, {}, tr("The file is empty."), tr("Ask for the file to be sent again.")};
}

Problem RecogniseWords::headless()
{
    return {u"response.damaged"_s,
            {},
            tr("The beginning of the file is missing or damaged."),
            tr("Ask for the file to be sent again, packed into a zip if it goes by mail.")};
}

struct Beginning
{
    QByteArrayView bytes;
    Stranger stranger;
};

constexpr std::array beginnings = {
    Beginning{"%PDF-", Stranger::Pdf},
    Beginning{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Stranger::OldOffice},
    Beginning{"\x78\x9F\x3E\x22", Stranger::WinMail},
    Beginning{"SQLite format 3", Stranger::Register},
    Beginning{"\x89PNG", Stranger::Image},
    Beginning{"\xFF\xD8\xFF", Stranger::Image},
    Beginning{"II*", Stranger::Image},
    Beginning{"GIF8", Stranger::Image},
    Beginning{"Rar!", Stranger::Archive},
    Beginning{"7z\xBC\xAF\x27\x1C", Stranger::Archive},
    Beginning{"\x1F\x8B", Stranger::Archive},
    Beginning{"UEsDB", Stranger::MailCoded},
    Beginning{"PK=03=04", Stranger::MailCoded},
    Beginning{"version https://git-lfs", Stranger::Placeholder},
};

constexpr std::array<QByteArrayView, 9> mailHeaders = {
    "return-path:", "received:",   "from:", "mime-version:", "delivered-to:", "subject:",
    "date:",        "message-id:", "x-",
};

Stranger kindOfZip(const QByteArray &bytes)
{
    if (bytes.contains("opendocument"))
        return Stranger::OpenDocument;
    if (bytes.contains("word/document.xml"))
        return Stranger::Word;
    if (bytes.contains("xl/workbook"))
        return Stranger::Excel;
    return Stranger::Archive;
}

Stranger kindOfText(const QByteArray &bytes)
{
    constexpr qsizetype lookedAt = 1024;
    const QByteArray start = bytes.first(std::min(bytes.size(), lookedAt)).trimmed().toLower();
    if (start.contains("<html") || start.contains("<!doctype html"))
        return Stranger::WebPage;
    const bool isMail =
        std::ranges::any_of(mailHeaders, [&](QByteArrayView header) { return start.startsWith(header); });
    return isMail ? Stranger::Mail : Stranger::Unknown;
}

Stranger kindOf(const QByteArray &bytes)
{
    const auto known = std::ranges::find_if(
        beginnings, [&](const Beginning &beginning) { return bytes.startsWith(beginning.bytes); });
    if (known != beginnings.end())
        return known->stranger;
    if (bytes.startsWith("PK"))
        return kindOfZip(bytes);
    if (std::ranges::all_of(bytes, [](char byte) { return byte == '\0'; }))
        return Stranger::Zeros;
    return kindOfText(bytes);
}

} // namespace

Result<FileKind> recognise(const QByteArray &bytes, const QString &file)
{
    const auto refused = [&](Problem problem) {
        problem.where.file = file;
        return std::unexpected(problem);
    };
    if (bytes.isEmpty())
        return refused(RecogniseWords::empty());
    // An empty form begins in the same way; its reader says so better than anything here could.
    if (isResponseFile(bytes) || firstZipName(bytes) == u"manifest.json"_s)
        return FileKind::Response;
    const Stranger stranger = kindOf(bytes);
    if (stranger == Stranger::Unknown && bytes.contains("octant-response"))
        return refused(RecogniseWords::headless());
    return refused(
        {u"response.unknown_kind"_s, {}, RecogniseWords::what(stranger), RecogniseWords::remedy(stranger)});
}

} // namespace octant
