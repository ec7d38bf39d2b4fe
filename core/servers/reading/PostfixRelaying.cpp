#include "servers/reading/PostfixRelaying.h"

#include "base/Address.h"
#include "servers/reading/Lines.h"

#include <algorithm>

namespace mailworthy::servers {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Networks { Own, Everybody, CannotTell };

/// "192.168.0.0/24", "[::1]/128", "!10.0.0.1": not a table, not a file of them.
bool isNetwork(QStringView word)
{
    QString text = word.startsWith(u'!') ? word.sliced(1).toString() : word.toString();
    text.remove(u'[').remove(u']');
    const Result<Address> address = Address::parse(text.section(u'/', 0, 0));
    if (!address || !text.contains(u'/'))
        return address.has_value();
    bool fine = false;
    const int bits = text.section(u'/', 1).toInt(&fine);
    // Wider than a home: of private ones what RFC 1918 gives, of public ones a provider's.
    const int widest = !address->isV4()                                          ? 32
                       : text.startsWith(u"10."_s) || text.startsWith(u"127."_s) ? 8
                       : text.startsWith(u"172."_s) && !address->isPublic()      ? 12
                                                                                 : 16;
    return fine && (word.startsWith(u'!') || bits >= widest);
}

Networks networksOf(const MainCf &file)
{
    const auto value = file.value(u"mynetworks"_s);
    if (!value) { // mynetworks_style makes it; "class" takes in strangers
        const auto style = file.value(u"mynetworks_style"_s);
        return !style || style->text == u"host" || style->text == u"subnet" ? Networks::Own
                                                                            : Networks::CannotTell;
    }
    const QStringList words = wordsOf(value->text);
    if (std::any_of(words.begin(), words.end(),
                    [](const QString &word) { return isEverybody(word); }))
        return Networks::Everybody;
    const bool told = !value->isOpen && std::all_of(words.begin(), words.end(), isNetwork);
    return told ? Networks::Own : Networks::CannotTell;
}

enum class Passes { Stranger, NoStranger, CannotTell };

/// Postfix takes no mail at all where neither list has one of these (smtpd_check.c, has_required).
const QStringList &guards()
{
    static const QStringList words{u"reject_unauth_destination"_s, u"defer_unauth_destination"_s,
                                   u"reject"_s, u"defer"_s, u"defer_if_permit"_s};
    return words;
}

/// A check that lets the others go on, or what one asks ("zen.example.org").
bool onlyRefuses(const QString &word)
{
    if (word.contains(u':') || word.contains(u'/'))
        return false;
    return word.startsWith(u"reject_"_s) || word.contains(u'.') || word.toInt() > 0;
}

/// Does a stranger's mail for a stranger get through this list? At the first word that decides it.
Passes passes(const QString &list, Networks networks)
{
    // They let through whom the owner knows, or mail that is for the owner.
    static const QStringList own{u"permit_mynetworks"_s,       u"permit_sasl_authenticated"_s,
                                 u"permit_tls_clientcerts"_s,  u"permit_inet_interfaces"_s,
                                 u"permit_auth_destination"_s, u"permit_mx_backup"_s,
                                 u"defer_if_reject"_s,         u"sleep"_s};
    bool isSure = true;
    const QStringList words = wordsOf(list.toLower());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"warn_if_reject") {
            ++i; // what follows only writes to the log
        } else if (guards().contains(word)) {
            return isSure ? Passes::NoStranger : Passes::CannotTell;
        } else if (word == u"permit"
                   || (word == u"permit_mynetworks" && networks == Networks::Everybody)) {
            return isSure ? Passes::Stranger : Passes::CannotTell;
        } else if (word == u"permit_mynetworks") {
            isSure = isSure && networks == Networks::Own;
        } else if (!own.contains(word) && !onlyRefuses(word)) {
            // A table, a policy service, a class of the owner's: it may let in anybody.
            isSure = false;
        }
    }
    return isSure ? Passes::Stranger : Passes::CannotTell;
}

