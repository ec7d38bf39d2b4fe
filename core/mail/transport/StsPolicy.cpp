#include "mail/transport/StsPolicy.h"

#include "mail/transport/Octets.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::transport {

namespace {

using std::chrono::seconds;

/// One line of the file.
struct Line
{
    qsizetype offset = 0;
    QByteArray text; ///< without its end and the blanks before that
    QByteArray key;
    QByteArray value;
    qsizetype valueOffset = 0;
    bool hasColon = false;
    bool repeated = false; ///< RFC 8461 §3.2: of every key but mx the first counts
    std::optional<Malformed> fault;
};

Line lineAt(QByteArrayView text, qsizetype begin, qsizetype end)
{
    Line line;
    line.offset = begin;
    const QByteArrayView whole = withoutTrailingBlanks(text.sliced(begin, end - begin));
    line.text = whole.toByteArray();
    const qsizetype colon = whole.indexOf(':');
    line.hasColon = colon >= 0;
    line.key = (colon < 0 ? whole : whole.first(colon)).toByteArray();
    const qsizetype value = colon < 0 ? whole.size() : skipBlanks(whole, colon + 1);
    line.valueOffset = begin + value;
    line.value = whole.sliced(value).toByteArray();
    return line;
}

/// RFC 8461 §3.2: ended by LF or CRLF, the last one perhaps by nothing.
std::vector<Line> linesOf(QByteArrayView text)
{
    text = text.first(std::min(text.size(), longestPolicy));
    std::vector<Line> lines;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            end = text.size();
        const bool crlf = end > at && end < text.size() && text[end - 1] == '\r';
        lines.push_back(lineAt(text, at, crlf ? end - 1 : end));
        at = end + 1;
    }
    return lines;
}

std::optional<StsMode> modeOf(QByteArrayView value)
{
    for (const StsMode mode : {StsMode::Enforce, StsMode::Testing, StsMode::None}) {
        if (value == toString(mode).toLatin1())
            return mode;
    }
    return std::nullopt;
}

/// The offset of the first mistake in a pattern, or -1.
qsizetype patternFault(QByteArrayView text)
{
    const qsizetype prefix = text.startsWith("*.") ? 2 : 0;
    const qsizetype fault = hostNameFault(text.sliced(prefix));
    return fault < 0 ? -1 : prefix + fault;
}

/// sts-policy-ext-value: characters and single blanks between, no controls; UTF-8 is allowed.
qsizetype extensionFault(QByteArrayView value)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        const auto octet = static_cast<unsigned char>(value[i]);
        if (octet < 0x20 || octet == 0x7F)
            return i;
    }
    return value.isEmpty() ? 0 : -1;
}

/// Reads the lines one after the other into the policy.
class Reader
{
public:
    void read(Line &line)
    {
        if (!line.hasColon || !isExtensionName(line.key)) {
            line.fault = Malformed{line.offset, u"key: value"_s};
            return;
        }
        if (line.key != "mx" && !m_seen.insert(line.key).second) {
            line.repeated = true;
            return;
        }
        if (line.key == "version")
            require(line, line.value == "STSv1", u"STSv1"_s);
        else if (line.key == "mode")
            readMode(line);
        else if (line.key == "max_age")
            readAge(line);
        else if (line.key == "mx")
            readHost(line);
        else if (const qsizetype fault = extensionFault(line.value); fault >= 0)
            line.fault = Malformed{line.valueOffset + fault, u"value"_s};
    }

    /// The key that has to be there and is not.
    [[nodiscard]] QString missing() const
    {
        for (const QByteArrayView key : {"version", "mode", "max_age"}) {
            if (!m_seen.contains(key.toByteArray()))
                return QString::fromLatin1(key) + u':';
        }
        // RFC 8461 §3.2: at least one, except with none
        return policy.mode != StsMode::None && policy.hosts.empty() ? u"mx:"_s : QString();
    }

    StsPolicy policy;

private:
    static void require(Line &line, bool fine, const QString &expected)
    {
        if (!fine)
            line.fault = Malformed{line.valueOffset, expected};
    }

