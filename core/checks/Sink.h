#pragma once
// How judges make findings: severity from the catalogue where a code has only one, arguments by
// name.
#include "checks/Check.h"
#include "findings/Catalog.h"

namespace mailworthy::checks {

/// The one severity of a code; asserts when the catalogue allows several.
[[nodiscard]] findings::Severity severityOf(QStringView code);

/// Adds a finding with the code's own severity and gives it back for more.
findings::Finding &add(std::vector<findings::Finding> &out, const QString &code,
                       const QString &subject, Args args = {},
                       std::vector<facts::Evidence> evidence = {});
findings::Finding &add(std::vector<findings::Finding> &out, findings::Severity severity,
                       const QString &code, const QString &subject, Args args = {},
                       std::vector<facts::Evidence> evidence = {});

[[nodiscard]] QStringList texts(const std::vector<Address> &addresses);
[[nodiscard]] QString text(const std::vector<Address> &addresses);

[[nodiscard]] findings::Fix publishFix(const QString &name, const QString &type);
[[nodiscard]] findings::Fix removeFix(const QString &name, const QString &type);
/// For address records of one family: which of them.
[[nodiscard]] findings::Fix removeFix(const QString &name, const std::vector<Address> &addresses);
[[nodiscard]] findings::Fix editPlanFix(const QString &step);

/// A label that nobody made, for control questions.
[[nodiscard]] QByteArray randomLabel(quint64 seed);
/// A name that cannot exist (RFC 6761 §6.4), the same one all through a run.
[[nodiscard]] dns::Name nobody(const Context &context);
/// Questions about names that do not exist: beneath "invalid", and where no resolver has a rule of its
/// own built in, because some answer for "invalid" themselves whoever invents answers behind them.
[[nodiscard]] std::vector<net::Inquiry> nobodyInquiries(const Context &context);
/// The addresses in the answers to those: invented.
[[nodiscard]] std::vector<Address> inventedIn(std::span<const dns::Answer> answers);
/// Somebody was there, whatever he said.
[[nodiscard]] bool hasReplied(const dns::Answer &answer);
/// Nobody answers as resolver.
[[nodiscard]] bool isSilent(const facts::Facts &facts);
/// The resolver answers, and with nothing: not even the root is known to it.
[[nodiscard]] bool isUseless(const facts::Facts &facts);

/// A and AAAA of a name, with what its alias is.
[[nodiscard]] facts::NameAddresses toNameAddresses(const dns::Name &name,
                                                   const std::vector<dns::Answer> &answers);
/// The outcome of two answers (A, AAAA) together: Records when either has some, known-empty only
/// when both are known.
[[nodiscard]] dns::Outcome outcomeOf(const std::vector<dns::Answer> &answers);
/// The first answer that is not known, if any.
[[nodiscard]] const dns::Answer *firstUnknown(const std::vector<dns::Answer> &answers);
/// Why there is no name server to ask: none at all, or none of the family that is left.
[[nodiscard]] Error noResolver(const Context &context);
/// Inquiries for the families the run uses.
[[nodiscard]] std::vector<net::Inquiry> addressInquiries(const dns::Name &name);

} // namespace mailworthy::checks
