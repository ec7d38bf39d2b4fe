// The reference of the world language, as the program prints it.
#include "kit/TestMain.h"
#include "net/fake/WorldReference.h"

#include <QtTest>

using namespace mailworthy::net::fake;

class tst_WorldReference : public QObject
{
    Q_OBJECT
private slots:
    void describesEveryDirective();
};

void tst_WorldReference::describesEveryDirective()
{
    const QString reference = worldReference();
    for (const char *directive :
         {"$ZONE",      "$ORIGIN",    "$TTL",    "!servfail", "!refused", "!timeout",
          "!truncated", "!malformed", "!ok",     "!delay",    "!server",  "!stale",
          "!fresh",     "!lists",     "!listed", "!unlisted", "!list ",   "!seed",
          "!resolver",  "!local",     "!router", "!seen",     "!echo",    "!port25",  "!inbound",
          "!http",      "!tls",       "!smtp",   "!clock",    "!after",   "!end"})
        QVERIFY2(reference.contains(QString::fromLatin1(directive)), directive);
    const QStringList lines = reference.split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

MW_TEST(tst_WorldReference)
#include "tst_WorldReference.moc"
