#include "mail/dkim/KeyDamage.h"

#include <algorithm>

namespace mailworthy::dkim {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kShortestTruth =
    16; // characters of base64 that must agree before "the beginning of the key" is said

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+'
           || c == '/';
}

bool isWhite(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

void note(std::vector<Damage> &list, Damage damage)
{
    if (std::find(list.begin(), list.end(), damage) == list.end())
        list.insert(std::upper_bound(list.begin(), list.end(), damage), damage);
}

/// Takes the lines "-----BEGIN …-----" and "-----END …-----" out.
QByteArray withoutPemLines(const QByteArray &text)
{
    QByteArray out;
    qsizetype at = 0;
    for (;;) {
        const qsizetype start = text.indexOf("-----", at);
        const qsizetype end = start < 0 ? -1 : text.indexOf("-----", start + 5);
        if (end < 0)
            break;
        out += text.mid(at, start - at);
        at = end + 5;
    }
    return out + text.mid(at);
}

/// Quotation marks with the blanks between a closing and an opening one.
QByteArray withoutQuotes(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '"') {
            out.append(text[i]);
            continue;
        }
        qsizetype next = i + 1;
        while (next < text.size() && isWhite(text[next]))
            ++next;
        if (next > i + 1 && next < text.size() && text[next] == '"')
            i = next;
    }
    return out;
}

/// The base64 of a text however badly it was published, without padding, and what had to be
/// overlooked.
struct Salvaged
{
    QByteArray base64;
    std::vector<Damage> damage;
};

Salvaged salvage(QByteArrayView published)
{
    Salvaged found;
    QByteArray text = published.toByteArray();
    if (text.contains("-----BEGIN")) {
        note(found.damage, Damage::PemLines);
        text = withoutPemLines(text);
    }
    if (text.contains('"')) {
        note(found.damage, Damage::Quotes);
        text = withoutQuotes(text);
    }
    if (text.contains('\\')) {
        note(found.damage, Damage::Backslashes);
        text.replace("\\", "");
    }
    const TagList tags = TagList::parseLoosely(text);
    const Tag *p = tags.find("p");
    // Without any tag the text may be the key alone.
    const QByteArray value = p ? p->value : tags.tags().empty() ? text : QByteArray();
    bool padding = false;
    for (const char c : value) {
        if (isBase64(c)) {
            if (padding) // something after the "=" at the end
                note(found.damage, Damage::Repeated);
            found.base64.append(c);
        } else if (c == '=') {
            padding = true;
        } else if (!isWhite(c)) {
            note(found.damage, Damage::OtherOctets);
        } else if (!found.damage.empty() && found.damage.front() == Damage::Quotes) {
            continue; // the blank between two published quotation marks
        } else if (std::find(found.damage.begin(), found.damage.end(), Damage::PemLines)
                   == found.damage.end()) {
            note(found.damage, Damage::Blanks);
        }
    }
    return found;
}

QByteArray base64Of(const keys::PublicKey &key)
{
    return key.dkimOctets().toBase64(QByteArray::OmitTrailingEquals);
}

qsizetype commonPrefix(QByteArrayView a, QByteArrayView b)
{
    return std::mismatch(a.begin(), a.begin() + std::min(a.size(), b.size()), b.begin()).first
           - a.begin();
}

qsizetype commonSuffix(QByteArrayView a, QByteArrayView b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype count = 0;
    while (count < most && a[a.size() - 1 - count] == b[b.size() - 1 - count])
        ++count;
    return count;
}

/// The key is whole and nothing had to be overlooked: either its padding is wrong, or the mistake
/// is elsewhere.
void blameTheRest(KeyJudgement &judgement)
{
    const bool isKeyMistake =
        judgement.error
        && (judgement.error->expected == u"base64" || judgement.error->expected == u"public-key");
    if (isKeyMistake)
        note(judgement.damage, Damage::Padding);
    else
        judgement.state = KeyState::Syntax;
}

/// Compares what could be saved with the expected base64; true when they are clearly the same key.
bool compareWithExpected(KeyJudgement &judgement, const Salvaged &found, const QByteArray &expected)
{
    const QByteArray &there = found.base64;
    judgement.damage = found.damage;
    judgement.state = KeyState::Damaged;
    if (there == expected) {
        if (judgement.damage.empty())
            blameTheRest(judgement);
        return true;
    }
    const QByteArray small = expected.toLower();
    if (there.toLower() == small) {
        note(judgement.damage, there == small ? Damage::LowerCase : Damage::OtherCase);
        return true;
    }
    if (there.size() >= kShortestTruth && there.size() < expected.size()) {
        if (expected.startsWith(there) || small.startsWith(there)) {
            if (!expected.startsWith(there))
                note(judgement.damage, Damage::LowerCase);
            judgement.state = KeyState::Truncated;
            return true;
        }
    }
    const qsizetype same = commonPrefix(there, expected) + commonSuffix(there, expected);
    if (same >= kShortestTruth && same >= std::min(there.size(), expected.size())) {
        note(judgement.damage, there.size() < expected.size() ? Damage::Gap : Damage::Repeated);
        return true;
    }
    return false;
}

