#pragma once
// The public address, out of what several unrelated methods said. Pure: answers in, one verdict per
// family out. Families are never mixed; reserved addresses are no answers; one operator counts once
// however many of its services agree.
#include "base/Address.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace mailworthy::line {

enum class MethodKind { Dns, Https, Stun, Router, Interface, Typed };
/// "dns", "https", "stun", "router", "interface", "typed"
QString toString(MethodKind kind);
std::optional<MethodKind> methodFromString(QStringView text);

enum class MethodOutcome {
    Answered,
    Reserved,    ///< answered with an address that is not public: dropped
    WrongFamily, ///< answered with the other family: dropped
    Unusable,    ///< answered with something that is no address
    Refused,
    Timeout,
    Unreachable,
    Cancelled,
};
QString toString(MethodOutcome outcome);

/// One method asked for one family.
struct MethodAnswer
{
    MethodKind method = MethodKind::Dns;
    QString service;      ///< "resolver1.opendns.com"
    QString operatorName; ///< who runs it; empty: the service stands for itself
    Family family = Family::V4;
    MethodOutcome outcome = MethodOutcome::Timeout;
    std::optional<Address> address; ///< what it said, also when it is dropped
    QString detail;
    friend bool operator==(const MethodAnswer &, const MethodAnswer &) = default;
};

enum class Agreement {
    Agreed,   ///< two or more operators say the same, and more than half of those that answered
    Single,   ///< one answer only
    Conflict, ///< no majority
    None,     ///< nobody answered
};
QString toString(Agreement agreement);

struct AddressVerdict
{
    Family family = Family::V4;
    Agreement agreement = Agreement::None;
    std::optional<Address> address;    ///< of Agreed and Single
    std::vector<Address> candidates;   ///< every public address said, most votes first
    bool disputed = false;             ///< Agreed, but somebody said otherwise
    std::vector<MethodAnswer> methods; ///< with outcomes put right (Reserved, WrongFamily)
};

/// Answers of the other family are left out. Typed wins over everything: the owner knows.
[[nodiscard]] AddressVerdict agree(Family family, const std::vector<MethodAnswer> &answers);

/// {"method","service","answer","outcome"}
[[nodiscard]] QJsonObject toJson(const MethodAnswer &answer);

} // namespace mailworthy::line
