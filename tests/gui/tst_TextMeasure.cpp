// What words need: at each width, in each font, measured once or many times.
#include "gui/widgets/TextMeasure.h"
#include "kit/TestMain.h"

#include <QFontMetrics>
#include <QtTest>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy::gui;

class tst_TextMeasure : public QObject
{
    Q_OBJECT

private slots:
    void rememberedIsWhatWasMeasured()
    {
        const QString words = u"Receivers ask a few of these lists before they take mail."_s;
        QFont small;
        small.setPixelSize(11);
        QFont large;
        large.setPixelSize(31);
        std::vector<int> first;
        for (int round = 0; round < 3; ++round) {
            std::vector<int> found;
            for (const QFont &font : {small, large}) {
                const QFontMetrics metrics(font);
                const int whole = metrics.horizontalAdvance(words) + 2;
                found.push_back(wrappedHeight(font, words, whole));
                QVERIFY(std::abs(found.back() - metrics.height()) <= 1); // whole pixels
                found.push_back(wrappedHeight(font, words, whole / 3));
                QVERIFY(found.back() >= 3 * metrics.height());
                found.push_back(longestWord(font, words));
                QCOMPARE(found.back(), metrics.horizontalAdvance(u"Receivers"_s));
                found.push_back(unbrokenWidth(font, words));
                QVERIFY(std::abs(found.back() - whole) <= 3);
            }
            QVERIFY(found[0] < found[4] && found[2] < found[6] && found[3] < found[7]);
            if (round == 0)
                first = found;
            QCOMPARE(found, first);
        }
    }

    void aWordThatIsTooLongBreaksAnywhere()
    {
        QFont font;
        font.setPixelSize(14);
        const QString word(60, u'm');
        const QFontMetrics metrics(font);
        const int tenLetters = metrics.horizontalAdvance(word.left(10)) + 1;
        QVERIFY(wrappedHeight(font, word, tenLetters) >= 6 * metrics.height());
        QCOMPARE(wrappedHeight(font, word, tenLetters), brokenHeight(font, word, tenLetters));
        QVERIFY(leastWidth(font, word) < metrics.horizontalAdvance(word.left(30)));
        QCOMPARE(leastWidth(font, u"of"_s), metrics.horizontalAdvance(u"of"_s) + 1);
    }

    void nothingNeedsOneLine()
    {
        const QFont font;
        QCOMPARE(wrappedHeight(font, {}, 100), QFontMetrics(font).height());
        QCOMPARE(longestWord(font, {}), 0);
    }
};

MW_TEST(tst_TextMeasure)
#include "tst_TextMeasure.moc"
