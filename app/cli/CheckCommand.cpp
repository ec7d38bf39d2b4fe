// check: the whole audit, for a domain or a session file.
#include "base/Files.h"
#include "base/TypedAddress.h"
#include "checks/Coverage.h"
#include "checks/PlanGuess.h"
#include "checks/Runner.h"
#include "cli/Command.h"
#include "cli/Output.h"
#include "cli/ProviderOutput.h"
#include "exporting/Records.h"
#include "findings/ShownFindings.h"
#include "keys/KeyFile.h"
#include "plan/Planner.h"
#include "session/Keys.h"
#include "session/Session.h"

#include <QFile>

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Everything a check is made for.
struct Subject
{
    plan::MailPlan plan;
    checks::RunRequest request;
};

Result<checks::Given> givenOf(Invocation &call)
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
        given.addresses.push_back(*address);
    }
    given.helo = plan::greetingText(call.value(u"helo"_s));
    return given;
}

/// The text in a file, or on standard input for "-".
Result<QByteArray> textGiven(const QString &path)
{
    constexpr qint64 longest = 1024 * 1024;
    if (path != u"-")
        return readFile(path, longest);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(u"file.unreadable"_s,
                       {{u"path"_s, u"-"_s}, {u"reason"_s, input.errorString()}});
    return input.read(longest);
}

Result<Subject> subjectOf(Invocation &call, const checks::DataSet &data)
{
    Subject subject;
    subject.request.options = call.checkOptions();
    for (const QString &name : call.values(u"selector"_s)) {
        const Result<QString> selector = plan::parseSelectorName(name);
        if (!selector)
            return failure(selector.error());
        subject.request.options.selectors << *selector;
    }
    if (call.has(u"key"_s)) {
        Result<keys::KeyFile> key = keys::readKeyFile(call.value(u"key"_s));
        if (!key)
            return failure(key.error());
        subject.request.options.key = key->key.publicKey();
    }
    if (call.has(u"inbound"_s)) {
        Result<QByteArray> text = textGiven(call.value(u"inbound"_s));
        if (!text)
            return failure(text.error());
        subject.request.options.inboundText = std::move(*text);
    }
    QStringList only;
    for (const QString &list : call.values(u"only"_s))
        only << list.split(u',', Qt::SkipEmptyParts);
    if (!only.isEmpty()) {
        const Result<QStringList> ids = checks::resolveCheckNames(only);
        if (!ids)
            return failure(ids.error());
        subject.request.only = *ids;
        if (ids->contains(u"published"_s) && !call.has(u"session"_s))
            return failure(u"check.needs-session"_s, {{u"check"_s, u"published"_s}});
        // Who gives a text wants it judged.
        if (call.has(u"inbound"_s) && !ids->contains(u"ports"_s))
            subject.request.only << u"ports"_s;
    }
    if (call.has(u"session"_s)) {
        Result<session::Session> session = session::loadSession(call.value(u"session"_s));
        if (!session)
            return failure(session.error());
        subject.plan = session::withKeyFiles(std::move(session->plan));
        subject.request.options.declined = std::move(session->report.declined);
        for (const QString &named : subject.request.only) // who names it now wants it now
            subject.request.options.declined.removeAll(named);
        return subject;
    }
    const Result<checks::Given> given = givenOf(call);
    if (!given)
        return failure(given.error());
    checks::Guess guess = checks::guessPlan(*given, call.internet(), data, subject.request.options,
                                            false, call.stop());
    subject.plan = std::move(guess.plan);
    subject.request.options.hostOpen = std::move(guess.hostOpen);
    return subject;
}

QJsonArray addressesJson(const facts::Facts &facts)
{
    QJsonArray array;
    for (const auto &[family, fact] : facts.addresses) {
        QJsonObject object{{u"family"_s, static_cast<int>(family)}};
        if (fact.isKnown()) {
            object.insert(u"address"_s, fact->verdict.address
                                            ? QJsonValue(fact->verdict.address->toString())
                                            : QJsonValue());
            object.insert(u"agreement"_s, line::toString(fact->verdict.agreement));
        }
        array.append(object);
    }
    return array;
}

int check(Invocation &call)
{
    if (call.arguments().isEmpty() == !call.has(u"session"_s))
        return call.wrongUsage(findings::phrase(u"cli.one-argument", {{u"what"_s, u"DOMAIN"_s}}));
    for (const QString &option : {u"host"_s, u"address"_s, u"helo"_s}) {
        if (call.has(u"session"_s) && call.has(option))
            return call.wrongUsage(findings::phrase(u"cli.with-session", {{u"option"_s, option}}));
    }
    for (const QString &text : call.values(u"address"_s)) {
        const Result<Address> address = parseTypedAddress(text);
        if (!address)
            continue; // said below
        if (const std::optional<int> refused = call.refuseLeftOut(*address))
            return *refused;
    }
    const Result<const checks::DataSet *> data = call.data();
    if (!data)
        return call.fail(data.error());
    const Result<Subject> subject = subjectOf(call, **data);
    if (!subject) {
        const Error &error = subject.error();
        return error.code == u"check.unknown" ? call.wrongUsage(findings::textOf(error))
                                              : call.fail(error);
    }
    const QString name = subject->plan.domain().name.ascii();
    if (!call.json() && !call.quiet()) {
        call.err() << findings::phrase(u"check.begins",
                                       {{u"domain"_s, subject->plan.domain().name.unicode()},
                                        {u"host"_s, subject->plan.host().name.unicode()}})
                   << Qt::endl;
    }
    const checks::RunResult result =
        checks::run(subject->plan, call.internet(), **data, subject->request, {}, call.stop());
    const std::vector<findings::Finding> &found = result.report.findings;
    if (call.json()) {
        QJsonObject extra{{u"host"_s, subject->plan.host().name.ascii()},
                          {u"helo"_s, subject->plan.host().heloText()},
                          {u"addresses"_s, addressesJson(result.facts)}};
        if (result.facts.lists.isKnown()) {
            const QJsonObject lists = dnsbl::toJson(result.facts.lists->survey);
            for (auto it = lists.begin(); it != lists.end(); ++it)
                extra.insert(it.key(), it.value());
        }
        printDocument(call, name, found, extra);
    } else {
        if (!call.quiet())
            printRequest(call, findings::wishesOf(found));
        printFindings(call, found);
        call.out() << u'\n' << checks::readinessText({result.report, subject->plan}) << Qt::endl;
    }
    return findings::exitCode(findings::summarise(found));
}

} // namespace

std::vector<Command> checkCommands()
{
    return {
        {"check",
         "DOMAIN | --session FILE",
         "The whole audit of a domain and its mail server.",
         {{"session", "FILE", "Check the plan in this session file."},
          {"host", "NAME", "The mail host (default: the MX host, else mail.DOMAIN)."},
          {"address", "IP",
           "An address mail leaves from (may be given several times; default: measured)."},
          {"helo", "NAME", "The greeting name; \"ptr\" follows the provider's name."},
          {"selector", "S", "A DKIM selector (may be given several times)."},
          {"key", "FILE", "The DKIM key file to compare with."},
          {"inbound", "FILE|-",
           "What you have from elsewhere about mail that comes in: the Received lines of a mail "
           "that arrived, a mail server's report that it could not connect, or what a port test "
           "from outside printed."},
          {"only", "CHECK,…", "Only these checks."}},
         check}};
}

} // namespace mailworthy::cli
