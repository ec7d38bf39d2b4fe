// The server as it is, on the server step: pasted or opened, compared, taken over and back.
#include "Program.h"
#include "gui/widgets/CopyButton.h"
#include "gui/widgets/FindingList.h"
#include "gui/widgets/Messages.h"
#include "kit/TestMain.h"
#include "servers/reading/ReadServer.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

constexpr int serverStep = 8;

const QString pasted = u"compatibility_level = 3.6\nmyhostname = localhost\n"
                       "mydestination = localhost\nalias_maps = hash:/etc/aliases\n"
                       "smtpd_banner = $myhostname ESMTP\nmynetworks = 0.0.0.0/0\n"
                       "relayhost = [relay.test]:587\nsmtpd_milters = inet:127.0.0.1:8891\n"
                       "smtp_sasl_password_maps = static:me:sesame\n"_s;

void begin(Program &program)
{
    program.assistant.store().edit([](plan::MailPlan &plan) {
        plan = plan::makePlan(dns::Domain::of("start.example"));
        plan.hosts.front().addresses = {{*Address::parse(u"44.128.0.25"), plan::Provenance::Typed}};
        plan::Selector selector;
        selector.name = u"s1"_s;
        plan.domains.front().selectors.push_back(selector);
    });
    program.assistant.window().setCurrent(serverStep);
}

void show(Program &program, const QWidget *widget, const QString &picture)
{
    for (QScrollArea *area : program.assistant.window().findChildren<QScrollArea *>()) {
        if (area->isAncestorOf(widget))
            area->ensureWidgetVisible(const_cast<QWidget *>(widget), 0, 300);
    }
    program.picture(picture);
}

} // namespace

class tst_PresentServer : public QObject
{
    Q_OBJECT

private slots:
    void comparesWhatIsPasted()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        begin(program);
        auto *text = program.find<QPlainTextEdit>(u"presentServerText"_s);
        auto *read = program.find<Button>(u"readServerButton"_s);
        auto *take = program.find<Button>(u"takeServerButton"_s);
        auto *back = program.find<Button>(u"takeServerBackButton"_s);
        auto *list = program.find<FindingList>(u"serverFindings"_s);
        const auto *says = program.find<QLabel>(u"serverSays"_s);
        QVERIFY(text && read && take && back && list && says);
        QVERIFY(text->isVisible() && !read->isEnabled() && !take->isVisible()
                && !list->isVisible());
        show(program, read, u"page-09-present-empty"_s);
        text->setPlainText(pasted);
        QVERIFY(read->isEnabled());
        read->click();
        QVERIFY(list->isVisible() && says->isVisible());
        // Greeting, open relay, local mail, bounces, relay; and what is not told.
        QCOMPARE(list->count(), 6);
        QVERIFY(says->text().contains(u"relay.test:587"_s));
        QVERIFY(!says->text().contains(u"sesame"_s));
        show(program, take, u"page-09-present"_s);
        // The relay is taken over; a name that is none is not.
        const plan::MailPlan before = program.assistant.store().plan();
        QVERIFY(take->isVisible() && take->isEnabled() && !back->isVisible());
        take->click();
        const plan::MailPlan after = program.assistant.store().plan();
        QVERIFY(after.route.relay && after.route.relay->host == u"relay.test");
        QCOMPARE(after.host().name.ascii(), u"mail.start.example"_s);
        QVERIFY(!take->isEnabled()); // it is all there
        QCOMPARE(list->count(), 5);
        QVERIFY(back->isVisible());
        show(program, take, u"page-09-present-taken"_s);
        back->click();
        QVERIFY(program.assistant.store().plan() == before);
        QVERIFY(!back->isVisible() && take->isEnabled());
        // Once the plan went on, there is no way back over it.
        take->click();
        program.assistant.store().edit([](plan::MailPlan &plan) {
            plan.domains.front().spf.strictness = plan::SpfStrictness::Hard;
        });
        QVERIFY(!back->isVisible());
    }

    void saysWhatItCannotRead()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        begin(program);
        auto *text = program.find<QPlainTextEdit>(u"presentServerText"_s);
        auto *read = program.find<Button>(u"readServerButton"_s);
        const auto *take = program.find<Button>(u"takeServerButton"_s);
        QVERIFY(text && read && take);
        text->setPlainText(u"Dear admin,\nwhat is this?"_s);
        read->click();
        QVERIFY(!take->isVisible());
        const auto *card = program.find<QWidget>(u"presentServerCard"_s);
        QVERIFY(card);
        const QList<Banner *> banners = card->findChildren<Banner *>();
        QCOMPARE(banners.size(), 1);
        QVERIFY(banners.front()->isVisible() && !banners.front()->text().isEmpty());
        text->setPlainText(pasted);
        read->click();
        QVERIFY(!banners.front()->isVisible() && take->isVisible());
    }

    void copiesTheCommand()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        begin(program);
        auto *copy = program.find<CopyButton>(u"copyReadCommandButton"_s);
        QVERIFY(copy && copy->isVisible());
        QSignalSpy spoke(program.assistant.window().page(serverStep), &Page::spoke);
        copy->click();
        QCOMPARE(program.desktop.clipboard,
                 servers::readCommand(program.assistant.store().plan().host().server));
        QVERIFY(copy->wasCopied());
        QCOMPARE(spoke.size(), 1);
        // Another server is asked in other words.
        program.assistant.store().edit(
            [](plan::MailPlan &plan) { plan.hosts.front().server = u"postfix-rspamd"_s; });
        QVERIFY(!copy->wasCopied());
        QCOMPARE(copy->value(), servers::readCommand(u"postfix-rspamd"_s));
    }

    void addsFiles()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        begin(program);
        auto *text = program.find<QPlainTextEdit>(u"presentServerText"_s);
        auto *open = program.find<Button>(u"openServerFileButton"_s);
        auto *read = program.find<Button>(u"readServerButton"_s);
        const auto *says = program.find<QLabel>(u"serverSays"_s);
        QVERIFY(text && open && read && says);
        const std::vector<std::pair<QString, QByteArray>> files{
            {u"opendkim.conf"_s, "UMask 007\nKeyTable file:/k/key.table\n"
                                 "SigningTable refile:/k/signing.table\n"},
            {u"key.table"_s, "k start.example:mail:/k/mail.private\n"},
            {u"signing.table"_s, "*@start.example k\n"}};
        for (const auto &[name, content] : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            program.desktop.nextFile = folder.filePath(name);
            open->click();
        }
        read->click();
        QVERIFY(says->isVisible() && says->text().contains(u"/k/mail.private"_s));
        // Another set-up is another server.
        program.assistant.store().open({}, {});
        QVERIFY(text->toPlainText().isEmpty());
    }
};

MW_TEST(tst_PresentServer)
#include "tst_PresentServer.moc"
