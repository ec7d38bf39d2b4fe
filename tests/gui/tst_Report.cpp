// The report from the window: what the menu offers becomes the file that was asked for, and says what
// the window says. And PDF: what belongs together stays together.
#include "Program.h"
#include "base/Files.h"
#include "findings/Catalog.h"
#include "gui/widgets/Messages.h"
#include "kit/FileSizeLimit.h"
#include "kit/TestMain.h"
#include "printing/Marks.h"
#include "printing/Pdf.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

/// The domain of the world, and every check done.
void begin(Program &program)
{
    program.assistant.store().edit(
        [](plan::MailPlan &plan) { plan = plan::makePlan(dns::Domain::of("start.example")); });
    program.assistant.runs().check(program.assistant.store().plan(), {});
    QVERIFY(program.waitForIdle());
    QVERIFY(program.assistant.store().session().report.has(u"spf.missing"));
}

/// Chooses in the menu of the report, and waits for the file.
QByteArray saved(Program &program, const QString &action, const QString &file)
{
    program.desktop.nextFile = file;
    auto *chosen = program.find<QAction>(action);
    if (!chosen)
        return "(no such action)";
    chosen->trigger();
    if (!QTest::qWaitFor([&] { return QFile::exists(file); }, longWait))
        return "(no file)";
    return readFile(file).value_or("(not readable)");
}

QSet<QString> keysOf(const QJsonArray &found)
{
    QSet<QString> keys;
    for (const QJsonValue &finding : found)
        keys << finding[u"code"].toString() + u' ' + finding[u"subject"].toString();
    return keys;
}

QString textOf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-"_s, u"-"_s});
    reader.write(pdf);
    reader.closeWriteChannel();
    return reader.waitForFinished() && reader.exitCode() == 0
               ? QString::fromUtf8(reader.readAllStandardOutput())
               : u"(pdftotext)"_s;
}

} // namespace

class tst_Report : public QObject
{
    Q_OBJECT

private slots:
    void buttonOffersTheForms()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        const auto *button = program.find<QPushButton>(u"reportButton"_s);
        QVERIFY(button && button->menu());
        QStringList names;
        for (const QAction *action : button->menu()->actions()) {
            if (!action->isSeparator())
                names << action->objectName();
        }
        QCOMPARE(names, (QStringList{u"report-html"_s, u"report-pdf"_s, u"report-json"_s,
                                     u"report-html-anonymised"_s, u"report-pdf-anonymised"_s}));
    }

    void savesWhatTheWindowShows()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        begin(program);
        const QByteArray data = saved(program, u"report-json"_s, folder.filePath(u"r.json"_s));
        const QJsonObject document = QJsonDocument::fromJson(data).object();
        QSet<QString> shown;
        for (const findings::Finding &finding : program.assistant.store().session().report.findings)
            shown << finding.code + u' ' + finding.subject;
        QVERIFY(shown.size() > 15);
        QCOMPARE(keysOf(document[u"findings"].toArray()), shown);

        const QByteArray page = saved(program, u"report-html"_s, folder.filePath(u"r.html"_s));
        QVERIFY(page.startsWith("<!DOCTYPE html>") && page.contains("start.example"));
        const QString paper = textOf(saved(program, u"report-pdf"_s, folder.filePath(u"r.pdf"_s)));
        for (const QString &key : std::as_const(shown)) {
            const QString code = key.section(u' ', 0, 0);
            QVERIFY2(page.contains(code.toUtf8()) && paper.contains(code), qPrintable(code));
        }
    }

    void savesForAForum()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        begin(program);
        const QString page = QString::fromUtf8(
            saved(program, u"report-html-anonymised"_s, folder.filePath(u"f.html"_s)));
        const QString paper =
            textOf(saved(program, u"report-pdf-anonymised"_s, folder.filePath(u"f.pdf"_s)));
        for (const QString &text : {page, paper}) {
            QVERIFY(text.contains(u"example.org"));
            QVERIFY(!text.contains(u"start.example") && !text.contains(u"44.128.70"));
        }
    }

    void suggestsANameThatTellsNothing()
    {
        const plan::MailPlan plan = plan::makePlan(dns::Domain::of("start.example"));
        QCOMPARE(ReportSaver::suggestedName({u"html"_s, false}, plan),
                 u"start.example-report.html"_s);
        QCOMPARE(ReportSaver::suggestedName({u"pdf"_s, true}, plan), u"mail-report.pdf"_s);
    }

    void asksForNoFileWithoutADomain()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        program.desktop.nextFile = folder.filePath(u"r.html"_s);
        program.find<QAction>(u"report-html"_s)->trigger();
        QVERIFY(program.desktop.nextFile.has_value());
    }

    void saysWhenItCannotBeWritten()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        begin(program);
        program.desktop.nextFile = folder.filePath(u"nowhere/r.html"_s);
        program.find<QAction>(u"report-html"_s)->trigger();
        const auto *banner = program.find<QWidget>(u"banner"_s);
        QVERIFY(banner && !banner->isVisible());
        QVERIFY(QTest::qWaitFor([&] { return banner->isVisible(); }, longWait));
        // That the set-up was kept meanwhile is no answer to it.
        QSignalSpy saved(&program.assistant.store(), &session::SessionStore::saved);
        program.assistant.store().edit([](plan::MailPlan &plan) {
            plan.domains.front().dmarc.policy = plan::DmarcPolicy::Reject;
        });
        QVERIFY(QTest::qWaitFor([&] { return !saved.isEmpty(); }, longWait));
        QVERIFY(banner->isVisible());
        program.assistant.window().setCurrent(2);
        QVERIFY(!banner->isVisible());
    }

    void saysOfTwoTroublesBoth()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        Program program(folder.path());
        begin(program);
        session::SessionStore &store = program.assistant.store();
        QVERIFY(store.saveNow().has_value());
        QStringList told;
        connect(&store, &session::SessionStore::saveFailed, this,
                [&](const Error &error) { told << findings::textOf(error); });
        const auto *banner = program.find<Banner>(u"banner"_s);
        QVERIFY(banner);
        {
            const testkit::FileSizeLimit full(64);
            store.edit([](plan::MailPlan &plan) {
                plan.domains.front().dmarc.policy = plan::DmarcPolicy::Reject;
            });
            QVERIFY(!store.saveNow().has_value());
            QCOMPARE(told.size(), 1);
            QCOMPARE(banner->text(), told.front());
            program.desktop.nextFile = folder.filePath(u"nowhere/r.html"_s);
            program.find<QAction>(u"report-html"_s)->trigger();
            QVERIFY(QTest::qWaitFor([&] { return banner->text().size() > told.front().size(); },
                                    longWait));
            QVERIFY(banner->text().contains(told.front()));
            QVERIFY(banner->text().contains(u"nowhere"_s));
            program.assistant.window().setCurrent(2);
            QCOMPARE(banner->text(), told.front()); // the set-up is still not kept
        }
        QVERIFY(store.saveNow().has_value());
        QVERIFY(!banner->isVisible());
