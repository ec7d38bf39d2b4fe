#include "mail/transport/Reading.h"

#include "mail/transport/Octets.h"

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::transport {

QString toString(Kind kind)
{
    switch (kind) {
    case Kind::Spf: return u"spf"_s;
    case Kind::Dkim: return u"dkim"_s;
    case Kind::Dmarc: return u"dmarc"_s;
    case Kind::MtaSts: return u"mta-sts"_s;
    case Kind::MtaStsPolicy: return u"mta-sts-policy"_s;
    case Kind::TlsRpt: return u"tls-rpt"_s;
    case Kind::Tlsa: return u"tlsa"_s;
    case Kind::Caa: return u"caa"_s;
    case Kind::Mx: return u"mx"_s;
    case Kind::Srv: return u"srv"_s;
    case Kind::DmarcReport: return u"dmarc-report"_s;
    case Kind::Autoconfig: return u"autoconfig"_s;
    }
    return {};
}

const std::vector<Kind> &allKinds()
{
    static const std::vector<Kind> kinds{
        Kind::Spf,  Kind::Dkim, Kind::Dmarc, Kind::MtaSts, Kind::MtaStsPolicy, Kind::TlsRpt,
        Kind::Tlsa, Kind::Caa,  Kind::Mx,    Kind::Srv,    Kind::DmarcReport,  Kind::Autoconfig};
    return kinds;
}

std::optional<Kind> kindFromString(QStringView text)
{
    for (const Kind kind : allKinds()) {
        if (text == toString(kind))
            return kind;
    }
    return std::nullopt;
}

Lint syntaxLint(const QString &code, QByteArrayView record, const Malformed &malformed)
{
    constexpr qsizetype mostShown = 200; // enough to find the place
    const qsizetype from = qBound(qsizetype{0}, malformed.offset, record.size());
    return {code,
            {{u"text"_s, shown(record.sliced(from, qMin(mostShown, record.size() - from)))},
             {u"expected"_s, malformed.expected},
             {u"offset"_s, qint64{malformed.offset}}}};
}

} // namespace mailworthy::transport
