#pragma once
// A set of lambdas as one visitor, so that every alternative of a variant is named where it is handled.

namespace mailworthy::spf {

template<typename... Functions>
struct Overload : Functions...
{
    using Functions::operator()...;
};
template<typename... Functions>
Overload(Functions...) -> Overload<Functions...>;

} // namespace mailworthy::spf
