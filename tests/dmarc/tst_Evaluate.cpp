#include "kit/Printers.h"
#include "kit/TableInternet.h"
#include "kit/TestMain.h"
#include "mail/dmarc/Evaluate.h"

#include <QJsonArray>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::dmarc;
using namespace Qt::Literals::StringLiterals;
using dns::Name;
using testkit::TableInternet;

namespace {

Message messageOf(const QString &from, const QStringList &spf, const QStringList &dkim)
{
    Message message;
    message.author = *parseAuthorDomain(from);
    for (const QString &text : spf)
        message.spf.push_back(*parseIdentifier(text));
    for (const QString &text : dkim)
        message.dkim.push_back(*parseIdentifier(text));
    return message;
}

void fill(TableInternet &internet, const QJsonObject &zone)
{
    for (auto entry = zone.begin(); entry != zone.end(); ++entry)
        internet.addText(entry.key().toLatin1().constData(), entry->toString().toUtf8());
}

} // namespace

class tst_Evaluate : public QObject
{
    Q_OBJECT

private slots:
    void appliesThePoliciesOfTheRfc()
    {
        const QJsonValue data = testkit::sharedJson(
            QStringLiteral(MAILWORTHY_SHARED "/conformance/rfc-vectors/dmarc/policy.json"));
        if (data.isUndefined())
            QSKIP("the RFC vectors are not here");
        QCOMPARE(data.toArray().size(), 23);
        for (const QJsonValue &row : data.toArray()) {
            TableInternet internet;
            fill(internet, row[u"zone"].toObject());
            const QString author = row[u"author_domain"].toString();
            if (row[u"author_domain_exists"].toBool())
                internet.addAddress(author.toLatin1().constData(), "44.128.0.1");
            const Evaluation evaluation = evaluate(internet, messageOf(author, {}, {}), {});
            const QJsonObject json = toJson(evaluation);
            const QJsonValue policy = row[u"policy_for_a_failing_message"];
            const QString what = author + u' ' + row[u"note"].toString();
            QCOMPARE(json[u"policyDomain"], row[u"policy_domain"]);
            if (policy.isNull()) {
                QVERIFY2(evaluation.result == Verdict::None, qPrintable(what));
                QVERIFY2(json[u"policy"].isNull(), qPrintable(what));
            } else {
                QVERIFY2(evaluation.result == Verdict::Fail, qPrintable(what));
                QCOMPARE(json[u"disposition"], policy);
            }
        }
    }

    void alignsAsTheRfcHasIt()
    {
        const QJsonValue data = testkit::sharedJson(
            QStringLiteral(MAILWORTHY_SHARED "/conformance/rfc-vectors/dmarc/alignment.json"));
        if (data.isUndefined())
            QSKIP("the RFC vectors are not here");
        QCOMPARE(data.toArray().size(), 16);
        for (const QJsonValue &row : data.toArray()) {
            const bool strict = row[u"mode"].toString() == u"strict"_s;
            TableInternet internet;
            for (const QJsonValue &owner : row[u"records_at"].toArray())
                internet.addText(("_dmarc." + owner.toString().toLatin1()).constData(),
                                 strict ? "v=DMARC1; p=reject; adkim=s; aspf=s"
                                        : "v=DMARC1; p=reject");
            const QString author = row[u"author_domain"].toString();
            const QString identifier = u"pass:"_s + row[u"authenticated_domain"].toString();
            const bool aligned = row[u"aligned"].toBool();
            const Evaluation bySpf = evaluate(internet, messageOf(author, {identifier}, {}), {});
            QCOMPARE(bySpf.spfAligned(), aligned);
            QCOMPARE(bySpf.result, aligned ? Verdict::Pass : Verdict::Fail);
            const Evaluation byDkim = evaluate(internet, messageOf(author, {}, {identifier}), {});
            QCOMPARE(byDkim.dkimAligned(), aligned);
            QCOMPARE(byDkim.disposition, aligned ? Policy::None : Policy::Reject);
        }
    }

