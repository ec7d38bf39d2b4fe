// A domain so long that the record of its DKIM key has no name in DNS: no command goes on as if it had.
#include "Run.h"
#include "kit/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy::test;

namespace {

/// 239 octets: with "s1._domainkey." before it the name has 253.
const QString longest = (QString(61, u'a') + u'.') + (QString(61, u'b') + u'.')
                        + (QString(61, u'c') + u'.') + QString(45, u'd') + u".example"_s;

/// One more.
const QString tooLong = u'a' + longest;

} // namespace

class tst_LongDomain : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theLongestThatFitsIsPlanned();
    void oneMoreIsRefusedBeforeAKeyIsMade();
    void setupAsksForAnotherSelector();
    void aPlanThatHasOneIsNotExported();

private:
    std::unique_ptr<Place> m_place;
};

void tst_LongDomain::init()
{
    m_place = std::make_unique<Place>(
        "!clock 2026-11-24T10:00:00Z\n!seed 7\n!local eth0 44.128.0.25/24\n!seen 44.128.0.25\n"
        "!router none\n!resolver honest\n!lists\n"
        "$ZONE example servers=44.128.0.10 unsigned\n"
        "$ZONE 0.128.44.in-addr.arpa servers=44.128.0.11 unsigned\n");
}

void tst_LongDomain::theLongestThatFitsIsPlanned()
{
    QCOMPARE(longest.size(), 239);
    const Ran ran = m_place->run(
        u"plan "_s + longest + u" --session s.json --keys k --selector s1 --host mail.b.example"_s);
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(ran.out.contains("s1._domainkey." + longest.toLatin1()));
}

void tst_LongDomain::oneMoreIsRefusedBeforeAKeyIsMade()
{
    const Ran ran = m_place->run(
        u"plan "_s + tooLong + u" --session s.json --keys k --selector s1 --host mail.b.example"_s);
    QCOMPARE(ran.code, 65);
    QVERIFY2(ran.err.contains("254") && ran.err.contains("253"), ran.err.constData());
    QVERIFY(!QFileInfo::exists(m_place->at(u"s.json"_s)));
    QVERIFY(!QFileInfo::exists(m_place->at(u"k"_s)));
}

/// The second answer is short enough.
void tst_LongDomain::setupAsksForAnotherSelector()
{
    const Ran ran = m_place->run(u"setup "_s + tooLong + u" --session s.json --keys k"_s,
                                 "\n\n\n\n\n\n\ns\n\n\n\n\n");
    QCOMPARE(ran.code, 0);
    QVERIFY2((ran.out + ran.err).contains("254"), (ran.out + ran.err).constData());
    const QJsonObject plan = documentOf(contentOf(m_place->at(u"s.json"_s)))[u"plan"].toObject();
    const QJsonArray selectors = plan[u"domains"][0][u"selectors"].toArray();
    QCOMPARE(selectors.size(), 1);
    QCOMPARE(selectors[0][u"name"].toString(), u"s"_s);
}

/// One that was made by an earlier version, or by hand.
void tst_LongDomain::aPlanThatHasOneIsNotExported()
{
    QCOMPARE(m_place
                 ->run(u"plan "_s + longest
                       + u" --session s.json --keys k --selector s1 --host mail.b.example"_s)
                 .code,
             0);
    QJsonObject session = documentOf(contentOf(m_place->at(u"s.json"_s)));
    QJsonObject plan = session[u"plan"].toObject();
    QJsonArray domains = plan[u"domains"].toArray();
    QJsonObject domain = domains[0].toObject();
    domain[u"name"] = tooLong;
    domains[0] = domain;
    plan[u"domains"] = domains;
    session[u"plan"] = plan;
    write(m_place->at(u"s.json"_s), QJsonDocument(session).toJson());
    for (const QString &line :
         {u"export s.json --server postfix-opendkim --out e"_s, u"records s.json"_s}) {
        const Ran ran = m_place->run(line);
        QVERIFY2(ran.code == 65 && ran.out.isEmpty() && ran.err.contains("254"),
                 (line.toUtf8() + ": " + ran.err).constData());
    }
    QVERIFY(!QFileInfo::exists(m_place->at(u"e"_s)));
    const Ran checked = m_place->run(u"check --session s.json --only dkim --json"_s);
    QCOMPARE(codesOf(documentOf(checked.out)), QStringList{u"dkim.no-room"_s});
}

MW_TEST(tst_LongDomain)
#include "tst_LongDomain.moc"
