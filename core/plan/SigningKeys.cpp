#include "plan/SigningKeys.h"

#include <algorithm>

namespace mailworthy::plan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array allKinds{keys::Algorithm::Rsa, keys::Algorithm::Ed25519};

Selector *find(std::vector<Selector> &selectors, const QString &name)
{
    const auto found =
        std::find_if(selectors.begin(), selectors.end(), [&](const Selector &selector) {
            return selector.name.compare(name, Qt::CaseInsensitive) == 0; // as DNS does
        });
    return found == selectors.end() ? nullptr : &*found;
}

Error about(const QString &code, const MailDomain &domain, const QString &selector)
{
    return {code, {{u"selector"_s, selector}, {u"domain"_s, domain.name.unicode()}}};
}

} // namespace

bool isInUse(const Selector &selector)
{
    return selector.publicKey && selector.stage != SelectorStage::Retired;
}

const Selector *signingAmong(std::span<const Selector *const> selectors)
{
    const Selector *chosen = nullptr;
    for (const Selector *selector : selectors) {
        if (!isInUse(*selector))
            continue;
        if (selector->stage == SelectorStage::Signing)
            return selector;
        if (!chosen)
            chosen = selector;
    }
    return chosen;
}

std::vector<const Selector *> keysOf(const MailDomain &domain, keys::Algorithm kind)
{
    std::vector<const Selector *> found;
    for (const Selector &selector : domain.selectors) {
        if (isInUse(selector) && selector.publicKey->algorithm() == kind)
            found.push_back(&selector);
    }
    return found;
}

const Selector *signingKey(const MailDomain &domain, keys::Algorithm kind)
{
    return signingAmong(keysOf(domain, kind));
}

bool signs(const MailDomain &domain, const Selector &selector)
{
    const Selector *chosen =
        isInUse(selector) ? signingKey(domain, selector.publicKey->algorithm()) : nullptr;
    return chosen && chosen->name == selector.name;
}

QStringList signingSelectors(const MailDomain &domain)
{
    QStringList names;
    for (const Selector &selector : domain.selectors) {
        if (signs(domain, selector))
            names << selector.name;
    }
    return names;
}

Result<> letSign(MailDomain &domain, const QString &selector)
{
    Selector *next = find(domain.selectors, selector);
    if (!next || next->stage == SelectorStage::Retired)
        return failure(about(u"selector.unknown"_s, domain, selector));
    if (!next->publicKey || next->keyFile.isEmpty())
        return failure(about(u"selector.no-key"_s, domain, selector));
    if (signs(domain, *next))
        return {};
    const keys::Algorithm kind = next->publicKey->algorithm();
    const Selector *before = signingKey(domain, kind);
    for (Selector &other : domain.selectors) {
        // Of one whose key is not known yet the kind is not, either.
        const bool mayBeOfIt = !other.publicKey || other.publicKey->algorithm() == kind;
        if (&other == before || (mayBeOfIt && other.stage == SelectorStage::Signing))
            other.stage = SelectorStage::Published;
    }
    next->stage = SelectorStage::Signing;
    return {};
}

Result<> retire(MailDomain &domain, const QString &selector)
{
    Selector *old = find(domain.selectors, selector);
    if (!old || !isInUse(*old))
        return failure(about(u"selector.unknown"_s, domain, selector));
    if (signs(domain, *old))
        return failure(about(u"selector.signs"_s, domain, selector));
    old->stage = SelectorStage::Retired;
    return {};
}

void takeSelectors(MailDomain &domain, const std::vector<Selector> &from)
{
    std::vector<Selector> taken = from;
    for (Selector &selector : taken) {
        const Selector *here = find(domain.selectors, selector.name);
        if (here && here->stage != SelectorStage::Retired)
            selector.stage = here->stage;
    }
    domain.selectors = std::move(taken);
}

void forgetSigning(MailDomain &domain)
{
    for (const keys::Algorithm kind : allKinds) {
        const std::vector<const Selector *> own = keysOf(domain, kind);
        const bool chosen = std::any_of(own.begin(), own.end(), [](const Selector *each) {
            return each->stage == SelectorStage::Published;
        });
        for (Selector &selector : domain.selectors) {
            if (chosen && isInUse(selector) && selector.publicKey->algorithm() == kind)
                selector.stage = SelectorStage::Prepared;
        }
    }
}

} // namespace mailworthy::plan
