// Whom an SPF record names, and whom those name: one row for each term, with its meaning.
#include "gui/widgets/Pictures.h"

#include "gui/widgets/PictureParts.h"

#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

constexpr int kLeastWords = 150; // less, and they stand below the term

int rowHeight()
{
    return std::max(u(27), lineHeight(Type::Value) + u(8));
}

QString lookups(const SpfTreeRow &row)
{
    return u"+%1"_s.arg(row.lookups);
}

} // namespace

struct SpfTree::Placed
{
    int top = 0;
    int tall = 0;
    int x = 0;
    int token = 0; ///< width of the term
    int pill = 0;  ///< width of the look-ups; 0: none
    QRect words;
};

void SpfTree::setRows(const std::vector<SpfTreeRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    changed();
}

QStringList SpfTree::lines() const
{
    QStringList result;
    for (const SpfTreeRow &row : m_rows) {
        const QString term = isolate(printable(row.term));
        const QString words = row.status == Status::Ok
                                  ? row.words
                                  : tr("%1 (%2)", "meaning of a term, its state")
                                        .arg(row.words, statusWord(row.status));
        result << (row.lookups > 0 ? tr("%1: %2. Look-ups: %3.", "term, its meaning, a number")
                                         .arg(term, words)
                                         .arg(row.lookups)
                                   : tr("%1: %2.", "term, its meaning").arg(term, words));
    }
    return result;
}

std::vector<SpfTree::Placed> SpfTree::placed(int width) const
{
    std::vector<Placed> all;
    int top = 0;
    for (const SpfTreeRow &row : m_rows) {
        Placed place;
        place.top = top;
        const int depth = std::min(row.depth, 8); // deeper ones stand below one another
        place.x = depth * u(22) + u(4);
        place.pill = row.lookups > 0 ? textWidth(Type::CaptionStrong, lookups(row)) + u(14) : 0;
        const int glyph = row.status == Status::Ok ? 0 : u(22);
        const int room = width - place.x - place.pill - glyph - u(8);
        const int wanted = textWidth(Type::Value, printable(row.term, 300)) + u(14);
        const int meaning = textWidth(Type::Caption, row.words);
        place.token = std::min(wanted, std::max(u(40), room * 2 / 3));
        const int beside = room - place.token - u(10);
        place.tall = rowHeight();
        if (meaning <= beside || beside >= u(kLeastWords)) {
            const int tall = wrappedHeight(Type::Caption, row.words, beside);
            place.tall = std::max(place.tall, tall + u(8));
            place.words = QRect(place.x + place.token + u(10), top, beside, place.tall);
            if (tall <= lineHeight(Type::Caption) + 1)
                place.words.setHeight(rowHeight());
            else
                place.words.adjust(0, u(5), 0, -u(3));
        } else if (!row.words.isEmpty()) {
            place.token = std::min(wanted, room);
            const int below = std::max(1, width - place.x - u(7));
            const int tall = wrappedHeight(Type::Caption, row.words, below);
            place.words = QRect(place.x + u(7), top + place.tall, below, tall);
            place.tall += tall + u(4);
        }
        top += place.tall;
        all.push_back(place);
    }
    return all;
}

int SpfTree::heightForWidth(int width) const
{
    const std::vector<Placed> all = placed(width);
    return all.empty() ? 0 : all.back().top + all.back().tall;
}

void SpfTree::paintRow(QPainter &painter, const SpfTreeRow &row, const Placed &place) const
{
    const Theme &t = theme();
    const int line = rowHeight();
    const Qt::Alignment start =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const QRect box =
        visual(this, QRect(place.x, place.top + (line - u(23)) / 2, place.token, u(23)));
    paintBox(painter, box, uf(6), t.dark() ? t.card : t.sunken, t.line);
    drawValue(painter, box.adjusted(u(7), 0, -u(6), 0), Type::Value, t.text,
              printable(row.term, 300));
    drawText(painter, visual(this, place.words), start, Type::Caption, t.text2, row.words, true);
    if (row.status != Status::Ok) {
        const QRect glyph(width() - place.pill - u(22), place.top + (line - u(16)) / 2, u(16),
                          u(16));
        drawGlyph(painter, visual(this, glyph), row.status, t.card);
    }
    if (place.pill > 0) {
        const QRect plus = visual(
            this, QRect(width() - place.pill, place.top + (line - u(20)) / 2, place.pill, u(20)));
        paintBox(painter, plus, uf(10), t.accentTint, t.highContrast() ? t.accent : QColor());
        drawText(painter, plus, Qt::AlignCenter, Type::CaptionStrong, t.accent, lookups(row));
    }
}

void SpfTree::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &t = theme();
    const QColor wire = blend(t.control, t.card, t.highContrast() ? 1.0 : 0.6);
    const std::vector<Placed> all = placed(width());
    const int line = rowHeight();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Placed &place = all[i];
        if (std::min(m_rows[i].depth, 8) > 0) {
            // down from the parent, past the rows between
            std::size_t parent = i;
            while (parent > 0 && m_rows[parent].depth >= m_rows[i].depth)
                --parent;
            const int x = place.x - u(14);
            const int from = all[parent].top + line - u(2);
            const int y = place.top + line / 2;
            painter.fillRect(visual(this, QRect(x, from, 1, y - from)), wire);
            painter.fillRect(visual(this, QRect(x, y, u(13), 1)), wire);
        }
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        paintRow(painter, m_rows[i], all[i]);
}

} // namespace mailworthy::gui
