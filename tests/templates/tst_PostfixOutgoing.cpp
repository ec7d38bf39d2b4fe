// What Postfix does with mail that goes out.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "servers/reading/MainCf.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::servers;

namespace {

/// What makes a main.cf a whole one.
const QByteArray whole = "compatibility_level = 3.6\nmydestination = localhost\n"
                         "alias_maps = hash:/etc/aliases\nsmtpd_banner = $myhostname ESMTP\n"
                         "myhostname = mail.example.org\n";

ServerReading postfix(const QByteArray &text)
{
    ServerReading reading;
    readMainCf(whole + text, reading);
    return reading;
}

} // namespace

class tst_PostfixOutgoing : public QObject
{
    Q_OBJECT

private slots:
    void bouncesPassTheFiltersOfOwnMail_data();
    void bouncesPassTheFiltersOfOwnMail();
};

void tst_PostfixOutgoing::bouncesPassTheFiltersOfOwnMail_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("bounces"); // -1: not told
    const QByteArray named = "internal_mail_filter_classes = bounce\n";
    QTest::newRow("both") << QByteArray(named + "non_smtpd_milters = $smtpd_milters\n") << 1;
    QTest::newRow("no filter for own mail") << named << 0;
    QTest::newRow("an empty one") << QByteArray(named + "non_smtpd_milters =\n") << 0;
    QTest::newRow("a filter not known")
        << QByteArray(named + "non_smtpd_milters = $elsewhere\n") << -1;
    QTest::newRow("not named") << QByteArray("non_smtpd_milters = $smtpd_milters\n") << 0;
    QTest::newRow("other classes") << QByteArray("non_smtpd_milters = $smtpd_milters\n"
                                                 "internal_mail_filter_classes = notify\n")
                                   << 0;
    QTest::newRow("classes not known") << QByteArray("non_smtpd_milters = $smtpd_milters\n"
                                                     "internal_mail_filter_classes = $elsewhere\n")
                                       << -1;
}

void tst_PostfixOutgoing::bouncesPassTheFiltersOfOwnMail()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, bounces);
    const ServerReading reading = postfix("smtpd_milters = inet:127.0.0.1:8891\n" + text);
    QCOMPARE(reading.signsBounces ? int(*reading.signsBounces) : -1, bounces);
}

MW_TEST(tst_PostfixOutgoing)
#include "tst_PostfixOutgoing.moc"
