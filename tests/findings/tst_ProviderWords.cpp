// The card of a provider, the letter to him, the words of kept values and relays: each value has
// words, and what matters stands in the letter.
#include "data/Senders.h"
#include "findings/Catalog.h"
#include "findings/ProviderWords.h"
#include "findings/RelayWords.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;
using findings::Finding;
using findings::Fix;
using line::Forward;
using line::PtrWish;

namespace {

PtrWish wishFor(const QString &address, Forward forward)
{
    return {*Address::parse(address), u"mail.good.example"_s, {}, forward, {}, u"2026-11-24"_s};
}

/// No code without words, no placeholder that stays open.
bool isWhole(const QString &text)
{
    static const QRegularExpression code(uR"(\b(?:relay|provider|request|kept)\.[a-z])"_s);
    return !text.isEmpty() && !text.contains(u'{') && !code.match(text).hasMatch();
}

} // namespace

class tst_ProviderWords : public QObject
{
    Q_OBJECT

private slots:
    void everyProviderHasACard();
    void everyRelayHasWords();
    void letterNamesWhatIsAsked_data();
    void letterNamesWhatIsAsked();
    void saysOfNoNameThatItCouldNotBeLookedUp();
    void oneLetterForSeveralAddresses();
    void noWishNoLetter();
    void everythingThatStaysHasWords();
};

void tst_ProviderWords::everyProviderHasACard()
{
    const data::LineProviders providers = *data::LineProviders::builtIn();
    for (const data::LineProvider &provider : providers.all()) {
        const std::vector<findings::CardLine> card =
            findings::providerCard(provider, providers.asOf());
        QCOMPARE(card.size(), std::size_t{5});
        for (const findings::CardLine &line : card)
            QVERIFY2(isWhole(line.label) && isWhole(line.text), qPrintable(provider.id));
        QVERIFY(card.back().text.contains(providers.asOf()));
        const QString usually = findings::phrase(u"provider.usually", {{u"text"_s, QString()}});
        QCOMPARE(card[1].text.startsWith(usually), provider.ptrSure == data::Sure::Usually);
        QCOMPARE(card[2].text.startsWith(usually), provider.port25Sure == data::Sure::Usually);
        QCOMPARE(card[3].text.startsWith(usually), provider.fixedSure == data::Sure::Usually);
    }
}

void tst_ProviderWords::everyRelayHasWords()
{
    const data::Senders senders = *data::Senders::builtIn();
    for (const data::Sender &sender : senders.all()) {
        if (!sender.isRelay())
            continue;
        const plan::RelayAdvice advice = plan::relayAdvice(sender, senders.asOf());
        QVERIFY2(isWhole(findings::relayVerdict(advice)), qPrintable(sender.id));
        for (const QString &sentence : findings::relaySentences(advice))
            QVERIFY2(!sentence.isEmpty() && !sentence.startsWith(u"relay."_s),
                     qPrintable(sender.id + u": "_s + sentence));
    }
    const plan::RelayAdvice unknown =
        plan::relayAdvice(plan::Relay{u"smtp.unknown.example"_s, 587, {}}, senders);
    QVERIFY(isWhole(findings::relayVerdict(unknown)));
    QVERIFY(!findings::relaySentences(unknown).isEmpty());
}

void tst_ProviderWords::letterNamesWhatIsAsked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Forward>("forward");
    QTest::addColumn<QString>("reverse");
    QTest::addColumn<QString>("firstPublish"); ///< empty: nothing
    const QString v4 = u"25.0.128.44.in-addr.arpa"_s;
    const QString v6 =
        u"5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.5.0.0.c.7.6.0.1.0.0.2.ip6.arpa"_s;
    QTest::newRow("leads") << u"44.128.0.25"_s << Forward::Leads << v4 << QString();
    QTest::newRow("missing") << u"44.128.0.25"_s << Forward::Missing << v4
                             << u"mail.good.example A 44.128.0.25"_s;
    QTest::newRow("elsewhere") << u"44.128.0.25"_s << Forward::Elsewhere << v4
                               << u"mail.good.example A 44.128.0.25"_s;
    QTest::newRow("unknown") << u"44.128.0.25"_s << Forward::Unknown << v4 << QString();
    QTest::newRow("IPv6") << u"2001:67c:50::25"_s << Forward::Missing << v6
                          << u"mail.good.example AAAA 2001:67c:50::25"_s;
}

