// Every kind of record is explained part by part, and on its card the rows and the tokens mark each
// other.
#include "gui/pages/RecordTexts.h"
#include "gui/widgets/RecordCard.h"
#include "gui/widgets/RecordMeaning.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::gui;
using plan::Purpose;

namespace {

plan::PlannedRecord planned(Purpose purpose, const char *owner, dns::RecordData data)
{
    plan::PlannedRecord record;
    record.purpose = purpose;
    record.record.owner = *dns::Name::parse(QString::fromLatin1(owner));
    record.record.data = std::move(data);
    return record;
}

dns::Name host()
{
    return *dns::Name::parse(u"mail.good.example"_s);
}

plan::PlannedRecord policy()
{
    return planned(Purpose::Dmarc, "_dmarc.good.example",
                   dns::Txt::of("v=DMARC1; p=none; rua=mailto:a@good.example"));
}

/// Reached with Tab alone and looked at.
struct OpenCard
{
    explicit OpenCard(const plan::PlannedRecord &record) : card(desktop)
    {
        card.setView(recordView(record, nullptr));
        card.setOpen(true);
        card.resize(u(700), u(500));
        card.show();
    }
    [[nodiscard]] RecordMeaning *meaning() const { return card.findChild<RecordMeaning *>(); }
    [[nodiscard]] ExplainedTable *table() const { return card.findChild<ExplainedTable *>(); }
    [[nodiscard]] TokenStrip *strip() const { return card.findChild<TokenStrip *>(); }
    void press() const
    {
        meaning()->button()->setFocus();
        QTest::keyClick(meaning()->button(), Qt::Key_Space);
    }
    TestDesktop desktop;
    RecordCard card;
};

} // namespace

class tst_RecordMeaning : public QObject
{
    Q_OBJECT

private slots:
    void eachPartHasWords_data()
    {
        QTest::addColumn<plan::PlannedRecord>("record");
        QTest::addColumn<QStringList>("tokens");
        const auto row = [](const char *name, const plan::PlannedRecord &record,
                            const QStringList &tokens) { QTest::newRow(name) << record << tokens; };
        row("A",
            planned(Purpose::HostAddress, "mail.good.example",
                    dns::A{*Address::parse(u"192.0.2.1")}),
            {u"192.0.2.1"_s});
        row("PTR", planned(Purpose::ReverseName, "1.2.0.192.in-addr.arpa", dns::Ptr{host()}),
            {u"mail.good.example"_s});
        row("MX", planned(Purpose::MailExchanger, "good.example", dns::Mx{10, host()}),
            {u"10"_s, u"mail.good.example"_s});
        row("null MX", planned(Purpose::NullMx, "good.example", dns::Mx{0, dns::Name()}),
            {u"0"_s, u"."_s});
        row("SRV",
            planned(Purpose::ClientService, "_imaps._tcp.good.example",
                    dns::Srv{0, 1, 993, host()}),
            {u"0"_s, u"1"_s, u"993"_s, u"mail.good.example"_s});
        row("CAA", planned(Purpose::Caa, "good.example", dns::Caa{0, "issue", "letsencrypt.org"}),
            {u"0"_s, u"issue"_s, u"letsencrypt.org"_s});
        row("MTA-STS",
            planned(Purpose::MtaSts, "_mta-sts.good.example", dns::Txt::of("v=STSv1; id=2026")),
            {u"v=STSv1"_s, u"id=2026"_s});
        row("TLS-RPT",
            planned(Purpose::TlsReports, "_smtp._tls.good.example",
                    dns::Txt::of("v=TLSRPTv1; rua=mailto:a@good.example")),
            {u"v=TLSRPTv1"_s, u"rua=mailto:a@good.example"_s});
        row("TLSA",
            planned(Purpose::Tlsa, "_25._tcp.mail.good.example",
                    dns::Tlsa{3, 1, 1, QByteArray(32, '\x11')}),
            {u"3"_s, u"1"_s, u"1"_s, QString(64, u'1')});
        row("DMARC", policy(), {u"v=DMARC1"_s, u"p=none"_s, u"rua=mailto:a@good.example"_s});
    }

    void eachPartHasWords()
    {
        QFETCH(plan::PlannedRecord, record);
        QFETCH(QStringList, tokens);
        const RecordView view = recordView(record, nullptr);
        QVERIFY(!view.meaning.sentence.isEmpty());
        QCOMPARE(view.meaning.tokens, tokens);
        QCOMPARE(view.meaning.rows.size(), static_cast<std::size_t>(tokens.size()));
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            const QStringList &cells = view.meaning.rows[static_cast<std::size_t>(i)].cells;
            QCOMPARE(cells.first(), tokens[i]);
            QVERIFY(!cells.value(1).isEmpty());
            QCOMPARE(view.meaning.words.value(i), cells.value(1));
        }
    }

    void whatHasToGoSaysNothingOfReceivers()
    {
        plan::PlannedRecord record = policy();
        record.action = plan::Action::Remove;
        const ExplainedView view = recordView(record, nullptr).meaning;
        QVERIFY(view.sentence.isEmpty());
        QVERIFY(!view.rows.empty());
    }

    /// Its priority stands in a field of its own: as a piece alone it would seem to go.
    void anOldMxIsShownWhole()
    {
        plan::PlannedRecord record =
            planned(Purpose::MailExchanger, "good.example", dns::Mx{10, host()});
        record.action = plan::Action::Replace;
        record.published = {u"10 old.good.example"_s};
        const std::vector<OldToken> old = recordView(record, nullptr).published;
        QCOMPARE(old.size(), 1U);
        QCOMPARE(old.front().text, record.published.front());
    }

    void theTableComesWhenItIsAskedFor()
    {
        const OpenCard open(policy());
        QVERIFY(open.meaning()->button()->isVisible());
        QVERIFY(!open.table());
        open.press();
        QVERIFY(open.table() && open.table()->isVisible());
        QCOMPARE(open.table()->model()->rowCount(), 3);
        open.press();
        QVERIFY(!open.table()->isVisible());
    }

    void rowsAndTokensMarkEachOther()
    {
        const OpenCard open(policy());
        open.press();
        open.strip()->setFocus();
        QTest::keyClick(open.strip(), Qt::Key_Right);
        QCOMPARE(open.table()->marked(), open.strip()->current());
        QVERIFY(open.table()->marked() >= 0);
        open.table()->setCurrentIndex(open.table()->model()->index(2, 0));
        QCOMPARE(open.strip()->current(), 2);
    }

    /// The rows of an MX record are two; its value field holds the host alone.
    void aValueInSeveralFieldsMarksNothing()
    {
        const OpenCard open(planned(Purpose::MailExchanger, "good.example", dns::Mx{10, host()}));
        open.press();
        QCOMPARE(open.strip()->tokens(), QStringList{u"mail.good.example"_s});
        QCOMPARE(open.table()->model()->rowCount(), 2);
        open.table()->setCurrentIndex(open.table()->model()->index(1, 0));
        QCOMPARE(open.strip()->current(), -1);
    }

    void anotherRecordBeginsClosed()
    {
        OpenCard open(policy());
        open.press();
        QVERIFY(open.meaning()->isOpen());
        open.card.setView(recordView(
            planned(Purpose::MailExchanger, "good.example", dns::Mx{10, host()}), nullptr));
        QVERIFY(!open.meaning()->isOpen());
        QVERIFY(!open.table()->isVisible());
        QVERIFY(open.meaning()->button()->accessibleName().contains(u"good.example"));
    }
};

MW_TEST(tst_RecordMeaning)
#include "tst_RecordMeaning.moc"
