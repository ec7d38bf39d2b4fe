// Every page at every size of window and font: nothing stands outside of what holds it, nothing
// lies over something else, no word is cut off, and scrolling reaches all of it.
#include "Journey.h"
#include "Places.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::gui;
using namespace mailworthy::gui::test;

namespace {

constexpr Size sizes[] = {{800, 600, 100},   {1000, 700, 100}, {1280, 900, 100},
                          {1920, 1200, 100}, {800, 600, 200},  {1280, 900, 200}};

} // namespace

class tst_Layout : public QObject
{
    Q_OBJECT

private slots:
    void everythingHasItsPlace_data() { destinationRows(); }
    void everythingHasItsPlace();
};

void tst_Layout::everythingHasItsPlace()
{
    QFETCH(const int, place);
    Journey journey(destinations()[static_cast<std::size_t>(place)]);
    QVERIFY(journey.begin());
    QStringList faults;
    QVERIFY(lookEverywhere(journey, sizes, faults));
    QVERIFY2(faults.isEmpty(), listed(faults).constData());
}

MW_TEST(tst_Layout)
#include "tst_Layout.moc"
