#include "checks/TransportCheck.h"

#include "checks/Signing.h"
#include "checks/Sink.h"
#include "checks/TransportJudge.h"
#include "mail/transport/StsPolicy.h"
#include "mail/transport/StsRecord.h"
#include "mail/transport/TlsReporting.h"
#include "mail/transport/Tlsa.h"
#include "plan/PlannedExtras.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;
using facts::Fact;

namespace {

/// A name that is too long for DNS exists nowhere, and cannot be asked for.
std::vector<dns::Answer> lookUp(const Context &context, const std::vector<net::Inquiry> &inquiries)
{
    std::vector<net::Inquiry> askable = inquiries;
    std::erase_if(askable, [](const net::Inquiry &item) { return !item.question.name.fits(); });
    const std::vector<dns::Answer> asked = context.internet.lookupEach(askable, context.stop);
    std::vector<dns::Answer> answers;
    auto next = asked.begin();
    for (const net::Inquiry &item : inquiries) {
        answers.push_back(item.question.name.fits()
                              ? *next++
                              : dns::answerWith(item.question, dns::Outcome::NoSuchName));
    }
    return answers;
}

void askForPolicy(const Context &context, const dns::Name &domain, facts::StsFact &fact,
                  std::vector<facts::Evidence> &evidence)
{
    const dns::Name host = domain.child("mta-sts");
    const std::vector<dns::Answer> answers =
        context.internet.lookupEach(addressInquiries(host), context.stop);
    net::HttpRequest request;
    request.url = transport::stsPolicyUrl(domain);
    for (const dns::Answer &answer : answers) {
        evidence.push_back(facts::evidenceOf(answer, context.now()));
        for (const Address &address : answer.addresses()) {
            if (context.allows(address.family()))
                request.addresses.push_back(address);
        }
    }
    if (request.addresses.empty()) {
        if (const dns::Answer *unknown = firstUnknown(answers))
            fact.open = facts::reasonOf(*unknown);
        return;
    }
    request.maxBytes = transport::longestPolicy;
    request.maxRedirects = 0; // RFC 8461 §3.3: senders do not follow
    fact.policy = context.internet.get(request, context.stop);
    evidence.push_back(facts::evidenceOf(request, *fact.policy, context.now()));
    if (fact.policy->outcome == net::HttpOutcome::Cancelled)
        fact.open = Error(u"fact.stopped"_s);
}

Fact<facts::StsFact> observeSts(const Context &context, const dns::Name &domain,
                                const dns::Answer &answer)
{
    facts::StsFact fact;
    fact.name = answer.question.name;
    std::vector<facts::Evidence> evidence{facts::evidenceOf(answer, context.now())};
    if (!answer.isKnown())
        return Fact<facts::StsFact>::unknownBecause(facts::reasonOf(answer), evidence,
                                                    context.now());
    fact.texts = answer.texts();
    if (transport::selectStsRecord(fact.texts).record)
        askForPolicy(context, domain, fact, evidence);
    return Fact<facts::StsFact>::known(std::move(fact), std::move(evidence), context.now());
}

Fact<facts::TlsReportsFact> observeReports(const Context &context, const dns::Answer &answer)
{
    std::vector<facts::Evidence> evidence{facts::evidenceOf(answer, context.now())};
    if (!answer.isKnown())
        return Fact<facts::TlsReportsFact>::unknownBecause(facts::reasonOf(answer), evidence,
                                                           context.now());
    return Fact<facts::TlsReportsFact>::known({answer.question.name, answer.texts()},
                                              std::move(evidence), context.now());
}

Fact<facts::TlsaFact> observeTlsa(const Context &context, const dns::Name &host,
                                  const dns::Answer &answer)
{
    std::vector<facts::Evidence> evidence{facts::evidenceOf(answer, context.now())};
    if (!answer.isKnown())
        return Fact<facts::TlsaFact>::unknownBecause(facts::reasonOf(answer), evidence,
                                                     context.now());
    facts::TlsaFact fact{host, answer.all<dns::Tlsa>(), {}};
    if (!fact.records.empty())
        fact.signing = lookUpSigning(host, context.internet, context.stop);
    return Fact<facts::TlsaFact>::known(std::move(fact), std::move(evidence), context.now());
}

Fact<facts::CaaFact> observeCaa(const Context &context, const dns::Name &host)
{
    std::vector<net::Inquiry> inquiries;
    for (const dns::Name &name : plan::caaNames(host))
        inquiries.push_back({{name, dns::Type::CAA}});
    const std::vector<dns::Answer> answers = context.internet.lookupEach(inquiries, context.stop);
    std::vector<facts::Evidence> evidence;
    for (const dns::Answer &answer : answers) {
        evidence.push_back(facts::evidenceOf(answer, context.now()));
        if (!answer.isKnown())
            return Fact<facts::CaaFact>::unknownBecause(facts::reasonOf(answer), evidence,
                                                        context.now());
        if (std::vector<dns::Caa> records = answer.all<dns::Caa>(); !records.empty())
            return Fact<facts::CaaFact>::known({answer.question.name, std::move(records)},
                                               std::move(evidence), context.now());
    }
    return Fact<facts::CaaFact>::known({host, {}}, std::move(evidence), context.now());
}

void observe(const Context &context, facts::Facts &facts)
{
    const dns::Name &host = context.plan.host().name.name();
    net::Ask secure;
    secure.dnssecOk = true;
    std::vector<net::Inquiry> inquiries;
    bool namesCa = false;
    for (const plan::MailDomain &domain : context.plan.domains) {
        const dns::Name &name = domain.name.name();
        inquiries.push_back({{transport::stsRecordName(name), dns::Type::TXT}});
        inquiries.push_back({{transport::tlsReportingName(name), dns::Type::TXT}});
        namesCa = namesCa || plan::findExtra<plan::CaaExtra>(domain.extras);
    }
    inquiries.push_back({{host.child("_25._tcp"), dns::Type::TLSA}, secure});
    const std::vector<dns::Answer> answers = lookUp(context, inquiries);
    std::size_t next = 0;
    for (const plan::MailDomain &domain : context.plan.domains) {
        const dns::Name &name = domain.name.name();
        facts.transport.sts[name] = observeSts(context, name, answers[next]);
        facts.transport.reports[name] = observeReports(context, answers[next + 1]);
        next += 2;
    }
    facts.transport.tlsa = observeTlsa(context, host, answers[next]);
    if (namesCa)
        facts.transport.caa = observeCaa(context, host);
}

void judge(const plan::MailPlan &plan, const facts::Facts &facts,
           std::vector<findings::Finding> &out)
{
    for (const plan::MailDomain &domain : plan.domains) {
        judgeSts(domain, facts, out);
        judgeReports(domain, facts, out);
    }
    judgeTlsa(plan, facts, out);
    judgeCaa(plan, facts, out);
}

} // namespace

Check transportCheck()
{
    return {"transport",
            {"mx"},
            {"sts", "tlsrpt", "tlsa", "caa"},
            {"sts.fine",
             "sts.absent",
             "sts.multiple",
             "sts.syntax",
             "sts.policy-unreachable",
             "sts.certificate",
             "sts.mx-not-covered",
             "sts.testing",
             "sts.opted-out",
             "sts.unknown",
             "tlsrpt.fine",
             "tlsrpt.multiple",
             "tlsrpt.syntax",
             "tlsrpt.unknown",
             "tlsa.fine",
             "tlsa.unusable",
             "tlsa.unsigned-zone",
             "tlsa.unknown",
             "caa.forbids",
             "caa.unknown"},
            observe,
            judge,
            nullptr,
            {"resolver"}};
}

} // namespace mailworthy::checks
