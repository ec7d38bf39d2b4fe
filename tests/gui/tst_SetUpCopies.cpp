// A copy of a set-up is written away from the GUI thread: its place may be slow.
#include "gui/pages/SetUps.h"
#include "kit/TestMain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::gui;

class tst_SetUpCopies : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QTemporaryDir m_elsewhere;
    TestDesktop m_desktop;

    [[nodiscard]] static QString domainIn(const QString &file)
    {
        const Result<session::Session> copy = session::loadSession(file);
        return copy && !copy->plan.isEmpty() ? copy->plan.domain().name.ascii() : QString();
    }
    static void fill(session::SessionStore &store)
    {
        store.edit(
            [](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of("start.example")); });
    }

private slots:
    void nobodyWaitsForACopy()
    {
        session::SessionStore store;
        store.setFolder(m_folder.path());
        SetUps setUps(store, m_desktop, m_folder.path());
        fill(store);
        QSignalSpy copied(&setUps, &SetUps::copied);
        QSignalSpy failed(&setUps, &SetUps::failed);
        const QString file = m_elsewhere.filePath(u"copy.mailworthy"_s);
        m_desktop.nextFile = file;
        setUps.saveCopy(nullptr);
        QCOMPARE(copied.size(), 0); // its end comes as news
        // What is changed meanwhile is not in it.
        store.edit(
            [](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of("other.example")); });
        QTRY_COMPARE(copied.size(), 1);
        QCOMPARE(copied.front().front().toString(), file);
        QCOMPARE(domainIn(file), u"start.example"_s);
        QCOMPARE(failed.size(), 0);
    }

    void saysThatThereIsNoRoom()
    {
        session::SessionStore store;
        store.setFolder(m_folder.path());
        SetUps setUps(store, m_desktop, m_folder.path());
        fill(store);
        QSignalSpy copied(&setUps, &SetUps::copied);
        QSignalSpy failed(&setUps, &SetUps::failed);
        const QString blocked = m_elsewhere.filePath(u"blocked"_s);
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly)); // no folder
        file.close();
        m_desktop.nextFile = blocked + u"/copy.mailworthy"_s;
        setUps.saveCopy(nullptr);
        QCOMPARE(failed.size(), 0);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(copied.size(), 0);
    }

    void isFinishedBeforeTheEnd()
    {
        const QString file = m_elsewhere.filePath(u"last.mailworthy"_s);
        {
            session::SessionStore store;
            store.setFolder(m_folder.path());
            SetUps setUps(store, m_desktop, m_folder.path());
            fill(store);
            m_desktop.nextFile = file;
            setUps.saveCopy(nullptr);
        }
        QCOMPARE(domainIn(file), u"start.example"_s);
    }
};

MW_TEST(tst_SetUpCopies)
#include "tst_SetUpCopies.moc"
