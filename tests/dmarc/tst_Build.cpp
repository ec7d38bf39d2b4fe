#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dmarc/Build.h"

#include <QtTest>

#include <algorithm>

using namespace mailworthy;
using namespace mailworthy::dmarc;
using namespace Qt::Literals::StringLiterals;

namespace {

Wish wishFor(Policy policy, const QString &mailbox = {})
{
    Wish wish;
    wish.policy = policy;
    if (!mailbox.isEmpty())
        wish.aggregate.push_back(*mailtoUri(mailbox));
    return wish;
}

bool hasChange(const Merge &merge, const QString &code)
{
    return std::any_of(merge.changes.begin(), merge.changes.end(),
                       [&](const Change &change) { return change.code == code; });
}

} // namespace

class tst_Build : public QObject
{
    Q_OBJECT

private slots:
    void makesANewRecord()
    {
        const Merge made = merge({}, wishFor(Policy::None, u"dmarc@example.org"_s));
        QCOMPARE(made.text, QByteArray("v=DMARC1; p=none; rua=mailto:dmarc@example.org"));
        QVERIFY(made.changed);
        QVERIFY(made.replaces.empty());
        QVERIFY(hasChange(made, u"dmarc.change.new"_s));
        QCOMPARE(merge({"v=spf1 -all"}, {}).text, QByteArray("v=DMARC1; p=none"));
        QVERIFY(merge({"v=spf1 -all"}, {})
                    .replaces.empty()); // other TXT at the name is not ours to replace
    }

