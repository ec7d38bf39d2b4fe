#include "data/LearnMore.h"

#include "data/Reader.h"

#include <QUrl>

#include <algorithm>

namespace mailworthy::data {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPage(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()
           && url.userInfo().isEmpty();
}

LearnMoreLink readLink(const Reader &reader)
{
    reader.only({"id"_L1, "title"_L1, "url"_L1, "codes"_L1});
    LearnMoreLink link;
    link.id = reader.text("id"_L1, Need::Needed);
    link.title = reader.text("title"_L1, Need::Needed);
    link.url = reader.text("url"_L1, Need::Needed);
    if (!isPage(link.url))
        reader.fail("url"_L1, u"an address that begins with https://"_s);
    link.codes = reader.texts("codes"_L1, Need::Needed);
    if (link.codes.isEmpty())
        reader.fail("codes"_L1, u"what the page is about"_s);
    return link;
}

} // namespace

Result<LearnMore> LearnMore::fromJson(const QByteArray &text, const QString &file)
{
    Reading reading{file, {}};
    const Result<Frame> frame = readFrame(text, reading, "links"_L1, "id"_L1);
    if (!frame)
        return failure(frame.error());
    LearnMore more;
    more.m_asOf = frame->asOf;
    for (const auto &[id, object] : frame->entries) {
        const Reader reader(reading, object, id);
        LearnMoreLink link = readLink(reader);
        const auto isSame = [&link](const LearnMoreLink &other) { return other.id == link.id; };
        if (std::any_of(more.m_links.begin(), more.m_links.end(), isSame))
            reader.fail("id"_L1, u"an id that no other entry has"_s);
        more.m_links.push_back(std::move(link));
    }
    if (reading.mistake)
        return failure(*reading.mistake);
    return more;
}

Result<LearnMore> LearnMore::builtIn()
{
    const Result<QByteArray> text = builtInFile(u"learn-more.json"_s);
    return text ? fromJson(*text, u"learn-more.json"_s) : failure(text.error());
}

std::vector<LearnMoreLink> LearnMore::about(QStringView code) const
{
    const auto with = [this](QStringView wanted) {
        std::vector<LearnMoreLink> links;
        std::copy_if(m_links.begin(), m_links.end(), std::back_inserter(links),
                     [wanted](const LearnMoreLink &link) { return link.codes.contains(wanted); });
        return links;
    };
    std::vector<LearnMoreLink> links = with(code);
    const qsizetype dot = code.indexOf(u'.');
    return links.empty() && dot > 0 ? with(code.first(dot)) : links;
}

} // namespace mailworthy::data