bool holds(const std::vector<Damage> &damage, Damage one)
{
    return std::find(damage.begin(), damage.end(), one) != damage.end();
}

/// What the base64 holds by itself: a whole key, the beginning of one, or neither.
void judgeAlone(KeyJudgement &judgement, const Salvaged &found, bool isEd25519, bool hasExpected)
{
    const QByteArray whole = found.base64.left(found.base64.size() / 4 * 4);
    const std::optional<QByteArray> octets =
        decodeBase64(found.base64.size() % 4 == 1 ? whole : found.base64);
    Result<keys::PublicKey> key = failure(u"key.no-pem"_s);
    if (octets)
        key = isEd25519 ? keys::PublicKey::fromRawEd25519(*octets)
                        : keys::PublicKey::fromSpki(*octets);
    // Some publish the inner part alone, and receivers read it (KeyRecord::bareRsaKey)
    if (octets && !isEd25519 && !key) {
        if (const Result<keys::PublicKey> bare = keys::PublicKey::fromRsaPublicKey(*octets))
            key = bare;
    }
    judgement.damage = found.damage;
    const bool isWhole = key.has_value();
    if (isWhole && hasExpected) {
        judgement.state = KeyState::Mismatch;
    } else if (isWhole) {
        judgement.state = KeyState::Damaged;
        if (judgement.damage.empty())
            blameTheRest(judgement);
    } else if (key.error().code == u"key.truncated" && found.base64.size() >= kShortestTruth
               && !holds(found.damage, Damage::OtherOctets)) {
        judgement.state = KeyState::Truncated;
    } else if (found.base64.size() >= kShortestTruth && found.base64 == found.base64.toLower()) {
        judgement.state = KeyState::Damaged;
        note(judgement.damage, Damage::LowerCase);
    } else if (!judgement.damage.empty()) {
        judgement.state = KeyState::Damaged;
    } else {
        judgement.state = KeyState::Syntax;
    }
}

/// A record whose key could not be read, because of its type.
bool isWrongType(const KeyRecord &record, std::vector<Damage> &damage)
{
    const Result<keys::PublicKey> spki = keys::PublicKey::fromSpki(record.keyOctets);
    const bool holdsEd = spki && spki->algorithm() == keys::Algorithm::Ed25519;
    if (record.keyType == "ed25519") {
        if (holdsEd)
            note(damage, Damage::EdAsSpki); // digest DKIM-EDSPKI
        else if (spki || keys::PublicKey::fromRsaPublicKey(record.keyOctets))
            note(damage, Damage::RsaAsEd);
    } else if (record.keyType == "rsa") {
        if (holdsEd)
            note(damage, Damage::EdAsSpki);
        if (holdsEd || record.keyOctets.size() == 32)
            note(damage, Damage::EdWithoutType);
    } else {
        note(damage, Damage::UnknownType);
    }
    return !damage.empty();
}

bool hasInnerBlanks(const KeyRecord &record)
{
    const Tag *p = record.tag("p");
    return p && std::any_of(p->value.begin(), p->value.end(), isWhite);
}

/// A record that was read; false when it needs a closer look.
bool judgeRecord(KeyJudgement &judgement, const KeyRecord &record, const keys::PublicKey *expected)
{
    if (record.isRevoked()) {
        judgement.state = KeyState::Revoked;
        return true;
    }
    if (record.usability() == Usability::TooShort) { // perhaps too short to be read at all
        judgement.state = !expected                                ? KeyState::Published
                          : record.key && *record.key == *expected ? KeyState::Matches
                                                                   : KeyState::Mismatch;
        return true;
    }
    if (!record.key) {
        if (!isWrongType(record, judgement.damage))
            return false;
        judgement.state = KeyState::WrongType;
        return true;
    }
    const bool isExpected = expected && *record.key == *expected;
    if (expected && !isExpected)
        return false;
    judgement.usable = record.usability() == Usability::Usable;
    if (hasInnerBlanks(record)) {
        judgement.state = KeyState::Damaged;
        note(judgement.damage, Damage::Blanks);
    } else {
        judgement.state = isExpected ? KeyState::Matches : KeyState::Published;
    }
    return true;
}

