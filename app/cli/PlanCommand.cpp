// plan: the set-up without a question.
#include "base/Files.h"
#include "base/TypedAddress.h"
#include "checks/PlanGuess.h"
#include "checks/PreviewWords.h"
#include "checks/Runner.h"
#include "cli/Command.h"
#include "cli/ExtraOptions.h"
#include "cli/KeyOptions.h"
#include "cli/Output.h"
#include "cli/PreviewOutput.h"
#include "cli/ProviderOutput.h"
#include "data/Senders.h"
#include "exporting/Records.h"
#include "net/Memo.h"
#include "plan/DmarcChoice.h"
#include "plan/KeyRecordName.h"
#include "plan/Planner.h"
#include "plan/Relay.h"
#include "servers/ServerKind.h"
#include "session/Keys.h"
#include "session/Session.h"

#include <QFileInfo>

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

template<typename T>
using Choices = std::vector<std::pair<QString, T>>;

/// An option with a few words; error "cli.bad-option".
template<typename T>
Result<std::optional<T>> choice(Invocation &call, const QString &option, const Choices<T> &choices)
{
    if (!call.has(option))
        return std::optional<T>();
    QStringList known;
    for (const auto &[word, value] : choices) {
        if (call.value(option) == word)
            return std::optional<T>(value);
        known << word;
    }
    return failure(u"cli.bad-option"_s,
                   {{u"option"_s, option}, {u"text"_s, call.value(option)}, {u"known"_s, known}});
}

/// Domain, host, addresses and greeting; the plan that is there is changed, a new one guessed.
Result<session::Session> baseSession(Invocation &call, const checks::DataSet &data)
{
    checks::Given given;
    for (const QString &text : call.arguments()) {
        const Result<dns::Domain> domain = dns::Domain::parse(text);
        if (!domain)
            return failure(domain.error());
        given.domains.push_back(*domain);
    }
    if (call.has(u"host"_s)) {
        const Result<dns::Domain> host = dns::Domain::parse(call.value(u"host"_s));
        if (!host)
            return failure(host.error());
        given.host = *host;
    }
    for (const QString &text : call.values(u"address"_s)) {
        const Result<Address> address = parseTypedAddress(text);
        if (!address)
            return failure(address.error());
        if (!address->isPublic()) {
            return failure(u"address.not-public"_s,
                           {{u"address"_s, address->toString()},
                            {u"class"_s, mailworthy::toString(address->addressClass())}});
        }
        given.addresses.push_back(*address);
    }
    given.helo = plan::greetingText(call.value(u"helo"_s));

    const QString path = call.value(u"session"_s);
    session::Session session;
    if (!QFileInfo::exists(path)) {
        checks::Guess guess =
            checks::guessPlan(given, call.internet(), data, call.checkOptions(), true, call.stop());
        if (guess.hostOpen)
            tellGuess(call, guess);
        session.plan = std::move(guess.plan);
        return session;
    }
    Result<session::Session> loaded = session::loadSession(path);
    if (!loaded)
        return loaded;
    session = std::move(*loaded);
    for (const dns::Domain &domain : given.domains) {
        const bool known =
            std::any_of(session.plan.domains.begin(), session.plan.domains.end(),
                        [&](const plan::MailDomain &item) { return item.name == domain; });
        if (!known)
            session.plan.domains.push_back(plan::makePlan(domain).domains.front());
    }
    plan::Host &host = session.plan.hosts.front();
    if (given.host)
        host.name = *given.host;
    if (!given.addresses.empty()) {
        host.addresses.clear();
        for (const Address &address : given.addresses) {
            const plan::HostAddress item{address, plan::Provenance::Typed};
            if (std::find(host.addresses.begin(), host.addresses.end(), item)
                == host.addresses.end())
                host.addresses.push_back(item);
        }
    }
    if (call.has(u"helo"_s)) {
        host.heloMode = given.helo == u"ptr" ? plan::HeloMode::FollowsPtr : plan::HeloMode::OwnName;
        host.helo = given.helo == u"ptr" ? QString() : given.helo;
    }
    return session;
}

