// check_host() evaluations per second on the fake Internet: a record that decides at once, and one
// with a tree of includes.
#include "Figures.h"

#include "mail/spf/CheckHost.h"
#include "net/fake/FakeInternet.h"
#include "net/fake/WorldParser.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

namespace {

constexpr int evaluations = 2000;
constexpr int runs = 7;

const char *const world = R"($ZONE short.example unsigned
@ TXT "v=spf1 ip4:44.128.25.0/24 -all"
$ZONE deep.example unsigned
@ TXT "v=spf1 include:one.deep.example include:two.deep.example mx a:host.deep.example -all"
@ MX 10 host
host A 44.128.25.11
one TXT "v=spf1 ip4:44.129.0.0/16 include:three.deep.example ~all"
two TXT "v=spf1 exists:%{ir}.list.deep.example include:four.deep.example ?all"
three TXT "v=spf1 ip4:44.130.0.0/16 ip6:3ffe::/32 ~all"
four TXT "v=spf1 ip4:44.131.0.0/16 ~all"
)";

void measure(const char *what, net::fake::FakeInternet &internet, const QByteArray &domain)
{
    const Address address = Address::parse(u"44.128.25.11"_s).value();
    const spf::Request request = spf::Request::of(address, "someone@" + domain, "host." + domain);
    spf::Options options;
    options.trace = false;
    std::vector<double> perSecond;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < evaluations; ++i) {
            if (spf::checkHost(internet, request, options, {}).result != spf::Result::Pass) {
                std::fprintf(stderr, "%s: not a pass\n", what);
                std::exit(1);
            }
        }
        perSecond.push_back(evaluations / (static_cast<double>(timer.nsecsElapsed()) / 1e9));
    }
    bench::print(what, bench::figuresOf(perSecond), "a second");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto parsed = net::fake::parseWorld(QByteArray(world), u"bench"_s);
    if (!parsed) {
        std::fprintf(stderr, "%s\n", qPrintable(parsed.error().toDebugString()));
        return 1;
    }
    net::fake::FakeInternet internet(*parsed);
    measure("SPF, one address range", internet, "short.example");
    measure("SPF, four includes, exists, mx", internet, "deep.example");
    return 0;
}
