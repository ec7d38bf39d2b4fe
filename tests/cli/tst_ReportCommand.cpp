// report: every form says what check says, keys can be read back from paper, and what cannot be done
// is said by the exit code.
#include "Run.h"
#include "kit/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace mailworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Without a GUI there is nothing that draws.
bool isPrinting()
{
    return QFile::exists(QStringLiteral(MAILWORTHY_BUILD "/bin/mailworthy-print"));
}

/// What a reader copies out of a PDF.
QString textOf(const QString &pdf)
{
    const Ran ran = runIn(QFileInfo(pdf).path(), u"pdftotext"_s, {pdf, u"-"_s});
    return ran.code == 0 ? QString::fromUtf8(ran.out)
                         : u"(pdftotext: "_s + QString::number(ran.code);
}

QStringList keysOf(const QJsonObject &document)
{
    QStringList keys;
    for (const QJsonValue &finding : document[u"findings"].toArray())
        keys << finding[u"code"].toString() + u' ' + finding[u"subject"].toString();
    return keys;
}

} // namespace

class tst_ReportCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhatCheckSays();
    void pageHoldsEveryFinding();
    void paperGivesTheKeyBack();
    void forAForum_data();
    void forAForum();
    void takesWhatTheSessionKeeps();
    void goesToStandardOutput();
    void tellsProgramsToo();
    void replacesAnEarlierOne();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void needsASession();
    void needsAPlaceToWrite();
    void losesNothingOnAFullDisk();
    void doesWithoutTheProgramThatPrints();
    void saysWhyPrintingFailed();
    void speaksTheLanguage();

private:
    /// "report s.json …" in the world home-start.
    [[nodiscard]] Ran report(const QString &options) const
    {
        return cli(m_path, words(u"report s.json --world home-start --no-delay "_s + options));
    }
    [[nodiscard]] QString at(const QString &file) const { return m_path + u'/' + file; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QJsonObject m_check;
    QString m_key; ///< as in the record
};

void tst_ReportCommand::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->path();
    const Ran planned = cli(m_path, words(u"plan start.example --session s.json --keys keys "
                                          "--world home-start --no-delay --json"_s));
    QVERIFY2(planned.code >= 0 && planned.code < 4, planned.err.constData());
    for (const QJsonValue &record : documentOf(planned.out)[u"records"].toArray()) {
        if (record[u"purpose"].toString() == u"dkim")
            m_key = record[u"value"].toString().section(u"p="_s, 1);
    }
    QVERIFY(m_key.size() > 300);
    const Ran checked =
        cli(m_path, words(u"check --session s.json --world home-start --no-delay --json"_s));
    QCOMPARE(checked.code, 2);
    m_check = documentOf(checked.out);
    QVERIFY(keysOf(m_check).size() > 20);
}

void tst_ReportCommand::saysWhatCheckSays()
{
    const Ran ran = report(u"--format json --out r.json"_s);
    QCOMPARE(ran.code, 0);
    const QJsonObject document = documentOf(contentOf(at(u"r.json"_s)));
    QCOMPARE(document[u"command"].toString(), u"report"_s);
    QCOMPARE(document[u"subject"].toString(), u"start.example"_s);
    QCOMPARE(keysOf(document), keysOf(m_check));
    QCOMPARE(document[u"summary"], m_check[u"summary"]);
    // The same fields, whatever they hold.
    const QJsonObject shown = document[u"findings"].toArray().first().toObject();
    QCOMPARE(shown.keys(), m_check[u"findings"].toArray().first().toObject().keys());
    const Ran records =
        cli(m_path, words(u"records s.json --world home-start --no-delay --json"_s));
    QJsonArray bare;
    for (const QJsonValue &item : document[u"records"].toArray()) {
        QJsonObject record = item.toObject();
        QVERIFY(record.contains(u"tokens"));
        record.remove(u"tokens"_s);
        bare.append(record);
    }
    QCOMPARE(bare, documentOf(records.out)[u"records"].toArray());
}

void tst_ReportCommand::pageHoldsEveryFinding()
{
    const Ran ran = report(u"--out r.html"_s);
    QCOMPARE(ran.code, 0);
    const QString page = QString::fromUtf8(contentOf(at(u"r.html"_s)));
    for (const QString &key : keysOf(m_check))
        QVERIFY2(page.contains(u"<code>"_s + key.section(u' ', 0, 0) + u"</code>"_s),
                 qPrintable(key));
    QVERIFY(page.contains(m_key) && page.contains(u"44.128.70.25"));
    QVERIFY(!page.contains(u"PRIVATE") && !page.contains(at(u"keys"_s)));
}

