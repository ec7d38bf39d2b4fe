#include "printing/Pdf.h"

#include "printing/Marks.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

namespace mailworthy::printing {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal margin = 18;     // millimetres around
constexpr qreal footHeight = 24; // points below the text, for the number of the page
constexpr qreal hair = 0.5;      // points
constexpr int dotsPerInch = 72;  // one unit is a point; PDF is not bound to whole ones

enum BlockState { Together = 1, WithNext = 2 }; // together: both

class Form final : public QTextDocument
{
protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        // Nothing is loaded from anywhere. For what is none of the marks a picture of nothing: Qt
        // would look for a file of that name by itself.
        if (type != QTextDocument::ImageResource)
            return {};
        const QImage mark = markFor(name.toString());
        if (!mark.isNull())
            return mark;
        QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
        nothing.fill(Qt::transparent);
        return nothing;
    }
};

int pageOf(const QTextDocument &form, qreal y)
{
    return static_cast<int>(y / form.pageSize().height());
}

/// Where the block begins and ends, on pages counted from 0.
std::pair<int, int> pagesOf(const QTextDocument &form, const QTextBlock &block)
{
    const QRectF place = form.documentLayout()->blockBoundingRect(block);
    return {pageOf(form, place.top()), pageOf(form, std::max(place.top(), place.bottom() - 1))};
}

bool isTogether(const QTextBlock &block)
{
    return block.userState() > 0 && (block.userState() & Together) != 0;
}

bool staysWithNext(const QTextBlock &block)
{
    return (block.userState() > 0 && (block.userState() & WithNext) != 0)
           || block.blockFormat().headingLevel() > 0;
}

/// The first of the blocks that stay with this one.
QTextBlock firstOfGroup(QTextBlock block)
{
    while (block.previous().isValid() && staysWithNext(block.previous()))
        block = block.previous();
    return block;
}

/// Moves to the next page what would be torn apart.
void keepTogether(QTextDocument &form)
{
    for (QTextBlock block = form.begin(); block.isValid(); block = block.next()) {
        const bool withNext = staysWithNext(block);
        if (!withNext && !isTogether(block))
            continue;
        auto [first, last] = pagesOf(form, block);
        if (withNext && block.next().isValid())
            last = std::max(last, pagesOf(form, block.next()).first);
        const QTextBlock start = firstOfGroup(block);
        // At the top of its page already: it is longer than one.
        if (first == last && pagesOf(form, start).first == last)
            continue;
        QTextCursor cursor(start);
        QTextBlockFormat format = start.blockFormat();
        if (format.pageBreakPolicy() != QTextFormat::PageBreak_Auto || cursor.currentTable())
            continue;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        cursor.setBlockFormat(format);
        // What Qt lays out again by itself loses paragraphs between tables.
        form.markContentsDirty(0, form.characterCount());
    }
}

void drawPages(QTextDocument &form, QPdfWriter &writer)
{
    const QSizeF size = form.pageSize();
    QPainter painter(&writer);
    QFont small = form.defaultFont();
    small.setPointSizeF(8);
    const int pages = form.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -page * size.height());
        QAbstractTextDocumentLayout::PaintContext context;
        // A line that begins just where the page ends is of the next one.
        context.clip =
            QRectF(0, page * size.height() + hair, size.width(), size.height() - 2 * hair);
        context.palette.setColor(QPalette::Text, QColor::fromRgb(0xff1c2029));
        painter.setClipRect(context.clip);
        form.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(small);
        painter.setPen(QColor::fromRgb(0xff5f6775));
        painter.drawText(QRectF(0, size.height(), size.width(), footHeight),
                         Qt::AlignHCenter | Qt::AlignBottom,
                         QString::number(page + 1) + u" / "_s + QString::number(pages));
    }
}

} // namespace

QByteArray pdfOf(const QString &text)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(u"Mailworthy"_s);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);

    Form form;
    form.documentLayout()->setPaintDevice(&writer);
    form.setDocumentMargin(0);
    QFont font(u"Sans Serif"_s); // on paper the same from every desktop
    font.setPointSizeF(9.5);
    // Not to be seen, but letters that are spaced are not joined: a reader finds the words again.
    font.setLetterSpacing(QFont::PercentageSpacing, 100.1);
    form.setDefaultFont(font);
    QTextOption option = form.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    form.setDefaultTextOption(option);
    form.setHtml(text);
    writer.setTitle(form.metaInformation(QTextDocument::DocumentTitle));
    form.setPageSize(QSizeF(writer.width(), writer.height() - footHeight));
    keepTogether(form);
    drawPages(form, writer);
    buffer.close();
    return pdf;
}

} // namespace mailworthy::printing
