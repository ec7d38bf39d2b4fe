#include "line/GenericName.h"

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::line {

QString toString(NameKind kind)
{
    switch (kind) {
    case NameKind::Custom: return u"custom"_s;
    case NameKind::Suspect: return u"suspect"_s;
    case NameKind::Generic: return u"generic"_s;
    case NameKind::Unknown: return u"unknown"_s;
    }
    return {};
}

QString toString(GenericSort sort)
{
    switch (sort) {
    case GenericSort::None: return u"none"_s;
    case GenericSort::Access: return u"access"_s;
    case GenericSort::Static: return u"static"_s;
    case GenericSort::Hosting: return u"hosting"_s;
    }
    return {};
}

namespace {

using Words = std::set<QByteArray>;

/// Default names of hosters: whoever rents there can change them.
const std::vector<dns::Name> &hostingSuffixes()
{
    static const std::vector<dns::Name> suffixes = [] {
        std::vector<dns::Name> names;
        for (const char *text : {"clients.your-server.de",
                                 "members.linode.com",
                                 "ip.linodeusercontent.com",
                                 "vultrusercontent.com",
                                 "vultr.com",
                                 "compute.amazonaws.com",
                                 "compute-1.amazonaws.com",
                                 "bc.googleusercontent.com",
                                 "contaboserver.net",
                                 "vs.sakura.ne.jp",
                                 "poneytelecom.eu",
                                 "scw.cloud",
                                 "vps.ovh.net",
                                 "stratoserver.net",
                                 "secureserver.net",
                                 "quicksrv.de",
                                 "megasrv.de",
                                 "ultrasrv.de",
                                 "bestsrv.de",
                                 "happysrv.de",
                                 "cloudapp.azure.com",
                                 "colocrossing.com"})
            names.push_back(dns::Name::of(text));
        return names;
    }();
    return suffixes;
}

const Words &accessWords()
{
    static const Words words{
        "dyn",      "dynamic",    "dynip",      "dhcp",   "ppp",    "pppoe", "pptp",
        "dial",     "dialup",     "dialin",     "dip",    "pool",   "pools", "dsl",
        "adsl",     "vdsl",       "sdsl",       "xdsl",   "hdsl",   "shdsl", "rdsl",
        "idsl",     "dslb",       "cable",      "catv",   "docsis", "cpe",   "cm",
        "modem",    "modemcable", "bb",         "gprs",   "umts",   "lte",   "mobile",
        "wireless", "wifi",       "wimax",      "fttx",   "fttb",   "ftth",  "res",
        "resnet",   "hsd",        "hsia",       "hfc",    "nat",    "cgn",   "cgnat",
        "abo",      "subs",       "fbx",        "retail", "lns",    "fios",  "range",
        "bredband", "broadband",  "lightspeed", "dslite", "pooles", "upc",   "tisdip",
        "neoplus",  "dclient"};
    return words;
}

const Words &customerWords()
{
    static const Words words{"cust", "customer", "client", "user",    "usr",  "host",
                             "node", "ip",       "rev",    "reverse", "port", "flat",
                             "vps",  "vm",       "unused", "no",      "rdns", "generic"};
    return words;
}

const Words &mailWords()
{
    static const Words words{"mx",     "mta",  "out",    "outbound", "relay",   "outgoing",
                             "post",   "mout", "mailer", "mailgw",   "forward", "send",
                             "sender", "srs",  "mr",     "fhigh"};
    return words;
}

const Words &staticWords()
{
    static const Words words{"static", "sta",       "stat",     "fix", "fixed", "fixip",
                             "ded",    "dedicated", "business", "biz", "corp",  "b2b"};
    return words;
}

const Words &dynamicWords()
{
    static const Words words{"dyn", "dynamic", "dhcp", "dial", "pool"};
    return words;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f');
}

struct NumberRun
{
    QByteArray digits;
    int value = -1;         ///< as a number, when it is small: 034 is 34
    bool separated = false; ///< a dot or hyphen alone stands between it and the number before
};

/// The name taken apart once; every rule looks at this.
struct Parts
{
    QByteArray left;  ///< the labels in front of the registrable domain, joined with dots
    QByteArray first; ///< the first label of them
    std::size_t labels = 0;
    QByteArray registrable;
    std::vector<NumberRun> numbers; ///< runs of digits in `left`
    std::vector<QByteArray> tokens; ///< runs of letters in `left`; "b2b" also as a whole label part
    std::optional<Address> address;
};

std::vector<NumberRun> numbersIn(const QByteArray &text)
{
    std::vector<NumberRun> runs;
    qsizetype lastEnd = -1;
    for (qsizetype i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        NumberRun run;
        run.digits = text.sliced(i, end - i);
        if (run.digits.size() <= 9)
            run.value = run.digits.toInt();
        run.separated =
            lastEnd >= 0 && i == lastEnd + 1 && (text[lastEnd] == '.' || text[lastEnd] == '-');
        runs.push_back(run);
        lastEnd = end;
        i = end;
    }
    return runs;
}

std::vector<QByteArray> tokensIn(const QByteArray &text)
{
    std::vector<QByteArray> tokens;
    QByteArray letters;
    for (const char c : text) {
        if (isLetter(c)) {
            letters += c;
        } else if (!letters.isEmpty()) {
            tokens.push_back(letters);
            letters.clear();
        }
    }
    if (!letters.isEmpty())
        tokens.push_back(letters);
    QByteArray pieces = text;
    pieces.replace('-', '.');
    for (const QByteArray &piece : pieces.split('.')) {
        if (piece == "b2b")
            tokens.push_back(piece);
    }
    return tokens;
}

Parts partsOf(const NameQuestion &question, const dmarc::Suffixes *suffixes)
{
    Parts parts;
    const std::vector<QByteArray> &labels = question.name.labels();
    std::size_t cut = std::min<std::size_t>(2, labels.size());
    if (suffixes) {
        if (const auto registrable = suffixes->registrableDomain(question.name))
            cut = registrable->labels().size();
    }
    QByteArrayList left, right;
    for (std::size_t i = 0; i < labels.size(); ++i)
        (i + cut < labels.size() ? left : right).append(labels[i].toLower());
    parts.labels = static_cast<std::size_t>(left.size());
    parts.left = left.join('.');
    parts.first = left.isEmpty() ? QByteArray() : left.front();
    parts.registrable = right.join('.');
    parts.numbers = numbersIn(parts.left);
    parts.tokens = tokensIn(parts.left);
    parts.address = question.address;
    return parts;
}

const QByteArray *wordIn(const Parts &parts, const Words &words)
{
    const auto found = std::find_if(parts.tokens.begin(), parts.tokens.end(),
                                    [&](const QByteArray &token) { return words.contains(token); });
    return found == parts.tokens.end() ? nullptr : &*found;
}

using Octets = std::array<int, 4>;

std::optional<Octets> v4Octets(const Parts &parts)
{
    if (!parts.address || !parts.address->isV4())
        return std::nullopt;
    const auto octets = parts.address->octets();
    return Octets{octets[0], octets[1], octets[2], octets[3]};
}

/// `wanted` as successive numbers, in order or reversed.
bool hasInRow(const Parts &parts, const std::vector<int> &wanted)
{
    const std::size_t size = wanted.size();
    for (std::size_t i = 0; i + size <= parts.numbers.size(); ++i) {
        const auto equals = [&](bool reversed) {
            for (std::size_t k = 0; k < size; ++k) {
                if (parts.numbers[i + k].value != wanted[reversed ? size - 1 - k : k])
                    return false;
            }
            return true;
        };
        if (equals(false) || equals(true))
            return true;
    }
    return false;
}

bool hasShuffled(const Parts &parts, const Octets &octets)
{
    Octets sorted = octets;
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 0; i + 4 <= parts.numbers.size(); ++i) {
        Octets window{};
        for (std::size_t k = 0; k < 4; ++k)
            window[k] = parts.numbers[i + k].value;
        std::sort(window.begin(), window.end());
        if (window == sorted)
            return true;
    }
    return false;
}

QByteArray padded(int number)
{
    return QByteArray::number(number).rightJustified(3, '0');
}

/// Octets in one run of digits: padded to three, run together, as hexadecimal digits, or as one
/// decimal number.
bool hasPacked(const Parts &parts, const Octets &o)
{
    QByteArrayList forms;
    QByteArray hex, hexReversed, pad, padReversed, plain, plainReversed;
    quint32 number = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const std::size_t back = 3 - i;
        hex += QByteArray::number(o[i], 16).rightJustified(2, '0');
        hexReversed += QByteArray::number(o[back], 16).rightJustified(2, '0');
        pad += padded(o[i]);
        padReversed += padded(o[back]);
        plain += QByteArray::number(o[i]);
        plainReversed += QByteArray::number(o[back]);
        number = number * 256U + static_cast<quint32>(o[i]);
    }
    for (const QByteArray &form :
         {pad, padReversed, plain, plainReversed, QByteArray::number(number)}) {
        const bool found =
            std::any_of(parts.numbers.begin(), parts.numbers.end(), [&](const NumberRun &run) {
                return form.size() >= 7 && run.digits == form;
            });
        if (found)
            return true;
    }
    return parts.left.contains(hex) || parts.left.contains(hexReversed);
}

