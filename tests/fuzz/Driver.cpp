// Runs a fuzz target over the files of its corpus folder, and over the giants made for it:
//     fuzz_corpus TARGET FOLDER
// A property that does not hold ends the program; so does a corpus without a file.
#include "Fuzz.h"
#include "Giants.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <map>
#include <string>

namespace mailworthy::fuzz {

namespace {

std::map<std::string, Target> &targets()
{
    static std::map<std::string, Target> all;
    return all;
}

/// From a block of exactly that size, so that the address sanitizer sees a read behind its end.
void runOn(Target target, const QByteArray &octets)
{
    const std::vector<char> exact(octets.begin(), octets.end());
    target(QByteArrayView(exact.data(), static_cast<qsizetype>(exact.size())));
}

int run(const char *name, const char *folder)
{
    const auto found = targets().find(name);
    if (found == targets().end()) {
        std::fprintf(stderr, "no target %s\n", name);
        return 1;
    }
    const QDir corpus(QString::fromLocal8Bit(folder));
    const QStringList files = corpus.entryList(QDir::Files, QDir::Name);
    if (files.isEmpty()) {
        std::fprintf(stderr, "%s: no corpus in %s\n", name, folder);
        return 1;
    }
    for (const QString &file : files) {
        QFile input(corpus.filePath(file));
        if (!input.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s: cannot read %s\n", name, qUtf8Printable(file));
            return 1;
        }
        std::fprintf(stderr, "%s: %s\n", name, qUtf8Printable(file));
        runOn(found->second, input.readAll());
    }
    runOn(found->second, QByteArray());
    const std::vector<Giant> giants = giantsFor(name);
    for (const Giant &giant : giants) {
        std::fprintf(stderr, "%s: %s", name, giant.what); // a crash comes after the name
        QElapsedTimer timer;
        timer.start();
        runOn(found->second, giant.octets());
        std::fprintf(stderr, ", %lld ms\n", timer.elapsed());
    }
    std::printf("%s: %d files, %zu giants\n", name, int(files.size()), giants.size());
    return 0;
}

} // namespace

bool registerTarget(const char *name, Target target)
{
    return targets().emplace(name, target).second;
}

} // namespace mailworthy::fuzz

int main(int count, char **arguments)
{
    if (count != 3) {
        std::fprintf(stderr, "usage: fuzz_corpus TARGET FOLDER\n");
        return 1;
    }
    return mailworthy::fuzz::run(arguments[1], arguments[2]);
}
