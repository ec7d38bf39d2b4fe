#pragma once
// The owner's word on the plan's addresses and on the families that mail leaves over: an address is
// given, a family is left out or takes part again. Pure.
#include "plan/MailPlan.h"

namespace mailworthy::plan {

/// The owner gives it, also where just this one was measured: what is measured later changes
/// nothing. It takes the place of the address of its family; a family that was left out and had
/// none takes part again.
void giveAddress(MailPlan &plan, const Address &address);
/// The family's address goes, and no mail leaves over it; where it has none, nothing changes. Over one
/// of the two mail has to leave: where the other is left out already, the address alone goes, and is
/// measured anew.
void leaveOut(MailPlan &plan, Family family);
/// Mail leaves over the family as it does over the other one.
void takeIn(MailPlan &plan, Family family);
/// Directly or through a relay, for every family that is not left out.
void chooseWay(Route &route, Way way);

/// An address that was measured, in place of what was measured before. What the owner gave stays; a
/// family that is left out gets none, nor does a server elsewhere.
void putMeasured(MailPlan &plan, const Address &address);

} // namespace mailworthy::plan
