#pragma once
// Reads an autoconfig file piece by piece and keeps a token for each. Used by Autoconfig alone.
#include "mail/transport/Autoconfig.h"

#include <QXmlStreamReader>

namespace mailworthy::transport {

/// A host name, or a placeholder of the format in its place or inside it.
[[nodiscard]] bool isAccountHost(const QString &text);

class AutoconfigReader
{
public:
    explicit AutoconfigReader(QByteArrayView text);

    /// Once for each object.
    [[nodiscard]] Reading<Autoconfig> read();
    [[nodiscard]] std::vector<Token> &tokens() { return m_tokens; }

private:
    /// Counts octets behind the characters that the XML reader counts.
    [[nodiscard]] qsizetype octetAt(qsizetype character);
    void open(qsizetype begin);
    void close(qsizetype begin);
    void readLeaf(const QString &value, qsizetype begin);
    void readServerLeaf(const QString &value, qsizetype begin);
    void refuse(qsizetype offset, const QString &expected);
    void mean(qsizetype begin, const QString &code, const Args &args, bool used = true);
    /// The names of the open elements: "clientConfig/emailProvider/incomingServer".
    [[nodiscard]] bool isAt(QStringView path) const { return m_path.join(u'/') == path; }

    QByteArray m_octets;
    QString m_text;
    QXmlStreamReader m_xml;
    qsizetype m_character = 0; ///< octetAt goes forward
    qsizetype m_octet = 0;
    QStringList m_path;
    std::vector<qsizetype> m_begins; ///< of the open elements, in octets
    QString m_value;                 ///< text of the innermost element
    Autoconfig m_config;
    std::optional<AccountServer> m_server; ///< that is being read
    bool m_serverSkipped = false;          ///< of a protocol that is none of mail
    bool m_provider = false;
    std::optional<Malformed> m_error;
    std::vector<Token> m_tokens;
};

} // namespace mailworthy::transport
