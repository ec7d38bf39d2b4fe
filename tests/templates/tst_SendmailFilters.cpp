// Which filters Sendmail asks: a definition alone asks nobody.
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "servers/reading/OtherTexts.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::servers;

class tst_SendmailFilters : public QObject
{
    Q_OBJECT

private slots:
    void asksThoseThatAreNamed_data();
    void asksThoseThatAreNamed();
};

void tst_SendmailFilters::asksThoseThatAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("asked"); // -1: not told
    QTest::addColumn<QString>("down");
    const QByteArray own = "define(`confDOMAIN_NAME', `mail.example.org')dnl\n";
    const QByteArray filter = "MAIL_FILTER(`dk', `S=inet:8891@localhost, F=T')dnl\n";
    const QByteArray mailers = "MAILER(`smtp')dnl\n";
    const auto row = [](const char *name, const QByteArray &text, int asked, const QString &down) {
        QTest::newRow(name) << text << asked << down;
    };
    const QString waits = u"waits"_s;
    row("both at once", own + "INPUT_MAIL_FILTER(`dk', `S=inet:8891@localhost')dnl\n" + mailers, 1,
        u"unsigned"_s);
    row("defined and named",
        own + filter + "define(`confINPUT_MAIL_FILTERS', `other, dk')dnl\n" + mailers, 1, waits);
    row("named before it is defined",
        own + "define(`confINPUT_MAIL_FILTERS', `dk')dnl\n" + filter + mailers, 1, waits);
    row("named alone", own + "define(`confINPUT_MAIL_FILTERS', `dk')dnl\n" + mailers, 1, QString());
    row("defined alone", own + filter + mailers, 0, QString());
    row("a part of a file", own + filter, -1, QString());
    row("named for an entrance",
        own + filter + "DAEMON_OPTIONS(`Name=MTA, InputMailFilters=dk')dnl\n" + mailers, -1,
        QString());
    row("another file", own + "include(`/etc/mail/filters.m4')dnl\n" + mailers, -1, QString());
    row("Debian's own file", own + "include(`/etc/mail/tls/starttls.m4')dnl\n" + mailers, 0,
        QString());
    const QByteArray cf = "Djmail.example.org\nDS\nMlocal, P=/usr/bin/procmail, F=lsDFM\n";
    row("cf", cf + "O InputMailFilters=dk\nXdk, S=inet:8891@localhost, F=T\n", 1, waits);
    row("cf, not named", cf + "#O InputMailFilters\nXdk, S=inet:8891@localhost, F=T\n", 0,
        QString());
    row("cf, another named",
        cf + "Xdk, S=inet:8891@localhost\nXclam, S=local:/clam, F=T\nO InputMailFilters=clam\n", 1,
        waits);
    row("cf, none", cf + "O InputMailFilters=\n", 0, QString());
    row("cf, a part", "Djmail.example.org\nXdk, S=inet:8891@localhost\n", -1, QString());
}

void tst_SendmailFilters::asksThoseThatAreNamed()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, asked);
    QFETCH(const QString, down);
    ServerReading reading;
    readSendmail(text, reading);
    QCOMPARE(reading.signerAsked ? int(*reading.signerAsked) : -1, asked);
    QCOMPARE(reading.signerDown ? toString(*reading.signerDown) : QString(), down);
}

MW_TEST(tst_SendmailFilters)
#include "tst_SendmailFilters.moc"
