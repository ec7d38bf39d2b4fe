// Keys that were used lately are kept ready. None may ever be taken for another.
#include "keys/SigningKey.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace mailworthy;

namespace {

/// The key with one bit of its modulus turned: as long, as odd, and another key.
keys::PublicKey nearlyTheSame(const keys::PublicKey &key, int bit)
{
    QByteArray spki = key.spki();
    // The modulus ends before the exponent (five octets); its last bit stays, so it stays odd.
    const qsizetype octet = spki.size() - 5 - 2 - bit / 8;
    spki[octet] = static_cast<char>(spki[octet] ^ (1 << (bit % 8)));
    return keys::PublicKey::fromSpki(spki).value();
}

} // namespace

class tst_RecentKeys : public QObject
{
    Q_OBJECT

    const Result<keys::SigningKey> m_key = keys::SigningKey::generate(keys::KeyKind::Rsa2048, {});
    const QByteArray m_digest = keys::sha256("digest");

private slots:
    void verifiesOnlyWithItsOwnKey()
    {
        const QByteArray signature = m_key->signDigest(m_digest).value();
        const keys::PublicKey &own = m_key->publicKey();
        // More keys than are kept, each twice, so that some come from those kept and some do not.
        for (int round = 0; round < 2; ++round) {
            for (int bit = 0; bit < 320; ++bit) {
                const keys::PublicKey other = nearlyTheSame(own, bit);
                QVERIFY(other != own);
                QVERIFY(!other.verify(m_digest, keys::HashAlgorithm::Sha256, signature));
                QVERIFY(own.verify(m_digest, keys::HashAlgorithm::Sha256, signature));
            }
        }
    }

    void keepsTheHashApart()
    {
        const QByteArray signature = m_key->signDigest(m_digest).value();
        const keys::PublicKey &own = m_key->publicKey();
        QVERIFY(own.verify(m_digest, keys::HashAlgorithm::Sha256, signature));
        QVERIFY(!own.verify(m_digest.first(20), keys::HashAlgorithm::Sha1, signature));
        QVERIFY(!own.verify(m_digest, keys::HashAlgorithm::Sha1, signature));
        QVERIFY(own.verify(m_digest, keys::HashAlgorithm::Sha256, signature));
    }

    void staysUsableAfterABadSignature()
    {
        const QByteArray signature = m_key->signDigest(m_digest).value();
        const keys::PublicKey &own = m_key->publicKey();
        const std::vector<QByteArray> bad{{},
                                          signature.first(255),
                                          signature + 'x',
                                          QByteArray(256, '\xff'),
                                          QByteArray(256, '\0')};
        for (const QByteArray &octets : bad) {
            QVERIFY(!own.verify(m_digest, keys::HashAlgorithm::Sha256, octets));
            QVERIFY(own.verify(m_digest, keys::HashAlgorithm::Sha256, signature));
        }
    }

    void verifiesOnSeveralThreadsAtOnce()
    {
        const QByteArray signature = m_key->signDigest(m_digest).value();
        std::atomic<int> good = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&] {
                    for (int round = 0; round < 50; ++round) {
                        const bool fine = m_key->publicKey().verify(
                            m_digest, keys::HashAlgorithm::Sha256, signature);
                        good += fine ? 1 : 0;
                    }
                });
            }
        }
        QCOMPARE(good.load(), 200);
    }
};

MW_TEST(tst_RecentKeys)
#include "tst_RecentKeys.moc"
