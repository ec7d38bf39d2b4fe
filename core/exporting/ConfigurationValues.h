#pragma once
// What the templates of a server's configuration are filled with. Names are checked here, once, so
// that no value can break the syntax of any server.
//
// Texts ("" is not set, "yes" is set where there is nothing to write):
//   host          the server's own name             helo          what it greets with
//   ownName       host, or helo where the server has one name for everything
//   heloDiffers   helo is not host                  domain        the first mail domain
//   protocols     "all", "ipv4", "ipv6"             v4only v6only bothFamilies
//   loopback      "127.0.0.1", or "[::1]" with v6only
//   bind4 bind6   source addresses, where asked for; bindAny when there is one
//   direct relay  which way mail leaves             relayHost relayPort relayTarget ("[host]:port")
//   relayWrapped  TLS from the first octet (465)    relayStartTls  the other way
//   certificate certificateKey  of the server, where asked for; tls when there are both
//   incoming      checks of incoming mail are asked for
//   rsa ed25519   a key of that kind signs          severalDomains
//   longNames     the file name of a key is not just made of its domain and selector
// Lists, each row with "first" and "last" (set in that row alone):
//   domains       domain, and selector, path, keyFile of its first key, keys (its signing keys);
//                 hasKeys when there are any; index (from 1)
//                 wide when it does not fit into one line of a header;
//                 international when a label of it is an A-label
//   keys          every key that is put onto the server: domain, selector, path, folder, algorithm
//                 ("rsa", "ed25519"), isRsa, isEd25519, publicKey (what p= carries), publicParts (its
//                 pieces of at most 200 characters: part)
//   signing rsaKeys edKeys      those that sign: all, RSA, Ed25519
//   addresses     the addresses that mail leaves from: address, isV4, isV6
#include "exporting/Configuration.h"
#include "servers/Template.h"

namespace mailworthy::exporting {

/// The keys of the plan that this server can have, with their places. Errors "server.unsafe-name",
/// "key.missing" {domain}, "server.no-usable-key" {domain, server}, "server.fixed-selector" {server,
/// selector, domain}, "server.one-key" {server}.
[[nodiscard]] Result<std::vector<KeyTarget>> keyTargets(const plan::MailPlan &plan,
                                                        const servers::ServerKind &kind);

/// Errors "server.unsafe-name" {text}, "server.needs-relay" {server}, "server.needs-greeting" {server}: it
/// is to greet with the provider's name, and that is not known.
[[nodiscard]] Result<servers::Values> configurationValues(const plan::MailPlan &plan,
                                                          const servers::ServerKind &kind,
                                                          std::span<const KeyTarget> keys,
                                                          const ConfigurationOptions &options);

/// The values with those of each row laid over them, for parts that are there once for every domain
/// or key; the values alone where `each` is empty.
[[nodiscard]] std::vector<servers::Values> valuesForEach(const servers::Values &values,
                                                         const QString &each);

} // namespace mailworthy::exporting
