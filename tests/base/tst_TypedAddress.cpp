#include "base/TypedAddress.h"

#include "kit/Printers.h"
#include "kit/TestMain.h"

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

class tst_TypedAddress : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatIsMeant_data();
    void takesWhatIsMeant();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void keepsLongTextOutOfTheError();
};

void tst_TypedAddress::takesWhatIsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *text, const char *address) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(address);
    };
    row("192.0.2.1", "192.0.2.1");
    row(" 192.0.2.1\n", "192.0.2.1");
    row("[192.0.2.1]", "192.0.2.1");
    row("2001:DB8::1", "2001:db8::1");
    row("[2001:db8::1]", "2001:db8::1");
    row("[IPv6:2001:db8::1]", "2001:db8::1");
    row("::ffff:192.0.2.1", "192.0.2.1");
}

void tst_TypedAddress::takesWhatIsMeant()
{
    QFETCH(const QString, text);
    QFETCH(const QString, address);
    const Result<Address> parsed = parseTypedAddress(text);
    MW_VERIFY_RESULT(parsed);
    QCOMPARE(parsed->toString(), address);
}

void tst_TypedAddress::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *text, const char *code, const char *argument,
                        const char *value) {
        QTest::newRow(*text ? text : "(nothing)")
            << QString::fromLatin1(text) << QString::fromLatin1(code)
            << QString::fromLatin1(argument) << QString::fromLatin1(value);
    };
    row("010.0.0.1", "address.leading-zero", "part", "010");
    row("1.2.3.00", "address.leading-zero", "part", "00");
    row("300.1.2.3", "address.too-large", "part", "300");
    row("1.2.3.99999999999", "address.too-large", "part", "99999999999");
    row("1.2.3", "address.part-count", "count", "3");
    row("1.2.3.4.5", "address.part-count", "count", "5");
    row("192.0.2.1:25", "address.has-port", "address", "192.0.2.1");
    row("[2001:db8::1]:25", "address.has-port", "address", "2001:db8::1");
    row("192.0.2.0/24", "address.is-network", "address", "192.0.2.0");
    row("fe80::1%eth0", "address.has-zone", "zone", "%eth0");
    row("[fe80::1%eth0]", "address.has-zone", "zone", "%eth0");
    row("", "address.not-an-address", "text", "");
    row("[]", "address.not-an-address", "text", "[]");
    row("1", "address.not-an-address", "text", "1");
    row("example.org", "address.not-an-address", "text", "example.org");
    row("192.0.2.1 192.0.2.2", "address.not-an-address", "text", "192.0.2.1 192.0.2.2");
    row("2001:db8:::1", "address.not-an-address", "text", "2001:db8:::1");
    row("1..2.3", "address.not-an-address", "text", "1..2.3");
}

void tst_TypedAddress::saysWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    QFETCH(const QString, argument);
    QFETCH(const QString, value);
    const Result<Address> parsed = parseTypedAddress(text);
    MW_VERIFY_ERROR(parsed, code);
    QCOMPARE(argText(parsed.error().args.at(argument)), value);
    QCOMPARE(argText(parsed.error().args.at(u"text"_s)), text);
}

void tst_TypedAddress::keepsLongTextOutOfTheError()
{
    const Result<Address> parsed = parseTypedAddress(QString(100000, u'1'));
    MW_VERIFY_ERROR(parsed, u"address.not-an-address"_s);
    QVERIFY(argText(parsed.error().args.at(u"text"_s)).size() < 1000);
}

MW_TEST(tst_TypedAddress)
#include "tst_TypedAddress.moc"
