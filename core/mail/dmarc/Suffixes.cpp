#include "mail/dmarc/Suffixes.h"

#include <libpsl.h>

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::dmarc {

struct Suffixes::Data
{
    psl_ctx_t *list = nullptr;
    explicit Data(psl_ctx_t *loaded) : list(loaded) {}
    Data(const Data &) = delete;
    Data &operator=(const Data &) = delete;
    ~Data() { psl_free(list); }
};

Suffixes::Suffixes(std::unique_ptr<Data> data) : m_data(std::move(data)) {}
Suffixes::Suffixes(Suffixes &&) noexcept = default;
Suffixes &Suffixes::operator=(Suffixes &&) noexcept = default;
Suffixes::~Suffixes() = default;

Result<Suffixes> Suffixes::system()
{
    psl_ctx_t *list = psl_latest(nullptr);
    if (!list)
        return failure(u"suffixes.missing"_s);
    return Suffixes(std::make_unique<Data>(list));
}

Result<Suffixes> Suffixes::fromFile(const QString &path)
{
    psl_ctx_t *list = psl_load_file(QFile::encodeName(path).constData());
    if (!list)
        return failure(u"suffixes.unreadable"_s, {{u"path"_s, path}});
    return Suffixes(std::make_unique<Data>(list));
}

std::optional<dns::Name> Suffixes::registrableDomain(const dns::Name &name) const
{
    if (name.isRoot())
        return std::nullopt;
    const QByteArray text = name.toLower().toUtf8();
    const char *found = psl_registrable_domain(m_data->list, text.constData());
    if (!found)
        return std::nullopt;
    // libpsl answers with a part of the text: so many labels from the right
    const int labels = static_cast<int>(QByteArrayView(found).count('.')) + 1;
    if (labels > static_cast<int>(name.labels().size()))
        return std::nullopt;
    return name.last(labels);
}

bool Suffixes::isPublicSuffix(const dns::Name &name) const
{
    if (name.isRoot())
        return true;
    return psl_is_public_suffix(m_data->list, name.toLower().toUtf8().constData()) == 1;
}

} // namespace mailworthy::dmarc
