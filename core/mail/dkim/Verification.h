#pragma once
// One message with its signatures on the way through RFC 6376 §6.1: read, keys fetched, body
// hashed, signatures checked. Internal to Verify.
#include "mail/dkim/Canonical.h"
#include "mail/dkim/Verify.h"

#include <memory>

namespace mailworthy::dkim {

class Verification
{
public:
    Verification(net::Internet &internet, const VerifyOptions &options,
                 const std::stop_token &stop);

    /// Once for each object.
    [[nodiscard]] Result<MessageResult> run(message::Source &source);

private:
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

} // namespace mailworthy::dkim
