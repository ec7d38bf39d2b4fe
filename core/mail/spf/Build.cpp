#include "mail/spf/Build.h"

#include "mail/spf/Trace.h"

namespace mailworthy::spf {

namespace {

mailworthy::Result<Term> namedTerm(const char *mechanism, const QByteArray &name)
{
    const QByteArray plain = name.endsWith('.') ? name.chopped(1) : name;
    std::variant<SyntaxError, Term> parsed = parseTerm(mechanism + plain);
    if (std::holds_alternative<SyntaxError>(parsed) || !toName(plain))
        return failure(QStringLiteral("spf.bad-name"),
                       {{QStringLiteral("name"), displayText(name)}});
    return std::get<Term>(std::move(parsed));
}

Term directive(Mechanism mechanism, Qualifier qualifier = Qualifier::Pass)
{
    return Term{Directive{qualifier, std::move(mechanism)}, {}};
}

Term networkTerm(const Network &network)
{
    const Address address = network.address.unmapped();
    const int full = address.isV4() ? 32 : 128;
    const int prefix = network.prefix < 0 || network.prefix > full ? full : network.prefix;
    if (address.isV4())
        return directive(Ip4{address, static_cast<quint8>(prefix)});
    return directive(Ip6{address, static_cast<quint8>(prefix)});
}

void addOnce(Record &record, Term term)
{
    for (const Term &there : record.terms) {
        if (sameTerm(there, term))
            return;
    }
    record.terms.push_back(std::move(term));
}

} // namespace

mailworthy::Result<Record> build(const Wanted &wanted)
{
    Record record;
    for (const Family family : {Family::V4, Family::V6}) {
        for (const Network &network : wanted.networks) {
            if (network.address.unmapped().family() == family)
                addOnce(record, networkTerm(network));
        }
    }
    if (wanted.ownAddress)
        record.terms.push_back(directive(A{}));
    for (const QByteArray &host : wanted.hosts) {
        mailworthy::Result<Term> term = namedTerm("a:", host);
        if (!term)
            return failure(term.error());
        addOnce(record, *std::move(term));
    }
    if (wanted.mx)
        record.terms.push_back(directive(Mx{}));
    for (const QByteArray &include : wanted.includes) {
        mailworthy::Result<Term> term = namedTerm("include:", include);
        if (!term)
            return failure(term.error());
        addOnce(record, *std::move(term));
    }
    record.terms.push_back(
        directive(All{}, wanted.policy == Policy::Hard ? Qualifier::Fail : Qualifier::SoftFail));
    return record;
}

Record noMailRecord()
{
    return Record{{directive(All{}, Qualifier::Fail)}};
}

Record heloRecord()
{
    return Record{{directive(A{}), directive(All{}, Qualifier::Fail)}};
}

} // namespace mailworthy::spf
