// Which domain rspamd signs for: that of the organisation, unless use_esld says otherwise.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "servers/reading/JudgeReading.h"
#include "servers/reading/RspamdText.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::servers;

namespace {

/// "selector of domain" of the keys that mail from the domain is signed with.
QString signersOf(const ServerReading &reading, const QString &domain)
{
    QStringList signers;
    for (const SigningUse &use : keysFor(reading, domain))
        signers << use.selector + u" of "_s + use.domain;
    return signers.join(u", "_s);
}

ServerReading rspamd(const QByteArray &text)
{
    ServerReading reading;
    const Result<> done = readRspamd(text, reading);
    if (!done)
        qWarning("%s", qPrintable(done.error().toDebugString()));
    return reading;
}

} // namespace

class tst_RspamdDomains : public QObject
{
    Q_OBJECT

private slots:
    void organisationsAreNotGuessed();
};

void tst_RspamdDomains::organisationsAreNotGuessed()
{
    const QByteArray entries =
        "domain {\n  home.example.org { selector = \"s1\"; path = \"/k/$domain.key\"; }\n"
        "  example.net { selector = \"s2\"; path = \"/k/$domain.key\"; }\n}\n";
    const ServerReading usual = rspamd(entries);
    QCOMPARE(signersOf(usual, u"example.net"_s), u"s2 of example.net"_s);
    QCOMPARE(signersOf(usual, u"home.example.org"_s), QString());
    QVERIFY(dependsOnSuffixes(usual, u"home.example.org"_s));
    QVERIFY(!dependsOnSuffixes(usual, u"example.net"_s));
    const ServerReading exact = rspamd("use_esld = false;\n" + entries);
    QCOMPARE(signersOf(exact, u"home.example.org"_s), u"s1 of home.example.org"_s);
    QVERIFY(!dependsOnSuffixes(exact, u"home.example.org"_s));
    // Neither "not signed" nor a missing key is said of it.
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("home.example.org"));
    plan::Selector selector;
    selector.name = u"s1"_s;
    plan.domains.front().selectors.push_back(selector);
    const auto codesOf = [&](const ServerReading &reading) {
        QStringList codes;
        KeyLooks looks;
        for (const QString &file : keyFilesOf(plan, reading))
            looks.emplace(file, KeyLook());
        for (const findings::Finding &finding : judgeReading(plan, reading, looks))
            codes << finding.code;
        return codes;
    };
    QCOMPARE(codesOf(usual), QStringList{u"server.unknown"_s});
    QCOMPARE(codesOf(rspamd("path = \"/k/$domain.$selector.key\";\nselector = \"s1\";\n")),
             QStringList{u"server.unknown"_s});
    QCOMPARE(codesOf(exact), QStringList{u"server.config-differs"_s});
}

MW_TEST(tst_RspamdDomains)
#include "tst_RspamdDomains.moc"
