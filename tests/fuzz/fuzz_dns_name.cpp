// A DNS name in presentation form, and a domain as somebody types it.
#include "Fuzz.h"
#include "dns/Domain.h"

namespace dns = mailworthy::dns;

namespace {

void checkName(const dns::Name &name)
{
    MW_HOLDS(name.fits() && name.wireLength() <= 255);
    const auto again = dns::Name::parse(QStringView(name.toString()));
    MW_HOLDS(again && again->labels() == name.labels());
    const auto lower = dns::Name::parse(QStringView(name.toLower()));
    MW_HOLDS(lower && *lower == name && qHash(*lower) == qHash(name));
    MW_HOLDS(name.isPartOf(name.parent()) && name.isPartOf(dns::Name()));
    MW_HOLDS(dns::Name::fromLabels(name.labels()).value() == name);
}

void checkDomain(const dns::Domain &domain)
{
    const auto fromAscii = dns::Domain::parse(domain.ascii());
    MW_HOLDS(fromAscii && *fromAscii == domain && fromAscii->unicode() == domain.unicode());
    const auto fromUnicode = dns::Domain::parse(domain.unicode());
    MW_HOLDS(fromUnicode && *fromUnicode == domain);
    MW_HOLDS(domain.ascii() == domain.ascii().toLower());
    for (const QChar c : domain.ascii())
        MW_HOLDS((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.');
    checkName(domain.name());
    MW_HOLDS(dns::toAscii(domain.ascii()) == domain.ascii());
}

} // namespace

MW_FUZZ_TARGET(dns_name)
{
    if (const auto name = dns::Name::parse(input))
        checkName(*name);
    if (const auto domain = dns::Domain::parse(QString::fromUtf8(input)))
        checkDomain(*domain);
}
