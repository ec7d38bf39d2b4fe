#pragma once
// Waiting for visitors, as a call that blocks: what the job on the I/O thread sees comes to the
// caller's thread as it happens.
#include "net/real/GreeterJob.h"
#include "net/real/IoThread.h"

namespace mailworthy::net {

/// Ends after the request's time, when `onVisit` has seen enough, or with Cancelled when stopped.
[[nodiscard]] GreeterReply greetVisitors(IoThread &thread, const GreeterRequest &request,
                                         const GreeterJob::Places &places, const OnVisit &onVisit,
                                         const std::stop_token &stop,
                                         const GreeterLimits &limits = {});

} // namespace mailworthy::net
