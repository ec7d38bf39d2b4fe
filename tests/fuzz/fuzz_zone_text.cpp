// Lines of a zone file.
#include "Fuzz.h"
#include "dns/ZoneText.h"

namespace dns = mailworthy::dns;

MW_FUZZ_TARGET(zone_text)
{
    const QString text = QString::fromUtf8(input);
    const auto lines = dns::logicalLines(text);
    if (!lines) {
        MW_HOLDS(lines.error().code == QLatin1String("zone.bad"));
        return;
    }
    dns::ZoneContext context;
    context.origin = dns::Name::of("example.org");
    int last = 0;
    for (const dns::LogicalLine &line : *lines) {
        MW_HOLDS(line.number > last && !line.text.trimmed().isEmpty());
        last = line.number;
        auto record = dns::parseZoneLine(line.text, context);
        if (!record)
            continue;
        // RFC 1035 §3.3.14: TXT data has at least one string; the generic form can leave it out.
        if (auto *txt = std::get_if<dns::Txt>(&record->data); txt && txt->strings.empty())
            txt->strings.emplace_back("");
        dns::ZoneContext fresh;
        const auto again = dns::parseZoneLine(dns::toZoneLine(*record), fresh);
        MW_HOLDS(again && *again == *record);
        static_cast<void>(dns::toPlainText(record->data));
    }
}
