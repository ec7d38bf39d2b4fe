#include "mail/dkim/Explain.h"

#include "mail/dkim/KeyDamage.h"

#include <algorithm>

namespace mailworthy::dkim {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kComfortableAnswer =
    512; // RFC 1035 §4.2.1: what fits a UDP answer without EDNS

QString shown(const QByteArray &octets)
{
    return QString::fromUtf8(octets);
}

QStringList shown(const std::vector<QByteArray> &list)
{
    QStringList out;
    for (const QByteArray &word : list)
        out << shown(word);
    return out;
}

/// Tags of RFC 6376 §3.6.1; g is RFC 4871's, removed.
const std::vector<QByteArray> &knownTags()
{
    static const std::vector<QByteArray> names{"v", "h", "k", "n", "p", "s", "t", "g"};
    return names;
}

bool isKnown(const QByteArray &name)
{
    return std::find(knownTags().begin(), knownTags().end(), name) != knownTags().end();
}

void describeKey(const KeyRecord &record, Token &token)
{
    if (record.isRevoked()) {
        token.code = u"dkim.token.p.revoked"_s;
    } else if (!record.key) {
        token.code = u"dkim.token.p.unreadable"_s;
        token.used = false;
    } else if (record.key->algorithm() == keys::Algorithm::Rsa) {
        token.code = u"dkim.token.p.rsa"_s;
        token.args = {{u"bits"_s, qint64{record.key->bits()}}};
    } else {
        token.code = u"dkim.token.p.ed25519"_s;
    }
}

void describeType(const KeyRecord &record, Token &token)
{
    if (record.keyType == "rsa") {
        token.code = u"dkim.token.k.rsa"_s;
    } else if (record.keyType == "ed25519") {
        token.code = u"dkim.token.k.ed25519"_s;
    } else {
        token.code = u"dkim.token.k.unknown"_s;
        token.args = {{u"type"_s, shown(record.keyType)}};
    }
}

void describeFlags(const KeyRecord &record, Token &token)
{
    if (record.isTesting() && record.isStrict())
        token.code = u"dkim.token.t.both"_s;
    else if (record.isTesting())
        token.code = u"dkim.token.t.testing"_s;
    else if (record.isStrict())
        token.code = u"dkim.token.t.strict"_s;
    else
        token.code = u"dkim.token.t.other"_s;
    token.used = record.isTesting() || record.isStrict();
    token.args = {{u"flags"_s, shown(record.flags)}};
}

Token describe(const KeyRecord &record, const Tag &tag)
{
    Token token;
    token.args = {{u"value"_s, shown(tag.value)}};
    if (tag.name == "v") {
        token.code = u"dkim.token.version"_s;
    } else if (tag.name == "p") {
        describeKey(record, token);
    } else if (tag.name == "k") {
        describeType(record, token);
    } else if (tag.name == "h") {
        token.code = u"dkim.token.h"_s;
        token.args = {{u"hashes"_s, shown(record.hashes)}};
    } else if (tag.name == "s") {
        token.code = record.allowsMail() ? u"dkim.token.s.mail"_s : u"dkim.token.s.other"_s;
        token.args = {{u"services"_s, shown(record.services)}};
    } else if (tag.name == "t") {
        describeFlags(record, token);
    } else if (tag.name == "n") {
        token.code = u"dkim.token.n"_s;
    } else {
        token.code = tag.name == "g" ? u"dkim.token.g"_s : u"dkim.token.unknown"_s;
        token.args.insert_or_assign(u"name"_s, shown(tag.name));
        token.used = false;
    }
    return token;
}

std::vector<Token> tokensOf(QByteArrayView text, const KeyRecord &record)
{
    std::vector<Token> tokens;
    for (const Tag &tag : record.tags) {
        Token token = describe(record, tag);
        token.offset = tag.offset;
        token.text = shown(text.sliced(tag.offset, tag.end - tag.offset).toByteArray().trimmed());
        tokens.push_back(std::move(token));
    }
    return tokens;
}

/// The pieces of a text that is no tag list, for showing.
std::vector<Token> piecesOf(QByteArrayView text)
{
    std::vector<Token> tokens;
    qsizetype start = 0;
    while (start < text.size() && static_cast<int>(tokens.size()) < TagList::kMostTags) {
        qsizetype end = text.indexOf(';', start);
        if (end < 0)
            end = text.size();
        const QByteArray piece = text.sliced(start, end - start).toByteArray();
        if (const QByteArray trimmed = piece.trimmed(); !trimmed.isEmpty()) {
            Token token;
            token.offset = start + piece.indexOf(trimmed);
            token.text = shown(trimmed);
            token.code = u"dkim.token.ignored"_s;
            token.used = false;
            tokens.push_back(std::move(token));
        }
        start = end + 1;
    }
    return tokens;
}

std::optional<SyntaxError> errorOf(const KeyRecord &record)
{
    const auto at = [&record](QByteArrayView name, const QString &expected) {
        const Tag *tag = record.tag(name);
        return SyntaxError{tag ? tag->valueOffset : 0, expected};
    };
    switch (record.usability()) {
    case Usability::Usable:
    case Usability::Revoked: return std::nullopt;
    case Usability::UnknownKeyType: return at("k", u"rsa|ed25519"_s);
    case Usability::NoSha256: return at("h", u"sha256"_s);
    case Usability::NotForMail: return at("s", u"*|email"_s);
    case Usability::BadKey: return at("p", u"public-key"_s);
    case Usability::TooShort: return at("p", u"1024-bits"_s);
    }
    return std::nullopt;
}

QStringList damageWords(const std::vector<Damage> &damage)
{
    QStringList words;
    for (const Damage one : damage)
        words << toString(one);
    return words;
}

Args errorArgs(const std::optional<SyntaxError> &error)
{
    const SyntaxError place = error.value_or(SyntaxError{});
    return {{u"offset"_s, qint64{place.offset}}, {u"expected"_s, place.expected}};
}

/// What is wrong with the text as a whole.
std::optional<Lint> damageLint(const KeyJudgement &judgement)
{
    switch (judgement.state) {
    case KeyState::Truncated:
        return Lint{u"dkim.truncated"_s, {{u"octets"_s, qint64{judgement.at}}}};
    case KeyState::Damaged:
        return Lint{u"dkim.damaged"_s,
                    {{u"damage"_s, damageWords(judgement.damage)},
                     {u"effect"_s, judgement.usable ? u"readable"_s : u"usual"_s}}};
    case KeyState::WrongType:
        return Lint{u"dkim.wrong-type"_s, {{u"damage"_s, damageWords(judgement.damage)}}};
    case KeyState::Syntax: return Lint{u"dkim.syntax"_s, errorArgs(judgement.error)};
    default: return std::nullopt;
    }
}

void lintKey(const KeyRecord &record, std::vector<Lint> &lints)
{
    if (record.isRevoked()) {
        lints.push_back({u"dkim.revoked"_s, {}});
        return;
    }
    if (record.usability() == Usability::TooShort) {
        const qint64 bits = record.key ? record.key->bits() : 0;
        lints.push_back({u"dkim.too-weak"_s, {{u"bits"_s, bits}}});
    } else if (record.key && record.key->algorithm() == keys::Algorithm::Rsa
               && record.key->bits() < kGoodRsaBits) {
        lints.push_back({u"dkim.weak"_s, {{u"bits"_s, qint64{record.key->bits()}}}});
    }
    if (record.bareRsaKey)
        lints.push_back({u"dkim.bare-key"_s, {}});
}

void lintTags(const KeyRecord &record, std::vector<Lint> &lints)
{
    if (record.isTesting())
        lints.push_back({u"dkim.testing"_s, {}});
    const auto restricted = [&](const char *name, const std::vector<QByteArray> &values) {
        lints.push_back({u"dkim.restricted"_s,
                         {{u"tag"_s, QString::fromLatin1(name)}, {u"values"_s, shown(values)}}});
    };
    if (!record.allowsHash(keys::HashAlgorithm::Sha256))
        restricted("h", record.hashes);
    if (!record.allowsMail())
        restricted("s", record.services);
    if (!record.hasVersion)
        lints.push_back({u"dkim.no-version"_s, {}});
    QStringList unknown;
    for (const Tag &tag : record.tags) {
        if (!isKnown(tag.name))
            unknown << shown(tag.name);
    }
    if (record.tag("g"))
        lints.push_back({u"dkim.obsolete-tags"_s, {{u"tags"_s, QStringList{u"g"_s}}}});
    if (!unknown.isEmpty())
        lints.push_back({u"dkim.unknown-tags"_s, {{u"tags"_s, unknown}}});
}

} // namespace

