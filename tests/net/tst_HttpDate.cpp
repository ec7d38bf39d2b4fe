// Times as HTTP writes them.
#include "kit/TestMain.h"
#include "net/HttpDate.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

class tst_HttpDate : public QObject
{
    Q_OBJECT

private slots:
    void readsTheThreeForms_data();
    void readsTheThreeForms();
    void refusesOthers_data();
    void refusesOthers();
};

void tst_HttpDate::readsTheThreeForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("time");
    QTest::newRow("of today") << "Tue, 24 Nov 2026 10:00:07 GMT"_ba << u"2026-11-24T10:00:07Z"_s;
    // The examples of RFC 9110 §5.6.7.
    QTest::newRow("fixed") << "Sun, 06 Nov 1994 08:49:37 GMT"_ba << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("RFC 850") << "Sunday, 06-Nov-94 08:49:37 GMT"_ba << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("asctime") << "Sun Nov  6 08:49:37 1994"_ba << u"1994-11-06T08:49:37Z"_s;
    QTest::newRow("asctime of two digits")
        << "Tue Nov 24 10:00:07 2026"_ba << u"2026-11-24T10:00:07Z"_s;
    QTest::newRow("two digits of this century")
        << "Tuesday, 24-Nov-26 10:00:07 GMT"_ba << u"2026-11-24T10:00:07Z"_s;
    QTest::newRow("leap day") << "Tue, 29 Feb 2028 00:00:00 GMT"_ba << u"2028-02-29T00:00:00Z"_s;
    QTest::newRow("leap second") << "Sat, 31 Dec 2016 23:59:60 GMT"_ba << u"2017-01-01T00:00:00Z"_s;
}

void tst_HttpDate::readsTheThreeForms()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, time);
    const std::optional<Timestamp> read = net::parseHttpDate(text);
    QVERIFY(read.has_value());
    QCOMPARE(toIso(*read), time);
}

void tst_HttpDate::refusesOthers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a number") << "1790000000"_ba;
    QTest::newRow("another zone") << "Tue, 24 Nov 2026 10:00:07 CET"_ba;
    QTest::newRow("no such day") << "Tue, 30 Feb 2026 10:00:07 GMT"_ba;
    QTest::newRow("no such month") << "Tue, 24 Nev 2026 10:00:07 GMT"_ba;
    QTest::newRow("no such hour") << "Tue, 24 Nov 2026 24:00:07 GMT"_ba;
    QTest::newRow("no such minute") << "Tue, 24 Nov 2026 10:60:07 GMT"_ba;
    QTest::newRow("no such second") << "Tue, 24 Nov 2026 10:00:61 GMT"_ba;
    QTest::newRow("ISO") << "2026-11-24T10:00:07Z"_ba;
    QTest::newRow("something behind") << "Tue, 24 Nov 2026 10:00:07 GMT, x"_ba;
    QTest::newRow("a line end behind") << "Tue, 24 Nov 2026 10:00:07 GMT\n"_ba;
    QTest::newRow("very long") << QByteArray("Tue, 24 Nov 2026 10:00:07 GMT").repeated(1000);
}

void tst_HttpDate::refusesOthers()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!net::parseHttpDate(text).has_value());
}

MW_TEST(tst_HttpDate)
#include "tst_HttpDate.moc"
