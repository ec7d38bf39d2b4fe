#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dkim/Sign.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kMessage =
    "Received: x\r\nFrom: Joe <joe@example.org>\r\nTo: a@example.net\r\nSubject: hello\r\n"
    "Date: Tue, 24 Nov 2026 10:00:00 +0000\r\nMessage-ID: <1@example.org>\r\n\r\nHi.\r\n";

dkim::SignOptions options()
{
    dkim::SignOptions made;
    made.domain = dns::Domain::of("example.org");
    made.selector = u"s1"_s;
    return made;
}

/// 768 bits, made for this test alone.
constexpr char kShortKey[] = "-----BEGIN RSA PRIVATE KEY-----\n"
                             "MIIByQIBAAJhAPcAqx1iWQ8bao5tnerVR1if9rdT2fLf0iV1+R6PgjLZ8Xt3v+Nq\n"
                             "zFv9jv3JqDmLv+Zq0YdT+3imJHaP061dI/NKDPQLqmm3Jx0JOFrSWsFSK8aETxBl\n"
                             "rSi1BX6GMLFs0QIDAQABAmB46fjaL5TNUmx9QKf3l2SPu+74m7GrtWmYMQI8tZ/U\n"
                             "6N/PwzVKTLOxrJRdJGSXlxLpsyx0Sj/dRDVq0jLhvixGe5oQdoA35PgTYEEgMsX6\n"
                             "eoFjBJqnYr7Yf84m0SOrG6kCMQD9NkbnlTbxYZJb8+zqFsvQ+WGHsFfqAfS5oxrX\n"
                             "nXDdIHET/ZrgW8AtL+RVVH0sufMCMQD5uOOdwrlsui8RyWMh74768eqCU/GXjqPO\n"
                             "j8fO+zhWG0KLicVHqb0D9Quotop8SysCMGrPg3daxRNrQi7RpUVVmmIrYA25wEvw\n"
                             "yUepWsBLJHnSnoB9QOCVM2qcQigQfMDqKwIwSVqhKe9QLnsGZpAkmYxYEKjNPRlR\n"
                             "ZzaUMZIUnF05MDnzsy92DtXyWt45XYa5aUdfAjBzkGrfuJemmK7nmeML2CD4RPsZ\n"
                             "F/9dkOcJFGAAH4v4T51NQjhH1rt0Li6RNgBG750=\n"
                             "-----END RSA PRIVATE KEY-----\n";

QString codeOf(const Result<QByteArray> &result)
{
    return result ? u"fine"_s : result.error().code;
}

/// The value of a tag of the field, blanks gone.
QByteArray tagOf(const QByteArray &field, const char *name)
{
    const dkim::TagList tags = dkim::TagList::parseLoosely(field.mid(field.indexOf(':') + 1));
    const dkim::Tag *tag = tags.find(name);
    return tag ? dkim::withoutBlanks(tag->value) : QByteArray("(none)");
}

} // namespace

class tst_Sign : public QObject
{
    Q_OBJECT

    Result<keys::SigningKey> m_key = keys::SigningKey::generate(keys::KeyKind::Rsa2048, {});

    QByteArray sign(const dkim::SignOptions &how, const QByteArray &octets = kMessage)
    {
        message::MemorySource source(octets);
        return dkim::signMessage(source, *m_key, how, {}).value_or("failed");
    }

private slots:
    void writesTheUsualTags()
    {
        dkim::SignOptions how = options();
        how.timestamp = 1000;
        how.expiry = 2000;
        how.identity = u"jö;=e@mail.example.org"_s;
        const QByteArray field = sign(how);
        QVERIFY(field.startsWith(
            "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=s1;"));
        QVERIFY(field.endsWith("\r\n"));
        QCOMPARE(tagOf(field, "t"), "1000"_ba);
        QCOMPARE(tagOf(field, "x"), "2000"_ba);
        QCOMPARE(tagOf(field, "i"), "j=C3=B6=3B=3De@mail.example.org"_ba);
        QCOMPARE(tagOf(field, "l"), "(none)"_ba);
        QVERIFY(!dkim::parseSignature(field.mid(field.indexOf(':') + 1).chopped(2)).mistake);
    }

    void signsWhatIsThereAndOversigns()
    {
        // From, To, Subject and Date once more than they are there; Reply-To so that none can be
        // added
        QCOMPARE(tagOf(sign(options()), "h"),
                 "From:From:To:To:Subject:Subject:Date:Date:Reply-To:Message-ID"_ba);
    }

    void takesTheNamesThatAreGiven()
    {
        dkim::SignOptions how = options();
        how.headers = {"to", "FROM", "X-Absent"};
        QCOMPARE(tagOf(sign(how), "h"), "to:FROM:X-Absent"_ba);
    }

    void foldsBelow78Columns()
    {
        dkim::SignOptions how = options();
        how.timestamp = 1'795'478'400;
        QByteArray octets = kMessage;
        for (const QByteArray &name : dkim::fieldsToSign()) {
            if (!octets.contains(name + ':'))
                octets.prepend(name + ": x\r\n");
        }
        for (const QByteArray &line : sign(how, octets).split('\n'))
            QVERIFY2(line.size() <= 78, line.constData()); // with the CR
    }

    void isTheSameEachTime() { QCOMPARE(sign(options()), sign(options())); }

