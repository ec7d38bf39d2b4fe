#pragma once
// The smallest Internet for tests of engines: a table of records, and names that fail. A name that
// is not in the table does not exist; aliases are not followed. Answers come at once, in the order
// of the questions.
#include "net/Internet.h"

#include <functional>
#include <map>

namespace mailworthy::testkit {

class TableInternet : public net::Internet
{
public:
    void add(const dns::Name &owner, dns::RecordData data);
    void addText(const char *owner, const QByteArray &text);
    void addAddress(const char *owner, const char *address);
    void addMx(const char *owner, quint16 preference, const char *exchange);
    void addServer(const char *zone, const char *host);
    /// Every question for this name ends so.
    void fail(const char *owner, dns::Outcome outcome);
    /// Asked before the table: an answer of its own for some inquiries.
    void answerBy(std::function<std::optional<dns::Answer>(const net::Inquiry &)> rule);

    [[nodiscard]] const std::vector<net::Inquiry> &asked() const { return m_asked; }
    /// The names asked, lower case, in order.
    [[nodiscard]] QStringList askedNames() const;
    void forgetAsked() { m_asked.clear(); }

    void lookupAll(std::span<const net::Inquiry> inquiries, const net::OnAnswer &onAnswer,
                   const std::stop_token &stop) override;
    [[nodiscard]] net::HttpReply get(const net::HttpRequest &request,
                                     const std::stop_token &stop) override;
    [[nodiscard]] std::vector<net::LocalAddress> localAddresses() override;
    [[nodiscard]] std::vector<Endpoint> resolvers() override;
    [[nodiscard]] Clock &clock() override { return m_clock; }

private:
    [[nodiscard]] dns::Answer answer(const net::Inquiry &inquiry) const;

    VirtualClock m_clock{Timestamp{}};
    std::multimap<dns::Name, dns::RecordData> m_records;
    std::map<dns::Name, dns::Outcome> m_failures;
    std::function<std::optional<dns::Answer>(const net::Inquiry &)> m_rule;
    std::vector<net::Inquiry> m_asked;
};

/// The JSON value in a file of the public test data; undefined when it is not there.
[[nodiscard]] QJsonValue sharedJson(const QString &path);

} // namespace mailworthy::testkit
