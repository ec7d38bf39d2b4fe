#pragma once
// example.org for the tests of check_host(): the names its records speak of, the short way to ask
// about it, and a verdict as one line.
#include "ZoneInternet.h"
#include "mail/spf/CheckHost.h"

namespace mailworthy::spf::test {

Verdict ask(ZoneInternet &zone, const char *ip, const QByteArray &from = "bob@example.org",
            const QByteArray &helo = "mail.example.org", const Options &options = {});

/// Result, mechanism, look-ups, void look-ups and reason: "fail -all 1 0 matched".
[[nodiscard]] QString summary(const Verdict &verdict);

/// Names that the tests' records speak of. example.org itself gets no record for SPF.
void addNames(ZoneInternet &zone);

} // namespace mailworthy::spf::test
