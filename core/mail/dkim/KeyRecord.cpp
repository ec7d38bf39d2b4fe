#include "mail/dkim/KeyRecord.h"

#include <algorithm>

namespace mailworthy::dkim {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kShortestKeyText = 40; // an Ed25519 key has 43 or 44 characters

/// "sha1 : sha256" (RFC 6376 §3.6.1: FWS around the colons). Empty elements are kept: they are
/// nobody's word.
std::vector<QByteArray> words(const QByteArray &value)
{
    std::vector<QByteArray> found;
    for (const QByteArray &word : value.split(':'))
        found.push_back(word.trimmed());
    return found;
}

bool contains(const std::vector<QByteArray> &list, QByteArrayView word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// RFC 6376 §3.6.1 (key-h-tag-alg, key-s-tag-type, key-t-tag-flag): hyphenated words, "*" for
/// services.
bool isWord(const QByteArray &word)
{
    if (word == "*")
        return true;
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '-' || c == '_';
    });
}

std::optional<SyntaxError> readWords(const TagList &list, QByteArrayView name,
                                     std::vector<QByteArray> &into)
{
    const Tag *tag = list.find(name);
    if (!tag)
        return std::nullopt;
    into = words(tag->value);
    if (tag->value
            .isEmpty()) // RFC 6376 §3.2: explicitly the empty text: no hash, no service, no flag
        return std::nullopt;
    if (!std::all_of(into.begin(), into.end(), isWord))
        return SyntaxError{tag->valueOffset, u"word:word"_s};
    return std::nullopt;
}

void readKey(KeyRecord &record)
{
    if (record.keyType == "rsa") {
        Result<keys::PublicKey> key = keys::PublicKey::fromSpki(record.keyOctets);
        // RFC 6376 §3.6.1 wants RSAPublicKey, its examples (and erratum 3758)
        // SubjectPublicKeyInfo; receivers read both.
        if (!key) {
            if (Result<keys::PublicKey> bare =
                    keys::PublicKey::fromRsaPublicKey(record.keyOctets)) {
                record.bareRsaKey = true;
                key = std::move(bare);
            }
        }
        if (!key)
            record.keyError = key.error();
        else if (key->algorithm() != keys::Algorithm::Rsa)
            record.keyError = Error(u"key.type"_s, {{u"oid"_s, u"ed25519"_s}});
        else
            record.key = std::move(*key);
    } else if (record.keyType == "ed25519") {
        Result<keys::PublicKey> key =
            keys::PublicKey::fromRawEd25519(record.keyOctets); // RFC 8463 §4
        if (key)
            record.key = std::move(*key);
        else
            record.keyError = key.error();
    }
}

/// Not a tag list, or one without anything of ours: another TXT record, or a broken one of ours?
bool looksLikeDkim(QByteArrayView text)
{
    const QByteArray lower =
        text.first(std::min<qsizetype>(text.size(), 64)).toByteArray().toLower();
    if (lower.contains("v=dkim") || lower.contains("dkim1") || text.contains("-----BEGIN"))
        return true;
    const TagList loose = TagList::parseLoosely(text);
    const Tag *p = loose.find("p");
    return p && (p->value.isEmpty() || loose.find("k") || p->value.size() >= kShortestKeyText);
}

} // namespace

QString toString(Usability value)
{
    switch (value) {
    case Usability::Usable: return u"usable"_s;
    case Usability::Revoked: return u"revoked"_s;
    case Usability::UnknownKeyType: return u"unknown-key-type"_s;
    case Usability::NoSha256: return u"no-sha256"_s;
    case Usability::NotForMail: return u"not-for-mail"_s;
    case Usability::BadKey: return u"bad-key"_s;
    case Usability::TooShort: return u"too-short"_s;
    }
    return {};
}

bool KeyRecord::isTesting() const
{
    return contains(flags, "y");
}

bool KeyRecord::isStrict() const
{
    return contains(flags, "s");
}

bool KeyRecord::allowsHash(keys::HashAlgorithm hash) const
{
    return hashes.empty() || contains(hashes, keys::toString(hash).toLatin1());
}

bool KeyRecord::allowsMail() const
{
    return services.empty() || contains(services, "*") || contains(services, "email");
}

