// 120 block lists × (address + two control questions) through a real resolver on loopback, inside
// netns-run --lists 120. First without anything in the resolver's memory, then with new addresses
// and the controls remembered.
#include "Figures.h"

#include "net/RealInternet.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;

namespace {

constexpr int listCount = 120;
constexpr int runs = 20;

std::vector<net::Inquiry> inquiriesFor(int run)
{
    std::vector<net::Inquiry> inquiries;
    const QByteArray address = QByteArray::number(run + 1) + ".100.51.198";
    for (int list = 1; list <= listCount; ++list) {
        const QByteArray zone = ".l" + QByteArray::number(list) + ".lists.example";
        for (const QByteArray &prefix :
             {QByteArray("2.0.0.127"), QByteArray("1.0.0.127"), address}) {
            const QByteArray name = prefix + zone;
            inquiries.push_back({dns::Question{dns::Name::of(name.constData()), dns::Type::A}, {}});
        }
    }
    return inquiries;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    net::RealInternet internet;
    std::vector<double> all;
    std::vector<double> first;
    int wrong = 0;
    for (int run = 0; run <= runs; ++run) {
        const std::vector<net::Inquiry> inquiries = inquiriesFor(run);
        QElapsedTimer timer;
        timer.start();
        double firstAnswer = -1;
        internet.lookupAll(inquiries,
                           [&](std::size_t index, const dns::Answer &answer) {
                               if (firstAnswer < 0)
                                   firstAnswer = static_cast<double>(timer.nsecsElapsed()) / 1e6;
                               const dns::Outcome expected = index % 3 == 0
                                                                 ? dns::Outcome::Records
                                                                 : dns::Outcome::NoSuchName;
                               wrong += answer.outcome == expected ? 0 : 1;
                           },
                           {});
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        if (run == 0) {
            std::printf("%-58s %9.1f ms\n", "120 lists x 3 questions, resolver with empty memory",
                        took);
            continue;
        }
        all.push_back(took);
        first.push_back(firstAnswer);
    }
    bench::print("120 lists x 3 questions, new address each time", bench::figuresOf(all), "ms");
    bench::print("  of it, until the first answer", bench::figuresOf(first), "ms");
    std::printf("%-58s %9d\n", "  answers that were not the right ones", wrong);
    return wrong == 0 ? 0 : 1;
}
