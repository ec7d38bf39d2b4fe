// Name servers that several DNS hosts use: nothing is picked, the owner is asked.
#include "GoodExample.h"
#include "kit/TestMain.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

constexpr int domainStep = 0;
constexpr int recordsStep = 7;

QByteArray zonesWith(const QByteArray &nameServer, const QByteArray &itsZone)
{
    return "$ZONE good.example servers=44.128.0.10 unsigned\n@ NS " + nameServer
           + ".\nmail A 44.128.0.25\n@ MX 10 mail\n$ZONE " + itsZone
           + " servers=44.128.0.11 unsigned\n" + nameServer + ". A 44.128.0.10\n";
}

/// The wizard on the page of the records, with what the first page has looked up.
struct Records : GoodExample
{
    explicit Records(const QByteArray &zones) : GoodExample(zones)
    {
        for (const int step : {domainStep, recordsStep}) {
            program->assistant.window().setCurrent(step);
            program->assistant.runs().check(program->assistant.store().plan(), {u"domain"_s});
            QVERIFY(program->waitForIdle());
        }
    }
    [[nodiscard]] Banner *banner() { return program->find<Banner>(u"whichHostBanner"_s); }
    [[nodiscard]] QComboBox *hosts() { return program->find<QComboBox>(u"hostCombo"_s); }
    [[nodiscard]] QString chosen() { return program->assistant.store().plan().domain().dnsHost; }
};

} // namespace

class tst_WhichHost : public QObject
{
    Q_OBJECT

private slots:
    void oneThatFitsIsChosen();
    void ofSeveralTheOwnerChooses();
};

void tst_WhichHost::oneThatFitsIsChosen()
{
    Records records(zonesWith("maceio.ns.porkbun.com", "porkbun.com"));
    QVERIFY(records.banner() && records.banner()->isHidden());
    const QSignalSpy said(records.banner(), &Banner::announced);
    records.program->assistant.window().setCurrent(domainStep);
    records.program->assistant.window().setCurrent(recordsStep);
    QCOMPARE(records.chosen(), u"porkbun"_s);
    QVERIFY(records.banner()->isHidden());
    QVERIFY(records.program->waitForIdle());
    QCOMPARE(said.count(), 0); // nor told to a screen reader
}

void tst_WhichHost::ofSeveralTheOwnerChooses()
{
    Records records(zonesWith("dns1.p05.nsone.net", "nsone.net"));
    records.program->assistant.window().setCurrent(domainStep);
    records.program->assistant.window().setCurrent(recordsStep);
    QVERIFY(records.program->waitForIdle());
    QCOMPARE(records.chosen(), QString());
    QVERIFY(records.banner() && records.banner()->isVisible());
    for (const QString &id : {u"netlify"_s, u"ns1"_s})
        QVERIFY(records.banner()->text().contains(dataSet().dnsHosts.find(id)->name));
    records.program->picture(u"page-08-which-host"_s);
    const int index = records.hosts()->findData(u"netlify"_s);
    QVERIFY(index > 0);
    records.hosts()->setCurrentIndex(index);
    emit records.hosts()->activated(index);
    QCOMPARE(records.chosen(), u"netlify"_s);
    QVERIFY(records.banner()->isHidden());
}

MW_TEST(tst_WhichHost)
#include "tst_WhichHost.moc"
