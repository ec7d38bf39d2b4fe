#include "mail/spf/Mistake.h"

#include "mail/spf/MistakeText.h"

#include <algorithm>
#include <array>

namespace mailworthy::spf {

namespace {

// Ours: a longer text is classified, but no suggestion is made.
constexpr qsizetype kMaxMended = 16 * 1024;
constexpr qsizetype kMaxMendedTerm = 512;

constexpr std::array kMechanisms = {QByteArrayView("all"), QByteArrayView("include"),
                                    QByteArrayView("a"),   QByteArrayView("mx"),
                                    QByteArrayView("ptr"), QByteArrayView("ip4"),
                                    QByteArrayView("ip6"), QByteArrayView("exists")};

bool equals(QByteArrayView text, QByteArrayView name)
{
    return text.compare(name, Qt::CaseInsensitive) == 0;
}

bool isMechanismName(QByteArrayView name)
{
    return std::any_of(kMechanisms.begin(), kMechanisms.end(),
                       [&](QByteArrayView known) { return equals(name, known); });
}

bool isFine(QByteArrayView term)
{
    const std::variant<SyntaxError, Term> parsed = parseTerm(term);
    const auto *fine = std::get_if<Term>(&parsed);
    if (!fine)
        return false;
    const auto *unknown = std::get_if<UnknownModifier>(&fine->what);
    return !unknown
           || !isMechanismName(
               unknown->name); // "include=…" is read, but as a modifier nobody knows
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

struct Mended
{
    QByteArray term; ///< one term or several with spaces between; empty when we cannot tell
    Mistake mistake;
};

/// A term cut into qualifier, name, sign and argument.
struct Pieces
{
    QByteArray qualifier;
    QByteArray name;
    char sign = '\0';
    QByteArray argument;

    explicit Pieces(const QByteArray &term)
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
};

/// ip4: and ip6: with something else than such an address.
std::optional<Mended> mendAddressTerm(const Pieces &p)
{
    const qsizetype slash = p.argument.indexOf('/');
    const QByteArray host = slash < 0 ? p.argument : p.argument.first(slash);
    const QByteArray tail = slash < 0 ? QByteArray() : p.argument.sliced(slash);
    if (const std::optional<Address> address = addressOf(host)) {
        const QByteArray term = p.qualifier + addressTerm(*address, tail);
        const bool asIs = address->isV4() == equals(p.name, "ip4");
        if (!asIs)
            return Mended{isFine(term) ? term : QByteArray(), Mistake::Ip4WithIp6};
        return Mended{{}, Mistake::Prefix};
    }
    const qsizetype colon = host.lastIndexOf(':');
    if (const std::optional<Address> address =
            colon > 0 ? addressOf(host.first(colon)) : std::nullopt;
        address && address->isV4())
        return Mended{p.qualifier + addressTerm(*address, tail), Mistake::Ip4WithPort};
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
        return Mended{isFine(term) ? term : QByteArray(), Mistake::Ip4Wildcard};
    }
    const QByteArray name = p.qualifier + "a:" + p.argument;
    if (!numeric && isFine(name))
        return Mended{name, Mistake::Ip4WithName};
    return std::nullopt;
}

/// Two terms run together: the second begins with something that only a term begins with.
std::optional<Mended> mendMissingSpace(const QByteArray &term, int depth = 0)
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
        if (!isFine(first))
            continue;
        if (isFine(second))
            return Mended{first + ' ' + second, Mistake::MissingSpace};
        if (const std::optional<Mended> more =
                depth < 4 ? mendMissingSpace(second, depth + 1) : std::optional<Mended>())
            return Mended{first + ' ' + more->term, Mistake::MissingSpace};
    }
    return std::nullopt;
}