    void neverWeakensUnasked_data()
    {
        QTest::addColumn<QByteArray>("published");
        QTest::addColumn<int>("wish");
        QTest::addColumn<bool>("mayWeaken");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &published, Policy wish, bool may,
                            const QByteArray &text) {
            QTest::newRow(name) << published << static_cast<int>(wish) << may << text;
        };
        row("reject stays", "v=DMARC1; p=reject", Policy::None, false, "v=DMARC1; p=reject");
        row("quarantine stays", "v=DMARC1; p=quarantine", Policy::None, false,
            "v=DMARC1; p=quarantine");
        row("raised", "v=DMARC1; p=none", Policy::Reject, false, "v=DMARC1; p=reject");
        row("weakened when asked", "v=DMARC1; p=reject", Policy::None, true, "v=DMARC1; p=none");
        row("the same", "v=DMARC1;p=reject", Policy::Reject, false, "v=DMARC1;p=reject");
    }
    void neverWeakensUnasked()
    {
        QFETCH(QByteArray, published);
        QFETCH(int, wish);
        QFETCH(bool, mayWeaken);
        QFETCH(QByteArray, text);
        Wish wanted = wishFor(static_cast<Policy>(wish));
        wanted.mayWeaken = mayWeaken;
        const Merge made = merge({published}, wanted);
        QCOMPARE(made.text, text);
        QCOMPARE(made.changed, text != published);
    }

    void keepsStrictSubdomainPoliciesToo()
    {
        Wish wish;
        wish.subdomainPolicy = Policy::None;
        const Merge kept = merge({"v=DMARC1; p=reject"}, wish);
        QVERIFY(kept.keptStronger);
        QCOMPARE(kept.text, QByteArray("v=DMARC1; p=reject"));
        wish.subdomainPolicy = Policy::Reject;
        wish.nonexistentPolicy = Policy::Reject;
        QCOMPARE(merge({"v=DMARC1; p=none"}, wish).text,
                 QByteArray("v=DMARC1; p=none; sp=reject; np=reject"));
    }

    void weakensSubdomainsOnlyWhenAskedForThem()
    {
        Wish wish;
        wish.subdomainPolicy = Policy::Quarantine;
        wish.mayWeaken = true; // that is another question
        QCOMPARE(merge({"v=DMARC1; p=reject"}, wish).text, QByteArray("v=DMARC1; p=reject"));
        wish.mayWeakenSubdomains = true;
        QCOMPARE(merge({"v=DMARC1; p=reject"}, wish).text,
                 QByteArray("v=DMARC1; p=reject; sp=quarantine"));
        // Where p is made weaker, less than that is wished for names below.
        wish.mayWeakenSubdomains = false;
        wish.policy = Policy::None;
        QCOMPARE(merge({"v=DMARC1; p=reject"}, wish).text,
                 QByteArray("v=DMARC1; p=none; sp=quarantine"));
    }

    void takesSubdomainsAsTheDomain()
    {
        Wish wish;
        wish.subdomainsAsDomain = true;
        QVERIFY(!merge({"v=DMARC1; p=none"}, wish).changed);
        QCOMPARE(merge({"v=DMARC1; p=reject; sp=none"}, wish).text,
                 QByteArray("v=DMARC1; p=reject"));
        const Merge kept = merge({"v=DMARC1; p=none; sp=reject"}, wish);
        QVERIFY(kept.keptStronger && !kept.changed);
        wish.mayWeakenSubdomains = true;
        QCOMPARE(merge({"v=DMARC1; p=none; sp=reject"}, wish).text, QByteArray("v=DMARC1; p=none"));
    }

    void doesNotSwitchTestingOnUnasked()
    {
        Wish wish;
        wish.testing = true;
        QVERIFY(merge({"v=DMARC1; p=reject"}, wish).keptStronger);
        wish.mayWeaken = true;
        QCOMPARE(merge({"v=DMARC1; p=reject"}, wish).text, QByteArray("v=DMARC1; p=reject; t=y"));
        wish.mayWeaken = false;
        wish.policy = Policy::Reject;
        QCOMPARE(merge({"v=DMARC1; p=quarantine"}, wish).text,
                 QByteArray("v=DMARC1; p=reject; t=y"));
    }

    void keepsForeignReportAddresses()
    {
        const Merge made = merge({"v=DMARC1; p=none; rua=mailto:a@reports.example"},
                                 wishFor(Policy::None, u"me@example.org"_s));
        QCOMPARE(
            made.text,
            QByteArray("v=DMARC1; p=none; rua=mailto:a@reports.example,mailto:me@example.org"));
        QVERIFY(hasChange(made, u"dmarc.change.rua-kept"_s));
        QVERIFY(hasChange(made, u"dmarc.change.rua-added"_s));
        Wish alone = wishFor(Policy::None, u"me@example.org"_s);
        alone.dropOtherReports = true;
        QCOMPARE(merge({"v=DMARC1; p=none; rua=mailto:a@reports.example"}, alone).text,
                 QByteArray("v=DMARC1; p=none; rua=mailto:me@example.org"));
    }

    void knowsAnAddressInAnotherSpelling()
    {
        const QByteArray published("v=DMARC1; p=none; rua=MAILTO:me@Example.ORG");
        const Merge made = merge({published}, wishFor(Policy::None, u"me@example.org"_s));
        QVERIFY(!made.changed);
        QCOMPARE(made.text, published);
    }

    void leavesARecordThatDoesAlone()
    {
        const QByteArray published(
            "v=DMARC1; p=reject; pct=100; foo=bar; rua=mailto:a@example.org");
        const Merge made = merge({published}, wishFor(Policy::None));
        QVERIFY(!made.changed);
        QCOMPARE(made.text, published);
    }

    void dropsObsoleteTagsWhenItRewrites()
    {
        const Merge made =
            merge({"v=DMARC1; p=none; pct=50; rf=afrf; ri=3600; rua=mailto:a@example.org!10m"},
                  wishFor(Policy::Quarantine));
        QCOMPARE(made.text, QByteArray("v=DMARC1; p=quarantine; rua=mailto:a@example.org"));
        QVERIFY(hasChange(made, u"dmarc.change.dropped-obsolete"_s));
    }

    void repairsWhatNoReceiverReads_data()
    {
        QTest::addColumn<QByteArray>("published");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("case") << QByteArray("v=dmarc1; p=quarantine; rua=mailto:a@example.org")
                              << QByteArray("v=DMARC1; p=quarantine; rua=mailto:a@example.org");
        QTest::newRow("quotes") << QByteArray("\"v=DMARC1; p=quarantine\"")
                                << QByteArray("v=DMARC1; p=quarantine");
        QTest::newRow("version missing")
            << QByteArray("p=quarantine") << QByteArray("v=DMARC1; p=quarantine");
        QTest::newRow("comma") << QByteArray("v=DMARC1, p=reject")
                               << QByteArray("v=DMARC1; p=none");
        QTest::newRow("bad policy")
            << QByteArray("v=DMARC1; p=rejct") << QByteArray("v=DMARC1; p=none");
        QTest::newRow("no policy") << QByteArray("v=DMARC1; rua=mailto:a@example.org")
                                   << QByteArray("v=DMARC1; p=none; rua=mailto:a@example.org");
    }
    void repairsWhatNoReceiverReads()
    {
        QFETCH(QByteArray, published);
        QFETCH(QByteArray, text);
        const Merge made = merge({published}, wishFor(Policy::None));
        QVERIFY(made.changed);
        QCOMPARE(made.text, text);
        QCOMPARE(made.replaces, std::vector<QByteArray>{published});
    }

    void makesOneOfSeveralRecords()
    {
        const Merge made = merge({"v=DMARC1; p=none; rua=mailto:a@example.org",
                                  "v=DMARC1; p=reject; rua=mailto:b@example.org"},
                                 wishFor(Policy::None));
        QCOMPARE(made.text,
                 QByteArray("v=DMARC1; p=reject; rua=mailto:a@example.org,mailto:b@example.org"));
        QCOMPARE(made.replaces.size(), std::size_t(2));
        QVERIFY(hasChange(made, u"dmarc.change.several-records"_s));
    }

    void writesOnlyCurrentTags()
    {
        Wish wish = wishFor(Policy::Reject, u"me@example.org"_s);
        wish.subdomainPolicy = Policy::Reject;
        wish.nonexistentPolicy = Policy::Reject;
        wish.dkimAlignment = Alignment::Strict;
        wish.spfAlignment = Alignment::Strict;
        wish.testing = true;
        wish.publicSuffix = PublicSuffix::No;
        const Merge made = merge({}, wish);
        const Reading reading = parse(made.text);
        for (const Tag &tag : std::get<Parsed>(reading).tags)
            QVERIFY(tag.state == TagState::Fine);
    }

    void climbsStepByStep()
    {
        Record record;
        QStringList steps;
        while (const std::optional<RolloutStep> step = nextStep(record)) {
            record.policy = step->policy;
            record.testing = step->testing;
            QVERIFY(!step->conditions.empty());
            steps.append(QString::fromLatin1(toText(record)));
            QVERIFY(steps.size() < 10);
        }
        QCOMPARE(steps, (QStringList{u"v=DMARC1; p=quarantine; t=y"_s, u"v=DMARC1; p=quarantine"_s,
                                     u"v=DMARC1; p=reject; t=y"_s, u"v=DMARC1; p=reject"_s}));
    }

    void aTrialNeedsWhatThePolicyNeeds()
    {
        // Receivers of RFC 7489 do not know t=y. RFC 9989 §7.4: no reject by SPF alone, none for
        // a domain whose users write to lists.
        const auto conditions = [](Policy policy, bool testing) {
            Record record;
            record.policy = policy;
            record.testing = testing;
            return nextStep(record)->conditions;
        };
        const std::vector<QString> spam{u"aligned"_s, u"reports-read"_s, u"all-senders-known"_s};
        std::vector<QString> refuse = spam;
        refuse.insert(refuse.end(), {u"dkim-signs-all"_s, u"no-mailing-lists"_s});
        QCOMPARE(conditions(Policy::None, false), spam);
        QCOMPARE(conditions(Policy::Quarantine, true), spam);
        QCOMPARE(conditions(Policy::Quarantine, false), refuse);
        QCOMPARE(conditions(Policy::Reject, true), refuse);
    }
};

MW_TEST(tst_Build)
#include "tst_Build.moc"