Result<> applyChoices(Invocation &call, plan::MailPlan &plan)
{
    const auto spf = choice<plan::SpfStrictness>(
        call, u"spf-policy"_s,
        {{u"soft"_s, plan::SpfStrictness::Soft}, {u"hard"_s, plan::SpfStrictness::Hard}});
    if (!spf)
        return failure(spf.error());
    const auto dmarc = choice<plan::DmarcPolicy>(call, u"dmarc"_s,
                                                 {{u"none"_s, plan::DmarcPolicy::None},
                                                  {u"quarantine"_s, plan::DmarcPolicy::Quarantine},
                                                  {u"reject"_s, plan::DmarcPolicy::Reject}});
    if (!dmarc)
        return failure(dmarc.error());
    const auto below =
        choice<std::optional<plan::DmarcPolicy>>(call, u"dmarc-subdomains"_s,
                                                 {{u"same"_s, std::nullopt},
                                                  {u"none"_s, plan::DmarcPolicy::None},
                                                  {u"quarantine"_s, plan::DmarcPolicy::Quarantine},
                                                  {u"reject"_s, plan::DmarcPolicy::Reject}});
    if (!below)
        return failure(below.error());
    const Choices<bool> alignments{{u"relaxed"_s, false}, {u"strict"_s, true}};
    const auto strictSpf = choice<bool>(call, u"spf-alignment"_s, alignments);
    if (!strictSpf)
        return failure(strictSpf.error());
    const auto strictDkim = choice<bool>(call, u"dkim-alignment"_s, alignments);
    if (!strictDkim)
        return failure(strictDkim.error());
    const QString rua = call.value(u"rua"_s).trimmed();
    if (!rua.isEmpty()) {
        if (const Result<QString> mailbox = plan::parseReportAddress(rua); !mailbox)
            return failure(mailbox.error());
    }
    for (plan::MailDomain &domain : plan.domains) {
        if (!isNamed(call, domain))
            continue;
        if (*spf) {
            domain.spf.strictness = **spf;
            domain.spf.chosen = true;
        }
        if (*dmarc)
            domain.dmarc.policy = **dmarc;
        if (*below)
            plan::chooseSubdomains(domain.dmarc, **below);
        if (*strictSpf)
            domain.dmarc.strictSpf = **strictSpf;
        if (*strictDkim)
            domain.dmarc.strictDkim = **strictDkim;
        if (call.has(u"rua"_s))
            domain.dmarc.reportAddress = rua;
        if (call.has(u"provider"_s))
            domain.dnsHost = call.value(u"provider"_s);
    }
    const auto changes =
        choice<bool>(call, u"changing-address"_s, {{u"yes"_s, true}, {u"no"_s, false}});
    if (!changes)
        return failure(changes.error());
    if (*changes)
        plan.hosts.front().addressChanges = **changes;
    if (call.has(u"server"_s)) {
        if (!servers::serverIds().contains(call.value(u"server"_s)))
            return failure(u"cli.bad-option"_s, {{u"option"_s, u"server"_s},
                                                 {u"text"_s, call.value(u"server"_s)},
                                                 {u"known"_s, servers::serverIds()}});
        plan.hosts.front().server = call.value(u"server"_s);
    }
    if (call.has(u"relay"_s)) {
        const Result<plan::Relay> relay = plan::parseRelay(call.value(u"relay"_s));
        if (!relay)
            return failure(relay.error());
        plan.route = {plan::Way::Relay, plan::Way::Relay, *relay};
    }
    return {};
}

/// "ptr": the name the address has now is what the server's configuration is written with.
void takeProvidersName(Invocation &call, const checks::DataSet &data, plan::MailPlan &plan)
{
    plan::Host &host = plan.hosts.front();
    if (host.heloMode != plan::HeloMode::FollowsPtr || !call.has(u"helo"_s))
        return;
    checks::RunRequest request;
    request.only = {u"name"_s};
    request.options = call.checkOptions();
    const checks::RunResult result =
        checks::run(plan, call.internet(), data, request, {}, call.stop());
    for (const Address &address : result.facts.sending) {
        const auto found = result.facts.reverse.find(address);
        if (found == result.facts.reverse.end() || !found->second.isKnown())
            continue;
        if (const facts::ReverseName *name = found->second->confirmedName()) {
            host.helo = name->name.toLower();
            return;
        }
    }
    call.err() << findings::phrase(u"plan.no-provider-name") << Qt::endl;
}

/// What is said about the relay of the plan; absent: it uses none.
std::optional<plan::RelayAdvice> adviceFor(const plan::MailPlan &plan)
{
    if (!plan.route.usesRelay() || !plan.route.relay)
        return std::nullopt;
    const Result<data::Senders> senders = data::Senders::builtIn();
    if (!senders)
        return std::nullopt;
    return plan::relayAdvice(*plan.route.relay, *senders);
}

/// What greeting with the provider's name changes; absent: the plan does not follow it.
std::optional<plan::GreetingChange> greetingOf(const plan::MailPlan &plan)
{
    const plan::Host &host = plan.host();
    if (host.heloMode != plan::HeloMode::FollowsPtr || host.helo.isEmpty())
        return std::nullopt;
    return plan::followProvider(plan, host.helo);
}

