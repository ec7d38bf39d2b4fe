#pragma once
// The facts of one run and those of the runs before it. Pure.
#include "facts/Facts.h"

namespace mailworthy::session {

/// Puts what these checks have observed in the place of what was known: each fills slots of its own.
void takeOver(facts::Facts &known, const facts::Facts &observed, const QStringList &checks);

} // namespace mailworthy::session
