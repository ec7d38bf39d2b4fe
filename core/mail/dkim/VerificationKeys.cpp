// The keys of the signatures: asked for all at once, and judged (RFC 6376 §6.1.2).
#include "mail/dkim/RecentRecords.h"
#include "mail/dkim/Verification.h"

#include <algorithm>

namespace mailworthy::dkim {

using namespace Qt::Literals::StringLiterals;

namespace {

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

} // namespace

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
    RecentRecords &recent = RecentRecords::ofThisThread();
    std::optional<Decision> first;
    int records = 0;
    for (const QByteArray &text : texts) {
        if (records == kMostKeyRecords)
            break;
        const std::shared_ptr<const Reading> reading = recent.read(text);
        if (std::holds_alternative<NotDkim>(*reading))
            continue;
        ++records;
        std::optional<Decision> decision;
        if (const auto *record = std::get_if<KeyRecord>(reading.get()))
            decision = takeKey(job, *record);
        else
            decision = Decision{VerifyResult::PermError, u"key-syntax"_s};
        if (!first)
            first = decision;
    }
    if (records > 1)
        job.out.notes.push_back(u"several-keys"_s);
    if (job.keys.empty())
        job.decide(first.value_or(Decision{VerifyResult::PermError, u"no-key"_s}));
}

/// Adds the record's key to those that may have signed, or says why it cannot be (RFC 6376 §6.1.2
/// steps 3 to 9).
std::optional<Verification::Decision> Verification::takeKey(Job &job, const KeyRecord &record) const
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

} // namespace mailworthy::dkim
