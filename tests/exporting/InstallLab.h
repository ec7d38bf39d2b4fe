#pragma once
// A made-up kind of server with every way of changing a file, and a scratch system that its exports
// are installed on.
#include "base/Secret.h"
#include "exporting/Plans.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

#include <map>

namespace mailworthy::testkit {

inline const char *const labManifest = R"json({
    "schema": 1, "id": "made-up", "name": "Made up", "basis": "documented", "tested": ["1.0"],
    "place": "PLACE",
    "greeting": { "place": "/etc/postfix.cf", "line": "smtp_helo_name = {{helo}}" },
    "steps": ["Look at it's page."],
    "files": [
        { "template": "postfix", "target": "/etc/postfix.cf", "how": "edit", "edit": "postfix" },
        { "template": "words", "target": "/etc/words.conf", "how": "edit", "edit": "words" },
        { "template": "table", "target": "/etc/table", "how": "edit", "edit": "table" },
        { "template": "shell", "target": "/etc/shell.env", "how": "edit", "edit": "shell" },
        { "template": "block", "target": "/etc/block.conf", "how": "edit", "edit": "block", "before": "end" },
        { "template": "lines", "target": "/etc/lines", "how": "append" },
        { "template": "secret", "target": "/etc/secret/relay", "how": "append", "edit": "table", "mode": "0600", "when": "relay" },
        { "template": "colon", "target": "/etc/colon", "how": "append", "edit": "colon" },
        { "template": "login", "target": "/etc/login", "how": "new", "edit": "login", "when": "relay" },
        { "template": "whole", "target": "/etc/made-up/whole.conf", "how": "new", "mode": "0640" }
    ],
    "keys": { "target": "/etc/keys/{{domain}}.{{selector}}", "mode": "0400", "folderMode": "0700", "form": "seed" },
    "check": ["echo checked", "test -f etc/postfix.cf"],
    "reload": ["echo reloaded >reloaded"]
})json";

/// A system before: what a server's packages and its owner left.
inline const std::map<QString, QByteArray> before = {
    {u"etc/postfix.cf"_s, "# comment\n"
                          "myhostname = old.example\n"
                          "mydestination = a,\n"
                          "# between\n"
                          "\n"
                          "    b\n"
                          "smtp_helo_name=old.example\n"
                          "relayhost = x\n"
                          "    y\n"
                          "# within\n"
                          "    z\n"
                          "last = kept\n"
                          "\tmore\n"
                          "myhostname = second.example\n"},
    {u"etc/words.conf"_s,
     "# Socket  of the package\nSOCKET local:/run/x\nUserID me\nSocket again\n"},
    {u"etc/table"_s, "s1._domainkey.good.example old\nS1._domainkey.good.example other case\n"
                     "s1._domainkey.other.example theirs\n"},
    {u"etc/shell.env"_s, "# NAME=no\nexport NAME='old'\nOTHER=kept\nNAME=again\n"},
    {u"etc/block.conf"_s, "begin\n  end of nothing\nend\nafter\n"},
    {u"etc/colon"_s, "other.example : theirs\n"},
    {u"etc/lines"_s, "127.0.0.1\nwithout line end"},
};

inline void writeLabKind(const QString &root, const QByteArray &place)
{
    const QString folder = root + u"/made-up/"_s;
    writeText(folder + u"manifest.json"_s, QByteArray(labManifest).replace("PLACE", place));
    writeText(folder + u"postfix"_s,
              "# said\nmyhostname = {{host}}\nsmtp_helo_name = {{helo}}\n"
              "relayhost = {{relayTarget}}\nnew_one = $myhostname & \\1 \"q\"\n");
    writeText(folder + u"words"_s, "Socket  inet:8891@{{loopback}}\nMode s\n");
    writeText(folder + u"table"_s,
              "{{#keys}}{{selector}}._domainkey.{{domain}} {{path}}\n{{/keys}}");
    writeText(folder + u"shell"_s, "NAME={{host}}\nNEW={{relayPort}}\n");
    writeText(folder + u"block"_s, "{{#domains}}domain {{domain}}\n{{/domains}}");
    writeText(folder + u"lines"_s, "127.0.0.1\n::1\n*@x [a-z]\n");
    writeText(folder + u"secret"_s, "{{relayTarget}} USER:PASSWORD\n");
    writeText(folder + u"colon"_s, "new.example:USER:PASSWORD\nother.example:x\n");
    writeText(folder + u"login"_s, "host {{relayHost}}\nuser USER\npassword PASSWORD\n");
    writeText(folder + u"whole"_s, "{{host}}\n");
}

