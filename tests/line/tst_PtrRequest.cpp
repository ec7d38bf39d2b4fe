// What is asked of the provider, as arguments of a fix and back.
#include "kit/TestMain.h"
#include "line/PtrRequest.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;
using line::Forward;
using line::PtrWish;

class tst_PtrRequest : public QObject
{
    Q_OBJECT

private slots:
    void goesThroughArguments();
    void readsOlderArguments();
    void needsAnAddress();
};

void tst_PtrRequest::goesThroughArguments()
{
    for (const Forward forward :
         {Forward::Leads, Forward::Missing, Forward::Elsewhere, Forward::Unknown}) {
        const PtrWish wish{*Address::parse(u"2001:67c:50::25"_s),
                           u"mail.good.example"_s,
                           {u"a.provider.example"_s, u"b.provider.example"_s},
                           forward,
                           {u"2001:67c:50::26"_s},
                           u"2026-11-24"_s};
        const std::optional<PtrWish> read = line::ptrWishFrom(line::toArgs(wish));
        QVERIFY(read);
        QVERIFY(*read == wish);
        // They are kept in sessions as JSON.
        const std::optional<PtrWish> kept =
            line::ptrWishFrom(argsFromJson(argsToJson(line::toArgs(wish))));
        QVERIFY(kept && *kept == wish);
    }
}

void tst_PtrRequest::readsOlderArguments()
{
    const std::optional<PtrWish> read =
        line::ptrWishFrom({{u"address"_s, u"44.128.0.25"_s}, {u"name"_s, u"mail.good.example"_s}});
    QVERIFY(read);
    QCOMPARE(read->wanted, u"mail.good.example"_s);
    QVERIFY(read->forward == Forward::Unknown);
    QVERIFY(read->now.isEmpty() && read->date.isEmpty());
}

void tst_PtrRequest::needsAnAddress()
{
    QVERIFY(!line::ptrWishFrom({{u"name"_s, u"mail.good.example"_s}}));
    QVERIFY(!line::ptrWishFrom({{u"address"_s, u"mail.good.example"_s}}));
}

MW_TEST(tst_PtrRequest)
#include "tst_PtrRequest.moc"
