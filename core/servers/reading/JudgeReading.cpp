#include "servers/reading/JudgeReading.h"

#include "findings/Catalog.h"
#include "line/EhloName.h"

#include <algorithm>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;
using findings::Finding;
using findings::Fix;
using findings::Severity;

QString toString(KeyLook::State state)
{
    switch (state) {
    case KeyLook::State::Missing: return u"missing"_s;
    case KeyLook::State::Unreadable: return u"unreadable"_s;
    case KeyLook::State::Unusable: return u"unusable"_s;
    case KeyLook::State::Read: return u"read"_s;
    }
    return {};
}

QStringList readingCodes()
{
    return {u"server.greets-right"_s, u"server.greets-wrong"_s, u"server.config-differs"_s,
            u"server.open-relay"_s,   u"server.not-read"_s,     u"server.unknown"_s};
}

namespace {

class Judge
{
public:
    Judge(const plan::MailPlan &plan, const ServerReading &reading, const KeyLooks &looks)
        : m_plan(plan)
        , m_reading(reading)
        , m_looks(looks)
        , m_hasPlan(!plan.isEmpty() && !plan.hosts.empty())
    {}

    std::vector<Finding> judge()
    {
        judgeOpenRelay();
        judgeGreeting();
        judgeSigning();
        judgeSigner();
        if (m_hasPlan) {
            judgeRelay();
            judgeFamilies();
        }
        for (const Trouble &trouble : m_reading.troubles)
            differs(trouble.id, {{u"setting"_s, trouble.setting}});
        if (!m_reading.notRead.isEmpty())
            add(u"server.not-read"_s, Severity::Note, {{u"files"_s, m_reading.notRead}});
        sayWhatIsOpen();
        return std::move(m_out);
    }

private:
    [[nodiscard]] QString subject() const
    {
        if (m_hasPlan)
            return m_plan.host().name.ascii();
        for (const NameSetting &name : {m_reading.ownName, m_reading.greeting}) {
            if (name.telling == Telling::Told)
                return name.name;
        }
        return m_reading.product.isEmpty() ? m_reading.signer : m_reading.product;
    }

    [[nodiscard]] std::vector<facts::Evidence> evidence() const
    {
        std::vector<facts::Evidence> all;
        for (const UsedSetting &used : m_reading.used) {
            facts::Evidence item;
            item.kind = facts::Evidence::Kind::File;
            item.asked = toString(used.syntax);
            item.of = u"given text"_s;
            item.answer = used.text;
            all.push_back(std::move(item));
            if (all.size() == 20)
                break;
        }
        return all;
    }

    Finding &add(const QString &code, Severity severity, Args args)
    {
        Finding finding;
        finding.code = code;
        finding.severity = severity;
        finding.subject = subject();
        finding.args = std::move(args);
        finding.evidence = evidence();
        m_out.push_back(std::move(finding));
        return m_out.back();
    }

    /// A difference to the plan, or what works for nobody; `id` names its words.
    void differs(const QString &id, Args args)
    {
        const auto isSaid = [&](const Finding &finding) {
            const auto said = finding.args.find(u"difference"_s);
            return said != finding.args.end() && said->second == ArgValue(id)
                   && std::all_of(args.begin(), args.end(), [&](const auto &item) {
                          const auto there = finding.args.find(item.first);
                          return there != finding.args.end() && there->second == item.second;
                      });
        };
        if (std::any_of(m_out.begin(), m_out.end(), isSaid))
            return;
        args[u"difference"_s] = id;
        args[u"effect"_s] = id;
        args[u"fault"_s] = findings::word(u"server-fault."_s + id);
        args[u"cure"_s] = findings::word(u"server-cure."_s + id);
        add(u"server.config-differs"_s, Severity::Warning, std::move(args)).fix.kind =
            Fix::Kind::UseConfig;
    }

    void judgeOpenRelay()
    {
        for (const Trouble &sign : m_reading.openRelay) {
            add(u"server.open-relay"_s, Severity::Problem,
                {{u"setting"_s, sign.setting}, {u"effect"_s, sign.id}});
        }
    }

