#pragma once
// The type of `failure(…)`: for functions that only make errors, to be returned from functions of
// any Result.
#include "base/Result.h"

namespace mailworthy {

using Failure = decltype(failure(Error(QString())));

} // namespace mailworthy
