#pragma once
// The writers of planned records, one function a format. Internal to exporting: writeRecords calls
// them. Each ends with a line end, removes nothing of others, and makes a comment of what would (a set
// that the tool replaces as a whole and of which nobody knows what stands in it). Without any
// connection all is written, and said.
#include "exporting/Records.h"
#include "exporting/records/RecordSets.h"

namespace mailworthy::exporting {

/// What a writer is given: the records, the same as sets, and whose interface it is.
struct RecordBook
{
    std::span<const plan::PlannedRecord> records;
    std::vector<RecordSet> sets;
    const data::DnsHost *host = nullptr;
    RecordOptions options = {};
    /// Whose MX record is not in it, since it comes last.
    std::vector<dns::Domain> switchesLeft = {};

    /// The zones of the sets, in their order.
    [[nodiscard]] std::vector<dns::Domain> zones() const;
    /// Nothing could be looked up at all: the owner has no connection, and knows it.
    [[nodiscard]] bool isBlind() const;
    /// May the whole set be replaced by what is said in characters? Not where an alias stands, nor
    /// where it alone is not known, nor where it holds octets that are none.
    [[nodiscard]] bool mayReplace(const RecordSet &set) const;
};

/// Sentences for a comment: what it is for, what it replaces, what stands in the way.
[[nodiscard]] QStringList remarksOn(const RecordSet &set);
/// In front of everything: what `head` says, and a warning where the book is blind.
[[nodiscard]] QString headOf(const RecordBook &book, const QString &head, QStringView mark);
/// What somebody else has to set (the reverse name), and what is not in the file, a line each.
[[nodiscard]] QStringList remarksOnOthers(const RecordBook &book);
/// Can every text of the set be said in a language of characters (UTF-8)?
[[nodiscard]] bool isSayable(const RecordSet &set);
/// Every line behind `mark`, with a line end.
[[nodiscard]] QString commented(const QStringList &lines, QStringView mark);

/// "example.org." and "example.org"
[[nodiscard]] QString dotted(const dns::Name &name);
[[nodiscard]] QString undotted(const dns::Name &name);
/// Inside its zone; `apex` for the zone itself.
[[nodiscard]] QString relativeTo(const dns::Domain &zone, const dns::Name &name,
                                 const QString &apex);
/// The value of a TXT record; empty for others.
[[nodiscard]] QByteArray textOf(const dns::RecordData &data);

[[nodiscard]] QString writeBind(const RecordBook &book);
[[nodiscard]] QString writeCloudflare(const RecordBook &book);
[[nodiscard]] QString writeRoute53(const RecordBook &book);
[[nodiscard]] QString writeTerraform(const RecordBook &book);
[[nodiscard]] QString writeDnscontrol(const RecordBook &book);
[[nodiscard]] QString writeOctodns(const RecordBook &book);
[[nodiscard]] QString writeLexicon(const RecordBook &book);
[[nodiscard]] QString writeNsupdate(const RecordBook &book);
[[nodiscard]] QString writePowerdns(const RecordBook &book);
[[nodiscard]] QString writeWindows(const RecordBook &book);
[[nodiscard]] QString writeDnsmasq(const RecordBook &book);
[[nodiscard]] QString writeTinydns(const RecordBook &book);
[[nodiscard]] QString writeCsv(const RecordBook &book);
[[nodiscard]] QString writeMarkdown(const RecordBook &book);
[[nodiscard]] QString writeHtml(const RecordBook &book);
[[nodiscard]] QString writeText(const RecordBook &book);
[[nodiscard]] QString writeCards(const RecordBook &book);

} // namespace mailworthy::exporting
