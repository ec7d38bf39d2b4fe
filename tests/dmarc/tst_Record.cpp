#include "kit/Printers.h"
#include "kit/TableInternet.h"
#include "kit/TestMain.h"
#include "mail/dmarc/Record.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::dmarc;
using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Parsed> parsedOf(const QByteArray &text)
{
    const Reading reading = parse(text);
    const auto *parsed = std::get_if<Parsed>(&reading);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

QJsonArray uriTexts(const std::vector<ReportUri> &uris)
{
    QJsonArray list;
    for (const ReportUri &uri : uris)
        list.append(QString::fromUtf8(uri.text));
    return list;
}

QJsonObject valuesOf(const Record &record)
{
    QJsonObject values{{u"p"_s, toString(record.policy.value_or(Policy::None))},
                       {u"adkim"_s, toString(record.dkimAlignment)},
                       {u"aspf"_s, toString(record.spfAlignment)},
                       {u"psd"_s, toString(record.publicSuffix)},
                       {u"t"_s, record.testing ? u"y"_s : u"n"_s},
                       {u"fo"_s, toString(record.failureOptions)}};
    if (record.subdomainPolicy)
        values.insert(u"sp"_s, toString(*record.subdomainPolicy));
    if (record.nonexistentPolicy)
        values.insert(u"np"_s, toString(*record.nonexistentPolicy));
    if (!record.aggregate.empty())
        values.insert(u"rua"_s, uriTexts(record.aggregate));
    if (!record.failure.empty())
        values.insert(u"ruf"_s, uriTexts(record.failure));
    return values;
}

/// A record out of a number, every field reached.
Record recordOf(QRandomGenerator &random)
{
    const auto policy = [&]() -> std::optional<Policy> {
        const int drawn = random.bounded(4);
        return drawn == 3 ? std::nullopt : std::optional(static_cast<Policy>(drawn));
    };
    Record record;
    record.policy = static_cast<Policy>(random.bounded(3));
    record.subdomainPolicy = policy();
    record.nonexistentPolicy = policy();
    record.dkimAlignment = static_cast<Alignment>(random.bounded(2));
    record.spfAlignment = static_cast<Alignment>(random.bounded(2));
    record.publicSuffix = static_cast<PublicSuffix>(random.bounded(3));
    record.testing = random.bounded(2) == 1;
    for (int i = random.bounded(3); i > 0; --i)
        record.aggregate.push_back(
            *mailtoUri(u"a,b;c%1!%2@example.org"_s.arg(i).arg(random.bounded(1000))));
    for (int i = random.bounded(3); i > 0; --i)
        record.failure.push_back(
            *mailtoUri(u"x+y=%1@m\u00fcller.example"_s.arg(random.bounded(1000))));
    record.failureOptions.when = static_cast<FailureOptions::When>(random.bounded(2));
    record.failureOptions.dkim = random.bounded(2) == 1;
    record.failureOptions.spf = random.bounded(2) == 1;
    return record;
}

} // namespace

class tst_Record : public QObject
{
    Q_OBJECT

private slots:
    void readsTheVectorsOfTheRfc()
    {
        const QJsonValue data = testkit::sharedJson(
            QStringLiteral(MAILWORTHY_SHARED "/conformance/rfc-vectors/dmarc/records.json"));
        if (data.isUndefined())
            QSKIP("the RFC vectors are not here");
        int cases = 0;
        for (const QJsonValue &row : data.toArray()) {
            ++cases;
            const QString text = row[u"record"].toString();
            const std::optional<Parsed> parsed = parsedOf(text.toUtf8());
            if (row[u"is_dmarc_record"].isBool())
                QVERIFY2(parsed.has_value() == row[u"is_dmarc_record"].toBool(), qPrintable(text));
            if (!parsed)
                continue;
            const std::optional<Record> effective = parsed->effective();
            if (row[u"effective"].isNull()) {
                QVERIFY2(!effective, qPrintable(text));
                continue;
            }
            // A record with neither p nor rua is not processed as a policy record; its values are
            // the defaults
            QCOMPARE(valuesOf(effective.value_or(parsed->record)), row[u"effective"].toObject());
        }
        QCOMPARE(cases, 33);
    }

