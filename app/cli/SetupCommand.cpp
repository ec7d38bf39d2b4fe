// setup: the wizard's questions in the terminal, one after the other; the session file is written
// after each step.
#include "base/TypedAddress.h"
#include "checks/FollowedName.h"
#include "checks/PlanGuess.h"
#include "checks/Runner.h"
#include "cli/Command.h"
#include "cli/ExtraOptions.h"
#include "cli/Output.h"
#include "cli/PreviewOutput.h"
#include "cli/Prompt.h"
#include "cli/ProviderOutput.h"
#include "exporting/Records.h"
#include "net/Memo.h"
#include "plan/Planner.h"
#include "plan/Relay.h"
#include "session/Keys.h"
#include "session/Session.h"

#include <QFileInfo>

#include <utility>

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One guided run. Each step returns false when the dialogue ended.
class Setup
{
public:
    Setup(Invocation &call, const checks::DataSet &data)
        : m_call(call)
        , m_data(data)
        , m_prompt(call)
    {}

    int run()
    {
        m_call.out() << findings::phrase(u"setup.begins") << u"\n\n"_s;
        using Step = bool (Setup::*)();
        for (const Step step :
             {&Setup::askDomain, &Setup::askConnection, &Setup::askRoute, &Setup::askName,
              &Setup::showLists, &Setup::askKey, &Setup::askSpf, &Setup::askDmarc}) {
            if (!(this->*step)())
                return ended();
            if (const Result<> saved = session::saveSession(m_path, m_session); !saved)
                return m_call.fail(saved.error());
        }
        return close();
    }

private:
    void heading(int number, QStringView code)
    {
        m_call.out() << u'\n' << number << u"  "_s << findings::phrase(code) << u"\n"_s;
    }

    int ended()
    {
        if (m_call.stop().stop_requested())
            return exitInterrupted;
        if (m_failed)
            return *m_failed;
        m_call.out() << Qt::endl;
        return m_call.fail(Error(u"setup.input-ended"_s));
    }

    /// Runs some checks and shows their findings.
    checks::RunResult show(const QStringList &only)
    {
        checks::RunRequest request;
        request.only = only;
        request.options = m_call.checkOptions();
        request.options.declined = m_session.report.declined;
        checks::RunResult result =
            checks::run(m_session.plan, m_call.internet(), m_data, request, {}, m_call.stop());
        printFindings(m_call, result.report.findings);
        return result;
    }

    bool askDomain()
    {
        heading(1, u"step.domain");
        dns::Domain domain;
        const QString suggestion =
            m_call.arguments().isEmpty() ? QString() : m_call.arguments().front();
        const auto answer = m_prompt.askUntil(
            findings::phrase(u"setup.domain"), suggestion, [&](const QString &text) -> Result<> {
                const Result<dns::Domain> parsed = dns::Domain::parse(text);
                if (!parsed)
                    return failure(parsed.error());
                domain = *parsed;
                return {};
            });
        if (!answer)
            return false;
        m_call.out() << findings::phrase(u"setup.domain-reads", {{u"domain"_s, domain.unicode()}})
                     << u'\n';
        m_path =
            m_call.has(u"session"_s) ? m_call.value(u"session"_s) : session::sessionPathFor(domain);
        if (QFileInfo::exists(m_path)) {
            const Result<session::Session> loaded = session::loadSession(m_path);
            if (!loaded) {
                m_failed = m_call.fail(loaded.error());
                return false;
            }
            m_session = *loaded;
            const std::vector<plan::MailDomain> &there = m_session.plan.domains;
            const bool known =
                std::any_of(there.begin(), there.end(),
                            [&](const plan::MailDomain &item) { return item.name == domain; });
            if (!known) {
                m_failed =
                    m_call.fail(Error(u"session.other-domain"_s,
                                      {{u"path"_s, m_path},
                                       {u"domain"_s, domain.unicode()},
                                       {u"found"_s, m_session.plan.domain().name.unicode()}}));
                return false;
            }
            m_call.out() << findings::phrase(u"setup.goes-on", {{u"path"_s, m_path}}) << u'\n';
        } else {
            checks::Given given;
            given.domains = {domain};
            checks::Guess guess = checks::guessPlan(given, m_call.internet(), m_data,
                                                    m_call.checkOptions(), false, m_call.stop());
            if (guess.hostOpen)
                tellGuess(m_call, guess);
            m_session.plan = std::move(guess.plan);
        }
        show({u"domain"_s, u"mx"_s});
        return !m_call.stop().stop_requested();
    }

