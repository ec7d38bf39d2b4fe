#pragma once
// What assistive technology sees of a window: the accessible tree as plain values, visible things
// alone.
#include <QAccessible>
#include <QString>

#include <vector>

class QWidget;

namespace mailworthy::gui::test {

struct AccessibleNode
{
    QAccessible::Role role = QAccessible::NoRole;
    QString name;
    QString description;
    QAccessible::State state;
    QObject *object = nullptr; ///< null for a part of a painted widget, a cell, a header
    int depth = 0;
    int children = 0;
    bool acts = false; ///< can be pressed, ticked or opened

    [[nodiscard]] QWidget *widget() const;
};

/// In the order of the tree, the root first.
[[nodiscard]] std::vector<AccessibleNode> accessibleTree(QObject *root);
/// "PushButton "Copy" of Button#copy.Name < …", for messages.
[[nodiscard]] QString describe(const AccessibleNode &node);

} // namespace mailworthy::gui::test
