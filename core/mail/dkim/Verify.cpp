#include "mail/dkim/Verify.h"

#include "mail/dkim/Canonical.h"

#include <QJsonArray>

#include <algorithm>
#include <memory>

namespace mailworthy::dkim {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 kClockTolerance =
    300; // seconds a signer's clock may be ahead before it is remarked upon

struct Decision
{
    VerifyResult result;
    QString reason;
};

/// One signature on its way through the steps of RFC 6376 §6.1; `decided` ends the way.
struct Job
{
    SignatureResult out;
    QByteArrayView field;
    bool decided = false;
    std::size_t question = 0;
    std::vector<keys::PublicKey> keys; // that may have signed
    BodyHash *bodyHash = nullptr;

    void decide(VerifyResult result, const QString &reason)
    {
        out.result = result;
        out.reason = reason;
        decided = true;
    }
    void decide(const Decision &decision) { decide(decision.result, decision.reason); }
};

/// The body hashes that the signatures need, each once.
struct SharedHash
{
    Canonicalization form;
    keys::HashAlgorithm hash;
    std::optional<quint64> limit;
    std::unique_ptr<BodyHash> body;
    QByteArray digest;
};

quint64 secondsOf(Timestamp time)
{
    const auto seconds =
        std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count();
    return seconds < 0 ? 0 : static_cast<quint64>(seconds);
}

QString dnsReason(dns::Outcome outcome)
{
    switch (outcome) {
    case dns::Outcome::Timeout: return u"dns-timeout"_s;
    case dns::Outcome::ServerFailure: return u"dns-server-failure"_s;
    case dns::Outcome::Refused: return u"dns-refused"_s;
    case dns::Outcome::Unreachable: return u"dns-unreachable"_s;
    case dns::Outcome::Cancelled: return u"cancelled"_s;
    default: return u"dns-malformed"_s;
    }
}

class Verification
{
public:
    Verification(net::Internet &internet, const VerifyOptions &options, const std::stop_token &stop)
        : m_internet(internet)
        , m_options(options)
        , m_stop(stop)
        , m_now(secondsOf(options.now.value_or(internet.clock().now())))
    {}

    [[nodiscard]] Result<MessageResult> run(message::Source &source)
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

private:
    void readSignatures(const message::Header &header);
    void checkFacts(Job &job) const;
    void fetchKeys();
    void takeKeys(Job &job, const dns::Answer &answer) const;
    [[nodiscard]] std::optional<Decision> takeKey(Job &job, const KeyRecord &record) const;
    [[nodiscard]] Result<> hashBody(message::Reader &reader);
    [[nodiscard]] BodyHash *hashFor(const Signature &signature);
    void checkSignatures(const message::Header &header);
    void checkBody(Job &job);
    void checkSignature(Job &job, const FieldIndex &index) const;

