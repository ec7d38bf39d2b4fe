#include "gui/widgets/Buttons.h"

#include "gui/widgets/StyleMeasures.h"
#include "gui/widgets/Theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QStyleOptionButton>
#include <QVariant>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

constexpr char kKind[] = "mwKind";
constexpr int kLeast = 240; // no words are squeezed into less

} // namespace

Button::Button(const QString &text, ButtonKind kind, Icon icon, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
    , m_icon(icon)
{
    setText(
        QString(text).replace(u'&', u"&&"_s)); // shortcuts are set apart; an & in a name stays one
    setAutoDefault(false);
    setType(this, Type::Medium);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setPicture(icon);
    setKind(kind);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    setProperty(kKind, static_cast<int>(kind));
    refreshMargins();
}

QSize Button::minimumSizeHint() const
{
    return sizeHint().boundedTo({u(kLeast), QWIDGETSIZE_MAX});
}

bool Button::hasHeightForWidth() const
{
    return sizeHint().width() > u(kLeast);
}

int Button::heightForWidth(int width) const
{
    const QSize wanted = sizeHint();
    if (width >= wanted.width())
        return wanted.height();
    QStyleOptionButton option;
    initStyleOption(&option);
    return std::max(wanted.height(), wrappedButtonHeight(option, this, width));
}

void Button::refreshMargins()
{
    QEvent change(QEvent::StyleChange); // QPushButton caches its layout margins
    QCoreApplication::sendEvent(this, &change);
}

void Button::setPicture(Icon icon)
{
    m_icon = icon;
    setIcon(pictureIcon(icon));
    update();
}

ButtonKind buttonKind(const QWidget *widget)
{
    const QVariant kind = widget ? widget->property(kKind) : QVariant();
    return kind.isValid() ? static_cast<ButtonKind>(kind.toInt()) : ButtonKind::Secondary;
}

Button *makeIconButton(Icon icon, const QString &name, QWidget *parent)
{
    auto *button = new Button({}, ButtonKind::Quiet, icon, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace mailworthy::gui
