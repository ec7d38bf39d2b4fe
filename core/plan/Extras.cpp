#include "plan/Extras.h"

#include "base/Failure.h"
#include "base/Overloaded.h"
#include "plan/MailPlan.h"

#include <algorithm>

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype sha256Size = 32;

const QString tlsReports = u"tls-rpt"_s;
const QString sts = u"mta-sts"_s;
const QString clients = u"client-service"_s;
const QString caa = u"caa"_s;
const QString tlsa = u"tlsa"_s;
const QString nullMx = u"null-mx"_s;

/// RFC 8314 §3: what clients should use today.
const QStringList usualServices{u"submissions"_s, u"imaps"_s};
/// Those of a mailbox; calendars and the like are no matter of mail.
const QStringList knownServices{u"submissions"_s, u"submission"_s, u"imaps"_s, u"imap"_s,
                                u"pop3s"_s};

Failure badValue(const QString &kind, const QString &text, const QString &expected)
{
    return failure(u"extra.bad-value"_s,
                   {{u"kind"_s, kind}, {u"text"_s, text}, {u"expected"_s, expected}});
}

Result<Extra> parseTlsReports(const QString &value)
{
    if (value.isEmpty())
        return TlsReportsExtra{};
    const Result<QString> mailbox = parseReportAddress(value);
    if (!mailbox)
        return failure(mailbox.error());
    return TlsReportsExtra{*mailbox};
}

Result<Extra> parseSts(const QString &value)
{
    using transport::StsMode;
    for (const StsMode mode : {StsMode::Testing, StsMode::Enforce, StsMode::None}) {
        if (value == transport::toString(mode) || (value.isEmpty() && mode == StsMode::Testing))
            return StsExtra{mode};
    }
    return badValue(sts, value, u"testing, enforce, none"_s);
}

Result<Extra> parseClients(const QString &value)
{
    if (value.isEmpty())
        return ClientsExtra{usualServices};
    QStringList named;
    for (const QString &part : value.split(u',')) {
        if (!knownServices.contains(part.trimmed()))
            return badValue(clients, part.trimmed(), knownServices.join(u", "_s));
        named << part.trimmed();
    }
    // In one order, each once: the same wish is the same value.
    ClientsExtra extra;
    for (const QString &service : knownServices) {
        if (named.contains(service))
            extra.services << service;
    }
    return extra;
}

Result<Extra> parseCaa(const QString &value)
{
    using transport::CaaIssuer;
    const auto bad = [&value] {
        return badValue(caa, value, u"letsencrypt.org; validationmethods=http-01"_s);
    };
    if (value.isEmpty()) {
        return failure(u"extra.needs-value"_s,
                       {{u"kind"_s, caa}, {u"example"_s, u"caa=letsencrypt.org"_s}});
    }
    const transport::Reading<CaaIssuer> given = transport::parseCaaIssuer(value.toUtf8());
    const auto *read = std::get_if<CaaIssuer>(&given);
    if (!read || read->domain.isEmpty() || !dns::Domain::parse(QString::fromUtf8(read->domain)))
        return bad();
    CaaIssuer issuer = *read;
    issuer.domain = issuer.domain.toLower();
    const std::vector<QByteArray> methods = issuer.valuesOf("validationmethods");
    if (!std::all_of(methods.begin(), methods.end(), transport::isMethodList))
        return bad();
    const Result<QByteArray> text = transport::toText(issuer);
    if (!text)
        return failure(text.error());
    return CaaExtra{std::get<CaaIssuer>(transport::parseCaaIssuer(*text))};
}

Result<Extra> parseTlsa(const QString &value)
{
    if (value.isEmpty()) {
        return failure(u"extra.needs-value"_s,
                       {{u"kind"_s, tlsa}, {u"example"_s, u"tlsa=fullchain.pem"_s}});
    }
    const QByteArray hex = value.toLatin1().toLower();
    const QByteArray digest = QByteArray::fromHex(hex);
    if (digest.size() != sha256Size || digest.toHex() != hex)
        return badValue(tlsa, value, u"64 hexadecimal digits"_s);
    return TlsaExtra{digest};
}

Result<Extra> parseNullMx(const QString &value)
{
    if (!value.isEmpty())
        return badValue(nullMx, value, nullMx);
    return NullMxExtra{};
}

struct KindParser
{
    const QString &kind;
    Result<Extra> (*parse)(const QString &value);
};

/// In the order of the alternatives of Extra.
const std::array kinds{
    KindParser{tlsReports, parseTlsReports},
    KindParser{sts, parseSts},
    KindParser{clients, parseClients},
    KindParser{caa, parseCaa},
    KindParser{tlsa, parseTlsa},
    KindParser{nullMx, parseNullMx},
};
static_assert(kinds.size() == std::variant_size_v<Extra>);

/// Does the new one stand for the same thing, so that it takes the old one's place?
bool takesPlaceOf(const Extra &extra, const Extra &old)
{
    if (extra.index() != old.index())
        return false;
    if (const auto *issuer = std::get_if<CaaExtra>(&extra))
        return issuer->issuer.domain == std::get<CaaExtra>(old).issuer.domain;
    return !std::holds_alternative<TlsaExtra>(extra) || extra == old;
}

} // namespace

QString kindOf(const Extra &extra)
{
    return kinds[extra.index()].kind;
}

QStringList extraKinds()
{
    QStringList words;
    for (const KindParser &each : kinds)
        words << each.kind;
    return words;
}

QString valueOf(const Extra &extra)
{
    return std::visit(
        Overloaded{
            [](const TlsReportsExtra &wish) { return wish.mailbox; },
            [](const StsExtra &wish) { return transport::toString(wish.mode); },
            [](const ClientsExtra &wish) { return wish.services.join(u','); },
            [](const CaaExtra &wish) {
                return QString::fromUtf8(transport::toText(wish.issuer).value_or(QByteArray()));
            },
            [](const TlsaExtra &wish) { return QString::fromLatin1(wish.digest.toHex()); },
            [](const NullMxExtra &) { return QString(); },
        },
        extra);
}

Result<Extra> parseExtra(const QString &kind, const QString &value)
{
    for (const KindParser &each : kinds) {
        if (kind == each.kind)
            return each.parse(value.trimmed());
    }
    return failure(u"extra.unknown"_s, {{u"text"_s, kind}, {u"known"_s, extraKinds()}});
}

void setExtra(std::vector<Extra> &extras, const Extra &extra)
{
    const auto old = std::find_if(extras.begin(), extras.end(),
                                  [&](const Extra &each) { return takesPlaceOf(extra, each); });
    if (old == extras.end())
        extras.push_back(extra);
    else
        *old = extra;
}

bool removeExtra(std::vector<Extra> &extras, const QString &kind)
{
    return std::erase_if(extras, [&](const Extra &each) { return kindOf(each) == kind; }) > 0;
}

} // namespace mailworthy::plan
