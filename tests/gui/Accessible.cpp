#include "Accessible.h"

#include "Drawn.h"

#include <QMetaEnum>
#include <QWidget>

namespace mailworthy::gui::test {

using namespace Qt::Literals::StringLiterals;

namespace {

void collect(QAccessibleInterface *item, int depth, std::vector<AccessibleNode> &nodes)
{
    constexpr int deepest = 60;
    if (!item || !item->isValid() || depth > deepest)
        return;
    AccessibleNode node;
    node.state = item->state();
    node.object = item->object();
    if (node.state.invisible || (node.widget() && !node.widget()->isVisible()))
        return;
    node.role = item->role();
    node.name = item->text(QAccessible::Name);
    node.description = item->text(QAccessible::Description);
    node.depth = depth;
    node.children = item->childCount();
    if (QAccessibleActionInterface *actions = item->actionInterface()) {
        const QStringList names = actions->actionNames();
        node.acts = names.contains(QAccessibleActionInterface::pressAction())
                    || names.contains(QAccessibleActionInterface::toggleAction())
                    || names.contains(QAccessibleActionInterface::showMenuAction());
    }
    nodes.push_back(node);
    for (int i = 0; i < node.children; ++i)
        collect(item->child(i), depth + 1, nodes);
}

} // namespace

QWidget *AccessibleNode::widget() const
{
    return qobject_cast<QWidget *>(object);
}

std::vector<AccessibleNode> accessibleTree(QObject *root)
{
    std::vector<AccessibleNode> nodes;
    collect(QAccessible::queryAccessibleInterface(root), 0, nodes);
    return nodes;
}

QString describe(const AccessibleNode &node)
{
    const auto roles = QMetaEnum::fromType<QAccessible::Role>();
    return u"%1 \"%2\" of %3"_s.arg(QString::fromLatin1(roles.valueToKey(node.role)),
                                    node.name.left(80), describe(node.widget()));
}

} // namespace mailworthy::gui::test
