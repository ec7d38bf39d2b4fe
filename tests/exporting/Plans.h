#pragma once
// Plans and made-up kinds of server for the tests of exported configuration.
#include "exporting/Configuration.h"
#include "keys/SigningKey.h"
#include "plan/MailPlan.h"

#include <QDir>
#include <QFile>

/// QVERIFY2 with words that are put together.
#define MW_VERIFY(condition, words) QVERIFY2(condition, QByteArray(words).constData())

namespace mailworthy::testkit {

using namespace Qt::Literals::StringLiterals;

/// Keys are the same in every plan of a program: making one takes long.
inline const keys::SigningKey &rsaKey()
{
    static const auto key = keys::SigningKey::generate(keys::KeyKind::Rsa2048, {});
    return *key;
}

inline const keys::SigningKey &edKey()
{
    static const auto key = keys::SigningKey::generate(keys::KeyKind::Ed25519, {});
    return *key;
}

inline plan::Selector selectorOf(const QString &name, const keys::SigningKey &key)
{
    return {name, {}, key.publicKey(), plan::SelectorStage::Signing};
}

/// One RSA key for each domain, both families, straight to the receivers.
inline plan::MailPlan planFor(const QStringList &domains, const QString &selector = u"mail"_s)
{
    plan::MailPlan made = plan::makePlan(*dns::Domain::parse(domains.front()));
    made.hosts.front().addresses = {{*Address::parse(u"44.128.25.25"_s), plan::Provenance::Typed},
                                    {*Address::parse(u"3ffe:25::25"_s), plan::Provenance::Typed}};
    for (qsizetype i = 1; i < domains.size(); ++i) {
        plan::MailDomain more = made.domains.front();
        more.name = *dns::Domain::parse(domains[i]);
        made.domains.push_back(more);
    }
    for (plan::MailDomain &domain : made.domains)
        domain.selectors = {selectorOf(selector, rsaKey())};
    return made;
}

inline plan::MailPlan relayedPlan(quint16 port)
{
    plan::MailPlan made = planFor({u"good.example"_s});
    made.route.v4 = made.route.v6 = plan::Way::Relay;
    made.route.relay = plan::Relay{u"relay.isp.example"_s, port, {}};
    return made;
}

inline void writeText(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

} // namespace mailworthy::testkit
