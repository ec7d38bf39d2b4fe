#include "mail/dkim/Verify.h"

#include "mail/dkim/Verification.h"

#include <QJsonArray>

namespace mailworthy::dkim {

using namespace Qt::Literals::StringLiterals;

QString toString(VerifyResult value)
{
    switch (value) {
    case VerifyResult::Pass: return u"pass"_s;
    case VerifyResult::Fail: return u"fail"_s;
    case VerifyResult::Neutral: return u"neutral"_s;
    case VerifyResult::PermError: return u"permerror"_s;
    case VerifyResult::Policy: return u"policy"_s;
    case VerifyResult::TempError: return u"temperror"_s;
    }
    return {};
}

std::optional<VerifyResult> verifyResultFromString(QStringView text)
{
    for (const VerifyResult value :
         {VerifyResult::Pass, VerifyResult::Fail, VerifyResult::Neutral, VerifyResult::PermError,
          VerifyResult::Policy, VerifyResult::TempError}) {
        if (text == toString(value))
            return value;
    }
    return std::nullopt;
}

QJsonObject toJson(const SignatureResult &result)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    };
    const Signature &signature = result.signature;
    QJsonObject out{
        {u"domain"_s, orNull(signature.domain)},
        {u"selector"_s, orNull(signature.selector)},
        {u"identity"_s, orNull(signature.identity)},
        {u"algorithm"_s, orNull(QString::fromUtf8(signature.algorithmText))},
        {u"keyBits"_s, result.keyBits == 0 ? QJsonValue() : QJsonValue(result.keyBits)},
        {u"result"_s, toString(result.result)},
        {u"reason"_s, orNull(result.reason)},
    };
    if (!result.tag.isEmpty())
        out.insert(u"tag"_s, result.tag);
    if (result.error)
        out.insert(u"error"_s, QJsonObject{{u"offset"_s, static_cast<qint64>(result.error->offset)},
                                           {u"expected"_s, result.error->expected}});
    if (!result.notes.empty()) {
        QJsonArray notes;
        for (const QString &note : result.notes)
            notes.append(note);
        out.insert(u"notes"_s, notes);
    }
    return out;
}

Result<MessageResult> verify(net::Internet &internet, message::Source &source,
                             const VerifyOptions &options, const std::stop_token &stop)
{
    return Verification(internet, options, stop).run(source);
}

Result<std::vector<SignatureResult>> verifyMessage(net::Internet &internet, message::Source &source,
                                                   const VerifyOptions &options,
                                                   const std::stop_token &stop)
{
    Result<MessageResult> result = verify(internet, source, options, stop);
    if (!result)
        return failure(result.error());
    return std::move(result->signatures);
}

} // namespace mailworthy::dkim