void tst_ReportCommand::paperGivesTheKeyBack()
{
    if (!isPrinting())
        QSKIP("built without a GUI");
    QCOMPARE(report(u"--format pdf --out r.pdf"_s).code, 0);
    QVERIFY(contentOf(at(u"r.pdf"_s)).startsWith("%PDF-1."));
    const QString text = textOf(at(u"r.pdf"_s));
    QVERIFY2(QString(text).remove(u'\n').contains(m_key), qPrintable(text));
    for (const QString &key : keysOf(m_check))
        QVERIFY2(text.contains(key.section(u' ', 0, 0)), qPrintable(key));
    // Letters that belong together are not joined to one.
    QVERIFY(text.contains(u"Should be fixed"));
    QVERIFY(!text.contains(u"PRIVATE"));
}

void tst_ReportCommand::forAForum_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"html", "pdf", "json"}) {
        if (isPrinting() || qstrcmp(format, "pdf") != 0)
            QTest::newRow(format) << QString::fromLatin1(format);
    }
}

void tst_ReportCommand::forAForum()
{
    QFETCH(const QString, format);
    const QString file = u"a."_s + format;
    QCOMPARE(report(u"--anonymise --format "_s + format + u" --out "_s + file).code, 0);
    const QString text =
        format == u"pdf" ? textOf(at(file)) : QString::fromUtf8(contentOf(at(file)));
    QVERIFY(text.contains(u"example.org") && text.contains(u"192.0.2.1"));
    for (const QString &original : {u"start.example"_s, u"44.128.70"_s, u"70.128.44"_s,
                                    u"44-128-70"_s, u"provider.example"_s, m_key.mid(50, 40)})
        QVERIFY2(!QString(text).remove(u'\n').contains(original), qPrintable(original));
    for (const QString &code : codesOf(m_check))
        QVERIFY2(text.contains(code), qPrintable(code));
}

void tst_ReportCommand::takesWhatTheSessionKeeps()
{
    // No world: nothing may be asked.
    const Ran none = cli(m_path, words(u"report s.json --saved --format json --out n.json"_s));
    QCOMPARE(none.code, 0);
    QVERIFY(documentOf(contentOf(at(u"n.json"_s)))[u"findings"].toArray().isEmpty());
    QJsonObject session = documentOf(contentOf(at(u"s.json"_s)));
    session[u"report"] = QJsonObject{
        {u"findings"_s, m_check[u"findings"]},
        {u"checks"_s, QJsonObject{{u"spf"_s, QJsonObject{{u"outcome"_s, u"done"_s},
                                                         {u"finished"_s, u"2026-11-23T08:00:00Z"_s},
                                                         {u"plan"_s, u"of another plan"_s}}}}}};
    write(at(u"kept.json"_s), QJsonDocument(session).toJson());
    const Ran kept = cli(m_path, words(u"report kept.json --saved --format json --out k.json"_s));
    QCOMPARE(kept.code, 0);
    const QJsonObject document = documentOf(contentOf(at(u"k.json"_s)));
    QCOMPARE(keysOf(document), keysOf(m_check));
    QVERIFY(!document[u"publishedKnown"].toBool());
    for (const QJsonValue &check : document[u"checks"].toArray()) {
        const bool isSpf = check[u"check"].toString() == u"spf";
        QCOMPARE(check[u"done"].toBool(), isSpf);
        QCOMPARE(check[u"outdated"].toBool(), isSpf);
    }
}

void tst_ReportCommand::goesToStandardOutput()
{
    const Ran page = report(u"--out -"_s);
    QCOMPARE(page.code, 0);
    QVERIFY(page.out.startsWith("<!DOCTYPE html>") && page.out.trimmed().endsWith("</html>"));
    QCOMPARE(codesOf(documentOf(report(u"--format json --out -"_s).out)), codesOf(m_check));
    if (!isPrinting())
        return;
    const Ran pdf = report(u"--format pdf --out -"_s);
    QCOMPARE(pdf.code, 0);
    QVERIFY(pdf.out.startsWith("%PDF-1.") && pdf.out.trimmed().endsWith("%%EOF"));
}

void tst_ReportCommand::tellsProgramsToo()
{
    const Ran ran = report(u"--out t.html --json"_s);
    QCOMPARE(ran.code, 0);
    const QJsonObject document = documentOf(ran.out);
    QCOMPARE(document[u"out"].toString(), u"t.html"_s);
    QCOMPARE(codesOf(document), codesOf(m_check));
    QVERIFY(report(u"--out t.html --quiet"_s).out.isEmpty());
}

void tst_ReportCommand::replacesAnEarlierOne()
{
    write(at(u"old.html"_s), "something else");
    QCOMPARE(report(u"--out old.html"_s).code, 0);
    QVERIFY(contentOf(at(u"old.html"_s)).startsWith("<!DOCTYPE html>"));
}

void tst_ReportCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("no place") << u"--format html"_s;
    QTest::newRow("unknown form") << u"--format docx --out r.docx"_s;
    QTest::newRow("two sessions") << u"other.json --out r.html"_s;
    QTest::newRow("two documents at once") << u"--json --out -"_s;
}

void tst_ReportCommand::refusesWrongUsage()
{
    QFETCH(const QString, options);
    const Ran ran = report(options);
    QCOMPARE(ran.code, 64);
    QVERIFY(ran.out.isEmpty() && !ran.err.isEmpty());
}

