// Signing and verifying of one message by whole processes, in turn: the program, dkimpy's and
// opendkim-testmsg. Then the memory that the program takes for a message of 1 GiB and for a small
// one. To be run in a network namespace of its own whose resolver is 127.0.0.1: tests/bench/run.
//     bench_dkim_peers OPENDKIM        the folder that opendkim-tools is unpacked in
#include "Figures.h"
#include "Processes.h"

#include "dns/Message.h"
#include "keys/SigningKey.h"
#include "mail/dkim/KeyRecord.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <csignal>
#include <cstdlib>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRounds = 15;
constexpr qint64 kLarge = 1024LL * 1024 * 1024;

[[noreturn]] void stop(const char *why)
{
    std::fprintf(stderr, "dkim_peers: %s\n", why);
    std::exit(1);
}

void write(const QString &path, const QByteArray &start, qint64 size)
{
    QByteArray lines;
    for (int i = 0; i < 997; ++i)
        lines += "line  " + QByteArray::number(i) + " \r\n";
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(start) != start.size())
        stop("cannot write the message");
    for (qint64 left = size - start.size(); left > 0; left -= lines.size()) {
        const qint64 count = std::min<qint64>(left, lines.size());
        if (file.write(lines.constData(), count) != count)
            stop("cannot write the message; is there room for twice its size?");
    }
}

/// Answers on port 53 until it is ended: one key record, and no other name.
[[noreturn]] void serve(int socket, const dns::Name &name, const QByteArray &text)
{
    std::array<char, 4096> buffer{};
    for (;;) {
        sockaddr_in from{};
        socklen_t size = sizeof from;
        const ssize_t count = recvfrom(socket, buffer.data(), buffer.size(), 0,
                                       reinterpret_cast<sockaddr *>(&from), &size);
        Result<dns::Message> message =
            dns::parseMessage(QByteArrayView(buffer.data(), std::max<ssize_t>(count, 0)));
        if (!message || message->questions.size() != 1)
            continue;
        const dns::Question &question = message->questions.front();
        message->header.response = true;
        message->header.ra = true;
        message->additional.clear();
        if (question.name != name)
            message->header.rcode = 3;
        else if (question.type == dns::Type::TXT)
            message->answer.push_back({question.name, 300, dns::Txt::of(text)});
        const QByteArray wire = dns::toWire(*message);
        sendto(socket, wire.constData(), static_cast<std::size_t>(wire.size()), 0,
               reinterpret_cast<const sockaddr *>(&from), size);
    }
}

class NameServer
{
public:
    NameServer(const char *name, const QByteArray &text)
    {
        const int socket = ::socket(AF_INET, SOCK_DGRAM, 0);
        sockaddr_in here{};
        here.sin_family = AF_INET;
        here.sin_port = htons(53);
        here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (bind(socket, reinterpret_cast<const sockaddr *>(&here), sizeof here) != 0)
            stop("cannot answer on 127.0.0.1:53; to be run by tests/bench/run");
        m_child = fork();
        if (m_child == 0)
            serve(socket, dns::Name::of(name), text);
        close(socket);
    }
    ~NameServer()
    {
        kill(m_child, SIGKILL);
        waitpid(m_child, nullptr, 0);
    }
    NameServer(const NameServer &) = delete;
    NameServer &operator=(const NameServer &) = delete;

private:
    pid_t m_child = 0;
};

struct Contender
{
    const char *name;
    QByteArrayList command;
};

