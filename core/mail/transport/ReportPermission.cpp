#include "mail/transport/ReportPermission.h"

#include "mail/transport/Octets.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::transport {

namespace {

Token tokenOf(const dmarc::Tag &tag)
{
    Token token{tag.offset, tag.text, u"dmarc.token.permission-ignored"_s, {}, false};
    if (tag.name == "v") {
        token.code = u"dmarc.token.permission"_s;
        token.used = true;
    } else if ((tag.name == "rua" || tag.name == "ruf") && tag.state == dmarc::TagState::Fine) {
        token.code = u"dmarc.token.permission-"_s + shown(tag.name);
        token.args = {{u"addresses"_s, shown(tag.value)}};
        token.used = true;
    }
    return token;
}

void lintName(const dns::Name &owner, const dmarc::Record &record, std::vector<Lint> &lints)
{
    const std::optional<PermissionName> name = permissionNameFrom(owner);
    if (!name) {
        lints.push_back({u"dmarc.permission-misplaced"_s, {{u"found"_s, owner.toLower()}}});
        return;
    }
    if (name->everybody())
        lints.push_back({u"dmarc.permission-for-all"_s, {}});
    // RFC 9990 §3: another host than the one that gives the permission is ignored
    for (const dmarc::ReportUri &uri : record.aggregate) {
        if (uri.host && !(*uri.host == name->destination)) {
            lints.push_back({u"dmarc.permission-host"_s,
                             {{u"host"_s, uri.host->toLower()},
                              {u"destination"_s, name->destination.toLower()}}});
            return;
        }
    }
}

} // namespace

Reading<ReportPermission> parseReportPermission(QByteArrayView text)
{
    const dmarc::Reading reading = dmarc::parse(text);
    if (const auto *malformed = std::get_if<dmarc::Malformed>(&reading))
        return Malformed{malformed->offset, malformed->expected};
    // RFC 9990 §3: v=DMARC1 is enough; a policy is not needed, and means nothing here
    if (const auto *parsed = std::get_if<dmarc::Parsed>(&reading))
        return ReportPermission{parsed->record.aggregate};
    return NotThis{};
}

bool PermissionName::everybody() const
{
    return policyDomain.labels().size() == 1 && policyDomain.labels().front() == "*";
}

std::optional<PermissionName> permissionNameFrom(const dns::Name &owner)
{
    const std::vector<QByteArray> &labels = owner.labels();
    for (std::size_t i = 1; i + 2 < labels.size(); ++i) {
        if (labels[i].toLower() != "_report" || labels[i + 1].toLower() != "_dmarc")
            continue;
        const auto middle = static_cast<std::ptrdiff_t>(i);
        const Result<dns::Name> domain =
            dns::Name::fromLabels({labels.begin(), labels.begin() + middle});
        const Result<dns::Name> destination =
            dns::Name::fromLabels({labels.begin() + middle + 2, labels.end()});
        if (domain && destination)
            return PermissionName{*domain, *destination};
    }
    return std::nullopt;
}

Explanation explainReportPermission(QByteArrayView text, const std::optional<dns::Name> &owner)
{
    Explanation explanation;
    explanation.kind = Kind::DmarcReport;
    const dmarc::Reading reading = dmarc::parse(text);
    const auto *parsed = std::get_if<dmarc::Parsed>(&reading);
    if (!parsed) {
        const auto *malformed = std::get_if<dmarc::Malformed>(&reading);
        explanation.error = malformed ? Malformed{malformed->offset, malformed->expected}
                                      : Malformed{0, u"v=DMARC1"_s};
        explanation.tokens.push_back({0,
                                      text.toByteArray(),
                                      u"transport.token.bad"_s,
                                      {{u"expected"_s, explanation.error->expected}},
                                      false});
        Lint lint = syntaxLint(u"dmarc.syntax"_s, text, *explanation.error);
        lint.args[u"effect"_s] = u"not-read"_s;
        explanation.lints.push_back(std::move(lint));
        return explanation;
    }
    explanation.valid = true;
    QStringList ignored;
    for (const dmarc::Tag &tag : parsed->tags) {
        explanation.tokens.push_back(tokenOf(tag));
        if (!explanation.tokens.back().used)
            ignored << shown(tag.name.isEmpty() ? tag.text : tag.name);
    }
    if (!ignored.isEmpty())
        explanation.lints.push_back({u"dmarc.permission-tags"_s, {{u"tags"_s, ignored}}});
    if (owner)
        lintName(*owner, parsed->record, explanation.lints);
    return explanation;
}

} // namespace mailworthy::transport