std::vector<Lint> lint(const KeyRecord &record)
{
    std::vector<Lint> lints;
    lintKey(record, lints);
    lintTags(record, lints);
    return lints;
}

Explanation explain(QByteArrayView text)
{
    Explanation explanation;
    const Reading reading = parseKeyRecord(text);
    if (std::holds_alternative<NotDkim>(reading)) {
        explanation.tokens = piecesOf(text);
        explanation.error = SyntaxError{0, u"v=DKIM1"_s};
        return explanation;
    }
    explanation.isDkim = true;
    const KeyJudgement judgement = judgeKey({text.toByteArray()}, nullptr);
    if (const std::optional<Lint> damage = damageLint(judgement))
        explanation.lints.push_back(*damage);
    if (const auto *malformed = std::get_if<Malformed>(&reading)) {
        explanation.error = malformed->error;
        explanation.tokens = piecesOf(text);
        // The damage names the cause; without any the place of the mistake has to do.
        if (explanation.lints.empty())
            explanation.lints.push_back({u"dkim.syntax"_s, errorArgs(explanation.error)});
    } else if (const auto *record = std::get_if<KeyRecord>(&reading)) {
        explanation.error = errorOf(*record);
        explanation.valid = !explanation.error;
        explanation.tokens = tokensOf(text, *record);
        for (const Lint &one : lint(*record))
            explanation.lints.push_back(one);
        if (text.size() > kComfortableAnswer)
            explanation.lints.push_back({u"dkim.long"_s, {{u"octets"_s, qint64{text.size()}}}});
    }
    return explanation;
}

