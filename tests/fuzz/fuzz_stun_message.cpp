// What comes back from a STUN server, taken as the answer to whatever transaction it names itself.
#include "Fuzz.h"
#include "net/StunMessage.h"

#include <algorithm>

using namespace mailworthy;
using namespace mailworthy::net;

MW_FUZZ_TARGET(stun_message)
{
    StunTransaction transaction{};
    const QByteArrayView id = input.sliced(std::min(input.size(), qsizetype(8)));
    const auto count = std::min(id.size(), static_cast<qsizetype>(transaction.size()));
    std::copy_n(id.begin(), count, transaction.begin());
    const StunAnswer answer = parseStunAnswer(input, transaction);
    MW_HOLDS(answer.seen.has_value() == (answer.kind == StunAnswer::Kind::Mapped));
    MW_HOLDS(answer.errorCode == 0 || answer.kind == StunAnswer::Kind::Error);
    MW_HOLDS(answer == parseStunAnswer(input, transaction));
    // It answers no other transaction.
    transaction[0] = static_cast<quint8>(transaction[0] ^ 1);
    MW_HOLDS(parseStunAnswer(input, transaction).kind == StunAnswer::Kind::NotOurs);
}
