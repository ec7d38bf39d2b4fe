// An SPF record built. Lines: "n" and a network, "h" and a host, "i" and an include, "a", "m", and
// "!" for the hard policy.
#include "Fuzz.h"
#include "mail/spf/Build.h"

namespace spf = mailworthy::spf;

MW_FUZZ_TARGET(spf_build)
{
    spf::Wanted wanted;
    for (const QByteArray &line : mailworthy::fuzz::linesOf(input)) {
        const QByteArray text = line.mid(1);
        switch (line.isEmpty() ? '\0' : line[0]) {
        case 'n': {
            const qsizetype slash = std::max(text.indexOf('/'), qsizetype(-1));
            const auto address = mailworthy::Address::parse(
                QString::fromLatin1(text.first(slash < 0 ? text.size() : slash)));
            if (!address)
                break;
            const int longest = address->isV4() ? 32 : 128;
            wanted.networks.push_back(
                {*address,
                 slash < 0 ? -1 : std::clamp(text.sliced(slash + 1).toInt(), 0, longest)});
            break;
        }
        case 'h': wanted.hosts.push_back(text); break;
        case 'i': wanted.includes.push_back(text); break;
        case 'a': wanted.ownAddress = true; break;
        case 'm': wanted.mx = true; break;
        case '!': wanted.policy = spf::Policy::Hard; break;
        default: break;
        }
    }
    const mailworthy::Result<spf::Record> built = spf::build(wanted);
    if (!built) {
        MW_HOLDS(built.error().code == QLatin1String("spf.bad-name"));
        return;
    }
    const spf::Parsed parsed = spf::parse(spf::toText(*built));
    const auto *record = std::get_if<spf::Record>(&parsed);
    MW_HOLDS(record && *record == *built);
    MW_HOLDS(record->firstAll() == record->terms.size() - 1);
    const mailworthy::Result<spf::Merged> merged = spf::merge({{spf::toText(*built)}, {}, {}, {}});
    MW_HOLDS(merged && merged->after == spf::toText(*built) && !merged->changed);
}
