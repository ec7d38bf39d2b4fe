#include "mail/spf/MistakeTerm.h"

#include <algorithm>
#include <array>

namespace mailworthy::spf {

namespace {

constexpr std::array kMechanisms = {QByteArrayView("all"), QByteArrayView("include"),
                                    QByteArrayView("a"),   QByteArrayView("mx"),
                                    QByteArrayView("ptr"), QByteArrayView("ip4"),
                                    QByteArrayView("ip6"), QByteArrayView("exists")};

bool equals(QByteArrayView text, QByteArrayView name)
{
    return text.compare(name, Qt::CaseInsensitive) == 0;
}

std::optional<Address> addressOf(QByteArrayView text)
{
    if (text.size() > 45)
        return std::nullopt;
    const mailworthy::Result<Address> address = Address::parse(QString::fromLatin1(text));
    return address ? std::optional(*address) : std::nullopt;
}

QByteArray addressTerm(const Address &address, QByteArrayView tail)
{
    return (address.isV4() ? "ip4:" : "ip6:") + address.toString().toLatin1() + tail.toByteArray();
}

/// How many single changes (add, leave out, replace, swap neighbours) lie between two short words.
int distance(const QByteArray &x, const QByteArray &y)
{
    const auto n = static_cast<std::size_t>(x.size());
    const auto m = static_cast<std::size_t>(y.size());
    std::vector<std::vector<int>> table(n + 1, std::vector<int>(m + 1, 0));
    for (std::size_t i = 0; i <= n; ++i) {
        for (std::size_t j = 0; j <= m; ++j) {
            if (i == 0 || j == 0) {
                table[i][j] = static_cast<int>(i + j);
                continue;
            }
            const auto xi = [&](std::size_t k) { return x.at(static_cast<qsizetype>(k)); };
            const auto yj = [&](std::size_t k) { return y.at(static_cast<qsizetype>(k)); };
            table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1,
                                    table[i - 1][j - 1] + (xi(i - 1) == yj(j - 1) ? 0 : 1)});
            if (i > 1 && j > 1 && xi(i - 1) == yj(j - 2) && xi(i - 2) == yj(j - 1))
                table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
        }
    }
    return table[n][m];
}

/// ip4: and ip6: with something else than such an address.
std::optional<MendedTerm> mendAddressTerm(const TermPieces &p)
{
    const qsizetype slash = p.argument.indexOf('/');
    const QByteArray host = slash < 0 ? p.argument : p.argument.first(slash);
    const QByteArray tail = slash < 0 ? QByteArray() : p.argument.sliced(slash);
    if (const std::optional<Address> address = addressOf(host)) {
        const QByteArray term = p.qualifier + addressTerm(*address, tail);
        const bool asIs = address->isV4() == equals(p.name, "ip4");
        if (!asIs)
            return MendedTerm{isFineTerm(term) ? term : QByteArray(), Mistake::Ip4WithIp6};
        return MendedTerm{{}, Mistake::Prefix};
    }
    const qsizetype colon = host.lastIndexOf(':');
    if (const std::optional<Address> address =
            colon > 0 ? addressOf(host.first(colon)) : std::nullopt;
        address && address->isV4())
        return MendedTerm{p.qualifier + addressTerm(*address, tail), Mistake::Ip4WithPort};
    QByteArray whole = host;
    for (const QByteArrayView star : {".*", ".x", "."})
        whole = whole.endsWith(star) ? whole.chopped(star.size()) : whole;
    const qsizetype dots = whole.count('.');
    const bool numeric = !whole.isEmpty() && std::all_of(whole.begin(), whole.end(), [](char c) {
        return c == '.' || (c >= '0' && c <= '9');
    });
    if (numeric && dots >= 1 && dots <= 2 && tail.isEmpty()) {
        const QByteArray filled = whole + (dots == 2 ? ".0" : ".0.0");
        const QByteArray term = p.qualifier + "ip4:" + filled + (dots == 2 ? "/24" : "/16");
        return MendedTerm{isFineTerm(term) ? term : QByteArray(), Mistake::Ip4Wildcard};
    }
    const QByteArray name = p.qualifier + "a:" + p.argument;
    if (!numeric && isFineTerm(name))
        return MendedTerm{name, Mistake::Ip4WithName};
    return std::nullopt;
}

/// Two terms run together: the second begins with something that only a term begins with.
std::optional<MendedTerm> mendMissingSpace(const QByteArray &term, int depth = 0)
{
    static constexpr std::array starts = {
        QByteArrayView("include:"), QByteArrayView("ip4:"),      QByteArrayView("ip6:"),
        QByteArrayView("exists:"),  QByteArrayView("redirect="), QByteArrayView("~all"),
        QByteArrayView("-all"),     QByteArrayView("?all"),      QByteArrayView("+all")};
    for (const QByteArrayView start : starts) {
        const qsizetype at = term.toLower().indexOf(start, 1);
        if (at < 0)
            continue;
        const QByteArray first = term.first(at);
        const QByteArray second = term.sliced(at);
        if (!isFineTerm(first))
            continue;
        if (isFineTerm(second))
            return MendedTerm{first + ' ' + second, Mistake::MissingSpace};
        if (const std::optional<MendedTerm> more =
                depth < 4 ? mendMissingSpace(second, depth + 1) : std::optional<MendedTerm>())
            return MendedTerm{first + ' ' + more->term, Mistake::MissingSpace};
    }
    return std::nullopt;
}

