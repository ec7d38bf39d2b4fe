// Every error code that the sources make has its sentence in the catalogue.
#include "findings/Catalog.h"
#include "kit/TestMain.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Put into words by the command line itself, as usage.
const QStringList ofUsage{u"cli.bad-option"_s, u"cli.not-a-number"_s};

/// The codes in `failure(u"…"_s`, `Error(u"…"_s` and the same with QStringLiteral, with the file they stand in.
QMap<QString, QString> codesInSources()
{
    static const QRegularExpression made(
        u"\\b(?:failure\\(|Error(?:\\s+\\w+)?[({])\\s*(?:QStringLiteral\\(|u)\"([a-z0-9.-]+)\""_s);
    QMap<QString, QString> codes;
    for (const QString &folder : {u"/core"_s, u"/app"_s}) {
        for (QDirIterator it(QStringLiteral(MAILWORTHY_SOURCE) + folder, {u"*.h"_s, u"*.cpp"_s},
                             QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString text = QString::fromUtf8(file.readAll());
            for (auto match = made.globalMatch(text); match.hasNext();) {
                const QString code = match.next().captured(1);
                if (!code.endsWith(u'.')) // else the rest is put together
                    codes.insert(code, file.fileName());
            }
        }
    }
    return codes;
}

} // namespace

class tst_ErrorWords : public QObject
{
    Q_OBJECT
private slots:
    void everyErrorHasItsSentence();
    void namesTheFileWhereItIsKnown();
    void namesNoEntryWhereThereIsNone();
};

void tst_ErrorWords::namesTheFileWhereItIsKnown()
{
    Error error(u"json.syntax"_s,
                {{u"line"_s, qint64(2)}, {u"column"_s, qint64(3)}, {u"what"_s, u"x"_s}});
    QVERIFY(!findings::textOf(error).contains(u"own.json"));
    error.args[u"file"_s] = u"own.json"_s;
    QVERIFY(findings::textOf(error).contains(u"own.json"));
}

void tst_ErrorWords::namesNoEntryWhereThereIsNone()
{
    Error error(u"data.schema"_s, {{u"file"_s, u"own.json"_s},
                                   {u"entry"_s, QString()},
                                   {u"field"_s, u"schema"_s},
                                   {u"expected"_s, u"1"_s}});
    QVERIFY(!findings::textOf(error).contains(u"entry"));
    error.args[u"entry"_s] = u"psbl"_s;
    QVERIFY(findings::textOf(error).contains(u"psbl"));
}

void tst_ErrorWords::everyErrorHasItsSentence()
{
    const QMap<QString, QString> codes = codesInSources();
    QVERIFY(codes.size() > 50);
    for (auto it = codes.begin(); it != codes.end(); ++it) {
        if (ofUsage.contains(it.key()))
            continue;
        const Error error(it.key());
        QVERIFY2(findings::textOf(error) != error.toDebugString(),
                 qPrintable(it.key() + u" in "_s + it.value()));
    }
}

MW_TEST(tst_ErrorWords)
#include "tst_ErrorWords.moc"
