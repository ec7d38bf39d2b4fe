#include "Drawn.h"

#include "gui/widgets/Theme.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QScreen>
#include <QTransform>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace mailworthy::gui::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes note of text and lets everything else fall.
class Listener : public QPaintEngine
{
public:
    Listener() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice *) override
    {
        setActive(true);
        return true;
    }
    bool end() override
    {
        setActive(false);
        return true;
    }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state().testFlag(DirtyTransform))
            m_transform = now.transform();
        if (now.state().testFlag(DirtyPen))
            m_ink = now.pen().color();
    }
    void drawTextItem(const QPointF &base, const QTextItem &item) override
    {
        const QRectF box(base.x(), base.y() - item.ascent(), item.width(),
                         item.ascent() + item.descent());
        const QString text = item.text();
        if (std::any_of(text.begin(), text.end(), [](QChar c) {
                return !c.isSpace() && c.category() != QChar::Other_Format;
            }))
            drawn.push_back({text, m_transform.mapRect(box), item.font(), m_ink,
                             item.renderFlags().testFlag(QTextItem::RightToLeft), widget});
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &,
                   Qt::ImageConversionFlags) override
    {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    void drawRects(const QRectF *, int) override {}
    void drawRects(const QRect *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawLines(const QLine *, int) override {}
    void drawEllipse(const QRectF &) override {}
    void drawEllipse(const QRect &) override {}
    void drawPoints(const QPointF *, int) override {}
    void drawPoints(const QPoint *, int) override {}

    std::vector<DrawnText> drawn;
    const QWidget *widget = nullptr; ///< the one that is painting

private:
    QTransform m_transform;
    QColor m_ink;
};

class Ear : public QPaintDevice
{
public:
    explicit Ear(const QSize &size) : m_size(size) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }
    Listener &listener() const { return m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        const QScreen *screen = QGuiApplication::primaryScreen();
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmNumColors: return 1 << 24;
        case PdmDepth: return 32;
        case PdmDpiX:
        case PdmPhysicalDpiX: return static_cast<int>(std::lround(screen->logicalDotsPerInchX()));
        case PdmDpiY:
        case PdmPhysicalDpiY: return static_cast<int>(std::lround(screen->logicalDotsPerInchY()));
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return 0;
        }
    }

private:
    QSize m_size;
    mutable Listener m_engine;
};

/// Tells the listener whose turn it is.
class Turn : public QObject
{
public:
    explicit Turn(Listener &listener) : m_listener(listener)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType())
            m_listener.widget = static_cast<QWidget *>(watched);
        return false;
    }

private:
    Listener &m_listener;
};

} // namespace

bool DrawnText::isValue() const
{
    return font.families() == typeFont(Type::Value).families();
}

std::vector<DrawnText> drawnIn(QWidget *root)
{
    Ear ear(root->size());
    const Turn turn(ear.listener());
    root->render(&ear, QPoint(), QRegion(), QWidget::DrawChildren);
    return ear.listener().drawn;
}

std::vector<DrawnWidget> byWidget(const std::vector<DrawnText> &drawn)
{
    std::vector<DrawnWidget> all;
    const DrawnText *before = nullptr;
    for (const DrawnText &run : drawn) {
        auto found = std::find_if(all.begin(), all.end(), [&](const DrawnWidget &item) {
            return item.widget == run.widget;
        });
        if (found == all.end())
            found = all.insert(all.end(), DrawnWidget{run.widget, {}, {}});
        QString &text = run.isValue() ? found->values : found->text;
        const bool goesOn = before && before->widget == run.widget
                            && before->isValue() == run.isValue()
                            && std::abs(before->place.center().y() - run.place.center().y()) < 2
                            && (std::abs(before->place.right() - run.place.left()) < 2
                                || std::abs(before->place.left() - run.place.right()) < 2);
        if (!text.isEmpty() && !goesOn)
            text += u'\n';
        text += run.text;
        before = &run;
    }
    return all;
}

QString describe(const QWidget *widget)
{
    if (!widget)
        return u"nobody"_s;
    QString text = QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1);
    if (!widget->objectName().isEmpty())
        text += u'#' + widget->objectName();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text += u" \""_s + label->text().left(80) + u'"';
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text += u" \""_s + button->text().left(80) + u'"';
    else if (!widget->accessibleName().isEmpty())
        text += u" ("_s + widget->accessibleName().left(80) + u')';
    const QWidget *parent = widget->parentWidget();
    for (int i = 0; parent && i < 3; ++i) {
        text += u" < "_s
                + QString::fromLatin1(parent->metaObject()->className()).section(u"::"_s, -1)
                + (parent->objectName().isEmpty() ? QString() : u'#' + parent->objectName());
        parent = parent->parentWidget();
    }
    return text;
}

} // namespace mailworthy::gui::test
