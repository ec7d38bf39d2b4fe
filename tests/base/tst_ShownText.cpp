// What may be shown of a text from outside.
#include "base/ShownText.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using mailworthy::shownText;

class tst_ShownText : public QObject
{
    Q_OBJECT

private slots:
    void whatSteersIsMadeVisible_data();
    void whatSteersIsMadeVisible();
    void lineEndsStayWhenAskedFor();
};

void tst_ShownText::whatSteersIsMadeVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"v=spf1 -all"_s << u"v=spf1 -all"_s;
    QTest::newRow("other scripts") << u"بريد müller 郵"_s << u"بريد müller 郵"_s;
    QTest::newRow("joiners of a script") << u"a\u200cb\u200dc"_s << u"a\u200cb\u200dc"_s;
    QTest::newRow("outside the first plane") << u"\U0001F4E7"_s << u"\U0001F4E7"_s;
    QTest::newRow("terminal") << u"a\u001b[31mb"_s << u"a\ufffd[31mb"_s;
    QTest::newRow("line ends") << u"a\r\nb"_s << u"a\ufffd\ufffdb"_s;
    QTest::newRow("direction") << u"a\u202eb\u2066c"_s << u"a\ufffdb\ufffdc"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c"_s << u"a\ufffdb\ufffdc"_s;
    QTest::newRow("no character") << QString(QChar(0xffff)) << u"\ufffd"_s;
    QTest::newRow("half of one") << QString(QChar(0xd83d)) << u"\ufffd"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void tst_ShownText::whatSteersIsMadeVisible()
{
    QFETCH(const QString, text);
    QTEST(shownText(text), "shown");
}

void tst_ShownText::lineEndsStayWhenAskedFor()
{
    QCOMPARE(shownText(u"a\nb\tc"_s, true), u"a\nb\ufffdc"_s);
}

MW_TEST(tst_ShownText)
#include "tst_ShownText.moc"
