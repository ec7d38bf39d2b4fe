// Messages of odd kinds, made by chance from a set seed, signed and verified; and a message too
// large for memory.
#include "KeysInternet.h"
#include "LargeSource.h"

#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dkim/Sign.h"
#include "mail/dkim/Verify.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;
using dkim::Canonicalization;

namespace {

class OddMessages
{
public:
    explicit OddMessages(quint32 seed) : m_random(seed) {}

    QByteArray next()
    {
        QByteArray octets = "From: " + text(3) + " <joe@example.org>\r\n";
        const QList<QByteArray> names{
            "To",         "Cc",      "Subject",  "Date",          "Reply-To",
            "Message-ID", "X-Odd",   "Received", "MIME-Version",  "Content-Type",
            "References", "List-Id", "subject",  "DKIM-Signature"};
        for (int i = m_random.bounded(12); i > 0; --i) {
            const QByteArray field = names[m_random.bounded(static_cast<int>(names.size()))]
                                     + blanks() + ':' + blanks() + text(m_random.bounded(12))
                                     + "\r\n";
            octets = m_random.bounded(2) ? field + octets : octets + field;
        }
        switch (m_random.bounded(8)) {
        case 0: return octets; // no body at all
        case 1: return octets + "\r\n";
        case 2: return octets + "\r\n\r\n\r\n \r\n";
        default: break;
        }
        octets += "\r\n";
        for (int i = m_random.bounded(20); i > 0; --i)
            octets += bodyPiece();
        return octets;
    }

private:
    QByteArray blanks()
    {
        return QByteArray(m_random.bounded(3), m_random.bounded(2) ? ' ' : '\t');
    }

    QByteArray text(int words)
    {
        static const QList<QByteArray> pieces{
            "word",  " ",      "\t",       "  ",
            "\r\n ", "\r\n\t", "\xc3\xa9", "\xff",
            ":",     ";",      "=",        "\"",
            "b=",    "\rx",    "\n",       "long-long-long-long-long-long-long-long"};
        QByteArray out;
        for (int i = 0; i < words; ++i)
            out += pieces[m_random.bounded(static_cast<int>(pieces.size()))];
        return out;
    }

    QByteArray bodyPiece()
    {
        static const QList<QByteArray> pieces{
            "line", "\r\n", "\r\n\r\n", " ",         "\t", "trailing \r\n",     ".",
            "\xe9", "\r",   "\n",       "\r\n \r\n", "--", QByteArray("\0", 1), "From here\r\n"};
        return pieces[m_random.bounded(static_cast<int>(pieces.size()))];
    }

    QRandomGenerator m_random;
};

} // namespace

class tst_RoundTrip : public QObject
{
    Q_OBJECT

    const Result<keys::SigningKey> m_rsa = keys::SigningKey::generate(keys::KeyKind::Rsa2048, {});
    const Result<keys::SigningKey> m_ed = keys::SigningKey::generate(keys::KeyKind::Ed25519, {});
    KeysInternet m_internet;

    std::vector<dkim::Signer> signers() const
    {
        std::vector<dkim::Signer> made;
        for (const Canonicalization header :
             {Canonicalization::Simple, Canonicalization::Relaxed}) {
            for (const Canonicalization body :
                 {Canonicalization::Simple, Canonicalization::Relaxed}) {
                dkim::SignOptions options;
                options.domain = dns::Domain::of("example.org");
                options.header = header;
                options.body = body;
                const bool isRsa = header == body;
                options.selector = isRsa ? u"rsa"_s : u"ed"_s;
                made.push_back({isRsa ? &*m_rsa : &*m_ed, options});
            }
        }
        return made;
    }

private slots:
    void initTestCase()
    {
        m_internet.add(u"rsa._domainkey.example.org"_s, dkim::keyRecordText(m_rsa->publicKey()));
        m_internet.add(u"ed._domainkey.example.org"_s, dkim::keyRecordText(m_ed->publicKey()));
    }

    void verifiesWhatItSigned_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void verifiesWhatItSigned()
    {
        QFETCH(quint32, seed);
        OddMessages messages(seed);
        for (int i = 0; i < 15; ++i) {
            const QByteArray octets = messages.next();
            message::MemorySource source(octets);
            const auto fields = dkim::signMessage(source, signers(), {});
            QVERIFY2(fields, qPrintable(fields ? QString() : fields.error().toDebugString()));
            for (const QByteArray &field : *fields) {
                message::MemorySource whole(field + octets);
                const auto results = dkim::verifyMessage(m_internet, whole, {}, {});
                QVERIFY(results);
                const QByteArray shown = (field + octets).toPercentEncoding(" :;=<>\n");
                QVERIFY2(results->front().result == dkim::VerifyResult::Pass, shown.constData());
            }
            // All four in front of one another: later ones do not disturb earlier ones.
            QByteArray all = octets;
            for (const QByteArray &field : *fields)
                all.prepend(field);
            message::MemorySource whole(all);
            const auto results = dkim::verifyMessage(m_internet, whole, {}, {});
            for (std::size_t n = 0; n < fields->size(); ++n)
                QCOMPARE(results->at(n).result, dkim::VerifyResult::Pass);
        }
    }

    void signsAndVerifiesALargeMessage()
    {
        // The 1 GiB is for the benchmark; what matters here is that nothing of the body is
        // kept.
        constexpr qint64 kSize = 24LL * 1024 * 1024;
        const QByteArray header = "From: joe@example.org\r\nSubject: large\r\n";
        LargeSource unsignedSource(header + "\r\n", kSize);
        const auto fields = dkim::signMessage(unsignedSource, signers(), {});
        QVERIFY(fields);
        QByteArray all = header;
        for (const QByteArray &field : *fields)
            all.prepend(field);
        LargeSource signedSource(all + "\r\n", kSize);
        const auto results = dkim::verifyMessage(m_internet, signedSource, {}, {});
        QVERIFY(results);
        QCOMPARE(results->size(), std::size_t{4});
        for (const dkim::SignatureResult &result : *results)
            QCOMPARE(result.result, dkim::VerifyResult::Pass);
    }

    void verifiesDomainsWithUnicodeLabels()
    {
        dkim::SignOptions options;
        options.domain = *dns::Domain::parse(u"müller.example"_s);
        options.selector = u"rsa"_s;
        KeysInternet internet;
        internet.add(u"rsa._domainkey.xn--mller-kva.example"_s,
                     dkim::keyRecordText(m_rsa->publicKey()));
        const QByteArray octets = "From: a@xn--mller-kva.example\r\n\r\nx\r\n";
        message::MemorySource source(octets);
        const Result<QByteArray> field = dkim::signMessage(source, *m_rsa, options, {});
        QVERIFY(field->contains("d=xn--mller-kva.example;")); // RFC 8616: A-labels are written
        message::MemorySource whole(*field + octets);
        QCOMPARE(dkim::verifyMessage(internet, whole, {}, {})->front().result,
                 dkim::VerifyResult::Pass);
    }
};

MW_TEST(tst_RoundTrip)
#include "tst_RoundTrip.moc"
