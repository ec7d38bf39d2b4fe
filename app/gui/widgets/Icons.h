#pragma once
// All pictures as stroke paths on a 20 grid (look.md §4), drawn in any colour and size; no files,
// no icon theme.
#include "gui/widgets/Status.h"

#include <QIcon>
#include <QPalette>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace mailworthy::gui {

enum class Icon {
    None,
    // acts
    Copy,
    Check,
    Refresh,
    Report,
    Menu,
    Down,
    Right,
    Left,
    Up,
    Plus,
    Close,
    Stop,
    Link,
    Undo,
    Wrench,
    Save,
    // things
    Globe,
    Computer,
    House,
    Rack,
    Router,
    Provider,
    Mail,
    Key,
    Shield,
    Flag,
    Swap,
    File,
    Folder,
    Bulb,
    Eye,
    Clock,
    List,
    Grid,
    Search,
    Logo,
};

/// The stroked picture in `rect` (a square; the grid is fitted in).
void drawIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &color);
/// The filled status glyph; `paper` is the surface behind, the colour of its mark. Running: the arc
/// at the clock's place.
void drawGlyph(QPainter &painter, const QRectF &rect, Status status, const QColor &paper);

/// For buttons and menus: the colour follows the palette role (and its disabled group) at painting
/// time.
[[nodiscard]] QIcon pictureIcon(Icon icon, QPalette::ColorRole role = QPalette::ButtonText);
/// For item views and menus.
[[nodiscard]] QIcon glyphIcon(Status status);

/// A picture in a layout: 18 u high unless told; decoration, not in the accessibility tree's way.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(Icon icon, QPalette::ColorRole role = QPalette::Link, int size = 18,
                       QWidget *parent = nullptr);
    void setIcon(Icon icon);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    QPalette::ColorRole m_role;
    int m_size;
};

/// A status glyph in a layout (16, 20, 24 or 26 u); turns while Running; its accessible name is the
/// status' word.
class GlyphLabel : public QWidget
{
    Q_OBJECT
public:
    explicit GlyphLabel(Status status = Status::Waiting, int size = 16, QWidget *parent = nullptr);
    void setStatus(Status status);
    [[nodiscard]] Status status() const { return m_status; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Status m_status;
    int m_size;
};

} // namespace mailworthy::gui
