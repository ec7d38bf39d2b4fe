// The grid of block lists and its twin, the table.
#include "gui/Specimens.h"
#include "gui/widgets/ListGrid.h"
#include "kit/TestMain.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy::gui;

class tst_WidgetsLists : public QObject
{
    Q_OBJECT

private slots:
    void walksTheGrid()
    {
        ListGrid grid;
        grid.setContent(specimens::weights(), specimens::lists());
        grid.resize(660, grid.heightForWidth(660));
        grid.show();
        grid.setFocus();
        QSignalSpy chosen(&grid, &ListGrid::chosen);
        QTest::keyClick(&grid, Qt::Key_Right);
        QVERIFY(grid.current().isValid());
        const CellPlace first = grid.current();
        QTest::keyClick(&grid, Qt::Key_Right);
        QVERIFY(!(grid.current() == first));
        QTest::keyClick(&grid, Qt::Key_Down);
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        grid.setCell({0, 2, 5}, ListState::ListedProblem, u"listed: 127.0.0.2"_s);
        QVERIFY(grid.describe({0, 2, 5}).contains(u"127.0.0.2"_s));
        grid.setCell({99, 2, 5}, ListState::ListedProblem); // ignored
        grid.setFilter(ListFilter::Listed);
        QVERIFY(grid.cellRect({0, 2, 5}).isValid());
        QVERIFY(!grid.cellRect({0, 2, 6}).isValid());
    }

    void choosesNoCellThatNobodySees()
    {
        ListGrid grid;
        grid.setContent(specimens::weights(), specimens::lists());
        grid.resize(660, grid.heightForWidth(660));
        grid.show();
        grid.setCell({0, 2, 5}, ListState::ListedProblem);
        grid.setCell({0, 2, 6}, ListState::NotListed);
        QSignalSpy chosen(&grid, &ListGrid::chosen);
        grid.setCurrent({0, 2, 6});
        grid.setFilter(ListFilter::Listed);
        QVERIFY(!grid.current().isValid());
        QTest::keyClick(&grid, Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
        grid.setCurrent({0, 2, 5});
        grid.setCell({0, 2, 5}, ListState::NotListed); // it leaves the filter
        QVERIFY(!grid.current().isValid());
        grid.setFilter(ListFilter::All);
        grid.setCurrent({0, 2, 5});
        grid.setContent(specimens::weights(), {});
        QVERIFY(!grid.current().isValid());
    }

    /// A relay's address is known only while the lists are asked.
    void keepsItsCellWhenABlockComesInAbove()
    {
        ListGrid grid;
        std::vector<ListBlock> blocks = specimens::lists();
        grid.setContent(specimens::weights(), blocks);
        grid.resize(660, grid.heightForWidth(660));
        grid.show();
        grid.setCurrent({1, 2, 3});
        ListBlock relay = blocks.front();
        relay.subject = u"198.51.100.9"_s;
        blocks.insert(blocks.begin() + 1, relay);
        grid.setContent(specimens::weights(), blocks);
        QCOMPARE(grid.current(), (CellPlace{2, 2, 3}));
        blocks.erase(blocks.begin() + 2);
        grid.setContent(specimens::weights(), blocks);
        QVERIFY(!grid.current().isValid());
    }

    void repaintsOneCellAlone()
    {
        class Watch : public QObject
        {
        public:
            QRegion seen;
            bool eventFilter(QObject *, QEvent *event) override
            {
                if (event->type() == QEvent::Paint)
                    seen += static_cast<QPaintEvent *>(event)->region();
                return false;
            }
        };
        std::vector<ListBlock> blocks = specimens::lists();
        for (ListBlock &block : blocks) {
            for (auto &group : block.groups) {
                for (ListCell &cell : group)
                    cell.state = ListState::Waiting;
            }
        }
        ListGrid grid;
        grid.setContent(specimens::weights(), blocks);
        grid.resize(660, grid.heightForWidth(660));
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        QCoreApplication::processEvents();
        Watch watch;
        grid.installEventFilter(&watch);
        grid.setCell({0, 2, 5}, ListState::NotListed);
        QCoreApplication::processEvents();
        QVERIFY(watch.seen.contains(grid.cellRect({0, 2, 5}).center()));
        QVERIFY(!watch.seen.contains(grid.cellRect({2, 2, 5}).center()));
        QVERIFY(!watch.seen.contains(grid.cellRect({0, 3, 12}).center()));
    }

    void countsBlockListsAlone()
    {
        ListBlock block{u"192.0.2.25"_s,
                        {{{u"a.example"_s, ListState::NotListed, {}},
                          {u"b.example"_s, ListState::ListedNote, {}},
                          {u"c.example"_s, ListState::CouldNotTell, {}}},
                         {{u"d.example"_s, ListState::Asking, {}}}}};
        QCOMPARE(countOf(block), (ListCount{2, 4}));
        // Lists of good senders are asked as well; the sentence below the grid counts none of them.
        block.groups[1].push_back({u"e.example"_s, ListState::NotListed, {}, true});
        QCOMPARE(countOf(block), (ListCount{2, 4}));
    }

    void gridAndListSayTheSame()
    {
        ListPanel panel;
        panel.setContent(specimens::weights(), specimens::lists());
        panel.setCell({0, 0, 0}, ListState::NotListed, u"not there"_s);
        const auto *model = panel.findChild<ListModel *>();
        QCOMPARE(model->rowCount(), panel.grid()->partCount());
        QCOMPARE(model->index(0, ListModel::Words).data().toString(), u"not there"_s);
    }
};

MW_TEST(tst_WidgetsLists)
#include "tst_WidgetsLists.moc"
