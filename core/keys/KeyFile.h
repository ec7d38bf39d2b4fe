#pragma once
// Where private keys lie: KEYDIR/DOMAIN/SELECTOR.pem, PKCS#8, readable by the owner alone, created
// exclusively and never replaced (cli.md "What export writes"). Domain and selector are ASCII as
// they stand in DNS.
//
// Errors: "keyfile.bad-name" {text} (would leave the folder or is no DNS label), those of
// base/Files.h ("file.exists", "file.missing", "file.unwritable" …) and of SigningKey
// ("key.encrypted" …, as cause-free codes with {path}).
#include "keys/SigningKey.h"

namespace mailworthy::keys {

/// Letters in lower case. Error "keyfile.bad-name".
[[nodiscard]] Result<QString> keyFilePath(const QString &folder, const QString &domain,
                                          const QString &selector);

/// Writes the key and gives the path. The folders that are missing are made with mode 0700.
[[nodiscard]] Result<QString> createKeyFile(const QString &folder, const QString &domain,
                                            const QString &selector, const SigningKey &key);

struct KeyFile
{
    QString path;
    SigningKey key;
    /// Group or others may read it: worth a warning, not an error.
    bool openToOthers = false;
};

/// Reads a key wherever it lies (PKCS#8 or PKCS#1).
[[nodiscard]] Result<KeyFile> readKeyFile(const QString &path);

} // namespace mailworthy::keys
