// README.md of an export: what goes where, by hand, step by step.
#include "exporting/Configuration.h"
#include "findings/Catalog.h"

namespace mailworthy::exporting {

using namespace Qt::Literals::StringLiterals;

namespace {

class Readme
{
public:
    void say(QStringView code, const Args &args = {})
    {
        m_text += findings::phrase(code, args) + u'\n';
    }
    void heading(const QString &mark, QStringView code, const Args &args = {})
    {
        m_text += (m_text.isEmpty() ? QString() : u"\n"_s) + mark + u' '
                  + findings::phrase(code, args) + u"\n\n"_s;
    }
    void step(const QString &text)
    {
        m_text += QString::number(++m_number) + u". "_s + text + u'\n';
    }
    void below(const QString &text) { m_text += u"   "_s + text + u'\n'; }
    void item(const QString &text) { m_text += u"- "_s + text + u'\n'; }
    void code(const QString &line) { m_text += u"\n```\n"_s + line + u"\n```\n\n"_s; }
    [[nodiscard]] QByteArray text() const { return m_text.toUtf8(); }

private:
    QString m_text;
    int m_number = 0;
};

QString rights(const QString &owner, const QString &group, const QString &mode)
{
    return findings::phrase(u"export.rights",
                            {{u"owner"_s, owner}, {u"group"_s, group}, {u"mode"_s, mode}});
}

void sayFiles(Readme &readme, const Configuration &configuration, const ExportOptions &options)
{
    const bool owned = configuration.kind.place == servers::Place::System;
    for (const ConfigFile &file : configuration.files) {
        const QString how =
            file.edit == u"block" ? u"block"_s : QString(servers::toString(file.how));
        readme.step(
            findings::phrase(QString(u"export.how-"_s + how),
                             {{u"target"_s, servers::shownPath(configuration.kind, file.target)},
                              {u"file"_s, QString(u"files"_s + file.target)}}));
        if (owned)
            readme.below(rights(file.owner, file.group, file.mode));
    }
    for (const KeyTarget &key : configuration.keys) {
        if (key.target.isEmpty())
            continue; // a step tells where it is pasted
        readme.step(
            findings::phrase(options.withPrivateKey ? QString(u"export.key-inside"_s)
                                                    : QString(u"export.key-elsewhere"_s),
                             {{u"target"_s, servers::shownPath(configuration.kind, key.target)},
                              {u"domain"_s, key.domain},
                              {u"selector"_s, key.selector}}));
        if (key.form == servers::KeyForm::Seed && key.algorithm == u"ed25519"
            && !options.withPrivateKey)
            readme.below(findings::phrase(u"export.key-seed"));
        if (owned)
            readme.below(rights(key.owner, key.group, key.mode));
    }
}

} // namespace

QByteArray readmeOf(const Configuration &configuration, const ExportOptions &options)
{
    const servers::ServerKind &kind = configuration.kind;
    Readme readme;
    readme.heading(u"#"_s, u"export.title", {{u"server"_s, kind.name}});
    readme.say(kind.basis == u"tried" ? QString(u"export.tried"_s)
                                      : QString(u"export.documented"_s),
               {{u"tested"_s, kind.tested}});
    if (!configuration.notes.isEmpty()) {
        readme.heading(u"##"_s, u"export.to-know");
        for (const QString &note : configuration.notes)
            readme.item(note);
    }
    if (!kind.packages.isEmpty()) {
        readme.heading(u"##"_s, u"export.packages");
        readme.code(u"sudo apt install "_s + kind.packages.join(u' '));
    }
    if (configuration.hasScript()) {
        readme.heading(u"##"_s, u"export.by-script");
        const bool folder = kind.place == servers::Place::Folder;
        readme.say(folder ? QString(u"export.about-folder"_s) : QString(u"export.about"_s));
        QString command = folder ? u"./install --root FOLDER"_s : u"sudo ./install"_s;
        for (const KeyTarget &key : configuration.keys) {
            if (!options.withPrivateKey && !key.target.isEmpty())
                command += u" \\\n    --key "_s + key.domain + u'/' + key.selector + u"="_s
                           + key.selector + u".pem"_s;
        }
        readme.code(command);
        readme.say(u"export.options");
        if (!configuration.steps.isEmpty()) {
            readme.say(u"export.then-by-hand");
            for (const QString &step : configuration.steps)
                readme.item(step);
        }
    }
    readme.heading(u"##"_s, u"export.by-hand");
    sayFiles(readme, configuration, options);
    for (const QString &step : configuration.steps)
        readme.step(step);
    for (const QString &command : configuration.check)
        readme.step(findings::phrase(u"export.run-check", {{u"command"_s, command}}));
    for (const QString &command : configuration.reload)
        readme.step(findings::phrase(u"export.run-reload", {{u"command"_s, command}}));
    if (kind.isMailServer())
        readme.step(findings::phrase(u"export.send-test"));
    return readme.text();
}

} // namespace mailworthy::exporting
