// What owners read on about: findings and steps that there are, and the standards the catalogue names.
#include "data/LearnMore.h"
#include "findings/Catalog.h"
#include "kit/Printers.h"
#include "kit/TestMain.h"
#include "plan/Steps.h"

#include <QRegularExpression>
#include <QUrl>

using namespace mailworthy;
using namespace mailworthy::data;
using namespace Qt::Literals::StringLiterals;

namespace {

const LearnMore &more()
{
    static const LearnMore loaded = *LearnMore::builtIn();
    return loaded;
}

/// Codes of findings, their areas, and the wizard's steps.
QStringList knownCodes()
{
    QStringList codes;
    for (const findings::Entry &entry : findings::findingEntries()) {
        const QString code = QString::fromLatin1(entry.code);
        codes << code << code.section(u'.', 0, 0);
    }
    for (const plan::Step step : plan::allSteps())
        codes << u"step."_s + plan::toString(step);
    return codes;
}

} // namespace

class tst_LearnMoreCodes : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeIsOneThatThereIs();
    void agreesWithTheCatalogue();
};

void tst_LearnMoreCodes::everyCodeIsOneThatThereIs()
{
    const QStringList known = knownCodes();
    for (const LearnMoreLink &link : more().all()) {
        for (const QString &code : link.codes)
            QVERIFY2(known.contains(code), qPrintable(link.id + u": "_s + code));
    }
}

void tst_LearnMoreCodes::agreesWithTheCatalogue()
{
    static const QRegularExpression standard(uR"(RFC (\d+))"_s);
    int compared = 0;
    for (const findings::Entry &entry : findings::findingEntries()) {
        const QString code = QString::fromLatin1(entry.code);
        const std::vector<LearnMoreLink> links = more().about(code);
        const QRegularExpressionMatch match = standard.match(QString::fromUtf8(entry.reference));
        const bool isOwn = !links.empty() && links.front().codes.contains(code);
        if (!isOwn || !match.hasMatch())
            continue;
        const QString wanted = u"/rfc"_s + match.captured(1);
        QVERIFY2(std::any_of(links.begin(), links.end(),
                             [&](const LearnMoreLink &link) {
                                 return QUrl(link.url).path().endsWith(wanted);
                             }),
                 qPrintable(code));
        ++compared;
    }
    QVERIFY(compared >= 80);
}

MW_TEST(tst_LearnMoreCodes)
#include "tst_LearnMoreCodes.moc"