std::vector<QString> tokenCodes()
{
    return {u"dkim.token.version"_s,   u"dkim.token.p.revoked"_s, u"dkim.token.p.unreadable"_s,
            u"dkim.token.p.rsa"_s,     u"dkim.token.p.ed25519"_s, u"dkim.token.k.rsa"_s,
            u"dkim.token.k.ed25519"_s, u"dkim.token.k.unknown"_s, u"dkim.token.h"_s,
            u"dkim.token.s.mail"_s,    u"dkim.token.s.other"_s,   u"dkim.token.t.testing"_s,
            u"dkim.token.t.strict"_s,  u"dkim.token.t.both"_s,    u"dkim.token.t.other"_s,
            u"dkim.token.n"_s,         u"dkim.token.g"_s,         u"dkim.token.unknown"_s,
            u"dkim.token.ignored"_s};
}

std::vector<QString> lintCodes()
{
    return {u"dkim.truncated"_s,    u"dkim.damaged"_s,    u"dkim.wrong-type"_s,
            u"dkim.syntax"_s,       u"dkim.revoked"_s,    u"dkim.too-weak"_s,
            u"dkim.weak"_s,         u"dkim.bare-key"_s,   u"dkim.testing"_s,
            u"dkim.restricted"_s,   u"dkim.no-version"_s, u"dkim.obsolete-tags"_s,
            u"dkim.unknown-tags"_s, u"dkim.long"_s};
}

} // namespace mailworthy::dkim
