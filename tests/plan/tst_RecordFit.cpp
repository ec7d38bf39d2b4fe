// Whether a record goes into the form of a DNS host, and how good a key is.
#include "keys/SigningKey.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dkim/KeyRecord.h"
#include "mail/dkim/KeyStrength.h"
#include "plan/RecordFit.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;
using data::TxtOver255;
using plan::Fit;

namespace {

data::DnsHost host(TxtOver255 over255, std::optional<int> limit)
{
    data::DnsHost made;
    made.over255 = over255;
    made.txtMaxOctets = limit;
    return made;
}

} // namespace

class tst_RecordFit : public QObject
{
    Q_OBJECT

private slots:
    void fits_data()
    {
        QTest::addColumn<int>("octets");
        QTest::addColumn<int>("over255");
        QTest::addColumn<int>("hostLimit"); // 0: none known
        QTest::addColumn<QString>("fit");
        QTest::addColumn<int>("strings");
        QTest::addColumn<int>("limit");
        const auto row = [](const char *name, int octets, TxtOver255 over255, int hostLimit,
                            const QString &fit, int strings, int limit) {
            QTest::newRow(name) << octets << static_cast<int>(over255) << hostLimit << fit
                                << strings << limit;
        };
        row("empty", 0, TxtOver255::Unknown, 0, u"fits"_s, 1, 0);
        row("one string", 255, TxtOver255::Unknown, 0, u"fits"_s, 1, 0);
        row("two, nobody knows", 256, TxtOver255::Unknown, 0, u"unknown"_s, 2, 0);
        row("two, by itself", 410, TxtOver255::Auto, 0, u"fits"_s, 2, 0);
        row("two, raw", 410, TxtOver255::RawOk, 0, u"fits"_s, 2, 0);
        row("two, by hand", 410, TxtOver255::ManualStrings, 0, u"as-strings"_s, 2, 0);
        row("one, by hand", 255, TxtOver255::ManualStrings, 0, u"fits"_s, 1, 0);
        row("not supported", 256, TxtOver255::Unsupported, 0, u"too-long"_s, 2, 255);
        row("not supported, but short", 255, TxtOver255::Unsupported, 0, u"fits"_s, 1, 255);
        row("at the limit", 512, TxtOver255::Auto, 512, u"fits"_s, 3, 512);
        row("over the limit", 513, TxtOver255::Auto, 512, u"too-long"_s, 3, 512);
        row("over the limit, whatever else is not known", 513, TxtOver255::Unknown, 512,
            u"too-long"_s, 3, 512);
        row("the smaller of two limits", 300, TxtOver255::Unsupported, 512, u"too-long"_s, 2, 255);
    }
    void ofAKeyThatIsNotMadeYet()
    {
        const data::DnsHost small = host(TxtOver255::Auto, 512);
        for (const keys::KeyKind kind : {keys::KeyKind::Rsa2048, keys::KeyKind::Rsa3072,
                                         keys::KeyKind::Rsa4096, keys::KeyKind::Ed25519}) {
            const Result<keys::SigningKey> key = keys::SigningKey::generate(kind, {});
            QVERIFY(key.has_value());
            QVERIFY(plan::fitOf(kind, &small)
                    == plan::fitOf(dkim::keyRecordText(key->publicKey()), &small));
        }
        QCOMPARE(plan::fitOf(keys::KeyKind::Rsa4096, &small).fit, Fit::TooLong);
    }
    void fits()
    {
        QFETCH(int, octets);
        QFETCH(int, over255);
        QFETCH(int, hostLimit);
        QFETCH(QString, fit);
        QFETCH(int, strings);
        QFETCH(int, limit);
        const data::DnsHost form =
            host(static_cast<TxtOver255>(over255),
                 hostLimit == 0 ? std::nullopt : std::optional<int>(hostLimit));
        const plan::RecordFit found = plan::fitOf(QByteArray(octets, 'x'), &form);
        QCOMPARE(plan::toString(found.fit), fit);
        QCOMPARE(found.octets, qint64{octets});
        QCOMPARE(found.strings, qint64{strings});
        QCOMPARE(found.limit.value_or(0), qint64{limit});
    }

    void knowsNothingOfAnUnknownHost()
    {
        QVERIFY(plan::fitOf(QByteArray(410, 'x'), nullptr).fit == Fit::Unknown);
        QVERIFY(plan::fitOf(QByteArray(200, 'x'), nullptr).fit == Fit::Fits);
    }

    void saysHowGoodAKeyIs()
    {
        const auto ofBits = [](int bits) {
            QByteArray modulus(bits / 8, '\xff');
            return dkim::toString(dkim::strengthOf(
                keys::PublicKey::fromRsaNumbers(modulus, QByteArray("\x01\x00\x01", 3)).value()));
        };
        QCOMPARE(ofBits(768), u"unusable"_s);
        QCOMPARE(ofBits(1016), u"unusable"_s);
        QCOMPARE(ofBits(1024), u"weak"_s);
        QCOMPARE(ofBits(2040), u"weak"_s);
        QCOMPARE(ofBits(2048), u"good"_s);
        QCOMPARE(ofBits(3072), u"good"_s);
        QCOMPARE(ofBits(4096), u"long"_s);
        const auto ed = keys::SigningKey::generate(keys::KeyKind::Ed25519, {});
        QCOMPARE(dkim::toString(dkim::strengthOf(ed->publicKey())), u"beside-rsa"_s);
    }
};

MW_TEST(tst_RecordFit)
#include "tst_RecordFit.moc"
