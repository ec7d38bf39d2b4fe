<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Catalog</name>
    <message>
        <source>DKIM key fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM key is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good key is published at {name} ({algorithm}, {bits} bit). Without the key file it cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No DKIM key published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key at {name}. Receivers cannot check your signatures, and several refuse unsigned mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the DKIM record from the records page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another DKIM key is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the record of your key, or give the server the other key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM key is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key published at {name} ends too early, after {octets} characters. Every signature fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the value again; if the form cuts at 255 characters, enter it in two quoted parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM key is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key at {name} was changed when it was entered ({damage}). {consequence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value again with the copy button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM record cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at {name} cannot be read at character {position}: {expected}. Receivers act as if there were no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it by the record from the records page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM key is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at {name} says that this key is withdrawn. Mail signed with it fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign with another selector, or publish the key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM key is too short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key at {name} has {bits} bit. Receivers must not accept less than 1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key with 2048 bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM key is short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key at {name} has {bits} bit. It works today, but 2048 is what receivers ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM is in test mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at {name} says that signatures are only tests. Some receivers then ignore them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take t=y out of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several records at one selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} text records at {name}. Receivers pick one by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the DKIM record there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM key of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at {name} says {claimed}, but the key in it is something else ({found}). Every signature fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM key may not be used for mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at {name} allows only {values}. Signatures on mail fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the {tag} tag out of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM key at the wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is at {found}, but receivers look at {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only {label} as the name; the DNS host adds the domain itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM key without its wrapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key at {name} is written in a short form that some receivers do not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM record without v=DKIM1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at {name} does not begin with v=DKIM1. That is allowed, but some checkers want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old tags in DKIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at {name} holds tags that count no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out when you change the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown tags in DKIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at {name} holds tags that receivers ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM record is long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at {name} is longer than one old answer holds. Old routers may lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a key of the newer kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys of {domain} that were looked up are Ed25519. Several large receivers cannot check such signatures and treat the mail as unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a second selector with an RSA key of 2048 bit and sign with both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM key could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a key is published for {subject} could not be found out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again, or name the selector your server signs with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC protects the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged mail in the name of {domain} is to be treated as &quot;{policy}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No DMARC record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} does not say what to do with forgeries. Large receivers expect such a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the DMARC record from the records page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several DMARC records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} DMARC records at {name}. Receivers ignore all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC record cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at {name} cannot be read at &quot;{text}&quot; (expected: {expected}). {consequence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC only observes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {domain} is none: forgeries are delivered as usual while you collect reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the reports are clean for some weeks, go on to quarantine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC is in test mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {domain} is &quot;{policy}&quot;, but with t=y receivers apply only &quot;{applied}&quot; to forgeries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the reports are clean for some weeks, take t=y out of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC without reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets reports about {domain}, so who sends in its name and whose mail fails stays unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a mailbox for reports (rua).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports go to a domain that did not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports about {domain} go to {destination}, which has not agreed to take them. They will not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish &quot;v=DMARC1;&quot; at {name}, or use a mailbox of your own domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report mailbox cannot get mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports about {domain} go to {destination}, which takes no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a mailbox that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC cannot pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from {domain} cannot pass its own DMARC check: neither SPF nor DKIM speaks for it. With the policy &quot;{policy}&quot; it is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend SPF and DKIM first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old tags in DMARC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of {domain} holds tags that count no more: {tags}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weaker DMARC below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names below {domain} are protected less ({tag}={value}) than the domain itself ({policy}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the {tag} tag out, or set it to {policy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC at the wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a DMARC record at {found}, but receivers look at {name}, where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter only _dmarc as the name; the DNS host adds the domain itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old and new receivers differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers with the current rules take {treeDomain} as your organisation, older ones {listDomain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC comes from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} has no record of its own; the one of {from} counts ({policy}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of DMARC is ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers ignore a part of the record of {domain} that they cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of DMARC has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the record of {domain} has no effect where it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC policy does not come second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older receivers want p= right behind v=DMARC1 in the record of {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it there when you change the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMARC could not be checked in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything about DMARC of {subject} could be found out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} exists; its records are kept by {servers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} does not exist in DNS. Mail from it is refused everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or register the domain first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a domain of one owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} is a name under which others register theirs. Mail records there are not yours to set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the domain you registered below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a dynamic DNS service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} belongs to the dynamic DNS service {service}. DKIM and reverse names cannot be set there as with an own domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a domain of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS signatures are broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNSSEC signatures of {domain} do not hold. Receivers that check them cannot see any of your records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the DNS host renew the signatures, or take the DS record out at the registrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} is signed with DNSSEC, and the signatures hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS is signed, not proven here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} is signed with DNSSEC. From here it cannot be proven that the signatures hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS is not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} is not signed with DNSSEC. Mail works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} has a wildcard: names that nobody made have records too. A missing record can look like a wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name server does not know the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} ({addresses}) is named as a name server of {domain}, but when it is asked it {found}. A receiver that asks it finds your records late or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the domain set up on {server}, or take that server out of the list of name servers at your registrar and at your DNS host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name server does not answer from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} ({addresses}) did not answer, while other name servers of {domain} did. Receivers then ask the others, which takes a little longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again later. If it stays silent, have it mended or taken out of the list of name servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers do not say the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every name server of {domain} gives the same answer for {records}: {servers} against {others}. Which of them a receiver asks is chance, so the same mail can pass once and fail the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you changed a record in the last minutes, wait and check again. Otherwise have the domain copied anew to {servers}, or ask your DNS host why the copies differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain could not be looked up in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything about {subject} could be looked up. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{firstStep}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail finds your server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for {domain} goes to {host}, which has the address {addresses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MX record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} does not say where its mail goes. Some receivers refuse senders whose domain cannot take mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish an MX record that names your mail host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail at all (null MX). Some receivers then refuse mail from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it by an MX record if the domain shall send and receive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX names an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record of {domain} holds the address {host}. It has to be a name; mail to you is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish an A record for your mail host and name that host in the MX record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX names an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX host {host} is an alias (CNAME). Some senders do not deliver to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {host} its own address record, or name the real host in the MX record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX host has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for {domain} goes to {host}, which has no address. Nothing can be delivered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish an address record for {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX host has an inner address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX host {host} has the address {addresses}, which the outside cannot reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish your public address for {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX host has an inner address as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside its public address the MX host {host} has {addresses}, which the outside cannot reach. Mail that tries it first comes late or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {addresses} out of the DNS records of {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web proxy stands in front of the MX host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX host {host} has the address {addresses} of the web proxy {proxy}, which passes on web pages and no mail. Mail that is sent there does not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the proxy off for {host} at your DNS host (at Cloudflare: from the orange cloud to &apos;DNS only&apos;), so that the name shows the address of your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail goes to another server today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the MX record last, when everything else stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything about the way of mail to {subject} could be found out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail host has its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has the address {addresses}, as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail host has another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} should have the address {address}, but DNS says {addresses}. Mail and greeting go astray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address record of {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail host has one more address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} also leads to {addresses}, as far as known no address of your server. Mail that takes this way may not reach you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the record out, or give {addresses} as an address of your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail host has no address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no address record, so nothing can find your server by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the address record from the records page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail host has an inner address in public DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} leads to {addresses}, which nobody outside can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {addresses} out of the public DNS records of {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail host could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of {subject} could not be found out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain was given. Type the part after the @, such as example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is an IP address. Type the domain&apos;s name instead, such as example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; ends in a number, which no domain does. Type the domain&apos;s name, such as example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part &quot;{label}&quot; is longer than the 63 characters that DNS allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is longer than the 253 characters that DNS allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has two dots in a row or begins with a dot. Take the extra dot out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{character}&quot; cannot stand in a domain name. Letters, digits, hyphens and dots can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part &quot;{label}&quot; begins or ends with a hyphen, which DNS does not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a name that can be registered ({reason}). Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a full domain. Type it with its ending, such as example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not an IP address. Write it like 203.0.113.25 or 2001:db8::25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is an address with a port. Give the address alone: {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is a network. Give one address of it alone, without the slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is an address with an interface behind it. Leave &quot;{zone}&quot; out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no IPv4 address: &quot;{part}&quot; begins with a zero, and some programs read such a number as octal. Write it without the zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no IPv4 address: {part} is larger than 255. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no IPv4 address: it has {count} numbers, not four. Write it like 203.0.113.25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not a public address ({class}). Give the address that the outside sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not an address of a name server. Write it like 192.0.2.53, 192.0.2.53:5300 or [2001:db8::53]:5300.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a DNS name ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; cannot be a selector. Use letters, digits and hyphens, such as s1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a mail address. Write it like dmarc@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is an address. Give the relay&apos;s name, such as smtp.example.net:587: its certificate is made out to the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a relay. Write it like smtp.example.net:587.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than expected ({bytes} octets) and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already and was not touched. Choose another place or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Nothing was changed; check the folder&apos;s rights and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be written to standard output. Look where it goes, and whether there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than expected ({bytes} octets) and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged at line {line}, column {column}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not hold what was expected: an object in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than expected ({bytes} octets) and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged at line {line}, column {column}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold what was expected. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up file {path} is damaged and was left as it is. Choose another one, or move it away to begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up file {path} is for {found}, not for {domain}. Choose another file with --session, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up file {path} was written by a newer version of Mailworthy (format {found}, this one reads {known}). Update Mailworthy; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; holds something unexpected: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved results cannot be read ({field}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}: found &quot;{found}&quot;, expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no world named &quot;{name}&quot; and no such file. Shipped worlds: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file {file} cannot be used: in the entry {entry} the field {field} should be {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file {file} cannot be used: the field {field} should be {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key file {path} already. It was not touched; choose another selector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no private key in PEM form. Choose a file that begins with -----BEGIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds another key than the plan. Put the key back, or take this one with a new selector (--selector, --import-key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds only the public half of a key. Choose the file with the private one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in this file is damaged. Take it from a copy, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key cannot be read at octet {offset}: {expected} was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ends too early: {missing} octets are missing at octet {offset}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of {bits} bit cannot be used. Take one of 1024 to 8192 bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the kind {oid} cannot be used for DKIM. Use RSA or Ed25519.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Ed25519 key has 32 octets, this one has {octets}. Copy it again as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Ed25519 key cannot be written in the old RSA form. Use the usual PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the key was stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be used ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds neither a certificate nor a key in PEM form. Choose the file that your mail server names as its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in {path} is protected by a password. Choose the certificate; it needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate or key in {path} is damaged. Take it from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; cannot be part of a file name. Use letters, digits, hyphens and dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no From field among those to be signed. DKIM needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has {count} From fields; there may be only one. It was not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message begins with a blank, so its first line belongs to no field. It was not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not the name of a header field. Write it like From:To:Subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {name} changes on the way and cannot be signed. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{selector}&quot; cannot be a selector. Use letters, digits and hyphens, such as s1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{identity}&quot; does not lie in the signing domain, so nobody could check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature would expire before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing was stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the message is larger than {limit} octets and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header of the message has more than {limit} fields and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be kept aside while it was read ({reason}). Make room in the folder for temporary files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a domain. Give a name such as example.org, or an address such as me@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a result and a domain. Write it like pass:example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no list of public suffixes. Install the package publicsuffix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of public suffixes {path} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} cannot be read: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is protected by a password, which mail servers cannot use. Save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the kind {type} cannot be used for DKIM. Use RSA or Ed25519.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has {bits} bit; receivers refuse DKIM keys below 1024. Make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key could not be made ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for {domain} yet. Make one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your public address is needed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no reverse name that leads back to it, so there is none to greet with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain does not exist yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the lists asked takes such a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list closed down and is not asked any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} closed down and is not asked any more. What it answers today: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} closed down on {date} and is not asked any more. What it answers today: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {field} in {file} is no key: it has 6 to 63 letters and digits, as the operator&apos;s page shows it, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} names a key that no list takes. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the services that tell an address answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services do not agree on your address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone is signed, but no validating resolver that can be trusted was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine names no DNS server. Check its network settings, or give one with --resolver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine names no DNS server over IPv6, and --no-ipv4 leaves those over IPv4 out. Give one with --resolver, or leave --no-ipv4 out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine names no DNS server over IPv4, and --no-ipv6 leaves those over IPv6 out. Give one with --resolver, or leave --no-ipv6 out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the domain&apos;s own name servers answered from here, so it could not be seen whether they say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the domain&apos;s own name servers answered as one does, yet the domain is found: somebody on the way may answer in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server answers, but of no use: it does not even know the root of the DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s DNS signatures are broken, so its records cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS does not tell which selector is in use, and no usual one has a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether this is what you meant to ask, and try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, or try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address check finds out which one that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other lists: some take addresses, others domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out; nobody should ask it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out or give your public address first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again when there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to the name server first: is this machine connected? Then check again, or ask another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another name server and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask another name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute. If it stays so, look at the domain&apos;s own name servers, or ask another name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server refused to answer ({question}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server could not get an answer ({question}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came in time ({question}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server could not be reached ({question}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read ({question}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes cut short here, and nobody hands it over whole ({question}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such record ({question}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such name ({question}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list refuses questions that come this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list gave no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your router or provider answers look-ups in the list&apos;s place, so what comes back proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list does not pass its own test, so its silence proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list names whatever it is asked about, so its answer proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list&apos;s answers are no list answers; its domain may have been given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server invents answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a number from 1 to {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input ended before the last question. What was answered is kept; start setup again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is longer than {limit} octets and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; is missing or of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; holds half a surrogate pair, which is no character. Write the character itself in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list &quot;{text}&quot; in the data file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server kind &quot;{text}&quot;. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the server kind {server} cannot be used (field {field}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} tells {host} IPv4 addresses alone, and the server has an IPv6 address too, which would get lost. Keep that one by hand, or leave it out of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} speaks to your DNS host: name it with --provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} cannot change records at the DNS host {host}. Name the host with --provider, or choose one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} lies in none of the domains of the plan, so its address is kept by somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} hands all mail to a relay, and the plan names none. Choose a relay first (--relay HOST:PORT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} cannot sign with the key of {domain}: it needs an RSA key. Make one beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} signs under the selector {selector} alone, and the key of {domain} has another one. Make a key with the selector {selector} beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} has one key for all domains, and the plan has several. Give every domain the same key, or choose another kind of server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an Ed25519 key can be written in this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; cannot be written into a configuration safely. Host names have letters, digits, hyphens and dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template uses the unknown name &quot;{name}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template cannot be read at &quot;{what}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; cannot be written into a configuration safely. A path begins with &quot;/&quot; and has letters, digits and ./_+- alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds something else and was not touched. Choose an empty or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records lie in several zones, and what {format} writes is for one: name it with --zone. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format &quot;{text}&quot;. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check &quot;{check}&quot; compares with a plan: give a session file (--session), or use &apos;verify&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no check &quot;{text}&quot;. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether reports to {where} arrive could not be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a name that SPF can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record &quot;{record}&quot; cannot be read at octet {offset}, so nothing was merged. Mend it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{term}&quot; is no term of SPF. Write it like ip4:203.0.113.25, mx or include:_spf.example.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} stands for could not be looked up, so nothing was written out. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no SPF record that can be read, so there is nothing to write out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{term}&quot; at {name} cannot be written as addresses. Keep the include, or leave the service out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no include:{name}. Name an include that stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which addresses the relay {relay} sends from is not known here; its provider says what SPF has to name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look-up did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look-up that SPF needs did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF took too long to look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS protects your mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers that know MTA-STS deliver to {domain} only over verified TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No MTA-STS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} does not ask other servers for verified TLS; somebody on the way could read mail to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a certificate of a public CA you can add it on the records page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several MTA-STS records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} MTA-STS records at {name}. Senders then act as if there were no policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MTA-STS policy cannot be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} announces a policy, but {url} does not give it: {why}. New senders see no policy; those that remember one go by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file at that address: answered with 200, as text/plain, without redirect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the policy host is not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} shows no certificate that is valid for its name, so senders do not take the policy of {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate of a public CA for that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy leaves a mail host out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MTA-STS policy of {domain} does not name {hosts}. Senders that enforce it deliver nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an mx line for each to the policy, and give the record a new id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything about MTA-STS of {subject} could be found out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS reports are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports about failed TLS on the way to {domain} go to {destinations}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several TLS report records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} records at {name}. Senders then send no reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS reports unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether {subject} asks for TLS reports could not be found out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the server is in DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has a TLSA record that came with proof: senders that know DANE accept only that key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA without DNSSEC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has a TLSA record, but its zone is not signed. Senders ignore the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the zone with DNSSEC, or take the record out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the TLSA record of {subject} counts could not be found out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again later, with a validating resolver on this machine or in your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAA forbids your certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CAA records at {at} do not let {issuer} issue a certificate for {host}. The next renewal fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a CAA record that names the CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAA unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may issue certificates for {subject} could not be found out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--extra {text} is not one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--extra {kind} needs a value, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--extra {kind}: &quot;{text}&quot; cannot be used; {expected} would be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File for the web server, at {url}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS reports for {domain} are not planned: there is no mailbox for reports. Name one for the DMARC reports, or for these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS for {domain} is not planned: its mail is not taken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the policy at {url}. {name} has to lead to a web server with a certificate of a public CA for that name, which answers with 200, as text/plain, without redirect. Publish the record only when the file is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before that, every mail host needs a certificate of a public CA for its name, shown after STARTTLS: {hosts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {domain} begins in testing: mail comes also when TLS fails. When the TLS reports are clean for some weeks, go on to enforce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish this policy of {domain} only when the TLS reports are clean for some weeks: a mail host without valid certificate then gets no mail. Never just delete record and file; leave with the mode none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ends MTA-STS for {domain}: put this file and record in the place of the old ones, leave them until the max_age of the old policy has passed, then remove both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without TLS reports nobody sees whether the policy of {domain} works; add them as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs look for the file at {url}. {name} has to lead to a web server that sends it as text/xml. The servers in it have to listen there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is published at {at} does not let {issuer} issue for {host}: without the new record the next renewal fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {at} stands a CAA record with a critical tag that nobody knows: no CA issues for {host} as long as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {at} stands a record that lets {issuer} issue for everybody who controls {host}; what you bind it to counts only when that record is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA for {host} is not planned: whether its zone is signed could not be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA for {host} is not planned: its zone is not signed, so senders would ignore the record. Switch DNSSEC on at your DNS host first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA for {host} is not planned: its zone is signed, not proven. Ask through a validating resolver on this machine or in your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA for {host} is not planned: the signatures of its zone do not hold. Mend DNSSEC first; mail is lost already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLSA record of {host} holds as long as the key: let renewals reuse the key, or publish the record of the next key beside this one two TTLs before the change. A record that fits no key stops mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For mail to {domain} senders do not look at the TLSA record: its own zone, with the MX record, does not come with proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} takes no mail any more, not even bounces, so receivers may refuse mail from it. If it sends none either, v=spf1 -all and a DMARC policy of reject say so; both are yours to choose, nothing of them was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no web server answers there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the web server does not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 64 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is no HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the web server redirects, and senders do not follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the web server does not answer with 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file does not come as text/plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server {server} answers honestly and completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server {server} does not answer. Nothing about your mail can be looked up through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your Internet connection, or name another server with --resolver or in the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server invents answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server {server} gives the address {address} for names that do not exist. Block-list answers through it mean nothing, and a mail server behind it would misjudge senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else answers name look-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question sent to an address without a name server was answered. Your router or provider catches look-ups, so servers cannot be asked directly from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off in the router what catches look-ups (DNS filter, parental control, forced DNS). Where there is none, ask your provider to leave port 53 alone, or run the check from another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public name server in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} is a public name server ({operator}). Several block lists refuse questions that come through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For block lists, use your provider&apos;s name server or one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server cuts long answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long answers do not come through {server} ({missing} does not work). A good DKIM record can look damaged from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the router, or use another name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server does not prove signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server {server} does not check DNSSEC. Signed zones can be seen, but not proven, from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name server could not be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the name server {subject} answers honestly could not be found out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this machine is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it is {here}, while {sources} have {said}. Mail that is sent with such a clock carries a date that filters take for a sign of spam. Signatures and certificates count as not valid yet, or no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the synchronisation of the clock on (on Debian and Ubuntu: timedatectl set-ntp true), then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your public address is {address}; {count, plural, one{one source says so} other{# sources say so}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address as you gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {address} is the one you gave. It is a public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services see different addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different services see different addresses: {addresses}. Several lines, a VPN or a shared address can be the cause. Records can name only what mail really leaves from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch a VPN off and check again, or say which address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your public {family} address could not be found out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address in, or check the connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine is {local} at home and {address} outside. The router has to pass port 25 on to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a port forwarding for port 25 in the router.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router without a public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your router itself has only the inner address {router}, while the Internet sees {address}. Another router stands before it, or the provider shares the address. Mail from outside arrives only when both pass port 25 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a second box, often the provider&apos;s modem: switch its router off (bridge mode) or forward port 25 in both. Without a second box, ask the provider for a public IPv4 address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router has another outer address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your router says that its outer address is {router}, but the Internet sees {address}. Either the provider translates once more, and then nobody reaches you at {address}, or mail leaves by another way: a second line or a VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch a VPN off and check again. Look in the router whether it has a second line. With one line alone, ask the provider whether {address} is yours alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everybody sees the same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most see {address}; something else was said as well: {others}. A VPN, a second line or a service that errs can be the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If mail can leave from {others} too, give both addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address shared with other customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has the inner address {local}: your provider shares {address} between customers. Nobody can deliver mail to you over IPv4, and the reverse name is not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider for a public IPv4 address, or send and receive through a relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner address, yet mail comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has the inner address {local}, as where a provider shares {address} between customers. But somebody outside reached you over IPv4, so port 25 is passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider whether {address} and its reverse name are yours alone, and for how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address looks like it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} looks like the address of a home line that changes ({reasons}). Many receivers distrust such senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed address helps; so does sending through a relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is a privacy address and will be gone in a day. Mail sent from it has no reverse name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind the mail server to the machine&apos;s stable address, or send over IPv4 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address is not public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is no public address ({class}). Receivers never see it, so no record may name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the address that the outside sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has no IPv6 address. Mail works over IPv4 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse name fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is called {name}, and that name leads back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reverse name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} has no name. Gmail and many others refuse mail from such an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever gives you the address to set its reverse name (PTR) to your mail host&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse name leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is called {name}, but that name has no address of this family (IPv4 or IPv6). Receivers treat this like no name at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish an address record of {name} that leads to {address}, or have the reverse name changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse name leads elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is called {name}, but that name has the address {addresses}. Receivers treat this like no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the name&apos;s address record and the reverse name point to each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a customer line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {name} looks like a customer line: {ruleText}. Some receivers refuse such names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider for a name of your own; where that is impossible, send through a relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several reverse names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} has {count, plural, one{one name} other{# names}}: {names}. Some receivers look at only one of them, by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one reverse name, the one your server greets with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse name could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether {subject} has a reverse name that leads back to it could not be found out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{consequence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting name fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting name {name} is the reverse name of {address} and leads back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting and reverse name differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server greets as {name}, but {address} is called {ptr}. Strict receivers object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greets with the provider&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server greets as {name}, the name your provider gave to {address}. Your mail domain stays your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting name has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting name {name} has no address. Many receivers refuse a greeting they cannot look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish an address record for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting name leads elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting name {name} has the address {addresses}, not {address}. Receivers see a false greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting name cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no name a mail server may greet with: {why}. Receivers refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greet with the full name of the mail host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting name could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting could not be checked for {subject}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again later, or greet with the name of your mail host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed on {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is on {list}: {meaning}{also}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stepText}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as a home line: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is on the policy list {list}: {meaning} This is no accusation, but many receivers refuse direct mail from it.{also}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours listed on {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} lists the network around {address}, not you: {meaning}{also}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} refused to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} refuses questions from where you ask ({cause}), so it is unknown whether {address} is on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cure}{also}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} tells nothing today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether {address} is on {list} is not known. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller lists without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one{One small list} other{# small lists}} refused, gave no answer or failed the test question. Few receivers use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of {asked, plural, one{one list} other{# lists}} answered today; {subject} is not on {count} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praised by {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is on {list}, a list of good senders: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known to {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is not on {list}, a list of good senders. That does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of {count, plural, one{the one list} other{the # lists}} answered, so nothing is known about {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name server and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List answers mean nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name server invents answers, and the lists&apos; own servers cannot be asked from here. Nothing is known about {subject}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists could not be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block lists could not be asked about {subject}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not accepted: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{list} did not answer to your key {key}; what answers without one was asked without it. The key may be mistyped or have run out, or the name server here keeps such answers back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the key in {file} with the one on the operator&apos;s page. If it is right, ask through another name server; else take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read your keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this machine can read your keys for block lists in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file readable for you alone: chmod 600 {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the list&apos;s own page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not answer public name servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answers no public name servers, nor any whose address has no reverse name that says whose it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not accept your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many questions came from this name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list may have moved. See whether there is a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your provider&apos;s name server or one of your own, not a public one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the name server that asks is your own, give its address a reverse name; else use your provider&apos;s name server or one of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare your key with the one on the operator&apos;s page. This list answers with a valid key only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name server of your own, and ask again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to mend on your side; check again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another name server, best one of your own (unbound), and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name server does not help: your router or provider answers in the place of every one. First switch off in the router what catches look-ups (DNS filter, parental control, forced DNS). Where there is none, ask the provider to leave port 53 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list answers only with a key of its operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most large receivers ask this list: they refuse mail from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many receivers ask this list: some refuse the mail, others take it for spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few receivers ask this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardly any receiver refuses mail because of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no accusation: the list names every domain for its age, and that passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no accusation: the list names every domain of such a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its own word it has been there since {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its own word it was last seen on {lastSeen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is about {range}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list names whole networks: the entry is about {range}, and a neighbour in it may be meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s network is AS{asn}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list did not pass its own test today, so this may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists&apos; test points were not asked (--no-self-test): what stands here was not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand it can be looked up there: {removal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a free key of its operator the list answers all the same; mailworthy-cli blocklists --help says where it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this order: {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the reverse name of {address} right first: lists that look at it refuse every request before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the server greet with the reverse name of {address} before you ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and clean the infected device behind this line; before that the entry is back within hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the web site that was broken into; it is not about your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the server refuse unknown recipients while the sender is still connected, and send no bounces afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the Tor exit an address of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send under a domain of your own, not under a free dynamic name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and stop what sent such mail: a stolen password, an open relay, a form on a web site, a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with a fixed address that has a reverse name of your own: take this single address off ({removal}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to be taken off ({removal}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list says about it: {wants}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes: {expiry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: the entry goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait, the entry goes by itself: {expiry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to your provider; nobody else can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the operator of the relay: there your mail is handed over, though it may go on from other addresses. If receivers refuse it, send through another relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your provider for an IPv6 network (/64) of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an address outside that network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send through a relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that is not possible, send through a relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never pay: this list takes money for a removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way off this list is known ({removal}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail can leave over {family}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections to port 25 of other mail servers get through; reached: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receiver turns this line away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} answers on port 25 over {family}, but refuses this address before any mail is offered: {reply}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the block lists and the reverse name first; the answer often names a page that helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25 is blocked over {family}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server can be reached on port 25 ({how}; tried: {who}). Mail cannot leave this line directly. Many home lines are set like this by the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the switch in the provider&apos;s or router&apos;s settings, or ask the provider to open port 25. If it stays shut, send through a relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25 is refused on the way over {family}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections to port 25 are turned back at once ({how}; tried: {who}). Mail cannot leave this line directly. A firewall in this machine, the router or the provider does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow outgoing port 25 for this machine in its firewall and in the router, then ask the provider. If it stays shut, send through a relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else answers on port 25 over {family}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of {who} somebody on the way answers: “{banner}”. Others can read your mail on the way, and receivers may see them in place of your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off the mail shield of a virus scanner or firewall, or ask the provider to let port 25 through. Else send through a relay over TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not tell whether mail can leave over {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether port 25 is open over {subject} could not be found out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again from the machine that sends the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relay} answers and protects the connection ({tls}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relay} does not take mail from here: {how}. Without it no mail leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare host and port with what the relay&apos;s help pages say, and try port 465 or 587 if another is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay offers no TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relay} answers without TLS, so the password and the mail could be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port 465 or 587 of the relay; if that offers no TLS either, somebody on the way takes it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay&apos;s certificate does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{relay} shows a certificate that should not be trusted: {fault} (names: {names}). A careful server refuses to log in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the host name that the relay&apos;s help pages give; the certificate is for that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay could not be tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether {subject} takes mail could not be found out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail can come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} was reached from outside on port 25 ({meaning}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail cannot come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others cannot reach {host} on port 25: {cause}. Mail to it is lost or comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 is not shown by this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} came over IPv6. Whether IPv4 works as well is still open; many senders have nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from a mailbox whose servers use IPv4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not tell whether mail comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether others reach {subject} on port 25 is still open. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether mail comes in was not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether others reach {host} on port 25 cannot be seen from inside your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send yourself a mail from a mailbox elsewhere. Where no server runs yet, “mailworthy-cli greet” waits for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} takes TLS with a certificate that fits, valid until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TLS offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not offer STARTTLS: mail to it travels readable, and some senders refuse to send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server a certificate, for example from Let&apos;s Encrypt, and switch TLS on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate does not fit the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} shows a certificate that others cannot trust for it: {fault} (names: {names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate for the name of the mail host from a public CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid at this time (until {until}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it, check that the server loads the new one, and check the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} ends on {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it and check that the server loads the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS could not be tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether {subject} takes TLS could not be found out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if nothing answers on port 25 alone, from another line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is another machine; run this on the server itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the receivers that are tried has an address of this family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the receivers that were tried said anything that tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers on other ports either; is this machine online?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers on port 25, and no other port could be tried beside it, so it may be the whole line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection left this machine. Is it online?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answered at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {place} was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to {place} from here ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} took the connection and said nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} closed the connection in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} turned us away: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at {place} does not speak SMTP: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS with {place} did not come about ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dialogue with {place} was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} names no server; write HOST or HOST:PORT, for example mx.example.org:25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the test that was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider shares your IPv4 address among customers, and there is no IPv6 address instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mail server outside that tried got no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mail server outside that tried was turned back at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider for an IPv4 address of your own; many have it as an option. Else let a rented server or a VPN with a fixed address take the mail for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that the server runs and waits on port 25, forward port 25 to it in the router, open it in the firewall, then ask the provider whether it lets port 25 in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a mail from a mailbox elsewhere while “mailworthy-cli greet” waits, or give what arrived to “check --inbound”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in this order: was a mail sent at all, and to a name whose MX record leads here? Does the router forward port 25 to this machine? Does its firewall let it in? Does the provider let port 25 in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in this order: was a mail sent at all, and to a name whose MX record leads here? Does the router forward port 25 to port {port} of this machine? Does its firewall let it in? Does the provider let port 25 in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it for the moment; or let it run, send a mail to it from a mailbox elsewhere, and give the Received lines of that mail to “check --inbound”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “sudo mailworthy-cli greet” in a terminal, or give the program that right once: sudo setcap cap_net_bind_service=+ep PROGRAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came while the greeter waited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you yourself came, over your own public address. Many routers send such a connection back by themselves; it says nothing about others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only connection came from an address of your own network. If nobody in it connected, a router or a container&apos;s network hides who came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection came from an address that is not public. Perhaps something in between hides who came; perhaps it was somebody near you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection came from a public address, but your own public address is not known, and it may be that one. Name yours with --address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program waits on this port, most likely your mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator may wait on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can wait for connections here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was stopped before anybody came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text tells nothing of a connection to your server. Give the Received lines of a mail that arrived, a mail server&apos;s report that it could not connect, or what a port test from elsewhere printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text tells of another server: neither your host&apos;s name nor your address is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not show that it was port 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not show from which address the test was made; at home it proves nothing. A Received line of a mail that arrived shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was made on your own machine or in your own network; it says nothing about others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That mail came from somebody who had logged in, as mail programs do; such mail takes another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That mail was not brought by another mail server over SMTP; it was fetched, or handed on by a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the text tells is not of the last seven days; much may have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the text tells has no time, so it may be of long ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test that gets no connection may fail at its own end: many lines let no connection to port 25 out. The report of a mail server tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other server found no way here; that may be for a cause on its side. What a large mail provider reports, or a second server elsewhere, tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody came from outside, but to port {port}. Mail servers come to port 25, and nothing shows that it leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server outside could not connect over one of IPv4 and IPv6. Your line has both, and nothing shows whether the other one works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part of the text shows a connection that came in, another one that did not. Give only what is newest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for your public addresses …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on port {port} for {seconds, plural, one{one second} other{# seconds}}; Ctrl+C ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a mail from a mailbox elsewhere (not from this network) to an address of your domain now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a mail from a mailbox elsewhere (not from this network) to an address whose mail goes to {host} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others reach this line at {addresses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider shares the IPv4 address among customers; over it most likely nobody will come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The router has to forward port 25 to port {port} of this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail is taken, and none is lost: the other server is asked to bring it again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} has connected ({origin}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address that is not public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps your own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seconds takes a whole number from 1 to 86400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection stands, and nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no way there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it turns us away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what answers does not speak SMTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS does not come about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name has no address that can be used from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is for another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is signed by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no known authority vouches for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What receivers make of your mail</source>
        <translation>كيف يحكم المستقبلون على بريدك</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the records in place: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now and with the records in place: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail from {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail through {relay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bounce from {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bounce from your server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bounce through {relay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of the server itself, such as cron&apos;s, from {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of the server itself, such as cron&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of the server itself, such as cron&apos;s, through {relay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail, forwarded by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail through a mailing list that changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger who writes in your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger who invents a name below your domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {from}, envelope sender {envelope}, signed by {domain} ({selectors}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {from}, envelope sender {envelope}, not signed: there is no key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {from}, without an envelope sender, so that the greeting {helo} counts; taken as unsigned, because many servers do not sign bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {from}, without an envelope sender, so that the relay&apos;s greeting counts; taken as unsigned, because many servers do not sign bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {from}, envelope sender {envelope}; taken as unsigned, because the signature is set up for {domain} alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {from}, envelope sender {envelope}, signed by {domain} ({selectors}), handed on by a server that is not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {from}, envelope sender {envelope}, not signed, handed on by a server that is not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {from}; the list puts its own envelope sender, and what it changes breaks your signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {from}, envelope sender {envelope}, from a server that is not yours, without your signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes: SPF allows the address ({term}), and the signature counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes: the signature counts, and SPF allows what the relay names ({term}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes, because SPF allows the address ({term}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes as long as the relay sends from the addresses it names ({term}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes, because the signature counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It passes, though it is forged: SPF lets everybody send ({term}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails: neither SPF nor a signature passes. It is delivered as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails: neither SPF nor a signature passes. It goes to the spam folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails: neither SPF nor a signature passes. It is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails: what passes speaks for another name than {author}. It is delivered as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails: what passes speaks for another name than {author}. It goes to the spam folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fails: what passes speaks for another name than {author}. It is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no DMARC record: every receiver decides on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DMARC record cannot be used: every receiver decides on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be found out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports about {domain} go to {mailbox}, and {host} has not agreed to take them. Whoever runs {host} must publish &quot;{value}&quot; as TXT at {name}; without it no report arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports about {domain} go to {mailbox}, and {host} has agreed to take them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports about {domain} go to {mailbox}; the record at {name}, among those to publish, says that {host} takes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports about {domain} go to {mailbox}. Whether {host} has agreed to take them could not be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From observing to refusing</source>
        <translation>من المراقبة إلى الرفض</translation>
    </message>
    <message>
        <source>Before the next step:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>تعذّرت المعرفة</translation>
    </message>
    <message>
        <source>only you know</source>
        <translation>أنت وحدك تعلم</translation>
    </message>
    <message>
        <source>No DMARC record is published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers only observe and send reports (p=none).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spam folder is on trial (p=quarantine with t=y): receivers that know the trial only observe, older ones sort already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged mail goes to the spam folder (p=quarantine).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusing is on trial (p=reject with t=y): receivers that know the trial use the spam folder, older ones refuse already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged mail is refused (p=reject). That is as far as it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the domain stands could not be found out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: publish the record with p=none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: the spam folder on trial (p=quarantine with t=y).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: the spam folder (p=quarantine).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: refusing on trial (p=reject with t=y).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: refusing (p=reject).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan goes straight to refusing. Mail you do not know of is lost then; sort it into the spam folder first, unless you know everything that sends in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail passes</source>
        <translation>بريدك يجتاز</translation>
    </message>
    <message>
        <source>Reports of {weeks} weeks read</source>
        <translation>قُرئت تقارير {weeks} أسابيع</translation>
    </message>
    <message>
        <source>All senders known</source>
        <translation>كل المرسلين معروفون</translation>
    </message>
    <message>
        <source>Everything is signed</source>
        <translation>كل شيء موقّع</translation>
    </message>
    <message>
        <source>Nobody writes to mailing lists</source>
        <translation>لا أحد يكتب إلى القوائم البريدية</translation>
    </message>
    <message>
        <source>Your own mail passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own mail does not pass yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether your own mail passes could not be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own mail passes SPF or is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have read the reports of at least {weeks} weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets reports: the record names no mailbox for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know every server that sends in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of your signature is published; everything that sends must sign with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key of your signature that receivers accept is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the key of your signature is published could not be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that sends signs its mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody with an address of the domain writes to mailing lists; such mail would be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--now and --min-rsa-bits take whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no DNS host &quot;{text}&quot; in the data file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone lines (BIND and others)</source>
        <translation>أسطر منطقة (BIND وغيره)</translation>
    </message>
    <message>
        <source>What to type, field by field</source>
        <translation>ما يُكتب، حقلًا حقلًا</translation>
    </message>
    <message>
        <source>Cloudflare import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route 53 change batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNSControl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>octoDNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lexicon commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nsupdate script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerDNS (pdnsutil)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows DNS (PowerShell)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dnsmasq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tinydns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Table (Markdown)</source>
        <translation>جدول (Markdown)</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>صفحة (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص بسيط</translation>
    </message>
    <message>
        <source>The name servers of {domain} fit several DNS hosts. Name yours with --provider: {hosts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {domain} with the mail host {host} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up is kept in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is in {path}. Only you can read it; back it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others on this machine can read {path}. Change its mode to 0600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: receivers refuse it.</source>
        <translation>قصير جدًا: يرفضه المستقبلون.</translation>
    </message>
    <message>
        <source>Short: some receivers refuse keys below 2048 bits.</source>
        <translation>قصير: يرفض بعض المستقبلين المفاتيح دون 2048 بت.</translation>
    </message>
    <message>
        <source>Strong enough for every receiver.</source>
        <translation>قوي بما يكفي لكل مستقبل.</translation>
    </message>
    <message>
        <source>Stronger than any receiver asks for. Its record is long: some DNS hosts do not take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong and short, but large receivers do not know this kind yet. Sign with an RSA key as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has {octets} octets and fits at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has {octets} octets. The form of {host} wants it in {strings} pieces of at most 255, each in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has {octets} octets, and {host} takes at most {limit}. Use a key with 2048 bits or of the kind Ed25519 beside one, or another DNS host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has {octets} octets; whether {host} takes so many is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has {octets} octets, in DNS {strings, plural, one{one string} other{# strings}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the message has no DKIM signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no record that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the record is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers use this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers cannot use this record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read on at character {position} (expected: {expected}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers act as if it were not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers only observe: forged mail is delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers leave that part out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every signature fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers that keep to the standard read it all the same; signatures fail at others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a term such as ip4:203.0.113.25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all, include, a, mx, ptr, ip4, ip6 or exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a space or the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon and a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a domain name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name that ends in a top-level domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a plain ASCII character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a macro behind the percent sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the letters s l o d i p v h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a closing brace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IPv4 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0 to 32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0 to 128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this modifier only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line end only in front of a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every tag only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v= as the first tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words with colons between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by {term}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain explains: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lookups} of 10 look-ups, {void} of 2 empty answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands for {addresses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matches the address that was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not match the address that was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved before &quot;all&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made an include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-ups in the record itself: {before} before, {after} after. What lies below an include is counted with --at DOMAIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-ups: {before} before, {after} after; receivers stop at 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-ups: at least {before} before, at least {after} after; a name did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SoftFail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TempError</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PermError</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy of {domain}: {policy}; this message: {disposition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF passes for the author&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature of the author&apos;s domain passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF and a signature pass for the author&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What passes speaks for another domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither SPF nor a signature passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no DMARC record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DMARC record cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF or DKIM could not be evaluated for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up a home mail server, step by step.</source>
        <translation>يُعدّ خادم بريد منزليًا، خطوة بخطوة.</translation>
    </message>
    <message>
        <source>The window does not run as root. Start it as your own user, or use mailworthy-cli setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display. mailworthy-cli setup asks the same questions in the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on a shipped demo world; nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on a world file instead of the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a world: answer without its delays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this set-up file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration for {server}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds what the mail server needs. The script shows each change, keeps a copy of what was there, and asks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes --yes (do not ask), --root DIR (work below DIR), --key FILE (the private key), --check, --reload and --undo (put everything back).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script leaves this to you; it is part of the steps below:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder holds what the mail server needs. Name the folder that its configuration lies in; the script shows each change, keeps a copy of what was there, and asks:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be known before</source>
        <translation>ما ينبغي معرفته قبل ذلك</translation>
    </message>
    <message>
        <source>What has to be installed first (Debian, Ubuntu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {file} to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the lines of {file} to {target}, those that are not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set what stands in {file} in {target}, each setting once; leave the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the lines of {file} into {target}, in place of those that an earlier export put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server reads an Ed25519 key in another form: base64 of its last 32 octets, in one line. The script makes it; by hand: sed /^-/d FILE | base64 -d | tail -c 32 | base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} cannot sign with the key {selector} of {domain}. Receivers take the other key&apos;s signature; the record of this one does no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not sign: the relay has to, for your domain. Without that, only SPF can carry DMARC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner {owner}, group {group}, mode {mode}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the private key of {domain} ({selector}), which is in this folder, to {target}. Then delete it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the private key of {domain} ({selector}) to {target}; it is not in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send one message to yourself and look at its signature; a passed check alone proves little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried with: {tested}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made from the documentation, not tried: {tested}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration is in {path}; README.md there says what goes where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your domain</source>
        <translation>نطاقك</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Reverse DNS and name</source>
        <translation>الاسم العكسي</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>قوائم الحظر</translation>
    </message>
    <message>
        <source>DKIM key</source>
        <translation>مفتاح DKIM</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>Review: records</source>
        <translation>مراجعة: السجلات</translation>
    </message>
    <message>
        <source>Server configuration</source>
        <translation>إعداد الخادم</translation>
    </message>
    <message>
        <source>Verify live</source>
        <translation>التحقق المباشر</translation>
    </message>
    <message>
        <source>Keep an eye</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>Mailworthy sets up a home mail server, step by step. Enter takes the answer in brackets; Ctrl+C ends, and you can go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on with the set-up in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the mail server run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elsewhere in this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a rented server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public addresses of the server, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does mail leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a relay</source>
        <translation>عبر مرحّل</translation>
    </message>
    <message>
        <source>The relay, with its port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the mail host</source>
        <translation>اسم مضيف البريد</translation>
    </message>
    <message>
        <source>How does the server greet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the mail host&apos;s own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the name that the provider gave to the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM selector for {domain} (the key is made now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall hold for other senders?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious (~all): right for the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed (-all): when everything runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall happen to forged mail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only observe (none): right for the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the spam folder (quarantine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse (reject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox for the daily reports</source>
        <translation>صندوق التقارير اليومية</translation>
    </message>
    <message>
        <source>Write the server&apos;s configuration: mailworthy-cli export {path} --server {server} --out FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the records are entered: mailworthy-cli check --session {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the same command once a day, from cron or a systemd timer; its exit code says whether something needs you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gives you the address</source>
        <translation>من يعطيك العنوان</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Reverse name (PTR)</source>
        <translation>الاسم العكسي (PTR)</translation>
    </message>
    <message>
        <source>Port 25 outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}. Providers change this: ask yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse name does not tell whose address this is. Whoever gives you the address sets its name: on a rented server usually in the customer panel, on a line at home usually nobody but the provider&apos;s support, and often on business lines alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You set it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support sets it on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be set; ask how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse zone is handed over to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set on business lines alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider fixes it. Let your server greet with that name, or send through a relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known; ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at first; you can open it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at first; opened on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with a fixed address alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on business lines alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened for a fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: send through a relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known; the check of the ports shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a fee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On business lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On some lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to the provider, ready to copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please set the reverse DNS name (PTR record) of {count, plural, one{this address} other{these # addresses}}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My mail server sends from there, and many receivers refuse mail from an address without a name of its own that leads back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(name of my mail server)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forward record is in place: {name} has the address {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forward record {name} {type} {address} is not there yet; I publish it before you set the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} still leads to {addresses}; I publish {name} {type} {address} before you set the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I publish the forward record of that name before you set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forward record of {name} for {address} could not be looked up; please check that it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What look-ups gave on {date} (UTC):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish this before you ask: {records}. Many providers refuse a name that does not lead back to the address yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the server greets with the provider&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has named the address {name}, and that name leads back to it. Your server may greet with it: nothing changes but the greeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in {place}: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {keep} as it is: it is the server&apos;s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of server has one name for everything: it calls itself so to everybody. The certificate stays made out to your own name, and mail programs go on connecting to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration that is exported is written this way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your server&apos;s settings, change the name it greets other servers with (EHLO), and no other name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name looks like that of a customer line. Greeting with it mends the mismatch, but some receivers still refuse such names; a relay is then the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must not change:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail addresses stay in {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender that people read (From) stays in {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bounce address (Return-Path) stays in {value}: SPF and DMARC look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record goes on naming {value}: mail to you comes in as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record stays at {value} and names your address. The provider&apos;s name gets none from you: its zone is not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM goes on signing for {value} (the d= of the signature).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DMARC record stays at {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own name stays {value}, with its address record: mail programs connect to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates stay made out to {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays that suit a home server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays that suit under conditions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As known in {date}; their own pages count. &quot;mailworthy-cli ports --relay HOST:PORT&quot; tries one and says what it needs. What stands in &lt;…&gt; is shown on the account page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;mailworthy-cli ports --relay list&quot; shows the relays that suit a home server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay</source>
        <translation>المرحّل</translation>
    </message>
    <message>
        <source>{name} suits a home server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} suits a home server under conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not suit a home server with a domain of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether {name} suits a home server is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is not among the relays that are known here (list of {date}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its operator three things: which include goes into SPF, whether it signs with DKIM for your domain or keeps your server&apos;s signature, and whether the bounce address can be in your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It serves the mailboxes of a provider; it is no relay for other domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM can align with your domain there: DMARC fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your domain has to be verified there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF: include:{include} belongs into the record of your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF: nothing at your domain itself. include:{include} belongs to the subdomain that the relay uses for bounces; its account page names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF: nothing at your domain itself; the account page names a subdomain for bounces and its records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF: take the include from the account page of the relay ({include}) and put it into the record of your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF: nothing at your domain. An include there would help nothing and let every customer of the relay pass for your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF: what it needs is not known; the account page of the relay says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF can align with your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF aligns only after an extra step: a bounce domain of your own, set up there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF cannot align with your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether SPF can align with your domain is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM: let the relay sign for your domain, with CNAME records from its account page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM: let the relay sign for your domain, with a TXT record from its account page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM: the signature that your server makes is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM: the relay signs for its own domain alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM: whether it signs for your domain or keeps your server&apos;s signature is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM can align with your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM aligns only after an extra step there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DKIM cannot align with your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether DKIM can align with your domain is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign at home as well, never over Message-ID, and switch the tracking of links and openings off: it would break the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known of it in {date}; its own pages count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has its {type} record ({what}) as planned, at {count, plural, one{# name server} other{all # name servers that answered}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {type} record that is planned for {name} ({what}) is not there. Receivers act as if it had never been made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record differs from the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {type} record of {name} ({what}) is not what was planned: {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record stands at a wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {type} record for {name} was found at {at}, where nobody looks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {type} record of {name} ends after {octets} of {planned} characters. The rest was lost when it was entered, and receivers cannot use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the value again; if the form takes no more than 255 characters, enter it in two parts, each in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes were stored with the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {type} record of {name} has quotes or backslashes as a part of its text. Receivers cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the value again without quotes and backslashes; the form adds them itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks got into the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {type} record of {name} has blanks or line ends where none belong. Some receivers cannot use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value again with the copy button, in one piece.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typographic characters got into the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {type} record of {name} has curly quotes, long dashes or invisible characters, as text programs make them. Receivers cannot read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value again with the copy button, straight into the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several records where one is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} records of this kind at {name}. Receivers then use none of them, or one by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only {values}, and delete the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alias stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an alias (CNAME) of {target}. Nothing else can stand at such a name, so the {type} record is not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the alias at your DNS host, then enter the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all name servers have the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {type} record of {name} is as planned at {servers}, but not at {others}. Receivers see the one or the other by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait some minutes and look again. If it stays so, ask your DNS host why its servers differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some still see what was there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All name servers have the {type} record of {name}, but {resolvers} still answers from memory. Receivers may see the old answer until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait; this passes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wildcard answers in place of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {type} record at {name}; what receivers see there comes from {wildcard}, which answers for every name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the record itself: it goes before the wildcard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the planned {type} record, {name} also has {values}. Some mail takes that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not know it, delete it at your DNS host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether {subject} is published could not be found out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another value stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds another key than your key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key was changed on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says that the key is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receivers cannot read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not let your server send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain was added to the name that it points to a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it points to another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it at your DNS host as the records page shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever gives you the address; the page of the reverse name has the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the record of your key from the records page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it by the merged record from the records page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the target with a dot at its end; if the form takes no dot, enter it as the records page shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name without the domain; the form of your DNS host adds it itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the whole name, as the records page shows it, and delete the other record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name with the part of your domain that the zone does not have, and delete the other record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the record at its own name, as the records page shows it, and delete the one at the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your resolver</source>
        <translation>محلّلك</translation>
    </message>
    <message>
        <source>Look again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} does not know the zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all that is needed for it could be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>old</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Who has which record:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: as planned · old: something else stands there · none: nothing there · ?: could not tell · later: asked when the name servers have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every planned record is seen everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every planned record is seen wherever an answer came; some gave none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen} of {total} records are at all name servers.</source>
        <translation>{seen} من {total} من السجلات لدى كل خوادم الأسماء.</translation>
    </message>
    <message>
        <source>Receivers may see the old answer until {time}.</source>
        <translation>قد يرى المستقبلون الإجابة القديمة حتى {time}.</translation>
    </message>
    <message>
        <source>{seen} of {total} records are at all name servers. Next look in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{servers, plural, one{# name server} other{# name servers}}, {resolvers, plural, one{# resolver} other{# resolvers}}</source>
        <translation>خوادم الأسماء: {servers, plural, zero{#} one{#} two{#} few{#} many{#} other{#}}، المحلّلات: {resolvers, plural, zero{#} one{#} two{#} few{#} many{#} other{#}}</translation>
    </message>
    <message>
        <source>Next look in {seconds, plural, one{# second} other{# seconds}}.</source>
        <translation>النظرة التالية بعد {seconds, plural, zero{# ثانية} one{ثانية واحدة} two{ثانيتين} few{# ثوانٍ} many{# ثانية} other{# ثانية}}.</translation>
    </message>
    <message>
        <source>The time is over, and not everything is there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--wait takes a number of seconds from 0 to 86400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server greets with the name of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its configuration makes it greet other servers as {name}, as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server greets with a wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers may send through this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration does not tell everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the configuration could not be judged. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its configuration makes it greet other servers as {name} ({setting}). That is no name of a mail server on the Internet, and many receivers refuse it. The plan has {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its configuration makes it greet other servers as {name} ({setting}). That is no name of a mail server on the Internet, and many receivers refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its configuration makes it greet other servers as {name} ({setting}); the plan, and the records made from it, have {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the server greet with the name that its address leads back to; the exported configuration does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the exported configuration, or take the server&apos;s name over into the plan if that is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} lets everybody hand in mail for everybody. Senders of spam find such a server within hours, and block lists soon after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} has nothing that refuses mail of strangers for strangers (reject_unauth_destination). Senders of spam find such a server within hours, and block lists soon after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let only your own networks and users who have logged in send through the server, then reload it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the missing files as well, as the user who may read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the other files of the server as well, those of the signer too. What stands in none of them, such as the machine&apos;s own name, can be set in the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the command again on the server as root: sudo mailworthy-cli server read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start mailworthy-cli server read on the server itself to have the keys compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of a domain is not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration has no key for {domain}: its mail leaves without a signature, and DMARC then rests on SPF alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the exported configuration; it has every domain of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is signed for another domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of {domain} is signed for {signs}. Such a signature is valid, but it does not count for {domain} in DMARC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign each domain with a key of its own, as the exported configuration does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is signed with another selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of {domain} is signed with the selector {selector}; the plan publishes {wanted}. Unless {selector} is published too, receivers find no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the server&apos;s selector over into the plan, or use the exported configuration once the record of the plan is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server signs with another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds another key than the one that the plan publishes for {selector} of {domain}. Every signature fails until both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key file of the plan to the server, or plan with the server&apos;s key (plan --import-key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key file is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration names {path}, and there is no such file on this machine. Mail of {domain} waits or leaves unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key file there with the owner and mode that the export names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key file holds no usable key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no private key that can sign. Mail of {domain} waits or leaves unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer may not read the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to root, and nobody else may read it. The signer runs as another user: mail of {domain} waits or leaves unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file to the user of the signer, as the export names owner and mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer refuses a key that everybody may read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every user of the machine may read {path}. OpenDKIM refuses such a key: mail of {domain} is turned away for the time being.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the mode of the file to 0600, and who owns it to opendkim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of the key does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in {path} is of another kind than the configuration says. The signer refuses all mail, or signs it wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each kind of key a signer of its own: one process of OpenDKIM or one filter of dkimsign has one kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rspamd cannot read the Ed25519 key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rspamd wants the Ed25519 key in {path} as one line of base64, not as PEM. It leaves that signature out without saying so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the key file of the export; it has that form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not ask the signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signer is set up, but {setting} is empty: no mail is handed to it, and all mail leaves unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set smtpd_milters and non_smtpd_milters as in the exported configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of the server itself is not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What programs on the server send, such as cron and web applications, does not go through the signer and leaves without a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix: set non_smtpd_milters = $smtpd_milters. rspamd: sign_local = true. OpenSMTPD: give the filter to “listen on socket” as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces are not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail that the server returns leaves without a signature. It has no envelope sender, so only a signature can make it pass DMARC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix: set internal_mail_filter_classes = bounce, notify. rspamd: allow_envfrom_empty = true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail leaves unsigned while the signer is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the signer does not answer, or has no key, mail is sent without a signature instead of waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix: set milter_default_action = tempfail. Sendmail: add F=T to the filter. Exim: set dkim_strict = 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail does not go through the relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan sends through {wanted}; the server hands mail to the receivers directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the exported configuration; it has the relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail goes through a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends through {relay}; the plan sends directly. Receivers see the relay&apos;s address, which SPF must have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the relay over into the plan, or take it out of the server&apos;s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail goes through another relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends through {relay}; the plan has {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the server&apos;s relay over into the plan, or use the exported configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends over a family that the plan leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server may send over {family}; the plan does not, and SPF and the reverse name are not made for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the exported configuration, or let the plan send over that family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not send over a family of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan sends over {family}; the server&apos;s configuration switches it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the exported configuration, or leave that family out of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing table never matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} has patterns with a star, but is not read as “refile:”. They never match, and mail leaves unsigned without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write SigningTable refile:PATH in opendkim.conf and restart OpenDKIM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing table names a key that is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing table names {setting}, which the key table does not have. Mail of those senders is refused for the time being.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the same name into both tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exim cannot open the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is made from the mail itself. Since version 4.94 Exim opens no file under such a name, so mail is deferred or leaves unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the domain up in a file, as the exported configuration does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of users who logged in is not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting} is off: what your mail programs send leaves without a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set sign_authenticated = true and reload rspamd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name that it greets with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with which keys mail is signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the selector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the key lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether mail goes through a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it sends over IPv4 and IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not tell: {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not tell: {now}. It names files that were not given: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read the key file here, so it could not be compared: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is not on this machine, so it could not be compared: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no kind of server that is known. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration of {kind} is not read yet; only written (export).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is longer than {bytes} octets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {most} texts at once are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text looks like no configuration that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} looks like no configuration that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be understood at line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text names no mail domain, so no plan can be made from it. Make one first (plan DOMAIN --session FILE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the configuration of {kind}; it was read as what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because it looks like no configuration that is known: {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It greets other servers as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It greets with the reverse name of the address in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it greets with is worked out while it runs ({setting}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it greets with is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It calls itself {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it calls itself is worked out while it runs ({setting}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it calls itself is not told; it is the name of the machine then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of {domain} is signed with the selector {selector}; the key is {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of {domain} is signed with the selector {selector}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of {domain} is signed with the selector {selector}; the key stands in the configuration itself and was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which keys mail is signed is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With which keys mail is signed is worked out while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces are signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces are not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server itself sends is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the signer is down, mail waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the signer is down, mail leaves unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the signer is down, mail is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail goes to the receivers directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail goes through {relay}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether mail goes through a relay is not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends over IPv4 and IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends over IPv4 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends over IPv6 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outgoing connections come from {addresses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers may not send through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: not on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: you may not read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: no usable key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over into {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has all of this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF allows your server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF of {domain} allows {addresses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SPF record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} does not say who may send for it. Large receivers refuse or distrust such mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the SPF record from the records page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two SPF records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} has {count} SPF records. Receivers stop with an error and treat the mail as not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge them into one; the records page shows the merged record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF record cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record of {domain} cannot be read at &quot;{found}&quot;. Receivers stop with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF does not allow your server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF of {domain} says &quot;{result}&quot; for your address {address}. Receivers see a sender that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the record by the one from the records page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF needs too many look-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF of {domain} needs {count} look-ups; receivers stop at {limit} with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out services you no longer use, or give one a subdomain of its own. Writing a service out as addresses is the last resort: they change without notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of a service stand in SPF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{include} is written out as addresses ({networks} networks). When the service changes them, which it does without telling you, mail sent through it is no longer allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it out anew every week, or put the include back as soon as there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF is near its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF of {domain} uses {count} of {limit} look-ups. One more service can break it, even one you do not control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out services you no longer use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF asks for names that are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF of {domain} makes {count} look-ups without an answer; receivers stop after {limit} with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the terms whose names no longer exist: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF goes in circles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF of {domain} comes back to {name}. Receivers stop with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the include or redirect that leads back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF includes a name without SPF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF of {domain} includes {name}, which has no SPF record. Receivers stop with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the term out, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many MX hosts in SPF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mx term of {domain} leads to more than 10 hosts. Receivers stop with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name your server by its address instead of mx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF allows everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF of {domain} lets anyone send in its name ({term}). Receivers distrust such a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {term} out, and end the record with ~all or -all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF names the relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF of {domain} lets the relay {relay} send in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF of {domain} does not say what holds for other senders, so forgeries are neither allowed nor refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the record with ~all, later with -all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF uses ptr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF of {domain} uses ptr, which is slow and should not be used. Some receivers skip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name your server by its address instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF has terms without effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These parts of SPF of {domain} never count: {terms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out, or put them before the all term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF says things twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF of {domain} holds these parts twice: {terms}. They cost look-ups and gain nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF answer is long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text records of {domain} come to {octets} octets. Old routers lose answers over 512.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the SPF record, or remove old verification texts beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes stored in SPF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record of {domain} was stored with quotes or backslashes. Receivers do not see it as SPF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the value again without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong characters in SPF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF record of {domain} holds characters that look right but are not. Receivers stop with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value again with the copy button, not from a formatted text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF at the wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an SPF record at {name}, but receivers look at {domain}, where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the record to {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SPF for the greeting name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no SPF record of its own. Bounces from your server are judged by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish &quot;v=spf1 a -all&quot; at {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF holds unknown parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF of {domain} holds parts that receivers do not know and skip: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check their spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether SPF of {subject} allows your server could not be found out. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an SPF record, version 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody else: {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever the SPF record of {name} lets pass: {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of {name}: {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of the domain itself: {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail hosts of {name}: {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain&apos;s own mail hosts: {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses whose reverse name ends so: {result}. Slow; better left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {address}: {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses {first} to {last}: {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the name {name} exists: {result}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing fits, the record of {name} decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused senders are told the text at {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known; receivers skip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be read; receivers stop with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never read: it stands behind the end of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a DKIM key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key: RSA, {bits} bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key: Ed25519.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of key: RSA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of key: Ed25519.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of key that nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashes that may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be used for mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not be used for mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test mode: signatures are not to count yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for addresses of exactly this domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test mode, and only for addresses of exactly this domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags that nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old tag; receivers ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known; receivers ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receivers ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a DMARC record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged mail: deliver as usual, only observe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged mail: into the spam folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forged mail: refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For names below: only observe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For names below: into the spam folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For names below: refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For names that do not exist: only observe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For names that do not exist: into the spam folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For names that do not exist: refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature of the same organisation will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature must be of exactly this domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF of the same organisation will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF must pass for exactly this domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily reports go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports about single mails go there; few are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When reports about single mails are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others register their domains below this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the organisation&apos;s own domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver finds out whose domain this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test mode: the policy is applied one step milder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old: counts no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read; the default holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy; receivers only observe, or ignore the whole record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag; receivers ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands there twice; the whole record is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: the record is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blanks inside the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes were stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backslashes were stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters that no key has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capital letters became small ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters changed their case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a piece in the middle is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a piece stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the BEGIN and END lines were stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the private key was published; make a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Ed25519 key has its wrapping around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>k=ed25519 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RSA key under k=ed25519</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a kind of key that nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the = at the end was lost or added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MTA-STS text of {domain} cannot be read: {expected} is missing at &quot;{text}&quot;. Senders act as if there were no policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it there; a new policy also needs a new id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS only observes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {domain} is in testing: mail is delivered also when TLS fails, and you get reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the TLS reports are clean for some weeks, change the mode to enforce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {domain} says none: senders do not insist on TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it until the max_age of the policy before has passed, then remove record and file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS is hardly remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders remember the policy of {domain} for {seconds} seconds only, so that an attacker needs little patience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set max_age to some weeks, such as 2419200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS says something twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the policy of {domain} these stand there more than once, and only the first counts: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the others out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS holds unknown fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders skip these fields of {domain}: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS begins in an odd way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of {domain} has a blank in front of the first semicolon. Some senders do not take it for MTA-STS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it begin with &quot;v=STSv1;&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS at the wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record stands at {found}; senders look at {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish it at {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS report record cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of {domain} cannot be read: {expected} is missing at &quot;{text}&quot;. No reports will come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the TLS reports goes nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports go to mail addresses and https only; this is skipped: {uris}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a mailbox (mailto:).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS report record begins in an odd way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of {domain} has a blank in front of the first semicolon. Some senders do not take it for what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it begin with &quot;v=TLSRPTv1;&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS report record holds unknown fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS report record at the wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA record cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record cannot be read: {expected} is missing at &quot;{text}&quot;. It cannot be published so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be three numbers and hexadecimal digits, such as 3 1 1 and 64 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA record is of no use for mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail servers cannot use a TLSA record that begins with {usage} {selector} {matching} and holds this data. With no other record they encrypt, but do not check whom they talk to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish 3 1 1 with the SHA-256 digest of the server&apos;s public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA record holds everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds a whole certificate or key ({octets} octets) in place of its digest. Such large answers do not arrive everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the SHA-256 digest (3 1 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA record changes with every certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record names the whole certificate. Each renewal needs a new record before the new certificate is used, else mail is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish 3 1 1 and keep the key when you renew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA record names a CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record names a certificate authority. Your server has to send the certificate of that CA along, and its name has to fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA record at the wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record stands at {found}; mail servers look at {expected}, with the name of the mail host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX record cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record cannot be read: {expected} is missing at &quot;{text}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be a number and the name of your mail host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX names no reachable host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, which means something else to every sender. Mail to you is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name your mail host with its full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Null MX with an odd number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record that says &quot;no mail&quot; should have the number 0, not {preference}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 0 and a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;No mail&quot; beside mail hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One MX record of {domain} says that it takes no mail, others name hosts. Senders disagree about what that means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep either the one or the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRV record cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be priority, weight, port and the name of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRV record leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs cannot reach &quot;{target}&quot; from this record: it has to be a host name with a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the host and its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service is not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record tells mail programs that this service is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of a service that is not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record says that the service is not there; its port {port} means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 0 0 0 and a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record names the port {port}; {service} has {usual} as a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that your server listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted from the start is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} begins without encryption. Mail programs should use the service that is encrypted from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the record of that service with a lower priority number as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs will ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} is not part of the mail domain, so mail programs have to ask their owners whether it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a service of mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program looks at {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SRV record at the wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record stands at {found}, which names no service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish it at a name such as _submissions._tcp in front of your domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAA record cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record cannot be read: {expected} is missing at &quot;{text}&quot;. Certificate authorities take that as a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, else your certificate may not be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAA forbids every certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag {tag} is marked as critical and nobody knows it. No certificate authority may issue for {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the record out, or set its first number to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAA with an unknown tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authorities skip the tag {tag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAA with reserved flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first number is {flags}; only 0 and 128 have a meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAA lets nobody issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this record ({tag}) no certificate authority may issue for {domain}, unless another record names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the CA your certificate comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAA methods cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{method}&quot; is no list of validation methods, or there are two such lists. The CA will not issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the methods once, with commas between, such as dns-01,http-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAA account cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account in the CAA record of {domain} is no URI, or there are two. The CA will not issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the account URI that your ACME program shows, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAA with a parameter of one CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} means is up to the CA that the record names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for mail programs cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs cannot read the file: {expected} is missing at &quot;{text}&quot;. They ask their owners for every setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page in the place of the file for mail programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server answers with a page for people. Some mail programs stop there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file at that address, or let the server answer 404.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for mail programs comes as something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server sends the file as {type}; some mail programs then ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the server send it as text/xml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords in clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs are told to use {host}, port {port}, without encryption. Everybody on the way can read the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a port with TLS and set the socketType to SSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host}, port {port}, begins without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the server with the socketType SSL first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server to read mail from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no server that mail programs can fetch mail from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an incomingServer of the type imap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server to send mail with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no server that mail programs can send mail with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an outgoingServer of the type smtp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no mail domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some mail programs use the file only for the domains that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a domain element.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The final dot is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has no dot at the end. In a zone file the zone is then added to it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a dot at the end when you edit a zone file; most web panels do not want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the permission has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a record that permits reports these are ignored: {tags}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every domain may send you reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record stands at a wildcard: reports about any domain may come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission at the wrong name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record stands at {found}, where nobody looks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish it at YOUR-DOMAIN._report._dmarc in front of the domain that takes the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are not sent on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of {destination} names {host}; another host is ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a mailbox at {destination}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name the record stands at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long others may remember it ({seconds}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class: the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type of the record: {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: here should be {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an MTA-STS record: the domain has a policy for TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition of the policy; senders fetch it anew when this changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known; senders skip it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an MTA-STS policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a valid certificate mail is not delivered to the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is delivered in any case; failures are reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long senders remember the policy: {days, plural, one{# day} other{# days}} ({seconds} seconds).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail may go to the host {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail may go to every host one label below {name}, and not deeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands there for a second time; senders ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record asks for reports about TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily reports go to {addresses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public CA; mail servers do not use this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate of a public CA; mail servers do not use this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate comes from this CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own certificate or key; no CA is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A use that nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole certificate is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key is meant; it may outlive the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part that nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is the thing itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is its SHA-256 digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is its SHA-512 digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison that nobody knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to match ({octets, plural, one{# octet} other{# octets}}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller numbers are tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host that takes the mail: {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host: the domain takes no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among equals, how often this one is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port {port}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port {port}, usual for {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host that offers the service: {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CA that does not know the tag may skip the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CA that does not know the tag must not issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may issue certificates:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may issue wildcard certificates:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may issue certificates for S/MIME:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may issue certificates for logos:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a CA reports requests it has refused:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox a CA may ask for consent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number a CA may call for consent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag that is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate authority {issuer}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for this account at the CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when the CA checks by one of these: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter whose meaning the CA decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {url}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file sets mail programs up (version {version} of the format).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose servers these are: {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server to read mail from, by {type}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server to send mail with, by {type}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For addresses of the domain {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What mail programs call the account: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not needed for the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption is switched on in the dialogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the program logs in: {way}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file for mail programs names no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no host name for mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain agrees to take DMARC reports of the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily reports shall go there instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports about single mails shall go there instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means nothing in a permission; ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no id: 1 to 32 letters and digits are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy is remembered for 0 to 31557600 seconds, not {seconds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy names no mail host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no host name for a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS reports need a place to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS reports cannot go to &quot;{text}&quot;: a mailto: or https: address is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{host}&quot; cannot be a mail host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no name of a certificate authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; cannot stand in a CAA record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>يستحق المعرفة</translation>
    </message>
    <message>
        <source>Should be fixed</source>
        <translation>ينبغي إصلاحه</translation>
    </message>
    <message>
        <source>Stops mail</source>
        <translation>يوقف البريد</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>تعذّرت المعرفة</translation>
    </message>
    <message>
        <source>Address of the mail host</source>
        <translation>عنوان مضيف البريد</translation>
    </message>
    <message>
        <source>Reverse name of the address</source>
        <translation>الاسم العكسي للعنوان</translation>
    </message>
    <message>
        <source>Where mail goes</source>
        <translation>إلى أين يذهب البريد</translation>
    </message>
    <message>
        <source>SPF: who may send</source>
        <translation>‏SPF: من يحق له الإرسال</translation>
    </message>
    <message>
        <source>SPF of the greeting name</source>
        <translation>‏SPF لاسم التحية</translation>
    </message>
    <message>
        <source>DKIM: your signature</source>
        <translation>‏DKIM: توقيعك</translation>
    </message>
    <message>
        <source>DMARC: what to do with forgeries</source>
        <translation>‏DMARC: ما العمل مع التزوير</translation>
    </message>
    <message>
        <source>DMARC: takes the reports of another domain</source>
        <translation>‏DMARC: يستلم تقارير نطاق آخر</translation>
    </message>
    <message>
        <source>TLS reports: where failures are told</source>
        <translation>تقارير TLS: أين تُبلَّغ الإخفاقات</translation>
    </message>
    <message>
        <source>MTA-STS: mail to you only over TLS</source>
        <translation>‏MTA-STS: البريد إليك عبر TLS فقط</translation>
    </message>
    <message>
        <source>How mail programs find the server</source>
        <translation>كيف تجد برامج البريد الخادم</translation>
    </message>
    <message>
        <source>CAA: who may issue certificates</source>
        <translation>‏CAA: من يحق له إصدار الشهادات</translation>
    </message>
    <message>
        <source>TLSA: the key of the server</source>
        <translation>‏TLSA: مفتاح الخادم</translation>
    </message>
    <message>
        <source>No mail is taken here</source>
        <translation>لا يُقبل بريد هنا</translation>
    </message>
    <message>
        <source>required</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>مستحسن</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>refuses to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers with a failure (SERVFAIL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gives answers that are not its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points to other servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that there is no such domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds the whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds three numbers of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds two numbers of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds the last number of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a word that providers use for customer lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a word that stands for customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a long run of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has many numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it mixes numbers and letters as lists of lines do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nothing but the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hoster gives such names to every machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed</source>
        <translation>مدرج</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>غير مدرج</translation>
    </message>
    <message>
        <source>praised</source>
        <translation>ممدوح</translation>
    </message>
    <message>
        <source>refused to answer</source>
        <translation>رفض الإجابة</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>failed its test</source>
        <translation>لم يجتز اختباره</translation>
    </message>
    <message>
        <source>closed down</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Decisive</source>
        <translation>حاسم</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>شائع</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>ثانوي</translation>
    </message>
    <message>
        <source>Informative</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>mailworthy-cli checks and prepares a home mail server: address, names, block lists, SPF, DKIM, DMARC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND --help explains a command; worlds --help explains world files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command was given. mailworthy-cli --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;{text}&quot;. mailworthy-cli --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailworthy-cli {command} --help shows how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language &quot;{text}&quot;. Known: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--jobs {text} is not a number from 1 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout {text} is not a number of seconds up to 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--no-ipv4 and --no-ipv6 together leave nothing to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--{option} has no meaning beside --{other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--bind takes one IPv4 and one IPv6 address of the server; &quot;{text}&quot; is not one, or the second of its family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --{option} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--{option} {text} is not one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--helo takes one word without blanks, such as mail.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One argument is needed: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many arguments: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no reverse name that leads back to it, so the server cannot greet with it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setup asks questions and has no document to print; plan does the same for scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where mail goes today could not be found out, so {host} was taken as the mail host; name another one with --host. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your outer address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} was given, and --{option} leaves its family out. Take one of them away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--{option} belongs to a check without a session; the session file has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The world has more mistakes of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by whoever gives you the address; ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS records of {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is an alias (CNAME) for {target}: take that out first, nothing can stand beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be looked up: what stands at these names is not in here, and a tool that replaces whole sets would delete it. Write it down again with a connection, or look at the tool&apos;s preview first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text at {name} holds octets that are no characters; only formats of zone files can say them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether there are {type} records at {name} already could not be found out: look before you add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete by hand: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all {type} records of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word for {type} records here; add it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail records; what others put there stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the import of DNS records. Untick “Proxy imported DNS records”: mail does not pass the proxy. An import only adds; it deletes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the mail host by hand, as “DNS only”, because an import may put it behind the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For dnsconfig.js. Put your provider in the place of PROVIDER, and look at “dnscontrol preview” before you push. NO_PURGE leaves alone what is not named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as mail/{zone}.yaml. octoDNS deletes what its files do not hold, so write down first what the zone has: octodns-dump --output-dir existing {zone}. PROVIDER. Then use this configuration, and look at the plan before “--doit”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run with PROVIDER set to the name that lexicon has for your DNS host, and its access data in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nsupdate -k KEYFILE THISFILE. Only what is named here is deleted, value by value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For pdnsutil of PowerDNS 4. A set that is replaced holds what stood in it and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For PowerShell on the DNS server, with the module DnsServer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long for PowerShell: the old tool takes it in pieces, the DNS Manager in several lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For dnsmasq.conf. It answers inside your network; the world asks the DNS host of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the file data of tinydns; then run tinydns-data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the form of {host} wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any DNS host</source>
        <translation>أي مضيف DNS</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">القيمة</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation type="unfinished">TTL</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse zone entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type only {name}. {host} adds your domain itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the record that is there. A second SPF record makes receivers stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the record that is there. Two DMARC records count as none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is known to take no records of the type {type}. Another DNS host does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the CAA records that are there; this one goes beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value has {octets} characters; {host} takes {limit}. Use a shorter key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the web proxy of {host} off for this record; mail does not go through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider sets this, not your DNS host. Ask for it with exactly this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you say that it is fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you say that it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has changed since last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider shares it between customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is on a list of home lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name says that it is fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is one of a customer line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is one of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has been the same for long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no reverse name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell the provider that the reverse zone does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, see whether the name servers of {name} answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look first why names cannot be asked from here, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the reverse name set to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the reverse name set to {name}, or let the server greet as {ptr}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address record of {name}, or greet with the name of {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} belongs to the provider and leads to one of your addresses alone. Let the server send over that address alone, or ask the provider to let {name} lead to {address} as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends with a dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an address, not a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an address, and not written as the standard wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a character that host names do not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds letters outside ASCII; use the form that begins with xn--</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it begins or ends with a hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has two dots in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it is longer than 63 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than 253 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an address in brackets, which many refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no dot, so it is not a full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every machine calls itself localhost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ending exists only at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its ending is reserved and never leads to a mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends in a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>لم يُفحص شيء بعد.</translation>
    </message>
    <message>
        <source>Ready: nothing stops your mail.</source>
        <translation>جاهز: لا شيء يوقف بريدك.</translation>
    </message>
    <message>
        <source>Ready, with {count, plural, one{one thing} other{# things}} that should be fixed.</source>
        <translation>جاهز، مع {count, plural, zero{لا شيء} one{أمر واحد} two{أمرين} few{# أمور} many{# أمرًا} other{# أمر}} ينبغي إصلاحه.</translation>
    </message>
    <message>
        <source>Not ready: {count, plural, one{one thing stops} other{# things stop}} your mail.</source>
        <translation>غير جاهز: {count, plural, zero{لا شيء يوقف} one{أمر واحد يوقف} two{أمران يوقفان} few{# أمور توقف} many{# أمرًا يوقف} other{# أمر يوقف}} بريدك.</translation>
    </message>
    <message>
        <source>Not certain: {count, plural, one{one thing} other{# things}} could not be checked.</source>
        <translation>غير مؤكد: تعذّر فحص {count, plural, zero{لا شيء} one{أمر واحد} two{أمرين} few{# أمور} many{# أمرًا} other{# أمر}}.</translation>
    </message>
    <message>
        <source>{count, plural, one{# stops mail} other{# stop mail}}</source>
        <translation>{count, plural, zero{لا شيء يوقف البريد} one{أمر يوقف البريد} two{أمران يوقفان البريد} few{# أمور توقف البريد} many{# أمرًا يوقف البريد} other{# أمر يوقف البريد}}</translation>
    </message>
    <message>
        <source>{count, plural, one{# to be fixed} other{# to be fixed}}</source>
        <translation>{count, plural, zero{لا شيء للإصلاح} one{أمر للإصلاح} two{أمران للإصلاح} few{# أمور للإصلاح} many{# أمرًا للإصلاح} other{# أمر للإصلاح}}</translation>
    </message>
    <message>
        <source>Mail for {domain} goes to {who} today, not to {ownHost}. The records are prepared; you decide when to switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the selector {selector} a key is published already whose private half is not here; mail may still be signed with it. Take {suggestion} for the new key and leave the old one until nothing signs with it any more, or choose the file of the old key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {domain} names the servers that take its mail today as well. When the MX record has been changed, put the new policy in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names another edition of the policy than the planned one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an alias (CNAME) whose target lacks its final dot: the DNS host added the domain, and {stored} does not lead anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the planned policy file in its place at the web server first, then replace the record: its id makes senders fetch the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the target of the alias as {typed} with the dot at its end; if the form takes no dot, choose a full name there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the alias is wanted, enter its target as {typed} with the dot at its end. Else delete the alias and enter the record from the records page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for {domain} goes to {who} today. Everything else can be published now and leaves that as it is; the MX record comes last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: set the TTL of the MX record that is there ({published}) to {short} seconds, and leave its value alone. Its TTL is {ttl} seconds: some remember it until {time}, so do not switch before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: set the TTL of the MX record that is there ({published}) to {short} seconds, and leave its value alone. Then wait as long as its TTL was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TTL of the MX record that is there ({published}) is {ttl} seconds: short enough to switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: prove your server. The other records are verified, it greets with its name, and it takes a mail from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last: put {ownHost} in the place of {published}. Keep the mailboxes at {who} for some days: latecomers still deliver there, and the way back is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the MX record last, when everything else stands. Set its TTL to {short} seconds now: a switch is then seen within minutes from {time} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the MX record last, when everything else stands. Its TTL is short already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record of {domain} is not in here: mail goes to another server today, and that change comes last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file leaves the MX record out until then; --switch writes it as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is published but for the MX record, which you change last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail report for {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {time} by Mailworthy {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For showing around: names, addresses and keys are replaced by stand-ins such as example.org, 192.0.2.1 and 2001:db8::1, the same ones throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready so far</source>
        <translation type="unfinished">الجاهزية حتى الآن</translation>
    </message>
    <message>
        <source>{low} to {high} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known makes the range wide. Any one thing that stops mail keeps it at 60 or below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation type="unfinished">يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>Named</source>
        <translation type="unfinished">له اسم</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation type="unfinished">موثَّق</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation type="unfinished">السمعة</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greets as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through the relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS host</source>
        <translation type="unfinished">مضيف DNS</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished">ما عُثر عليه</translation>
    </message>
    <message>
        <source>TLS, and what is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdated: the set-up was changed after this was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records to publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands at these names was not looked up for this report. Where there is an SPF or DMARC record already, the two have to become one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published now</source>
        <translation>المنشور الآن</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether it is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under this name the server is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the address. It has to lead back to the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for the domain goes to this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may send in this name, and what holds for everybody else.</source>
        <translation type="unfinished">من يحق له الإرسال بهذا الاسم، وما يسري على غيره.</translation>
    </message>
    <message>
        <source>The same for the name the server greets with; bounces are judged by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public half of the key: with it receivers check the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What receivers should do with mail that fails the checks, and where reports go.</source>
        <translation type="unfinished">ما ينبغي أن يفعله المستقبلون بالبريد الذي لا يجتاز الفحوص، وإلى أين تذهب التقارير.</translation>
    </message>
    <message>
        <source>This domain takes the DMARC reports about another domain of the owner&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where others tell that TLS to this server failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others send to this domain only over TLS with a certificate that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs find the server by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may issue certificates for this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key the server shows; for senders that check DNSSEC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail is taken under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished">البادئة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">النتيجة</translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished">بالكلمات</translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished">الرمز</translation>
    </message>
    <message>
        <source>DKIM keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished">النطاق</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation type="unfinished">المحدِّد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>Fingerprint of the public half</source>
        <translation>بصمة النصف العام</translation>
    </message>
    <message>
        <source>RSA, {bits} bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked, of whom, and what came back. The numbers stand with the findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">الإجابة</translation>
    </message>
    <message>
        <source>… and {count} more characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more exchanges are left out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no domain in {path} yet, so there is nothing to report on. Make the plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF is made by the program {program}, which is not there. Make the report as HTML and print it from a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be made ({reason}). Make the report as HTML and print it from a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the PDF was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no private key and no password in this report, and it loads nothing from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some mail may leave another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in these tables can send mail of some domains, or from some senders, another way than the one that is judged here: {files}. They were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into them for a relay or a domain that you have forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your mail programs send is not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In master.cf the entrance for your users goes past the signer ({setting}): what they send leaves without a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that option out of master.cf, and reload Postfix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some receivers want it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every receiver knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short and strong; who does not know it takes your RSA key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it receivers check what your key file has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has to stand first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost while you look on; the first step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle step: an error costs no mail yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goal: nobody gets forged mail in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names below may still send without being set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names below get a step of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent from names below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose that nothing but this domain counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports show who sends in your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial before the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace last</source>
        <translation>استبدال أخيرًا</translation>
    </message>
    <message>
        <source>Enter this one last, when your server has been proved: from then on the mail comes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No room in DNS for the DKIM key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the selector {selector} the key of {domain} would stand at a name of {length} characters, and DNS takes {most}. Receivers could never find it, and would refuse what it signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a shorter selector, or send from a shorter domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the selector {selector} the key of {domain} would stand at a name of {length} characters, and DNS takes {most}: receivers could never find it, and would refuse what it signs. Take a shorter selector, or send from a shorter domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before SPF is published: if you send mail through {who} as well, take its include:{include} into the record. Else that mail counts as suspicious from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before SPF is published: if you send mail through {who} as well, take the include that is named there for SPF into the record. Else that mail counts as suspicious from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was checked stops your mail; not everything was checked yet.</source>
        <translation>لا شيء مما فُحص يوقف بريدك؛ ولم يُفحص كل شيء بعد.</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>The set-up was changed since it was checked. Check it again.</source>
        <translation>تغيّر الإعداد منذ أن فُحص. افحصه مرة أخرى.</translation>
    </message>
    <message>
        <source>{server} is to greet with the provider&apos;s name for its address, and no name is known that leads back to it. Look again (--helo ptr), or give the server&apos;s own name (--helo NAME).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {answered} of {asked} answers came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: {answered} of {asked} answers came, {listed, plural, one{one of them a listing} other{# of them listings}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other cells show what was answered before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says that signatures are only tests (t=y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removes: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count, plural, one{# accepted} other{# accepted}}</source>
        <translation>{count, plural, zero{لا شيء مقبول} one{أمر مقبول} two{أمران مقبولان} few{# أمور مقبولة} many{# أمرًا مقبولًا} other{# أمر مقبول}}</translation>
    </message>
    <message>
        <source>Not checked, by the owner&apos;s choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out by the owner&apos;s choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>تركته أنت</translation>
    </message>
    <message>
        <source>No list is asked, so a listing goes unnoticed.</source>
        <translation>لا تُسأل أي قائمة، فيبقى الإدراج غير ملحوظ.</translation>
    </message>
    <message>
        <source>First switch off in the router what catches look-ups (DNS filter, parental control, forced DNS). Where there is none, ask the provider to leave port 53 alone.</source>
        <translation>أوقف أولًا في الموجّه ما يعترض الاستعلامات (مرشح DNS أو الرقابة الأبوية أو DNS المفروض). وإن لم يوجد فاطلب من المزود أن يترك المنفذ 53.</translation>
    </message>
    <message>
        <source>Ask the block lists: each of them learns your address or your domain</source>
        <translation>اسأل قوائم الحظر: كل منها تعرف عنوانك أو نطاقك</translation>
    </message>
    <message>
        <source>Nothing that was checked stops your mail. What you left out is not judged.</source>
        <translation>لا شيء مما فُحص يوقف بريدك. ما تركته لم يُحكم عليه.</translation>
    </message>
    <message>
        <source>Nothing that was checked stops your mail; {count, plural, one{one thing} other{# things}} should be fixed. What you left out is not judged.</source>
        <translation>لا شيء مما فُحص يوقف بريدك؛ مع {count, plural, zero{لا شيء} one{أمر واحد} two{أمرين} few{# أمور} many{# أمرًا} other{# أمر}} ينبغي إصلاحه. ما تركته لم يُحكم عليه.</translation>
    </message>
    <message>
        <source>The key published at {name} is the one of your set-up ({algorithm}, {bits} bit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key at {name} is not the one of your set-up. Every signature of your server fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network knows this name by another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network answers {addresses} for {host}, the rest of the world gets {found}. Mail is judged by what the world gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The set-up has no key of {domain} with the selector {selector}. Make it first (--selector {selector}), or name one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key file for {selector} of {domain}. Give it first (--import-key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key {selector} of {domain} signs now. Let another key sign first (--sign-with); then this one can go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain}: {selector} signs, {waiting} does not. Publish the record of a new key first. When all name servers have it, let it sign (--sign-with) and install the server&apos;s files again. Keep the record of the old key for a week, then take it out (--retire).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is in place: {count, plural, one{# record is} other{# records are}} not published as planned.</source>
        <translation>ليس كل شيء في مكانه: {count, plural, zero{# سجل غير منشور} one{سجل واحد (#) غير منشور} two{سجلان (#) غير منشورين} few{# سجلات غير منشورة} many{# سجلًا غير منشور} other{# سجل غير منشور}} كما هو مخطط.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The whole audit of a domain and its mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the plan in this session file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host (default: the MX host, else mail.DOMAIN).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address mail leaves from (may be given several times; default: measured).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting name; &quot;ptr&quot; follows the provider&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A DKIM selector (may be given several times).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DKIM key file to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have from elsewhere about mail that comes in: the Received lines of a mail that arrived, a mail server&apos;s report that it could not connect, or what a port test from outside printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a DKIM key: a file only you can read, and its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selector, such as s1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rsa2048 (default), rsa3072, rsa4096 or ed25519.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the keys; the file is DIR/DOMAIN/SELECTOR.pem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the record fits into this DNS host&apos;s form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the record of a key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether it fits into this DNS host&apos;s form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain a DKIM key record token by token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read records as JSON lines from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign a message; it goes to standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing domain (d=).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selector (s=).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key, PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header fields to sign (default: the usual ones).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header and body: relaxed or simple (relaxed/relaxed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify all DKIM signatures of a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of JSON for each of the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time it is, in Unix seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest RSA key that counts (1024).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let SHA-1 signatures count, for old test data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate DMARC as a receiver does (RFC 9989).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain in From, or the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What SPF came out as, such as pass:example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a signature came out as (may be given several times).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read questions as JSON lines from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain a DMARC record token by token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain any record of mail: MTA-STS (record or policy file), TLS-RPT, TLSA, CAA, MX, SRV, _report._dmarc, the autoconfig file, SPF, DKIM, DMARC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is: spf, dkim, dmarc, mta-sts, mta-sts-policy, tls-rpt, tlsa, caa, mx, srv, dmarc-report or autoconfig. Else it is recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the configuration of the server that sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of a server: what keeps a changing address right (ddclient, inadyn or nsupdate).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --updater: the DNS host of the server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to write; an archive when it ends in .tar.gz or .zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the private key into the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let outgoing connections come from this address; one of each family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate, as a path on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key of the certificate, as a path on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check SPF, DKIM and DMARC of mail that comes in as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the kinds of server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait on port 25 for a mail from outside, to see whether mail can come in. No mail is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait (300).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host that the mail is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your public address (may be given several times; default: measured).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait on this port, where the router leads port 25 to it (25).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your public addresses and how each was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked can be chosen in ~/.config/mailworthy/address-services.json: {&quot;schema&quot;: 1, &quot;off&quot;: [&quot;opendns&quot;]} leaves one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reverse name of an address, and whether it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name the server greets with; &quot;ptr&quot; follows the provider&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the block lists; &quot;-&quot; reads a subject a line from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this list (may be given several times).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask the lists&apos; test points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of your own, and keys for lists that give some away, stand in ~/.config/mailworthy/dnsbl.json: {&quot;schema&quot;: 1, &quot;keys&quot;: {&quot;spamhaus-dqs&quot;: &quot;KEY&quot;, &quot;abusix&quot;: &quot;KEY&quot;}}. A key is put into the questions and shown nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can mail leave: port 25 of large receivers, and the relay. No mail is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try this relay as well; &quot;list&quot; shows those that suit a home server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak to a mail server: greeting, EHLO, STARTTLS, QUIT. No mail is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name to greet with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make or change a session file without a question, make missing keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file to make or change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its public address (may be given several times).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of mail server (export --list).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the address changes: the records then say it by name and for a short time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send through this relay; &quot;list&quot; shows those that suit a home server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds for other senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, quarantine or reject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where DMARC reports go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan this beside the basics: tls-rpt[=MAILBOX], mta-sts[=testing|enforce|none], client-service[=submissions,imaps], caa=ISSUER, tlsa=FILE (certificate or key) or null-mx; &quot;none&quot; takes all out (may be given several times).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this out (may be given several times).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run on a world file or a shipped demo world instead of the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --world: answer without the world&apos;s delays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask this name server (may be given several times).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long one outside contact may take (5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions under way at once in batches (16).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave IPv4 out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave IPv6 out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records to publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bind (default), cards, cloudflare, route53, dnscontrol, octodns, lexicon, terraform, nsupdate, powerdns, windows, dnsmasq, tinydns, csv, markdown, html or text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose form or provider it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the records of this zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the configuration of the server that is there: what it means for the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the plan of this session file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over into this session file; a missing one is made. Nothing in it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND is auto, postfix, exim, opendkim, rspamd, sendmail, opensmtpd, chasquid or a kind of server (export --list). Read are: postconf -n or main.cf; exim4 -bP with routers and transports; opendkim.conf with its key table and signing table; dkim_signing.conf or rspamadm configdump dkim_signing; sendmail.mc or sendmail.cf; smtpd.conf; chasquid-util print-config. Several files may be given. Passwords in them are neither kept nor shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided set-up in the terminal: the wizard&apos;s questions, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file (default: one for each domain in your data folder).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate SPF as a receiver does (RFC 7208).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sending address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The envelope sender; without it the greeting name is judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiving host, for explanations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show every term and look-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain an SPF record token by token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record will stand there: show what its names stand for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which terms match this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge terms into an SPF record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term to add (may be given several times).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term to take out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record stands there: count what lies below includes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last resort: write this include out as addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the planned records are published, at every name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again until everything is there, at most this long (0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through some public resolvers as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the MX record too where mail goes to another server today; else files for tools leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that check finds and the records to publish, as one file to keep or show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>html (default), pdf or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace names, addresses and keys, so that it can be shown in a forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the results that the session keeps; nothing is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to this file; &quot;-&quot; is standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends with 0 when the report was written, whatever it says; check tells that by its exit code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of several keys of a kind, let this selector sign (may be given several times).</source>
        <translation>من بين عدة مفاتيح من نوع واحد، دع هذا المحدِّد يوقّع (يمكن تكراره).</translation>
    </message>
    <message>
        <source>Take out a key that does not sign any more (may be given several times).</source>
        <translation>أخرج مفتاحًا لم يعد يوقّع (يمكن تكراره).</translation>
    </message>
    <message>
        <source>For mail from names below the domain: same (as the domain), none, quarantine or reject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strict: DMARC counts SPF only for exactly this domain; relaxed: for names below as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for signatures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>PBL: policy range entered by the internet provider, from which customers should not deliver mail directly. Normal for a residential line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PBL: policy range entered by Spamhaus itself for end-user lines. Normal for a residential line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name that was asked for is misspelt (wrong zone name); nothing was looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: the query came through a public or open resolver, or from an address without attributable reverse DNS; nothing was looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: too many queries from this resolver; nothing was looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SBL: address or range that Spamhaus ties to a spam source or a spam operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSS: address caught sending low-reputation mail (typical for a compromised account, a bad list, or a fresh IP with poor set-up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DROP: range held by criminals or hijacked; given in addition to an SBL answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XBL: the address shows signs of malware, a botnet or an open proxy (data of the former CBL); for a household: some device behind the connection is probably infected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XBL codes held in reserve; treat like 127.0.0.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BCL: address of a botnet command server (documented for the data feed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSS and XBL entries lapse by themselves when the cause stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit a spam trap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caught by a rule about suspicious senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploited machine, proxy or bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy: dynamic line or generic reverse name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy: reverse DNS missing or generic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 5 days after the last event for the trap list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed: the address sent spam or viruses to Barracuda detectors, or acted as open proxy or bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by hand, mostly within 12 to 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part in a spam wave right now (list Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst reputation (-5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very bad reputation (-4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad reputation (-3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious reputation (-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 to 36 hours after the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed: recipients or spam traps reported mail from this address in the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 24 hours after the last report; two reports only: at most 12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abused or infected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole network sends spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by an Amavis mail scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported for attacking a web server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported for FTP attacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported for IMAP attacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported for attacking mail services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported for SMTP log-in attacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported for SSH attacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported for database injection attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported for password guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 hours after the last report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat drone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worm or spambot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack (DDoS) drone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open SOCKS proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open HTTP proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open DNS resolver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Wingate proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compromised router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worm that takes over servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botnet found automatically (trial)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly compromised DNS or mail exchanger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abused VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one to several days, by volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed: nearly all mail seen from the address was spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls off when the sensors see the figures improve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 days; 30 more for an address seen over four times a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part in a spam wave right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed by hand for bulk mail or abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not lapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished">المدرجة</translation>
    </message>
    <message>
        <source>Listed: mail from this address hit a trap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries also expire by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed for unwanted scientific bulk mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries do not lapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed: sent bounces to addresses that never wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed: hit a spam trap, or a policy entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 days after the last trap hit (an older page said 7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The /64 that holds the address is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed; the number is a sum of reasons: 1 botnet, 2 mail without authentication, 4 pristine trap hit, 8 suspicious attachments, 16 low Sender Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: the asking address has no MyValidity registration, or is over its quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RATS-Dyna: reverse name looks like a home line, and abusive connections were seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RATS-NoPtr: no reverse name, and abusive connections were seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RATS-Spam: seen sending spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RATS-Auth: seen guessing passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen guessing passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse name looks like a home line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reverse name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen sending spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no automatic expiry; lifted by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed at level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days after the last hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of a botnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed by a ZapBL administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most entries lapse after a while; some are pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residential or end-user range; the operator itself advises scoring only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within about three hours after removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed: bounces or call-outs to addresses that never wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the exit stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trap hit with score 666</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trap hit with score 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tor exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drone or flooder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days; Tor 10 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed; the last number is the kind of abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs out unless new reports come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam reported or sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open relay or proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attacks on web services or malware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat offender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy block (older code table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploited or infected address; today identical with XBL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lapses by itself after the infection stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed at level 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls when the level 1 entries in the range fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed at level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls when the provider&apos;s level 1 entries fall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White: trusted sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black: spam source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow: sends both, do not judge by address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brown: mostly spam, not enough for black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not blacklist: mixed large sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informational answer, no listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informational sub-list to which mailcow gives weight 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst reputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very bad reputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad reputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possibly a fair sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished">جيد</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed spam source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious or badly configured sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail server, a NAT or a residential line found there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam domain or domain with low reputation (also: brand-new domain without history)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phishing domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malware domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botnet command domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honest domain abused for spam (hacked site)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honest redirector abused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honest domain abused for phishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honest domain abused for malware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honest domain abused for botnet command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistake of the asker: an address was asked, this list knows only domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low-reputation entries lapse as the domain earns a history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DM: domain of a disposable mail service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT: click tracker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam and abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hacked site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: blocked or over the free limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list&apos;s own test entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: public resolver or over the free limit; nothing was looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black: seen in spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey: seen in unwanted bulk mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red: suspected automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often advertised by spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertised by spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic-DNS domain: a warning for home servers that live under a free dynamic name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain sends unwanted scientific bulk mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain seen in spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly registered domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by age of the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known sender, no particular trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: public resolver or over the free limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never trust this answer: heavy users above the limit are given 127.0.10.3 (&apos;high&apos;) for everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouched sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average reputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known sender, meaning not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company mail, paid entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk mailer with little spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accredited sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the relay stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address used in scams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address used in scams (second class)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last number is the grade of the address, 100 best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: no registration or over quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed, as in b.barracudacentral.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial-up or dynamic line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single spam source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk mailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-stage relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail spammer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second exit or Tor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no useful answer when last seen; not measured since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;listed&apos; for every question since 2015-01-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain for sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name server since 2009-03-09; dnsbl.info reports that every address was blocked since 2012-08-20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;listed&apos; for every address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed to bl.0spam.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed to nbl.0spam.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name server answers (measured 2026-08-03)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was once &apos;listed&apos; for every address, then gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing for the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;listed&apos; for every question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sister of a measured-dead zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists 127.0.0.1 and not 127.0.0.2, the wrong way round; takes money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since 2008 &apos;listed&apos; for every address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its end &apos;listed&apos; for every address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not maintained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name server answers (earlier: empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked domain; at times &apos;listed&apos; for every address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain is in other hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;listed&apos; for every address, with an SPF text as reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed to url.0spam.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name servers pointed away, then deleted on 2012-11-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no entries; not supported any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was to answer &apos;listed&apos; for everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See Spamhaus ZEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SBL entries are normally settled by the network owner; CSS, XBL and PBL can be removed by the user after the cause is gone. PBL removal is for one static address that really runs a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-up and removal need a free account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single addresses only. One honest request with the reason is enough; repeated ones are ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request form worth using: end the cause, then wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and ask on the web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write from the postmaster address of the domain with proof that the cause is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the address up; a removal form appears when it is listed. Mind the exact zone named in the bounce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be lifted earlier on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask from the listed line itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form exists but promises nothing; waiting is the advised way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mail in English to the delist address on the site, with what was mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared addresses with a bad name may stay listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain-text mail with an honest account; known spammers are not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page once from the listed address itself (IPv4 and IPv6 each).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cure: refuse unknown recipients during the SMTP talk and never bounce afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy entries do not lapse and are lifted by hand only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works on whole /64 networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dyna and NoPtr entries can be lifted only after the reverse name is right and has spread; Spam at any time; Auth after the infected device is cleaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole networks can be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paid express removal is offered. Never pay: the entry goes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a free account; three strikes are permanent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes by itself. A paid removal is offered; never pay. Cure: reject during the SMTP talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mail to relaycheck@jippg.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator asks 50 US dollars. Never pay; no large receiver uses the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mail to the postmaster of the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of control: publish a TXT record under _delist of a name that resolves to the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on the provider, not on the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free way: give the address a matching forward and reverse name and confirm by mail to the postmaster. A paid shortcut exists; never use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a refusal read uribl.com/refused.shtml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the postmaster address of the domain, with proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here &apos;delist&apos; means: ask to be listed or corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do. If a receiver still refuses because of this list, the receiver&apos;s set-up is out of date: tell its postmaster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare resolver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akamai name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ipify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ifconfig.co</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon check IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ident.me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>icanhazip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare trace page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google STUN server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare STUN server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nextcloud STUN server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Console: server, Networking, edit reverse DNS. Robot: the page IPs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On cloud servers ports 25 and 465 are opened on request after the first paid invoice; on dedicated servers they are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control panel: Network, IP, modify the reverse. The forward record must resolve first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An automatic spam guard can close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network tab of the server: Edit rDNS. It is refused until the forward record resolves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed for new accounts; a support ticket opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server settings, on the pages IPv4 and IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed; requests are often refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the Droplet becomes the reverse name: rename it to the name of the mail host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports 25, 465 and 587 are closed; 2525 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute of the Elastic IP (reverse DNS), after the forward record resolves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted by default; a form asks for opening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public IP resource: reverseFqdn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with an Enterprise Agreement, on request with pay-as-you-go, never with free and student accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network interface of the machine: public DNS PTR, after the domain was verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed; paid accounts can ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console: reverse of the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at first; a switch in the security group opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud Panel: network, public addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer login: server, reverse DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server Control Panel: network, rDNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer panel: reverse DNS management.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager: the server&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control panel of the server: reverse DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel of the server, or a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse zone of the routed prefix at dns.he.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member&apos;s panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer page, for IPv4 only; not every address range takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch in the customer page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer portal, or a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A national rule closes it for consumers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business lines with a fixed address, on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its addresses stand on policy lists: receivers see that no mail server is expected there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business support, on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked on consumer lines since 2009; open on business lines with a fixed address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddclient speaks to the older DNS console (dns.hetzner.com). A zone that was moved to the Hetzner Console cannot be changed through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is the one of the record: switch dynamic DNS on for it and make a key there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new account is in a sandbox and may write to addresses alone that you have verified. First ask there for production access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It replaces Message-ID and Date of every mail, which breaks a signature that your server made over them. First let it sign for your domain itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a MAIL FROM domain of your own, bounces go to its domain and SPF does not align. First set up a custom MAIL FROM subdomain in its console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sender address has to be registered there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it keeps your signature and your bounce address is not known. First send a mail to a mailbox elsewhere and look at its header there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs an account in Microsoft&apos;s cloud and begins with low limits. First ask there for a higher limit if you send more than a few mails an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SPF include is the one of Microsoft 365: with it every customer of both may send for your domain as far as SPF goes. First set up DKIM, and let DMARC rest on that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sender address or domain has to be verified there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF aligns only with a subdomain of your own for bounces. First set up DKIM there, which is enough for DMARC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as the domain is not set up there, it may put an address of its own into From. First finish the set-up of the domain, then send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the free plan it may add a line of its own to your mails, which breaks a signature that your server made. First let it sign for your domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is young and made for programs in its own cloud; whether a mail server may hand mail over by SMTP is not certain. First read its pages on SMTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works only for a domain whose DNS is at Cloudflare. First see where your DNS is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its set-up also writes a DMARC record with p=reject, which hits mail that you send by other ways. First look at the record after the set-up and keep your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sold for home servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names several unusual ports, and some of them may be out of use. First try 587, then 2525</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made for servers whose port 25 is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 2021 some mails were seen with two signatures of the same domain, one of them broken. First send a mail to a mailbox elsewhere and look whether DKIM passes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is closed. First choose another relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its customers share addresses, and some of these stand on block lists at times, so that a part of your mail may be refused. First send some mails to the receivers that matter to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending needs a paid plan and an approval; then any address of your domain may send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its template moves your MX and writes a DMARC record with p=reject: your server would get no mail any more. First take only the records for sending from it, and leave MX and DMARC alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a paid Workspace account. It lets your server in by its address or by a password, and wants senders of that account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it knows your server by its address, mail stops when your address changes. First choose sign-in with a user and password if your address is not fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expects that your server greets with a domain of the account. First see that the greeting name lies in your domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old free edition of Workspace has no relay. First see which edition you have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It assumes that its own MX takes your mail. First see whether you want that, or choose another relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign of life of it was found after about 2015. First choose another relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its DNS template writes a DMARC record with p=reject, which hits mail that you send by other ways. First keep your own DMARC record and take only the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is mostly sold to web hosts, not to single owners. First ask whether they take you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its include alone every customer could send for your domain. First publish a TXT record at _mailchannels under your domain as well; it says which accounts may send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new account may be looked at by hand before it may write to strangers. First finish that, then switch the relay on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subdomain such as mg.example.org keeps the SPF record of your domain short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its include costs about five of the ten look-ups that SPF allows. First use a subdomain for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account in Europe uses the host smtp.eu.mailgun.org; at the other host the password is refused. First see in which region your account is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its DNS template also has MX records: at your domain they would take your mail away from your server. First leave the MX records out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also has a test host (sandbox.smtp.mailtrap.io) that swallows every mail. First see that the relay is live.smtp.mailtrap.io</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an addition to a paid Mailchimp plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It listens on port 25 alone, which does not help where the provider blocks that port, and it wants a fixed address or a certificate. First try port 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A home address stands on policy lists, so it turns mail away that it knows by the address alone. First let it know your server by its certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was called Pepipost, and smtp.pepipost.com was its host. First take the host that your account page names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sender address has to be approved there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts are looked at by hand; it is made for automatic mail, not for personal mail. First ask whether they take you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may replace the Message-ID, which breaks a signature that your server made over it. First let it sign for your domain itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends through Amazon SES and may replace the Message-ID, which breaks a signature that your server made. First let it sign for your domain itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guides on the net put spf.resend.com into the SPF record; it is of no use there. First take only the records that its own page shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its DNS template has an MX record that throws mail away: at your domain you would get no mail any more. First leave that record out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rewrites links to follow who opens them, which breaks a signature that your server made. First switch click and open tracking off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any address of a verified domain may send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An include of it in your SPF record is not needed and costs look-ups. First take it out if it is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its third CNAME record only serves to follow links. First leave it out if you do not want that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As long as your domain is not set up there, it signs for its own domain alone and DMARC fails. First set your domain up there, then send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is aimed at large senders. First ask whether they take you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it still takes customers is not known. First ask them, or choose another relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made for automatic mail, not for personal mail. First ask whether they take you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its host depends on where your account is (.com, .eu or .in); at another host the password is refused. First take the host that your account page names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It probably takes senders with an address of the provider alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo runs it for AT&amp;T; it takes senders with an address of the provider alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sender addresses have to be confirmed there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New mailboxes are no longer given out, and old ones move to another provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It wants a sign-in by OAuth, which a mail server cannot do by itself. First choose another relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 25 can be opened in the account page. First do that: mail then leaves directly, which is the better way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a mailbox service, not a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It serves mailboxes as well as lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took other senders from its own lines for a long time, but that may end any day. First choose a relay that verifies your domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yahoo runs it for Sky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it takes other sender addresses after you have confirmed them is not clear. First ask its support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mail for private customers is being closed down. First choose another relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mail has moved to AOL. First choose another relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes senders with an address of the provider alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chasquid signs by itself from version 1.14 on. An older one (Debian 12 has 1.11) reads none of these keys: it needs the package python3-dkim, the RSA key as /etc/chasquid/certs/{{domain}}/dkim_privkey.pem and its selector in /etc/chasquid/domains/{{domain}}/dkim_selector. Take both away when you change to a newer one, or all mail is signed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only mail of users who log in is signed. Bounces leave unsigned: they pass DMARC only because SPF allows the server&apos;s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chasquid signs with every key that lies in a domain&apos;s folder as dkim:SELECTOR.pem. To end with a key, take its file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mail of {{domain}} chasquid writes the name with its own letters, in the sender and in the signature. Receivers that do not know such names (SMTPUTF8) cannot check the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain with a folder in /etc/chasquid/domains counts as the server&apos;s own: mail for it is taken in. Make its users with chasquid-util user-add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chasquid starts only with a certificate. Link yours: ln -s {{certificate}} /etc/chasquid/certs/{{ownName}}/fullchain.pem and ln -s {{certificateKey}} /etc/chasquid/certs/{{ownName}}/privkey.pem; the group chasquid has to be able to read both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chasquid starts only with a certificate: fullchain.pem and privkey.pem in a folder below /etc/chasquid/certs, readable by the group chasquid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chasquid cannot use a relay: its mail goes straight to the receivers, whatever the plan says. For a relay, choose another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chasquid cannot be kept to IPv4: where this machine has an IPv6 address that leads out, mail leaves from it, too. Give that address a reverse name and put it into SPF, or take it away from the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chasquid cannot be kept to IPv6: where this machine has an IPv4 address that leads out, mail leaves from it, too. Give that address a reverse name and put it into SPF, or take it away from the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chasquid cannot be told which address its connections come from; the system decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dma does not look whose certificate the relay shows: whoever can redirect the connection gets name and password. msmtp, nullmailer and Postfix look. If it has to be dma, add FINGERPRINT with the SHA-256 of the relay&apos;s certificate to /etc/dma/dma.conf, and again each time the relay changes its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name and password into /etc/dma/auth.conf, in place of USER and PASSWORD. Relays that stood there before are taken out; a copy of the file stays beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no mailboxes: also mail to root leaves through the relay, to root@{{host}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dma knows one name and greets with it: {{host}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dma cannot be told which address its connections come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dma looks at its settings when a mail is sent, and not before. Send a message, and look with mailq whether it has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to name is the one that compose.yaml and mailserver.env lie in, with docker-data/dms/config below it, as in the project&apos;s own example. Where yours are elsewhere, move the files of this export there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its OpenDKIM signs with RSA keys alone. Because this plan has an Ed25519 key, rspamd signs in its place: OpenDKIM, OpenDMARC and policyd-spf are switched off, and rspamd takes over their work for incoming mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source address is what Docker makes of it, so an address to bind to cannot be set here. Choose it with the network of the container or with a rule of the host&apos;s firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 has to reach the container before it can send over it: it needs an IPv6 network in Docker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With IPv6 alone Postfix in the container does not reach parts of itself that listen on 127.0.0.1; both families are left on, and IPv6 is preferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paths of certificate and key are those inside the container: mount the folder they lie in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name and password into docker-data/dms/config/postfix-sasl-password.cf, in place of USER:PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker-mailserver checks SPF, DKIM and DMARC of incoming mail unless it was told not to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into compose.yaml: a line OVERRIDE_HOSTNAME or hostname there must name {{host}} as well, and it must read the file mailserver.env (env_file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for which the key cannot be read waits; it does not leave unsigned. Bounces are signed as well: they come from Mailer-Daemon@{{domain}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains that mail is taken for, and addresses that the server listens at, stay as they are (dc_other_hostnames and dc_local_interfaces).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for the single file (dc_use_split_config is set to false). Is your configuration split, or is there a file /etc/exim4/exim4.conf of your own, which Exim then reads alone, take the other kinds of Exim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name and password into /etc/exim4/passwd.client, in place of USER:PASSWORD. Exim looks for the name that the relay&apos;s address leads to: where {{relayHost}} is an alias (CNAME), write that other name there, or *. Until it is right, mail waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debian&apos;s transport to a relay does not sign. So a few lines are put into it in /etc/exim4/exim4.conf.template; when the package brings a new version of that file, apt asks: keep the lines between the two comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exim reads the certificate and its private key as the user Debian-exim: let that group read both files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming mail is checked for DKIM, with the package exim4-daemon-heavy also for SPF, and the result is written into each message; nothing is refused yet. DMARC is not in Debian&apos;s Exim. An ACL file of your own (CHECK_DATA_LOCAL_ACL_FILE) stays: then put /etc/exim4/mailworthy-incoming into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for the split configuration (dc_use_split_config is set to true). Is yours a single file with changes of your own, or is there a file /etc/exim4/exim4.conf, which Exim then reads alone, take the other kinds of Exim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debian&apos;s transport to a relay does not sign. The file 30_exim4-config_remote_smtp_smarthost_mailworthy completes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your configuration file stays yours: you add four lines to it, once, and each of them reads a file of this export. A later export changes only those files. Without them the lines do nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside of Debian Exim&apos;s user is called exim, not Debian-exim: let the group exim read /etc/exim4/dkim and all that is in it, and /etc/exim4/mailworthy/relay-login where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name and password into /etc/exim4/mailworthy/relay-login, in place of USER:PASSWORD. Until they are right, mail waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming mail is checked for DKIM, and for SPF where Exim was built with it, and the result is written into each message; nothing is refused yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your configuration file (exim -bP configure_file says which). Before its first line that begins with the word begin, add: .include_if_exists /etc/exim4/mailworthy/main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same part of the file, take out lines that set primary_hostname or qualify_domain: Exim refuses a setting that is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out lines that set tls_certificate or tls_privatekey as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the line begin routers, before the router that sends mail to other servers (in Exim&apos;s own file: before the line .ifdef ROUTER_SMARTHOST), add: .include_if_exists /etc/exim4/mailworthy/routers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the list of your own domains local_domains, as Exim&apos;s own file does, or write the name it has into /etc/exim4/mailworthy/routers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the line begin transports, add: .include_if_exists /etc/exim4/mailworthy/transports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the line begin authenticators, add: .include_if_exists /etc/exim4/mailworthy/authenticators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the ACL that acl_smtp_data names, before its last line accept, add: .include_if_exists /etc/exim4/mailworthy/incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command exim -bP transport mailworthy_smtp now has to show the new settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLDER is the one that was made with haraka -i; Haraka has to run as the owner of that folder, or be given the new files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haraka signs mail of those who may send to others: by the plugin relay, or after a login by an auth plugin. Without one of them in config/plugins it sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haraka signs with one RSA key for each domain. A sub domain without a folder of its own is signed with the key of the domain above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain whose key is missing or cannot be read leaves unsigned; only the log says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>config/dkim/DOMAIN/private is the only place for a key: when a key follows another one, the earlier file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haraka does not speak TLS from the first octet, which port 465 needs. Use the relay&apos;s port 587; until then mail waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name and password into config/mailworthy_login, in place of USER and PASSWORD; until then mail waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay gets mail only by TLS, and only with a certificate that Node&apos;s own list of authorities vouches for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming mail is checked for SPF and DKIM, and the result is written into each message; nothing is refused. Haraka knows DMARC only through its plugin rspamd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hMailServer is no longer developed, its own page recommends another server, and the OpenSSL inside it is old. For a new server choose another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its settings lie in its database, so there is nothing to put back by itself: the script prints each old value before it sets a new one. Keep what it prints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces leave unsigned: hMailServer signs for the domain of the envelope sender, and that of a bounce is empty. For them the greeting name needs its own SPF record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail whose From has another domain than its envelope sender gets the signature of the envelope sender, which does not count for DMARC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the key file cannot be read, mail leaves unsigned, and only the log says so (codes 5305 and 5306).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hMailServer cannot be told to use one address family alone; switch the other one off in Windows, or bind to one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It binds to one address only: with two the IPv4 one is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming mail is checked for SPF and DKIM; hMailServer knows no DMARC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let nobody but Windows and its administrators read the keys: open a command prompt as administrator and enter: icacls C:\Mailworthy /inheritance:r /grant *S-1-5-18:(OI)(CI)R *S-1-5-32-544:(OI)(CI)F (where the service runs under an account of its own, give that one the right to read as well).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same window enter: cscript //nologo C:\Mailworthy\hmailserver.vbs. The script asks for the password of the hMailServer administrator and does all that follows. The remaining steps are for those who do it with the mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hMailServer Administrator open Settings › Protocols › SMTP › Delivery of e-mail and enter Local host name: {{helo}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the same page empty Remote host name in the group SMTP Relayer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the same page, in the group SMTP Relayer, enter Remote host name {{relayHost}} and port {{relayPort}}, tick Server requires authentication, and enter the user name and password that the relay gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the connection security STARTTLS Required there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the connection security SSL/TLS there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the tab Advanced of the same page enter Bind to local IP address: {{bind4}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the tab Advanced of the same page tick Use STARTTLS if available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Domains › {{domain}} › DKIM Signing: tick Enabled, enter the private key file {{path}} and the selector {{selector}}, choose relaxed for header and body and SHA256 as signing algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings › Anti-spam and tick Use SPF and Verify DKIM-Signature header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings › Advanced › SSL certificates, add your certificate, and choose it under Settings › Advanced › TCP/IP ports for the SMTP ports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings › Logging, switch the log on and look into it after the first mail: an unreadable key is reported nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for Debian and Ubuntu. Elsewhere the file of Amavis is /etc/amavisd/amavisd.conf, and its user may be called vscan or amavisd: put the lines of 50-user there by hand, before the last line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amavis signs with RSA keys alone, one for each domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iRedMail&apos;s own settings sign every further domain with the key of the first one, which does not count for DMARC. The lines of this export go before them, for the domains of this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature of Amavis ends after 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name and password into /etc/postfix/sasl_passwd, in place of USER:PASSWORD. Debian needs the package libsasl2-modules for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix here talks to other parts of the server over IPv4, so IPv4 cannot be switched off; IPv6 is preferred for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address to bind to is not written: Postfix would use it also for its talks with other parts of the server, which then refuse. Set smtp_bind_address with -o at the service smtp of master.cf alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amavis and iRedAPD check incoming mail as iRedMail set them up; this export changes nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In /etc/amavis/conf.d/50-user the line $myhostname must name {{host}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the records are published, enter: amavisd-new testkeys (amavisd testkeys with newer versions). Each key must end with pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script puts the keys there and sets the server&apos;s own name. What lies inside a block of maddy.conf is left to you: the lines are in /etc/maddy/mailworthy-snippets.conf, which Maddy does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a key file is missing, Maddy makes a new key without a word, and mail is signed with a key that no record names. Compare after the start: no file in /var/lib/maddy/dkim_keys may be younger than your keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail is signed only where From, envelope sender and the login are the same address (require_sender_match).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature of Maddy ends after 120 hours; mail that waits longer at a receiver fails (sig_expiry).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two keys of a domain there are two lines dkim; that both sign was not tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maddy sends to no server without TLS (min_tls_level encrypted), and its default file does not send bounces to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maddy can leave out IPv6 (force_ipv4), but not IPv4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate that cannot be checked is refused. With STARTTLS Maddy says localhost in its first greeting to the relay, before TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maddy checks SPF, DKIM and DMARC of incoming mail in its default file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In /etc/maddy/maddy.conf every mail domain must stand in $(local_domains), with blanks between: {{#domains}}{{domain}} {{/domains}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In each submission block put part 1 of /etc/maddy/mailworthy-snippets.conf in place of the block modify that holds the line dkim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In target.remote outbound_delivery put part 2: hostname {{helo}} and what stands below it, in place of lines of the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put part 3 at the end of maddy.conf, write the user name and password that the relay gave you in place of USER and PASSWORD, and in target.queue remote_queue set: target &amp;mailworthy_relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In target.queue remote_queue the line must say: target &amp;outbound_delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line tls in maddy.conf must say: tls file {{certificate}} {{certificateKey}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail-in-a-Box makes all its files itself and writes them anew at each upgrade. So there is no script here: only what to compare, and the two files of the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs all domains with one RSA key, under the selector mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It greets with the name of the box and cannot be told another one that lasts. Ask the provider to set the reverse name to {{host}}; what the steps below say lasts until the next upgrade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While OpenDKIM is down, mail leaves unsigned (milter_default_action=accept).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends from its own addresses and has no setting for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no setting for one address family alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no setting for a relay. Settings of your own in Postfix are gone after the next upgrade; choose another kind of server if your line needs a relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the box runs your DNS, it publishes its own records and needs none of yours; compare them on the page System › External DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPF, DKIM and DMARC of incoming mail are checked without being told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets its certificate by itself: System › TLS (SSL) Certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box must be called {{host}}: look at PRIMARY_HOSTNAME in /etc/mailinabox.conf. Then enter postconf myhostname: it must print myhostname = {{host}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting is then smtp_helo_name = {{helo}} without a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To greet with the provider&apos;s name until the next upgrade, enter: sudo /root/mailinabox/tools/editconf.py /etc/postfix/main.cf smtp_helo_name={{helo}} &amp;&amp; sudo systemctl reload postfix. Then postconf smtp_helo_name must print smtp_helo_name = {{helo}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simple way is to keep the key of the box: take the record mail._domainkey from System › External DNS and publish that one in place of the one in your plan. Then the steps that are left are not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bring your own key, keep a copy of /home/user-data/mail/dkim first. Then put the private key to {{path}} and the file mail.txt of this folder beside it; both have to be replaced, because the box reads its record from mail.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: sudo chown opendkim:opendkim /home/user-data/mail/dkim/mail.* &amp;&amp; sudo chmod go-rwx /home/user-data/mail/dkim/mail.private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: sudo mailinabox. Then compare the record on System › External DNS with yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to name is that of mailcow, usually /opt/mailcow-dockerized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailcow keeps its keys in its database, so this export has no file for them: they are pasted into its administration page, and its script does not ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailcow has one key and one selector for each domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rspamd in mailcow signs for the domain of the envelope sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record that mailcow shows has t=s and other words around the key than yours; what has to be the same is the long text behind p=.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never write myhostname into extra.cf: mailcow takes such lines out at each start. Its own name stands in mailcow.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With IPv6 alone the containers of mailcow could not talk to each other; both families are left on, and IPv6 is preferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of mailcow&apos;s menus may differ from those in the steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailcow checks SPF, DKIM and DMARC of incoming mail with rspamd, without being told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailcow gets and renews its certificate by itself; to use another one put it into data/assets/ssl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into mailcow.conf: it must say MAILCOW_HOSTNAME={{host}}. Where it says something else, change it and enter: docker compose up -d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the administration page open System › Configuration › Options › ARC/DKIM keys. Where {{domain}} has a key already, take it out. Import the private key: domain {{domain}}, selector {{selector}}, and the whole text of your key file with its BEGIN and END lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open System › Configuration › Routing › Sender-dependent transports and add the host {{relayTarget}} with the user name and password that the relay gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open E-Mail › Configuration › Domains, edit each domain, and choose that transport as its sender-dependent transport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open E-Mail › Configuration › TLS policy maps and add the destination {{relayTarget}} with the policy secure, so that your password goes to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open E-Mail › Configuration › Domains, edit each domain, and choose no sender-dependent transport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new run of modoboa-installer writes main.cf anew; run the script of this export again after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modoboa makes the DKIM keys itself, with RSA, and has no way to take in one: the steps put yours in place of what it made. This was not tried; the simple way is to keep its key and to publish its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the signer is down, mail leaves unsigned (milter_default_action = accept).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rspamd or OpenDKIM and the rest that the installer set up check incoming mail; this export changes nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Modoboa open Domains › {{domain}} › DKIM, enable signing, enter the selector {{selector}} and a key length of 2048, and wait until the key is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either publish the record that Modoboa shows in place of the one in your plan; or put your own private key of {{domain}} over the file in the DKIM keys storage directory (Modoboa › Settings › Administration says which), keeping its name, owner and mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: systemctl restart rspamd (with an older installer: systemctl restart opendkim)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script puts the keys there and sets the one line Hostname of mox.conf. The rest of its files is nested and indented with tabs, which no script changes safely: the lines are in /home/mox/config/mailworthy-snippets.txt, which mox does not read. Keep the tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where mox lies elsewhere than in /home/mox, put the files there by hand; the README of the export says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mox gets its certificate for the name in Hostname. With another name there, write the own name into the Hostname of each listener that users reach: {{host}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Ed25519 key signs beside the RSA key only when both stand in the list Sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address to bind to stands in the IPs of the public listener; mail leaves from those addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mox always checks SPF, DKIM and DMARC of incoming mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In /home/mox/config/domains.conf put the part DKIM of mailworthy-snippets.txt below Domains › {{domain}}, in place of a part DKIM that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the part Transports into mox.conf and write the user name and password that the relay gave you in place of USER and PASSWORD; put the part Routes at the beginning of domains.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the part Transports into mox.conf and the part Routes at the beginning of domains.conf: they keep mail from the address family that has no reverse name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a transport mailworthy of an earlier export out of mox.conf, and its route out of domains.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mox.conf the public listener must have these lines below IPs, each with a hyphen before it: {{bind4}} {{bind6}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mox.conf, below the TLS of the listener, KeyCerts must name CertFile {{certificate}} and KeyFile {{certificateKey}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name into /etc/msmtp/{{relayHost}}.user, in place of USER, and the password into /etc/msmtp/{{relayHost}}.password, in place of PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only root and the members of the group msmtp may read the password, and only they can send. The package msmtp-mta makes the group and the command sendmail; put other users who send into the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>msmtp keeps no mail: what cannot be handed over at once is lost, and the program that sent it is told so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>msmtp hands mail over only by TLS, and only to a relay whose certificate is good for its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier /etc/msmtprc with other accounts is replaced; a copy stays beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection comes from one address only: where two are asked for, the IPv4 one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name and password into /etc/nullmailer/remotes, in place of USER and PASSWORD, each between its quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nullmailer hands mail over only by TLS, and only to a relay whose certificate is good for its name; until then mail waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no mailboxes: also mail to root leaves through the relay. Write the address that is to get it into /etc/nullmailer/adminaddr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other relays that stood in /etc/nullmailer/remotes are not used any more; a copy of the file stays beside it. Where the relay or its port changes, name and password have to be written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nullmailer takes a wrong setting without a word. Send a message, and look with mailq whether it has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing needs the package opensmtpd-filter-dkimsign. A key that it cannot read keeps OpenSMTPD from starting at all, although smtpd -n finds nothing wrong: look at the log after the restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces are signed as well; they come from MAILER-DAEMON@{{host}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter signs all that passes through it, also mail of other domains, and then for {{domain}}. So it belongs where your own users and programs hand in mail, not where mail comes in from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSMTPD has one source address for all connections. With an IPv4 address, receivers that have IPv6 alone are not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSMTPD has one source address for all connections. With an IPv6 address, receivers that have IPv4 alone are not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name and password into /etc/mail/secrets, in place of USER:PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSMTPD 6.8 (Debian 12) fails in every TLS connection that it takes, because it does not get along with OpenSSL 3; versions from 7.3 on (Debian 13) do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In /etc/smtpd.conf, add filter &quot;mailworthy&quot; to each line listen through which your own users and programs hand in mail: the one on localhost or lo, and those for ports 465 and 587. Take out a line listen on socket of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same file, write action &quot;mailworthy&quot; into each line match that sends mail to other servers, such as: match from local for any action &quot;mailworthy&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tls pki {{host}} (for port 465: smtps pki {{host}}) to each line listen that offers TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While OpenDKIM is down, mail waits; it does not leave unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One OpenDKIM signs with one kind of key, so the Ed25519 key has a second one beside it, with a service of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming mail is checked for SPF, DKIM and DMARC, and the result is written into each message; nothing is refused yet. It needs the package opendmarc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix hands mail over only by TLS, and only to a relay whose certificate is good for its name; until then mail waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters that are set in smtpd_milters and non_smtpd_milters stay as they are; a signer there goes on signing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mail is taken in stays as it is. If this machine is to send only, set inet_interfaces = loopback-only and an empty mydestination; mail to root then leaves through the relay as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While rspamd is down, mail waits; it does not leave unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix hands its mail to rspamd alone. A second signer beside it, such as OpenDKIM, would sign everything twice. Other filters in smtpd_milters stay: the script keeps them; by hand, keep them in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the same name in /etc/rspamd/local.d are replaced, and a copy stays beside them. Domains that only stood in an earlier dkim_signing.conf are not signed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of a sub domain, and of every domain that is not in dkim_signing.conf, leaves unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Ed25519 key that rspamd cannot read is left out without an error. In a test message, count the signatures: there have to be two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rspamd also looks for spam, in incoming and in outgoing mail, with its own settings. It asks block lists on the Internet for that; use a resolver of your own, since many lists refuse those of large providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rspamd checks incoming mail for SPF, DKIM and DMARC in any case and counts the results towards spam. Now it also writes them into each message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rspamd checks incoming mail for SPF, DKIM and DMARC in any case and counts the results towards spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendmail does not sign its own bounces: they come from MAILER-DAEMON@{{host}}, and a receiver judges them by SPF of the greeting. So it is worth having the greeting {{host}} with an SPF record of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debian&apos;s Sendmail writes the name in /etc/mailname into the sender of every domain of its own, behind the signer. This is switched off, as the signature would not agree any more; mail that programs of this machine send is from {{domain}} instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the server greets with the name {{helo}} of the provider, its bounces have neither a signature nor SPF of your domain: under a strict DMARC policy some receivers will not take them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line INPUT_MAIL_FILTER of your own for OpenDKIM has to go from /etc/mail/sendmail.mc, else mail is signed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendmail has no setting for one address family. What keeps mail off the other one is a source address from which no connection gets out; a receiver that has only that one is not reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name and password into /etc/mail/authinfo, in place of USER and PASSWORD. Debian needs the package libsasl2-modules for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendmail cannot begin a connection with TLS, as port 465 wants it; so port 587 of the relay is used, which nearly all have as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key of the certificate has to belong to root and be readable by nobody else (mode 0600), else Sendmail does not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is for Stalwart 0.16 and later. Up to 0.15 its settings were written in another way: leave the plan alone then, and take the lines of /etc/stalwart/mailworthy-0.15.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan only adds and changes; it deletes nothing. A key that an earlier export brought goes on signing until you delete it under Management › Domains › DKIM Signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first time, keep a copy of the settings: stalwart-cli snapshot &gt; before.ndjson. The undo of the script takes the files away, not what was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each domain is switched to keys that you manage yourself: Stalwart makes no keys of its own for it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of users who logged in is signed; with two keys of a domain both sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a container the paths of the key files are those inside it: mount /etc/stalwart, or change the paths in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay&apos;s password is read from the file /etc/stalwart/relay.secret, which the script does not make. Without it Stalwart refuses to load its settings anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalwart checks SPF, DKIM and DMARC of incoming mail without being told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is set in its own pages, under Settings › Network; this export leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell stalwart-cli where the server is and who you are, in the window that you start it in: export STALWART_URL=https://{{host}} STALWART_USER=admin STALWART_PASSWORD=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the relay&apos;s password, and nothing else, into /etc/stalwart/relay.secret (owner stalwart, mode 0600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the plan, then apply it: stalwart-cli apply --file /etc/stalwart/mailworthy.ndjson --dry-run, and the same without --dry-run. The script does both with --check and --reload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings › MTA › Outbound › Routes › mailworthy-relay and enter the user name that the relay gave you. A later export leaves it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Stalwart 0.15 or older: put the lines of /etc/stalwart/mailworthy-0.15.toml into its config.toml (often /opt/stalwart/etc/config.toml), in place of those of the same name, and restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YunoHost writes its files anew whenever it likes, and leaves alone, with all later updates, what was changed by hand. So what lasts is said to YunoHost itself: by its settings, and by a hook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs under the selector mail, with one RSA key for each domain. Older versions make that key with 1024 bits, which is too short; your own key under that name stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While OpenDKIM is down, mail leaves unsigned (milter_default_action = accept).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own name is its main domain, which need not be the mail domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no setting for IPv6 alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It checks DKIM of incoming mail; for SPF and DMARC it has rspamd, where that is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate is set on the page of each domain; this export leaves it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter yunohost domain main-domain: it must print {{host}}. Else add that domain and enter: yunohost domain main-domain -n {{host}}. Then postconf myhostname prints myhostname = {{host}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the hook run: chmod 755 /etc/yunohost/hooks.d/conf_regen/90-postfix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch IPv6 off for mail: yunohost settings set email.smtp.smtp_allow_ipv6 -v no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave IPv6 on for mail: yunohost settings set email.smtp.smtp_allow_ipv6 -v yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the relay: yunohost settings set email.smtp.smtp_relay_enabled -v yes; then email.smtp.smtp_relay_host -v {{relayHost}}, email.smtp.smtp_relay_port -v {{relayPort}}, email.smtp.smtp_relay_user and email.smtp.smtp_relay_password with what the relay gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch a relay off: yunohost settings set email.smtp.smtp_relay_enabled -v no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a copy of /etc/dkim. Put the private key of {{domain}} to {{path}}, in place of the one that is there, and the file {{domain}}.mail.txt of this folder beside it: YunoHost reads the record from that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: chown opendkim /etc/dkim/* &amp;&amp; chmod 700 /etc/dkim &amp;&amp; chmod 600 /etc/dkim/*.key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what will change: yunohost tools regen-conf postfix opendkim --dry-run --with-diff. Then the same without --dry-run and --with-diff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the user name and the password (or token) of your DNS host into /etc/ddclient.conf, in place of USER and PASSWORD. A token that may change nothing but this zone is the safest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the password (or token) of your DNS host into /etc/ddclient.conf, in place of PASSWORD. A token that may change nothing but this zone is the safest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddclient asks api.ipify.org which address the line has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 is not told by this protocol: where the IPv6 address changes too, keep its record by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time to live cannot be set by this protocol: set it to 300 seconds once, on the page of your DNS host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the user name and the password (or token) of your DNS host into /etc/inadyn.conf, in place of USER and PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the password (or token) of your DNS host into /etc/inadyn.conf, in place of PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inadyn asks api.ipify.org, or a server of your DNS host, which address the line has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a name server that takes updates (BIND, Knot DNS, PowerDNS, Technitium and others): its key belongs into /etc/mailworthy/update.key, in the form that tsig-keygen writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package bind9-dnsutils has nsupdate and dig. Which address the line has is asked of OpenDNS (resolver1.opendns.com).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the name server, let the key change the address of {{host}} and nothing else: update-policy { grant KEYNAME name {{host}} A AAAA; };</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chasquid checks incoming mail for SPF and DKIM in any case, and writes the results at the top of each message. What a sender has written of such results into its mail stays below: the first ones count alone. It does not know DMARC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exim breaks its signature&apos;s lines within a name as long as {{domain}}, and receivers may not be able to check it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing needs the packages rspamd and opensmtpd-filter-rspamd. The filter asks rspamd at 127.0.0.1:11333, where it listens as it is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While rspamd is down, OpenSMTPD takes no mail: servers and programs are told to come again later, and the command sendmail ends with an error. Nothing leaves unsigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces come from MAILER-DAEMON@{{host}}. They are signed where that name belongs to one of your domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in through a line listen with the filter is checked by rspamd for SPF, DKIM and DMARC, and the results count towards spam. Now it also writes them into each message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in through a line listen with the filter is checked by rspamd for SPF, DKIM and DMARC, and the results count towards spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In /etc/smtpd.conf, add filter &quot;mailworthy&quot; to each line listen. Take out a line listen on socket of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One filter has one key, so each domain has a filter, and every mail carries the signature of every domain. All of them are right, and the one of its own domain counts; but receivers see that the domains belong together. Where that is not wanted, take OpenSMTPD with rspamd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSMTPD itself does not check SPF, DKIM or DMARC of incoming mail; with rspamd it does: for that, take OpenSMTPD with rspamd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208: who may send for a domain (SPF)</source>
        <translation>RFC 7208: من يحق له الإرسال باسم نطاق</translation>
    </message>
    <message>
        <source>RFC 7208, section 3: how the record is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208, section 3.4: how long the answer may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208, section 4.5: one record only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208, section 4.6: how the record is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208, section 4.6.4: limits of look-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208, section 4.7: a record without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208, section 5.1: the term all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208, section 5.2: the term include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208, section 5.5: why ptr is not to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7208, section 10.1.3: a record for the greeting name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 6376: mail that is signed (DKIM)</source>
        <translation>RFC 6376: البريد الموقَّع</translation>
    </message>
    <message>
        <source>RFC 6376, section 3.2: lists of tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 6376, section 3.6.1: what stands in the key record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 6376, section 3.6.2.1: the name of the key record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 6376, section 3.6.2.2: how the key stands in DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8301, section 3.2: how long a key has to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8463, section 4: keys of the newer kind (Ed25519)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 9989: what receivers do with forged mail (DMARC)</source>
        <translation>RFC 9989: ما يفعله المستقبلون بالبريد المزوَّر</translation>
    </message>
    <message>
        <source>RFC 9989, section 4.4: when a domain counts as the sender&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 9989, section 4.7: the tags of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 9989, section 4.8: how the record is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 9989, section 4.10: where the record is looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 9990: reports about your mail</source>
        <translation>RFC 9990: تقارير عن بريدك</translation>
    </message>
    <message>
        <source>RFC 9990, section 3: reports to another domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8601, section 3: the reverse name and its way back</source>
        <translation>RFC 8601، القسم 3: الاسم العكسي وطريق عودته</translation>
    </message>
    <message>
        <source>RFC 1912, section 2.1: a reverse name for every address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5321, section 4.1.1.1: the greeting (EHLO)</source>
        <translation>RFC 5321، القسم 4.1.1.1: التحية</translation>
    </message>
    <message>
        <source>RFC 5321, section 4.1.4: what the greeting name has to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5321, section 5.1: how mail finds its server</source>
        <translation>RFC 5321، القسم 5.1: كيف يجد البريد خادمه</translation>
    </message>
    <message>
        <source>RFC 2181, section 10.3: no alias in an MX record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7505: a domain that takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 1918: addresses for inner networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 6598: addresses that providers share out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 6890: addresses for special purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8981: temporary IPv6 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7435: encryption where it can be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 6409: handing mail to a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8314: no passwords and no mail in clear text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8020: a name that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 6891: long answers in DNS (EDNS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 4035: signatures in DNS (DNSSEC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5322, section 3.6.1: the date of a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 4592: wildcards in DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 1912, section 2.8: name servers that do not know their domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 2182: a second name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 1035, section 5.1: how a zone file is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 1035, section 2.3.4: how long a name may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 1034, section 3.6.2: an alias stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 2308, section 5: how long a missing record is remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5782: how block lists are asked</source>
        <translation>RFC 5782: كيف تُسأل قوائم الحظر</translation>
    </message>
    <message>
        <source>Spamhaus: the lists that most large receivers ask</source>
        <translation>Spamhaus: القوائم التي يسألها معظم المستقبلين الكبار</translation>
    </message>
    <message>
        <source>RFC 3207: encryption between mail servers (STARTTLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7817: names in a mail server&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 5280, section 4.1.2.5: how long a certificate is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8461: encryption that senders insist on (MTA-STS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8461, section 3.1: the MTA-STS record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8461, section 3.2: the MTA-STS policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8461, section 3.3: how the policy is fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8461, section 4.1: the mail hosts of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8461, section 8.3: how MTA-STS is taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8460: reports about encryption (TLS-RPT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7672: the server&apos;s key in DNS (DANE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7672, section 2.2.3: the name of the TLSA record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 7672, section 3.1: which TLSA records are of use for mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 6698, section 2.2: how a TLSA record is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8659: who may issue certificates (CAA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 8657: CAA for one account or method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 6186: how mail programs find the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 2782: SRV records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google: what senders to Gmail keep to</source>
        <translation>Google: ما يلتزم به المرسلون إلى Gmail</translation>
    </message>
    <message>
        <source>Yahoo: what senders keep to</source>
        <translation>Yahoo: ما يلتزم به المرسلون</translation>
    </message>
    <message>
        <source>T-Online: what mail servers have to show</source>
        <translation>T-Online: ما يجب أن تُظهره خوادم البريد</translation>
    </message>
    <message>
        <source>Raise the serial of the SOA record, or the other name servers keep the old records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email Routing, where it is on, publishes MX and SPF records of its own and locks them. Turn it off first, on its page Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TTL below 3600 seconds is given on request only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For SPF there is also a kind of its own, SPF (TXT). Use that or TXT, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With IONOS name servers three DKIM records (CNAME) and mail records of IONOS are made by themselves. Look for them, and keep only what you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TTL that is left blank means 14 days. Choose the TTL that the card shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX records are in a block of their own, Mail Settings. Choose Custom MX there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one TTL for the whole zone. A new zone takes a while until its name servers answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NSD takes no dynamic updates. Replace the zone file and reload it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVH adds your domain to a target without a final dot. Copy the target with its dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A default SPF rule of STRATO can be active already. Change it instead of adding a second one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>يستحق المعرفة</translation>
    </message>
    <message>
        <source>Should be fixed</source>
        <translation>ينبغي إصلاحه</translation>
    </message>
    <message>
        <source>Stops mail</source>
        <translation>يوقف البريد</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>تعذّرت المعرفة</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui</name>
    <message>
        <source>Show record</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>نسخ الطلب</translation>
    </message>
    <message>
        <source>Show configuration</source>
        <translation>عرض الإعداد</translation>
    </message>
    <message>
        <source>Take me off</source>
        <translation>طلب الإزالة</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Reports that go to another domain</source>
        <translation>تقارير تذهب إلى نطاق آخر</translation>
    </message>
    <message>
        <source>Only observe</source>
        <translation>المراقبة فقط</translation>
    </message>
    <message>
        <source>Spam folder</source>
        <translation>مجلد البريد المزعج</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>الرفض</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>على سبيل التجربة</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>تعذّرت المعرفة</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>سارٍ الآن</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>يأتي تاليًا</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>new everywhere</source>
        <translation>الجديد في كل مكان</translation>
    </message>
    <message>
        <source>old value until %1</source>
        <translation>القيمة القديمة حتى %1</translation>
    </message>
    <message>
        <source>old value still remembered</source>
        <translation>القيمة القديمة ما زالت محفوظة</translation>
    </message>
    <message>
        <source>at %1 of %2 name servers</source>
        <translation>لدى %1 من %2 من خوادم الأسماء</translation>
    </message>
    <message>
        <source>something else stands there</source>
        <translation>هناك شيء آخر</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>ليس موجودًا بعد</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>تعذّرت المعرفة</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>ظهر</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>لم يظهر بعد</translation>
    </message>
    <message>
        <source>Another one seen</source>
        <translation>ظهر غيره</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Who may send in this name, and what holds for everybody else.</source>
        <translation>من يحق له الإرسال بهذا الاسم، وما يسري على غيره.</translation>
    </message>
    <message>
        <source>The public half of your key: with it receivers check the signature.</source>
        <translation>النصف العلني من مفتاحك: به يتحقق المستقبلون من التوقيع.</translation>
    </message>
    <message>
        <source>What receivers should do with mail that fails the checks, and where reports go.</source>
        <translation>ما ينبغي أن يفعله المستقبلون بالبريد الذي لا يجتاز الفحوص، وإلى أين تذهب التقارير.</translation>
    </message>
    <message>
        <source>This domain takes the DMARC reports about another domain of yours.</source>
        <translation>يستلم هذا النطاق تقارير DMARC عن نطاق آخر لك.</translation>
    </message>
    <message>
        <source>one %1 record at %2</source>
        <translation>سجل ⁦%1⁩ واحد عند ⁦%2⁩</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>خادمك</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>مستأجر</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>في المنزل</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>الموجّه</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>of your line</source>
        <translation>لخطك</translation>
    </message>
    <message>
        <source>your provider</source>
        <translation>مزوّدك</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>المُرحِّل</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>لم يُختر بعد</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>الإنترنت</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>المستقبلون</translation>
    </message>
    <message>
        <source>port 25 is blocked</source>
        <translation>المنفذ 25 محجوب</translation>
    </message>
    <message>
        <source>port 25 is refused</source>
        <translation>المنفذ 25 مرفوض</translation>
    </message>
    <message>
        <source>somebody else answers</source>
        <translation>يجيب طرف آخر</translation>
    </message>
    <message>
        <source>a receiver refuses this address</source>
        <translation>مستقبل يرفض هذا العنوان</translation>
    </message>
    <message>
        <source>not visible from here</source>
        <translation>لا يُرى من هنا</translation>
    </message>
    <message>
        <source>no relay chosen yet</source>
        <translation>لم يُختر مُرحِّل بعد</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>لا يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>لا TLS</translation>
    </message>
    <message>
        <source>the certificate does not fit</source>
        <translation>الشهادة غير مناسبة</translation>
    </message>
    <message>
        <source>could not be tried</source>
        <translation>تعذّرت التجربة</translation>
    </message>
    <message>
        <source>shared address</source>
        <translation>عنوان مشترك</translation>
    </message>
    <message>
        <source>port 25 does not reach the server</source>
        <translation>المنفذ 25 لا يصل إلى الخادم</translation>
    </message>
    <message>
        <source>a second router stands before yours</source>
        <translation>أمام موجّهك موجّه ثانٍ</translation>
    </message>
    <message>
        <source>comes last: mail goes elsewhere today</source>
        <translation>يأتي أخيرًا: البريد يذهب اليوم إلى مكان آخر</translation>
    </message>
    <message>
        <source>goes on there</source>
        <translation>يُتابَع هناك</translation>
    </message>
    <message>
        <source>all others: not allowed</source>
        <translation>كل الآخرين: غير مسموح</translation>
    </message>
    <message>
        <source>all others: suspicious</source>
        <translation>كل الآخرين: مشبوه</translation>
    </message>
    <message>
        <source>all others: nothing said</source>
        <translation>كل الآخرين: لا شيء محدد</translation>
    </message>
    <message>
        <source>all others: allowed</source>
        <translation>كل الآخرين: مسموح</translation>
    </message>
    <message>
        <source>one record instead of %1</source>
        <translation>سجل واحد بدلًا من %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>this server</source>
        <translation>هذا الخادم</translation>
    </message>
    <message>
        <source>your relay</source>
        <translation>مُرحِّلك</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>خدمة أخرى</translation>
    </message>
    <message>
        <source>the web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>the mail hosts (MX)</source>
        <translation>خوادم البريد (MX)</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>خادم آخر</translation>
    </message>
    <message>
        <source>another rule</source>
        <translation>قاعدة أخرى</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>الآن: %1.</translation>
    </message>
    <message>
        <source>Your address matches.</source>
        <translation>عنوانك مطابق.</translation>
    </message>
    <message>
        <source>not shown for this</source>
        <translation>غير مُثبت لهذا</translation>
    </message>
    <message>
        <source>Done, not seen yet</source>
        <translation>تم، لم يظهر بعد</translation>
    </message>
    <message>
        <source>Done, another one is seen</source>
        <translation>تم، يظهر سجل آخر</translation>
    </message>
    <message>
        <source>Done, still seen</source>
        <translation>تم، ما زال ظاهرا</translation>
    </message>
    <message>
        <source>is called</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>leads back</source>
        <translation>يعود إليه</translation>
    </message>
    <message>
        <source>does not lead back</source>
        <translation>لا يعود إليه</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>leads there</source>
        <translation>يصل إليه</translation>
    </message>
    <message>
        <source>has no address</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>leads elsewhere</source>
        <translation>يصل إلى غيره</translation>
    </message>
    <message>
        <source>Request to the provider</source>
        <translation>الطلب إلى المزوّد</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>أُصلح: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>A list of good senders. Not being on it does no harm.</source>
        <translation>قائمة بالمرسلين الجيدين. عدم وجودك فيها لا يضر.</translation>
    </message>
    <message>
        <source>Decisive: most large receivers ask this list.</source>
        <translation>حاسمة: معظم المستقبلين الكبار يسألون هذه القائمة.</translation>
    </message>
    <message>
        <source>Common: many receivers ask this list.</source>
        <translation>شائعة: كثير من المستقبلين يسألون هذه القائمة.</translation>
    </message>
    <message>
        <source>Minor: few receivers ask this list.</source>
        <translation>ثانوية: قليل من المستقبلين يسألون هذه القائمة.</translation>
    </message>
    <message>
        <source>Informative: hardly any receiver refuses mail because of it.</source>
        <translation>للعلم: لا يكاد مستقبل يرفض البريد بسببها.</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>that a block list answers with</comment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Meaning</source>
        <comment>of a block list&apos;s code</comment>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>بكلماتها</translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>of a block list</comment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>The list is being asked about %1.</source>
        <translation>تُسأل القائمة عن %1.</translation>
    </message>
    <message>
        <source>The list was not asked about %1.</source>
        <translation>لم تُسأل القائمة عن %1.</translation>
    </message>
    <message>
        <source>Weight</source>
        <comment>of a block list</comment>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>%1 is not on this list.</source>
        <translation>‏%1 ليس في هذه القائمة.</translation>
    </message>
    <message>
        <source>Way off the list</source>
        <translation>طريق الخروج من القائمة</translation>
    </message>
    <message>
        <source>What helps</source>
        <comment>to get an answer of a block list</comment>
        <translation>ما يساعد</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>no %1 record %2 at %3</source>
        <translation>لا سجل %1 ‏%2 عند %3</translation>
    </message>
    <message>
        <source>The server greets as %1; your relay, which sends the mail, does not mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting is %1.</source>
        <translation>التحية هي %1.</translation>
    </message>
    <message>
        <source>The server greets as %1, not as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the name with the files of this page, or plan with the server&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server greets as %1. Many receivers refuse a server that calls itself so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the name with the files of this page, then start the server anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting does not tell the server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check on the server which name it is set to greet with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS certificate fits.</source>
        <translation>شهادة TLS مناسبة.</translation>
    </message>
    <message>
        <source>The certificate names another host.</source>
        <translation>الشهادة تسمّي مضيفًا آخر.</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>from this computer, in your network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from this computer, at the public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting as heard</source>
        <translation>التحية كما سُمعت</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>الاسم في الشهادة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>No certificate was seen</source>
        <translation>لم تُر أي شهادة</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>نُظر إليه</translation>
    </message>
    <message>
        <source>At</source>
        <translation>عند</translation>
    </message>
    <message>
        <source>No mail server could be heard on this computer. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the server up and start it, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be heard from here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check on the server: start this command there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting is %1, and the TLS certificate fits.</source>
        <translation>التحية هي %1، وشهادة TLS مناسبة.</translation>
    </message>
    <message>
        <source>Speaking to the server …</source>
        <translation>يجري التحدث إلى الخادم …</translation>
    </message>
    <message>
        <source>Not looked at yet. The server is greeted and asked for its certificate; no mail is sent.</source>
        <translation>لم يُنظر بعد. يُحيَّا الخادم ويُسأل عن شهادته؛ لا يُرسل أي بريد.</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>Something changed since the server was spoken to; look again.</source>
        <translation>تغيّر شيء منذ التحدث إلى الخادم؛ انظر من جديد.</translation>
    </message>
    <message>
        <source>Not checked to the end</source>
        <translation>لم يُفحص حتى النهاية</translation>
    </message>
    <message>
        <source>The look was stopped; before its end nothing is certain.</source>
        <translation>أوقف النظر؛ لا شيء مؤكد قبل نهايته.</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>موجود لديه</translation>
    </message>
    <message>
        <source>still has it</source>
        <translation>ما زال لديه</translation>
    </message>
    <message>
        <source>has another value</source>
        <translation>لديه قيمة أخرى</translation>
    </message>
    <message>
        <source>no answer to rely on</source>
        <translation>لا جواب يُعتمد عليه</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Gone at no name server yet.</source>
        <translation>لم يُحذف بعد لدى أي خادم أسماء.</translation>
    </message>
    <message>
        <source>Seen by no name server yet.</source>
        <translation>لم يُشاهَد بعد لدى أي خادم أسماء.</translation>
    </message>
    <message>
        <source>Gone at all name servers (%1).</source>
        <translation>حُذف لدى جميع خوادم الأسماء (%1).</translation>
    </message>
    <message>
        <source>Seen by all name servers (%1).</source>
        <translation>شوهد لدى جميع خوادم الأسماء (%1).</translation>
    </message>
    <message>
        <source>Gone at %1 of %2 name servers.</source>
        <translation>حُذف لدى %1 من %2 من خوادم الأسماء.</translation>
    </message>
    <message>
        <source>Seen by %1 of %2 name servers.</source>
        <translation>شوهد لدى %1 من %2 من خوادم الأسماء.</translation>
    </message>
    <message>
        <source>Still there at %1.</source>
        <comment>name servers</comment>
        <translation>ما زال موجودًا لدى %1.</translation>
    </message>
    <message>
        <source>Still the old value at %1.</source>
        <comment>name servers</comment>
        <translation>ما زالت القيمة القديمة لدى %1.</translation>
    </message>
    <message>
        <source>Another value at %1.</source>
        <comment>name servers</comment>
        <translation>قيمة أخرى لدى %1.</translation>
    </message>
    <message>
        <source>Not there yet at %1.</source>
        <comment>name servers</comment>
        <translation>غير موجود بعد لدى %1.</translation>
    </message>
    <message>
        <source>No answer to rely on from %1.</source>
        <comment>name servers</comment>
        <translation>لا جواب يُعتمد عليه من %1.</translation>
    </message>
    <message>
        <source>Now at %1, TTL %2</source>
        <comment>name servers, seconds</comment>
        <translation>الآن لدى %1، TTL %2</translation>
    </message>
    <message>
        <source>Now at %1</source>
        <comment>name servers</comment>
        <translation>الآن لدى %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>could not tell: %1</source>
        <translation>تعذّرت المعرفة: %1</translation>
    </message>
    <message>
        <source>still there at %1 of %2 name servers</source>
        <translation>ما زال موجودًا في %1 من %2 من خوادم الأسماء</translation>
    </message>
    <message>
        <source>gone at %1 of %2 name servers, not known at the others</source>
        <translation>اختفى من %1 من %2 من خوادم الأسماء، وغير معروف في البقية</translation>
    </message>
    <message>
        <source>gone at all name servers, remembered until %1</source>
        <translation>اختفى من كل خوادم الأسماء، ويبقى في الذاكرة حتى %1</translation>
    </message>
    <message>
        <source>gone at all name servers, still remembered</source>
        <translation>اختفى من كل خوادم الأسماء، وما زال في الذاكرة</translation>
    </message>
    <message>
        <source>gone everywhere</source>
        <translation>اختفى من كل مكان</translation>
    </message>
    <message>
        <source>gone at all name servers</source>
        <translation>اختفى من كل خوادم الأسماء</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>ما زال موجودًا</translation>
    </message>
    <message>
        <source>To be removed: %1</source>
        <translation>للإزالة: %1</translation>
    </message>
    <message>
        <source>To be removed: %1.</source>
        <translation>للإزالة: %1.</translation>
    </message>
    <message>
        <source>Seen by %1 of %2</source>
        <translation>شوهد لدى %1 من %2</translation>
    </message>
    <message>
        <source>The certificate is signed by itself alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is by nobody whom others trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard need not be your server: somebody on the way may answer on port 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>يجري النظر …</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>لم يُنظر بعد</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>لم يُنشر بعد</translation>
    </message>
    <message>
        <source>To be changed</source>
        <translation>يلزم تغييره</translation>
    </message>
    <message>
        <source>Who is listed here may send in this name. Mail from anywhere else is to be refused.</source>
        <translation>من هو مذكور هنا يحق له الإرسال بهذا الاسم. وأي بريد من مكان آخر يجب رفضه.</translation>
    </message>
    <message>
        <source>Who is listed here may send in this name. Mail from anywhere else is suspect.</source>
        <translation>من هو مذكور هنا يحق له الإرسال بهذا الاسم. وأي بريد من مكان آخر مشبوه.</translation>
    </message>
    <message>
        <source>Receivers should deliver mail that fails the check as usual, and send you a daily report.</source>
        <translation>على المستقبلين تسليم البريد الذي لا يجتاز الفحص كالمعتاد، وإرسال تقرير يومي إليك.</translation>
    </message>
    <message>
        <source>Receivers should deliver mail that fails the check as usual. Nobody reports to you.</source>
        <translation>على المستقبلين تسليم البريد الذي لا يجتاز الفحص كالمعتاد. ولا يصلك أي تقرير.</translation>
    </message>
    <message>
        <source>Receivers should put mail that fails the check into the spam folder, and send you a daily report.</source>
        <translation>على المستقبلين وضع البريد الذي لا يجتاز الفحص في مجلد الرسائل غير المرغوبة، وإرسال تقرير يومي إليك.</translation>
    </message>
    <message>
        <source>Receivers should put mail that fails the check into the spam folder. Nobody reports to you.</source>
        <translation>على المستقبلين وضع البريد الذي لا يجتاز الفحص في مجلد الرسائل غير المرغوبة. ولا يصلك أي تقرير.</translation>
    </message>
    <message>
        <source>Receivers should refuse mail that fails the check, and send you a daily report.</source>
        <translation>على المستقبلين رفض البريد الذي لا يجتاز الفحص، وإرسال تقرير يومي إليك.</translation>
    </message>
    <message>
        <source>Receivers should refuse mail that fails the check. Nobody reports to you.</source>
        <translation>على المستقبلين رفض البريد الذي لا يجتاز الفحص. ولا يصلك أي تقرير.</translation>
    </message>
    <message>
        <source>Others find your mail server by this name.</source>
        <translation>بهذا الاسم يجد الآخرون خادم بريدك.</translation>
    </message>
    <message>
        <source>Receivers look up the name of your address, and see whether it leads back to it.</source>
        <translation>يبحث المستلمون عن اسم عنوانك ويتحققون من أنه يعود إليه.</translation>
    </message>
    <message>
        <source>Mail for this domain is brought to this host.</source>
        <translation>يُسلَّم بريد هذا النطاق إلى هذا المضيف.</translation>
    </message>
    <message>
        <source>Nobody tries to bring mail to this domain.</source>
        <translation>لا أحد يحاول تسليم بريد إلى هذا النطاق.</translation>
    </message>
    <message>
        <source>Others send you a daily report: was mail to you encrypted on its way?</source>
        <translation>يرسل إليك الآخرون تقريرًا يوميًا: هل كان البريد الموجّه إليك معمّى في طريقه؟</translation>
    </message>
    <message>
        <source>Senders learn that there is a policy for encryption. They fetch it anew when the id changes.</source>
        <translation>يعلم المرسلون أن هناك سياسة للتعمية. ويجلبونها من جديد عندما يتغير المعرّف id.</translation>
    </message>
    <message>
        <source>Mail programs learn that this service is not offered.</source>
        <translation>تعلم برامج البريد أن هذه الخدمة غير متاحة.</translation>
    </message>
    <message>
        <source>Mail programs find their server by it.</source>
        <translation>به تجد برامج البريد خادمها.</translation>
    </message>
    <message>
        <source>Who may make certificates for this name; others named beside it may as well.</source>
        <translation>من يحق له إصدار شهادات لهذا الاسم؛ ومن ذُكر معه يحق له ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Senders that see your zone signed check your server&apos;s certificate against it.</source>
        <translation>المرسلون الذين يرون منطقتك موقّعة يقارنون شهادة خادمك به.</translation>
    </message>
    <message>
        <source>The address that this name leads to.</source>
        <translation>العنوان الذي يقود إليه هذا الاسم.</translation>
    </message>
    <message>
        <source>The name that others find for your address.</source>
        <translation>الاسم الذي يجده الآخرون لعنوانك.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::AddressesCard</name>
    <message>
        <source>by name server</source>
        <translation>عبر خادم أسماء</translation>
    </message>
    <message>
        <source>over HTTPS</source>
        <translation>عبر HTTPS</translation>
    </message>
    <message>
        <source>over STUN</source>
        <translation>عبر STUN</translation>
    </message>
    <message>
        <source>its own word, by %1</source>
        <translation>بحسب قوله، عبر %1</translation>
    </message>
    <message>
        <source>of this machine</source>
        <translation>من هذا الجهاز</translation>
    </message>
    <message>
        <source>Your router</source>
        <translation>موجّهك</translation>
    </message>
    <message>
        <source>Public addresses</source>
        <translation>العناوين العامة</translation>
    </message>
    <message>
        <source>What the outside sees. Type the address in where it is wrong or missing.</source>
        <translation>ما يراه الخارج. اكتب العنوان حيث يكون خاطئًا أو ناقصًا.</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Show who says so</source>
        <translation>عرض من يقول ذلك</translation>
    </message>
    <message>
        <source>The address changes from time to time</source>
        <translation>يتغيّر العنوان من وقت لآخر</translation>
    </message>
    <message>
        <source>The records then say it by name and for five minutes at most, and a program on the server keeps it right.</source>
        <translation>عندئذٍ تذكره السجلات بالاسم ولخمس دقائق على الأكثر، ويبقيه برنامج على الخادم صحيحًا.</translation>
    </message>
    <message>
        <source>Hide who says so</source>
        <translation>إخفاء من يقول ذلك</translation>
    </message>
    <message>
        <source>Which %1 address is right</source>
        <translation>أي عنوان %1 هو الصحيح</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Seen by: %1</source>
        <translation>رآه: %1</translation>
    </message>
    <message>
        <source>The sources disagree.</source>
        <translation>المصادر غير متفقة.</translation>
    </message>
    <message>
        <source>One source says so.</source>
        <translation>مصدر واحد يقول ذلك.</translation>
    </message>
    <message>
        <source>All %1 sources agree.</source>
        <translation>كل المصادر (%1) متفقة.</translation>
    </message>
    <message>
        <source>%1 of %2 sources agree.</source>
        <translation>%1 من %2 من المصادر متفقة.</translation>
    </message>
    <message>
        <source>Send over %1 as well</source>
        <translation>الإرسال عبر %1 أيضًا</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>%1 is an %2 address. Type it into the field for %2.</source>
        <translation>%1 عنوان %2. اكتبه في حقل %2.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::Assistant</name>
    <message>
        <source>Continue to: %1</source>
        <translation>المتابعة إلى: %1</translation>
    </message>
    <message>
        <source>%1 of %2 list answers</source>
        <translation>إجابات القوائم: %1 من %2</translation>
    </message>
    <message>
        <source>Stopped; what was found is kept.</source>
        <translation>توقف؛ وما عُثر عليه محفوظ.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>Last look at %1</source>
        <translation>آخر نظرة في %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>حُفظ في ⁦%1⁩</translation>
    </message>
    <message>
        <source>Nothing answers: this computer seems to be offline. Key, records and files can be made all the same; in half a minute it is looked at again.</source>
        <translation>لا شيء يجيب: يبدو أن هذا الحاسوب غير متصل. يمكن مع ذلك إنشاء المفتاح والسجلات والملفات؛ وسيُنظر مجددًا بعد نصف دقيقة.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>انظر الآن</translation>
    </message>
    <message>
        <source>Saved to %1. The key is not in it.</source>
        <translation>حُفظ في %1. المفتاح ليس فيه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The last change on this page is taken back.</source>
        <translation>أُلغي آخر تغيير في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Open a set-up …</source>
        <translation>فتح إعداد …</translation>
    </message>
    <message>
        <source>Save a copy of this set-up …</source>
        <translation>حفظ نسخة من هذا الإعداد …</translation>
    </message>
    <message>
        <source>There is nothing to report yet; it begins with a domain.</source>
        <translation>لا شيء للتقرير بعد؛ البداية نطاق.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Use the computer&apos;s setting again</source>
        <translation>استخدام إعداد الحاسوب من جديد</translation>
    </message>
    <message>
        <source>Start this step over</source>
        <translation>بدء هذه الخطوة من جديد</translation>
    </message>
    <message>
        <source>The choices of this step are as at the start, for every domain. Ctrl+Z brings them back.</source>
        <translation>عادت اختيارات هذه الخطوة إلى ما كانت عليه في البداية لكل النطاقات. يعيدها Ctrl+Z.</translation>
    </message>
    <message>
        <source>The choices of this step are as at the start. Ctrl+Z brings them back.</source>
        <translation>عادت اختيارات هذه الخطوة إلى ما كانت عليه في البداية. يعيدها Ctrl+Z.</translation>
    </message>
    <message>
        <source>Nothing can be looked up: this computer seems to be offline, or %1, the name server that you chose, is silent. Key, records and files can be made all the same.</source>
        <translation>لا يمكن البحث عن أي شيء: يبدو أن هذا الحاسوب غير متصل، أو أن %1، خادم الأسماء الذي اخترته، صامت. ومع ذلك يمكن إنشاء المفتاح والسجلات والملفات.</translation>
    </message>
    <message>
        <source>Nothing was asked: you left out the checks of this step.</source>
        <translation>لم يُسأل عن شيء: لقد تركت فحوص هذه الخطوة.</translation>
    </message>
    <message>
        <source>Nothing is asked at the moment.</source>
        <translation>لا يُستعلَم عن شيء في هذه اللحظة.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ChoiceCard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>choice, its tag</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::CodePreview</name>
    <message>
        <source>added: %1</source>
        <translation>أُضيف: ⁦%1⁩</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>حُذف: ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ConnectionPage</name>
    <message>
        <source>How mail leaves</source>
        <translation>كيف يخرج البريد</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>Your server delivers itself. Address and name have to be good.</source>
        <translation>يسلّم خادمك البريد بنفسه. يجب أن يكون العنوان والاسم سليمين.</translation>
    </message>
    <message>
        <source>Through a relay</source>
        <translation>عبر مرحّل</translation>
    </message>
    <message>
        <source>A service delivers for you. Right where port 25 is closed or the address changes.</source>
        <translation>خدمة تسلّم البريد عنك. مناسبة حيث يكون المنفذ 25 مغلقًا أو العنوان متغيرًا.</translation>
    </message>
    <message>
        <source>Relay, host and port</source>
        <translation>المرحّل، المضيف والمنفذ</translation>
    </message>
    <message>
        <source>Relays that suit a home server</source>
        <translation>مرحّلات تناسب خادمًا منزليًا</translation>
    </message>
    <message>
        <source>Services of unrelated operators are asked for your address, and three large mail services are greeted on port 25; no mail is sent.</source>
        <translation>تُسأل خدمات مشغّلين مستقلين عن عنوانك، وتُحيّا ثلاث خدمات بريد كبيرة على المنفذ 25؛ ولا يُرسَل أي بريد.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم</translation>
    </message>
    <message>
        <source>Receivers see only your public address. Records must name exactly the address that mail leaves from.</source>
        <translation>لا يرى المستقبلون إلا عنوانك العام. يجب أن تسمّي السجلات العنوان الذي يخرج منه البريد بالضبط.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>كيفية الإصلاح</translation>
    </message>
    <message>
        <source>If the provider shares or changes your address, ask for a fixed one, or send through a relay.</source>
        <translation>إذا كان المزوّد يشارك عنوانك أو يغيّره فاطلب عنوانًا ثابتًا، أو أرسل عبر مرحّل.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>العنوان العام</translation>
    </message>
    <message>
        <source>The address the rest of the Internet sees.</source>
        <translation>العنوان الذي تراه بقية الإنترنت.</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>المرحّل</translation>
    </message>
    <message>
        <source>A service that delivers your mail for you.</source>
        <translation>خدمة تسلّم بريدك عنك.</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>The router shares one address among the devices at home.</source>
        <translation>يوزّع الموجّه عنوانًا واحدًا على أجهزة البيت.</translation>
    </message>
    <message>
        <source>Another relay, or choose one that suits a home server</source>
        <translation>مرحّل آخر، أو اختر واحدًا يناسب خادمًا منزليًا</translation>
    </message>
    <message>
        <source>How your mail travels</source>
        <translation>طريق بريدك</translation>
    </message>
    <message>
        <source>Can mail leave and arrive from here?</source>
        <translation>هل يمكن للبريد أن يغادر ويصل من هنا؟</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>قديم</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::CopyButton</name>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>button, just after copying</comment>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::DeliveryPath</name>
    <message>
        <source>in</source>
        <translation>وارد</translation>
    </message>
    <message>
        <source>out</source>
        <translation>صادر</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>address family, direction, state</comment>
        <translation>%1، %2: %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4: %5.</source>
        <comment>address family, direction, state, hop, reason</comment>
        <translation>%1، %2: %3. %4: %5.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::DkimPage</name>
    <message>
        <source>Your key</source>
        <translation>مفتاحك</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>المحدِّد</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>نوع المفتاح</translation>
    </message>
    <message>
        <source>RSA 2048</source>
        <translation>RSA 2048</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>Make key</source>
        <translation>إنشاء المفتاح</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>استخدام ملف مفتاح</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>اختر مفتاحًا خاصًا</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.private);;All files (*)</source>
        <translation>مفاتيح (*.pem *.key *.private);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The key is ready.</source>
        <translation>المفتاح جاهز.</translation>
    </message>
    <message>
        <source>DKIM key</source>
        <translation>مفتاح DKIM</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم</translation>
    </message>
    <message>
        <source>A signature survives forwarding, where SPF does not. Several large receivers refuse unsigned mail.</source>
        <translation>يبقى التوقيع بعد إعادة التوجيه، أما SPF فلا. ويرفض عدد من كبار المستقبلين البريد غير الموقّع.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>كيفية الإصلاح</translation>
    </message>
    <message>
        <source>RSA with 2048 bit is understood everywhere. Ed25519 only makes sense beside an RSA key.</source>
        <translation>RSA بطول 2048 بت مفهوم في كل مكان. ولا معنى لـ Ed25519 إلا إلى جانب مفتاح RSA.</translation>
    </message>
    <message>
        <source>The name of one key, so that you can have several.</source>
        <translation>اسم مفتاح واحد، ليمكنك امتلاك عدة مفاتيح.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>The half that signs. It never leaves its file.</source>
        <translation>النصف الذي يوقّع. لا يغادر ملفه أبدًا.</translation>
    </message>
    <message>
        <source>Make another key</source>
        <translation>إنشاء مفتاح آخر</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>RSA, %1 bit</source>
        <translation>RSA، %1 بت</translation>
    </message>
    <message>
        <source>3072</source>
        <translation>3072 بت</translation>
    </message>
    <message>
        <source>4096</source>
        <translation>4096 بت</translation>
    </message>
    <message>
        <source>RSA + Ed25519</source>
        <translation>RSA مع Ed25519</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>خذ %1</translation>
    </message>
    <message>
        <source>Give your mail a signature</source>
        <translation>امنح بريدك توقيعًا</translation>
    </message>
    <message>
        <source>A key signs each mail; its public half goes into your DNS, so that receivers can check.</source>
        <translation>يوقّع مفتاح كل رسالة؛ ويوضع نصفه العام في DNS لديك ليتمكن المستقبلون من التحقق.</translation>
    </message>
    <message>
        <source>one piece: 255</source>
        <translation>قطعة واحدة: 255</translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation>ما يقوله السجل</translation>
    </message>
    <message>
        <source>What the record says: %1</source>
        <translation>ما يقوله السجل: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>kind of key, how good it is</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing is published at this name. Those before it are in use, or could not be asked; they stay untouched.</source>
        <translation>لا شيء منشور بهذا الاسم. الأسماء قبله مستخدمة أو تعذّر سؤالها؛ وتبقى كما هي.</translation>
    </message>
    <message>
        <source>The key %1 is ready. %2 signs until you let %1 sign.</source>
        <translation>المفتاح %1 جاهز. يوقّع %2 إلى أن تدع %1 يوقّع.</translation>
    </message>
    <message>
        <source>%1 signs as soon as the server&apos;s files are installed again.</source>
        <translation>يوقّع %1 بمجرد تثبيت ملفات الخادم من جديد.</translation>
    </message>
    <message>
        <source>%1 is taken out. Ctrl+Z brings it back.</source>
        <translation>أُخرج %1. يعيده Ctrl+Z.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::DmarcMoreCard</name>
    <message>
        <source>More choices</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>Most domains need none of them.</source>
        <translation>معظم النطاقات لا تحتاج إلى أيٍّ منها.</translation>
    </message>
    <message>
        <source>Forged mail from names below your domain</source>
        <translation>البريد المزوَّر من أسماء تحت نطاقك</translation>
    </message>
    <message>
        <source>As for the domain</source>
        <translation>كما للنطاق</translation>
    </message>
    <message>
        <source>Only observe</source>
        <translation>المراقبة فقط</translation>
    </message>
    <message>
        <source>Spam folder</source>
        <translation>مجلد البريد المزعج</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>الرفض</translation>
    </message>
    <message>
        <source>The return address must have exactly this domain (SPF)</source>
        <translation>يجب أن يكون عنوان الإرجاع في هذا النطاق بعينه (SPF)</translation>
    </message>
    <message>
        <source>The signature must have exactly this domain (DKIM)</source>
        <translation>يجب أن يكون التوقيع لهذا النطاق بعينه (DKIM)</translation>
    </message>
    <message>
        <source>Without a tick, names below the domain count as well. With one, mail with such a name fails.</source>
        <translation>من دون علامة تُحتسب الأسماء تحت النطاق أيضًا. ومع العلامة يُخفق البريد الذي يحمل اسمًا كهذا.</translation>
    </message>
    <message>
        <source>What is published now is stricter. With this choice receivers let more forged mail from names below through.</source>
        <translation>المنشور الآن أشدّ. مع هذا الخيار يسمح المستقبلون بمرور مزيد من البريد المزوَّر من الأسماء التي تحته.</translation>
    </message>
    <message>
        <source>Weaken it all the same</source>
        <translation>تخفيفها مع ذلك</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::DmarcPage</name>
    <message>
        <source>What receivers do with forged mail</source>
        <translation>ما يفعله المستقبلون بالبريد المزوّر</translation>
    </message>
    <message>
        <source>Only observe</source>
        <translation>المراقبة فقط</translation>
    </message>
    <message>
        <source>Spam folder</source>
        <translation>مجلد البريد المزعج</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>الرفض</translation>
    </message>
    <message>
        <source>Mailbox for the daily reports</source>
        <translation>صندوق التقارير اليومية</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>From observing to refusing</source>
        <translation>من المراقبة إلى الرفض</translation>
    </message>
    <message>
        <source>What receivers make of your mail</source>
        <translation>كيف يحكم المستقبلون على بريدك</translation>
    </message>
    <message>
        <source>From observing to refusing: %1</source>
        <translation>من المراقبة إلى الرفض: %1</translation>
    </message>
    <message>
        <source>What receivers make of your mail: %1</source>
        <translation>كيف يحكم المستقبلون على بريدك: %1</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>Your mail is judged as receivers judge it, now and with the records in place.</source>
        <translation>يُحكم على بريدك كما يحكم المستقبلون، الآن وبعد نشر السجلات.</translation>
    </message>
    <message>
        <source>Not looked at to the end</source>
        <translation>لم يكتمل النظر فيه</translation>
    </message>
    <message>
        <source>Name servers are asked; nothing is sent by mail.</source>
        <translation>تُسأل خوادم الأسماء؛ ولا يُرسَل شيء بالبريد.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>نظرة أخرى</translation>
    </message>
    <message>
        <source>What happens to forged mail</source>
        <translation>ماذا يحدث للبريد المزوّر</translation>
    </message>
    <message>
        <source>Begin by observing; reports tell who sends in your name.</source>
        <translation>ابدأ بالمراقبة؛ فالتقارير تخبر من يرسل باسمك.</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم</translation>
    </message>
    <message>
        <source>It joins SPF and DKIM to the address people see, and asks for reports.</source>
        <translation>يربط SPF وDKIM بالعنوان الذي يراه الناس، ويطلب التقارير.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>كيفية الإصلاح</translation>
    </message>
    <message>
        <source>Observe for some weeks, read the reports, then go on to the spam folder and at last to refusing.</source>
        <translation>راقب بضعة أسابيع واقرأ التقارير، ثم انتقل إلى مجلد البريد المزعج وأخيرًا إلى الرفض.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>SPF or the signature must speak for the domain in From.</source>
        <translation>يجب أن يشهد SPF أو التوقيع للنطاق المذكور في From.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>A daily list of who sent mail in your name.</source>
        <translation>قائمة يومية بمن أرسل بريدًا باسمك.</translation>
    </message>
    <message>
        <source>Choose the same for all domains</source>
        <translation>اختيار الشيء نفسه لكل النطاقات</translation>
    </message>
    <message>
        <source>What is published now is stricter. With &quot;Only observe&quot; receivers let forged mail through again.</source>
        <translation>المنشور الآن أشد صرامة. مع «المراقبة فقط» يسمح المستقبلون بمرور البريد المزوّر من جديد.</translation>
    </message>
    <message>
        <source>What is published now is stricter. With &quot;Spam folder&quot; forged mail is no longer refused.</source>
        <translation>المنشور الآن أشد صرامة. مع «مجلد الرسائل غير المرغوبة» لا يُرفض البريد المزوّر بعد الآن.</translation>
    </message>
    <message>
        <source>Weaken it all the same</source>
        <translation>تخفيفها مع ذلك</translation>
    </message>
    <message>
        <source>The mailbox must exist. Reports are XML files, made for a program that reads them to you.</source>
        <translation>يجب أن يكون صندوق البريد موجودًا. التقارير ملفات XML معدّة لبرنامج يقرؤها لك.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::DmarcTimeline</name>
    <message>
        <source>%1 (%2): %3.</source>
        <comment>station, token, date</comment>
        <translation>%1 (%2): %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>what must be true, its state</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Before the next step</source>
        <translation>قبل الخطوة التالية</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::DomainBar</name>
    <message>
        <source>For the domain</source>
        <translation>للنطاق</translation>
    </message>
    <message>
        <source>Domain that this page is about</source>
        <translation>النطاق الذي تخصّه هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::DomainPage</name>
    <message>
        <source>Domain or mail address</source>
        <translation>النطاق أو عنوان البريد</translation>
    </message>
    <message>
        <source>My mail server runs on</source>
        <translation>يعمل خادم بريدي على</translation>
    </message>
    <message>
        <source>Where the mail server runs</source>
        <translation>أين يعمل خادم البريد</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Where this program runs now.</source>
        <translation>حيث يعمل هذا البرنامج الآن.</translation>
    </message>
    <message>
        <source>Elsewhere in my network</source>
        <translation>مكان آخر في شبكتي</translation>
    </message>
    <message>
        <source>A small server at home, behind the same line.</source>
        <translation>خادم صغير في البيت، خلف الخط نفسه.</translation>
    </message>
    <message>
        <source>A rented server</source>
        <translation>خادم مستأجر</translation>
    </message>
    <message>
        <source>At a provider; its address counts, not this line&apos;s.</source>
        <translation>لدى مزوّد؛ والمعتبر عنوانه لا عنوان هذا الخط.</translation>
    </message>
    <message>
        <source>Name of the mail host</source>
        <translation>اسم مضيف البريد</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>ما هو موجود الآن</translation>
    </message>
    <message>
        <source>Which domain is your mail for?</source>
        <translation>لأي نطاق بريدك؟</translation>
    </message>
    <message>
        <source>The part after the @. Nothing is changed anywhere; this only looks.</source>
        <translation>الجزء الذي بعد @. لا يُغيَّر شيء في أي مكان؛ هذا للنظر فقط.</translation>
    </message>
    <message>
        <source>Your domain</source>
        <translation>نطاقك</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم</translation>
    </message>
    <message>
        <source>Receivers judge a mail by the domain it claims to come from. Everything that follows is set up for this name.</source>
        <translation>يحكم المستقبلون على الرسالة بالنطاق الذي تدّعي أنها منه. وكل ما يلي يُعَدّ لهذا الاسم.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>كيفية الإصلاح</translation>
    </message>
    <message>
        <source>Use a domain of your own, registered in your name. Names of dynamic DNS services cannot carry all records.</source>
        <translation>استخدم نطاقًا خاصًا بك مسجّلًا باسمك. أسماء خدمات DNS المتغيرة لا تحمل كل السجلات.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>The part of a mail address after the @.</source>
        <translation>الجزء من عنوان البريد بعد @.</translation>
    </message>
    <message>
        <source>DNS host</source>
        <translation>مضيف DNS</translation>
    </message>
    <message>
        <source>Who keeps the records of your domain.</source>
        <translation>من يحفظ سجلات نطاقك.</translation>
    </message>
    <message>
        <source>MX</source>
        <translation>MX</translation>
    </message>
    <message>
        <source>The record that says where mail for you goes.</source>
        <translation>السجل الذي يقول إلى أين يذهب بريدك.</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>قُرئ على أنه ⁦%1⁩</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>from its name servers</source>
        <translation>من خوادم أسمائه</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>خوادم الأسماء</translation>
    </message>
    <message>
        <source>Mail goes to</source>
        <translation>يذهب البريد إلى</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>لا مكان بعد</translation>
    </message>
    <message>
        <source>from the MX record</source>
        <translation>من سجل MX</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>تابع مع</translation>
    </message>
    <message>
        <source>%1: this file cannot be read</source>
        <translation>%1: تعذّرت قراءة هذا الملف</translation>
    </message>
    <message>
        <source>%1, step %2 of %3: %4</source>
        <comment>domain, number, count, title</comment>
        <translation>%1، الخطوة %2 من %3: %4</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>تعذّر التحديد</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>لم يُبحث عنه بعد</translation>
    </message>
    <message>
        <source>nobody: the domain takes no mail</source>
        <translation>لا أحد: النطاق لا يستقبل البريد</translation>
    </message>
    <message>
        <source>from its address, without an MX record</source>
        <translation>من عنوانه، بلا سجل MX</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ExplainedModel</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ExplainedRecord</name>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ExplainedTable</name>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
    <message>
        <source>Why this here</source>
        <translation>لماذا هنا</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The record in words</source>
        <translation>السجل بالكلمات</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ExtrasCard</name>
    <message>
        <source>More records</source>
        <translation>سجلات أخرى</translation>
    </message>
    <message>
        <source>None of them is needed for your mail to arrive.</source>
        <translation>لا يلزم أي منها لوصول بريدك.</translation>
    </message>
    <message>
        <source>Reports when other servers cannot use TLS</source>
        <translation>تقارير حين لا تستطيع الخوادم الأخرى استخدام TLS</translation>
    </message>
    <message>
        <source>Let mail programs find your server</source>
        <translation>لتجد برامج البريد خادمك</translation>
    </message>
    <message>
        <source>Mail to you only over TLS (MTA-STS)</source>
        <translation>البريد إليك عبر TLS فقط (MTA-STS)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>على سبيل التجربة</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>Who may issue certificates for the mail host (CAA)</source>
        <translation>من يحق له إصدار شهادات لمضيف البريد (CAA)</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>نسخ الملف</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Save the file for %1</source>
        <translation>حفظ الملف الخاص بـ ⁦%1⁩</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>حُفظ في ⁦%1⁩</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>File for %1</source>
        <translation>الملف الخاص بـ %1</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::FactTable</name>
    <message>
        <source>%1: %2</source>
        <comment>fact, its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::FileList</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::FileModel</name>
    <message>
        <source>%1, %2</source>
        <comment>file, what happens to it</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::FindingRow</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a finding, its sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, the finding it belongs to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, accepted by you</source>
        <comment>state of a finding</comment>
        <translation>%1، قبلتَه أنت</translation>
    </message>
    <message>
        <source>Accepted by you</source>
        <translation>قبلتَه أنت</translation>
    </message>
    <message>
        <source>It is only marked here. To receivers it is as before.</source>
        <translation>يُسجَّل هذا هنا فقط، ولا يتغيّر شيء لدى المستلمين.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>I accept this</source>
        <translation>أقبل هذا</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::GateCard</name>
    <message>
        <source>%1: %2</source>
        <comment>gate, its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::GreetingCard</name>
    <message>
        <source>Your server as it answers</source>
        <translation>خادمك كما يجيب</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>انظر الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Command for the server</source>
        <translation>أمر للخادم</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::InboundCard</name>
    <message>
        <source>Does mail come in?</source>
        <translation>هل يصل البريد؟</translation>
    </message>
    <message>
        <source>That cannot be seen from inside.</source>
        <translation>لا يُرى ذلك من الداخل.</translation>
    </message>
    <message>
        <source>For a test this program waits on port 25 while you send a mail from a mailbox elsewhere. The mail is not taken now; the other server brings it again later.</source>
        <translation>للاختبار ينتظر هذا البرنامج على المنفذ 25 بينما ترسل رسالة من صندوق بريد آخر. لا تُقبل الرسالة الآن؛ ويعيد الخادم الآخر إرسالها لاحقًا.</translation>
    </message>
    <message>
        <source>Your public address is looked for first.</source>
        <translation>يُبحث أولًا عن عنوانك العام.</translation>
    </message>
    <message>
        <source>Paste what was seen elsewhere: the whole header of a mail that came in, a mail that was returned to its sender, or the output of a test of port 25.</source>
        <translation>ألصق ما شوهد في مكان آخر: رأس رسالة وصلت كاملًا، أو رسالة أُعيدت إلى مرسلها، أو ناتج اختبار للمنفذ 25.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءته</translation>
    </message>
    <message>
        <source>Waiting on port 25 for five minutes at most. Send the mail now.</source>
        <translation>الانتظار على المنفذ 25 خمس دقائق على الأكثر. أرسل الرسالة الآن.</translation>
    </message>
    <message>
        <source>%1 has connected.</source>
        <translation>اتصل ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Wait for a mail</source>
        <translation>انتظار رسالة</translation>
    </message>
    <message>
        <source>Your public address has to be found first: check again.</source>
        <translation>يجب العثور على عنوانك العام أولًا: أعد الفحص.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::KeyRotationCard</name>
    <message>
        <source>Which key signs</source>
        <translation>أي مفتاح يوقّع</translation>
    </message>
    <message>
        <source>How a new key takes over</source>
        <translation>كيف يحلّ مفتاح جديد محل القديم</translation>
    </message>
    <message>
        <source>Publish the record of the new key. The old key goes on signing.</source>
        <translation>انشر سجل المفتاح الجديد. يستمر المفتاح القديم في التوقيع.</translation>
    </message>
    <message>
        <source>Wait until all name servers have it.</source>
        <translation>انتظر حتى يكون لدى جميع خوادم الأسماء.</translation>
    </message>
    <message>
        <source>Let the new key sign, and install the server&apos;s files again.</source>
        <translation>دع المفتاح الجديد يوقّع، وثبّت ملفات الخادم من جديد.</translation>
    </message>
    <message>
        <source>Keep the old record for a week: mail that is under way is checked with it.</source>
        <translation>احتفظ بالسجل القديم أسبوعًا: فالبريد الذي لا يزال في الطريق يُفحص به.</translation>
    </message>
    <message>
        <source>Then take the old key out, and delete its record at your DNS host.</source>
        <translation>ثم أخرج المفتاح القديم، واحذف سجله لدى مزوّد DNS.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Let it sign</source>
        <translation>دعه يوقّع</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إخراجه</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>يوقّع</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>أُخرج</translation>
    </message>
    <message>
        <source>Delete its record at your DNS host, if it is still there.</source>
        <translation>احذف سجله لدى مزوّد DNS إن كان لا يزال موجودًا.</translation>
    </message>
    <message>
        <source>What it signs fails the check where its record is not seen.</source>
        <translation>ما يوقّعه لا يجتاز الفحص حيث لا يُرى سجله.</translation>
    </message>
    <message>
        <source>Until all name servers are seen to have it, what it signs may fail the check. Better wait.</source>
        <translation>ما دام لم يظهر أن جميع خوادم الأسماء تملكه، فقد لا يجتاز ما يوقّعه الفحص. الأفضل أن تنتظر.</translation>
    </message>
    <message>
        <source>Let it sign all the same</source>
        <translation>دعه يوقّع مع ذلك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, selector</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::KeySafetyCard</name>
    <message>
        <source>The private key stays here</source>
        <translation>المفتاح الخاص يبقى هنا</translation>
    </message>
    <message>
        <source>Fingerprint of the public half</source>
        <translation>بصمة النصف العام</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Show private key</source>
        <translation>إظهار المفتاح الخاص</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>Where the copy of the key goes</source>
        <translation>مكان نسخة المفتاح</translation>
    </message>
    <message>
        <source>Copied to %1. Keep it where only you can read it.</source>
        <translation>نُسخ إلى %1. احتفظ به حيث لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>Whoever sees this text can sign mail in your name. It is needed only where a mail server has no way to take the file.</source>
        <translation>من يرى هذا النص يمكنه توقيع البريد باسمك. لا يلزم إلا حيث لا يستطيع خادم البريد أخذ الملف.</translation>
    </message>
    <message>
        <source>Show it for 30 seconds</source>
        <translation>إظهاره 30 ثانية</translation>
    </message>
    <message>
        <source>Do not show</source>
        <translation>عدم الإظهار</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>It is made on this computer, written once and readable only by you. Only its public half is published.</source>
        <translation>يُنشأ على هذا الحاسوب ويُكتب مرة واحدة ولا يقرؤه سواك. يُنشر نصفه العام فقط.</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>البصمة %1</translation>
    </message>
    <message>
        <source>Written once, readable only by you. Nothing sends, shows or copies it unless you ask for it.</source>
        <translation>كُتب مرة واحدة ولا يقرؤه سواك. لا شيء يرسله أو يعرضه أو ينسخه ما لم تطلب ذلك.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ListDetail</name>
    <message>
        <source>Take me off</source>
        <translation>طلب الإزالة</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Take me off: %1</source>
        <comment>list</comment>
        <translation>طلب الإزالة: %1</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ListGrid</name>
    <message>
        <source>asking</source>
        <translation>يُسأل</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>غير مدرج</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>مدرج</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>تعذّرت المعرفة</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>قوائم الحظر</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>أجاب %1 من %2</translation>
    </message>
    <message>
        <source>%1: %2. %3, for %4</source>
        <comment>list, its answer, its weight, address or domain</comment>
        <translation>%1: %2. %3، لأجل %4</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ListModel</name>
    <message>
        <source>Checked</source>
        <translation>المفحوص</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>بالكلمات</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ListPanel</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>عرض كقائمة</translation>
    </message>
    <message>
        <source>All</source>
        <comment>lists shown</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Listed</source>
        <comment>lists shown</comment>
        <translation>المدرجة</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>lists shown</comment>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>قوائم الحظر</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>عرض كصورة</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ListsPage</name>
    <message>
        <source>Is your address on a block list?</source>
        <translation>هل عنوانك في قائمة حظر؟</translation>
    </message>
    <message>
        <source>About a hundred lists are asked, each with its own test questions. Few of them decide.</source>
        <translation>تُسأل نحو مئة قائمة، لكل منها أسئلة اختبار خاصة. وقليل منها حاسم.</translation>
    </message>
    <message>
        <source>%1 of %2 answers so far. Few lists decide; those come first.</source>
        <translation>وصل %1 من %2 من الإجابات. قليل من القوائم حاسم؛ وهي تأتي أولًا.</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>قوائم الحظر</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم</translation>
    </message>
    <message>
        <source>Receivers ask a few of these lists before they take mail. Most of the others nobody asks.</source>
        <translation>يسأل المستقبلون بعض هذه القوائم قبل قبول البريد. أما معظم غيرها فلا يسأله أحد.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>كيفية الإصلاح</translation>
    </message>
    <message>
        <source>Mend the cause first: reverse name, an infected device, an open relay. Then ask to be taken off. Never pay for it.</source>
        <translation>أصلح السبب أولًا: الاسم العكسي، أو جهاز مصاب، أو مرحّل مفتوح. ثم اطلب الإزالة. ولا تدفع مقابلها أبدًا.</translation>
    </message>
    <message>
        <source>Policy list</source>
        <translation>قائمة سياسات</translation>
    </message>
    <message>
        <source>Says that an address is a home line. No accusation.</source>
        <translation>تقول إن العنوان خط منزلي. وليس ذلك اتهامًا.</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>تعذّرت المعرفة</translation>
    </message>
    <message>
        <source>The list refused, was silent, or failed its own test. That is neither good nor bad.</source>
        <translation>رفضت القائمة أو صمتت أو لم تجتز اختبارها. وليس ذلك حسنًا ولا سيئًا.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::LookupBar</name>
    <message>
        <source>%1 of %2 look-ups, %3 of %4 empty answers</source>
        <translation>الاستعلامات: %1 من %2، الإجابات الفارغة: %3 من %4</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::MoreDomainsCard</name>
    <message>
        <source>More domains on this server</source>
        <translation>نطاقات أخرى على هذا الخادم</translation>
    </message>
    <message>
        <source>One server and one name serve them all; each has its own key, SPF and DMARC.</source>
        <translation>خادم واحد واسم واحد يخدمانها جميعًا؛ ولكل منها مفتاح وSPF وDMARC خاص.</translation>
    </message>
    <message>
        <source>Another domain</source>
        <translation>نطاق آخر</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 في القائمة بالفعل.</translation>
    </message>
    <message>
        <source>%1 is out of the list. Its key file stays where it is.</source>
        <translation>أُخرج %1 من القائمة. يبقى ملف مفتاحه في مكانه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>domain, check, state</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>إخراج %1</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::NamePage</name>
    <message>
        <source>Address, name and greeting</source>
        <translation>العنوان والاسم والتحية</translation>
    </message>
    <message>
        <source>The server greets with</source>
        <translation>يحيّي الخادم باسم</translation>
    </message>
    <message>
        <source>What the server greets with</source>
        <translation>الاسم الذي يحيّي به الخادم</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>اسأل مزوّدك</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Request to the provider</source>
        <translation>الطلب إلى المزوّد</translation>
    </message>
    <message>
        <source>One name, both directions</source>
        <translation>اسم واحد في الاتجاهين</translation>
    </message>
    <message>
        <source>Your address needs a name that leads back to it, and the server greets with that name.</source>
        <translation>يحتاج عنوانك إلى اسم يعود إليه، ويحيّي الخادم بذلك الاسم.</translation>
    </message>
    <message>
        <source>Reverse DNS and name</source>
        <translation>الاسم العكسي</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم</translation>
    </message>
    <message>
        <source>Gmail and many others refuse mail from an address without a name that leads back to it.</source>
        <translation>يرفض Gmail وكثيرون غيره البريد من عنوان ليس له اسم يعود إليه.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>كيفية الإصلاح</translation>
    </message>
    <message>
        <source>Publish the host&apos;s address first, then ask the provider to set the reverse name. Where the provider fixes the name, let the server greet with it.</source>
        <translation>انشر عنوان المضيف أولًا، ثم اطلب من المزوّد ضبط الاسم العكسي. وإن كان المزوّد يثبّت الاسم فليحيِّ الخادم به.</translation>
    </message>
    <message>
        <source>Reverse name (PTR)</source>
        <translation>الاسم العكسي (PTR)</translation>
    </message>
    <message>
        <source>The name that belongs to an address.</source>
        <translation>الاسم التابع لعنوان.</translation>
    </message>
    <message>
        <source>Greeting (EHLO)</source>
        <translation>التحية (EHLO)</translation>
    </message>
    <message>
        <source>What your server calls itself when it delivers mail.</source>
        <translation>الاسم الذي يقدّم به خادمك نفسه حين يسلّم البريد.</translation>
    </message>
    <message>
        <source>The reverse name is set by whoever gives you the address.</source>
        <translation>يضبط الاسم العكسي من يعطيك العنوان.</translation>
    </message>
    <message>
        <source>Its own name</source>
        <translation>اسمه الخاص</translation>
    </message>
    <message>
        <source>The mail host&apos;s name, which is yours.</source>
        <translation>اسم مضيف البريد، وهو ملكك.</translation>
    </message>
    <message>
        <source>The provider&apos;s name</source>
        <translation>اسم المزوّد</translation>
    </message>
    <message>
        <source>The name the address has already.</source>
        <translation>الاسم الذي يحمله العنوان الآن.</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>For lines whose reverse name cannot be changed. Your mail domain stays yours.</source>
        <translation>للخطوط التي لا يمكن تغيير اسمها العكسي. ويبقى نطاق بريدك لك.</translation>
    </message>
    <message>
        <source>Address, name and greeting: %1</source>
        <translation>العنوان والاسم والتحية: %1</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>The provider&apos;s name is still being looked up. The server&apos;s configuration is written when it is known.</source>
        <translation>ما زال البحث عن اسم المزوّد جاريًا. تُكتب إعدادات الخادم عندما يُعرف.</translation>
    </message>
    <message>
        <source>The provider&apos;s name is not known: no name was found that leads back to the address. Check again later, or let the server greet with its own name; until then no configuration is written.</source>
        <translation>اسم المزوّد غير معروف: لم يُعثر على اسم يعود إلى العنوان. أعد الفحص لاحقًا أو دع الخادم يحيّي باسمه؛ حتى ذلك الحين لا تُكتب أي إعدادات.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::OldValue</name>
    <message>
        <source>%1 goes</source>
        <comment>a part of a published record</comment>
        <translation>%1 يُحذف</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <comment>a part of a published record</comment>
        <translation>%1 يبقى</translation>
    </message>
    <message>
        <source>Published now: %1</source>
        <translation>المنشور الآن: %1</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::PictureCard</name>
    <message>
        <source>Show as list</source>
        <translation>عرض كقائمة</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>عرض كصورة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, the card it is in</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::PlannedRecordCard</name>
    <message>
        <source>No record yet</source>
        <translation>لا سجل بعد</translation>
    </message>
    <message>
        <source>It is made when the server&apos;s address is known.</source>
        <translation>يُنشأ حين يُعرف عنوان الخادم.</translation>
    </message>
    <message>
        <source>Published now: %1</source>
        <translation>المنشور الآن: ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::PresentServerCard</name>
    <message>
        <source>Your server as it is</source>
        <translation>خادمك كما هو</translation>
    </message>
    <message>
        <source>If a server runs already: see where it differs from the plan.</source>
        <translation>إن كان هناك خادم يعمل: انظر أين يختلف عن الخطة.</translation>
    </message>
    <message>
        <source>Start this on the server and paste what it prints, or open the files. The text is read here and not kept.</source>
        <translation>شغّل هذا على الخادم وألصق ما يطبعه، أو افتح الملفات. يُقرأ النص هنا ولا يُحفظ.</translation>
    </message>
    <message>
        <source>Configuration of the server: one text or several, one below the other.</source>
        <translation>إعداد الخادم: نص أو عدة نصوص، واحد تحت الآخر.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>إضافة ملف</translation>
    </message>
    <message>
        <source>Take over into the plan</source>
        <translation>نقله إلى الخطة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Choose a file of the server&apos;s configuration</source>
        <translation>اختر ملفًا من إعداد الخادم</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ProgressBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::PublishedCard</name>
    <message>
        <source>Seen around the world</source>
        <translation>ما يُرى حول العالم</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>نظرة الآن</translation>
    </message>
    <message>
        <source>Look through some public resolvers as well</source>
        <translation>النظر أيضًا عبر بعض المحلّلات العامة</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>لم يُنظر فيه بعد.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::RangeBar</name>
    <message>
        <source>Ready between %1 and %2 of 100</source>
        <translation>الجاهزية بين %1 و%2 من 100</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::RecordCard</name>
    <message>
        <source>Show the fields</source>
        <translation>عرض الحقول</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>record&apos;s purpose, its state</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Hide the fields</source>
        <translation>إخفاء الحقول</translation>
    </message>
    <message>
        <source>You should see afterwards: %1</source>
        <translation>ما ستراه بعد ذلك: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>field of a record</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Published now</source>
        <translation>المنشور الآن</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>button, the record it opens, its name</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>أنجزتُ هذا</translation>
    </message>
    <message>
        <source>leave it empty</source>
        <translation>اتركه فارغًا</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::RecordFilesCard</name>
    <message>
        <source>As a file</source>
        <translation>كملف</translation>
    </message>
    <message>
        <source>For a name server of your own, or a program that writes your DNS. What is published already and is not meant by these records stays.</source>
        <translation>لخادم أسماء خاص بك، أو لبرنامج يكتب DNS لك. وما هو منشور ولا تعنيه هذه السجلات يبقى.</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>صيغة الملف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save the records</source>
        <translation>حفظ السجلات</translation>
    </message>
    <message>
        <source>The address of this line changes. A program on the server has to tell your DNS host each time; its configuration:</source>
        <translation>عنوان هذا الخط يتغير. يجب أن يخبر برنامج على الخادم مضيف DNS في كل مرة؛ وهذا إعداده:</translation>
    </message>
    <message>
        <source>Program that follows the address</source>
        <translation>البرنامج الذي يتابع العنوان</translation>
    </message>
    <message>
        <source>Save folder</source>
        <translation>حفظ المجلد</translation>
    </message>
    <message>
        <source>Choose a folder for a file of each zone</source>
        <translation>اختر مجلدًا لملف لكل منطقة</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>اختر مجلدًا فارغًا</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>حُفظ في ⁦%1⁩</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>With the MX record that comes last</source>
        <translation>مع سجل MX الذي يأتي أخيرًا</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::RecordMeaning</name>
    <message>
        <source>Hide what each part means</source>
        <translation>إخفاء معنى كل جزء</translation>
    </message>
    <message>
        <source>What each part means</source>
        <translation>معنى كل جزء</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::RecordsPage</name>
    <message>
        <source>Your DNS is at</source>
        <translation>سجلاتك لدى</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Enter these records</source>
        <translation>أدخل هذه السجلات</translation>
    </message>
    <message>
        <source>Copy each field to the page of your DNS host. Nothing is changed from here.</source>
        <translation>انسخ كل حقل إلى صفحة مضيف DNS. لا يُغيَّر شيء من هنا.</translation>
    </message>
    <message>
        <source>%1 of %2 seen. Copy each field to your DNS host; cards turn to seen by themselves.</source>
        <translation>ظهر %1 من %2. انسخ كل حقل إلى مضيف DNS؛ وتتحدث البطاقات من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم</translation>
    </message>
    <message>
        <source>Receivers read these records each time a mail comes in.</source>
        <translation>يقرأ المستقبلون هذه السجلات كلما وصلت رسالة.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>كيفية الإصلاح</translation>
    </message>
    <message>
        <source>Type only what the card shows. Change what is there instead of adding a second one.</source>
        <translation>اكتب ما تعرضه البطاقة فقط. وغيّر الموجود بدل إضافة ثانٍ.</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>How long others may remember a record, in seconds.</source>
        <translation>المدة التي يجوز للآخرين حفظ السجل فيها، بالثواني.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>All records of a domain together.</source>
        <translation>كل سجلات نطاق معًا.</translation>
    </message>
    <message>
        <source>any DNS host</source>
        <translation>أي مضيف DNS</translation>
    </message>
    <message>
        <source>All domains are there</source>
        <translation>كل النطاقات هناك</translation>
    </message>
    <message>
        <source>All records as text</source>
        <translation>كل السجلات كنص</translation>
    </message>
    <message>
        <source>%1 of %2 seen, %3 done and not seen yet. New records are mostly there after a few minutes, changed ones when the old one&apos;s TTL is over.</source>
        <translation>ظهر %1 من %2، و%3 أُنجز ولم يظهر بعد. تظهر السجلات الجديدة غالبا بعد دقائق، والمعدَّلة بعد انتهاء مدة TTL للسجل القديم.</translation>
    </message>
    <message>
        <source>%1 To be removed: %2.</source>
        <comment>how many are seen, how many must go</comment>
        <translation>%1 للإزالة: %2.</translation>
    </message>
    <message>
        <source>To be removed: %1.</source>
        <translation>للإزالة: %1.</translation>
    </message>
    <message>
        <source>Your name servers are those of several hosts: %1. Choose the one whose page you use; the fields are named as there.</source>
        <translation>خوادم الأسماء لديك تخص عدة مضيفين: %1. اختر من تستخدم صفحته؛ تُسمّى الحقول كما هي هناك.</translation>
    </message>
    <message>
        <source>Whatever else stands in the DNS of %1 is yours and stays as it is.</source>
        <translation>كل ما عدا ذلك في DNS الخاص بـ %1 هو لك ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Yours, and not touched: %1. Whatever else stands in the DNS of %2 stays as it is as well.</source>
        <comment>records, domain</comment>
        <translation>لك ولا يُمس: %1. وكل ما عدا ذلك في DNS الخاص بـ %2 يبقى كما هو أيضًا.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ResolverCard</name>
    <message>
        <source>Ask through another name server</source>
        <translation>السؤال عبر خادم أسماء آخر</translation>
    </message>
    <message>
        <source>Ask through this computer&apos;s own name server</source>
        <translation>السؤال عبر خادم الأسماء الخاص بهذا الحاسوب</translation>
    </message>
    <message>
        <source>Ask through the router</source>
        <translation>السؤال عبر الموجّه</translation>
    </message>
    <message>
        <source>Name server to ask</source>
        <translation>خادم الأسماء المراد سؤاله</translation>
    </message>
    <message>
        <source>Not every list answers your name server. What %1 would say is not known: that is neither good nor bad.</source>
        <translation>لا تجيب كل القوائم خادم الأسماء لديك. ما كانت ستقوله %1 غير معروف، وهذا ليس جيدًا ولا سيئًا.</translation>
    </message>
    <message>
        <source>Your name server invents answers. What the lists say through it counts for nothing.</source>
        <translation>خادم الأسماء لديك يختلق الإجابات. ما تقوله القوائم عبره لا يُعتدّ به.</translation>
    </message>
    <message>
        <source>Look-ups are caught on your line, so no list can be asked itself. Only a list that passed its own test counts.</source>
        <translation>تُعترض استعلامات الأسماء على خطك، لذا لا يمكن سؤال أي قائمة مباشرة. لا تُحتسب إلا قائمة اجتازت اختبارها الخاص.</translation>
    </message>
    <message>
        <source>The lists are asked through %1.</source>
        <translation>تُسأل القوائم عبر %1.</translation>
    </message>
    <message>
        <source>Use the computer&apos;s setting again</source>
        <translation>استخدام إعداد الحاسوب من جديد</translation>
    </message>
    <message>
        <source>Looking whether this computer or the router can be asked instead …</source>
        <translation>يجري التحقق مما إذا كان يمكن سؤال هذا الحاسوب أو الموجّه بدلًا منه …</translation>
    </message>
    <message>
        <source>Tried a moment ago: what is offered here answers as it should.</source>
        <translation>جُرّب قبل لحظات: ما يُعرض هنا يجيب كما ينبغي.</translation>
    </message>
    <message>
        <source>Looking whether it answers …</source>
        <translation>يجري التحقق مما إذا كان يجيب …</translation>
    </message>
    <message>
        <source>Look names up over HTTPS at %1</source>
        <translation>البحث عن الأسماء عبر HTTPS لدى %1</translation>
    </message>
    <message>
        <source>Look-ups are caught on your line: somebody answers in the place of every name server.</source>
        <translation>الاستعلامات تُعترض على خطك: يجيب أحدهم بدلًا من كل خادم أسماء.</translation>
    </message>
    <message>
        <source>Names are looked up over HTTPS at %1, those of the lists as well.</source>
        <translation>يُبحث عن الأسماء عبر HTTPS لدى %1، وكذلك أسماء القوائم.</translation>
    </message>
    <message>
        <source>Over HTTPS nobody on your line can answer in its place. Whoever runs it learns which names are looked up, and block lists that answer now may turn it away.</source>
        <translation>عبر HTTPS لا يستطيع أحد على خطك أن يجيب بدلًا منه. يعرف مشغّله الأسماء التي يُبحث عنها، وقد ترفضه قوائم حظر تجيب الآن.</translation>
    </message>
    <message>
        <source>Names are looked up through %1.</source>
        <translation>يُبحث عن الأسماء عبر %1.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ReverseTriangle</name>
    <message>
        <source>%1, %2: %3.</source>
        <comment>thing, claim, state</comment>
        <translation>%1، %2: %3.</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>بلا اسم بعد</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>العنوان %1</translation>
    </message>
    <message>
        <source>Its name (%1)</source>
        <translation>اسمه (%1)</translation>
    </message>
    <message>
        <source>Greeting (%1)</source>
        <translation>التحية (%1)</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>بلا اسم بعد</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>عنوانك</translation>
    </message>
    <message>
        <source>Its name (PTR)</source>
        <translation>اسمه (PTR)</translation>
    </message>
    <message>
        <source>Your server greets as</source>
        <translation>يحيّي خادمك باسم</translation>
    </message>
    <message>
        <source>%1: not looked up yet.</source>
        <comment>thing</comment>
        <translation>%1: لم يُبحث عنه بعد.</translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation>لم يُبحث عنه بعد</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::SeenDots</name>
    <message>
        <source>%1 of %2 seen</source>
        <translation>ظهر %1 من %2</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::SeenLine</name>
    <message>
        <source>%1: %2</source>
        <comment>record, how far it has got</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ServerPage</name>
    <message>
        <source>Your server is</source>
        <translation>خادمك هو</translation>
    </message>
    <message>
        <source>Save folder</source>
        <translation>حفظ المجلد</translation>
    </message>
    <message>
        <source>Save archive</source>
        <translation>حفظ الأرشيف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>To be known before</source>
        <translation>ما ينبغي معرفته قبل ذلك</translation>
    </message>
    <message>
        <source>By hand, in this order</source>
        <translation>يدويًا، بهذا الترتيب</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>اختر مجلدًا فارغًا</translation>
    </message>
    <message>
        <source>Tried with the real server</source>
        <translation>جُرّب مع الخادم الحقيقي</translation>
    </message>
    <message>
        <source>Made from the documentation</source>
        <translation>أُعدّ من التوثيق</translation>
    </message>
    <message>
        <source>Make the server match</source>
        <translation>اجعل الخادم مطابقًا</translation>
    </message>
    <message>
        <source>Greeting, signature and route, as your server wants them written.</source>
        <translation>التحية والتوقيع والمسار، كما يريدها خادمك مكتوبة.</translation>
    </message>
    <message>
        <source>Do the steps in their order. The folder has the files they speak of, and the same steps in its README.</source>
        <translation>نفّذ الخطوات بترتيبها. في المجلد الملفات المذكورة، والخطوات نفسها في ملف README.</translation>
    </message>
    <message>
        <source>Save the folder, copy it to the machine of the server, and start its script with the folder that the server&apos;s configuration lies in. It asks before each change.</source>
        <translation>احفظ المجلد وانسخه إلى جهاز الخادم، وشغّل برنامجه النصي مع المجلد الذي يقع فيه إعداد الخادم. وهو يسأل قبل كل تغيير.</translation>
    </message>
    <message>
        <source>Save the folder, copy it to the server, and start its script. It asks before each change.</source>
        <translation>احفظ المجلد وانسخه إلى الخادم وشغّل برنامجه النصي. وهو يسأل قبل كل تغيير.</translation>
    </message>
    <message>
        <source>Server configuration</source>
        <translation>إعداد الخادم</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم</translation>
    </message>
    <message>
        <source>Records alone sign nothing: the server must greet with its name and sign with the key.</source>
        <translation>السجلات وحدها لا توقّع شيئًا: يجب أن يحيّي الخادم باسمه ويوقّع بالمفتاح.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>كيفية الإصلاح</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>The name that a server says first to another one (EHLO).</source>
        <translation>الاسم الذي يقوله الخادم أولًا لخادم آخر (EHLO).</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>المفتاح الخاص</translation>
    </message>
    <message>
        <source>The half of the DKIM key that signs; it stays on the server and with you.</source>
        <translation>نصف مفتاح DKIM الذي يوقّع؛ يبقى على الخادم ولديك.</translation>
    </message>
    <message>
        <source>Each goes to the place it is named by; the folder&apos;s script does it, shows every change and can undo it.</source>
        <translation>يذهب كل ملف إلى الموضع الذي سُمّي به؛ يقوم بذلك برنامج المجلد النصي، ويعرض كل تغيير ويمكنه التراجع عنه.</translation>
    </message>
    <message>
        <source>Each goes below the folder that the server&apos;s configuration lies in; the script in the export does it, shows every change and can undo it.</source>
        <translation>يذهب كل ملف تحت المجلد الذي يقع فيه إعداد الخادم؛ يقوم بذلك البرنامج النصي المصدَّر، ويعرض كل تغيير ويمكنه التراجع عنه.</translation>
    </message>
    <message>
        <source>Each goes to the place it is named by. There is no script for that: the steps say what is done with it.</source>
        <translation>يذهب كل ملف إلى الموضع الذي سُمّي به. لا برنامج نصيًا لذلك: تقول الخطوات ما يُفعل به.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>lines are added</source>
        <translation>تُضاف أسطر</translation>
    </message>
    <message>
        <source>settings are changed</source>
        <translation>تُغيَّر إعدادات</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::SetUps</name>
    <message>
        <source>Open a set-up</source>
        <translation>فتح إعداد</translation>
    </message>
    <message>
        <source>Set-ups (*.mailworthy);;All files (*)</source>
        <translation>إعدادات (*.mailworthy);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save a copy of this set-up</source>
        <translation>حفظ نسخة من هذا الإعداد</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::SpfPage</name>
    <message>
        <source>What holds for other senders</source>
        <translation>ما يسري على المرسلين الآخرين</translation>
    </message>
    <message>
        <source>Suspicious (~all)</source>
        <translation>مشبوه (⁦~all⁩)</translation>
    </message>
    <message>
        <source>Not allowed (-all)</source>
        <translation>غير مسموح (⁦-all⁩)</translation>
    </message>
    <message>
        <source>Other services that send for this domain (SPF names, commas between)</source>
        <translation>خدمات أخرى ترسل لهذا النطاق (أسماء SPF بينها فواصل)</translation>
    </message>
    <message>
        <source>not a full name</source>
        <translation>ليس اسمًا كاملًا</translation>
    </message>
    <message>
        <source>One record names every server that may send. What is published already is kept and merged.</source>
        <translation>يسمّي سجل واحد كل خادم يحق له الإرسال. وما هو منشور يُحفظ ويُدمج.</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم</translation>
    </message>
    <message>
        <source>Receivers ask this record whether your address may send for the domain.</source>
        <translation>يسأل المستقبلون هذا السجل هل يحق لعنوانك الإرسال باسم النطاق.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>كيفية الإصلاح</translation>
    </message>
    <message>
        <source>There must be exactly one record. Begin with ~all; go to -all when everything runs.</source>
        <translation>يجب أن يكون هناك سجل واحد فقط. ابدأ بـ ⁦~all⁩؛ وانتقل إلى ⁦-all⁩ حين يعمل كل شيء.</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>الاستعلام</translation>
    </message>
    <message>
        <source>A question that a receiver has to ask. More than ten end in an error.</source>
        <translation>سؤال على المستقبل أن يطرحه. وأكثر من عشرة تنتهي بخطأ.</translation>
    </message>
    <message>
        <source>include</source>
        <translation>include</translation>
    </message>
    <message>
        <source>Takes over the senders of another record.</source>
        <translation>يأخذ مرسلي سجل آخر.</translation>
    </message>
    <message>
        <source>Choose the same for all domains</source>
        <translation>اختيار الشيء نفسه لكل النطاقات</translation>
    </message>
    <message>
        <source>Who may send</source>
        <translation>من يحق له الإرسال</translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation>ما يقوله السجل</translation>
    </message>
    <message>
        <source>Say who may send for you</source>
        <translation>حدّد من يرسل باسمك</translation>
    </message>
    <message>
        <source>With the record below receivers need %1 of %2 look-ups.</source>
        <translation>بالسجل أدناه يحتاج المستقبلون إلى %1 من %2 استعلامات.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ النظر …</translation>
    </message>
    <message>
        <source>The record is walked as a receiver walks it.</source>
        <translation>يُقيَّم السجل كما يقيّمه المستقبل.</translation>
    </message>
    <message>
        <source>Not looked at to the end</source>
        <translation>لم يُنظر إلى النهاية</translation>
    </message>
    <message>
        <source>Name servers are asked; nothing is sent by mail.</source>
        <translation>تُسأل خوادم الأسماء؛ ولا يُرسل شيء بالبريد.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>انظر مجددًا</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was found, what the record costs</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::SpfTermsCard</name>
    <message>
        <source>Senders in the record</source>
        <translation>المرسلون في السجل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last change of the SPF record</source>
        <translation>إلغاء آخر تغيير في سجل SPF</translation>
    </message>
    <message>
        <source>Without it your own mail would not pass.</source>
        <translation>بدونه لا يمر بريدك أنت.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Merged from %1 records</source>
        <translation>مدموج من %1 سجلات</translation>
    </message>
    <message>
        <source>Nobody yet: the server&apos;s address is needed first.</source>
        <translation>لا أحد بعد: يلزم عنوان الخادم أولًا.</translation>
    </message>
    <message>
        <source>Who is not ticked may no longer send for the domain.</source>
        <translation>من ليست أمامه علامة لا يحق له الإرسال للنطاق بعد الآن.</translation>
    </message>
    <message>
        <source>Untick whom you do not use any more.</source>
        <translation>أزل العلامة عمّن لم تعد تستخدمه.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>term, whose it is</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>What is published is not known yet; it is merged as soon as it is.</source>
        <translation>ما هو منشور غير معروف بعد؛ يُدمج حالما يُعرف.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::SpfTree</name>
    <message>
        <source>%1: %2.</source>
        <comment>term, its meaning</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. Look-ups: %3.</source>
        <comment>term, its meaning, a number</comment>
        <translation>%1: %2. الاستعلامات: %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>meaning of a term, its state</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <comment>seconds, what runs</comment>
        <translation>%1 ث، %2</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::StatusSentence</name>
    <message>
        <source>%1: %2</source>
        <comment>state, sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::StepModel</name>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <comment>number, count, title, state</comment>
        <translation>الخطوة %1 من %2، %3، %4</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::StepPage</name>
    <message>
        <source>Something changed since this was checked; the results may be out of date.</source>
        <translation>تغيّر شيء منذ هذا الفحص؛ وقد تكون النتائج قديمة.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>Results appear here one by one.</source>
        <translation>تظهر النتائج هنا واحدة تلو الأخرى.</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>لم يُفحص شيء بعد</translation>
    </message>
    <message>
        <source>The check only asks and greets; no mail is sent.</source>
        <translation>الفحص يسأل ويحيّي فقط؛ ولا يُرسَل أي بريد.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>Your domain is needed first.</source>
        <translation>يلزم نطاقك أولًا.</translation>
    </message>
    <message>
        <source>The server&apos;s public address is needed first.</source>
        <translation>يلزم العنوان العام للخادم أولًا.</translation>
    </message>
    <message>
        <source>The mail host&apos;s name is needed first.</source>
        <translation>يلزم اسم مضيف البريد أولًا.</translation>
    </message>
    <message>
        <source>The DKIM key is needed first.</source>
        <translation>يلزم مفتاح DKIM أولًا.</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>الانتقال إلى: %1</translation>
    </message>
    <message>
        <source>Request copied: paste it into a mail to your provider.</source>
        <translation>نُسخ الطلب: ألصقه في رسالة إلى مزوّدك.</translation>
    </message>
    <message>
        <source>Not checked to the end</source>
        <translation>لم يُفحص إلى النهاية</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>كيفية الإصلاح</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>The check was stopped; before its end nothing is certain.</source>
        <translation>أُوقف الفحص؛ لا شيء مؤكد قبل اكتماله.</translation>
    </message>
    <message>
        <source>The provider&apos;s name, which the server is to greet with, is needed first.</source>
        <translation>يلزم أولًا اسم المزوّد الذي سيحيّي به الخادم.</translation>
    </message>
    <message>
        <source>Left out by your choice</source>
        <translation>متروك باختيارك</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::SwitchCard</name>
    <message>
        <source>The MX record comes last</source>
        <translation>سجل MX يأتي أخيرًا</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::TextList</name>
    <message>
        <source>%1.</source>
        <comment>number of a step</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::TokenStrip</name>
    <message>
        <source>%1 of %2</source>
        <comment>token number</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>token, its meaning, its number</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>token, its number</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>new, %1</source>
        <comment>token number</comment>
        <translation>جديد، %1</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::VerdictCard</name>
    <message>
        <source>Readiness</source>
        <translation>الجاهزية</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::VerifyPage</name>
    <message>
        <source>Check everything</source>
        <translation>فحص كل شيء</translation>
    </message>
    <message>
        <source>Is everything in place?</source>
        <translation>هل كل شيء في مكانه؟</translation>
    </message>
    <message>
        <source>Everything is looked at again, as a receiver would see it.</source>
        <translation>يُنظر في كل شيء مرة أخرى، كما يراه المستقبل.</translation>
    </message>
    <message>
        <source>Verify live</source>
        <translation>التحقق المباشر</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم</translation>
    </message>
    <message>
        <source>Records count only once the world sees them. Old answers can live for hours.</source>
        <translation>لا تُحسب السجلات إلا حين يراها العالم. وقد تبقى الإجابات القديمة ساعات.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>كيفية الإصلاح</translation>
    </message>
    <message>
        <source>Begin with what stops mail. What could not be told is neither good nor bad: look again later.</source>
        <translation>ابدأ بما يوقف البريد. وما تعذّرت معرفته ليس حسنًا ولا سيئًا: انظر فيه لاحقًا.</translation>
    </message>
    <message>
        <source>Any one thing that stops mail keeps the range at 60 or below.</source>
        <translation>أي شيء يوقف البريد يُبقي المدى عند 60 أو أقل.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>له اسم</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>موثَّق</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>السمعة</translation>
    </message>
    <message>
        <source>Can mail find your server?</source>
        <translation>هل يجد البريد خادمك؟</translation>
    </message>
    <message>
        <source>Do address and name fit?</source>
        <translation>هل يتوافق العنوان والاسم؟</translation>
    </message>
    <message>
        <source>SPF, DKIM and DMARC.</source>
        <translation>SPF وDKIM وDMARC.</translation>
    </message>
    <message>
        <source>Block lists.</source>
        <translation>قوائم الحظر.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::WatchPage</name>
    <message>
        <source>While this window is open</source>
        <translation>ما دامت هذه النافذة مفتوحة</translation>
    </message>
    <message>
        <source>How often everything is checked</source>
        <translation>كم مرة يُفحص كل شيء</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>On the server, without a window</source>
        <translation>على الخادم، بلا نافذة</translation>
    </message>
    <message>
        <source>The same checks from the command line. The exit code says whether something needs you: 0 is good.</source>
        <translation>الفحوص نفسها من سطر الأوامر. ويقول رمز الخروج هل هناك ما يحتاجك: 0 جيد.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Line for cron, once a day</source>
        <translation>سطر لـ cron، مرة في اليوم</translation>
    </message>
    <message>
        <source>Line for cron</source>
        <translation>سطر لـ cron</translation>
    </message>
    <message>
        <source>Keep it good</source>
        <translation>أبقِه سليمًا</translation>
    </message>
    <message>
        <source>Keep an eye</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا يهم</translation>
    </message>
    <message>
        <source>A changed address or a new listing stops mail without a word.</source>
        <translation>عنوان تغيّر أو إدراج جديد يوقف البريد دون كلمة.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>كيفية الإصلاح</translation>
    </message>
    <message>
        <source>Let the server check itself once a day; the line for cron does it.</source>
        <translation>دع الخادم يفحص نفسه مرة في اليوم؛ سطر cron يفعل ذلك.</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>فُحص في %1.</translation>
    </message>
    <message>
        <source>Checked at %1: all as before.</source>
        <translation>فُحص في %1: كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Checked at %1: something changed.</source>
        <translation>فُحص في %1: تغيّر شيء.</translation>
    </message>
    <message>
        <source>The next look comes by itself.</source>
        <translation>تأتي النظرة التالية من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Choose how often, and only what changed is shown here.</source>
        <translation>اختر كم مرة، ولا يظهر هنا إلا ما تغيّر.</translation>
    </message>
    <message>
        <source>The server is another computer: save a copy of this set-up, and put it into your home folder there first.</source>
        <translation>الخادم حاسوب آخر: احفظ نسخة من هذا الإعداد وضعها أولًا في مجلدك المنزلي هناك.</translation>
    </message>
    <message>
        <source>Save a copy of this set-up …</source>
        <translation>حفظ نسخة من هذا الإعداد …</translation>
    </message>
    <message>
        <source>No Internet since %1; last good check: %2.</source>
        <translation>لا إنترنت منذ %1؛ آخر فحص جيد: %2.</translation>
    </message>
    <message>
        <source>No Internet since %1.</source>
        <translation>لا إنترنت منذ %1.</translation>
    </message>
    <message>
        <source>Addresses change and block lists add entries. A look once a day shows it.</source>
        <translation>العناوين تتغير، وقوائم الحظر تضيف مدخلات. نظرة كل يوم تُظهر ذلك.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::WhyPanel</name>
    <message>
        <source>Why this matters</source>
        <translation>لماذا يهم هذا</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>لمعرفة المزيد</translation>
    </message>
    <message>
        <source>Words on this page</source>
        <translation>كلمات في هذه الصفحة</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>إغلاق الشرح</translation>
    </message>
    <message>
        <source>Learn more: %1</source>
        <translation>اعرف المزيد: %1</translation>
    </message>
    <message>
        <source>No browser could be opened here. Its address:</source>
        <translation>تعذّر فتح متصفح هنا. العنوان:</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>عنوان %1</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::WizardWindow</name>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Ready so far</source>
        <translation>الجاهزية حتى الآن</translation>
    </message>
    <message>
        <source>Hatched: not known yet</source>
        <translation>المخطط: غير معروف بعد</translation>
    </message>
    <message>
        <source>Checks what is old or failed. With Shift: everything.</source>
        <translation>يفحص ما تقادم أو أخفق. ومع Shift: كل شيء.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Why this matters</source>
        <translation>لماذا يهم هذا</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, title</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <comment>number, title, state</comment>
        <translation>%1  %2، %3</translation>
    </message>
    <message>
        <source>Add another domain</source>
        <translation>إضافة نطاق آخر</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>النطاق: ⁦%1⁩</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>readiness from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Step 4 of 11, its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button on the last step</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <translation>Alt+N</translation>
    </message>
    <message>
        <source>Alt+B</source>
        <translation>Alt+B</translation>
    </message>
    <message>
        <source>Page for a browser (HTML) …</source>
        <translation>صفحة للمتصفح (HTML) …</translation>
    </message>
    <message>
        <source>For printing (PDF) …</source>
        <translation>للطباعة (PDF) …</translation>
    </message>
    <message>
        <source>For programs (JSON) …</source>
        <translation>للبرامج (JSON) …</translation>
    </message>
    <message>
        <source>For a forum, without names and addresses (HTML) …</source>
        <translation>لمنتدى، بلا أسماء وعناوين (HTML) …</translation>
    </message>
    <message>
        <source>For a forum, without names and addresses (PDF) …</source>
        <translation>لمنتدى، بلا أسماء وعناوين (PDF) …</translation>
    </message>
    <message>
        <source>New set-up</source>
        <comment>whose domain is still to be given</comment>
        <translation>إعداد جديد</translation>
    </message>
    <message>
        <source>Show the names of the steps</source>
        <translation>إظهار أسماء الخطوات</translation>
    </message>
    <message>
        <source>Fold the list of steps</source>
        <translation>طي قائمة الخطوات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
