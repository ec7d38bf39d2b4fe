#include "mail/dmarc/Explain.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::dmarc {

namespace {

QString text(const QByteArray &octets)
{
    return QString::fromUtf8(octets);
}

QStringList addressesOf(const std::vector<ReportUri> &uris)
{
    QStringList list;
    for (const ReportUri &uri : uris)
        list.append(text(uri.mailbox.value_or(uri.text)));
    return list;
}

Token tokenOf(const Tag &tag, const Record &record)
{
    Token token{tag.offset, text(tag.text), {}, {}, true};
    const QString name = text(tag.name);
    const Args problem{
        {u"name"_s, name}, {u"value"_s, text(tag.value)}, {u"expected"_s, tag.expected}};
    token.used = tag.state == TagState::Fine;
    switch (tag.state) {
    case TagState::BadName:
        token.code = u"dmarc.token.no-tag"_s;
        token.args = {{u"expected"_s, tag.expected}};
        return token;
    case TagState::Repeated:
        token.code = u"dmarc.token.repeated"_s;
        token.args = problem;
        return token;
    case TagState::NoPolicy:
        token.code = u"dmarc.token.no-policy"_s;
        token.args = problem;
        return token;
    case TagState::Unknown:
        token.code = u"dmarc.token.unknown"_s;
        token.args = problem;
        return token;
    case TagState::Obsolete:
        token.code = u"dmarc.token."_s + name;
        token.args = {{u"value"_s, text(tag.value)}};
        return token;
    case TagState::BadValue:
        token.code = u"dmarc.token.bad-value"_s;
        token.args = problem;
        if ((tag.name == "rua" && !record.aggregate.empty())
            || (tag.name == "ruf" && !record.failure.empty()))
            break; // the good ones among them count
        return token;
    case TagState::Fine: break;
    }
    if (tag.name == "v") {
        token.code = u"dmarc.token.version"_s;
    } else if (tag.name == "rua" || tag.name == "ruf") {
        token.used = true;
        token.code = u"dmarc.token."_s + name;
        token.args = {
            {u"addresses"_s, addressesOf(tag.name == "rua" ? record.aggregate : record.failure)}};
    } else if (tag.name == "fo") {
        token.code = u"dmarc.token.fo"_s;
        token.used = !record.failure.empty(); // RFC 9989 §4.7: ignored without ruf
        token.args = {{u"value"_s, toString(record.failureOptions)}};
    } else {
        token.code = u"dmarc.token.%1.%2"_s.arg(name, text(tag.value).toLower());
    }
    return token;
}

Lint syntaxLint(const Tag &tag, const QString &effect)
{
    return {u"dmarc.syntax"_s,
            {{u"text"_s, text(tag.text)},
             {u"expected"_s, tag.expected},
             {u"offset"_s, static_cast<qint64>(tag.badOffset)},
             {u"effect"_s, effect}}};
}

void lintTags(const Parsed &parsed, std::vector<Lint> &lints)
{
    QStringList obsolete;
    for (const Tag &tag : parsed.tags) {
        switch (tag.state) {
        case TagState::NoPolicy:
        case TagState::Repeated:
            lints.push_back(
                syntaxLint(tag, parsed.use == Use::AsNone ? u"acts-as-none"_s : u"none"_s));
            break;
        case TagState::BadName: lints.push_back(syntaxLint(tag, u"default"_s)); break;
        case TagState::BadValue:
            lints.push_back({u"dmarc.ignored-tag"_s,
                             {{u"tag"_s, text(tag.name)},
                              {u"value"_s, text(tag.value)},
                              {u"expected"_s, tag.expected},
                              {u"offset"_s, static_cast<qint64>(tag.badOffset)}}});
            break;
        case TagState::Unknown:
            lints.push_back(
                {u"dmarc.unused-tag"_s, {{u"tag"_s, text(tag.name)}, {u"reason"_s, u"unknown"_s}}});
            break;
        case TagState::Obsolete: obsolete.append(text(tag.name)); break;
        case TagState::Fine: break;
        }
    }
    const auto hasLimit = [](const ReportUri &uri) { return uri.sizeLimit.has_value(); };
    for (const std::vector<ReportUri> *uris : {&parsed.record.aggregate, &parsed.record.failure}) {
        const auto found = std::find_if(uris->begin(), uris->end(), hasLimit);
        if (found != uris->end())
            obsolete.append(u'!' + text(*found->sizeLimit));
    }
    if (!obsolete.isEmpty()) // RFC 9989 C.5.2: removed
        lints.push_back({u"dmarc.obsolete-tags"_s, {{u"tags"_s, obsolete}}});
}

void lintUris(const std::vector<ReportUri> &uris, const QString &tag, std::vector<Lint> &lints)
{
    // RFC 9989 §4.6: reporters must support mailto and nothing else
    if (std::any_of(uris.begin(), uris.end(), [](const ReportUri &uri) { return !uri.isMailto(); }))
        lints.push_back({u"dmarc.unused-tag"_s, {{u"tag"_s, tag}, {u"reason"_s, u"not-mailto"_s}}});
    if (uris.size() > reportersUse)
        lints.push_back({u"dmarc.unused-tag"_s, {{u"tag"_s, tag}, {u"reason"_s, u"many"_s}}});
}

void lintPolicies(const Parsed &parsed, bool isSubdomain, std::vector<Lint> &lints)
{
    const Record &record = parsed.record;
    const Policy policy =
        parsed.use == Use::AsWritten ? record.policy.value_or(Policy::None) : Policy::None;
    const Policy below = record.subdomainPolicy.value_or(policy);
    const auto weaker = [&](const QString &tag, Policy value, Policy than) {
        lints.push_back(
            {u"dmarc.weaker-below"_s,
             {{u"tag"_s, tag}, {u"value"_s, toString(value)}, {u"policy"_s, toString(than)}}});
    };
    if (isSubdomain) {
        // RFC 9989 §4.7: sp and np of a name that is no organizational domain are never looked at
        if (record.subdomainPolicy)
            lints.push_back(
                {u"dmarc.unused-tag"_s, {{u"tag"_s, u"sp"_s}, {u"reason"_s, u"subdomain"_s}}});
        if (record.nonexistentPolicy)
            lints.push_back(
                {u"dmarc.unused-tag"_s, {{u"tag"_s, u"np"_s}, {u"reason"_s, u"subdomain"_s}}});
    } else if (parsed.use == Use::AsWritten) {
        if (isWeaker(below, policy))
            weaker(u"sp"_s, below, policy);
        if (record.nonexistentPolicy && isWeaker(*record.nonexistentPolicy, policy))
            weaker(u"np"_s, *record.nonexistentPolicy, policy);
    }
    if (policy == Policy::None && parsed.use != Use::NotAtAll)
        lints.push_back({u"dmarc.policy-none"_s, {}});
    const bool anybody = std::any_of(record.aggregate.begin(), record.aggregate.end(),
                                     [](const ReportUri &uri) { return uri.isMailto(); });
    if (!anybody) // reporters must support mailto and nothing else
        lints.push_back({u"dmarc.no-reports"_s, {}});
    if (parsed.tag("fo") && record.failure.empty())
        lints.push_back({u"dmarc.unused-tag"_s, {{u"tag"_s, u"fo"_s}, {u"reason"_s, u"no-ruf"_s}}});
    const auto place = std::find_if(parsed.tags.begin(), parsed.tags.end(),
                                    [](const Tag &tag) { return tag.name == "p"; });
    // RFC 9989 §4.7 lets p stand anywhere; RFC 7489 §6.3 wants it second
    if (place == parsed.tags.end() || place - parsed.tags.begin() > 1)
        lints.push_back({u"dmarc.order"_s, {}});
}

Explanation explainMalformed(QByteArrayView record, const Malformed &malformed)
{
    Explanation explanation;
    explanation.isDmarc = true;
    explanation.error = SyntaxError{malformed.offset, malformed.expected};
    const QString whole = QString::fromUtf8(record);
    explanation.tokens.push_back(
        {0, whole, u"dmarc.token.not-read"_s, {{u"expected"_s, malformed.expected}}, false});
    explanation.lints.push_back({u"dmarc.syntax"_s,
                                 {{u"text"_s, whole},
                                  {u"expected"_s, malformed.expected},
                                  {u"offset"_s, static_cast<qint64>(malformed.offset)},
                                  {u"effect"_s, u"not-read"_s}}});
    return explanation;
}

} // namespace

