#pragma once
// One start of the wizard with good.example, whose mail host is at 44.128.0.25, on a world of the
// test's own.
#include "Program.h"
#include "base/Files.h"

#include <QTemporaryDir>

namespace mailworthy::gui::test {

/// A line without faults behind which that host stands. The zones of the domain follow.
inline const QByteArray goodLine =
    "!clock 2026-11-24T10:00:00Z\n!seed 7\n!local eth0 44.128.0.25/24\n!seen 44.128.0.25\n"
    "!router none\n!resolver honest\n!lists\n"
    "$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n25 PTR mail.good.example.\n";

struct GoodExample
{
    /// `zones`: what stands behind goodLine.
    explicit GoodExample(const QByteArray &zones)
    {
        const QString file = folder.filePath(u"w.world"_s);
        if (!writeFileAtomically(file, goodLine + zones))
            qFatal("no room");
        program.emplace(folder.path(), file);
        program->assistant.store().edit([](plan::MailPlan &plan) {
            plan = plan::makePlan(dns::Domain::of("good.example"));
            plan.hosts.front().addresses = {
                {*Address::parse(u"44.128.0.25"), plan::Provenance::Typed}};
        });
    }

    /// And until what is looked at there is known.
    void open(int step)
    {
        program->assistant.window().setCurrent(step);
        QVERIFY(program->waitForIdle());
    }

    QTemporaryDir folder;
    std::optional<Program> program;
};

} // namespace mailworthy::gui::test