/// RFC 4291 addresses as 32 hexadecimal digits in either order, or 16 successive ones of them.
bool hasV6(const Parts &parts)
{
    if (!parts.address || parts.address->isV4())
        return false;
    QByteArray digits;
    for (const quint8 octet : parts.address->octets())
        digits += QByteArray::number(octet, 16).rightJustified(2, '0');
    QByteArray compact = parts.left;
    compact.replace('.', "").replace('-', "");
    QByteArray reversed = digits;
    std::reverse(reversed.begin(), reversed.end());
    for (const QByteArray &text : {digits, reversed}) {
        for (qsizetype at = 0; at + 16 <= text.size(); ++at) {
            if (compact.contains(text.sliced(at, 16)))
                return true;
        }
    }
    return false;
}

/// Four numbers of a dotted or hyphenated quad, for when the address is not known.
bool looksLikeQuad(const Parts &parts)
{
    for (std::size_t i = 0; i + 4 <= parts.numbers.size(); ++i) {
        bool quad = true;
        for (std::size_t k = 0; k < 4; ++k) {
            const NumberRun &run = parts.numbers[i + k];
            quad = quad && run.value >= 0 && run.value <= 255 && (k == 0 || run.separated);
        }
        if (quad)
            return true;
    }
    return false;
}

