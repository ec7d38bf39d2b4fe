// Whatever can be copied, on every page: the clipboard has the octets, the button says so and keeps
// a tick, and the status line and the screen reader are told.
#include "Journey.h"
#include "gui/widgets/CopyButton.h"
#include "kit/TestMain.h"
#include "plan/Extras.h"

#include <QtTest>

#include <set>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

/// What shows the picture of copying; the one of the domain bar copies choices, not text.
QList<Button *> buttonsOf(QWidget *page)
{
    QList<Button *> found;
    for (Button *button : page->findChildren<Button *>()) {
        if (button->isVisible() && button->isEnabled() && button->picture() == Icon::Copy
            && button->objectName() != u"forAllDomainsButton")
            found << button;
    }
    return found;
}

QStringList faultsOf(Program &program, Page *page, Button *button)
{
    const QString name = button->accessibleName();
    auto *copy = qobject_cast<CopyButton *>(button);
    if (!copy)
        return {u"no copy button: "_s + name};
    QStringList faults;
    QSignalSpy spoke(page, &Page::spoke);
    QSignalSpy announced(&program.assistant.window(), &WizardWindow::announced);
    program.desktop.clipboard = u"nothing"_s;
    copy->click();
    if (copy->value().isEmpty() || program.desktop.clipboard != copy->value())
        faults << u"other octets: "_s + name;
    if (copy->text() != u"Copied" || copy->accessibleName() == name)
        faults << u"does not say so: "_s + name;
    if (!copy->wasCopied() || copy->picture() != Icon::Check)
        faults << u"no tick: "_s + name;
    if (spoke.size() != 1 || spoke.at(0).at(0).toString().isEmpty())
        faults << u"not told once: "_s + name;
    else if (!announced.contains(spoke.at(0)))
        faults << u"not announced: "_s + name;
    return faults;
}

} // namespace

class tst_CopyButtons : public QObject
{
    Q_OBJECT

private slots:
    void everyOneGivesTheOctetsAndSaysSo()
    {
        Journey journey(destinations().front());
        QVERIFY(journey.begin());
        // A file for the web server is copied as well.
        journey.program.assistant.store().editDomain([](plan::MailDomain &domain) {
            plan::setExtra(domain.extras, *plan::parseExtra(u"mta-sts"_s, u"testing"_s));
        });
        QVERIFY(journey.program.waitForIdle());
        QStringList faults;
        std::set<int> pages;
        int files = 0;
        int requests = 0;
        QVERIFY(journey.everyPage([&](int step) {
            Page *page = journey.window().page(step);
            for (Button *button : buttonsOf(page)) {
                pages.insert(step);
                files += button->text() == u"Copy file" ? 1 : 0;
                requests += button->text() == u"Copy request" ? 1 : 0;
                for (const QString &fault : faultsOf(journey.program, page, button))
                    faults << u"page %1: %2"_s.arg(step + 1).arg(fault);
            }
        }));
        QVERIFY2(faults.isEmpty(), listed(faults).constData());
        // Name, DKIM, SPF, DMARC, records, server, watch have something to copy.
        for (const int step : {2, 4, 5, 6, 7, 8, 10})
            QVERIFY2(pages.contains(step), qPrintable(QString::number(step + 1)));
        QVERIFY(files > 0);
        QVERIFY(requests > 0);
    }
};

MW_TEST(tst_CopyButtons)
#include "tst_CopyButtons.moc"
