#pragma once
// What commands show about whoever gives out the address, about a greeting that follows his name,
// and about a relay: as text, and as the fields of JSON.
#include "cli/Invocation.h"
#include "facts/Facts.h"
#include "findings/ProviderWords.h"
#include "plan/RelayAdvice.h"

#include <QJsonArray>

namespace mailworthy::cli {

/// The card of the provider; without one what holds for all.
void printProvider(Invocation &call, const std::optional<data::LineProvider> &provider,
                   const QString &asOf);
/// The letter, and what is to be published before; nothing without a wish.
void printRequest(Invocation &call, std::span<const line::PtrWish> wishes);
/// What stays and what is set when the server greets with the provider's name. `serverId` empty:
/// the kind of server is not known. `generic`: the name looks like a customer line's.
void printFollow(Invocation &call, const plan::GreetingChange &change, const QString &serverId,
                 bool generic);
[[nodiscard]] QJsonObject followJson(const plan::GreetingChange &change, const QString &serverId);
/// Behind the findings about a reverse name: whose address it is, the letter to him where the name
/// does not fit, and what greeting with his name changes.
void printNameAdvice(Invocation &call, const plan::MailPlan &plan, const facts::Facts &facts,
                     const Address &address, std::span<const line::PtrWish> wishes,
                     const QString &asOf);
void printRelay(Invocation &call, const plan::RelayAdvice &advice);
/// The relays that suit a home server, for `--relay list`.
int listRelays(Invocation &call);
/// As Invocation::fail, with the way to the list behind it.
[[nodiscard]] int failRelay(Invocation &call, const Error &error);
/// With the sentences as "text".
[[nodiscard]] QJsonObject relayJson(const plan::RelayAdvice &advice);

} // namespace mailworthy::cli
