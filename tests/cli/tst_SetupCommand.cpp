// setup, walked through with the answers on standard input.
#include "Run.h"
#include "kit/TestMain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy::test;

namespace {

constexpr auto world = "!clock 2026-11-24T10:00:00Z\n!seed 7\n!local eth0 192.168.1.20/24\n"
                       "!seen 44.128.0.25\n!router 44.128.0.25\n!resolver honest\n!lists\n"
                       "$ZONE good.example servers=44.128.0.10 unsigned\n@ MX 10 mail\n"
                       "mail A 44.128.0.25\n"
                       "$ZONE t-ipconnect.de servers=44.128.0.12 unsigned\n"
                       "p2c800019.dip0 A 44.128.0.25\n"
                       "$ZONE 0.128.44.in-addr.arpa servers=44.128.0.11 unsigned\n"
                       "25 PTR p2c800019.dip0.t-ipconnect.de.\n";

} // namespace

class tst_SetupCommand : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void directMailGetsTheLetter();
    void aRelayIsChosenFromTheList();
    void anAddressIsNoRelay();

private:
    /// The answers up to the way that mail takes, then these.
    [[nodiscard]] Ran walk(const QByteArray &answers) const;
    [[nodiscard]] QJsonObject plan() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_SetupCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(m_folder->path() + u"/home.world"_s, world);
}

Ran tst_SetupCommand::walk(const QByteArray &answers) const
{
    return cli(m_folder->path(),
               words(u"setup good.example --session s.json --keys k --world home.world "
                     "--no-delay"_s),
               "\n\n\n" + answers);
}

QJsonObject tst_SetupCommand::plan() const
{
    return documentOf(contentOf(m_folder->path() + u"/s.json"_s))[u"plan"].toObject();
}

void tst_SetupCommand::directMailGetsTheLetter()
{
    const Ran ran = walk("\n\n\n\n\n\n\n\n\n");
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.contains("44.128.0.25  ->  mail.good.example"), ran.out.constData());
    QVERIFY(ran.out.contains("Deutsche Telekom")); // whose address it is
    QVERIFY(!ran.out.contains("smtp.mailgun.org"));
    QVERIFY(plan()[u"route"].toObject()[u"relay"].toObject().isEmpty());
}

void tst_SetupCommand::aRelayIsChosenFromTheList()
{
    const Ran ran = walk("2\nsmtp.mailgun.org:587\n\n\n\n\n\n\n\n\n");
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains("smtp.mailgun.org:587  "));                    // the list
    QVERIFY2(ran.out.contains("include:mailgun.org"), ran.out.constData()); // what it needs
    QCOMPARE(plan()[u"route"][u"relay"][u"host"].toString(), u"smtp.mailgun.org"_s);
    QCOMPARE(plan()[u"route"][u"v4"].toString(), u"relay"_s);
    // The same answers again keep it.
    QCOMPARE(walk("\n\n\n\n\n\n\n\n\n\n").code, 0);
    QCOMPARE(plan()[u"route"][u"relay"][u"host"].toString(), u"smtp.mailgun.org"_s);
    QCOMPARE(walk("1\n\n\n\n\n\n\n\n\n").code, 0);
    QCOMPARE(plan()[u"route"][u"v4"].toString(), u"direct"_s);
}

void tst_SetupCommand::anAddressIsNoRelay()
{
    const Ran ran = walk("2\n44.142.0.1:587\nsmtp.mailgun.org:587\n\n\n\n\n\n\n\n\n");
    QCOMPARE(ran.code, 0);
    QCOMPARE(plan()[u"route"][u"relay"][u"host"].toString(), u"smtp.mailgun.org"_s);
}

MW_TEST(tst_SetupCommand)
#include "tst_SetupCommand.moc"
