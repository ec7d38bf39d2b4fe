#include "Giants.h"

namespace mailworthy::fuzz {

namespace {

constexpr qsizetype mebi = 1 << 20;
constexpr qsizetype quarter = mebi / 4;
constexpr qsizetype largestHeader = 10 * mebi; // message::kLargestHeader
constexpr int manyIncludes = 100'000;

/// `head`, then `piece` over and over up to `size` octets, then `tail`.
QByteArray filled(const QByteArray &head, const QByteArray &piece, qsizetype size,
                  const QByteArray &tail = {})
{
    return head + piece.repeated(size / piece.size()) + tail;
}

QByteArray numbered(const QByteArray &head, const QByteArray &before, const QByteArray &after,
                    int count, const QByteArray &tail = {})
{
    QByteArray text = head;
    for (int i = 0; i < count; ++i)
        text += before + QByteArray::number(i) + after;
    return text + tail;
}

Giant repeated(const char *what, const QByteArray &head, const QByteArray &piece,
               qsizetype size = mebi, const QByteArray &tail = {})
{
    return {what, [=] { return filled(head, piece, size, tail); }};
}

std::vector<Giant> general()
{
    const auto plain = [](const char *what, const QByteArray &piece) {
        return repeated(what, {}, piece, quarter);
    };
    return {
        plain("NUL octets", QByteArray(1, '\0')),
        plain("spaces", " "),
        plain("line ends", "\r\n"),
        plain("letters", "a"),
        plain("dots", "a."),
        plain("colons", ":"),
        plain("quotes", "\""),
        plain("backslashes", "\\"),
        plain("base64", "QUJD"),
        plain("octets of 255", "\xff"),
        plain("two-octet characters", "\xc3\xa9"),
        plain("brackets", "["),
    };
}

std::vector<Giant> spfRecords(const QByteArray &head, qsizetype size, int count)
{
    const QByteArray v = head + "v=spf1";
    return {
        repeated("a: with a name", v, " a:h.example", size),
        repeated("a: without a name", v, " a:", size),
        {"includes", [=] { return numbered(v, " include:i", ".example", count); }},
        {"modifiers", [=] { return numbered(v, " m", "=x", count); }},
        repeated("the same include", v, " include:i.example", quarter),
        repeated("nested macros", v + " exists:", "%{d", mebi, ".example"),
        repeated("macros in one term", v + " exists:", "%{l1r-.}", quarter, ".example"),
        repeated("addresses", v, " ip4:192.0.2.1", quarter),
        repeated("bad terms", v, " moo", quarter),
        repeated("quoted terms", v, " \"a\"", quarter),
        repeated("dashes", v,
                 " \xe2\x80\x93"
                 "all"),
        repeated("commas", v, ",a", quarter),
        repeated("digits", v + " a/", "1"),
        repeated("alls", v, " -all", quarter),
        repeated("run together", v + " ", "ip4:192.0.2.1", quarter),
    };
}

std::vector<Giant> tagLists(const QByteArray &head)
{
    return {
        repeated("empty tags", head, ";"),
        repeated("one tag", head, "a=b;"),
        {"100,000 tags", [=] { return numbered(head, "t", "=x;", manyIncludes); }},
        repeated("base64 in p=", head + "p=", "QUJD"),
        repeated("base64 garbage in p=", head + "p=", "Q\xff=\r\n "),
        repeated("equals signs", head + "p=", "="),
        repeated("a long name", head, "a", mebi, "=b"),
        repeated("folding", head + "a=", "\r\n "),
    };
}

std::vector<Giant> messages(const QByteArray &head)
{
    return {
        repeated("10 MiB of one field", head + "A: ", "x", largestHeader - 100),
        repeated("a header larger than is read", head + "A: ", "x", largestHeader + 100),
        repeated("short fields", head, "A:\r\n", mebi),
        repeated("more fields than are read", head, "A:\r\n", 4 * mebi),
        repeated("lines that are no fields", head, "x\r\n", mebi),
        repeated("one folded field", head + "A:", "\r\n x"),
        repeated("blanks in a field", head + "A:", " \t"),
        repeated("signatures", head + "From: a@b.example\r\n",
                 "DKIM-Signature: v=1; a=rsa-sha256; d=b.example; s=s; h=from; bh=; b=\r\n"),
        repeated("a long h=", head + "From: a@b.example\r\nDKIM-Signature: v=1; h=", "from:"),
        repeated("empty lines in the body", head + "A: b\r\n\r\n", "\r\n", mebi, "x"),
        repeated("blanks in the body", head + "A: b\r\n\r\n", " \t"),
        repeated("bare carriage returns", head + "A: b\r\n\r\n", "\r"),
        repeated("lines of blanks", head + "A: b\r\n\r\n", " \r\n"),
        repeated("a body of LF lines", head + "A: b\n\n", "x \n"),
    };
}

std::vector<Giant> zoneTexts(const QByteArray &head)
{
    return {
        repeated("strings", head + "a TXT", " \"x\""),
        repeated("parentheses", head + "a TXT ", "("),
        repeated("comments", head + "a TXT ( x\n", ";\n"),
        repeated("escapes", head + "a TXT \"", "\\000"),
        repeated("records", head, "a A 192.0.2.1\n"),
        repeated("digits", head + "3 1 1 ", "ab"),
        repeated("digits apart", head + "3 1 1", " ab"),
    };
}

QByteArray spfWorld(const QByteArray &record)
{
    return "192.0.2.1 bob@example.org h.example\nT * " + record + "\nA * 203.0.113.1";
}

std::vector<Giant> spfWorlds()
{
    const auto world = [](const char *what, const QByteArray &term, qsizetype size) {
        return Giant{what, [=] { return spfWorld(filled("v=spf1", term, size)); }};
    };
    // RFC 1035 §4.2.1: a message, and so a record, has at most 64 KiB
    constexpr qsizetype most = 65'535;
    return {
        world("a tree of includes", " include:%{d1}.%{d} include:x.%{d}", most / 4),
        world("names by mx", " mx:%{d}", most),
        world("names that do not match", " a:h.example", most),
        world("macros of the sender", " exists:%{l}.%{l1r-}.%{p}.example", most),
        {"a hundred thousand octets of sender",
         [] {
             return "192.0.2.1 " + QByteArray("a-").repeated(50'000) + "@example.org h\n"
                    + "T * v=spf1 exists:%{l1r-}.%{l}.example -all exp=%{l}.example";
         }},
    };
}

std::vector<Giant> jsonTexts(const QByteArray &head)
{
    return {
        repeated("nested lists", head, "["),
        repeated("nested objects", head, "{\"a\":"),
        repeated("a long string", head + "{\"a\":\"", "x", mebi, "\"}"),
        repeated("escapes", head + "{\"a\":\"", "\\u0000", mebi, "\"}"),
        {"100,000 fields",
         [=] { return numbered(head + "{", "\"f", "\":1,", manyIncludes, "\"x\":1}"); }},
    };
}

std::vector<Giant> own(std::string_view target)
{
    if (target == "server_text") {
        const qsizetype size = mebi - 100; // servers::largestText, with room for head and tail
        return {repeated("assignments", "p", "myhostname = a.example\n", size),
                repeated("continued lines", "pmyhostname = a", "\n x", size),
                repeated("expansions", "pa = $myhostname\nmyhostname = ", "${a?{", quarter),
                repeated("options of Exim", "e", "helo_data = a.example\n", size),
                repeated("a list of Exim's",
                         "edriver = smtp\ndkim_selector = s\ndkim_domain = a.example",
                         " : a.example", quarter),
                {"rows of tables",
                 [] { return numbered("t", "k a", ".example:s:/k\n*@b.example k\n", 25'000); }},
                repeated("objects in objects", "r", "a {", size),
                repeated("a long array", "ra = [", "1,", size),
                {"members", [] { return numbered("ra {\n", "m", " = 1;\n", 60'000); }},
                repeated("comments", "r", "/*", size),
                repeated("filters", "s", "filter f proc-exec \"filter-dkimsign -d a.b\"\n", size),
                repeated("defines", "m", "define(`confHELO_NAME', `a.example')dnl\n", size),
                repeated("heads", "a", "==> a <==\nmyhostname = a\n", size)};
    }
    if (target == "spf_record")
        return spfRecords({}, mebi, manyIncludes);
    if (target == "spf_merge")
        return spfRecords("p", quarter, manyIncludes / 4);
    if (target == "spf_check")
        return spfWorlds();
    if (target == "spf_macro")
        return {repeated("macros", {}, "%{s}", mebi, "\na@b.example\nh\n"),
                repeated("nested macros", {}, "%{d"),
                repeated("a long sender", "%{l1r-}.%{l}\n", "a-", mebi, "@b.example\n"),
                repeated("escapes", {}, "%%")};
    if (target == "dkim_signature" || target == "dkim_key")
        return tagLists({});
    if (target == "dmarc_record")
        return tagLists("v=DMARC1;");
    if (target == "dmarc_merge")
        return tagLists("pv=DMARC1;");
    if (target == "message")
        return messages({});
    if (target == "dkim_sign")
        return messages("@From: a@b.example\r\n");
    if (target == "dkim_verify")
        return messages("T s._domainkey.b.example v=DKIM1; p=\n\n");
    if (target == "transport_record")
        return zoneTexts("-");
    if (target == "transport_text")
        return {repeated("hosts", "version: STSv1\nmode: enforce\n", "mx: a.example\n", mebi,
                         "max_age: 1\n"),
                repeated("unknown keys", "version: STSv1\nmode: none\n", "a: b\n"),
                repeated("fields", "v=STSv1;", "a=b;"),
                repeated("addresses", "v=TLSRPTv1;rua=mailto:a@b.example", ",mailto:a@b.example"),
                repeated("parameters", "ca.example", ";a=b")};
    if (target == "autoconfig")
        return {repeated("depth", "<clientConfig>", "<a>"),
                repeated("elements", "<clientConfig><emailProvider>", "<domain>a</domain>"),
                repeated("attributes", "<clientConfig ", "a=\"b\" ")};
    if (target == "report_uri")
        return {repeated("percent signs", "mailto:", "%41", mebi, "@example.org"),
                repeated("at signs", "mailto:", "@")};
    if (target == "dns_message")
        return {repeated("pointers", QByteArray(12, '\xff'), "\xc0\x0c"),
                repeated("labels", QByteArray("\0\1\x81\x80\xff\xff\xff\xff\0\0\0\0", 12),
                         QByteArray(64, '\x3f'))};
    if (target == "zone_text")
        return zoneTexts({});
    if (target == "world")
        return {repeated("records", "$ZONE example.org servers=192.0.2.53 unsigned\n",
                         "a A 192.0.2.1\n", quarter),
                repeated("zones", {}, "$ZONE a.example servers=192.0.2.53 unsigned\n"),
                repeated("blocks", {}, "!after 1\n"), repeated("directives", {}, "!lists\n")};
    if (target == "keys")
        return {repeated("a PEM line", "k-----BEGIN PRIVATE KEY-----\n", "QUJD"),
                repeated("PEM headers", "p", "-----BEGIN PUBLIC KEY-----\n"),
                repeated("nested sequences", "s", "\x30\x80"),
                {"a large modulus", [] {
                     return QByteArray::fromHex("7230840010000e0284001000")
                            + QByteArray(mebi, '\x7f');
                 }}};
    if (target == "session" || target == "batch_line" || target == "list_catalog")
        return jsonTexts({});
    if (target == "http_reader")
        return {repeated("header lines", "cHTTP/1.1 200 OK\r\n", "A: b\r\n"),
                repeated("one header line", "cHTTP/1.1 200 OK\r\nA: ", "b"),
                repeated("chunks", "cHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                         "1\r\nx\r\n"),
                repeated("interim responses", "c", "HTTP/1.1 100 C\r\n\r\n")};
    if (target == "resolv_conf")
        return {repeated("servers", {}, "nameserver 192.0.2.1\n")};
    return {};
}

} // namespace

std::vector<Giant> giantsFor(std::string_view target)
{
    std::vector<Giant> giants = general();
    const std::vector<Giant> more = own(target);
    giants.insert(giants.end(), more.begin(), more.end());
    return giants;
}

} // namespace mailworthy::fuzz
