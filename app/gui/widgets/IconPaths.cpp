#include "gui/widgets/IconPaths.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace mailworthy::gui {

namespace {

// M x y move · L x y line · H x · V y · C x1 y1 x2 y2 x y curve · Z close (as in SVG, absolute)
// O cx cy r circle · R x y w h r box · A cx cy r start sweep arc in degrees
// D cx cy r filled dot · F x y w h r filled box
struct Row
{
    Icon icon;
    const char *path;
    bool mirrors = false;
};

constexpr std::array kRows{
    Row{Icon::Copy, "R 7 7 9.5 9.5 2 M 4.8 12.8 C 3.9 12.6 3.5 12 3.5 11.2 V 5.5 C 3.5 4.3 4.3 3.5 "
                    "5.5 3.5 H 11.2 "
                    "C 12 3.5 12.6 3.9 12.8 4.8"},
    Row{Icon::Check, "M 4.5 10.5 L 8.3 14.3 L 15.5 6"},
    Row{Icon::Refresh, "A 10 10.3 6.2 28 312 M 16.2 3.4 V 7.2 H 12.4"},
    Row{Icon::Report,
        "M 11.5 2.8 H 6 C 5.2 2.8 4.5 3.5 4.5 4.3 V 15.7 C 4.5 16.5 5.2 17.2 6 17.2 H 14 "
        "C 14.8 17.2 15.5 16.5 15.5 15.7 V 6.8 Z M 11.5 2.8 V 6.8 H 15.5 M 7.5 10.4 H 12.5 M 7.5 "
        "13.6 H 12.5"},
    Row{Icon::Menu, "D 4.3 10 1.25 D 10 10 1.25 D 15.7 10 1.25"},
    Row{Icon::Down, "M 5.2 7.8 L 10 12.6 L 14.8 7.8"},
    Row{Icon::Up, "M 5.2 12.2 L 10 7.4 L 14.8 12.2"},
    Row{Icon::Right, "M 7.8 5.2 L 12.6 10 L 7.8 14.8", true},
    Row{Icon::Left, "M 12.2 5.2 L 7.4 10 L 12.2 14.8", true},
    Row{Icon::Plus, "M 10 3.8 V 16.2 M 3.8 10 H 16.2"},
    Row{Icon::Close, "M 5 5 L 15 15 M 15 5 L 5 15"},
    Row{Icon::Stop, "F 5 5 10 10 1.6"},
    Row{Icon::Link,
        "M 11.6 3.5 H 16.5 V 8.4 M 16.3 3.7 L 9.4 10.6 M 8.4 4.5 H 5.5 C 4.4 4.5 3.5 5.4 3.5 6.5 V "
        "14.5 "
        "C 3.5 15.6 4.4 16.5 5.5 16.5 H 13.5 C 14.6 16.5 15.5 15.6 15.5 14.5 V 11.6",
        true},
    Row{Icon::Undo,
        "M 7 4.4 L 3.4 8 L 7 11.6 M 3.8 8 H 12 C 14.5 8 16.5 9.8 16.5 12 C 16.5 14.2 14.5 16 12 16 "
        "H 8.5",
        true},
    Row{Icon::Wrench, "M 16.6 5.2 L 13.8 8 L 12 6.2 L 14.8 3.4 C 12.8 2.6 10.6 3.2 9.6 5 C 9 6.1 9 "
                      "7.2 9.4 8.3 L 3.5 14.2 "
                      "C 2.8 14.9 2.8 15.9 3.5 16.5 C 4.1 17.2 5.1 17.2 5.8 16.5 L 11.7 10.6 C "
                      "12.8 11 13.9 11 15 10.4 "
                      "C 16.8 9.4 17.4 7.2 16.6 5.2 Z"},
    Row{Icon::Save, "M 10 3.3 V 12.5 M 6.2 8.9 L 10 12.7 L 13.8 8.9 M 3.3 12.8 V 15 C 3.3 15.9 4.1 "
                    "16.7 5 16.7 H 15 "
                    "C 15.9 16.7 16.7 15.9 16.7 15 V 12.8"},
    Row{Icon::Globe, "O 10 10 7 M 3 10 H 17 M 10 3 C 12.2 5 13 7.5 13 10 C 13 12.5 12.2 15 10 17 C "
                     "7.8 15 7 12.5 7 10 "
                     "C 7 7.5 7.8 5 10 3"},
    Row{Icon::Computer, "R 4 4.3 12 8.7 1.6 M 2 16 H 18"},
    Row{Icon::House, "M 2.8 9.7 L 10 3.2 L 17.2 9.7 M 4.8 8.2 V 16.6 H 15.2 V 8.2 M 8.2 16.6 V "
                     "11.6 H 11.8 V 16.6"},
    Row{Icon::Rack, "R 3 3.4 14 5.7 1.8 R 3 10.9 14 5.7 1.8 D 6.3 6.25 0.95 D 6.3 13.75 0.95 M 9.4 "
                    "6.25 H 14 M 9.4 13.75 H 14"},
    Row{Icon::Router, "R 2.6 11.2 14.8 5.3 1.7 D 6 13.85 0.95 M 9 13.85 H 10.4 M 13.6 11 V 7.4 A "
                      "13.6 6.6 2.5 30 120 "
                      "A 13.6 6.6 4.9 38 104"},
    Row{Icon::Provider, "M 2.4 16.7 H 17.6 M 4 16.7 V 3.8 H 10.6 V 16.7 M 10.6 8 H 16 V 16.7 M 6.6 "
                        "7 H 8 M 6.6 10.2 H 8 "
                        "M 6.6 13.4 H 8 M 13 11 H 13.6 M 13 13.8 H 13.6"},
    Row{Icon::Mail, "R 2.8 4.4 14.4 11.2 2 M 3.6 6 L 10 11 L 16.4 6"},
    Row{Icon::Key,
        "O 6.7 13.3 3.3 M 9.1 10.9 L 16.6 3.4 M 13.4 6.6 L 15.9 9.1 M 15.3 4.7 L 16.6 6"},
    Row{Icon::Shield,
        "M 10 2.7 L 16.2 4.9 V 9.5 C 16.2 13.2 13.7 16 10 17.4 C 6.3 16 3.8 13.2 3.8 9.5 V 4.9 Z"},
    Row{Icon::Flag, "M 4.6 17.4 V 3.4 H 15.8 L 13.2 7.5 L 15.8 11.6 H 4.6"},
    Row{Icon::Swap, "M 3.2 6.6 H 16.6 M 13.9 3.9 L 16.6 6.6 L 13.9 9.3 M 16.8 13.4 H 3.4 M 6.1 "
                    "10.7 L 3.4 13.4 L 6.1 16.1"},
    Row{Icon::File,
        "M 11.5 2.8 H 6 C 5.2 2.8 4.5 3.5 4.5 4.3 V 15.7 C 4.5 16.5 5.2 17.2 6 17.2 H 14 "
        "C 14.8 17.2 15.5 16.5 15.5 15.7 V 6.8 Z M 11.5 2.8 V 6.8 H 15.5"},
    Row{Icon::Folder, "M 2.8 14.8 V 5.4 C 2.8 4.6 3.5 3.9 4.3 3.9 H 7.5 L 9.5 6.2 H 15.7 C 16.5 "
                      "6.2 17.2 6.9 17.2 7.7 V 14.8 "
                      "C 17.2 15.6 16.5 16.3 15.7 16.3 H 4.3 C 3.5 16.3 2.8 15.6 2.8 14.8 Z"},
    Row{Icon::Bulb, "M 7.8 14 C 7.8 12.3 5 11 5 7.9 C 5 5.1 7.2 2.9 10 2.9 C 12.8 2.9 15 5.1 15 "
                    "7.9 C 15 11 12.2 12.3 12.2 14 Z "
                    "M 8.3 17 H 11.7"},
    Row{Icon::Eye,
        "M 2.2 10 C 4 6.5 6.8 4.8 10 4.8 C 13.2 4.8 16 6.5 17.8 10 C 16 13.5 13.2 15.2 10 15.2 "
        "C 6.8 15.2 4 13.5 2.2 10 Z O 10 10 2.5"},
    Row{Icon::Clock, "O 10 10 7 M 10 6 V 10.2 L 12.8 11.9"},
    Row{Icon::List,
        "M 7.2 4.8 H 17 M 7.2 10 H 17 M 7.2 15.2 H 17 D 3.6 4.8 1 D 3.6 10 1 D 3.6 15.2 1"},
    Row{Icon::Grid, "R 3.2 3.2 5.4 5.4 1.2 R 11.4 3.2 5.4 5.4 1.2 R 3.2 11.4 5.4 5.4 1.2 R 11.4 "
                    "11.4 5.4 5.4 1.2"},
    Row{Icon::Search, "O 8.8 8.8 5.4 M 12.8 12.8 L 17 17"},
    Row{Icon::Logo, "M 4.2 6.2 L 10 10.8 L 15.8 6.2 M 4.2 14.2 H 15.8"},
};

class Reader
{
public:
    explicit Reader(const char *text)
        : m_words(QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
    {}

    IconShape read()
    {
        while (m_at < m_words.size())
            step(m_words.at(m_at++).at(0).toLatin1());
        return m_shape;
    }

private:
    qreal number() { return m_words.at(m_at++).toDouble(); }
    QPointF point()
    {
        const qreal x = number();
        return {x, number()};
    }
    QRectF box()
    {
        const QPointF corner = point();
        const qreal width = number();
        return {corner, QSizeF(width, number())};
    }

    void step(char command)
    {
        QPainterPath &path = m_shape.strokes;
        switch (command) {
        case 'M': path.moveTo(point()); break;
        case 'L': path.lineTo(point()); break;
        case 'H': path.lineTo(number(), path.currentPosition().y()); break;
        case 'V': path.lineTo(path.currentPosition().x(), number()); break;
        case 'C': {
            const QPointF a = point();
            const QPointF b = point();
            path.cubicTo(a, b, point());
            break;
        }
        case 'Z': path.closeSubpath(); break;
        case 'O': {
            const QPointF centre = point();
            const qreal r = number();
            path.addEllipse(centre, r, r);
            break;
        }
        case 'R': {
            const QRectF rect = box();
            const qreal r = number();
            path.addRoundedRect(rect, r, r);
            break;
        }
        case 'A': {
            const QPointF centre = point();
            const qreal r = number();
            const QRectF rect(centre.x() - r, centre.y() - r, 2 * r, 2 * r);
            const qreal start = number();
            path.arcMoveTo(rect, start);
            path.arcTo(rect, start, number());
            break;
        }
        case 'D': {
            const QPointF centre = point();
            const qreal r = number();
            m_shape.fills.addEllipse(centre, r, r);
            break;
        }
        case 'F': {
            const QRectF rect = box();
            const qreal r = number();
            m_shape.fills.addRoundedRect(rect, r, r);
            break;
        }
        default: Q_UNREACHABLE();
        }
    }

    QStringList m_words;
    qsizetype m_at = 0;
    IconShape m_shape;
};

IconShape read(Icon icon)
{
    const auto row = std::find_if(std::begin(kRows), std::end(kRows),
                                  [icon](const Row &each) { return each.icon == icon; });
    if (row == std::end(kRows))
        return {};
    IconShape shape = Reader(row->path).read();
    shape.mirrors = row->mirrors;
    return shape;
}

} // namespace

const IconShape &iconShape(Icon icon)
{
    static std::vector<std::optional<IconShape>> shapes(static_cast<std::size_t>(Icon::Logo) + 1);
    std::optional<IconShape> &shape = shapes[static_cast<std::size_t>(icon)];
    if (!shape)
        shape = read(icon);
    return *shape;
}

} // namespace mailworthy::gui