std::vector<Lint> lint(const Parsed &parsed, bool isSubdomain)
{
    std::vector<Lint> lints;
    lintTags(parsed, lints);
    lintUris(parsed.record.aggregate, u"rua"_s, lints);
    lintUris(parsed.record.failure, u"ruf"_s, lints);
    lintPolicies(parsed, isSubdomain, lints);
    return lints;
}

Explanation explain(QByteArrayView record)
{
    const Reading reading = parse(record);
    if (const auto *malformed = std::get_if<Malformed>(&reading))
        return explainMalformed(record, *malformed);
    const auto *parsed = std::get_if<Parsed>(&reading);
    if (!parsed)
        return {};
    Explanation explanation;
    explanation.isDmarc = true;
    // RFC 9989 §4.10.1: with neither a valid p nor a valid rua there is no DMARC
    explanation.valid = parsed->use != Use::NotAtAll;
    if (const Tag *bad = parsed->firstError())
        explanation.error = SyntaxError{bad->badOffset, bad->expected};
    else if (!explanation.valid)
        explanation.error = SyntaxError{record.size(), u"p="_s};
    for (const Tag &tag : parsed->tags)
        explanation.tokens.push_back(tokenOf(tag, parsed->record));
    explanation.lints = lint(*parsed);
    const bool said = std::any_of(explanation.lints.begin(), explanation.lints.end(),
                                  [](const Lint &one) { return one.code == u"dmarc.syntax"; });
    if (!explanation.valid && !said)
        explanation.lints.insert(explanation.lints.begin(),
                                 {u"dmarc.syntax"_s,
                                  {{u"text"_s, QString::fromUtf8(record)},
                                   {u"expected"_s, u"p="_s},
                                   {u"offset"_s, static_cast<qint64>(record.size())},
                                   {u"effect"_s, u"no-policy"_s}}});
    return explanation;
}