/// A name that is nearly a mechanism's or modifier's.
std::optional<Mended> mendName(const Pieces &p)
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
        return Mended{isFine(term) ? term : QByteArray(), Mistake::IpMechanism};
    }
    if (p.name.size() < 5 || p.name.size() > 12 || isMechanismName(p.name))
        return std::nullopt;
    if (distance(p.name, "include") <= 2) {
        const QByteArray term = p.qualifier + "include:" + p.argument;
        return Mended{isFine(term) ? term : QByteArray(), Mistake::IncludeName};
    }
    if (distance(p.name, "redirect") <= 2 && p.qualifier.isEmpty()) {
        const QByteArray term = "redirect=" + p.argument;
        return Mended{isFine(term) ? term : QByteArray(), Mistake::UnknownMechanism};
    }
    return std::nullopt;
}

std::optional<Mended> mendKnownName(const QByteArray &term, const Pieces &p)
{
    if (p.name == "redirect" || p.name == "exp") {
        const QByteArray mended = p.name + '=' + p.argument;
        const Mistake mistake = p.sign == ':' ? Mistake::ColonSign : Mistake::Qualifier;
        if ((p.sign == ':' || !p.qualifier.isEmpty()) && isFine(mended))
            return Mended{mended, mistake};
        return std::nullopt;
    }
    if (p.name == "all." || (p.name == "all" && p.sign != '\0'))
        return Mended{p.qualifier + "all", Mistake::AllWithArgument};
    if (!isMechanismName(p.name))
        return std::nullopt;
    if (p.sign == '=') {
        const QByteArray mended = p.qualifier + p.name + ':' + p.argument;
        return Mended{isFine(mended) ? mended : QByteArray(), Mistake::EqualsSign};
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
        return Mended{isFine(mended) ? mended : QByteArray(), Mistake::AddressAsName};
    }
    static_cast<void>(term);
    return std::nullopt;
}

/// What the expectation alone tells.
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

Mended mendTerm(const QByteArray &term)
{
    const Pieces pieces(term);
    if (const std::optional<Mended> cut = mendMissingSpace(term))
        return *cut;
    if (const std::optional<Mended> known = mendKnownName(term, pieces))
        return *known;
    if (const std::optional<Mended> name = mendName(pieces))
        return *name;
    if (const std::optional<Address> address = addressOf(term))
        return {addressTerm(*address, {}), Mistake::BareName};
    if (pieces.sign == '\0' || pieces.sign == '/') {
        const QByteArray asAddress = "ip4:" + term;
        if (isFine(asAddress))
            return {asAddress, Mistake::BareName};
        const QByteArray asName = pieces.qualifier + "a:" + pieces.name + pieces.argument;
        if (pieces.name.contains('.') && isFine(asName))
            return {asName, Mistake::BareName};
    }
    const std::variant<SyntaxError, Term> parsed = parseTerm(term);
    const auto *error = std::get_if<SyntaxError>(&parsed);
    return {{}, error ? classify(error->expected) : Mistake::UnknownMechanism};
}

/// "include: name", "include name", "ip4 :192.0.2.1", "- all": the two together are a term and the
/// first alone is none.
bool belongTogether(const QByteArray &first, const QByteArray &second, QByteArray &joined)
{
    if (isFine(first) || first.size() + second.size() > kMaxMendedTerm)
        return false;
    const Pieces pieces(first);
    const bool bare = pieces.sign == '\0' && pieces.name != "all";
    joined = first + second;
    if ((first.endsWith(':') || first.endsWith('=') || second.startsWith(':')
         || second.startsWith('=') || pieces.name.isEmpty())
        && isFine(joined))
        return true;
    joined = first + ':' + second;
    return bare && isMechanismName(pieces.name) && !isFine(second) && isFine(joined);
}

bool isSecondModifier(const QByteArray &term, bool &redirect, bool &explanation)
{
    const Pieces pieces(term);
    bool *seen = pieces.name == "redirect" ? &redirect
                 : pieces.name == "exp"    ? &explanation
                                           : nullptr;
    return seen && pieces.sign == '=' && std::exchange(*seen, true);
}

