// 300 messages each way.
#include "OpenDkim.h"
#include "Sides.h"

#include "kit/TestMain.h"

using namespace mailworthy;
using namespace mailworthy::test;

namespace {

/// What OpenDKIM does as the RFC has it, the same in both directions.
bool keeps(const Letter &letter, const Seal &seal)
{
    const bool relaxed = seal.body == dkim::Canonicalization::Relaxed;
    // It refuses a tab before the colon, which RFC 5322 §4.5 has receivers read like a space.
    if (letter.tabBeforeColon)
        return false;
    // Relaxed, it refuses a body whose last line has no CRLF, and keeps that line's blanks. RFC
    // 6376 §3.4.4 adds the CRLF, and ignores blanks at the end of every line.
    if (letter.what == "no last line end" || letter.what == "blanks at the very end")
        return !relaxed;
    // RFC 6376 §3.4.3 and §3.4.4: only CRLF ends a line. Relaxed, it makes CRLF of a CR alone;
    // simple, it does not count an LF alone, and so leaves octets out at the end of the line.
    return letter.what == "CR alone" ? !relaxed : letter.what != "LF alone" || relaxed;
}

/// RFC 8463 came after the last release; whether a build has it depends on its OpenSSL.
bool keepsWithoutEd25519(const Letter &letter, const Seal &seal)
{
    return seal.key->isRsa() && keeps(letter, seal);
}

} // namespace

class tst_OpenDkim : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString why = OpenDkim::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
        const auto which = OpenDkim::knowsEd25519() ? &keeps : &keepsWithoutEd25519;
        OpenDkim peer;
        m_all = exchange(peer, which);
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

MW_TEST(tst_OpenDkim)
#include "tst_OpenDkim.moc"