    void readMode(Line &line)
    {
        const std::optional<StsMode> mode = modeOf(line.value);
        require(line, mode.has_value(), u"enforce|testing|none"_s);
        policy.mode = mode.value_or(policy.mode);
    }

    void readAge(Line &line)
    {
        const auto longest = static_cast<quint32>(longestMaxAge.count());
        const std::optional<quint32> age = decimal(line.value, longest); // 1*10(DIGIT)
        require(line, age.has_value(), u"0 to %1"_s.arg(longest));
        policy.maxAge = seconds(age.value_or(0));
    }

    void readHost(Line &line)
    {
        const qsizetype fault = isAddressText(line.value) ? 0 : patternFault(line.value);
        const std::optional<MxPattern> pattern = parseMxPattern(line.value);
        if (pattern)
            policy.hosts.push_back(*pattern);
        else
            line.fault =
                Malformed{line.valueOffset + std::max(fault, qsizetype{0}), u"host name"_s};
    }

    std::set<QByteArray> m_seen;
};

bool isKey(QByteArrayView line)
{
    return beginsWith(line, "version:") || beginsWith(line, "mode:") || beginsWith(line, "mx:")
           || beginsWith(line, "max_age:");
}

/// Looks like a policy at all: it begins with one of its keys, or says somewhere that it is one.
bool isMeant(QByteArrayView text)
{
    if (isKey(text.sliced(skipJunk(text))))
        return true;
    const std::vector<Line> lines = linesOf(text);
    return std::any_of(lines.begin(), lines.end(), [](const Line &line) {
        return line.key.compare("version", Qt::CaseInsensitive) == 0
               && beginsWith(line.value, "STSv");
    });
}

struct ReadPolicy
{
    std::vector<Line> lines;
    StsPolicy policy;
    std::optional<Malformed> error;
};

ReadPolicy readAll(QByteArrayView text)
{
    ReadPolicy read;
    Reader reader;
    read.lines = linesOf(text);
    for (Line &line : read.lines) {
        reader.read(line);
        if (line.fault && !read.error)
            read.error = line.fault;
    }
    if (!read.error && text.size() > longestPolicy)
        read.error = Malformed{longestPolicy, u"end"_s};
    if (!read.error && !reader.missing().isEmpty())
        read.error = Malformed{text.size(), reader.missing()};
    read.policy = std::move(reader.policy);
    return read;
}

Token tokenOf(const Line &line)
{
    Token token{line.offset, line.text, {}, {}, true};
    if (line.fault) {
        token.code = u"transport.token.bad"_s;
        token.args = {{u"expected"_s, line.fault->expected}};
        token.used = false;
    } else if (line.repeated) {
        token.code = u"sts.token.repeated"_s;
        token.used = false;
    } else if (line.key == "version") {
        token.code = u"sts.token.policy-version"_s;
    } else if (line.key == "mode") {
        token.code = u"sts.token.mode."_s + shown(line.value);
    } else if (line.key == "max_age") {
        token.code = u"sts.token.max-age"_s;
        const qint64 age = line.value.toLongLong();
        token.args = {{u"seconds"_s, age}, {u"days"_s, age / 86400}};
    } else if (line.key == "mx") {
        const bool wildcard = line.value.startsWith("*.");
        token.code = wildcard ? u"sts.token.mx-wildcard"_s : u"sts.token.mx"_s;
        token.args = {{u"name"_s, shown(line.value.mid(wildcard ? 2 : 0))}};
    } else {
        token.code = u"sts.token.extension"_s;
        token.args = {{u"name"_s, shown(line.key)}};
        token.used = false;
    }
    return token;
}

