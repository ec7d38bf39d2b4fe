#pragma once
// Fusion with our surfaces: buttons by kind, fields, check and radio marks, combo boxes, scroll
// bars; metrics in u(). The application's style; carries the theme in force and the one timer that
// turns all arcs.
#include "gui/widgets/Theme.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QProxyStyle>
#include <QTimer>
#include <QWidget>

#include <vector>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSlider;

namespace mailworthy::gui {

/// Turns every arc in the window: one timer, 20 Hz, stopped when no registered widget is visible.
class ArcClock : public QObject
{
    Q_OBJECT
public:
    explicit ArcClock(QObject *parent = nullptr);
    /// The widget is updated until `stop` or its end. Harmless when registered already.
    void turn(QWidget *widget);
    void stop(QWidget *widget);
    /// Degrees, one turn a second; 0 when motion is switched off.
    [[nodiscard]] qreal angle() const;
    [[nodiscard]] bool isTurning() const { return m_timer.isActive(); }

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<QPointer<QWidget>> m_widgets;
};

class HouseStyle : public QProxyStyle
{
    Q_OBJECT
public:
    HouseStyle();

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void setTheme(const Theme &theme) { m_theme = theme; }
    [[nodiscard]] qreal scale() const { return m_scale; }
    void setScale(qreal scale) { m_scale = scale; }
    [[nodiscard]] bool motion() const { return m_motion; }
    void setMotion(bool on) { m_motion = on; }
    [[nodiscard]] ArcClock &arcs() { return m_arcs; }
    [[nodiscard]] const ArcClock &arcs() const { return m_arcs; }
    /// Fixed-width family instead of the system's; empty: the system's.
    void setFixedFamily(const QString &family) { m_fixedFamily = family; }
    [[nodiscard]] QString fixedFamily() const { return m_fixedFamily; }
    /// The widget that got the focus by keyboard (Focus.h).
    void setKeyFocus(QWidget *widget) { m_keyFocus = widget; }
    [[nodiscard]] QWidget *keyFocus() const { return m_keyFocus; }

    /// The application's style, if it is ours.
    [[nodiscard]] static HouseStyle *installed();

    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette,
                      bool enabled, const QString &text,
                      QPalette::ColorRole role = QPalette::NoRole) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    void drawButtonBevel(const QStyleOptionButton &option, QPainter *painter,
                         const QWidget *widget) const;
    void drawButtonLabel(const QStyleOptionButton &option, QPainter *painter,
                         const QWidget *widget) const;
    void drawFieldPanel(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
    void drawIndicator(const QStyleOption &option, QPainter *painter, const QWidget *widget,
                       bool round) const;
    void drawCombo(const QStyleOptionComboBox &option, QPainter *painter,
                   const QWidget *widget) const;
    void drawComboLabel(const QStyleOptionComboBox &option, QPainter *painter,
                        const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter *painter,
                       const QWidget *widget) const;

    Theme m_theme = Theme::lightTheme();
    qreal m_scale = 1.0;
    bool m_motion = true;
    QString m_fixedFamily;
    QPointer<QWidget> m_keyFocus;
    ArcClock m_arcs;
};

} // namespace mailworthy::gui
