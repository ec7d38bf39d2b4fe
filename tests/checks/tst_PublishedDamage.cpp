// What forms and text programs do to a record on its way into DNS, told apart by values.
#include "Samples.h"
#include "checks/PublishedAsking.h"
#include "checks/PublishedDamage.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using checks::RecordDamage;
using plan::PlannedRecord;
using plan::Purpose;

namespace {

const dns::Name zone = dns::Name::of("good.example");

PlannedRecord recordOf(Purpose purpose, const char *owner, dns::RecordData data)
{
    PlannedRecord record;
    record.purpose = purpose;
    record.record = {dns::Name::of(owner), 3600, std::move(data)};
    record.zone = dns::Domain::of("good.example");
    return record;
}

dns::Answer answerWith(const PlannedRecord &record, const std::vector<dns::RecordData> &data)
{
    dns::Answer answer =
        dns::answerWith({record.record.owner, record.record.type()},
                        data.empty() ? dns::Outcome::NoData : dns::Outcome::Records);
    for (const dns::RecordData &each : data)
        answer.answer.push_back({record.record.owner, 300, each});
    return answer;
}

std::optional<RecordDamage> damageOfText(Purpose purpose, const QByteArray &planned,
                                         const QByteArray &found)
{
    const PlannedRecord record = recordOf(purpose, "x.good.example", dns::Txt::of(planned));
    return checks::damageOf(record, answerWith(record, {dns::Txt::of(found)}), zone, std::nullopt);
}

QString codeOf(const std::optional<RecordDamage> &damage)
{
    return !damage                  ? u"-"_s
           : damage->kind.isEmpty() ? damage->code
                                    : damage->code + u' ' + damage->kind;
}

const QByteArray dmarcText = "v=DMARC1; p=none; rua=mailto:postmaster@good.example";
const QByteArray spfText = "v=spf1 ip4:44.128.0.25 ~all";

/// 2048 bits: a text of 410 octets.
QByteArray longKey()
{
    static const QByteArray text =
        dkim::keyRecordText(keys::SigningKey::generate(keys::KeyKind::Rsa2048, {})->publicKey());
    return text;
}

} // namespace

class tst_PublishedDamage : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatHappenedToATaggedText_data();
    void namesWhatHappenedToATaggedText();
    void namesWhatHappenedToSpf_data();
    void namesWhatHappenedToSpf();
    void namesWhatHappenedToAKey_data();
    void namesWhatHappenedToAKey();
    void countsSeveral();
    void saysWhetherOtherSpfCovers();
    void knowsATargetWithTheZoneAppended_data();
    void knowsATargetWithTheZoneAppended();
    void sparesTextsOfOthers();
    void namesTheWrongPlaces();
    void survivesAnyText();
};

void tst_PublishedDamage::namesWhatHappenedToATaggedText_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QString>("code");
    QTest::newRow("quotes around") << QByteArray('"' + dmarcText + '"') << u"record.quoted"_s;
    QTest::newRow("backslashes") << QByteArray(dmarcText).replace(";", "\\;") << u"record.quoted"_s;
    QTest::newRow("quotes, and another policy")
        << QByteArray("\"v=DMARC1; p=reject\"") << u"record.quoted"_s;
    QTest::newRow("curly quotes") << QByteArray("\xe2\x80\x9c" + dmarcText + "\xe2\x80\x9d")
                                  << u"record.typography"_s;
    QTest::newRow("no-break space")
        << QByteArray(dmarcText).replace("; p", ";\xc2\xa0p") << u"record.typography"_s;
    QTest::newRow("blank in front") << QByteArray(' ' + dmarcText) << u"record.spaces"_s;
    QTest::newRow("line end inside")
        << QByteArray(dmarcText).replace("postmaster", "post\nmaster") << u"record.spaces"_s;
    QTest::newRow("another policy")
        << QByteArray("v=DMARC1; p=reject") << u"record.different other-value"_s;
    QTest::newRow("an older one that the new one begins with")
        << QByteArray("v=DMARC1; p=none") << u"record.different other-value"_s;
    QTest::newRow("cannot be read")
        << QByteArray("v=DMARC1, p=none") << u"record.different unreadable"_s;
    QTest::newRow("another protocol") << QByteArray("v=spf1 -all") << u"-"_s;
}

void tst_PublishedDamage::namesWhatHappenedToATaggedText()
{
    QFETCH(const QByteArray, found);
    QFETCH(const QString, code);
    QCOMPARE(codeOf(damageOfText(Purpose::Dmarc, dmarcText, found)), code);
}

