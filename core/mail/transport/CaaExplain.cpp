// The explaining half of Caa.h.
#include "mail/transport/Caa.h"
#include "mail/transport/Octets.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::transport {

namespace {

bool isIssueTag(CaaTag tag)
{
    return tag == CaaTag::Issue || tag == CaaTag::IssueWild || tag == CaaTag::IssueMail
           || tag == CaaTag::IssueVmc;
}

/// A URL for reports: mailto, http or https (RFC 8659 §4.4).
bool isReportUrl(QByteArrayView value)
{
    const bool scheme = beginsWith(value, "mailto:") || beginsWith(value, "http://")
                        || beginsWith(value, "https://");
    return scheme && std::all_of(value.begin(), value.end(), isPrintable)
           && value.size() > value.indexOf(':') + 1;
}

/// The explanation of one record as it is made.
class Explainer
{
public:
    Explainer(const ZoneLine &line, QByteArrayView text)
        : m_reader(line)
        , m_line(line)
        , m_text(text)
    {
        m_explanation.kind = Kind::Caa;
        m_explanation.tokens = frontTokens(line);
    }

    Explanation run()
    {
        readFlagsAndTag();
        readValue();
        m_explanation.tokens.insert(m_explanation.tokens.end(), m_reader.tokens().begin(),
                                    m_reader.tokens().end());
        m_explanation.tokens.insert(m_explanation.tokens.end(), m_inside.begin(), m_inside.end());
        m_explanation.error = m_reader.error() ? m_reader.error() : m_error;
        m_explanation.valid = !m_explanation.error;
        if (m_explanation.error)
            m_explanation.lints = {syntaxLint(u"caa.syntax"_s, m_text, *m_explanation.error)};
        return std::move(m_explanation);
    }

private:
    void lint(const QString &code, const Args &args = {})
    {
        m_explanation.lints.push_back({code, args});
    }

    void readFlagsAndTag()
    {
        const auto flags = static_cast<quint8>(m_reader.number(255));
        const bool critical = (flags & caaCritical) != 0;
        m_reader.mean(critical ? u"caa.token.critical"_s : u"caa.token.flags"_s);
        const Word word = m_reader.word(u"tag"_s);
        if (m_reader.error())
            return;
        const auto *const bad = std::find_if(word.raw.begin(), word.raw.end(),
                                             [](char c) { return !isAlphanumeric(c); });
        if (bad != word.raw.end())
            return m_reader.refuse(u"tag"_s, bad - word.raw.begin());
        m_tag = caaTagFrom(word.raw);
        m_reader.mean(u"caa.token.tag."_s + toString(m_tag), {{u"tag"_s, shown(word.raw)}},
                      m_tag != CaaTag::Unknown);
        if (m_tag == CaaTag::Unknown) // RFC 8659 §4.1: a CA that does not know it must not issue
            lint(critical ? u"caa.critical"_s : u"caa.unknown-tag"_s,
                 {{u"tag"_s, shown(word.raw)}});
        if ((flags & ~caaCritical) != 0) // RFC 8659 §4.1: reserved
            lint(u"caa.flags"_s, {{u"flags"_s, qint64{flags}}});
    }

    void readValue()
    {
        const Word word = m_reader.rest(m_text, u"value"_s);
        if (m_reader.error())
            return;
        const Unescaped value = unescaped(word);
        if (value.bad || !word.closed) {
            m_reader.refuse(word.closed ? u"escape"_s : u"\""_s,
                            value.bad ? *value.bad - word.offset : word.raw.size());
            return;
        }
        m_reader.mean(u"caa.token.text"_s);
        m_reader.expectEnd();
        if (m_reader.error())
            return;
        if (isIssueTag(m_tag))
            readIssuer(value);
        else if (m_tag == CaaTag::Iodef)
            readUrl(value, word);
    }

    void readUrl(const Unescaped &value, const Word &word)
    {
        if (!isReportUrl(value.octets))
            return m_reader.refuse(u"mailto:|https:"_s, word.quoted ? 1 : 0);
        m_reader.mean(u"caa.token.url"_s, {{u"url"_s, shown(value.octets)}});
    }

    [[nodiscard]] qsizetype placeOf(const Unescaped &value, qsizetype at) const
    {
        const auto index = static_cast<std::size_t>(at);
        return index < value.places.size() ? value.places[index] : m_line.end;
    }

    void readIssuer(const Unescaped &value)
    {
        const Reading<CaaIssuer> reading = parseCaaIssuer(value.octets);
        if (const auto *malformed = std::get_if<Malformed>(&reading)) {
            m_error = Malformed{placeOf(value, malformed->offset), malformed->expected};
            m_reader.mean(u"transport.token.bad"_s, {{u"expected"_s, malformed->expected}}, false);
            return;
        }
        const auto &issuer = std::get<CaaIssuer>(reading);
        m_reader.tokens().pop_back(); // its parts stand for it
        m_inside.push_back({placeOf(value, issuer.domainOffset),
                            issuer.domain.isEmpty() ? value.octets : issuer.domain,
                            issuer.domain.isEmpty() ? u"caa.token.nobody"_s : u"caa.token.issuer"_s,
                            {{u"issuer"_s, shown(issuer.domain)}},
                            true});
        if (issuer.domain.isEmpty())
            lint(u"caa.nobody"_s, {{u"tag"_s, toString(m_tag)}});
        const std::size_t accounts = issuer.valuesOf("accounturi").size();
        const std::size_t methods = issuer.valuesOf("validationmethods").size();
        for (const CaaParameter &parameter : issuer.parameters)
            readParameterToken(value, parameter, accounts, methods);
    }

    void readParameterToken(const Unescaped &value, const CaaParameter &parameter,
                            std::size_t accounts, std::size_t methods)
    {
        // with the blanks there may be around "=" (RFC 8659 §4.2)
        const qsizetype end = parameter.valueOffset + parameter.value.size();
        Token token{placeOf(value, parameter.offset),
                    value.octets.sliced(parameter.offset, end - parameter.offset),
                    u"caa.token.parameter"_s,
                    {{u"name"_s, shown(parameter.name)}, {u"value"_s, shown(parameter.value)}},
                    true};
        const QByteArray name = parameter.name.toLower();
        if (name == "accounturi") {
            token.code = u"caa.token.accounturi"_s;
            if (accounts > 1 || !parameter.value.contains(':')) // RFC 8657 §3: one URI
                addOnce(u"caa.account"_s, {});
        } else if (name == "validationmethods") {
            token.code = u"caa.token.validationmethods"_s;
            if (methods > 1 || !isMethodList(parameter.value))
                addOnce(u"caa.method"_s, {{u"method"_s, shown(parameter.value)}});
        } else {
            addOnce(u"caa.parameter"_s, {{u"name"_s, shown(parameter.name)}});
        }
        m_inside.push_back(std::move(token));
    }

    void addOnce(const QString &code, const Args &args)
    {
        const std::vector<Lint> &lints = m_explanation.lints;
        if (std::none_of(lints.begin(), lints.end(),
                         [&](const Lint &one) { return one.code == code; }))
            lint(code, args);
    }

    DataReader m_reader;
    const ZoneLine &m_line;
    QByteArrayView m_text;
    CaaTag m_tag = CaaTag::Unknown;
    std::vector<Token> m_inside;
    std::optional<Malformed> m_error;
    Explanation m_explanation;
};

} // namespace

Explanation explainCaa(const ZoneLine &line, QByteArrayView text)
{
    return Explainer(line, text).run();
}

} // namespace mailworthy::transport