#endif
    }

    void endsWithTheWindow()
    {
        const QTemporaryDir folder;
        {
            Program program(folder.path());
            begin(program);
            program.desktop.nextFile = folder.filePath(u"last.pdf"_s);
            program.find<QAction>(u"report-pdf"_s)->trigger();
        }
        QVERIFY(QFile::exists(folder.filePath(u"last.pdf"_s)));
    }

    void paperTearsNoKey_data()
    {
        QTest::addColumn<int>("lines");
        for (int lines = 40; lines < 100; lines += 3)
            QTest::addRow("%d lines before", lines) << lines;
    }

    void paperTearsNoKey()
    {
        QFETCH(const int, lines);
        QStringList pieces;
        for (int i = 0; i < 6; ++i)
            pieces << u"piece%1of6-"_s.arg(i) + QString(70, u'x');
        QString form = u"<h1>Title</h1>"_s;
        for (int i = 0; i < lines; ++i)
            form += u"<p>one more line</p>"_s;
        form += u"<h3>Heading of it</h3><p style=\"-qt-user-state:2\">what it is</p>"
                "<p style=\"-qt-user-state:3\"><code>"_s
                + pieces.join(u"<br>"_s)
                + u"</code></p><table><tr><td>a</td><td>b</td></tr></table>"_s
                + u"<p>after it</p>"_s;
        const QString text = textOf(printing::pdfOf(form));
        QVERIFY2(QString(text).remove(u'\n').contains(pieces.join(QString())), qPrintable(text));
        // Its heading is on the same page, and nothing is lost.
        const QStringList pages = text.split(u'\f');
        for (const QString &page : pages)
            QCOMPARE(page.contains(u"Heading of it"), page.contains(u"piece0of6"));
        QCOMPARE(text.count(u"one more line"), qsizetype(lines));
        QCOMPARE(text.count(u"after it"), qsizetype(1));
    }

    void paperLoadsNothing()
    {
        const QTemporaryDir folder;
        QImage picture(77, 77, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(folder.filePath(u"p.png"_s)));
        const QString plain = folder.filePath(u"p.png"_s);
        const auto hasPicture = [](const QString &source, int width) {
            return printing::pdfOf(u"<p><img src=\""_s + source + u"\"> a</p>"_s)
                .contains("/Width " + QByteArray::number(width) + '\n');
        };
        QVERIFY(hasPicture(u"glyph:ok"_s, 128));
        for (const QString &source : {u"file://"_s + plain, plain, u":/p.png"_s})
            QVERIFY2(!hasPicture(source, picture.width()), qPrintable(source));
        QVERIFY(!hasPicture(u":/p.png"_s, 16)); // nor a sign that something is missing
    }

    void everyStateHasItsOwnMark()
    {
        QList<QImage> marks;
        for (const QString &state :
             {u"ok"_s, u"note"_s, u"warning"_s, u"problem"_s, u"unknown"_s, u"none"_s}) {
            const QImage mark = printing::markFor(u"glyph:"_s + state);
            QVERIFY2(!mark.isNull() && !marks.contains(mark), qPrintable(state));
            marks << mark;
        }
        QVERIFY(printing::markFor(u"glyph:other"_s).isNull());
        QVERIFY(printing::markFor(u"file:///etc/passwd"_s).isNull());
        QVERIFY(!printing::markFor(u"range:30:400"_s).isNull());
    }
};

MW_TEST(tst_Report)
#include "tst_Report.moc"
