#include "cli/KeyOptions.h"

#include "findings/Catalog.h"
#include "plan/SigningKeys.h"
#include "session/Keys.h"
#include "session/Session.h"

namespace mailworthy::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<> applyMade(Invocation &call, plan::MailPlan &plan)
{
    const QString folder = call.has(u"keys"_s) ? call.value(u"keys"_s) : session::keyFolder();
    for (plan::MailDomain &domain : plan.domains) {
        QStringList names;
        const bool named = isNamed(call, domain);
        for (const QString &text : named ? call.values(u"selector"_s) : QStringList()) {
            const Result<QString> name = plan::parseSelectorName(text);
            if (!name)
                return failure(name.error());
            names << *name;
        }
        if (names.isEmpty()) {
            const bool hasKey =
                !domain.selectors.empty() && domain.selectors.front().publicKey.has_value();
            if (hasKey && !(named && call.has(u"import-key"_s)))
                continue;
            // A key that is imported beside one that is there gets a selector of its own.
            names << (domain.selectors.empty() || hasKey
                          ? session::suggestSelector(domain, call.internet(), call.stop())
                          : domain.selectors.front().name);
        }
        for (const QString &name : names) {
            const Result<> made =
                named && call.has(u"import-key"_s)
                    ? session::importKey(domain, name, call.value(u"import-key"_s), folder)
                    : session::makeKey(domain, name, keys::KeyKind::Rsa2048, folder, call.stop());
            if (!made)
                return made;
        }
    }
    return {};
}

/// Which one of several keys signs, and which one is not needed any more.
Result<> applySigning(Invocation &call, plan::MailPlan &plan)
{
    for (plan::MailDomain &domain : plan.domains) {
        if (!isNamed(call, domain))
            continue;
        for (const QString &selector : call.values(u"sign-with"_s)) {
            if (const Result<> done = plan::letSign(domain, selector.trimmed()); !done)
                return done;
        }
        for (const QString &selector : call.values(u"retire"_s)) {
            if (const Result<> done = plan::retire(domain, selector.trimmed()); !done)
                return done;
        }
    }
    return {};
}

} // namespace

bool isNamed(const Invocation &call, const plan::MailDomain &domain)
{
    const QStringList arguments = call.arguments();
    return std::any_of(arguments.begin(), arguments.end(), [&](const QString &text) {
        const Result<dns::Domain> named = dns::Domain::parse(text);
        return named && *named == domain.name;
    });
}

Result<> applyKeys(Invocation &call, plan::MailPlan &plan)
{
    const Result<> made = applyMade(call, plan);
    return made ? applySigning(call, plan) : made;
}

void printWaiting(QTextStream &out, const plan::MailPlan &plan)
{
    for (const plan::MailDomain &domain : plan.domains) {
        for (const keys::Algorithm kind : {keys::Algorithm::Rsa, keys::Algorithm::Ed25519}) {
            QStringList waiting;
            QString signing;
            for (const plan::Selector *key : plan::keysOf(domain, kind)) {
                if (plan::signs(domain, *key))
                    signing = key->name;
                else
                    waiting << key->name;
            }
            if (!waiting.isEmpty())
                out << findings::phrase(u"plan.waiting-key", {{u"domain"_s, domain.name.unicode()},
                                                              {u"selector"_s, signing},
                                                              {u"waiting"_s, waiting}})
                    << u"\n\n"_s;
        }
    }
}

} // namespace mailworthy::cli
