// DKIM against the raw operation of the same key, in turns: signing and verifying of 4 KiB messages
// with RSA-2048, the decoding of the key record included. Then the most memory a 1 GiB message
// takes.
//     bench_dkim [sign|verify|signers|large]        one of the parts, else all of them
#include "../dkim/KeysInternet.h"
#include "../dkim/LargeSource.h"
#include "Figures.h"

#include "mail/dkim/Sign.h"
#include "mail/dkim/Verify.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <array>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <sys/resource.h>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRuns = 9;
constexpr int kSignings = 150;
constexpr int kVerifications = 4000;
constexpr int kManyKeys = 64; // more than are kept prepared
constexpr qint64 kLarge = 1024LL * 1024 * 1024;

[[noreturn]] void stop(const char *why)
{
    std::fprintf(stderr, "dkim: %s\n", why);
    std::exit(1);
}

/// By the processor time of this thread: what else runs on the machine counts for neither side.
double secondsUsed()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double perSecond(int times, const std::function<void(int)> &operation)
{
    const double start = secondsUsed();
    for (int i = 0; i < times; ++i)
        operation(i);
    return times / (secondsUsed() - start);
}

/// Raw and whole in turns, so that both see the same machine.
void compare(const char *what, int times, const std::function<void(int)> &raw,
             const std::function<void(int)> &whole)
{
    std::vector<double> rawFigures;
    std::vector<double> wholeFigures;
    std::vector<double> ratios;
    for (int run = 0; run < kRuns; ++run) {
        rawFigures.push_back(perSecond(times, raw));
        wholeFigures.push_back(perSecond(times, whole));
        ratios.push_back(100 * wholeFigures.back() / rawFigures.back());
    }
    const std::string name(what);
    bench::print((name + ", raw").c_str(), bench::figuresOf(rawFigures), "a second");
    bench::print((name + ", whole message").c_str(), bench::figuresOf(wholeFigures), "a second");
    bench::print((name + ", share of raw").c_str(), bench::figuresOf(ratios), "%");
}

/// One operation of OpenSSL over a prepared context.
class RawKey
{
public:
    explicit RawKey(const keys::SigningKey &key)
    {
        const Result<Secret> pem = key.toPkcs8Pem();
        const std::span<const char> text = pem->reveal();
        BIO *bio = BIO_new_mem_buf(text.data(), static_cast<int>(text.size()));
        m_key = PEM_read_bio_PrivateKey(bio, nullptr, nullptr, nullptr);
        BIO_free(bio);
        m_sign = EVP_PKEY_CTX_new_from_pkey(nullptr, m_key, nullptr);
        m_verify = EVP_PKEY_CTX_new_from_pkey(nullptr, m_key, nullptr);
        if (EVP_PKEY_sign_init(m_sign) != 1 || EVP_PKEY_verify_init(m_verify) != 1)
            stop("no raw key");
        for (EVP_PKEY_CTX *context : {m_sign, m_verify}) {
            EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING);
            EVP_PKEY_CTX_set_signature_md(context, EVP_sha256());
        }
        sign();
    }
    RawKey(const RawKey &) = delete;
    RawKey &operator=(const RawKey &) = delete;
    ~RawKey()
    {
        EVP_PKEY_CTX_free(m_sign);
        EVP_PKEY_CTX_free(m_verify);
        EVP_PKEY_free(m_key);
    }

    void sign()
    {
        m_size = m_signature.size();
        if (EVP_PKEY_sign(m_sign, m_signature.data(), &m_size, m_digest.data(), m_digest.size())
            != 1)
            stop("raw signing failed");
    }
    void verify()
    {
        if (EVP_PKEY_verify(m_verify, m_signature.data(), m_size, m_digest.data(), m_digest.size())
            != 1)
            stop("raw verifying failed");
    }

private:
    EVP_PKEY *m_key = nullptr;
    EVP_PKEY_CTX *m_sign = nullptr;
    EVP_PKEY_CTX *m_verify = nullptr;
    std::array<unsigned char, 32> m_digest{1, 2, 3};
    std::array<unsigned char, 512> m_signature{};
    std::size_t m_size = 0;
};

/// 4 KiB with the fields a mail program writes.
QByteArray usualMessage()
{
    QByteArray octets = "Received: from client.example.org (client.example.org [192.0.2.7])\r\n"
                        "\tby mail.example.org (Postfix) with ESMTPSA id 4F0C1234\r\n"
                        "\tfor <suzie@example.net>; Tue, 24 Nov 2026 10:00:00 +0000 (UTC)\r\n"
                        "Date: Tue, 24 Nov 2026 10:00:00 +0000\r\n"
                        "From: Joe SixPack <joe@example.org>\r\n"
                        "To: Suzie Q <suzie@example.net>\r\n"
                        "Subject: Is dinner ready, or shall we eat somewhere else tonight?\r\n"
                        "Message-ID: <20261124100000.12345@example.org>\r\n"
                        "MIME-Version: 1.0\r\n"
                        "Content-Type: text/plain; charset=utf-8\r\n"
                        "Content-Transfer-Encoding: 8bit\r\n"
                        "\r\n";
    while (octets.size() < 4096 - 74)
        octets += "We lost the game, and the rain has come in. Are you hungry yet, or not?\r\n";
    return octets + QByteArray(4096 - 2 - octets.size(), '-') + "\r\n";
}

