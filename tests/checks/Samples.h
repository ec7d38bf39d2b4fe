#pragma once
// A plan and a zone that go together, for tests of the preview and the roll-out.
#include "checks/Preview.h"
#include "keys/SigningKey.h"
#include "kit/FakeWorld.h"
#include "mail/dkim/KeyRecord.h"

namespace mailworthy::test {

/// A key that is made once for the whole program.
inline const keys::PublicKey &ownKey()
{
    static const keys::PublicKey key =
        keys::SigningKey::generate(keys::KeyKind::Ed25519, {})->publicKey();
    return key;
}
inline const keys::PublicKey &otherKey()
{
    static const keys::PublicKey key =
        keys::SigningKey::generate(keys::KeyKind::Ed25519, {})->publicKey();
    return key;
}
inline QByteArray keyText(const keys::PublicKey &key)
{
    return dkim::keyRecordText(key);
}

inline plan::MailPlan goodPlan()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.0.25"), plan::Provenance::Typed}};
    plan.domains.front().selectors.push_back({QStringLiteral("s1"), {}, ownKey(), {}});
    return plan;
}
inline plan::MailPlan relayPlan()
{
    plan::MailPlan plan = goodPlan();
    plan.route = {plan::Way::Relay, plan::Way::Relay,
                  plan::Relay{QStringLiteral("smtp.relay.example"), 587,
                              QStringLiteral("_spf.relay.example")}};
    return plan;
}

inline const QByteArray hostLine = "mail A 44.128.0.25\n";
inline const QByteArray spfLine = "@ TXT \"v=spf1 ip4:44.128.0.25 -all\"\n";
inline const QByteArray heloLine = "mail TXT \"v=spf1 a -all\"\n";
inline QByteArray keyLine()
{
    return "s1._domainkey TXT \"" + keyText(ownKey()) + "\"\n";
}
inline QByteArray dmarcLine(const QByteArray &tags)
{
    return "_dmarc TXT \"v=DMARC1; " + tags + "\"\n";
}

/// The zone of good.example with these lines; other zones may follow.
inline testkit::FakeWorld worldOf(const QByteArray &lines)
{
    return testkit::FakeWorld("$ZONE good.example servers=44.128.0.10 unsigned\n" + lines
                              + "\n$ZONE relay.example servers=44.128.0.10 unsigned\n"
                                "_spf TXT \"v=spf1 ip4:44.128.7.0/24 -all\"\n"
                                "$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n");
}

} // namespace mailworthy::test
