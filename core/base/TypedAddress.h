#pragma once
// An address as an owner types or pastes it, where an address is meant. Pure; for the borders of
// the programs. What programs write is read by Address::parse.
#include "base/Address.h"

namespace mailworthy {

/// Blanks around it and brackets ("[2001:db8::1]") are left out; ::ffff:a.b.c.d is a.b.c.d.
/// Errors, each with {text}: "address.has-port" {address, port}, "address.is-network" {address},
/// "address.has-zone" {zone}, "address.leading-zero" {part}, "address.too-large" {part},
/// "address.part-count" {count}, "address.not-an-address".
[[nodiscard]] Result<Address> parseTypedAddress(QStringView text);

} // namespace mailworthy
