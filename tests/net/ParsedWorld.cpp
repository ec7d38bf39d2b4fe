#include "ParsedWorld.h"

using namespace Qt::Literals::StringLiterals;

namespace mailworthy::net::test {

Address address(const char *text)
{
    return *Address::parse(QString::fromLatin1(text));
}

fake::World parsed(const QByteArray &text)
{
    const Result<fake::World> world = fake::parseWorld(text, u"test"_s);
    if (!world)
        qFatal("%s", qPrintable(world.error().toDebugString()));
    return *world;
}

} // namespace mailworthy::net::test