    void tellsWhatIsNotDmarc_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("spf") << QByteArray("v=spf1 -all");
        QTest::newRow("dkim") << QByteArray("v=DKIM1; p=MIG");
        QTest::newRow("site verification") << QByteArray("google-site-verification=x");
        QTest::newRow("a lone p of a key") << QByteArray("p=MIGfMA0");
        QTest::newRow("blanks") << QByteArray("   ");
    }
    void tellsWhatIsNotDmarc()
    {
        QFETCH(QByteArray, text);
        QVERIFY(std::holds_alternative<NotDmarc>(parse(text)));
    }

    void tellsWhereAMeantRecordGoesWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qsizetype>("offset");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("mistake");
        const auto row = [](const char *name, const QByteArray &text, qsizetype offset,
                            const QString &expected, Mistake m) {
            QTest::newRow(name) << text << offset << expected << toString(m);
        };
        row("lower-case version", "v=dmarc1; p=none", 2, u"DMARC1"_s, Mistake::VersionValue);
        row("version two", "v=DMARC2; p=none", 2, u"DMARC1"_s, Mistake::VersionValue);
        row("no semicolon", "v=DMARC1 p=none", 9, u";"_s, Mistake::VersionValue);
        row("comma", "v=DMARC1, p=none", 8, u";"_s, Mistake::VersionValue);
        row("letters behind", "v=DMARC1x; p=none", 8, u";"_s, Mistake::VersionValue);
        row("blank in front", " v=DMARC1; p=none", 0, u"v=DMARC1"_s, Mistake::LeadingBlank);
        row("quote in front", "\"v=DMARC1; p=none\"", 0, u"v=DMARC1"_s, Mistake::LeadingBlank);
        row("byte-order mark", "\xEF\xBB\xBFv=DMARC1; p=none", 0, u"v=DMARC1"_s,
            Mistake::LeadingBlank);
        row("version missing", "p=reject; rua=mailto:a@example.org", 0, u"v=DMARC1"_s,
            Mistake::VersionMissing);
        row("tag name missing", "DMARC1; p=none", 0, u"v=DMARC1"_s, Mistake::VersionMissing);
        row("version second", "p=reject; v=DMARC1", 0, u"v=DMARC1"_s, Mistake::VersionNotFirst);
        row("version after rua", "rua=mailto:a@example.org; V = dmarc1", 0, u"v=DMARC1"_s,
            Mistake::VersionNotFirst);
    }
    void tellsWhereAMeantRecordGoesWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(qsizetype, offset);
        QFETCH(QString, expected);
        QFETCH(QString, mistake);
        const Reading reading = parse(text);
        const auto *malformed = std::get_if<Malformed>(&reading);
        QVERIFY(malformed);
        QCOMPARE(malformed->offset, offset);
        QCOMPARE(malformed->expected, expected);
        QCOMPARE(toString(malformed->mistake), mistake);
    }

    void ignoresABadTagAndKeepsItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("state");
        QTest::addColumn<qsizetype>("offset");
        const auto row = [](const char *name, const QByteArray &text, TagState state,
                            qsizetype offset) {
            QTest::newRow(name) << text << static_cast<int>(state) << offset;
        };
        row("alignment", "v=DMARC1; p=none; adkim=x", TagState::BadValue, 24);
        row("failure options", "v=DMARC1; p=none; fo=1:x", TagState::BadValue, 23);
        row("both 0 and 1", "v=DMARC1; p=none; fo=0:1", TagState::BadValue, 23);
        row("d twice", "v=DMARC1; p=none; fo=d:d", TagState::BadValue, 23);
        row("second address", "v=DMARC1; p=none; rua=mailto:a@example.org, b@example.org",
            TagState::BadValue, 44);
        row("no equals sign", "v=DMARC1; p=none; reject", TagState::BadName, 24);
        row("digit in the name", "v=DMARC1; p=none; a1=x", TagState::BadName, 19);
        row("blank for the equals sign", "v=DMARC1; p=reject; rua mailto:d@example.org",
            TagState::BadName, 24);
        row("semicolon between addresses",
            "v=DMARC1; p=none; rua=mailto:a@example.org;mailto:b@example.org", TagState::BadName,
            49);
        row("two words", "v=DMARC1; p=none; foo bar=1", TagState::BadName, 22);
        row("empty value", "v=DMARC1; p=none; aspf=", TagState::BadValue, 23);
        row("bad policy", "v=DMARC1; p=rejct", TagState::NoPolicy, 12);
        row("bad subdomain policy", "v=DMARC1; p=reject; sp=no", TagState::NoPolicy, 23);
        row("tag twice", "v=DMARC1; p=none; P=reject", TagState::Repeated, 18);
        row("octet over 127", "v=DMARC1; p=none; aspf=\xC3\xA4", TagState::BadValue, 23);
        row("testing", "v=DMARC1; p=none; t=yes", TagState::BadValue, 20);
        row("public suffix", "v=DMARC1; p=none; psd=true", TagState::BadValue, 22);
    }
    void ignoresUnknownTagsHoweverMany()
    {
        QByteArray text = "v=DMARC1; ";
        for (int i = 0; i < 3000; ++i) {
            QByteArray name;
            for (int rest = i; name.size() < 3; rest /= 26)
                name += static_cast<char>('a' + rest % 26);
            text += 'x' + name + "=1; ";
        }
        const std::optional<Parsed> parsed = parsedOf(text + "p=reject; rua=mailto:a@b.example");
        QVERIFY(parsed);
        QVERIFY(parsed->use == Use::AsWritten);
        QVERIFY(parsed->record.policy == Policy::Reject);
        QCOMPARE(parsed->tags.size(), std::size_t(3003));
    }

    void ignoresABadTagAndKeepsItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, state);
        QFETCH(qsizetype, offset);
        const std::optional<Parsed> parsed = parsedOf(text);
        QVERIFY(parsed);
        const Tag *bad = parsed->firstError();
        QVERIFY(bad);
        QCOMPARE(static_cast<int>(bad->state), state);
        QCOMPARE(bad->badOffset, offset);
        QVERIFY(!bad->expected.isEmpty());
    }

    void keepsGoodAddressesBesideABadOne()
    {
        const std::optional<Parsed> parsed =
            parsedOf("v=DMARC1; p=oops; rua=a@example.org,mailto:b@example.org");
        QVERIFY(parsed);
        QCOMPARE(parsed->record.aggregate.size(), std::size_t(1));
        QVERIFY(parsed->use == Use::AsNone);
    }

    void actsAsNoneOrNotAtAllWithoutAPolicy()
    {
        QVERIFY(parsedOf("v=DMARC1; rua=mailto:a@example.org")->use == Use::AsNone);
        QVERIFY(parsedOf("v=DMARC1; p=reject; np=x; rua=mailto:a@example.org")->use == Use::AsNone);
        QCOMPARE(
            parsedOf("v=DMARC1; p=reject; np=x; rua=mailto:a@example.org")->effective()->policy,
            std::optional(Policy::None));
        QVERIFY(parsedOf("v=DMARC1")->use == Use::NotAtAll);
        QVERIFY(parsedOf("v=DMARC1; p=x; rua=nobody")->use == Use::NotAtAll);
        QVERIFY(parsedOf("v=DMARC1; p=none; p=none; rua=mailto:a@example.org")->use
                == Use::NotAtAll);
    }

    void recognisesObsoleteAndUnknownTags()
    {
        const std::optional<Parsed> parsed =
            parsedOf("v=DMARC1; p=reject; pct=50; rf=afrf; ri=1; foo=bar");
        QVERIFY(parsed);
        QVERIFY(parsed->use == Use::AsWritten);
        QVERIFY(parsed->tag("pct")->state == TagState::Obsolete);
        QVERIFY(parsed->tag("rf")->state == TagState::Obsolete);
        QVERIFY(parsed->tag("ri")->state == TagState::Obsolete);
        QVERIFY(parsed->tag("foo")->state == TagState::Unknown);
        QVERIFY(!parsed->firstError());
        QCOMPARE(toText(parsed->record), QByteArray("v=DMARC1; p=reject"));
    }

    void printsWhatItReads()
    {
        QRandomGenerator random(4242);
        for (int i = 0; i < 2000; ++i) {
            const Record record = recordOf(random);
            const QByteArray text = toText(record);
            const std::optional<Parsed> parsed = parsedOf(text);
            QVERIFY2(parsed, text.constData());
            QVERIFY2(parsed->record == record, text.constData());
            QVERIFY2(!parsed->firstError(), text.constData());
            QCOMPARE(toText(parsed->record), text);
        }
    }

    void readsReportAddresses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("mailbox"); // "" for a URI without one, "!" for none at all
        QTest::newRow("plain") << QByteArray("mailto:a@example.org") << u"a@example.org"_s;
        QTest::newRow("upper case") << QByteArray("MAILTO:a@Example.ORG") << u"a@Example.ORG"_s;
        QTest::newRow("size") << QByteArray("mailto:a@example.org!10m") << u"a@example.org"_s;
        QTest::newRow("size without unit")
            << QByteArray("mailto:a@example.org!1000") << u"a@example.org"_s;
        QTest::newRow("encoded comma")
            << QByteArray("mailto:a%2Cb@example.org") << u"a,b@example.org"_s;
        QTest::newRow("header") << QByteArray("mailto:a@example.org?subject=x")
                                << u"a@example.org"_s;
        QTest::newRow("web") << QByteArray("https://example.org/r") << u""_s;
        QTest::newRow("exclamation mark") << QByteArray("mailto:a!b@example.org") << u"!"_s;
        QTest::newRow("no scheme") << QByteArray("a@example.org") << u"!"_s;
        QTest::newRow("blank inside") << QByteArray("mailto: a@example.org") << u"!"_s;
        QTest::newRow("no host") << QByteArray("mailto:a") << u"!"_s;
        QTest::newRow("empty host") << QByteArray("mailto:a@") << u"!"_s;
        QTest::newRow("bad percent") << QByteArray("mailto:a%2@example.org") << u"!"_s;
        QTest::newRow("control inside") << QByteArray("mailto:a%0Ab@example.org") << u"!"_s;
        QTest::newRow("quote") << QByteArray("mailto:\"a@example.org") << u"!"_s;
    }
    void findsTheHostOfAnInternationalAddress()
    {
        // RFC 5890: names in DNS are A-labels
        const std::optional<ReportUri> uri = parseReportUri("mailto:d@m%C3%BCller.example");
        QVERIFY(uri && uri->host);
        QCOMPARE(uri->host->toString(), u"xn--mller-kva.example"_s);
        const std::optional<ReportUri> none = parseReportUri("mailto:d@%C2%AD.example");
        QVERIFY(!none || !none->host);
        QVERIFY(!parseReportUri("1x:d@example.org"));
        QVERIFY(!parseReportUri("m_x:d@example.org"));
    }
    void readsReportAddresses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, mailbox);
        const std::optional<ReportUri> uri = parseReportUri(text);
        QCOMPARE(uri.has_value(), mailbox != u"!"_s);
        if (!uri)
            return;
        QCOMPARE(QString::fromUtf8(uri->mailbox.value_or(QByteArray())), mailbox);
        QVERIFY(!uri->text.contains('!'));
    }

    void encodesWhatAMailboxMayHold()
    {
        QCOMPARE(mailtoUri(u"dmarc@example.org")->text, QByteArray("mailto:dmarc@example.org"));
        QCOMPARE(mailtoUri(u"mailto:a,b!c@Example.ORG")->text,
                 QByteArray("mailto:a%2Cb%21c@example.org"));
        QCOMPARE(mailtoUri(u"a@m\u00fcller.example")->text,
                 QByteArray("mailto:a@xn--mller-kva.example"));
        QVERIFY(!mailtoUri(u"nobody"));
        QVERIFY(!mailtoUri(u"mailto:mailto:a@example.org"));
        QVERIFY(!mailtoUri(u"https:a@example.org"));
        QVERIFY(!mailtoUri(u"a@"));
        QVERIFY(!mailtoUri(u"a b@exa mple.org"));
    }

    void choosesTheOneRecordAmongTexts()
    {
        QVERIFY(select({"v=DMARC1; p=none", "google-site-verification=x"}).parsed);
        QVERIFY(!select({"v=DMARC1; p=none", "v=DMARC1; p=none"}).parsed);
        QVERIFY(!select({}).parsed);
        QCOMPARE(select({"v=dmarc1; p=none"}).mistaken.size(), std::size_t(1));
    }

    void takesAnyOctets()
    {
        QRandomGenerator random(1);
        static constexpr char octets[] = "v=DMARC1; p=rua:mailto,@!%\t\0\"\xC3\x80 ";
        const QByteArray alphabet(octets, sizeof octets - 1);
        for (int i = 0; i < 20000; ++i) {
            QByteArray text(i % 2 ? "v=DMARC1;" : "");
            for (int k = random.bounded(60); k > 0; --k)
                text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
            const Reading reading = parse(text);
            if (const auto *parsed = std::get_if<Parsed>(&reading)) {
                for (const Tag &tag : parsed->tags)
                    QVERIFY(tag.offset + tag.text.size() <= text.size()
                            && tag.badOffset <= text.size());
            }
        }
    }

    void readsAMegabyteInNoTime()
    {
        QByteArray many("v=DMARC1");
        while (many.size() < 1024 * 1024)
            many += "; rua=mailto:a@example.org,mailto:b@example.org";
        QVERIFY(parsedOf(many)->tags.size() <= maxTags);
        QVERIFY(parsedOf("v=DMARC1; p=none; rua=" + QByteArray(1024 * 1024, ',')));
        QVERIFY(std::holds_alternative<NotDmarc>(parse(QByteArray(1024 * 1024, ';'))));
        QVERIFY(std::holds_alternative<NotDmarc>(parse(QByteArray(1024 * 1024, ' '))));
    }
};

MW_TEST(tst_Record)
#include "tst_Record.moc"