int planCommand(Invocation &call)
{
    if (call.value(u"relay"_s) == u"list")
        return listRelays(call);
    if (call.arguments().isEmpty())
        return call.wrongUsage(findings::phrase(u"cli.one-argument", {{u"what"_s, u"DOMAIN"_s}}));
    if (!call.has(u"session"_s))
        return call.wrongUsage(
            findings::phrase(u"cli.missing-option", {{u"option"_s, u"session"_s}}));
    const Result<const checks::DataSet *> data = call.data();
    if (!data)
        return call.fail(data.error());
    if (call.has(u"provider"_s) && !(*data)->dnsHosts.find(call.value(u"provider"_s)))
        return call.wrongUsage(
            findings::phrase(u"cli.no-such-host", {{u"text"_s, call.value(u"provider"_s)}}));
    const Result<ExtraChoices> extras = extraChoices(call);
    if (!extras) {
        if (!isUsageError(extras.error()))
            return call.fail(extras.error());
        return call.wrongUsage(extras.error().code == u"cli.bad-option"
                                   ? findings::phrase(u"cli.bad-option", extras.error().args)
                                   : findings::textOf(extras.error()));
    }
    Result<session::Session> session = baseSession(call, **data);
    if (!session)
        return call.fail(session.error());
    applyExtras(*extras, call.arguments(), session->plan);
    if (const Result<> done = applyChoices(call, session->plan); !done) {
        return done.error().code == u"cli.bad-option"
                   ? call.wrongUsage(findings::phrase(u"cli.bad-option", done.error().args))
               : done.error().code.startsWith(u"relay.") ? failRelay(call, done.error())
                                                         : call.fail(done.error());
    }
    if (const Result<> done = session::compareKeyFiles(session->plan); !done)
        return call.fail(done.error());
    if (const Result<> done = applyKeys(call, session->plan); !done)
        return call.fail(done.error());
    if (const Result<> fits = plan::checkKeyRecordNames(session->plan); !fits)
        return call.fail(fits.error());
    takeProvidersName(call, **data, session->plan);
    if (call.stop().stop_requested())
        return exitInterrupted; // nothing is written
    if (const Result<> saved = session::saveSession(call.value(u"session"_s), *session); !saved)
        return call.fail(saved.error());
    net::Memo memo(call.internet());
    const Planned planned = plannedFor(call, memo, session->plan);
    const checks::Preview preview =
        checks::preview(session->plan, planned.records, memo, call.stop());
    const std::optional<plan::RelayAdvice> relay = adviceFor(session->plan);
    const std::optional<plan::GreetingChange> greeting = greetingOf(session->plan);
    const QString server = session->plan.host().server;
    if (call.json()) {
        QJsonObject document = toJson(planned);
        document.insert(u"session"_s, call.value(u"session"_s));
        document.insert(u"relay"_s, relay ? QJsonValue(relayJson(*relay)) : QJsonValue());
        document.insert(u"greeting"_s,
                        greeting ? QJsonValue(followJson(*greeting, server)) : QJsonValue());
        document.insert(u"plan"_s, plan::toJson(session->plan));
        document.insert(u"preview"_s, checks::toJson(preview.items));
        document.insert(u"reports"_s, checks::toJson(preview.reports));
        document.insert(u"rollout"_s, checks::toJson(preview.rollouts));
        printDocument(call, session->plan.domain().name.ascii(), {}, document);
        return exitFine;
    }
    call.out() << findings::phrase(u"plan.saved", {{u"path"_s, call.value(u"session"_s)}})
               << u"\n\n"_s
               << exporting::writeRecords(u"text"_s, planned.records, {}).value_or(QString());
    printWaiting(call.out(), session->plan);
    printSwitches(call.out(), planned.switches);
    printExtras(call, planned.extras);
    if (relay)
        printRelay(call, *relay);
    if (greeting)
        printFollow(call, *greeting, server, false);
    printPreview(call, preview);
    call.out() << Qt::flush;
    return exitFine;
}

} // namespace

std::vector<Command> planCommands()
{
    return {
        {"plan",
         "DOMAIN… --session FILE",
         "Make or change a session file without a question, make missing keys.",
         {{"session", "FILE", "The session file to make or change."},
          {"host", "NAME", "The mail host."},
          {"address", "IP", "Its public address (may be given several times)."},
          {"helo", "NAME|ptr", "The greeting name; \"ptr\" follows the provider's name."},
          {"server", "KIND", "The kind of mail server (export --list)."},
          {"changing-address", "YES|NO",
           "Whether the address changes: the records then say it by name and for a short time."},
          {"relay", "HOST:PORT",
           "Send through this relay; \"list\" shows those that suit a home server."},
          {"selector", "S", "A DKIM selector (may be given several times)."},
          {"keys", "DIR", "Folder of the keys."},
          {"import-key", "FILE", "Use this key file."},
          {"sign-with", "S",
           "Of several keys of a kind, let this selector sign (may be given several times)."},
          {"retire", "S",
           "Take out a key that does not sign any more (may be given several times)."},
          {"spf-policy", "soft|hard", "What holds for other senders."},
          {"dmarc", "POLICY", "none, quarantine or reject."},
          {"dmarc-subdomains", "POLICY",
           "For mail from names below the domain: same (as the domain), none, quarantine or "
           "reject."},
          {"spf-alignment", "relaxed|strict",
           "strict: DMARC counts SPF only for exactly this domain; relaxed: for names below as "
           "well."},
          {"dkim-alignment", "relaxed|strict", "The same for signatures."},
          {"rua", "ADDR", "Where DMARC reports go."},
          {"provider", "P", "The DNS host."},
          {"extra", "KIND[=VALUE]",
           "Plan this beside the basics: tls-rpt[=MAILBOX], mta-sts[=testing|enforce|none], "
           "client-service[=submissions,imaps], caa=ISSUER, tlsa=FILE (certificate or key) or "
           "null-mx; \"none\" takes all out (may be given several times)."},
          {"no-extra", "KIND", "Take this out (may be given several times)."}},
         planCommand},
    };
}

} // namespace mailworthy::cli