    net::Internet &m_internet;
    const VerifyOptions &m_options;
    const std::stop_token &m_stop;
    quint64 m_now;
    std::vector<Job> m_jobs;
    std::vector<SharedHash> m_hashes;
};

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

void Verification::fetchKeys()
{
    std::vector<net::Inquiry> inquiries;
    for (Job &job : m_jobs) {
        if (job.decided)
            continue;
        // RFC 6376 §3.6.2.1
        const QString text =
            job.out.signature.selector + u"._domainkey."_s + job.out.signature.domain;
        const Result<dns::Name> name = dns::Name::parse(text);
        if (!name) {
            job.decide(VerifyResult::PermError, u"bad-key-name"_s);
            continue;
        }
        job.out.keyName = name->toLower();
        const net::Inquiry inquiry{{*name, dns::Type::TXT}};
        const auto known = std::find(inquiries.begin(), inquiries.end(), inquiry);
        job.question = static_cast<std::size_t>(known - inquiries.begin());
        if (known == inquiries.end())
            inquiries.push_back(inquiry);
    }
    if (inquiries.empty())
        return;
    const std::vector<dns::Answer> answers = m_internet.lookupEach(inquiries, m_stop);
    for (Job &job : m_jobs) {
        if (!job.decided)
            takeKeys(job, answers[job.question]);
    }
}

void Verification::takeKeys(Job &job, const dns::Answer &answer) const
{
    // RFC 6376 §6.1.2: no record is permanent, no answer is temporary.
    if (!answer.isKnown()) {
        job.decide(VerifyResult::TempError, dnsReason(answer.outcome));
        return;
    }
    const std::vector<QByteArray> texts = answer.texts();
    std::optional<Decision> first;
    int records = 0;
    for (const QByteArray &text : texts) {
        if (records == kMostKeyRecords)
            break;
        const Reading reading = parseKeyRecord(text);
        if (std::holds_alternative<NotDkim>(reading))
            continue;
        ++records;
        std::optional<Decision> decision;
        if (const auto *record = std::get_if<KeyRecord>(&reading))
            decision = takeKey(job, *record);
        else
            decision = Decision{VerifyResult::PermError, u"key-syntax"_s};
        if (!first)
            first = decision;
    }
    if (texts.size() > 1)
        job.out.notes.push_back(u"several-keys"_s);
    if (job.keys.empty())
        job.decide(first.value_or(Decision{VerifyResult::PermError, u"no-key"_s}));
}

/// Adds the record's key to those that may have signed, or says why it cannot be (RFC 6376 §6.1.2
/// steps 3 to 9).
std::optional<Decision> Verification::takeKey(Job &job, const KeyRecord &record) const
{
    const Signature &signature = job.out.signature;
    const auto refuse = [](VerifyResult result, const QString &reason) {
        return Decision{result, reason};
    };
    const auto note = [&job](const QString &word) {
        if (std::find(job.out.notes.begin(), job.out.notes.end(), word) == job.out.notes.end())
            job.out.notes.push_back(word);
    };
    if (record.isTesting()) // RFC 6376 §3.6.1 t=y: never judged otherwise, only told
        note(u"testing-key"_s);
    if (record.isRevoked())
        return refuse(VerifyResult::PermError, u"key-revoked"_s);
    if (record.keyType != keys::toString(signature.algorithm.key).toLatin1())
        return refuse(VerifyResult::PermError, u"key-type"_s);
    if (!record.allowsHash(signature.algorithm.hash))
        return refuse(VerifyResult::PermError, u"key-hash"_s);
    if (!record.allowsMail())
        return refuse(VerifyResult::PermError, u"key-service"_s);
    if (record.isStrict() && !signature.identityIsDomain()) // RFC 6376 §3.6.1 t=s
        return refuse(VerifyResult::PermError, u"identity-below-strict-key"_s);
    if (!record.key && record.usability() != Usability::TooShort)
        return refuse(VerifyResult::PermError, u"key-unreadable"_s);
    const int bits = record.key ? record.key->bits() : 0;
    if (job.out.keyBits == 0)
        job.out.keyBits = bits;
    const bool isRsa = signature.algorithm.key == keys::Algorithm::Rsa;
    if (!record.key || (isRsa && bits < m_options.minRsaBits)) // RFC 8301 §3.2
        return refuse(VerifyResult::Policy, u"key-too-short"_s);
    if (isRsa && bits < kGoodRsaBits)
        note(u"weak-key"_s);
    if (record.bareRsaKey)
        note(u"bare-rsa-key"_s);
    job.keys.push_back(*record.key);
    return std::nullopt;
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

} // namespace

QString toString(VerifyResult value)
{
    switch (value) {
    case VerifyResult::Pass: return u"pass"_s;
    case VerifyResult::Fail: return u"fail"_s;
    case VerifyResult::Neutral: return u"neutral"_s;
    case VerifyResult::PermError: return u"permerror"_s;
    case VerifyResult::Policy: return u"policy"_s;
    case VerifyResult::TempError: return u"temperror"_s;
    }
    return {};
}

std::optional<VerifyResult> verifyResultFromString(QStringView text)
{
    for (const VerifyResult value :
         {VerifyResult::Pass, VerifyResult::Fail, VerifyResult::Neutral, VerifyResult::PermError,
          VerifyResult::Policy, VerifyResult::TempError}) {
        if (text == toString(value))
            return value;
    }
    return std::nullopt;
}

QJsonObject toJson(const SignatureResult &result)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    const Signature &signature = result.signature;
    QJsonObject out{
        {u"domain"_s, orNull(signature.domain)},
        {u"selector"_s, orNull(signature.selector)},
        {u"identity"_s, orNull(signature.identity)},
        {u"algorithm"_s, orNull(QString::fromUtf8(signature.algorithmText))},
        {u"keyBits"_s, result.keyBits == 0 ? QJsonValue() : QJsonValue(result.keyBits)},
        {u"result"_s, toString(result.result)},
        {u"reason"_s, orNull(result.reason)},
    };
    if (!result.tag.isEmpty())
        out.insert(u"tag"_s, result.tag);
    if (result.error)
        out.insert(u"error"_s, QJsonObject{{u"offset"_s, static_cast<qint64>(result.error->offset)},
                                           {u"expected"_s, result.error->expected}});
    if (!result.notes.empty()) {
        QJsonArray notes;
        for (const QString &note : result.notes)
            notes.append(note);
        out.insert(u"notes"_s, notes);
    }
    return out;
}

Result<MessageResult> verify(net::Internet &internet, message::Source &source,
                             const VerifyOptions &options, const std::stop_token &stop)
{
    return Verification(internet, options, stop).run(source);
}

Result<std::vector<SignatureResult>> verifyMessage(net::Internet &internet, message::Source &source,
                                                   const VerifyOptions &options,
                                                   const std::stop_token &stop)
{
    Result<MessageResult> result = verify(internet, source, options, stop);
    if (!result)
        return failure(result.error());
    return std::move(result->signatures);
}

} // namespace mailworthy::dkim
