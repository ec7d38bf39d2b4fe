#include "kit/Printers.h"
#include "kit/TableInternet.h"
#include "kit/TestMain.h"
#include "line/EhloName.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::line;
using namespace Qt::Literals::StringLiterals;

class tst_EhloName : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheGrammarOfTheRfc()
    {
        const QJsonValue data = testkit::sharedJson(
            QStringLiteral(MAILWORTHY_SHARED "/conformance/rfc-vectors/policy/ehlo.json"));
        if (data.isUndefined())
            QSKIP("the RFC vectors are not here");
        QCOMPARE(data[u"cases"].toArray().size(), 20);
        for (const QJsonValue &row : data[u"cases"].toArray()) {
            const QString text = row[u"ehlo"].toString();
            const EhloVerdict verdict = judgeEhlo(text);
            QVERIFY2(verdict.grammatical == row[u"grammatical"].toBool(), qPrintable(text));
            const QString why = row[u"why"].toString();
            // A literal is grammatical and refused by receivers all the same
            const bool refused =
                !verdict.grammatical || text.startsWith(u'[') || why.contains(u"failure"_s);
            QVERIFY2(verdict.usable() != refused, qPrintable(text));
        }
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *text, const char *fault) {
            QTest::newRow(*text ? text : "empty")
                << QString::fromUtf8(text) << QString::fromLatin1(fault);
        };
        row("mail.example.org", "");
        row("Mail.Example.Org", "");
        row("mail.good.example", "");
        row("xn--mller-kva.example", "");
        row("", "empty");
        row("mail.example.org.", "trailing-dot");
        row("192.0.2.1", "bare-address");
        row("2001:db8::1", "bare-address");
        row("[192.0.2.1]", "literal");
        row("[IPv6:2001:db8::1]", "literal");
        row("[2001:db8::1]", "bad-literal");
        row("[IPv6:192.0.2.1]", "bad-literal");
        row("[192.0.2.1", "bad-literal");
        row("[", "bad-literal");
        row("mail_1.example.org", "bad-character");
        row("mail example.org", "bad-character");
        row("mail.example.org\r\nX", "bad-character");
        row("-mail.example.org", "bad-hyphen");
        row("mail-.example.org", "bad-hyphen");
        row("mail..example.org", "empty-label");
        row(".example.org", "empty-label");
        row("b\u00fccher.example", "not-ascii");
        row("mail", "single-label");
        row("localhost", "localhost");
        row("localhost.localdomain", "localhost");
        row("box.localhost", "localhost");
        row("mail.local", "private-name");
        row("mail.LAN", "private-name");
        row("box.home.arpa", "private-name");
        row("mail.internal", "private-name");
        row("box.fritz.box", "private-name");
        row("mail.invalid", "reserved-name");
        row("1.0.0.127.in-addr.arpa", "reserved-name");
        row("mail.1", "numeric-end");
        row("1.2.3.4.5", "numeric-end");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, fault);
        const EhloVerdict verdict = judgeEhlo(text);
        QCOMPARE(verdict.fault ? toString(*verdict.fault) : QString(), fault);
        QCOMPARE(verdict.usable(), fault.isEmpty());
        if (verdict.usable())
            QCOMPARE(verdict.name->toLower(), text.toLower());
    }

    void boundsTheLength()
    {
        QCOMPARE(judgeEhlo(QString(64, u'a') + u".example"_s).fault,
                 std::optional(EhloFault::LabelTooLong));
        QVERIFY(judgeEhlo(QString(63, u'a') + u".example"_s).usable());
        QString longest =
            QString(63, u'a') + u'.' + QString(63, u'b') + u'.' + QString(63, u'c') + u'.';
        QVERIFY(judgeEhlo(longest + QString(61, u'd')).usable());
        QCOMPARE(judgeEhlo(longest + QString(62, u'd')).fault, std::optional(EhloFault::TooLong));
        QCOMPARE(judgeEhlo(QString(1000000, u'a')).fault, std::optional(EhloFault::TooLong));
    }
};

MW_TEST(tst_EhloName)
#include "tst_EhloName.moc"
