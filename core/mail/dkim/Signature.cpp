#include "mail/dkim/Signature.h"

#include "mail/dkim/SignatureValues.h"

#include <algorithm>

namespace mailworthy::dkim {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isFrom(QByteArrayView name)
{
    return name.compare("from", Qt::CaseInsensitive) == 0;
}

/// Reads tag after tag into the signature; the first mistake stays, reading goes on as far as it
/// makes sense.
class FieldReader
{
public:
    FieldReader(const TagList &tags, SignatureReading &reading) : m_tags(tags), m_reading(reading)
    {}

    void read()
    {
        readVersion();
        readAlgorithm();
        readHash("b", m_reading.signature.signature);
        readHash("bh", m_reading.signature.bodyHash);
        readCanonicalization();
        readDomainTag();
        readSelector();
        readIdentity();
        readHeaders();
        readQuery();
        m_reading.signature.bodyLength = readCount("l", kMostLengthDigits);
        m_reading.signature.timestamp = readCount("t", kMostTimeDigits);
        m_reading.signature.expiry = readCount("x", kMostTimeDigits);
        // RFC 6376 §3.5 x=: must be greater than t= if both are there
        const Signature &read = m_reading.signature;
        if (read.timestamp && read.expiry && *read.expiry <= *read.timestamp)
            refuse(SignatureMistake::Times, "x", m_tags.find("x"), 0, u"after-t"_s);
    }

private:
    void refuse(SignatureMistake mistake, const char *name, const Tag *tag, qsizetype at,
                const QString &expected)
    {
        if (m_reading.mistake)
            return;
        m_reading.mistake = mistake;
        m_reading.tag = QString::fromLatin1(name);
        if (tag)
            m_reading.error = SyntaxError{tag->valueOffset + at, expected};
    }

    const Tag *required(const char *name)
    {
        const Tag *tag = m_tags.find(name);
        if (!tag)
            refuse(SignatureMistake::MissingTag, name, nullptr, 0, {});
        return tag;
    }

    void readVersion()
    {
        // RFC 6376 §3.5 v=: "1", nothing else; §6.1.1: compared as text
        if (const Tag *v = required("v"); v && v->value != "1")
            refuse(SignatureMistake::Version, "v", v, 0, u"1"_s);
    }

    void readAlgorithm()
    {
        const Tag *a = required("a");
        if (!a)
            return;
        m_reading.signature.algorithmText = a->value;
        if (const auto algorithm = algorithmOf(a->value))
            m_reading.signature.algorithm = *algorithm;
        else
            refuse(SignatureMistake::Algorithm, "a", a, 0, u"rsa-sha256|ed25519-sha256"_s);
    }

    void readHash(const char *name, QByteArray &into)
    {
        const Tag *tag = required(name);
        if (!tag)
            return;
        qsizetype bad = 0;
        const std::optional<QByteArray> octets = decodeBase64(tag->value, &bad);
        if (!octets || octets->isEmpty())
            refuse(SignatureMistake::Syntax, name, tag, bad, u"base64"_s);
        else
            into = *octets;
    }

    void readCanonicalization()
    {
        const Tag *c = m_tags.find("c");
        if (!c)
            return;
        // RFC 6376 §3.5 c=: one word is the header's, the body's is then simple
        const QByteArrayView value(c->value);
        const qsizetype slash = value.indexOf('/');
        const auto header = canonicalizationOf(slash < 0 ? value : value.first(slash));
        const auto body =
            canonicalizationOf(slash < 0 ? QByteArrayView("simple") : value.sliced(slash + 1));
        if (!header || !body) {
            refuse(SignatureMistake::Canonicalization, "c", c, header ? slash + 1 : 0,
                   u"simple|relaxed"_s);
            return;
        }
        m_reading.signature.header = *header;
        m_reading.signature.body = *body;
    }

    void readDomainTag()
    {
        const Tag *d = required("d");
        if (!d)
            return;
        qsizetype bad = 0;
        if (const std::optional<QString> domain = readDomain(d->value, bad))
            m_reading.signature.domain = domain->toLower();
        else
            refuse(SignatureMistake::Syntax, "d", d, bad, u"domain"_s);
    }

    void readSelector()
    {
        const Tag *s = required("s");
        if (!s)
            return;
        qsizetype bad = 0;
        if (const std::optional<QString> selector = readDomain(s->value, bad))
            m_reading.signature.selector = *selector;
        else
            refuse(SignatureMistake::Syntax, "s", s, bad, u"selector"_s);
    }

