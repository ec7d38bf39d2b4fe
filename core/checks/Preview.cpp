#include "checks/Preview.h"

#include "checks/AsReceiversSee.h"
#include "net/Memo.h"

#include <algorithm>

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the samples need for certain, asked together so that the rest answers from memory.
void askAhead(const plan::MailPlan &plan, std::span<const SampleMail> samples,
              net::Internet &internet, const std::stop_token &stop)
{
    std::vector<dns::Question> questions;
    for (const SampleMail &mail : samples) {
        questions.push_back({mail.author.name(), dns::Type::TXT});
        for (const dns::Name &target : dmarc::walkTargets(mail.author.name())) {
            if (const std::optional<dns::Name> name = dmarc::policyName(target))
                questions.push_back({*name, dns::Type::TXT});
        }
    }
    for (const plan::MailDomain &domain : plan.domains) {
        for (const plan::Selector &selector : domain.selectors) {
            const Result<dns::Name> name =
                domain.name.name().child("_domainkey").under(selector.name.toLatin1());
            if (name && selector.publicKey && selector.stage != plan::SelectorStage::Retired)
                questions.push_back({*name, dns::Type::TXT});
        }
    }
    std::sort(questions.begin(), questions.end());
    questions.erase(std::unique(questions.begin(), questions.end()), questions.end());
    std::vector<net::Inquiry> inquiries;
    inquiries.reserve(questions.size());
    for (dns::Question &question : questions)
        inquiries.push_back({std::move(question)});
    (void)internet.lookupEach(inquiries, stop);
}

std::optional<dmarc::Record> plannedDmarc(std::span<const plan::PlannedRecord> records,
                                          const dns::Domain &domain)
{
    const std::optional<dns::Name> name = dmarc::policyName(domain.name());
    for (const plan::PlannedRecord &item : records) {
        const auto *text = std::get_if<dns::Txt>(&item.record.data);
        if (item.purpose != plan::Purpose::Dmarc || item.record.owner != name || !text)
            continue;
        const dmarc::Reading reading = dmarc::parse(text->joined());
        if (const auto *parsed = std::get_if<dmarc::Parsed>(&reading))
            return parsed->effective();
    }
    return std::nullopt;
}

/// Does the own mail pass as it is now, and is there a key that signatures are accepted by?
RolloutFacts factsOf(std::span<const PreviewItem> items, const dns::Domain &domain)
{
    RolloutFacts facts{Met::Yes, Met::No};
    bool any = false;
    for (const PreviewItem &item : items) {
        const bool counts =
            item.mail.kind == MailKind::Ordinary || item.mail.kind == MailKind::Relayed;
        if (!counts || item.mail.domain != domain)
            continue;
        any = true;
        if (item.now.fate == Fate::Fail)
            facts.aligned = Met::No;
        else if (item.now.fate != Fate::Pass && facts.aligned == Met::Yes)
            facts.aligned = Met::Unknown;
        for (const SignatureSight &sight : item.now.signatures) {
            if (sight.result == dkim::VerifyResult::Pass)
                facts.signs = Met::Yes;
            else if (sight.unknown && facts.signs == Met::No)
                facts.signs = Met::Unknown;
        }
    }
    return any ? facts : RolloutFacts{Met::Unknown, Met::Unknown};
}

std::vector<ReportDestination> destinationsOf(const plan::MailPlan &plan,
                                              const plan::MailDomain &domain,
                                              const dmarc::Record &record, net::Internet &after,
                                              const std::stop_token &stop)
{
    std::vector<ReportDestination> found;
    for (const dmarc::ReportKind kind :
         {dmarc::ReportKind::Aggregate, dmarc::ReportKind::Failure}) {
        for (const dmarc::Destination &item :
             dmarc::checkDestinations(after, domain.name.name(), record, kind, stop)) {
            if (item.permission == dmarc::Permission::NotNeeded
                || item.permission == dmarc::Permission::NotMail)
                continue;
            const dns::Name &host = *item.uri.host;
            const bool said =
                std::any_of(found.begin(), found.end(),
                            [&](const ReportDestination &other) { return other.host == host; });
            if (said)
                continue;
            ReportDestination destination{domain.name,
                                          QString::fromUtf8(*item.uri.mailbox),
                                          host,
                                          dmarc::permissionName(domain.name.name(), host),
                                          item.permission,
                                          plan::ownDomainOf(plan, host) != nullptr};
            found.push_back(std::move(destination));
        }
    }
    return found;
}

} // namespace

const Rollout *Preview::rolloutOf(const dns::Domain &domain) const
{
    const auto found = std::find_if(rollouts.begin(), rollouts.end(), [&](const Rollout &item) {
        return item.domain == domain.ascii();
    });
    return found == rollouts.end() ? nullptr : &*found;
}

Preview preview(const plan::MailPlan &plan, std::span<const plan::PlannedRecord> records,
                net::Internet &internet, const std::stop_token &stop)
{
    Preview preview;
    net::Memo memo(internet);
    net::OutsideView now = asReceiversSee(plan, memo);
    net::Overlay after(now, plan::overlayAfterPublishing(records));
    const std::vector<SampleMail> samples = sampleMails(plan);
    askAhead(plan, samples, now, stop);
    for (const SampleMail &mail : samples) {
        if (stop.stop_requested())
            break;
        preview.items.push_back(
            {mail, judgeMail(mail, plan, now, stop), judgeMail(mail, plan, after, stop)});
    }
    for (const plan::MailDomain &domain : plan.domains) {
        if (stop.stop_requested())
            break;
        Rollout rollout = checks::rolloutOf(dmarc::discover(now, domain.name.name(), stop),
                                            factsOf(preview.items, domain.name));
        if (const std::optional<dmarc::Record> record = plannedDmarc(records, domain.name)) {
            const dmarc::Policy policy = record->policy.value_or(dmarc::Policy::None);
            rollout.planned =
                RolloutStage{policy, record->testing && policy != dmarc::Policy::None};
            for (ReportDestination &item : destinationsOf(plan, domain, *record, after, stop))
                preview.reports.push_back(std::move(item));
        }
        preview.rollouts.push_back(std::move(rollout));
        spf::Budget walk = spf::budget(after, domain.name.ascii().toLatin1(), stop);
        if (!stop.stop_requested())
            preview.spf.emplace(domain.name.name(), std::move(walk));
    }
    preview.stopped = stop.stop_requested();
    return preview;
}

} // namespace mailworthy::checks
