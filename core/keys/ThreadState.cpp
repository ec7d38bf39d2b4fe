#include "keys/ThreadState.h"

#include <openssl/crypto.h>

namespace mailworthy::keys {

void dropThreadState()
{
    OPENSSL_thread_stop();
}

} // namespace mailworthy::keys
