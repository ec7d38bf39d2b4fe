// What a screen reader finds on every page: each control has a name, a role and a way to it by
// keyboard; buttons of a page can be told apart; tables have heads; painted pictures have parts or
// a list beside them.
#include "Accessible.h"
#include "Drawn.h"
#include "Journey.h"
#include "gui/widgets/AccessibleParts.h"
#include "gui/widgets/Buttons.h"
#include "kit/TestMain.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QtTest>

#include <set>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

/// Something the owner works with, not only reads.
bool isControl(const AccessibleNode &node)
{
    switch (node.role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::Link: return true;
    // A label that can be marked with the mouse is read, not worked with.
    default: return node.widget() && (node.widget()->focusPolicy() & Qt::TabFocus) != 0;
    }
}

/// Parts that Qt builds into its own widgets: scroll bars, the edit of a combo box, header and
/// corner of a table.
bool isBuiltIn(const QWidget *widget)
{
    for (const QWidget *up = widget; up; up = up->parentWidget()) {
        if (qobject_cast<const QScrollBar *>(up) || qobject_cast<const QHeaderView *>(up))
            return true;
        const QWidget *parent = up->parentWidget();
        if (parent
            && (qobject_cast<const QComboBox *>(parent)
                || (qobject_cast<const QAbstractItemView *>(parent)
                    && !qobject_cast<const QAbstractItemView *>(up))))
            return true;
    }
    return false;
}

/// A radio button has its way when the group has: one of it takes Tab, arrows lead to the others.
bool hasKeyboardPath(const QWidget *widget)
{
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 || !widget->isEnabled())
        return true;
    return widget->focusProxy() && hasKeyboardPath(widget->focusProxy());
}

QStringList faultsOf(const std::vector<AccessibleNode> &nodes)
{
    QStringList faults;
    QHash<QString, QList<const QWidget *>> buttons;
    for (const AccessibleNode &node : nodes) {
        const QWidget *widget = node.widget();
        if (!isControl(node) || (widget && isBuiltIn(widget)))
            continue;
        if (node.name.trimmed().isEmpty())
            faults << u"no name: %1"_s.arg(describe(node));
        if (node.role == QAccessible::Client || node.role == QAccessible::NoRole)
            faults << u"no role: %1"_s.arg(describe(node));
        if (!widget)
            continue;
        if (!hasKeyboardPath(widget))
            faults << u"no way by keyboard: %1"_s.arg(describe(node));
        if (node.acts && node.role == QAccessible::PushButton)
            buttons[node.name] << widget;
        if (node.role == QAccessible::Table || node.role == QAccessible::Tree) {
            const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            const QAbstractItemModel *model = view ? view->model() : nullptr;
            for (int column = 0; model && column < model->columnCount(); ++column) {
                // As Qt's own table tells it to assistive technology.
                if (model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole)
                        .toString()
                        .isEmpty()
                    && model->headerData(column, Qt::Horizontal).toString().isEmpty())
                    faults << u"column %1 without a head: %2"_s.arg(column).arg(describe(node));
            }
            if (!model || model->columnCount() == 0)
                faults << u"a table without columns: %1"_s.arg(describe(node));
        }
        if (node.role == QAccessible::Client && !node.name.isEmpty())
            faults << u"a name without a role: %1"_s.arg(describe(node));
        if (dynamic_cast<const AccessibleParts *>(widget) && node.children == 0)
            faults << u"painted, and without parts: %1"_s.arg(describe(node));
    }
    for (auto it = buttons.constBegin(); it != buttons.constEnd(); ++it) {
        // The same act for the same thing may stand twice, in a summary and in its list.
        const QList<const QWidget *> &same = it.value();
        const bool oneAct = std::all_of(same.begin(), same.end(), [&](const QWidget *widget) {
            return !widget->objectName().isEmpty()
                   && widget->objectName() == same.front()->objectName();
        });
        if (same.size() > 1 && !oneAct)
            faults << u"%1 buttons called \"%2\": %3"_s.arg(it.value().size())
                          .arg(it.key(), describe(it.value().front()));
    }
    return faults;
}

} // namespace

class tst_Accessible : public QObject
{
    Q_OBJECT

private slots:
    void everyControlCanBeFoundAndNamed_data() { destinationRows(); }
    void everyControlCanBeFoundAndNamed();
    void saysWhatCameOutOnce();
};

void tst_Accessible::everyControlCanBeFoundAndNamed()
{
    QFETCH(const int, place);
    Journey journey(destinations()[static_cast<std::size_t>(place)]);
    QVERIFY(journey.begin());
    QStringList faults;
    for (const int width : {800, 1000, 1300}) {
        journey.resize(width, 700);
        QVERIFY(journey.everyPage([&](int step) {
            const std::vector<AccessibleNode> nodes = accessibleTree(&journey.window());
            QVERIFY(nodes.size() > 30);
            for (const QString &fault : faultsOf(nodes))
                faults << u"page %1: %2"_s.arg(step + 1).arg(fault);
        }));
    }
    QVERIFY2(faults.isEmpty(), listed(faults).constData());
}

void tst_Accessible::saysWhatCameOutOnce()
{
    Journey journey(destinations().front());
    QVERIFY(journey.begin());
    WizardWindow &window = journey.window();
    window.setCurrent(3);
    QVERIFY(journey.program.waitForIdle());
    QStringList said;
    connect(&window, &WizardWindow::announced, this,
            [&](const QString &sentence) { said << sentence; });
    emit window.checkAgainAsked(true);
    QTRY_VERIFY(journey.program.assistant.runs().isRunning());
    QVERIFY(said.isEmpty());
    QVERIFY(journey.program.waitForIdle());
    // A hundred answers came in, and one sentence came out of them.
    QTRY_COMPARE(said, QStringList{window.page(3)->lead()});
    emit window.checkAgainAsked(true);
    QTRY_VERIFY(journey.program.assistant.runs().isRunning());
    QVERIFY(journey.program.waitForIdle());
    QCoreApplication::processEvents();
    QCOMPARE(said.size(), 1); // the same again is not said again
    said.clear();
    // Another page has something else to say, and says it when its own look has ended.
    window.setCurrent(5);
    emit window.checkAgainAsked(false);
    QVERIFY(journey.program.waitForIdle());
    QTRY_COMPARE(said.size(), 1);
    QCOMPARE(said.front(), window.page(5)->lead());
    window.say(u"Copied."_s);
    QCOMPARE(said.size(), 2);
    QCOMPARE(said.back(), u"Copied."_s);
}

MW_TEST(tst_Accessible)
#include "tst_Accessible.moc"
