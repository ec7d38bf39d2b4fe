#include "session/ServerKeys.h"

#include "base/Files.h"
#include "keys/KeyFile.h"
#include "servers/reading/JudgeReading.h"

#include <QFileInfo>

namespace mailworthy::session {

using namespace Qt::Literals::StringLiterals;
using servers::KeyLook;

namespace {

constexpr qint64 largestRaw = 256;
constexpr qsizetype seedOctets = 32;   // RFC 8032 §5.1.5
constexpr qsizetype secretOctets = 64; // seed and public half

/// One line of base64.
std::optional<keys::PublicKey> rawKey(const QString &path)
{
    Result<QByteArray> content = readFile(path, largestRaw);
    if (!content)
        return std::nullopt;
    const Secret text = Secret::adopt(*content);
    QByteArray decoded = QByteArray::fromBase64(QByteArray::fromRawData(
        text.reveal().data(), static_cast<qsizetype>(text.reveal().size())));
    const Secret octets = Secret::adopt(decoded);
    const auto size = static_cast<qsizetype>(octets.reveal().size());
    if (size != seedOctets && size != secretOctets)
        return std::nullopt;
    const Result<keys::SigningKey> key =
        keys::SigningKey::fromEd25519Seed(octets.reveal().first(seedOctets));
    return key ? std::optional(key->publicKey()) : std::nullopt;
}

/// In a folder that one may not enter everything looks missing.
bool isHidden(const QString &path)
{
    QFileInfo folder(QFileInfo(path).path());
    while (!folder.exists() && folder.filePath() != u"/" && folder.filePath() != u".")
        folder = QFileInfo(folder.path());
    return folder.isDir() && !folder.isExecutable();
}

} // namespace

KeyLook lookAtKey(const QString &path)
{
    KeyLook look;
    const QFileInfo info(path);
    if (!info.exists()) {
        look.state = isHidden(path) ? KeyLook::State::Unreadable : KeyLook::State::Missing;
        return look;
    }
    if (!info.isFile()) {
        look.state = KeyLook::State::Unusable;
        return look;
    }
    look.owner = info.owner();
    look.groupReads = info.permission(QFileDevice::ReadGroup);
    look.othersRead = info.permission(QFileDevice::ReadOther);
    const Result<keys::KeyFile> file = keys::readKeyFile(path);
    if (file) {
        look.state = KeyLook::State::Read;
        look.key = file->key.publicKey();
        return look;
    }
    if (file.error().code == u"file.unreadable") {
        look.state = KeyLook::State::Unreadable;
        return look;
    }
    look.key = rawKey(path);
    look.isRaw = look.key.has_value();
    look.state = look.isRaw ? KeyLook::State::Read : KeyLook::State::Unusable;
    return look;
}

servers::KeyLooks lookAtKeys(const plan::MailPlan &plan, const servers::ServerReading &reading)
{
    servers::KeyLooks looks;
    if (!plan.hosts.empty() && plan.host().runsOn != plan::RunsOn::ThisMachine)
        return looks;
    for (const QString &path : servers::keyFilesOf(plan, reading)) {
        KeyLook look = lookAtKey(path);
        // Not even its folder: the text is of another machine.
        if (look.state != KeyLook::State::Missing || QFileInfo(QFileInfo(path).path()).isDir())
            looks.emplace(path, std::move(look));
    }
    return looks;
}

} // namespace mailworthy::session
