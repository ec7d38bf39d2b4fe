// address, name.
#include "base/TypedAddress.h"
#include "checks/Runner.h"
#include "cli/Command.h"
#include "cli/Output.h"
#include "cli/ProviderOutput.h"
#include "line/Dynamic.h"
#include "line/EhloName.h"

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What --helo takes in place of a name: the server greets with the provider's.
const QString followsPtr = u"ptr"_s;

/// A plan without a domain: for checks of the line alone.
plan::MailPlan linePlan(const std::vector<Address> &addresses, const QString &helo)
{
    plan::MailPlan plan;
    plan::Host host;
    for (const Address &address : addresses)
        host.addresses.push_back({address, plan::Provenance::Typed});
    if (helo == followsPtr)
        host.heloMode = plan::HeloMode::FollowsPtr;
    else
        host.helo = helo;
    plan.hosts.push_back(std::move(host));
    return plan;
}

QJsonObject addressJson(Family family, const facts::Fact<facts::AddressFact> &fact,
                        const facts::Facts &facts)
{
    QJsonArray methods;
    for (const line::MethodAnswer &answer : fact->verdict.methods)
        methods.append(line::toJson(answer));
    line::DynamicQuestion question;
    QJsonArray reasons;
    if (fact->verdict.address) {
        const auto reverse = facts.reverse.find(*fact->verdict.address);
        if (reverse != facts.reverse.end() && reverse->second.isKnown()) {
            question.noReverseName = reverse->second->names.empty();
            if (!reverse->second->names.empty()) {
                question.reverseName = reverse->second->names.front().looks;
                question.reverseText = reverse->second->names.front().name.toLower();
            }
        }
    }
    question.carrierNat = fact->nat.nat == line::Nat::CarrierGrade;
    const line::DynamicVerdict dynamic = line::judgeDynamic(question);
    for (const QString &reason : fact->nat.reasons)
        reasons.append(reason);
    for (const QString &reason : dynamic.reasons)
        reasons.append(reason);
    return {{u"family"_s, static_cast<int>(family)},
            {u"address"_s,
             fact->verdict.address ? QJsonValue(fact->verdict.address->toString()) : QJsonValue()},
            {u"agreement"_s, line::toString(fact->verdict.agreement)},
            {u"methods"_s, methods},
            {u"nat"_s, line::toString(fact->nat.nat)},
            {u"dynamic"_s, line::toString(dynamic.dynamic)},
            {u"reasons"_s, reasons}};
}

int address(Invocation &call)
{
    const Result<const checks::DataSet *> data = call.data();
    if (!data)
        return call.fail(data.error());
    checks::RunRequest request;
    request.only = {u"address"_s, u"name"_s};
    request.options = call.checkOptions();
    const plan::MailPlan plan = linePlan({}, {});
    const checks::RunResult result =
        checks::run(plan, call.internet(), **data, request, {}, call.stop());
    const std::vector<findings::Finding> found = result.report.ofArea(u"address");
    if (call.json()) {
        QJsonArray addresses;
        for (const auto &[family, fact] : result.facts.addresses) {
            if (fact.isKnown())
                addresses.append(addressJson(family, fact, result.facts));
        }
        printDocument(call, u"address"_s, found, {{u"addresses"_s, addresses}});
    } else {
        for (const auto &[family, fact] : result.facts.addresses) {
            if (!fact.isKnown())
                continue;
            for (const line::MethodAnswer &answer : fact->verdict.methods) {
                if (call.quiet())
                    continue;
                call.out() << (family == Family::V4 ? u"IPv4  "_s : u"IPv6  "_s)
                           << answer.service.leftJustified(28)
                           << (answer.address ? answer.address->toString()
                                              : line::toString(answer.outcome))
                           << u'\n';
            }
        }
        call.out() << u'\n';
        printFindings(call, found);
    }
    return findings::exitCode(findings::summarise(found));
}

QJsonArray namesJson(const facts::Fact<facts::ReverseFact> &fact)
{
    QJsonArray names;
    for (const facts::ReverseName &item : fact->names) {
        QJsonArray addresses;
        for (const Address &each : item.addresses)
            addresses.append(each.toString());
        names.append(QJsonObject{
            {u"name"_s, item.name.toLower()},
            {u"addresses"_s, addresses},
            {u"confirmed"_s, item.confirmed ? QJsonValue(*item.confirmed) : QJsonValue()}});
    }
    return names;
}

