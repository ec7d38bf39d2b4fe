#pragma once
// Whether strangers may send through a Postfix: smtpd_relay_restrictions and smtpd_recipient_restrictions
// with mynetworks, in main.cf and for the entrances of master.cf that have their own. Tables, policy
// services and classes of the owner are not read: what they decide stays open.
#include "servers/reading/MainCf.h"

namespace mailworthy::servers {

void readRelaying(const MainCf &file, ServerReading &reading);

} // namespace mailworthy::servers