    void readIdentity()
    {
        Signature &signature = m_reading.signature;
        const Tag *i = m_tags.find("i");
        if (!i) {
            // RFC 6376 §3.5 i=: the default is an empty local part and d=
            if (!signature.domain.isEmpty())
                signature.identity = u'@' + signature.domain;
            signature.identityDomain = signature.domain;
            return;
        }
        signature.identityGiven = true;
        qsizetype bad = 0;
        const std::optional<QByteArray> decoded = decodeQuoted(i->value, bad);
        if (!decoded) {
            refuse(SignatureMistake::Syntax, "i", i, bad, u"quoted-printable"_s);
            return;
        }
        signature.identity = QString::fromUtf8(*decoded);
        const qsizetype sign = decoded->lastIndexOf('@');
        const std::optional<QString> domain =
            sign < 0 ? std::nullopt : readDomain(QByteArrayView(*decoded).sliced(sign + 1), bad);
        if (domain)
            signature.identityDomain = domain->toLower();
        else
            refuse(SignatureMistake::Syntax, "i", i, 0, u"[local-part]@domain"_s);
    }

    void readHeaders()
    {
        const Tag *h = required("h");
        if (!h)
            return;
        bool hasFrom = false;
        qsizetype start = 0;
        const QByteArrayView value(h->value);
        const auto colons = std::count(value.begin(), value.end(), ':');
        m_reading.signature.headers.reserve(
            static_cast<std::size_t>(std::min<qsizetype>(colons + 1, kMostSignedNames)));
        while (start <= value.size()) {
            qsizetype end = value.indexOf(':', start);
            if (end < 0)
                end = value.size();
            QByteArrayView name = value.sliced(start, end - start);
            while (!name.isEmpty() && isBlank(name.front()))
                name = name.sliced(1);
            while (!name.isEmpty() && isBlank(name.back()))
                name.chop(1);
            if (!isFieldName(name)
                || m_reading.signature.headers.size() == std::size_t{kMostSignedNames}) {
                refuse(SignatureMistake::Syntax, "h", h, start, u"name:name"_s);
                return;
            }
            hasFrom = hasFrom || isFrom(name);
            m_reading.signature.headers.push_back(name.toByteArray());
            start = end + 1;
        }
        if (!hasFrom) // RFC 6376 §5.4, §6.1.1
            refuse(SignatureMistake::FromNotSigned, "h", h, 0, u"From"_s);
    }

    void readQuery()
    {
        const Tag *q = m_tags.find("q");
        if (!q)
            return;
        // RFC 6376 §3.5 q=: methods that are not known are skipped; one must be known.
        for (const QByteArray &method : q->value.split(':')) {
            if (method.trimmed() == "dns/txt")
                return;
        }
        refuse(SignatureMistake::Query, "q", q, 0, u"dns/txt"_s);
    }

    std::optional<quint64> readCount(const char *name, qsizetype mostDigits)
    {
        const Tag *tag = m_tags.find(name);
        if (!tag)
            return std::nullopt;
        const std::optional<quint64> number = readNumber(tag->value, mostDigits);
        if (!number)
            refuse(SignatureMistake::Syntax, name, tag, 0, u"digits"_s);
        return number;
    }

    const TagList &m_tags;
    SignatureReading &m_reading;
};

} // namespace

QString toString(Canonicalization value)
{
    return value == Canonicalization::Simple ? u"simple"_s : u"relaxed"_s;
}

QString toString(const SignatureAlgorithm &value)
{
    return keys::toString(value.key) + u'-' + keys::toString(value.hash);
}

QString toString(SignatureMistake value)
{
    switch (value) {
    case SignatureMistake::Syntax: return u"syntax"_s;
    case SignatureMistake::MissingTag: return u"missing-tag"_s;
    case SignatureMistake::Version: return u"version"_s;
    case SignatureMistake::Algorithm: return u"algorithm"_s;
    case SignatureMistake::Canonicalization: return u"canonicalization"_s;
    case SignatureMistake::Query: return u"query"_s;
    case SignatureMistake::FromNotSigned: return u"from-not-signed"_s;
    case SignatureMistake::Times: return u"times"_s;
    }
    return {};
}

bool Signature::identityFits() const
{
    return identityDomain == domain || identityDomain.endsWith(u'.' + domain);
}

SignatureReading parseSignature(QByteArrayView value)
{
    SignatureReading reading;
    SyntaxError error;
    std::optional<TagList> tags = TagList::parse(value, error);
    if (!tags) {
        reading.mistake = SignatureMistake::Syntax;
        reading.error = error;
        tags = TagList::parseLoosely(value); // to show whose it was meant to be
    }
    FieldReader(*tags, reading).read();
    return reading;
}

} // namespace mailworthy::dkim
