#include "gui/pages/PublishedCard.h"

#include "findings/Catalog.h"
#include "gui/models/SeenViews.h"

#include <QVBoxLayout>

#include <chrono>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What is not as it should be.
std::vector<findings::Finding> openOf(const checks::Verification &verification)
{
    std::vector<findings::Finding> open;
    for (const findings::Finding &finding : verification.findings) {
        if (finding.severity != findings::Severity::Ok)
            open.push_back(finding);
    }
    return open;
}

} // namespace

PublishedCard::PublishedCard(PageContext &context, QWidget *parent)
    : Card(tr("Seen around the world"), parent)
    , m_context(context)
{
    setObjectName(u"publishedCard"_s);
    m_viewers = new Para({}, Type::Body, Tone::Text2, this);
    addHeaderWidget(m_viewers);
    m_button = new Button(tr("Look now"), ButtonKind::Secondary, Icon::Refresh, this);
    m_button->setObjectName(u"lookNowButton"_s);
    addHeaderWidget(m_button);
    m_state = new Para({}, Type::Body, Tone::Text, this);
    m_state->setObjectName(u"publishedState"_s);
    body()->addWidget(m_state);
    m_next = new Para({}, Type::Caption, Tone::Text2, this);
    m_next->setObjectName(u"nextLook"_s);
    body()->addWidget(m_next);
    m_rows = new SeenList(this);
    m_rows->setObjectName(u"seenList"_s);
    body()->addWidget(m_rows);
    m_list = new FindingList(this);
    m_list->setObjectName(u"publishedFindings"_s);
    body()->addWidget(m_list);
    m_public = new CheckLine(tr("Look through some public resolvers as well"), this);
    m_public->setObjectName(u"publicResolversBox"_s);
    body()->addWidget(m_public, 0, Qt::AlignLeft);

    constexpr int second = 1000;
    m_timer.setInterval(second);
    connect(&m_timer, &QTimer::timeout, this, &PublishedCard::tick);
    connect(m_button, &QPushButton::clicked, this, &PublishedCard::look);
    connect(m_public, &CheckLine::toggled, this, &PublishedCard::look);
    connect(&context.runs, &session::RunController::verificationChanged, this, [this] {
        refresh();
        if (!m_context.runs.isVerifying())
            showWaiting();
    });
    connect(&context.store, &session::SessionStore::planChanged, this, [this] {
        if (m_timer.isActive() && !m_context.runs.verificationOf(m_context.store.plan()))
            look(); // what was found was of another plan
    });
    connect(m_list, &FindingList::acted, this, [this](const QString &key) {
        const checks::Verification *found = m_context.runs.verificationOf(m_context.store.plan());
        if (!found)
            return;
        const std::vector<findings::Finding> open = openOf(*found);
        if (const findings::Finding *finding = findingOf(open, key))
            emit acted(*finding);
    });
}

void PublishedCard::look()
{
    m_seconds = 0;
    m_timer.start();
    if (!m_context.store.plan().isEmpty())
        m_context.runs.verify(m_context.store.plan(), m_public->isChecked());
}

void PublishedCard::rest()
{
    m_timer.stop();
    m_seconds = 0;
}

void PublishedCard::tick()
{
    if (m_seconds <= 0)
        return;
    if (--m_seconds == 0)
        look();
    else
        showResult();
}

void PublishedCard::showWaiting()
{
    const checks::Verification *found = m_context.runs.verificationOf(m_context.store.plan());
    if (!found || !m_timer.isActive())
        return;
    const bool done = found->isEverywhere() || found->isReadyToSwitch();
    m_seconds =
        done ? 0
             : static_cast<int>(
                   std::chrono::ceil<std::chrono::seconds>(checks::untilNextLook(*found)).count());
    showResult();
}

void PublishedCard::refresh()
{
    setVisible(!m_context.store.plan().isEmpty());
    m_button->setEnabled(!m_context.runs.isVerifying());
    showResult();
}

void PublishedCard::showResult()
{
    const checks::Verification *found = m_context.runs.verificationOf(m_context.store.plan());
    const bool looks = m_context.runs.isVerifying();
    m_viewers->setText(found ? viewersText(*found) : QString());
    m_state->setText(found   ? progressText(*found)
                     : looks ? tr("Looking …")
                             : tr("Not looked at yet."));
    m_next->setText(looks && found ? tr("Looking …")
                    : m_seconds > 0
                        ? findings::phrase(u"verify.countdown", {{u"seconds"_s, qint64(m_seconds)}})
                        : QString());
    m_next->setVisible(!m_next->text().isEmpty());
    m_rows->setRows(found ? seenViews(*found) : std::vector<SeenView>{});
    const std::vector<findings::Finding> open =
        found ? openOf(*found) : std::vector<findings::Finding>{};
    m_list->setFindings(findingViews(open));
    m_list->setVisible(!open.empty());
}

} // namespace mailworthy::gui
