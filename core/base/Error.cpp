#include "base/Error.h"

namespace mailworthy {

using namespace Qt::Literals::StringLiterals;

Error Error::causedBy(Error deeper) const
{
    Error copy = *this;
    copy.cause = std::make_shared<const Error>(std::move(deeper));
    return copy;
}

QString Error::toDebugString() const
{
    QString line = code;
    if (!args.empty()) {
        QStringList parts;
        for (const auto &[name, value] : args)
            parts.append(name + u'=' + argText(value));
        line += u" {"_s + parts.join(u", "_s) + u'}';
    }
    if (cause)
        line += u" <- "_s + cause->toDebugString();
    return line;
}

bool operator==(const Error &a, const Error &b)
{
    if (a.code != b.code || a.args != b.args)
        return false;
    if (!a.cause || !b.cause)
        return !a.cause && !b.cause;
    return a.cause == b.cause || *a.cause == *b.cause;
}

} // namespace mailworthy