std::vector<QString> tokenCodes()
{
    std::vector<QString> codes;
    for (const QString &name : {u"p"_s, u"sp"_s, u"np"_s}) {
        for (const QString &policy : {u"none"_s, u"quarantine"_s, u"reject"_s})
            codes.push_back(u"dmarc.token.%1.%2"_s.arg(name, policy));
    }
    for (const QString &rest :
         {u"version"_s,   u"adkim.r"_s, u"adkim.s"_s,  u"aspf.r"_s,  u"aspf.s"_s,  u"rua"_s,
          u"ruf"_s,       u"fo"_s,      u"psd.y"_s,    u"psd.n"_s,   u"psd.u"_s,   u"t.y"_s,
          u"t.n"_s,       u"pct"_s,     u"rf"_s,       u"ri"_s,      u"unknown"_s, u"bad-value"_s,
          u"no-policy"_s, u"no-tag"_s,  u"repeated"_s, u"not-read"_s})
        codes.push_back(u"dmarc.token."_s + rest);
    return codes;
}

std::vector<QString> lintCodes()
{
    return {u"dmarc.syntax"_s,        u"dmarc.policy-none"_s,  u"dmarc.no-reports"_s,
            u"dmarc.obsolete-tags"_s, u"dmarc.weaker-below"_s, u"dmarc.ignored-tag"_s,
            u"dmarc.unused-tag"_s,    u"dmarc.order"_s};
}

} // namespace mailworthy::dmarc