Usability KeyRecord::usability() const
{
    if (isRevoked())
        return Usability::Revoked;
    if (keyType != "rsa" && keyType != "ed25519")
        return Usability::UnknownKeyType;
    if (!allowsHash(keys::HashAlgorithm::Sha256))
        return Usability::NoSha256;
    if (!allowsMail())
        return Usability::NotForMail;
    if (keyError && keyError->code == u"key.size") {
        const auto bits = keyError->args.find(u"bits"_s);
        const qint64 *count =
            bits == keyError->args.end() ? nullptr : std::get_if<qint64>(&bits->second);
        return count && *count < kSmallestRsaBits ? Usability::TooShort : Usability::BadKey;
    }
    if (!key)
        return Usability::BadKey;
    if (key->algorithm() == keys::Algorithm::Rsa && key->bits() < kSmallestRsaBits)
        return Usability::TooShort;
    return Usability::Usable;
}

const Tag *KeyRecord::tag(QByteArrayView name) const
{
    const auto found =
        std::find_if(tags.begin(), tags.end(), [&](const Tag &tag) { return tag.name == name; });
    return found == tags.end() ? nullptr : &*found;
}

Reading parseKeyRecord(QByteArrayView text)
{
    SyntaxError error;
    const std::optional<TagList> list = TagList::parse(text, error);
    if (!list)
        return looksLikeDkim(text) ? Reading(Malformed{error}) : Reading(NotDkim{});
    KeyRecord record;
    record.tags = list->tags();
    if (const Tag *version = list->find("v")) {
        // RFC 6376 §3.6.1: v must be the first tag and exactly DKIM1, else the record is
        // discarded.
        if (version->value != "DKIM1") {
            if (!looksLikeDkim(text))
                return NotDkim{};
            // "DKIM1, k=rsa": the version is there, the semicolon is not.
            const QByteArrayView right("DKIM1");
            return version->value.startsWith(right)
                       ? Malformed{{version->valueOffset + right.size(), u";"_s}}
                       : Malformed{{version->valueOffset, u"DKIM1"_s}};
        }
        if (version != &list->tags().front())
            return Malformed{{version->offset, u"v-first"_s}};
        record.hasVersion = true;
    }
    if (!record.hasVersion && !looksLikeDkim(text))
        return NotDkim{};
    const Tag *p = list->find("p");
    if (!p) // RFC 6376 §3.6.1: p is required
        return Malformed{{text.size(), u"p="_s}};
    if (const Tag *k = list->find("k"))
        record.keyType = k->value;
    if (const Tag *n = list->find("n"))
        record.notes = n->value;
    for (const auto &[name, into] :
         {std::pair{"h", &record.hashes}, std::pair{"s", &record.services},
          std::pair{"t", &record.flags}}) {
        if (const std::optional<SyntaxError> bad = readWords(*list, name, *into))
            return Malformed{*bad};
    }
    if (const Tag *t = list->find("t"); t && t->value.isEmpty())
        record.flags.clear(); // no flag, as without the tag; no hash or no service is another thing
    qsizetype badOffset = 0;
    const std::optional<QByteArray> octets = decodeBase64(p->value, &badOffset);
    if (!octets)
        return Malformed{{p->valueOffset + badOffset, u"base64"_s}};
    record.keyOctets = *octets;
    if (!record.isRevoked())
        readKey(record);
    return record;
}

QByteArray keyRecordText(const keys::PublicKey &key)
{
    return "v=DKIM1; k=" + keys::toString(key.algorithm()).toLatin1()
           + "; p=" + key.dkimOctets().toBase64();
}

QByteArray revokedRecordText()
{
    return "v=DKIM1; p=";
}

QByteArray toText(const KeyRecord &record)
{
    const auto joined = [](const std::vector<QByteArray> &list) {
        QByteArray out;
        for (const QByteArray &word : list)
            out += (out.isEmpty() ? "" : ":") + word;
        return out;
    };
    QByteArray out = "v=DKIM1";
    if (!record.isRevoked() || record.keyType != "rsa")
        out += "; k=" + record.keyType;
    if (!record.hashes.empty())
        out += "; h=" + joined(record.hashes);
    if (!record.services.empty()
        && !(record.services.size() == 1 && record.services.front() == "*"))
        out += "; s=" + joined(record.services);
    if (!joined(record.flags).isEmpty())
        out += "; t=" + joined(record.flags);
    if (!record.notes.isEmpty())
        out += "; n=" + record.notes;
    return out + "; p="
           + (record.bareRsaKey && record.key ? record.key->spki() : record.keyOctets).toBase64();
}

} // namespace mailworthy::dkim
