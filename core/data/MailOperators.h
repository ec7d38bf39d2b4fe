#pragma once
// Large receivers whose port 25 shows whether mail can leave a line, and how to tell their own mail
// server from somebody on the way.
//
// resources/data/mail-operators.json, schema 1: {"schema":1,"asOf":…,"operators":[ENTRY…]}
//   id*, name*    of the operator; no two entries belong together, so that one who intercepts
//                 cannot be right for both
//   domain*       a domain of theirs: its MX records, looked up each time, say where to connect
//   families*     of "ipv4" "ipv6": usually reached over
//   greetings*    domains under which their servers name themselves (RFC 5321 §4.2)
//   submission    a host that takes mail of its customers on port 587
//   sources
// All of them offer STARTTLS. Errors as in ListCatalog.h.
#include "dns/Name.h"

namespace mailworthy::data {

struct MailOperator
{
    QString id;
    QString name;
    dns::Name domain;
    bool ipv4 = false, ipv6 = false;
    std::vector<dns::Name> greetings;
    dns::Name submission; ///< where its customers send from, on port 587; the root: not told
    friend bool operator==(const MailOperator &, const MailOperator &) = default;
};

struct MailOperators
{
    QString asOf;
    std::vector<MailOperator> operators; ///< in the order they are tried

    [[nodiscard]] static Result<MailOperators> fromJson(const QByteArray &text,
                                                        const QString &file);
    [[nodiscard]] static Result<MailOperators> builtIn();
};

} // namespace mailworthy::data
