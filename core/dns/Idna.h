#pragma once
// What the parts of core/dns share about internationalised names; everybody else uses dns/Domain.h.
#include <QStringView>

#include <vector>

namespace mailworthy::dns {

/// The dot and the three ideographic full stops that UTS 46 §4 maps to it.
[[nodiscard]] constexpr bool isFullStop(QChar c)
{
    return c == u'.' || c == u'\u3002' || c == u'\uff0e' || c == u'\uff61';
}

/// RFC 5893 §2, the Bidi rule, over all labels of one name: when one label has a right-to-left
/// character, each label must keep the rule. libidn2 looks at each label alone. Labels are
/// U-labels.
[[nodiscard]] bool keepsBidiRule(const std::vector<QString> &labels);

} // namespace mailworthy::dns
