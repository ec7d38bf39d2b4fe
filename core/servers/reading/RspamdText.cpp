#include "servers/reading/RspamdText.h"

#include "servers/reading/Lines.h"
#include "servers/reading/Ucl.h"

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What rspamd takes where nothing is said (lualib/lua_dkim_tools, 3.x).
const QString usualSelector = QStringLiteral("dkim");
const QString usualPath = QStringLiteral("/var/lib/rspamd/dkim/$domain.$selector.key");

/// Between "*** Section dkim_signing ***" and its end, without what else the terminal shows.
QByteArray sectionOf(const QByteArray &text)
{
    const QByteArray head = "*** Section dkim_signing ***";
    const qsizetype begin = text.indexOf(head);
    if (begin < 0)
        return text;
    const qsizetype from = begin + head.size();
    const qsizetype end = text.indexOf("*** End of section", from);
    return text.sliced(from, (end < 0 ? text.size() : end) - from);
}

class RspamdReader
{
public:
    explicit RspamdReader(ServerReading &reading) : m_reading(reading) {}

    void read(const UclValue &settings)
    {
        m_reading.signer = u"rspamd"_s;
        if (isOff(settings, u"enabled"_s)) {
            m_reading.signing = Telling::Told;
            use(u"enabled"_s, u"false"_s);
            return;
        }
        m_reading.signing = Telling::Told;
        m_ofOrganisation = !isOff(settings, u"use_esld"_s); // its default
        for (const QString &name : {u"selector_map"_s, u"path_map"_s, u"use_vault"_s,
                                    u"use_redis"_s, u"sign_condition"_s}) {
            const UclValue *value = settings.member(name);
            if (!value || value->flag() == false)
                continue;
            m_reading.addOnce(m_reading.open, name);
            m_reading.signing = Telling::Computed;
        }
        if (isOff(settings, u"sign_authenticated"_s))
            m_reading.add(m_reading.troubles, u"rspamd-no-login"_s, u"sign_authenticated"_s);
        if (isOff(settings, u"sign_local"_s)) {
            m_reading.signsLocal = false;
            use(u"sign_local"_s, u"false"_s);
        }
        if (isOff(settings, u"allow_envfrom_empty"_s)) {
            m_reading.signsBounces = false;
            use(u"allow_envfrom_empty"_s, u"false"_s);
        }
        readDomains(settings);
        const bool fallsBack = !isOff(settings, u"try_fallback"_s);
        const bool named = settings.member(u"path"_s) || settings.member(u"selector"_s);
        // With entries of its own the usual path is a fallback that need not be there.
        if (m_reading.keys.empty() ? true : fallsBack && named)
            addUsual(settings);
        m_reading.keepsOthers = fallsBack;
    }

private:
    static bool isOff(const UclValue &settings, const QString &name)
    {
        const UclValue *value = settings.member(name);
        return value && value->flag() == false;
    }
    void use(const QString &name, const QString &value)
    {
        m_reading.use(Syntax::Rspamd, name + u" = "_s + value);
    }

    void readDomains(const UclValue &settings)
    {
        const UclValue *domains = settings.member(u"domain"_s);
        if (!domains || domains->kind != UclValue::Kind::Object)
            return;
        for (const auto &[name, value] : domains->members) {
            const auto domain = plainDomain(name);
            if (!domain || value.kind != UclValue::Kind::Object)
                continue;
            const UclValue *several = value.member(u"selectors"_s);
            if (!several) {
                addKey(*domain, value, settings);
                continue;
            }
            for (const auto &[unnamed, item] : several->members) {
                // An array, or one object alone.
                if (item.kind == UclValue::Kind::Object)
                    addKey(*domain, item, settings);
            }
            if (several->member(u"selector"_s))
                addKey(*domain, *several, settings);
        }
    }

    void addKey(const QString &domain, const UclValue &entry, const UclValue &settings)
    {
        if (m_reading.keys.size() >= mostKeys)
            return;
        const auto textOf = [&](const QString &name, const QString &usual) {
            for (const UclValue *from : {&entry, &settings}) {
                const UclValue *value = from->member(name);
                if (value && value->kind == UclValue::Kind::Text)
                    return value->text;
            }
            return usual;
        };
        SigningUse key;
        key.domain = domain;
        key.ofOrganisation = m_ofOrganisation;
        key.selector = plainSelector(textOf(u"selector"_s, usualSelector)).value_or(QString());
        QString path = textOf(u"path"_s, usualPath);
        path.replace(u"$selector"_s, key.selector);
        if (!domain.isEmpty())
            path.replace(u"$domain"_s, domain);
        key.keyFile = plainPath(path).value_or(QString());
        if (key.keyFile.isEmpty())
            key.keyInside = entry.member(u"rawkey"_s) != nullptr;
        m_reading.use(Syntax::Rspamd,
                      u"selector = %1, path = %2"_s.arg(key.selector, key.keyFile)
                          + (domain.isEmpty() ? QString() : u" ("_s + domain + u')'));
        m_reading.keys.push_back(std::move(key));
    }

    /// For every domain without an entry.
    void addUsual(const UclValue &settings)
    {
        UclValue none;
        none.kind = UclValue::Kind::Object;
        addKey({}, none, settings);
    }

    ServerReading &m_reading;
    bool m_ofOrganisation = true;
};

} // namespace

Result<> readRspamd(const QByteArray &text, ServerReading &reading)
{
    const Result<UclValue> parsed = parseUcl(sectionOf(text));
    if (!parsed)
        return failure(parsed.error());
    const UclValue *inner = parsed->member(u"dkim_signing"_s);
    RspamdReader(reading).read(inner ? *inner : *parsed);
    return {};
}

} // namespace mailworthy::servers
