#include "base/Secret.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"

#include <type_traits>

using namespace mailworthy;

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);

class tst_Secret : public QObject
{
    Q_OBJECT

private slots:
    void holdsACopy();
    void adoptingWipesTheSource();
    void movingEmptiesTheSource();
    void wipesMemory();
};

namespace {

QByteArray shown(const Secret &secret)
{
    return QByteArray(secret.reveal().data(), static_cast<qsizetype>(secret.size()));
}

} // namespace

void tst_Secret::holdsACopy()
{
    QByteArray source("key");
    const Secret secret(std::as_bytes(std::span(source.constData(), 3)));
    source.fill('x');
    QCOMPARE(shown(secret), QByteArray("key"));
    QVERIFY(!secret.isEmpty());
    QVERIFY(Secret().isEmpty());
}

void tst_Secret::adoptingWipesTheSource()
{
    QByteArray source(40, 'k');
    const Secret secret = Secret::adopt(source);
    QCOMPARE(shown(secret), QByteArray(40, 'k'));
    QVERIFY(source.isEmpty());
}

void tst_Secret::movingEmptiesTheSource()
{
    QByteArray octets("one");
    Secret one = Secret::adopt(octets);
    Secret two = std::move(one);
    QVERIFY(one.isEmpty()); // NOLINT(bugprone-use-after-move): what a moved secret holds is what is
                            // tested
    QVERIFY(one.reveal().empty());
    QCOMPARE(shown(two), QByteArray("one"));
    Secret three;
    three = std::move(two);
    QCOMPARE(shown(three), QByteArray("one"));
}

void tst_Secret::wipesMemory()
{
    std::array<char, 4> memory{'a', 'b', 'c', 'd'};
    wipeMemory(memory.data(), 3);
    QVERIFY((memory == std::array<char, 4>{0, 0, 0, 'd'}));
    wipeMemory(nullptr, 0);
}

MW_TEST(tst_Secret)
#include "tst_Secret.moc"
