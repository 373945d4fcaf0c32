// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/document.h"

#include "reports/documents/document_passes.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace octant {

namespace document_cpp {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

QPageSize a4()
{
    return QPageSize(PageGrid().paper, QPageSize::Point, QString(), QPageSize::ExactMatch);
}

void prepare(QPdfWriter &writer)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(72);
    writer.setPageSize(a4());
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
}

bool compose(const Document &document, PageFlow &flow, const ReportProgress &progress, double from, double to)
{
    const double count = double(document.chapters.size());
    for (qsizetype i = 0; i < document.chapters.size(); ++i) {
        if (progress && !progress(from + (to - from) * double(i) / count))
            return false;
        document.chapters[i](flow);
    }
    return true;
}

Problem cancelled()
{
    return {u"report.cancelled"_s, {}, Texts::tr("The report was not written, because you stopped it."), {}};
}

PdfFinishing finishing(const Document &document, const PageMarks &marks)
{
    return {document.title,     document.author,  document.subject,
            document.language,  document.created, u"Octant " OCTANT_VERSION ""_s,
            marks.destinations, marks.links,      marks.outline};
}

Result<QByteArray> paint(const Document &document, const Palette &palette, const ReportProgress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PageMarks marks;
    {
        QPdfWriter writer(&buffer);
        prepare(writer);
        const PageMarks unknown;
        PageFlow measured(writer, nullptr, palette, document.running, unknown);
        if (!compose(document, measured, progress, 0, 0.3))
            return std::unexpected(cancelled());
        const PageMarks known = measured.marks();
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::Antialiasing);
        PageFlow painted(writer, &painter, palette, document.running, known);
        if (!compose(document, painted, progress, 0.3, 0.9))
            return std::unexpected(cancelled());
        marks = painted.marks();
    }
    return finishPdf(buffer.data(), finishing(document, marks));
}

Place placeOf(const QString &path)
{
    Place place;
    place.file = QFileInfo(path).fileName();
    return place;
}

Problem unwritable(const QString &path, const QString &reason)
{
    return {u"report.unwritable"_s, placeOf(path),
            Texts::tr("%1 cannot be written: %2.").arg(QFileInfo(path).absoluteFilePath(), reason),
            Texts::tr("Choose another folder, or ask for the right to write to this one.")};
}

[[noreturn]] void machineFailed(const QString &path, const QString &reason)
{
    throw MachineFailure({u"report.write_failed"_s, placeOf(path),
                          Texts::tr("Writing the report failed: %1.").arg(reason),
                          Texts::tr("Make room on the disk and try again.")});
}

Result<void> save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(unwritable(path, file.errorString()));
    if (file.write(bytes) != bytes.size() || !file.commit())
        machineFailed(path, file.errorString());
    return {};
}

} // namespace document_cpp

Result<void> writeDocument(const Document &document, const Palette &palette, const QString &path,
                           const ReportProgress &progress)
{
    const Result<QByteArray> bytes = document_cpp::paint(document, palette, progress);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (progress && !progress(1))
        return std::unexpected(document_cpp::cancelled());
    return document_cpp::save(*bytes, path);
}

} // namespace octant
