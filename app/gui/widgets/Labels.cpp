#include "gui/widgets/Labels.h"

#include "gui/widgets/AccessibleParts.h"
#include "gui/widgets/HouseStyle.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/Paint.h"

#include <QPainter>
#include <QShowEvent>
#include <QTextDocument> // Qt::mightBeRichText

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

void turnArcs(QWidget *widget, bool on)
{
    if (HouseStyle *style = HouseStyle::installed()) {
        if (on)
            style->arcs().turn(widget);
        else
            style->arcs().stop(widget);
    }
}

/// Chips and pills lose their tint in high contrast and get a line instead.
QColor chipLine(const QColor &ink)
{
    return theme().highContrast() ? ink : QColor();
}

} // namespace

StatusPill::StatusPill(Status status, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(this->text());
}

void StatusPill::setStatus(Status status, const QString &text)
{
    if (status == m_status && text == m_text)
        return;
    m_status = status;
    m_text = text;
    setAccessibleName(this->text());
    turnArcs(this, status == Status::Running);
    updateGeometry();
    update();
}

QString StatusPill::text() const
{
    return m_text.isEmpty() ? statusWord(m_status) : m_text;
}

QSize StatusPill::sizeHint() const
{
    return {u(6 + 16 + 5) + textWidth(Type::CaptionStrong, text()) + u(10),
            std::max(u(22), lineHeight(Type::CaptionStrong) + u(4))};
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const StatusColors &c = t.of(m_status);
    paintBox(painter, rect(), height() / 2.0, c.tint, chipLine(c.text));
    const QRect glyph(u(6), (height() - u(16)) / 2, u(16), u(16));
    drawGlyph(painter, visual(this, glyph), m_status, c.tint);
    const QRect words(u(6 + 16 + 5), 0, width() - u(6 + 16 + 5), height());
    drawText(painter, visual(this, words), Qt::AlignLeft | Qt::AlignVCenter, Type::CaptionStrong,
             c.text, text());
}

void StatusPill::showEvent(QShowEvent *)
{
    if (m_status == Status::Running)
        turnArcs(this, true);
}

Tag::Tag(const QString &text, TagKind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_text = text;
    setAccessibleName(text);
    if (text.isEmpty())
        setVisible(false);
}

void Tag::setTag(const QString &text, TagKind kind)
{
    m_text = text;
    m_kind = kind;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    return {textWidth(Type::Caption, m_text) + u(14),
            std::max(u(20), lineHeight(Type::Caption) + u(4))};
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const bool act = m_kind == TagKind::Act;
    const QColor ink = act ? t.accent : t.text2;
    paintBox(painter, rect(), uf(6), act ? t.accentTint : t.hover, chipLine(ink));
    drawText(painter, rect(), Qt::AlignCenter, Type::Caption, ink, m_text);
}

TypeChip::TypeChip(const QString &text, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void TypeChip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize TypeChip::sizeHint() const
{
    return {std::max(u(46), textWidth(Type::CaptionStrong, m_text) + u(14)),
            std::max(u(24), lineHeight(Type::CaptionStrong) + u(6))};
}

void TypeChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    paintBox(painter, rect(), uf(6), t.dark() ? t.hover : t.sunken, chipLine(t.text2));
    drawText(painter, rect(), Qt::AlignCenter, Type::CaptionStrong, t.text2, m_text);
}

SeenDots::SeenDots(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SeenDots::setDots(const std::vector<Status> &dots)
{
    if (dots == m_dots)
        return;
    m_dots = dots;
    const auto seen = std::count(dots.begin(), dots.end(), Status::Ok);
    setAccessibleName(tr("%1 of %2 seen").arg(seen).arg(dots.size()));
    turnArcs(this, std::find(dots.begin(), dots.end(), Status::Running) != dots.end());
    setVisible(!dots.empty());
    updateGeometry();
    update();
}

void SeenDots::setWords(const QString &words, const QStringList &lines)
{
    setName(this, QStringList{words, lines.join(u"; "_s)}.join(u' ').trimmed());
    const QString tip = lines.join(u'\n');
    setToolTip(Qt::mightBeRichText(tip) ? tip.toHtmlEscaped() : tip);
}

void SeenDots::setPlain(bool plain)
{
    m_plain = plain;
    updateGeometry();
    update();
}

QSize SeenDots::sizeHint() const
{
    const int n = static_cast<int>(m_dots.size());
    if (n == 0)
        return {0, u(16)};
    const int step = m_plain ? u(14) : u(20);
    const int size = m_plain ? u(12) : u(16);
    return {(n - 1) * step + size, u(16)};
}

void SeenDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const int step = m_plain ? u(14) : u(20);
    const int size = m_plain ? u(12) : u(16);
    for (std::size_t i = 0; i < m_dots.size(); ++i) {
        const QRect place(static_cast<int>(i) * step, (height() - size) / 2, size, size);
        const QRectF shown = visual(this, place);
        const Status status = m_dots[i];
        if (m_plain && (status == Status::Ok || status == Status::Waiting)) {
            const QRectF disc = shown.adjusted(uf(1), uf(1), -uf(1), -uf(1));
            const bool seen = status == Status::Ok;
            paintBox(painter, disc, disc.width() / 2, seen ? t.of(Status::Ok).text : QColor(),
                     seen ? QColor() : t.control, uf(1.25));
        } else {
            drawGlyph(painter, shown, status, t.card);
        }
    }
}

} // namespace mailworthy::gui
