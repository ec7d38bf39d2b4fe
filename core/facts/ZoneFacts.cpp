#include "facts/ZoneFacts.h"

namespace mailworthy::facts {

using namespace Qt::Literals::StringLiterals;
using dns::Outcome;

QString toString(ServerState state)
{
    switch (state) {
    case ServerState::Well: return u"well"_s;
    case ServerState::NotAuthoritative: return u"not-authoritative"_s;
    case ServerState::Refused: return u"refused"_s;
    case ServerState::Failed: return u"failed"_s;
    case ServerState::Referral: return u"referral"_s;
    case ServerState::Denies: return u"denies"_s;
    case ServerState::Silent: return u"silent"_s;
    }
    return {};
}

bool isLame(ServerState state)
{
    return state != ServerState::Well && state != ServerState::Silent;
}

ServerState serverStateOf(const dns::Answer &soa)
{
    const bool pointsElsewhere =
        std::any_of(soa.authority.begin(), soa.authority.end(), [](const dns::Record &record) {
            return std::holds_alternative<dns::Ns>(record.data);
        });
    switch (soa.outcome) {
    case Outcome::Refused:
        return soa.rcode == 0 && pointsElsewhere ? ServerState::Referral : ServerState::Refused;
    case Outcome::ServerFailure: return ServerState::Failed;
    case Outcome::NoSuchName: return ServerState::Denies;
    case Outcome::NoData:
        return soa.authoritative ? ServerState::Denies : ServerState::NotAuthoritative;
    case Outcome::Records:
        return soa.authoritative ? ServerState::Well : ServerState::NotAuthoritative;
    case Outcome::Timeout:
    case Outcome::Unreachable:
    case Outcome::Malformed:
    case Outcome::Cancelled: break;
    }
    return ServerState::Silent;
}

bool isNewerSerial(quint32 serial, quint32 than)
{
    return serial != than && serial - than < 0x80000000U;
}

} // namespace mailworthy::facts