/// In turn, so that all see the same machine.
void compare(const char *what, const std::vector<Contender> &contenders, const QByteArray &input,
             const QByteArray &output)
{
    std::vector<std::vector<double>> times(contenders.size());
    std::vector<bool> here(contenders.size(), true);
    for (int round = 0; round <= kRounds; ++round) {
        for (std::size_t i = 0; i < contenders.size(); ++i) {
            const bench::Process process =
                here[i] ? bench::runProcess(contenders[i].command, input, output)
                        : bench::Process();
            here[i] = process.fine;
            if (round > 0) // the first one warms the caches
                times[i].push_back(process.milliseconds);
        }
    }
    for (std::size_t i = 0; i < contenders.size(); ++i) {
        const std::string name = std::string(what) + ", " + contenders[i].name;
        if (!here[i]) {
            std::printf("%-58s      failed, or is not here\n", name.c_str());
            continue;
        }
        bench::print(name.c_str(), bench::figuresOf(times[i]), "ms");
        std::vector<double> ratios;
        for (std::size_t round = 0; i > 0 && round < times[i].size(); ++round)
            ratios.push_back(times[i][round] / times[0][round]);
        if (i > 0)
            bench::print("  of ours", bench::figuresOf(ratios), "x");
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2)
        stop("where is opendkim-testmsg unpacked?");
    const QTemporaryDir folder(QDir::current().filePath(u"dkim-XXXXXX"_s));
    if (!folder.isValid() || !QDir::setCurrent(folder.path()))
        stop("no folder");
    const QByteArray program =
        QFile::encodeName(QCoreApplication::applicationDirPath() + u"/mailworthy-cli"_s);
    const Result<keys::SigningKey> key = keys::SigningKey::generate(keys::KeyKind::Rsa2048, {});
    QFile pem(u"key.pem"_s);
    if (!key || !pem.open(QIODevice::WriteOnly))
        stop("no key");
    pem.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const Result<Secret> text = key->toPkcs1Pem();
    pem.write(text->reveal().data(), static_cast<qint64>(text->size()));
    pem.close();
    const NameServer server("s1._domainkey.example.org", dkim::keyRecordText(key->publicKey()));

    // opendkim-testmsg wants a date.
    const QByteArray header =
        "From: joe@example.org\r\nTo: a@example.net\r\nSubject: one message\r\n"
        "Date: Tue, 24 Nov 2026 10:00:00 +0000\r\n\r\n";
    write(u"small"_s, header, 4096);
    const QByteArrayList sign{program,      "dkim", "sign",  "--domain", "example.org",
                              "--selector", "s1",   "--key", "key.pem"};
    const QByteArrayList verify{program, "dkim", "verify"};
    if (!bench::runProcess(sign + QByteArrayList{"small"}, "/dev/null", "small.signed").fine)
        stop("the program does not sign");

    // Its libraries are beside it, not among the system's.
    const QByteArray root = argv[1];
    QByteArrayList libraries;
    for (const char *place : {"/usr/lib", "/lib"}) {
        const QDir found(QFile::decodeName(root + place));
        for (const QString &name : found.entryList({u"*-linux-gnu"_s}, QDir::Dirs))
            libraries.append(QFile::encodeName(found.filePath(name)));
    }
    const QByteArrayList testMessage{"env", "LD_LIBRARY_PATH=" + libraries.join(':'),
                                     root + "/usr/sbin/opendkim-testmsg"};
    compare("signing, a whole process",
            {{"ours", sign + QByteArrayList{"small"}},
             {"dkimpy", {"/usr/bin/python3", "/usr/bin/dkimsign", "s1", "example.org", "key.pem"}},
             {"opendkim-testmsg",
              testMessage + QByteArrayList{"-d", "example.org", "-s", "s1", "-k", "key.pem"}}},
            "small", "out");
    compare("verifying, a whole process",
            {{"ours", verify + QByteArrayList{"small.signed"}},
             {"dkimpy", {"/usr/bin/python3", "/usr/bin/dkimverify"}},
             {"opendkim-testmsg", testMessage}},
            "small.signed", "out");

    write(u"large"_s, header, kLarge);
    const bench::Process smallSign =
        bench::runProcess(sign + QByteArrayList{"small"}, "/dev/null", "out");
    const bench::Process largeSign =
        bench::runProcess(sign + QByteArrayList{"large"}, "/dev/null", "large.signed");
    QFile::remove(u"large"_s);
    const bench::Process smallVerify =
        bench::runProcess(verify + QByteArrayList{"small.signed"}, "/dev/null", "out");
    const bench::Process largeVerify =
        bench::runProcess(verify + QByteArrayList{"large.signed"}, "/dev/null", "out");
    if (!largeSign.fine || !largeVerify.fine)
        stop("the large message does not sign and verify");
    bench::print("memory of a process that signs 4 KiB", {bench::figuresOf({smallSign.mebibytes})},
                 "MiB");
    bench::print("memory of a process that signs 1 GiB", {bench::figuresOf({largeSign.mebibytes})},
                 "MiB");
    bench::print("memory of a process that verifies 4 KiB",
                 {bench::figuresOf({smallVerify.mebibytes})}, "MiB");
    bench::print("memory of a process that verifies 1 GiB",
                 {bench::figuresOf({largeVerify.mebibytes})}, "MiB");
    return 0;
}
