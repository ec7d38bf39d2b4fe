#pragma once
// What the text of a server's configuration says about outgoing mail: greeting, signing, route, and
// who may send through it. A plain value. What the text does not tell is a state of its own and
// never looks like "no". Nothing else of the text is kept: no password, no key, no line as it was.
#include "base/Address.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace mailworthy::servers {

/// What one text is.
enum class Syntax {
    MainCf,        ///< Postfix: postconf, postconf -n, main.cf
    Exim,          ///< exim -bP, with or without transports, or a file of Exim's
    EximSelectors, ///< "domain: selector : selector", looked up by Exim
    OpenDkim,
    KeyTable,
    SigningTable,
    Rspamd,   ///< dkim_signing.conf, rspamadm configdump
    Sendmail, ///< sendmail.cf, sendmail.mc
    OpenSmtpd,
    Chasquid,
};
/// "main.cf", "exim", "exim-selectors", "opendkim.conf", "key-table", "signing-table",
/// "dkim_signing.conf", "sendmail", "smtpd.conf", "chasquid.conf"
QString toString(Syntax syntax);

enum class Telling {
    NotTold, ///< the text does not say it, and no default is certain
    Told,
    Computed, ///< it is said by something that only the running server can work out
};
/// "not-told", "told", "computed"
QString toString(Telling telling);

/// A name that the server is told to use.
struct NameSetting
{
    Telling telling = Telling::NotTold;
    QString name;            ///< of Told: as written, lower case
    QString setting;         ///< who says it: "smtp_helo_name"; empty when not told
    bool followsPtr = false; ///< of Computed: the reverse name of the address in use
    friend bool operator==(const NameSetting &, const NameSetting &) = default;
};

/// One key that the server signs with.
struct SigningUse
{
    QString domain;         ///< d=; empty: the domain of the sender
    QString selector;       ///< empty: not told
    QString keyFile;        ///< absolute; may hold $domain where `domain` is empty. Empty: not told
    bool keyInside = false; ///< the private key stands in the configuration itself (not kept)
    QString algorithm;      ///< "rsa", "ed25519" where the configuration says it
    QStringList senders;    ///< who is signed: "*@example.org"; empty: senders of `domain`
    /// rspamd's use_esld: `domain` is held against the organisation's name ("example.org" for a sender
    /// of "home.example.org"), and mail is signed for that.
    bool ofOrganisation = false;
    friend bool operator==(const SigningUse &, const SigningUse &) = default;
};

struct RelaySetting
{
    QString host; ///< empty: mail goes to the receivers directly
    quint16 port = 25;
    friend bool operator==(const RelaySetting &, const RelaySetting &) = default;
};

/// What happens to mail while the signer does not answer.
enum class SignerDown {
    Waits,    ///< the sender is told to come again
    Unsigned, ///< it leaves without a signature
    Refused,
};
/// "waits", "unsigned", "refused"
QString toString(SignerDown down);

/// Something that is wrong whatever the plan is; `id` names its words.
struct Trouble
{
    QString id;      ///< "everybody", "restrictions" …
    QString setting; ///< where it stands
    friend bool operator==(const Trouble &, const Trouble &) = default;
};

/// A setting that counted, for the evidence.
struct UsedSetting
{
    Syntax syntax = Syntax::MainCf;
    QString text; ///< "smtp_helo_name = mail.example.org"
    friend bool operator==(const UsedSetting &, const UsedSetting &) = default;
};

struct ServerReading
{
    QString product; ///< "postfix", "exim", "sendmail", "opensmtpd", "chasquid"; empty: no server
    QString signer;  ///< "opendkim", "rspamd", "exim", "dkimsign"; empty: none was seen
    QString kind;    ///< of serverIds(); empty: none fits
    std::vector<Syntax> texts; ///< what the given texts were taken for, in their order

    NameSetting greeting; ///< EHLO of outgoing mail
    NameSetting ownName;
    Telling signing = Telling::NotTold; ///< Told: `keys` are all there are
    std::vector<SigningUse> keys;
    bool keepsOthers = false; ///< domains without an entry may be signed by a fallback
    /// The signer runs as root; told by OpenDKIM alone, the others never do.
    bool signerIsRoot = false;
    bool refusesOpenKeys = false;    ///< it takes no key that others may read (RequireSafeKeys)
    std::optional<bool> signerAsked; ///< the server hands its mail to a signer
    std::optional<bool> sendsV4, sendsV6;
    std::vector<Address> bind; ///< addresses that outgoing connections come from
    std::optional<RelaySetting> relay;
    std::optional<bool> signsBounces;
    std::optional<bool> signsLocal; ///< what programs of the server itself send
    std::optional<SignerDown> signerDown;
    std::optional<bool> closed;     ///< relaying for strangers was told to be refused
    std::vector<Trouble> openRelay; ///< signs that strangers may send through it
    std::vector<Trouble> troubles;  ///< what else cannot work
    QStringList missingTexts;       ///< files it names that were not given, by path
    QStringList notRead; ///< tables that send some mail another way: "transport_maps = /path"
    QStringList open;    ///< settings that could not be worked out
    std::vector<UsedSetting> used;

    /// The readers add within bounds; what is beyond says nothing new.
    void use(Syntax syntax, const QString &text);
    static void add(std::vector<Trouble> &troubles, const QString &id, const QString &setting);
    static void addOnce(QStringList &list, const QString &text);

    friend bool operator==(const ServerReading &, const ServerReading &) = default;
};

/// What the organisation of the domain is, and so whether the key signs for it, is a question to the list of
/// public suffixes: it is not asked here. A name of two labels is its own.
[[nodiscard]] bool dependsOnSuffixes(const SigningUse &use, const QString &domain);
/// Of any of the keys.
[[nodiscard]] bool dependsOnSuffixes(const ServerReading &reading, const QString &domain);
/// The keys that mail from a domain is signed with, with every name filled in; none of those that
/// depend on suffixes.
[[nodiscard]] std::vector<SigningUse> keysFor(const ServerReading &reading, const QString &domain);
/// Does a sender pattern of a signing table ("*@example.org", "example.org", ".example.org": what is
/// below it, "*") take in any sender of the domain?
[[nodiscard]] bool takesIn(const QString &pattern, const QString &domain);

} // namespace mailworthy::servers
