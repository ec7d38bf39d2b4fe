#pragma once
// Worlds by name (shipped, ":/mailworthy/worlds/NAME.world") or by file, with what they need to
// know of the real lists and services. For --demo, --world and scenario tests. Errors: "world.bad"
// {file, line, found, expected}, "world.missing" {name, known}, "file.…" of base/Files.h.
#include "data/AddressServices.h"
#include "data/ListCatalog.h"
#include "data/MailOperators.h"
#include "net/fake/FakeInternet.h"

namespace mailworthy::data {

/// What a fake Internet must know of the built-in data files.
[[nodiscard]] Result<net::fake::PublicFacts> publicFacts();
[[nodiscard]] net::fake::PublicFacts publicFacts(const ListCatalog &lists,
                                                 const AddressServices &services,
                                                 const PublicResolvers &resolvers,
                                                 const MailOperators &operators);

struct LoadedWorld
{
    net::fake::World world;
    net::fake::PublicFacts facts;

    /// A fresh Internet over it, at its start.
    [[nodiscard]] std::unique_ptr<net::fake::FakeInternet>
    open(net::fake::Options options = {}) const;
};

/// Something with a '/' or ending in ".world", or that is there as a file, is a file; else the name
/// of a shipped one.
[[nodiscard]] Result<LoadedWorld> loadWorld(const QString &nameOrFile);
/// From text, for tests; `file` is for messages.
[[nodiscard]] Result<LoadedWorld> worldFromText(const QByteArray &text, const QString &file);
/// Names of the shipped worlds, sorted.
[[nodiscard]] QStringList shippedWorlds();

} // namespace mailworthy::data
