// A row of choices that does not fit becomes a column, and every choice of it is seen whole.
#include "gui/widgets/Choices.h"
#include "kit/TestMain.h"

#include <QAbstractButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace mailworthy::gui;
using namespace Qt::Literals::StringLiterals;

class tst_WidgetsChoices : public QObject
{
    Q_OBJECT

private slots:
    void stacksWithoutOverlap_data();
    void stacksWithoutOverlap();
};

void tst_WidgetsChoices::stacksWithoutOverlap_data()
{
    QTest::addColumn<bool>("fits");
    QTest::newRow("room for the row") << true;
    QTest::newRow("one pixel short") << false;
}

void tst_WidgetsChoices::stacksWithoutOverlap()
{
    QFETCH(const bool, fits);
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *choice = new SegmentedChoice(u"choice"_s, u"Kind of key"_s, &page);
    choice->setSegments({{u"RSA 2048"_s, {}}, {u"3072"_s, {}}, {u"RSA + Ed25519"_s, {}}});
    choice->setStacking(true);
    column->addWidget(choice, 0, Qt::AlignLeft);
    column->addWidget(new QWidget(&page), 1);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page)); // its style has come to it
    page.resize(choice->sizeHint().width() - (fits ? 0 : 1), 300);
    const QList<QAbstractButton *> segments = choice->findChildren<QAbstractButton *>();
    QCOMPARE(segments.size(), 3);
    const auto whole = [&] {
        for (const QAbstractButton *segment : segments) {
            if (!choice->rect().contains(segment->geometry())
                || segment->height() < segment->sizeHint().height()
                || segment->width() < segment->sizeHint().width())
                return false;
            for (const QAbstractButton *other : segments) {
                if (other != segment && other->geometry().intersects(segment->geometry()))
                    return false;
            }
        }
        return true;
    };
    QTRY_VERIFY(whole());
    QCOMPARE(segments.front()->y() == segments.back()->y(), fits);
}

MW_TEST(tst_WidgetsChoices)
#include "tst_WidgetsChoices.moc"
