#pragma once
// A visitor made of lambdas, one for each alternative of a variant:
//     std::visit(Overloaded{[](const A &) { … }, [](const B &) { … }}, value);

namespace mailworthy {

template<typename... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template<typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>;

} // namespace mailworthy
