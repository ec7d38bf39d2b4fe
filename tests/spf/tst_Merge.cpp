#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/spf/Build.h"
#include "mail/spf/Trace.h"

#include <QJsonArray>
#include <QtTest>

using namespace mailworthy::spf;
using mailworthy::Address;
using mailworthy::ArgValue;

namespace {

std::vector<QByteArray> list(const QByteArray &text, char separator = '|')
{
    const QByteArrayList parts = text.isEmpty() ? QByteArrayList() : text.split(separator);
    return {parts.begin(), parts.end()};
}

QString changesOf(const Merged &merged)
{
    QStringList changes;
    for (const MergeChange &one : merged.changes) {
        if (one.kind != MergeChange::Kind::Kept)
            changes.append(toString(one.kind) + QLatin1Char(' ') + displayText(one.term));
    }
    return changes.join(QStringLiteral(", "));
}

} // namespace

class tst_Merge : public QObject
{
    Q_OBJECT

private slots:
    void mergesIntoOneRecord_data();
    void mergesIntoOneRecord();
    void refusesWhatItCannotRead();
    void knowsTermsThatMeanTheSame_data();
    void knowsTermsThatMeanTheSame();
    void isDoneAfterTheFirstTime();
    void putsAnotherExplanationInThePlaceOfARemovedOne();
    void buildsFromWhatTheOwnerWants();
    void refusesNamesNoRecordCanHold();
    void buildsTheSmallRecords();
    void staysQuickOnLongRecords();
};

void tst_Merge::mergesIntoOneRecord_data()
{
    QTest::addColumn<QByteArray>("published");
    QTest::addColumn<QByteArray>("add");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("changes");
    const auto row = [](const char *name, const char *published, const char *add, const char *after,
                        const char *changes) {
        QTest::newRow(name) << QByteArray(published) << QByteArray(add) << QByteArray(after)
                            << QString::fromLatin1(changes);
    };
    row("nothing published", "", "ip4:192.0.2.1|mx", "v=spf1 ip4:192.0.2.1 mx ~all",
        "added ip4:192.0.2.1, added mx, added ~all");
    row("foreign terms stay, all is kept", "v=spf1 include:h.example mx -all", "ip4:192.0.2.1",
        "v=spf1 ip4:192.0.2.1 include:h.example mx -all", "added ip4:192.0.2.1");
    row("in the order that is cheapest", "v=spf1 ip4:192.0.2.9 include:h.example ?all",
        "include:i.example|mx|a|ip6:2001:db8::1|ip4:192.0.2.1",
        "v=spf1 ip4:192.0.2.9 ip4:192.0.2.1 ip6:2001:db8::1 a mx include:h.example "
        "include:i.example ?all",
        "added include:i.example, added mx, added a, added ip6:2001:db8::1, added ip4:192.0.2.1");
    row("there already", "v=spf1 +MX ip4:192.0.2.1/32 include:H.Example. -all",
        "mx|ip4:192.0.2.1|include:h.example", "v=spf1 mx ip4:192.0.2.1 include:H.Example. -all",
        "duplicate mx, duplicate ip4:192.0.2.1, duplicate include:h.example");
    row("exact duplicates go", "v=spf1 mx a mx -all", "", "v=spf1 mx a -all", "duplicate mx");
    row("another qualifier would be read first", "v=spf1 ?mx ~all", "mx", "v=spf1 mx ~all",
        "replaced ?mx");
    row("of two wishes the last", "v=spf1 mx -all", "-mx|mx", "v=spf1 mx -all",
        "replaced mx, replaced -mx");
    row("+all is kept", "v=spf1 +all", "mx", "v=spf1 mx all", "added mx");
    row("behind all", "v=spf1 mx -all include:h.example", "a", "v=spf1 a mx include:h.example -all",
        "moved include:h.example, added a");
    row("a second all", "v=spf1 mx -all ~all", "", "v=spf1 mx -all", "dropped ~all");
    row("redirect stays", "v=spf1 redirect=h.example", "ip4:192.0.2.1",
        "v=spf1 ip4:192.0.2.1 redirect=h.example", "added ip4:192.0.2.1");
    row("no all", "v=spf1 mx", "a", "v=spf1 a mx ~all", "added a, added ~all");
    row("exp and unknown modifiers stay", "v=spf1 exp=e.example mx x=y -all", "a",
        "v=spf1 a mx -all exp=e.example x=y", "added a");
    row("two records become one",
        "v=spf1 mx include:h.example ~all|v=spf1 include:i.example mx -all", "",
        "v=spf1 mx include:h.example include:i.example ~all", "duplicate mx, dropped -all");
    row("the softer all wins", "v=spf1 mx -all|v=spf1 a ?all", "", "v=spf1 mx a ?all",
        "replaced -all");
    row("never the +all of one of them", "v=spf1 mx -all|v=spf1 +all", "", "v=spf1 mx -all",
        "dropped +all");
    row("redirect beside another's all", "v=spf1 redirect=h.example|v=spf1 mx -all", "",
        "v=spf1 mx include:h.example -all", "converted redirect=h.example");
    row("two redirects", "v=spf1 redirect=h.example|v=spf1 redirect=i.example", "",
        "v=spf1 include:h.example include:i.example ~all",
        "converted redirect=h.example, converted redirect=i.example, added ~all");
    row("a redirect that is there already", "v=spf1 redirect=h.example", "redirect=H.example",
        "v=spf1 redirect=h.example", "duplicate redirect=H.example");
    row("the same redirect twice", "v=spf1 redirect=h.example|v=spf1 a redirect=h.example", "",
        "v=spf1 a redirect=h.example", "duplicate redirect=h.example");
    row("macros keep their case", "v=spf1 exists:%{L}.h.example -all", "exists:%{l}.h.example",
        "v=spf1 exists:%{L}.h.example exists:%{l}.h.example -all", "added exists:%{l}.h.example");
}