dkim::SignOptions optionsFor(const QString &selector)
{
    dkim::SignOptions options;
    options.domain = dns::Domain::of("example.org");
    options.selector = selector;
    return options;
}

QByteArray signedMessage(const QByteArray &octets, const keys::SigningKey &key,
                         const dkim::SignOptions &options)
{
    message::MemorySource source(octets);
    const Result<QByteArray> field = dkim::signMessage(source, key, options, {});
    if (!field)
        stop("signing failed");
    return *field + octets;
}

void verified(net::Internet &internet, message::Source &source)
{
    const auto results = dkim::verifyMessage(internet, source, {}, {});
    if (!results || results->front().result != dkim::VerifyResult::Pass)
        stop("verifying failed");
}

void measureSigning(const keys::SigningKey &key)
{
    RawKey raw(key);
    const QByteArray octets = usualMessage();
    const dkim::SignOptions options = optionsFor(u"s1"_s);
    compare(
        "signing, RSA-2048", kSignings, [&](int) { raw.sign(); },
        [&](int) { (void)signedMessage(octets, key, options); });
}

void measureVerifying(const keys::SigningKey &key)
{
    RawKey raw(key);
    KeysInternet internet;
    internet.add(u"s1._domainkey.example.org"_s, dkim::keyRecordText(key.publicKey()));
    const QByteArray mail = signedMessage(usualMessage(), key, optionsFor(u"s1"_s));
    compare(
        "verifying, RSA-2048", kVerifications, [&](int) { raw.verify(); },
        [&](int) {
            message::MemorySource source(mail);
            verified(internet, source);
        });
}

/// Every message of another signer: no key is met again soon enough to be kept prepared.
void measureManyKeys(const keys::SigningKey &key)
{
    RawKey raw(key);
    const QByteArray octets = usualMessage();
    KeysInternet internet;
    std::vector<QByteArray> mails;
    for (int i = 0; i < kManyKeys; ++i) {
        const QString selector = u"s%1"_s.arg(i);
        const Result<keys::SigningKey> one = keys::SigningKey::generate(keys::KeyKind::Rsa2048, {});
        internet.add(selector + u"._domainkey.example.org"_s,
                     dkim::keyRecordText(one->publicKey()));
        mails.push_back(signedMessage(octets, *one, optionsFor(selector)));
    }
    compare(
        "verifying, 64 signers in turn", kVerifications, [&](int) { raw.verify(); },
        [&](int i) {
            message::MemorySource source(mails[static_cast<std::size_t>(i % kManyKeys)]);
            verified(internet, source);
        });
}

double peakMebibytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

void measureLarge(const keys::SigningKey &key)
{
    KeysInternet internet;
    internet.add(u"s1._domainkey.example.org"_s, dkim::keyRecordText(key.publicKey()));
    const QByteArray header = "From: joe@example.org\r\nSubject: large\r\n";
    const double before = peakMebibytes();
    QElapsedTimer timer;
    timer.start();
    LargeSource plain(header + "\r\n", kLarge);
    const Result<QByteArray> field = dkim::signMessage(plain, key, optionsFor(u"s1"_s), {});
    if (!field)
        stop("signing failed");
    bench::print("signing 1 GiB", bench::figuresOf({static_cast<double>(timer.elapsed())}), "ms");
    timer.start();
    LargeSource whole(*field + header + "\r\n", kLarge);
    verified(internet, whole);
    bench::print("verifying 1 GiB", bench::figuresOf({static_cast<double>(timer.elapsed())}), "ms");
    bench::print("memory that both took more", bench::figuresOf({peakMebibytes() - before}), "MiB");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const Result<keys::SigningKey> key = keys::SigningKey::generate(keys::KeyKind::Rsa2048, {});
    if (!key)
        stop("no key");
    const std::vector<std::pair<std::string, void (*)(const keys::SigningKey &)>> parts{
        {"sign", measureSigning},
        {"verify", measureVerifying},
        {"signers", measureManyKeys},
        {"large", measureLarge},
    };
    for (const auto &[name, measure] : parts) {
        if (argc < 2 || name == argv[1])
            measure(*key);
    }
    return 0;
}
