// Directives about web pages, TLS certificates and SMTP dialogues.
#include "net/fake/DirectiveTables.h"

#include <QUrl>

namespace mailworthy::net::fake {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the page says of the time, as its Date header does.
const QString dateWord = u"date="_s;

Result<Edit> http(Cursor &cursor, const Scope &)
{
    const QString url = cursor.word(u"URL STATUS TYPE"_s);
    const QString key = pageKey(url);
    if (key.isEmpty())
        cursor.fail(url, u"an address that begins with https:// or http://"_s);
    HttpPage page;
    const QString status = cursor.word(u"a status such as 200"_s);
    page.status = status.toInt();
    if (status.size() != 3 || page.status < 100 || page.status > 599)
        cursor.fail(status, u"a status from 100 to 599"_s);
    if (!cursor.atEnd() && !cursor.peek().startsWith(dateWord))
        page.contentType = cursor.word({}).toUtf8();
    if (!cursor.atEnd() && cursor.peek().startsWith(dateWord)) {
        const QString text = cursor.word({}).sliced(dateWord.size());
        page.date = timestampFromIso(text);
        if (!page.date)
            cursor.fail(text, u"a time such as 2026-11-24T10:00:00Z"_s);
    }
    page.body = cursor.statement().body;
    if (!cursor.atEnd() && !cursor.statement().hasBody)
        page.body = cursor.word({}).toUtf8();
    return finished(cursor, [key, page](EpochEdit &edit) { edit.epoch.pages[key] = page; });
}

Result<Edit> tls(Cursor &cursor, const Scope &)
{
    static const Choice<TlsState> states[] = {
        {u"ok", TlsState::Ok},
        {u"expired", TlsState::Expired},
        {u"wrong-name", TlsState::WrongName},
        {u"self-signed", TlsState::SelfSigned},
    };
    const QString place = cursor.hostPort(443, u"HOST:PORT"_s);
    const TlsState state = choose(cursor, states, u"ok, expired, wrong-name or self-signed"_s);
    return finished(cursor, [place, state](EpochEdit &edit) { edit.epoch.tls[place] = state; });
}

Result<Edit> smtp(Cursor &cursor, const Scope &)
{
    const QString place = cursor.hostPort(25, u"HOST:PORT"_s);
    const QByteArray dialogue = cursor.statement().body;
    return finished(cursor,
                    [place, dialogue](EpochEdit &edit) { edit.epoch.dialogues[place] = dialogue; });
}

} // namespace

std::span<const Directive> serviceDirectives()
{
    static constexpr Directive directives[] = {
        {u"!http", &http},
        {u"!tls", &tls},
        {u"!smtp", &smtp},
    };
    return directives;
}

QString pageKey(const QString &url)
{
    QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty()
        || (parsed.scheme() != u"https" && parsed.scheme() != u"http"))
        return {};
    if (parsed.path().isEmpty())
        parsed.setPath(u"/"_s);
    if (parsed.port() == (parsed.scheme() == u"https" ? 443 : 80))
        parsed.setPort(-1);
    return parsed.toString(QUrl::RemoveFragment | QUrl::FullyEncoded);
}

} // namespace mailworthy::net::fake
