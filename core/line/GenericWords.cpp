#include "line/GenericWords.h"

namespace mailworthy::line {

const std::vector<dns::Name> &hostingSuffixes()
{
    static const std::vector<dns::Name> suffixes = [] {
        std::vector<dns::Name> names;
        for (const char *text : {"clients.your-server.de",
                                 "members.linode.com",
                                 "ip.linodeusercontent.com",
                                 "vultrusercontent.com",
                                 "vultr.com",
                                 "compute.amazonaws.com",
                                 "compute-1.amazonaws.com",
                                 "bc.googleusercontent.com",
                                 "contaboserver.net",
                                 "vs.sakura.ne.jp",
                                 "poneytelecom.eu",
                                 "scw.cloud",
                                 "vps.ovh.net",
                                 "stratoserver.net",
                                 "secureserver.net",
                                 "quicksrv.de",
                                 "megasrv.de",
                                 "ultrasrv.de",
                                 "bestsrv.de",
                                 "happysrv.de",
                                 "cloudapp.azure.com",
                                 "colocrossing.com"})
            names.push_back(dns::Name::of(text));
        return names;
    }();
    return suffixes;
}

const Words &accessWords()
{
    static const Words words{
        "dyn",      "dynamic",    "dynip",      "dhcp",   "ppp",    "pppoe", "pptp",
        "dial",     "dialup",     "dialin",     "dip",    "pool",   "pools", "dsl",
        "adsl",     "vdsl",       "sdsl",       "xdsl",   "hdsl",   "shdsl", "rdsl",
        "idsl",     "dslb",       "cable",      "catv",   "docsis", "cpe",   "cm",
        "modem",    "modemcable", "bb",         "gprs",   "umts",   "lte",   "mobile",
        "wireless", "wifi",       "wimax",      "fttx",   "fttb",   "ftth",  "res",
        "resnet",   "hsd",        "hsia",       "hfc",    "nat",    "cgn",   "cgnat",
        "abo",      "subs",       "fbx",        "retail", "lns",    "fios",  "range",
        "bredband", "broadband",  "lightspeed", "dslite", "pooles", "upc",   "tisdip",
        "neoplus",  "dclient"};
    return words;
}

const Words &customerWords()
{
    static const Words words{"cust", "customer", "client", "user",    "usr",  "host",
                             "node", "ip",       "rev",    "reverse", "port", "flat",
                             "vps",  "vm",       "unused", "no",      "rdns", "generic"};
    return words;
}

const Words &mailWords()
{
    static const Words words{"mx",     "mta",  "out",    "outbound", "relay",   "outgoing",
                             "post",   "mout", "mailer", "mailgw",   "forward", "send",
                             "sender", "srs",  "mr",     "fhigh"};
    return words;
}

const Words &staticWords()
{
    static const Words words{"static", "sta",       "stat",     "fix", "fixed", "fixip",
                             "ded",    "dedicated", "business", "biz", "corp",  "b2b"};
    return words;
}

const Words &dynamicWords()
{
    static const Words words{"dyn", "dynamic", "dhcp", "dial", "pool"};
    return words;
}

} // namespace mailworthy::line
