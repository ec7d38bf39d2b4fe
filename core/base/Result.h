#pragma once
// A value, or the error that says why there is none. The only place that names tl::expected.
//
//     Result<Address> parsed = Address::parse(text);
//     if (!parsed) return failure(parsed.error());
//     use(*parsed);
#include "base/Error.h"

#include <tl/expected.hpp>

namespace mailworthy {

template<typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> failure(QString code, Args args = {})
{
    return tl::unexpected<Error>(Error(std::move(code), std::move(args)));
}

} // namespace mailworthy
