#include "gui/widgets/Theme.h"

#include "gui/widgets/HouseStyle.h"
#include "gui/widgets/Measures.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QLayout>
#include <QWidget>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

StatusColors colors(unsigned text, unsigned mark, unsigned tint)
{
    return {rgb(text), rgb(mark), rgb(tint)};
}

// The palette an owner gets who asks for high contrast on a system that has none.
QPalette blackPalette()
{
    QPalette palette(Qt::black);
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::Highlight, rgb(0x8ee3f0));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

bool isHighContrast(const QPalette &system)
{
    const QColor window = system.color(QPalette::Window);
    const qreal distance =
        std::abs(window.lightnessF() - system.color(QPalette::WindowText).lightnessF());
    return distance > 0.95
           && (window.rgb() == QColor(Qt::black).rgb() || window.rgb() == QColor(Qt::white).rgb());
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &c)
{
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

struct TypeRow
{
    qreal factor;
    QFont::Weight weight;
    bool fixed;
};

TypeRow typeRow(Type type)
{
    switch (type) {
    case Type::Title: return {1.72, QFont::DemiBold, false};
    case Type::NarrowTitle: return {1.36, QFont::DemiBold, false};
    case Type::Verdict: return {1.3, QFont::DemiBold, false};
    case Type::BigField: return {1.3, QFont::Medium, false};
    case Type::CardTitle: return {1.08, QFont::DemiBold, false};
    case Type::Lead: return {1.06, QFont::Normal, false};
    case Type::Strong: return {1.0, QFont::DemiBold, false};
    case Type::Body: return {1.0, QFont::Normal, false};
    case Type::Medium: return {1.0, QFont::Medium, false};
    case Type::Caption: return {0.88, QFont::Normal, false};
    case Type::CaptionStrong: return {0.88, QFont::DemiBold, false};
    case Type::Value: return {0.94, QFont::Normal, true};
    case Type::SmallValue: return {0.86, QFont::Normal, true};
    case Type::SmallStrongValue: return {0.86, QFont::DemiBold, true};
    }
    return {1.0, QFont::Normal, false};
}

} // namespace

QString toString(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light: return u"light"_s;
    case ThemeChoice::Dark: return u"dark"_s;
    case ThemeChoice::HighContrast: return u"contrast"_s;
    case ThemeChoice::System: break;
    }
    return u"system"_s;
}

