#pragma once
// What the running server says of itself, as the server step and the list of steps show it: greeting
// and certificate against the plan. Nothing is called fine before both were heard. Pure.
#include "checks/Coverage.h"
#include "checks/ServerTalk.h"
#include "gui/widgets/Status.h"
#include "gui/widgets/Tables.h"

namespace mailworthy::gui {

/// What there is to be shown of.
struct GreetingLook
{
    const plan::MailPlan &plan;
    const checks::ServerTalk *talk = nullptr; ///< nullptr: nobody has listened yet
    bool running = false;
    const facts::Facts &facts; ///< of the line
};

struct GreetingView
{
    Status status = Status::Waiting;
    QString pill;              ///< in the place of the status's own word; may be empty
    QString sentence;          ///< what is
    QString step;              ///< what to do first; may be empty
    QString command;           ///< to be started on the server; may be empty
    std::vector<FactRow> rows; ///< as it was heard
    friend bool operator==(const GreetingView &, const GreetingView &) = default;
};
[[nodiscard]] GreetingView greetingView(const GreetingLook &look);

/// The worst that was found about the name it is to greet with and is not good: that is another
/// step's, and a greeting as planned is not all there is to it.
[[nodiscard]] std::optional<findings::Finding> nameTrouble(const findings::Report &report,
                                                           const checks::Coverage &coverage);

} // namespace mailworthy::gui
