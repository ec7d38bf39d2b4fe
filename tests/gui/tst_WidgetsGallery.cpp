// Lays every block in its states on sheets and writes them as pictures below the build folder's
// screens/, light and dark; checks on the way that nothing is cut off at 100 and 200 %.
#include "gui/Screens.h"
#include "gui/Sheets.h"
#include "gui/widgets/Messages.h"
#include "kit/TestMain.h"

#include <QLayout>
#include <QPushButton>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy::gui;
using mailworthy::gui::test::appearance;
using mailworthy::gui::test::screens;
using namespace mailworthy::gui::specimens;

namespace {

/// Words that would be cut: a label lower than its text needs at its width, or a child outside its
/// parent.
QStringList cutTexts(QWidget *root)
{
    QStringList cut;
    const QList<Para *> paras = root->findChildren<Para *>();
    for (const Para *para : paras) {
        if (!para->isVisible() || !para->wordWrap())
            continue;
        if (para->height() < para->heightForWidth(para->width()))
            cut << para->text();
    }
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const QWidget *parent = widget->parentWidget();
        if (!widget->isVisible() || widget->isWindow() || parent->inherits("QAbstractScrollArea"))
            continue;
        if (qobject_cast<const QPushButton *>(widget))
            continue; // their focus rings reach out on purpose
        if (!parent->rect().adjusted(-1, -1, 1, 1).contains(widget->geometry())
            && parent->width() > 0)
            cut << QString::fromLatin1(widget->metaObject()->className()) + u" "_s
                       + widget->objectName();
    }
    return cut;
}

} // namespace

Q_DECLARE_METATYPE(mailworthy::gui::ThemeChoice)

class tst_WidgetsGallery : public QObject
{
    Q_OBJECT

private:
    TestDesktop m_desktop;

    QWidget *make(int sheet)
    {
        return sheet == 1 ? sheetOne() : sheet == 2 ? sheetTwo(m_desktop) : sheetThree();
    }

private slots:
    void showsEveryBlock_data()
    {
        QTest::addColumn<int>("sheet");
        QTest::addColumn<ThemeChoice>("choice");
        for (int sheet = 1; sheet <= 3; ++sheet) {
            for (const ThemeChoice choice :
                 {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
                QTest::addRow("%d-%s", sheet, qPrintable(toString(choice))) << sheet << choice;
        }
    }
    void showsEveryBlock()
    {
        QFETCH(int, sheet);
        QFETCH(ThemeChoice, choice);
        appearance()->setChoice(choice);
        const std::unique_ptr<QWidget> shown(make(sheet));
        shown->resize(sheet == 1 ? 960 : 760, 600);
        shown->resize(shown->width(), shown->layout()->heightForWidth(shown->width()));
        shown->show();
        QVERIFY(QTest::qWaitForWindowExposed(shown.get()));
        shown->resize(shown->width(), shown->layout()->heightForWidth(shown->width()));
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(shown.get()), QStringList());
        const QString file =
            u"%1/blocks-%2-%3.png"_s.arg(screens()).arg(sheet).arg(toString(choice));
        QVERIFY(shown->grab().save(file));
        appearance()->setChoice(ThemeChoice::Light);
    }

    void cutsNothingAtTwiceTheFont_data()
    {
        QTest::addColumn<int>("sheet");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (int sheet = 1; sheet <= 3; ++sheet) {
            QTest::addRow("%d-ltr", sheet) << sheet << Qt::LeftToRight;
            QTest::addRow("%d-rtl", sheet) << sheet << Qt::RightToLeft;
        }
    }
    void cutsNothingAtTwiceTheFont()
    {
        QFETCH(int, sheet);
        QFETCH(Qt::LayoutDirection, direction);
        const QFont before = QApplication::font();
        QFont twice = before;
        twice.setPointSizeF(before.pointSizeF() * 2);
        QApplication::setFont(twice);
        QApplication::setLayoutDirection(direction);
        {
            const std::unique_ptr<QWidget> shown(make(sheet));
            shown->resize(sheet == 1 ? 1920 : 1520, 1200);
            shown->show();
            QVERIFY(QTest::qWaitForWindowExposed(shown.get()));
            shown->resize(shown->width(), shown->layout()->heightForWidth(shown->width()));
            QCoreApplication::processEvents();
            QCOMPARE(cutTexts(shown.get()), QStringList());
            const QString side = direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
            QVERIFY(shown->grab().save(
                u"%1/blocks-%2-200-%3.png"_s.arg(screens()).arg(sheet).arg(side)));
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(before);
    }
};

MW_TEST(tst_WidgetsGallery)
#include "tst_WidgetsGallery.moc"
