// A banner's sentence is told to assistive technology when it comes into sight and when it changes,
// and not again.
#include "gui/widgets/Desktop.h"
#include "gui/wizard/WizardWindow.h"
#include "kit/TestMain.h"

#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy::gui;

namespace {

/// The sentences that were told since the last time.
QStringList taken(QSignalSpy &spy)
{
    QStringList sentences;
    for (const QList<QVariant> &told : spy)
        sentences << told.front().toString();
    spy.clear();
    return sentences;
}

} // namespace

class tst_Banners : public QObject
{
    Q_OBJECT

private slots:
    void areToldWhenTheyAppearAndChange()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *banner = new Banner(&page);
        column->addWidget(banner);
        page.show();
        QSignalSpy told(banner, &Banner::announced);
        banner->setMessage(Status::Unknown, u"Nothing answers."_s, u"Look now"_s);
        QCOMPARE(taken(told), QStringList{u"Nothing answers."_s});
        banner->setMessage(Status::Unknown, u"Nothing answers."_s, u"Look now"_s);
        QCOMPARE(taken(told), QStringList()); // it stands there already
        banner->setMessage(Status::Problem, u"It cannot be saved."_s);
        QCOMPARE(taken(told), QStringList{u"It cannot be saved."_s});
        banner->setMessage(Status::Note, {});
        QCOMPARE(taken(told), QStringList());
        banner->setMessage(Status::Problem, u"It cannot be saved."_s);
        QCOMPARE(taken(told), QStringList{u"It cannot be saved."_s}); // once more
        banner->hide();
        banner->show();
        QCOMPARE(taken(told), QStringList{u"It cannot be saved."_s});
    }

    void areToldWithTheirPageAndOnlyOnce()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *banner = new Banner(&page);
        column->addWidget(banner);
        QSignalSpy told(banner, &Banner::announced);
        banner->setMessage(Status::Note, u"Your domain is needed first."_s);
        QCOMPARE(taken(told), QStringList()); // nobody sees it
        page.show();
        QCOMPARE(taken(told), QStringList{u"Your domain is needed first."_s});
        page.hide();
        page.show();
        QCOMPARE(taken(told), QStringList());
    }

    void theWindowTellsItsOwn()
    {
        TestDesktop desktop;
        WizardWindow window(desktop);
        window.show();
        QSignalSpy told(&window, &WizardWindow::announced);
        window.setBanner(Status::Problem, u"It cannot be saved."_s);
        window.setBanner(Status::Problem, u"It cannot be saved."_s);
        QCOMPARE(taken(told), QStringList{u"It cannot be saved."_s});
        window.setBanner(Status::Unknown, u"Nothing answers."_s);
        QCOMPARE(taken(told), QStringList{u"Nothing answers."_s});
    }
};

MW_TEST(tst_Banners)
#include "tst_Banners.moc"
