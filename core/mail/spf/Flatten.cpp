#include "mail/spf/Flatten.h"

#include <algorithm>

namespace mailworthy::spf {

namespace {

int fullPrefix(const Address &address)
{
    return address.isV4() ? 32 : 128;
}

Network plain(const Network &network)
{
    const Address address = network.address.unmapped();
    const int full = fullPrefix(address);
    const int prefix = network.prefix < 0 || network.prefix > full ? full : network.prefix;
    return {address.masked(prefix), prefix};
}

bool holds(const Network &outer, const Network &inner)
{
    return outer.prefix <= inner.prefix && inner.address.sharesPrefix(outer.address, outer.prefix);
}

bool areHalves(const Network &x, const Network &y)
{
    return x.prefix == y.prefix && x.prefix > 0 && x.address != y.address
           && x.address.sharesPrefix(y.address, x.prefix - 1);
}

QByteArray termOf(const Network &network)
{
    const bool isHost = network.prefix == fullPrefix(network.address);
    return (network.address.isV4() ? "ip4:" : "ip6:") + network.address.toString().toLatin1()
           + (isHost ? QByteArray() : '/' + QByteArray::number(network.prefix));
}

bool isKnown(const std::optional<dns::Outcome> &outcome)
{
    return outcome == dns::Outcome::Records || outcome == dns::Outcome::NoData
           || outcome == dns::Outcome::NoSuchName;
}

bool takesOut(const Term &term)
{
    const Directive *directive = term.directive();
    return directive && directive->qualifier != Qualifier::Pass && !term.mechanism<All>();
}

/// Collects the networks of a record and of those below it; stops at the first error.
class Collector
{
public:
    bool take(const RecordTrace &record)
    {
        if (record.lookup.outcome && !isKnown(record.lookup.outcome))
            return refuse(QStringLiteral("spf.flatten-unknown"), record.domain);
        if (record.records != 1 || record.error || record.repeats)
            return refuse(QStringLiteral("spf.flatten-no-record"), record.domain);
        for (const TermTrace &term : record.terms) {
            if (term.term.mechanism<All>())
                return term.term.directive()->qualifier != Qualifier::Pass
                       || refuseTerm(record, term);
            if (!takeTerm(record, term))
                return false;
        }
        return true;
    }

    std::vector<Network> networks;
    std::optional<Error> error;

private:
    bool refuse(const QString &code, const QByteArray &name)
    {
        error = Error(code, {{QStringLiteral("name"), displayText(name)}});
        return false;
    }
    bool refuseTerm(const RecordTrace &record, const TermTrace &term)
    {
        error = Error(QStringLiteral("spf.flatten-impossible"),
                      {{QStringLiteral("name"), displayText(record.domain)},
                       {QStringLiteral("term"), displayText(term.text)}});
        return false;
    }

    bool takeTerm(const RecordTrace &record, const TermTrace &term)
    {
        const bool isRedirect = std::holds_alternative<Redirect>(term.term.what);
        const Directive *directive = term.term.directive();
        if (!directive && !isRedirect)
            return true; // exp and unknown modifiers
        if (directive && directive->qualifier != Qualifier::Pass)
            return refuseTerm(record, term);
        if (isRedirect || term.term.mechanism<Include>()) {
            if (term.text.contains('%'))
                return refuseTerm(record, term);
            return term.below.empty() ? refuse(QStringLiteral("spf.flatten-unknown"), term.target)
                                      : take(term.below.front());
        }
        if (const Ip4 *ip4 = term.term.mechanism<Ip4>()) {
            networks.push_back({ip4->network, ip4->prefix});
            return true;
        }
        if (const Ip6 *ip6 = term.term.mechanism<Ip6>()) {
            networks.push_back({ip6->network, ip6->prefix});
            return true;
        }
        if (const A *a = term.term.mechanism<A>())
            return takeNamed(record, term, a->cidr);
        if (const Mx *mx = term.term.mechanism<Mx>())
            return takeNamed(record, term, mx->cidr);
        return refuseTerm(record, term); // exists and ptr
    }

    bool takeNamed(const RecordTrace &record, const TermTrace &term, DualCidr cidr)
    {
        if (term.text.contains('%'))
            return refuseTerm(record, term);
        const bool known =
            !term.lookups.empty()
            && std::all_of(term.lookups.begin(), term.lookups.end(), [](const Lookup &lookup) {
                   return !lookup.outcome || isKnown(lookup.outcome);
               });
        if (!known)
            return refuse(QStringLiteral("spf.flatten-unknown"), term.target);
        for (const Address &address : term.addresses)
            networks.push_back({address, address.isV4() ? cidr.v4 : cidr.v6});
        return true;
    }
};

} // namespace

std::vector<Network> aggregated(std::vector<Network> networks)
{
    std::transform(networks.begin(), networks.end(), networks.begin(), plain);
    // A network stands directly before what lies in it.
    std::sort(networks.begin(), networks.end(), [](const Network &x, const Network &y) {
        if (x.address.family() != y.address.family())
            return x.address.isV4();
        const auto order = x.address <=> y.address;
        return order != 0 ? order < 0 : x.prefix < y.prefix;
    });
    std::vector<Network> out;
    for (const Network &network : networks) {
        if (!out.empty() && holds(out.back(), network))
            continue;
        out.push_back(network);
        while (out.size() >= 2 && areHalves(out[out.size() - 2], out.back())) {
            out.pop_back();
            --out.back().prefix;
        }
    }
    return out;
}

mailworthy::Result<std::vector<Network>> networksOf(const RecordTrace &record)
{
    Collector collector;
    if (!collector.take(record))
        return failure(*collector.error);
    return aggregated(std::move(collector.networks));
}

mailworthy::Result<MergeRequest> withFlattened(MergeRequest request, const QByteArray &name,
                                               const std::vector<Network> &networks)
{
    const QByteArray include = "include:" + name;
    const std::variant<SyntaxError, Term> parsed = parseTerm(include);
    const auto *wanted = std::get_if<Term>(&parsed);
    bool found = false;
    for (const QByteArray &text : request.published) {
        const Parsed published = parse(text);
        const auto *record = std::get_if<Record>(&published);
        if (!record || !wanted)
            continue;
        const auto place =
            std::find_if(record->terms.begin(), record->terms.end(),
                         [wanted](const Term &term) { return sameTerm(term, *wanted); });
        if (place == record->terms.end())
            continue;
        found = true;
        const auto refusing = std::find_if(record->terms.begin(), place, takesOut);
        if (refusing != place)
            return failure(QStringLiteral("spf.flatten-impossible"),
                           {{QStringLiteral("name"), displayText(name)},
                            {QStringLiteral("term"), displayText(toText(*refusing))}});
    }
    if (!found)
        return failure(QStringLiteral("spf.flatten-no-include"),
                       {{QStringLiteral("name"), displayText(name)}});
    request.remove.push_back(include);
    for (const Network &network : networks)
        request.add.push_back(termOf(network));
    return request;
}

} // namespace mailworthy::spf