void tst_PublishedDamage::namesWhatHappenedToSpf_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QString>("code");
    QTest::newRow("quotes") << QByteArray('"' + spfText + '"') << u"record.quoted"_s;
    QTest::newRow("a long dash") << QByteArray(spfText).replace("~", "\xe2\x80\x93")
                                 << u"record.typography"_s;
    QTest::newRow("a blank in a term")
        << QByteArray(spfText).replace("ip4:", "ip4: ") << u"record.spaces"_s;
    QTest::newRow("a comma") << QByteArray(spfText).replace(" ~", ", ~")
                             << u"record.different unreadable"_s;
    QTest::newRow("another address")
        << QByteArray("v=spf1 ip4:44.128.9.9 ~all") << u"record.different other-value"_s;
    QTest::newRow("a verification") << QByteArray("google-site-verification=abc") << u"-"_s;
}

void tst_PublishedDamage::namesWhatHappenedToSpf()
{
    QFETCH(const QByteArray, found);
    QFETCH(const QString, code);
    QCOMPARE(codeOf(damageOfText(Purpose::Spf, spfText, found)), code);
}

void tst_PublishedDamage::namesWhatHappenedToAKey_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QString>("code");
    const QByteArray key = longKey();
    const QByteArray other = test::keyText(test::otherKey());
    QTest::newRow("cut at 255") << key.left(255) << u"record.truncated"_s;
    QTest::newRow("quotes between the parts")
        << QByteArray(key).insert(255, "\" \"") << u"record.quoted"_s;
    QTest::newRow("a blank") << QByteArray(key).insert(200, ' ') << u"record.spaces"_s;
    QTest::newRow("zero-width space")
        << QByteArray(key).insert(200, "\xe2\x80\x8b") << u"record.typography"_s;
    QTest::newRow("small letters") << key.toLower() << u"record.different damaged-key"_s;
    QTest::newRow("a lost piece") << QByteArray(key).remove(200, 100)
                                  << u"record.different damaged-key"_s;
    QTest::newRow("another key") << other << u"record.different other-key"_s;
    QTest::newRow("withdrawn") << QByteArray("v=DKIM1; p=") << u"record.different revoked"_s;
    QTest::newRow("the key itself") << key << u"-"_s;
    QTest::newRow("under test") << QByteArray(key + "; t=y") << u"record.different testing"_s;
    QTest::newRow("the key without what may be left out")
        << QByteArray(key).mid(key.indexOf("p=")) << u"-"_s;
}

void tst_PublishedDamage::namesWhatHappenedToAKey()
{
    QFETCH(const QByteArray, found);
    QFETCH(const QString, code);
    const std::optional<RecordDamage> damage = damageOfText(Purpose::DkimKey, longKey(), found);
    QCOMPARE(codeOf(damage), code);
    if (code == u"record.truncated")
        QCOMPARE(damage->octets, 255);
}

void tst_PublishedDamage::countsSeveral()
{
    const PlannedRecord record = recordOf(Purpose::Spf, "good.example", dns::Txt::of(spfText));
    const dns::Answer answer = answerWith(
        record, {dns::Txt::of("v=spf1 mx -all"), dns::Txt::of(spfText), dns::Txt::of("abc")});
    const std::optional<RecordDamage> damage = checks::damageOf(record, answer, zone, std::nullopt);
    QVERIFY(damage);
    QCOMPARE(damage->code, u"record.second"_s);
    QCOMPARE(damage->found, (QStringList{u"v=spf1 mx -all"_s, QString::fromLatin1(spfText)}));
}

void tst_PublishedDamage::saysWhetherOtherSpfCovers()
{
    const PlannedRecord record = recordOf(Purpose::Spf, "good.example", dns::Txt::of(spfText));
    const dns::Answer answer = answerWith(record, {dns::Txt::of("v=spf1 a ~all")});
    QCOMPARE(checks::damageOf(record, answer, zone, false)->kind, u"not-covering"_s);
    QCOMPARE(checks::damageOf(record, answer, zone, true)->kind, u"other-value"_s);
    QCOMPARE(checks::damageOf(record, answer, zone, std::nullopt)->kind, u"other-value"_s);
}

void tst_PublishedDamage::knowsATargetWithTheZoneAppended_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("kind");
    QTest::newRow("appended") << QByteArray("mail.good.example.good.example")
                              << u"relative-target"_s;
    QTest::newRow("in other letters")
        << QByteArray("MAIL.Good.Example.good.example") << u"relative-target"_s;
    QTest::newRow("elsewhere") << QByteArray("mx.other.example") << u"other-target"_s;
    QTest::newRow("deeper") << QByteArray("a.mail.good.example") << u"other-target"_s;
}

