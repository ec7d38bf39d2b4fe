#include "facts/Facts.h"

namespace mailworthy::facts {

const ReverseName *ReverseFact::confirmedName() const
{
    for (const ReverseName &item : names) {
        if (item.confirmed == true)
            return &item;
    }
    return nullptr;
}

} // namespace mailworthy::facts
