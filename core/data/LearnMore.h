#pragma once
// Where owners read on: standards and pages of operators behind findings and behind the wizard's steps.
//
// resources/data/learn-more.json, schema 1: {"schema":1,"asOf":…,"about":…,"links":[ENTRY…]}
//   id*       of the entry, its own
//   title*    for the owner, translatable: "RFC 7208, section 4.6.4: limits of look-ups"
//   url*      https
//   codes*    what it is about: codes of findings ("spf.multiple"), the area of several ("spf"), steps
//             ("step.spf")
// Errors as in ListCatalog.h; two entries with one id are a mistake.
#include "base/Result.h"

#include <QStringList>

#include <vector>

namespace mailworthy::data {

struct LearnMoreLink
{
    QString id;
    QString title;
    QString url;
    QStringList codes;
    friend bool operator==(const LearnMoreLink &, const LearnMoreLink &) = default;
};

class LearnMore
{
public:
    [[nodiscard]] static Result<LearnMore> fromJson(const QByteArray &text, const QString &file);
    [[nodiscard]] static Result<LearnMore> builtIn();

    /// Those about just this code; where there are none, those about its area. In the file's order.
    /// Pure.
    [[nodiscard]] std::vector<LearnMoreLink> about(QStringView code) const;
    [[nodiscard]] const std::vector<LearnMoreLink> &all() const { return m_links; }
    [[nodiscard]] const QString &asOf() const { return m_asOf; }

private:
    QString m_asOf;
    std::vector<LearnMoreLink> m_links;
};

} // namespace mailworthy::data
