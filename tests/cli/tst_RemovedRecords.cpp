// What the wizard's checks have found that must go: `records` of its session tells it.
#include "Run.h"
#include "kit/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace mailworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray world = "!clock 2026-11-24T10:00:00Z\n!seed 7\n!local eth0 44.128.0.25/24\n"
                         "!seen 44.128.0.25\n!router none\n!resolver honest\n"
                         "$ZONE 0.128.44.in-addr.arpa servers=44.128.0.10 unsigned\n"
                         "25 PTR mail.good.example.\n"
                         "$ZONE good.example servers=44.128.0.10 unsigned\n"
                         "@ MX 10 mail\nmail A 44.128.0.25\n";
const QByteArray beside = "mail A 44.128.7.7\n";

/// The actions of the host's addresses, by value.
QMap<QString, QString> actionsOf(const QJsonObject &document)
{
    QMap<QString, QString> actions;
    for (const QJsonValue &item : document[u"records"].toArray()) {
        if (item[u"type"].toString() == u"A")
            actions.insert(item[u"value"].toString(), item[u"action"].toString());
    }
    return actions;
}

} // namespace

class tst_RemovedRecords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isToldWhileItIsThere();
    void isToldNoMoreWhenItIsGone();

private:
    Place m_place{world + beside};
};

void tst_RemovedRecords::initTestCase()
{
    QCOMPARE(
        m_place.run(u"plan good.example --session s.json --keys keys --address 44.128.0.25"_s).code,
        0);
    QJsonObject session = documentOf(contentOf(m_place.at(u"s.json"_s)));
    const QJsonObject fix{{u"kind"_s, u"remove"_s},
                          {u"name"_s, u"mail.good.example"_s},
                          {u"type"_s, u"A"_s},
                          {u"values"_s, QJsonArray{u"44.128.7.7"_s}}};
    const QJsonObject finding{{u"code"_s, u"host.extra-address"_s},
                              {u"severity"_s, u"warning"_s},
                              {u"subject"_s, u"mail.good.example"_s},
                              {u"fix"_s, fix}};
    session.insert(u"report"_s, QJsonObject{{u"findings"_s, QJsonArray{finding}}});
    write(m_place.at(u"s.json"_s), QJsonDocument(session).toJson());
}

void tst_RemovedRecords::isToldWhileItIsThere()
{
    const Ran ran = m_place.run(u"records s.json --json"_s);
    QCOMPARE(ran.code, 0);
    QCOMPARE(
        actionsOf(documentOf(ran.out)),
        (QMap<QString, QString>{{u"44.128.0.25"_s, u"keep"_s}, {u"44.128.7.7"_s, u"remove"_s}}));
}

void tst_RemovedRecords::isToldNoMoreWhenItIsGone()
{
    m_place.setWorld(world);
    const Ran ran = m_place.run(u"records s.json --json"_s);
    QCOMPARE(ran.code, 0);
    QCOMPARE(actionsOf(documentOf(ran.out)),
             (QMap<QString, QString>{{u"44.128.0.25"_s, u"keep"_s}}));
}

MW_TEST(tst_RemovedRecords)
#include "tst_RemovedRecords.moc"
