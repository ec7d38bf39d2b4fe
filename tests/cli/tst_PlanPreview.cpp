// What plan and dmarc explain say about mail under DMARC: the preview, the next step, and reports
// between domains.
#include "Run.h"
#include "kit/TestMain.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace mailworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject mailOf(const QJsonObject &document, const QString &kind)
{
    for (const QJsonValue &item : document[u"preview"].toArray()) {
        if (item[u"kind"].toString() == kind)
            return item.toObject();
    }
    return {};
}

} // namespace

class tst_PlanPreview : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void planTellsWhatBecomesOfTheMail();
    void planTellsItInWords();
    void reportsBetweenDomainsAreAmongTheRecords();
    void explainTellsTheNextStep();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void tst_PlanPreview::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->path();
}

void tst_PlanPreview::planTellsWhatBecomesOfTheMail()
{
    const Ran ran = cli(m_path, words(u"plan start.example --session s.json --keys keys --dmarc "
                                      "reject --world home-start --no-delay --json"_s));
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QJsonObject document = documentOf(ran.out);
    const QJsonObject own = mailOf(document, u"ordinary"_s);
    QCOMPARE(own[u"now"][u"result"].toString(), u"none"_s);
    QCOMPARE(own[u"after"][u"result"].toString(), u"pass"_s);
    QCOMPARE(own[u"after"][u"reason"].toString(), u"both-aligned"_s);
    QVERIFY(own[u"changes"].toBool());
    const QJsonObject forged = mailOf(document, u"forged"_s);
    QCOMPARE(forged[u"after"][u"result"].toString(), u"fail"_s);
    QCOMPARE(forged[u"after"][u"disposition"].toString(), u"reject"_s);
    const QJsonObject rollout = document[u"rollout"].toArray().first().toObject();
    QVERIFY(rollout[u"stage"].isNull());
    QCOMPARE(rollout[u"next"].toString(), u"none"_s);
    QCOMPARE(rollout[u"planned"].toString(), u"reject"_s);
    QVERIFY(rollout[u"jumps"].toBool());
    QVERIFY(document[u"reports"].toArray().isEmpty());
}

void tst_PlanPreview::planTellsItInWords()
{
    const QString line = u"plan good.example --session s.json --keys keys"_s;
    const Ran english = cli(m_path, inWorld(words(line)));
    QVERIFY2(english.code == 0, english.err.constData());
    QVERIFY(english.out.contains("From you@good.example, envelope sender you@good.example"));
    QVERIFY(english.out.contains("p=reject"));
    QVERIFY(!english.out.contains("preview.") && !english.out.contains("rollout."));
    const Ran german = cli(m_path, inWorld(words(line + u" --lang de"_s)));
    QVERIFY2(german.code == 0, german.err.constData());
    QVERIFY(!german.out.contains("envelope sender"));
}

void tst_PlanPreview::reportsBetweenDomainsAreAmongTheRecords()
{
    write(m_path + u"/two.world"_s,
          "!clock 2026-11-24T10:00:00Z\n"
          "$ZONE one.example servers=44.128.10.53 unsigned\n@ NS ns1\nns1 A 44.128.10.53\n"
          "$ZONE two.example servers=44.128.10.53 unsigned\n@ NS ns1\nns1 A 44.128.10.53\n"
          "$ZONE 70.128.44.in-addr.arpa servers=44.128.10.53 unsigned\n");
    const Ran ran = cli(m_path, words(u"plan one.example two.example --session s.json --keys keys "
                                      "--address 44.128.70.25 --rua dmarc@one.example --world "
                                      "two.world --json"_s));
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QJsonObject document = documentOf(ran.out);
    QStringList names;
    for (const QJsonValue &record : document[u"records"].toArray()) {
        if (record[u"purpose"].toString() == u"report-permission"_s)
            names << record[u"name"].toString() + u' ' + record[u"action"].toString();
    }
    QCOMPARE(names, QStringList{u"two.example._report._dmarc.one.example add"_s});
    const QJsonObject report = document[u"reports"].toArray().first().toObject();
    QCOMPARE(report[u"domain"].toString(), u"two.example"_s);
    QCOMPARE(report[u"permission"].toString(), u"given"_s); // by the record that is planned
    QVERIFY(report[u"own"].toBool());
    const Ran records = cli(m_path, words(u"records s.json --world two.world"_s));
    QVERIFY2(records.code == 0, records.err.constData());
    QVERIFY(records.out.contains("two.example._report._dmarc.one.example."));
}

void tst_PlanPreview::explainTellsTheNextStep()
{
    const Ran text = cli(m_path, {u"dmarc"_s, u"explain"_s, u"--json"_s,
                                  u"v=DMARC1; p=quarantine; rua=mailto:a@b.example"_s});
    const QJsonObject ofText = documentOf(text.out)[u"rollout"].toObject();
    QCOMPARE(ofText[u"stage"].toString(), u"quarantine"_s);
    QCOMPARE(ofText[u"next"].toString(), u"reject-test"_s);
    QVERIFY(ofText[u"domain"].isNull());
    QStringList codes;
    for (const QJsonValue &condition : ofText[u"conditions"].toArray()) {
        codes << condition[u"code"].toString();
        QCOMPARE(condition[u"met"].toString(), u"yours"_s);
    }
    QVERIFY(codes.contains(u"no-mailing-lists"_s));
    const Ran domain = cli(m_path, inWorld(words(u"dmarc explain good.example --json"_s)));
    const QJsonObject ofDomain = documentOf(domain.out)[u"rollout"].toObject();
    QCOMPARE(ofDomain[u"domain"].toString(), u"good.example"_s);
    QCOMPARE(ofDomain[u"stage"].toString(), u"reject"_s);
    QVERIFY(ofDomain[u"next"].isNull());
    // What no receiver reads stands nowhere.
    const Ran broken = cli(m_path, {u"dmarc"_s, u"explain"_s, u"--json"_s, u"v=DMARC2; p=none"_s});
    QVERIFY(!documentOf(broken.out).contains(u"rollout"_s));
}

MW_TEST(tst_PlanPreview)
#include "tst_PlanPreview.moc"
