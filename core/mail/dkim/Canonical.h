#pragma once
// Canonical forms (RFC 6376 §3.4) and the hashes over them: fields at once, bodies in pieces and
// constant memory. Input has CRLF line ends (message::Reader sees to it); a bare CR or LF is data.
#include "mail/dkim/Signature.h"
#include "mail/message/Message.h"

#include <memory>

namespace mailworthy::dkim {

/// Takes canonical octets as they come.
class Sink
{
public:
    virtual ~Sink() = default;
    virtual void write(QByteArrayView octets) = 0;
};

/// Appends the canonical form of a whole field, without its final CRLF.
void appendCanonicalField(QByteArray &out, QByteArrayView rawField, Canonicalization form);

/// Streams a body; `finish` once at the end.
class BodyCanonicalizer
{
public:
    BodyCanonicalizer(Canonicalization form, Sink &sink);
    void add(QByteArrayView octets);
    void finish();

private:
    void addSimple(QByteArrayView octets);
    void addRelaxed(QByteArrayView octets);
    void addRelaxedText(QByteArrayView text);
    void writePendingLines();
    void startText();
    void put(QByteArrayView octets);
    void flush();

    Canonicalization m_form;
    Sink *m_sink;
    qint64 m_pendingLines = 0; // CRLFs that are empty lines unless text follows
    bool m_pendingBlank = false;
    bool m_pendingCr = false;
    bool m_wrote = false;
    std::unique_ptr<char[]> m_out; // collected before it goes to the sink
    qsizetype m_collected = 0;
};

/// The hash of a body, perhaps of its first `limit` canonical octets (l=).
class BodyHash final : private Sink
{
public:
    BodyHash(Canonicalization form, keys::HashAlgorithm hash, std::optional<quint64> limit);
    BodyHash(const BodyHash &) = delete;
    BodyHash &operator=(const BodyHash &) = delete;
    void add(QByteArrayView octets) { m_canonicalizer.add(octets); }
    [[nodiscard]] QByteArray finish();
    /// Octets of the canonical body, those beyond the limit included; right after `finish`.
    [[nodiscard]] quint64 canonicalLength() const { return m_length; }

private:
    void write(QByteArrayView octets) override;
    keys::Digest m_digest;
    BodyCanonicalizer m_canonicalizer;
    std::optional<quint64> m_limit;
    quint64 m_length = 0;
};

/// The fields of a header by name, ready to be picked from the bottom up (RFC 6376 §5.4.2). Made
/// once per message.
class FieldIndex
{
public:
    explicit FieldIndex(const message::Header &header);
    /// The fields that `names` picks, in that order; a name mentioned more often than it is there
    /// picks nothing. `exceptFor`: the signature's own field, which its h= never picks.
    [[nodiscard]] std::vector<QByteArrayView> pick(const std::vector<QByteArray> &names,
                                                   QByteArrayView exceptFor = {}) const;

private:
    struct Entry
    {
        QByteArrayView name;
        QByteArrayView raw;
    };
    std::vector<Entry> m_entries; // by name in any case, those of one name as in the header
};

/// The digest that is signed (RFC 6376 §3.7): the picked fields, then the DKIM-Signature field
/// itself without the value of b= and without its final CRLF.
[[nodiscard]] QByteArray headerDigest(const FieldIndex &fields,
                                      const std::vector<QByteArray> &names,
                                      QByteArrayView signatureField, Canonicalization form,
                                      keys::HashAlgorithm hash);
/// The field without what stands between "b=" and the next ";" (white space included).
[[nodiscard]] QByteArray withoutSignatureValue(QByteArrayView signatureField);

} // namespace mailworthy::dkim
