#include "gui/Specimens.h"

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::gui::specimens {

std::vector<FindingView> findings()
{
    FindingView listed;
    listed.key = u"list.policy"_s;
    listed.status = Status::Warning;
    listed.title = u"Listed on Spamhaus ZEN (policy list: home address)."_s;
    listed.text = u"Many refuse direct mail from it. No accusation: ask to be taken off."_s;
    listed.buttonText = u"Take me off"_s;
    listed.buttonIcon = Icon::Link;
    listed.explanation = u"Home lines are listed as a precaution."_s;
    FindingView two;
    two.key = u"spf.multiple"_s;
    two.status = Status::Problem;
    two.title = u"Two SPF records: receivers stop with an error."_s;
    two.text = u"Merge them into one."_s;
    two.buttonText = u"Merge"_s;
    two.explanation =
        u"A domain may have one SPF record only. With two, receivers stop with an error and trust "
        u"neither."_s;
    two.details = {
        {u"Asked"_s, u"ns1.example.org, ns2.example.org"_s, false},
        {u"Answer"_s, u"\"v=spf1 a mx ~all\" \"v=spf1 include:spf.example.net -all\""_s, true},
        {u"Key"_s, u"v=DKIM1; k=rsa; p="_s + QString(200, u'A'), true}};
    FindingView note;
    note.key = u"dmarc.policy-none"_s;
    note.status = Status::Note;
    note.title = u"Policy none: observing since 12 days."_s;
    note.text = u"Next step possible on 3 December."_s;
    note.buttonText = u"Show DMARC"_s;
    note.linkButton = true;
    note.explanation = u"Observing is right in the beginning."_s;
    FindingView good;
    good.key = u"ptr.confirmed"_s;
    good.status = Status::Ok;
    good.title = u"192.0.2.25 is called mail.example.org, and that name leads back."_s;
    return {two, listed, note, good};
}

std::vector<RecordView> records()
{
    RecordView address;
    address.key = u"a"_s;
    address.type = u"A"_s;
    address.purpose = u"Address of the mail host"_s;
    address.host = u"mail"_s;
    address.status = Status::Ok;
    address.statusText = u"Seen by all 4"_s;
    address.seen = {Status::Ok, Status::Ok, Status::Ok, Status::Ok};
    RecordView spf;
    spf.key = u"spf"_s;
    spf.type = u"TXT"_s;
    spf.purpose = u"SPF: who may send"_s;
    spf.host = u"@"_s;
    spf.need = u"required"_s;
    spf.action = u"Replace"_s;
    spf.status = Status::Waiting;
    spf.statusText = u"Not seen yet"_s;
    spf.fields = {{u"Host"_s, u"@"_s, true, false, {}, {}},
                  {u"Type"_s, u"TXT record"_s, false, false, {}, {}},
                  {u"TTL"_s, u"Automatic"_s, false, false, {}, {}},
                  {u"Value"_s,
                   u"v=spf1 a mx ip4:192.0.2.25 ~all"_s,
                   true,
                   true,
                   {u"v=spf1"_s, u"a"_s, u"mx"_s, u"ip4:192.0.2.25"_s, u"~all"_s},
                   {}}};
    spf.published = {{u"v=spf1"_s}, {u"a"_s, true}, {u"mx"_s}, {u"~all"_s}};
    spf.trap = u"Change the record that is there. A second SPF record makes receivers stop."_s;
    spf.afterwards = u"one TXT record at @ that starts with v=spf1."_s;
    RecordView dkim;
    dkim.key = u"dkim"_s;
    dkim.type = u"TXT"_s;
    dkim.purpose = u"DKIM: your signature"_s;
    dkim.host = u"s1._domainkey"_s;
    dkim.status = Status::Warning;
    dkim.statusText = u"Seen by 2 of 4, wait"_s;
    dkim.seen = {Status::Ok, Status::Ok, Status::Waiting, Status::Waiting};
    RecordView dmarc;
    dmarc.key = u"dmarc"_s;
    dmarc.type = u"TXT"_s;
    dmarc.purpose = u"DMARC: what to do with forgeries"_s;
    dmarc.host = u"_dmarc"_s;
    dmarc.status = Status::Problem;
    dmarc.statusText = u"Domain typed twice"_s;
    return {address, spf, dkim, dmarc};
}

ExplainedView explained()
{
    ExplainedView view;
    view.sentence = u"Deliver mail that fails the check as usual and send me a daily report."_s;
    view.tokens = {u"v=DMARC1"_s, u"p=none"_s, u"rua=mailto:postmaster@example.org"_s};
    view.words = {u"This is a DMARC record"_s, u"Policy: only observe"_s,
                  u"Daily reports to postmaster"_s};
    view.raw = u"v=DMARC1; p=none; rua=mailto:postmaster@example.org"_s;
    view.columns = tokenColumns();
    view.rows = {
        {{u"v=DMARC1"_s, u"This is a DMARC record"_s, u"Must come first"_s}, false},
        {{u"p=none"_s, u"Policy: only observe"_s, u"Nothing is lost while you learn"_s}, true},
        {{u"rua=…"_s, u"Daily reports to postmaster"_s, u"Shows who sends as you"_s}, true}};
    return view;
}

std::vector<FactRow> facts()
{
    return {{u"Mail host name"_s, u"mail.example.org"_s, true, u"suggested"_s},
            {u"DNS host"_s, u"Namecheap"_s, false, u"from 2 name servers"_s},
            {u"Mail goes to"_s, u"nobody yet"_s, false, u"no MX record"_s},
            {u"SPF today"_s, u"v=spf1 a mx ~all"_s, true, u"will be merged"_s}};
}

QStringList weights()
{
    return {u"Decisive"_s, u"Common"_s, u"Minor"_s, u"Informative"_s};
}

std::vector<ListBlock> lists()
{
    const auto group = [](int count, int seed) {
        std::vector<ListCell> cells;
        for (int i = 0; i < count; ++i) {
            const int kind = (i * 7 + seed * 3) % 11;
            ListState state = ListState::Waiting;
            if (kind < 4)
                state = ListState::NotListed;
            else if (kind == 5)
                state = ListState::Asking;
            else if (kind == 9 && i % 2 == 0)
                state = ListState::CouldNotTell;
            cells.push_back({u"list%1.example"_s.arg(i), state, {}});
        }
        return cells;
    };
    ListBlock v4{u"192.0.2.25"_s, {group(1, 0), group(3, 0), group(38, 1), group(28, 2)}};
    v4.groups[0][0].state = ListState::ListedWarning;
    ListBlock v6{u"2001:db8::25"_s, {group(1, 5), group(1, 3), group(4, 1), group(2, 2)}};
    ListBlock domain{u"example.org"_s, {group(1, 0), group(2, 1), group(9, 4), group(6, 5)}};
    return {v4, v6, domain};
}

std::vector<Hop> hops()
{
    return {{Icon::Rack, u"Your server"_s, u"at home"_s},
            {Icon::Router, u"Router"_s, {}},
            {Icon::Provider, u"Example Net"_s, u"your provider"_s},
            {Icon::Globe, u"Internet"_s, {}},
            {Icon::Mail, u"Receivers"_s, {}}};
}

std::vector<PathLane> lanes()
{
    PathLane four{u"IPv4"_s,
                  u"192.0.2.25"_s,
                  {{false, Status::Ok, -1, {}, {}}, {true, Status::Ok, -1, {}, {}}}};
    PathLane six{u"IPv6"_s,
                 u"2001:db8::25"_s,
                 {{false, Status::Problem, 2, u"port 25 blocked here"_s, {}},
                  {true, Status::Unknown, 2, u"not visible from here"_s, {}}}};
    return {four, six};
}

TriangleView triangle()
{
    TriangleView view;
    view.address = u"2001:db8::25"_s;
    view.greeting = u"mail.example.org"_s;
    view.addressToName = {Status::Problem, u"no name is published"_s};
    view.nameToAddress = {Status::Waiting, u"leads back"_s};
    view.greetingToAddress = {Status::Ok, u"leads to the address"_s};
    view.greetingToName = {Status::Waiting, u"the same name"_s};
    return view;
}

TimelineView timeline()
{
    TimelineView view;
    view.stations = {{u"Only observe"_s, u"p=none"_s, u"since 12 November"_s},
                     {u"Sort into spam"_s, u"p=quarantine"_s, u"possible from 3 December"_s},
                     {u"Refuse"_s, u"p=reject"_s, u"four quiet weeks later"_s}};
    view.within = 0.57;
    view.today = u"Today, day 12 of 21"_s;
    view.needs = {{Status::Ok, u"12 reports read"_s},
                  {Status::Ok, u"Your mail passes"_s},
                  {Status::Waiting, u"9 more quiet days"_s}};
    return view;
}

std::vector<SpfTreeRow> spfTree()
{
    return {{0, u"example.org"_s, u"one record instead of two"_s, 0, Status::Ok},
            {1, u"a"_s, u"its web address"_s, 1, Status::Ok},
            {1, u"include:spf.example.net"_s, u"newsletter"_s, 1, Status::Warning},
            {2, u"ip4:198.51.100.0/24"_s, u"its servers"_s, 0, Status::Ok},
            {1, u"ip4:69.170.70.198"_s, u"this server"_s, 0, Status::Ok},
            {1, u"~all"_s, u"the rest: doubtful"_s, 0, Status::Ok}};
}

std::vector<CodeLine> code()
{
    return {{21, CodeChange::Same, u"# Greeting: the same name the address has (PTR)"_s},
            {22, CodeChange::Removed, u"myhostname = server.local"_s},
            {23, CodeChange::Added, u"myhostname = mail.example.org"_s},
            {24, CodeChange::Added, u"smtp_helo_name = $myhostname"_s},
            {25, CodeChange::Same, {}},
            {26, CodeChange::Same, u"# Send over IPv4 only: IPv6 has no name yet"_s},
            {27, CodeChange::Added, u"smtp_address_preference = ipv4"_s},
            {28, CodeChange::Same, u"inet_interfaces = all"_s},
            {33, CodeChange::Added,
             u"smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, "
             u"defer_unauth_destination, reject_unverified_recipient"_s}};
}

} // namespace mailworthy::gui::specimens
