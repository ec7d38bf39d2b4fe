// An address, and an address with a port.
#include "Fuzz.h"
#include "dns/Name.h"

using mailworthy::Address;
using mailworthy::Endpoint;

MW_FUZZ_TARGET(address)
{
    const QString text = QString::fromUtf8(input);
    if (const auto address = Address::parse(text)) {
        MW_HOLDS(Address::parse(address->toString()) == *address);
        MW_HOLDS(address->sharesPrefix(*address, address->isV4() ? 32 : 128));
        MW_HOLDS(address->unmapped().unmapped() == address->unmapped());
        MW_HOLDS(!mailworthy::toString(address->addressClass()).isEmpty());
        MW_HOLDS(mailworthy::dns::Name::reverse(*address).fits());
    }
    if (const auto endpoint = Endpoint::parse(text)) {
        MW_HOLDS(Endpoint::parse(endpoint->toString()) == *endpoint);
        MW_HOLDS(Endpoint::parse(endpoint->toString(0), 0) == *endpoint);
    }
}
