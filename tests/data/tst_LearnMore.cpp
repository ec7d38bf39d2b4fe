// Where owners read on: where the links lead, that they say so, and which of them belong to a code.
#include "data/LearnMore.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QRegularExpression>
#include <QUrl>

using namespace mailworthy;
using namespace mailworthy::data;
using namespace Qt::Literals::StringLiterals;

namespace {

const LearnMore &more()
{
    static const LearnMore loaded = *LearnMore::builtIn();
    return loaded;
}

QStringList idsOf(const std::vector<LearnMoreLink> &links)
{
    QStringList ids;
    for (const LearnMoreLink &link : links)
        ids << link.id;
    return ids;
}

} // namespace

class tst_LearnMore : public QObject
{
    Q_OBJECT

private slots:
    void isWhole();
    void everyAddressIsOfAHostThatMayBeNamed();
    void titleAndAddressNameTheSameSection();
    void findsTheClosest_data();
    void findsTheClosest();
    void namesEntryAndFieldOfAMistake_data();
    void namesEntryAndFieldOfAMistake();
};

void tst_LearnMore::isWhole()
{
    MW_VERIFY_RESULT(LearnMore::builtIn());
    QVERIFY(more().all().size() >= 60);
    static const QRegularExpression month(uR"(\A20\d\d-(0[1-9]|1[0-2])\z)"_s);
    QVERIFY(month.match(more().asOf()).hasMatch());
    QStringList addresses;
    for (const LearnMoreLink &link : more().all()) {
        QVERIFY2(!link.title.isEmpty() && !link.title.endsWith(u'.'), qPrintable(link.id));
        QVERIFY2(!addresses.contains(link.url), qPrintable(link.url));
        addresses << link.url;
        QStringList once = link.codes;
        QVERIFY2(once.removeDuplicates() == 0, qPrintable(link.id));
    }
}

void tst_LearnMore::everyAddressIsOfAHostThatMayBeNamed()
{
    const QStringList hosts{u"www.rfc-editor.org"_s,   u"datatracker.ietf.org"_s,
                            u"www.spamhaus.org"_s,     u"support.google.com"_s,
                            u"senders.yahooinc.com"_s, u"postmaster.t-online.de"_s};
    for (const LearnMoreLink &link : more().all()) {
        const QUrl url(link.url, QUrl::StrictMode);
        QVERIFY2(url.isValid() && url.scheme() == u"https", qPrintable(link.url));
        QVERIFY2(hosts.contains(url.host()), qPrintable(link.url));
        QVERIFY2(url.port() == -1 && url.userInfo().isEmpty(), qPrintable(link.url));
    }
}

void tst_LearnMore::titleAndAddressNameTheSameSection()
{
    static const QRegularExpression named(uR"(\ARFC (\d+)(?:, section ([\d.]+))?: \S)"_s);
    for (const LearnMoreLink &link : more().all()) {
        const QRegularExpressionMatch match = named.match(link.title);
        const bool isStandard = QUrl(link.url).host() == u"www.rfc-editor.org";
        QVERIFY2(match.hasMatch() == isStandard, qPrintable(link.title));
        if (!isStandard)
            continue;
        QString expected = u"https://www.rfc-editor.org/rfc/rfc"_s + match.captured(1);
        if (match.hasCaptured(2))
            expected += u"#section-"_s + match.captured(2);
        QCOMPARE(link.url, expected);
    }
}

void tst_LearnMore::findsTheClosest_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("its own") << u"spf.too-many-lookups"_s << QStringList{u"rfc7208-4.6.4"_s};
    QTest::newRow("none of its own: the area's") << u"spf.unknown"_s << QStringList{u"rfc7208"_s};
    QTest::newRow("two standards")
        << u"record.second"_s << QStringList{u"rfc7208-4.5"_s, u"rfc9989-4.10"_s};
    QTest::newRow("a step") << u"step.spf"_s << QStringList{u"rfc7208"_s};
    QTest::newRow("nothing is sure") << u"domain.public-suffix"_s << QStringList{};
    QTest::newRow("a code of another program") << u"nothing.known"_s << QStringList{};
    QTest::newRow("a code that only begins like it") << u"spfx.multiple"_s << QStringList{};
    QTest::newRow("no code") << QString() << QStringList{};
}

void tst_LearnMore::findsTheClosest()
{
    QFETCH(const QString, code);
    QFETCH(const QStringList, ids);
    QCOMPARE(idsOf(more().about(code)), ids);
}

void tst_LearnMore::namesEntryAndFieldOfAMistake_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QByteArray &entry, const QString &field) {
        QTest::newRow(name) << entry << field;
    };
    row("no title", R"("url":"https://a.example/","codes":["spf"])", u"title"_s);
    row("no address", R"("title":"A","codes":["spf"])", u"url"_s);
    row("in clear text", R"("title":"A","url":"http://a.example/","codes":["spf"])", u"url"_s);
    row("a file", R"("title":"A","url":"file:///etc/passwd","codes":["spf"])", u"url"_s);
    row("a script", R"("title":"A","url":"javascript:alert","codes":["spf"])", u"url"_s);
    row("somebody's name", R"("title":"A","url":"https://a@b.example/","codes":["spf"])", u"url"_s);
    row("no host", R"("title":"A","url":"https:///rfc","codes":["spf"])", u"url"_s);
    row("about nothing", R"("title":"A","url":"https://a.example/","codes":[])", u"codes"_s);
    row("a typing error", R"("titel":"A","title":"A","url":"https://a.example/","codes":["spf"])",
        u"titel"_s);
    row("twice", R"("title":"A","url":"https://a.example/","codes":["spf"]},
                    {"id":"a","title":"B","url":"https://b.example/","codes":["dkim"])",
        u"id"_s);
}

void tst_LearnMore::namesEntryAndFieldOfAMistake()
{
    QFETCH(const QByteArray, entry);
    QFETCH(const QString, field);
    const Result<LearnMore> loaded = LearnMore::fromJson(
        R"({"schema":1,"asOf":"2026-11","links":[{"id":"a",)" + entry + "}]}", u"more.json"_s);
    MW_VERIFY_ERROR(loaded, u"data.schema"_s);
    QCOMPARE(argText(loaded.error().args.at(u"field"_s)), field);
    QCOMPARE(argText(loaded.error().args.at(u"entry"_s)), u"a"_s);
}

MW_TEST(tst_LearnMore)
#include "tst_LearnMore.moc"
