// check_host() and the worst case over a small Internet. First line: address, envelope sender and
// HELO name with a space between; then lines of LineInternet.
#include "Fuzz.h"
#include "LineInternet.h"
#include "mail/spf/CheckHost.h"
#include "mail/spf/Explain.h"

namespace spf = mailworthy::spf;
using mailworthy::fuzz::LineInternet;

namespace {

bool isSame(const spf::Verdict &x, const spf::Verdict &y)
{
    return x.result == y.result && x.identity == y.identity && x.explanation == y.explanation
           && x.mechanism == y.mechanism && x.lookups == y.lookups && x.voids == y.voids
           && x.why == y.why;
}

void checkCounts(const spf::Verdict &verdict)
{
    MW_HOLDS(verdict.lookups >= 0 && verdict.lookups <= spf::kMaxLookups + 1);
    MW_HOLDS(verdict.voids >= 0 && verdict.voids <= spf::kMaxVoidLookups + spf::kMaxMxHosts + 1);
    MW_HOLDS(!verdict.explanation || verdict.explanation->size() <= spf::kMaxExplanation);
    MW_HOLDS(!verdict.explanation || verdict.result == spf::Result::Fail);
    MW_HOLDS(mailworthy::fuzz::survivesJson(spf::toJson(verdict)));
}

} // namespace

MW_FUZZ_TARGET(spf_check)
{
    const std::vector<QByteArray> lines = mailworthy::fuzz::linesOf(input, 200);
    const QList<QByteArray> words = lines.front().split(' ');
    const auto address = mailworthy::Address::parse(QString::fromLatin1(words.value(0)));
    const spf::Request request =
        spf::Request::of(address.value_or(mailworthy::Address()), words.value(1), words.value(2),
                         "receiver.example");
    LineInternet internet;
    for (std::size_t i = 1; i < lines.size(); ++i)
        internet.add(lines[i]);
    const spf::Verdict verdict = spf::checkHost(internet, request, {});
    MW_HOLDS(internet.asked <= 1000);
    checkCounts(verdict);
    MW_HOLDS(mailworthy::fuzz::survivesJson(spf::toJson(verdict.trace)));

    // Neither the order of questions nor the picture changes the verdict.
    spf::Options plain;
    plain.trace = false;
    plain.walkBeyondLimit = false;
    MW_HOLDS(isSame(spf::checkHost(internet, request, plain, {}), verdict));
    plain.askAhead = false;
    MW_HOLDS(isSame(spf::checkHost(internet, request, plain, {}), verdict));
    spf::Options oneByOne;
    oneByOne.askAhead = false;
    MW_HOLDS(isSame(spf::checkHost(internet, request, oneByOne, {}), verdict));

    internet.asked = 0;
    const spf::Budget budget = spf::budget(internet, request.domain, {});
    MW_HOLDS(internet.asked <= 1000);
    MW_HOLDS(mailworthy::fuzz::survivesJson(spf::toJson(budget)));
    MW_HOLDS(budget.voids == std::max(budget.voids4, budget.voids6));
    MW_HOLDS(budget.trace.root.terms.size() <= std::size_t(spf::kMaxTraceTerms));
    if (!budget.trace.root.text.isEmpty()) {
        spf::Explained explained = spf::explain(budget.trace.root.text);
        spf::addWalk(explained, budget.trace.root, request.ip);
        MW_HOLDS(mailworthy::fuzz::survivesJson(spf::toJson(explained)));
    }
}
