#include "net/Stun.h"

namespace mailworthy::net {

QString toString(StunOutcome outcome)
{
    switch (outcome) {
    case StunOutcome::Answered: return QStringLiteral("answered");
    case StunOutcome::Refused: return QStringLiteral("refused");
    case StunOutcome::Unreachable: return QStringLiteral("unreachable");
    case StunOutcome::Timeout: return QStringLiteral("timeout");
    case StunOutcome::Malformed: return QStringLiteral("malformed");
    case StunOutcome::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

} // namespace mailworthy::net
