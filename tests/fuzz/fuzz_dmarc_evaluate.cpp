// DMARC evaluated over a small Internet: lines "f" author, "s" and "d" identifiers
// ("pass:example.org"), and lines of LineInternet.
#include "Fuzz.h"
#include "LineInternet.h"
#include "mail/dmarc/Evaluate.h"
#include "mail/dmarc/Reports.h"

namespace dmarc = mailworthy::dmarc;

namespace {

void checkWalk(const dmarc::Walk &walk)
{
    MW_HOLDS(std::ssize(walk.steps) <= dmarc::maxTreeWalkQueries);
    for (const dmarc::Step &step : walk.steps)
        MW_HOLDS(walk.start.isPartOf(step.domain));
    if (!walk.failed)
        MW_HOLDS(walk.start.isPartOf(walk.organizationalDomain()));
}

void checkReports(mailworthy::net::Internet &internet, const dmarc::Discovery &found)
{
    if (!found.record || !found.record->effective())
        return;
    for (const auto kind : {dmarc::ReportKind::Aggregate, dmarc::ReportKind::Failure}) {
        const auto destinations = dmarc::checkDestinations(internet, found.policyDomain,
                                                           *found.record->effective(), kind, {});
        MW_HOLDS(destinations.size() <= dmarc::maxDestinations);
        for (const dmarc::Destination &destination : destinations)
            MW_HOLDS(!destination.redirected
                     || destination.redirected->host == destination.uri.host);
    }
}

} // namespace

MW_FUZZ_TARGET(dmarc_evaluate)
{
    dmarc::Message message{mailworthy::dns::Name::of("example.org"), {}, {}};
    mailworthy::fuzz::LineInternet internet;
    for (const QByteArray &line : mailworthy::fuzz::linesOf(input)) {
        const QString text = QString::fromUtf8(line.mid(1));
        const char letter = line.isEmpty() ? '\0' : line[0];
        if (letter == 'f') {
            if (const auto author = dmarc::parseAuthorDomain(text))
                message.author = *author;
        } else if (letter == 's' || letter == 'd') {
            auto &identifiers = letter == 's' ? message.spf : message.dkim;
            if (const auto identifier = dmarc::parseIdentifier(text);
                identifier && identifiers.size() < 8)
                identifiers.push_back(*identifier);
        } else {
            internet.add(line);
        }
    }
    const dmarc::Evaluation result = dmarc::evaluate(internet, message, {});
    const std::size_t identifiers = message.spf.size() + message.dkim.size();
    MW_HOLDS(internet.asked <= (1 + identifiers) * dmarc::maxTreeWalkQueries + 8);
    checkWalk(result.discovery.walk);
    MW_HOLDS(result.spf.size() <= message.spf.size() && result.dkim.size() <= message.dkim.size());
    if (result.result == dmarc::Verdict::Pass)
        MW_HOLDS(result.spfAligned() || result.dkimAligned());
    if (result.result == dmarc::Verdict::Fail)
        MW_HOLDS(!result.spfAligned() && !result.dkimAligned() && result.policy);
    if (result.result != dmarc::Verdict::Fail)
        MW_HOLDS(result.disposition == dmarc::Policy::None);
    if (result.policy)
        MW_HOLDS(!dmarc::isWeaker(*result.policy, result.disposition));
    MW_HOLDS(mailworthy::fuzz::survivesJson(dmarc::toJson(result)));

    const dmarc::Discovery found = dmarc::discover(internet, message.author, {});
    checkWalk(found.walk);
    MW_HOLDS(!found.record || message.author.isPartOf(found.policyDomain));
    checkReports(internet, found);
}
