#pragma once
// What the test of each peer holds: both sides pass what is whole, and neither passes what is not.
#include "Exchange.h"

#include <QtTest>

namespace mailworthy::test {

inline void addRows(const Exchanged &all, const std::vector<Judged> Exchanged::*list)
{
    QTest::addColumn<Judged>("judged");
    for (const Judged &one : all.*list)
        QTest::newRow(one.name.toLatin1().constData()) << one;
}

inline void passesOnBothSides()
{
    QFETCH(Judged, judged);
    const QStringList expected(judged.signatures, QStringLiteral("pass"));
    QCOMPARE(judged.bySelf, expected);
    QCOMPARE(judged.byPeer, expected);
}

inline void passesOnNeitherSide()
{
    QFETCH(Judged, judged);
    QCOMPARE(judged.bySelf.size(), judged.signatures);
    QCOMPARE(judged.byPeer.size(), judged.signatures);
    QVERIFY(!judged.bySelf.contains(QStringLiteral("pass")));
    QVERIFY(!judged.byPeer.contains(QStringLiteral("pass")));
}

} // namespace mailworthy::test
