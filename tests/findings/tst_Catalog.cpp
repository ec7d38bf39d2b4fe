// The catalogue: filling, plurals, placeholders that are well-formed, and words for every code the
// engines can give.
#include "findings/Catalog.h"
#include "findings/TokenWords.h"
#include "findings/texts/Texts.h"
#include "kit/TestMain.h"
#include "mail/spf/Lint.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using findings::fill;

namespace {

/// Braces fit, each placeholder has a name, each plural has "other".
bool isWellFormed(const QString &pattern)
{
    static const QRegularExpression plain(uR"(\A[A-Za-z][A-Za-z0-9.-]*\z)"_s);
    static const QRegularExpression plural(
        uR"(\A[A-Za-z][A-Za-z0-9.-]*, plural,(?: (?:zero|one|two|few|many|other)\{.*?\})+\z)"_s);
    int depth = 0;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == u'{' && ++depth == 1)
            begin = i + 1;
        if (pattern[i] != u'}')
            continue;
        if (--depth < 0)
            return false;
        const QString inside = pattern.sliced(begin, i - begin);
        if (depth == 0 && !plain.match(inside).hasMatch()
            && !(plural.match(inside).hasMatch() && inside.contains(u" other{"_s)))
            return false;
    }
    return depth == 0;
}

bool hasPhrase(const QString &code)
{
    return findings::phrase(code) != code;
}

} // namespace

class tst_Catalog : public QObject
{
    Q_OBJECT

private slots:
    void fillsByName();
    void listsAreJoined();
    void missingArgumentStaysVisible();
    void valuesAreNotFilledAgain();
    void pluralsFollowTheLanguage_data();
    void pluralsFollowTheLanguage();
    void entriesAreWellFormed();
    void sentencesAreShort();
    void phrasesAreWellFormed();
    void codesAreThereOnce();
    void reasonOfAnUnknownIsPutIntoWords();
    void listingsOfAnOlderSessionAreWhole();
    void stepsAreNumberedAndSayWhatTheListWants();
    void partsThatNameSomethingAreFilled();
    void mailElsewhereOfAnOlderSessionIsWhole();
    void rulesOfNamesAreSaidInWords();
    void unknownAddressNamesItsFamily();
    void firstStepFitsTheReason();
    void dkimCodesHaveWords();
    void dmarcCodesHaveWords();
    void spfCodesHaveWords();
};

void tst_Catalog::fillsByName()
{
    QCOMPARE(fill(u"{list} lists {address}."_s,
                  {{u"list"_s, u"ZEN"_s}, {u"address"_s, u"44.128.0.25"_s}}),
             u"ZEN lists 44.128.0.25."_s);
}

void tst_Catalog::listsAreJoined()
{
    QCOMPARE(fill(u"{names}"_s, {{u"names"_s, QStringList{u"a"_s, u"b"_s}}}), u"a, b"_s);
}

void tst_Catalog::missingArgumentStaysVisible()
{
    QCOMPARE(fill(u"a {b} c"_s, {}), u"a {b} c"_s);
}

void tst_Catalog::valuesAreNotFilledAgain()
{
    QCOMPARE(fill(u"{a}{b}"_s, {{u"a"_s, u"{b}"_s}, {u"b"_s, u"x"_s}}), u"{b}x"_s);
}

void tst_Catalog::pluralsFollowTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("en 0") << u"en"_s << qint64(0) << u"0 lists"_s;
    QTest::newRow("en 1") << u"en"_s << qint64(1) << u"1 list"_s;
    QTest::newRow("en 2") << u"en"_s << qint64(2) << u"2 lists"_s;
    QTest::newRow("fr 0") << u"fr"_s << qint64(0) << u"0 list"_s;
    QTest::newRow("ru 21") << u"ru"_s << qint64(21) << u"21 list"_s;
    QTest::newRow("ja 1") << u"ja"_s << qint64(1) << u"1 lists"_s;
}

void tst_Catalog::pluralsFollowTheLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const qint64, number);
    QFETCH(const QString, text);
    QCOMPARE(
        fill(u"{count, plural, one{# list} other{# lists}}"_s, {{u"count"_s, number}}, language),
        text);
}

void tst_Catalog::entriesAreWellFormed()
{
    for (const findings::Entry &entry : findings::findingEntries()) {
        QVERIFY2(*entry.title != '\0' && *entry.text != '\0' && *entry.severities != '\0',
                 entry.code);
        for (const char *text : {entry.title, entry.text, entry.fix})
            QVERIFY2(isWellFormed(QString::fromUtf8(text)), entry.code);
        for (const char letter : QByteArray(entry.severities))
            QVERIFY2(QByteArrayView("ONWPU").contains(letter), entry.code);
    }
}

