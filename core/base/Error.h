#pragma once
// Why something could not be done: a stable code with named arguments and, perhaps, the error
// beneath it. Holds no sentence: findings::Catalog makes the text ("error.<code>"). Codes are
// lower-case dotted, "address.not-strict".
#include "base/Args.h"

#include <memory>

namespace mailworthy {

struct Error
{
    QString code;
    Args args;
    /// Immutable and shared by the copies of this error (a value cannot hold itself).
    std::shared_ptr<const Error> cause;

    Error(QString errorCode, Args errorArgs = {})
        : code(std::move(errorCode))
        , args(std::move(errorArgs))
    {}
    [[nodiscard]] Error causedBy(Error deeper) const;
    /// Code and arguments in one line, for logs and tests; never shown to an owner.
    [[nodiscard]] QString toDebugString() const;

    friend bool operator==(const Error &a, const Error &b);
};

} // namespace mailworthy