int name(Invocation &call)
{
    if (call.arguments().size() != 1)
        return call.wrongUsage(findings::phrase(u"cli.one-argument", {{u"what"_s, u"ADDRESS"_s}}));
    const Result<Address> parsed = parseTypedAddress(call.arguments().front());
    if (!parsed)
        return call.fail(parsed.error());
    if (const std::optional<int> refused = call.refuseLeftOut(*parsed))
        return *refused;
    const Result<const checks::DataSet *> data = call.data();
    if (!data)
        return call.fail(data.error());
    const QString helo = plan::greetingText(call.value(u"helo"_s));
    const plan::MailPlan plan = linePlan({*parsed}, helo);
    checks::RunRequest request;
    request.options = call.checkOptions();
    request.only = {u"name"_s};
    if (!helo.isEmpty())
        request.only << u"helo"_s;
    if (!parsed->isPublic())
        request.only << u"address"_s;
    const checks::RunResult result =
        checks::run(plan, call.internet(), **data, request, {}, call.stop());
    const std::vector<findings::Finding> &found = result.report.findings;
    const std::vector<line::PtrWish> wishes = findings::wishesOf(found);
    const data::LineProviders &providers = (*data)->lineProviders;
    if (!call.json()) {
        printFindings(call, found);
        if (!call.quiet())
            printNameAdvice(call, plan, result.facts, *parsed, wishes, providers.asOf());
        return findings::exitCode(findings::summarise(found));
    }
    QJsonObject extra{
        {u"address"_s, parsed->toString()},
        {u"names"_s, QJsonArray()},
        {u"count"_s, QJsonValue()},
        {u"generic"_s, u"unknown"_s},
        {u"rule"_s, QJsonValue()},
        {u"provider"_s, QJsonValue()},
        {u"greeting"_s, QJsonValue()},
        {u"request"_s, wishes.empty() ? QJsonValue() : QJsonValue(findings::requestText(wishes))}};
    const auto reverse = result.facts.reverse.find(*parsed);
    QString greeting = helo;
    if (helo == followsPtr) // empty: the provider gives no name to greet with
        greeting = result.facts.ehlo.isKnown() ? result.facts.ehlo->text : QString();
    QJsonValue matches;
    if (reverse != result.facts.reverse.end() && reverse->second.isKnown()) {
        extra.insert(u"names"_s, namesJson(reverse->second));
        extra.insert(u"count"_s, static_cast<qint64>(reverse->second->count));
        if (reverse->second->provider)
            extra.insert(u"provider"_s,
                         findings::toJson(*reverse->second->provider, providers.asOf()));
        if (const facts::ReverseName *confirmed = reverse->second->confirmedName()) {
            extra.insert(
                u"greeting"_s,
                followJson(plan::followProvider(plan, confirmed->name.toLower()), QString()));
        }
        if (!reverse->second->names.empty()) {
            extra.insert(u"generic"_s, line::toString(reverse->second->names.front().looks.kind));
            extra.insert(u"rule"_s, reverse->second->names.front().looks.rule);
        }
        bool same = false;
        bool open = false;
        for (const facts::ReverseName &item : reverse->second->names) {
            const bool named = item.name.toLower() == greeting;
            same = same || (item.confirmed == true && named);
            open = open || (!item.confirmed && named);
        }
        if (!greeting.isEmpty() && (same || !open))
            matches = same;
    }
    const QJsonValue greets = greeting.isEmpty() ? QJsonValue() : QJsonValue(greeting);
    extra.insert(u"helo"_s, helo.isEmpty() ? QJsonValue()
                                           : QJsonValue(QJsonObject{{u"name"_s, greets},
                                                                    {u"matches"_s, matches}}));
    printDocument(call, parsed->toString(), found, extra);
    return findings::exitCode(findings::summarise(found));
}

} // namespace

std::vector<Command> lineCommands()
{
    return {
        {"address",
         "",
         "Your public addresses and how each was found.",
         {},
         address,
         0,
         "Who is asked can be chosen in ~/.config/mailworthy/address-services.json: {\"schema\": "
         "1, "
         "\"off\": [\"opendns\"]} leaves one out."},
        {"name",
         "ADDRESS",
         "The reverse name of an address, and whether it fits.",
         {{"helo", "NAME",
           "The name the server greets with; \"ptr\" follows the provider's name."}},
         name},
    };
}

} // namespace mailworthy::cli
