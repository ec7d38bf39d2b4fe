#include "dns/Name.h"

#include "dns/FoldedHash.h"

#include <QHash>

#include <algorithm>

namespace mailworthy::dns {

using namespace Qt::Literals::StringLiterals;

namespace {

// RFC 1035 §2.3.4
constexpr qsizetype maxLabelOctets = 63;
constexpr int maxNameOctets = 255;
// Every octet of the longest name as \DDD.
constexpr qsizetype maxTextLength = 4 * maxNameOctets;

constexpr char lower(char c)
{
    // RFC 4343 §3: case folding of the ASCII letters and of nothing else.
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameLabel(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size()
           && (a.constData() == b.constData() // copies share their octets
               || std::equal(a.begin(), a.end(), b.begin(),
                             [](char x, char y) { return x == y || lower(x) == lower(y); }));
}

std::strong_ordering compareLabels(const QByteArray &a, const QByteArray &b)
{
    return std::lexicographical_compare_three_way(
        a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) {
            return static_cast<quint8>(lower(x)) <=> static_cast<quint8>(lower(y));
        });
}

auto badName(QByteArrayView text, const QString &reason)
{
    const QByteArrayView shown = text.first(std::min(text.size(), maxTextLength));
    return failure(u"name.bad"_s, {{u"text"_s, QString::fromUtf8(shown)}, {u"reason"_s, reason}});
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The octet of the escape that begins at `at`, which is moved behind it (RFC 1035 §5.1).
std::optional<char> readEscape(QByteArrayView text, qsizetype &at)
{
    if (at + 1 >= text.size())
        return std::nullopt;
    if (!isDigit(text[at + 1])) {
        at += 2;
        return text[at - 1];
    }
    if (at + 3 >= text.size() || !isDigit(text[at + 2]) || !isDigit(text[at + 3]))
        return std::nullopt;
    const int value = (text[at + 1] - '0') * 100 + (text[at + 2] - '0') * 10 + (text[at + 3] - '0');
    if (value > 255)
        return std::nullopt;
    at += 4;
    return static_cast<char>(value);
}

void appendEscaped(QString &out, const QByteArray &label)
{
    // What has a meaning of its own in a zone file.
    constexpr QByteArrayView special = ".\\\"();@$";
    for (const char c : label) {
        const auto octet = static_cast<quint8>(c);
        if (octet <= 0x20 || octet >= 0x7f) {
            out += QString::asprintf("\\%03u", octet);
        } else {
            if (special.contains(c))
                out += u'\\';
            out += QLatin1Char(c);
        }
    }
}

std::vector<QByteArray> reversedLabels(const Address &address)
{
    std::vector<QByteArray> labels;
    const std::span<const quint8> octets = address.octets();
    for (auto octet = octets.rbegin(); octet != octets.rend(); ++octet) {
        if (address.isV4()) {
            labels.push_back(QByteArray::number(*octet));
        } else {
            labels.push_back(QByteArray::number(*octet & 0xf, 16));
            labels.push_back(QByteArray::number(*octet >> 4, 16));
        }
    }
    return labels;
}

int lengthOf(const std::vector<QByteArray> &labels)
{
    int length = 1;
    for (const QByteArray &label : labels)
        length += 1 + static_cast<int>(label.size());
    return length;
}

} // namespace

Result<Name> Name::parse(QByteArrayView text)
{
    if (text.isEmpty())
        return badName(text, u"empty"_s);
    if (text.size() > maxTextLength)
        return badName(text, u"too-long"_s);
    Name name;
    if (text == QByteArrayView("."))
        return name;
    name.m_labels.reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), '.') + 1));
    QByteArray label;
    bool open = true; // a label is expected or under way
    for (qsizetype at = 0; at < text.size();) {
        open = true;
        if (text[at] == '.') {
            if (label.isEmpty())
                return badName(text, u"empty-label"_s);
            name.m_labels.push_back(std::exchange(label, {}));
            open = false;
            ++at;
            continue;
        }
        if (text[at] == '\\') {
            const std::optional<char> octet = readEscape(text, at);
            if (!octet)
                return badName(text, u"bad-escape"_s);
            label += *octet;
        } else {
            const qsizetype start = at++;
            while (at < text.size() && text[at] != '.' && text[at] != '\\')
                ++at;
            label.append(text.sliced(start, at - start));
        }
        if (label.size() > maxLabelOctets)
            return badName(text, u"label-too-long"_s);
    }
    if (open)
        name.m_labels.push_back(std::move(label));
    if (!name.fits())
        return badName(text, u"too-long"_s);
    return name;
}

