// 300 messages each way.
#include "Dkimpy.h"
#include "Sides.h"

#include "kit/TestMain.h"

using namespace mailworthy;
using namespace mailworthy::test;

namespace {

/// What dkimpy does as the RFC has it.
bool keeps(const Letter &letter, const Seal &seal)
{
    // It refuses blanks before the colon, which RFC 5322 §4.5 has receivers read.
    if (letter.tabBeforeColon || letter.spaceBeforeColon)
        return false;
    // It makes CRLF of an LF alone; to RFC 6376 §3.4.3 and §3.4.4 only CRLF ends a line.
    if (letter.what == "LF alone")
        return false;
    // It keeps the blanks of a last line without CRLF; RFC 6376 §3.4.4 ignores those at the end of
    // every line, and adds the CRLF that is missing.
    return letter.what != "blanks at the very end" || seal.body == dkim::Canonicalization::Simple;
}

} // namespace

class tst_Dkimpy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString why = Dkimpy::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        Dkimpy peer;
        m_all = exchange(peer, &keeps);
        QCOMPARE(m_all.notSigned.join(u'\n'), QString());
        QCOMPARE(m_all.ours.size(), std::size_t{kLetters});
        QCOMPARE(m_all.theirs.size(), std::size_t{kLetters});
        QCOMPARE(m_all.oursChanged.size(), std::size_t{kLetters / kChangedEvery});
        QCOMPARE(m_all.theirsChanged.size(), std::size_t{kLetters / kChangedEvery});
        QCOMPARE(m_all.theirsLengthened.size(), std::size_t{kLengthenedMost});
    }

    void passesWhatWeSigned_data() { addRows(m_all, &Exchanged::ours); }
    void passesWhatWeSigned() { passesOnBothSides(); }

    void passesWhatThePeerSigned_data() { addRows(m_all, &Exchanged::theirs); }
    void passesWhatThePeerSigned() { passesOnBothSides(); }

    void failsWhatWeSignedWhenChanged_data() { addRows(m_all, &Exchanged::oursChanged); }
    void failsWhatWeSignedWhenChanged() { passesOnNeitherSide(); }

    void failsWhatThePeerSignedWhenChanged_data() { addRows(m_all, &Exchanged::theirsChanged); }
    void failsWhatThePeerSignedWhenChanged() { passesOnNeitherSide(); }

    void passesWhatThePeerSignedInPartWhenLengthened_data()
    {
        addRows(m_all, &Exchanged::theirsLengthened);
    }
    void passesWhatThePeerSignedInPartWhenLengthened() { passesOnBothSides(); }

private:
    Exchanged m_all;
};

MW_TEST(tst_Dkimpy)
#include "tst_Dkimpy.moc"