/// A name that is nearly a mechanism's or modifier's.
std::optional<MendedTerm> mendName(const TermPieces &p)
{
    if (p.name == "ip" || p.name == "ipv4" || p.name == "ipv6" || p.name == "ip4v"
        || p.name == "ip6v" || p.name == "ip-4" || p.name == "ip-6" || p.name == "ipv") {
        const qsizetype slash = p.argument.indexOf('/');
        const std::optional<Address> address =
            addressOf(slash < 0 ? p.argument : p.argument.first(slash));
        const QByteArray term =
            address
                ? p.qualifier
                      + addressTerm(*address, slash < 0 ? QByteArray() : p.argument.sliced(slash))
                : QByteArray();
        return MendedTerm{isFineTerm(term) ? term : QByteArray(), Mistake::IpMechanism};
    }
    if (p.name.size() < 5 || p.name.size() > 12 || isMechanismName(p.name))
        return std::nullopt;
    if (distance(p.name, "include") <= 2) {
        const QByteArray term = p.qualifier + "include:" + p.argument;
        return MendedTerm{isFineTerm(term) ? term : QByteArray(), Mistake::IncludeName};
    }
    if (distance(p.name, "redirect") <= 2 && p.qualifier.isEmpty()) {
        const QByteArray term = "redirect=" + p.argument;
        return MendedTerm{isFineTerm(term) ? term : QByteArray(), Mistake::UnknownMechanism};
    }
    return std::nullopt;
}

std::optional<MendedTerm> mendKnownName(const TermPieces &p)
{
    if (p.name == "redirect" || p.name == "exp") {
        const QByteArray mended = p.name + '=' + p.argument;
        const Mistake mistake = p.sign == ':' ? Mistake::ColonSign : Mistake::Qualifier;
        if ((p.sign == ':' || !p.qualifier.isEmpty()) && isFineTerm(mended))
            return MendedTerm{mended, mistake};
        return std::nullopt;
    }
    if (p.name == "all." || (p.name == "all" && p.sign != '\0'))
        return MendedTerm{p.qualifier + "all", Mistake::AllWithArgument};
    if (!isMechanismName(p.name))
        return std::nullopt;
    if (p.sign == '=') {
        const QByteArray mended = p.qualifier + p.name + ':' + p.argument;
        return MendedTerm{isFineTerm(mended) ? mended : QByteArray(), Mistake::EqualsSign};
    }
    if (p.name == "ip4" || p.name == "ip6")
        return mendAddressTerm(p);
    const qsizetype slash = p.argument.indexOf('/');
    if (const std::optional<Address> address =
            addressOf(slash < 0 ? p.argument : p.argument.first(slash));
        address && p.sign == ':') {
        const QByteArray mended =
            p.qualifier
            + addressTerm(*address, slash < 0 ? QByteArray() : p.argument.sliced(slash));
        return MendedTerm{isFineTerm(mended) ? mended : QByteArray(), Mistake::AddressAsName};
    }
    return std::nullopt;
}

} // namespace

bool isMechanismName(QByteArrayView name)
{
    return std::any_of(kMechanisms.begin(), kMechanisms.end(),
                       [&](QByteArrayView known) { return equals(name, known); });
}

bool isFineTerm(QByteArrayView term)
{
    const std::variant<SyntaxError, Term> parsed = parseTerm(term);
    const auto *fine = std::get_if<Term>(&parsed);
    if (!fine)
        return false;
    const auto *unknown = std::get_if<UnknownModifier>(&fine->what);
    // "include=…" is read, but as a modifier nobody knows
    return !unknown || !isMechanismName(unknown->name);
}

TermPieces::TermPieces(const QByteArray &term)
{
    qsizetype at = 0;
    while (at < term.size() && QByteArrayView("+-~?").contains(term[at]))
        ++at;
    qualifier = term.first(std::min<qsizetype>(at, 1));
    const qsizetype start = at;
    while (at < term.size() && !QByteArrayView(":=/").contains(term[at]))
        ++at;
    name = term.sliced(start, at - start).toLower();
    if (at < term.size()) {
        sign = term[at];
        argument = term.sliced(at + (sign == '/' ? 0 : 1));
    }
}

Mistake classify(Expected expected)
{
    switch (expected) {
    case Expected::Prefix4:
    case Expected::Prefix6: return Mistake::Prefix;
    case Expected::NoSecond: return Mistake::TwoModifiers;
    case Expected::AfterPercent:
    case Expected::MacroLetter:
    case Expected::MacroDigits:
    case Expected::MacroClosing: return Mistake::Macro;
    case Expected::Domain:
    case Expected::DomainEnd:
    case Expected::Character: return Mistake::DomainName;
    case Expected::Argument:
    case Expected::Ip4Address:
    case Expected::Ip6Address:
    case Expected::Space:
    case Expected::Term:
    case Expected::KnownMechanism: break;
    }
    return Mistake::UnknownMechanism;
}

MendedTerm mendTerm(const QByteArray &term)
{
    const TermPieces pieces(term);
    if (const std::optional<MendedTerm> cut = mendMissingSpace(term))
        return *cut;
    if (const std::optional<MendedTerm> known = mendKnownName(pieces))
        return *known;
    if (const std::optional<MendedTerm> name = mendName(pieces))
        return *name;
    if (const std::optional<Address> address = addressOf(term))
        return {addressTerm(*address, {}), Mistake::BareName};
    if (pieces.sign == '\0' || pieces.sign == '/') {
        const QByteArray asAddress = "ip4:" + term;
        if (isFineTerm(asAddress))
            return {asAddress, Mistake::BareName};
        const QByteArray asName = pieces.qualifier + "a:" + pieces.name + pieces.argument;
        if (pieces.name.contains('.') && isFineTerm(asName))
            return {asName, Mistake::BareName};
    }
    const std::variant<SyntaxError, Term> parsed = parseTerm(term);
    const auto *error = std::get_if<SyntaxError>(&parsed);
    return {{}, error ? classify(error->expected) : Mistake::UnknownMechanism};
}

} // namespace mailworthy::spf
