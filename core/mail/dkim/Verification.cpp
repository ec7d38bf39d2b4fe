#include "mail/dkim/Verification.h"

#include <algorithm>

namespace mailworthy::dkim {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Seconds a signer's clock may be ahead before it is remarked upon.
constexpr quint64 kClockTolerance = 300;

quint64 secondsOf(Timestamp time)
{
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
    return seconds < 0 ? 0 : static_cast<quint64>(seconds);
}

} // namespace

Verification::Verification(net::Internet &internet, const VerifyOptions &options,
                           const std::stop_token &stop)
    : m_internet(internet)
    , m_options(options)
    , m_stop(stop)
    , m_now(secondsOf(options.now.value_or(internet.clock().now())))
{}

Result<MessageResult> Verification::run(message::Source &source)
{
    Result<message::Reader> reader = message::Reader::open(source);
    if (!reader)
        return failure(reader.error());
    MessageResult result;
    result.header = reader->header();
    result.fromFields = static_cast<int>(result.header.all("From").size());
    readSignatures(result.header);
    fetchKeys();
    if (const Result<> hashed = hashBody(*reader); !hashed)
        return failure(hashed.error());
    checkSignatures(result.header);
    for (Job &job : m_jobs)
        result.signatures.push_back(std::move(job.out));
    return result;
}

void Verification::readSignatures(const message::Header &header)
{
    for (const message::Field &field : header.all("DKIM-Signature")) {
        Job job;
        job.field = field.raw;
        if (static_cast<int>(m_jobs.size()) >= kMostSignatures) {
            job.decide(VerifyResult::Policy, u"too-many-signatures"_s);
        } else {
            SignatureReading reading = parseSignature(field.value);
            job.out.signature = std::move(reading.signature);
            job.out.tag = reading.tag;
            job.out.error = reading.error;
            if (reading.mistake)
                job.decide(VerifyResult::Neutral, toString(*reading.mistake));
            else
                checkFacts(job);
        }
        m_jobs.push_back(std::move(job));
    }
}

/// What can be said before the key is there (RFC 6376 §6.1.1, RFC 8301 §3.1).
void Verification::checkFacts(Job &job) const
{
    const Signature &signature = job.out.signature;
    if (signature.timestamp && *signature.timestamp > m_now + kClockTolerance)
        job.out.notes.push_back(u"signed-in-future"_s);
    if (!signature.identityFits()) // §6.1.1: the domain of i= must be d= or below
        job.decide(VerifyResult::PermError, u"identity-outside-domain"_s);
    else if (signature.algorithm.hash == keys::HashAlgorithm::Sha1 && !m_options.allowSha1)
        job.decide(VerifyResult::Policy, u"sha1"_s);
    else if (signature.expiry && *signature.expiry < m_now) // §6.1.1: x= in the past
        job.decide(VerifyResult::Policy, u"expired"_s);
}

BodyHash *Verification::hashFor(const Signature &signature)
{
    for (SharedHash &shared : m_hashes) {
        if (shared.form == signature.body && shared.hash == signature.algorithm.hash
            && shared.limit == signature.bodyLength)
            return shared.body.get();
    }
    m_hashes.push_back(
        {signature.body,
         signature.algorithm.hash,
         signature.bodyLength,
         std::make_unique<BodyHash>(signature.body, signature.algorithm.hash, signature.bodyLength),
         {}});
    return m_hashes.back().body.get();
}

Result<> Verification::hashBody(message::Reader &reader)
{
    for (Job &job : m_jobs) {
        if (!job.decided)
            job.bodyHash = hashFor(job.out.signature);
    }
    while (!m_hashes.empty()) {
        if (m_stop.stop_requested()) {
            for (Job &job : m_jobs) {
                if (!job.decided)
                    job.decide(VerifyResult::TempError, u"cancelled"_s);
            }
            return {};
        }
        const Result<QByteArrayView> piece = reader.nextBody();
        if (!piece)
            return failure(piece.error());
        if (piece->isEmpty())
            break;
        for (const SharedHash &shared : m_hashes)
            shared.body->add(*piece);
    }
    for (SharedHash &shared : m_hashes)
        shared.digest = shared.body->finish();
    return {};
}

void Verification::checkBody(Job &job)
{
    const auto shared = std::find_if(m_hashes.begin(), m_hashes.end(), [&](const SharedHash &hash) {
        return hash.body.get() == job.bodyHash;
    });
    const quint64 length = job.bodyHash->canonicalLength();
    const std::optional<quint64> limit = job.out.signature.bodyLength;
    if (limit && *limit > length) // RFC 6376 §3.5 l=
        job.decide(VerifyResult::PermError, u"length-too-large"_s);
    else if (shared->digest != job.out.signature.bodyHash) // RFC 6376 §6.1.3
        job.decide(VerifyResult::Fail, u"body-hash"_s);
    else if (limit && *limit < length)
        job.out.notes.push_back(u"body-partly-signed"_s);
}

void Verification::checkSignature(Job &job, const FieldIndex &index) const
{
    const Signature &signature = job.out.signature;
    const QByteArray digest = headerDigest(index, signature.headers, job.field, signature.header,
                                           signature.algorithm.hash);
    // RFC 6376 §6.1.2 step 4: with several records each may be tried.
    const auto key =
        std::find_if(job.keys.begin(), job.keys.end(), [&](const keys::PublicKey &one) {
            return one.verify(digest, signature.algorithm.hash, signature.signature);
        });
    if (key == job.keys.end()) {
        job.decide(VerifyResult::Fail, u"signature"_s);
        return;
    }
    job.out.keyBits = key->bits();
    job.decide(VerifyResult::Pass, {});
}

void Verification::checkSignatures(const message::Header &header)
{
    std::optional<FieldIndex> index;
    for (Job &job : m_jobs) {
        if (!job.decided)
            checkBody(job);
        if (job.decided)
            continue;
        if (!index)
            index.emplace(header);
        checkSignature(job, *index);
    }
}

} // namespace mailworthy::dkim
