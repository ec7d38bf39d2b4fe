#pragma once
// What a look at the key files that a configuration names has shown. Made elsewhere (session): the judge does
// no I/O.
#include "keys/PublicKey.h"

#include <QString>

#include <map>
#include <optional>

namespace mailworthy::servers {

struct KeyLook
{
    enum class State {
        Missing,    ///< no such file on this machine
        Unreadable, ///< it is there, this user may not read it
        Unusable,   ///< it holds no key that signs
        Read,
    };
    State state = State::Missing;
    std::optional<keys::PublicKey> key; ///< of Read
    bool isRaw = false;                 ///< Ed25519 as rspamd wants it, without PEM
    QString owner;                      ///< of the file; empty: not known
    bool groupReads = false;
    bool othersRead = false;
    friend bool operator==(const KeyLook &, const KeyLook &) = default;
};
/// "missing", "unreadable", "unusable", "read"
QString toString(KeyLook::State state);

/// By path. A path that is not there was not looked at: the server is another machine.
using KeyLooks = std::map<QString, KeyLook>;

} // namespace mailworthy::servers
