#include "facts/PublishedFacts.h"

namespace mailworthy::facts {

using namespace Qt::Literals::StringLiterals;

QString toString(WrongPlace place)
{
    switch (place) {
    case WrongPlace::Doubled: return u"doubled"_s;
    case WrongPlace::HalfName: return u"half-name"_s;
    case WrongPlace::AboveDomain: return u"above-domain"_s;
    case WrongPlace::Apex: return u"apex"_s;
    }
    return {};
}

} // namespace mailworthy::facts
