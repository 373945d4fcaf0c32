// SPDX-FileCopyrightText: 2026 The Octant authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// This file is C++17, because it includes qpdf's headers.

#include "reports/documents/finish_pdf.h"

#include "reports/documents/to_unicode.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QCryptographicHash>
#include <QMap>

#include <memory>
#include <stdexcept>
#include <vector>

namespace octant {

namespace finish_pdf_cpp {

using Object = QPDFObjectHandle;

Object text(const QString &words)
{
    return Object::newUnicodeString(words.toStdString());
}

QString pdfDate(const QDateTime &instant)
{
    return instant.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
}

/// The painted document with what is looked up again and again.
class Finisher
{
public:
    Finisher(const QByteArray &painted, const PdfFinishing &finishing)
        : m_finishing(finishing)
    {
        m_pdf.processMemoryFile("painted", painted.constData(), size_t(painted.size()));
        m_pages = QPDFPageDocumentHelper(m_pdf).getAllPages();
        for (const PdfDestination &destination : finishing.destinations)
            m_destinations.insert(destination.name, destination);
    }

    QByteArray finish()
    {
        describe();
        addLinks();
        addOutline();
        repairFonts();
        return write();
    }

private:
    Object page(int number) { return m_pages.at(size_t(number - 1)).getObjectHandle(); }

    double heightOf(int number) { return page(number).getKey("/MediaBox").getArrayItem(3).getNumericValue(); }

    /// An explicit destination: the page, scrolled to the height, at the reader's own magnification.
    Object destination(const QString &name)
    {
        const auto found = m_destinations.constFind(name);
        if (found == m_destinations.constEnd())
            throw std::logic_error("no such destination: " + name.toStdString());
        Object array = Object::newArray();
        array.appendItem(page(found->page));
        array.appendItem(Object::newName("/XYZ"));
        array.appendItem(Object::newInteger(0));
        array.appendItem(Object::newReal(heightOf(found->page) - found->top, 2));
        array.appendItem(Object::newNull());
        return array;
    }

    void describe();
    QByteArray metadata() const;
    void addLinks();
    Object link(const PdfLink &link);
    void addOutline();
    void repairFonts();
    void repairFont(Object font);
    QByteArray write();

