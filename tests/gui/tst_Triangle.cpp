// The picture of address, name and greeting: red is what is known to be missing, never what nobody
// has looked for yet.
#include "gui/models/NameViews.h"
#include "gui/widgets/Theme.h"
#include "kit/TestMain.h"

#include <QImage>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace mailworthy;
using namespace mailworthy::gui;

namespace {

plan::MailPlan goodPlan()
{
    plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
    plan.hosts.front().addresses = {{*Address::parse(u"44.128.0.25"), plan::Provenance::Typed}};
    return plan;
}

Address ownAddress()
{
    return goodPlan().allAddresses().front();
}

/// Nobody has looked, the address has no name, or nobody would say.
enum class Known { Nothing, NoName, Silence };

TriangleView viewOf(Known known)
{
    facts::Facts facts;
    if (known == Known::NoName) {
        facts::ReverseFact reverse;
        reverse.address = ownAddress();
        facts.reverse[ownAddress()] = facts::Fact<facts::ReverseFact>::known(reverse, {}, {});
    } else if (known == Known::Silence) {
        facts.reverse[ownAddress()] =
            facts::Fact<facts::ReverseFact>::unknownBecause(Error(u"dns.timeout"_s), {}, {});
    }
    return triangleView(goodPlan(), ownAddress(), facts);
}

/// How much of the picture is on the ground of a problem.
int redOf(const TriangleView &view)
{
    ReverseTriangle triangle;
    triangle.setView(view);
    triangle.resize(u(600), triangle.heightForWidth(u(600)));
    const QImage image = triangle.grab().toImage();
    const QRgb red = theme().of(Status::Problem).tint.rgb();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == red ? 1 : 0;
    }
    return count;
}

QStringList linesOf(const TriangleView &view)
{
    ReverseTriangle triangle;
    triangle.setView(view);
    return triangle.lines();
}

} // namespace

class tst_Triangle : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsKnownIsRed();
    void aGreetingThatIsNotKnownIsNotRed();
    void silenceIsNotTheLackOfAName();
    void theListSaysWhatWasLookedUp();
    void ofSeveralNamesTheGreetingIsShown();
};

void tst_Triangle::onlyWhatIsKnownIsRed()
{
    QCOMPARE(redOf(viewOf(Known::Nothing)), 0);
    QVERIFY(redOf(viewOf(Known::NoName)) > 1000);
    QCOMPARE(redOf(viewOf(Known::Silence)), 0);
}

void tst_Triangle::aGreetingThatIsNotKnownIsNotRed()
{
    TriangleView view = viewOf(Known::Nothing);
    view.greeting.clear();
    QCOMPARE(redOf(view), 0);
}

void tst_Triangle::silenceIsNotTheLackOfAName()
{
    QVERIFY(viewOf(Known::Nothing).addressToName == TriangleEdge{});
    QCOMPARE(viewOf(Known::NoName).addressToName.status, Status::Problem);
    QCOMPARE(viewOf(Known::Silence).addressToName.status, Status::Unknown);
}

void tst_Triangle::theListSaysWhatWasLookedUp()
{
    // Of address and greeting that nothing was looked up; there is no name to say anything of.
    const QStringList nothing = linesOf(viewOf(Known::Nothing));
    QCOMPARE(nothing.size(), 2);
    for (const QString &line : nothing)
        QVERIFY2(!line.contains(u", :"), qPrintable(line));
    const QStringList noName = linesOf(viewOf(Known::NoName));
    QCOMPARE(noName.size(), 2);
    QVERIFY(noName.front() != nothing.front());
    QCOMPARE(noName.back(), nothing.back());
}

void tst_Triangle::ofSeveralNamesTheGreetingIsShown()
{
    const auto viewOfNames = [](const std::vector<std::pair<QString, bool>> &names) {
        facts::ReverseFact reverse;
        reverse.address = ownAddress();
        for (const auto &[text, confirmed] : names) {
            facts::ReverseName name;
            name.name = *dns::Name::parse(text);
            name.confirmed = confirmed;
            reverse.names.push_back(name);
        }
        reverse.count = names.size();
        facts::Facts facts;
        facts.reverse[ownAddress()] = facts::Fact<facts::ReverseFact>::known(reverse, {}, {});
        return triangleView(goodPlan(), ownAddress(), facts);
    };
    const QString other = u"www.good.example"_s;
    const QString greeting = goodPlan().host().heloText();
    TriangleView view = viewOfNames({{other, true}, {greeting, true}});
    QCOMPARE(view.name, greeting);
    QCOMPARE(view.greetingToName.status, Status::Ok);
    QCOMPARE(view.nameToAddress.status, Status::Ok);
    // What leads back is what receivers take.
    view = viewOfNames({{greeting, false}, {other, true}});
    QCOMPARE(view.name, other);
    QCOMPARE(view.greetingToName.status, Status::Warning);
    view = viewOfNames({{other, false}, {greeting, false}});
    QCOMPARE(view.name, greeting);
    QCOMPARE(view.nameToAddress.status, Status::Problem);
}

MW_TEST(tst_Triangle)
#include "tst_Triangle.moc"