QString listOf(const MainCf &file, const QString &name)
{
    const auto value = file.value(name);
    // What could not be worked out is a class that nobody knows.
    return !value || value->isOpen ? u"unknown"_s : value->text;
}

/// Refused before its receiver is looked at.
bool isRefusedElsewhere(const MainCf &file)
{
    for (const char16_t *when : {u"client", u"helo", u"sender", u"data", u"end_of_data"}) {
        const auto value = file.value(u"smtpd_%1_restrictions"_s.arg(QStringView(when)));
        if (!value)
            continue;
        const QStringList words = wordsOf(value->text.toLower());
        if (value->isOpen || words.contains(u"reject"_s) || words.contains(u"defer"_s))
            return true;
    }
    return false;
}

Passes passes(const MainCf &file)
{
    const Networks networks = networksOf(file);
    const QString relay = listOf(file, u"smtpd_relay_restrictions"_s);
    const QString recipient = listOf(file, u"smtpd_recipient_restrictions"_s);
    // Mail has to pass both.
    const Passes first = passes(relay, networks);
    const Passes second = passes(recipient, networks);
    if (first == Passes::NoStranger || second == Passes::NoStranger)
        return Passes::NoStranger;
    const QStringList words = wordsOf((relay + u' ' + recipient).toLower());
    const bool starts = std::any_of(words.begin(), words.end(),
                                    [](const QString &word) { return guards().contains(word); });
    const bool both = first == Passes::Stranger && second == Passes::Stranger;
    return both && starts && !isRefusedElsewhere(file) ? Passes::Stranger : Passes::CannotTell;
}

/// "127.0.0.1:10025/inet": nobody else gets there.
bool isInside(const QString &service)
{
    return service.startsWith(u"127."_s) || service.startsWith(u"localhost:"_s)
           || service.startsWith(u"[::1]"_s);
}

/// "smtp/inet", "192.0.2.1:25/inet", and "smtpd/pass" behind postscreen.
bool isForStrangers(const QString &service)
{
    static const QStringList known{u"smtp"_s, u"25"_s, u"smtpd"_s};
    return known.contains(service.section(u'/', 0, 0).section(u':', -1));
}

} // namespace

void readRelaying(const MainCf &file, ServerReading &reading)
{
    static const QStringList deciding{u"smtpd_relay_restrictions"_s,
                                      u"smtpd_recipient_restrictions"_s, u"mynetworks"_s,
                                      u"smtpd_client_restrictions"_s};
    const Passes through = passes(file);
    bool isClosed = through == Passes::NoStranger;
    bool isHeard = true; // what main.cf says counts at port 25
    for (const QString &service : file.entrances()) {
        const auto own = std::find_if(deciding.begin(), deciding.end(), [&](const QString &name) {
            return file.ofService(service, name) != nullptr;
        });
        if (own == deciding.end() || isInside(service))
            continue;
        isHeard = isHeard && !isForStrangers(service);
        const MainCf seen = file.seenBy(service);
        const Passes here = passes(seen);
        isClosed = isClosed && here == Passes::NoStranger;
        if (here != Passes::Stranger)
            continue;
        const bool all = networksOf(seen) == Networks::Everybody;
        const QString name =
            all && file.ofService(service, u"mynetworks"_s) ? u"mynetworks"_s : *own;
        reading.add(reading.openRelay, all ? u"everybody"_s : u"restrictions"_s,
                    service.section(u'/', 0, 0) + u": -o "_s + name);
    }
    // The lists need not be told: whoever is in mynetworks may do much more than send.
    const bool everybody = networksOf(file) == Networks::Everybody && through != Passes::NoStranger
                           && !isRefusedElsewhere(file);
    if (everybody && isHeard)
        reading.add(reading.openRelay, u"everybody"_s, u"mynetworks"_s);
    else if (through == Passes::Stranger && isHeard)
        reading.add(reading.openRelay, u"restrictions"_s, u"smtpd_relay_restrictions"_s);
    if (!reading.openRelay.empty())
        reading.closed = false;
    else if (isClosed)
        reading.closed = true;
}

} // namespace mailworthy::servers