Result<Name> Name::parse(QStringView text)
{
    // Cut first: a text of any length is not worth converting.
    return parse(QByteArrayView(text.first(std::min(text.size(), maxTextLength + 1)).toUtf8()));
}

Name Name::of(const char *text)
{
    Result<Name> name = parse(QByteArrayView(text));
    Q_ASSERT_X(name, "Name::of", text);
    return name ? *std::move(name) : Name();
}

Result<Name> Name::fromLabels(std::vector<QByteArray> labels)
{
    Name name;
    name.m_labels = std::move(labels);
    for (const QByteArray &label : name.m_labels) {
        if (label.isEmpty())
            return badName(label, u"empty-label"_s);
        if (label.size() > maxLabelOctets)
            return badName(label, u"label-too-long"_s);
    }
    if (!name.fits())
        return badName(name.m_labels.front(), u"too-long"_s);
    return name;
}

Name Name::reverse(const Address &address)
{
    static const Name v4 = of("in-addr.arpa");
    static const Name v6 = of("ip6.arpa");
    return reversedUnder(address, address.isV4() ? v4 : v6);
}

Name Name::reversedUnder(const Address &address, const Name &zone)
{
    Name name;
    name.m_labels = reversedLabels(address);
    name.m_labels.insert(name.m_labels.end(), zone.m_labels.begin(), zone.m_labels.end());
    return name;
}

QString Name::toString() const
{
    if (isRoot())
        return u"."_s;
    QString text;
    for (const QByteArray &label : m_labels) {
        if (!text.isEmpty())
            text += u'.';
        appendEscaped(text, label);
    }
    return text;
}

QString Name::toLower() const
{
    QString text = toString();
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() - u'A' + u'a');
    }
    return text;
}

int Name::wireLength() const
{
    return lengthOf(m_labels);
}

bool Name::fits() const
{
    return wireLength() <= maxNameOctets;
}

bool Name::isPartOf(const Name &zone) const
{
    return zone.m_labels.size() <= m_labels.size()
           && std::equal(zone.m_labels.rbegin(), zone.m_labels.rend(), m_labels.rbegin(),
                         sameLabel);
}

Name Name::parent() const
{
    return last(static_cast<int>(m_labels.size()) - 1);
}

Name Name::last(int count) const
{
    const int keep = std::clamp(count, 0, static_cast<int>(m_labels.size()));
    Name name;
    name.m_labels.assign(m_labels.end() - keep, m_labels.end());
    return name;
}

Result<Name> Name::under(QByteArrayView relative) const
{
    Result<Name> name = parse(relative);
    if (!name)
        return name;
    name->m_labels.insert(name->m_labels.end(), m_labels.begin(), m_labels.end());
    if (!name->fits())
        return badName(relative, u"too-long"_s);
    return name;
}

Name Name::child(const char *relative) const
{
    Name name = of(relative);
    name.m_labels.insert(name.m_labels.end(), m_labels.begin(), m_labels.end());
    return name;
}

bool operator==(const Name &a, const Name &b)
{
    return std::equal(a.m_labels.begin(), a.m_labels.end(), b.m_labels.begin(), b.m_labels.end(),
                      sameLabel);
}

std::strong_ordering operator<=>(const Name &a, const Name &b)
{
    return std::lexicographical_compare_three_way(a.m_labels.rbegin(), a.m_labels.rend(),
                                                  b.m_labels.rbegin(), b.m_labels.rend(),
                                                  compareLabels);
}

size_t qHash(const Name &name, size_t seed)
{
    for (const QByteArray &label : name.labels())
        seed = foldedHash(label, seed);
    return seed;
}

} // namespace mailworthy::dns
