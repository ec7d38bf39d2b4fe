// A set-up file.
#include "Fuzz.h"
#include "base/Json.h"
#include "session/Session.h"

namespace session = mailworthy::session;
using namespace Qt::Literals::StringLiterals;

MW_FUZZ_TARGET(session)
{
    const auto read = session::sessionFromJson(input.toByteArray(), u"f"_s);
    if (!read) {
        MW_HOLDS(read.error().code.startsWith("session."_L1)
                 || read.error().code.startsWith("json."_L1));
        return;
    }
    const QJsonObject written = session::toJson(*read);
    const auto again = session::sessionFromJson(mailworthy::toPrettyJson(written), u"f"_s);
    MW_HOLDS(again && again->plan == read->plan);
    MW_HOLDS(session::toJson(*again) == written);
}