    bool askConnection()
    {
        heading(2, u"step.connection");
        plan::Host &host = m_session.plan.hosts.front();
        const std::optional<int> where = m_prompt.choose(findings::phrase(u"setup.where"),
                                                         {findings::phrase(u"where.this-machine"),
                                                          findings::phrase(u"where.this-network"),
                                                          findings::phrase(u"where.elsewhere")},
                                                         static_cast<int>(host.runsOn));
        if (!where)
            return false;
        host.runsOn = static_cast<plan::RunsOn>(*where);
        QStringList found;
        if (host.addresses.empty()) {
            m_call.out() << findings::phrase(u"setup.measuring") << Qt::endl;
            for (const plan::HostAddress &item :
                 checks::measureAddresses(m_session.plan, m_call.internet(), m_data,
                                          m_call.checkOptions(), m_call.stop()))
                found << item.address.toString();
        } else {
            for (const plan::HostAddress &item : host.addresses)
                found << item.address.toString();
        }
        std::vector<plan::HostAddress> chosen;
        const auto accept = [&](const QString &text) -> Result<> {
            chosen.clear();
            for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
                const Result<Address> address = parseTypedAddress(part);
                if (!address)
                    return failure(address.error());
                if (!address->isPublic()) {
                    return failure(u"address.not-public"_s,
                                   {{u"address"_s, address->toString()},
                                    {u"class"_s, mailworthy::toString(address->addressClass())}});
                }
                const bool measured = found.contains(address->toString());
                chosen.push_back(
                    {*address, measured ? plan::Provenance::Measured : plan::Provenance::Typed});
            }
            return {};
        };
        if (!m_prompt.askUntil(findings::phrase(u"setup.addresses"), found.join(u", "_s), accept))
            return false;
        host.addresses = chosen;
        show({u"resolver"_s, u"clock"_s, u"address"_s});
        return true;
    }

    bool askRoute()
    {
        plan::Route &route = m_session.plan.route;
        const std::optional<int> way = m_prompt.choose(
            findings::phrase(u"setup.way"),
            {findings::phrase(u"way.direct"), findings::phrase(u"way.relay")}, route.usesRelay());
        if (!way)
            return false;
        if ((*way == 1) != route.usesRelay())
            route.v4 = route.v6 = *way == 1 ? plan::Way::Relay : plan::Way::Direct;
        if (*way == 0)
            return true;
        m_call.out() << u'\n';
        listRelays(m_call);
        const QString before =
            route.relay ? u"%1:%2"_s.arg(route.relay->host).arg(route.relay->port) : QString();
        const auto answer = m_prompt.askUntil(
            findings::phrase(u"setup.relay"), before, [&](const QString &text) -> Result<> {
                const Result<plan::Relay> relay = plan::parseRelay(text);
                if (!relay)
                    return failure(relay.error());
                route.relay = *relay;
                return {};
            });
        if (!answer)
            return false;
        if (const Result<data::Senders> senders = data::Senders::builtIn())
            printRelay(m_call, plan::relayAdvice(*route.relay, *senders));
        return true;
    }

    bool askName()
    {
        heading(3, u"step.name");
        plan::Host &host = m_session.plan.hosts.front();
        const auto answer = m_prompt.askUntil(findings::phrase(u"setup.host"), host.name.ascii(),
                                              [&](const QString &text) -> Result<> {
                                                  const Result<dns::Domain> name =
                                                      dns::Domain::parse(text);
                                                  if (!name)
                                                      return failure(name.error());
                                                  host.name = *name;
                                                  return {};
                                              });
        if (!answer)
            return false;
        const std::optional<int> mode = m_prompt.choose(
            findings::phrase(u"setup.greeting"),
            {findings::phrase(u"helo.own-name"), findings::phrase(u"helo.follows-ptr")},
            host.heloMode == plan::HeloMode::FollowsPtr ? 1 : 0);
        if (!mode)
            return false;
        const plan::HeloMode wanted =
            *mode == 1 ? plan::HeloMode::FollowsPtr : plan::HeloMode::OwnName;
        if (std::exchange(host.heloMode, wanted) != wanted)
            host.helo.clear(); // the name was that of the other way
        const checks::RunResult result = show({u"name"_s, u"helo"_s, u"host"_s});
        checks::followName(m_session.plan, result.facts);
        const std::vector<line::PtrWish> wishes = findings::wishesOf(result.report.findings);
        if (!result.facts.sending.empty())
            printNameAdvice(m_call, m_session.plan, result.facts, result.facts.sending.front(),
                            wishes, m_data.lineProviders.asOf());
        return true;
    }

    bool showLists()
    {
        heading(4, u"step.lists");
        show({u"lists"_s, u"dynamic"_s});
        return !m_call.stop().stop_requested();
    }

    bool askKey()
    {
        heading(5, u"step.dkim");
        for (plan::MailDomain &domain : m_session.plan.domains) {
            const QString suggestion =
                domain.selectors.empty()
                    ? session::suggestSelector(domain, m_call.internet(), m_call.stop())
                    : domain.selectors.front().name;
            const auto answer = m_prompt.askUntil(
                findings::phrase(u"setup.selector", {{u"domain"_s, domain.name.unicode()}}),
                suggestion, [&](const QString &text) -> Result<> {
                    const Result<QString> name = plan::parseSelectorName(text);
                    if (!name)
                        return failure(name.error());
                    const QString folder =
                        m_call.has(u"keys"_s) ? m_call.value(u"keys"_s) : session::keyFolder();
                    return session::makeKey(domain, *name, keys::KeyKind::Rsa2048, folder,
                                            m_call.stop());
                });
            if (!answer)
                return false;
            m_call.out() << findings::phrase(u"key.made",
                                             {{u"path"_s, domain.selectors.back().keyFile}})
                         << u'\n';
        }
        return true;
    }

    bool askSpf()
    {
        heading(6, u"step.spf");
        const plan::SpfStrictness before = m_session.plan.domains.front().spf.strictness;
        const std::optional<int> answer =
            m_prompt.choose(findings::phrase(u"setup.spf"),
                            {findings::phrase(u"spf.soft"), findings::phrase(u"spf.hard")},
                            before == plan::SpfStrictness::Hard ? 1 : 0);
        if (!answer)
            return false;
        const plan::SpfStrictness now =
            *answer == 1 ? plan::SpfStrictness::Hard : plan::SpfStrictness::Soft;
        for (plan::MailDomain &domain : m_session.plan.domains) {
            domain.spf.strictness = now;
            domain.spf.chosen = domain.spf.chosen || now != before; // not by Enter alone
        }
        show({u"spf"_s});
        return true;
    }

    bool askDmarc()
    {
        heading(7, u"step.dmarc");
        plan::DmarcPlan &first = m_session.plan.domains.front().dmarc;
        const std::optional<int> answer =
            m_prompt.choose(findings::phrase(u"setup.dmarc"),
                            {findings::phrase(u"dmarc.none"), findings::phrase(u"dmarc.quarantine"),
                             findings::phrase(u"dmarc.reject")},
                            static_cast<int>(first.policy));
        if (!answer)
            return false;
        const auto rua =
            m_prompt.askUntil(findings::phrase(u"setup.rua"), first.reportAddress,
                              [](const QString &text) -> Result<> {
                                  const Result<QString> mailbox = plan::parseReportAddress(text);
                                  return mailbox ? Result<>() : Result<>(failure(mailbox.error()));
                              });
        if (!rua)
            return false;
        for (plan::MailDomain &domain : m_session.plan.domains) {
            domain.dmarc.policy = static_cast<plan::DmarcPolicy>(*answer);
            domain.dmarc.reportAddress = *rua;
        }
        show({u"dmarc"_s});
        return true;
    }

    int close()
    {
        heading(8, u"step.records");
        net::Memo memo(m_call.internet());
        const Planned planned = plannedFor(m_call, memo, m_session.plan);
        m_call.out() << exporting::writeRecords(u"text"_s, planned.records, {}).value_or(QString());
        printSwitches(m_call.out(), planned.switches);
        printPreview(m_call, checks::preview(m_session.plan, planned.records, memo, m_call.stop()));
        heading(9, u"step.server");
        m_call.out() << findings::phrase(
            u"setup.export", {{u"path"_s, m_path}, {u"server"_s, m_session.plan.host().server}})
                     << u'\n';
        heading(10, u"step.verify");
        m_call.out() << findings::phrase(u"setup.check", {{u"path"_s, m_path}}) << u'\n';
        heading(11, u"step.watch");
        m_call.out() << findings::phrase(u"setup.watch", {{u"path"_s, m_path}}) << u"\n\n"_s
                     << findings::phrase(u"plan.saved", {{u"path"_s, m_path}}) << Qt::endl;
        return exitFine;
    }

    Invocation &m_call;
    const checks::DataSet &m_data;
    Prompt m_prompt;
    session::Session m_session;
    QString m_path;
    std::optional<int> m_failed; ///< the exit code of what was said already
};

int setup(Invocation &call)
{
    if (call.arguments().size() > 1)
        return call.wrongUsage(
            findings::phrase(u"cli.too-many", {{u"text"_s, call.arguments()[1]}}));
    if (call.json())
        return call.wrongUsage(findings::phrase(u"setup.no-json"));
    const Result<const checks::DataSet *> data = call.data();
    if (!data)
        return call.fail(data.error());
    return Setup(call, **data).run();
}

} // namespace

std::vector<Command> setupCommands()
{
    return {{"setup",
             "[DOMAIN]",
             "Guided set-up in the terminal: the wizard's questions, one after the other.",
             {{"session", "FILE",
               "The session file (default: one for each domain in your data folder)."},
              {"keys", "DIR", "Folder of the keys."}},
             setup}};
}

} // namespace mailworthy::cli
