#pragma once
// What a world answers to one question, and after how long. Pure over immutable snapshots: any
// thread may ask. For FakeInternet.
#include "dns/Message.h"
#include "net/fake/FakeInternet.h"
#include "net/fake/Snapshot.h"

namespace mailworthy::net::fake {

struct Reply
{
    dns::Answer answer;
    Milliseconds took{0};
    bool mistake = false; ///< no zone is declared for it
};

/// One step of an answer: what one zone, list or service says about one name.
struct Part
{
    enum class Kind {
        Data,
        Alias,
        NoData,
        NoName,
        ServFail,
        Refused,
        Referral,
        Silent,
        Malformed,
        Undeclared
    };
    Kind kind = Kind::Undeclared;
    std::vector<dns::Record> records;
    std::vector<dns::Record> authority;
    std::vector<dns::Record> additional;
    dns::Name target;       ///< of an alias
    bool secure = false;    ///< a validating resolver can prove it
    bool truncated = false; ///< by UDP there is room for nothing
    bool bogus = false;
};

/// Who is asking whom.
struct View
{
    bool recursive = true; ///< the server looks things up elsewhere
    ResolverKind kind = ResolverKind::Honest;
    bool validating = false;
    bool checkingDisabled = false;
    bool remembers = false;        ///< a resolver that answers with what was there before
    std::optional<Address> server; ///< of an authoritative one
};

class Responder
{
public:
    /// All must outlive it.
    Responder(const World &world, const PublicFacts &facts, const Options &options);

    [[nodiscard]] Reply reply(const Inquiry &inquiry, const std::vector<Endpoint> &resolvers,
                              Milliseconds elapsed) const;
    /// What a public resolver says over HTTPS, past whoever answers on port 53; nothing: no such
    /// server, or nothing leaves the line.
    [[nodiscard]] std::optional<dns::Message>
    overHttps(const Inquiry &inquiry, const Address &server, Milliseconds elapsed) const;
    /// Where the world's resolver is.
    [[nodiscard]] Address resolverAddress(Milliseconds elapsed) const;
    /// How long an answer about this name takes.
    [[nodiscard]] Milliseconds delayOf(const dns::Name &name, const QString &detail,
                                       Milliseconds elapsed) const;
    [[nodiscard]] const Snapshot &at(Milliseconds elapsed) const;
    /// The service whose page this is; null: none.
    [[nodiscard]] const ServiceFacts *serviceAt(const QString &pageKey) const;

    /// The STUN service of that host; null: none.
    [[nodiscard]] const ServiceFacts *stunServiceOf(const dns::Name &host) const;

    /// What a service sees of a line of that family; Timeout or Unreachable when it sees nothing.
    struct Seen
    {
        std::optional<Address> address;
        dns::Outcome outcome = dns::Outcome::Timeout;
    };
    [[nodiscard]] Seen seenBy(const ServiceFacts &service, Family family,
                              const Snapshot &snapshot) const;

private:
    struct Draft;

    [[nodiscard]] Draft askServer(const Snapshot &snapshot, const Inquiry &inquiry,
                                  const Address &server) const;
    [[nodiscard]] Draft askService(const Snapshot &snapshot, const Inquiry &inquiry,
                                   const ServiceFacts &service, const Address &server) const;
    [[nodiscard]] Draft resolve(const Snapshot &snapshot, const Inquiry &inquiry,
                                const View &view) const;
    void conclude(Draft &draft, const Part &part, const dns::Question &question) const;
    [[nodiscard]] static dns::Message messageOf(const Inquiry &inquiry, const Draft &draft);
    [[nodiscard]] dns::Answer finish(const Inquiry &inquiry, const Draft &draft,
                                     const Address &server) const;

    /// What is known about one name, aliases not followed.
    [[nodiscard]] Part about(const Snapshot &snapshot, const dns::Name &name, dns::Type type,
                             const View &view) const;
    [[nodiscard]] Part authoritative(const Snapshot &snapshot, const dns::Name &name,
                                     dns::Type type, const View &view, bool afterAlias) const;
    [[nodiscard]] Part declared(const Snapshot &snapshot, const PlayedZone &zone,
                                const dns::Name &name, dns::Type type, const View &view) const;
    [[nodiscard]] Part delegation(const Snapshot &snapshot, const dns::Name &apex) const;
    [[nodiscard]] Part undeclared(const Snapshot &snapshot, const dns::Name &name, dns::Type type,
                                  const View &view) const;
    [[nodiscard]] std::optional<Part> servicePart(const Snapshot &snapshot, const dns::Name &name,
                                                  dns::Type type, const View &view) const;
    [[nodiscard]] bool isPublicResolver(const Address &address) const;
    [[nodiscard]] const ServiceFacts *serviceFor(const dns::Question &question,
                                                 const Address &server) const;

    const World &m_world;
    const PublicFacts &m_facts;
    const Options &m_options;
    std::vector<Snapshot> m_snapshots; ///< one for each epoch
    std::set<Address> m_publicResolvers;
    std::map<QString, const ServiceFacts *> m_pages;
};

/// What a block list says about one name in it.
[[nodiscard]] Part listPart(const PlayedList &list, const dns::Name &name, dns::Type type,
                            const View &view);

[[nodiscard]] Part partOf(Part::Kind kind);
[[nodiscard]] Part negative(Part::Kind kind, const dns::Record &soa);
[[nodiscard]] std::vector<dns::Record>
addressRecords(const dns::Name &owner, const std::vector<Address> &addresses, dns::Type type);

} // namespace mailworthy::net::fake