void lintPolicy(const ReadPolicy &read, std::vector<Lint> &lints)
{
    QStringList repeated;
    QStringList extensions;
    for (const Line &line : read.lines) {
        if (line.repeated)
            repeated << shown(line.key);
        else if (line.key != "version" && line.key != "mode" && line.key != "max_age"
                 && line.key != "mx")
            extensions << shown(line.key);
    }
    if (read.policy.mode == StsMode::Testing)
        lints.push_back({u"sts.testing"_s, {}});
    if (read.policy.mode == StsMode::None)
        lints.push_back({u"sts.opted-out"_s, {}});
    else if (read.policy.maxAge < shortMaxAge)
        lints.push_back({u"sts.short-age"_s, {{u"seconds"_s, qint64{read.policy.maxAge.count()}}}});
    if (!repeated.isEmpty())
        lints.push_back({u"sts.repeated-field"_s, {{u"names"_s, repeated}}});
    if (!extensions.isEmpty())
        lints.push_back({u"sts.extension"_s, {{u"names"_s, extensions}}});
}

} // namespace

QString toString(StsMode mode)
{
    switch (mode) {
    case StsMode::Enforce: return u"enforce"_s;
    case StsMode::Testing: return u"testing"_s;
    case StsMode::None: return u"none"_s;
    }
    return {};
}

bool MxPattern::matches(const dns::Name &host) const
{
    return wildcard ? !host.isRoot() && host.parent() == name : host == name;
}

QString toString(const MxPattern &pattern)
{
    return (pattern.wildcard ? u"*."_s : QString()) + pattern.name.toLower();
}

std::optional<MxPattern> parseMxPattern(QByteArrayView text)
{
    if (patternFault(text) >= 0)
        return std::nullopt;
    MxPattern pattern;
    pattern.wildcard = text.startsWith("*.");
    const Result<dns::Name> name = dns::Name::parse(text.sliced(pattern.wildcard ? 2 : 0));
    if (!name)
        return std::nullopt;
    pattern.name = *name;
    return pattern;
}

bool StsPolicy::covers(const dns::Name &host) const
{
    return std::any_of(hosts.begin(), hosts.end(),
                       [&](const MxPattern &pattern) { return pattern.matches(host); });
}

std::vector<dns::Name> StsPolicy::uncovered(const std::vector<dns::Name> &names) const
{
    std::vector<dns::Name> found;
    std::copy_if(names.begin(), names.end(), std::back_inserter(found),
                 [this](const dns::Name &name) { return !covers(name); });
    return found;
}

Reading<StsPolicy> parseStsPolicy(QByteArrayView text)
{
    if (!isMeant(text))
        return NotThis{};
    ReadPolicy read = readAll(text);
    if (read.error)
        return *read.error;
    return std::move(read.policy);
}

Result<QByteArray> toText(const StsPolicy &policy)
{
    if (policy.maxAge.count() < 0 || policy.maxAge > longestMaxAge)
        return failure(u"sts.bad-age"_s, {{u"seconds"_s, qint64{policy.maxAge.count()}}});
    if (policy.hosts.empty() && policy.mode != StsMode::None)
        return failure(u"sts.no-hosts"_s);
    QByteArray text = "version: STSv1\r\nmode: " + toString(policy.mode).toLatin1() + "\r\n";
    for (const MxPattern &pattern : policy.hosts) {
        const QByteArray line = toString(pattern).toLatin1();
        if (!parseMxPattern(line))
            return failure(u"sts.bad-host"_s, {{u"text"_s, toString(pattern)}});
        text += "mx: " + line + "\r\n";
    }
    return text + "max_age: " + QByteArray::number(qint64{policy.maxAge.count()}) + "\r\n";
}

QString stsPolicyUrl(const dns::Name &domain)
{
    return u"https://mta-sts.%1/.well-known/mta-sts.txt"_s.arg(domain.toLower());
}

Explanation explainStsPolicy(QByteArrayView text)
{
    Explanation explanation;
    explanation.kind = Kind::MtaStsPolicy;
    const ReadPolicy read = readAll(text);
    explanation.error = read.error;
    explanation.valid = !read.error;
    for (const Line &line : read.lines)
        explanation.tokens.push_back(tokenOf(line));
    if (read.error)
        explanation.lints.push_back(syntaxLint(u"sts.syntax"_s, text, *read.error));
    else
        lintPolicy(read, explanation.lints);
    return explanation;
}

} // namespace mailworthy::transport