void tst_PublishedDamage::knowsATargetWithTheZoneAppended()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QString, kind);
    const PlannedRecord record = recordOf(Purpose::MailExchanger, "good.example",
                                          dns::Mx{10, dns::Name::of("mail.good.example")});
    const dns::Answer answer = answerWith(record, {dns::Mx{10, dns::Name::of(target.constData())}});
    const std::optional<RecordDamage> damage = checks::damageOf(record, answer, zone, std::nullopt);
    QVERIFY(damage);
    QCOMPARE(damage->kind, kind);

    // An alias that is planned as one.
    const PlannedRecord alias = recordOf(Purpose::DkimKey, "s1._domainkey.good.example",
                                         dns::Cname{dns::Name::of("mail.good.example")});
    dns::Answer at = answerWith(alias, {dns::Cname{dns::Name::of(target.constData())}});
    at.chain = {dns::Name::of(target.constData())};
    const std::optional<RecordDamage> other = checks::damageOf(alias, at, zone, std::nullopt);
    QVERIFY(other);
    QCOMPARE(other->kind, kind);
}

void tst_PublishedDamage::sparesTextsOfOthers()
{
    const PlannedRecord record = recordOf(Purpose::Spf, "good.example", dns::Txt::of(spfText));
    QVERIFY(!checks::damageOf(record, answerWith(record, {}), zone, std::nullopt));
    QVERIFY(!checks::damageOf(record,
                              answerWith(record, {dns::Txt::of("\"quoted\" by somebody else")}),
                              zone, std::nullopt));
}

void tst_PublishedDamage::namesTheWrongPlaces()
{
    using facts::WrongPlace;
    const plan::MailPlan plan = plan::makePlan(dns::Domain::of("sub.good.example"));
    const auto textsFor = [&](Purpose purpose, const char *owner) {
        QStringList list;
        for (const auto &[place, name] :
             checks::wrongPlacesOf(recordOf(purpose, owner, dns::Txt::of("x")), plan, zone))
            list << facts::toString(place) + u' ' + name.toLower();
        return list;
    };
    QCOMPARE(textsFor(Purpose::Dmarc, "_dmarc.sub.good.example"),
             (QStringList{u"doubled _dmarc.sub.good.example.good.example"_s,
                          u"doubled _dmarc.sub.good.example.sub.good.example"_s,
                          u"half-name dmarc.sub.good.example"_s,
                          u"above-domain _dmarc.good.example"_s, u"apex sub.good.example"_s}));
    QVERIFY(textsFor(Purpose::DkimKey, "s1._domainkey.sub.good.example")
                .contains(u"half-name s1.sub.good.example"_s));
    QVERIFY(textsFor(Purpose::DkimKey, "s1._domainkey.sub.good.example")
                .contains(u"half-name s1.domainkey.sub.good.example"_s));
    QVERIFY(!textsFor(Purpose::Spf, "sub.good.example").join(u' ').contains(u"apex"));
    QVERIFY(!textsFor(Purpose::HeloSpf, "mail.sub.good.example").join(u' ').contains(u"apex"));
    // No room for the zone once more: nothing to ask.
    const QByteArray label(60, 'a');
    const QByteArray deep = label + '.' + label + '.' + label + ".sub.good.example";
    for (const QString &each : textsFor(Purpose::HeloSpf, deep.constData()))
        QVERIFY2(each.size() < 255, qPrintable(each));
}

void tst_PublishedDamage::survivesAnyText()
{
    QByteArray octets(600, '\0');
    for (int round = 0; round < 64; ++round) {
        for (qsizetype i = 0; i < octets.size(); ++i)
            octets[i] = static_cast<char>((i * 31 + round * 17 + i * i) & 0xff);
        for (const Purpose purpose : {Purpose::Spf, Purpose::DkimKey, Purpose::Dmarc,
                                      Purpose::MtaSts, Purpose::TlsReports}) {
            const QByteArray text = "v=spf1 v=DMARC1; p=" + octets.left(round * 9);
            const std::optional<RecordDamage> damage = damageOfText(purpose, dmarcText, text);
            QVERIFY(!damage || damage->code.startsWith(u"record."));
        }
    }
}

MW_TEST(tst_PublishedDamage)
#include "tst_PublishedDamage.moc"
