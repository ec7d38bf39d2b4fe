#pragma once
// What came back for one DNS question: always an outcome, never an exception. "NoData" is a name
// without this type, "NoSuchName" is NXDOMAIN; everything from Refused on means "could not find
// out".
#include "base/Clock.h"
#include "dns/Record.h"

namespace mailworthy::dns {

struct Question
{
    Name name;
    Type type = Type::A;
    Class klass = Class::IN;
    friend bool operator==(const Question &, const Question &) = default;
    friend std::strong_ordering operator<=>(const Question &, const Question &) = default;
};
/// "mail.example.org A"
QString toString(const Question &question);

enum class Outcome {
    Records,
    NoData,
    NoSuchName,
    Refused,
    ServerFailure,
    Timeout,
    Unreachable,
    Malformed,
    Cancelled
};
/// "records", "no-data", "no-such-name", "refused", "server-failure", "timeout", "unreachable",
/// "malformed", "cancelled"
QString toString(Outcome outcome);
std::optional<Outcome> outcomeFromString(QStringView text);

/// RFC 8914.
struct ExtendedError
{
    quint16 code = 0;
    QString text;
    friend bool operator==(const ExtendedError &, const ExtendedError &) = default;
};

struct Answer
{
    Question question;
    Outcome outcome = Outcome::Timeout;
    quint16 rcode = 0;
    std::optional<ExtendedError> extendedError;
    std::vector<Record> answer;
    std::vector<Record> authority;
    std::vector<Record> additional;
    /// Every name of the CNAME chain after the question's own; empty without an alias.
    std::vector<Name> chain;
    bool authoritative = false; ///< AA
    bool authenticated = false; ///< AD, whoever said it
    bool truncated = false;     ///< TC: only when TCP could not be had
    bool recursionAvailable = false;
    bool edns = false;              ///< an OPT record came along (RFC 6891)
    std::optional<Endpoint> server; ///< who answered, or was asked last
    Milliseconds took{0};
    QString detail; ///< for Malformed and Unreachable: what was wrong, in words for the evidence

    /// Found out: there are records, or there are certainly none.
    [[nodiscard]] bool isKnown() const { return outcome == Outcome::Records || isEmpty(); }
    /// Found out that there is nothing (NXDOMAIN or no data).
    [[nodiscard]] bool isEmpty() const
    {
        return outcome == Outcome::NoData || outcome == Outcome::NoSuchName;
    }
    /// The name the records stand at, after aliases.
    [[nodiscard]] const Name &finalName() const
    {
        return chain.empty() ? question.name : chain.back();
    }
    /// The typed data of the records at the final name, in the order they came.
    template<typename T>
    [[nodiscard]] std::vector<T> all() const
    {
        std::vector<T> found;
        for (const Record &record : answer) {
            if (const T *data = std::get_if<T>(&record.data); data && record.owner == finalName())
                found.push_back(*data);
        }
        return found;
    }
    /// Addresses of A or AAAA records.
    [[nodiscard]] std::vector<Address> addresses() const;
    /// The joined text of each TXT record.
    [[nodiscard]] std::vector<QByteArray> texts() const;
    /// Smallest TTL of the answer, or of the negative answer (RFC 2308 §5: min of SOA TTL and its
    /// minimum field).
    [[nodiscard]] std::optional<quint32> ttl() const;
};

/// An answer without any record, for those who could not ask.
[[nodiscard]] Answer answerWith(const Question &question, Outcome outcome, QString detail = {});

} // namespace mailworthy::dns
