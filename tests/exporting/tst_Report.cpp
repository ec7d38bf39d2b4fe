// The report says what window and command line say, all of it, and nothing in it reaches outside.
#include "Reports.h"
#include "findings/Catalog.h"
#include "kit/TestMain.h"

#include <QRegularExpression>
#include <QtTest>

using namespace mailworthy;
using namespace mailworthy::exporting;
using namespace mailworthy::testkit;

namespace {

const Examined &homeStart()
{
    static const Examined examined = examine(u"start.example"_s, "home-start");
    return examined;
}

const Examined &mistakes()
{
    static const Examined examined = examine(u"mistakes.example"_s, "copy-mistakes");
    return examined;
}

const ReportRecord *recordOf(const ReportDocument &document, const QString &name,
                             const QString &type)
{
    for (const ReportRecord &record : document.records) {
        if (record.name == name && record.type == type)
            return &record;
    }
    return nullptr;
}

/// All that may do harm where it is shown.
QString hostileText()
{
    return u"<script>alert(1)</script>{{title}}{{{x}}}\u202e\u0007\u001b[2J\"'><img src=x>"_s
           + QString(60'000, u'A');
}

/// Somebody published it.
Examined hostile()
{
    Examined examined = homeStart();
    const QString text = hostileText();
    for (findings::Finding &finding : examined.report.findings) {
        for (facts::Evidence &evidence : finding.evidence)
            evidence.answer = text;
        if (finding.code == u"domain.found")
            finding.args[u"servers"_s] = text;
    }
    for (auto &[question, answer] : examined.published.answers) {
        if (question.type != dns::Type::TXT)
            continue;
        answer.outcome = dns::Outcome::Records;
        answer.answer = {{question.name, 60, dns::Txt::of(text.left(2000).toUtf8())}};
    }
    return examined;
}

} // namespace

class tst_Report : public QObject
{
    Q_OBJECT

private slots:
    void saysAllThatWasFound();
    void goesInTheOrderOfTheSteps();
    void keepsEvidenceOnce();
    void findingsHaveTheirTime();
    void tellsWhatWasNotChecked();
    void saysWhatIsOutdated();
    void explainsRecords();
    void saysThatNobodyLooked();
    void showsKeysByTheirFingerprint();
    void documentForPrograms();
    void aPlanMayBeMissing();
    void pageStandsAlone_data();
    void pageStandsAlone();
    void hostileTextIsHarmlessAndBounded();
    void linesOnPaperLoseNothing();
    void speaksTheLanguage();
    void holdsNoPath();
};

void tst_Report::saysAllThatWasFound()
{
    for (const Examined *examined : {&homeStart(), &mistakes()}) {
        const ReportDocument document = examined->document();
        QCOMPARE(keysOf(document), keysOf(examined->report.findings));
        std::size_t count = 0;
        for (const ReportSection &section : document.sections)
            count += section.findings.size();
        QCOMPARE(count, examined->report.findings.size());
        QCOMPARE(document.summary, examined->report.summary());
        const Result<QString> page = reportPage(document);
        const Result<QString> print = reportForPrint(document);
        QVERIFY(page && print);
        for (const findings::Finding &finding : examined->report.findings) {
            const QString text =
                findings::textsOf(finding).text.toHtmlEscaped().replace(u"'"_s, u"&apos;"_s);
            QVERIFY2(page->contains(text) && print->contains(text), qPrintable(text));
        }
    }
}

void tst_Report::goesInTheOrderOfTheSteps()
{
    const ReportDocument document = homeStart().document();
    QStringList ids;
    for (const ReportSection &section : document.sections) {
        ids << section.id;
        for (std::size_t i = 1; i < section.findings.size(); ++i)
            QVERIFY(findings::rank(section.findings[i - 1].severity)
                    <= findings::rank(section.findings[i].severity));
    }
    QCOMPARE(ids, (QStringList{u"domain"_s, u"connection"_s, u"name"_s, u"lists"_s, u"dkim"_s,
                               u"spf"_s, u"dmarc"_s, u"more"_s}));
}

void tst_Report::keepsEvidenceOnce()
{
    const Examined &examined = homeStart();
    const ReportDocument document = examined.document();
    std::vector<facts::Evidence> all;
    for (const findings::Finding &finding : examined.report.findings) {
        for (const facts::Evidence &evidence : finding.evidence) {
            if (std::find(all.begin(), all.end(), evidence) == all.end())
                all.push_back(evidence);
        }
    }
    QVERIFY(all.size() > 10);
    QCOMPARE(document.evidence.size(), all.size());
    for (const ReportSection &section : document.sections) {
        for (const ReportFinding &shown : section.findings) {
            const auto finding =
                std::find_if(examined.report.findings.begin(), examined.report.findings.end(),
                             [&](const findings::Finding &item) {
                                 return item.code == shown.code && item.subject == shown.subject;
                             });
            QVERIFY(finding != examined.report.findings.end());
            for (const facts::Evidence &evidence : finding->evidence) {
                QVERIFY(std::any_of(
                    shown.evidence.begin(), shown.evidence.end(), [&](std::size_t place) {
                        const ReportEvidence &kept = document.evidence.at(place);
                        return kept.asked == evidence.asked && kept.answer == evidence.answer;
                    }));
            }
        }
    }
}

void tst_Report::findingsHaveTheirTime()
{
    for (const ReportSection &section : homeStart().document().sections) {
        for (const ReportFinding &finding : section.findings)
            QVERIFY2(finding.seen.startsWith(u"2026-11-24 10:00:")
                         && finding.seen.endsWith(u" UTC"),
                     qPrintable(finding.code + u": "_s + finding.seen));
    }
}

void tst_Report::tellsWhatWasNotChecked()
{
    QVERIFY(homeStart().document().gaps.empty());
    Examined examined = homeStart();
    examined.report.checks.erase(u"spf"_s);
    examined.report.checks[u"lists"_s].outcome = findings::CheckOutcome::Stopped;
    const std::vector<ReportGap> gaps = examined.document().gaps;
    QCOMPARE(gaps.size(), std::size_t(2));
    const QString lists = findings::phrase(u"step.lists");
    const auto &[first, second] = std::pair(gaps[0], gaps[1]);
    const ReportGap &stopped = first.subject == lists ? first : second;
    const ReportGap &never = first.subject == lists ? second : first;
    QCOMPARE(stopped.subject, lists);
    QCOMPARE(stopped.reason, findings::phrase(u"report.gap-stopped"));
    QCOMPARE(never.subject, findings::phrase(u"step.spf"));
    QCOMPARE(never.reason, findings::phrase(u"report.gap-not-asked"));
}

void tst_Report::saysWhatIsOutdated()
{
    Examined examined = homeStart();
    for (const ReportSection &section : examined.document().sections)
        QVERIFY(!section.outdated);
    examined.plan.domains.front().dmarc.policy = plan::DmarcPolicy::Reject;
    // One check has run anew since.
    examined.report.checks[u"dmarc"_s].fingerprint = examined.plan.fingerprint();
    const ReportDocument document = examined.document();
    // A policy says nothing about the line and the host.
    const QStringList line{u"resolver"_s, u"clock"_s, u"address"_s, u"port25"_s, u"inbound"_s,
                           u"ptr"_s,      u"helo"_s,  u"host"_s,    u"mx"_s,     u"list"_s};
    for (const ReportSection &section : document.sections) {
        for (const ReportFinding &finding : section.findings) {
            const bool stands =
                section.id == u"dmarc" || line.contains(finding.code.section(u'.', 0, 0));
            QVERIFY2(finding.outdated == !stands, qPrintable(finding.code));
        }
    }
    const Result<QString> page = reportPage(document);
    QVERIFY(page->contains(findings::phrase(u"report.outdated")));
}

void tst_Report::explainsRecords()
{
    const ReportDocument document = mistakes().document();
    const ReportRecord *spf = recordOf(document, u"mistakes.example"_s, u"TXT"_s);
    QVERIFY(spf && spf->isSpf);
    QCOMPARE(spf->tokens.front().type, u"v"_s);
    QCOMPARE(spf->tokens.back().type, u"all"_s);
    for (const ReportToken &token : spf->tokens)
        QVERIFY(!token.meaning.isEmpty() && spf->value.contains(token.text));
    QVERIFY(!spf->published.isEmpty());
    const ReportRecord *policy = recordOf(document, u"_dmarc.mistakes.example"_s, u"TXT"_s);
    QVERIFY(policy && !policy->isSpf && policy->tokens.size() >= 2);
    const ReportRecord *exchanger = recordOf(document, u"mistakes.example"_s, u"MX"_s);
    QVERIFY(exchanger && !exchanger->tokens.empty());
    const ReportRecord *key =
        recordOf(document, u"home-key._domainkey.mistakes.example"_s, u"TXT"_s);
    QVERIFY(key);
    QCOMPARE(key->value, QString::fromLatin1("v=DKIM1; k=rsa; p="
                                             + rsaKey().publicKey().dkimOctets().toBase64()));
    for (const ReportRecord &record : document.records)
        QVERIFY2(!record.purpose.startsWith(u"purpose.") && !record.sentence.startsWith(u"report."),
                 qPrintable(record.purpose));
}

void tst_Report::saysThatNobodyLooked()
{
    const Examined &examined = homeStart();
    const ReportDocument blind =
        makeReport({examined.plan, examined.report, nullptr, reportData(), examined.made, false});
    QVERIFY(blind.recordsAreBlind && !examined.document().recordsAreBlind);
    QVERIFY(!blind.json[u"publishedKnown"].toBool());
    QVERIFY(reportPage(blind)->contains(findings::phrase(u"report.records-blind").toHtmlEscaped()));
}

void tst_Report::showsKeysByTheirFingerprint()
{
    const ReportDocument document = homeStart().document();
    QCOMPARE(document.keys.size(), std::size_t(1));
    QCOMPARE(document.keys.front().selector, u"home-key"_s);
    QCOMPARE(document.keys.front().fingerprint,
             QString::fromLatin1(rsaKey().publicKey().fingerprint().toHex().left(32)));
}

void tst_Report::documentForPrograms()
{
    const Examined &examined = homeStart();
    const QJsonObject json = examined.document().json;
    QCOMPARE(json[u"schema"].toInt(), 1);
    QCOMPARE(json[u"command"].toString(), u"report"_s);
    QCOMPARE(json[u"subject"].toString(), u"start.example"_s);
    QCOMPARE(json[u"findings"].toArray(), findings::shownJson(examined.report.findings));
    QCOMPARE(json[u"summary"].toObject(), findings::toJson(examined.report.summary()));
    QCOMPARE(json[u"made"].toString(), toIso(examined.made));
    QCOMPARE(json[u"readiness"][u"gates"].toArray().size(), qsizetype(4));
    QCOMPARE(json[u"readiness"][u"gates"][1][u"gate"].toString(), u"named"_s);
    QCOMPARE(json[u"readiness"][u"gates"][1][u"worst"].toString(), u"problem"_s);
    QVERIFY(json[u"readiness"][u"high"].toInt() <= 60);
    QVERIFY(json[u"records"].toArray().size() >= 6);
    QVERIFY(!json[u"records"][3][u"tokens"].toArray().isEmpty());
    for (const QJsonValue &check : json[u"checks"].toArray())
        QVERIFY(check[u"done"].toBool() && !check[u"outdated"].toBool());
    const QJsonValue selector = json[u"plan"][u"domains"][0][u"selectors"][0];
    QCOMPARE(selector[u"name"].toString(), u"home-key"_s);
    QCOMPARE(selector[u"bits"].toInt(), 2048);
    QVERIFY(!selector.toObject().contains(u"keyFile"));
}

void tst_Report::aPlanMayBeMissing()
{
    const ReportDocument empty = makeReport({{}, {}, nullptr, reportData(), {}, true});
    QVERIFY(empty.records.empty() && empty.sections.empty() && !empty.gaps.empty());
    QVERIFY(reportPage(empty) && reportForPrint(empty));
    QCOMPARE(empty.json[u"subject"].toString(), QString());
}

void tst_Report::pageStandsAlone_data()
{
    QTest::addColumn<bool>("anonymised");
    QTest::newRow("as it is") << false;
    QTest::newRow("for a forum") << true;
}

void tst_Report::pageStandsAlone()
{
    QFETCH(const bool, anonymised);
    const QString page = *reportPage(homeStart().document(anonymised));
    QVERIFY(page.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
    QVERIFY(page.contains(u"http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"));
    static const QRegularExpression reference(
        uR"-(\b(?:src|href|srcset|action|data|poster|xlink:href)\s*=\s*["']?(?!["']?#))-"_s,
        QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!reference.match(page).hasMatch(), qPrintable(reference.match(page).captured()));
    for (const QString &word : {u"<script"_s, u"<link"_s, u"<iframe"_s, u"<object"_s, u"@import"_s,
                                u"url("_s, u" onload"_s, u"{{"_s})
        QVERIFY2(!page.contains(word, Qt::CaseInsensitive), qPrintable(word));
    QCOMPARE(page.count(u"<th "), page.count(u"<th scope=\"col\">"));
    QCOMPARE(page.count(u"<h1>"), qsizetype(1));
    // Every number of evidence leads to its row.
    static const QRegularExpression anchor(u"href=\"#([^\"]+)\""_s);
    QRegularExpressionMatchIterator anchors = anchor.globalMatch(page);
    while (anchors.hasNext()) {
        const QString id = anchors.next().captured(1);
        QVERIFY2(page.contains(u"id=\""_s + id + u'"'), qPrintable(id));
    }
    // A state is a shape and a word, not a colour alone.
    static const QRegularExpression pill(
        uR"-(<span class="pill s-(\w+)"><svg class="glyph" aria-hidden="true">)-"
        uR"-(<use href="#g-\1"/></svg>[^<]+</span>)-"_s);
    QCOMPARE(page.count(pill), page.count(u"class=\"pill "));
}

void tst_Report::hostileTextIsHarmlessAndBounded()
{
    const Examined examined = hostile();
    const ReportDocument document = examined.document();
    const QString page = *reportPage(document);
    const QString print = *reportForPrint(document);
    for (const QString &text : {page, print}) {
        QVERIFY(!text.contains(u"<script") && !text.contains(u"<img src=x"));
        QVERIFY(text.contains(u"&lt;script&gt;alert(1)&lt;/script&gt;{{title}}{{{x}}}"));
        QVERIFY(!text.contains(u'\u202e') && !text.contains(u'\u001b')
                && !text.contains(u'\u0007'));
        QVERIFY(text.size() < 1'000'000);
    }
    // 2000 characters are shown of each; the rest is counted.
    const qint64 rest = hostileText().size() - 2000;
    const QString cut = QString(2000 - hostileText().indexOf(u"AAAA"), u'A') + u' '
                        + findings::phrase(u"report.cut", {{u"count"_s, rest}}).toHtmlEscaped();
    for (const QString &text : {page, print})
        QVERIFY(text.contains(cut) && !text.contains(u'A' + cut));
    // The document for programs keeps everything.
    QCOMPARE(document.json[u"findings"].toArray(), findings::shownJson(examined.report.findings));
    QVERIFY(reportPage(examined.document(true)));
}

void tst_Report::linesOnPaperLoseNothing()
{
    Examined examined = homeStart();
    ReportDocument document = examined.document();
    ReportRecord record = document.records.front();
    QStringList values{u"v=spf1 -all"_s,
                       QString(u"x"_s).repeated(84),
                       QString(u"y"_s).repeated(85),
                       (u"ip4:192.0.2.1 "_s).repeated(60).trimmed(),
                       QString(u"z"_s).repeated(83) + u" a"_s,
                       (QString(u"z"_s).repeated(83) + u' ').repeated(4) + u"b"_s,
                       QString(u"\U0001F4E7"_s).repeated(100)};
    document.records.clear();
    for (const QString &value : values) {
        record.value = value;
        document.records.push_back(record);
    }
    const QString print = *reportForPrint(document);
    static const QRegularExpression block(
        u"<p dir=\"ltr\" style=\"-qt-user-state:3;[^>]*><code>(.*?)</code></p>"_s);
    QRegularExpressionMatchIterator blocks = block.globalMatch(print);
    for (const QString &value : values) {
        QVERIFY(blocks.hasNext());
        const QStringList lines = blocks.next().captured(1).split(u"<br>"_s);
        QCOMPARE(lines.join(QString()), value);
        for (const QString &line : lines) {
            QVERIFY(line.size() <= 84 && !line.isEmpty());
            QVERIFY2(line.trimmed() == line, qPrintable(line));
        }
    }
}

void tst_Report::speaksTheLanguage()
{
    QVERIFY(findings::setLanguage(u"de"_s));
    const ReportDocument document = homeStart().document();
    const Result<QString> page = reportPage(document);
    QVERIFY(findings::setLanguage(u"en"_s));
    QCOMPARE(document.language, u"de"_s);
    QVERIFY(page->contains(u"<html lang=\"de\" dir=\"ltr\">"));
    QVERIFY(page->contains(u"Hält Mail auf") && !page->contains(u"Stops mail"));
    QCOMPARE(keysOf(document), keysOf(homeStart().report.findings));
}

void tst_Report::holdsNoPath()
{
    const ReportDocument document = homeStart().document();
    const QString all = *reportPage(document) + *reportForPrint(document)
                        + QString::fromUtf8(QJsonDocument(document.json).toJson());
    QVERIFY(!all.contains(u"/home/jane") && !all.contains(u"k.pem"));
    QVERIFY(!all.contains(u"PRIVATE KEY"));
}

MW_TEST(tst_Report)
#include "tst_Report.moc"
