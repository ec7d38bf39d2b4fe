#pragma once
// The Public Suffix List (libpsl behind our own header). RFC 9989 does not need it: it is for
// comparing with receivers that still find the organizational domain the RFC 7489 §3.2 way, for "is
// this name a public suffix", and for cutting host names. Immutable after loading; any thread may
// ask.
#include "dns/Name.h"

#include <memory>
#include <optional>

namespace mailworthy::dmarc {

class Suffixes
{
public:
    /// The newer of the system's list and the one built into libpsl. Error "suffixes.missing".
    [[nodiscard]] static Result<Suffixes> system();
    /// A list file. Error "suffixes.unreadable" {path}.
    [[nodiscard]] static Result<Suffixes> fromFile(const QString &path);

    Suffixes(Suffixes &&) noexcept;
    Suffixes &operator=(Suffixes &&) noexcept;
    ~Suffixes();

    /// Public suffix plus one label: the organizational domain of RFC 7489. Empty for a public
    /// suffix and for the root. Names are in A-labels.
    [[nodiscard]] std::optional<dns::Name> registrableDomain(const dns::Name &name) const;
    /// Private section included ("github.io" is one); a top-level domain that is not listed is one,
    /// too.
    [[nodiscard]] bool isPublicSuffix(const dns::Name &name) const;

private:
    struct Data;
    explicit Suffixes(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace mailworthy::dmarc
