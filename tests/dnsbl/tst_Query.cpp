#include "dnsbl/Lists.h"
#include "kit/Printers.h"
#include "kit/TableInternet.h"
#include "kit/TestMain.h"
#include "mail/dnsbl/Query.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

#include <set>

using namespace mailworthy;
using namespace mailworthy::dnsbl;
using namespace Qt::Literals::StringLiterals;
using testkit::addressList;
using testkit::addressOf;
using testkit::domainList;

class tst_Query : public QObject
{
    Q_OBJECT

private slots:
    void asksTheNamesOfTheRfc()
    {
        const QJsonValue data = testkit::sharedJson(
            QStringLiteral(MAILWORTHY_SHARED "/conformance/rfc-vectors/policy/dnsbl.json"));
        if (data.isUndefined())
            QSKIP("the RFC vectors are not here");
        QCOMPARE(data[u"cases"].toArray().size(), 4);
        for (const QJsonValue &row : data[u"cases"].toArray()) {
            const data::BlockList list =
                addressList(row[u"zone"].toString().toLatin1().constData());
            const std::optional<dns::Name> name =
                queryName(list, *Address::parse(row[u"ip"].toString()));
            QVERIFY(name);
            QCOMPARE(name->toLower(), row[u"query"].toString());
        }
    }

    void asksForDomainsAsTheyAre()
    {
        const data::BlockList list = domainList("dbl.example");
        QCOMPARE(queryName(list, dns::Name::of("Mail.Example.ORG"))->toLower(),
                 u"mail.example.org.dbl.example"_s);
        QVERIFY(!queryName(list, addressOf("44.128.0.1")));
        QVERIFY(!queryName(addressList("bl.example"), dns::Name::of("example.org")));
        const dns::Name longest =
            *dns::Name::fromLabels(std::vector<QByteArray>(4, QByteArray(61, 'a')));
        QVERIFY(!queryName(list, longest));
    }

    void drawsTheControls()
    {
        const data::BlockList list = addressList("bl.example");
        const Controls v4 = controlsOf(list, SubjectKind::V4, 1);
        QCOMPARE(v4.positive->toString(), u"2.0.0.127.bl.example"_s);
        QCOMPARE(v4.negatives.size(), std::size_t(2));
        QCOMPARE(v4.negatives.front().toString(), u"1.0.0.127.bl.example"_s);
        const Controls v6 = controlsOf(list, SubjectKind::V6, 1);
        QCOMPARE(v6.positive->labels().size(), std::size_t(34));
        QVERIFY(v6.positive->toLower().startsWith(u"2.0.0.0.0.0.f.7.f.f.f.f.0."_s));
        QVERIFY(v6.negatives.back().isPartOf(dns::Name::of("8.b.d.0.1.0.0.2.bl.example")));
        const Controls domain = controlsOf(domainList("dbl.example"), SubjectKind::Domain, 1);
        QCOMPARE(domain.positive->toLower(), u"test.dbl.example"_s);
        QCOMPARE(domain.negatives.front().toLower(), u"invalid.dbl.example"_s);
        QVERIFY(domain.negatives.back().isPartOf(dns::Name::of("invalid.dbl.example")));
    }

    void drawsAnotherNameForAnotherSeed()
    {
        const data::BlockList list = addressList("bl.example");
        std::set<QString> names;
        for (quint64 seed = 0; seed < 200; ++seed) {
            const QString name =
                controlsOf(list, SubjectKind::V4, seed).negatives.back().toString();
            QCOMPARE(controlsOf(list, SubjectKind::V4, seed).negatives.back().toString(), name);
            names.insert(name);
        }
        QVERIFY(names.size() > 100);
    }

    void drawsNoReservedAddressWhereAListMayNameIt()
    {
        data::BlockList list = addressList("pbl.example");
        list.scope = data::ListScope::Policy;
        QCOMPARE(controlsOf(list, SubjectKind::V4, 1).negatives.size(), std::size_t(1));
        list.scope = data::ListScope::Address;
        for (const QString &category : {u"bogon"_s, u"no-ptr"_s}) {
            list.category = category;
            QCOMPARE(controlsOf(list, SubjectKind::V4, 1).negatives.size(), std::size_t(1));
        }
    }

    void hasNoPositiveControlWhereTheListHasNone()
    {
        data::BlockList list = addressList("bl.example");
        list.listed.ipv6.reset();
        QVERIFY(!controlsOf(list, SubjectKind::V6, 1).positive);
        QVERIFY(controlsOf(list, SubjectKind::V4, 1).positive);
    }

    void asksTheOperatorsOwnTestNames()
    {
        data::BlockList list = domainList("multi.example");
        list.listed.domain = u"test.surbl.example"_s;
        QCOMPARE(controlsOf(list, SubjectKind::Domain, 1).positive->toString(),
                 u"test.surbl.example.multi.example"_s);
    }
};

MW_TEST(tst_Query)
#include "tst_Query.moc"
