#include "mail/dkim/Sign.h"

#include "mail/dkim/KeyRecord.h"

#include <algorithm>
#include <array>
#include <memory>

namespace mailworthy::dkim {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLastColumn = 77; // RFC 5322 §2.1.1: lines should not be over 78
constexpr qsizetype kLongestLabel = 63;
constexpr quint64 kLatestTime = 999'999'999'999; // RFC 6376 §3.5 t=, x=: twelve digits

bool sameWord(QByteArrayView a, QByteArrayView b)
{
    return message::sameName(a, b);
}

/// Puts the tags of the field into lines.
class FieldWriter
{
public:
    explicit FieldWriter(const QByteArray &start) : m_text(start), m_column(start.size()) {}

    /// A tag that is never broken.
    void add(const QByteArray &tag)
    {
        if (m_column + 1 + tag.size() > kLastColumn)
            fold();
        else
            put(" ");
        put(tag);
    }

    /// A piece that follows without a blank; a fold may come before it.
    void follow(const QByteArray &piece)
    {
        if (m_column + piece.size() > kLastColumn)
            fold();
        put(piece);
    }

    /// Base64 may be broken anywhere (RFC 6376 §3.5 b=).
    void fill(QByteArrayView text)
    {
        while (!text.isEmpty()) {
            if (m_column >= kLastColumn)
                fold();
            const qsizetype count = std::min(text.size(), kLastColumn - m_column);
            put(text.first(count));
            text = text.sliced(count);
        }
    }

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    void fold()
    {
        m_text.append("\r\n ");
        m_column = 1;
    }
    void put(QByteArrayView piece)
    {
        m_text.append(piece);
        m_column += piece.size();
    }

    QByteArray m_text;
    qsizetype m_column;
};

bool isSelector(const QString &selector)
{
    const QStringList labels = selector.split(u'.');
    return selector.size() <= 253
           && std::all_of(labels.begin(), labels.end(), [](const QString &label) {
                  return !label.isEmpty() && label.size() <= kLongestLabel
                         && std::all_of(label.begin(), label.end(), [](QChar c) {
                                return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                                       || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
                            });
              });
}

bool isHeaderName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return octet > 32 && octet < 127 && c != ':' && c != ';';
    });
}

bool isSignable(QByteArrayView name)
{
    return !sameWord(name, "Return-Path") && !sameWord(name, "Authentication-Results")
           && !sameWord(name, "DKIM-Signature");
}

/// dkim-quoted-printable (RFC 6376 §2.11): everything but dkim-safe-char as "=" with two digits.
QByteArray quotedPrintable(const QByteArray &text)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    QByteArray out;
    for (const char c : text) {
        const auto octet = static_cast<unsigned char>(c);
        if (octet > 0x20 && octet < 0x7f && c != ';' && c != '=') {
            out.append(c);
        } else {
            out.append('=');
            out.append(kDigits[octet >> 4]);
            out.append(kDigits[octet & 15]);
        }
    }
    return out;
}

/// The names for h=: what is there, as often as it is there, and some once more.
std::vector<QByteArray> chosenNames(const message::Header &header)
{
    std::vector<QByteArray> names;
    for (const QByteArray &name : fieldsToSign()) {
        const std::size_t count = header.all(name).size();
        const bool over = std::find(fieldsToOversign().begin(), fieldsToOversign().end(), name)
                          != fieldsToOversign().end();
        names.insert(names.end(), count + (over ? 1 : 0), name);
    }
    return names;
}

Result<> checkOptions(const SignOptions &options)
{
    if (!isSelector(options.selector))
        return failure(u"dkim.bad-selector"_s, {{u"selector"_s, options.selector}});
    if (!options.identity.isEmpty()) {
        // RFC 6376 §3.5 i=: the domain of the identity is d= or below it
        const QString host = options.identity.section(u'@', -1).toLower();
        const QString &domain = options.domain.ascii();
        if (!options.identity.contains(u'@') || (host != domain && !host.endsWith(u'.' + domain)))
            return failure(u"dkim.bad-identity"_s, {{u"identity"_s, options.identity}});
    }
    const bool tooLate =
        options.timestamp.value_or(0) > kLatestTime || options.expiry.value_or(0) > kLatestTime;
    if (tooLate || (options.timestamp && options.expiry && *options.expiry <= *options.timestamp))
        return failure(u"dkim.bad-expiry"_s);
    bool hasFrom = options.headers.empty();
    for (const QByteArray &name : options.headers) {
        if (!isHeaderName(name))
            return failure(u"dkim.bad-header-name"_s, {{u"name"_s, QString::fromLatin1(name)}});
        if (!isSignable(name))
            return failure(u"dkim.header-not-signable"_s, {{u"name"_s, QString::fromLatin1(name)}});
        hasFrom = hasFrom || sameWord(name, "From");
    }
    if (!hasFrom) // RFC 6376 §5.4
        return failure(u"dkim.no-from"_s);
    return {};
}

