// The text of a world, and a few questions to it.
#include "Fuzz.h"
#include "net/fake/FakeInternet.h"
#include "net/fake/WorldParser.h"

namespace fake = mailworthy::net::fake;
namespace dns = mailworthy::dns;

namespace {

constexpr std::size_t mostQuestions = 12;

std::vector<mailworthy::net::Inquiry> inquiriesFor(const fake::Epoch &epoch)
{
    std::vector<mailworthy::net::Inquiry> inquiries;
    for (const auto &[name, zone] : epoch.zones) {
        for (const dns::Record &record : zone.records) {
            if (inquiries.size() < mostQuestions && record.owner.fits())
                inquiries.push_back({{record.owner, record.type()}});
        }
        if (inquiries.size() < mostQuestions)
            if (const auto missing = name.under("no-such"))
                inquiries.push_back({{*missing, dns::Type::A}});
    }
    return inquiries;
}

} // namespace

MW_FUZZ_TARGET(world)
{
    const auto world = fake::parseWorld(input.toByteArray(), QStringLiteral("fuzz"));
    if (!world) {
        MW_HOLDS(world.error().code == QLatin1String("world.bad"));
        MW_HOLDS(mailworthy::fuzz::survivesJson(mailworthy::argsToJson(world.error().args)));
        return;
    }
    MW_HOLDS(!world->epochs.empty() && world->epochs.size() <= 65);
    MW_HOLDS(world->epochs.front().from == mailworthy::Milliseconds(0));
    const auto inquiries = inquiriesFor(world->epochs.front());
    fake::FakeInternet internet(*world);
    for (std::size_t i = 0; i < inquiries.size(); ++i) {
        const dns::Answer answer = internet.lookup(inquiries[i].question, {});
        MW_HOLDS(answer.question == inquiries[i].question);
        MW_HOLDS(answer.outcome != dns::Outcome::Records || !answer.answer.empty());
    }
    static_cast<void>(internet.localAddresses());
    static_cast<void>(internet.router({}));
    MW_HOLDS(internet.asked().size() >= inquiries.size());
}
