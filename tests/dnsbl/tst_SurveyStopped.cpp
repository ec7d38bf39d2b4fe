// A survey that is stopped in its midst: what was heard counts, of the rest nothing is said.
#include "kit/FakeWorld.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "mail/dnsbl/Survey.h"

#include <QJsonArray>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::dnsbl;
using namespace Qt::Literals::StringLiterals;
using dns::Name;

namespace {

const data::ListCatalog &catalog()
{
    static const data::ListCatalog loaded = [] {
        Result<data::ListCatalog> read = data::ListCatalog::builtIn();
        return read ? *read : data::ListCatalog{};
    }();
    return loaded;
}

const char *const listing = "zen.spamhaus.org";
const char *const clean = "bl.spamcop.net";
const char *const slow = "psbl.surriel.com";

struct Stopped
{
    /// Stopped as soon as the list at `zone` has given its word.
    Stopped(const QByteArray &delays, const char *zone)
    {
        testkit::FakeWorld world("!seed 5\n!resolver honest\n!lists\n"
                                 "!listed 44.128.70.25 zen.spamhaus.org 127.0.0.4 \"a bot\"\n"
                                 + delays);
        std::vector<const data::BlockList *> lists;
        for (const char *each : {listing, clean, slow})
            lists.push_back(catalog().find(Name::of(each)));
        const std::vector<Subject> subjects{*Address::parse(u"44.128.70.25"_s)};
        SurveyOptions options;
        options.seed = 5;
        std::stop_source stop;
        survey = dnsbl::survey(
            *world, lists, subjects, options,
            [&](std::size_t, const Verdict &verdict) {
                told << verdict.list->zone.toLower();
                if (verdict.settled && verdict.list->zone == Name::of(zone))
                    stop.request_stop();
            },
            stop.get_token());
    }

    [[nodiscard]] const Verdict &at(const char *zone) const
    {
        return *std::find_if(
            survey.verdicts.begin(), survey.verdicts.end(),
            [&](const Verdict &verdict) { return verdict.list->zone == Name::of(zone); });
    }

    Survey survey;
    QStringList told;
};

} // namespace

class tst_SurveyStopped : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingOfWhatWasNotHeard()
    {
        const Stopped run("!delay * 1000\n!delay zen.spamhaus.org 10\n", listing);
        QVERIFY(run.survey.cancelled);
        QVERIFY(!run.told.isEmpty());
        QCOMPARE(QSet<QString>(run.told.begin(), run.told.end()),
                 (QSet<QString>{QString::fromLatin1(listing)}));
        QCOMPARE(run.at(listing).outcome, ListOutcome::Listed);
        QVERIFY(!run.at(listing).doubtful);
        QVERIFY(run.at(clean).isCutOff());
        QVERIFY(run.at(slow).isCutOff());
        Totals totals;
        totals.listed = 1;
        QVERIFY(run.survey.totals == totals);
        const QJsonObject json = toJson(run.survey);
        QCOMPARE(json[u"lists"].toArray().size(), 1);
        QCOMPARE(json[u"lists"][0][u"zone"].toString(), QString::fromLatin1(listing));
        QCOMPARE(json[u"totals"][u"unreachable"].toInt(), 0);
    }

    /// The names that must not be listed are still to be answered: nobody knows whether it is listed.
    void doubtsNoListThatWasNotTestedToTheEnd()
    {
        const Stopped run("!delay * 1000\n!delay bl.spamcop.net 20\n"
                          "!delay 25.70.128.44.zen.spamhaus.org 10\n"
                          "!delay 2.0.0.127.zen.spamhaus.org 10\n",
                          clean);
        QCOMPARE(run.at(clean).outcome, ListOutcome::Clean);
        QVERIFY(run.at(listing).isCutOff());
        QVERIFY(!run.at(listing).doubtful);
        QVERIFY(!run.told.contains(QString::fromLatin1(listing)));
        QCOMPARE(run.survey.totals.listed, 0);
        QCOMPARE(run.survey.totals.clean, 1);
    }
};

MW_TEST(tst_SurveyStopped)
#include "tst_SurveyStopped.moc"
