#include "gui/pages/ExtrasCard.h"

#include "base/Files.h"
#include "findings/Catalog.h"
#include "gui/widgets/CopyButton.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/Para.h"

#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

namespace mailworthy::gui {

using namespace Qt::Literals::StringLiterals;

ExtrasCard::ExtrasCard(PageContext &context, QWidget *parent)
    : Card(tr("More records"), parent)
    , m_context(context)
{
    setSubtitle(tr("None of them is needed for your mail to arrive."));
    addChoice(u"tls-rpt"_s, u"tlsReportsBox"_s, tr("Reports when other servers cannot use TLS"));
    addChoice(u"client-service"_s, u"clientsBox"_s, tr("Let mail programs find your server"));
    body()->addWidget(
        new Para(tr("Mail to you only over TLS (MTA-STS)"), Type::Caption, Tone::Text2, this));
    m_sts = new SegmentedChoice(u"stsChoice"_s, tr("Mail to you only over TLS (MTA-STS)"), this);
    m_sts->setSegments({{tr("No"), {}}, {tr("On trial"), {}}, {tr("Enforced"), {}}});
    m_sts->setStacking(true);
    body()->addWidget(m_sts, 0, Qt::AlignLeft);
    m_issuer =
        new Field(u"issuerField"_s, tr("Who may issue certificates for the mail host (CAA)"), this);
    m_issuer->setTechnical(true);
    m_issuer->setPlaceholder(u"letsencrypt.org"_s);
    body()->addWidget(m_issuer);
    m_needed = new QWidget(this);
    auto *column = new QVBoxLayout(m_needed);
    setMargins(column, 0, 0, 0, 0, 8);
    body()->addWidget(m_needed);
    connect(m_sts, &SegmentedChoice::chosen, this, [this](int index) {
        choose(u"mta-sts"_s, index > 0, index == 2 ? u"enforce"_s : u"testing"_s);
    });
    connect(m_issuer, &Field::committed, this, &ExtrasCard::chooseIssuer);
}

void ExtrasCard::addChoice(const QString &kind, const QString &name, const QString &text)
{
    auto *box = new CheckLine(text, this);
    box->setObjectName(name);
    body()->addWidget(box);
    m_choices.push_back({kind, box});
    connect(box, &CheckLine::toggled, this, [this, kind](bool wanted) { choose(kind, wanted); });
}

void ExtrasCard::choose(const QString &kind, bool wanted, const QString &value)
{
    const Result<plan::Extra> extra = plan::parseExtra(kind, value);
    m_context.store.editDomain([&](plan::MailDomain &domain) {
        std::vector<plan::Extra> &extras = domain.extras;
        if (wanted && extra)
            plan::setExtra(extras, *extra);
        else
            plan::removeExtra(extras, kind);
    });
    emit chosen();
}

void ExtrasCard::chooseIssuer(const QString &text)
{
    const QString kind = u"caa"_s;
    const QString issuer = text.trimmed();
    const Result<plan::Extra> extra =
        issuer.isEmpty() ? Result<plan::Extra>(plan::CaaExtra{}) : plan::parseExtra(kind, issuer);
    if (!extra) {
        m_issuer->setReason(Status::Problem, findings::textOf(extra.error()));
        return;
    }
    m_issuer->setReason(Status::Ok, {});
    m_context.store.editDomain([&](plan::MailDomain &domain) {
        std::vector<plan::Extra> &extras = domain.extras;
        plan::removeExtra(extras, kind);
        if (!issuer.isEmpty())
            plan::setExtra(extras, *extra);
    });
    emit chosen();
}

void ExtrasCard::refresh()
{
    const plan::MailPlan &plan = m_context.store.plan();
    setVisible(!plan.isEmpty());
    if (plan.isEmpty())
        return;
    const std::vector<plan::Extra> &extras = m_context.store.domain().extras;
    for (const Choice &choice : m_choices) {
        const QSignalBlocker quiet(choice.box);
        choice.box->setChecked(
            std::any_of(extras.begin(), extras.end(), [&](const plan::Extra &extra) {
                return plan::kindOf(extra) == choice.kind;
            }));
    }
    const auto *sts = plan::findExtra<plan::StsExtra>(extras);
    const bool enforced = sts && sts->mode == transport::StsMode::Enforce;
    const bool tried = sts && sts->mode == transport::StsMode::Testing;
    m_sts->setCurrent(enforced ? 2 : tried ? 1 : 0);
    const auto *issuer = plan::findExtra<plan::CaaExtra>(extras);
    m_issuer->setSubject(m_context.store.path() + u'\n' + m_context.store.domain().name.ascii());
    m_issuer->setText(issuer ? plan::valueOf(*issuer) : QString());
    plan::PlannedExtras planned = plan::planExtras(plan, m_context.runs.published());
    if (planned.files == m_planned.files && planned.remarks == m_planned.remarks)
        return;
    m_planned = std::move(planned);
    while (QLayoutItem *item = m_needed->layout()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    showFiles(m_planned.files);
    showRemarks(m_planned.remarks);
}

void ExtrasCard::showFiles(const std::vector<plan::PlannedFile> &files)
{
    for (const plan::PlannedFile &file : files) {
        auto *row = new QWidget(m_needed);
        auto *flow = new FlowLayout(10, 6, row);
        auto *url = new Para({}, Type::Strong, Tone::Text, row);
        url->setValue(file.url);
        auto *copy = new CopyButton(m_context.desktop, tr("File for %1").arg(file.url),
                                    tr("Copy file"), row);
        copy->setValue(QString::fromUtf8(file.content));
        auto *keep = new Button(tr("Save file"), ButtonKind::Quiet, Icon::Save, row);
        keep->setAccessibleName(tr("Save the file for %1").arg(file.url));
        flow->addWidget(url);
        flow->addWidget(copy);
        flow->addWidget(keep);
        connect(copy, &CopyButton::copied, this, &ExtrasCard::spoke);
        connect(keep, &QPushButton::clicked, this, [this, file] { save(file); });
        m_needed->layout()->addWidget(row);
    }
}

void ExtrasCard::showRemarks(const std::vector<plan::Remark> &remarks)
{
    for (const plan::Remark &remark : remarks)
        m_needed->layout()->addWidget(new Para(findings::phrase(remark.code, remark.args),
                                               Type::Caption, Tone::Text3, m_needed));
}

void ExtrasCard::save(const plan::PlannedFile &file)
{
    const std::optional<QString> path =
        m_context.desktop.askFileToSave(this, tr("Save file"), QUrl(file.url).fileName());
    if (!path)
        return;
    m_saver.save(
        [path = *path, content = file.content] { return writeFileAtomically(path, content); },
        [this, path = *path](const Result<> &written) {
            if (written)
                emit spoke(tr("Saved to %1").arg(path));
            else
                m_context.desktop.tell(this, tr("Not saved"), findings::textOf(written.error()));
        });
}

} // namespace mailworthy::gui