    void judgeGreeting()
    {
        if (m_reading.product.isEmpty())
            return; // a signer greets nobody
        const NameSetting &greeting = m_reading.greeting;
        const bool follows = m_hasPlan && m_plan.host().heloMode == plan::HeloMode::FollowsPtr;
        const bool isOpen = m_hasPlan && m_plan.host().lacksGreeting();
        const QString wanted = m_hasPlan ? m_plan.host().heloText().toLower() : QString();
        if (greeting.telling != Telling::Told) {
            if (greeting.followsPtr && follows && !isOpen)
                add(u"server.greets-right"_s, Severity::Ok, {{u"name"_s, wanted}});
            else
                m_open << findings::word(u"server-open.greeting"_s);
            return;
        }
        const line::EhloVerdict verdict = line::judgeEhlo(greeting.name);
        Args args{{u"name"_s, greeting.name}, {u"setting"_s, greeting.setting}};
        if (verdict.usable() && !m_hasPlan)
            return;
        if (verdict.usable() && isOpen) { // the provider's name, which nobody knows yet
            m_open << findings::word(u"server-open.greeting"_s);
            return;
        }
        if (verdict.usable() && greeting.name == wanted) {
            add(u"server.greets-right"_s, Severity::Ok, std::move(args));
            return;
        }
        args[u"wanted"_s] = wanted;
        args[u"effect"_s] = verdict.usable() ? u"other"_s : m_hasPlan ? u"unusable"_s : u"alone"_s;
        args[u"cure"_s] = findings::word(verdict.usable() ? u"server-cure.greets-other"_s
                                                          : u"server-cure.greets-unusable"_s);
        // A relay alone hears it then, and does not mind.
        const bool heard = !m_hasPlan || m_plan.route.isDirect();
        add(u"server.greets-wrong"_s, heard ? Severity::Problem : Severity::Note, std::move(args))
            .fix.kind = Fix::Kind::UseConfig;
    }

    void judgeSigning()
    {
        if (!m_hasPlan) {
            for (const SigningUse &use : m_reading.keys) {
                if (!dependsOnSuffixes(use, use.domain))
                    judgeKeyFile(use.domain, use, nullptr);
            }
            if (m_reading.signing != Telling::Told)
                m_open << findings::word(u"server-open.signing"_s);
            return;
        }
        bool isWanted = false;
        for (const plan::MailDomain &domain : m_plan.domains) {
            isWanted = isWanted || !domain.selectors.empty();
            judgeDomain(domain);
        }
        if (isWanted && m_reading.signing != Telling::Told)
            m_open << findings::word(u"server-open.signing"_s);
    }

    void judgeDomain(const plan::MailDomain &domain)
    {
        const QString name = domain.name.ascii();
        const std::vector<SigningUse> uses = keysFor(m_reading, name);
        if (domain.selectors.empty())
            return; // whoever signs, it is not of this plan
        const bool isOpen = dependsOnSuffixes(m_reading, name);
        if (isOpen)
            m_open << findings::word(u"server-open.signing"_s);
        if (uses.empty()) {
            if (m_reading.signing == Telling::Told && !isOpen)
                differs(u"unsigned-domain"_s, {{u"domain"_s, name}});
            return;
        }
        for (const SigningUse &use : uses) {
            if (use.domain != name && !isAligned(domain, use.domain)) {
                differs(u"other-domain"_s, {{u"domain"_s, name}, {u"signs"_s, use.domain}});
                continue;
            }
            if (use.domain != name)
                continue; // signed by a parent, with its key
            if (use.selector.isEmpty()) {
                m_open << findings::word(u"server-open.selector"_s);
                continue;
            }
            const auto planned =
                std::find_if(domain.selectors.begin(), domain.selectors.end(),
                             [&](const plan::Selector &item) { return item.name == use.selector; });
            if (planned == domain.selectors.end()) {
                QStringList wanted;
                for (const plan::Selector &item : domain.selectors)
                    wanted << item.name;
                differs(
                    u"other-selector"_s,
                    {{u"domain"_s, name}, {u"selector"_s, use.selector}, {u"wanted"_s, wanted}});
                continue;
            }
            judgeKeyFile(name, use, &*planned);
        }
    }

    /// RFC 7489 §3.1.1: relaxed alignment takes a parent domain.
    static bool isAligned(const plan::MailDomain &domain, const QString &signer)
    {
        return domain.dmarc.strictDkim != true && domain.name.ascii().endsWith(u'.' + signer);
    }

    void judgeKeyFile(const QString &domain, const SigningUse &use, const plan::Selector *planned)
    {
        if (use.keyFile.isEmpty() || use.keyFile.contains(u'$')) {
            if (planned && planned->publicKey)
                m_open << findings::word(u"server-open.key"_s);
            return;
        }
        const Args args{
            {u"domain"_s, domain}, {u"selector"_s, use.selector}, {u"path"_s, use.keyFile}};
        const auto found = m_looks.find(use.keyFile);
        if (found == m_looks.end()) {
            if (planned && planned->publicKey)
                m_elsewhere << use.keyFile;
            return;
        }
        const KeyLook &look = found->second;
        switch (look.state) {
        case KeyLook::State::Missing: differs(u"key-missing"_s, args); return;
        case KeyLook::State::Unusable: differs(u"key-unusable"_s, args); return;
        case KeyLook::State::Unreadable: m_unreadable << use.keyFile; return;
        case KeyLook::State::Read: break;
        }
        // A signer that is not root cannot open it; OpenDKIM does not want an open one.
        if (look.owner == u"root" && !look.groupReads && !look.othersRead
            && !m_reading.signerIsRoot)
            differs(u"key-owner"_s, args);
        if (look.othersRead && m_reading.refusesOpenKeys)
            differs(u"key-open"_s, args);
        if (planned && planned->publicKey && look.key && *look.key != *planned->publicKey)
            differs(u"other-key"_s, args);
        const bool isEd25519 = look.key && look.key->algorithm() == keys::Algorithm::Ed25519;
        if (m_reading.signer == u"rspamd" && isEd25519 && !look.isRaw)
            differs(u"ed25519-form"_s, args);
        if (look.key && !use.algorithm.isEmpty()
            && use.algorithm != keys::toString(look.key->algorithm()))
            differs(u"algorithm"_s, args);
    }

