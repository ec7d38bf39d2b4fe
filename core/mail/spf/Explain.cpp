#include "mail/spf/Explain.h"

#include "base/Overloaded.h"

#include <QJsonArray>

#include <algorithm>

namespace mailworthy::spf {

namespace {

QString code(const char *word)
{
    return QStringLiteral("spf.token.") + QLatin1String(word);
}

/// First and last address of a network.
std::pair<Address, Address> rangeOf(const Address &network, int prefix)
{
    std::array<quint8, 16> low{};
    std::array<quint8, 16> high{};
    const std::span<const quint8> octets = network.octets();
    for (std::size_t i = 0; i < octets.size(); ++i) {
        const int bits = std::clamp(prefix - static_cast<int>(i) * 8, 0, 8);
        const auto mask = static_cast<quint8>(0xff00U >> bits);
        low[i] = octets[i] & mask;
        high[i] = static_cast<quint8>(low[i] | (0xff & ~mask));
    }
    if (network.isV4())
        return {Address::v4({low[0], low[1], low[2], low[3]}),
                Address::v4({high[0], high[1], high[2], high[3]})};
    return {Address::v6(low), Address::v6(high)};
}

void describeHosts(Token &token, const char *type, const std::optional<MacroString> &target,
                   DualCidr cidr)
{
    const QString word = QLatin1String(type);
    token.description =
        QStringLiteral("spf.token.") + (target ? word : word + QStringLiteral("-own"));
    if (target)
        token.args.insert_or_assign(QStringLiteral("name"), displayText(target->toText()));
    if (cidr.v4 != 32)
        token.args.insert_or_assign(QStringLiteral("prefix4"), qint64(cidr.v4));
    if (cidr.v6 != 128)
        token.args.insert_or_assign(QStringLiteral("prefix6"), qint64(cidr.v6));
}

void describeNetwork(Token &token, const char *type, const Address &network, int prefix)
{
    const bool single = prefix == (network.isV4() ? 32 : 128);
    const QString word = QLatin1String(type);
    token.description =
        QStringLiteral("spf.token.") + (single ? word : word + QStringLiteral("-network"));
    token.args.insert_or_assign(QStringLiteral("address"), network.toString());
    if (single)
        return;
    const auto [first, last] = rangeOf(network, prefix);
    token.args.insert_or_assign(QStringLiteral("prefix"), qint64(prefix));
    token.args.insert_or_assign(QStringLiteral("first"), first.toString());
    token.args.insert_or_assign(QStringLiteral("last"), last.toString());
}

void describeNamed(Token &token, const char *word, const MacroString &target)
{
    token.description = code(word);
    token.args.insert_or_assign(QStringLiteral("name"), displayText(target.toText()));
}

void describeMechanism(Token &token, const Mechanism &mechanism)
{
    std::visit(Overloaded{
                   [&](const All &) { token.description = code("all"); },
                   [&](const Include &m) { describeNamed(token, "include", m.target); },
                   [&](const A &m) { describeHosts(token, "a", m.target, m.cidr); },
                   [&](const Mx &m) { describeHosts(token, "mx", m.target, m.cidr); },
                   [&](const Ptr &m) {
                       token.description = code("ptr");
                       if (m.target)
                           token.args.insert_or_assign(QStringLiteral("name"),
                                                       displayText(m.target->toText()));
                   },
                   [&](const Ip4 &m) { describeNetwork(token, "ip4", m.network, m.prefix); },
                   [&](const Ip6 &m) { describeNetwork(token, "ip6", m.network, m.prefix); },
                   [&](const Exists &m) { describeNamed(token, "exists", m.target); },
               },
               mechanism);
}

/// What stands behind the name: without ":" or "=", but with "/" of a prefix length.
QByteArray valueOf(QByteArrayView text, qsizetype nameEnd)
{
    QByteArrayView rest = text.sliced(nameEnd);
    if (rest.startsWith(':') || rest.startsWith('='))
        rest = rest.sliced(1);
    return rest.toByteArray();
}

Token tokenOf(QByteArrayView text, const Term &term)
{
    Token token;
    token.text = text.toByteArray();
    token.type = displayText(term.name());
    const qsizetype nameLength = term.name().size();
    const Directive *directive = term.directive();
    if (!directive) {
        token.value = valueOf(text, nameLength);
        std::visit(Overloaded{
                       [](const Directive &) {},
                       [&](const Redirect &m) { describeNamed(token, "redirect", m.target); },
                       [&](const ExplanationModifier &m) { describeNamed(token, "exp", m.target); },
                       [&](const UnknownModifier &m) {
                           token.description = code("unknown-modifier");
                           token.args.insert_or_assign(QStringLiteral("name"), displayText(m.name));
                       },
                   },
                   term.what);
        return token;
    }
    const bool written = text.front() == static_cast<char>(directive->qualifier);
    token.prefix = QLatin1Char(static_cast<char>(directive->qualifier));
    token.value = valueOf(text, nameLength + (written ? 1 : 0));
    token.result = resultOf(directive->qualifier);
    describeMechanism(token, directive->mechanism);
    token.args.insert_or_assign(QStringLiteral("result"), toString(*token.result));
    return token;
}

Token badToken(QByteArrayView text, const SyntaxError &error)
{
    Token token;
    token.text = text.toByteArray();
    const bool qualified = !text.isEmpty() && QByteArrayView("+-~?").contains(text.front());
    if (qualified)
        token.prefix = QLatin1Char(text.front());
    token.type = QStringLiteral("?");
    token.value = text.sliced(qualified ? 1 : 0).toByteArray();
    token.description = code("bad");
    token.args = {{QStringLiteral("expected"), toString(error.expected)},
                  {QStringLiteral("offset"), qint64(error.offset)}};
    return token;
}

Token versionToken(QByteArrayView text)
{
    Token token;
    token.text = text.first(6).toByteArray();
    token.range = {0, 6};
    token.type = QStringLiteral("v");
    token.value = "spf1";
    token.description = code("version");
    return token;
}

/// RFC 7208 §5.1: what stands behind the first `all`, and a redirect anywhere beside it, is never
/// read.
void markDead(std::vector<Token> &tokens)
{
    const auto isAll = [](const Token &token) { return token.type == QStringLiteral("all"); };
    const auto all = std::find_if(tokens.begin(), tokens.end(), isAll);
    if (all == tokens.end())
        return;
    for (auto token = tokens.begin(); token != tokens.end(); ++token) {
        const bool isDirective = token->result.has_value();
        token->dead = token->type.compare(QStringLiteral("redirect"), Qt::CaseInsensitive) == 0
                      || (token > all && isDirective);
    }
}

} // namespace

Explained explain(QByteArrayView text)
{
    Explained explained;
    explained.isSpf = isSpf(text);
    explained.diagnosis = diagnose(text);
    const Parsed parsed = parse(text);
    explained.valid = std::holds_alternative<Record>(parsed);
    if (const auto *error = std::get_if<SyntaxError>(&parsed))
        explained.error = *error;
    if (!explained.isSpf)
        return explained;
    explained.tokens.push_back(versionToken(text));
    bool seen[2] = {false, false};
    for (qsizetype at = 6; at < text.size();) {
        const qsizetype space = text.indexOf(' ', at);
        const qsizetype end = space < 0 ? text.size() : space;
        if (end > at) {
            if (explained.tokens.size() > kMaxTokens) {
                explained.cut = true;
                break;
            }
            const QByteArrayView word = text.sliced(at, end - at);
            const std::variant<SyntaxError, Term> term = parseTerm(word);
            const auto *fine = std::get_if<Term>(&term);
            const bool isRedirect = fine && std::holds_alternative<Redirect>(fine->what);
            const bool isExplanation =
                fine && std::holds_alternative<ExplanationModifier>(fine->what);
            Token token;
            if (!fine) {
                SyntaxError error = std::get<SyntaxError>(term);
                error.offset += at;
                token = badToken(word, error);
            } else if ((isRedirect || isExplanation)
                       && std::exchange(seen[isRedirect ? 0 : 1], true)) {
                token = badToken(word, SyntaxError{at, Expected::NoSecond, {at, end - at}});
            } else {
                token = tokenOf(word, *fine);
            }
            token.range = {at, end - at};
            explained.tokens.push_back(std::move(token));
        }
        at = end + 1;
    }
    markDead(explained.tokens);
    return explained;
}

void addWalk(Explained &explained, const RecordTrace &walk, const std::optional<Address> &own)
{
    const std::optional<Address> client = own ? std::optional(own->unmapped()) : std::nullopt;
    auto row = walk.terms.begin();
    for (Token &token : explained.tokens) {
        // Both are in the order of the text.
        while (row != walk.terms.end() && row->range.offset < token.range.offset)
            ++row;
        if (row == walk.terms.end() || row->range != token.range)
            continue;
        token.outcome = row->outcome;
        token.addresses = row->addresses;
        token.lookups = (row->term.causesLookup() && row->outcome != TermOutcome::NotReached
                                 && row->outcome != TermOutcome::Ignored
                             ? 1
                             : 0)
                        + (row->below.empty() ? 0 : row->below.front().lookups);
        if (!client || token.dead)
            continue;
        const auto inAny = [&](DualCidr cidr) {
            return std::any_of(
                row->addresses.begin(), row->addresses.end(), [&](const Address &address) {
                    return client->sharesPrefix(address, client->isV4() ? cidr.v4 : cidr.v6);
                });
        };
        const bool asked = !row->lookups.empty();
        if (const A *a = row->term.mechanism<A>(); a && asked)
            token.matchesOwn = inAny(a->cidr);
        else if (const Mx *mx = row->term.mechanism<Mx>(); mx && asked)
            token.matchesOwn = inAny(mx->cidr);
        else if (const Ip4 *ip4 = row->term.mechanism<Ip4>())
            token.matchesOwn = client->sharesPrefix(ip4->network, ip4->prefix);
        else if (const Ip6 *ip6 = row->term.mechanism<Ip6>())
            token.matchesOwn = client->sharesPrefix(ip6->network, ip6->prefix);
        else if (row->term.mechanism<All>())
            token.matchesOwn = true;
    }
}

QJsonObject toJson(const Token &token)
{
    QJsonObject json{{QStringLiteral("text"), displayText(token.text)},
                     {QStringLiteral("offset"), qint64(token.range.offset)},
                     {QStringLiteral("prefix"), token.prefix},
                     {QStringLiteral("type"), token.type},
                     {QStringLiteral("value"), displayText(token.value)},
                     {QStringLiteral("result"),
                      token.result ? QJsonValue(toString(*token.result)) : QJsonValue()},
                     {QStringLiteral("description"), token.description},
                     {QStringLiteral("args"), argsToJson(token.args)}};
    if (token.dead)
        json.insert(QStringLiteral("dead"), true);
    if (token.outcome)
        json.insert(QStringLiteral("outcome"), toString(*token.outcome));
    if (!token.addresses.empty()) {
        QJsonArray addresses;
        for (const Address &address : token.addresses)
            addresses.append(address.toString());
        json.insert(QStringLiteral("addresses"), addresses);
    }
    if (token.matchesOwn)
        json.insert(QStringLiteral("matchesOwn"), *token.matchesOwn);
    if (token.outcome)
        json.insert(QStringLiteral("lookups"), token.lookups);
    return json;
}

QJsonObject toJson(const Diagnosis &diagnosis)
{
    QJsonArray mistakes;
    for (const Mistake mistake : diagnosis.mistakes)
        mistakes.append(toString(mistake));
    return {{QStringLiteral("mistakes"), mistakes},
            {QStringLiteral("offset"), qint64(diagnosis.range.offset)},
            {QStringLiteral("found"), displayText(diagnosis.found)},
            {QStringLiteral("suggestion"),
             diagnosis.suggestion.isEmpty() ? QJsonValue() : displayText(diagnosis.suggestion)}};
}

QJsonObject toJson(const Explained &explained)
{
    QJsonArray tokens;
    for (const Token &token : explained.tokens)
        tokens.append(toJson(token));
    QJsonObject json{{QStringLiteral("kind"),
                      explained.isSpf ? QJsonValue(QStringLiteral("spf")) : QJsonValue()},
                     {QStringLiteral("valid"), explained.valid},
                     {QStringLiteral("error"),
                      explained.error ? QJsonValue(toJson(*explained.error)) : QJsonValue()},
                     {QStringLiteral("tokens"), tokens}};
    if (explained.diagnosis)
        json.insert(QStringLiteral("diagnosis"), toJson(*explained.diagnosis));
    if (explained.cut)
        json.insert(QStringLiteral("cut"), true);
    return json;
}

} // namespace mailworthy::spf
