#pragma once
// The questions of a survey and what each was for. The parts of a survey (Round, ServerSearch) write
// them down and read the answers; Survey carries them out. Pure.
#include "mail/dnsbl/Query.h"
#include "net/Internet.h"

namespace mailworthy::dnsbl {

struct Purpose
{
    enum class Kind {
        Question,      ///< of a row
        Positive,      ///< the must-be-listed control
        Negative,      ///< a must-not-be-listed control
        Zone,          ///< SOA of the list, in place of controls
        Text,          ///< TXT after a hit
        Missing,       ///< SOA of a list that hides its control: is it there at all?
        NameServers,   ///< NS of a list's zone, or of the zone that it is part of
        ServerAddress, ///< A or AAAA of one of them
    };
    Kind kind = Kind::Question;
    bool direct = false;                   ///< asked of the list's own servers
    std::size_t row = 0;                   ///< of Question, Text, Missing
    dns::Name zone = {};                   ///< where the list is asked; whose servers are sought
    SubjectKind subject = SubjectKind::V4; ///< whose controls
};

struct Questions
{
    std::vector<net::Inquiry> inquiries;
    std::vector<Purpose> purposes; ///< one for each inquiry

    void add(net::Inquiry inquiry, const Purpose &purpose)
    {
        inquiries.push_back(std::move(inquiry));
        purposes.push_back(purpose);
    }
};

} // namespace mailworthy::dnsbl