void tst_Merge::mergesIntoOneRecord()
{
    QFETCH(QByteArray, published);
    QFETCH(QByteArray, add);
    QFETCH(QByteArray, after);
    QFETCH(QString, changes);
    const mailworthy::Result<Merged> merged = merge({list(published), list(add), {}, Policy::Keep});
    MW_VERIFY_RESULT(merged);
    QCOMPARE(merged->after, after);
    QCOMPARE(changesOf(*merged), changes);
    QCOMPARE(merged->before, list(published));
    QVERIFY(std::holds_alternative<Record>(parse(merged->after)));
    QCOMPARE(toText(merged->record), after);
}

void tst_Merge::refusesWhatItCannotRead()
{
    const mailworthy::Result<Merged> broken =
        merge({{"v=spf1 ip4:h.example -all"}, {"mx"}, {}, Policy::Keep});
    MW_VERIFY_ERROR(broken, QStringLiteral("spf.merge-malformed"));
    QCOMPARE(broken.error().args.at(QStringLiteral("offset")), ArgValue(qint64(11)));
    MW_VERIFY_ERROR(merge({{"hello"}, {}, {}, Policy::Keep}),
                    QStringLiteral("spf.merge-malformed"));
    const mailworthy::Result<Merged> term =
        merge({{"v=spf1 -all"}, {"mx", "moo"}, {}, Policy::Keep});
    MW_VERIFY_ERROR(term, QStringLiteral("spf.merge-bad-term"));
    QCOMPARE(term.error().args.at(QStringLiteral("term")), ArgValue(QStringLiteral("moo")));
    MW_VERIFY_ERROR(merge({{}, {"mx a"}, {}, Policy::Keep}), QStringLiteral("spf.merge-bad-term"));
    MW_VERIFY_ERROR(merge({{}, {""}, {}, Policy::Keep}), QStringLiteral("spf.merge-bad-term"));
}

void tst_Merge::knowsTermsThatMeanTheSame_data()
{
    QTest::addColumn<QByteArray>("x");
    QTest::addColumn<QByteArray>("y");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *x, const char *y, bool same) {
        QTest::addRow("%s and %s", x, y) << QByteArray(x) << QByteArray(y) << same;
    };
    row("a", "+A", true);
    row("a", "a/32//128", true);
    row("a", "-a", false);
    row("a", "a:h.example", false);
    row("ip4:192.0.2.7/24", "ip4:192.0.2.0/24", true);
    row("ip4:192.0.2.7", "ip4:192.0.2.0", false);
    row("ip6:2001:DB8::1/32", "ip6:2001:db8::/32", true);
    row("include:h.example.", "include:H.EXAMPLE", true);
    row("exists:%{l}.x.example", "exists:%{L}.x.example", false);
}

void tst_Merge::knowsTermsThatMeanTheSame()
{
    QFETCH(QByteArray, x);
    QFETCH(QByteArray, y);
    QFETCH(bool, same);
    const auto term = [](const QByteArray &text) { return std::get<Term>(parseTerm(text)); };
    QCOMPARE(sameTerm(term(x), term(y)), same);
}