    void judgeSigner()
    {
        const bool nothing = m_reading.signing == Telling::Told && m_reading.keys.empty();
        if (nothing || m_reading.signerAsked == false)
            return;
        if (m_reading.signsLocal == false)
            differs(u"local-unsigned"_s, {});
        // Sendmail cannot do it.
        if (m_reading.signsBounces == false && m_reading.product != u"sendmail")
            differs(u"bounces-unsigned"_s, {});
        if (m_reading.signerDown == SignerDown::Unsigned)
            differs(u"unsigned-when-down"_s, {});
    }

    void judgeRelay()
    {
        if (m_reading.product.isEmpty())
            return;
        if (!m_reading.relay) {
            m_open << findings::word(u"server-open.relay"_s);
            return;
        }
        const RelaySetting &relay = *m_reading.relay;
        const QString there = relay.host + u':' + QString::number(relay.port);
        const bool wants = m_plan.route.usesRelay() && m_plan.route.relay;
        const QString wanted =
            wants ? m_plan.route.relay->host + u':' + QString::number(m_plan.route.relay->port)
                  : QString();
        if (relay.host.isEmpty()) {
            if (wants && !m_plan.route.isDirect())
                differs(u"not-relayed"_s, {{u"wanted"_s, wanted}});
        } else if (!wants) {
            differs(u"relayed"_s, {{u"relay"_s, there}});
        } else if (there != wanted.toLower()) {
            differs(u"other-relay"_s, {{u"relay"_s, there}, {u"wanted"_s, wanted}});
        }
    }

    void judgeFamilies()
    {
        const std::vector<Address> addresses = m_plan.allAddresses();
        for (const Family family : {Family::V4, Family::V6}) {
            const std::optional<bool> sends =
                family == Family::V4 ? m_reading.sendsV4 : m_reading.sendsV6;
            const QString name = family == Family::V4 ? u"IPv4"_s : u"IPv6"_s;
            const bool has =
                std::any_of(addresses.begin(), addresses.end(),
                            [&](const Address &address) { return address.family() == family; });
            const plan::Way way = m_plan.route.of(family);
            if (!sends) {
                if (way == plan::Way::Unused && !m_reading.product.isEmpty())
                    m_open << findings::word(u"server-open.family"_s);
            } else if (*sends && way == plan::Way::Unused) {
                differs(u"family-used"_s, {{u"family"_s, name}});
            } else if (!*sends && way == plan::Way::Direct && has) {
                differs(u"family-off"_s, {{u"family"_s, name}});
            }
        }
    }

    void sayWhatIsOpen()
    {
        const auto unknown = [&](const QString &reason, Args args) {
            m_out.push_back(findings::unknownFinding(u"server.unknown"_s, subject(),
                                                     Error(reason, std::move(args)), evidence()));
        };
        m_open.removeDuplicates();
        m_unreadable.removeDuplicates();
        m_elsewhere.removeDuplicates();
        // "now": words of the catalogue.
        if (!m_open.isEmpty() && m_reading.missingTexts.isEmpty())
            unknown(u"reading.open"_s, {{u"now"_s, m_open}});
        else if (!m_open.isEmpty())
            unknown(u"reading.missing"_s,
                    {{u"now"_s, m_open}, {u"files"_s, m_reading.missingTexts}});
        if (!m_unreadable.isEmpty())
            unknown(u"reading.key-unreadable"_s, {{u"files"_s, m_unreadable}});
        if (!m_elsewhere.isEmpty())
            unknown(u"reading.key-elsewhere"_s, {{u"files"_s, m_elsewhere}});
    }

    const plan::MailPlan &m_plan;
    const ServerReading &m_reading;
    const KeyLooks &m_looks;
    const bool m_hasPlan;
    std::vector<Finding> m_out;
    QStringList m_open; ///< what the texts do not tell, in words
    QStringList m_unreadable;
    QStringList m_elsewhere;
};

} // namespace

std::vector<Finding> judgeReading(const plan::MailPlan &plan, const ServerReading &reading,
                                  const KeyLooks &looks)
{
    return Judge(plan, reading, looks).judge();
}

QStringList keyFilesOf(const plan::MailPlan &plan, const ServerReading &reading)
{
    QStringList files;
    const auto take = [&](const SigningUse &use) {
        if (!use.keyFile.isEmpty() && !use.keyFile.contains(u'$') && !files.contains(use.keyFile))
            files << use.keyFile;
    };
    for (const plan::MailDomain &domain : plan.domains) {
        for (const SigningUse &use : keysFor(reading, domain.name.ascii()))
            take(use);
    }
    for (const SigningUse &use : reading.keys)
        take(use);
    return files.mid(0, 50);
}

} // namespace mailworthy::servers