    void signsLfMessagesLikeCrLfOnes()
    {
        QByteArray lf = kMessage;
        lf.replace("\r\n", "\n");
        QCOMPARE(sign(options(), lf), sign(options()));
        message::MemorySource source(lf);
        QCOMPARE(*dkim::lineEndOf(source), message::LineEnd::Lf);
        QVERIFY(!dkim::withLineEnd(sign(options()), message::LineEnd::Lf).contains('\r'));
    }

    void signsWithSeveralKeysInOnePass()
    {
        const Result<keys::SigningKey> ed = keys::SigningKey::generate(keys::KeyKind::Ed25519, {});
        dkim::SignOptions simple = options();
        simple.selector = u"s2"_s;
        simple.body = dkim::Canonicalization::Simple;
        message::MemorySource source(kMessage);
        const auto fields = dkim::signMessage(source, {{&*m_key, options()}, {&*ed, simple}}, {});
        QVERIFY(fields);
        QCOMPARE(fields->size(), std::size_t{2});
        QCOMPARE(fields->at(0), sign(options()));
        QCOMPARE(tagOf(fields->at(1), "a"), "ed25519-sha256"_ba);
        QCOMPARE(tagOf(fields->at(1), "c"), "relaxed/simple"_ba);
    }

    void refusesWhatCannotBeSigned_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QString>("code");
        QTest::newRow("no From") << "To: a@example.org\r\n\r\nx"_ba << u"dkim.no-from"_s;
        QTest::newRow("empty") << QByteArray() << u"dkim.no-from"_s;
        QTest::newRow("two From") << "From: a@example.org\r\nFrom: b@example.org\r\n\r\n"_ba
                                  << u"dkim.several-from"_s;
        QTest::newRow("blank first")
            << " x\r\nFrom: a@example.org\r\n\r\n"_ba << u"dkim.bad-first-line"_s;
    }

    void refusesWhatCannotBeSigned()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QString, code);
        message::MemorySource source(octets);
        QCOMPARE(codeOf(dkim::signMessage(source, *m_key, options(), {})), code);
    }

    void refusesAKeyThatReceiversMustRefuse()
    {
        // RFC 8301 §3.2
        const auto key = keys::SigningKey::fromPem(std::span(kShortKey, sizeof kShortKey - 1));
        QVERIFY(key);
        message::MemorySource source(kMessage);
        const Result<QByteArray> field = dkim::signMessage(source, *key, options(), {});
        QCOMPARE(codeOf(field), u"key.too-weak"_s);
        QCOMPARE(field.error().args.at(u"bits"_s), ArgValue(qint64(768)));
    }

    void refusesOptionsThatNobodyCouldVerify()
    {
        const auto refused = [this](const std::function<void(dkim::SignOptions &)> &change) {
            dkim::SignOptions how = options();
            change(how);
            message::MemorySource source(kMessage);
            return codeOf(dkim::signMessage(source, *m_key, how, {}));
        };
        QCOMPARE(refused([](auto &how) { how.headers = {"To"}; }), u"dkim.no-from"_s);
        QCOMPARE(refused([](auto &how) { how.headers = {"From", "Return-Path"}; }),
                 u"dkim.header-not-signable"_s);
        QCOMPARE(refused([](auto &how) { how.headers = {"From", "dkim-signature"}; }),
                 u"dkim.header-not-signable"_s);
        QCOMPARE(refused([](auto &how) { how.headers = {"From", "a b"}; }),
                 u"dkim.bad-header-name"_s);
        QCOMPARE(refused([](auto &how) { how.headers = {"From", ""}; }), u"dkim.bad-header-name"_s);
        QCOMPARE(refused([](auto &how) { how.selector = u"a;b"_s; }), u"dkim.bad-selector"_s);
        QCOMPARE(refused([](auto &how) { how.selector = QString(); }), u"dkim.bad-selector"_s);
        QCOMPARE(refused([](auto &how) { how.identity = u"a@example.net"_s; }),
                 u"dkim.bad-identity"_s);
        QCOMPARE(refused([](auto &how) { how.identity = u"example.org"_s; }),
                 u"dkim.bad-identity"_s);
        QCOMPARE(refused([](auto &how) {
                     how.timestamp = 5;
                     how.expiry = 5;
                 }),
                 u"dkim.bad-expiry"_s);
        QCOMPARE(refused([](auto &how) { how.timestamp = 1'000'000'000'000; }),
                 u"dkim.bad-expiry"_s);
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        message::MemorySource source(kMessage);
        QCOMPARE(codeOf(dkim::signMessage(source, *m_key, options(), stop.get_token())),
                 u"dkim.cancelled"_s);
    }

    void readsCanonicalizationWords()
    {
        using dkim::Canonicalization;
        QVERIFY(dkim::canonicalizationFromString(u"relaxed/simple"_s)
                == std::pair(Canonicalization::Relaxed, Canonicalization::Simple));
        QVERIFY(dkim::canonicalizationFromString(u"relaxed"_s)
                == std::pair(Canonicalization::Relaxed, Canonicalization::Simple));
        QVERIFY(!dkim::canonicalizationFromString(u"relaxed/"_s));
        QVERIFY(!dkim::canonicalizationFromString(u""_s));
    }
};

MW_TEST(tst_Sign)
#include "tst_Sign.moc"
