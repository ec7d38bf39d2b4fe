#include "gui/widgets/CodePreview.h"

#include "gui/widgets/Paint.h"

#include <QPaintEvent>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

constexpr int kMaxLines = 5000; // more is no preview

bool isComment(const QString &text)
{
    const QString lead = text.trimmed();
    return lead.startsWith(u'#') || lead.startsWith(u';') || lead.startsWith("//"_L1);
}

/// Length of the key at the start ("myhostname" in "myhostname = x"), 0 without one.
int keyLength(const QString &text)
{
    static const QRegularExpression key(u"^\\s*[A-Za-z][\\w.-]{1,60}(?=\\s*[=:{\\s])"_s);
    return static_cast<int>(key.match(text).capturedLength());
}

} // namespace

struct CodePreview::Placed
{
    int line = 0;
    QString text; ///< this row's part of the line
    bool first = true;
    QRect rect;
};

CodePreview::CodePreview(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setObjectName(u"codePreview"_s);
}

void CodePreview::setLines(const std::vector<CodeLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines.assign(lines.begin(),
                   lines.begin() + std::min<std::ptrdiff_t>(kMaxLines, std::ssize(lines)));
    QStringList words;
    for (const CodeLine &line : m_lines) {
        if (line.change == CodeChange::Added)
            words << tr("added: %1").arg(line.text);
        else if (line.change == CodeChange::Removed)
            words << tr("removed: %1").arg(line.text);
        else
            words << line.text;
    }
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
}

void CodePreview::setText(const QString &text)
{
    std::vector<CodeLine> lines;
    int number = 0;
    const QStringList parts = text.split(u'\n');
    for (const QString &part : parts)
        lines.push_back({++number, CodeChange::Same, part});
    if (!lines.empty() && lines.back().text.isEmpty())
        lines.pop_back();
    setLines(lines);
}

std::vector<CodePreview::Placed> CodePreview::place(int width, int *height) const
{
    const int tall = std::max(u(20), lineHeight(Type::SmallValue) + u(2));
    const int start = u(62);
    const QFontMetrics metrics(typeFont(Type::SmallValue));
    const int columns =
        std::max(8, (width - start - u(12)) / std::max(1, metrics.horizontalAdvance(u'0')));
    std::vector<Placed> rows;
    int y = u(8);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        QString rest = printable(QString(m_lines[i].text).replace(u'\t', u"    "_s));
        bool first = true;
        do {
            qsizetype cut = rest.size();
            if (cut > columns) {
                cut = rest.lastIndexOf(u' ', columns);
                if (cut < columns / 2)
                    cut = columns;
            }
            rows.push_back({static_cast<int>(i), rest.left(cut), first, QRect(0, y, width, tall)});
            rest = rest.mid(cut);
            first = false;
            y += tall;
        } while (!rest.isEmpty());
    }
    if (height)
        *height = y + u(8);
    return rows;
}

QSize CodePreview::sizeHint() const
{
    return {u(460), heightForWidth(u(460))};
}

QSize CodePreview::minimumSizeHint() const
{
    return {u(200), u(60)};
}

int CodePreview::heightForWidth(int width) const
{
    int height = 0;
    place(width, &height);
    return height;
}

void CodePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const Theme &t = theme();
    paintBox(painter, rect(), uf(8), t.sunken, t.line);
    // code runs left to right in every language
    for (const Placed &row : place(width(), nullptr)) {
        if (!event->rect().intersects(row.rect))
            continue;
        const CodeLine &line = m_lines[static_cast<std::size_t>(row.line)];
        const bool added = line.change == CodeChange::Added;
        const bool removed = line.change == CodeChange::Removed;
        if (added) {
            painter.fillRect(row.rect.adjusted(1, 0, -1, 0), t.accentTint);
            painter.fillRect(QRect(row.rect.left() + 1, row.rect.top(), u(3), row.rect.height()),
                             t.accent);
        } else if (removed) {
            painter.fillRect(row.rect.adjusted(1, 0, -1, 0), t.hover);
        }
        if (row.first && line.number > 0) {
            drawValue(painter, QRect(0, row.rect.top(), u(36), row.rect.height()), Type::SmallValue,
                      t.text3, QString::number(line.number), Qt::AlignRight | Qt::AlignVCenter);
        }
        if (row.first && (added || removed)) {
            drawValue(painter, QRect(u(44), row.rect.top(), u(14), row.rect.height()),
                      Type::SmallValue, added ? t.accent : t.text2,
                      added ? u"+"_s : QString(QChar(0x2212)));
        }
        QFont font = typeFont(Type::SmallValue);
        font.setStrikeOut(removed);
        const QRect words(u(62), row.rect.top(), row.rect.width() - u(66), row.rect.height());
        constexpr int flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute
                              | Qt::TextForceLeftToRight | Qt::TextSingleLine | Qt::TextDontClip;
        painter.setFont(font);
        painter.setPen(isComment(line.text) ? t.text3 : removed ? t.text2 : t.text);
        const int key = row.first && !removed && !isComment(line.text) ? keyLength(row.text) : 0;
        if (key > 0) {
            QFont heavy = typeFont(Type::SmallStrongValue);
            painter.setFont(heavy);
            painter.drawText(words, flags, row.text.left(key));
            painter.setFont(font);
            const int x = QFontMetrics(heavy).horizontalAdvance(row.text.left(key));
            painter.drawText(words.adjusted(x, 0, 0, 0), flags, row.text.mid(key));
        } else {
            painter.drawText(words, flags, row.text);
        }
    }
}

void CodePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace mailworthy::gui
