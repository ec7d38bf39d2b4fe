#pragma once
// Reads the YAML of the OpenSPF conformance suite: as much of YAML as that file uses, no more.
// Values are octets:
// "\x96" in double quotes is one octet.
#include <QByteArray>

#include <optional>
#include <vector>

namespace mailworthy::spf::test {

struct SuiteCase
{
    QByteArray name;
    QByteArray helo;
    QByteArray host;
    QByteArray mailFrom;
    std::vector<QByteArray> results;       ///< any of them is right
    std::optional<QByteArray> explanation; ///< "DEFAULT": none of the domain's own
};

/// "TIMEOUT" alone has no values.
struct SuiteRecord
{
    QByteArray type;
    std::vector<QByteArray> values;
    bool isList = false;
};

struct SuiteOwner
{
    QByteArray name;
    std::vector<SuiteRecord> records;
};

struct Scenario
{
    QByteArray description;
    std::vector<SuiteCase> cases;
    std::vector<SuiteOwner> owners;
};

std::vector<Scenario> readSuite(const QByteArray &text);

} // namespace mailworthy::spf::test