ThemeChoice themeChoiceFromString(const QString &text)
{
    for (const ThemeChoice choice :
         {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        if (toString(choice) == text)
            return choice;
    }
    return ThemeChoice::System;
}

Theme Theme::lightTheme()
{
    Theme t;
    t.kind = ThemeKind::Light;
    t.window = rgb(0xf5f6f8);
    t.sidebar = rgb(0xebedf2);
    t.card = rgb(0xffffff);
    t.sunken = rgb(0xf3f4f7);
    t.hover = rgb(0xeceef3);
    t.line = rgb(0xe1e4ea);
    t.control = rgb(0x7d8593);
    t.text = rgb(0x1c2029);
    t.text2 = rgb(0x565e6c);
    t.text3 = rgb(0x5f6775);
    t.accent = rgb(0x4a4ec7);
    t.accentFill = rgb(0x4a4ec7);
    t.accentHover = rgb(0x3f43b0);
    t.onAccent = rgb(0xffffff);
    t.accentTint = rgb(0xecedfb);
    t.shadow = QColor(0x0c, 0x10, 0x18, 13); // 5 %
    t.status = {colors(0x1a6e3c, 0x23894f, 0xe6f4ea), colors(0x1f5fa8, 0x2c70c4, 0xe7f0fb),
                colors(0x8a5a00, 0xb87a00, 0xfdf3dc), colors(0xb3261e, 0xcc372d, 0xfce8e6),
                colors(0x5f5b70, 0x5f5b70, 0xefedf5), colors(0x565e6c, 0x5f6775, 0xf0f1f4),
                colors(0x565e6c, 0x7d8593, 0xf0f1f4), colors(0x4a4ec7, 0x4a4ec7, 0xecedfb)};
    return t;
}

Theme Theme::darkTheme()
{
    Theme t;
    t.kind = ThemeKind::Dark;
    t.window = rgb(0x17181c);
    t.sidebar = rgb(0x121317);
    t.card = rgb(0x1f2126);
    t.sunken = rgb(0x191a1f);
    t.hover = rgb(0x2a2d34);
    t.line = rgb(0x30333b);
    t.control = rgb(0x7a8290);
    t.text = rgb(0xe9ebf0);
    t.text2 = rgb(0xb0b6c2);
    t.text3 = rgb(0x949ba8);
    t.accent = rgb(0xadb1ff);
    t.accentFill = rgb(0x5c60d8);
    t.accentHover = rgb(0x5256cb);
    t.onAccent = rgb(0xffffff);
    t.accentTint = rgb(0x2c2e52);
    t.shadow = Qt::transparent;
    t.status = {colors(0x6fd69a, 0x6fd69a, 0x1d3326), colors(0x8ab8ff, 0x8ab8ff, 0x1b2c44),
                colors(0xf2c14e, 0xf2c14e, 0x3a2f14), colors(0xff8a80, 0xff8a80, 0x43211f),
                colors(0xc3bdd6, 0xc3bdd6, 0x2f2b3a), colors(0xb0b6c2, 0x949ba8, 0x2a2d34),
                colors(0xb0b6c2, 0x7a8290, 0x2a2d34), colors(0xadb1ff, 0xadb1ff, 0x2c2e52)};
    return t;
}

Theme Theme::contrastTheme(const QPalette &system)
{
    const QColor paper = system.color(QPalette::Window);
    const QColor ink = system.color(QPalette::WindowText);
    Theme t;
    t.kind = ThemeKind::HighContrast;
    t.window = t.sidebar = t.card = t.sunken = paper;
    t.hover = blend(ink, paper, 0.14);
    t.line = t.control = t.text = t.text2 = t.text3 = ink;
    t.accent = t.accentFill = t.accentHover = system.color(QPalette::Highlight);
    t.onAccent = system.color(QPalette::HighlightedText);
    t.accentTint = blend(t.accent, paper, 0.16);
    if (contrastRatio(t.accent, paper) < 3.0) // a highlight meant for fills only
        t.accent = ink;
    t.shadow = Qt::transparent;
    t.status.fill({ink, ink, paper});
    t.status[static_cast<std::size_t>(Status::Running)] = {ink, t.accent, paper};
    return t;
}

Theme Theme::forSystem(ThemeChoice choice, const QPalette &system)
{
    const bool contrast = isHighContrast(system);
    switch (choice) {
    case ThemeChoice::Light: return lightTheme();
    case ThemeChoice::Dark: return darkTheme();
    case ThemeChoice::HighContrast: return contrastTheme(contrast ? system : blackPalette());
    case ThemeChoice::System: break;
    }
    if (contrast)
        return contrastTheme(system);
    return system.color(QPalette::Window).lightnessF() < 0.5 ? darkTheme() : lightTheme();
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, card);
    p.setColor(QPalette::AlternateBase, sunken);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, card);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, onAccent);
    p.setColor(QPalette::Light, card);
    p.setColor(QPalette::Midlight, hover);
    p.setColor(QPalette::Mid, line);
    p.setColor(QPalette::Dark, control);
    p.setColor(QPalette::Shadow, control);
    p.setColor(QPalette::Highlight, accentFill);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited,
               text3); // Tone::Text3: the palette has no role of that meaning
    p.setColor(QPalette::PlaceholderText, text2);
    p.setColor(QPalette::ToolTipBase, card);
    p.setColor(QPalette::ToolTipText, text);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, control);
    p.setColor(QPalette::Disabled, QPalette::Highlight, hover);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, control);
    return p;
}

