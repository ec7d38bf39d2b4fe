#pragma once
// Words about whoever gives out the address: his card, the letter that asks him for the reverse
// name, and what stays as it is when the server greets with his name instead. For the window and
// the command line alike.
#include "data/LineProviders.h"
#include "findings/Finding.h"
#include "line/PtrRequest.h"
#include "plan/ProvidersName.h"

#include <span>

namespace mailworthy::findings {

struct CardLine
{
    QString label;
    QString text;
    friend bool operator==(const CardLine &, const CardLine &) = default;
};
/// Name, reverse name, port 25, fixed address, date. What is general knowledge says "usually".
[[nodiscard]] std::vector<CardLine> providerCard(const data::LineProvider &provider,
                                                 const QString &asOf);
[[nodiscard]] QJsonObject toJson(const data::LineProvider &provider, const QString &asOf);

/// What findings ask of the provider, every address once, in their order.
[[nodiscard]] std::vector<line::PtrWish> wishesOf(std::span<const Finding> found);
/// The letter, with line ends; empty without a wish.
[[nodiscard]] QString requestText(std::span<const line::PtrWish> wishes);
/// What the owner publishes before he sends it; empty where the forward records are there.
[[nodiscard]] QString beforeAsking(std::span<const line::PtrWish> wishes);

/// One sentence.
[[nodiscard]] QString keptText(const plan::KeptValue &kept);

} // namespace mailworthy::findings
