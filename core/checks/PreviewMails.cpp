// The sample mails of a preview: pure, from the plan alone.
#include "checks/Preview.h"
#include "plan/SigningKeys.h"

namespace mailworthy::checks {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A name below the domain that nobody made; receivers ask whether it exists (RFC 9989 §3.2.13).
constexpr auto inventedLabel = "name-that-nobody-made";

class Samples
{
public:
    Samples(const plan::MailPlan &plan, const plan::MailDomain &domain)
        : m_plan(plan)
        , m_domain(domain)
        , m_selectors(plan::signingSelectors(domain))
    {}

    std::vector<SampleMail> run()
    {
        own(MailKind::Ordinary, m_domain.name, u"you@"_s);
        own(MailKind::Bounce, m_domain.name, u"MAILER-DAEMON@"_s);
        if (!m_plan.hosts.empty()) {
            const dns::Domain &host = m_plan.host().name;
            if (host != m_domain.name && plan::ownDomainOf(m_plan, host.name()) == &m_domain)
                own(MailKind::HostMail, host, u"root@"_s);
        }
        m_samples.push_back(mail(MailKind::Forwarded, m_domain.name, u"you@"_s));
        m_samples.push_back(mail(MailKind::MailingList, m_domain.name, u"you@"_s));
        m_samples.push_back(mail(MailKind::Forged, m_domain.name, u"you@"_s));
        const Result<dns::Domain> below =
            dns::Domain::parse(QLatin1String(inventedLabel) + u'.' + m_domain.name.ascii());
        if (below)
            m_samples.push_back(mail(MailKind::ForgedBelow, *below, u"you@"_s));
        return std::move(m_samples);
    }

private:
    [[nodiscard]] SampleMail mail(MailKind kind, const dns::Domain &author,
                                  const QString &local) const
    {
        SampleMail mail;
        mail.kind = kind;
        mail.domain = m_domain.name;
        mail.author = author;
        mail.from = local + author.ascii();
        if (kind != MailKind::Bounce && kind != MailKind::MailingList)
            mail.envelope = mail.from;
        if (kind == MailKind::Ordinary || kind == MailKind::Relayed || kind == MailKind::Forwarded
            || kind == MailKind::MailingList)
            mail.selectors = m_selectors;
        return mail;
    }

    /// From every address that mail leaves from, and through the relay.
    void own(MailKind kind, const dns::Domain &author, const QString &local)
    {
        bool any = false;
        for (const Address &address : m_plan.sendingAddresses()) {
            if (!address.isPublic())
                continue;
            SampleMail sample = mail(kind, author, local);
            sample.address = address;
            sample.helo = m_plan.host().heloText();
            m_samples.push_back(std::move(sample));
            any = true;
        }
        if (m_plan.route.usesRelay()) {
            const MailKind relayed = kind == MailKind::Ordinary ? MailKind::Relayed : kind;
            SampleMail sample = mail(relayed, author, local);
            sample.relay = m_plan.route.relay ? m_plan.route.relay->host : QString();
            m_samples.push_back(std::move(sample));
        } else if (!any && m_plan.route.isDirect() && !m_plan.hosts.empty()) {
            SampleMail sample = mail(kind, author, local);
            sample.helo = m_plan.host().heloText();
            m_samples.push_back(std::move(sample)); // its address is not known yet
        }
    }

    const plan::MailPlan &m_plan;
    const plan::MailDomain &m_domain;
    QStringList m_selectors;
    std::vector<SampleMail> m_samples;
};

} // namespace

QString toString(MailKind kind)
{
    switch (kind) {
    case MailKind::Ordinary: return u"ordinary"_s;
    case MailKind::Relayed: return u"relayed"_s;
    case MailKind::Bounce: return u"bounce"_s;
    case MailKind::HostMail: return u"host-mail"_s;
    case MailKind::Forwarded: return u"forwarded"_s;
    case MailKind::MailingList: return u"mailing-list"_s;
    case MailKind::Forged: return u"forged"_s;
    case MailKind::ForgedBelow: return u"forged-below"_s;
    }
    return {};
}

bool isOwn(MailKind kind)
{
    return kind == MailKind::Ordinary || kind == MailKind::Relayed || kind == MailKind::Bounce
           || kind == MailKind::HostMail;
}

bool isForgery(MailKind kind)
{
    return kind == MailKind::Forged || kind == MailKind::ForgedBelow;
}

std::vector<SampleMail> sampleMails(const plan::MailPlan &plan)
{
    std::vector<SampleMail> samples;
    for (const plan::MailDomain &domain : plan.domains) {
        for (SampleMail &sample : Samples(plan, domain).run())
            samples.push_back(std::move(sample));
    }
    return samples;
}

} // namespace mailworthy::checks