KeyJudgement judgeText(const QByteArray &text, const keys::PublicKey *expected)
{
    KeyJudgement judgement;
    judgement.text = text;
    judgement.at = text.size();
    if (text.contains("PRIVATE KEY-----")) {
        judgement.state = KeyState::Damaged;
        judgement.damage = {Damage::PrivateKey};
        return judgement;
    }
    Reading reading = parseKeyRecord(text);
    bool isEd25519 = false;
    if (auto *record = std::get_if<KeyRecord>(&reading)) {
        isEd25519 = record->keyType == "ed25519";
        const bool done = judgeRecord(judgement, *record, expected);
        if (const Tag *p = record->tag("p"); p && !record->key)
            judgement.error = SyntaxError{p->valueOffset, u"public-key"_s};
        judgement.record = std::move(*record);
        if (done)
            return judgement;
    } else if (const auto *malformed = std::get_if<Malformed>(&reading)) {
        judgement.error = malformed->error;
    }
    const Salvaged found = salvage(text);
    if (found.base64.isEmpty()) {
        judgement.state = KeyState::Syntax;
        return judgement;
    }
    if (expected && compareWithExpected(judgement, found, base64Of(*expected)))
        return judgement;
    judgeAlone(judgement, found, isEd25519, expected != nullptr);
    return judgement;
}

/// Where a text that is no key record stops being one.
SyntaxError mistakeIn(QByteArrayView text)
{
    SyntaxError error{0, u"DKIM1"_s}; // when it is a tag list, it is another one
    static_cast<void>(TagList::parse(text, error));
    return error;
}

/// A text that is meant as this key, whether or not it can be read.
bool isMeant(const QByteArray &text, const keys::PublicKey *expected)
{
    if (!std::holds_alternative<NotDkim>(parseKeyRecord(text)))
        return true;
    return expected
           && salvage(text).base64.toLower().contains(
               base64Of(*expected).left(kShortestTruth).toLower());
}

} // namespace

QString toString(KeyState value)
{
    switch (value) {
    case KeyState::Matches: return u"matches"_s;
    case KeyState::Published: return u"published"_s;
    case KeyState::Missing: return u"missing"_s;
    case KeyState::Several: return u"several"_s;
    case KeyState::Mismatch: return u"mismatch"_s;
    case KeyState::Truncated: return u"truncated"_s;
    case KeyState::Damaged: return u"damaged"_s;
    case KeyState::WrongType: return u"wrong-type"_s;
    case KeyState::Syntax: return u"syntax"_s;
    case KeyState::Revoked: return u"revoked"_s;
    }
    return {};
}

QString toString(Damage value)
{
    switch (value) {
    case Damage::Blanks: return u"blanks"_s;
    case Damage::Quotes: return u"quotes"_s;
    case Damage::Backslashes: return u"backslashes"_s;
    case Damage::OtherOctets: return u"other-octets"_s;
    case Damage::LowerCase: return u"lower-case"_s;
    case Damage::OtherCase: return u"other-case"_s;
    case Damage::Gap: return u"gap"_s;
    case Damage::Repeated: return u"repeated"_s;
    case Damage::PemLines: return u"pem-lines"_s;
    case Damage::PrivateKey: return u"private-key"_s;
    case Damage::EdAsSpki: return u"ed-as-spki"_s;
    case Damage::EdWithoutType: return u"ed-without-type"_s;
    case Damage::RsaAsEd: return u"rsa-as-ed"_s;
    case Damage::UnknownType: return u"unknown-type"_s;
    case Damage::Padding: return u"padding"_s;
    }
    return {};
}

KeyJudgement judgeKey(const std::vector<QByteArray> &texts, const keys::PublicKey *expected)
{
    std::vector<QByteArray> meant;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(meant),
                 [expected](const QByteArray &text) { return isMeant(text, expected); });
    KeyJudgement best;
    for (const QByteArray &text : meant) {
        KeyJudgement judgement = judgeText(text, expected);
        if (judgement.state == KeyState::Syntax && !judgement.error)
            judgement.error = mistakeIn(text);
        const bool better = best.state == KeyState::Missing || (judgement.usable && !best.usable);
        if (better)
            best = std::move(judgement);
    }
    // RFC 6376 §3.6.2.2: what several records at one name mean is undefined; verifiers may take any
    // of them.
    if (!meant.empty() && texts.size() > 1)
        best.state = KeyState::Several;
    best.records = static_cast<int>(meant.size());
    best.texts = static_cast<int>(texts.size());
    return best;
}

} // namespace mailworthy::dkim
