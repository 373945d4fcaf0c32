// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/documents/page_pictures.h"

#include "reports/documents/document_passes.h"

#include <QBuffer>

namespace octant {

namespace page_pictures_cpp {

constexpr double inchesPerMeter = 1 / 0.0254;

/// Stands for the writer of the second pass: measures as it does, but opens each page on a picture.
class PictureWriter : public QPdfWriter
{
public:
    PictureWriter(QIODevice &nowhere, double scale, const TakePage &take)
        : QPdfWriter(&nowhere)
        , m_scale(scale)
        , m_take(take)
    {
        document_cpp::prepare(*this);
        open();
    }

    QPainter &painter() { return m_painter; }

    bool newPage() override
    {
        finish();
        open();
        return true;
    }

    /// Hands the last page over.
    void finish()
    {
        m_painter.end();
        m_take(m_page);
    }

private:
    void open()
    {
        m_page = QImage((PageGrid().paper * m_scale).toSize(), QImage::Format_RGB32);
        m_page.fill(Qt::white);
        const int pointsPerMeter = qRound(72 * inchesPerMeter); // text is measured in points here too
        m_page.setDotsPerMeterX(pointsPerMeter);
        m_page.setDotsPerMeterY(pointsPerMeter);
        m_painter.begin(&m_page);
        m_painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        m_painter.scale(m_scale, m_scale);
    }

    double m_scale;
    const TakePage &m_take;
    QImage m_page; ///< before the painter, which ends first
    QPainter m_painter;
};

} // namespace page_pictures_cpp

Result<void> drawPages(const Document &document, const Palette &palette, double scale, const TakePage &take,
                       const ReportProgress &progress)
{
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    page_pictures_cpp::PictureWriter writer(nowhere, scale, take);
    const PageMarks unknown;
    PageFlow measured(writer, nullptr, palette, document.running, unknown);
    if (!document_cpp::compose(document, measured, progress, 0, 0.3))
        return std::unexpected(document_cpp::cancelled());
    const PageMarks known = measured.marks();
    PageFlow painted(writer, &writer.painter(), palette, document.running, known);
    if (!document_cpp::compose(document, painted, progress, 0.3, 1))
        return std::unexpected(document_cpp::cancelled());
    writer.finish();
    return {};
}

} // namespace octant
