#pragma once
// What the cryptographic library keeps for a thread (random generator, error queue).

namespace mailworthy::keys {

/// Frees it for the calling thread. For threads whose end nobody waits for: it is freed by itself
/// when a thread ends, but that may come after the end of the program.
void dropThreadState();

} // namespace mailworthy::keys
