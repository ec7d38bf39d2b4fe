// The page of the records, for each domain of a set-up: the DNS host that its name servers tell, what
// is to be known before records are entered there, and what is left alone.
#include "GoodExample.h"
#include "gui/pages/DomainBar.h"
#include "gui/pages/HostWarnings.h"
#include "kit/TestMain.h"

#include <QComboBox>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

constexpr int domainStep = 0;
constexpr int recordsStep = 7;

QByteArray zoneOf(const QByteArray &domain, const QByteArray &nameServer, const QByteArray &itsZone,
                  const QByteArray &more = {})
{
    return "$ZONE " + domain + " servers=44.128.0.10 unsigned\n@ NS " + nameServer + ".\n" + more
           + "$ZONE " + itsZone + " servers=44.128.0.11 unsigned\n" + nameServer
           + ". A 44.128.0.10\n";
}

const QByteArray atPorkbun = zoneOf("good.example", "maceio.ns.porkbun.com", "porkbun.com",
                                    "mail A 44.128.0.25\n@ MX 10 mail\n@ MX 20 spare\n"
                                    "@ TXT \"v=spf1 mx ~all\"\n@ TXT \"other=of the owner\"\n");
const QByteArray atOvh = zoneOf("second.example", "dns10.ovh.net", "ovh.net");
const QByteArray atSeveral = zoneOf("second.example", "dns1.p05.nsone.net", "nsone.net");

/// The wizard with two domains, on the page of the records. What is known of the domains was looked
/// up before, or is not known yet.
struct TwoDomains : GoodExample
{
    explicit TwoDomains(const QByteArray &second, bool isKnown = true)
        : GoodExample(atPorkbun + second)
    {
        program->assistant.store().edit([](plan::MailPlan &plan) {
            plan::MailDomain more = plan.domain();
            more.name = dns::Domain::of("second.example");
            plan.domains.push_back(more);
        });
        if (isKnown) {
            open(domainStep);
            lookUp();
        }
        open(recordsStep);
    }
    void lookUp()
    {
        program->assistant.runs().check(program->assistant.store().plan(), {u"domain"_s});
        QVERIFY(program->waitForIdle());
    }
    void choose(int domain)
    {
        auto *combo = page()->findChild<DomainBar *>()->findChild<QComboBox *>();
        combo->setCurrentIndex(domain);
        emit combo->activated(domain);
        QVERIFY(program->waitForIdle());
    }
    void chooseHost(const QString &id)
    {
        const int index = hosts()->findData(id);
        QVERIFY(index >= 0);
        hosts()->setCurrentIndex(index);
        emit hosts() -> activated(index);
    }
    [[nodiscard]] QWidget *page() { return program->assistant.window().page(recordsStep); }
    [[nodiscard]] Banner *banner() { return page()->findChild<Banner *>(u"whichHostBanner"_s); }
    [[nodiscard]] QComboBox *hosts() { return page()->findChild<QComboBox *>(u"hostCombo"_s); }
    [[nodiscard]] QString hostOf(std::size_t domain)
    {
        return program->assistant.store().plan().domains[domain].dnsHost;
    }
    [[nodiscard]] QStringList warnings()
    {
        QStringList texts;
        const auto *box = page()->findChild<HostWarnings *>();
        for (const IconLine *line : box->findChildren<IconLine *>()) {
            if (line->isVisible())
                texts << line->text();
        }
        return texts;
    }
    [[nodiscard]] QString untouched()
    {
        return page()->findChild<QLabel *>(u"untouchedLine"_s)->text();
    }
};

} // namespace

class tst_HostOfDomain : public QObject
{
    Q_OBJECT

private slots:
    void eachDomainHasItsOwn();
    void whatIsFoundLaterCounts();
    void ofSeveralTheOwnerChooses();
    void anyHostStays();
    void theOwnersChoiceIsTakenBackAlone();
    void tellsWhatToKnowOfTheHost();
    void tellsWhatIsLeftAlone();
};