    void passesWithOneAlignedPass_data()
    {
        QTest::addColumn<QStringList>("spf");
        QTest::addColumn<QStringList>("dkim");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, QStringList spf, QStringList dkim, const char *result,
                            const char *reason) {
            QTest::newRow(name) << spf << dkim << QString::fromLatin1(result)
                                << QString::fromLatin1(reason);
        };
        row("both", {u"pass:example.org"_s}, {u"pass:example.org"_s}, "pass", "both-aligned");
        row("spf alone", {u"pass:bounce.example.org"_s}, {u"fail:example.org"_s}, "pass",
            "spf-aligned");
        row("one signature of three", {u"fail:example.org"_s},
            {u"fail:example.org"_s, u"pass:other.example"_s, u"pass:example.org"_s}, "pass",
            "dkim-aligned");
        row("softfail never helps", {u"softfail:example.org"_s}, {}, "fail", "nothing-passes");
        row("neutral never helps", {u"neutral:example.org"_s}, {}, "fail", "nothing-passes");
        row("passes of others", {u"pass:other.example"_s}, {u"pass:other.example"_s}, "fail",
            "nothing-aligned");
        row("no method at all", {}, {}, "fail", "nothing-passes");
        row("an aligned method failed for now", {u"temperror:example.org"_s},
            {u"pass:other.example"_s}, "temperror", "method-error");
        row("a foreign method failed for now", {u"temperror:other.example"_s}, {}, "fail",
            "nothing-passes");
        row("a pass outweighs an error", {u"temperror:example.org"_s}, {u"pass:example.org"_s},
            "pass", "dkim-aligned");
        row("a mailbox in place of a domain", {u"pass:user@example.org"_s}, {}, "pass",
            "spf-aligned");
    }
    void passesWithOneAlignedPass()
    {
        QFETCH(QStringList, spf);
        QFETCH(QStringList, dkim);
        QFETCH(QString, result);
        QFETCH(QString, reason);
        TableInternet internet;
        internet.addText("_dmarc.example.org", "v=DMARC1; p=reject");
        const Evaluation evaluation =
            evaluate(internet, messageOf(u"example.org"_s, spf, dkim), {});
        QCOMPARE(toString(evaluation.result), result);
        QCOMPARE(evaluation.reason, reason);
        QCOMPARE(evaluation.disposition, result == u"fail"_s ? Policy::Reject : Policy::None);
    }

    void asksForExistenceOnlyWhereItMatters()
    {
        TableInternet internet;
        internet.addText("_dmarc.example.org", "v=DMARC1; p=reject; sp=none");
        (void)evaluate(internet, messageOf(u"nx.example.org"_s, {}, {}), {});
        QVERIFY(!internet.askedNames().contains(u"nx.example.org"_s));
        TableInternet withNp;
        withNp.addText("_dmarc.example.org", "v=DMARC1; p=none; sp=quarantine; np=reject");
        const Evaluation missing = evaluate(withNp, messageOf(u"nx.example.org"_s, {}, {}), {});
        QCOMPARE(missing.authorExists, std::optional(false));
        QCOMPARE(missing.policyTag, std::optional(PolicyTag::Np));
        withNp.addText("there.example.org", "anything"); // no address, but the name exists
        const Evaluation there = evaluate(withNp, messageOf(u"there.example.org"_s, {}, {}), {});
        QCOMPARE(there.policyTag, std::optional(PolicyTag::Sp));
        withNp.fail("slow.example.org", dns::Outcome::Timeout);
        QCOMPARE(evaluate(withNp, messageOf(u"slow.example.org"_s, {}, {}), {}).result,
                 Verdict::TempError);
        // RFC 9989 §4.4: one aligned pass is enough, whatever the policy would be
        const Evaluation passes = evaluate(
            withNp, messageOf(u"slow.example.org"_s, {}, {u"pass:slow.example.org"_s}), {});
        QCOMPARE(passes.result, Verdict::Pass);
        QVERIFY(!passes.policy);
        QCOMPARE(toJson(passes)[u"policyDomain"].toString(), u"example.org"_s);
    }

    void takesOneAuthorOnly()
    {
        QVERIFY(parseAuthorDomain(u"Me <a@example.org>"));
        QVERIFY(parseAuthorDomain(u"\"a@b, c\"@example.org"));
        for (const QString &text :
             {u"a@example.org, b@example.net"_s, u"a@b@example.org"_s,
              u"a@example.org <b@example.net>"_s, u"a@example.org.."_s, u"a@\u00fc..example"_s})
            QVERIFY2(!parseAuthorDomain(text), qPrintable(text));
    }

    void givesNoVerdictOnADnsError()
    {
        TableInternet internet;
        internet.fail("_dmarc.example.org", dns::Outcome::ServerFailure);
        const Evaluation evaluation =
            evaluate(internet, messageOf(u"a.example.org"_s, {u"pass:a.example.org"_s}, {}), {});
        QCOMPARE(evaluation.result, Verdict::TempError);
        QVERIFY(!evaluation.policy);
        QCOMPARE(evaluation.disposition, Policy::None);
        QVERIFY(toJson(evaluation)[u"organizationalDomain"].isNull());
    }

    void needsNoWalkForTheSameNameAndForStrictAlignment()
    {
        TableInternet internet;
        internet.addText("_dmarc.mail.example.org", "v=DMARC1; p=reject");
        internet.fail("_dmarc.example.org", dns::Outcome::ServerFailure);
        // RFC 9989 §4.10.2: with its own record and the same name nothing else has to be known
        QCOMPARE(evaluate(internet,
                          messageOf(u"mail.example.org"_s, {u"pass:mail.example.org"_s}, {}), {})
                     .result,
                 Verdict::Pass);
        QCOMPARE(
            evaluate(internet, messageOf(u"mail.example.org"_s, {u"pass:example.org"_s}, {}), {})
                .result,
            Verdict::TempError);
        TableInternet strict;
        strict.addText("_dmarc.example.org", "v=DMARC1; p=reject; aspf=s");
        const Evaluation failed =
            evaluate(strict, messageOf(u"example.org"_s, {u"pass:other.example"_s}, {}), {});
        QCOMPARE(failed.queries.size(), std::size_t(2));
        QCOMPARE(failed.result, Verdict::Fail);
    }

    void listsEveryQueryOnceInOrder()
    {
        TableInternet internet;
        internet.addText("_dmarc.example.org", "v=DMARC1; p=reject");
        const Evaluation evaluation =
            evaluate(internet,
                     messageOf(u"news.example.org"_s, {u"pass:bounce.example.org"_s},
                               {u"pass:other.example"_s}),
                     {});
        QCOMPARE(toJson(evaluation)[u"queries"].toArray(),
                 (QJsonArray{u"_dmarc.news.example.org"_s, u"_dmarc.example.org"_s, u"_dmarc.org"_s,
                             u"_dmarc.bounce.example.org"_s, u"_dmarc.other.example"_s,
                             u"_dmarc.example"_s}));
        QCOMPARE(evaluation.result, Verdict::Pass);
    }

    void takesTheAuthorDomainAsItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("domain"); // empty: refused
        QTest::newRow("domain") << u"Example.ORG"_s << u"example.org"_s;
        QTest::newRow("address") << u"joe@example.org"_s << u"example.org"_s;
        QTest::newRow("final dot") << u"example.org."_s << u"example.org"_s;
        QTest::newRow("U-label") << u"joe@m\u00fcller.example"_s << u"xn--mller-kva.example"_s;
        QTest::newRow("single label") << u"com"_s << u"com"_s;
        QTest::newRow("underscore") << u"_x.example.org"_s << u"_x.example.org"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("at alone") << u"joe@"_s << u""_s;
        QTest::newRow("address literal") << u"joe@[192.0.2.1]"_s << u""_s;
        QTest::newRow("bare address") << u"192.0.2.1"_s << u""_s;
        QTest::newRow("empty label") << u"a..b"_s << u""_s;
        QTest::newRow("label of 64") << QString(64, u'a') + u".example"_s << u""_s;
    }
    void takesTheAuthorDomainAsItIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, domain);
        const Result<Name> parsed = parseAuthorDomain(text);
        QCOMPARE(parsed ? parsed->toLower() : QString(), domain);
    }

    void refusesIdentifiersItDoesNotKnow()
    {
        QVERIFY(parseIdentifier(u"PASS:example.org"));
        QVERIFY(!parseIdentifier(u"example.org"));
        QVERIFY(!parseIdentifier(u"maybe:example.org"));
        QVERIFY(!parseIdentifier(u"pass:"));
        QVERIFY(parseIdentifier(u"temperror:example.org")->result
                == Authentication::TemporaryError);
    }

    void comparesWithReceiversOfTheOldWay()
    {
        const Result<Suffixes> suffixes = Suffixes::system();
        QVERIFY(suffixes);
        TableInternet internet;
        internet.addText("_dmarc.mail.example.org", "v=DMARC1; p=none");
        internet.addText("_dmarc.example.org", "v=DMARC1; p=reject; sp=quarantine; pct=20");
        const OldWay below =
            discoverOldWay(internet, Name::of("a.mail.example.org"), *suffixes, {});
        QCOMPARE(below.organizationalDomain.toString(), u"example.org"_s);
        QCOMPARE(below.policy, std::optional(Policy::Quarantine));
        QCOMPARE(below.percent, std::optional(20));
        QCOMPARE(discoverOldWay(internet, Name::of("mail.example.org"), *suffixes, {}).policy,
                 std::optional(Policy::None));
        QVERIFY(!discoverOldWay(internet, Name::of("other.example.net"), *suffixes, {}).policy);
        internet.fail("_dmarc.example.net", dns::Outcome::Timeout);
        QVERIFY(discoverOldWay(internet, Name::of("other.example.net"), *suffixes, {}).failed);
    }

    void followsTheOldWayOnlyAsFarAsItGoes()
    {
        const Result<Suffixes> suffixes = Suffixes::system();
        QVERIFY(suffixes);
        const auto found = [&](const char *record) {
            TableInternet internet;
            internet.addText("_dmarc.example.org", record);
            return discoverOldWay(internet, Name::of("example.org"), *suffixes, {});
        };
        // RFC 7489 §6.6.3: without a valid policy and without rua it is no policy at all
        QVERIFY(!found("v=DMARC1; p=nothing").policy);
        QCOMPARE(found("v=DMARC1; p=nothing; rua=mailto:a@example.org").policy,
                 std::optional(Policy::None));
        // RFC 7489 §6.3: pct is a number up to 100
        for (const char *text : {"v=DMARC1; p=reject; pct=100", "v=DMARC1; p=reject; pct=x",
                                 "v=DMARC1; p=reject; pct=-1", "v=DMARC1; p=reject"})
            QVERIFY(!found(text).percent);
        QCOMPARE(found("v=DMARC1; p=reject; pct=0").percent, std::optional(0));
        const QByteArray longest = QByteArray("a.").repeated(121) + "example.org";
        TableInternet internet;
        internet.addText("_dmarc.example.org", "v=DMARC1; p=reject");
        QCOMPARE(
            discoverOldWay(internet, *Name::parse(QByteArrayView(longest)), *suffixes, {}).policy,
            std::optional(Policy::Reject));
    }

    void saysTemporaryWhenAnIdentifierCannotBePlaced()
    {
        TableInternet internet;
        internet.addText("_dmarc.example.org", "v=DMARC1; p=reject");
        internet.fail("_dmarc.other.example", dns::Outcome::Timeout);
        const Evaluation evaluation =
            evaluate(internet, messageOf(u"example.org"_s, {}, {u"pass:other.example"_s}), {});
        QCOMPARE(evaluation.result, Verdict::TempError);
        QVERIFY(evaluation.dkim.front().unknown && !evaluation.dkim.front().aligned);
        QCOMPARE(evaluation.disposition, Policy::None);
        // An aligned pass decides all the same.
        QCOMPARE(evaluate(internet,
                          messageOf(u"example.org"_s, {},
                                    {u"pass:other.example"_s, u"pass:a.example.org"_s}),
                          {})
                     .result,
                 Verdict::Pass);
    }

    void boundsTheWalksOfManySignatures()
    {
        TableInternet internet;
        internet.addText("_dmarc.example.org", "v=DMARC1; p=reject");
        QStringList signatures;
        for (int i = 0; i < 500; ++i)
            signatures.append(u"pass:d%1.example"_s.arg(i));
        const Evaluation evaluation =
            evaluate(internet, messageOf(u"example.org"_s, {}, signatures), {});
        QVERIFY(evaluation.queries.size() < 80);
        QCOMPARE(evaluation.result, Verdict::TempError); // not all of them were looked at
    }
};

MW_TEST(tst_Evaluate)
#include "tst_Evaluate.moc"
