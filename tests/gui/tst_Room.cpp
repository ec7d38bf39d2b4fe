// Every page in languages that need more room than English: in the pseudo-language, which is a third
// longer, and in German nothing is cut off, nothing lies over something else, and the window goes as
// small as it does in English. Arabic is looked at in tst_Mirrored.
#include "Journey.h"
#include "Places.h"
#include "findings/Language.h"
#include "kit/PseudoLanguage.h"
#include "kit/TestMain.h"

#include <QtTest>

#include <span>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

constexpr Size longWords[] = {{800, 600, 100}, {1000, 700, 100}, {1280, 900, 200}, {800, 600, 200}};
constexpr Size smallest[] = {{800, 600, 100},
                             {800, 600, 200}}; // where the first has shown the others
constexpr Size german[] = {{800, 600, 100}};

} // namespace

class tst_Room : public QObject
{
    Q_OBJECT

private slots:
    void longWordsHaveRoom_data() { destinationRows(); }
    void longWordsHaveRoom();
    void germanHasRoom_data() { destinationRows(); }
    void germanHasRoom();
    void cleanup() { (void)findings::setLanguage(u"en"_s); }
};

void tst_Room::longWordsHaveRoom()
{
    QFETCH(const int, place);
    const testkit::PseudoLanguage pseudo;
    Journey journey(destinations()[static_cast<std::size_t>(place)]);
    QVERIFY(journey.begin());
    QStringList faults;
    using Sizes = std::span<const Size>;
    const Sizes sizes = place == 0 ? Sizes(longWords) : Sizes(smallest);
    QVERIFY(lookEverywhere(journey, sizes, faults));
    QVERIFY2(faults.isEmpty(), listed(faults).constData());
}

void tst_Room::germanHasRoom()
{
    QFETCH(const int, place);
    QVERIFY(findings::setLanguage(u"de"_s));
    Journey journey(destinations()[static_cast<std::size_t>(place)]);
    QVERIFY(journey.begin());
    QStringList faults;
    QVERIFY(lookEverywhere(journey, german, faults));
    QVERIFY2(faults.isEmpty(), listed(faults).constData());
}

MW_TEST(tst_Room)
#include "tst_Room.moc"
