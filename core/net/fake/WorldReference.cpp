#include "net/fake/WorldReference.h"

namespace mailworthy::net::fake {

namespace {

const char reference[] =
    R"(World files: a small Internet in one text file, for --world, --demo and tests.

  It reads like a zone file (RFC 1035) with directives. ';' begins a comment;
  in a directive only after a blank. In directives names need no final dot; in
  records the rules of zone files hold. A mistake is reported with file, line,
  what was found and what was expected (exit code 65).

Zones
  $ZONE example.org servers=44.128.0.10,44.128.0.11 signed|unsigned|bogus
      Declares a zone and begins its records. Names that are not there do not
      exist; SOA and NS are made up when they are not written, and the names of
      the name servers have the addresses of `servers`. `bogus`: the signature
      does not fit. A question under no declared zone is a mistake of the world.
  $ORIGIN example.org        $TTL 3600        as in zone files
  @       MX  10 mail
  mail    A   44.128.0.25
  _dmarc  TXT "v=DMARC1; p=reject"
  *.dyn   A   44.128.0.99                      wildcards as in RFC 4592

Faults
  !servfail NAME [TYPE]      !refused NAME [TYPE]       !timeout NAME [TYPE]
  !truncated NAME [TYPE]     cut by UDP, whole by TCP
  !malformed NAME [TYPE]     !ok NAME                   takes its faults away
  !nxdomain NAME [TYPE]      !nodata NAME [TYPE]        hides what is there
      NAME is as given or below the current zone; `*` is everything, `*.NAME`
      everything below, `.` the root itself. At the zone of a block list it
      holds for all its names.
  !delay NAME|* MS [JITTER]  NAME and what is below it; the closest one counts
  !server ADDRESS stale|silent|refused|lame|ok
      One server of a zone. A stale one serves the records after `!stale`:
  !stale                     (to the next $ZONE, !fresh or !after)

Block lists
  !lists                     every list of the data file lives and answers its
                             test points; nothing else is listed
  !listed ADDRESS|NETWORK|DOMAIN ZONE CODE... ["TEXT"]
  !unlisted ADDRESS|NETWORK|DOMAIN [ZONE]
  !list ZONE dead|gone|lame|wildcard CODE|refusing CODE|empty|parked ADDRESS
  !key KIND KEY              with !lists: the key of this kind (spamhaus-dqs,
                             abusix) that is accepted in the names of questions
             |alive
  !seed 7                    random control names are the same in every run
      !listed 44.128.0.25 zen.spamhaus.org 127.0.0.10 "end-user range"

Resolver
  !resolver honest|public|rewrites ADDRESS|cuts|intercepted|silent [validating]
            [stale] [server=ADDRESS] [spares=NAME]
      `stale`: it answers from memory, with the records after `!stale`.
      `spares`: names below that one are not rewritten. Without `server` it is
      at 127.0.0.1 when validating, at 8.8.8.8 when public, else at 192.168.1.1.

The line
  !local IFACE ADDRESS/PREFIX [temporary] [tunnel]
      !local eth0 192.168.1.20/24
  !router ADDRESS|none       what the router says it has outside; inside it has
                             the first address of the private IPv4 network
  !seen ADDRESS [ADDRESS]    what echo, who-am-I and STUN services see
  !echo SERVICE ADDRESS|timeout   one that says something else: its id, operator
                             or host (!echo google timeout), or dns, https
  !port25 open|blocked|refused|intercepted BANNER
                             what happens to connections that leave for port 25;
                             open when it is not said
  !inbound SECONDS ADDRESS [NAME [SENDER [RECIPIENT...]]]
                             who comes to the greeter, and how long after it
                             began to wait; without NAME it says nothing and
                             leaves. SENDER <> is the null sender
  !inbound nobody|taken|forbidden
                             nobody comes; another program waits on the port;
                             this user may not wait there
      !inbound 20 44.128.7.7 mx.sender.example joe@sender.example me@my.example

Services
  !http URL STATUS TYPE [date=TIME]
                             with a body: indented lines, or all lines to a
                             single ".", or <<WORD ... WORD, or "text" in quotes
                             TIME is what its Date header says; without it, what
                             the world's clock shows
      !http https://mta-sts.example.org/.well-known/mta-sts.txt 200 text/plain
        version: STSv1
        mode: enforce
  !tls HOST:PORT ok|expired|wrong-name|self-signed
  !smtp HOST:PORT            with the dialogue as a body: lines "S: 220 ...",
                             "C: EHLO". Of the client's lines the first word
                             counts; !tls says what certificate it shows

Time
  !clock 2026-11-24T10:00:00Z
  !after SECONDS             begins a block of what changes then. A record set
                             (name and type) that is written in it replaces the
                             one before; faults, lists and the line as above.
                             The block ends at the next !after, at !end or with
                             the file.
      !after 60
      $ZONE example.org
      _dmarc TXT "v=DMARC1; p=none"

  Addresses that stand for public ones come from 44.128.0.0/16 and 3ffe::/16;
  44.128.200.0 to 44.128.255.255 and 3ffe:fffe::/32 are used for what a world
  does not name.
)";

} // namespace

QString worldReference()
{
    return QString::fromUtf8(reference);
}

} // namespace mailworthy::net::fake
