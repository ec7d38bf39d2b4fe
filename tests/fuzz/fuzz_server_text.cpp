// The configuration of a server, as somebody pasted it. The first octet chooses how it is read.
#include "Fuzz.h"
#include "base/Json.h"
#include "line/EhloName.h"
#include "servers/reading/EximText.h"
#include "servers/reading/JudgeReading.h"
#include "servers/reading/Lines.h"
#include "servers/reading/MainCf.h"
#include "servers/reading/OpenDkimText.h"
#include "servers/reading/OtherTexts.h"
#include "servers/reading/ReadServer.h"
#include "servers/reading/ReadingWords.h"
#include "servers/reading/RspamdText.h"
#include "servers/reading/Takeover.h"

#include <algorithm>

using namespace mailworthy;
using namespace mailworthy::servers;

namespace {

ServerReading readAs(char how, const QByteArray &text)
{
    ServerReading reading;
    switch (how) {
    case 'p': readMainCf(text, reading); break;
    case 'e': readExim({text}, parseEximSelectors(text), reading); break;
    case 'd': readOpenDkim({text, text, text}, reading); break;
    case 't': readOpenDkim({std::nullopt, text, text}, reading); break;
    case 'r': static_cast<void>(readRspamd(text, reading)); break;
    case 'm': readSendmail(text, reading); break;
    case 's': readSmtpd(text, reading); break;
    case 'c': readChasquid(text, reading); break;
    default:
        if (const Result<ServerRead> read = readServer(QStringLiteral("auto"), {{QString(), text}}))
            reading = read->reading;
    }
    return reading;
}

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c >= u' ' && c.unicode() < 0x7f; });
}

} // namespace

MW_FUZZ_TARGET(server_text)
{
    const QByteArray text = input.isEmpty() ? QByteArray() : input.sliced(1).toByteArray();
    const ServerReading reading = readAs(input.isEmpty() ? 'a' : input.front(), text);
    MW_HOLDS(reading.keys.size() <= mostKeys);
    MW_HOLDS(reading.bind.size() <= 20'000);
    for (const NameSetting &name : {reading.greeting, reading.ownName}) {
        MW_HOLDS((name.telling == Telling::Told) == !name.name.isEmpty());
        MW_HOLDS(isPrintable(name.name) && isPrintable(name.setting));
    }
    for (const SigningUse &use : reading.keys) {
        MW_HOLDS(isPrintable(use.domain) && isPrintable(use.selector) && isPrintable(use.keyFile));
        MW_HOLDS(use.keyFile.isEmpty() || use.keyFile.startsWith(u'/'));
        MW_HOLDS(!use.keyInside || use.keyFile.isEmpty());
    }
    for (const UsedSetting &used : reading.used)
        MW_HOLDS(isPrintable(used.text) && used.text.size() <= 4096);
    MW_HOLDS(fuzz::survivesJson(toJson(reading, {})));
    // Judged without a plan and with the one that is made of it.
    const std::vector<findings::Finding> alone = judgeReading({}, reading, {});
    const Result<plan::MailPlan> taken = takeOver({}, reading, {});
    if (!taken)
        return;
    MW_HOLDS(taken->domains.size() <= 50);
    const Result<plan::MailPlan> again = takeOver(*taken, reading, {});
    MW_HOLDS(again && *again == *taken);
    for (const findings::Finding &finding : judgeReading(*taken, reading, {})) {
        MW_HOLDS(readingCodes().contains(finding.code));
        MW_HOLDS(fuzz::survivesJson(argsToJson(finding.args)));
        // What was taken over differs no more.
        MW_HOLDS(finding.code != u"server.greets-wrong"
                 || !line::judgeEhlo(reading.greeting.name).usable()
                 || !dns::Domain::parse(reading.greeting.name));
    }
    const Result<plan::MailPlan> back = plan::planFromJson(plan::toJson(*taken));
    MW_HOLDS(back && *back == *taken);
}
