#include "keys/KeyFile.h"

#include "base/Files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace mailworthy::keys {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestLabel = 63; // RFC 1035 §2.3.4
constexpr qsizetype kLongestName = 253;

bool isLabelCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
}

// Dots only between labels, so neither "." nor ".." nor a slash can come through.
bool isDnsText(const QString &text)
{
    if (text.isEmpty() || text.size() > kLongestName)
        return false;
    const QStringList labels = text.split(u'.');
    return std::all_of(labels.begin(), labels.end(), [](const QString &label) {
        return !label.isEmpty() && label.size() <= kLongestLabel
               && std::all_of(label.begin(), label.end(), isLabelCharacter);
    });
}

Error withPath(const Error &error, const QString &path)
{
    Error named = error;
    named.args.insert_or_assign(u"path"_s, path);
    return named;
}

} // namespace

Result<QString> keyFilePath(const QString &folder, const QString &domain, const QString &selector)
{
    const QString domainPart = domain.toLower();
    const QString selectorPart = selector.toLower();
    for (const QString &part : {domainPart, selectorPart}) {
        if (!isDnsText(part))
            return failure(u"keyfile.bad-name"_s, {{u"text"_s, part}});
    }
    return QDir(folder).filePath(domainPart + u'/' + selectorPart + u".pem"_s);
}

Result<QString> createKeyFile(const QString &folder, const QString &domain, const QString &selector,
                              const SigningKey &key)
{
    const Result<QString> path = keyFilePath(folder, domain, selector);
    if (!path)
        return path;
    const Result<Secret> pem = key.toPkcs8Pem();
    if (!pem)
        return failure(pem.error());
    if (const Result<> made = makeFolder(QFileInfo(*path).path(), true); !made)
        return failure(made.error());
    if (const Result<> written = createOwnerOnlyFile(*path, pem->reveal()); !written)
        return failure(written.error());
    return path;
}

Result<KeyFile> readKeyFile(const QString &path)
{
    Result<QByteArray> content = readFile(path, kLargestPem);
    if (!content)
        return failure(content.error());
    const Secret pem = Secret::adopt(*content);
    Result<SigningKey> key = SigningKey::fromPem(pem.reveal());
    if (!key)
        return failure(withPath(key.error(), path));
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                                | QFileDevice::ReadOther | QFileDevice::WriteOther;
    return KeyFile{path, std::move(*key),
                   (QFile::permissions(path) & others) != QFileDevice::Permissions{}};
}

} // namespace mailworthy::keys
