#include "gui/widgets/AccessibleParts.h"

#include "gui/widgets/CodePreview.h"
#include "gui/widgets/Gauges.h"
#include "gui/widgets/Icons.h"
#include "gui/widgets/Labels.h"
#include "gui/widgets/ListGrid.h"
#include "gui/widgets/Pictures.h"
#include "gui/widgets/RecordCard.h"
#include "gui/widgets/TokenStrip.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QPointer>

#include <map>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui {

namespace {

/// A cell or token: name, place, whether it is the current one.
class PartInterface : public QAccessibleInterface
{
public:
    PartInterface(QWidget *owner, const AccessibleParts *parts, int part)
        : m_owner(owner)
        , m_parts(parts)
        , m_part(part)
    {}
    bool isValid() const override { return m_owner && m_part < m_parts->partCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_owner);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_parts->partName(m_part) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inner = m_parts->partRect(m_part);
        return {m_owner->mapToGlobal(inner.topLeft()), inner.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.focused = isValid() && m_owner->hasFocus() && m_parts->currentPart() == m_part;
        state.selected = isValid() && m_parts->currentPart() == m_part;
        return state;
    }

private:
    QPointer<QWidget> m_owner;
    const AccessibleParts *m_parts;
    int m_part;
};

/// A painted widget with parts, as a list.
class PartsInterface : public QAccessibleWidget
{
public:
    PartsInterface(QWidget *widget, const AccessibleParts *parts)
        : QAccessibleWidget(widget, QAccessible::List)
        , m_parts(parts)
    {}
    ~PartsInterface() override
    {
        for (const auto &[part, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return m_parts->partCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= m_parts->partCount())
            return nullptr;
        const auto known = m_ids.find(index);
        if (known != m_ids.end())
            return QAccessible::accessibleInterface(known->second);
        auto *part = new PartInterface(widget(), m_parts, index); // the registry owns it
        m_ids[index] = QAccessible::registerAccessibleInterface(part);
        return part;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (const auto &[part, id] : m_ids) {
            if (QAccessible::accessibleInterface(id) == child)
                return part;
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint inner = widget()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < m_parts->partCount(); ++i) {
            if (m_parts->partRect(i).contains(inner))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override { return child(m_parts->currentPart()); }

private:
    const AccessibleParts *m_parts;
    mutable std::map<int, QAccessible::Id> m_ids; // made when asked for
};

/// A plain panel of ours that has a name, such as a finding or a group of choices, and no role of
/// Qt's own.
bool isNamedPanel(const QWidget *widget)
{
    return !widget->accessibleName().isEmpty() && !widget->isWindow()
           && !qobject_cast<const QAbstractButton *>(widget)
           && !qobject_cast<const QFrame *>(widget) && !qobject_cast<const QLineEdit *>(widget)
           && !qobject_cast<const QComboBox *>(widget)
           && QLatin1StringView(widget->metaObject()->className()).startsWith("mailworthy"_L1);
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (const auto *parts = dynamic_cast<const AccessibleParts *>(widget))
        return new PartsInterface(widget, parts);
    if (qobject_cast<StatusPill *>(widget) || qobject_cast<Tag *>(widget)
        || qobject_cast<TypeChip *>(widget) || qobject_cast<SeenDots *>(widget))
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    if (qobject_cast<GlyphLabel *>(widget) || qobject_cast<Picture *>(widget)
        || qobject_cast<RangeBar *>(widget) || qobject_cast<LookupBar *>(widget)
        || qobject_cast<LimitBar *>(widget))
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    if (qobject_cast<CodePreview *>(widget))
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    if (qobject_cast<ProgressBar *>(widget))
        return new QAccessibleWidget(widget, QAccessible::ProgressBar);
    if (qobject_cast<RecordCard *>(widget) || isNamedPanel(widget))
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeInterface); // the same function twice is kept once
}

void setName(QWidget *widget, const QString &name)
{
    if (widget->accessibleName() != name)
        widget->setAccessibleName(name);
}

} // namespace mailworthy::gui
