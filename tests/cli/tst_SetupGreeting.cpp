// setup: the greeting that follows the provider's name is his name, and another answer leaves none
// of it.
#include "Run.h"
#include "kit/TestMain.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy::test;

class tst_SetupGreeting : public QObject
{
    Q_OBJECT

private slots:
    void theProvidersNameIsKept();
};

void tst_SetupGreeting::theProvidersNameIsKept()
{
    const Place place("!clock 2026-11-24T10:00:00Z\n!seed 7\n!local eth0 192.168.1.20/24\n"
                      "!seen 44.128.0.25\n!router 44.128.0.25\n!resolver honest\n!lists\n"
                      "$ZONE good.example servers=44.128.0.10 unsigned\n@ MX 10 mail\n"
                      "mail A 44.128.0.25\n"
                      "$ZONE provider.example servers=44.128.0.12 unsigned\n"
                      "line-25 A 44.128.0.25\n"
                      "$ZONE 0.128.44.in-addr.arpa servers=44.128.0.11 unsigned\n"
                      "25 PTR line-25.provider.example.\n");
    // Up to the route, then the host's name and what the server greets with.
    const auto greetWith = [&](const QByteArray &answer) {
        const Ran ran = place.run(u"setup good.example --session s.json --keys k"_s,
                                  "\n\n\n\n\n" + answer + "\n\n\n\n\n\n\n\n");
        const QJsonObject plan = documentOf(contentOf(place.at(u"s.json"_s)))[u"plan"].toObject();
        const QJsonObject host = plan[u"hosts"].toArray().at(0).toObject();
        return ran.code == 0 ? host[u"heloMode"].toString() + u' ' + host[u"helo"].toString()
                             : QString::fromUtf8(ran.err);
    };
    QCOMPARE(greetWith("2"), u"follows-ptr line-25.provider.example"_s);
    QCOMPARE(greetWith(""), u"follows-ptr line-25.provider.example"_s); // as it was
    QCOMPARE(greetWith("1"), u"own-name "_s);
}

MW_TEST(tst_SetupGreeting)
#include "tst_SetupGreeting.moc"
