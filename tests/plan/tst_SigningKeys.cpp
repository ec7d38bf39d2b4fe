// Which key of a domain signs, and how another one takes over.
#include "kit/TestMain.h"
#include "plan/SigningKeys.h"

#include <QtTest>

using namespace mailworthy;
using namespace Qt::Literals::StringLiterals;
using plan::SelectorStage;

namespace {

plan::Selector key(const QString &name, SelectorStage stage = SelectorStage::Prepared)
{
    static char octet = 'a';
    return {name, u"/keys/"_s + name + u".pem"_s,
            keys::PublicKey::fromRawEd25519(QByteArray(32, octet++)).value(), stage};
}

plan::MailDomain domainWith(const std::vector<plan::Selector> &selectors)
{
    plan::MailDomain domain = plan::makePlan(dns::Domain::of("good.example")).domain();
    domain.selectors = selectors;
    return domain;
}

QString errorOf(const Result<> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class tst_SigningKeys : public QObject
{
    Q_OBJECT

private slots:
    void theFirstSignsUntilAnotherIsChosen()
    {
        plan::MailDomain domain = domainWith({key(u"s1"_s), key(u"s2"_s), key(u"s3"_s)});
        QCOMPARE(plan::signingSelectors(domain), QStringList{u"s1"_s});
        QVERIFY(plan::letSign(domain, u"S2"_s).has_value()); // as DNS takes names
        QCOMPARE(plan::signingSelectors(domain), QStringList{u"s2"_s});
        QCOMPARE(domain.selectors[0].stage, SelectorStage::Published);
        QCOMPARE(domain.selectors[1].stage, SelectorStage::Signing);
        QCOMPARE(domain.selectors[2].stage, SelectorStage::Prepared); // never published yet
        const plan::MailDomain before = domain;
        QVERIFY(plan::letSign(domain, u"s2"_s).has_value());
        QVERIFY(domain == before);
    }

    void whatSignedByMistakeAsWellDoesSoNoMore()
    {
        plan::MailDomain domain =
            domainWith({{u"s0"_s, {}, {}, SelectorStage::Signing}, // its key is not known
                        key(u"s1"_s, SelectorStage::Signing),
                        key(u"s2"_s, SelectorStage::Signing),
                        key(u"s3"_s)});
        QCOMPARE(plan::signingSelectors(domain), QStringList{u"s1"_s});
        QVERIFY(plan::letSign(domain, u"s3"_s).has_value());
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(domain.selectors[i].stage, SelectorStage::Published);
        QCOMPARE(plan::signingSelectors(domain), QStringList{u"s3"_s});
    }

    void whatCannotSignIsRefused()
    {
        plan::MailDomain domain =
            domainWith({key(u"s1"_s), key(u"s2"_s), key(u"gone"_s, SelectorStage::Retired)});
        domain.selectors[1].keyFile.clear();
        const plan::MailDomain before = domain;
        QCOMPARE(errorOf(plan::letSign(domain, u"s9"_s)), u"selector.unknown"_s);
        QCOMPARE(errorOf(plan::letSign(domain, u"gone"_s)), u"selector.unknown"_s);
        QCOMPARE(errorOf(plan::letSign(domain, u"s2"_s)), u"selector.no-key"_s);
        QCOMPARE(errorOf(plan::retire(domain, u"s9"_s)), u"selector.unknown"_s);
        QCOMPARE(errorOf(plan::retire(domain, u"s1"_s)), u"selector.signs"_s);
        QVERIFY(domain == before);
    }

    void aKeyThatIsMadeChangesNoChoice()
    {
        plan::MailDomain domain = domainWith({key(u"s1"_s), key(u"s2"_s)});
        std::vector<plan::Selector> made = domain.selectors; // begun before the choice
        made.push_back(key(u"s3"_s));
        QVERIFY(plan::letSign(domain, u"s2"_s).has_value());
        plan::takeSelectors(domain, made);
        QCOMPARE(domain.selectors.size(), 3U);
        QCOMPARE(plan::signingSelectors(domain), QStringList{u"s2"_s});
    }

    void theChecksHoldWhicheverSigns()
    {
        plan::MailPlan plan = plan::makePlan(dns::Domain::of("good.example"));
        plan.domains.front().selectors = {key(u"s1"_s), key(u"s2"_s)};
        const QByteArray before = plan.fingerprint();
        QVERIFY(plan::letSign(plan.domains.front(), u"s2"_s).has_value());
        QCOMPARE(plan.fingerprint(), before);
        QVERIFY(plan::retire(plan.domains.front(), u"s1"_s).has_value());
        QVERIFY(plan.fingerprint() != before); // its record is wanted no more
    }
};

MW_TEST(tst_SigningKeys)
#include "tst_SigningKeys.moc"
