// Names and answers as one check keeps them, and the records a thread keeps.
#include "ZoneInternet.h"

#include "dns/FoldedHash.h"
#include "kit/TestMain.h"
#include "mail/spf/Answers.h"
#include "mail/spf/CheckHost.h"
#include "mail/spf/LabelCount.h"
#include "mail/spf/RecentRecords.h"

#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::spf;
using mailworthy::spf::test::ZoneInternet;

class tst_Answers : public QObject
{
    Q_OBJECT

private slots:
    void keepsOnePlaceForANameInAnyCase()
    {
        ZoneInternet zone;
        Answers answers(zone, kTimeLimit);
        Place &first = answers.place("Mail.Example.org");
        QCOMPARE(&answers.place("mail.example.ORG"), &first);
        QCOMPARE(first.octets, QByteArray("Mail.Example.org"));
        QVERIFY(&answers.place("mail.example.com") != &first);
        std::vector<Place *> many;
        for (int i = 0; i < 300; ++i)
            many.push_back(&answers.place(QByteArray::number(i) + ".example"));
        for (int i = 0; i < 300; ++i)
            QCOMPARE(&answers.place(QByteArray::number(i) + ".EXAMPLE"),
                     many[static_cast<std::size_t>(i)]);
        QCOMPARE(&answers.place("mail.example.org"), &first);
    }

    /// A dot inside a label and a dot between labels look the same as octets.
    void tellsADotInALabelFromTwoLabels()
    {
        ZoneInternet zone;
        Answers answers(zone, kTimeLimit);
        Place &two = answers.place("a.b.example");
        Host inside{*dns::Name::fromLabels({"a.b", "example"}), "a.b.example"};
        Host same{*dns::Name::fromLabels({"A.b", "example"}), "A.b.example"};
        Host other{*dns::Name::fromLabels({"a", "b.example"}), "a.b.example"};
        Place &one = answers.place(inside);
        QVERIFY(&one != &two);
        QCOMPARE(&answers.place(same), &one);
        QVERIFY(&answers.place(other) != &one);
        QCOMPARE(one.name(), inside.name);
        QCOMPARE(two.name(), dns::Name::of("a.b.example"));
        QCOMPARE(&answers.place("a.b.example"), &two);
    }

    void countsLabelsAsNamesHaveThem_data()
    {
        QTest::addColumn<QByteArray>("octets");
        const QByteArray label(63, 'a');
        for (const QByteArray &octets :
             {QByteArray(""), QByteArray("."), QByteArray("a"), QByteArray("a."), QByteArray("a.."),
              QByteArray(".a"), QByteArray("a..b"), QByteArray("a.b.c"), label + ".example",
              label + "a.example", QByteArray("a\0b.c", 5),
              label + '.' + label + '.' + label + '.' + label.first(61),
              label + '.' + label + '.' + label + '.' + label.first(62)})
            QTest::newRow((QByteArray::number(octets.size()) + " octets, "
                           + octets.first(std::min<qsizetype>(octets.size(), 8)))
                              .constData())
                << octets;
    }

    void countsLabelsAsNamesHaveThem()
    {
        QFETCH(QByteArray, octets);
        const std::optional<dns::Name> name = toName(octets);
        QCOMPARE(labelCount(octets), name ? static_cast<int>(name->labels().size()) : 0);
    }

    void hashesEveryCaseAlike()
    {
        const QByteArray name = "Some-Long_Name.With.Every.Case.example";
        QCOMPARE(dns::foldedHash(name.toLower()), dns::foldedHash(name.toUpper()));
        QVERIFY(dns::foldedHash("a.example") != dns::foldedHash("b.example"));
        QVERIFY(dns::foldedHash("aa") != dns::foldedHash("a"));
        QCOMPARE(qHash(dns::Name::of("A.Example")), qHash(dns::Name::of("a.eXAMPLE")));
        QVERIFY(qHash(dns::Name::of("ab.c")) != qHash(dns::Name::of("a.bc")));
    }

    void readsARecordOnce()
    {
        RecentRecords recent;
        const QByteArray text = "v=spf1 mx -all";
        const auto first = recent.read(text);
        QVERIFY(*first == parse(text));
        QCOMPARE(recent.read("v=spf1 MX -all") == first, false);
        QCOMPARE(recent.read(text), first);
        for (int i = 0; i < 2000; ++i)
            QVERIFY(*recent.read("v=spf1 ip4:198.51.100." + QByteArray::number(i % 256)
                                 + " a:" + QByteArray::number(i) + ".example -all")
                    == parse("v=spf1 ip4:198.51.100." + QByteArray::number(i % 256)
                             + " a:" + QByteArray::number(i) + ".example -all"));
        QVERIFY(*recent.read(text) == parse(text));
        QVERIFY(recent.read(text) != first); // it gave way, and whoever had it still has it
        QVERIFY(*first == parse(text));
    }
};

MW_TEST(tst_Answers)
#include "tst_Answers.moc"