    const PdfFinishing &m_finishing;
    QPDF m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    QMap<QString, PdfDestination> m_destinations;
};

void Finisher::describe()
{
    Object info = m_pdf.makeIndirectObject(Object::newDictionary());
    info.replaceKey("/Title", text(m_finishing.title));
    info.replaceKey("/Author", text(m_finishing.author));
    info.replaceKey("/Subject", text(m_finishing.subject));
    info.replaceKey("/Creator", text(m_finishing.producer));
    info.replaceKey("/Producer", text(m_finishing.producer));
    info.replaceKey("/CreationDate", Object::newString(pdfDate(m_finishing.created).toStdString()));
    info.replaceKey("/ModDate", Object::newString(pdfDate(m_finishing.created).toStdString()));
    m_pdf.getTrailer().replaceKey("/Info", info);
    m_pdf.getTrailer().removeKey("/ID");

    Object root = m_pdf.getRoot();
    root.replaceKey("/Lang", Object::newString(m_finishing.language.toStdString()));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    Object stream = Object::newStream(&m_pdf, metadata().toStdString());
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", stream);
}

/// Plain metadata: no claim of an archival standard that nothing has checked.
QByteArray Finisher::metadata() const
{
    const QString date = m_finishing.created.toUTC().toString(Qt::ISODate);
    const QString pattern = QStringLiteral(
        "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
        "<dc:format>application/pdf</dc:format>\n"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
        "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>\n"
        "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">%3</rdf:li></rdf:Alt></dc:description>\n"
        "<dc:language><rdf:Bag><rdf:li>%4</rdf:li></rdf:Bag></dc:language>\n"
        "<xmp:CreateDate>%5</xmp:CreateDate><xmp:ModifyDate>%5</xmp:ModifyDate>\n"
        "<xmp:CreatorTool>%6</xmp:CreatorTool><pdf:Producer>%6</pdf:Producer>\n"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>\n");
    return pattern
        .arg(m_finishing.title.toHtmlEscaped(), m_finishing.author.toHtmlEscaped(),
             m_finishing.subject.toHtmlEscaped(), m_finishing.language.toHtmlEscaped(), date,
             m_finishing.producer.toHtmlEscaped())
        .toUtf8();
}

void Finisher::addLinks()
{
    for (const PdfLink &one : m_finishing.links) {
        Object annotations = page(one.page).getKey("/Annots");
        if (!annotations.isArray())
            annotations = page(one.page).replaceKeyAndGetNew("/Annots", Object::newArray());
        annotations.appendItem(m_pdf.makeIndirectObject(link(one)));
    }
}

Object Finisher::link(const PdfLink &one)
{
    const double height = heightOf(one.page);
    Object annotation = Object::newDictionary();
    annotation.replaceKey("/Type", Object::newName("/Annot"));
    annotation.replaceKey("/Subtype", Object::newName("/Link"));
    annotation.replaceKey(
        "/Rect", Object::newFromRectangle(Object::Rectangle(one.area.left(), height - one.area.bottom(),
                                                            one.area.right(), height - one.area.top())));
    annotation.replaceKey("/Border", Object::parse("[0 0 0]"));
    annotation.replaceKey("/F", Object::newInteger(4)); // printed
    annotation.replaceKey("/Contents", text(one.title));
    annotation.replaceKey("/Dest", destination(one.destination));
    return annotation;
}

void Finisher::addOutline()
{
    if (m_finishing.outline.isEmpty())
        return;
    Object root = m_pdf.makeIndirectObject(Object::newDictionary());
    root.replaceKey("/Type", Object::newName("/Outlines"));
    std::vector<Object> parents{root};
    std::vector<int> counts{0};
    for (const PdfOutlineEntry &entry : m_finishing.outline) {
        const size_t depth = size_t(entry.level) + 1;
        if (depth > parents.size())
            throw std::logic_error("outline levels must not be skipped");
        parents.resize(depth, root);
        Object parent = parents.back();
        Object item = m_pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", text(entry.title));
        item.replaceKey("/Dest", destination(entry.destination));
        item.replaceKey("/Parent", parent);
        if (parent.hasKey("/Last")) {
            Object before = parent.getKey("/Last");
            before.replaceKey("/Next", item);
            item.replaceKey("/Prev", before);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        // Chapters are shown, what is below them is folded: a negative count.
        const int shown = parent.hasKey("/Count") ? int(parent.getKey("/Count").getIntValue()) : 0;
        parent.replaceKey("/Count", Object::newInteger(entry.level == 0 ? shown + 1 : shown - 1));
        parents.push_back(item);
    }
    m_pdf.getRoot().replaceKey("/Outlines", root);
    m_pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

QByteArray bytesOf(Object stream)
{
    const std::shared_ptr<Buffer> buffer = stream.getStreamData();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

/// "/ABCDEF+NotoSans-Bold": the tag of a subset is made of its characters, because Qt's comes from the order
/// in which a hash table lists the fonts, which differs from run to run.
QByteArray subsetName(Object descriptor, const GlyphCharacters &characters)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &character : characters)
        hash.addData(character.toUtf8());
    QByteArray tag;
    for (char byte : hash.result().first(6))
        tag += char('A' + uchar(byte) % 26);
    const QByteArray name = QByteArray::fromStdString(descriptor.getKey("/FontName").getName());
    return '/' + tag + name.mid(name.indexOf('+'));
}

void Finisher::repairFonts()
{
    for (Object object : m_pdf.getAllObjects())
        if (object.isDictionary() && object.hasKey("/ToUnicode") && object.hasKey("/DescendantFonts"))
            repairFont(object);
}

void Finisher::repairFont(Object font)
{
    const GlyphCharacters characters = readToUnicode(bytesOf(font.getKey("/ToUnicode")));
    font.replaceKey("/ToUnicode", Object::newStream(&m_pdf, writeToUnicode(characters).toStdString()));

    Object descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    Object descriptor = descendant.getKey("/FontDescriptor");
    descriptor.removeKey("/CIDSet"); // optional, and incomplete
    const Object name = Object::newName(subsetName(descriptor, characters).toStdString());
    for (Object one : {font, descendant})
        one.replaceKey("/BaseFont", name);
    descriptor.replaceKey("/FontName", name);
}

std::shared_ptr<Buffer> written(QPDF &pdf, qpdf_object_stream_e streams)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(streams);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    return writer.getBufferSharedPointer();
}

/// Twice: the first time numbers the objects by where they are used, whatever order Qt wrote them in, because
/// that order decides what goes into which object stream.
QByteArray Finisher::write()
{
    const std::shared_ptr<Buffer> ordered = written(m_pdf, qpdf_o_disable);
    QPDF pdf;
    pdf.processMemoryFile("ordered", reinterpret_cast<const char *>(ordered->getBuffer()),
                          ordered->getSize());
    const std::shared_ptr<Buffer> finished = written(pdf, qpdf_o_generate);
    return QByteArray(reinterpret_cast<const char *>(finished->getBuffer()), qsizetype(finished->getSize()));
}

} // namespace finish_pdf_cpp

QByteArray finishPdf(const QByteArray &painted, const PdfFinishing &finishing)
{
    return finish_pdf_cpp::Finisher(painted, finishing).finish();
}

} // namespace octant
