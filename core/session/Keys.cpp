#include "session/Keys.h"

#include "plan/KeyRecordName.h"

#include <QFileInfo>

namespace mailworthy::session {

using namespace Qt::Literals::StringLiterals;

namespace {

void putKey(plan::MailDomain &domain, const QString &name, const QString &path,
            const keys::PublicKey &key)
{
    auto there = std::find_if(domain.selectors.begin(), domain.selectors.end(),
                              [&](const plan::Selector &item) { return item.name == name; });
    if (there == domain.selectors.end()) {
        there = domain.selectors.emplace(there);
        there->name = name;
    }
    if (there->stage == plan::SelectorStage::Retired)
        there->stage = plan::SelectorStage::Prepared; // it is asked for again
    there->keyFile = QFileInfo(path).absoluteFilePath();
    there->publicKey = key;
}

/// RFC 8301 §3.2.
Result<> checkStrength(const keys::SigningKey &key)
{
    constexpr int smallestRsa = 1024;
    if (key.algorithm() == keys::Algorithm::Rsa && key.bits() < smallestRsa)
        return failure(u"key.too-weak"_s, {{u"bits"_s, qint64(key.bits())}});
    return {};
}

} // namespace

QString suggestSelector(const plan::MailDomain &domain, net::Internet &internet,
                        const std::stop_token &stop)
{
    constexpr int most = 9;
    const dns::Name zone = domain.name.name().child("_domainkey");
    std::vector<net::Inquiry> inquiries;
    QStringList names;
    for (int i = 1; names.size() < most; ++i) {
        const QString name = u's' + QString::number(i);
        if (std::any_of(
                domain.selectors.begin(), domain.selectors.end(), [&](const plan::Selector &item) {
                    return item.publicKey && item.name.compare(name, Qt::CaseInsensitive) == 0;
                }))
            continue;
        names << name;
        inquiries.push_back({{zone.under(name.toLatin1()).value_or(zone), dns::Type::TXT}});
    }
    const std::vector<dns::Answer> answers = internet.lookupEach(inquiries, stop);
    for (int i = 0; i < most; ++i) {
        if (answers[static_cast<std::size_t>(i)].isEmpty())
            return names[i];
    }
    return names.front();
}

Result<> makeKey(plan::MailDomain &domain, const QString &selector, keys::KeyKind kind,
                 const QString &folder, const std::stop_token &stop)
{
    if (const Result<dns::Name> name = plan::keyRecordName(domain.name, selector); !name)
        return failure(name.error());
    const Result<QString> path = keys::keyFilePath(folder, domain.name.ascii(), selector);
    if (!path)
        return failure(path.error());
    if (!QFileInfo::exists(*path)) {
        const Result<keys::SigningKey> key = keys::SigningKey::generate(kind, stop);
        if (!key)
            return failure(key.error());
        const Result<QString> made =
            keys::createKeyFile(folder, domain.name.ascii(), selector, *key);
        if (!made)
            return failure(made.error());
    }
    const Result<keys::KeyFile> file = keys::readKeyFile(*path);
    if (!file)
        return failure(file.error());
    if (Result<> fine = checkStrength(file->key); !fine)
        return fine;
    putKey(domain, selector, *path, file->key.publicKey());
    return {};
}

Result<> checkSelectorIsFree(const plan::MailDomain &domain, const QString &selector,
                             const QString &folder, net::Internet &internet,
                             const std::stop_token &stop)
{
    const Result<QString> path = keys::keyFilePath(folder, domain.name.ascii(), selector);
    if (path && QFileInfo::exists(*path))
        return {};
    const Result<dns::Name> name =
        domain.name.name().child("_domainkey").under(selector.toLatin1());
    if (!name)
        return {}; // making the key says what is wrong with it
    const dns::Answer there = internet.lookup({*name, dns::Type::TXT}, {}, stop);
    if (there.texts().empty())
        return {};
    return failure(
        u"selector.taken"_s,
        {{u"selector"_s, selector}, {u"suggestion"_s, suggestSelector(domain, internet, stop)}});
}

Result<QString> backUpKey(const plan::MailDomain &domain, const plan::Selector &selector,
                          const QString &folder)
{
    const Result<keys::KeyFile> file = keys::readKeyFile(selector.keyFile);
    if (!file)
        return failure(file.error());
    return keys::createKeyFile(folder, domain.name.ascii(), selector.name, file->key);
}

plan::MailPlan withKeyFiles(plan::MailPlan plan)
{
    for (plan::MailDomain &domain : plan.domains) {
        for (plan::Selector &selector : domain.selectors) {
            if (selector.keyFile.isEmpty())
                continue;
            if (const Result<keys::KeyFile> file = keys::readKeyFile(selector.keyFile))
                selector.publicKey = file->key.publicKey();
        }
    }
    return plan;
}

Result<> compareKeyFiles(const plan::MailPlan &plan)
{
    for (const plan::MailDomain &domain : plan.domains) {
        for (const plan::Selector &selector : domain.selectors) {
            if (!selector.publicKey || !QFileInfo::exists(selector.keyFile))
                continue; // it may be on the server alone
            const Result<keys::KeyFile> file = keys::readKeyFile(selector.keyFile);
            if (!file)
                return failure(file.error());
            if (file->key.publicKey() != *selector.publicKey)
                return failure(u"key.replaced"_s, {{u"path"_s, selector.keyFile}});
        }
    }
    return {};
}

Result<> importKey(plan::MailDomain &domain, const QString &selector, const QString &source,
                   const QString &folder)
{
    if (const Result<dns::Name> name = plan::keyRecordName(domain.name, selector); !name)
        return failure(name.error());
    const Result<keys::KeyFile> file = keys::readKeyFile(source);
    if (!file)
        return failure(file.error());
    if (Result<> fine = checkStrength(file->key); !fine)
        return fine;
    Result<QString> path = keys::keyFilePath(folder, domain.name.ascii(), selector);
    if (!path)
        return failure(path.error());
    // The same key once more is no other one.
    bool same = false;
    if (QFileInfo::exists(*path)) {
        const Result<keys::KeyFile> there = keys::readKeyFile(*path);
        same = there && there->key.publicKey() == file->key.publicKey();
    }
    if (!same)
        path = keys::createKeyFile(folder, domain.name.ascii(), selector, file->key);
    if (!path)
        return failure(path.error());
    putKey(domain, selector, *path, file->key.publicKey());
    return {};
}

} // namespace mailworthy::session
