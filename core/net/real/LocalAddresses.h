#pragma once
// The addresses of this machine's interfaces that are up, without the loopback ones.
#include "net/Internet.h"

namespace mailworthy::net {

[[nodiscard]] std::vector<LocalAddress> localInterfaceAddresses();

} // namespace mailworthy::net