/// What is and what it does to the mail is read in passing: at most 25 words in a sentence, whatever
/// is filled in counted as one.
void tst_Catalog::sentencesAreShort()
{
    constexpr qsizetype most = 25;
    static const QRegularExpression filled(u"\\{[^{}]*\\}"_s);
    static const QRegularExpression end(u"(?<=[.!?]) "_s);
    for (const findings::Entry &entry : findings::findingEntries()) {
        QString text = QString::fromUtf8(entry.text);
        while (text.contains(filled)) // plurals hold braces of their own
            text.replace(filled, u"x"_s);
        for (const QString &sentence : text.split(end))
            QVERIFY2(sentence.split(u' ').size() <= most,
                     qPrintable(QString::fromLatin1(entry.code) + u": "_s + sentence));
    }
}

void tst_Catalog::phrasesAreWellFormed()
{
    for (const auto group :
         {findings::errorTexts(), findings::wordTexts(), findings::tokenTexts(),
          findings::programTexts(), findings::previewTexts(), findings::listPhrases(),
          findings::providerPhrases(), findings::serverPhrases()}) {
        for (const findings::Phrase &phrase : group)
            QVERIFY2(isWellFormed(QString::fromUtf8(phrase.text)), phrase.code);
    }
}

void tst_Catalog::codesAreThereOnce()
{
    QSet<QByteArray> seen;
    for (const findings::Entry &entry : findings::findingEntries()) {
        QVERIFY2(!seen.contains(entry.code), entry.code);
        seen.insert(entry.code);
    }
}

/// Kept by a version that knew no steps: no placeholder stays open.
void tst_Catalog::listingsOfAnOlderSessionAreWhole()
{
    for (const char *code : {"list.listed", "list.policy", "list.range", "list.refused"}) {
        findings::Finding old;
        old.code = QString::fromLatin1(code);
        old.args = {{u"address"_s, u"44.128.0.25"_s},
                    {u"list"_s, u"Example"_s},
                    {u"meaning"_s, u"Sends spam."_s},
                    {u"cause"_s, u"it gives no reason"_s},
                    {u"removal"_s, u"https://lists.example"_s}};
        const findings::Texts texts = findings::textsOf(old);
        QVERIFY2(!texts.text.contains(u'{') && !texts.fix.contains(u'{'),
                 qPrintable(texts.text + u" / "_s + texts.fix));
        QVERIFY2(!texts.fix.isEmpty(), code);
    }
}

void tst_Catalog::stepsAreNumberedAndSayWhatTheListWants()
{
    findings::Finding listed;
    listed.code = u"list.listed"_s;
    listed.args = {{u"address"_s, u"44.128.0.25"_s},
                   {u"list"_s, u"Example"_s},
                   {u"meaning"_s, u"Sends spam."_s},
                   {u"removal"_s, u"https://lists.example"_s},
                   {u"wants"_s, u"By mail alone"_s},
                   {u"expiry"_s, u"two days"_s},
                   {u"also"_s, QStringList{u"listing.effect.minor"_s}},
                   {u"steps"_s, QStringList{u"use-relay"_s}}};
    const QString relay = findings::textsOf(listed).fix;
    listed.args[u"steps"_s] = QStringList{u"clean-device"_s, u"ask-removal"_s, u"use-relay"_s};
    const QString fix = findings::textsOf(listed).fix;
    for (const QString &part : {u"1. "_s, u"2. "_s, u"3. "_s, u"https://lists.example"_s,
                                u"By mail alone."_s, u"two days."_s})
        QVERIFY2(fix.contains(part), qPrintable(fix));
    QVERIFY(!fix.contains(relay)); // behind other steps it is for where they cannot be done
    QVERIFY(!relay.contains(u"1. "_s));
}

void tst_Catalog::reasonOfAnUnknownIsPutIntoWords()
{
    const findings::Finding finding = findings::unknownFinding(u"mx.unknown"_s, u"good.example"_s,
                                                               Error(u"fact.needs-address"_s));
    const findings::Texts texts = findings::textsOf(finding);
    QVERIFY2(!texts.text.contains(u'{'), qPrintable(texts.text));
    QVERIFY2(!texts.text.contains(u"fact.needs-address"_s), qPrintable(texts.text));
}

void tst_Catalog::partsThatNameSomethingAreFilled()
{
    findings::Finding finding;
    finding.code = u"record.different"_s;
    finding.args = {{u"howCode"_s, u"record-kind.relative-alias"_s},
                    {u"cureCode"_s, u"record-cure.relative-alias"_s},
                    {u"stored"_s, u"k.keys.example.good.example"_s},
                    {u"typed"_s, u"k.keys.example."_s},
                    {u"name"_s, u"k._domainkey.good.example"_s},
                    {u"type"_s, u"TXT"_s},
                    {u"what"_s, u"DKIM"_s}};
    const findings::Texts texts = findings::textsOf(finding);
    QVERIFY2(texts.text.contains(u"k.keys.example.good.example"_s), qPrintable(texts.text));
    QVERIFY2(texts.fix.contains(u" k.keys.example. "_s), qPrintable(texts.fix));
    QVERIFY(!texts.text.contains(u'{') && !texts.fix.contains(u'{'));
}