std::optional<NameFeature> addressFeature(const Parts &parts)
{
    const std::optional<Octets> octets = v4Octets(parts);
    if (!octets) {
        if (hasV6(parts))
            return NameFeature{u"full-address"_s, 4, parts.address->toString()};
        if (!parts.address && looksLikeQuad(parts))
            return NameFeature{u"full-address"_s, 4, QString::fromLatin1(parts.left)};
        return std::nullopt;
    }
    const QString text = parts.address->toString();
    const Octets &o = *octets;
    if (hasShuffled(parts, o) || hasPacked(parts, o))
        return NameFeature{u"full-address"_s, 4, text};
    if (hasInRow(parts, {o[0], o[1], o[2]}) || hasInRow(parts, {o[1], o[2], o[3]}))
        return NameFeature{u"three-octets"_s, 3, text};
    const auto hasPair = [&](int a, int b) {
        const QByteArray pair = padded(a) + padded(b);
        return hasInRow(parts, {a, b})
               || std::any_of(parts.numbers.begin(), parts.numbers.end(),
                              [&](const NumberRun &run) { return run.digits == pair; });
    };
    if (hasPair(o[2], o[3]) || hasPair(o[0], o[1]))
        return NameFeature{u"two-octets"_s, 2, text};
    if (hasInRow(parts, {o[3]}))
        return NameFeature{u"last-octet"_s, 1, QString::number(o[3])};
    return std::nullopt;
}

/// "dyn12" at the end of a run of letters; "ppp", "dhcp", "dsl" and at most one letter, then a
/// digit, at a label's start.
QByteArray gluedAccessWord(const Parts &parts)
{
    for (qsizetype i = 1; i < parts.left.size(); ++i) {
        if (!isDigit(parts.left[i]))
            continue;
        const QByteArrayView before = QByteArrayView(parts.left).first(i);
        if (before.endsWith("dyn") || before.endsWith("dynamic"))
            return "dyn";
    }
    for (const QByteArray &label : parts.left.split('.')) {
        for (const QByteArray &word : {QByteArray("ppp"), QByteArray("dhcp"), QByteArray("dsl")}) {
            if (!label.startsWith(word))
                continue;
            qsizetype at = word.size();
            if (at < label.size() && isLetter(label[at]))
                ++at;
            if (at < label.size() && isDigit(label[at]))
                return word;
        }
    }
    return {};
}

std::optional<NameFeature> accessFeature(const Parts &parts)
{
    if (const QByteArray *word = wordIn(parts, accessWords()))
        return NameFeature{u"access-word"_s, 3, QString::fromLatin1(*word)};
    const QByteArray glued = gluedAccessWord(parts);
    if (!glued.isEmpty())
        return NameFeature{u"access-word"_s, 3, QString::fromLatin1(glued)};
    return std::nullopt;
}

std::optional<NameFeature> customerFeature(const Parts &parts)
{
    if (const QByteArray *word = wordIn(parts, customerWords()))
        return NameFeature{u"customer-word"_s, 1, QString::fromLatin1(*word)};
    return std::nullopt;
}