/// The terms behind "v=spf1", mended one by one; false when one of them cannot be.
bool mendTerms(Repair &repair)
{
    struct Word
    {
        QByteArray text;
        qsizetype offset;
    };
    std::vector<Word> words;
    for (qsizetype at = 6; at < repair.text.size();) {
        const qsizetype space = repair.text.indexOf(' ', at);
        const qsizetype end = space < 0 ? repair.text.size() : space;
        if (end > at)
            words.push_back({repair.text.sliced(at, end - at), at});
        at = end + 1;
    }
    QByteArray mended = "v=spf1";
    bool redirect = false;
    bool explanation = false;
    bool allMended = true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        QByteArray joined;
        if (i + 1 < words.size() && belongTogether(word.text, words[i + 1].text, joined)) {
            repair.note(
                Mistake::SpaceInTerm,
                Range{word.offset, words[i + 1].offset + words[i + 1].text.size() - word.offset});
            mended.append(' ').append(joined);
            ++i;
        } else if (isFine(word.text)) {
            if (isSecondModifier(word.text, redirect, explanation))
                repair.note(Mistake::TwoModifiers, Range{word.offset, word.text.size()});
            else
                mended.append(' ').append(word.text);
        } else {
            const Mended one = word.text.size() > kMaxMendedTerm
                                   ? Mended{{}, Mistake::UnknownMechanism}
                                   : mendTerm(word.text);
            repair.note(one.mistake, Range{word.offset, word.text.size()});
            allMended = allMended && !one.term.isEmpty();
            mended.append(' ').append(one.term);
        }
    }
    repair.text = mended;
    return allMended;
}

constexpr std::array kWords = {
    "quotes-stored",
    "typographic-dash",
    "typographic-quote",
    "invisible-character",
    "control-character",
    "leading-space",
    "version",
    "separator",
    "space-in-term",
    "missing-space",
    "include-name",
    "equals-sign",
    "colon-sign",
    "bare-name",
    "ip4-with-name",
    "ip4-with-port",
    "ip4-with-ip6",
    "ip4-wildcard",
    "address-as-name",
    "ip-mechanism",
    "all-with-argument",
    "qualifier",
    "two-modifiers",
    "prefix",
    "unknown-mechanism",
    "domain-name",
    "macro",
};

} // namespace

QString toString(Mistake mistake)
{
    return QString::fromLatin1(kWords.at(static_cast<std::size_t>(mistake)));
}

std::optional<Diagnosis> diagnose(QByteArrayView text)
{
    const Parsed parsed = parse(text);
    if (const auto *record = std::get_if<Record>(&parsed)) {
        const bool fine =
            std::none_of(record->terms.begin(), record->terms.end(), [](const Term &term) {
                const auto *unknown = std::get_if<UnknownModifier>(&term.what);
                return unknown && isMechanismName(unknown->name);
            });
        if (fine)
            return std::nullopt;
    }
    if (text.size() > kMaxMended) {
        const auto *error = std::get_if<SyntaxError>(&parsed);
        if (!error)
            return std::nullopt;
        const QByteArrayView found =
            text.sliced(error->term.offset, std::min(error->term.length, kMaxMendedTerm));
        return Diagnosis{{classify(error->expected)}, error->term, found.toByteArray(), {}};
    }
    Repair repair{text.toByteArray(), {}, {}};
    mendTypography(repair);
    mendQuotes(repair);
    mendLeadingSpace(repair);
    if (!mendVersion(repair))
        return std::nullopt;
    if (!std::holds_alternative<Record>(parse(repair.text)))
        mendSeparators(repair);
    const bool allMended = mendTerms(repair);
    if (repair.mistakes.empty() || !repair.first)
        return std::nullopt;
    Diagnosis diagnosis;
    diagnosis.mistakes = repair.mistakes;
    diagnosis.range = *repair.first;
    if (diagnosis.range.end() <= text.size())
        diagnosis.found = text.sliced(diagnosis.range.offset, diagnosis.range.length).toByteArray();
    if (allMended && std::holds_alternative<Record>(parse(repair.text)))
        diagnosis.suggestion = repair.text;
    return diagnosis;
}

} // namespace mailworthy::spf
