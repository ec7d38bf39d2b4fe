// The texts of a block list: first line the address that was asked about, then a text a line.
#include "Fuzz.h"
#include "mail/dnsbl/Told.h"

namespace dnsbl = mailworthy::dnsbl;

MW_FUZZ_TARGET(list_text)
{
    const mailworthy::Timestamp now = *mailworthy::timestampFromIso(u"2026-11-24T10:00:00Z");
    auto lines = mailworthy::fuzz::linesOf(input, 6);
    const auto address = mailworthy::Address::parse(QString::fromUtf8(lines.front()));
    const dnsbl::Subject subject =
        address ? dnsbl::Subject(*address) : dnsbl::Subject(mailworthy::dns::Name());
    const std::vector<QByteArray> texts(lines.begin() + 1, lines.end());
    const dnsbl::Told told = dnsbl::readTold(texts, subject, now);
    // Nothing is told that cannot be, and what is told reads back
    for (const auto &time : {told.since, told.lastSeen}) {
        if (!time)
            continue;
        MW_HOLDS(time->day.isValid() && time->day <= QDate(2026, 11, 25));
        MW_HOLDS(QDate::fromString(time->toIso().left(10), Qt::ISODate) == time->day);
        if (time->moment)
            MW_HOLDS(mailworthy::timestampFromIso(time->toIso()).has_value());
    }
    MW_HOLDS(!told.range
             || (address && address->sharesPrefix(told.range->first, told.range->prefixLength)));
    MW_HOLDS(told.asn != 0U);
}
