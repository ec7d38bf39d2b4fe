// A message signed with a key of ours verifies, whatever is in it. The first octet chooses the
// canonical forms.
#include "FixedKeys.h"
#include "Fuzz.h"
#include "LineInternet.h"
#include "mail/dkim/Sign.h"
#include "mail/dkim/Verify.h"

namespace dkim = mailworthy::dkim;
namespace message = mailworthy::message;

MW_FUZZ_TARGET(dkim_sign)
{
    static const mailworthy::keys::SigningKey key = mailworthy::fuzz::fixedEd25519Key();
    const int choice = input.isEmpty() ? 0 : input.front();
    const QByteArray octets = input.sliced(input.isEmpty() ? 0 : 1).toByteArray();
    using enum dkim::Canonicalization;
    dkim::SignOptions options;
    options.domain = mailworthy::dns::Domain::of("example.org");
    options.selector = QStringLiteral("s");
    options.header = choice & 1 ? Simple : Relaxed;
    options.body = choice & 2 ? Simple : Relaxed;
    options.timestamp = 1'700'000'000;

    message::MemorySource source(octets);
    const auto field = dkim::signMessage(source, key, options, {});
    const auto lineEnd = dkim::lineEndOf(source);
    if (!field || !lineEnd)
        return;
    mailworthy::fuzz::LineInternet internet;
    internet.add("T s._domainkey.example.org " + dkim::keyRecordText(key.publicKey()));
    message::MemorySource sent(dkim::withLineEnd(*field, *lineEnd) + octets);
    const auto verified = dkim::verify(internet, sent, {}, {});
    if (!verified) { // the new field was the one too many
        MW_HOLDS(verified.error().code.startsWith(QLatin1String("message.")));
        return;
    }
    MW_HOLDS(!verified->signatures.empty() && verified->fromFields == 1);
    MW_HOLDS(verified->signatures.front().result == dkim::VerifyResult::Pass);

    // One octet more at the start of the From field's value, and it does not.
    QByteArray changed = dkim::withLineEnd(*field, *lineEnd) + octets;
    const message::Field from = verified->header.all("From").front();
    if (*lineEnd != message::LineEnd::CrLf)
        return;
    changed.insert(from.value.data() - verified->header.octets().data(), 'x');
    message::MemorySource forged(changed);
    const auto refused = dkim::verify(internet, forged, {}, {});
    MW_HOLDS(refused && refused->signatures.front().result == dkim::VerifyResult::Fail);
}