/// Every file below a folder with its octets, mode, and whether it is a folder.
inline std::map<QString, QByteArray> stateOf(const QString &root)
{
    std::map<QString, QByteArray> state;
    QDirIterator all(root, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo info(all.next());
        const QString name = info.filePath().mid(root.size() + 1);
        state[name] = info.isDir() ? QByteArray("folder") : textOf(info.filePath());
        state[name] += ' ' + QByteArray::number(static_cast<int>(info.permissions()), 16);
    }
    return state;
}

inline QByteArray differences(const std::map<QString, QByteArray> &a,
                              const std::map<QString, QByteArray> &b)
{
    QByteArray words;
    for (const auto &[name, value] : a) {
        if (const auto other = b.find(name); other == b.end() || other->second != value)
            words += "\n- " + name.toUtf8() + ": " + value;
    }
    for (const auto &[name, value] : b) {
        if (const auto other = a.find(name); other == a.end() || other->second != value)
            words += "\n+ " + name.toUtf8() + ": " + value;
    }
    return words;
}

/// A made-up kind, its exports, and a system that they are installed on.
struct Lab
{
    explicit Lab(const QByteArray &place = "system", const QString &rootName = u"system root"_s)
        : root(work.path() + u'/' + rootName)
    {
        writeLabKind(work.path() + u"/kinds"_s, place);
        QDir().mkpath(root);
        for (const auto &[name, text] : before)
            writeText(root + u'/' + name, text);
        writeText(work.path() + u"/rsa.pem"_s, secretText(rsaKey().toPkcs8Pem()));
        writeText(work.path() + u"/ed.pem"_s, secretText(edKey().toPkcs8Pem()));
    }

    static QByteArray secretText(const Result<Secret> &secret)
    {
        return QByteArray(secret->reveal().data(), static_cast<qsizetype>(secret->reveal().size()));
    }

    void exportPlan(const plan::MailPlan &plan)
    {
        write(exporting::makeConfiguration(plan, u"made-up"_s, {}, work.path() + u"/kinds"_s));
    }

    /// For one of the servers that the program knows.
    void exportPlan(const plan::MailPlan &plan, const QString &server)
    {
        write(exporting::makeConfiguration(plan, server));
    }

    void write(const Result<exporting::Configuration> &made)
    {
        if (!made)
            qFatal("%s", qPrintable(made.error().toDebugString()));
        const Result<> written =
            exporting::writeConfiguration(*made, work.path() + u"/the export"_s, {});
        if (!written)
            qFatal("%s", qPrintable(written.error().toDebugString()));
    }

    /// Runs the script; its words are in `said`.
    int run(const QStringList &options, const QByteArray &input = {}, bool withRoot = true)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!programs.isEmpty())
            environment.insert(u"PATH"_s, programs + u':' + environment.value(u"PATH"_s));
        process.setProcessEnvironment(environment);
        QStringList words{work.path() + u"/the export/install"_s};
        if (withRoot)
            words << u"--root"_s << root;
        process.start(u"sh"_s, words + options);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            return -1;
        said = process.readAll();
        return process.exitCode();
    }

    int install(const QStringList &more = {})
    {
        return run(QStringList{u"--yes"_s, u"--key"_s,
                               u"good.example/mail="_s + work.path() + u"/rsa.pem"_s}
                   + more);
    }

    [[nodiscard]] QByteArray text(const QString &name) const { return textOf(root + u'/' + name); }

    QTemporaryDir work;
    QString root;
    QString programs; ///< a folder of programs that stand before those of the system; may be empty
    QByteArray said;
};

/// One domain with one key, its mail going out directly.
[[nodiscard]] inline plan::MailPlan onePlan()
{
    return planFor({u"good.example"_s});
}

/// Through a relay, with a key of each kind.
[[nodiscard]] inline plan::MailPlan twoPlan()
{
    plan::MailPlan plan = relayedPlan(465);
    plan.domains.front().selectors.push_back(selectorOf(u"e1"_s, edKey()));
    return plan;
}

} // namespace mailworthy::testkit
