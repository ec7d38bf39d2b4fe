#include "ExampleOrg.h"

namespace mailworthy::spf::test {

Verdict ask(ZoneInternet &zone, const char *ip, const QByteArray &from, const QByteArray &helo,
            const Options &options)
{
    return checkHost(zone, Request::of(*Address::parse(QString::fromLatin1(ip)), from, helo),
                     options, {});
}

QString summary(const Verdict &verdict)
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(toString(verdict.result), displayText(verdict.mechanism.value_or("(none)")),
             QString::number(verdict.lookups), QString::number(verdict.voids),
             toString(verdict.why.reason));
}

void addNames(ZoneInternet &zone)
{
    zone.add("example.org", "A", "192.0.2.1");
    zone.add("example.org", "AAAA", "2001:db8::1");
    zone.add("example.org", "MX", "20 mx2.example.org");
    zone.add("example.org", "MX", "10 mx1.example.org");
    zone.add("mx1.example.org", "A", "192.0.2.25");
    zone.add("mx2.example.org", "A", "192.0.2.26");
    zone.add("mx2.example.org", "AAAA", "2001:db8::26");
    zone.add("pass.example", "TXT", "v=spf1 ip4:192.0.2.99 -all");
    zone.add("soft.example", "TXT", "v=spf1 ~all");
    zone.add("neutral.example", "TXT", "v=spf1 ?all");
    zone.add("plain.example", "TXT", "hello");
    zone.add("broken.example", "TXT", "v=spf1 moo");
    zone.add("two.example", "TXT", "v=spf1 -all");
    zone.add("two.example", "TXT", "v=spf1 +all");
    zone.fail("slow.example", dns::Outcome::Timeout);
    zone.fail("refused.example", dns::Outcome::Refused);
    zone.fail("servfail.example", dns::Outcome::ServerFailure);
    zone.add("1.2.0.192.in-addr.arpa", "PTR", "liar.example.org");
    zone.add("1.2.0.192.in-addr.arpa", "PTR", "Host.Example.ORG");
    zone.add("host.example.org", "A", "192.0.2.1");
    zone.add("liar.example.org", "A", "203.0.113.9");
    zone.fail("7.2.0.192.in-addr.arpa", dns::Outcome::ServerFailure);
}

} // namespace mailworthy::spf::test