/// Seven or more hexadecimal characters with a digit, without four letters in a row: a serial
/// number, not a word.
bool hasSerial(const QByteArray &label)
{
    qsizetype length = 0, letters = 0, digits = 0;
    bool wordy = false;
    for (qsizetype i = 0; i <= label.size(); ++i) {
        const char c = i < label.size() ? label[i] : '-';
        if (isHex(c)) {
            ++length;
            letters = isDigit(c) ? 0 : letters + 1;
            digits += isDigit(c) ? 1 : 0;
            wordy = wordy || letters >= 4;
            continue;
        }
        if (length >= 7 && digits > 0 && !wordy)
            return true;
        length = letters = digits = 0;
        wordy = false;
    }
    return false;
}

std::optional<NameFeature> digitRunFeature(const Parts &parts)
{
    qsizetype longest = 0;
    for (const NumberRun &run : numbersIn(parts.first))
        longest = std::max(longest, run.digits.size());
    const QString first = QString::fromLatin1(parts.first);
    if (longest >= 6)
        return NameFeature{u"digit-run"_s, 2, first};
    if (longest == 5 || hasSerial(parts.first))
        return NameFeature{u"digit-run"_s, 1, first};
    return std::nullopt;
}

std::optional<NameFeature> manyNumbersFeature(const Parts &parts)
{
    if (numbersIn(parts.first).size() < 3)
        return std::nullopt;
    return NameFeature{u"many-numbers"_s, 1, QString::fromLatin1(parts.first)};
}

std::optional<NameFeature> numberTextNumberFeature(const Parts &parts)
{
    if (parts.labels < 2 || numbersIn(parts.first).size() < 2)
        return std::nullopt;
    return NameFeature{u"number-text-number"_s, 1, QString::fromLatin1(parts.first)};
}

std::optional<NameFeature> mailFeature(const Parts &parts)
{
    for (const QByteArray &token : parts.tokens) {
        if (token.startsWith("mail") || token.startsWith("smtp") || mailWords().contains(token))
            return NameFeature{u"mail-word"_s, -4, QString::fromLatin1(token)};
    }
    if (parts.registrable.contains("mail") || parts.registrable.contains("smtp"))
        return NameFeature{u"mail-word"_s, -4, QString::fromLatin1(parts.registrable)};
    return std::nullopt;
}

void score(NameVerdict &verdict, const Parts &parts)
{
    for (const auto &rule : {addressFeature, accessFeature, customerFeature, digitRunFeature,
                             manyNumbersFeature, numberTextNumberFeature, mailFeature}) {
        const std::optional<NameFeature> feature = rule(parts);
        if (!feature)
            continue;
        verdict.score += feature->points;
        verdict.features.push_back(*feature);
    }
    verdict.kind = verdict.score >= genericScore   ? NameKind::Generic
                   : verdict.score >= suspectScore ? NameKind::Suspect
                                                   : NameKind::Custom;
    verdict.rule = u"none"_s;
    if (verdict.kind == NameKind::Custom)
        return;
    const auto strongest = std::max_element(
        verdict.features.begin(), verdict.features.end(),
        [](const NameFeature &a, const NameFeature &b) { return a.points < b.points; });
    verdict.rule = strongest->rule;
    verdict.sort = wordIn(parts, staticWords()) && !wordIn(parts, dynamicWords())
                       ? GenericSort::Static
                       : GenericSort::Access;
}

/// The whole name is an address written as one.
bool isBareAddress(const dns::Name &name)
{
    const QByteArray &last = name.labels().back();
    return std::all_of(last.begin(), last.end(), isDigit);
}

} // namespace

NameVerdict judgeName(const NameQuestion &question, const dmarc::Suffixes *suffixes)
{
    NameVerdict verdict;
    if (question.name.isRoot())
        return verdict;
    const auto isAbove = [&](const dns::Name &domain) {
        return !domain.isRoot() && question.name.isPartOf(domain);
    };
    if (std::any_of(question.ownDomains.begin(), question.ownDomains.end(), isAbove)) {
        verdict.kind = NameKind::Custom;
        verdict.rule = u"own-domain"_s;
        return verdict;
    }
    if (isBareAddress(question.name)) {
        verdict.kind = NameKind::Generic;
        verdict.sort = GenericSort::Access;
        verdict.rule = u"bare-address"_s;
        return verdict;
    }
    const std::vector<dns::Name> &suffixesOfHosters = hostingSuffixes();
    if (std::any_of(suffixesOfHosters.begin(), suffixesOfHosters.end(), isAbove)) {
        verdict.kind = NameKind::Generic;
        verdict.sort = GenericSort::Hosting;
        verdict.rule = u"hosting-suffix"_s;
        return verdict;
    }
    score(verdict, partsOf(question, suffixes));
    return verdict;
}

} // namespace mailworthy::line