void tst_Merge::isDoneAfterTheFirstTime()
{
    const MergeRequest first{
        {"v=spf1 include:h.example -all"}, {"ip4:192.0.2.1", "mx"}, {}, Policy::Soft};
    const mailworthy::Result<Merged> once = merge(first);
    MW_VERIFY_RESULT(once);
    QCOMPARE(once->after, QByteArray("v=spf1 ip4:192.0.2.1 mx include:h.example ~all"));
    QVERIFY(once->changed);
    QCOMPARE(once->lookups, 2);
    const mailworthy::Result<Merged> twice = merge({{once->after}, first.add, {}, Policy::Soft});
    MW_VERIFY_RESULT(twice);
    QCOMPARE(twice->after, once->after);
    QVERIFY(!twice->changed);
    const mailworthy::Result<Merged> back =
        merge({{once->after}, {}, {"MX", "+ip4:192.0.2.1"}, Policy::Hard});
    MW_VERIFY_RESULT(back);
    QCOMPARE(back->after, QByteArray("v=spf1 include:h.example -all"));
    QCOMPARE(changesOf(*back), QStringLiteral("removed ip4:192.0.2.1, removed mx, replaced ~all"));
    QCOMPARE(toJson(*back).value(QStringLiteral("changes")).toArray().size(), qsizetype(4));
}

void tst_Merge::putsAnotherExplanationInThePlaceOfARemovedOne()
{
    const mailworthy::Result<Merged> merged = merge(
        {{"v=spf1 -all exp=old.example"}, {"exp=new.example"}, {"exp=old.example"}, Policy::Keep});
    MW_VERIFY_RESULT(merged);
    QCOMPARE(merged->after, QByteArray("v=spf1 -all exp=new.example"));
}

void tst_Merge::buildsFromWhatTheOwnerWants()
{
    Wanted wanted;
    wanted.networks = {{*Address::parse(u"2001:db8::25"), -1},
                       {*Address::parse(u"192.0.2.25"), -1},
                       {*Address::parse(u"198.51.100.0"), 24},
                       {*Address::parse(u"::ffff:192.0.2.25"), -1}};
    wanted.ownAddress = true;
    wanted.hosts = {"home.dyn.example."};
    wanted.mx = true;
    wanted.includes = {"_spf.relay.example", "_SPF.relay.example"};
    const mailworthy::Result<Record> record = build(wanted);
    MW_VERIFY_RESULT(record);
    QCOMPARE(toText(*record),
             QByteArray("v=spf1 ip4:192.0.2.25 ip4:198.51.100.0/24 ip6:2001:db8::25 a "
                        "a:home.dyn.example mx include:_spf.relay.example ~all"));
    wanted = {};
    wanted.policy = Policy::Hard;
    QCOMPARE(toText(*build(wanted)), QByteArray("v=spf1 -all"));
}

void tst_Merge::refusesNamesNoRecordCanHold()
{
    for (const QByteArray &name :
         {QByteArray("relay"), QByteArray("a b.example"), QByteArray("%{d}"), QByteArray(),
          QByteArray("m\xC3\xBCller.example"), QByteArray("192.0.2.1"),
          QByteArray(64, 'a') + ".example", QByteArray("h.example/24")}) {
        Wanted wanted;
        wanted.includes = {name};
        if (name == "%{d}") // a macro is no name for an owner to type
            continue;
        MW_VERIFY_ERROR(build(wanted), QStringLiteral("spf.bad-name"));
    }
}

void tst_Merge::buildsTheSmallRecords()
{
    QCOMPARE(toText(noMailRecord()), QByteArray("v=spf1 -all"));
    QCOMPARE(toText(heloRecord()), QByteArray("v=spf1 a -all"));
}

void tst_Merge::staysQuickOnLongRecords()
{
    QByteArray text = "v=spf1";
    for (int i = 0; i < 20'000; ++i)
        text += " ip4:10." + QByteArray::number(i / 65536) + '.' + QByteArray::number(i / 256 % 256)
                + '.' + QByteArray::number(i % 256);
    const mailworthy::Result<Merged> merged =
        merge({{text, text}, {"mx"}, {"ip4:10.0.0.1"}, Policy::Soft});
    MW_VERIFY_RESULT(merged);
    QCOMPARE(merged->record.terms.size(), std::size_t(20'001));
}

MW_TEST(tst_Merge)
#include "tst_Merge.moc"