/// RFC 8301 §3.2: signers must not use less.
Result<> checkKey(const keys::SigningKey &key)
{
    const keys::PublicKey shown = key.publicKey();
    if (shown.algorithm() == keys::Algorithm::Rsa && shown.bits() < kSmallestRsaBits)
        return failure(u"key.too-weak"_s, {{u"bits"_s, qint64{shown.bits()}}});
    return {};
}

Result<> checkHeader(const message::Header &header)
{
    const std::size_t from = header.all("From").size();
    if (from == 0)
        return failure(u"dkim.no-from"_s);
    if (from > 1) // RFC 5322 §3.6: exactly one; RFC 6376 §8.15
        return failure(u"dkim.several-from"_s, {{u"count"_s, static_cast<qint64>(from)}});
    if (header.octets().startsWith(' ') || header.octets().startsWith('\t'))
        return failure(u"dkim.bad-first-line"_s);
    return {};
}

/// The field up to and with "b=".
FieldWriter unsignedField(const Signer &signer, const std::vector<QByteArray> &names,
                          const QByteArray &bodyHash)
{
    const SignOptions &options = signer.options;
    const SignatureAlgorithm algorithm{signer.key->algorithm(), keys::HashAlgorithm::Sha256};
    FieldWriter field("DKIM-Signature: v=1;");
    field.add("a=" + toString(algorithm).toLatin1() + ';');
    field.add("c=" + toString(options.header).toLatin1() + '/' + toString(options.body).toLatin1()
              + ';');
    field.add("d=" + options.domain.ascii().toLatin1() + ';');
    field.add("s=" + options.selector.toLatin1() + ';');
    if (!options.identity.isEmpty())
        field.add("i=" + quotedPrintable(options.identity.toUtf8()) + ';');
    if (options.timestamp)
        field.add("t=" + QByteArray::number(*options.timestamp) + ';');
    if (options.expiry)
        field.add("x=" + QByteArray::number(*options.expiry) + ';');
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QByteArray piece = names[i] + (i + 1 == names.size() ? ';' : ':');
        if (i == 0)
            field.add("h=" + piece);
        else
            field.follow(piece);
    }
    field.add("bh=" + bodyHash.toBase64() + ';');
    field.add("b=");
    return field;
}

/// One hash for each canonical form that is asked for.
class BodyHashes
{
public:
    explicit BodyHashes(const std::vector<Signer> &signers)
    {
        for (const Signer &signer : signers) {
            std::unique_ptr<BodyHash> &hash = m_hashes[index(signer.options.body)];
            if (!hash)
                hash = std::make_unique<BodyHash>(signer.options.body, keys::HashAlgorithm::Sha256,
                                                  std::nullopt);
        }
    }

    [[nodiscard]] Result<> read(message::Reader &reader, const std::stop_token &stop)
    {
        for (;;) {
            if (stop.stop_requested())
                return failure(u"dkim.cancelled"_s);
            const Result<QByteArrayView> piece = reader.nextBody();
            if (!piece)
                return failure(piece.error());
            if (piece->isEmpty())
                break;
            for (const std::unique_ptr<BodyHash> &hash : m_hashes) {
                if (hash)
                    hash->add(*piece);
            }
        }
        for (std::size_t i = 0; i < m_hashes.size(); ++i) {
            if (m_hashes[i])
                m_digests[i] = m_hashes[i]->finish();
        }
        return {};
    }

