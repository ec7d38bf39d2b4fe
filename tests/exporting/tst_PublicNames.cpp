// Which names may stand in a report for everybody: a service's own, and not what it calls one of its
// customers by.
#include "exporting/report/PublicNames.h"

#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using exporting::NameOwner;
using exporting::PublicNames;

class tst_PublicNames : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoseItIs_data();
    void tellsWhoseItIs();
};

void tst_PublicNames::tellsWhoseItIs_data()
{
    QTest::addColumn<NameOwner>("owner");
    QTest::addColumn<QString>("service");
    const auto service = [](const char *name) {
        QTest::newRow(name) << NameOwner::Service << QString();
    };
    const auto account = [](const char *name, const QString &end) {
        QTest::newRow(name) << NameOwner::Account << end;
    };
    const auto somebody = [](const char *name) {
        QTest::newRow(name) << NameOwner::Somebody << QString();
    };
    service("send.ahasend.com");
    service("spf.ahasend.com");
    service("_spf.google.com");
    service("aspmx.l.google.com");
    service("email-smtp.eu-west-1.amazonaws.com"); // every region has one
    service("ns1.digitalocean.com");
    service("hydrogen.ns.hetzner.com");
    account("w0123456.kasserver.com", u"kasserver.com"_s);
    account("smith-family-net.mail.protection.outlook.com", u"mail.protection.outlook.com"_s);
    account("u7654321.wl.sendgrid.net", u"sendgrid.net"_s);
    account("anna.ns.cloudflare.com", u"ns.cloudflare.com"_s);
    somebody("vps.smith-family.net");
    somebody("_spf.smith-family.net");
    somebody("spf.ahasend.com.smith-family.net");
    somebody("notahasend.com");
    somebody("ns-1234.awsdns-12.org"); // four of such are one customer's
}

void tst_PublicNames::tellsWhoseItIs()
{
    QFETCH(const NameOwner, owner);
    QFETCH(const QString, service);
    static const Result<checks::DataSet> data = checks::DataSet::load();
    QVERIFY(data);
    const PublicNames names(*data);
    const PublicNames::Found found = names.find(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(found.owner, owner);
    QCOMPARE(found.service, service);
}

MW_TEST(tst_PublicNames)
#include "tst_PublicNames.moc"