void tst_HostOfDomain::eachDomainHasItsOwn()
{
    TwoDomains two(atOvh);
    QCOMPARE(two.hostOf(0), u"porkbun"_s);
    QCOMPARE(two.hostOf(1), QString());
    two.choose(1);
    QCOMPARE(two.hostOf(1), u"ovh"_s);
    QCOMPARE(two.hosts()->currentData().toString(), u"ovh"_s);
    two.choose(0);
    QCOMPARE(two.hostOf(0), u"porkbun"_s);
    QCOMPARE(two.hosts()->currentData().toString(), u"porkbun"_s);
}

void tst_HostOfDomain::whatIsFoundLaterCounts()
{
    TwoDomains two(atOvh, false);
    two.choose(1);
    QCOMPARE(two.hostOf(1), QString());
    two.lookUp();
    QCOMPARE(two.hostOf(1), u"ovh"_s);
    QCOMPARE(two.hosts()->currentData().toString(), u"ovh"_s);
    QVERIFY(!two.program->assistant.store().canUndo(plan::Step::Records)); // nobody chose it
}

void tst_HostOfDomain::ofSeveralTheOwnerChooses()
{
    TwoDomains two(atSeveral);
    QVERIFY(two.banner()->isHidden());
    two.choose(1);
    QCOMPARE(two.hostOf(1), QString());
    QVERIFY(two.banner()->isVisible());
    two.choose(0);
    QVERIFY(two.banner()->isHidden());
    two.choose(1);
    two.chooseHost(u"netlify"_s);
    QVERIFY(two.banner()->isHidden());
    QCOMPARE(two.hostOf(1), u"netlify"_s);
}

void tst_HostOfDomain::anyHostStays()
{
    TwoDomains two(atOvh);
    two.choose(1);
    two.chooseHost(QString());
    QCOMPARE(two.hostOf(1), QString());
    two.choose(0);
    two.choose(1);
    two.lookUp();
    two.open(domainStep);
    two.open(recordsStep);
    QCOMPARE(two.hostOf(1), QString());
}

void tst_HostOfDomain::theOwnersChoiceIsTakenBackAlone()
{
    TwoDomains two(atOvh);
    two.choose(1);
    two.chooseHost(u"netlify"_s);
    QVERIFY(two.program->assistant.store().undo(plan::Step::Records));
    QCOMPARE(two.hostOf(1), u"ovh"_s);
}

void tst_HostOfDomain::tellsWhatToKnowOfTheHost()
{
    TwoDomains two(atOvh);
    QVERIFY(two.warnings().isEmpty());
    for (const QString &id : {u"namecheap"_s, u"strato"_s, u"ionos"_s, u"ovh"_s, u"cloudflare"_s}) {
        two.chooseHost(id);
        QVERIFY(!dataSet().dnsHosts.find(id)->warnings.isEmpty());
        QCOMPARE(two.warnings(), dataSet().dnsHosts.find(id)->warnings);
    }
    two.program->picture(u"page-08-host-warnings"_s);
    two.choose(1);
    QCOMPARE(two.warnings(), dataSet().dnsHosts.find(u"ovh"_s)->warnings);
    two.choose(0);
    two.chooseHost(QString());
    QVERIFY(two.warnings().isEmpty());
}

void tst_HostOfDomain::tellsWhatIsLeftAlone()
{
    TwoDomains two(atOvh);
    QVERIFY(two.untouched().contains(u"other=of the owner"));
    QVERIFY(two.untouched().contains(u"20 spare.good.example"));
    QVERIFY(!two.untouched().contains(u"v=spf1"));
    two.choose(1);
    QVERIFY(two.untouched().contains(u"second.example"));
    QVERIFY(!two.untouched().contains(u"other=of the owner"));
}

MW_TEST(tst_HostOfDomain)
#include "tst_HostOfDomain.moc"