void tst_ProviderWords::letterNamesWhatIsAsked()
{
    QFETCH(const QString, address);
    QFETCH(const Forward, forward);
    QFETCH(const QString, reverse);
    QFETCH(const QString, firstPublish);
    const std::vector<PtrWish> wishes{wishFor(address, forward)};
    const QString letter = findings::requestText(wishes);
    for (const QString &part : {address, u"mail.good.example"_s, reverse, u"2026-11-24"_s})
        QVERIFY2(letter.contains(part), qPrintable(letter));
    QVERIFY(isWhole(letter));
    // What is not known is not said to be there.
    const QString leads = findings::phrase(
        u"request.forward.leads", {{u"name"_s, u"mail.good.example"_s}, {u"address"_s, address}});
    QCOMPARE(letter.contains(leads), forward == Forward::Leads);
    const QString before = findings::beforeAsking(wishes);
    QCOMPARE(before.isEmpty(), firstPublish.isEmpty());
    QVERIFY(before.contains(firstPublish));
}

void tst_ProviderWords::saysOfNoNameThatItCouldNotBeLookedUp()
{
    PtrWish wish = wishFor(u"44.128.0.25"_s, Forward::Unknown);
    const Args args{{u"name"_s, u"mail.good.example"_s}, {u"address"_s, u"44.128.0.25"_s}};
    QVERIFY(findings::requestText({&wish, 1})
                .contains(findings::phrase(u"request.forward.unknown", args)));
    wish.wanted.clear(); // the owner fills it in: nothing was asked
    const QString letter = findings::requestText({&wish, 1});
    QVERIFY(letter.contains(findings::phrase(u"request.forward.open")));
    QVERIFY(!letter.contains(findings::phrase(
        u"request.forward.unknown",
        {{u"name"_s, findings::phrase(u"request.name-open")}, {u"address"_s, u"44.128.0.25"_s}})));
}

void tst_ProviderWords::oneLetterForSeveralAddresses()
{
    std::vector<Finding> found;
    for (const char *address : {"44.128.0.25", "2001:67c:50::25", "44.128.0.25"}) {
        Finding finding;
        finding.code = u"ptr.missing"_s;
        finding.fix = {Fix::Kind::AskProvider,
                       line::toArgs(wishFor(QString::fromLatin1(address), Forward::Leads))};
        found.push_back(finding);
    }
    Finding other;
    other.fix = {Fix::Kind::Publish, {{u"address"_s, u"44.128.0.26"_s}}};
    found.push_back(other);
    const std::vector<PtrWish> wishes = findings::wishesOf(found);
    QCOMPARE(wishes.size(), std::size_t{2});
    const QString letter = findings::requestText(wishes);
    QCOMPARE(letter.count(u"44.128.0.25  ->"_s), 1);
    QCOMPARE(letter.count(u"2001:67c:50::25  ->"_s), 1);
    QVERIFY(!letter.contains(u"44.128.0.26"_s));
}

void tst_ProviderWords::noWishNoLetter()
{
    QVERIFY(findings::requestText({}).isEmpty());
    QVERIFY(findings::beforeAsking({}).isEmpty());
}

void tst_ProviderWords::everythingThatStaysHasWords()
{
    const plan::MailPlan plan = plan::makePlan(*dns::Domain::parse(u"good.example"_s));
    for (const plan::KeptValue &kept : plan::followProvider(plan, u"x.provider.example"_s).stays) {
        const QString text = findings::keptText(kept);
        QVERIFY2(isWhole(text) && text.contains(kept.value), qPrintable(text));
    }
}

MW_TEST(tst_ProviderWords)
#include "tst_ProviderWords.moc"