    [[nodiscard]] const QByteArray &digest(Canonicalization form) const
    {
        return m_digests[index(form)];
    }

private:
    static std::size_t index(Canonicalization form)
    {
        return form == Canonicalization::Simple ? 0 : 1;
    }
    std::array<std::unique_ptr<BodyHash>, 2> m_hashes;
    std::array<QByteArray, 2> m_digests;
};

} // namespace

const std::vector<QByteArray> &fieldsToSign()
{
    static const std::vector<QByteArray> names{"From",
                                               "To",
                                               "Cc",
                                               "Subject",
                                               "Date",
                                               "Reply-To",
                                               "Message-ID",
                                               "MIME-Version",
                                               "Content-Type",
                                               "Content-Transfer-Encoding",
                                               "In-Reply-To",
                                               "References",
                                               "List-Id",
                                               "List-Unsubscribe",
                                               "List-Unsubscribe-Post",
                                               "List-Subscribe",
                                               "List-Post",
                                               "List-Owner",
                                               "List-Help",
                                               "List-Archive"};
    return names;
}

const std::vector<QByteArray> &fieldsToOversign()
{
    static const std::vector<QByteArray> names{"From", "To", "Subject", "Date", "Reply-To"};
    return names;
}

std::optional<std::pair<Canonicalization, Canonicalization>>
canonicalizationFromString(QStringView text)
{
    const auto word = [](QStringView one) -> std::optional<Canonicalization> {
        if (one == u"simple")
            return Canonicalization::Simple;
        if (one == u"relaxed")
            return Canonicalization::Relaxed;
        return std::nullopt;
    };
    const qsizetype slash = text.indexOf(u'/');
    const auto header = word(slash < 0 ? text : text.first(slash));
    const auto body =
        word(slash < 0 ? QStringView(u"simple") : text.sliced(slash + 1)); // RFC 6376 §3.5 c=
    if (!header || !body)
        return std::nullopt;
    return std::pair(*header, *body);
}

Result<std::vector<QByteArray>> signMessage(message::Source &source,
                                            const std::vector<Signer> &signers,
                                            const std::stop_token &stop)
{
    for (const Signer &signer : signers) {
        if (const Result<> fine = checkOptions(signer.options); !fine)
            return failure(fine.error());
        if (const Result<> fine = checkKey(*signer.key); !fine)
            return failure(fine.error());
    }
    Result<message::Reader> reader = message::Reader::open(source);
    if (!reader)
        return failure(reader.error());
    const message::Header header = reader->header();
    if (const Result<> fine = checkHeader(header); !fine)
        return failure(fine.error());
    BodyHashes hashes(signers);
    if (const Result<> read = hashes.read(*reader, stop); !read)
        return failure(read.error());

    const FieldIndex index(header);
    std::vector<QByteArray> fields;
    for (const Signer &signer : signers) {
        const std::vector<QByteArray> names =
            signer.options.headers.empty() ? chosenNames(header) : signer.options.headers;
        FieldWriter field = unsignedField(signer, names, hashes.digest(signer.options.body));
        const QByteArray digest = headerDigest(index, names, field.text(), signer.options.header,
                                               keys::HashAlgorithm::Sha256);
        const Result<QByteArray> signature = signer.key->signDigest(digest);
        if (!signature)
            return failure(signature.error());
        field.fill(signature->toBase64());
        fields.push_back(field.text() + "\r\n");
    }
    return fields;
}

Result<QByteArray> signMessage(message::Source &source, const keys::SigningKey &key,
                               const SignOptions &options, const std::stop_token &stop)
{
    const Result<std::vector<QByteArray>> fields =
        signMessage(source, std::vector<Signer>{{&key, options}}, stop);
    if (!fields)
        return failure(fields.error());
    return fields->front();
}

QByteArray withLineEnd(QByteArray field, message::LineEnd lineEnd)
{
    if (lineEnd == message::LineEnd::Lf)
        field.replace("\r\n", "\n");
    return field;
}

Result<message::LineEnd> lineEndOf(message::Source &source)
{
    const Result<message::Reader> reader = message::Reader::open(source);
    if (!reader)
        return failure(reader.error());
    if (const Result<> rewound = source.rewind(); !rewound)
        return failure(rewound.error());
    return reader->lineEnd();
}

} // namespace mailworthy::dkim