const Theme &theme()
{
    if (const HouseStyle *style = HouseStyle::installed())
        return style->theme();
    static const Theme light = Theme::lightTheme();
    return light;
}

qreal unitScaleFor(const QFont &font)
{
    const int pixels = QFontInfo(font).pixelSize();
    return std::max(1.0, std::round(8.0 * pixels / 13.0) / 8.0);
}

qreal unitScale()
{
    if (const HouseStyle *style = HouseStyle::installed())
        return style->scale();
    return 1.0;
}

int u(int n)
{
    return qRound(n * unitScale());
}

qreal uf(qreal n)
{
    return n * unitScale();
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor blend(const QColor &over, const QColor &under, qreal alpha)
{
    const auto mix = [alpha](int a, int b) { return qRound(a * alpha + b * (1 - alpha)); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()),
            mix(over.blue(), under.blue())};
}

QFont typeFont(Type type)
{
    const TypeRow row = typeRow(type);
    const QFont base = QApplication::font();
    QFont result = row.fixed ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : base;
    if (const HouseStyle *style = HouseStyle::installed();
        row.fixed && style && !style->fixedFamily().isEmpty())
        result.setFamilies({style->fixedFamily()});
    if (base.pointSizeF() > 0)
        result.setPointSizeF(base.pointSizeF() * row.factor);
    else
        result.setPixelSize(qRound(base.pixelSize() * row.factor));
    result.setWeight(row.weight);
    if (row.fixed) // ligatures would hide what a record says ("->", "--")
        result.setStyleHint(QFont::Monospace);
    if (type == Type::Title || type == Type::NarrowTitle)
        result.setLetterSpacing(QFont::PercentageSpacing, 98.5);
    return result;
}

QPalette::ColorRole toneRole(Tone tone)
{
    switch (tone) {
    case Tone::Text: return QPalette::WindowText;
    case Tone::Text2: return QPalette::PlaceholderText;
    case Tone::Text3: return QPalette::LinkVisited;
    case Tone::Accent: return QPalette::Link;
    }
    return QPalette::WindowText;
}

namespace {

constexpr char kType[] = "mwType";
constexpr char kMargins[] = "mwMargins";
constexpr char kSpacing[] = "mwSpacing";
constexpr char kMinimum[] = "mwMinimum";

} // namespace

void setType(QWidget *widget, Type type)
{
    widget->setProperty(kType, static_cast<int>(type));
    widget->setFont(typeFont(type));
}

void setMinimum(QWidget *widget, int width, int height)
{
    widget->setProperty(kMinimum, QSize(width, height));
    widget->setMinimumSize(u(width), u(height));
}

void setMargins(QLayout *layout, int start, int top, int end, int bottom, int spacing)
{
    layout->setProperty(kMargins, QVariant::fromValue(QMargins(start, top, end, bottom)));
    layout->setProperty(kSpacing, spacing);
    applyMeasures(layout);
}

void applyMeasures(QLayout *layout)
{
    const QVariant stored = layout->property(kMargins);
    if (!stored.isValid())
        return;
    const QMargins m = stored.value<QMargins>();
    const bool mirrored = QApplication::isRightToLeft();
    layout->setContentsMargins(u(mirrored ? m.right() : m.left()), u(m.top()),
                               u(mirrored ? m.left() : m.right()), u(m.bottom()));
    const int spacing = layout->property(kSpacing).toInt();
    if (spacing >= 0)
        layout->setSpacing(u(spacing));
}

void applyMeasures(QWidget *widget)
{
    if (const QVariant type = widget->property(kType); type.isValid())
        widget->setFont(typeFont(static_cast<Type>(type.toInt())));
    if (const QVariant size = widget->property(kMinimum); size.isValid())
        widget->setMinimumSize(u(size.toSize().width()), u(size.toSize().height()));
}

} // namespace mailworthy::gui
