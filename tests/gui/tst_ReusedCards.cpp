// Cards and rows that stand for one thing after another: names and ticks are those of what they
// hold now.
#include "gui/Specimens.h"
#include "gui/widgets/CopyButton.h"
#include "gui/widgets/FindingList.h"
#include "gui/widgets/Para.h"
#include "gui/widgets/RecordCard.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy::gui;

namespace {

/// Two keys whose ends are the same, as those of one kind are.
const QString head = u"v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG"_s;
const QString tail = u"LkwIDAQAB"_s;
const QString oneKey = head + QString(300, u'A') + tail;
const QString otherKey = head + QString(300, u'B') + tail;

QStringList tokensOf(const QString &key)
{
    return key.split(u"; "_s);
}

/// Of the same shape as the SPF record of the specimens.
RecordView keyRecord(const QString &key, const QString &value)
{
    RecordView view = specimens::records()[1];
    view.key = key;
    view.purpose = u"DKIM: your signature"_s;
    view.fields[3].value = value;
    view.fields[3].tokens = tokensOf(value);
    return view;
}

} // namespace

class tst_ReusedCards : public QObject
{
    Q_OBJECT

    TestDesktop m_desktop;

private slots:
    void aCardNamesTheRecordThatItHolds()
    {
        RecordCard card(m_desktop);
        const RecordView spf = specimens::records()[1];
        const RecordView dkim = keyRecord(u"dkim"_s, oneKey);
        card.setView(spf);
        card.setOpen(true);
        card.setView(dkim);
        auto *button = card.findChild<CopyButton *>(u"copy.Value"_s);
        const auto *strip = card.findChild<TokenStrip *>(u"tokens.Value"_s);
        QVERIFY(button && strip);
        for (const QString &name :
             {button->accessibleName(), button->toolTip(), strip->accessibleName()}) {
            QVERIFY2(name.contains(dkim.purpose), qPrintable(name));
            QVERIFY2(!name.contains(spf.purpose), qPrintable(name));
        }
        QVERIFY(card.findChild<CopyButton *>(u"copy.Host"_s)->toolTip().contains(dkim.purpose));
        QSignalSpy said(&card, &RecordCard::copied);
        button->click();
        QCOMPARE(m_desktop.clipboard, oneKey);
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.at(0).at(0).toString(), dkim.key);
        QVERIFY(said.at(0).at(1).toString().contains(dkim.purpose));
    }

    /// Hosts whose form wants nothing there for the domain itself.
    void aFieldWithoutValueSaysThatNothingGoesThere()
    {
        RecordCard card(m_desktop);
        RecordView view = keyRecord(u"dkim"_s, oneKey);
        view.fields.front().value.clear();
        view.fields.front().copyable = false;
        card.setView(view);
        card.setOpen(true);
        const auto *copy = card.findChild<CopyButton *>(u"copy.Host"_s);
        QVERIFY(copy && copy->isHidden());
        const auto *shown = copy->parentWidget()->findChild<Para *>();
        QVERIFY(shown);
        QCOMPARE(shown->text(), RecordCard::tr("leave it empty"));
        QCOMPARE(shown->accessibleDescription(), shown->text());
        view.fields.front().value = u"@"_s;
        card.setView(view);
        QCOMPARE(shown->accessibleDescription(), u"@"_s);
    }

    void aTickIsThatOfOneRecord()
    {
        RecordCard card(m_desktop);
        RecordView view = keyRecord(u"start.example"_s, oneKey);
        card.setView(view);
        card.setOpen(true);
        auto *host = card.findChild<CopyButton *>(u"copy.Host"_s);
        auto *value = card.findChild<CopyButton *>(u"copy.Value"_s);
        QVERIFY(host && value);
        host->click();
        value->click();
        view.statusText = u"Seen by 1 of 4"_s;
        card.setView(view);
        card.setOpen(false);
        card.setOpen(true);
        QVERIFY(host->wasCopied() && value->wasCopied()); // it is the same record still
        // The same host and value, in another domain.
        view.key = u"second.example"_s;
        card.setView(view);
        for (const CopyButton *button : {host, value}) {
            QVERIFY(!button->wasCopied());
            QVERIFY(button->picture() == Icon::Copy);
            QVERIFY(button->text().isEmpty());
        }
    }

    void aTickIsThatOfOneRecordAlsoBehindAClosedCard()
    {
        RecordCard card(m_desktop);
        card.setView(keyRecord(u"start.example"_s, oneKey));
        card.setOpen(true);
        auto *host = card.findChild<CopyButton *>(u"copy.Host"_s);
        QVERIFY(host);
        host->click();
        card.setOpen(false);
        card.setView(keyRecord(u"second.example"_s, oneKey));
        card.setOpen(true);
        QVERIFY(!host->wasCopied());
    }

    void aKeyIsReadOutAsItIs()
    {
        TokenStrip strip(m_desktop, u"Value"_s);
        strip.setTokens(tokensOf(oneKey), oneKey);
        const QStringList shown = strip.tokens();
        QCOMPARE(strip.accessibleDescription(), oneKey);
        strip.setTokens(tokensOf(otherKey), otherKey);
        QCOMPARE(strip.tokens(), shown); // to the eye it is the same
        QCOMPARE(strip.accessibleDescription(), otherKey);
        QCOMPARE(strip.copyButton()->value(), otherKey);
    }

    void aNewNameDoesNotTakeTheWordBack()
    {
        CopyButton button(m_desktop, u"Value"_s);
        button.setValue(u"v=spf1 -all"_s);
        button.click();
        const QString said = button.accessibleName();
        button.setWhat(u"Value"_s); // as each look at the records does
        QCOMPARE(button.accessibleName(), said);
        QCOMPARE(button.text(), u"Copied"_s);
        button.forget();
        QVERIFY(!button.wasCopied());
        QVERIFY(button.accessibleName() != said);
        QCOMPARE(button.text(), QString());
    }

    void aRowCopiesItsRequestAndSaysSo()
    {
        FindingList list(nullptr, &m_desktop);
        std::vector<FindingView> views = specimens::findings();
        const QString name = u"act."_s + views[0].key;
        views[0].buttonText = u"Copy request"_s;
        views[0].buttonIcon = Icon::Copy;
        views[0].copies = u"Please set\n192.0.2.25 -> mail.example.org\n"_s;
        views[0].copiesWhat = u"Request to the provider"_s;
        list.setFindings(views);
        auto *button = list.findChild<CopyButton *>(name);
        QVERIFY(button);
        QVERIFY(!button->isHidden());
        QVERIFY(button->accessibleName().contains(views[0].title));
        QSignalSpy acted(&list, &FindingList::acted);
        button->click();
        QCOMPARE(m_desktop.clipboard, views[0].copies);
        QCOMPARE(acted.size(), 1);
        QCOMPARE(acted.at(0).at(0).toString(), views[0].key);
        QCOMPARE(button->text(), u"Copied"_s);
        views[0].text = u"Another first step."_s;
        list.setFindings(views);
        QVERIFY(button->wasCopied()); // it is the same request
        views[0].copies = u"Please set\n192.0.2.26 -> mail.example.org\n"_s;
        list.setFindings(views);
        QVERIFY(!button->wasCopied());
        // Once there is nothing to copy, the row leads to where there is.
        views[0].copies.clear();
        views[0].buttonText = u"Go there"_s;
        list.setFindings(views);
        QVERIFY(button->isHidden());
        auto *plain = list.findChild<Button *>(name);
        QVERIFY(plain && !qobject_cast<CopyButton *>(plain) && !plain->isHidden());
        m_desktop.clipboard.clear();
        plain->click();
        QCOMPARE(acted.size(), 2);
        QVERIFY(m_desktop.clipboard.isEmpty());
    }
};

MW_TEST(tst_ReusedCards)
#include "tst_ReusedCards.moc"
