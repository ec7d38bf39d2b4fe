#include "dns/Domain.h"

#include "dns/Idna.h"

#include <algorithm>

namespace mailworthy::dns {

using namespace Qt::Literals::StringLiterals;

namespace {

// What somebody may paste; a name has at most 253 characters.
constexpr qsizetype maxInput = 4096;
constexpr qsizetype maxShown = 300;

auto badDomain(const QString &code, QStringView text, Args args = {})
{
    args.emplace(u"text"_s, text.first(std::min(text.size(), maxShown)).toString());
    return failure(code, std::move(args));
}

bool isAsciiDigits(QStringView text)
{
    return !text.isEmpty()
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QStringView withoutPath(QStringView text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) {
        return c == u'/' || c == u'?' || c == u'#' || c == u'\\';
    });
    return text.first(end - text.begin());
}

QStringView withoutPort(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    return colon >= 0 && isAsciiDigits(text.sliced(colon + 1)) ? text.first(colon) : text;
}

QStringView withoutUser(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    // "social.example/@somebody" is a page, not a mail address.
    return at > 0 && text[at - 1] == u'/' ? text : text.sliced(at + 1);
}

/// The name, its port and final dot out of what an owner types or pastes.
QStringView hostPart(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u"mailto:", Qt::CaseInsensitive))
        text = text.sliced(7);
    const qsizetype scheme = text.indexOf(u"//");
    // In a URL an @ may stand in the path; in a mail address a slash may stand before the @.
    if (scheme == 0 || (scheme > 0 && text[scheme - 1] == u':'))
        text = withoutUser(withoutPath(text.sliced(scheme + 2)));
    else
        text = withoutPath(withoutUser(text));
    return text.trimmed();
}

bool isAddressText(QStringView text)
{
    if (text.startsWith(u'['))
        return true; // an address literal, RFC 5321 §4.1.3
    const qsizetype zone = text.indexOf(u'%');
    return Address::parse(zone < 0 ? text : text.first(zone)).has_value()
           || Endpoint::parse(text).has_value();
}

/// "127.1", "1", "010.0.0.1", "0x7f.1": no top-level domain is a number, but some programs read
/// these as addresses.
bool endsInNumber(QStringView ascii)
{
    const QStringView label = ascii.sliced(ascii.lastIndexOf(u'.') + 1);
    if (isAsciiDigits(label))
        return true;
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return label.startsWith(u"0x") && std::all_of(label.begin() + 2, label.end(), isHex);
}

} // namespace

Result<Domain> Domain::parse(QStringView text)
{
    if (text.size() > maxInput)
        return badDomain(u"domain.too-long"_s, text);
    const QStringView host = hostPart(text);
    if (isAddressText(host))
        return badDomain(u"domain.is-address"_s, text);
    QString name = withoutPort(host).toString();
    for (QChar &c : name) {
        if (isFullStop(c))
            c = u'.';
    }
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty())
        return badDomain(u"domain.empty"_s, text);
    if (name.endsWith(u'.'))
        return badDomain(u"domain.empty-label"_s, text);

    const Result<QString> ascii = toAscii(name);
    if (!ascii) {
        Error error = ascii.error();
        error.args[u"text"_s] = text.first(std::min(text.size(), maxShown)).toString();
        return failure(std::move(error));
    }
    if (endsInNumber(*ascii))
        return badDomain(
            Address::parse(*ascii) ? u"domain.is-address"_s : u"domain.ends-in-number"_s, text);
    if (!ascii->contains(u'.'))
        return badDomain(u"domain.single-label"_s, text, {{u"label"_s, *ascii}});
    Result<Name> parsed = Name::parse(QStringView(*ascii));
    if (!parsed)
        return badDomain(u"domain.too-long"_s, text);
    Domain domain;
    domain.m_name = *std::move(parsed);
    domain.m_ascii = *ascii;
    domain.m_unicode = toUnicode(*ascii);
    return domain;
}

Domain Domain::of(const char *text)
{
    Result<Domain> domain = parse(QString::fromUtf8(text));
    Q_ASSERT_X(domain, "Domain::of", text);
    return domain ? *std::move(domain) : Domain();
}

} // namespace mailworthy::dns