void tst_ReportCommand::needsASession()
{
    write(at(u"damaged.json"_s), "{\"kind\":");
    write(at(u"empty.json"_s), R"({"kind":"mailworthy-session","format":1,"plan":{}})");
    for (const auto &[file, code] :
         {std::pair{u"missing.json"_s, 66}, {u"damaged.json"_s, 65}, {u"empty.json"_s, 65}}) {
        const Ran ran = cli(m_path, {u"report"_s, file, u"--out"_s, u"x.html"_s, u"--world"_s,
                                     u"home-start"_s, u"--no-delay"_s});
        QCOMPARE(ran.code, code);
        QVERIFY(!QFile::exists(at(u"x.html"_s)));
    }
}

void tst_ReportCommand::needsAPlaceToWrite()
{
    const Ran ran = report(u"--out nowhere/r.html"_s);
    QCOMPARE(ran.code, 73);
    QVERIFY(ran.err.contains("nowhere/r.html"));
    QCOMPARE(report(u"--out keys"_s).code, 73);
}

void tst_ReportCommand::losesNothingOnAFullDisk()
{
    write(at(u"full.html"_s), "an earlier one");
    // 8 blocks of 1024 octets; a page has more.
    const Ran ran =
        runIn(m_path, u"bash"_s,
              {u"-c"_s, u"trap '' XFSZ; ulimit -f 8; exec \"$@\""_s, u"bash"_s,
               QStringLiteral(MAILWORTHY_BUILD "/bin/mailworthy-cli"), u"report"_s, u"s.json"_s,
               u"--world"_s, u"home-start"_s, u"--no-delay"_s, u"--out"_s, u"full.html"_s});
    QCOMPARE(ran.code, 73);
    QCOMPARE(contentOf(at(u"full.html"_s)), QByteArray("an earlier one"));
#ifdef Q_OS_LINUX
    const Ran output =
        runIn(m_path, u"bash"_s,
              {u"-c"_s, u"exec \"$@\" > /dev/full"_s, u"bash"_s,
               QStringLiteral(MAILWORTHY_BUILD "/bin/mailworthy-cli"), u"report"_s, u"s.json"_s,
               u"--world"_s, u"home-start"_s, u"--no-delay"_s, u"--out"_s, u"-"_s});
    QCOMPARE(output.code, 73);
#endif
}

void tst_ReportCommand::doesWithoutTheProgramThatPrints()
{
#ifdef Q_OS_UNIX
    // Beside the build, on the same disk: a second name for the same file.
    const QTemporaryDir alone(QStringLiteral(MAILWORTHY_BUILD "/alone-XXXXXX"));
    const QString program = alone.filePath(u"mailworthy-cli"_s);
    QCOMPARE(::link(MAILWORTHY_BUILD "/bin/mailworthy-cli", QFile::encodeName(program).constData()),
             0);
    const Ran ran = runIn(m_path, program,
                          words(u"report s.json --world home-start --no-delay --format pdf --out "
                                "alone.pdf"_s));
    QCOMPARE(ran.code, 69);
    QVERIFY(ran.err.contains("mailworthy-print") && ran.err.contains("HTML"));
    QVERIFY(!QFile::exists(at(u"alone.pdf"_s)));
    QCOMPARE(runIn(m_path, program,
                   words(u"report s.json --world home-start --no-delay --out alone.html"_s))
                 .code,
             0);
#endif
}

void tst_ReportCommand::saysWhyPrintingFailed()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir alone(QStringLiteral(MAILWORTHY_BUILD "/alone-XXXXXX"));
    const QString program = alone.filePath(u"mailworthy-cli"_s);
    QCOMPARE(::link(MAILWORTHY_BUILD "/bin/mailworthy-cli", QFile::encodeName(program).constData()),
             0);
    const QString printer = alone.filePath(u"mailworthy-print"_s);
    write(printer, "#!/bin/sh\necho no ink >&2\nexit 1\n");
    QVERIFY(QFile::setPermissions(printer, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const Ran ran = runIn(m_path, program,
                          words(u"report s.json --world home-start --no-delay --format pdf --out "
                                "failed.pdf"_s));
    QCOMPARE(ran.code, 69);
    QVERIFY2(ran.err.contains("no ink"), ran.err.constData());
    QVERIFY(!QFile::exists(at(u"failed.pdf"_s)));
#endif
}

void tst_ReportCommand::speaksTheLanguage()
{
    QCOMPARE(report(u"--out de.html --lang de"_s).code, 0);
    const QString page = QString::fromUtf8(contentOf(at(u"de.html"_s)));
    QVERIFY(page.contains(u"<html lang=\"de\" dir=\"ltr\">") && page.contains(u"Hält Mail auf"));
    QVERIFY(!page.contains(u"Stops mail"));
}

MW_TEST(tst_ReportCommand)
#include "tst_ReportCommand.moc"
