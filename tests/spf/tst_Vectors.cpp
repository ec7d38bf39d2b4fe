// Records and macros of libspf2's tests and of the RFC's appendix A, where the data are beside the
// checkout.
#include "ZoneInternet.h"
#include "kit/TestMain.h"
#include "mail/spf/CheckHost.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::spf;
using mailworthy::spf::test::ZoneInternet;

namespace {

QJsonDocument document(const QString &name)
{
    QFile file(QStringLiteral(MAILWORTHY_SHARED "/conformance/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                          : QJsonDocument();
}

void fill(ZoneInternet &zone, const QJsonObject &data)
{
    for (auto owner = data.begin(); owner != data.end(); ++owner) {
        const QJsonObject types = owner.value().toObject();
        for (auto type = types.begin(); type != types.end(); ++type) {
            const QJsonArray values = type.value().toArray();
            for (const QJsonValue &value : values) {
                const QJsonArray pair = value.toArray();
                const QByteArray text = pair.isEmpty() ? value.toString().toUtf8()
                                                       : QByteArray::number(pair.at(0).toInt())
                                                             + ' ' + pair.at(1).toString().toUtf8();
                zone.add(owner.key().toUtf8(), type.key().toUtf8(), text);
            }
        }
    }
}

Verdict verdictOf(ZoneInternet &zone, const QJsonObject &one)
{
    const mailworthy::Result<Address> ip =
        Address::parse(one.value(QStringLiteral("ip")).toString());
    return checkHost(zone,
                     Request::of(ip.value_or(Address()),
                                 one.value(QStringLiteral("mailfrom")).toString().toUtf8(),
                                 one.value(QStringLiteral("helo")).toString().toUtf8()),
                     {});
}

} // namespace

class tst_Vectors : public QObject
{
    Q_OBJECT
private slots:
    void parsesAsTheGrammarHasIt();
    void expandsTheWorkedExamples();
    void agreesWithAppendixA1();
    void agreesWithAppendixA3();
};

void tst_Vectors::parsesAsTheGrammarHasIt()
{
    const QJsonArray cases = document(QStringLiteral("libspf2-parser/parser-cases.json")).array();
    if (cases.isEmpty())
        QSKIP("the conformance data are not beside the checkout");
    QCOMPARE(cases.size(), qsizetype(80));
    for (const QJsonValue &value : cases) {
        const QByteArray record = value[u"record"].toString().toUtf8();
        const Parsed parsed = parse(record);
        const char *words[] = {"none", "permerror", "valid"};
        QVERIFY2(value[u"rfc7208_syntax"].toString() == QLatin1String(words[parsed.index()]),
                 record.constData());
    }
}

void tst_Vectors::expandsTheWorkedExamples()
{
    const QJsonArray cases = document(QStringLiteral("libspf2-parser/macro-cases.json")).array();
    if (cases.isEmpty())
        QSKIP("the conformance data are not beside the checkout");
    QCOMPARE(cases.size(), qsizetype(23));
    for (const QJsonValue &value : cases) {
        const MacroParsed parsed =
            parseMacroString(value[u"template"].toString().toUtf8(), MacroUse::Record);
        QVERIFY(std::holds_alternative<MacroString>(parsed));
        const QByteArray sender = value[u"sender"].toString().toUtf8();
        MacroContext context;
        context.ip = *Address::parse(value[u"ip"].toString());
        context.localPart = sender.first(sender.lastIndexOf('@'));
        context.senderDomain = sender.sliced(sender.lastIndexOf('@') + 1);
        context.domain = value[u"domain"].toString().toUtf8();
        context.validatedName = [] { return QByteArray("mx.example.org"); };
        QCOMPARE(expandDomain(std::get<MacroString>(parsed), context),
                 value[u"expands_to"].toString().toUtf8());
    }
}

void tst_Vectors::agreesWithAppendixA1()
{
    const QJsonObject data =
        document(QStringLiteral("rfc-vectors/spf/rfc7208-appendix-a1.json")).object();
    const QJsonArray cases = data.value(QStringLiteral("cases")).toArray();
    if (cases.isEmpty())
        QSKIP("the conformance data are not beside the checkout");
    QCOMPARE(cases.size(), qsizetype(29));
    for (const QJsonValue &value : cases) {
        ZoneInternet zone;
        fill(zone, data.value(QStringLiteral("zone")).toObject());
        const QByteArray record = value[u"record_at_example.com"].toString().toUtf8();
        zone.add("example.com", "TXT", record);
        const Verdict verdict = verdictOf(zone, value.toObject());
        QVERIFY2(toString(verdict.result) == value[u"result"].toString(), record.constData());
    }
}

void tst_Vectors::agreesWithAppendixA3()
{
    const QJsonObject data =
        document(QStringLiteral("rfc-vectors/spf/rfc7208-appendix-a3.json")).object();
    const QJsonArray cases = data.value(QStringLiteral("cases")).toArray();
    if (cases.isEmpty())
        QSKIP("the conformance data are not beside the checkout");
    QCOMPARE(cases.size(), qsizetype(7));
    ZoneInternet zone;
    fill(zone, data.value(QStringLiteral("zone")).toObject());
    for (const QJsonValue &value : cases)
        QCOMPARE(toString(verdictOf(zone, value.toObject()).result), value[u"result"].toString());
}

MW_TEST(tst_Vectors)
#include "tst_Vectors.moc"
