#pragma once
// Block lists for tests, made without a file.
#include "data/ListCatalog.h"

namespace mailworthy::testkit {

inline Address addressOf(const char *text)
{
    return *Address::parse(QString::fromLatin1(text));
}

inline data::ReturnCode codeOf(const char *pattern, data::CodeKind kind, const char *meaning = "")
{
    data::ReturnCode code;
    code.pattern = *data::CodePattern::parse(QString::fromLatin1(pattern));
    code.kind = kind;
    code.meaning = QString::fromLatin1(meaning);
    return code;
}

/// A living list for addresses of both families, with the controls of RFC 5782.
inline data::BlockList addressList(const char *zone)
{
    data::BlockList list;
    list.id = QString::fromLatin1(zone);
    list.zone = dns::Name::of(zone);
    list.name = list.id;
    list.ipv4 = list.ipv6 = true;
    list.weight = data::ListWeight::Common;
    list.listed.ipv4 = addressOf("127.0.0.2");
    list.listed.ipv6 = addressOf("::ffff:7f00:2");
    list.unlisted.ipv4 = addressOf("127.0.0.1");
    list.unlisted.ipv6 = addressOf("::ffff:7f00:1");
    list.status = data::ListStatus::Active;
    list.asked = true;
    return list;
}

inline data::BlockList domainList(const char *zone)
{
    data::BlockList list = addressList(zone);
    list.kind = data::ListKind::Domain;
    list.scope = data::ListScope::Domain;
    list.ipv4 = list.ipv6 = false;
    list.domain = true;
    list.listed = {};
    list.unlisted = {};
    list.listed.domain = QStringLiteral("TEST");
    list.unlisted.domain = QStringLiteral("INVALID");
    return list;
}

} // namespace mailworthy::testkit
