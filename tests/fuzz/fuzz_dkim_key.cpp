// DKIM key records: each line is a TXT text at a selector.
#include "FixedKeys.h"
#include "Fuzz.h"
#include "mail/dkim/Explain.h"
#include "mail/dkim/KeyDamage.h"

namespace dkim = mailworthy::dkim;
using mailworthy::fuzz::isWithin;

namespace {

void checkRecord(const dkim::KeyRecord &record)
{
    const dkim::Reading again = dkim::parseKeyRecord(dkim::toText(record));
    const auto *printed = std::get_if<dkim::KeyRecord>(&again);
    MW_HOLDS(printed);
    MW_HOLDS(printed->keyType == record.keyType);
    MW_HOLDS(printed->keyOctets == record.keyOctets || record.bareRsaKey);
    MW_HOLDS(printed->hashes == record.hashes && printed->services == record.services);
    MW_HOLDS(printed->flags == record.flags && printed->key == record.key);
    MW_HOLDS(printed->usability() == record.usability());
    MW_HOLDS(dkim::toText(*printed) == dkim::toText(record));
    MW_HOLDS(!record.key || !record.keyError);
}

void checkExplanation(QByteArrayView text)
{
    const dkim::Reading reading = dkim::parseKeyRecord(text);
    const dkim::Explanation explained = dkim::explain(text);
    MW_HOLDS(explained.isDkim == !std::holds_alternative<dkim::NotDkim>(reading));
    MW_HOLDS(!explained.valid || std::holds_alternative<dkim::KeyRecord>(reading));
    if (explained.error)
        MW_HOLDS(isWithin(text, explained.error->offset));
    for (const dkim::Token &token : explained.tokens) {
        MW_HOLDS(mailworthy::fuzz::standsAt(text, token.offset, token.text));
        MW_HOLDS(mailworthy::fuzz::survivesJson(mailworthy::argsToJson(token.args)));
    }
    if (const auto *malformed = std::get_if<dkim::Malformed>(&reading))
        MW_HOLDS(isWithin(text, malformed->error.offset));
    if (const auto *record = std::get_if<dkim::KeyRecord>(&reading))
        checkRecord(*record);
}

void checkJudgement(const std::vector<QByteArray> &texts, const mailworthy::keys::PublicKey *key)
{
    const dkim::KeyJudgement judged = dkim::judgeKey(texts, key);
    MW_HOLDS(judged.texts == std::ssize(texts) && judged.records <= judged.texts);
    MW_HOLDS(judged.at >= 0 && judged.at <= judged.text.size());
    MW_HOLDS(!judged.error || isWithin(judged.text, judged.error->offset));
    MW_HOLDS(judged.state != dkim::KeyState::Syntax || judged.error);
    MW_HOLDS(std::is_sorted(judged.damage.begin(), judged.damage.end()));
    if (judged.state == dkim::KeyState::Matches && key)
        MW_HOLDS(judged.record && judged.record->key == *key);
    if (judged.usable && judged.record)
        MW_HOLDS(judged.record->usability() == dkim::Usability::Usable);
}

} // namespace

MW_FUZZ_TARGET(dkim_key)
{
    static const mailworthy::keys::PublicKey rsa = mailworthy::fuzz::fixedRsaKey();
    static const mailworthy::keys::PublicKey ed = mailworthy::fuzz::fixedEd25519Key().publicKey();
    const std::vector<QByteArray> texts = mailworthy::fuzz::linesOf(input, 12);
    for (const QByteArray &text : texts)
        checkExplanation(text);
    checkJudgement(texts, nullptr);
    checkJudgement(texts, &rsa);
    checkJudgement(texts, &ed);
    checkJudgement({texts.front()}, &rsa);
}