void tst_Catalog::mailElsewhereOfAnOlderSessionIsWhole()
{
    findings::Finding finding;
    finding.code = u"mx.elsewhere"_s;
    finding.args = {{u"domain"_s, u"good.example"_s},
                    {u"host"_s, u"mx.other.example"_s},
                    {u"ownHost"_s, u"mail.good.example"_s}};
    const findings::Texts texts = findings::textsOf(finding);
    QVERIFY2(texts.text.contains(u"mx.other.example"_s) && !texts.text.contains(u'{'),
             qPrintable(texts.text));
    QVERIFY2(!texts.fix.isEmpty() && !texts.fix.contains(u'{'), qPrintable(texts.fix));
}

void tst_Catalog::rulesOfNamesAreSaidInWords()
{
    for (const QString &rule :
         {u"full-address"_s, u"three-octets"_s, u"two-octets"_s, u"last-octet"_s, u"access-word"_s,
          u"customer-word"_s, u"digit-run"_s, u"many-numbers"_s, u"number-text-number"_s,
          u"bare-address"_s, u"hosting-suffix"_s}) {
        QVERIFY2(hasPhrase(u"name-rule."_s + rule), qPrintable(rule));
        findings::Finding finding;
        finding.code = u"ptr.generic"_s;
        finding.args = {{u"name"_s, u"p4.dip.example"_s}, {u"rule"_s, rule}};
        const QString text = findings::textsOf(finding).text;
        QVERIFY2(!text.contains(rule) && !text.contains(u'{'), qPrintable(text));
    }
}

void tst_Catalog::unknownAddressNamesItsFamily()
{
    const auto textFor = [](const QString &subject) {
        return findings::textsOf(findings::unknownFinding(u"address.unknown"_s, subject,
                                                          Error(u"fact.no-method-answered"_s)))
            .text;
    };
    QVERIFY(textFor(u"IPv4"_s).contains(u"IPv4"));
    QVERIFY(textFor(u"IPv6"_s).contains(u"IPv6"));
    QVERIFY(!textFor(u"address"_s).contains(u'{'));
}

void tst_Catalog::firstStepFitsTheReason()
{
    const auto fixFor = [](const QString &reason) {
        return findings::textsOf(findings::unknownFinding(u"list.unknown"_s, u"x"_s, Error(reason)))
            .fix;
    };
    QCOMPARE(fixFor(u"dns.malformed"_s), findings::phrase(u"first-step.list.unknown"));
    QCOMPARE(fixFor(u"list.none-takes"_s), findings::phrase(u"first-step.list.none-takes"));
    QVERIFY(fixFor(u"list.none-takes"_s) != fixFor(u"dns.malformed"_s));
}

void tst_Catalog::dkimCodesHaveWords()
{
    for (const QString &code : dkim::tokenCodes())
        QVERIFY2(hasPhrase(code), qPrintable(code));
    for (const QString &code : dkim::lintCodes())
        QVERIFY2(findings::entry(code), qPrintable(code));
}

void tst_Catalog::dmarcCodesHaveWords()
{
    for (const QString &code : dmarc::tokenCodes())
        QVERIFY2(hasPhrase(code), qPrintable(code));
    for (const QString &code : dmarc::lintCodes())
        QVERIFY2(findings::entry(code), qPrintable(code));
}

void tst_Catalog::spfCodesHaveWords()
{
    for (int i = 0; i <= static_cast<int>(spf::Issue::Unknown); ++i) {
        const QString code = spf::toString(static_cast<spf::Issue>(i));
        QVERIFY2(findings::entry(code), qPrintable(code));
    }
    const QByteArray record = "v=spf1 a a:x.example mx mx:x.example/24 ptr ptr:x.example "
                              "ip4:44.128.0.25 ip4:44.128.0.0/24 "
                              "ip6:3ffe::1 ip6:3ffe::/32 include:x.example exists:x.example "
                              "?a ~a -a exp=x.example foo=bar all";
    for (const QByteArray &text :
         {record, QByteArray("v=spf1 redirect=x.example"), QByteArray("v=spf1 xx")}) {
        for (const spf::Token &token : spf::explain(text).tokens) {
            const QString words = findings::meaningOf(token);
            QVERIFY2(words != token.description && !words.contains(u'{'),
                     qPrintable(token.description + u": "_s + words));
        }
    }
}

MW_TEST(tst_Catalog)
#include "tst_Catalog.moc"
