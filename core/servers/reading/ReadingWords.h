#pragma once
// What was read of a server, in sentences of the catalogue and as JSON (command line contract, "server read").
#include "servers/reading/KeyLooks.h"
#include "servers/reading/ReadServer.h"

#include <QJsonObject>

namespace mailworthy::servers {

/// In the language of now.
[[nodiscard]] QStringList sentencesOf(const ServerReading &reading);
[[nodiscard]] QStringList sentencesOf(const KeyLooks &looks);

/// null: not told. Never a secret, and nothing but what was understood.
[[nodiscard]] QJsonObject toJson(const ServerReading &reading, const KeyLooks &looks);

} // namespace mailworthy::servers
