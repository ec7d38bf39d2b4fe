<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Catalog</name>
    <message>
        <source>DKIM key fits</source>
        <translation>DKIM-Schlüssel passt</translation>
    </message>
    <message>
        <source>DKIM key is published</source>
        <translation>DKIM-Schlüssel ist veröffentlicht</translation>
    </message>
    <message>
        <source>A good key is published at {name} ({algorithm}, {bits} bit). Without the key file it cannot be compared.</source>
        <translation>Unter {name} ist ein guter Schlüssel veröffentlicht ({algorithm}, {bits} Bit). Ohne die Schlüsseldatei lässt er sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>No DKIM key published</source>
        <translation>Kein DKIM-Schlüssel veröffentlicht</translation>
    </message>
    <message>
        <source>There is no key at {name}. Receivers cannot check your signatures, and several refuse unsigned mail.</source>
        <translation>Unter {name} steht kein Schlüssel. Empfänger können die Signaturen nicht prüfen, und manche weisen Mail ohne Signatur ab.</translation>
    </message>
    <message>
        <source>Publish the DKIM record from the records page.</source>
        <translation>Den DKIM-Eintrag von der Seite mit den Einträgen veröffentlichen.</translation>
    </message>
    <message>
        <source>Another DKIM key is published</source>
        <translation>Ein anderer DKIM-Schlüssel ist veröffentlicht</translation>
    </message>
    <message>
        <source>Publish the record of your key, or give the server the other key file.</source>
        <translation>Den Eintrag zum eigenen Schlüssel veröffentlichen oder dem Server die andere Schlüsseldatei geben.</translation>
    </message>
    <message>
        <source>DKIM key is cut off</source>
        <translation>DKIM-Schlüssel ist abgeschnitten</translation>
    </message>
    <message>
        <source>The key published at {name} ends too early, after {octets} characters. Every signature fails.</source>
        <translation>Der unter {name} veröffentlichte Schlüssel endet zu früh, nach {octets} Zeichen. Jede Signatur schlägt fehl.</translation>
    </message>
    <message>
        <source>Enter the value again; if the form cuts at 255 characters, enter it in two quoted parts.</source>
        <translation>Den Wert noch einmal eintragen; schneidet das Formular nach 255 Zeichen ab, ihn in zwei Teilen mit Anführungszeichen eintragen.</translation>
    </message>
    <message>
        <source>DKIM key is damaged</source>
        <translation>DKIM-Schlüssel ist beschädigt</translation>
    </message>
    <message>
        <source>Copy the value again with the copy button.</source>
        <translation>Den Wert noch einmal mit der Kopiertaste kopieren.</translation>
    </message>
    <message>
        <source>DKIM record cannot be read</source>
        <translation>DKIM-Eintrag nicht lesbar</translation>
    </message>
    <message>
        <source>The record at {name} cannot be read at character {position}: {expected}. Receivers act as if there were no key.</source>
        <translation>Der Eintrag unter {name} ist ab Zeichen {position} nicht lesbar: {expected}. Empfänger tun so, als gäbe es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Replace it by the record from the records page.</source>
        <translation>Ihn durch den Eintrag von der Seite mit den Einträgen ersetzen.</translation>
    </message>
    <message>
        <source>DKIM key is withdrawn</source>
        <translation>DKIM-Schlüssel ist zurückgezogen</translation>
    </message>
    <message>
        <source>The record at {name} says that this key is withdrawn. Mail signed with it fails.</source>
        <translation>Der Eintrag unter {name} sagt, dass dieser Schlüssel zurückgezogen ist. Damit signierte Mail fällt durch.</translation>
    </message>
    <message>
        <source>Sign with another selector, or publish the key again.</source>
        <translation>Mit einem anderen Selektor signieren oder den Schlüssel wieder veröffentlichen.</translation>
    </message>
    <message>
        <source>DKIM key is too short</source>
        <translation>DKIM-Schlüssel ist zu kurz</translation>
    </message>
    <message>
        <source>The key at {name} has {bits} bit. Receivers must not accept less than 1024.</source>
        <translation>Der Schlüssel unter {name} hat {bits} Bit. Empfänger dürfen weniger als 1024 nicht annehmen.</translation>
    </message>
    <message>
        <source>Make a new key with 2048 bit.</source>
        <translation>Einen neuen Schlüssel mit 2048 Bit erzeugen.</translation>
    </message>
    <message>
        <source>DKIM key is short</source>
        <translation>DKIM-Schlüssel ist kurz</translation>
    </message>
    <message>
        <source>The key at {name} has {bits} bit. It works today, but 2048 is what receivers ask for.</source>
        <translation>Der Schlüssel unter {name} hat {bits} Bit. Das genügt heute noch, aber Empfänger erwarten 2048.</translation>
    </message>
    <message>
        <source>DKIM is in test mode</source>
        <translation>DKIM ist im Testbetrieb</translation>
    </message>
    <message>
        <source>The record at {name} says that signatures are only tests. Some receivers then ignore them.</source>
        <translation>Der Eintrag unter {name} sagt, dass Signaturen nur Versuche sind. Manche Empfänger beachten sie dann nicht.</translation>
    </message>
    <message>
        <source>Take t=y out of the record.</source>
        <translation>t=y aus dem Eintrag nehmen.</translation>
    </message>
    <message>
        <source>Several records at one selector</source>
        <translation>Mehrere Einträge unter einem Selektor</translation>
    </message>
    <message>
        <source>There are {count} text records at {name}. Receivers pick one by chance.</source>
        <translation>Unter {name} stehen {count} Texteinträge. Empfänger greifen zufällig einen heraus.</translation>
    </message>
    <message>
        <source>Keep only the DKIM record there.</source>
        <translation>Dort nur den DKIM-Eintrag stehen lassen.</translation>
    </message>
    <message>
        <source>DKIM key of another kind</source>
        <translation>DKIM-Schlüssel anderer Art</translation>
    </message>
    <message>
        <source>The record at {name} says {claimed}, but the key in it is something else ({found}). Every signature fails.</source>
        <translation>Der Eintrag unter {name} sagt {claimed}, der Schlüssel darin ist aber etwas anderes ({found}). Jede Signatur schlägt fehl.</translation>
    </message>
    <message>
        <source>DKIM key may not be used for mail</source>
        <translation>DKIM-Schlüssel gilt nicht für Mail</translation>
    </message>
    <message>
        <source>The record at {name} allows only {values}. Signatures on mail fail.</source>
        <translation>Der Eintrag unter {name} erlaubt nur {values}. Signaturen von Mail schlagen fehl.</translation>
    </message>
    <message>
        <source>Take the {tag} tag out of the record.</source>
        <translation>Die Angabe {tag} aus dem Eintrag nehmen.</translation>
    </message>
    <message>
        <source>DKIM key at the wrong name</source>
        <translation>DKIM-Schlüssel unter falschem Namen</translation>
    </message>
    <message>
        <source>The key is at {found}, but receivers look at {name}.</source>
        <translation>Der Schlüssel steht unter {found}, Empfänger sehen aber unter {name} nach.</translation>
    </message>
    <message>
        <source>Enter only {label} as the name; the DNS host adds the domain itself.</source>
        <translation>Als Namen nur {label} eintragen; die Domain hängt der DNS-Anbieter selbst an.</translation>
    </message>
    <message>
        <source>DKIM key without its wrapping</source>
        <translation>DKIM-Schlüssel ohne Hülle</translation>
    </message>
    <message>
        <source>The key at {name} is written in a short form that some receivers do not read.</source>
        <translation>Der Schlüssel unter {name} steht in einer Kurzform, die manche Empfänger nicht lesen.</translation>
    </message>
    <message>
        <source>DKIM record without v=DKIM1</source>
        <translation>DKIM-Eintrag ohne v=DKIM1</translation>
    </message>
    <message>
        <source>The record at {name} does not begin with v=DKIM1. That is allowed, but some checkers want it.</source>
        <translation>Der Eintrag unter {name} beginnt nicht mit v=DKIM1. Das ist erlaubt, aber manche Prüfprogramme verlangen es.</translation>
    </message>
    <message>
        <source>Old tags in DKIM</source>
        <translation>Alte Angaben in DKIM</translation>
    </message>
    <message>
        <source>The record at {name} holds tags that count no more.</source>
        <translation>Der Eintrag unter {name} enthält Angaben, die nicht mehr zählen.</translation>
    </message>
    <message>
        <source>Take them out when you change the record.</source>
        <translation>Sie bei der nächsten Änderung des Eintrags herausnehmen.</translation>
    </message>
    <message>
        <source>Unknown tags in DKIM</source>
        <translation>Unbekannte Angaben in DKIM</translation>
    </message>
    <message>
        <source>The record at {name} holds tags that receivers ignore.</source>
        <translation>Der Eintrag unter {name} enthält Angaben, die Empfänger nicht beachten.</translation>
    </message>
    <message>
        <source>DKIM record is long</source>
        <translation>DKIM-Eintrag ist lang</translation>
    </message>
    <message>
        <source>The record at {name} is longer than one old answer holds. Old routers may lose it.</source>
        <translation>Der Eintrag unter {name} ist länger, als eine Antwort alter Art fasst. Alte Router verlieren ihn womöglich.</translation>
    </message>
    <message>
        <source>DKIM key could not be checked</source>
        <translation>DKIM-Schlüssel konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Whether a key is published for {subject} could not be found out. {why}</source>
        <translation>Ob ein Schlüssel für {subject} veröffentlicht ist, ließ sich nicht feststellen. {why}</translation>
    </message>
    <message>
        <source>Check again, or name the selector your server signs with.</source>
        <translation>Noch einmal prüfen oder den Selektor angeben, mit dem der Server signiert.</translation>
    </message>
    <message>
        <source>DMARC protects the domain</source>
        <translation>DMARC schützt die Domain</translation>
    </message>
    <message>
        <source>Forged mail in the name of {domain} is to be treated as &quot;{policy}&quot;.</source>
        <translation>Gefälschte Mail im Namen von {domain} soll nach „{policy}“ behandelt werden.</translation>
    </message>
    <message>
        <source>No DMARC record</source>
        <translation>Kein DMARC-Eintrag</translation>
    </message>
    <message>
        <source>{domain} does not say what to do with forgeries. Large receivers expect such a record.</source>
        <translation>{domain} sagt nicht, was mit Fälschungen geschehen soll. Große Empfänger erwarten einen solchen Eintrag.</translation>
    </message>
    <message>
        <source>Publish the DMARC record from the records page.</source>
        <translation>Den DMARC-Eintrag von der Seite mit den Einträgen veröffentlichen.</translation>
    </message>
    <message>
        <source>Several DMARC records</source>
        <translation>Mehrere DMARC-Einträge</translation>
    </message>
    <message>
        <source>There are {count} DMARC records at {name}. Receivers ignore all of them.</source>
        <translation>Unter {name} stehen {count} DMARC-Einträge. Empfänger beachten keinen davon.</translation>
    </message>
    <message>
        <source>Keep one.</source>
        <translation>Nur einen behalten.</translation>
    </message>
    <message>
        <source>DMARC record cannot be read</source>
        <translation>DMARC-Eintrag nicht lesbar</translation>
    </message>
    <message>
        <source>DMARC only observes</source>
        <translation>DMARC beobachtet nur</translation>
    </message>
    <message>
        <source>The policy of {domain} is none: forgeries are delivered as usual while you collect reports.</source>
        <translation>Die Richtlinie von {domain} ist none: Fälschungen werden wie üblich zugestellt, während Berichte gesammelt werden.</translation>
    </message>
    <message>
        <source>When the reports are clean for some weeks, go on to quarantine.</source>
        <translation>Wenn die Berichte einige Wochen lang sauber sind, auf quarantine gehen.</translation>
    </message>
    <message>
        <source>DMARC without reports</source>
        <translation>DMARC ohne Berichte</translation>
    </message>
    <message>
        <source>Nobody gets reports about {domain}, so who sends in its name and whose mail fails stays unseen.</source>
        <translation>Niemand bekommt Berichte über {domain}; wer in ihrem Namen sendet und wessen Mail durchfällt, bleibt ungesehen.</translation>
    </message>
    <message>
        <source>Name a mailbox for reports (rua).</source>
        <translation>Ein Postfach für Berichte angeben (rua).</translation>
    </message>
    <message>
        <source>Reports go to a domain that did not agree</source>
        <translation>Berichte gehen an eine Domain, die nicht zugestimmt hat</translation>
    </message>
    <message>
        <source>Reports about {domain} go to {destination}, which has not agreed to take them. They will not arrive.</source>
        <translation>Berichte über {domain} gehen an {destination}; dort wurde nicht zugestimmt, sie anzunehmen. Sie kommen nicht an.</translation>
    </message>
    <message>
        <source>Publish &quot;v=DMARC1;&quot; at {name}, or use a mailbox of your own domain.</source>
        <translation>„v=DMARC1;“ unter {name} veröffentlichen oder ein Postfach der eigenen Domain nehmen.</translation>
    </message>
    <message>
        <source>Report mailbox cannot get mail</source>
        <translation>Postfach für Berichte kann keine Mail bekommen</translation>
    </message>
    <message>
        <source>Reports about {domain} go to {destination}, which takes no mail.</source>
        <translation>Berichte über {domain} gehen an {destination}; dort wird keine Mail angenommen.</translation>
    </message>
    <message>
        <source>Use a mailbox that exists.</source>
        <translation>Ein Postfach nehmen, das es gibt.</translation>
    </message>
    <message>
        <source>DMARC cannot pass</source>
        <translation>DMARC kann nicht gelingen</translation>
    </message>
    <message>
        <source>Mail from {domain} cannot pass its own DMARC check: neither SPF nor DKIM speaks for it. With the policy &quot;{policy}&quot; it is refused.</source>
        <translation>Mail von {domain} kann die eigene DMARC-Prüfung nicht bestehen: Weder SPF noch DKIM spricht für sie. Mit der Richtlinie „{policy}“ wird sie abgewiesen.</translation>
    </message>
    <message>
        <source>Mend SPF and DKIM first.</source>
        <translation>Zuerst SPF und DKIM in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Old tags in DMARC</source>
        <translation>Alte Angaben in DMARC</translation>
    </message>
    <message>
        <source>The record of {domain} holds tags that count no more: {tags}.</source>
        <translation>Der Eintrag von {domain} enthält Angaben, die nicht mehr zählen: {tags}.</translation>
    </message>
    <message>
        <source>Weaker DMARC below</source>
        <translation>Schwächeres DMARC darunter</translation>
    </message>
    <message>
        <source>Names below {domain} are protected less ({tag}={value}) than the domain itself ({policy}).</source>
        <translation>Namen unterhalb von {domain} sind weniger geschützt ({tag}={value}) als die Domain selbst ({policy}).</translation>
    </message>
    <message>
        <source>Take the {tag} tag out, or set it to {policy}.</source>
        <translation>Die Angabe {tag} herausnehmen oder auf {policy} setzen.</translation>
    </message>
    <message>
        <source>DMARC at the wrong name</source>
        <translation>DMARC unter falschem Namen</translation>
    </message>
    <message>
        <source>There is a DMARC record at {found}, but receivers look at {name}, where there is none.</source>
        <translation>Unter {found} steht ein DMARC-Eintrag, Empfänger sehen aber unter {name} nach, und dort ist keiner.</translation>
    </message>
    <message>
        <source>Enter only _dmarc as the name; the DNS host adds the domain itself.</source>
        <translation>Als Namen nur _dmarc eintragen; die Domain hängt der DNS-Anbieter selbst an.</translation>
    </message>
    <message>
        <source>Old and new receivers differ</source>
        <translation>Alte und neue Empfänger sind sich nicht einig</translation>
    </message>
    <message>
        <source>Receivers with the current rules take {treeDomain} as your organisation, older ones {listDomain}.</source>
        <translation>Empfänger mit den heutigen Regeln halten {treeDomain} für die Organisation, ältere {listDomain}.</translation>
    </message>
    <message>
        <source>DMARC comes from above</source>
        <translation>DMARC kommt von weiter oben</translation>
    </message>
    <message>
        <source>{domain} has no record of its own; the one of {from} counts ({policy}).</source>
        <translation>{domain} hat keinen eigenen Eintrag; es gilt der von {from} ({policy}).</translation>
    </message>
    <message>
        <source>Part of DMARC is ignored</source>
        <translation>Ein Teil von DMARC wird nicht beachtet</translation>
    </message>
    <message>
        <source>Receivers ignore a part of the record of {domain} that they cannot read.</source>
        <translation>Empfänger beachten einen Teil des Eintrags von {domain} nicht, weil sie ihn nicht lesen können.</translation>
    </message>
    <message>
        <source>Correct it or take it out.</source>
        <translation>Ihn berichtigen oder herausnehmen.</translation>
    </message>
    <message>
        <source>Part of DMARC has no effect</source>
        <translation>Ein Teil von DMARC hat keine Wirkung</translation>
    </message>
    <message>
        <source>A part of the record of {domain} has no effect where it stands.</source>
        <translation>Ein Teil des Eintrags von {domain} hat dort, wo er steht, keine Wirkung.</translation>
    </message>
    <message>
        <source>DMARC policy does not come second</source>
        <translation>DMARC-Richtlinie steht nicht an zweiter Stelle</translation>
    </message>
    <message>
        <source>Older receivers want p= right behind v=DMARC1 in the record of {domain}.</source>
        <translation>Ältere Empfänger erwarten im Eintrag von {domain} p= gleich hinter v=DMARC1.</translation>
    </message>
    <message>
        <source>Move it there when you change the record.</source>
        <translation>Sie bei der nächsten Änderung des Eintrags dorthin rücken.</translation>
    </message>
    <message>
        <source>DMARC could not be checked in full</source>
        <translation>DMARC konnte nicht ganz geprüft werden</translation>
    </message>
    <message>
        <source>Not everything about DMARC of {subject} could be found out. {why}</source>
        <translation>Nicht alles zu DMARC von {subject} ließ sich feststellen. {why}</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>Später noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Domain found</source>
        <translation>Domain gefunden</translation>
    </message>
    <message>
        <source>{domain} exists; its records are kept by {servers}.</source>
        <translation>{domain} gibt es; die Einträge liegen bei {servers}.</translation>
    </message>
    <message>
        <source>Domain does not exist</source>
        <translation>Domain gibt es nicht</translation>
    </message>
    <message>
        <source>{domain} does not exist in DNS. Mail from it is refused everywhere.</source>
        <translation>{domain} gibt es im DNS nicht. Mail von dort wird überall abgewiesen.</translation>
    </message>
    <message>
        <source>Check the spelling, or register the domain first.</source>
        <translation>Die Schreibweise prüfen oder die Domain zuerst registrieren.</translation>
    </message>
    <message>
        <source>Not a domain of one owner</source>
        <translation>Keine Domain eines einzelnen Inhabers</translation>
    </message>
    <message>
        <source>{domain} is a name under which others register theirs. Mail records there are not yours to set.</source>
        <translation>{domain} ist ein Name, unter dem andere ihre Domains registrieren. Mail-Einträge lassen sich dort nicht setzen.</translation>
    </message>
    <message>
        <source>Use the domain you registered below it.</source>
        <translation>Die Domain nehmen, die darunter registriert ist.</translation>
    </message>
    <message>
        <source>Name of a dynamic DNS service</source>
        <translation>Name eines DynDNS-Dienstes</translation>
    </message>
    <message>
        <source>{domain} belongs to the dynamic DNS service {service}. DKIM and reverse names cannot be set there as with an own domain.</source>
        <translation>{domain} gehört zum DynDNS-Dienst {service}. DKIM und Rückwärtsname lassen sich dort nicht setzen wie bei einer eigenen Domain.</translation>
    </message>
    <message>
        <source>Use a domain of your own.</source>
        <translation>Eine eigene Domain nehmen.</translation>
    </message>
    <message>
        <source>DNS signatures are broken</source>
        <translation>DNS-Signaturen sind kaputt</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of {domain} do not hold. Receivers that check them cannot see any of your records.</source>
        <translation>Die DNSSEC-Signaturen von {domain} sind ungültig. Empfänger, die sie prüfen, sehen keinen der Einträge.</translation>
    </message>
    <message>
        <source>Have the DNS host renew the signatures, or take the DS record out at the registrar.</source>
        <translation>Den DNS-Anbieter die Signaturen erneuern lassen oder den DS-Eintrag beim Registrar entfernen.</translation>
    </message>
    <message>
        <source>DNS is signed</source>
        <translation>DNS ist signiert</translation>
    </message>
    <message>
        <source>{domain} is signed with DNSSEC, and the signatures hold.</source>
        <translation>{domain} ist mit DNSSEC signiert, und die Signaturen sind gültig.</translation>
    </message>
    <message>
        <source>DNS is signed, not proven here</source>
        <translation>DNS ist signiert, hier nicht bewiesen</translation>
    </message>
    <message>
        <source>{domain} is signed with DNSSEC. From here it cannot be proven that the signatures hold.</source>
        <translation>{domain} ist mit DNSSEC signiert. Ob die Signaturen gültig sind, lässt sich von hier nicht beweisen.</translation>
    </message>
    <message>
        <source>DNS is not signed</source>
        <translation>DNS ist nicht signiert</translation>
    </message>
    <message>
        <source>{domain} is not signed with DNSSEC. Mail works without it.</source>
        <translation>{domain} ist nicht mit DNSSEC signiert. Mail funktioniert auch ohne.</translation>
    </message>
    <message>
        <source>Every name answers</source>
        <translation>Jeder Name antwortet</translation>
    </message>
    <message>
        <source>{domain} has a wildcard: names that nobody made have records too. A missing record can look like a wrong one.</source>
        <translation>{domain} hat einen Platzhalter (Wildcard): Auch Namen, die niemand angelegt hat, haben Einträge. Ein fehlender Eintrag kann wie ein falscher aussehen.</translation>
    </message>
    <message>
        <source>Domain could not be looked up in full</source>
        <translation>Domain ließ sich nicht ganz nachschlagen</translation>
    </message>
    <message>
        <source>Not everything about {subject} could be looked up. {why}</source>
        <translation>Nicht alles zu {subject} ließ sich nachschlagen. {why}</translation>
    </message>
    <message>
        <source>Check the spelling, or try again in a minute.</source>
        <translation>Die Schreibweise prüfen oder es in einer Minute noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Mail finds your server</source>
        <translation>Mail findet den Server</translation>
    </message>
    <message>
        <source>Mail for {domain} goes to {host}, which has the address {addresses}.</source>
        <translation>Mail für {domain} geht an {host}, und das hat die Adresse {addresses}.</translation>
    </message>
    <message>
        <source>No MX record</source>
        <translation>Kein MX-Eintrag</translation>
    </message>
    <message>
        <source>{domain} does not say where its mail goes. Some receivers refuse senders whose domain cannot take mail.</source>
        <translation>{domain} sagt nicht, wohin Mail geht. Manche Empfänger weisen Absender ab, deren Domain keine Mail annehmen kann.</translation>
    </message>
    <message>
        <source>Publish an MX record that names your mail host.</source>
        <translation>Einen MX-Eintrag veröffentlichen, der den Mail-Host nennt.</translation>
    </message>
    <message>
        <source>Domain takes no mail</source>
        <translation>Domain nimmt keine Mail an</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail at all (null MX). Some receivers then refuse mail from it.</source>
        <translation>{domain} sagt, dass sie gar keine Mail annimmt (Null-MX). Manche Empfänger weisen dann auch Mail von ihr ab.</translation>
    </message>
    <message>
        <source>Replace it by an MX record if the domain shall send and receive.</source>
        <translation>Ihn durch einen MX-Eintrag ersetzen, wenn die Domain senden und empfangen soll.</translation>
    </message>
    <message>
        <source>MX names an address</source>
        <translation>MX nennt eine Adresse</translation>
    </message>
    <message>
        <source>The MX record of {domain} holds the address {host}. It has to be a name; mail to you is lost.</source>
        <translation>Der MX-Eintrag von {domain} enthält die Adresse {host}. Dort muss ein Name stehen; eingehende Mail geht verloren.</translation>
    </message>
    <message>
        <source>Publish an A record for your mail host and name that host in the MX record.</source>
        <translation>Einen A-Eintrag für den Mail-Host veröffentlichen und diesen Host im MX-Eintrag nennen.</translation>
    </message>
    <message>
        <source>MX names an alias</source>
        <translation>MX nennt einen Alias</translation>
    </message>
    <message>
        <source>The MX host {host} is an alias (CNAME). Some senders do not deliver to it.</source>
        <translation>Der MX-Host {host} ist ein Alias (CNAME). Manche Absender stellen dorthin nicht zu.</translation>
    </message>
    <message>
        <source>Give {host} its own address record, or name the real host in the MX record.</source>
        <translation>{host} einen eigenen Adresseintrag geben oder im MX-Eintrag den wirklichen Host nennen.</translation>
    </message>
    <message>
        <source>MX host has no address</source>
        <translation>MX-Host hat keine Adresse</translation>
    </message>
    <message>
        <source>Mail for {domain} goes to {host}, which has no address. Nothing can be delivered there.</source>
        <translation>Mail für {domain} geht an {host}, und das hat keine Adresse. Dorthin lässt sich nichts zustellen.</translation>
    </message>
    <message>
        <source>Publish an address record for {host}.</source>
        <translation>Einen Adresseintrag für {host} veröffentlichen.</translation>
    </message>
    <message>
        <source>MX host has an inner address</source>
        <translation>MX-Host hat eine innere Adresse</translation>
    </message>
    <message>
        <source>The MX host {host} has the address {addresses}, which the outside cannot reach.</source>
        <translation>Der MX-Host {host} hat die Adresse {addresses}, die von außen nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Publish your public address for {host}.</source>
        <translation>Die öffentliche Adresse für {host} veröffentlichen.</translation>
    </message>
    <message>
        <source>Mail goes to another server today</source>
        <translation>Mail geht heute an einen anderen Server</translation>
    </message>
    <message>
        <source>Change the MX record last, when everything else stands.</source>
        <translation>Den MX-Eintrag zuletzt ändern, wenn alles andere steht.</translation>
    </message>
    <message>
        <source>MX could not be looked up</source>
        <translation>MX konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>Mail host has its address</source>
        <translation>Mail-Host hat seine Adresse</translation>
    </message>
    <message>
        <source>{host} has the address {addresses}, as it should.</source>
        <translation>{host} hat die Adresse {addresses}, wie es sein soll.</translation>
    </message>
    <message>
        <source>Mail host has another address</source>
        <translation>Mail-Host hat eine andere Adresse</translation>
    </message>
    <message>
        <source>{host} should have the address {address}, but DNS says {addresses}. Mail and greeting go astray.</source>
        <translation>{host} sollte die Adresse {address} haben, im DNS steht aber {addresses}. Mail und Begrüßung gehen fehl.</translation>
    </message>
    <message>
        <source>Correct the address record of {host}.</source>
        <translation>Den Adresseintrag von {host} berichtigen.</translation>
    </message>
    <message>
        <source>Mail host could not be looked up</source>
        <translation>Mail-Host konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>The address of {subject} could not be found out. {why}</source>
        <translation>Die Adresse von {subject} ließ sich nicht feststellen. {why}</translation>
    </message>
    <message>
        <source>No domain was given. Type the part after the @, such as example.org.</source>
        <translation>Es wurde keine Domain angegeben. Den Teil hinter dem @ eingeben, etwa example.org.</translation>
    </message>
    <message>
        <source>{text} is an IP address. Type the domain&apos;s name instead, such as example.org.</source>
        <translation>{text} ist eine IP-Adresse. Stattdessen den Namen der Domain eingeben, etwa example.org.</translation>
    </message>
    <message>
        <source>The part &quot;{label}&quot; is longer than the 63 characters that DNS allows.</source>
        <translation>Der Teil „{label}“ ist länger als die 63 Zeichen, die DNS erlaubt.</translation>
    </message>
    <message>
        <source>The name is longer than the 253 characters that DNS allows.</source>
        <translation>Der Name ist länger als die 253 Zeichen, die DNS erlaubt.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; has two dots in a row or begins with a dot. Take the extra dot out.</source>
        <translation>„{text}“ enthält zwei Punkte hintereinander oder beginnt mit einem Punkt. Den überzähligen Punkt herausnehmen.</translation>
    </message>
    <message>
        <source>&quot;{character}&quot; cannot stand in a domain name. Letters, digits, hyphens and dots can.</source>
        <translation>„{character}“ kann in einem Domainnamen nicht stehen. Erlaubt sind Buchstaben, Ziffern, Bindestriche und Punkte.</translation>
    </message>
    <message>
        <source>The part &quot;{label}&quot; begins or ends with a hyphen, which DNS does not allow.</source>
        <translation>Der Teil „{label}“ beginnt oder endet mit einem Bindestrich; das erlaubt DNS nicht.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a name that can be registered ({reason}). Check the spelling.</source>
        <translation>„{text}“ ist kein Name, der registriert werden kann ({reason}). Die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a full domain. Type it with its ending, such as example.org.</source>
        <translation>„{text}“ ist keine vollständige Domain. Sie mit ihrer Endung eingeben, etwa example.org.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not an IP address. Write it like 203.0.113.25 or 2001:db8::25.</source>
        <translation>„{text}“ ist keine IP-Adresse. Sie schreiben wie 203.0.113.25 oder 2001:db8::25.</translation>
    </message>
    <message>
        <source>{address} is not a public address ({class}). Give the address that the outside sees.</source>
        <translation>{address} ist keine öffentliche Adresse ({class}). Die Adresse angeben, die von außen zu sehen ist.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not an address of a name server. Write it like 192.0.2.53, 192.0.2.53:5300 or [2001:db8::53]:5300.</source>
        <translation>„{text}“ ist keine Adresse eines Nameservers. Sie schreiben wie 192.0.2.53, 192.0.2.53:5300 oder [2001:db8::53]:5300.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a DNS name ({reason}).</source>
        <translation>„{text}“ ist kein DNS-Name ({reason}).</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; cannot be a selector. Use letters, digits and hyphens, such as s1.</source>
        <translation>„{text}“ kann kein Selektor sein. Buchstaben, Ziffern und Bindestriche nehmen, etwa s1.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a mail address. Write it like dmarc@example.org.</source>
        <translation>„{text}“ ist keine Mailadresse. Sie schreiben wie dmarc@example.org.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a relay. Write it like smtp.example.net:587.</source>
        <translation>„{text}“ ist kein Relay. Es schreiben wie smtp.example.net:587.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path.</source>
        <translation>Es gibt keine Datei {path}. Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}). Check its rights.</source>
        <translation>{path} ist nicht lesbar ({reason}). Die Rechte prüfen.</translation>
    </message>
    <message>
        <source>{path} is larger than expected ({bytes} octets) and was not read.</source>
        <translation>{path} ist größer als erwartet ({bytes} Oktette) und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{path} exists already and was not touched. Choose another place or move it away.</source>
        <translation>{path} gibt es schon und blieb unberührt. Einen anderen Ort wählen oder die Datei wegräumen.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). Nothing was changed; check the folder&apos;s rights and the free space.</source>
        <translation>{path} lässt sich nicht schreiben ({reason}). Nichts wurde geändert; die Rechte des Ordners und den freien Platz prüfen.</translation>
    </message>
    <message>
        <source>The file is larger than expected ({bytes} octets) and was not read.</source>
        <translation>Die Datei ist größer als erwartet ({bytes} Oktette) und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is damaged at line {line}, column {column}: {what}.</source>
        <translation>Die Datei ist in Zeile {line}, Spalte {column} beschädigt: {what}.</translation>
    </message>
    <message>
        <source>The file does not hold what was expected. Choose another one.</source>
        <translation>Die Datei enthält nicht das Erwartete. Eine andere wählen.</translation>
    </message>
    <message>
        <source>The set-up file {path} is damaged and was left as it is. Choose another one, or move it away to begin anew.</source>
        <translation>Die Einrichtungsdatei {path} ist beschädigt und blieb, wie sie ist. Eine andere wählen oder sie wegräumen, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The set-up file {path} was written by a newer version of Mailworthy (format {found}, this one reads {known}). Update Mailworthy; the file was left as it is.</source>
        <translation>Die Einrichtungsdatei {path} wurde von einem neueren Mailworthy geschrieben (Format {found}, dieses hier liest {known}). Mailworthy aktualisieren; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; holds something unexpected: {found}.</source>
        <translation>Im Feld „{field}“ steht etwas Unerwartetes: {found}.</translation>
    </message>
    <message>
        <source>The saved results cannot be read ({field}).</source>
        <translation>Die gespeicherten Ergebnisse sind nicht lesbar ({field}).</translation>
    </message>
    <message>
        <source>{file}, line {line}: found &quot;{found}&quot;, expected {expected}.</source>
        <translation>{file}, Zeile {line}: „{found}“ gefunden, erwartet wurde {expected}.</translation>
    </message>
    <message>
        <source>There is no world named &quot;{name}&quot; and no such file. Shipped worlds: {known}.</source>
        <translation>Es gibt keine Welt namens „{name}“ und keine solche Datei. Mitgelieferte Welten: {known}.</translation>
    </message>
    <message>
        <source>The data file {file} cannot be used: in the entry {entry} the field {field} should be {expected}.</source>
        <translation>Die Datendatei {file} ist nicht brauchbar: Im Eintrag {entry} sollte das Feld {field} {expected} sein.</translation>
    </message>
    <message>
        <source>There is no data file {file}.</source>
        <translation>Es gibt keine Datendatei {file}.</translation>
    </message>
    <message>
        <source>There is a key file {path} already. It was not touched; choose another selector.</source>
        <translation>Es gibt schon eine Schlüsseldatei {path}. Sie blieb unberührt; einen anderen Selektor wählen.</translation>
    </message>
    <message>
        <source>This is no private key in PEM form. Choose a file that begins with -----BEGIN.</source>
        <translation>Das ist kein privater Schlüssel in PEM-Form. Eine Datei wählen, die mit -----BEGIN beginnt.</translation>
    </message>
    <message>
        <source>The key is protected by a password, which mail servers cannot use. Save it without one.</source>
        <translation>Der Schlüssel ist mit einem Passwort geschützt; das können Mailserver nicht verwenden. Ihn ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>The key has {bits} bit; receivers refuse DKIM keys below 1024. Make a new one.</source>
        <translation>Der Schlüssel hat {bits} Bit; Empfänger lehnen DKIM-Schlüssel unter 1024 ab. Einen neuen erzeugen.</translation>
    </message>
    <message>
        <source>The key could not be made ({reason}).</source>
        <translation>Der Schlüssel ließ sich nicht erzeugen ({reason}).</translation>
    </message>
    <message>
        <source>There is no key for {domain} yet. Make one first.</source>
        <translation>Für {domain} gibt es noch keinen Schlüssel. Zuerst einen erzeugen.</translation>
    </message>
    <message>
        <source>It was not checked.</source>
        <translation>Es wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>Your public address is needed first.</source>
        <translation>Zuerst wird die öffentliche Adresse gebraucht.</translation>
    </message>
    <message>
        <source>None of the services that tell an address answered.</source>
        <translation>Keiner der Dienste, die eine Adresse nennen, hat geantwortet.</translation>
    </message>
    <message>
        <source>The services do not agree on your address.</source>
        <translation>Die Dienste sind sich über die Adresse nicht einig.</translation>
    </message>
    <message>
        <source>This machine names no DNS server. Check its network settings, or give one with --resolver.</source>
        <translation>Dieser Rechner nennt keinen DNS-Server. Seine Netzeinstellungen prüfen oder einen mit --resolver angeben.</translation>
    </message>
    <message>
        <source>The name server does not answer.</source>
        <translation>Der Nameserver antwortet nicht.</translation>
    </message>
    <message>
        <source>The domain&apos;s DNS signatures are broken, so its records cannot be seen.</source>
        <translation>Die DNS-Signaturen der Domain sind kaputt, deshalb sind ihre Einträge nicht zu sehen.</translation>
    </message>
    <message>
        <source>DNS does not tell which selector is in use, and no usual one has a key.</source>
        <translation>Das DNS verrät nicht, welcher Selektor in Gebrauch ist, und unter keinem der üblichen steht ein Schlüssel.</translation>
    </message>
    <message>
        <source>The name server refused to answer ({question}).</source>
        <translation>Der Nameserver verweigerte die Antwort ({question}).</translation>
    </message>
    <message>
        <source>The name server could not get an answer ({question}).</source>
        <translation>Der Nameserver kam an keine Antwort ({question}).</translation>
    </message>
    <message>
        <source>No answer came in time ({question}).</source>
        <translation>Es kam keine Antwort in der vorgesehenen Zeit ({question}).</translation>
    </message>
    <message>
        <source>The name server could not be reached ({question}).</source>
        <translation>Der Nameserver war nicht erreichbar ({question}).</translation>
    </message>
    <message>
        <source>The answer could not be read ({question}).</source>
        <translation>Die Antwort war nicht lesbar ({question}).</translation>
    </message>
    <message>
        <source>There is no such record ({question}).</source>
        <translation>Einen solchen Eintrag gibt es nicht ({question}).</translation>
    </message>
    <message>
        <source>There is no such name ({question}).</source>
        <translation>Einen solchen Namen gibt es nicht ({question}).</translation>
    </message>
    <message>
        <source>The list refuses questions that come this way.</source>
        <translation>Die Liste weist Anfragen ab, die auf diesem Weg kommen.</translation>
    </message>
    <message>
        <source>The list gave no answer.</source>
        <translation>Die Liste gab keine Antwort.</translation>
    </message>
    <message>
        <source>The list does not pass its own test, so its silence proves nothing.</source>
        <translation>Die Liste besteht ihre eigene Probe nicht, deshalb beweist ihr Schweigen nichts.</translation>
    </message>
    <message>
        <source>The list&apos;s answers are no list answers; its domain may have been given up.</source>
        <translation>Die Antworten der Liste sind keine Listenantworten; ihre Domain ist womöglich aufgegeben.</translation>
    </message>
    <message>
        <source>The list no longer exists.</source>
        <translation>Die Liste gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>No list answered.</source>
        <translation>Keine Liste hat geantwortet.</translation>
    </message>
    <message>
        <source>The name server invents answers.</source>
        <translation>Der Nameserver erfindet Antworten.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a number from 1 to {count}.</source>
        <translation>„{text}“ ist keine Zahl von 1 bis {count}.</translation>
    </message>
    <message>
        <source>The input ended before the last question. What was answered is kept; start setup again to go on.</source>
        <translation>Die Eingabe endete vor der letzten Frage. Was beantwortet wurde, bleibt erhalten; setup noch einmal starten, um fortzufahren.</translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; is missing or of the wrong kind.</source>
        <translation>Das Feld „{field}“ fehlt oder ist von falscher Art.</translation>
    </message>
    <message>
        <source>There is no list &quot;{text}&quot; in the data file.</source>
        <translation>In der Datendatei gibt es keine Liste „{text}“.</translation>
    </message>
    <message>
        <source>There is no server kind &quot;{text}&quot;. Known: {known}.</source>
        <translation>Es gibt keine Serverart „{text}“. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>The description of the server kind {server} cannot be used (field {field}).</source>
        <translation>Die Beschreibung der Serverart {server} ist nicht brauchbar (Feld {field}).</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; cannot be written into a configuration safely. Host names have letters, digits, hyphens and dots.</source>
        <translation>„{text}“ kann nicht sicher in eine Konfiguration geschrieben werden. Hostnamen bestehen aus Buchstaben, Ziffern, Bindestrichen und Punkten.</translation>
    </message>
    <message>
        <source>A template uses the unknown name &quot;{name}&quot;.</source>
        <translation>Eine Vorlage verwendet den unbekannten Namen „{name}“.</translation>
    </message>
    <message>
        <source>A template cannot be read at &quot;{what}&quot;.</source>
        <translation>Eine Vorlage ist bei „{what}“ nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no format &quot;{text}&quot;. Known: {known}.</source>
        <translation>Es gibt kein Format „{text}“. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>There is no check &quot;{text}&quot;. Known: {known}.</source>
        <translation>Es gibt keine Prüfung „{text}“. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>Whether reports to {where} arrive could not be looked up.</source>
        <translation>Ob Berichte an {where} ankommen, ließ sich nicht nachschlagen.</translation>
    </message>
    <message>
        <source>A look-up that SPF needs did not answer.</source>
        <translation>Eine Abfrage, die SPF braucht, blieb ohne Antwort.</translation>
    </message>
    <message>
        <source>SPF took too long to look up.</source>
        <translation>Das Nachschlagen von SPF dauerte zu lange.</translation>
    </message>
    <message>
        <source>Name server works</source>
        <translation>Nameserver funktioniert</translation>
    </message>
    <message>
        <source>The name server {server} answers honestly and completely.</source>
        <translation>Der Nameserver {server} antwortet ehrlich und vollständig.</translation>
    </message>
    <message>
        <source>Name server does not answer</source>
        <translation>Nameserver antwortet nicht</translation>
    </message>
    <message>
        <source>The name server {server} does not answer. Nothing about your mail can be looked up through it.</source>
        <translation>Der Nameserver {server} antwortet nicht. Über ihn lässt sich nichts über die Mail nachschlagen.</translation>
    </message>
    <message>
        <source>Check your Internet connection, or name another server with --resolver or in the menu.</source>
        <translation>Die Internetverbindung prüfen oder mit --resolver oder im Menü einen anderen Server angeben.</translation>
    </message>
    <message>
        <source>Name server invents answers</source>
        <translation>Nameserver erfindet Antworten</translation>
    </message>
    <message>
        <source>The name server {server} gives the address {address} for names that do not exist. Block-list answers through it mean nothing, and a mail server behind it would misjudge senders.</source>
        <translation>Der Nameserver {server} nennt die Adresse {address} für Namen, die es nicht gibt. Antworten von Sperrlisten bedeuten über ihn nichts, und ein Mailserver dahinter würde Absender falsch beurteilen.</translation>
    </message>
    <message>
        <source>Use another name server, best one of your own (unbound), and check again.</source>
        <translation>Einen anderen Nameserver nehmen, am besten einen eigenen (unbound), und noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Somebody else answers name look-ups</source>
        <translation>Jemand anders beantwortet Namensabfragen</translation>
    </message>
    <message>
        <source>A question sent to an address without a name server was answered. Your router or provider catches look-ups, so servers cannot be asked directly from here.</source>
        <translation>Eine Frage an eine Adresse ohne Nameserver wurde beantwortet. Der Router oder der Anbieter fängt Abfragen ab; Server lassen sich deshalb von hier nicht direkt fragen.</translation>
    </message>
    <message>
        <source>Public name server in use</source>
        <translation>Öffentlicher Nameserver in Gebrauch</translation>
    </message>
    <message>
        <source>{server} is a public name server ({operator}). Several block lists refuse questions that come through it.</source>
        <translation>{server} ist ein öffentlicher Nameserver ({operator}). Mehrere Sperrlisten weisen Anfragen ab, die über ihn kommen.</translation>
    </message>
    <message>
        <source>For block lists, use your provider&apos;s name server or one of your own.</source>
        <translation>Für Sperrlisten den Nameserver des Anbieters oder einen eigenen nehmen.</translation>
    </message>
    <message>
        <source>Name server cuts long answers</source>
        <translation>Nameserver kürzt lange Antworten</translation>
    </message>
    <message>
        <source>Long answers do not come through {server} ({missing} does not work). A good DKIM record can look damaged from here.</source>
        <translation>Lange Antworten kommen über {server} nicht durch ({missing} geht nicht). Ein guter DKIM-Eintrag kann von hier beschädigt aussehen.</translation>
    </message>
    <message>
        <source>Update the router, or use another name server.</source>
        <translation>Den Router aktualisieren oder einen anderen Nameserver nehmen.</translation>
    </message>
    <message>
        <source>Name server does not prove signatures</source>
        <translation>Nameserver beweist keine Signaturen</translation>
    </message>
    <message>
        <source>The name server {server} does not check DNSSEC. Signed zones can be seen, but not proven, from here.</source>
        <translation>Der Nameserver {server} prüft DNSSEC nicht. Signierte Zonen sind von hier zu sehen, aber nicht zu beweisen.</translation>
    </message>
    <message>
        <source>Name server could not be judged</source>
        <translation>Nameserver konnte nicht beurteilt werden</translation>
    </message>
    <message>
        <source>Whether the name server {subject} answers honestly could not be found out. {why}</source>
        <translation>Ob der Nameserver {subject} ehrlich antwortet, ließ sich nicht feststellen. {why}</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>In einer Minute noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Public address found</source>
        <translation>Öffentliche Adresse gefunden</translation>
    </message>
    <message>
        <source>Address as you gave it</source>
        <translation>Adresse wie angegeben</translation>
    </message>
    <message>
        <source>The address {address} is the one you gave. It is a public address.</source>
        <translation>Die Adresse {address} wurde von Ihnen angegeben. Es ist eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>Services see different addresses</source>
        <translation>Dienste sehen verschiedene Adressen</translation>
    </message>
    <message>
        <source>Different services see different addresses: {addresses}. Several lines, a VPN or a shared address can be the cause. Records can name only what mail really leaves from.</source>
        <translation>Verschiedene Dienste sehen verschiedene Adressen: {addresses}. Ursache können mehrere Anschlüsse, ein VPN oder eine geteilte Adresse sein. Einträge dürfen nur nennen, von wo Mail wirklich ausgeht.</translation>
    </message>
    <message>
        <source>Switch a VPN off and check again, or say which address is right.</source>
        <translation>Ein VPN abschalten und noch einmal prüfen, oder angeben, welche Adresse stimmt.</translation>
    </message>
    <message>
        <source>Public address not found</source>
        <translation>Öffentliche Adresse nicht gefunden</translation>
    </message>
    <message>
        <source>Type the address in, or check the connection and try again.</source>
        <translation>Die Adresse eintippen, oder die Verbindung prüfen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Behind a router</source>
        <translation>Hinter einem Router</translation>
    </message>
    <message>
        <source>This machine is {local} at home and {address} outside. The router has to pass port 25 on to it.</source>
        <translation>Dieser Rechner ist zu Hause {local} und außen {address}. Der Router muss Port 25 an ihn weiterleiten.</translation>
    </message>
    <message>
        <source>Set a port forwarding for port 25 in the router.</source>
        <translation>Im Router eine Portweiterleitung für Port 25 einrichten.</translation>
    </message>
    <message>
        <source>Address shared with other customers</source>
        <translation>Adresse wird mit anderen Kunden geteilt</translation>
    </message>
    <message>
        <source>The line has the inner address {local}: your provider shares {address} between customers. Nobody can deliver mail to you over IPv4, and the reverse name is not yours.</source>
        <translation>Der Anschluss hat die innere Adresse {local}: Der Anbieter teilt {address} unter Kunden auf. Über IPv4 kann niemand Mail hierher zustellen, und der Rückwärtsname gehört nicht Ihnen.</translation>
    </message>
    <message>
        <source>Ask the provider for a public IPv4 address, or send and receive through a relay.</source>
        <translation>Den Anbieter um eine öffentliche IPv4-Adresse bitten, oder über ein Relay senden und empfangen.</translation>
    </message>
    <message>
        <source>Address looks like it changes</source>
        <translation>Adresse scheint zu wechseln</translation>
    </message>
    <message>
        <source>{address} looks like the address of a home line that changes ({reasons}). Many receivers distrust such senders.</source>
        <translation>{address} sieht aus wie die wechselnde Adresse eines Privatanschlusses ({reasons}). Viele Empfänger misstrauen solchen Absendern.</translation>
    </message>
    <message>
        <source>A fixed address helps; so does sending through a relay.</source>
        <translation>Eine feste Adresse hilft; Senden über ein Relay ebenso.</translation>
    </message>
    <message>
        <source>Temporary IPv6 address</source>
        <translation>Vorübergehende IPv6-Adresse</translation>
    </message>
    <message>
        <source>{address} is a privacy address and will be gone in a day. Mail sent from it has no reverse name.</source>
        <translation>{address} ist eine Privacy-Adresse und in einem Tag verschwunden. Mail von dort hat keinen Rückwärtsnamen.</translation>
    </message>
    <message>
        <source>Bind the mail server to the machine&apos;s stable address, or send over IPv4 only.</source>
        <translation>Den Mailserver an die beständige Adresse des Rechners binden oder nur über IPv4 senden.</translation>
    </message>
    <message>
        <source>Address is not public</source>
        <translation>Adresse ist nicht öffentlich</translation>
    </message>
    <message>
        <source>{address} is no public address ({class}). Receivers never see it, so no record may name it.</source>
        <translation>{address} ist keine öffentliche Adresse ({class}). Empfänger sehen sie nie, deshalb darf kein Eintrag sie nennen.</translation>
    </message>
    <message>
        <source>Give the address that the outside sees.</source>
        <translation>Die Adresse angeben, die von außen zu sehen ist.</translation>
    </message>
    <message>
        <source>No IPv6</source>
        <translation>Kein IPv6</translation>
    </message>
    <message>
        <source>This line has no IPv6 address. Mail works over IPv4 alone.</source>
        <translation>Dieser Anschluss hat keine IPv6-Adresse. Mail funktioniert auch mit IPv4 allein.</translation>
    </message>
    <message>
        <source>Reverse name fits</source>
        <translation>Rückwärtsname passt</translation>
    </message>
    <message>
        <source>{address} is called {name}, and that name leads back to it.</source>
        <translation>{address} heißt {name}, und dieser Name führt zurück zu ihr.</translation>
    </message>
    <message>
        <source>No reverse name</source>
        <translation>Kein Rückwärtsname</translation>
    </message>
    <message>
        <source>{address} has no name. Gmail and many others refuse mail from such an address.</source>
        <translation>{address} hat keinen Namen. Gmail und viele andere weisen Mail von einer solchen Adresse ab.</translation>
    </message>
    <message>
        <source>Ask whoever gives you the address to set its reverse name (PTR) to your mail host&apos;s name.</source>
        <translation>Wer die Adresse vergibt, soll ihren Rückwärtsnamen (PTR) auf den Namen des Mail-Hosts setzen; darum bitten.</translation>
    </message>
    <message>
        <source>Reverse name leads nowhere</source>
        <translation>Rückwärtsname führt nirgendwohin</translation>
    </message>
    <message>
        <source>Reverse name leads elsewhere</source>
        <translation>Rückwärtsname führt woandershin</translation>
    </message>
    <message>
        <source>{address} is called {name}, but that name has the address {addresses}. Receivers treat this like no name.</source>
        <translation>{address} heißt {name}, aber dieser Name hat die Adresse {addresses}. Empfänger behandeln das, als gäbe es keinen Namen.</translation>
    </message>
    <message>
        <source>Make the name&apos;s address record and the reverse name point to each other.</source>
        <translation>Den Adresseintrag des Namens und den Rückwärtsnamen aufeinander zeigen lassen.</translation>
    </message>
    <message>
        <source>Name of a customer line</source>
        <translation>Name eines Kundenanschlusses</translation>
    </message>
    <message>
        <source>Ask the provider for a name of your own; where that is impossible, send through a relay.</source>
        <translation>Den Anbieter um einen eigenen Namen bitten; wo das nicht geht, über ein Relay senden.</translation>
    </message>
    <message>
        <source>Several reverse names</source>
        <translation>Mehrere Rückwärtsnamen</translation>
    </message>
    <message>
        <source>{address} has {count, plural, one{one name} other{# names}}: {names}. Some receivers look at only one of them, by chance.</source>
        <translation>{address} hat {count, plural, one{einen Namen} other{# Namen}}: {names}. Manche Empfänger sehen nur einen davon an, und zwar einen zufälligen.</translation>
    </message>
    <message>
        <source>Keep one reverse name, the one your server greets with.</source>
        <translation>Einen Rückwärtsnamen behalten: den, mit dem der Server grüßt.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell the provider that the reverse zone does not answer.</source>
        <translation>Es noch einmal versuchen; bleibt es dabei, dem Anbieter sagen, dass die Rückwärtszone nicht antwortet.</translation>
    </message>
    <message>
        <source>Greeting name fits</source>
        <translation>Begrüßungsname passt</translation>
    </message>
    <message>
        <source>The greeting name {name} is the reverse name of {address} and leads back to it.</source>
        <translation>Der Begrüßungsname {name} ist der Rückwärtsname von {address} und führt zu ihr zurück.</translation>
    </message>
    <message>
        <source>Greeting and reverse name differ</source>
        <translation>Begrüßung und Rückwärtsname sind verschieden</translation>
    </message>
    <message>
        <source>The server greets as {name}, but {address} is called {ptr}. Strict receivers object.</source>
        <translation>Der Server grüßt als {name}, {address} heißt aber {ptr}. Strenge Empfänger stoßen sich daran.</translation>
    </message>
    <message>
        <source>Have the reverse name set to {name}, or let the server greet as {ptr}.</source>
        <translation>Den Rückwärtsnamen auf {name} setzen lassen oder den Server als {ptr} grüßen lassen.</translation>
    </message>
    <message>
        <source>Greets with the provider&apos;s name</source>
        <translation>Grüßt mit dem Namen vom Anbieter</translation>
    </message>
    <message>
        <source>The server greets as {name}, the name your provider gave to {address}. Your mail domain stays your own.</source>
        <translation>Der Server grüßt als {name}; diesen Namen hat der Anbieter {address} gegeben. Die Mail-Domain bleibt die eigene.</translation>
    </message>
    <message>
        <source>Greeting name has no address</source>
        <translation>Begrüßungsname hat keine Adresse</translation>
    </message>
    <message>
        <source>The greeting name {name} has no address. Many receivers refuse a greeting they cannot look up.</source>
        <translation>Der Begrüßungsname {name} hat keine Adresse. Viele Empfänger weisen eine Begrüßung ab, die sie nicht nachschlagen können.</translation>
    </message>
    <message>
        <source>Publish an address record for {name}.</source>
        <translation>Einen Adresseintrag für {name} veröffentlichen.</translation>
    </message>
    <message>
        <source>Greeting name leads elsewhere</source>
        <translation>Begrüßungsname führt woandershin</translation>
    </message>
    <message>
        <source>The greeting name {name} has the address {addresses}, not {address}. Receivers see a false greeting.</source>
        <translation>Der Begrüßungsname {name} hat die Adresse {addresses}, nicht {address}. Empfänger sehen eine falsche Begrüßung.</translation>
    </message>
    <message>
        <source>Correct the address record of {name}, or greet with the name of {address}.</source>
        <translation>Den Adresseintrag von {name} berichtigen oder mit dem Namen von {address} grüßen.</translation>
    </message>
    <message>
        <source>Greeting name cannot be used</source>
        <translation>Begrüßungsname nicht brauchbar</translation>
    </message>
    <message>
        <source>{name} is no name a mail server may greet with: {why}. Receivers refuse it.</source>
        <translation>{name} ist kein Name, mit dem ein Mailserver grüßen darf: {why}. Empfänger weisen ihn ab.</translation>
    </message>
    <message>
        <source>Greet with the full name of the mail host.</source>
        <translation>Mit dem vollständigen Namen des Mail-Hosts grüßen.</translation>
    </message>
    <message>
        <source>Greeting name could not be checked</source>
        <translation>Begrüßungsname konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Listed on {list}</source>
        <translation>Gelistet bei {list}</translation>
    </message>
    <message>
        <source>Known as a home line: {list}</source>
        <translation>Als Privatanschluss bekannt: {list}</translation>
    </message>
    <message>
        <source>Neighbours listed on {list}</source>
        <translation>Nachbarn gelistet bei {list}</translation>
    </message>
    <message>
        <source>{list} refused to answer</source>
        <translation>{list} verweigerte die Antwort</translation>
    </message>
    <message>
        <source>{list} refuses questions from where you ask ({cause}), so it is unknown whether {address} is on it.</source>
        <translation>{list} weist Anfragen von hier ab ({cause}); ob {address} darauf steht, ist deshalb nicht bekannt.</translation>
    </message>
    <message>
        <source>Use your provider&apos;s name server or one of your own, not a public one.</source>
        <translation>Den Nameserver des Anbieters oder einen eigenen nehmen, keinen öffentlichen.</translation>
    </message>
    <message>
        <source>Smaller lists without an answer</source>
        <translation>Kleinere Listen ohne Antwort</translation>
    </message>
    <message>
        <source>{count, plural, one{One small list} other{# small lists}} refused, gave no answer or failed the test question. Few receivers use them.</source>
        <translation>{count, plural, one{Eine kleine Liste} other{# kleine Listen}}: verweigert, keine Antwort oder Probe nicht bestanden. Wenige Empfänger nutzen sie.</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Nicht gelistet</translation>
    </message>
    <message>
        <source>No list answered</source>
        <translation>Keine Liste hat geantwortet</translation>
    </message>
    <message>
        <source>None of {count, plural, one{the one list} other{the # lists}} answered, so nothing is known about {subject}.</source>
        <translation>Von {count, plural, one{der einen Liste} other{den # Listen}} kam keine Antwort; über {subject} ist deshalb nichts bekannt.</translation>
    </message>
    <message>
        <source>Check the name server and try again.</source>
        <translation>Den Nameserver prüfen und es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>List answers mean nothing here</source>
        <translation>Antworten von Listen bedeuten hier nichts</translation>
    </message>
    <message>
        <source>The name server invents answers, and the lists&apos; own servers cannot be asked from here. Nothing is known about {subject}.</source>
        <translation>Der Nameserver erfindet Antworten, und die Server der Listen lassen sich von hier nicht selbst fragen. Über {subject} ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Use another name server and check again.</source>
        <translation>Einen anderen Nameserver nehmen und noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Lists could not be asked</source>
        <translation>Listen konnten nicht gefragt werden</translation>
    </message>
    <message>
        <source>The block lists could not be asked about {subject}. {why}</source>
        <translation>Die Sperrlisten konnten nicht nach {subject} gefragt werden. {why}</translation>
    </message>
    <message>
        <source>--now and --min-rsa-bits take whole numbers.</source>
        <translation>--now und --min-rsa-bits erwarten ganze Zahlen.</translation>
    </message>
    <message>
        <source>There is no DNS host &quot;{text}&quot; in the data file.</source>
        <translation>In der Datendatei gibt es keinen DNS-Anbieter „{text}“.</translation>
    </message>
    <message>
        <source>Checking {domain} with the mail host {host} …</source>
        <translation>{domain} mit dem Mail-Host {host} wird geprüft …</translation>
    </message>
    <message>
        <source>The set-up is kept in {path}.</source>
        <translation>Die Einrichtung liegt in {path}.</translation>
    </message>
    <message>
        <source>The key is in {path}. Only you can read it; back it up.</source>
        <translation>Der Schlüssel liegt in {path}. Nur Sie können ihn lesen; eine Sicherung anlegen.</translation>
    </message>
    <message>
        <source>Others on this machine can read {path}. Change its mode to 0600.</source>
        <translation>Andere auf diesem Rechner können {path} lesen. Den Modus auf 0600 ändern.</translation>
    </message>
    <message>
        <source>none: the message has no DKIM signature</source>
        <translation>none: die Nachricht hat keine DKIM-Signatur</translation>
    </message>
    <message>
        <source>This is no record that is known here.</source>
        <translation>Das ist kein Eintrag, der hier bekannt ist.</translation>
    </message>
    <message>
        <source>your domain</source>
        <translation>die eigene Domain</translation>
    </message>
    <message>
        <source>Receivers use this record.</source>
        <translation>Empfänger verwenden diesen Eintrag.</translation>
    </message>
    <message>
        <source>Receivers cannot use this record.</source>
        <translation>Empfänger können diesen Eintrag nicht verwenden.</translation>
    </message>
    <message>
        <source>Cannot be read on at character {position} (expected: {expected}).</source>
        <translation>Ab Zeichen {position} nicht lesbar (erwartet: {expected}).</translation>
    </message>
    <message>
        <source>decided by {term}</source>
        <translation>entschieden durch {term}</translation>
    </message>
    <message>
        <source>the domain explains: {text}</source>
        <translation>die Domain erklärt: {text}</translation>
    </message>
    <message>
        <source>{lookups} of 10 look-ups, {void} of 2 empty answers</source>
        <translation>{lookups} von 10 Abfragen, {void} von 2 leeren Antworten</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>nothing is said</source>
        <translation>keine Aussage</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>SoftFail</source>
        <translation>SoftFail</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>TempError</source>
        <translation>TempError</translation>
    </message>
    <message>
        <source>PermError</source>
        <translation>PermError</translation>
    </message>
    <message>
        <source>policy of {domain}: {policy}; this message: {disposition}</source>
        <translation>Richtlinie von {domain}: {policy}; diese Nachricht: {disposition}</translation>
    </message>
    <message>
        <source>SPF passes for the author&apos;s domain.</source>
        <translation>SPF gelingt für die Domain des Absenders.</translation>
    </message>
    <message>
        <source>A signature of the author&apos;s domain passes.</source>
        <translation>Eine Signatur der Domain des Absenders gelingt.</translation>
    </message>
    <message>
        <source>SPF and a signature pass for the author&apos;s domain.</source>
        <translation>SPF und eine Signatur gelingen für die Domain des Absenders.</translation>
    </message>
    <message>
        <source>What passes speaks for another domain.</source>
        <translation>Was gelingt, spricht für eine andere Domain.</translation>
    </message>
    <message>
        <source>Neither SPF nor a signature passes.</source>
        <translation>Weder SPF noch eine Signatur gelingt.</translation>
    </message>
    <message>
        <source>There is no DMARC record.</source>
        <translation>Es gibt keinen DMARC-Eintrag.</translation>
    </message>
    <message>
        <source>The DMARC record cannot be used.</source>
        <translation>Der DMARC-Eintrag ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>A look-up did not answer.</source>
        <translation>Eine Abfrage blieb ohne Antwort.</translation>
    </message>
    <message>
        <source>SPF or DKIM could not be evaluated for now.</source>
        <translation>SPF oder DKIM ließ sich vorerst nicht auswerten.</translation>
    </message>
    <message>
        <source>Sets up a home mail server, step by step.</source>
        <translation>Richtet einen Mailserver zu Hause ein, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>The window does not run as root. Start it as your own user, or use mailworthy-cli setup.</source>
        <translation>Das Fenster läuft nicht als root. Es als gewöhnlicher Benutzer starten oder mailworthy-cli setup nehmen.</translation>
    </message>
    <message>
        <source>There is no display. mailworthy-cli setup asks the same questions in the terminal.</source>
        <translation>Es gibt keinen Bildschirm. mailworthy-cli setup stellt dieselben Fragen im Terminal.</translation>
    </message>
    <message>
        <source>Run on a shipped demo world; nothing is kept.</source>
        <translation>In einer mitgelieferten Demo-Welt laufen; nichts wird aufgehoben.</translation>
    </message>
    <message>
        <source>Run on a world file instead of the Internet.</source>
        <translation>In einer Weltdatei laufen statt im Internet.</translation>
    </message>
    <message>
        <source>With a world: answer without its delays.</source>
        <translation>Mit einer Welt: ohne deren Verzögerungen antworten.</translation>
    </message>
    <message>
        <source>Go on with this set-up file.</source>
        <translation>Mit dieser Einrichtungsdatei fortfahren.</translation>
    </message>
    <message>
        <source>Ask this name server.</source>
        <translation>Diesen Nameserver fragen.</translation>
    </message>
    <message>
        <source>Language of the texts.</source>
        <translation>Sprache der Texte.</translation>
    </message>
    <message>
        <source>Configuration for {server}</source>
        <translation>Konfiguration für {server}</translation>
    </message>
    <message>
        <source>This folder holds what the mail server needs. The script shows each change, keeps a copy of what was there, and asks:</source>
        <translation>Dieser Ordner enthält, was der Mailserver braucht. Das Skript zeigt jede Änderung, hebt eine Kopie des Bisherigen auf und fragt:</translation>
    </message>
    <message>
        <source>It takes --yes (do not ask), --root DIR (work below DIR), --key FILE (the private key), --check, --reload and --undo (put everything back).</source>
        <translation>Es kennt --yes (nicht fragen), --root DIR (unterhalb von DIR arbeiten), --key FILE (der private Schlüssel), --check, --reload und --undo (alles zurücknehmen).</translation>
    </message>
    <message>
        <source>By hand, step by step</source>
        <translation>Von Hand, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Copy {file} to {target}.</source>
        <translation>{file} nach {target} kopieren.</translation>
    </message>
    <message>
        <source>Add the lines of {file} to {target}, those that are not there yet.</source>
        <translation>Die Zeilen von {file} an {target} anhängen, soweit sie dort noch fehlen.</translation>
    </message>
    <message>
        <source>Set what stands in {file} in {target}, each setting once; leave the rest.</source>
        <translation>In {target} setzen, was in {file} steht, jede Einstellung einmal; den Rest lassen.</translation>
    </message>
    <message>
        <source>Owner {owner}, group {group}, mode {mode}.</source>
        <translation>Eigentümer {owner}, Gruppe {group}, Modus {mode}.</translation>
    </message>
    <message>
        <source>Put the private key of {domain} ({selector}), which is in this folder, to {target}. Then delete it here.</source>
        <translation>Den privaten Schlüssel von {domain} ({selector}), der in diesem Ordner liegt, nach {target} bringen. Danach hier löschen.</translation>
    </message>
    <message>
        <source>Put the private key of {domain} ({selector}) to {target}; it is not in this folder.</source>
        <translation>Den privaten Schlüssel von {domain} ({selector}) nach {target} bringen; er liegt nicht in diesem Ordner.</translation>
    </message>
    <message>
        <source>Check: {command}</source>
        <translation>Prüfen: {command}</translation>
    </message>
    <message>
        <source>Apply: {command}</source>
        <translation>Anwenden: {command}</translation>
    </message>
    <message>
        <source>Send one message to yourself and look at its signature; a passed check alone proves little.</source>
        <translation>Eine Nachricht an sich selbst senden und ihre Signatur ansehen; eine bestandene Prüfung allein beweist wenig.</translation>
    </message>
    <message>
        <source>Tried with: {tested}.</source>
        <translation>Ausprobiert mit: {tested}.</translation>
    </message>
    <message>
        <source>Made from the documentation, not tried: {tested}.</source>
        <translation>Nach der Dokumentation gemacht, nicht ausprobiert: {tested}.</translation>
    </message>
    <message>
        <source>The configuration is in {path}; README.md there says what goes where.</source>
        <translation>Die Konfiguration liegt in {path}; in README.md dort steht, was wohin gehört.</translation>
    </message>
    <message>
        <source>Your domain</source>
        <translation>Eigene Domain</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Reverse DNS and name</source>
        <translation>Rückwärtsname und Begrüßung</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>DKIM key</source>
        <translation>DKIM-Schlüssel</translation>
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
        <translation>Durchsicht: Einträge</translation>
    </message>
    <message>
        <source>Server configuration</source>
        <translation>Serverkonfiguration</translation>
    </message>
    <message>
        <source>Verify live</source>
        <translation>Live prüfen</translation>
    </message>
    <message>
        <source>Keep an eye</source>
        <translation>Im Auge behalten</translation>
    </message>
    <message>
        <source>Mailworthy sets up a home mail server, step by step. Enter takes the answer in brackets; Ctrl+C ends, and you can go on later.</source>
        <translation>Mailworthy richtet einen Mailserver zu Hause ein, Schritt für Schritt. Enter übernimmt die Antwort in Klammern; Strg+C beendet, und es lässt sich später fortfahren.</translation>
    </message>
    <message>
        <source>Your mail domain</source>
        <translation>Die Mail-Domain</translation>
    </message>
    <message>
        <source>Read as {domain}.</source>
        <translation>Gelesen als {domain}.</translation>
    </message>
    <message>
        <source>Going on with the set-up in {path}.</source>
        <translation>Weiter mit der Einrichtung in {path}.</translation>
    </message>
    <message>
        <source>Where does the mail server run?</source>
        <translation>Wo läuft der Mailserver?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Elsewhere in this network</source>
        <translation>Anderswo in diesem Netz</translation>
    </message>
    <message>
        <source>On a rented server</source>
        <translation>Auf einem gemieteten Server</translation>
    </message>
    <message>
        <source>Looking for your public addresses …</source>
        <translation>Die öffentlichen Adressen werden gesucht …</translation>
    </message>
    <message>
        <source>Public addresses of the server, with commas between</source>
        <translation>Öffentliche Adressen des Servers, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Name of the mail host</source>
        <translation>Name des Mail-Hosts</translation>
    </message>
    <message>
        <source>How does the server greet?</source>
        <translation>Womit grüßt der Server?</translation>
    </message>
    <message>
        <source>With the mail host&apos;s own name</source>
        <translation>Mit dem eigenen Namen des Mail-Hosts</translation>
    </message>
    <message>
        <source>With the name that the provider gave to the address</source>
        <translation>Mit dem Namen, den der Anbieter der Adresse gegeben hat</translation>
    </message>
    <message>
        <source>DKIM selector for {domain} (the key is made now)</source>
        <translation>DKIM-Selektor für {domain} (der Schlüssel wird jetzt erzeugt)</translation>
    </message>
    <message>
        <source>What shall hold for other senders?</source>
        <translation>Was soll für andere Absender gelten?</translation>
    </message>
    <message>
        <source>Suspicious (~all): right for the beginning</source>
        <translation>Verdächtig (~all): richtig für den Anfang</translation>
    </message>
    <message>
        <source>Not allowed (-all): when everything runs</source>
        <translation>Nicht erlaubt (-all): wenn alles läuft</translation>
    </message>
    <message>
        <source>What shall happen to forged mail?</source>
        <translation>Was soll mit gefälschter Mail geschehen?</translation>
    </message>
    <message>
        <source>Only observe (none): right for the beginning</source>
        <translation>Nur beobachten (none): richtig für den Anfang</translation>
    </message>
    <message>
        <source>Into the spam folder (quarantine)</source>
        <translation>In den Spam-Ordner (quarantine)</translation>
    </message>
    <message>
        <source>Refuse (reject)</source>
        <translation>Abweisen (reject)</translation>
    </message>
    <message>
        <source>Mailbox for the daily reports</source>
        <translation>Postfach für die täglichen Berichte</translation>
    </message>
    <message>
        <source>Write the server&apos;s configuration: mailworthy-cli export {path} --server {server} --out FOLDER</source>
        <translation>Die Konfiguration des Servers schreiben: mailworthy-cli export {path} --server {server} --out FOLDER</translation>
    </message>
    <message>
        <source>When the records are entered: mailworthy-cli check --session {path}</source>
        <translation>Wenn die Einträge eingetragen sind: mailworthy-cli check --session {path}</translation>
    </message>
    <message>
        <source>Run the same command once a day, from cron or a systemd timer; its exit code says whether something needs you.</source>
        <translation>Denselben Befehl einmal am Tag laufen lassen, aus cron oder einem systemd-Timer; sein Rückgabewert sagt, ob etwas zu tun ist.</translation>
    </message>
    <message>
        <source>SPF allows your server</source>
        <translation>SPF erlaubt den Server</translation>
    </message>
    <message>
        <source>SPF of {domain} allows {addresses}.</source>
        <translation>SPF von {domain} erlaubt {addresses}.</translation>
    </message>
    <message>
        <source>No SPF record</source>
        <translation>Kein SPF-Eintrag</translation>
    </message>
    <message>
        <source>{domain} does not say who may send for it. Large receivers refuse or distrust such mail.</source>
        <translation>{domain} sagt nicht, wer für sie senden darf. Große Empfänger weisen solche Mail ab oder misstrauen ihr.</translation>
    </message>
    <message>
        <source>Publish the SPF record from the records page.</source>
        <translation>Den SPF-Eintrag von der Seite mit den Einträgen veröffentlichen.</translation>
    </message>
    <message>
        <source>Two SPF records</source>
        <translation>Zwei SPF-Einträge</translation>
    </message>
    <message>
        <source>{domain} has {count} SPF records. Receivers stop with an error and treat the mail as not allowed.</source>
        <translation>{domain} hat {count} SPF-Einträge. Empfänger brechen mit einem Fehler ab und behandeln die Mail als nicht erlaubt.</translation>
    </message>
    <message>
        <source>Merge them into one; the records page shows the merged record.</source>
        <translation>Sie zu einem zusammenführen; die Seite mit den Einträgen zeigt den fertigen Eintrag.</translation>
    </message>
    <message>
        <source>SPF record cannot be read</source>
        <translation>SPF-Eintrag nicht lesbar</translation>
    </message>
    <message>
        <source>The SPF record of {domain} cannot be read at &quot;{found}&quot;. Receivers stop with an error.</source>
        <translation>Der SPF-Eintrag von {domain} ist bei „{found}“ nicht lesbar. Empfänger brechen mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>SPF does not allow your server</source>
        <translation>SPF erlaubt den Server nicht</translation>
    </message>
    <message>
        <source>SPF of {domain} says &quot;{result}&quot; for your address {address}. Receivers see a sender that is not allowed.</source>
        <translation>SPF von {domain} sagt „{result}“ für die Adresse {address}. Empfänger sehen einen Absender, der nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>Replace the record by the one from the records page.</source>
        <translation>Den Eintrag durch den von der Seite mit den Einträgen ersetzen.</translation>
    </message>
    <message>
        <source>SPF needs too many look-ups</source>
        <translation>SPF braucht zu viele Abfragen</translation>
    </message>
    <message>
        <source>SPF of {domain} needs {count} look-ups; receivers stop at {limit} with an error.</source>
        <translation>SPF von {domain} braucht {count} Abfragen; Empfänger brechen bei {limit} mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>Take out services you no longer use.</source>
        <translation>Dienste herausnehmen, die nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>SPF is near its limit</source>
        <translation>SPF ist nahe an der Grenze</translation>
    </message>
    <message>
        <source>SPF of {domain} uses {count} of {limit} look-ups. One more service can break it, even one you do not control.</source>
        <translation>SPF von {domain} verbraucht {count} von {limit} Abfragen. Ein weiterer Dienst kann es kippen, auch einer, der nicht in Ihrer Hand liegt.</translation>
    </message>
    <message>
        <source>SPF asks for names that are gone</source>
        <translation>SPF fragt nach verschwundenen Namen</translation>
    </message>
    <message>
        <source>SPF of {domain} makes {count} look-ups without an answer; receivers stop after {limit} with an error.</source>
        <translation>SPF von {domain} macht {count} Abfragen ohne Antwort; Empfänger brechen nach {limit} mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>Take out the terms whose names no longer exist: {names}</source>
        <translation>Die Teile herausnehmen, deren Namen es nicht mehr gibt: {names}</translation>
    </message>
    <message>
        <source>SPF goes in circles</source>
        <translation>SPF läuft im Kreis</translation>
    </message>
    <message>
        <source>SPF of {domain} comes back to {name}. Receivers stop with an error.</source>
        <translation>SPF von {domain} kommt zu {name} zurück. Empfänger brechen mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>Take out the include or redirect that leads back.</source>
        <translation>Das include oder redirect herausnehmen, das zurückführt.</translation>
    </message>
    <message>
        <source>SPF includes a name without SPF</source>
        <translation>SPF bindet einen Namen ohne SPF ein</translation>
    </message>
    <message>
        <source>SPF of {domain} includes {name}, which has no SPF record. Receivers stop with an error.</source>
        <translation>SPF von {domain} bindet {name} ein, wo kein SPF-Eintrag steht. Empfänger brechen mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>Take the term out, or correct the name.</source>
        <translation>Diesen Teil herausnehmen oder den Namen berichtigen.</translation>
    </message>
    <message>
        <source>Too many MX hosts in SPF</source>
        <translation>Zu viele MX-Hosts in SPF</translation>
    </message>
    <message>
        <source>The mx term of {domain} leads to more than 10 hosts. Receivers stop with an error.</source>
        <translation>Der Teil mx von {domain} führt zu mehr als 10 Hosts. Empfänger brechen mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>Name your server by its address instead of mx.</source>
        <translation>Den Server mit seiner Adresse nennen statt mit mx.</translation>
    </message>
    <message>
        <source>SPF allows everybody</source>
        <translation>SPF erlaubt jeden</translation>
    </message>
    <message>
        <source>SPF of {domain} lets anyone send in its name ({term}). Receivers distrust such a domain.</source>
        <translation>SPF von {domain} lässt jeden in ihrem Namen senden ({term}). Empfänger misstrauen einer solchen Domain.</translation>
    </message>
    <message>
        <source>SPF has no end</source>
        <translation>SPF hat kein Ende</translation>
    </message>
    <message>
        <source>SPF of {domain} does not say what holds for other senders, so forgeries are neither allowed nor refused.</source>
        <translation>SPF von {domain} sagt nicht, was für andere Absender gilt; Fälschungen sind damit weder erlaubt noch verboten.</translation>
    </message>
    <message>
        <source>End the record with ~all, later with -all.</source>
        <translation>Den Eintrag mit ~all enden lassen, später mit -all.</translation>
    </message>
    <message>
        <source>SPF uses ptr</source>
        <translation>SPF verwendet ptr</translation>
    </message>
    <message>
        <source>SPF of {domain} uses ptr, which is slow and should not be used. Some receivers skip it.</source>
        <translation>SPF von {domain} verwendet ptr; das ist langsam und soll nicht mehr verwendet werden. Manche Empfänger übergehen es.</translation>
    </message>
    <message>
        <source>Name your server by its address instead.</source>
        <translation>Den Server stattdessen mit seiner Adresse nennen.</translation>
    </message>
    <message>
        <source>SPF has terms without effect</source>
        <translation>SPF hat Teile ohne Wirkung</translation>
    </message>
    <message>
        <source>These parts of SPF of {domain} never count: {terms}.</source>
        <translation>Diese Teile von SPF von {domain} zählen nie: {terms}.</translation>
    </message>
    <message>
        <source>Take them out, or put them before the all term.</source>
        <translation>Sie herausnehmen oder vor den Teil all setzen.</translation>
    </message>
    <message>
        <source>SPF says things twice</source>
        <translation>SPF sagt manches doppelt</translation>
    </message>
    <message>
        <source>SPF of {domain} holds these parts twice: {terms}. They cost look-ups and gain nothing.</source>
        <translation>SPF von {domain} enthält diese Teile doppelt: {terms}. Sie kosten Abfragen und bringen nichts.</translation>
    </message>
    <message>
        <source>Keep each once.</source>
        <translation>Jeden nur einmal behalten.</translation>
    </message>
    <message>
        <source>SPF answer is long</source>
        <translation>SPF-Antwort ist lang</translation>
    </message>
    <message>
        <source>The text records of {domain} come to {octets} octets. Old routers lose answers over 512.</source>
        <translation>Die Texteinträge von {domain} ergeben {octets} Oktette. Alte Router verlieren Antworten über 512.</translation>
    </message>
    <message>
        <source>Shorten the SPF record, or remove old verification texts beside it.</source>
        <translation>Den SPF-Eintrag kürzen oder alte Bestätigungstexte daneben entfernen.</translation>
    </message>
    <message>
        <source>Quotes stored in SPF</source>
        <translation>Anführungszeichen in SPF gespeichert</translation>
    </message>
    <message>
        <source>The SPF record of {domain} was stored with quotes or backslashes. Receivers do not see it as SPF.</source>
        <translation>Der SPF-Eintrag von {domain} wurde mit Anführungszeichen oder Rückstrichen gespeichert. Empfänger erkennen ihn nicht als SPF.</translation>
    </message>
    <message>
        <source>Enter the value again without quotes.</source>
        <translation>Den Wert noch einmal ohne Anführungszeichen eintragen.</translation>
    </message>
    <message>
        <source>Wrong characters in SPF</source>
        <translation>Falsche Zeichen in SPF</translation>
    </message>
    <message>
        <source>The SPF record of {domain} holds characters that look right but are not. Receivers stop with an error.</source>
        <translation>Der SPF-Eintrag von {domain} enthält Zeichen, die richtig aussehen, es aber nicht sind. Empfänger brechen mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>Copy the value again with the copy button, not from a formatted text.</source>
        <translation>Den Wert noch einmal mit der Kopiertaste kopieren, nicht aus einem formatierten Text.</translation>
    </message>
    <message>
        <source>SPF at the wrong name</source>
        <translation>SPF unter falschem Namen</translation>
    </message>
    <message>
        <source>There is an SPF record at {name}, but receivers look at {domain}, where there is none.</source>
        <translation>Unter {name} steht ein SPF-Eintrag, Empfänger sehen aber unter {domain} nach, und dort ist keiner.</translation>
    </message>
    <message>
        <source>Move the record to {domain}.</source>
        <translation>Den Eintrag nach {domain} verlegen.</translation>
    </message>
    <message>
        <source>No SPF for the greeting name</source>
        <translation>Kein SPF für den Begrüßungsnamen</translation>
    </message>
    <message>
        <source>{name} has no SPF record of its own. Bounces from your server are judged by it.</source>
        <translation>{name} hat keinen eigenen SPF-Eintrag. Danach werden Unzustellbarkeitsmeldungen des Servers beurteilt.</translation>
    </message>
    <message>
        <source>Publish &quot;v=spf1 a -all&quot; at {name}.</source>
        <translation>„v=spf1 a -all“ unter {name} veröffentlichen.</translation>
    </message>
    <message>
        <source>SPF holds unknown parts</source>
        <translation>SPF enthält unbekannte Teile</translation>
    </message>
    <message>
        <source>SPF of {domain} holds parts that receivers do not know and skip: {names}.</source>
        <translation>SPF von {domain} enthält Teile, die Empfänger nicht kennen und übergehen: {names}.</translation>
    </message>
    <message>
        <source>Check their spelling.</source>
        <translation>Ihre Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>SPF could not be checked</source>
        <translation>SPF konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Whether SPF of {subject} allows your server could not be found out. {why}</source>
        <translation>Ob SPF von {subject} den Server erlaubt, ließ sich nicht feststellen. {why}</translation>
    </message>
    <message>
        <source>This is an SPF record, version 1.</source>
        <translation>Dies ist ein SPF-Eintrag, Version 1.</translation>
    </message>
    <message>
        <source>Everybody else: {result}.</source>
        <translation>Alle anderen: {result}.</translation>
    </message>
    <message>
        <source>Whoever the SPF record of {name} lets pass: {result}.</source>
        <translation>Wen der SPF-Eintrag von {name} durchlässt: {result}.</translation>
    </message>
    <message>
        <source>The addresses of {name}: {result}.</source>
        <translation>Die Adressen von {name}: {result}.</translation>
    </message>
    <message>
        <source>The addresses of the domain itself: {result}.</source>
        <translation>Die Adressen der Domain selbst: {result}.</translation>
    </message>
    <message>
        <source>The mail hosts of {name}: {result}.</source>
        <translation>Die Mail-Hosts von {name}: {result}.</translation>
    </message>
    <message>
        <source>The domain&apos;s own mail hosts: {result}.</source>
        <translation>Die eigenen Mail-Hosts der Domain: {result}.</translation>
    </message>
    <message>
        <source>Addresses whose reverse name ends so: {result}. Slow; better left out.</source>
        <translation>Adressen, deren Rückwärtsname so endet: {result}. Langsam; besser weglassen.</translation>
    </message>
    <message>
        <source>The address {address}: {result}.</source>
        <translation>Die Adresse {address}: {result}.</translation>
    </message>
    <message>
        <source>The addresses {first} to {last}: {result}.</source>
        <translation>Die Adressen {first} bis {last}: {result}.</translation>
    </message>
    <message>
        <source>If the name {name} exists: {result}.</source>
        <translation>Wenn es den Namen {name} gibt: {result}.</translation>
    </message>
    <message>
        <source>If nothing fits, the record of {name} decides.</source>
        <translation>Wenn nichts passt, entscheidet der Eintrag von {name}.</translation>
    </message>
    <message>
        <source>Refused senders are told the text at {name}.</source>
        <translation>Abgewiesene Absender bekommen den Text unter {name} zu lesen.</translation>
    </message>
    <message>
        <source>Not known; receivers skip it.</source>
        <translation>Nicht bekannt; Empfänger übergehen es.</translation>
    </message>
    <message>
        <source>This cannot be read; receivers stop with an error.</source>
        <translation>Das ist nicht lesbar; Empfänger brechen mit einem Fehler ab.</translation>
    </message>
    <message>
        <source>Never read: it stands behind the end of the record.</source>
        <translation>Wird nie gelesen: Es steht hinter dem Ende des Eintrags.</translation>
    </message>
    <message>
        <source>This is a DKIM key.</source>
        <translation>Dies ist ein DKIM-Schlüssel.</translation>
    </message>
    <message>
        <source>The key is withdrawn.</source>
        <translation>Der Schlüssel ist zurückgezogen.</translation>
    </message>
    <message>
        <source>The key cannot be read.</source>
        <translation>Der Schlüssel ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The public key: RSA, {bits} bit.</source>
        <translation>Der öffentliche Schlüssel: RSA, {bits} Bit.</translation>
    </message>
    <message>
        <source>The public key: Ed25519.</source>
        <translation>Der öffentliche Schlüssel: Ed25519.</translation>
    </message>
    <message>
        <source>The kind of key: RSA.</source>
        <translation>Die Art des Schlüssels: RSA.</translation>
    </message>
    <message>
        <source>The kind of key: Ed25519.</source>
        <translation>Die Art des Schlüssels: Ed25519.</translation>
    </message>
    <message>
        <source>A kind of key that nobody knows.</source>
        <translation>Eine Schlüsselart, die niemand kennt.</translation>
    </message>
    <message>
        <source>Hashes that may be used.</source>
        <translation>Hashverfahren, die verwendet werden dürfen.</translation>
    </message>
    <message>
        <source>May be used for mail.</source>
        <translation>Darf für Mail verwendet werden.</translation>
    </message>
    <message>
        <source>May not be used for mail.</source>
        <translation>Darf nicht für Mail verwendet werden.</translation>
    </message>
    <message>
        <source>Test mode: signatures are not to count yet.</source>
        <translation>Testbetrieb: Signaturen sollen noch nicht zählen.</translation>
    </message>
    <message>
        <source>Only for addresses of exactly this domain.</source>
        <translation>Nur für Adressen genau dieser Domain.</translation>
    </message>
    <message>
        <source>Test mode, and only for addresses of exactly this domain.</source>
        <translation>Testbetrieb, und nur für Adressen genau dieser Domain.</translation>
    </message>
    <message>
        <source>Flags that nobody knows.</source>
        <translation>Merkmale, die niemand kennt.</translation>
    </message>
    <message>
        <source>A note for people.</source>
        <translation>Eine Notiz für Menschen.</translation>
    </message>
    <message>
        <source>An old tag; receivers ignore it.</source>
        <translation>Eine alte Angabe; Empfänger beachten sie nicht.</translation>
    </message>
    <message>
        <source>Not known; receivers ignore it.</source>
        <translation>Nicht bekannt; Empfänger beachten es nicht.</translation>
    </message>
    <message>
        <source>Receivers ignore it.</source>
        <translation>Empfänger beachten es nicht.</translation>
    </message>
    <message>
        <source>This is a DMARC record.</source>
        <translation>Dies ist ein DMARC-Eintrag.</translation>
    </message>
    <message>
        <source>Forged mail: deliver as usual, only observe.</source>
        <translation>Gefälschte Mail: wie üblich zustellen, nur beobachten.</translation>
    </message>
    <message>
        <source>Forged mail: into the spam folder.</source>
        <translation>Gefälschte Mail: in den Spam-Ordner.</translation>
    </message>
    <message>
        <source>Forged mail: refuse.</source>
        <translation>Gefälschte Mail: abweisen.</translation>
    </message>
    <message>
        <source>For names below: only observe.</source>
        <translation>Für Namen darunter: nur beobachten.</translation>
    </message>
    <message>
        <source>For names below: into the spam folder.</source>
        <translation>Für Namen darunter: in den Spam-Ordner.</translation>
    </message>
    <message>
        <source>For names below: refuse.</source>
        <translation>Für Namen darunter: abweisen.</translation>
    </message>
    <message>
        <source>For names that do not exist: only observe.</source>
        <translation>Für Namen, die es nicht gibt: nur beobachten.</translation>
    </message>
    <message>
        <source>For names that do not exist: into the spam folder.</source>
        <translation>Für Namen, die es nicht gibt: in den Spam-Ordner.</translation>
    </message>
    <message>
        <source>For names that do not exist: refuse.</source>
        <translation>Für Namen, die es nicht gibt: abweisen.</translation>
    </message>
    <message>
        <source>A signature of the same organisation will do.</source>
        <translation>Eine Signatur derselben Organisation genügt.</translation>
    </message>
    <message>
        <source>The signature must be of exactly this domain.</source>
        <translation>Die Signatur muss von genau dieser Domain sein.</translation>
    </message>
    <message>
        <source>SPF of the same organisation will do.</source>
        <translation>SPF derselben Organisation genügt.</translation>
    </message>
    <message>
        <source>SPF must pass for exactly this domain.</source>
        <translation>SPF muss für genau diese Domain gelingen.</translation>
    </message>
    <message>
        <source>Daily reports go there.</source>
        <translation>Dorthin gehen die täglichen Berichte.</translation>
    </message>
    <message>
        <source>Reports about single mails go there; few are sent.</source>
        <translation>Dorthin gehen Berichte über einzelne Mails; es kommen wenige.</translation>
    </message>
    <message>
        <source>When reports about single mails are wanted.</source>
        <translation>Wann Berichte über einzelne Mails gewünscht sind.</translation>
    </message>
    <message>
        <source>Others register their domains below this name.</source>
        <translation>Unter diesem Namen registrieren andere ihre Domains.</translation>
    </message>
    <message>
        <source>This is the organisation&apos;s own domain.</source>
        <translation>Dies ist die eigene Domain der Organisation.</translation>
    </message>
    <message>
        <source>The receiver finds out whose domain this is.</source>
        <translation>Der Empfänger findet heraus, wessen Domain das ist.</translation>
    </message>
    <message>
        <source>Test mode: the policy is applied one step milder.</source>
        <translation>Testbetrieb: Die Richtlinie wird eine Stufe milder angewendet.</translation>
    </message>
    <message>
        <source>No test mode.</source>
        <translation>Kein Testbetrieb.</translation>
    </message>
    <message>
        <source>Old: counts no more.</source>
        <translation>Alt: zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Cannot be read; the default holds.</source>
        <translation>Nicht lesbar; es gilt die Vorgabe.</translation>
    </message>
    <message>
        <source>No policy; receivers only observe, or ignore the whole record.</source>
        <translation>Keine Richtlinie; Empfänger beobachten nur oder beachten den ganzen Eintrag nicht.</translation>
    </message>
    <message>
        <source>No tag; receivers ignore it.</source>
        <translation>Keine Angabe; Empfänger beachten es nicht.</translation>
    </message>
    <message>
        <source>Stands there twice; the whole record is ignored.</source>
        <translation>Steht zweimal da; der ganze Eintrag wird nicht beachtet.</translation>
    </message>
    <message>
        <source>Not read: the record is none.</source>
        <translation>Nicht gelesen: Der Eintrag ist keiner.</translation>
    </message>
    <message>
        <source>blanks inside the key</source>
        <translation>Leerzeichen im Schlüssel</translation>
    </message>
    <message>
        <source>quotes were stored</source>
        <translation>Anführungszeichen wurden mitgespeichert</translation>
    </message>
    <message>
        <source>backslashes were stored</source>
        <translation>Rückstriche wurden mitgespeichert</translation>
    </message>
    <message>
        <source>characters that no key has</source>
        <translation>Zeichen, die in keinem Schlüssel vorkommen</translation>
    </message>
    <message>
        <source>capital letters became small ones</source>
        <translation>große Buchstaben wurden klein</translation>
    </message>
    <message>
        <source>letters changed their case</source>
        <translation>Groß- und Kleinbuchstaben wurden vertauscht</translation>
    </message>
    <message>
        <source>a piece in the middle is missing</source>
        <translation>ein Stück in der Mitte fehlt</translation>
    </message>
    <message>
        <source>a piece stands twice</source>
        <translation>ein Stück steht zweimal da</translation>
    </message>
    <message>
        <source>the BEGIN and END lines were stored</source>
        <translation>die Zeilen BEGIN und END wurden mitgespeichert</translation>
    </message>
    <message>
        <source>the private key was published; make a new key</source>
        <translation>der private Schlüssel wurde veröffentlicht; einen neuen erzeugen</translation>
    </message>
    <message>
        <source>the Ed25519 key has its wrapping around it</source>
        <translation>um den Ed25519-Schlüssel liegt noch seine Hülle</translation>
    </message>
    <message>
        <source>k=ed25519 is missing</source>
        <translation>k=ed25519 fehlt</translation>
    </message>
    <message>
        <source>an RSA key under k=ed25519</source>
        <translation>ein RSA-Schlüssel unter k=ed25519</translation>
    </message>
    <message>
        <source>a kind of key that nobody knows</source>
        <translation>eine Schlüsselart, die niemand kennt</translation>
    </message>
    <message>
        <source>the = at the end was lost or added</source>
        <translation>das = am Ende ging verloren oder kam hinzu</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>Should be fixed</source>
        <translation>Sollte behoben werden</translation>
    </message>
    <message>
        <source>Stops mail</source>
        <translation>Hält Mail auf</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Address of the mail host</source>
        <translation>Adresse des Mail-Hosts</translation>
    </message>
    <message>
        <source>Reverse name of the address</source>
        <translation>Rückwärtsname der Adresse</translation>
    </message>
    <message>
        <source>Where mail goes</source>
        <translation>Wohin Mail geht</translation>
    </message>
    <message>
        <source>SPF: who may send</source>
        <translation>SPF: wer senden darf</translation>
    </message>
    <message>
        <source>SPF of the greeting name</source>
        <translation>SPF des Begrüßungsnamens</translation>
    </message>
    <message>
        <source>DKIM: your signature</source>
        <translation>DKIM: die Signatur</translation>
    </message>
    <message>
        <source>DMARC: what to do with forgeries</source>
        <translation>DMARC: was mit Fälschungen geschieht</translation>
    </message>
    <message>
        <source>required</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>wahlweise</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>gelistet</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht gelistet</translation>
    </message>
    <message>
        <source>refused to answer</source>
        <translation>Antwort verweigert</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>failed its test</source>
        <translation>Probe nicht bestanden</translation>
    </message>
    <message>
        <source>closed down</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>Decisive</source>
        <translation>Entscheidend</translation>
    </message>
    <message>
        <source>Common</source>
        <translation>Verbreitet</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Informative</source>
        <translation>Zur Kenntnis</translation>
    </message>
    <message>
        <source>mailworthy-cli checks and prepares a home mail server: address, names, block lists, SPF, DKIM, DMARC.</source>
        <translation>mailworthy-cli prüft einen Mailserver zu Hause und bereitet ihn vor: Adresse, Namen, Sperrlisten, SPF, DKIM, DMARC.</translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>COMMAND --help explains a command; worlds --help explains world files.</source>
        <translation>COMMAND --help erklärt einen Befehl; worlds --help erklärt Weltdateien.</translation>
    </message>
    <message>
        <source>No command was given. mailworthy-cli --help lists them.</source>
        <translation>Es wurde kein Befehl angegeben. mailworthy-cli --help zählt sie auf.</translation>
    </message>
    <message>
        <source>There is no command &quot;{text}&quot;. mailworthy-cli --help lists them.</source>
        <translation>Es gibt keinen Befehl „{text}“. mailworthy-cli --help zählt sie auf.</translation>
    </message>
    <message>
        <source>mailworthy-cli {command} --help shows how it is used.</source>
        <translation>mailworthy-cli {command} --help zeigt, wie er verwendet wird.</translation>
    </message>
    <message>
        <source>There is no language &quot;{text}&quot;. Known: {known}.</source>
        <translation>Es gibt keine Sprache „{text}“. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>--jobs {text} is not a number from 1 to 1000.</source>
        <translation>--jobs {text} ist keine Zahl von 1 bis 1000.</translation>
    </message>
    <message>
        <source>--timeout {text} is not a number of seconds up to 600.</source>
        <translation>--timeout {text} ist keine Zahl von Sekunden bis 600.</translation>
    </message>
    <message>
        <source>--no-ipv4 and --no-ipv6 together leave nothing to check.</source>
        <translation>--no-ipv4 und --no-ipv6 zusammen lassen nichts zu prüfen übrig.</translation>
    </message>
    <message>
        <source>The option --{option} is needed.</source>
        <translation>Die Option --{option} wird gebraucht.</translation>
    </message>
    <message>
        <source>--{option} {text} is not one of {known}.</source>
        <translation>--{option} {text} ist keines von {known}.</translation>
    </message>
    <message>
        <source>One argument is needed: {what}.</source>
        <translation>Ein Argument wird gebraucht: {what}.</translation>
    </message>
    <message>
        <source>Too many arguments: {text}.</source>
        <translation>Zu viele Argumente: {text}.</translation>
    </message>
    <message>
        <source>Set by whoever gives you the address; ask for it.</source>
        <translation>Das setzt, wer die Adresse vergibt; dort darum bitten.</translation>
    </message>
    <message>
        <source>replaces: {value}</source>
        <translation>ersetzt: {value}</translation>
    </message>
    <message>
        <source>As the form of {host} wants it</source>
        <translation>So, wie das Formular von {host} es will</translation>
    </message>
    <message>
        <source>any DNS host</source>
        <translation>ein beliebiger DNS-Anbieter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Reverse zone entry</source>
        <translation>Eintrag der Rückwärtszone</translation>
    </message>
    <message>
        <source>Type only {name}. {host} adds your domain itself.</source>
        <translation>Nur {name} eintippen. {host} hängt die Domain selbst an.</translation>
    </message>
    <message>
        <source>Change the record that is there. A second SPF record makes receivers stop.</source>
        <translation>Den vorhandenen Eintrag ändern. Bei einem zweiten SPF-Eintrag brechen Empfänger ab.</translation>
    </message>
    <message>
        <source>Change the record that is there. Two DMARC records count as none.</source>
        <translation>Den vorhandenen Eintrag ändern. Zwei DMARC-Einträge zählen wie keiner.</translation>
    </message>
    <message>
        <source>This value has {octets} characters; {host} takes {limit}. Use a shorter key.</source>
        <translation>Dieser Wert hat {octets} Zeichen; {host} nimmt {limit}. Einen kürzeren Schlüssel nehmen.</translation>
    </message>
    <message>
        <source>Switch the web proxy of {host} off for this record; mail does not go through it.</source>
        <translation>Den Web-Proxy von {host} für diesen Eintrag abschalten; Mail geht nicht hindurch.</translation>
    </message>
    <message>
        <source>Your provider sets this, not your DNS host. Ask for it with exactly this name.</source>
        <translation>Das setzt der Anbieter des Anschlusses, nicht der DNS-Anbieter. Um genau diesen Namen bitten.</translation>
    </message>
    <message>
        <source>see the list&apos;s own page</source>
        <translation>siehe die Seite der Liste</translation>
    </message>
    <message>
        <source>it does not say why.</source>
        <translation>sie sagt nicht, warum.</translation>
    </message>
    <message>
        <source>the question was wrong</source>
        <translation>die Frage war falsch</translation>
    </message>
    <message>
        <source>it does not answer public name servers</source>
        <translation>sie antwortet öffentlichen Nameservern nicht</translation>
    </message>
    <message>
        <source>too many questions came from this name server</source>
        <translation>von diesem Nameserver kamen zu viele Fragen</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>sie nennt keinen Grund</translation>
    </message>
    <message>
        <source>you say that it is fixed</source>
        <translation>sie ist nach Ihrer Angabe fest</translation>
    </message>
    <message>
        <source>you say that it changes</source>
        <translation>sie wechselt nach Ihrer Angabe</translation>
    </message>
    <message>
        <source>it has changed since last time</source>
        <translation>sie hat sich seit dem letzten Mal geändert</translation>
    </message>
    <message>
        <source>the provider shares it between customers</source>
        <translation>der Anbieter teilt sie unter Kunden auf</translation>
    </message>
    <message>
        <source>it is on a list of home lines</source>
        <translation>sie steht auf einer Liste von Privatanschlüssen</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>ihr Name sagt es</translation>
    </message>
    <message>
        <source>its name says that it is fixed</source>
        <translation>ihr Name sagt, dass sie fest ist</translation>
    </message>
    <message>
        <source>its name is one of a customer line</source>
        <translation>ihr Name ist der eines Kundenanschlusses</translation>
    </message>
    <message>
        <source>its name is one of your own</source>
        <translation>ihr Name ist ein eigener</translation>
    </message>
    <message>
        <source>it has been the same for long</source>
        <translation>sie ist seit langem dieselbe</translation>
    </message>
    <message>
        <source>it has no reverse name</source>
        <translation>sie hat keinen Rückwärtsnamen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>er ist leer</translation>
    </message>
    <message>
        <source>it ends with a dot</source>
        <translation>er endet mit einem Punkt</translation>
    </message>
    <message>
        <source>it is an address, not a name</source>
        <translation>es ist eine Adresse, kein Name</translation>
    </message>
    <message>
        <source>it is an address, and not written as the standard wants</source>
        <translation>es ist eine Adresse, und nicht so geschrieben, wie der Standard es will</translation>
    </message>
    <message>
        <source>it holds a character that host names do not have</source>
        <translation>er enthält ein Zeichen, das in Hostnamen nicht vorkommt</translation>
    </message>
    <message>
        <source>it holds letters outside ASCII; use the form that begins with xn--</source>
        <translation>er enthält Buchstaben außerhalb von ASCII; die Form nehmen, die mit xn-- beginnt</translation>
    </message>
    <message>
        <source>a part of it begins or ends with a hyphen</source>
        <translation>ein Teil davon beginnt oder endet mit einem Bindestrich</translation>
    </message>
    <message>
        <source>it has two dots in a row</source>
        <translation>er enthält zwei Punkte hintereinander</translation>
    </message>
    <message>
        <source>a part of it is longer than 63 characters</source>
        <translation>ein Teil davon ist länger als 63 Zeichen</translation>
    </message>
    <message>
        <source>it is longer than 253 characters</source>
        <translation>er ist länger als 253 Zeichen</translation>
    </message>
    <message>
        <source>it is an address in brackets, which many refuse</source>
        <translation>es ist eine Adresse in Klammern, die viele abweisen</translation>
    </message>
    <message>
        <source>it has no dot, so it is not a full name</source>
        <translation>er enthält keinen Punkt, ist also kein vollständiger Name</translation>
    </message>
    <message>
        <source>every machine calls itself localhost</source>
        <translation>jeder Rechner nennt sich localhost</translation>
    </message>
    <message>
        <source>its ending exists only at home</source>
        <translation>seine Endung gibt es nur zu Hause</translation>
    </message>
    <message>
        <source>its ending is reserved and never leads to a mail host</source>
        <translation>seine Endung ist reserviert und führt nie zu einem Mail-Host</translation>
    </message>
    <message>
        <source>it ends in a number</source>
        <translation>er endet mit einer Zahl</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Bisher wurde nichts geprüft.</translation>
    </message>
    <message>
        <source>Ready: nothing stops your mail.</source>
        <translation>Bereit: Nichts hält die Mail auf.</translation>
    </message>
    <message>
        <source>Ready, with {count, plural, one{one thing} other{# things}} that should be fixed.</source>
        <translation>Bereit, aber {count, plural, one{eine Sache sollte} other{# Dinge sollten}} behoben werden.</translation>
    </message>
    <message>
        <source>Not ready: {count, plural, one{one thing stops} other{# things stop}} your mail.</source>
        <translation>Nicht bereit: {count, plural, one{Eine Sache hält} other{# Dinge halten}} die Mail auf.</translation>
    </message>
    <message>
        <source>Not certain: {count, plural, one{one thing} other{# things}} could not be checked.</source>
        <translation>Nicht sicher: {count, plural, one{Eine Sache konnte} other{# Dinge konnten}} nicht geprüft werden.</translation>
    </message>
    <message>
        <source>MTA-STS cannot be read</source>
        <translation>MTA-STS nicht lesbar</translation>
    </message>
    <message>
        <source>The MTA-STS text of {domain} cannot be read: {expected} is missing at &quot;{text}&quot;. Senders act as if there were no policy.</source>
        <translation>Der MTA-STS-Text von {domain} ist nicht lesbar: Bei „{text}“ fehlt {expected}. Absender tun so, als gäbe es keine Richtlinie.</translation>
    </message>
    <message>
        <source>Correct it there; a new policy also needs a new id.</source>
        <translation>Ihn dort berichtigen; eine neue Richtlinie braucht auch eine neue id.</translation>
    </message>
    <message>
        <source>MTA-STS only observes</source>
        <translation>MTA-STS beobachtet nur</translation>
    </message>
    <message>
        <source>The policy of {domain} is in testing: mail is delivered also when TLS fails, and you get reports.</source>
        <translation>Die Richtlinie von {domain} steht auf testing: Mail wird auch zugestellt, wenn TLS scheitert, und es kommen Berichte.</translation>
    </message>
    <message>
        <source>When the TLS reports are clean for some weeks, change the mode to enforce.</source>
        <translation>Wenn die TLS-Berichte einige Wochen lang sauber sind, den Modus auf enforce ändern.</translation>
    </message>
    <message>
        <source>MTA-STS is switched off</source>
        <translation>MTA-STS ist abgeschaltet</translation>
    </message>
    <message>
        <source>The policy of {domain} says none: senders do not insist on TLS.</source>
        <translation>Die Richtlinie von {domain} sagt none: Absender bestehen nicht auf TLS.</translation>
    </message>
    <message>
        <source>Leave it until the max_age of the policy before has passed, then remove record and file.</source>
        <translation>Sie stehen lassen, bis max_age der vorigen Richtlinie vorbei ist, dann Eintrag und Datei entfernen.</translation>
    </message>
    <message>
        <source>MTA-STS is hardly remembered</source>
        <translation>MTA-STS wird kaum gemerkt</translation>
    </message>
    <message>
        <source>Senders remember the policy of {domain} for {seconds} seconds only, so that an attacker needs little patience.</source>
        <translation>Absender merken sich die Richtlinie von {domain} nur {seconds} Sekunden; ein Angreifer braucht dann wenig Geduld.</translation>
    </message>
    <message>
        <source>Set max_age to some weeks, such as 2419200.</source>
        <translation>max_age auf einige Wochen setzen, etwa 2419200.</translation>
    </message>
    <message>
        <source>MTA-STS says something twice</source>
        <translation>MTA-STS sagt etwas doppelt</translation>
    </message>
    <message>
        <source>In the policy of {domain} these stand there more than once, and only the first counts: {names}.</source>
        <translation>In der Richtlinie von {domain} stehen diese mehrfach, und nur das erste zählt: {names}.</translation>
    </message>
    <message>
        <source>Take the others out.</source>
        <translation>Die anderen herausnehmen.</translation>
    </message>
    <message>
        <source>MTA-STS holds unknown fields</source>
        <translation>MTA-STS enthält unbekannte Felder</translation>
    </message>
    <message>
        <source>Senders skip these fields of {domain}: {names}.</source>
        <translation>Absender übergehen diese Felder von {domain}: {names}.</translation>
    </message>
    <message>
        <source>MTA-STS begins in an odd way</source>
        <translation>MTA-STS beginnt ungewöhnlich</translation>
    </message>
    <message>
        <source>The record of {domain} has a blank in front of the first semicolon. Some senders do not take it for MTA-STS.</source>
        <translation>Im Eintrag von {domain} steht ein Leerzeichen vor dem ersten Semikolon. Manche Absender halten ihn dann nicht für MTA-STS.</translation>
    </message>
    <message>
        <source>Let it begin with &quot;v=STSv1;&quot;.</source>
        <translation>Ihn mit „v=STSv1;“ beginnen lassen.</translation>
    </message>
    <message>
        <source>MTA-STS at the wrong name</source>
        <translation>MTA-STS unter falschem Namen</translation>
    </message>
    <message>
        <source>The record stands at {found}; senders look at {expected}.</source>
        <translation>Der Eintrag steht unter {found}; Absender sehen unter {expected} nach.</translation>
    </message>
    <message>
        <source>Publish it at {expected}.</source>
        <translation>Ihn unter {expected} veröffentlichen.</translation>
    </message>
    <message>
        <source>TLS report record cannot be read</source>
        <translation>Eintrag für TLS-Berichte nicht lesbar</translation>
    </message>
    <message>
        <source>The record of {domain} cannot be read: {expected} is missing at &quot;{text}&quot;. No reports will come.</source>
        <translation>Der Eintrag von {domain} ist nicht lesbar: Bei „{text}“ fehlt {expected}. Es werden keine Berichte kommen.</translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <translation>Ihn dort berichtigen.</translation>
    </message>
    <message>
        <source>Part of the TLS reports goes nowhere</source>
        <translation>Ein Teil der TLS-Berichte geht ins Leere</translation>
    </message>
    <message>
        <source>Reports go to mail addresses and https only; this is skipped: {uris}.</source>
        <translation>Berichte gehen nur an Mailadressen und https; übergangen wird: {uris}.</translation>
    </message>
    <message>
        <source>Name a mailbox (mailto:).</source>
        <translation>Ein Postfach angeben (mailto:).</translation>
    </message>
    <message>
        <source>TLS report record begins in an odd way</source>
        <translation>Eintrag für TLS-Berichte beginnt ungewöhnlich</translation>
    </message>
    <message>
        <source>The record of {domain} has a blank in front of the first semicolon. Some senders do not take it for what it is.</source>
        <translation>Im Eintrag von {domain} steht ein Leerzeichen vor dem ersten Semikolon. Manche Absender erkennen ihn dann nicht.</translation>
    </message>
    <message>
        <source>Let it begin with &quot;v=TLSRPTv1;&quot;.</source>
        <translation>Ihn mit „v=TLSRPTv1;“ beginnen lassen.</translation>
    </message>
    <message>
        <source>TLS report record holds unknown fields</source>
        <translation>Eintrag für TLS-Berichte enthält unbekannte Felder</translation>
    </message>
    <message>
        <source>TLS report record at the wrong name</source>
        <translation>Eintrag für TLS-Berichte unter falschem Namen</translation>
    </message>
    <message>
        <source>TLSA record cannot be read</source>
        <translation>TLSA-Eintrag nicht lesbar</translation>
    </message>
    <message>
        <source>The record cannot be read: {expected} is missing at &quot;{text}&quot;. It cannot be published so.</source>
        <translation>Der Eintrag ist nicht lesbar: Bei „{text}“ fehlt {expected}. So lässt er sich nicht veröffentlichen.</translation>
    </message>
    <message>
        <source>It has to be three numbers and hexadecimal digits, such as 3 1 1 and 64 digits.</source>
        <translation>Es müssen drei Zahlen und hexadezimale Ziffern sein, etwa 3 1 1 und 64 Ziffern.</translation>
    </message>
    <message>
        <source>TLSA record is of no use for mail</source>
        <translation>TLSA-Eintrag nützt für Mail nichts</translation>
    </message>
    <message>
        <source>Mail servers cannot use a TLSA record that begins with {usage} {selector} {matching} and holds this data. With no other record they encrypt, but do not check whom they talk to.</source>
        <translation>Mailserver können einen TLSA-Eintrag, der mit {usage} {selector} {matching} beginnt und diese Daten enthält, nicht verwenden. Ohne einen anderen Eintrag verschlüsseln sie, prüfen aber nicht, mit wem sie sprechen.</translation>
    </message>
    <message>
        <source>Publish 3 1 1 with the SHA-256 digest of the server&apos;s public key.</source>
        <translation>3 1 1 mit dem SHA-256-Wert des öffentlichen Schlüssels des Servers veröffentlichen.</translation>
    </message>
    <message>
        <source>TLSA record holds everything</source>
        <translation>TLSA-Eintrag enthält alles</translation>
    </message>
    <message>
        <source>The record holds a whole certificate or key ({octets} octets) in place of its digest. Such large answers do not arrive everywhere.</source>
        <translation>Der Eintrag enthält ein ganzes Zertifikat oder einen ganzen Schlüssel ({octets} Oktette) statt des Hashwerts. So große Antworten kommen nicht überall an.</translation>
    </message>
    <message>
        <source>Publish the SHA-256 digest (3 1 1).</source>
        <translation>Den SHA-256-Wert veröffentlichen (3 1 1).</translation>
    </message>
    <message>
        <source>TLSA record changes with every certificate</source>
        <translation>TLSA-Eintrag ändert sich mit jedem Zertifikat</translation>
    </message>
    <message>
        <source>The record names the whole certificate. Each renewal needs a new record before the new certificate is used, else mail is held back.</source>
        <translation>Der Eintrag nennt das ganze Zertifikat. Jede Erneuerung braucht einen neuen Eintrag, bevor das neue Zertifikat verwendet wird, sonst wird Mail zurückgehalten.</translation>
    </message>
    <message>
        <source>Publish 3 1 1 and keep the key when you renew.</source>
        <translation>3 1 1 veröffentlichen und beim Erneuern den Schlüssel behalten.</translation>
    </message>
    <message>
        <source>TLSA record names a CA</source>
        <translation>TLSA-Eintrag nennt eine Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>The record names a certificate authority. Your server has to send the certificate of that CA along, and its name has to fit.</source>
        <translation>Der Eintrag nennt eine Zertifizierungsstelle. Der Server muss deren Zertifikat mitsenden, und sein Name muss passen.</translation>
    </message>
    <message>
        <source>TLSA record at the wrong name</source>
        <translation>TLSA-Eintrag unter falschem Namen</translation>
    </message>
    <message>
        <source>The record stands at {found}; mail servers look at {expected}, with the name of the mail host.</source>
        <translation>Der Eintrag steht unter {found}; Mailserver sehen unter {expected} nach, mit dem Namen des Mail-Hosts.</translation>
    </message>
    <message>
        <source>MX record cannot be read</source>
        <translation>MX-Eintrag nicht lesbar</translation>
    </message>
    <message>
        <source>The record cannot be read: {expected} is missing at &quot;{text}&quot;.</source>
        <translation>Der Eintrag ist nicht lesbar: Bei „{text}“ fehlt {expected}.</translation>
    </message>
    <message>
        <source>It has to be a number and the name of your mail host.</source>
        <translation>Es müssen eine Zahl und der Name des Mail-Hosts sein.</translation>
    </message>
    <message>
        <source>MX names no reachable host</source>
        <translation>MX nennt keinen erreichbaren Host</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, which means something else to every sender. Mail to you is lost.</source>
        <translation>Der MX-Eintrag von {domain} nennt {host}; das bedeutet für jeden Absender etwas anderes. Eingehende Mail geht verloren.</translation>
    </message>
    <message>
        <source>Name your mail host with its full name.</source>
        <translation>Den Mail-Host mit seinem vollständigen Namen nennen.</translation>
    </message>
    <message>
        <source>Null MX with an odd number</source>
        <translation>Null-MX mit ungewöhnlicher Zahl</translation>
    </message>
    <message>
        <source>A record that says &quot;no mail&quot; should have the number 0, not {preference}.</source>
        <translation>Ein Eintrag, der „keine Mail“ sagt, soll die Zahl 0 haben, nicht {preference}.</translation>
    </message>
    <message>
        <source>Write 0 and a dot.</source>
        <translation>0 und einen Punkt schreiben.</translation>
    </message>
    <message>
        <source>&quot;No mail&quot; beside mail hosts</source>
        <translation>„Keine Mail“ neben Mail-Hosts</translation>
    </message>
    <message>
        <source>One MX record of {domain} says that it takes no mail, others name hosts. Senders disagree about what that means.</source>
        <translation>Ein MX-Eintrag von {domain} sagt, dass sie keine Mail annimmt, andere nennen Hosts. Absender sind sich nicht einig, was das heißt.</translation>
    </message>
    <message>
        <source>Keep either the one or the others.</source>
        <translation>Entweder den einen oder die anderen behalten.</translation>
    </message>
    <message>
        <source>SRV record cannot be read</source>
        <translation>SRV-Eintrag nicht lesbar</translation>
    </message>
    <message>
        <source>It has to be priority, weight, port and the name of the host.</source>
        <translation>Es müssen Priorität, Gewicht, Port und der Name des Hosts sein.</translation>
    </message>
    <message>
        <source>SRV record leads nowhere</source>
        <translation>SRV-Eintrag führt nirgendwohin</translation>
    </message>
    <message>
        <source>Mail programs cannot reach &quot;{target}&quot; from this record: it has to be a host name with a port.</source>
        <translation>Mailprogramme erreichen „{target}“ mit diesem Eintrag nicht: Es muss ein Hostname mit einem Port sein.</translation>
    </message>
    <message>
        <source>Name the host and its port.</source>
        <translation>Den Host und seinen Port nennen.</translation>
    </message>
    <message>
        <source>Service is not offered</source>
        <translation>Dienst wird nicht angeboten</translation>
    </message>
    <message>
        <source>The record tells mail programs that this service is not there.</source>
        <translation>Der Eintrag sagt Mailprogrammen, dass es diesen Dienst nicht gibt.</translation>
    </message>
    <message>
        <source>Port of a service that is not offered</source>
        <translation>Port eines Dienstes, der nicht angeboten wird</translation>
    </message>
    <message>
        <source>The record says that the service is not there; its port {port} means nothing.</source>
        <translation>Der Eintrag sagt, dass es den Dienst nicht gibt; sein Port {port} bedeutet nichts.</translation>
    </message>
    <message>
        <source>Write 0 0 0 and a dot.</source>
        <translation>0 0 0 und einen Punkt schreiben.</translation>
    </message>
    <message>
        <source>Unusual port</source>
        <translation>Ungewöhnlicher Port</translation>
    </message>
    <message>
        <source>The record names the port {port}; {service} has {usual} as a rule.</source>
        <translation>Der Eintrag nennt den Port {port}; {service} hat in der Regel {usual}.</translation>
    </message>
    <message>
        <source>Check that your server listens there.</source>
        <translation>Prüfen, ob der Server dort lauscht.</translation>
    </message>
    <message>
        <source>Encrypted from the start is better</source>
        <translation>Von Anfang an verschlüsselt ist besser</translation>
    </message>
    <message>
        <source>{service} begins without encryption. Mail programs should use the service that is encrypted from the start.</source>
        <translation>{service} beginnt unverschlüsselt. Mailprogramme sollen den Dienst nehmen, der von Anfang an verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Publish the record of that service with a lower priority number as well.</source>
        <translation>Auch den Eintrag jenes Dienstes veröffentlichen, mit einer kleineren Priorität.</translation>
    </message>
    <message>
        <source>Mail programs will ask</source>
        <translation>Mailprogramme fragen nach</translation>
    </message>
    <message>
        <source>{target} is not part of the mail domain, so mail programs have to ask their owners whether it is right.</source>
        <translation>{target} gehört nicht zur Mail-Domain; Mailprogramme müssen deshalb nachfragen, ob das stimmt.</translation>
    </message>
    <message>
        <source>Not a service of mail</source>
        <translation>Kein Dienst für Mail</translation>
    </message>
    <message>
        <source>No mail program looks at {name}.</source>
        <translation>Kein Mailprogramm sieht unter {name} nach.</translation>
    </message>
    <message>
        <source>SRV record at the wrong name</source>
        <translation>SRV-Eintrag unter falschem Namen</translation>
    </message>
    <message>
        <source>The record stands at {found}, which names no service.</source>
        <translation>Der Eintrag steht unter {found}; das nennt keinen Dienst.</translation>
    </message>
    <message>
        <source>Publish it at a name such as _submissions._tcp in front of your domain.</source>
        <translation>Ihn unter einem Namen wie _submissions._tcp vor der Domain veröffentlichen.</translation>
    </message>
    <message>
        <source>CAA record cannot be read</source>
        <translation>CAA-Eintrag nicht lesbar</translation>
    </message>
    <message>
        <source>The record cannot be read: {expected} is missing at &quot;{text}&quot;. Certificate authorities take that as a no.</source>
        <translation>Der Eintrag ist nicht lesbar: Bei „{text}“ fehlt {expected}. Zertifizierungsstellen verstehen das als Nein.</translation>
    </message>
    <message>
        <source>Correct it, else your certificate may not be renewed.</source>
        <translation>Ihn berichtigen, sonst wird das Zertifikat womöglich nicht erneuert.</translation>
    </message>
    <message>
        <source>CAA forbids every certificate</source>
        <translation>CAA verbietet jedes Zertifikat</translation>
    </message>
    <message>
        <source>The tag {tag} is marked as critical and nobody knows it. No certificate authority may issue for {domain}.</source>
        <translation>Die Angabe {tag} ist als kritisch gekennzeichnet, und niemand kennt sie. Keine Zertifizierungsstelle darf für {domain} ausstellen.</translation>
    </message>
    <message>
        <source>Take the record out, or set its first number to 0.</source>
        <translation>Den Eintrag herausnehmen oder seine erste Zahl auf 0 setzen.</translation>
    </message>
    <message>
        <source>CAA with an unknown tag</source>
        <translation>CAA mit unbekannter Angabe</translation>
    </message>
    <message>
        <source>Certificate authorities skip the tag {tag}.</source>
        <translation>Zertifizierungsstellen übergehen die Angabe {tag}.</translation>
    </message>
    <message>
        <source>CAA with reserved flags</source>
        <translation>CAA mit reservierten Merkmalen</translation>
    </message>
    <message>
        <source>The first number is {flags}; only 0 and 128 have a meaning.</source>
        <translation>Die erste Zahl ist {flags}; nur 0 und 128 haben eine Bedeutung.</translation>
    </message>
    <message>
        <source>Write 0.</source>
        <translation>0 schreiben.</translation>
    </message>
    <message>
        <source>CAA lets nobody issue</source>
        <translation>CAA lässt niemanden ausstellen</translation>
    </message>
    <message>
        <source>By this record ({tag}) no certificate authority may issue for {domain}, unless another record names one.</source>
        <translation>Nach diesem Eintrag ({tag}) darf keine Zertifizierungsstelle für {domain} ausstellen, außer ein anderer Eintrag nennt eine.</translation>
    </message>
    <message>
        <source>Name the CA your certificate comes from.</source>
        <translation>Die Zertifizierungsstelle nennen, von der das Zertifikat kommt.</translation>
    </message>
    <message>
        <source>CAA methods cannot be read</source>
        <translation>CAA-Verfahren nicht lesbar</translation>
    </message>
    <message>
        <source>&quot;{method}&quot; is no list of validation methods, or there are two such lists. The CA will not issue.</source>
        <translation>„{method}“ ist keine Liste von Prüfverfahren, oder es gibt zwei solche Listen. Die Zertifizierungsstelle wird nicht ausstellen.</translation>
    </message>
    <message>
        <source>Write the methods once, with commas between, such as dns-01,http-01.</source>
        <translation>Die Verfahren einmal schreiben, durch Kommas getrennt, etwa dns-01,http-01.</translation>
    </message>
    <message>
        <source>CAA account cannot be read</source>
        <translation>CAA-Konto nicht lesbar</translation>
    </message>
    <message>
        <source>The account in the CAA record of {domain} is no URI, or there are two. The CA will not issue.</source>
        <translation>Das Konto im CAA-Eintrag von {domain} ist keine URI, oder es gibt zwei. Die Zertifizierungsstelle wird nicht ausstellen.</translation>
    </message>
    <message>
        <source>Write the account URI that your ACME program shows, once.</source>
        <translation>Die Konto-URI, die das ACME-Programm zeigt, einmal schreiben.</translation>
    </message>
    <message>
        <source>CAA with a parameter of one CA</source>
        <translation>CAA mit einem Parameter einer einzelnen Stelle</translation>
    </message>
    <message>
        <source>What {name} means is up to the CA that the record names.</source>
        <translation>Was {name} bedeutet, bestimmt die Zertifizierungsstelle, die der Eintrag nennt.</translation>
    </message>
    <message>
        <source>The final dot is missing</source>
        <translation>Der Punkt am Ende fehlt</translation>
    </message>
    <message>
        <source>{host} has no dot at the end. In a zone file the zone is then added to it once more.</source>
        <translation>{host} hat keinen Punkt am Ende. In einer Zonendatei wird die Zone dann noch einmal angehängt.</translation>
    </message>
    <message>
        <source>Add a dot at the end when you edit a zone file; most web panels do not want it.</source>
        <translation>In einer Zonendatei einen Punkt anhängen; die meisten Webformulare wollen keinen.</translation>
    </message>
    <message>
        <source>Part of the permission has no effect</source>
        <translation>Ein Teil der Erlaubnis hat keine Wirkung</translation>
    </message>
    <message>
        <source>In a record that permits reports these are ignored: {tags}.</source>
        <translation>In einem Eintrag, der Berichte erlaubt, werden diese nicht beachtet: {tags}.</translation>
    </message>
    <message>
        <source>Every domain may send you reports</source>
        <translation>Jede Domain darf hierher Berichte senden</translation>
    </message>
    <message>
        <source>The record stands at a wildcard: reports about any domain may come here.</source>
        <translation>Der Eintrag steht unter einem Platzhalter (Wildcard): Berichte über jede Domain können hierher kommen.</translation>
    </message>
    <message>
        <source>Permission at the wrong name</source>
        <translation>Erlaubnis unter falschem Namen</translation>
    </message>
    <message>
        <source>The record stands at {found}, where nobody looks for it.</source>
        <translation>Der Eintrag steht unter {found}; dort sucht ihn niemand.</translation>
    </message>
    <message>
        <source>Publish it at YOUR-DOMAIN._report._dmarc in front of the domain that takes the reports.</source>
        <translation>Ihn unter YOUR-DOMAIN._report._dmarc vor der Domain veröffentlichen, die die Berichte annimmt.</translation>
    </message>
    <message>
        <source>Reports are not sent on</source>
        <translation>Berichte werden nicht weitergeleitet</translation>
    </message>
    <message>
        <source>The record of {destination} names {host}; another host is ignored.</source>
        <translation>Der Eintrag von {destination} nennt {host}; ein anderer Host wird nicht beachtet.</translation>
    </message>
    <message>
        <source>Name a mailbox at {destination}.</source>
        <translation>Ein Postfach bei {destination} angeben.</translation>
    </message>
    <message>
        <source>The name the record stands at.</source>
        <translation>Der Name, unter dem der Eintrag steht.</translation>
    </message>
    <message>
        <source>How long others may remember it ({seconds}).</source>
        <translation>Wie lange andere ihn sich merken dürfen ({seconds}).</translation>
    </message>
    <message>
        <source>The class: the Internet.</source>
        <translation>Die Klasse: das Internet.</translation>
    </message>
    <message>
        <source>The type of the record: {type}.</source>
        <translation>Der Typ des Eintrags: {type}.</translation>
    </message>
    <message>
        <source>Cannot be read: here should be {expected}.</source>
        <translation>Nicht lesbar: Hier sollte {expected} stehen.</translation>
    </message>
    <message>
        <source>This is an MTA-STS record: the domain has a policy for TLS.</source>
        <translation>Dies ist ein MTA-STS-Eintrag: Die Domain hat eine Richtlinie für TLS.</translation>
    </message>
    <message>
        <source>The edition of the policy; senders fetch it anew when this changes.</source>
        <translation>Die Ausgabe der Richtlinie; ändert sie sich, holen Absender die Richtlinie neu.</translation>
    </message>
    <message>
        <source>Not known; senders skip it.</source>
        <translation>Nicht bekannt; Absender übergehen es.</translation>
    </message>
    <message>
        <source>This is an MTA-STS policy.</source>
        <translation>Dies ist eine MTA-STS-Richtlinie.</translation>
    </message>
    <message>
        <source>Without a valid certificate mail is not delivered to the domain.</source>
        <translation>Ohne gültiges Zertifikat wird Mail an die Domain nicht zugestellt.</translation>
    </message>
    <message>
        <source>Mail is delivered in any case; failures are reported.</source>
        <translation>Mail wird in jedem Fall zugestellt; Fehlschläge werden berichtet.</translation>
    </message>
    <message>
        <source>There is no policy any more.</source>
        <translation>Es gibt keine Richtlinie mehr.</translation>
    </message>
    <message>
        <source>How long senders remember the policy: {days, plural, one{# day} other{# days}} ({seconds} seconds).</source>
        <translation>Wie lange Absender sich die Richtlinie merken: {days, plural, one{# Tag} other{# Tage}} ({seconds} Sekunden).</translation>
    </message>
    <message>
        <source>Mail may go to the host {name}.</source>
        <translation>Mail darf an den Host {name} gehen.</translation>
    </message>
    <message>
        <source>Mail may go to every host one label below {name}, and not deeper.</source>
        <translation>Mail darf an jeden Host eine Ebene unter {name} gehen, nicht tiefer.</translation>
    </message>
    <message>
        <source>Stands there for a second time; senders ignore it.</source>
        <translation>Steht zum zweiten Mal da; Absender beachten es nicht.</translation>
    </message>
    <message>
        <source>This record asks for reports about TLS.</source>
        <translation>Dieser Eintrag bittet um Berichte über TLS.</translation>
    </message>
    <message>
        <source>Daily reports go to {addresses}.</source>
        <translation>Tägliche Berichte gehen an {addresses}.</translation>
    </message>
    <message>
        <source>A public CA; mail servers do not use this kind.</source>
        <translation>Eine öffentliche Zertifizierungsstelle; Mailserver verwenden diese Art nicht.</translation>
    </message>
    <message>
        <source>A certificate of a public CA; mail servers do not use this kind.</source>
        <translation>Ein Zertifikat einer öffentlichen Zertifizierungsstelle; Mailserver verwenden diese Art nicht.</translation>
    </message>
    <message>
        <source>The certificate comes from this CA.</source>
        <translation>Das Zertifikat kommt von dieser Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The server&apos;s own certificate or key; no CA is needed.</source>
        <translation>Das eigene Zertifikat oder der eigene Schlüssel des Servers; eine Zertifizierungsstelle ist nicht nötig.</translation>
    </message>
    <message>
        <source>A use that nobody knows.</source>
        <translation>Eine Verwendung, die niemand kennt.</translation>
    </message>
    <message>
        <source>The whole certificate is meant.</source>
        <translation>Gemeint ist das ganze Zertifikat.</translation>
    </message>
    <message>
        <source>The public key is meant; it may outlive the certificate.</source>
        <translation>Gemeint ist der öffentliche Schlüssel; er kann das Zertifikat überleben.</translation>
    </message>
    <message>
        <source>A part that nobody knows.</source>
        <translation>Ein Teil, den niemand kennt.</translation>
    </message>
    <message>
        <source>The data is the thing itself.</source>
        <translation>Die Daten sind die Sache selbst.</translation>
    </message>
    <message>
        <source>The data is its SHA-256 digest.</source>
        <translation>Die Daten sind ihr SHA-256-Wert.</translation>
    </message>
    <message>
        <source>The data is its SHA-512 digest.</source>
        <translation>Die Daten sind ihr SHA-512-Wert.</translation>
    </message>
    <message>
        <source>A comparison that nobody knows.</source>
        <translation>Ein Vergleich, den niemand kennt.</translation>
    </message>
    <message>
        <source>What has to match ({octets, plural, one{# octet} other{# octets}}).</source>
        <translation>Was übereinstimmen muss ({octets, plural, one{# Oktett} other{# Oktette}}).</translation>
    </message>
    <message>
        <source>Smaller numbers are tried first.</source>
        <translation>Kleinere Zahlen werden zuerst versucht.</translation>
    </message>
    <message>
        <source>The host that takes the mail: {host}.</source>
        <translation>Der Host, der die Mail annimmt: {host}.</translation>
    </message>
    <message>
        <source>No host: the domain takes no mail.</source>
        <translation>Kein Host: Die Domain nimmt keine Mail an.</translation>
    </message>
    <message>
        <source>Among equals, how often this one is taken.</source>
        <translation>Wie oft unter gleichen dieser genommen wird.</translation>
    </message>
    <message>
        <source>The port {port}.</source>
        <translation>Der Port {port}.</translation>
    </message>
    <message>
        <source>The port {port}, usual for {service}.</source>
        <translation>Der Port {port}, üblich für {service}.</translation>
    </message>
    <message>
        <source>The host that offers the service: {host}.</source>
        <translation>Der Host, der den Dienst anbietet: {host}.</translation>
    </message>
    <message>
        <source>The service is not offered.</source>
        <translation>Der Dienst wird nicht angeboten.</translation>
    </message>
    <message>
        <source>A CA that does not know the tag may skip the record.</source>
        <translation>Eine Zertifizierungsstelle, die die Angabe nicht kennt, darf den Eintrag übergehen.</translation>
    </message>
    <message>
        <source>A CA that does not know the tag must not issue.</source>
        <translation>Eine Zertifizierungsstelle, die die Angabe nicht kennt, darf nicht ausstellen.</translation>
    </message>
    <message>
        <source>Who may issue certificates:</source>
        <translation>Wer Zertifikate ausstellen darf:</translation>
    </message>
    <message>
        <source>Who may issue wildcard certificates:</source>
        <translation>Wer Wildcard-Zertifikate ausstellen darf:</translation>
    </message>
    <message>
        <source>Who may issue certificates for S/MIME:</source>
        <translation>Wer Zertifikate für S/MIME ausstellen darf:</translation>
    </message>
    <message>
        <source>Who may issue certificates for logos:</source>
        <translation>Wer Zertifikate für Logos ausstellen darf:</translation>
    </message>
    <message>
        <source>Where a CA reports requests it has refused:</source>
        <translation>Wohin eine Zertifizierungsstelle abgelehnte Anträge meldet:</translation>
    </message>
    <message>
        <source>The mailbox a CA may ask for consent:</source>
        <translation>Das Postfach, das eine Zertifizierungsstelle um Zustimmung bitten darf:</translation>
    </message>
    <message>
        <source>The number a CA may call for consent:</source>
        <translation>Die Nummer, die eine Zertifizierungsstelle für die Zustimmung anrufen darf:</translation>
    </message>
    <message>
        <source>A tag that is not known here.</source>
        <translation>Eine Angabe, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The certificate authority {issuer}.</source>
        <translation>Die Zertifizierungsstelle {issuer}.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
    <message>
        <source>Only for this account at the CA.</source>
        <translation>Nur für dieses Konto bei der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Only when the CA checks by one of these: {value}.</source>
        <translation>Nur wenn die Zertifizierungsstelle auf einem dieser Wege prüft: {value}.</translation>
    </message>
    <message>
        <source>A parameter whose meaning the CA decides.</source>
        <translation>Ein Parameter, dessen Bedeutung die Zertifizierungsstelle bestimmt.</translation>
    </message>
    <message>
        <source>The address {url}.</source>
        <translation>Die Adresse {url}.</translation>
    </message>
    <message>
        <source>The value.</source>
        <translation>Der Wert.</translation>
    </message>
    <message>
        <source>The domain agrees to take DMARC reports of the other one.</source>
        <translation>Die Domain ist bereit, DMARC-Berichte der anderen anzunehmen.</translation>
    </message>
    <message>
        <source>Daily reports shall go there instead.</source>
        <translation>Tägliche Berichte sollen stattdessen dorthin gehen.</translation>
    </message>
    <message>
        <source>Reports about single mails shall go there instead.</source>
        <translation>Berichte über einzelne Mails sollen stattdessen dorthin gehen.</translation>
    </message>
    <message>
        <source>Means nothing in a permission; ignored.</source>
        <translation>Bedeutet in einer Erlaubnis nichts; wird nicht beachtet.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no id: 1 to 32 letters and digits are needed.</source>
        <translation>„{text}“ ist keine id: Es müssen 1 bis 32 Buchstaben und Ziffern sein.</translation>
    </message>
    <message>
        <source>A policy is remembered for 0 to 31557600 seconds, not {seconds}.</source>
        <translation>Eine Richtlinie wird 0 bis 31557600 Sekunden gemerkt, nicht {seconds}.</translation>
    </message>
    <message>
        <source>The policy names no mail host.</source>
        <translation>Die Richtlinie nennt keinen Mail-Host.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no host name for a policy.</source>
        <translation>„{text}“ ist kein Hostname für eine Richtlinie.</translation>
    </message>
    <message>
        <source>TLS reports need a place to go.</source>
        <translation>TLS-Berichte brauchen ein Ziel.</translation>
    </message>
    <message>
        <source>TLS reports cannot go to &quot;{text}&quot;: a mailto: or https: address is needed.</source>
        <translation>TLS-Berichte können nicht an „{text}“ gehen: Gebraucht wird eine Adresse mit mailto: oder https:.</translation>
    </message>
    <message>
        <source>&quot;{host}&quot; cannot be a mail host.</source>
        <translation>„{host}“ kann kein Mail-Host sein.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no name of a certificate authority.</source>
        <translation>„{text}“ ist kein Name einer Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; cannot stand in a CAA record.</source>
        <translation>„{text}“ kann nicht in einem CAA-Eintrag stehen.</translation>
    </message>
    <message>
        <source>Only a key of the newer kind</source>
        <translation>Nur ein Schlüssel der neueren Art</translation>
    </message>
    <message>
        <source>Add a second selector with an RSA key of 2048 bit and sign with both.</source>
        <translation>Einen zweiten Selektor mit einem RSA-Schlüssel von 2048 Bit anlegen und mit beiden signieren.</translation>
    </message>
    <message>
        <source>DMARC is in test mode</source>
        <translation>DMARC ist im Testbetrieb</translation>
    </message>
    <message>
        <source>The policy of {domain} is &quot;{policy}&quot;, but with t=y receivers apply only &quot;{applied}&quot; to forgeries.</source>
        <translation>Die Richtlinie von {domain} ist „{policy}“, aber mit t=y wenden Empfänger auf Fälschungen nur „{applied}“ an.</translation>
    </message>
    <message>
        <source>When the reports are clean for some weeks, take t=y out of the record.</source>
        <translation>Wenn die Berichte einige Wochen sauber sind, t=y aus dem Eintrag nehmen.</translation>
    </message>
    <message>
        <source>MX host has an inner address as well</source>
        <translation>MX-Host hat auch eine innere Adresse</translation>
    </message>
    <message>
        <source>Beside its public address the MX host {host} has {addresses}, which the outside cannot reach. Mail that tries it first comes late or not at all.</source>
        <translation>Neben seiner öffentlichen Adresse hat der MX-Host {host} noch {addresses}. Das ist von außen nicht erreichbar; Mail, die es dort zuerst versucht, kommt spät oder gar nicht an.</translation>
    </message>
    <message>
        <source>Take {addresses} out of the DNS records of {host}.</source>
        <translation>{addresses} aus den DNS-Einträgen von {host} nehmen.</translation>
    </message>
    <message>
        <source>Mail host has one more address</source>
        <translation>Mailhost hat noch eine Adresse</translation>
    </message>
    <message>
        <source>Take the record out, or give {addresses} as an address of your server.</source>
        <translation>Den Eintrag entfernen oder {addresses} als Adresse Ihres Servers angeben.</translation>
    </message>
    <message>
        <source>The file holds only the public half of a key. Choose the file with the private one.</source>
        <translation>Die Datei enthält nur die öffentliche Hälfte eines Schlüssels. Die Datei mit dem privaten Schlüssel wählen.</translation>
    </message>
    <message>
        <source>The key in this file is damaged. Take it from a copy, or make a new one.</source>
        <translation>Der Schlüssel in dieser Datei ist beschädigt. Ihn aus einer Kopie nehmen oder einen neuen erzeugen.</translation>
    </message>
    <message>
        <source>The key cannot be read at octet {offset}: {expected} was expected.</source>
        <translation>Der Schlüssel ist ab Oktett {offset} nicht lesbar: erwartet war {expected}.</translation>
    </message>
    <message>
        <source>The key ends too early: {missing} octets are missing at octet {offset}.</source>
        <translation>Der Schlüssel endet zu früh: ab Oktett {offset} fehlen {missing} Oktette.</translation>
    </message>
    <message>
        <source>Keys of the kind {oid} cannot be used for DKIM. Use RSA or Ed25519.</source>
        <translation>Schlüssel der Art {oid} sind für DKIM nicht brauchbar. RSA oder Ed25519 nehmen.</translation>
    </message>
    <message>
        <source>An Ed25519 key has 32 octets, this one has {octets}. Copy it again as a whole.</source>
        <translation>Ein Ed25519-Schlüssel hat 32 Oktette, dieser hat {octets}. Ihn noch einmal als Ganzes kopieren.</translation>
    </message>
    <message>
        <source>An Ed25519 key cannot be written in the old RSA form. Use the usual PEM form.</source>
        <translation>Ein Ed25519-Schlüssel lässt sich nicht in der alten RSA-Form schreiben. Die übliche PEM-Form nehmen.</translation>
    </message>
    <message>
        <source>Making the key was stopped. Nothing was written.</source>
        <translation>Das Erzeugen des Schlüssels wurde angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The key could not be used ({reason}).</source>
        <translation>Der Schlüssel konnte nicht benutzt werden ({reason}).</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; cannot be part of a file name. Use letters, digits, hyphens and dots.</source>
        <translation>„{text}“ kann nicht Teil eines Dateinamens sein. Möglich sind Buchstaben, Ziffern, Bindestriche und Punkte.</translation>
    </message>
    <message>
        <source>The message has no From field among those to be signed. DKIM needs one.</source>
        <translation>Unter den zu signierenden Feldern der Nachricht ist kein From-Feld. DKIM braucht eines.</translation>
    </message>
    <message>
        <source>The message has {count} From fields; there may be only one. It was not signed.</source>
        <translation>Die Nachricht hat {count} From-Felder; es darf nur eines geben. Sie wurde nicht signiert.</translation>
    </message>
    <message>
        <source>The message begins with a blank, so its first line belongs to no field. It was not signed.</source>
        <translation>Die Nachricht beginnt mit einem Leerzeichen; ihre erste Zeile gehört so zu keinem Feld. Sie wurde nicht signiert.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not the name of a header field. Write it like From:To:Subject.</source>
        <translation>„{name}“ ist kein Name eines Kopffelds. Es schreiben wie From:To:Subject.</translation>
    </message>
    <message>
        <source>The field {name} changes on the way and cannot be signed. Leave it out.</source>
        <translation>Das Feld {name} ändert sich unterwegs und kann nicht signiert werden. Es weglassen.</translation>
    </message>
    <message>
        <source>&quot;{selector}&quot; cannot be a selector. Use letters, digits and hyphens, such as s1.</source>
        <translation>„{selector}“ kann kein Selektor sein. Möglich sind Buchstaben, Ziffern und Bindestriche, etwa s1.</translation>
    </message>
    <message>
        <source>&quot;{identity}&quot; does not lie in the signing domain, so nobody could check it.</source>
        <translation>„{identity}“ liegt nicht in der signierenden Domain; niemand könnte es prüfen.</translation>
    </message>
    <message>
        <source>The signature would expire before it begins.</source>
        <translation>Die Signatur würde ablaufen, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Signing was stopped. Nothing was written.</source>
        <translation>Das Signieren wurde angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The header of the message is larger than {limit} octets and was not read.</source>
        <translation>Der Kopf der Nachricht ist größer als {limit} Oktette und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The header of the message has more than {limit} fields and was not read.</source>
        <translation>Der Kopf der Nachricht hat mehr als {limit} Felder und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The message could not be kept aside while it was read ({reason}). Make room in the folder for temporary files.</source>
        <translation>Die Nachricht konnte beim Lesen nicht zwischengespeichert werden ({reason}). Im Ordner für temporäre Dateien Platz schaffen.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a domain. Give a name such as example.org, or an address such as me@example.org.</source>
        <translation>„{text}“ ist keine Domain. Einen Namen wie example.org angeben oder eine Adresse wie me@example.org.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a result and a domain. Write it like pass:example.org.</source>
        <translation>„{text}“ besteht nicht aus Ergebnis und Domain. Es schreiben wie pass:example.org.</translation>
    </message>
    <message>
        <source>This machine has no list of public suffixes. Install the package publicsuffix.</source>
        <translation>Dieser Rechner hat keine Liste der öffentlichen Endungen. Das Paket publicsuffix installieren.</translation>
    </message>
    <message>
        <source>The list of public suffixes {path} cannot be read.</source>
        <translation>Die Liste der öffentlichen Endungen {path} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Line {line} cannot be read: {what}.</source>
        <translation>Zeile {line} ist nicht lesbar: {what}.</translation>
    </message>
    <message>
        <source>Keys of the kind {type} cannot be used for DKIM. Use RSA or Ed25519.</source>
        <translation>Schlüssel der Art {type} sind für DKIM nicht brauchbar. RSA oder Ed25519 nehmen.</translation>
    </message>
    <message>
        <source>The address has no reverse name that leads back to it, so there is none to greet with.</source>
        <translation>Die Adresse hat keinen Rückwärtsnamen, der zu ihr zurückführt; so gibt es keinen Namen zum Grüßen.</translation>
    </message>
    <message>
        <source>Your router itself has only the inner address {router}, while the Internet sees {address}. Another router stands before it, or the provider shares the address. Mail from outside arrives only when both pass port 25 on.</source>
        <translation>Ihr Router hat selbst nur die innere Adresse {router}, das Internet sieht {address}. Davor steht noch ein Router, oder der Anbieter teilt die Adresse unter Kunden auf. Mail von außen kommt nur an, wenn beide Port 25 weiterleiten.</translation>
    </message>
    <message>
        <source>Look for a second box, often the provider&apos;s modem: switch its router off (bridge mode) or forward port 25 in both. Without a second box, ask the provider for a public IPv4 address.</source>
        <translation>Das zweite Gerät suchen, oft das Modem des Anbieters: dort den Router ausschalten (Bridge-Modus) oder Port 25 in beiden weiterleiten. Gibt es kein zweites Gerät, den Anbieter um eine öffentliche IPv4-Adresse bitten.</translation>
    </message>
    <message>
        <source>Not everybody sees the same address</source>
        <translation>Nicht alle sehen dieselbe Adresse</translation>
    </message>
    <message>
        <source>Most see {address}; something else was said as well: {others}. A VPN, a second line or a service that errs can be the cause.</source>
        <translation>Die meisten sehen {address}; es wurde aber auch {others} genannt. Ursache kann ein VPN, ein zweiter Anschluss oder ein Dienst sein, der sich irrt.</translation>
    </message>
    <message>
        <source>If mail can leave from {others} too, give both addresses.</source>
        <translation>Wenn Mail auch von {others} ausgehen kann, beide Adressen angeben.</translation>
    </message>
    <message>
        <source>{list} tells nothing today</source>
        <translation>{list} sagt heute nichts</translation>
    </message>
    <message>
        <source>Whether {address} is on {list} is not known. {why}</source>
        <translation>Ob {address} auf {list} steht, ist nicht bekannt. {why}</translation>
    </message>
    <message>
        <source>The world has more mistakes of this kind.</source>
        <translation>Die Welt hat noch mehr Fehler dieser Art.</translation>
    </message>
    <message>
        <source>All keys of {domain} that were looked up are Ed25519. Several large receivers cannot check such signatures and treat the mail as unsigned.</source>
        <translation>Alle nachgesehenen Schlüssel von {domain} sind Ed25519. Mehrere große Empfänger können solche Signaturen nicht prüfen und behandeln die Mail als unsigniert.</translation>
    </message>
    <message>
        <source>Not everything about the way of mail to {subject} could be found out. {why}</source>
        <translation>Nicht alles über den Weg der Mail zu {subject} war zu ermitteln. {why}</translation>
    </message>
    <message>
        <source>Mail host has an inner address in public DNS</source>
        <translation>Mailhost hat eine innere Adresse im öffentlichen DNS</translation>
    </message>
    <message>
        <source>{host} leads to {addresses}, which nobody outside can reach.</source>
        <translation>{host} führt zu {addresses}; das ist von außen nicht erreichbar.</translation>
    </message>
    <message>
        <source>Take {addresses} out of the public DNS records of {host}.</source>
        <translation>{addresses} aus den öffentlichen DNS-Einträgen von {host} nehmen.</translation>
    </message>
    <message>
        <source>Not everything could be written to standard output. Look where it goes, and whether there is room.</source>
        <translation>Nicht alles konnte in die Standardausgabe geschrieben werden. Nachsehen, wohin sie geht und ob dort Platz ist.</translation>
    </message>
    <message>
        <source>Keys of {bits} bit cannot be used. Take one of 1024 to 8192 bit.</source>
        <translation>Schlüssel mit {bits} Bit sind nicht brauchbar. Einen mit 1024 bis 8192 Bit nehmen.</translation>
    </message>
    <message>
        <source>The line is longer than {limit} octets and was not read.</source>
        <translation>Die Zeile ist länger als {limit} Oktette und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a name that SPF can hold.</source>
        <translation>„{name}“ ist kein Name, der in SPF stehen kann.</translation>
    </message>
    <message>
        <source>The record &quot;{record}&quot; cannot be read at octet {offset}, so nothing was merged. Mend it first.</source>
        <translation>Der Eintrag „{record}“ ist ab Oktett {offset} nicht lesbar; es wurde nichts zusammengeführt. Ihn zuerst richtigstellen.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; is no term of SPF. Write it like ip4:203.0.113.25, mx or include:_spf.example.net.</source>
        <translation>„{term}“ ist kein Bestandteil von SPF. Es schreiben wie ip4:203.0.113.25, mx oder include:_spf.example.net.</translation>
    </message>
    <message>
        <source>The greeting could not be checked for {subject}. {why}</source>
        <translation>Der Gruß war für {subject} nicht zu prüfen. {why}</translation>
    </message>
    <message>
        <source>Check again later, or greet with the name of your mail host.</source>
        <translation>Später noch einmal prüfen oder mit dem Namen des Mailhosts grüßen.</translation>
    </message>
    <message>
        <source>Where mail goes today could not be found out, so {host} was taken as the mail host; name another one with --host. {why}</source>
        <translation>Wohin Mail heute geht, war nicht zu ermitteln; {host} wurde als Mailhost genommen. Einen anderen nennt --host. {why}</translation>
    </message>
    <message>
        <source>your outer address</source>
        <translation>Ihre äußere Adresse</translation>
    </message>
    <message>
        <source>Mail host has no address yet</source>
        <translation>Mailhost hat noch keine Adresse</translation>
    </message>
    <message>
        <source>{host} has no address record, so nothing can find your server by this name.</source>
        <translation>{host} hat keinen Adresseintrag; unter diesem Namen ist Ihr Server nicht zu finden.</translation>
    </message>
    <message>
        <source>Publish the address record from the records page.</source>
        <translation>Den Adresseintrag von der Seite der Einträge veröffentlichen.</translation>
    </message>
    <message>
        <source>The domain does not exist yet.</source>
        <translation>Die Domain gibt es noch nicht.</translation>
    </message>
    <message>
        <source>None of the lists asked takes such a question.</source>
        <translation>Keine der gefragten Listen nimmt solche Fragen an.</translation>
    </message>
    <message>
        <source>The list closed down and is not asked any more.</source>
        <translation>Die Liste wurde eingestellt und wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Which addresses the relay {relay} sends from is not known here; its provider says what SPF has to name.</source>
        <translation>Von welchen Adressen das Relay {relay} sendet, ist hier nicht bekannt; sein Anbieter sagt, was SPF nennen muss.</translation>
    </message>
    <message>
        <source>SPF names the relay</source>
        <translation>SPF nennt das Relay</translation>
    </message>
    <message>
        <source>SPF of {domain} lets the relay {relay} send in its name.</source>
        <translation>SPF von {domain} lässt das Relay {relay} in ihrem Namen senden.</translation>
    </message>
    <message>
        <source>{address} was given, and --{option} leaves its family out. Take one of them away.</source>
        <translation>{address} wurde angegeben, und --{option} lässt diese Adressart aus. Eines von beiden weglassen.</translation>
    </message>
    <message>
        <source>--{option} belongs to a check without a session; the session file has its own.</source>
        <translation>--{option} gehört zu einer Prüfung ohne Sitzung; die Sitzungsdatei hat ihren eigenen Wert.</translation>
    </message>
    <message>
        <source>{path} holds another key than the plan. Put the key back, or take this one with a new selector (--selector, --import-key).</source>
        <translation>{path} enthält einen anderen Schlüssel als der Plan. Den Schlüssel zurücklegen oder diesen mit einem neuen Selektor nehmen (--selector, --import-key).</translation>
    </message>
    <message>
        <source>The address has no reverse name that leads back to it, so the server cannot greet with it yet.</source>
        <translation>Die Adresse hat keinen Rückwärtsnamen, der zu ihr zurückführt; der Server kann noch nicht damit grüßen.</translation>
    </message>
    <message>
        <source>The set-up file {path} is for {found}, not for {domain}. Choose another file with --session, or leave it out.</source>
        <translation>Die Einrichtungsdatei {path} gehört zu {found}, nicht zu {domain}. Mit --session eine andere Datei wählen oder es weglassen.</translation>
    </message>
    <message>
        <source>setup asks questions and has no document to print; plan does the same for scripts.</source>
        <translation>setup stellt Fragen und hat kein Dokument auszugeben; für Skripte tut plan dasselbe.</translation>
    </message>
    <message>
        <source>{host} also leads to {addresses}, as far as known no address of your server. Mail that takes this way may not reach you.</source>
        <translation>{host} führt auch zu {addresses}; soweit bekannt, gehört das nicht zu Ihrem Server. Mail auf diesem Weg erreicht Sie vielleicht nicht.</translation>
    </message>
    <message>
        <source>Router without a public address</source>
        <translation>Router ohne öffentliche Adresse</translation>
    </message>
    <message>
        <source>See whether this is what you meant to ask, and try again later.</source>
        <translation>Nachsehen, ob das die gemeinte Frage war, und es später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Take {term} out, and end the record with ~all or -all.</source>
        <translation>{term} herausnehmen und den Eintrag mit ~all oder -all beenden.</translation>
    </message>
    <message>
        <source>What {name} stands for could not be looked up, so nothing was written out. Try again later.</source>
        <translation>Wofür {name} steht, ließ sich nicht nachschlagen; deshalb wurde nichts ausgeschrieben. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{name} has no SPF record that can be read, so there is nothing to write out.</source>
        <translation>{name} hat keinen lesbaren SPF-Eintrag; es gibt nichts auszuschreiben.</translation>
    </message>
    <message>
        <source>&quot;{term}&quot; at {name} cannot be written as addresses. Keep the include, or leave the service out.</source>
        <translation>„{term}“ bei {name} lässt sich nicht als Adressen schreiben. Den include behalten oder den Dienst weglassen.</translation>
    </message>
    <message>
        <source>The record has no include:{name}. Name an include that stands in it.</source>
        <translation>Der Eintrag enthält kein include:{name}. Einen include nennen, der darin steht.</translation>
    </message>
    <message>
        <source>Too short: receivers refuse it.</source>
        <translation>Zu kurz: Empfänger lehnen ihn ab.</translation>
    </message>
    <message>
        <source>Short: some receivers refuse keys below 2048 bits.</source>
        <translation>Kurz: Manche Empfänger lehnen Schlüssel unter 2048 Bit ab.</translation>
    </message>
    <message>
        <source>Strong enough for every receiver.</source>
        <translation>Stark genug für jeden Empfänger.</translation>
    </message>
    <message>
        <source>Stronger than any receiver asks for. Its record is long: some DNS hosts do not take it.</source>
        <translation>Stärker, als irgendein Empfänger verlangt. Der Eintrag ist lang: Manche DNS-Anbieter nehmen ihn nicht an.</translation>
    </message>
    <message>
        <source>Strong and short, but large receivers do not know this kind yet. Sign with an RSA key as well.</source>
        <translation>Stark und kurz, doch große Empfänger kennen diese Art noch nicht. Zusätzlich mit einem RSA-Schlüssel signieren.</translation>
    </message>
    <message>
        <source>The record has {octets} octets and fits at {host}.</source>
        <translation>Der Eintrag hat {octets} Oktette und passt bei {host}.</translation>
    </message>
    <message>
        <source>The record has {octets} octets. The form of {host} wants it in {strings} pieces of at most 255, each in quotes.</source>
        <translation>Der Eintrag hat {octets} Oktette. Das Formular von {host} will ihn in {strings} Stücken von höchstens 255, jedes in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The record has {octets} octets, and {host} takes at most {limit}. Use a key with 2048 bits or of the kind Ed25519 beside one, or another DNS host.</source>
        <translation>Der Eintrag hat {octets} Oktette, {host} nimmt höchstens {limit}. Einen Schlüssel mit 2048 Bit nehmen, dazu vielleicht einen der Art Ed25519, oder einen anderen DNS-Anbieter.</translation>
    </message>
    <message>
        <source>The record has {octets} octets; whether {host} takes so many is not known.</source>
        <translation>Der Eintrag hat {octets} Oktette; ob {host} so viele annimmt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The record has {octets} octets, in DNS {strings, plural, one{one string} other{# strings}}.</source>
        <translation>Der Eintrag hat {octets} Oktette, im DNS {strings, plural, one{eine Zeichenkette} other{# Zeichenketten}}.</translation>
    </message>
    <message>
        <source>stands for {addresses}</source>
        <translation>steht für {addresses}</translation>
    </message>
    <message>
        <source>matches the address that was given</source>
        <translation>trifft auf die angegebene Adresse zu</translation>
    </message>
    <message>
        <source>does not match the address that was given</source>
        <translation>trifft nicht auf die angegebene Adresse zu</translation>
    </message>
    <message>
        <source>belongs to {owner}</source>
        <translation>gehört zu {owner}</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>moved before &quot;all&quot;</source>
        <translation>vor „all“ gestellt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>made an include</source>
        <translation>zum include gemacht</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Look-ups in the record itself: {before} before, {after} after. What lies below an include is counted with --at DOMAIN.</source>
        <translation>Nachfragen im Eintrag selbst: {before} vorher, {after} nachher. Was unter einem include liegt, wird mit --at DOMAIN gezählt.</translation>
    </message>
    <message>
        <source>Look-ups: {before} before, {after} after; receivers stop at 10.</source>
        <translation>Nachfragen: {before} vorher, {after} nachher; Empfänger hören bei 10 auf.</translation>
    </message>
    <message>
        <source>Look-ups: at least {before} before, at least {after} after; a name did not answer.</source>
        <translation>Nachfragen: mindestens {before} vorher, mindestens {after} nachher; ein Name hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Take out services you no longer use, or give one a subdomain of its own. Writing a service out as addresses is the last resort: they change without notice.</source>
        <translation>Dienste herausnehmen, die Sie nicht mehr nutzen, oder einem eine eigene Subdomain geben. Einen Dienst als Adressen auszuschreiben ist das letzte Mittel: Sie ändern sich ohne Ankündigung.</translation>
    </message>
    <message>
        <source>Addresses of a service stand in SPF</source>
        <translation>Adressen eines Dienstes stehen in SPF</translation>
    </message>
    <message>
        <source>{include} is written out as addresses ({networks} networks). When the service changes them, which it does without telling you, mail sent through it is no longer allowed.</source>
        <translation>{include} ist als Adressen ausgeschrieben (Netze: {networks}). Wenn der Dienst sie ändert, und das tut er ohne Nachricht an Sie, ist über ihn gesendete Post nicht mehr erlaubt.</translation>
    </message>
    <message>
        <source>Write it out anew every week, or put the include back as soon as there is room.</source>
        <translation>Jede Woche neu ausschreiben oder den include wieder einsetzen, sobald Platz ist.</translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; holds half a surrogate pair, which is no character. Write the character itself in UTF-8.</source>
        <translation>Das Feld „{field}“ enthält ein halbes Surrogatpaar, und das ist kein Zeichen. Das Zeichen selbst in UTF-8 schreiben.</translation>
    </message>
    <message>
        <source>The rest of the record is not shown.</source>
        <translation>Der Rest des Eintrags wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>a term such as ip4:203.0.113.25</source>
        <translation>ein Term wie ip4:203.0.113.25</translation>
    </message>
    <message>
        <source>all, include, a, mx, ptr, ip4, ip6 or exists</source>
        <translation>all, include, a, mx, ptr, ip4, ip6 oder exists</translation>
    </message>
    <message>
        <source>a space or the end</source>
        <translation>ein Leerzeichen oder das Ende</translation>
    </message>
    <message>
        <source>a colon and a value</source>
        <translation>ein Doppelpunkt und ein Wert</translation>
    </message>
    <message>
        <source>a domain name</source>
        <translation>ein Domainname</translation>
    </message>
    <message>
        <source>a name that ends in a top-level domain</source>
        <translation>ein Name, der mit einer Top-Level-Domain endet</translation>
    </message>
    <message>
        <source>a plain ASCII character</source>
        <translation>ein einfaches ASCII-Zeichen</translation>
    </message>
    <message>
        <source>a macro behind the percent sign</source>
        <translation>ein Makro nach dem Prozentzeichen</translation>
    </message>
    <message>
        <source>one of the letters s l o d i p v h</source>
        <translation>einer der Buchstaben s l o d i p v h</translation>
    </message>
    <message>
        <source>a number from 1 up</source>
        <translation>eine Zahl ab 1</translation>
    </message>
    <message>
        <source>a closing brace</source>
        <translation>eine schließende geschweifte Klammer</translation>
    </message>
    <message>
        <source>an IPv4 address</source>
        <translation>eine IPv4-Adresse</translation>
    </message>
    <message>
        <source>an IPv6 address</source>
        <translation>eine IPv6-Adresse</translation>
    </message>
    <message>
        <source>a number from 0 to 32</source>
        <translation>eine Zahl von 0 bis 32</translation>
    </message>
    <message>
        <source>a number from 0 to 128</source>
        <translation>eine Zahl von 0 bis 128</translation>
    </message>
    <message>
        <source>this modifier only once</source>
        <translation>diesen Modifikator nur einmal</translation>
    </message>
    <message>
        <source>the name of a tag</source>
        <translation>der Name eines Tags</translation>
    </message>
    <message>
        <source>plain characters</source>
        <translation>einfache Zeichen</translation>
    </message>
    <message>
        <source>a line end only in front of a blank</source>
        <translation>ein Zeilenende nur vor einem Leerzeichen</translation>
    </message>
    <message>
        <source>every tag only once</source>
        <translation>jedes Tag nur einmal</translation>
    </message>
    <message>
        <source>v= as the first tag</source>
        <translation>v= als erstes Tag</translation>
    </message>
    <message>
        <source>the end of the record</source>
        <translation>das Ende des Eintrags</translation>
    </message>
    <message>
        <source>words with colons between them</source>
        <translation>Wörter mit Doppelpunkten dazwischen</translation>
    </message>
    <message>
        <source>DMARC: takes the reports of another domain</source>
        <translation>DMARC: nimmt die Berichte einer anderen Domain an</translation>
    </message>
    <message>
        <source>What receivers make of your mail</source>
        <translation>Was Empfänger von Ihrer Mail halten</translation>
    </message>
    <message>
        <source>Now: {text}</source>
        <translation>Jetzt: {text}</translation>
    </message>
    <message>
        <source>With the records in place: {text}</source>
        <translation>Mit den veröffentlichten Einträgen: {text}</translation>
    </message>
    <message>
        <source>Now and with the records in place: {text}</source>
        <translation>Jetzt und mit den veröffentlichten Einträgen: {text}</translation>
    </message>
    <message>
        <source>Your mail from {address}</source>
        <translation>Ihre Mail von {address}</translation>
    </message>
    <message>
        <source>Your mail</source>
        <translation>Ihre Mail</translation>
    </message>
    <message>
        <source>Your mail through {relay}</source>
        <translation>Ihre Mail über {relay}</translation>
    </message>
    <message>
        <source>A bounce from {address}</source>
        <translation>Eine Unzustellbarkeitsmeldung von {address}</translation>
    </message>
    <message>
        <source>A bounce from your server</source>
        <translation>Eine Unzustellbarkeitsmeldung Ihres Servers</translation>
    </message>
    <message>
        <source>A bounce through {relay}</source>
        <translation>Eine Unzustellbarkeitsmeldung über {relay}</translation>
    </message>
    <message>
        <source>Mail of the server itself, such as cron&apos;s, from {address}</source>
        <translation>Mail des Servers selbst, etwa von cron, von {address}</translation>
    </message>
    <message>
        <source>Mail of the server itself, such as cron&apos;s</source>
        <translation>Mail des Servers selbst, etwa von cron</translation>
    </message>
    <message>
        <source>Mail of the server itself, such as cron&apos;s, through {relay}</source>
        <translation>Mail des Servers selbst, etwa von cron, über {relay}</translation>
    </message>
    <message>
        <source>Your mail, forwarded by somebody else</source>
        <translation>Ihre Mail, von jemand anderem weitergeleitet</translation>
    </message>
    <message>
        <source>Your mail through a mailing list that changes it</source>
        <translation>Ihre Mail über eine Mailingliste, die sie ändert</translation>
    </message>
    <message>
        <source>A stranger who writes in your name</source>
        <translation>Ein Fremder, der in Ihrem Namen schreibt</translation>
    </message>
    <message>
        <source>A stranger who invents a name below your domain</source>
        <translation>Ein Fremder, der einen Namen unter Ihrer Domain erfindet</translation>
    </message>
    <message>
        <source>From {from}, envelope sender {envelope}, signed by {domain} ({selectors}).</source>
        <translation>Von {from}, Umschlagabsender {envelope}, signiert von {domain} ({selectors}).</translation>
    </message>
    <message>
        <source>From {from}, envelope sender {envelope}, not signed: there is no key yet.</source>
        <translation>Von {from}, Umschlagabsender {envelope}, nicht signiert: Es gibt noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>From {from}, without an envelope sender, so that the greeting {helo} counts; taken as unsigned, because many servers do not sign bounces.</source>
        <translation>Von {from}, ohne Umschlagabsender, sodass die Begrüßung {helo} zählt; als unsigniert betrachtet, weil viele Server solche Meldungen nicht signieren.</translation>
    </message>
    <message>
        <source>From {from}, without an envelope sender, so that the relay&apos;s greeting counts; taken as unsigned, because many servers do not sign bounces.</source>
        <translation>Von {from}, ohne Umschlagabsender, sodass die Begrüßung des Relays zählt; als unsigniert betrachtet, weil viele Server solche Meldungen nicht signieren.</translation>
    </message>
    <message>
        <source>From {from}, envelope sender {envelope}; taken as unsigned, because the signature is set up for {domain} alone.</source>
        <translation>Von {from}, Umschlagabsender {envelope}; als unsigniert betrachtet, weil die Signatur nur für {domain} eingerichtet wird.</translation>
    </message>
    <message>
        <source>From {from}, envelope sender {envelope}, signed by {domain} ({selectors}), handed on by a server that is not yours.</source>
        <translation>Von {from}, Umschlagabsender {envelope}, signiert von {domain} ({selectors}), weitergereicht von einem Server, der nicht Ihrer ist.</translation>
    </message>
    <message>
        <source>From {from}, envelope sender {envelope}, not signed, handed on by a server that is not yours.</source>
        <translation>Von {from}, Umschlagabsender {envelope}, nicht signiert, weitergereicht von einem Server, der nicht Ihrer ist.</translation>
    </message>
    <message>
        <source>From {from}; the list puts its own envelope sender, and what it changes breaks your signature.</source>
        <translation>Von {from}; die Liste setzt ihren eigenen Umschlagabsender, und was sie ändert, bricht Ihre Signatur.</translation>
    </message>
    <message>
        <source>From {from}, envelope sender {envelope}, from a server that is not yours, without your signature.</source>
        <translation>Von {from}, Umschlagabsender {envelope}, von einem Server, der nicht Ihrer ist, ohne Ihre Signatur.</translation>
    </message>
    <message>
        <source>It passes: SPF allows the address ({term}), and the signature counts.</source>
        <translation>Sie besteht: SPF erlaubt die Adresse ({term}), und die Signatur gilt.</translation>
    </message>
    <message>
        <source>It passes: the signature counts, and SPF allows what the relay names ({term}).</source>
        <translation>Sie besteht: Die Signatur gilt, und SPF erlaubt, was das Relay nennt ({term}).</translation>
    </message>
    <message>
        <source>It passes, because SPF allows the address ({term}).</source>
        <translation>Sie besteht, weil SPF die Adresse erlaubt ({term}).</translation>
    </message>
    <message>
        <source>It passes as long as the relay sends from the addresses it names ({term}).</source>
        <translation>Sie besteht, solange das Relay von den Adressen sendet, die es nennt ({term}).</translation>
    </message>
    <message>
        <source>It passes, because the signature counts.</source>
        <translation>Sie besteht, weil die Signatur gilt.</translation>
    </message>
    <message>
        <source>It passes, though it is forged: SPF lets everybody send ({term}).</source>
        <translation>Sie besteht, obwohl sie gefälscht ist: SPF lässt alle senden ({term}).</translation>
    </message>
    <message>
        <source>It fails: neither SPF nor a signature passes. It is delivered as usual.</source>
        <translation>Sie besteht nicht: Weder SPF noch eine Signatur gelingt. Sie wird wie üblich zugestellt.</translation>
    </message>
    <message>
        <source>It fails: neither SPF nor a signature passes. It goes to the spam folder.</source>
        <translation>Sie besteht nicht: Weder SPF noch eine Signatur gelingt. Sie kommt in den Spam-Ordner.</translation>
    </message>
    <message>
        <source>It fails: neither SPF nor a signature passes. It is refused.</source>
        <translation>Sie besteht nicht: Weder SPF noch eine Signatur gelingt. Sie wird abgewiesen.</translation>
    </message>
    <message>
        <source>It fails: what passes speaks for another name than {author}. It is delivered as usual.</source>
        <translation>Sie besteht nicht: Was gelingt, spricht für einen anderen Namen als {author}. Sie wird wie üblich zugestellt.</translation>
    </message>
    <message>
        <source>It fails: what passes speaks for another name than {author}. It goes to the spam folder.</source>
        <translation>Sie besteht nicht: Was gelingt, spricht für einen anderen Namen als {author}. Sie kommt in den Spam-Ordner.</translation>
    </message>
    <message>
        <source>It fails: what passes speaks for another name than {author}. It is refused.</source>
        <translation>Sie besteht nicht: Was gelingt, spricht für einen anderen Namen als {author}. Sie wird abgewiesen.</translation>
    </message>
    <message>
        <source>There is no DMARC record: every receiver decides on its own.</source>
        <translation>Es gibt keinen DMARC-Eintrag: Jeder Empfänger entscheidet selbst.</translation>
    </message>
    <message>
        <source>The DMARC record cannot be used: every receiver decides on its own.</source>
        <translation>Der DMARC-Eintrag ist unbrauchbar: Jeder Empfänger entscheidet selbst.</translation>
    </message>
    <message>
        <source>That could not be found out. {why}</source>
        <translation>Das ließ sich nicht feststellen. {why}</translation>
    </message>
    <message>
        <source>Reports about {domain} go to {mailbox}, and {host} has not agreed to take them. Whoever runs {host} must publish &quot;{value}&quot; as TXT at {name}; without it no report arrives.</source>
        <translation>Berichte über {domain} gehen an {mailbox}, und {host} hat nicht zugestimmt, sie anzunehmen. Wer {host} betreibt, muss „{value}“ als TXT unter {name} veröffentlichen; ohne das kommt kein Bericht an.</translation>
    </message>
    <message>
        <source>Reports about {domain} go to {mailbox}, and {host} has agreed to take them.</source>
        <translation>Berichte über {domain} gehen an {mailbox}, und {host} hat zugestimmt, sie anzunehmen.</translation>
    </message>
    <message>
        <source>Reports about {domain} go to {mailbox}; the record at {name}, among those to publish, says that {host} takes them.</source>
        <translation>Berichte über {domain} gehen an {mailbox}; der Eintrag unter {name}, der mit zu veröffentlichen ist, sagt, dass {host} sie annimmt.</translation>
    </message>
    <message>
        <source>Reports about {domain} go to {mailbox}. Whether {host} has agreed to take them could not be found out.</source>
        <translation>Berichte über {domain} gehen an {mailbox}. Ob {host} zugestimmt hat, sie anzunehmen, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>From observing to refusing</source>
        <translation>Vom Beobachten zum Abweisen</translation>
    </message>
    <message>
        <source>Before the next step:</source>
        <translation>Vor dem nächsten Schritt:</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>only you know</source>
        <translation>das wissen nur Sie</translation>
    </message>
    <message>
        <source>No DMARC record is published yet.</source>
        <translation>Es ist noch kein DMARC-Eintrag veröffentlicht.</translation>
    </message>
    <message>
        <source>Receivers only observe and send reports (p=none).</source>
        <translation>Empfänger beobachten nur und schicken Berichte (p=none).</translation>
    </message>
    <message>
        <source>The spam folder is on trial (p=quarantine with t=y): receivers that know the trial only observe, older ones sort already.</source>
        <translation>Der Spam-Ordner ist auf Probe (p=quarantine mit t=y): Empfänger, die die Probe kennen, beobachten nur, ältere sortieren schon.</translation>
    </message>
    <message>
        <source>Forged mail goes to the spam folder (p=quarantine).</source>
        <translation>Gefälschte Mail kommt in den Spam-Ordner (p=quarantine).</translation>
    </message>
    <message>
        <source>Refusing is on trial (p=reject with t=y): receivers that know the trial use the spam folder, older ones refuse already.</source>
        <translation>Das Abweisen ist auf Probe (p=reject mit t=y): Empfänger, die die Probe kennen, nehmen den Spam-Ordner, ältere weisen schon ab.</translation>
    </message>
    <message>
        <source>Forged mail is refused (p=reject). That is as far as it goes.</source>
        <translation>Gefälschte Mail wird abgewiesen (p=reject). Weiter geht es nicht.</translation>
    </message>
    <message>
        <source>Where the domain stands could not be found out. {why}</source>
        <translation>Wo die Domain steht, ließ sich nicht feststellen. {why}</translation>
    </message>
    <message>
        <source>Next step: publish the record with p=none.</source>
        <translation>Nächster Schritt: den Eintrag mit p=none veröffentlichen.</translation>
    </message>
    <message>
        <source>Next step: the spam folder on trial (p=quarantine with t=y).</source>
        <translation>Nächster Schritt: der Spam-Ordner auf Probe (p=quarantine mit t=y).</translation>
    </message>
    <message>
        <source>Next step: the spam folder (p=quarantine).</source>
        <translation>Nächster Schritt: der Spam-Ordner (p=quarantine).</translation>
    </message>
    <message>
        <source>Next step: refusing on trial (p=reject with t=y).</source>
        <translation>Nächster Schritt: das Abweisen auf Probe (p=reject mit t=y).</translation>
    </message>
    <message>
        <source>Next step: refusing (p=reject).</source>
        <translation>Nächster Schritt: das Abweisen (p=reject).</translation>
    </message>
    <message>
        <source>The plan goes straight to refusing. Mail you do not know of is lost then; sort it into the spam folder first, unless you know everything that sends in your name.</source>
        <translation>Der Plan geht geradewegs zum Abweisen. Mail, von der Sie nichts wissen, ist dann verloren; lassen Sie sie zuerst in den Spam-Ordner sortieren, außer Sie kennen alles, was in Ihrem Namen sendet.</translation>
    </message>
    <message>
        <source>Your mail passes</source>
        <translation>Ihre Mail besteht</translation>
    </message>
    <message>
        <source>Reports of {weeks} weeks read</source>
        <translation>Berichte von {weeks} Wochen gelesen</translation>
    </message>
    <message>
        <source>All senders known</source>
        <translation>Alle Absender bekannt</translation>
    </message>
    <message>
        <source>Everything is signed</source>
        <translation>Alles ist signiert</translation>
    </message>
    <message>
        <source>Nobody writes to mailing lists</source>
        <translation>Niemand schreibt an Mailinglisten</translation>
    </message>
    <message>
        <source>Your own mail passes.</source>
        <translation>Ihre eigene Mail besteht.</translation>
    </message>
    <message>
        <source>Your own mail does not pass yet.</source>
        <translation>Ihre eigene Mail besteht noch nicht.</translation>
    </message>
    <message>
        <source>Whether your own mail passes could not be found out.</source>
        <translation>Ob Ihre eigene Mail besteht, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Your own mail passes SPF or is signed.</source>
        <translation>Ihre eigene Mail besteht SPF oder ist signiert.</translation>
    </message>
    <message>
        <source>You have read the reports of at least {weeks} weeks.</source>
        <translation>Sie haben die Berichte von mindestens {weeks} Wochen gelesen.</translation>
    </message>
    <message>
        <source>Nobody gets reports: the record names no mailbox for them.</source>
        <translation>Niemand bekommt Berichte: Der Eintrag nennt kein Postfach dafür.</translation>
    </message>
    <message>
        <source>You know every server that sends in your name.</source>
        <translation>Sie kennen jeden Server, der in Ihrem Namen sendet.</translation>
    </message>
    <message>
        <source>The key of your signature is published; everything that sends must sign with it.</source>
        <translation>Der Schlüssel Ihrer Signatur ist veröffentlicht; alles, was sendet, muss damit signieren.</translation>
    </message>
    <message>
        <source>No key of your signature that receivers accept is published.</source>
        <translation>Es ist kein Schlüssel Ihrer Signatur veröffentlicht, den Empfänger annehmen.</translation>
    </message>
    <message>
        <source>Whether the key of your signature is published could not be found out.</source>
        <translation>Ob der Schlüssel Ihrer Signatur veröffentlicht ist, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>Everything that sends signs its mail.</source>
        <translation>Alles, was sendet, signiert seine Mail.</translation>
    </message>
    <message>
        <source>Nobody with an address of the domain writes to mailing lists; such mail would be refused.</source>
        <translation>Niemand mit einer Adresse der Domain schreibt an Mailinglisten; solche Mail würde abgewiesen.</translation>
    </message>
    <message>
        <source>The key at {name} was changed when it was entered ({damage}). {consequence}</source>
        <translation>Der Schlüssel bei {name} wurde beim Eintragen verändert ({damage}). {consequence}</translation>
    </message>
    <message>
        <source>The record at {name} cannot be read at &quot;{text}&quot; (expected: {expected}). {consequence}</source>
        <translation>Der Eintrag bei {name} ist bei „{text}“ nicht lesbar (erwartet: {expected}). {consequence}</translation>
    </message>
    <message>
        <source>Receivers act as if it were not there.</source>
        <translation>Empfänger tun, als gäbe es ihn nicht.</translation>
    </message>
    <message>
        <source>Receivers only observe: forged mail is delivered.</source>
        <translation>Empfänger beobachten nur: Gefälschte Post wird zugestellt.</translation>
    </message>
    <message>
        <source>Receivers leave that part out.</source>
        <translation>Empfänger lassen diesen Teil weg.</translation>
    </message>
    <message>
        <source>Every signature fails.</source>
        <translation>Jede Signatur schlägt fehl.</translation>
    </message>
    <message>
        <source>Receivers that keep to the standard read it all the same; signatures fail at others.</source>
        <translation>Empfänger, die sich an den Standard halten, lesen ihn trotzdem; bei anderen schlagen Signaturen fehl.</translation>
    </message>
    <message>
        <source>Not read.</source>
        <translation>Nicht gelesen.</translation>
    </message>
    <message>
        <source>The file for mail programs cannot be read</source>
        <translation>Datei für Mailprogramme nicht lesbar</translation>
    </message>
    <message>
        <source>Mail programs cannot read the file: {expected} is missing at &quot;{text}&quot;. They ask their owners for every setting.</source>
        <translation>Mailprogramme können die Datei nicht lesen: Bei „{text}“ fehlt {expected}. Sie fragen dann nach jeder Einstellung.</translation>
    </message>
    <message>
        <source>A web page in the place of the file for mail programs</source>
        <translation>Webseite anstelle der Datei für Mailprogramme</translation>
    </message>
    <message>
        <source>The web server answers with a page for people. Some mail programs stop there.</source>
        <translation>Der Webserver antwortet mit einer Seite für Menschen. Manche Mailprogramme brechen dann ab.</translation>
    </message>
    <message>
        <source>Put the file at that address, or let the server answer 404.</source>
        <translation>Die Datei unter diese Adresse stellen oder den Server mit 404 antworten lassen.</translation>
    </message>
    <message>
        <source>The file for mail programs comes as something else</source>
        <translation>Datei für Mailprogramme kommt als etwas anderes</translation>
    </message>
    <message>
        <source>The web server sends the file as {type}; some mail programs then ignore it.</source>
        <translation>Der Webserver sendet die Datei als {type}; manche Mailprogramme beachten sie dann nicht.</translation>
    </message>
    <message>
        <source>Let the server send it as text/xml.</source>
        <translation>Den Server sie als text/xml senden lassen.</translation>
    </message>
    <message>
        <source>Passwords in clear text</source>
        <translation>Passwörter im Klartext</translation>
    </message>
    <message>
        <source>Mail programs are told to use {host}, port {port}, without encryption. Everybody on the way can read the password.</source>
        <translation>Mailprogramme sollen {host}, Port {port}, ohne Verschlüsselung verwenden. Jeder auf dem Weg kann das Passwort lesen.</translation>
    </message>
    <message>
        <source>Name a port with TLS and set the socketType to SSL.</source>
        <translation>Einen Port mit TLS nennen und den socketType auf SSL setzen.</translation>
    </message>
    <message>
        <source>The connection to {host}, port {port}, begins without encryption.</source>
        <translation>Die Verbindung zu {host}, Port {port}, beginnt ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>Name the server with the socketType SSL first.</source>
        <translation>Zuerst den Server mit dem socketType SSL nennen.</translation>
    </message>
    <message>
        <source>No server to read mail from</source>
        <translation>Kein Server zum Lesen der Mail</translation>
    </message>
    <message>
        <source>The file names no server that mail programs can fetch mail from.</source>
        <translation>Die Datei nennt keinen Server, von dem Mailprogramme Mail holen können.</translation>
    </message>
    <message>
        <source>Add an incomingServer of the type imap.</source>
        <translation>Einen incomingServer vom Typ imap hinzufügen.</translation>
    </message>
    <message>
        <source>No server to send mail with</source>
        <translation>Kein Server zum Senden von Mail</translation>
    </message>
    <message>
        <source>The file names no server that mail programs can send mail with.</source>
        <translation>Die Datei nennt keinen Server, über den Mailprogramme Mail senden können.</translation>
    </message>
    <message>
        <source>Add an outgoingServer of the type smtp.</source>
        <translation>Einen outgoingServer vom Typ smtp hinzufügen.</translation>
    </message>
    <message>
        <source>The file names no mail domain</source>
        <translation>Die Datei nennt keine Mail-Domain</translation>
    </message>
    <message>
        <source>Some mail programs use the file only for the domains that it names.</source>
        <translation>Manche Mailprogramme verwenden die Datei nur für die Domains, die sie nennt.</translation>
    </message>
    <message>
        <source>Add a domain element.</source>
        <translation>Ein Element domain hinzufügen.</translation>
    </message>
    <message>
        <source>This file sets mail programs up (version {version} of the format).</source>
        <translation>Diese Datei richtet Mailprogramme ein (Version {version} des Formats).</translation>
    </message>
    <message>
        <source>Whose servers these are: {id}.</source>
        <translation>Wessen Server das sind: {id}.</translation>
    </message>
    <message>
        <source>A server to read mail from, by {type}:</source>
        <translation>Ein Server zum Lesen der Mail, mit {type}:</translation>
    </message>
    <message>
        <source>A server to send mail with, by {type}:</source>
        <translation>Ein Server zum Senden der Mail, mit {type}:</translation>
    </message>
    <message>
        <source>For addresses of the domain {domain}.</source>
        <translation>Für Adressen der Domain {domain}.</translation>
    </message>
    <message>
        <source>What mail programs call the account: {name}.</source>
        <translation>Wie Mailprogramme das Konto nennen: {name}.</translation>
    </message>
    <message>
        <source>{name}: not needed for the account.</source>
        <translation>{name}: für das Konto nicht nötig.</translation>
    </message>
    <message>
        <source>The host {host}.</source>
        <translation>Der Server {host}.</translation>
    </message>
    <message>
        <source>Encrypted from the start.</source>
        <translation>Von Anfang an verschlüsselt.</translation>
    </message>
    <message>
        <source>Encryption is switched on in the dialogue.</source>
        <translation>Die Verschlüsselung wird im Dialog eingeschaltet.</translation>
    </message>
    <message>
        <source>Not encrypted.</source>
        <translation>Nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>How the program logs in: {way}.</source>
        <translation>Wie sich das Programm anmeldet: {way}.</translation>
    </message>
    <message>
        <source>The user name: {name}.</source>
        <translation>Der Benutzername: {name}.</translation>
    </message>
    <message>
        <source>The file for mail programs names no server.</source>
        <translation>Die Datei für Mailprogramme nennt keinen Server.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no host name for mail programs.</source>
        <translation>„{text}“ ist kein Servername für Mailprogramme.</translation>
    </message>
    <message>
        <source>{path} holds neither a certificate nor a key in PEM form. Choose the file that your mail server names as its certificate.</source>
        <translation>{path} enthält weder ein Zertifikat noch einen Schlüssel in PEM-Form. Die Datei wählen, die der Mailserver als sein Zertifikat nennt.</translation>
    </message>
    <message>
        <source>The key in {path} is protected by a password. Choose the certificate; it needs none.</source>
        <translation>Der Schlüssel in {path} ist mit einem Passwort geschützt. Das Zertifikat wählen; es braucht keines.</translation>
    </message>
    <message>
        <source>The certificate or key in {path} is damaged. Take it from a copy.</source>
        <translation>Das Zertifikat oder der Schlüssel in {path} ist beschädigt. Aus einer Kopie nehmen.</translation>
    </message>
    <message>
        <source>--extra {text} is not one of {known}.</source>
        <translation>--extra {text} ist nicht unter {known}.</translation>
    </message>
    <message>
        <source>--extra {kind} needs a value, such as {example}.</source>
        <translation>--extra {kind} braucht einen Wert, etwa {example}.</translation>
    </message>
    <message>
        <source>--extra {kind}: &quot;{text}&quot; cannot be used; {expected} would be right.</source>
        <translation>--extra {kind}: „{text}“ ist nicht verwendbar; richtig wäre {expected}.</translation>
    </message>
    <message>
        <source>File for the web server, at {url}:</source>
        <translation>Datei für den Webserver, unter {url}:</translation>
    </message>
    <message>
        <source>MTA-STS for {domain} is not planned: its mail is not taken here.</source>
        <translation>MTA-STS für {domain} ist nicht geplant: Ihre Mail wird nicht hier angenommen.</translation>
    </message>
    <message>
        <source>Put the policy at {url}. {name} has to lead to a web server with a certificate of a public CA for that name, which answers with 200, as text/plain, without redirect. Publish the record only when the file is there.</source>
        <translation>Die Richtlinie unter {url} stellen. {name} muss zu einem Webserver führen, der für diesen Namen ein Zertifikat einer öffentlichen Zertifizierungsstelle hat und mit 200, als text/plain, ohne Weiterleitung antwortet. Den Eintrag erst veröffentlichen, wenn die Datei dort ist.</translation>
    </message>
    <message>
        <source>Before that, every mail host needs a certificate of a public CA for its name, shown after STARTTLS: {hosts}.</source>
        <translation>Vorher braucht jeder Mailserver ein Zertifikat einer öffentlichen Zertifizierungsstelle für seinen Namen, gezeigt nach STARTTLS: {hosts}.</translation>
    </message>
    <message>
        <source>This ends MTA-STS for {domain}: put this file and record in the place of the old ones, leave them until the max_age of the old policy has passed, then remove both.</source>
        <translation>Das beendet MTA-STS für {domain}: Diese Datei und diesen Eintrag an die Stelle der alten setzen, so lange stehen lassen, bis das max_age der alten Richtlinie vorbei ist, dann beide entfernen.</translation>
    </message>
    <message>
        <source>Mail programs look for the file at {url}. {name} has to lead to a web server that sends it as text/xml. The servers in it have to listen there.</source>
        <translation>Mailprogramme suchen die Datei unter {url}. {name} muss zu einem Webserver führen, der sie als text/xml sendet. Die Server darin müssen dort auch lauschen.</translation>
    </message>
    <message>
        <source>What is published at {at} does not let {issuer} issue for {host}: without the new record the next renewal fails.</source>
        <translation>Was unter {at} veröffentlicht ist, lässt {issuer} nicht für {host} ausstellen: Ohne den neuen Eintrag misslingt die nächste Erneuerung.</translation>
    </message>
    <message>
        <source>At {at} stands a CAA record with a critical tag that nobody knows: no CA issues for {host} as long as it is there.</source>
        <translation>Unter {at} steht ein CAA-Eintrag mit einer kritischen Angabe, die niemand kennt: Solange er da ist, stellt keine Zertifizierungsstelle für {host} aus.</translation>
    </message>
    <message>
        <source>At {at} stands a record that lets {issuer} issue for everybody who controls {host}; what you bind it to counts only when that record is gone.</source>
        <translation>Unter {at} steht ein Eintrag, nach dem {issuer} für jeden ausstellt, der {host} beherrscht; die gewünschte Bindung zählt erst, wenn dieser Eintrag weg ist.</translation>
    </message>
    <message>
        <source>TLSA for {host} is not planned: whether its zone is signed could not be found out.</source>
        <translation>TLSA für {host} ist nicht geplant: Ob die Zone signiert ist, ließ sich nicht herausfinden.</translation>
    </message>
    <message>
        <source>TLSA for {host} is not planned: its zone is not signed, so senders would ignore the record. Switch DNSSEC on at your DNS host first.</source>
        <translation>TLSA für {host} ist nicht geplant: Die Zone ist nicht signiert, Absender würden den Eintrag nicht beachten. Zuerst DNSSEC beim DNS-Anbieter einschalten.</translation>
    </message>
    <message>
        <source>TLSA for {host} is not planned: its zone is signed, not proven. Ask through a validating resolver on this machine or in your network.</source>
        <translation>TLSA für {host} ist nicht geplant: Die Zone ist signiert, aber nicht bewiesen. Über einen validierenden Resolver auf diesem Rechner oder im eigenen Netz fragen.</translation>
    </message>
    <message>
        <source>TLSA for {host} is not planned: the signatures of its zone do not hold. Mend DNSSEC first; mail is lost already.</source>
        <translation>TLSA für {host} ist nicht geplant: Die Signaturen der Zone stimmen nicht. Zuerst DNSSEC in Ordnung bringen; schon jetzt geht Mail verloren.</translation>
    </message>
    <message>
        <source>The TLSA record of {host} holds as long as the key: let renewals reuse the key, or publish the record of the next key beside this one two TTLs before the change. A record that fits no key stops mail.</source>
        <translation>Der TLSA-Eintrag von {host} gilt so lange wie der Schlüssel: Den Schlüssel beim Erneuern behalten, oder den Eintrag des nächsten Schlüssels zwei TTLs vor dem Wechsel neben diesen setzen. Ein Eintrag, der zu keinem Schlüssel passt, hält Mail auf.</translation>
    </message>
    <message>
        <source>For mail to {domain} senders do not look at the TLSA record: its own zone, with the MX record, does not come with proof.</source>
        <translation>Für Mail an {domain} sehen Absender den TLSA-Eintrag nicht an: Ihre eigene Zone mit dem MX-Eintrag kommt nicht mit Beweis.</translation>
    </message>
    <message>
        <source>{domain} takes no mail any more, not even bounces, so receivers may refuse mail from it. If it sends none either, v=spf1 -all and a DMARC policy of reject say so; both are yours to choose, nothing of them was changed.</source>
        <translation>{domain} nimmt keine Mail mehr an, auch keine Rückläufer; Empfänger können Mail von ihr deshalb abweisen. Wenn sie auch keine sendet, sagen das v=spf1 -all und die DMARC-Richtlinie reject; beides bleibt Ihre Wahl, daran wurde nichts geändert.</translation>
    </message>
    <message>
        <source>TLS reports: where failures are told</source>
        <translation>TLS-Berichte: wohin Fehler gemeldet werden</translation>
    </message>
    <message>
        <source>MTA-STS: mail to you only over TLS</source>
        <translation>MTA-STS: Mail an Sie nur über TLS</translation>
    </message>
    <message>
        <source>How mail programs find the server</source>
        <translation>Wie Mailprogramme den Server finden</translation>
    </message>
    <message>
        <source>CAA: who may issue certificates</source>
        <translation>CAA: wer Zertifikate ausstellen darf</translation>
    </message>
    <message>
        <source>TLSA: the key of the server</source>
        <translation>TLSA: der Schlüssel des Servers</translation>
    </message>
    <message>
        <source>No mail is taken here</source>
        <translation>Hier wird keine Mail angenommen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>{host} is known to take no records of the type {type}. Another DNS host does.</source>
        <translation>{host} nimmt bekanntlich keine Einträge vom Typ {type} an. Ein anderer DNS-Anbieter tut es.</translation>
    </message>
    <message>
        <source>Leave the CAA records that are there; this one goes beside them.</source>
        <translation>Die vorhandenen CAA-Einträge stehen lassen; dieser kommt daneben.</translation>
    </message>
    <message>
        <source>The zone is signed, but no validating resolver that can be trusted was asked.</source>
        <translation>Die Zone ist signiert, aber gefragt wurde kein validierender Resolver, dem man trauen kann.</translation>
    </message>
    <message>
        <source>MTA-STS protects your mail</source>
        <translation>MTA-STS schützt Ihre Mail</translation>
    </message>
    <message>
        <source>Servers that know MTA-STS deliver to {domain} only over verified TLS.</source>
        <translation>Server, die MTA-STS kennen, stellen an {domain} nur über geprüftes TLS zu.</translation>
    </message>
    <message>
        <source>No MTA-STS</source>
        <translation>Kein MTA-STS</translation>
    </message>
    <message>
        <source>{domain} does not ask other servers for verified TLS; somebody on the way could read mail to you.</source>
        <translation>{domain} verlangt von anderen Servern kein geprüftes TLS; jemand auf dem Weg könnte Mail an Sie mitlesen.</translation>
    </message>
    <message>
        <source>Several MTA-STS records</source>
        <translation>Mehrere MTA-STS-Einträge</translation>
    </message>
    <message>
        <source>There are {count} MTA-STS records at {name}. Senders then act as if there were no policy.</source>
        <translation>Unter {name} stehen {count} MTA-STS-Einträge. Absender tun dann so, als gäbe es keine Richtlinie.</translation>
    </message>
    <message>
        <source>Leave one.</source>
        <translation>Einen davon lassen.</translation>
    </message>
    <message>
        <source>The MTA-STS policy cannot be fetched</source>
        <translation>MTA-STS-Richtlinie nicht abrufbar</translation>
    </message>
    <message>
        <source>{domain} announces a policy, but {url} does not give it: {why}. New senders see no policy; those that remember one go by it.</source>
        <translation>{domain} kündigt eine Richtlinie an, aber {url} liefert sie nicht: {why}. Neue Absender sehen keine Richtlinie; wer sich eine gemerkt hat, richtet sich danach.</translation>
    </message>
    <message>
        <source>Put the file at that address: answered with 200, as text/plain, without redirect.</source>
        <translation>Die Datei unter diese Adresse stellen: mit 200 beantwortet, als text/plain, ohne Weiterleitung.</translation>
    </message>
    <message>
        <source>The certificate of the policy host is not valid</source>
        <translation>Zertifikat für die Richtlinie nicht gültig</translation>
    </message>
    <message>
        <source>{url} shows no certificate that is valid for its name, so senders do not take the policy of {domain}.</source>
        <translation>{url} zeigt kein Zertifikat, das für den Namen gilt; Absender nehmen die Richtlinie von {domain} deshalb nicht.</translation>
    </message>
    <message>
        <source>Get a certificate of a public CA for that name.</source>
        <translation>Für diesen Namen ein Zertifikat einer öffentlichen Zertifizierungsstelle holen.</translation>
    </message>
    <message>
        <source>The policy leaves a mail host out</source>
        <translation>Die Richtlinie lässt einen Mailserver aus</translation>
    </message>
    <message>
        <source>The MTA-STS policy of {domain} does not name {hosts}. Senders that enforce it deliver nothing there.</source>
        <translation>Die MTA-STS-Richtlinie von {domain} nennt {hosts} nicht. Absender, die sich streng daran halten, stellen dort nichts zu.</translation>
    </message>
    <message>
        <source>Add an mx line for each to the policy, and give the record a new id.</source>
        <translation>Für jeden eine mx-Zeile in die Richtlinie schreiben und dem Eintrag eine neue id geben.</translation>
    </message>
    <message>
        <source>MTA-STS unknown</source>
        <translation>MTA-STS unbekannt</translation>
    </message>
    <message>
        <source>Not everything about MTA-STS of {subject} could be found out. {why}</source>
        <translation>Nicht alles über MTA-STS von {subject} ließ sich herausfinden. {why}</translation>
    </message>
    <message>
        <source>TLS reports are asked for</source>
        <translation>TLS-Berichte sind bestellt</translation>
    </message>
    <message>
        <source>Reports about failed TLS on the way to {domain} go to {destinations}.</source>
        <translation>Berichte über misslungenes TLS auf dem Weg zu {domain} gehen an {destinations}.</translation>
    </message>
    <message>
        <source>Several TLS report records</source>
        <translation>Mehrere Einträge für TLS-Berichte</translation>
    </message>
    <message>
        <source>There are {count} records at {name}. Senders then send no reports.</source>
        <translation>Unter {name} stehen {count} Einträge. Absender schicken dann keine Berichte.</translation>
    </message>
    <message>
        <source>TLS reports unknown</source>
        <translation>TLS-Berichte unbekannt</translation>
    </message>
    <message>
        <source>Whether {subject} asks for TLS reports could not be found out. {why}</source>
        <translation>Ob {subject} TLS-Berichte bestellt, ließ sich nicht herausfinden. {why}</translation>
    </message>
    <message>
        <source>The key of the server is in DNS</source>
        <translation>Schlüssel des Servers steht im DNS</translation>
    </message>
    <message>
        <source>{host} has a TLSA record that came with proof: senders that know DANE accept only that key.</source>
        <translation>{host} hat einen TLSA-Eintrag, der mit Beweis kam: Absender, die DANE kennen, nehmen nur diesen Schlüssel an.</translation>
    </message>
    <message>
        <source>TLSA without DNSSEC</source>
        <translation>TLSA ohne DNSSEC</translation>
    </message>
    <message>
        <source>{host} has a TLSA record, but its zone is not signed. Senders ignore the record.</source>
        <translation>{host} hat einen TLSA-Eintrag, aber die Zone ist nicht signiert. Absender beachten den Eintrag nicht.</translation>
    </message>
    <message>
        <source>Sign the zone with DNSSEC, or take the record out.</source>
        <translation>Die Zone mit DNSSEC signieren oder den Eintrag entfernen.</translation>
    </message>
    <message>
        <source>TLSA unknown</source>
        <translation>TLSA unbekannt</translation>
    </message>
    <message>
        <source>Whether the TLSA record of {subject} counts could not be found out. {why}</source>
        <translation>Ob der TLSA-Eintrag von {subject} zählt, ließ sich nicht herausfinden. {why}</translation>
    </message>
    <message>
        <source>Check again later, with a validating resolver on this machine or in your network.</source>
        <translation>Später noch einmal prüfen, mit einem validierenden Resolver auf diesem Rechner oder im eigenen Netz.</translation>
    </message>
    <message>
        <source>CAA forbids your certificate authority</source>
        <translation>CAA verbietet Ihre Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>The CAA records at {at} do not let {issuer} issue a certificate for {host}. The next renewal fails.</source>
        <translation>Die CAA-Einträge unter {at} lassen {issuer} kein Zertifikat für {host} ausstellen. Die nächste Erneuerung misslingt.</translation>
    </message>
    <message>
        <source>Add a CAA record that names the CA.</source>
        <translation>Einen CAA-Eintrag hinzufügen, der die Zertifizierungsstelle nennt.</translation>
    </message>
    <message>
        <source>CAA unknown</source>
        <translation>CAA unbekannt</translation>
    </message>
    <message>
        <source>Who may issue certificates for {subject} could not be found out. {why}</source>
        <translation>Wer Zertifikate für {subject} ausstellen darf, ließ sich nicht herausfinden. {why}</translation>
    </message>
    <message>
        <source>its name has no address</source>
        <translation>der Name hat keine Adresse</translation>
    </message>
    <message>
        <source>no web server answers there</source>
        <translation>dort antwortet kein Webserver</translation>
    </message>
    <message>
        <source>the web server does not answer in time</source>
        <translation>der Webserver antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>the file is larger than 64 KiB</source>
        <translation>die Datei ist größer als 64 KiB</translation>
    </message>
    <message>
        <source>the answer is no HTTP</source>
        <translation>die Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>the web server redirects, and senders do not follow</source>
        <translation>der Webserver leitet weiter, und Absender folgen dem nicht</translation>
    </message>
    <message>
        <source>the web server does not answer with 200</source>
        <translation>der Webserver antwortet nicht mit 200</translation>
    </message>
    <message>
        <source>the file does not come as text/plain</source>
        <translation>die Datei kommt nicht als text/plain</translation>
    </message>
    <message>
        <source>With a certificate of a public CA you can add it on the records page.</source>
        <translation>Mit einem Zertifikat einer öffentlichen Zertifizierungsstelle lässt es sich auf der Seite der Einträge ergänzen.</translation>
    </message>
    <message>
        <source>TLS reports for {domain} are not planned: there is no mailbox for reports. Name one for the DMARC reports, or for these.</source>
        <translation>TLS-Berichte für {domain} sind nicht geplant: Es gibt kein Postfach für Berichte. Eines für die DMARC-Berichte oder für diese nennen.</translation>
    </message>
    <message>
        <source>The policy of {domain} begins in testing: mail comes also when TLS fails. When the TLS reports are clean for some weeks, go on to enforce.</source>
        <translation>Die Richtlinie von {domain} beginnt mit testing: Mail kommt auch dann, wenn TLS misslingt. Wenn die TLS-Berichte einige Wochen lang sauber sind, zu enforce weitergehen.</translation>
    </message>
    <message>
        <source>Publish this policy of {domain} only when the TLS reports are clean for some weeks: a mail host without valid certificate then gets no mail. Never just delete record and file; leave with the mode none.</source>
        <translation>Diese Richtlinie von {domain} erst veröffentlichen, wenn die TLS-Berichte einige Wochen lang sauber sind: Ein Mailserver ohne gültiges Zertifikat bekommt dann keine Mail. Eintrag und Datei nie einfach löschen; mit dem Modus none aussteigen.</translation>
    </message>
    <message>
        <source>Without TLS reports nobody sees whether the policy of {domain} works; add them as well.</source>
        <translation>Ohne TLS-Berichte sieht niemand, ob die Richtlinie von {domain} wirkt; sie ebenfalls ergänzen.</translation>
    </message>
    <message>
        <source>Mail can leave over {family}</source>
        <translation>Mail kommt über {family} hinaus</translation>
    </message>
    <message>
        <source>Connections to port 25 of other mail servers get through; reached: {who}.</source>
        <translation>Verbindungen zu Port 25 anderer Mailserver kommen durch; erreicht: {who}.</translation>
    </message>
    <message>
        <source>A receiver turns this line away</source>
        <translation>Ein Empfänger weist diesen Anschluss ab</translation>
    </message>
    <message>
        <source>{who} answers on port 25 over {family}, but refuses this address before any mail is offered: {reply}</source>
        <translation>{who} antwortet über {family} auf Port 25, lehnt diese Adresse aber ab, bevor Mail angeboten wird: {reply}</translation>
    </message>
    <message>
        <source>Look at the block lists and the reverse name first; the answer often names a page that helps.</source>
        <translation>Zuerst die Sperrlisten und den Rückwärtsnamen ansehen; oft nennt die Antwort eine Seite, die weiterhilft.</translation>
    </message>
    <message>
        <source>Port 25 is blocked over {family}</source>
        <translation>Port 25 ist über {family} gesperrt</translation>
    </message>
    <message>
        <source>Look for the switch in the provider&apos;s or router&apos;s settings, or ask the provider to open port 25. If it stays shut, send through a relay.</source>
        <translation>Den Schalter in den Einstellungen des Anbieters oder des Routers suchen oder den Anbieter bitten, Port 25 zu öffnen. Bleibt er zu, über ein Relay senden.</translation>
    </message>
    <message>
        <source>Port 25 is refused on the way over {family}</source>
        <translation>Port 25 wird über {family} unterwegs abgewiesen</translation>
    </message>
    <message>
        <source>Connections to port 25 are turned back at once ({how}; tried: {who}). Mail cannot leave this line directly. A firewall in this machine, the router or the provider does that.</source>
        <translation>Verbindungen zu Port 25 werden sofort abgewiesen ({how}; versucht: {who}). Mail kann diesen Anschluss nicht direkt verlassen. Das macht eine Firewall auf diesem Rechner, im Router oder beim Anbieter.</translation>
    </message>
    <message>
        <source>Allow outgoing port 25 for this machine in its firewall and in the router, then ask the provider. If it stays shut, send through a relay.</source>
        <translation>Ausgehenden Port 25 für diesen Rechner in dessen Firewall und im Router erlauben, dann den Anbieter fragen. Bleibt er zu, über ein Relay senden.</translation>
    </message>
    <message>
        <source>Somebody else answers on port 25 over {family}</source>
        <translation>Auf Port 25 antwortet über {family} jemand anderes</translation>
    </message>
    <message>
        <source>Switch off the mail shield of a virus scanner or firewall, or ask the provider to let port 25 through. Else send through a relay over TLS.</source>
        <translation>Den Mailschutz eines Virenscanners oder einer Firewall abschalten oder den Anbieter bitten, Port 25 durchzulassen. Sonst über ein Relay mit TLS senden.</translation>
    </message>
    <message>
        <source>Could not tell whether mail can leave over {subject}</source>
        <translation>Ob Mail über {subject} hinauskommt, war nicht festzustellen</translation>
    </message>
    <message>
        <source>Whether port 25 is open over {subject} could not be found out. {why}</source>
        <translation>Ob Port 25 über {subject} offen ist, war nicht herauszufinden. {why}</translation>
    </message>
    <message>
        <source>Try again from the machine that sends the mail.</source>
        <translation>Auf dem Rechner, der die Mail sendet, noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The relay can be reached</source>
        <translation>Das Relay ist erreichbar</translation>
    </message>
    <message>
        <source>{relay} answers and protects the connection ({tls}).</source>
        <translation>{relay} antwortet und schützt die Verbindung ({tls}).</translation>
    </message>
    <message>
        <source>The relay cannot be reached</source>
        <translation>Das Relay ist nicht erreichbar</translation>
    </message>
    <message>
        <source>{relay} does not take mail from here: {how}. Without it no mail leaves.</source>
        <translation>{relay} nimmt von hier keine Mail an: {how}. Ohne das Relay geht keine Mail hinaus.</translation>
    </message>
    <message>
        <source>Compare host and port with what the relay&apos;s help pages say, and try port 465 or 587 if another is set.</source>
        <translation>Host und Port mit den Hilfeseiten des Relays vergleichen, und Port 465 oder 587 versuchen, falls ein anderer eingestellt ist.</translation>
    </message>
    <message>
        <source>The relay offers no TLS</source>
        <translation>Das Relay bietet kein TLS an</translation>
    </message>
    <message>
        <source>{relay} answers without TLS, so the password and the mail could be read on the way.</source>
        <translation>{relay} antwortet ohne TLS, also könnten Passwort und Mail unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>Use port 465 or 587 of the relay; if that offers no TLS either, somebody on the way takes it out.</source>
        <translation>Port 465 oder 587 des Relays verwenden; bietet auch der kein TLS an, nimmt es jemand unterwegs heraus.</translation>
    </message>
    <message>
        <source>The relay&apos;s certificate does not fit</source>
        <translation>Das Zertifikat des Relays passt nicht</translation>
    </message>
    <message>
        <source>{relay} shows a certificate that should not be trusted: {fault} (names: {names}). A careful server refuses to log in there.</source>
        <translation>{relay} zeigt ein Zertifikat, dem man nicht trauen sollte: {fault} (Namen: {names}). Ein vorsichtiger Server meldet sich dort nicht an.</translation>
    </message>
    <message>
        <source>Use the host name that the relay&apos;s help pages give; the certificate is for that one.</source>
        <translation>Den Hostnamen verwenden, den die Hilfeseiten des Relays nennen; für den gilt das Zertifikat.</translation>
    </message>
    <message>
        <source>The relay could not be tried</source>
        <translation>Das Relay war nicht zu prüfen</translation>
    </message>
    <message>
        <source>Whether {subject} takes mail could not be found out. {why}</source>
        <translation>Ob {subject} Mail annimmt, war nicht herauszufinden. {why}</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>In einer Minute noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Whether mail comes in was not tried</source>
        <translation>Ob Mail ankommt, wurde nicht geprüft</translation>
    </message>
    <message>
        <source>Whether others reach {host} on port 25 cannot be seen from inside your network.</source>
        <translation>Ob andere {host} auf Port 25 erreichen, ist aus dem eigenen Netz nicht zu sehen.</translation>
    </message>
    <message>
        <source>TLS works</source>
        <translation>TLS funktioniert</translation>
    </message>
    <message>
        <source>{host} takes TLS with a certificate that fits, valid until {until}.</source>
        <translation>{host} nimmt TLS mit einem passenden Zertifikat an, gültig bis {until}.</translation>
    </message>
    <message>
        <source>No TLS offered</source>
        <translation>Kein TLS angeboten</translation>
    </message>
    <message>
        <source>{host} does not offer STARTTLS: mail to it travels readable, and some senders refuse to send it.</source>
        <translation>{host} bietet kein STARTTLS an: Mail dorthin ist unterwegs lesbar, und manche Absender senden sie gar nicht.</translation>
    </message>
    <message>
        <source>Give the server a certificate, for example from Let&apos;s Encrypt, and switch TLS on.</source>
        <translation>Dem Server ein Zertifikat geben, zum Beispiel von Let&apos;s Encrypt, und TLS einschalten.</translation>
    </message>
    <message>
        <source>The certificate does not fit the host</source>
        <translation>Das Zertifikat passt nicht zum Host</translation>
    </message>
    <message>
        <source>{host} shows a certificate that others cannot trust for it: {fault} (names: {names}).</source>
        <translation>{host} zeigt ein Zertifikat, dem andere dafür nicht trauen können: {fault} (Namen: {names}).</translation>
    </message>
    <message>
        <source>Get a certificate for the name of the mail host from a public CA.</source>
        <translation>Ein Zertifikat für den Namen des Mailservers von einer öffentlichen Zertifizierungsstelle holen.</translation>
    </message>
    <message>
        <source>The certificate is not valid now</source>
        <translation>Das Zertifikat gilt jetzt nicht</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid at this time (until {until}).</source>
        <translation>Das Zertifikat von {host} gilt zu dieser Zeit nicht (bis {until}).</translation>
    </message>
    <message>
        <source>Renew it, check that the server loads the new one, and check the clock.</source>
        <translation>Es erneuern, prüfen, ob der Server das neue lädt, und die Uhr prüfen.</translation>
    </message>
    <message>
        <source>The certificate ends soon</source>
        <translation>Das Zertifikat läuft bald ab</translation>
    </message>
    <message>
        <source>The certificate of {host} ends on {until}.</source>
        <translation>Das Zertifikat von {host} läuft am {until} ab.</translation>
    </message>
    <message>
        <source>Renew it and check that the server loads the new one.</source>
        <translation>Es erneuern und prüfen, ob der Server das neue lädt.</translation>
    </message>
    <message>
        <source>TLS could not be tried</source>
        <translation>TLS war nicht zu prüfen</translation>
    </message>
    <message>
        <source>Whether {subject} takes TLS could not be found out. {why}</source>
        <translation>Ob {subject} TLS annimmt, war nicht herauszufinden. {why}</translation>
    </message>
    <message>
        <source>None of the receivers that are tried has an address of this family.</source>
        <translation>Keiner der Empfänger, die versucht werden, hat eine Adresse dieser Art.</translation>
    </message>
    <message>
        <source>None of the receivers that were tried said anything that tells.</source>
        <translation>Keiner der versuchten Empfänger hat etwas Aussagekräftiges gesagt.</translation>
    </message>
    <message>
        <source>Nothing answered at {place}.</source>
        <translation>Unter {place} hat nichts geantwortet.</translation>
    </message>
    <message>
        <source>The connection to {place} was refused.</source>
        <translation>Die Verbindung zu {place} wurde abgewiesen.</translation>
    </message>
    <message>
        <source>There is no way to {place} from here ({detail}).</source>
        <translation>Von hier führt kein Weg zu {place} ({detail}).</translation>
    </message>
    <message>
        <source>{place} took the connection and said nothing more.</source>
        <translation>{place} hat die Verbindung angenommen und dann nichts gesagt.</translation>
    </message>
    <message>
        <source>{place} closed the connection in the middle.</source>
        <translation>{place} hat die Verbindung mittendrin geschlossen.</translation>
    </message>
    <message>
        <source>{place} turned us away: {detail}</source>
        <translation>{place} hat uns abgewiesen: {detail}</translation>
    </message>
    <message>
        <source>What answers at {place} does not speak SMTP: {detail}</source>
        <translation>Was unter {place} antwortet, spricht kein SMTP: {detail}</translation>
    </message>
    <message>
        <source>TLS with {place} did not come about ({detail}).</source>
        <translation>TLS mit {place} kam nicht zustande ({detail}).</translation>
    </message>
    <message>
        <source>The dialogue with {place} was stopped.</source>
        <translation>Der Dialog mit {place} wurde angehalten.</translation>
    </message>
    <message>
        <source>{host} has no address.</source>
        <translation>{host} hat keine Adresse.</translation>
    </message>
    <message>
        <source>{text} names no server; write HOST or HOST:PORT, for example mx.example.org:25.</source>
        <translation>{text} nennt keinen Server; HOST oder HOST:PORT schreiben, zum Beispiel mx.example.org:25.</translation>
    </message>
    <message>
        <source>nothing answers</source>
        <translation>nichts antwortet</translation>
    </message>
    <message>
        <source>the connection is refused</source>
        <translation>die Verbindung wird abgewiesen</translation>
    </message>
    <message>
        <source>the connection is cut</source>
        <translation>die Verbindung wird abgebrochen</translation>
    </message>
    <message>
        <source>the connection stands, and nothing is said</source>
        <translation>die Verbindung steht, und nichts wird gesagt</translation>
    </message>
    <message>
        <source>there is no way there</source>
        <translation>es führt kein Weg dorthin</translation>
    </message>
    <message>
        <source>it turns us away</source>
        <translation>es weist uns ab</translation>
    </message>
    <message>
        <source>what answers does not speak SMTP</source>
        <translation>was antwortet, spricht kein SMTP</translation>
    </message>
    <message>
        <source>TLS does not come about</source>
        <translation>TLS kommt nicht zustande</translation>
    </message>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>it is for another name</source>
        <translation>es gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>it has ended</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>es gilt noch nicht</translation>
    </message>
    <message>
        <source>it is signed by itself</source>
        <translation>es ist von sich selbst unterschrieben</translation>
    </message>
    <message>
        <source>no known authority vouches for it</source>
        <translation>keine bekannte Zertifizierungsstelle bürgt dafür</translation>
    </message>
    <message>
        <source>A name server does not know the domain</source>
        <translation>Ein Nameserver kennt die Domain nicht</translation>
    </message>
    <message>
        <source>{server} ({addresses}) is named as a name server of {domain}, but when it is asked it {found}. A receiver that asks it finds your records late or not at all.</source>
        <translation>{server} ({addresses}) ist als Nameserver von {domain} eingetragen. Fragt man ihn, dann gilt: er {found}. Ein Empfänger, der ihn fragt, findet Ihre Einträge verspätet oder gar nicht.</translation>
    </message>
    <message>
        <source>Have the domain set up on {server}, or take that server out of the list of name servers at your registrar and at your DNS host.</source>
        <translation>Lassen Sie die Domain auf {server} einrichten, oder nehmen Sie diesen Server bei Ihrem Registrar und bei Ihrem DNS-Anbieter aus der Liste der Nameserver.</translation>
    </message>
    <message>
        <source>A name server does not answer from here</source>
        <translation>Ein Nameserver antwortet von hier aus nicht</translation>
    </message>
    <message>
        <source>{server} ({addresses}) did not answer, while other name servers of {domain} did. Receivers then ask the others, which takes a little longer.</source>
        <translation>{server} ({addresses}) hat nicht geantwortet, andere Nameserver von {domain} schon. Empfänger fragen dann die anderen, was etwas länger dauert.</translation>
    </message>
    <message>
        <source>Check again later. If it stays silent, have it mended or taken out of the list of name servers.</source>
        <translation>Prüfen Sie später noch einmal. Bleibt er stumm, lassen Sie ihn instand setzen oder aus der Liste der Nameserver nehmen.</translation>
    </message>
    <message>
        <source>The name servers do not say the same</source>
        <translation>Die Nameserver sagen nicht dasselbe</translation>
    </message>
    <message>
        <source>If you changed a record in the last minutes, wait and check again. Otherwise have the domain copied anew to {servers}, or ask your DNS host why the copies differ.</source>
        <translation>Wenn Sie in den letzten Minuten einen Eintrag geändert haben, warten Sie und prüfen Sie noch einmal. Sonst lassen Sie die Domain neu auf {servers} übertragen, oder fragen Sie Ihren DNS-Anbieter, warum die Kopien verschieden sind.</translation>
    </message>
    <message>
        <source>None of the domain&apos;s own name servers answered from here, so it could not be seen whether they say the same.</source>
        <translation>Keiner der eigenen Nameserver der Domain hat von hier aus geantwortet. Ob sie alle dasselbe sagen, ließ sich deshalb nicht feststellen.</translation>
    </message>
    <message>
        <source>None of the domain&apos;s own name servers answered as one does, yet the domain is found: somebody on the way may answer in their place.</source>
        <translation>Keiner der eigenen Nameserver der Domain hat so geantwortet, wie ein Nameserver es tut, und doch wird die Domain gefunden: Vielleicht antwortet jemand auf dem Weg an ihrer Stelle.</translation>
    </message>
    <message>
        <source>refuses to answer</source>
        <translation>verweigert die Antwort</translation>
    </message>
    <message>
        <source>answers with a failure (SERVFAIL)</source>
        <translation>antwortet mit einem Fehler (SERVFAIL)</translation>
    </message>
    <message>
        <source>gives answers that are not its own</source>
        <translation>gibt Antworten, die nicht seine eigenen sind</translation>
    </message>
    <message>
        <source>points to other servers</source>
        <translation>verweist auf andere Server</translation>
    </message>
    <message>
        <source>says that there is no such domain</source>
        <translation>sagt, dass es die Domain nicht gibt</translation>
    </message>
    <message>
        <source>A web proxy stands in front of the MX host</source>
        <translation>Vor dem MX-Host steht ein Web-Proxy</translation>
    </message>
    <message>
        <source>The MX host {host} has the address {addresses} of the web proxy {proxy}, which passes on web pages and no mail. Mail that is sent there does not arrive.</source>
        <translation>Der MX-Host {host} hat die Adresse {addresses} des Web-Proxys {proxy}. Der leitet Webseiten weiter und keine Mail: Was dorthin gesendet wird, kommt nicht an.</translation>
    </message>
    <message>
        <source>Switch the proxy off for {host} at your DNS host (at Cloudflare: from the orange cloud to &apos;DNS only&apos;), so that the name shows the address of your server.</source>
        <translation>Schalten Sie den Proxy für {host} bei Ihrem DNS-Anbieter aus (bei Cloudflare: von der orangen Wolke auf „Nur DNS“), damit der Name die Adresse Ihres Servers zeigt.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong</source>
        <translation>Die Uhr dieses Rechners geht falsch</translation>
    </message>
    <message>
        <source>Here it is {here}, while {sources} have {said}. Mail that is sent with such a clock carries a date that filters take for a sign of spam. Signatures and certificates count as not valid yet, or no longer.</source>
        <translation>Hier ist es {here}, bei {sources} dagegen {said}. Mail, die mit einer solchen Uhr gesendet wird, trägt ein Datum, das Filter für ein Zeichen von Spam halten. Signaturen und Zertifikate gelten als noch nicht oder nicht mehr gültig.</translation>
    </message>
    <message>
        <source>Switch the synchronisation of the clock on (on Debian and Ubuntu: timedatectl set-ntp true), then check again.</source>
        <translation>Schalten Sie den Abgleich der Uhr ein (unter Debian und Ubuntu: timedatectl set-ntp true), und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Try again; if nothing answers on port 25 alone, from another line.</source>
        <translation>Noch einmal versuchen; antwortet nur auf Port 25 nichts, von einem anderen Anschluss aus.</translation>
    </message>
    <message>
        <source>The server is another machine; run this on the server itself.</source>
        <translation>Der Server ist ein anderer Rechner; dies auf dem Server selbst ausführen.</translation>
    </message>
    <message>
        <source>Nothing answers on other ports either; is this machine online?</source>
        <translation>Auch auf anderen Ports antwortet nichts; ist dieser Rechner online?</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>es wurde angehalten</translation>
    </message>
    <message>
        <source>its name has no address that can be used from here</source>
        <translation>sein Name hat keine Adresse, die von hier zu gebrauchen ist</translation>
    </message>
    <message>
        <source>--helo takes one word without blanks, such as mail.example.org.</source>
        <translation>--helo nimmt ein Wort ohne Leerzeichen, zum Beispiel mail.example.org.</translation>
    </message>
    <message>
        <source>Not every name server of {domain} gives the same answer for {records}: {servers} against {others}. Which of them a receiver asks is chance, so the same mail can pass once and fail the next time.</source>
        <translation>Nicht jeder Nameserver von {domain} gibt für {records} dieselbe Antwort: {servers} gegen {others}. Welchen ein Empfänger fragt, ist Zufall: Dieselbe Mail kann einmal durchkommen und beim nächsten Mal scheitern.</translation>
    </message>
    <message>
        <source>No mail server can be reached on port 25 ({how}; tried: {who}). Mail cannot leave this line directly. Many home lines are set like this by the provider.</source>
        <translation>Kein Mailserver ist auf Port 25 zu erreichen ({how}; versucht: {who}). Mail kann diesen Anschluss nicht direkt verlassen. Viele Privatanschlüsse sind vom Anbieter so eingestellt.</translation>
    </message>
    <message>
        <source>Instead of {who} somebody on the way answers: “{banner}”. Others can read your mail on the way, and receivers may see them in place of your server.</source>
        <translation>Statt {who} antwortet jemand unterwegs: „{banner}“. Andere können Ihre Mail unterwegs lesen, und Empfänger sehen vielleicht sie statt Ihres Servers.</translation>
    </message>
    <message>
        <source>Mail can come in</source>
        <translation>Mail kann hereinkommen</translation>
    </message>
    <message>
        <source>{host} was reached from outside on port 25 ({meaning}).</source>
        <translation>{host} wurde auf Port 25 von außen erreicht ({meaning}).</translation>
    </message>
    <message>
        <source>Mail cannot come in</source>
        <translation>Mail kann nicht hereinkommen</translation>
    </message>
    <message>
        <source>Others cannot reach {host} on port 25: {cause}. Mail to it is lost or comes back.</source>
        <translation>Andere erreichen {host} auf Port 25 nicht: {cause}. Mail dorthin geht verloren oder kommt zurück.</translation>
    </message>
    <message>
        <source>{consequence}</source>
        <translation>{consequence}</translation>
    </message>
    <message>
        <source>Could not tell whether mail comes in</source>
        <translation>Ob Mail hereinkommt, ließ sich nicht feststellen</translation>
    </message>
    <message>
        <source>Whether others reach {subject} on port 25 is still open. {why}</source>
        <translation>Ob andere {subject} auf Port 25 erreichen, ist noch offen. {why}</translation>
    </message>
    <message>
        <source>Send a mail from a mailbox elsewhere while “mailworthy-cli greet” waits, or give what arrived to “check --inbound”.</source>
        <translation>Eine Mail aus einem Postfach anderswo schicken, während „mailworthy-cli greet“ wartet, oder was ankam an „check --inbound“ geben.</translation>
    </message>
    <message>
        <source>Send yourself a mail from a mailbox elsewhere. Where no server runs yet, “mailworthy-cli greet” waits for it.</source>
        <translation>Sich selbst aus einem Postfach anderswo eine Mail schicken. Wo noch kein Server läuft, wartet „mailworthy-cli greet“ darauf.</translation>
    </message>
    <message>
        <source>by the test that was given</source>
        <translation>durch den angegebenen Test</translation>
    </message>
    <message>
        <source>the provider shares your IPv4 address among customers, and there is no IPv6 address instead</source>
        <translation>der Anbieter teilt Ihre IPv4-Adresse unter mehreren Kunden, und eine IPv6-Adresse, die sie ersetzt, gibt es nicht</translation>
    </message>
    <message>
        <source>a mail server outside that tried got no answer</source>
        <translation>ein Mailserver draußen, der es versuchte, bekam keine Antwort</translation>
    </message>
    <message>
        <source>a mail server outside that tried was turned back at once</source>
        <translation>ein Mailserver draußen, der es versuchte, wurde sofort abgewiesen</translation>
    </message>
    <message>
        <source>Ask the provider for an IPv4 address of your own; many have it as an option. Else let a rented server or a VPN with a fixed address take the mail for you.</source>
        <translation>Den Anbieter um eine eigene IPv4-Adresse bitten; viele bieten sie als Option an. Sonst einen gemieteten Server oder ein VPN mit fester Adresse die Mail annehmen lassen.</translation>
    </message>
    <message>
        <source>See that the server runs and waits on port 25, forward port 25 to it in the router, open it in the firewall, then ask the provider whether it lets port 25 in.</source>
        <translation>Prüfen, ob der Server läuft und auf Port 25 wartet, Port 25 im Router zu ihm weiterleiten und in der Firewall öffnen, dann den Anbieter fragen, ob er Port 25 hereinlässt.</translation>
    </message>
    <message>
        <source>Only you yourself came, over your own public address. Many routers send such a connection back by themselves; it says nothing about others.</source>
        <translation>Nur Sie selbst kamen, über Ihre eigene öffentliche Adresse. Viele Router schicken eine solche Verbindung von sich aus zurück; über andere sagt sie nichts.</translation>
    </message>
    <message>
        <source>A connection came from an address that is not public. Perhaps something in between hides who came; perhaps it was somebody near you.</source>
        <translation>Eine Verbindung kam von einer Adresse, die nicht öffentlich ist. Vielleicht verbirgt etwas dazwischen, wer kam; vielleicht war es jemand in Ihrer Nähe.</translation>
    </message>
    <message>
        <source>A connection came from a public address, but your own public address is not known, and it may be that one. Name yours with --address.</source>
        <translation>Eine Verbindung kam von einer öffentlichen Adresse, aber Ihre eigene öffentliche Adresse ist nicht bekannt, und sie kann es sein. Die eigene mit --address nennen.</translation>
    </message>
    <message>
        <source>Nobody can wait for connections here.</source>
        <translation>Hier kann niemand auf Verbindungen warten.</translation>
    </message>
    <message>
        <source>The test was stopped before anybody came.</source>
        <translation>Der Test wurde beendet, bevor jemand kam.</translation>
    </message>
    <message>
        <source>The text tells nothing of a connection to your server. Give the Received lines of a mail that arrived, a mail server&apos;s report that it could not connect, or what a port test from elsewhere printed.</source>
        <translation>Der Text sagt nichts über eine Verbindung zu Ihrem Server. Die Received-Zeilen einer angekommenen Mail angeben, die Meldung eines Mailservers, dass er keine Verbindung bekam, oder die Ausgabe eines Porttests von anderswo.</translation>
    </message>
    <message>
        <source>The text tells of another server: neither your host&apos;s name nor your address is in it.</source>
        <translation>Der Text spricht von einem anderen Server: Weder der Name Ihres Hosts noch Ihre Adresse steht darin.</translation>
    </message>
    <message>
        <source>The text does not show that it was port 25.</source>
        <translation>Der Text zeigt nicht, dass es Port 25 war.</translation>
    </message>
    <message>
        <source>The text was made on your own machine or in your own network; it says nothing about others.</source>
        <translation>Der Text entstand auf Ihrem eigenen Rechner oder in Ihrem eigenen Netz; über andere sagt er nichts.</translation>
    </message>
    <message>
        <source>That mail came from somebody who had logged in, as mail programs do; such mail takes another port.</source>
        <translation>Diese Mail kam von jemandem, der angemeldet war, wie es Mailprogramme tun; solche Mail nimmt einen anderen Port.</translation>
    </message>
    <message>
        <source>That mail was not brought by another mail server over SMTP; it was fetched, or handed on by a program.</source>
        <translation>Diese Mail hat kein anderer Mailserver über SMTP gebracht; sie wurde abgeholt oder von einem Programm weitergereicht.</translation>
    </message>
    <message>
        <source>What the text tells is not of the last seven days; much may have changed since.</source>
        <translation>Was der Text sagt, ist nicht aus den letzten sieben Tagen; seither kann sich viel geändert haben.</translation>
    </message>
    <message>
        <source>A test that gets no connection may fail at its own end: many lines let no connection to port 25 out. The report of a mail server tells more.</source>
        <translation>Ein Test ohne Verbindung kann an seinem eigenen Ende scheitern: Viele Anschlüsse lassen keine Verbindung zu Port 25 hinaus. Die Meldung eines Mailservers sagt mehr.</translation>
    </message>
    <message>
        <source>A server outside could not connect over one of IPv4 and IPv6. Your line has both, and nothing shows whether the other one works.</source>
        <translation>Ein Server draußen bekam über IPv4 oder IPv6 keine Verbindung. Ihr Anschluss hat beides, und nichts zeigt, ob das andere funktioniert.</translation>
    </message>
    <message>
        <source>One part of the text shows a connection that came in, another one that did not. Give only what is newest.</source>
        <translation>Ein Teil des Textes zeigt eine Verbindung, die hereinkam, ein anderer eine, die scheiterte. Nur das Neueste angeben.</translation>
    </message>
    <message>
        <source>Waiting on port {port} for {seconds, plural, one{one second} other{# seconds}}; Ctrl+C ends.</source>
        <translation>Warten auf Port {port}, {seconds, plural, one{eine Sekunde} other{# Sekunden}}; Strg+C beendet.</translation>
    </message>
    <message>
        <source>Send a mail from a mailbox elsewhere (not from this network) to an address of your domain now.</source>
        <translation>Jetzt aus einem Postfach anderswo (nicht aus diesem Netz) eine Mail an eine Adresse Ihrer Domain schicken.</translation>
    </message>
    <message>
        <source>Send a mail from a mailbox elsewhere (not from this network) to an address whose mail goes to {host} now.</source>
        <translation>Jetzt aus einem Postfach anderswo (nicht aus diesem Netz) eine Mail an eine Adresse schicken, deren Mail zu {host} geht.</translation>
    </message>
    <message>
        <source>Others reach this line at {addresses}.</source>
        <translation>Andere erreichen diesen Anschluss unter {addresses}.</translation>
    </message>
    <message>
        <source>Your provider shares the IPv4 address among customers; over it most likely nobody will come.</source>
        <translation>Ihr Anbieter teilt die IPv4-Adresse unter mehreren Kunden; über sie wird wohl niemand kommen.</translation>
    </message>
    <message>
        <source>The router has to forward port 25 to port {port} of this machine.</source>
        <translation>Der Router muss Port 25 zu Port {port} dieses Rechners weiterleiten.</translation>
    </message>
    <message>
        <source>No mail is taken, and none is lost: the other server is asked to bring it again later.</source>
        <translation>Es wird keine Mail angenommen, und keine geht verloren: Der andere Server wird gebeten, sie später noch einmal zu bringen.</translation>
    </message>
    <message>
        <source>{address} has connected ({origin}).</source>
        <translation>{address} hat sich verbunden ({origin}).</translation>
    </message>
    <message>
        <source>from outside</source>
        <translation>von außen</translation>
    </message>
    <message>
        <source>your own address</source>
        <translation>Ihre eigene Adresse</translation>
    </message>
    <message>
        <source>your own network</source>
        <translation>Ihr eigenes Netz</translation>
    </message>
    <message>
        <source>an address that is not public</source>
        <translation>eine Adresse, die nicht öffentlich ist</translation>
    </message>
    <message>
        <source>perhaps your own address</source>
        <translation>vielleicht Ihre eigene Adresse</translation>
    </message>
    <message>
        <source>--seconds takes a whole number from 1 to 86400.</source>
        <translation>--seconds nimmt eine ganze Zahl von 1 bis 86400.</translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535.</source>
        <translation>--port nimmt eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>IPv4 is not shown by this</source>
        <translation>Für IPv4 ist damit nichts gezeigt</translation>
    </message>
    <message>
        <source>The connection to {host} came over IPv6. Whether IPv4 works as well is still open; many senders have nothing else.</source>
        <translation>Die Verbindung zu {host} kam über IPv6. Ob auch IPv4 funktioniert, ist noch offen; viele Absender haben nichts anderes.</translation>
    </message>
    <message>
        <source>Send from a mailbox whose servers use IPv4.</source>
        <translation>Aus einem Postfach schicken, dessen Server IPv4 nutzen.</translation>
    </message>
    <message>
        <source>Look in this order: was a mail sent at all, and to a name whose MX record leads here? Does the router forward port 25 to this machine? Does its firewall let it in? Does the provider let port 25 in?</source>
        <translation>In dieser Reihenfolge nachsehen: Wurde überhaupt eine Mail geschickt, und an einen Namen, dessen MX-Eintrag hierher führt? Leitet der Router Port 25 zu diesem Rechner weiter? Lässt dessen Firewall ihn herein? Lässt der Anbieter Port 25 herein?</translation>
    </message>
    <message>
        <source>Stop it for the moment; or let it run, send a mail to it from a mailbox elsewhere, and give the Received lines of that mail to “check --inbound”.</source>
        <translation>Es für den Moment anhalten; oder es laufen lassen, ihm aus einem Postfach anderswo eine Mail schicken und deren Received-Zeilen an „check --inbound“ geben.</translation>
    </message>
    <message>
        <source>Nobody came while the greeter waited.</source>
        <translation>Während des Wartens kam niemand.</translation>
    </message>
    <message>
        <source>Another program waits on this port, most likely your mail server.</source>
        <translation>Ein anderes Programm wartet auf diesem Port, vermutlich Ihr Mailserver.</translation>
    </message>
    <message>
        <source>Only an administrator may wait on this port.</source>
        <translation>Auf diesem Port darf nur ein Administrator warten.</translation>
    </message>
    <message>
        <source>Run “sudo mailworthy-cli greet” in a terminal, or give the program that right once: sudo setcap cap_net_bind_service=+ep PROGRAM.</source>
        <translation>In einem Terminal „sudo mailworthy-cli greet“ ausführen oder dem Programm das Recht einmal geben: sudo setcap cap_net_bind_service=+ep PROGRAMM.</translation>
    </message>
    <message>
        <source>{list} closed down and is not asked any more. What it answers today: {now}.</source>
        <translation>{list} wurde eingestellt und wird nicht mehr gefragt. Heutige Antwort: {now}.</translation>
    </message>
    <message>
        <source>{list} closed down on {date} and is not asked any more. What it answers today: {now}.</source>
        <translation>{list} wurde eingestellt ({date}) und wird nicht mehr gefragt. Heutige Antwort: {now}.</translation>
    </message>
    <message>
        <source>The key {field} in {file} is no key: it has 6 to 63 letters and digits, as the operator&apos;s page shows it, and nothing else.</source>
        <translation>Der Schlüssel {field} in {file} ist keiner: Er hat 6 bis 63 Buchstaben und Ziffern, wie die Seite des Betreibers ihn zeigt, und sonst nichts.</translation>
    </message>
    <message>
        <source>{file} names a key that no list takes. Known: {known}.</source>
        <translation>{file} nennt einen Schlüssel, den keine Liste annimmt. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>The name server answers, but of no use: it does not even know the root of the DNS.</source>
        <translation>Der Nameserver antwortet, aber ohne Nutzen: Er kennt nicht einmal die Wurzel des DNS.</translation>
    </message>
    <message>
        <source>{stepText}</source>
        <translation>{stepText}</translation>
    </message>
    <message>
        <source>{address} is on the policy list {list}: {meaning} This is no accusation, but many receivers refuse direct mail from it.{also}</source>
        <translation>{address} steht auf der Richtlinienliste {list}: {meaning} Das ist kein Vorwurf, aber viele Empfänger weisen direkte Mail von dort ab.{also}</translation>
    </message>
    <message>
        <source>{list} lists the network around {address}, not you: {meaning}{also}</source>
        <translation>{list} nennt das Netz um {address}, nicht Sie: {meaning}{also}</translation>
    </message>
    <message>
        <source>{cure}{also}</source>
        <translation>{cure}{also}</translation>
    </message>
    <message>
        <source>Key not accepted: {key}</source>
        <translation>Schlüssel nicht angenommen: {key}</translation>
    </message>
    <message>
        <source>Others can read your keys</source>
        <translation>Andere können Ihre Schlüssel lesen</translation>
    </message>
    <message>
        <source>Other users of this machine can read your keys for block lists in {file}.</source>
        <translation>Andere Benutzer dieses Rechners können Ihre Schlüssel für Sperrlisten in {file} lesen.</translation>
    </message>
    <message>
        <source>Make the file readable for you alone: chmod 600 {file}</source>
        <translation>Die Datei nur für sich selbst lesbar machen: chmod 600 {file}</translation>
    </message>
    <message>
        <source>The list may have moved. See whether there is a newer version of this program.</source>
        <translation>Die Liste ist womöglich umgezogen. Nachsehen, ob es eine neuere Version dieses Programms gibt.</translation>
    </message>
    <message>
        <source>Use a name server of your own, and ask again tomorrow.</source>
        <translation>Einen eigenen Nameserver nehmen und morgen wieder fragen.</translation>
    </message>
    <message>
        <source>This list answers only with a key of its operator.</source>
        <translation>Diese Liste antwortet nur mit einem Schlüssel ihres Betreibers.</translation>
    </message>
    <message>
        <source>Most large receivers ask this list: they refuse mail from there.</source>
        <translation>Die meisten großen Empfänger fragen diese Liste: Sie weisen Mail von dort ab.</translation>
    </message>
    <message>
        <source>Many receivers ask this list: some refuse the mail, others take it for spam.</source>
        <translation>Viele Empfänger fragen diese Liste: Manche weisen die Mail ab, andere halten sie für Spam.</translation>
    </message>
    <message>
        <source>Few receivers ask this list.</source>
        <translation>Wenige Empfänger fragen diese Liste.</translation>
    </message>
    <message>
        <source>Hardly any receiver refuses mail because of it.</source>
        <translation>Kaum ein Empfänger weist deshalb Mail ab.</translation>
    </message>
    <message>
        <source>This is no accusation: the list names every domain for its age, and that passes.</source>
        <translation>Das ist kein Vorwurf: Die Liste nennt jede Domain ihres Alters wegen, und das vergeht.</translation>
    </message>
    <message>
        <source>This is no accusation: the list names every domain of such a service.</source>
        <translation>Das ist kein Vorwurf: Die Liste nennt jede Domain eines solchen Dienstes.</translation>
    </message>
    <message>
        <source>By its own word it has been there since {since}.</source>
        <translation>Nach Angabe der Liste steht der Eintrag dort seit {since}.</translation>
    </message>
    <message>
        <source>By its own word it was last seen on {lastSeen}.</source>
        <translation>Nach Angabe der Liste zuletzt aufgefallen: {lastSeen}.</translation>
    </message>
    <message>
        <source>The entry is about {range}.</source>
        <translation>Der Eintrag betrifft {range}.</translation>
    </message>
    <message>
        <source>This list names whole networks: the entry is about {range}, and a neighbour in it may be meant.</source>
        <translation>Diese Liste nennt ganze Netze: Der Eintrag betrifft {range}, und ein Nachbar darin kann gemeint sein.</translation>
    </message>
    <message>
        <source>The provider&apos;s network is AS{asn}.</source>
        <translation>Das Netz des Anbieters ist AS{asn}.</translation>
    </message>
    <message>
        <source>By hand it can be looked up there: {removal}</source>
        <translation>Von Hand lässt es sich dort nachschlagen: {removal}</translation>
    </message>
    <message>
        <source>With a free key of its operator the list answers all the same; mailworthy-cli blocklists --help says where it goes.</source>
        <translation>Mit einem kostenlosen Schlüssel ihres Betreibers antwortet die Liste trotzdem; mailworthy-cli blocklists --help sagt, wohin er gehört.</translation>
    </message>
    <message>
        <source>In this order: {steps}</source>
        <translation>In dieser Reihenfolge: {steps}</translation>
    </message>
    <message>
        <source>Put the reverse name of {address} right first: lists that look at it refuse every request before that.</source>
        <translation>Zuerst den Rückwärtsnamen von {address} in Ordnung bringen: Listen, die darauf achten, lehnen vorher jeden Antrag ab.</translation>
    </message>
    <message>
        <source>Let the server greet with the reverse name of {address} before you ask.</source>
        <translation>Vor dem Antrag den Server mit dem Rückwärtsnamen von {address} grüßen lassen.</translation>
    </message>
    <message>
        <source>Find and clean the infected device behind this line; before that the entry is back within hours.</source>
        <translation>Das befallene Gerät hinter diesem Anschluss finden und säubern; vorher ist der Eintrag nach Stunden wieder da.</translation>
    </message>
    <message>
        <source>Clean the web site that was broken into; it is not about your mail.</source>
        <translation>Die Website säubern, in die eingebrochen wurde; um Ihre Mail geht es nicht.</translation>
    </message>
    <message>
        <source>Let the server refuse unknown recipients while the sender is still connected, and send no bounces afterwards.</source>
        <translation>Den Server unbekannte Empfänger abweisen lassen, solange der Absender noch verbunden ist, und danach keine Unzustellbarkeitsmeldungen senden.</translation>
    </message>
    <message>
        <source>Give the Tor exit an address of its own.</source>
        <translation>Dem Tor-Ausgang eine eigene Adresse geben.</translation>
    </message>
    <message>
        <source>Send under a domain of your own, not under a free dynamic name.</source>
        <translation>Unter einer eigenen Domain senden, nicht unter einem kostenlosen dynamischen Namen.</translation>
    </message>
    <message>
        <source>Find and stop what sent such mail: a stolen password, an open relay, a form on a web site, a device.</source>
        <translation>Finden und abstellen, was solche Mail sandte: ein gestohlenes Passwort, ein offenes Relay, ein Formular auf einer Website, ein Gerät.</translation>
    </message>
    <message>
        <source>Only with a fixed address that has a reverse name of your own: take this single address off ({removal}).</source>
        <translation>Nur bei einer festen Adresse mit eigenem Rückwärtsnamen: diese eine Adresse austragen ({removal}).</translation>
    </message>
    <message>
        <source>What the list says about it: {wants}</source>
        <translation>Was die Liste dazu sagt: {wants}</translation>
    </message>
    <message>
        <source>How long it takes: {expiry}</source>
        <translation>Wie lange es dauert: {expiry}</translation>
    </message>
    <message>
        <source>Wait: the entry goes by itself.</source>
        <translation>Warten: Der Eintrag verschwindet von selbst.</translation>
    </message>
    <message>
        <source>Wait, the entry goes by itself: {expiry}</source>
        <translation>Warten, der Eintrag verschwindet von selbst: {expiry}</translation>
    </message>
    <message>
        <source>Write to your provider; nobody else can change it.</source>
        <translation>Dem Anbieter schreiben; niemand sonst kann es ändern.</translation>
    </message>
    <message>
        <source>Ask your provider for an IPv6 network (/64) of your own.</source>
        <translation>Beim Anbieter ein eigenes IPv6-Netz (/64) erbitten.</translation>
    </message>
    <message>
        <source>Ask for an address outside that network.</source>
        <translation>Eine Adresse außerhalb dieses Netzes erbitten.</translation>
    </message>
    <message>
        <source>Send through a relay.</source>
        <translation>Über ein Relay senden.</translation>
    </message>
    <message>
        <source>Where that is not possible, send through a relay.</source>
        <translation>Wo das nicht möglich ist, über ein Relay senden.</translation>
    </message>
    <message>
        <source>Never pay: this list takes money for a removal.</source>
        <translation>Nie bezahlen: Diese Liste nimmt Geld für eine Austragung.</translation>
    </message>
    <message>
        <source>{address} is on {list}: {meaning}{also}</source>
        <translation>{address} steht auf {list}: {meaning}{also}</translation>
    </message>
    <message>
        <source>Ask to be taken off ({removal}).</source>
        <translation>Die Austragung beantragen ({removal}).</translation>
    </message>
    <message>
        <source>No way off this list is known ({removal}).</source>
        <translation>Ein Weg von dieser Liste ist nicht bekannt ({removal}).</translation>
    </message>
    <message>
        <source>The only connection came from an address of your own network. If nobody in it connected, a router or a container&apos;s network hides who came.</source>
        <translation>Die einzige Verbindung kam von einer Adresse Ihres eigenen Netzes. Wenn niemand darin sich verband, verbirgt ein Router oder das Netz eines Containers, wer kam.</translation>
    </message>
    <message>
        <source>Your public address is {address}; {count, plural, one{one source says so} other{# sources say so}}.</source>
        <translation>Ihre öffentliche Adresse ist {address}; {count, plural, one{eine Quelle sagt} other{# Quellen sagen}} das.</translation>
    </message>
    <message>
        <source>Whoever gives you the address</source>
        <translation>Von wem Sie die Adresse haben</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Reverse name (PTR)</source>
        <translation>Rückwärtsname (PTR)</translation>
    </message>
    <message>
        <source>Port 25 outwards</source>
        <translation>Port 25 nach außen</translation>
    </message>
    <message>
        <source>Fixed address</source>
        <translation>Feste Adresse</translation>
    </message>
    <message>
        <source>Date of this</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>{date}. Providers change this: ask yours.</source>
        <translation>{date}. Anbieter ändern das: Fragen Sie Ihren.</translation>
    </message>
    <message>
        <source>Usually: {text}</source>
        <translation>Üblicherweise: {text}</translation>
    </message>
    <message>
        <source>The reverse name does not tell whose address this is. Whoever gives you the address sets its name: on a rented server usually in the customer panel, on a line at home usually nobody but the provider&apos;s support, and often on business lines alone.</source>
        <translation>Der Rückwärtsname verrät nicht, wessen Adresse das ist. Den Namen setzt, von wem Sie die Adresse haben: bei einem gemieteten Server meist Sie selbst in der Kundenverwaltung, bei einem Anschluss zu Hause meist nur der Support des Anbieters und oft nur bei Geschäftsanschlüssen.</translation>
    </message>
    <message>
        <source>You set it yourself.</source>
        <translation>Sie setzen ihn selbst.</translation>
    </message>
    <message>
        <source>Support sets it on request.</source>
        <translation>Der Support setzt ihn auf Anfrage.</translation>
    </message>
    <message>
        <source>It can be set; ask how.</source>
        <translation>Er lässt sich setzen; fragen Sie, wie.</translation>
    </message>
    <message>
        <source>The reverse zone is handed over to you.</source>
        <translation>Die Rückwärtszone wird Ihnen übergeben.</translation>
    </message>
    <message>
        <source>It is set on business lines alone.</source>
        <translation>Er wird nur bei Geschäftsanschlüssen gesetzt.</translation>
    </message>
    <message>
        <source>The provider fixes it. Let your server greet with that name, or send through a relay.</source>
        <translation>Der Anbieter legt ihn fest. Lassen Sie Ihren Server mit diesem Namen grüßen, oder senden Sie über ein Relay.</translation>
    </message>
    <message>
        <source>Not known; ask.</source>
        <translation>Nicht bekannt; fragen Sie nach.</translation>
    </message>
    <message>
        <source>Open.</source>
        <translation>Offen.</translation>
    </message>
    <message>
        <source>Closed at first; you can open it yourself.</source>
        <translation>Zunächst geschlossen; Sie können ihn selbst öffnen.</translation>
    </message>
    <message>
        <source>Closed at first; opened on request.</source>
        <translation>Zunächst geschlossen; wird auf Anfrage geöffnet.</translation>
    </message>
    <message>
        <source>Open with a fixed address alone.</source>
        <translation>Nur mit fester Adresse offen.</translation>
    </message>
    <message>
        <source>Open on business lines alone.</source>
        <translation>Nur bei Geschäftsanschlüssen offen.</translation>
    </message>
    <message>
        <source>Opened for a fee.</source>
        <translation>Wird gegen Aufpreis geöffnet.</translation>
    </message>
    <message>
        <source>Closed: send through a relay.</source>
        <translation>Geschlossen: Senden Sie über ein Relay.</translation>
    </message>
    <message>
        <source>Not known; the check of the ports shows it.</source>
        <translation>Nicht bekannt; die Prüfung der Ports zeigt es.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <translation>Ja.</translation>
    </message>
    <message>
        <source>As an option.</source>
        <translation>Als Option.</translation>
    </message>
    <message>
        <source>For a fee.</source>
        <translation>Gegen Aufpreis.</translation>
    </message>
    <message>
        <source>On business lines.</source>
        <translation>Bei Geschäftsanschlüssen.</translation>
    </message>
    <message>
        <source>On some lines.</source>
        <translation>Bei manchen Anschlüssen.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nein.</translation>
    </message>
    <message>
        <source>Request to the provider, ready to copy</source>
        <translation>Anfrage an den Anbieter, fertig zum Kopieren</translation>
    </message>
    <message>
        <source>Please set the reverse DNS name (PTR record) of {count, plural, one{this address} other{these # addresses}}:</source>
        <translation>Bitte setzen Sie den Rückwärtsnamen (PTR-Eintrag) {count, plural, one{dieser Adresse} other{dieser # Adressen}}:</translation>
    </message>
    <message>
        <source>My mail server sends from there, and many receivers refuse mail from an address without a name of its own that leads back to it.</source>
        <translation>Mein Mailserver sendet von dort, und viele Empfänger weisen Mail von einer Adresse ab, die keinen eigenen Namen hat, der zu ihr zurückführt.</translation>
    </message>
    <message>
        <source>(name of my mail server)</source>
        <translation>(Name meines Mailservers)</translation>
    </message>
    <message>
        <source>The forward record is in place: {name} has the address {address}.</source>
        <translation>Der Vorwärtseintrag ist da: {name} hat die Adresse {address}.</translation>
    </message>
    <message>
        <source>The forward record {name} {type} {address} is not there yet; I publish it before you set the name.</source>
        <translation>Der Vorwärtseintrag {name} {type} {address} ist noch nicht da; ich veröffentliche ihn, bevor Sie den Namen setzen.</translation>
    </message>
    <message>
        <source>{name} still leads to {addresses}; I publish {name} {type} {address} before you set the name.</source>
        <translation>{name} führt noch zu {addresses}; ich veröffentliche {name} {type} {address}, bevor Sie den Namen setzen.</translation>
    </message>
    <message>
        <source>The forward record of {name} for {address} could not be looked up; please check that it is there.</source>
        <translation>Der Vorwärtseintrag von {name} für {address} ließ sich nicht nachschlagen; bitte prüfen Sie, ob er da ist.</translation>
    </message>
    <message>
        <source>What look-ups gave on {date} (UTC):</source>
        <translation>Was das Nachschlagen am {date} (UTC) ergab:</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>Publish this before you ask: {records}. Many providers refuse a name that does not lead back to the address yet.</source>
        <translation>Veröffentlichen Sie dies, bevor Sie fragen: {records}. Viele Anbieter lehnen einen Namen ab, der noch nicht zur Adresse zurückführt.</translation>
    </message>
    <message>
        <source>When the server greets with the provider&apos;s name</source>
        <translation>Wenn der Server mit dem Namen des Anbieters grüßt</translation>
    </message>
    <message>
        <source>The provider has named the address {name}, and that name leads back to it. Your server may greet with it: nothing changes but the greeting.</source>
        <translation>Der Anbieter hat die Adresse {name} genannt, und dieser Name führt zu ihr zurück. Ihr Server darf damit grüßen: Nichts ändert sich als der Gruß.</translation>
    </message>
    <message>
        <source>Set in {place}: {line}</source>
        <translation>Setzen Sie in {place}: {line}</translation>
    </message>
    <message>
        <source>Leave {keep} as it is: it is the server&apos;s own name.</source>
        <translation>Lassen Sie {keep}, wie es ist: Das ist der eigene Name des Servers.</translation>
    </message>
    <message>
        <source>This kind of server has one name for everything: it calls itself so to everybody. The certificate stays made out to your own name, and mail programs go on connecting to that.</source>
        <translation>Diese Art Server hat einen Namen für alles: Sie nennt sich gegenüber jedem so. Das Zertifikat bleibt auf Ihren eigenen Namen ausgestellt, und Mailprogramme verbinden sich weiter mit diesem.</translation>
    </message>
    <message>
        <source>The configuration that is exported is written this way already.</source>
        <translation>Die Konfiguration, die exportiert wird, ist schon so geschrieben.</translation>
    </message>
    <message>
        <source>In your server&apos;s settings, change the name it greets other servers with (EHLO), and no other name.</source>
        <translation>Ändern Sie in den Einstellungen Ihres Servers den Namen, mit dem er andere Server grüßt (EHLO), und keinen anderen Namen.</translation>
    </message>
    <message>
        <source>The name looks like that of a customer line. Greeting with it mends the mismatch, but some receivers still refuse such names; a relay is then the way.</source>
        <translation>Der Name sieht nach einem Kundenanschluss aus. Mit ihm zu grüßen behebt den Widerspruch, doch manche Empfänger weisen solche Namen trotzdem ab; dann ist ein Relay der Weg.</translation>
    </message>
    <message>
        <source>What must not change:</source>
        <translation>Was sich nicht ändern darf:</translation>
    </message>
    <message>
        <source>your mail host</source>
        <translation>Ihr Mailhost</translation>
    </message>
    <message>
        <source>Your mail addresses stay in {value}.</source>
        <translation>Ihre Mailadressen bleiben unter {value}.</translation>
    </message>
    <message>
        <source>The sender that people read (From) stays in {value}.</source>
        <translation>Der Absender, den Menschen lesen (From), bleibt unter {value}.</translation>
    </message>
    <message>
        <source>The bounce address (Return-Path) stays in {value}: SPF and DMARC look at it.</source>
        <translation>Die Rückläuferadresse (Return-Path) bleibt unter {value}: SPF und DMARC richten sich nach ihr.</translation>
    </message>
    <message>
        <source>The MX record goes on naming {value}: mail to you comes in as before.</source>
        <translation>Der MX-Eintrag nennt weiter {value}: Mail an Sie kommt an wie bisher.</translation>
    </message>
    <message>
        <source>The SPF record stays at {value} and names your address. The provider&apos;s name gets none from you: its zone is not yours.</source>
        <translation>Der SPF-Eintrag bleibt bei {value} und nennt Ihre Adresse. Der Name des Anbieters bekommt keinen von Ihnen: Seine Zone gehört nicht Ihnen.</translation>
    </message>
    <message>
        <source>DKIM goes on signing for {value} (the d= of the signature).</source>
        <translation>DKIM signiert weiter für {value} (das d= der Signatur).</translation>
    </message>
    <message>
        <source>The DMARC record stays at {value}.</source>
        <translation>Der DMARC-Eintrag bleibt bei {value}.</translation>
    </message>
    <message>
        <source>The server&apos;s own name stays {value}, with its address record: mail programs connect to it.</source>
        <translation>Der eigene Name des Servers bleibt {value}, mit seinem Adresseintrag: Mailprogramme verbinden sich mit ihm.</translation>
    </message>
    <message>
        <source>Certificates stay made out to {value}.</source>
        <translation>Zertifikate bleiben auf {value} ausgestellt.</translation>
    </message>
    <message>
        <source>The relay</source>
        <translation>Das Relay</translation>
    </message>
    <message>
        <source>{name} suits a home server.</source>
        <translation>{name} eignet sich für einen Server zu Hause.</translation>
    </message>
    <message>
        <source>{name} suits a home server under conditions.</source>
        <translation>{name} eignet sich unter Bedingungen für einen Server zu Hause.</translation>
    </message>
    <message>
        <source>{name} does not suit a home server with a domain of its own.</source>
        <translation>{name} eignet sich nicht für einen Server zu Hause mit eigener Domain.</translation>
    </message>
    <message>
        <source>Whether {name} suits a home server is not known.</source>
        <translation>Ob sich {name} für einen Server zu Hause eignet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{host} is not among the relays that are known here (list of {date}).</source>
        <translation>{host} ist nicht unter den Relays, die hier bekannt sind (Liste vom Stand {date}).</translation>
    </message>
    <message>
        <source>Ask its operator three things: which include goes into SPF, whether it signs with DKIM for your domain or keeps your server&apos;s signature, and whether the bounce address can be in your domain.</source>
        <translation>Fragen Sie den Betreiber dreierlei: welches include in SPF gehört, ob er mit DKIM für Ihre Domain signiert oder die Signatur Ihres Servers erhält, und ob die Rückläuferadresse unter Ihrer Domain liegen kann.</translation>
    </message>
    <message>
        <source>It serves the mailboxes of a provider; it is no relay for other domains.</source>
        <translation>Es bedient die Postfächer eines Anbieters; es ist kein Relay für fremde Domains.</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM can align with your domain there: DMARC fails.</source>
        <translation>Weder SPF noch DKIM kann dort zu Ihrer Domain passen: DMARC schlägt fehl.</translation>
    </message>
    <message>
        <source>Your domain has to be verified there first.</source>
        <translation>Ihre Domain muss dort zuerst bestätigt werden.</translation>
    </message>
    <message>
        <source>SPF: include:{include} belongs into the record of your domain.</source>
        <translation>SPF: include:{include} gehört in den Eintrag Ihrer Domain.</translation>
    </message>
    <message>
        <source>SPF: nothing at your domain itself. include:{include} belongs to the subdomain that the relay uses for bounces; its account page names it.</source>
        <translation>SPF: nichts bei Ihrer Domain selbst. include:{include} gehört zu der Subdomain, die das Relay für Rückläufer benutzt; die Kontoseite nennt sie.</translation>
    </message>
    <message>
        <source>SPF: nothing at your domain itself; the account page names a subdomain for bounces and its records.</source>
        <translation>SPF: nichts bei Ihrer Domain selbst; die Kontoseite nennt eine Subdomain für Rückläufer und deren Einträge.</translation>
    </message>
    <message>
        <source>SPF: take the include from the account page of the relay ({include}) and put it into the record of your domain.</source>
        <translation>SPF: Nehmen Sie das include von der Kontoseite des Relays ({include}) und setzen Sie es in den Eintrag Ihrer Domain.</translation>
    </message>
    <message>
        <source>SPF: nothing at your domain. An include there would help nothing and let every customer of the relay pass for your domain.</source>
        <translation>SPF: nichts bei Ihrer Domain. Ein include würde dort nichts nützen und jeden Kunden des Relays für Ihre Domain durchlassen.</translation>
    </message>
    <message>
        <source>SPF: what it needs is not known; the account page of the relay says it.</source>
        <translation>SPF: Was es braucht, ist nicht bekannt; die Kontoseite des Relays sagt es.</translation>
    </message>
    <message>
        <source>SPF can align with your domain.</source>
        <translation>SPF kann zu Ihrer Domain passen.</translation>
    </message>
    <message>
        <source>SPF aligns only after an extra step: a bounce domain of your own, set up there.</source>
        <translation>SPF passt erst nach einem weiteren Schritt: einer eigenen Rückläuferdomain, die dort eingerichtet wird.</translation>
    </message>
    <message>
        <source>SPF cannot align with your domain.</source>
        <translation>SPF kann nicht zu Ihrer Domain passen.</translation>
    </message>
    <message>
        <source>Whether SPF can align with your domain is not known.</source>
        <translation>Ob SPF zu Ihrer Domain passen kann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>DKIM: let the relay sign for your domain, with CNAME records from its account page.</source>
        <translation>DKIM: Lassen Sie das Relay für Ihre Domain signieren, mit CNAME-Einträgen von seiner Kontoseite.</translation>
    </message>
    <message>
        <source>DKIM: let the relay sign for your domain, with a TXT record from its account page.</source>
        <translation>DKIM: Lassen Sie das Relay für Ihre Domain signieren, mit einem TXT-Eintrag von seiner Kontoseite.</translation>
    </message>
    <message>
        <source>DKIM: the signature that your server makes is kept.</source>
        <translation>DKIM: Die Signatur, die Ihr Server macht, bleibt erhalten.</translation>
    </message>
    <message>
        <source>DKIM: the relay signs for its own domain alone.</source>
        <translation>DKIM: Das Relay signiert nur für seine eigene Domain.</translation>
    </message>
    <message>
        <source>DKIM: whether it signs for your domain or keeps your server&apos;s signature is not known.</source>
        <translation>DKIM: Ob es für Ihre Domain signiert oder die Signatur Ihres Servers erhält, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>DKIM can align with your domain.</source>
        <translation>DKIM kann zu Ihrer Domain passen.</translation>
    </message>
    <message>
        <source>DKIM aligns only after an extra step there.</source>
        <translation>DKIM passt erst nach einem weiteren Schritt dort.</translation>
    </message>
    <message>
        <source>DKIM cannot align with your domain.</source>
        <translation>DKIM kann nicht zu Ihrer Domain passen.</translation>
    </message>
    <message>
        <source>Whether DKIM can align with your domain is not known.</source>
        <translation>Ob DKIM zu Ihrer Domain passen kann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Sign at home as well, never over Message-ID, and switch the tracking of links and openings off: it would break the signature.</source>
        <translation>Signieren Sie auch zu Hause, nie über Message-ID, und schalten Sie das Verfolgen von Links und Öffnungen ab: Es würde die Signatur brechen.</translation>
    </message>
    <message>
        <source>Known of it in {date}; its own pages count.</source>
        <translation>So bekannt im Stand {date}; es gelten die eigenen Seiten des Betreibers.</translation>
    </message>
    <message>
        <source>Compare the key in {file} with the one on the operator&apos;s page. If it is right, ask through another name server; else take it out.</source>
        <translation>Den Schlüssel in {file} mit dem auf der Seite des Betreibers vergleichen. Stimmt er, über einen anderen Nameserver fragen; sonst ihn herausnehmen.</translation>
    </message>
    <message>
        <source>The list did not pass its own test today, so this may be wrong.</source>
        <translation>Die Liste hat heute ihre eigene Prüfung nicht bestanden, das kann also falsch sein.</translation>
    </message>
    <message>
        <source>The lists&apos; test points were not asked (--no-self-test): what stands here was not proven.</source>
        <translation>Die Prüfeinträge der Listen wurden nicht gefragt (--no-self-test): Was hier steht, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>The answer comes cut short here, and nobody hands it over whole ({question}).</source>
        <translation>Die Antwort kommt hier gekürzt an, und niemand gibt sie ganz heraus ({question}).</translation>
    </message>
    <message>
        <source>Reverse name could not be checked</source>
        <translation>Rückwärtsname nicht zu prüfen</translation>
    </message>
    <message>
        <source>Whether {subject} has a reverse name that leads back to it could not be found out. {why}</source>
        <translation>Ob {subject} einen Rückwärtsnamen hat, der zu ihr zurückführt, war nicht herauszufinden. {why}</translation>
    </message>
    <message>
        <source>Try again; if it stays so, see whether the name servers of {name} answer.</source>
        <translation>Noch einmal versuchen; bleibt es so, nachsehen, ob die Nameserver von {name} antworten.</translation>
    </message>
    <message>
        <source>Look first why names cannot be asked from here, then check again.</source>
        <translation>Zuerst nachsehen, warum von hier keine Namen zu erfragen sind, dann noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Have the reverse name set to {name}.</source>
        <translation>Den Rückwärtsnamen auf {name} setzen lassen.</translation>
    </message>
    <message>
        <source>{name} belongs to the provider and leads to one of your addresses alone. Let the server send over that address alone, or ask the provider to let {name} lead to {address} as well.</source>
        <translation>{name} gehört dem Anbieter und führt nur zu einer Ihrer Adressen. Den Server nur über diese Adresse senden lassen oder den Anbieter bitten, {name} auch zu {address} führen zu lassen.</translation>
    </message>
    <message>
        <source>The records lie in several zones, and what {format} writes is for one: name it with --zone. Known: {known}.</source>
        <translation>Die Einträge liegen in mehreren Zonen, und {format} schreibt für eine: sie mit --zone nennen. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>DNS records of {domain}</source>
        <translation>DNS-Einträge von {domain}</translation>
    </message>
    <message>
        <source>{name} is an alias (CNAME) for {target}: take that out first, nothing can stand beside it.</source>
        <translation>{name} ist ein Alias (CNAME) für {target}: den zuerst herausnehmen, daneben kann nichts stehen.</translation>
    </message>
    <message>
        <source>Nothing could be looked up: what stands at these names is not in here, and a tool that replaces whole sets would delete it. Write it down again with a connection, or look at the tool&apos;s preview first.</source>
        <translation>Nichts ließ sich nachschlagen: Was an diesen Namen steht, ist hier nicht dabei, und ein Werkzeug, das ganze Sätze ersetzt, würde es löschen. Mit einer Verbindung noch einmal schreiben oder zuerst die Vorschau des Werkzeugs ansehen.</translation>
    </message>
    <message>
        <source>A text at {name} holds octets that are no characters; only formats of zone files can say them.</source>
        <translation>Ein Text bei {name} enthält Oktette, die keine Zeichen sind; nur Formate von Zonendateien können sie ausdrücken.</translation>
    </message>
    <message>
        <source>Whether there are {type} records at {name} already could not be found out: look before you add.</source>
        <translation>Ob es bei {name} schon Einträge vom Typ {type} gibt, war nicht herauszufinden: vor dem Hinzufügen nachsehen.</translation>
    </message>
    <message>
        <source>Delete by hand: {value}</source>
        <translation>Von Hand löschen: {value}</translation>
    </message>
    <message>
        <source>Delete all {type} records of {name}.</source>
        <translation>Alle Einträge vom Typ {type} von {name} löschen.</translation>
    </message>
    <message>
        <source>There is no word for {type} records here; add it by hand.</source>
        <translation>Für Einträge vom Typ {type} gibt es hier kein Wort; von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>Add the mail host by hand, as “DNS only”, because an import may put it behind the proxy.</source>
        <translation>Den Mailhost von Hand hinzufügen, als „DNS only“, weil ein Import ihn hinter den Proxy setzen kann.</translation>
    </message>
    <message>
        <source>For dnsconfig.js. Put your provider in the place of PROVIDER, and look at “dnscontrol preview” before you push. NO_PURGE leaves alone what is not named here.</source>
        <translation>Für dnsconfig.js. Den eigenen Anbieter für PROVIDER einsetzen und vor „push“ „dnscontrol preview“ ansehen. NO_PURGE lässt in Ruhe, was hier nicht genannt ist.</translation>
    </message>
    <message>
        <source>Save as mail/{zone}.yaml. octoDNS deletes what its files do not hold, so write down first what the zone has: octodns-dump --output-dir existing {zone}. PROVIDER. Then use this configuration, and look at the plan before “--doit”:</source>
        <translation>Als mail/{zone}.yaml speichern. octoDNS löscht, was in seinen Dateien nicht steht; deshalb zuerst aufschreiben lassen, was die Zone hat: octodns-dump --output-dir existing {zone}. PROVIDER. Dann diese Konfiguration nehmen und vor „--doit“ den Plan ansehen:</translation>
    </message>
    <message>
        <source>Run with PROVIDER set to the name that lexicon has for your DNS host, and its access data in the environment.</source>
        <translation>Mit PROVIDER auf dem Namen ausführen, den lexicon für Ihren DNS-Anbieter hat, und mit dessen Zugangsdaten in der Umgebung.</translation>
    </message>
    <message>
        <source>nsupdate -k KEYFILE THISFILE. Only what is named here is deleted, value by value.</source>
        <translation>nsupdate -k SCHLÜSSELDATEI DIESE-DATEI. Nur was hier genannt ist, wird gelöscht, Wert für Wert.</translation>
    </message>
    <message>
        <source>For pdnsutil of PowerDNS 4. A set that is replaced holds what stood in it and stays.</source>
        <translation>Für pdnsutil von PowerDNS 4. Ein Satz, der ersetzt wird, enthält auch, was darin stand und bleibt.</translation>
    </message>
    <message>
        <source>For PowerShell on the DNS server, with the module DnsServer.</source>
        <translation>Für PowerShell auf dem DNS-Server, mit dem Modul DnsServer.</translation>
    </message>
    <message>
        <source>Too long for PowerShell: the old tool takes it in pieces, the DNS Manager in several lines.</source>
        <translation>Zu lang für PowerShell: Das alte Werkzeug nimmt es in Stücken, der DNS-Manager in mehreren Zeilen.</translation>
    </message>
    <message>
        <source>For dnsmasq.conf. It answers inside your network; the world asks the DNS host of the domain.</source>
        <translation>Für dnsmasq.conf. Das antwortet in Ihrem Netz; die Welt fragt den DNS-Anbieter der Domain.</translation>
    </message>
    <message>
        <source>For the file data of tinydns; then run tinydns-data.</source>
        <translation>Für die Datei data von tinydns; danach tinydns-data ausführen.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; ends in a number, which no domain does. Type the domain&apos;s name, such as example.org.</source>
        <translation>„{text}“ endet mit einer Zahl, was keine Domain tut. Den Namen der Domain eingeben, etwa example.org.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is an address with a port. Give the address alone: {address}.</source>
        <translation>„{text}“ ist eine Adresse mit einem Port. Die Adresse allein angeben: {address}.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is a network. Give one address of it alone, without the slash.</source>
        <translation>„{text}“ ist ein Netz. Eine einzelne Adresse daraus angeben, ohne den Schrägstrich.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is an address with an interface behind it. Leave &quot;{zone}&quot; out.</source>
        <translation>„{text}“ ist eine Adresse mit einer Schnittstelle dahinter. „{zone}“ weglassen.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no IPv4 address: &quot;{part}&quot; begins with a zero, and some programs read such a number as octal. Write it without the zero.</source>
        <translation>„{text}“ ist keine IPv4-Adresse: „{part}“ beginnt mit einer Null, und manche Programme lesen eine solche Zahl als Oktalzahl. Die Zahl ohne die Null schreiben.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no IPv4 address: {part} is larger than 255. Check the number.</source>
        <translation>„{text}“ ist keine IPv4-Adresse: {part} ist größer als 255. Die Zahl prüfen.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no IPv4 address: it has {count} numbers, not four. Write it like 203.0.113.25.</source>
        <translation>„{text}“ ist keine IPv4-Adresse: Es sind {count} Zahlen, nicht vier. Sie schreiben wie 203.0.113.25.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is an address. Give the relay&apos;s name, such as smtp.example.net:587: its certificate is made out to the name.</source>
        <translation>„{text}“ ist eine Adresse. Den Namen des Relays angeben, etwa smtp.example.net:587: Sein Zertifikat ist auf den Namen ausgestellt.</translation>
    </message>
    <message>
        <source>This machine names no DNS server over IPv6, and --no-ipv4 leaves those over IPv4 out. Give one with --resolver, or leave --no-ipv4 out.</source>
        <translation>Dieser Rechner nennt keinen DNS-Server über IPv6, und --no-ipv4 lässt die über IPv4 weg. Einen mit --resolver angeben oder --no-ipv4 weglassen.</translation>
    </message>
    <message>
        <source>This machine names no DNS server over IPv4, and --no-ipv6 leaves those over IPv6 out. Give one with --resolver, or leave --no-ipv6 out.</source>
        <translation>Dieser Rechner nennt keinen DNS-Server über IPv4, und --no-ipv6 lässt die über IPv6 weg. Einen mit --resolver angeben oder --no-ipv6 weglassen.</translation>
    </message>
    <message>
        <source>Your router or provider answers look-ups in the list&apos;s place, so what comes back proves nothing.</source>
        <translation>Ihr Router oder Anbieter beantwortet Abfragen an Stelle der Liste; was zurückkommt, beweist daher nichts.</translation>
    </message>
    <message>
        <source>{cure}</source>
        <translation>{cure}</translation>
    </message>
    <message>
        <source>Switch off in the router what catches look-ups (DNS filter, parental control, forced DNS). Where there is none, ask your provider to leave port 53 alone, or run the check from another place.</source>
        <translation>Im Router abschalten, was Abfragen abfängt (DNS-Filter, Jugendschutz, erzwungenes DNS). Gibt es dort nichts davon, den Anbieter bitten, Port 53 in Ruhe zu lassen, oder von einem anderen Ort aus prüfen.</translation>
    </message>
    <message>
        <source>The router has another outer address</source>
        <translation>Der Router hat eine andere äußere Adresse</translation>
    </message>
    <message>
        <source>Your router says that its outer address is {router}, but the Internet sees {address}. Either the provider translates once more, and then nobody reaches you at {address}, or mail leaves by another way: a second line or a VPN.</source>
        <translation>Ihr Router nennt {router} als seine äußere Adresse, das Internet sieht aber {address}. Entweder übersetzt der Anbieter noch einmal, dann erreicht Sie niemand unter {address}, oder Mail geht auf einem anderen Weg hinaus: über einen zweiten Anschluss oder ein VPN.</translation>
    </message>
    <message>
        <source>Switch a VPN off and check again. Look in the router whether it has a second line. With one line alone, ask the provider whether {address} is yours alone.</source>
        <translation>Ein VPN abschalten und noch einmal prüfen. Im Router nachsehen, ob er einen zweiten Anschluss hat. Bei nur einem Anschluss den Anbieter fragen, ob {address} Ihnen allein gehört.</translation>
    </message>
    <message>
        <source>Inner address, yet mail comes in</source>
        <translation>Innere Adresse, und doch kommt Mail herein</translation>
    </message>
    <message>
        <source>The line has the inner address {local}, as where a provider shares {address} between customers. But somebody outside reached you over IPv4, so port 25 is passed on.</source>
        <translation>Der Anschluss hat die innere Adresse {local}, wie dort, wo ein Anbieter {address} unter Kunden teilt. Es hat Sie aber jemand von außen über IPv4 erreicht; Port 25 wird also weitergeleitet.</translation>
    </message>
    <message>
        <source>Ask the provider whether {address} and its reverse name are yours alone, and for how long.</source>
        <translation>Den Anbieter fragen, ob {address} und ihr Rückwärtsname Ihnen allein gehören und für wie lange.</translation>
    </message>
    <message>
        <source>{address} is called {name}, but that name has no address of this family (IPv4 or IPv6). Receivers treat this like no name at all.</source>
        <translation>{address} heißt {name}, aber dieser Name hat keine Adresse dieser Familie (IPv4 oder IPv6). Empfänger behandeln das wie gar keinen Namen.</translation>
    </message>
    <message>
        <source>Publish an address record of {name} that leads to {address}, or have the reverse name changed.</source>
        <translation>Einen Adresseintrag für {name} veröffentlichen, der zu {address} führt, oder den Rückwärtsnamen ändern lassen.</translation>
    </message>
    <message>
        <source>There is nothing to mend on your side; check again later.</source>
        <translation>Auf Ihrer Seite ist nichts zu beheben; später noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Another name server does not help: your router or provider answers in the place of every one. First switch off in the router what catches look-ups (DNS filter, parental control, forced DNS). Where there is none, ask the provider to leave port 53 alone.</source>
        <translation>Ein anderer Nameserver hilft nicht: Ihr Router oder Anbieter antwortet an Stelle eines jeden. Zuerst im Router abschalten, was Abfragen abfängt (DNS-Filter, Jugendschutz, erzwungenes DNS). Gibt es dort nichts davon, den Anbieter bitten, Port 53 in Ruhe zu lassen.</translation>
    </message>
    <message>
        <source>Nothing answers on port 25, and no other port could be tried beside it, so it may be the whole line.</source>
        <translation>Auf Port 25 antwortet nichts, und kein anderer Port konnte daneben versucht werden; es kann also am ganzen Anschluss liegen.</translation>
    </message>
    <message>
        <source>No connection left this machine. Is it online?</source>
        <translation>Keine Verbindung verließ diesen Rechner. Ist er online?</translation>
    </message>
    <message>
        <source>How does mail leave?</source>
        <translation>Wie geht Mail hinaus?</translation>
    </message>
    <message>
        <source>Directly from here</source>
        <translation>Direkt von hier</translation>
    </message>
    <message>
        <source>Through a relay</source>
        <translation>Über ein Relay</translation>
    </message>
    <message>
        <source>The relay, with its port</source>
        <translation>Das Relay mit seinem Port</translation>
    </message>
    <message>
        <source>Relays that suit a home server:</source>
        <translation>Relays, die sich für einen Server zu Hause eignen:</translation>
    </message>
    <message>
        <source>Relays that suit under conditions:</source>
        <translation>Relays, die sich unter Bedingungen eignen:</translation>
    </message>
    <message>
        <source>As known in {date}; their own pages count. &quot;mailworthy-cli ports --relay HOST:PORT&quot; tries one and says what it needs. What stands in &lt;…&gt; is shown on the account page.</source>
        <translation>Stand {date}; es zählen ihre eigenen Seiten. „mailworthy-cli ports --relay HOST:PORT“ probiert eines aus und sagt, was es braucht. Was in &lt;…&gt; steht, zeigt die Kontoseite.</translation>
    </message>
    <message>
        <source>&quot;mailworthy-cli ports --relay list&quot; shows the relays that suit a home server.</source>
        <translation>„mailworthy-cli ports --relay list“ zeigt die Relays, die sich für einen Server zu Hause eignen.</translation>
    </message>
    <message>
        <source>{firstStep}</source>
        <translation>{firstStep}</translation>
    </message>
    <message>
        <source>Choose other lists: some take addresses, others domains.</source>
        <translation>Andere Listen wählen: Manche nehmen Adressen, andere Domains.</translation>
    </message>
    <message>
        <source>Leave it out; nobody should ask it any more.</source>
        <translation>Die Liste weglassen; niemand sollte sie mehr fragen.</translation>
    </message>
    <message>
        <source>Find out or give your public address first.</source>
        <translation>Zuerst die öffentliche Adresse ermitteln oder angeben.</translation>
    </message>
    <message>
        <source>Check again.</source>
        <translation>Noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Check again when there is one.</source>
        <translation>Noch einmal prüfen, sobald es einen gibt.</translation>
    </message>
    <message>
        <source>See to the name server first: is this machine connected? Then check again, or ask another one.</source>
        <translation>Zuerst nach dem Nameserver sehen: Ist dieser Rechner verbunden? Dann noch einmal prüfen oder einen anderen fragen.</translation>
    </message>
    <message>
        <source>Ask another name server.</source>
        <translation>Einen anderen Nameserver fragen.</translation>
    </message>
    <message>
        <source>Try again in a minute. If it stays so, look at the domain&apos;s own name servers, or ask another name server.</source>
        <translation>In einer Minute noch einmal versuchen. Bleibt es so, nach den eigenen Nameservern der Domain sehen oder einen anderen Nameserver fragen.</translation>
    </message>
    <message>
        <source>Check again from another network.</source>
        <translation>Aus einem anderen Netz noch einmal prüfen.</translation>
    </message>
    <message>
        <source>{answered} of {asked, plural, one{one list} other{# lists}} answered today; {subject} is not on {count} of them.</source>
        <translation>Heute haben {answered} von {asked, plural, one{einer Liste} other{# Listen}} geantwortet; auf {count} davon steht {subject} nicht.</translation>
    </message>
    <message>
        <source>Praised by {list}</source>
        <translation>Gelobt von {list}</translation>
    </message>
    <message>
        <source>{address} is on {list}, a list of good senders: {meaning}</source>
        <translation>{address} steht auf {list}, einer Liste guter Absender: {meaning}</translation>
    </message>
    <message>
        <source>Not known to {list}</source>
        <translation>{list} kennt die Adresse nicht</translation>
    </message>
    <message>
        <source>{address} is not on {list}, a list of good senders. That does no harm.</source>
        <translation>{address} steht nicht auf {list}, einer Liste guter Absender. Das schadet nicht.</translation>
    </message>
    <message>
        <source>{list} did not answer to your key {key}; what answers without one was asked without it. The key may be mistyped or have run out, or the name server here keeps such answers back.</source>
        <translation>{list} antwortete auf Ihren Schlüssel {key} nicht; was auch ohne Schlüssel antwortet, wurde ohne ihn gefragt. Vielleicht ist der Schlüssel falsch abgeschrieben oder abgelaufen, oder der Nameserver hier hält solche Antworten zurück.</translation>
    </message>
    <message>
        <source>it answers no public name servers, nor any whose address has no reverse name that says whose it is</source>
        <translation>sie antwortet weder öffentlichen Nameservern noch solchen, deren Adresse keinen Rückwärtsnamen hat, der sagt, wem sie gehört</translation>
    </message>
    <message>
        <source>it did not accept your key</source>
        <translation>sie hat Ihren Schlüssel nicht angenommen</translation>
    </message>
    <message>
        <source>If the name server that asks is your own, give its address a reverse name; else use your provider&apos;s name server or one of your own.</source>
        <translation>Ist der fragende Nameserver ein eigener, seiner Adresse einen Rückwärtsnamen geben; sonst den Nameserver des Anbieters oder einen eigenen nehmen.</translation>
    </message>
    <message>
        <source>Compare your key with the one on the operator&apos;s page. This list answers with a valid key only.</source>
        <translation>Den Schlüssel mit dem auf der Seite des Betreibers vergleichen. Diese Liste antwortet nur mit gültigem Schlüssel.</translation>
    </message>
    <message>
        <source>praised</source>
        <translation>gelobt</translation>
    </message>
    <message>
        <source>The text does not show from which address the test was made; at home it proves nothing. A Received line of a mail that arrived shows it.</source>
        <translation>Der Text zeigt nicht, von welcher Adresse aus geprüft wurde; zu Hause beweist das nichts. Eine Received-Zeile einer angekommenen Mail zeigt es.</translation>
    </message>
    <message>
        <source>What the text tells has no time, so it may be of long ago.</source>
        <translation>Was der Text erzählt, hat keine Zeitangabe und kann lange her sein.</translation>
    </message>
    <message>
        <source>The other server found no way here; that may be for a cause on its side. What a large mail provider reports, or a second server elsewhere, tells more.</source>
        <translation>Der andere Server fand keinen Weg hierher; das kann an ihm selbst liegen. Mehr sagt, was ein großer Mailanbieter meldet oder ein zweiter Server anderswo.</translation>
    </message>
    <message>
        <source>Somebody came from outside, but to port {port}. Mail servers come to port 25, and nothing shows that it leads there.</source>
        <translation>Jemand kam von außen, aber auf Port {port}. Mailserver kommen auf Port 25, und nichts zeigt, dass er dorthin führt.</translation>
    </message>
    <message>
        <source>{file} is damaged at line {line}, column {column}: {what}.</source>
        <translation>{file} ist in Zeile {line}, Spalte {column} beschädigt: {what}.</translation>
    </message>
    <message>
        <source>{file} does not hold what was expected: an object in JSON.</source>
        <translation>{file} enthält nicht, was erwartet war: ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>{file} is larger than expected ({bytes} octets) and was not read.</source>
        <translation>{file} ist größer als erwartet ({bytes} Oktette) und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The data file {file} cannot be used: the field {field} should be {expected}.</source>
        <translation>Die Datendatei {file} ist nicht brauchbar: Das Feld {field} sollte {expected} sein.</translation>
    </message>
    <message>
        <source>Your public {family} address could not be found out. {why}</source>
        <translation>Ihre öffentliche {family}-Adresse ließ sich nicht ermitteln. {why}</translation>
    </message>
    <message>
        <source>The name {name} looks like a customer line: {ruleText}. Some receivers refuse such names.</source>
        <translation>Der Name {name} sieht nach einem Kundenanschluss aus: {ruleText}. Manche Empfänger lehnen solche Namen ab.</translation>
    </message>
    <message>
        <source>I publish the forward record of that name before you set it.</source>
        <translation>Ich veröffentliche den Vorwärtseintrag dieses Namens, bevor Sie ihn setzen.</translation>
    </message>
    <message>
        <source>it holds the whole address</source>
        <translation>Er enthält die ganze Adresse</translation>
    </message>
    <message>
        <source>it holds three numbers of the address</source>
        <translation>Er enthält drei Zahlen der Adresse</translation>
    </message>
    <message>
        <source>it holds two numbers of the address</source>
        <translation>Er enthält zwei Zahlen der Adresse</translation>
    </message>
    <message>
        <source>it holds the last number of the address</source>
        <translation>Er enthält die letzte Zahl der Adresse</translation>
    </message>
    <message>
        <source>it has a word that providers use for customer lines</source>
        <translation>Er hat ein Wort, das Anbieter für Kundenanschlüsse verwenden</translation>
    </message>
    <message>
        <source>it has a word that stands for customers</source>
        <translation>Er hat ein Wort, das für Kunden steht</translation>
    </message>
    <message>
        <source>it has a long run of digits</source>
        <translation>Er hat eine lange Ziffernfolge</translation>
    </message>
    <message>
        <source>it has many numbers</source>
        <translation>Er hat viele Zahlen</translation>
    </message>
    <message>
        <source>it mixes numbers and letters as lists of lines do</source>
        <translation>Er mischt Zahlen und Buchstaben wie ein Verzeichnis von Anschlüssen</translation>
    </message>
    <message>
        <source>it is nothing but the address</source>
        <translation>Er ist nichts als die Adresse</translation>
    </message>
    <message>
        <source>a hoster gives such names to every machine</source>
        <translation>Ein Hoster gibt jedem Rechner solche Namen</translation>
    </message>
    <message>
        <source>The address check finds out which one that is.</source>
        <translation>Welche das ist, ermittelt die Prüfung der Adresse.</translation>
    </message>
    <message>
        <source>The list names whatever it is asked about, so its answer proves nothing.</source>
        <translation>Die Liste nennt alles, wonach man sie fragt; ihre Antwort beweist also nichts.</translation>
    </message>
    <message>
        <source>Look in this order: was a mail sent at all, and to a name whose MX record leads here? Does the router forward port 25 to port {port} of this machine? Does its firewall let it in? Does the provider let port 25 in?</source>
        <translation>In dieser Reihenfolge nachsehen: Wurde überhaupt eine Mail gesendet, und an einen Namen, dessen MX-Eintrag hierher führt? Leitet der Router Port 25 an Port {port} dieses Rechners weiter? Lässt dessen Firewall ihn herein? Lässt der Anbieter Port 25 herein?</translation>
    </message>
    <message>
        <source>Tell the operator of the relay: there your mail is handed over, though it may go on from other addresses. If receivers refuse it, send through another relay.</source>
        <translation>Dem Betreiber des Relays Bescheid geben: Dort wird Ihre Mail übergeben, weiter geht sie aber vielleicht von anderen Adressen. Weisen Empfänger sie ab, über ein anderes Relay senden.</translation>
    </message>
    <message>
        <source>Mail records; what others put there stays.</source>
        <translation>Mail-Einträge; was andere dort eingetragen haben, bleibt.</translation>
    </message>
    <message>
        <source>For the import of DNS records. Untick “Proxy imported DNS records”: mail does not pass the proxy. An import only adds; it deletes nothing.</source>
        <translation>Für den Import von DNS-Einträgen. „Proxy imported DNS records“ abwählen: Mail geht nicht durch den Proxy. Ein Import fügt nur hinzu und löscht nichts.</translation>
    </message>
    <message>
        <source>{server} hands all mail to a relay, and the plan names none. Choose a relay first (--relay HOST:PORT).</source>
        <translation>{server} gibt alle Mail an ein Relay, und der Plan nennt keines. Zuerst ein Relay wählen (--relay HOST:PORT).</translation>
    </message>
    <message>
        <source>{server} cannot sign with the key of {domain}: it needs an RSA key. Make one beside it.</source>
        <translation>{server} kann mit dem Schlüssel von {domain} nicht signieren: Es braucht einen RSA-Schlüssel. Zusätzlich einen erzeugen.</translation>
    </message>
    <message>
        <source>Only an Ed25519 key can be written in this form.</source>
        <translation>Nur ein Ed25519-Schlüssel lässt sich in dieser Form schreiben.</translation>
    </message>
    <message>
        <source>This folder holds what the mail server needs. Name the folder that its configuration lies in; the script shows each change, keeps a copy of what was there, and asks:</source>
        <translation>Dieser Ordner enthält, was der Mailserver braucht. Den Ordner angeben, in dem seine Konfiguration liegt; das Skript zeigt jede Änderung, hebt eine Kopie des Alten auf und fragt:</translation>
    </message>
    <message>
        <source>To be known before</source>
        <translation>Vorher zu wissen</translation>
    </message>
    <message>
        <source>With the script</source>
        <translation>Mit dem Skript</translation>
    </message>
    <message>
        <source>Put the lines of {file} into {target}, in place of those that an earlier export put there.</source>
        <translation>Die Zeilen aus {file} in {target} einfügen, anstelle derer, die ein früherer Export dort eingefügt hat.</translation>
    </message>
    <message>
        <source>This server reads an Ed25519 key in another form: base64 of its last 32 octets, in one line. The script makes it; by hand: sed /^-/d FILE | base64 -d | tail -c 32 | base64</source>
        <translation>Dieser Server liest einen Ed25519-Schlüssel in anderer Form: Base64 der letzten 32 Oktette in einer Zeile. Das Skript erzeugt sie; von Hand: sed /^-/d DATEI | base64 -d | tail -c 32 | base64</translation>
    </message>
    <message>
        <source>{server} cannot sign with the key {selector} of {domain}. Receivers take the other key&apos;s signature; the record of this one does no harm.</source>
        <translation>{server} kann mit dem Schlüssel {selector} von {domain} nicht signieren. Empfänger nehmen die Signatur des anderen Schlüssels; der Eintrag dieses Schlüssels schadet nicht.</translation>
    </message>
    <message>
        <source>This server does not sign: the relay has to, for your domain. Without that, only SPF can carry DMARC.</source>
        <translation>Dieser Server signiert nicht: Das muss das Relay tun, für die eigene Domain. Sonst kann nur SPF für DMARC sorgen.</translation>
    </message>
    <message>
        <source>--bind takes one IPv4 and one IPv6 address of the server; &quot;{text}&quot; is not one, or the second of its family.</source>
        <translation>--bind nimmt je eine IPv4- und eine IPv6-Adresse des Servers; „{text}“ ist keine oder die zweite ihrer Art.</translation>
    </message>
    <message>
        <source>{program} cannot change records at the DNS host {host}. Name the host with --provider, or choose one of {known}.</source>
        <translation>{program} kann beim DNS-Anbieter {host} keine Einträge ändern. Den Anbieter mit --provider angeben oder eines von {known} wählen.</translation>
    </message>
    <message>
        <source>{host} lies in none of the domains of the plan, so its address is kept by somebody else.</source>
        <translation>{host} liegt in keiner der Domains des Plans; seine Adresse pflegt also jemand anderes.</translation>
    </message>
    <message>
        <source>Zone lines (BIND and others)</source>
        <translation>Zonenzeilen (BIND und andere)</translation>
    </message>
    <message>
        <source>What to type, field by field</source>
        <translation>Was einzutippen ist, Feld für Feld</translation>
    </message>
    <message>
        <source>Cloudflare import</source>
        <translation>Import für Cloudflare</translation>
    </message>
    <message>
        <source>Route 53 change batch</source>
        <translation>Änderungsliste für Route 53</translation>
    </message>
    <message>
        <source>DNSControl</source>
        <translation>DNSControl</translation>
    </message>
    <message>
        <source>octoDNS</source>
        <translation>octoDNS</translation>
    </message>
    <message>
        <source>Lexicon commands</source>
        <translation>Befehle für Lexicon</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>nsupdate script</source>
        <translation>Skript für nsupdate</translation>
    </message>
    <message>
        <source>PowerDNS (pdnsutil)</source>
        <translation>PowerDNS (pdnsutil)</translation>
    </message>
    <message>
        <source>Windows DNS (PowerShell)</source>
        <translation>Windows-DNS (PowerShell)</translation>
    </message>
    <message>
        <source>dnsmasq</source>
        <translation>dnsmasq</translation>
    </message>
    <message>
        <source>tinydns</source>
        <translation>tinydns</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Table (Markdown)</source>
        <translation>Tabelle (Markdown)</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>Seite (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>The name servers of {domain} fit several DNS hosts. Name yours with --provider: {hosts}.</source>
        <translation>Die Nameserver von {domain} passen zu mehreren DNS-Anbietern. Den eigenen mit --provider angeben: {hosts}.</translation>
    </message>
    <message>
        <source>{program} tells {host} IPv4 addresses alone, and the server has an IPv6 address too, which would get lost. Keep that one by hand, or leave it out of the plan.</source>
        <translation>{program} meldet {host} nur IPv4-Adressen; der Server hat auch eine IPv6-Adresse, die dabei verloren ginge. Diese von Hand pflegen oder aus dem Plan lassen.</translation>
    </message>
    <message>
        <source>{program} speaks to your DNS host: name it with --provider.</source>
        <translation>{program} spricht mit dem DNS-Anbieter: ihn mit --provider angeben.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; cannot be written into a configuration safely. A path begins with &quot;/&quot; and has letters, digits and ./_+- alone.</source>
        <translation>„{text}“ lässt sich nicht sicher in eine Konfiguration schreiben. Ein Pfad beginnt mit „/“ und hat nur Buchstaben, Ziffern und ./_+-.</translation>
    </message>
    <message>
        <source>{path} holds something else and was not touched. Choose an empty or a new one.</source>
        <translation>{path} enthält etwas anderes und wurde nicht angerührt. Ein leeres oder neues Ziel wählen.</translation>
    </message>
    <message>
        <source>--{option} has no meaning beside --{other}.</source>
        <translation>--{option} hat neben --{other} keine Bedeutung.</translation>
    </message>
    <message>
        <source>The check &quot;{check}&quot; compares with a plan: give a session file (--session), or use &apos;verify&apos;.</source>
        <translation>Die Prüfung „{check}“ vergleicht mit einem Plan: eine Sitzungsdatei angeben (--session) oder „verify“ benutzen.</translation>
    </message>
    <message>
        <source>Record is published</source>
        <translation>Eintrag ist veröffentlicht</translation>
    </message>
    <message>
        <source>{name} has its {type} record ({what}) as planned, at {count, plural, one{# name server} other{all # name servers that answered}}.</source>
        <translation>{name} hat den {type}-Eintrag ({what}) wie geplant, auf {count, plural, one{# Nameserver} other{allen # Nameservern, die geantwortet haben}}.</translation>
    </message>
    <message>
        <source>Record is missing</source>
        <translation>Eintrag fehlt</translation>
    </message>
    <message>
        <source>The {type} record that is planned for {name} ({what}) is not there. Receivers act as if it had never been made.</source>
        <translation>Der für {name} geplante {type}-Eintrag ({what}) ist nicht da. Empfänger verhalten sich, als hätte es ihn nie gegeben.</translation>
    </message>
    <message>
        <source>Record differs from the plan</source>
        <translation>Eintrag weicht vom Plan ab</translation>
    </message>
    <message>
        <source>The {type} record of {name} ({what}) is not what was planned: {how}.</source>
        <translation>Der {type}-Eintrag von {name} ({what}) ist nicht der geplante: {how}.</translation>
    </message>
    <message>
        <source>Record stands at a wrong name</source>
        <translation>Eintrag steht unter einem falschen Namen</translation>
    </message>
    <message>
        <source>The {type} record for {name} was found at {at}, where nobody looks for it.</source>
        <translation>Der {type}-Eintrag für {name} fand sich unter {at}, wo niemand nach ihm sucht.</translation>
    </message>
    <message>
        <source>Record is cut off</source>
        <translation>Eintrag ist abgeschnitten</translation>
    </message>
    <message>
        <source>The {type} record of {name} ends after {octets} of {planned} characters. The rest was lost when it was entered, and receivers cannot use it.</source>
        <translation>Der {type}-Eintrag von {name} endet nach {octets} von {planned} Zeichen. Der Rest ging beim Eintragen verloren; Empfänger können ihn nicht verwenden.</translation>
    </message>
    <message>
        <source>Enter the value again; if the form takes no more than 255 characters, enter it in two parts, each in quotes.</source>
        <translation>Den Wert noch einmal eintragen; nimmt das Formular höchstens 255 Zeichen an, in zwei Teilen, jeder in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Quotes were stored with the record</source>
        <translation>Anführungszeichen wurden mitgespeichert</translation>
    </message>
    <message>
        <source>The {type} record of {name} has quotes or backslashes as a part of its text. Receivers cannot read it.</source>
        <translation>Im Text des {type}-Eintrags von {name} stehen Anführungszeichen oder Rückstriche. Empfänger können ihn nicht lesen.</translation>
    </message>
    <message>
        <source>Enter the value again without quotes and backslashes; the form adds them itself.</source>
        <translation>Den Wert noch einmal ohne Anführungszeichen und Rückstriche eintragen; das Formular ergänzt sie selbst.</translation>
    </message>
    <message>
        <source>Blanks got into the record</source>
        <translation>Leerzeichen sind in den Eintrag geraten</translation>
    </message>
    <message>
        <source>The {type} record of {name} has blanks or line ends where none belong. Some receivers cannot use it.</source>
        <translation>Der {type}-Eintrag von {name} hat Leerzeichen oder Zeilenenden, wo keine hingehören. Manche Empfänger können ihn nicht verwenden.</translation>
    </message>
    <message>
        <source>Copy the value again with the copy button, in one piece.</source>
        <translation>Den Wert noch einmal mit der Kopiertaste kopieren, in einem Stück.</translation>
    </message>
    <message>
        <source>Typographic characters got into the record</source>
        <translation>Typografische Zeichen sind in den Eintrag geraten</translation>
    </message>
    <message>
        <source>The {type} record of {name} has curly quotes, long dashes or invisible characters, as text programs make them. Receivers cannot read it.</source>
        <translation>Der {type}-Eintrag von {name} hat typografische Anführungszeichen, lange Striche oder unsichtbare Zeichen, wie Textprogramme sie setzen. Empfänger können ihn nicht lesen.</translation>
    </message>
    <message>
        <source>Copy the value again with the copy button, straight into the form.</source>
        <translation>Den Wert noch einmal mit der Kopiertaste kopieren und direkt ins Formular einfügen.</translation>
    </message>
    <message>
        <source>Several records where one is allowed</source>
        <translation>Mehrere Einträge, wo nur einer erlaubt ist</translation>
    </message>
    <message>
        <source>There are {count} records of this kind at {name}. Receivers then use none of them, or one by chance.</source>
        <translation>Unter {name} stehen {count} Einträge dieser Art. Empfänger verwenden dann keinen davon oder einen zufälligen.</translation>
    </message>
    <message>
        <source>Keep only {values}, and delete the others.</source>
        <translation>Nur {values} behalten und die anderen löschen.</translation>
    </message>
    <message>
        <source>An alias stands in the way</source>
        <translation>Ein Alias steht im Weg</translation>
    </message>
    <message>
        <source>{name} is an alias (CNAME) of {target}. Nothing else can stand at such a name, so the {type} record is not seen.</source>
        <translation>{name} ist ein Alias (CNAME) von {target}. Neben einem Alias kann nichts anderes stehen; der {type}-Eintrag ist deshalb nicht zu sehen.</translation>
    </message>
    <message>
        <source>Delete the alias at your DNS host, then enter the record.</source>
        <translation>Den Alias beim DNS-Anbieter löschen, dann den Eintrag anlegen.</translation>
    </message>
    <message>
        <source>Not all name servers have the record</source>
        <translation>Nicht alle Nameserver haben den Eintrag</translation>
    </message>
    <message>
        <source>The {type} record of {name} is as planned at {servers}, but not at {others}. Receivers see the one or the other by chance.</source>
        <translation>Der {type}-Eintrag von {name} ist auf {servers} wie geplant, auf {others} aber nicht. Empfänger sehen mal das eine, mal das andere.</translation>
    </message>
    <message>
        <source>Wait some minutes and look again. If it stays so, ask your DNS host why its servers differ.</source>
        <translation>Einige Minuten warten und noch einmal nachsehen. Bleibt es so, den DNS-Anbieter fragen, warum sich seine Server unterscheiden.</translation>
    </message>
    <message>
        <source>Some still see what was there before</source>
        <translation>Manche sehen noch den alten Stand</translation>
    </message>
    <message>
        <source>All name servers have the {type} record of {name}, but {resolvers} still answers from memory. Receivers may see the old answer until {time}.</source>
        <translation>Alle Nameserver haben den {type}-Eintrag von {name}, doch aus dem Gedächtnis antwortet noch: {resolvers}. Empfänger sehen womöglich bis {time} die alte Antwort.</translation>
    </message>
    <message>
        <source>Wait; this passes by itself.</source>
        <translation>Abwarten; das vergeht von selbst.</translation>
    </message>
    <message>
        <source>A wildcard answers in place of the record</source>
        <translation>Ein Platzhalter antwortet anstelle des Eintrags</translation>
    </message>
    <message>
        <source>There is no {type} record at {name}; what receivers see there comes from {wildcard}, which answers for every name.</source>
        <translation>Unter {name} steht kein {type}-Eintrag; was Empfänger dort sehen, kommt von {wildcard}, der für jeden Namen antwortet.</translation>
    </message>
    <message>
        <source>Enter the record itself: it goes before the wildcard.</source>
        <translation>Den Eintrag selbst anlegen: Er geht dem Platzhalter vor.</translation>
    </message>
    <message>
        <source>There is more than planned</source>
        <translation>Es steht mehr da als geplant</translation>
    </message>
    <message>
        <source>Beside the planned {type} record, {name} also has {values}. Some mail takes that way.</source>
        <translation>Neben dem geplanten {type}-Eintrag hat {name} auch {values}. Ein Teil der Mail nimmt diesen Weg.</translation>
    </message>
    <message>
        <source>If you do not know it, delete it at your DNS host.</source>
        <translation>Falls er Ihnen unbekannt ist, ihn beim DNS-Anbieter löschen.</translation>
    </message>
    <message>
        <source>Record could not be looked up</source>
        <translation>Eintrag war nicht nachzusehen</translation>
    </message>
    <message>
        <source>Whether {subject} is published could not be found out. {why}</source>
        <translation>Ob {subject} veröffentlicht ist, ließ sich nicht herausfinden. {why}</translation>
    </message>
    <message>
        <source>another value stands there</source>
        <translation>dort steht ein anderer Wert</translation>
    </message>
    <message>
        <source>it holds another key than your key file</source>
        <translation>er enthält einen anderen Schlüssel als Ihre Schlüsseldatei</translation>
    </message>
    <message>
        <source>the key was changed on its way</source>
        <translation>der Schlüssel wurde unterwegs verändert</translation>
    </message>
    <message>
        <source>it says that the key is withdrawn</source>
        <translation>er sagt, dass der Schlüssel zurückgezogen ist</translation>
    </message>
    <message>
        <source>receivers cannot read it</source>
        <translation>Empfänger können ihn nicht lesen</translation>
    </message>
    <message>
        <source>it does not let your server send</source>
        <translation>er lässt Ihren Server nicht senden</translation>
    </message>
    <message>
        <source>the domain was added to the name that it points to a second time</source>
        <translation>an den Namen, auf den er zeigt, wurde die Domain ein zweites Mal angehängt</translation>
    </message>
    <message>
        <source>it points to another name</source>
        <translation>er zeigt auf einen anderen Namen</translation>
    </message>
    <message>
        <source>Enter it at your DNS host as the records page shows it.</source>
        <translation>Ihn beim DNS-Anbieter so eintragen, wie die Seite mit den Einträgen ihn zeigt.</translation>
    </message>
    <message>
        <source>Ask whoever gives you the address; the page of the reverse name has the request.</source>
        <translation>Den Anbieter fragen, von dem die Adresse kommt; die Anfrage steht auf der Seite zum Rückwärtsnamen.</translation>
    </message>
    <message>
        <source>Publish the record of your key from the records page.</source>
        <translation>Den Eintrag zum eigenen Schlüssel von der Seite mit den Einträgen veröffentlichen.</translation>
    </message>
    <message>
        <source>Replace it by the merged record from the records page.</source>
        <translation>Ihn durch den zusammengeführten Eintrag von der Seite mit den Einträgen ersetzen.</translation>
    </message>
    <message>
        <source>Enter the target with a dot at its end; if the form takes no dot, enter it as the records page shows it.</source>
        <translation>Das Ziel mit einem Punkt am Ende eintragen; nimmt das Formular keinen Punkt an, so, wie die Seite mit den Einträgen es zeigt.</translation>
    </message>
    <message>
        <source>Enter the name without the domain; the form of your DNS host adds it itself.</source>
        <translation>Den Namen ohne die Domain eintragen; das Formular des DNS-Anbieters hängt sie selbst an.</translation>
    </message>
    <message>
        <source>Enter the whole name, as the records page shows it, and delete the other record.</source>
        <translation>Den ganzen Namen eintragen, wie die Seite mit den Einträgen ihn zeigt, und den anderen Eintrag löschen.</translation>
    </message>
    <message>
        <source>Enter the name with the part of your domain that the zone does not have, and delete the other record.</source>
        <translation>Den Namen mit dem Teil der Domain eintragen, der in der Zone fehlt, und den anderen Eintrag löschen.</translation>
    </message>
    <message>
        <source>Enter the record at its own name, as the records page shows it, and delete the one at the domain.</source>
        <translation>Den Eintrag unter seinem eigenen Namen anlegen, wie die Seite mit den Einträgen ihn zeigt, und den bei der Domain löschen.</translation>
    </message>
    <message>
        <source>your resolver</source>
        <translation>Ihr Resolver</translation>
    </message>
    <message>
        <source>Look again later.</source>
        <translation>Später noch einmal nachsehen.</translation>
    </message>
    <message>
        <source>{server} does not know the zone.</source>
        <translation>{server} kennt die Zone nicht.</translation>
    </message>
    <message>
        <source>{server} does not answer.</source>
        <translation>{server} antwortet nicht.</translation>
    </message>
    <message>
        <source>Not all that is needed for it could be found out.</source>
        <translation>Nicht alles, was dafür nötig ist, ließ sich herausfinden.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>Who has which record:</source>
        <translation>Wer hat welchen Eintrag:</translation>
    </message>
    <message>
        <source>new: as planned · old: something else stands there · none: nothing there · ?: could not tell · later: asked when the name servers have it</source>
        <translation>neu: wie geplant · alt: dort steht etwas anderes · nichts: dort steht nichts · ?: war nicht festzustellen · später: gefragt, sobald die Nameserver ihn haben</translation>
    </message>
    <message>
        <source>Every planned record is seen everywhere.</source>
        <translation>Jeder geplante Eintrag ist überall zu sehen.</translation>
    </message>
    <message>
        <source>{seen} of {total} records are at all name servers.</source>
        <translation>{seen} von {total} Einträgen stehen auf allen Nameservern.</translation>
    </message>
    <message>
        <source>Receivers may see the old answer until {time}.</source>
        <translation>Empfänger sehen womöglich bis {time} die alte Antwort.</translation>
    </message>
    <message>
        <source>{seen} of {total} records are at all name servers. Next look in {seconds} s.</source>
        <translation>{seen} von {total} Einträgen stehen auf allen Nameservern. Nächster Blick in {seconds} s.</translation>
    </message>
    <message>
        <source>The time is over, and not everything is there yet.</source>
        <translation>Die Zeit ist um, und noch ist nicht alles da.</translation>
    </message>
    <message>
        <source>--wait takes a number of seconds from 0 to 86400.</source>
        <translation>--wait nimmt eine Zahl von Sekunden von 0 bis 86400.</translation>
    </message>
    <message>
        <source>{servers, plural, one{# name server} other{# name servers}}, {resolvers, plural, one{# resolver} other{# resolvers}}</source>
        <translation>{servers, plural, one{# Nameserver} other{# Nameserver}}, {resolvers, plural, one{# Resolver} other{# Resolver}}</translation>
    </message>
    <message>
        <source>Next look in {seconds, plural, one{# second} other{# seconds}}.</source>
        <translation>Nächster Blick in {seconds, plural, one{# Sekunde} other{# Sekunden}}.</translation>
    </message>
    <message>
        <source>The server greets with the name of the plan</source>
        <translation>Der Server grüßt mit dem Namen aus dem Plan</translation>
    </message>
    <message>
        <source>Its configuration makes it greet other servers as {name}, as planned.</source>
        <translation>Nach seiner Konfiguration grüßt er andere Server als {name}, wie geplant.</translation>
    </message>
    <message>
        <source>The server greets with a wrong name</source>
        <translation>Der Server grüßt mit einem falschen Namen</translation>
    </message>
    <message>
        <source>{fault}</source>
        <translation>{fault}</translation>
    </message>
    <message>
        <source>Strangers may send through this server</source>
        <translation>Fremde dürfen über diesen Server senden</translation>
    </message>
    <message>
        <source>The configuration does not tell everything</source>
        <translation>Die Konfiguration sagt nicht alles</translation>
    </message>
    <message>
        <source>Part of the configuration could not be judged. {why}</source>
        <translation>Ein Teil der Konfiguration ließ sich nicht beurteilen. {why}</translation>
    </message>
    <message>
        <source>Its configuration makes it greet other servers as {name} ({setting}). That is no name of a mail server on the Internet, and many receivers refuse it. The plan has {wanted}.</source>
        <translation>Nach seiner Konfiguration grüßt er andere Server als {name} ({setting}). So heißt kein Mailserver im Internet, und viele Empfänger weisen das ab. Im Plan steht {wanted}.</translation>
    </message>
    <message>
        <source>Its configuration makes it greet other servers as {name} ({setting}). That is no name of a mail server on the Internet, and many receivers refuse it.</source>
        <translation>Nach seiner Konfiguration grüßt er andere Server als {name} ({setting}). So heißt kein Mailserver im Internet, und viele Empfänger weisen das ab.</translation>
    </message>
    <message>
        <source>Its configuration makes it greet other servers as {name} ({setting}); the plan, and the records made from it, have {wanted}.</source>
        <translation>Nach seiner Konfiguration grüßt er andere Server als {name} ({setting}); im Plan und in den daraus erzeugten Einträgen steht {wanted}.</translation>
    </message>
    <message>
        <source>Let the server greet with the name that its address leads back to; the exported configuration does.</source>
        <translation>Lassen Sie den Server mit dem Namen grüßen, zu dem seine Adresse zurückführt; die exportierte Konfiguration tut das.</translation>
    </message>
    <message>
        <source>Use the exported configuration, or take the server&apos;s name over into the plan if that is the right one.</source>
        <translation>Verwenden Sie die exportierte Konfiguration, oder übernehmen Sie den Namen des Servers in den Plan, wenn er der richtige ist.</translation>
    </message>
    <message>
        <source>{setting} lets everybody hand in mail for everybody. Senders of spam find such a server within hours, and block lists soon after.</source>
        <translation>{setting} lässt jeden Mail an jeden einliefern. Spamversender finden einen solchen Server binnen Stunden, Sperrlisten bald darauf.</translation>
    </message>
    <message>
        <source>{setting} has nothing that refuses mail of strangers for strangers (reject_unauth_destination). Senders of spam find such a server within hours, and block lists soon after.</source>
        <translation>In {setting} steht nichts, was Mail von Fremden an Fremde abweist (reject_unauth_destination). Spamversender finden einen solchen Server binnen Stunden, Sperrlisten bald darauf.</translation>
    </message>
    <message>
        <source>Let only your own networks and users who have logged in send through the server, then reload it.</source>
        <translation>Lassen Sie nur eigene Netze und angemeldete Benutzer über den Server senden und laden Sie ihn neu.</translation>
    </message>
    <message>
        <source>Give the missing files as well, as the user who may read them.</source>
        <translation>Geben Sie auch die fehlenden Dateien an, als der Benutzer, der sie lesen darf.</translation>
    </message>
    <message>
        <source>Give the other files of the server as well, those of the signer too. What stands in none of them, such as the machine&apos;s own name, can be set in the configuration.</source>
        <translation>Geben Sie auch die anderen Dateien des Servers an, auch die des Signierdienstes. Was in keiner steht, etwa der Name des Rechners, lässt sich in der Konfiguration setzen.</translation>
    </message>
    <message>
        <source>Start the command again on the server as root: sudo mailworthy-cli server read …</source>
        <translation>Führen Sie den Befehl auf dem Server noch einmal als root aus: sudo mailworthy-cli server read …</translation>
    </message>
    <message>
        <source>Start mailworthy-cli server read on the server itself to have the keys compared.</source>
        <translation>Führen Sie mailworthy-cli server read auf dem Server selbst aus, um die Schlüssel vergleichen zu lassen.</translation>
    </message>
    <message>
        <source>Mail of a domain is not signed</source>
        <translation>Mail einer Domain wird nicht signiert</translation>
    </message>
    <message>
        <source>The configuration has no key for {domain}: its mail leaves without a signature, and DMARC then rests on SPF alone.</source>
        <translation>Die Konfiguration hat keinen Schlüssel für {domain}: Deren Mail geht ohne Signatur hinaus, und DMARC hängt dann allein an SPF.</translation>
    </message>
    <message>
        <source>Use the exported configuration; it has every domain of the plan.</source>
        <translation>Verwenden Sie die exportierte Konfiguration; sie enthält jede Domain des Plans.</translation>
    </message>
    <message>
        <source>Mail is signed for another domain</source>
        <translation>Mail wird für eine andere Domain signiert</translation>
    </message>
    <message>
        <source>Mail of {domain} is signed for {signs}. Such a signature is valid, but it does not count for {domain} in DMARC.</source>
        <translation>Mail von {domain} wird für {signs} signiert. Eine solche Signatur ist gültig, zählt bei DMARC aber nicht für {domain}.</translation>
    </message>
    <message>
        <source>Sign each domain with a key of its own, as the exported configuration does.</source>
        <translation>Signieren Sie jede Domain mit einem eigenen Schlüssel, wie es die exportierte Konfiguration tut.</translation>
    </message>
    <message>
        <source>Mail is signed with another selector</source>
        <translation>Mail wird mit einem anderen Selektor signiert</translation>
    </message>
    <message>
        <source>Mail of {domain} is signed with the selector {selector}; the plan publishes {wanted}. Unless {selector} is published too, receivers find no key.</source>
        <translation>Mail von {domain} wird mit dem Selektor {selector} signiert; der Plan veröffentlicht {wanted}. Ist {selector} nicht ebenfalls veröffentlicht, finden Empfänger keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Take the server&apos;s selector over into the plan, or use the exported configuration once the record of the plan is published.</source>
        <translation>Übernehmen Sie den Selektor des Servers in den Plan, oder verwenden Sie die exportierte Konfiguration, sobald der Eintrag des Plans veröffentlicht ist.</translation>
    </message>
    <message>
        <source>The server signs with another key</source>
        <translation>Der Server signiert mit einem anderen Schlüssel</translation>
    </message>
    <message>
        <source>{path} holds another key than the one that the plan publishes for {selector} of {domain}. Every signature fails until both are the same.</source>
        <translation>{path} enthält einen anderen Schlüssel als den, den der Plan für {selector} von {domain} veröffentlicht. Bis beide gleich sind, scheitert jede Signatur.</translation>
    </message>
    <message>
        <source>Copy the key file of the plan to the server, or plan with the server&apos;s key (plan --import-key).</source>
        <translation>Kopieren Sie die Schlüsseldatei des Plans auf den Server, oder planen Sie mit dem Schlüssel des Servers (plan --import-key).</translation>
    </message>
    <message>
        <source>A key file is not there</source>
        <translation>Eine Schlüsseldatei fehlt</translation>
    </message>
    <message>
        <source>The configuration names {path}, and there is no such file on this machine. Mail of {domain} waits or leaves unsigned.</source>
        <translation>Die Konfiguration nennt {path}, und diese Datei gibt es auf diesem Rechner nicht. Mail von {domain} wartet oder geht unsigniert hinaus.</translation>
    </message>
    <message>
        <source>Copy the key file there with the owner and mode that the export names.</source>
        <translation>Kopieren Sie die Schlüsseldatei dorthin, mit dem Eigentümer und den Rechten, die der Export nennt.</translation>
    </message>
    <message>
        <source>A key file holds no usable key</source>
        <translation>Eine Schlüsseldatei enthält keinen brauchbaren Schlüssel</translation>
    </message>
    <message>
        <source>{path} holds no private key that can sign. Mail of {domain} waits or leaves unsigned.</source>
        <translation>{path} enthält keinen privaten Schlüssel, der signieren kann. Mail von {domain} wartet oder geht unsigniert hinaus.</translation>
    </message>
    <message>
        <source>The kind of the key does not fit</source>
        <translation>Die Art des Schlüssels passt nicht</translation>
    </message>
    <message>
        <source>The key in {path} is of another kind than the configuration says. The signer refuses all mail, or signs it wrongly.</source>
        <translation>Der Schlüssel in {path} ist von anderer Art, als die Konfiguration sagt. Der Signierdienst weist alle Mail zurück oder signiert sie falsch.</translation>
    </message>
    <message>
        <source>Give each kind of key a signer of its own: one process of OpenDKIM or one filter of dkimsign has one kind.</source>
        <translation>Geben Sie jeder Art von Schlüssel einen eigenen Signierdienst: Ein OpenDKIM-Prozess oder ein dkimsign-Filter kennt nur eine Art.</translation>
    </message>
    <message>
        <source>rspamd cannot read the Ed25519 key</source>
        <translation>rspamd kann den Ed25519-Schlüssel nicht lesen</translation>
    </message>
    <message>
        <source>rspamd wants the Ed25519 key in {path} as one line of base64, not as PEM. It leaves that signature out without saying so.</source>
        <translation>rspamd erwartet den Ed25519-Schlüssel in {path} als eine Zeile Base64, nicht als PEM. Es lässt diese Signatur weg, ohne es zu sagen.</translation>
    </message>
    <message>
        <source>Use the key file of the export; it has that form.</source>
        <translation>Verwenden Sie die Schlüsseldatei des Exports; sie hat diese Form.</translation>
    </message>
    <message>
        <source>The server does not ask the signer</source>
        <translation>Der Server fragt den Signierdienst nicht</translation>
    </message>
    <message>
        <source>The signer is set up, but {setting} is empty: no mail is handed to it, and all mail leaves unsigned.</source>
        <translation>Der Signierdienst ist eingerichtet, aber {setting} ist leer: Ihm wird keine Mail übergeben, und alle Mail geht unsigniert hinaus.</translation>
    </message>
    <message>
        <source>Set smtpd_milters and non_smtpd_milters as in the exported configuration.</source>
        <translation>Setzen Sie smtpd_milters und non_smtpd_milters wie in der exportierten Konfiguration.</translation>
    </message>
    <message>
        <source>Mail of the server itself is not signed</source>
        <translation>Mail des Servers selbst wird nicht signiert</translation>
    </message>
    <message>
        <source>What programs on the server send, such as cron and web applications, does not go through the signer and leaves without a signature.</source>
        <translation>Was Programme auf dem Server senden, etwa Cron und Webanwendungen, geht nicht durch den Signierdienst und verlässt ihn ohne Signatur.</translation>
    </message>
    <message>
        <source>Postfix: set non_smtpd_milters = $smtpd_milters. rspamd: sign_local = true. OpenSMTPD: give the filter to “listen on socket” as well.</source>
        <translation>Postfix: Setzen Sie non_smtpd_milters = $smtpd_milters. rspamd: sign_local = true. OpenSMTPD: Geben Sie den Filter auch bei „listen on socket“ an.</translation>
    </message>
    <message>
        <source>Bounces are not signed</source>
        <translation>Rückläufer werden nicht signiert</translation>
    </message>
    <message>
        <source>Mail that the server returns leaves without a signature. It has no envelope sender, so only a signature can make it pass DMARC.</source>
        <translation>Mail, die der Server zurückschickt, geht ohne Signatur hinaus. Sie hat keinen Umschlagabsender, deshalb kann nur eine Signatur sie durch DMARC bringen.</translation>
    </message>
    <message>
        <source>Postfix: set internal_mail_filter_classes = bounce, notify. rspamd: allow_envfrom_empty = true.</source>
        <translation>Postfix: Setzen Sie internal_mail_filter_classes = bounce, notify. rspamd: allow_envfrom_empty = true.</translation>
    </message>
    <message>
        <source>Mail leaves unsigned while the signer is down</source>
        <translation>Mail geht unsigniert hinaus, solange der Signierdienst ausfällt</translation>
    </message>
    <message>
        <source>When the signer does not answer, or has no key, mail is sent without a signature instead of waiting.</source>
        <translation>Antwortet der Signierdienst nicht oder hat er keinen Schlüssel, wird Mail ohne Signatur gesendet, statt zu warten.</translation>
    </message>
    <message>
        <source>Postfix: set milter_default_action = tempfail. Sendmail: add F=T to the filter. Exim: set dkim_strict = 1.</source>
        <translation>Postfix: Setzen Sie milter_default_action = tempfail. Sendmail: Ergänzen Sie F=T beim Filter. Exim: Setzen Sie dkim_strict = 1.</translation>
    </message>
    <message>
        <source>Mail does not go through the relay</source>
        <translation>Mail geht nicht über das Relay</translation>
    </message>
    <message>
        <source>The plan sends through {wanted}; the server hands mail to the receivers directly.</source>
        <translation>Der Plan sendet über {wanted}; der Server übergibt Mail direkt an die Empfänger.</translation>
    </message>
    <message>
        <source>Use the exported configuration; it has the relay.</source>
        <translation>Verwenden Sie die exportierte Konfiguration; sie enthält das Relay.</translation>
    </message>
    <message>
        <source>Mail goes through a relay</source>
        <translation>Mail geht über ein Relay</translation>
    </message>
    <message>
        <source>The server sends through {relay}; the plan sends directly. Receivers see the relay&apos;s address, which SPF must have.</source>
        <translation>Der Server sendet über {relay}; der Plan sendet direkt. Empfänger sehen die Adresse des Relays, die in SPF stehen muss.</translation>
    </message>
    <message>
        <source>Take the relay over into the plan, or take it out of the server&apos;s configuration.</source>
        <translation>Übernehmen Sie das Relay in den Plan, oder nehmen Sie es aus der Konfiguration des Servers heraus.</translation>
    </message>
    <message>
        <source>Mail goes through another relay</source>
        <translation>Mail geht über ein anderes Relay</translation>
    </message>
    <message>
        <source>The server sends through {relay}; the plan has {wanted}.</source>
        <translation>Der Server sendet über {relay}; im Plan steht {wanted}.</translation>
    </message>
    <message>
        <source>Take the server&apos;s relay over into the plan, or use the exported configuration.</source>
        <translation>Übernehmen Sie das Relay des Servers in den Plan, oder verwenden Sie die exportierte Konfiguration.</translation>
    </message>
    <message>
        <source>The server sends over a family that the plan leaves out</source>
        <translation>Der Server sendet über eine Adressfamilie, die der Plan auslässt</translation>
    </message>
    <message>
        <source>The server may send over {family}; the plan does not, and SPF and the reverse name are not made for it.</source>
        <translation>Der Server sendet womöglich über {family}; der Plan nicht, und SPF und Rückwärtsname sind dafür nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Use the exported configuration, or let the plan send over that family.</source>
        <translation>Verwenden Sie die exportierte Konfiguration, oder lassen Sie den Plan auch über diese Familie senden.</translation>
    </message>
    <message>
        <source>The server does not send over a family of the plan</source>
        <translation>Der Server sendet nicht über eine Adressfamilie des Plans</translation>
    </message>
    <message>
        <source>The plan sends over {family}; the server&apos;s configuration switches it off.</source>
        <translation>Der Plan sendet über {family}; die Konfiguration des Servers schaltet das ab.</translation>
    </message>
    <message>
        <source>Use the exported configuration, or leave that family out of the plan.</source>
        <translation>Verwenden Sie die exportierte Konfiguration, oder lassen Sie diese Familie im Plan weg.</translation>
    </message>
    <message>
        <source>The signing table never matches</source>
        <translation>Die Signaturtabelle passt nie</translation>
    </message>
    <message>
        <source>{setting} has patterns with a star, but is not read as “refile:”. They never match, and mail leaves unsigned without a word.</source>
        <translation>{setting} enthält Muster mit Stern, wird aber nicht als „refile:“ gelesen. Sie passen nie, und Mail geht ohne jede Meldung unsigniert hinaus.</translation>
    </message>
    <message>
        <source>Write SigningTable refile:PATH in opendkim.conf and restart OpenDKIM.</source>
        <translation>Schreiben Sie SigningTable refile:PFAD in opendkim.conf und starten Sie OpenDKIM neu.</translation>
    </message>
    <message>
        <source>The signing table names a key that is not there</source>
        <translation>Die Signaturtabelle nennt einen Schlüssel, den es nicht gibt</translation>
    </message>
    <message>
        <source>The signing table names {setting}, which the key table does not have. Mail of those senders is refused for the time being.</source>
        <translation>Die Signaturtabelle nennt {setting}, das in der Schlüsseltabelle fehlt. Mail dieser Absender wird vorläufig abgewiesen.</translation>
    </message>
    <message>
        <source>Write the same name into both tables.</source>
        <translation>Schreiben Sie in beide Tabellen denselben Namen.</translation>
    </message>
    <message>
        <source>Exim cannot open the key</source>
        <translation>Exim kann den Schlüssel nicht öffnen</translation>
    </message>
    <message>
        <source>{setting} is made from the mail itself. Since version 4.94 Exim opens no file under such a name, so mail is deferred or leaves unsigned.</source>
        <translation>{setting} wird aus der Mail selbst gebildet. Seit Version 4.94 öffnet Exim keine Datei unter einem solchen Namen; Mail wird zurückgestellt oder geht unsigniert hinaus.</translation>
    </message>
    <message>
        <source>Look the domain up in a file, as the exported configuration does.</source>
        <translation>Schlagen Sie die Domain in einer Datei nach, wie es die exportierte Konfiguration tut.</translation>
    </message>
    <message>
        <source>Mail of users who logged in is not signed</source>
        <translation>Mail angemeldeter Benutzer wird nicht signiert</translation>
    </message>
    <message>
        <source>{setting} is off: what your mail programs send leaves without a signature.</source>
        <translation>{setting} ist aus: Was Ihre Mailprogramme senden, geht ohne Signatur hinaus.</translation>
    </message>
    <message>
        <source>Set sign_authenticated = true and reload rspamd.</source>
        <translation>Setzen Sie sign_authenticated = true und laden Sie rspamd neu.</translation>
    </message>
    <message>
        <source>the name that it greets with</source>
        <translation>mit welchem Namen er grüßt</translation>
    </message>
    <message>
        <source>with which keys mail is signed</source>
        <translation>mit welchen Schlüsseln Mail signiert wird</translation>
    </message>
    <message>
        <source>the selector</source>
        <translation>den Selektor</translation>
    </message>
    <message>
        <source>where the key lies</source>
        <translation>wo der Schlüssel liegt</translation>
    </message>
    <message>
        <source>whether mail goes through a relay</source>
        <translation>ob Mail über ein Relay geht</translation>
    </message>
    <message>
        <source>whether it sends over IPv4 and IPv6</source>
        <translation>ob er über IPv4 und IPv6 sendet</translation>
    </message>
    <message>
        <source>The text does not tell: {now}.</source>
        <translation>Der Text sagt nicht: {now}.</translation>
    </message>
    <message>
        <source>The text does not tell: {now}. It names files that were not given: {files}.</source>
        <translation>Der Text sagt nicht: {now}. Er nennt Dateien, die nicht angegeben wurden: {files}.</translation>
    </message>
    <message>
        <source>You may not read the key file here, so it could not be compared: {files}.</source>
        <translation>Die Schlüsseldatei dürfen Sie hier nicht lesen, deshalb ließ sie sich nicht vergleichen: {files}.</translation>
    </message>
    <message>
        <source>The key file is not on this machine, so it could not be compared: {files}.</source>
        <translation>Die Schlüsseldatei liegt nicht auf diesem Rechner, deshalb ließ sie sich nicht vergleichen: {files}.</translation>
    </message>
    <message>
        <source>“{text}” is no kind of server that is known. Known: {known}.</source>
        <translation>„{text}“ ist keine bekannte Art von Server. Bekannt: {known}.</translation>
    </message>
    <message>
        <source>Configuration of {kind} is not read yet; only written (export).</source>
        <translation>Konfiguration von {kind} wird noch nicht gelesen, nur geschrieben (export).</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>Es gibt keinen Text zu lesen.</translation>
    </message>
    <message>
        <source>A text is longer than {bytes} octets.</source>
        <translation>Ein Text ist länger als {bytes} Oktette.</translation>
    </message>
    <message>
        <source>More than {most} texts at once are not read.</source>
        <translation>Mehr als {most} Texte auf einmal werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The text looks like no configuration that is known.</source>
        <translation>Der Text sieht nicht nach einer bekannten Konfiguration aus.</translation>
    </message>
    <message>
        <source>{file} looks like no configuration that is known.</source>
        <translation>{file} sieht nicht nach einer bekannten Konfiguration aus.</translation>
    </message>
    <message>
        <source>The text cannot be understood at line {line}.</source>
        <translation>Der Text ist in Zeile {line} nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The text names no mail domain, so no plan can be made from it. Make one first (plan DOMAIN --session FILE).</source>
        <translation>Der Text nennt keine Maildomain, deshalb lässt sich daraus kein Plan machen. Legen Sie zuerst einen an (plan DOMAIN --session FILE).</translation>
    </message>
    <message>
        <source>Read as: {what}.</source>
        <translation>Gelesen als: {what}.</translation>
    </message>
    <message>
        <source>That is not the configuration of {kind}; it was read as what it is.</source>
        <translation>Das ist nicht die Konfiguration von {kind}; sie wurde als das gelesen, was sie ist.</translation>
    </message>
    <message>
        <source>Left out, because it looks like no configuration that is known: {files}.</source>
        <translation>Ausgelassen, weil es nicht nach einer bekannten Konfiguration aussieht: {files}.</translation>
    </message>
    <message>
        <source>It greets other servers as {name}.</source>
        <translation>Er grüßt andere Server als {name}.</translation>
    </message>
    <message>
        <source>It greets with the reverse name of the address in use.</source>
        <translation>Er grüßt mit dem Rückwärtsnamen der benutzten Adresse.</translation>
    </message>
    <message>
        <source>What it greets with is worked out while it runs ({setting}).</source>
        <translation>Womit er grüßt, ergibt sich erst im Betrieb ({setting}).</translation>
    </message>
    <message>
        <source>What it greets with is not told.</source>
        <translation>Womit er grüßt, steht nicht da.</translation>
    </message>
    <message>
        <source>It calls itself {name}.</source>
        <translation>Er nennt sich selbst {name}.</translation>
    </message>
    <message>
        <source>What it calls itself is worked out while it runs ({setting}).</source>
        <translation>Wie er sich selbst nennt, ergibt sich erst im Betrieb ({setting}).</translation>
    </message>
    <message>
        <source>What it calls itself is not told; it is the name of the machine then.</source>
        <translation>Wie er sich selbst nennt, steht nicht da; dann ist es der Name des Rechners.</translation>
    </message>
    <message>
        <source>Mail of {domain} is signed with the selector {selector}; the key is {path}.</source>
        <translation>Mail von {domain} wird mit dem Selektor {selector} signiert; der Schlüssel ist {path}.</translation>
    </message>
    <message>
        <source>Mail of {domain} is signed with the selector {selector}.</source>
        <translation>Mail von {domain} wird mit dem Selektor {selector} signiert.</translation>
    </message>
    <message>
        <source>Mail of {domain} is signed with the selector {selector}; the key stands in the configuration itself and was not kept.</source>
        <translation>Mail von {domain} wird mit dem Selektor {selector} signiert; der Schlüssel steht in der Konfiguration selbst und wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>every sender</source>
        <translation>jedem Absender</translation>
    </message>
    <message>
        <source>Nothing is signed.</source>
        <translation>Nichts wird signiert.</translation>
    </message>
    <message>
        <source>With which keys mail is signed is not told.</source>
        <translation>Mit welchen Schlüsseln Mail signiert wird, steht nicht da.</translation>
    </message>
    <message>
        <source>With which keys mail is signed is worked out while it runs.</source>
        <translation>Mit welchen Schlüsseln Mail signiert wird, ergibt sich erst im Betrieb.</translation>
    </message>
    <message>
        <source>Bounces are signed.</source>
        <translation>Rückläufer werden signiert.</translation>
    </message>
    <message>
        <source>Bounces are not signed.</source>
        <translation>Rückläufer werden nicht signiert.</translation>
    </message>
    <message>
        <source>What the server itself sends is not signed.</source>
        <translation>Was der Server selbst sendet, wird nicht signiert.</translation>
    </message>
    <message>
        <source>While the signer is down, mail waits.</source>
        <translation>Fällt der Signierdienst aus, wartet Mail.</translation>
    </message>
    <message>
        <source>While the signer is down, mail leaves unsigned.</source>
        <translation>Fällt der Signierdienst aus, geht Mail unsigniert hinaus.</translation>
    </message>
    <message>
        <source>While the signer is down, mail is refused.</source>
        <translation>Fällt der Signierdienst aus, wird Mail abgewiesen.</translation>
    </message>
    <message>
        <source>Mail goes to the receivers directly.</source>
        <translation>Mail geht direkt an die Empfänger.</translation>
    </message>
    <message>
        <source>Mail goes through {relay}.</source>
        <translation>Mail geht über {relay}.</translation>
    </message>
    <message>
        <source>Whether mail goes through a relay is not told.</source>
        <translation>Ob Mail über ein Relay geht, steht nicht da.</translation>
    </message>
    <message>
        <source>It sends over IPv4 and IPv6.</source>
        <translation>Er sendet über IPv4 und IPv6.</translation>
    </message>
    <message>
        <source>It sends over IPv4 alone.</source>
        <translation>Er sendet nur über IPv4.</translation>
    </message>
    <message>
        <source>It sends over IPv6 alone.</source>
        <translation>Er sendet nur über IPv6.</translation>
    </message>
    <message>
        <source>Outgoing connections come from {addresses}.</source>
        <translation>Ausgehende Verbindungen kommen von {addresses}.</translation>
    </message>
    <message>
        <source>Strangers may not send through it.</source>
        <translation>Fremde dürfen nicht über ihn senden.</translation>
    </message>
    <message>
        <source>{path}: {what}</source>
        <translation>{path}: {what}</translation>
    </message>
    <message>
        <source>{path}: not on this machine</source>
        <translation>{path}: nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>{path}: you may not read it</source>
        <translation>{path}: dürfen Sie nicht lesen</translation>
    </message>
    <message>
        <source>{path}: no usable key</source>
        <translation>{path}: kein brauchbarer Schlüssel</translation>
    </message>
    <message>
        <source>Taken over into {path}.</source>
        <translation>In {path} übernommen.</translation>
    </message>
    <message>
        <source>{path} has all of this already.</source>
        <translation>In {path} steht das alles schon.</translation>
    </message>
    <message>
        <source>The signer may not read the key file</source>
        <translation>Der Signierdienst darf die Schlüsseldatei nicht lesen</translation>
    </message>
    <message>
        <source>{path} belongs to root, and nobody else may read it. The signer runs as another user: mail of {domain} waits or leaves unsigned.</source>
        <translation>{path} gehört root, und niemand sonst darf es lesen. Der Signierdienst läuft unter einem anderen Benutzer: Mail von {domain} wartet oder geht unsigniert hinaus.</translation>
    </message>
    <message>
        <source>Give the file to the user of the signer, as the export names owner and mode.</source>
        <translation>Geben Sie die Datei dem Benutzer des Signierdienstes; Eigentümer und Rechte nennt der Export.</translation>
    </message>
    <message>
        <source>The signer refuses a key that everybody may read</source>
        <translation>Der Signierdienst lehnt einen Schlüssel ab, den jeder lesen darf</translation>
    </message>
    <message>
        <source>Every user of the machine may read {path}. OpenDKIM refuses such a key: mail of {domain} is turned away for the time being.</source>
        <translation>Jeder Benutzer des Rechners darf {path} lesen. OpenDKIM lehnt einen solchen Schlüssel ab: Mail von {domain} wird vorläufig abgewiesen.</translation>
    </message>
    <message>
        <source>Set the mode of the file to 0600, and who owns it to opendkim.</source>
        <translation>Setzen Sie die Rechte der Datei auf 0600 und den Eigentümer auf opendkim.</translation>
    </message>
    <message>
        <source>{server} signs under the selector {selector} alone, and the key of {domain} has another one. Make a key with the selector {selector} beside it.</source>
        <translation>{server} signiert nur unter dem Selektor {selector}, und der Schlüssel von {domain} hat einen anderen. Erzeugen Sie daneben einen Schlüssel mit dem Selektor {selector}.</translation>
    </message>
    <message>
        <source>{server} has one key for all domains, and the plan has several. Give every domain the same key, or choose another kind of server.</source>
        <translation>{server} hat einen Schlüssel für alle Domains, und der Plan hat mehrere. Geben Sie jeder Domain denselben Schlüssel, oder wählen Sie eine andere Art von Server.</translation>
    </message>
    <message>
        <source>The script leaves this to you; it is part of the steps below:</source>
        <translation>Das Skript überlässt Ihnen Folgendes; es steht auch unten bei den Schritten:</translation>
    </message>
    <message>
        <source>What has to be installed first (Debian, Ubuntu)</source>
        <translation>Was zuerst zu installieren ist (Debian, Ubuntu)</translation>
    </message>
    <message>
        <source>Every planned record is seen wherever an answer came; some gave none.</source>
        <translation>Jeder geplante Eintrag ist überall zu sehen, von wo eine Antwort kam; manche gaben keine.</translation>
    </message>
    <message>
        <source>At the selector {selector} a key is published already whose private half is not here; mail may still be signed with it. Take {suggestion} for the new key and leave the old one until nothing signs with it any more, or choose the file of the old key.</source>
        <translation>Beim Selektor {selector} ist bereits ein Schlüssel veröffentlicht, dessen private Hälfte nicht hier ist; womöglich wird noch damit signiert. Nehmen Sie {suggestion} für den neuen Schlüssel und lassen Sie den alten stehen, bis nichts mehr damit signiert, oder wählen Sie die Datei des alten Schlüssels.</translation>
    </message>
    <message>
        <source>Mail report for {domain}</source>
        <translation>Mail-Bericht für {domain}</translation>
    </message>
    <message>
        <source>Mail report</source>
        <translation>Mail-Bericht</translation>
    </message>
    <message>
        <source>Made on {time} by Mailworthy {version}</source>
        <translation>Erstellt am {time} mit Mailworthy {version}</translation>
    </message>
    <message>
        <source>For showing around: names, addresses and keys are replaced by stand-ins such as example.org, 192.0.2.1 and 2001:db8::1, the same ones throughout.</source>
        <translation>Zum Herumzeigen: Namen, Adressen und Schlüssel sind durch Platzhalter wie example.org, 192.0.2.1 und 2001:db8::1 ersetzt, überall durch dieselben.</translation>
    </message>
    <message>
        <source>Ready so far</source>
        <translation>Bisher bereit</translation>
    </message>
    <message>
        <source>{low} to {high} of 100</source>
        <translation>{low} bis {high} von 100</translation>
    </message>
    <message>
        <source>{low} of 100</source>
        <translation>{low} von 100</translation>
    </message>
    <message>
        <source>What is not known makes the range wide. Any one thing that stops mail keeps it at 60 or below.</source>
        <translation>Was nicht bekannt ist, macht den Bereich breit. Schon eine Sache, die Mail aufhält, hält ihn bei 60 oder darunter.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Benannt</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>Ausgewiesen</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Ruf</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>The set-up</source>
        <translation>Die Einrichtung</translation>
    </message>
    <message>
        <source>Mail domain</source>
        <translation>Mail-Domain</translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation>Mail-Host</translation>
    </message>
    <message>
        <source>Greets as</source>
        <translation>Grüßt als</translation>
    </message>
    <message>
        <source>Sends from</source>
        <translation>Sendet von</translation>
    </message>
    <message>
        <source>Through the relay</source>
        <translation>Über das Relay</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>DNS host</source>
        <translation>DNS-Anbieter</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>TLS, and what is published</source>
        <translation>TLS, und was veröffentlicht ist</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>Seen {time}</source>
        <translation>Gesehen {time}</translation>
    </message>
    <message>
        <source>Outdated: the set-up was changed after this was seen.</source>
        <translation>Veraltet: Die Einrichtung wurde danach geändert.</translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation>Was nicht geprüft wurde</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>stopped before it was done</source>
        <translation>angehalten, bevor es fertig war</translation>
    </message>
    <message>
        <source>Records to publish</source>
        <translation>Einträge zum Veröffentlichen</translation>
    </message>
    <message>
        <source>What stands at these names was not looked up for this report. Where there is an SPF or DMARC record already, the two have to become one.</source>
        <translation>Was unter diesen Namen schon steht, wurde für diesen Bericht nicht nachgesehen. Wo es bereits einen SPF- oder DMARC-Eintrag gibt, muss aus beiden einer werden.</translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation>In der Zone</translation>
    </message>
    <message>
        <source>Published now</source>
        <translation>Jetzt veröffentlicht</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Hinzuzufügen</translation>
    </message>
    <message>
        <source>To be replaced</source>
        <translation>Zu ersetzen</translation>
    </message>
    <message>
        <source>Published already</source>
        <translation>Schon veröffentlicht</translation>
    </message>
    <message>
        <source>To be removed</source>
        <translation>Zu entfernen</translation>
    </message>
    <message>
        <source>Not known whether it is published</source>
        <translation>Nicht bekannt, ob er veröffentlicht ist</translation>
    </message>
    <message>
        <source>Under this name the server is found.</source>
        <translation>Unter diesem Namen wird der Server gefunden.</translation>
    </message>
    <message>
        <source>The name of the address. It has to lead back to the address.</source>
        <translation>Der Name der Adresse. Er muss zur Adresse zurückführen.</translation>
    </message>
    <message>
        <source>Mail for the domain goes to this server.</source>
        <translation>Mail für die Domain geht an diesen Server.</translation>
    </message>
    <message>
        <source>Who may send in this name, and what holds for everybody else.</source>
        <translation>Wer in diesem Namen senden darf, und was für alle anderen gilt.</translation>
    </message>
    <message>
        <source>The same for the name the server greets with; bounces are judged by it.</source>
        <translation>Dasselbe für den Namen, mit dem der Server grüßt; danach werden Unzustellbarkeitsmeldungen beurteilt.</translation>
    </message>
    <message>
        <source>The public half of the key: with it receivers check the signature.</source>
        <translation>Die öffentliche Hälfte des Schlüssels: Mit ihr prüfen Empfänger die Signatur.</translation>
    </message>
    <message>
        <source>What receivers should do with mail that fails the checks, and where reports go.</source>
        <translation>Was Empfänger mit Mail tun sollen, die durchfällt, und wohin Berichte gehen.</translation>
    </message>
    <message>
        <source>This domain takes the DMARC reports about another domain of the owner&apos;s.</source>
        <translation>Diese Domain nimmt die DMARC-Berichte über eine andere Domain desselben Inhabers an.</translation>
    </message>
    <message>
        <source>Where others tell that TLS to this server failed.</source>
        <translation>Wohin andere melden, dass TLS zu diesem Server misslang.</translation>
    </message>
    <message>
        <source>Others send to this domain only over TLS with a certificate that fits.</source>
        <translation>Andere senden an diese Domain nur über TLS mit passendem Zertifikat.</translation>
    </message>
    <message>
        <source>Mail programs find the server by it.</source>
        <translation>Damit finden Mailprogramme den Server.</translation>
    </message>
    <message>
        <source>Who may issue certificates for this name.</source>
        <translation>Wer Zertifikate für diesen Namen ausstellen darf.</translation>
    </message>
    <message>
        <source>Which key the server shows; for senders that check DNSSEC.</source>
        <translation>Welchen Schlüssel der Server vorzeigt; für Absender, die DNSSEC prüfen.</translation>
    </message>
    <message>
        <source>No mail is taken under this name.</source>
        <translation>Unter diesem Namen wird keine Mail angenommen.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>DKIM keys</source>
        <translation>DKIM-Schlüssel</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Selektor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Fingerprint of the public half</source>
        <translation>Fingerabdruck der öffentlichen Hälfte</translation>
    </message>
    <message>
        <source>RSA, {bits} bit</source>
        <translation>RSA, {bits} Bit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What was asked, of whom, and what came back. The numbers stand with the findings.</source>
        <translation>Was wen gefragt wurde, und was zurückkam. Die Nummern stehen bei den Befunden.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>… and {count} more characters</source>
        <translation>… und {count} weitere Zeichen</translation>
    </message>
    <message>
        <source>{count} more exchanges are left out here.</source>
        <translation>{count} weitere Anfragen sind hier weggelassen.</translation>
    </message>
    <message>
        <source>There is no domain in {path} yet, so there is nothing to report on. Make the plan first.</source>
        <translation>In {path} steht noch keine Domain, also gibt es nichts zu berichten. Zuerst den Plan machen.</translation>
    </message>
    <message>
        <source>A PDF is made by the program {program}, which is not there. Make the report as HTML and print it from a browser.</source>
        <translation>Ein PDF macht das Programm {program}, und das ist nicht da. Den Bericht als HTML erstellen und aus einem Browser drucken.</translation>
    </message>
    <message>
        <source>The PDF could not be made ({reason}). Make the report as HTML and print it from a browser.</source>
        <translation>Das PDF ließ sich nicht erstellen ({reason}). Den Bericht als HTML erstellen und aus einem Browser drucken.</translation>
    </message>
    <message>
        <source>Stopped before the PDF was done.</source>
        <translation>Angehalten, bevor das PDF fertig war.</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>Der Bericht liegt in {path}.</translation>
    </message>
    <message>
        <source>There is no private key and no password in this report, and it loads nothing from elsewhere.</source>
        <translation>In diesem Bericht steht kein privater Schlüssel und kein Passwort, und er lädt nichts von anderswo.</translation>
    </message>
    <message>
        <source>it is an alias (CNAME) whose target lacks its final dot: the DNS host added the domain, and {stored} does not lead anywhere</source>
        <translation>er ist ein Alias (CNAME), dessen Ziel der Punkt am Ende fehlt: Der DNS-Anbieter hat die Domain angehängt, und {stored} führt nirgendwohin</translation>
    </message>
    <message>
        <source>Enter the target of the alias as {typed} with the dot at its end; if the form takes no dot, choose a full name there.</source>
        <translation>Das Ziel des Alias als {typed} mit dem Punkt am Ende eintragen; nimmt das Formular keinen Punkt, dort einen vollständigen Namen wählen.</translation>
    </message>
    <message>
        <source>If the alias is wanted, enter its target as {typed} with the dot at its end. Else delete the alias and enter the record from the records page.</source>
        <translation>Ist der Alias gewollt, sein Ziel als {typed} mit dem Punkt am Ende eintragen. Sonst den Alias löschen und den Eintrag von der Seite mit den Einträgen eintragen.</translation>
    </message>
    <message>
        <source>it names another edition of the policy than the planned one</source>
        <translation>er nennt eine andere Ausgabe der Richtlinie als die geplante</translation>
    </message>
    <message>
        <source>Put the planned policy file in its place at the web server first, then replace the record: its id makes senders fetch the file again.</source>
        <translation>Zuerst die geplante Richtliniendatei auf dem Webserver ablegen, dann den Eintrag ersetzen: An seiner id merken Absender, dass sie die Datei neu holen müssen.</translation>
    </message>
    <message>
        <source>Mail for {domain} goes to {who} today, not to {ownHost}. The records are prepared; you decide when to switch.</source>
        <translation>Post für {domain} geht heute an {who}, nicht an {ownHost}. Die Einträge sind vorbereitet; Sie entscheiden, wann umgestellt wird.</translation>
    </message>
    <message>
        <source>The policy of {domain} names the servers that take its mail today as well. When the MX record has been changed, put the new policy in its place.</source>
        <translation>Die Richtlinie von {domain} nennt auch die Server, die seine Post heute annehmen. Ist der MX-Eintrag geändert, die neue Richtlinie an ihre Stelle legen.</translation>
    </message>
    <message>
        <source>Mail for {domain} goes to {who} today. Everything else can be published now and leaves that as it is; the MX record comes last.</source>
        <translation>Post für {domain} geht heute an {who}. Alles andere kann jetzt veröffentlicht werden und lässt das, wie es ist; der MX-Eintrag kommt zuletzt.</translation>
    </message>
    <message>
        <source>Now: set the TTL of the MX record that is there ({published}) to {short} seconds, and leave its value alone. Its TTL is {ttl} seconds: some remember it until {time}, so do not switch before.</source>
        <translation>Jetzt: die TTL des vorhandenen MX-Eintrags ({published}) auf {short} Sekunden setzen und seinen Wert lassen, wie er ist. Seine TTL beträgt {ttl} Sekunden: Manche merken ihn sich bis {time}, also nicht vorher umstellen.</translation>
    </message>
    <message>
        <source>Now: set the TTL of the MX record that is there ({published}) to {short} seconds, and leave its value alone. Then wait as long as its TTL was.</source>
        <translation>Jetzt: die TTL des vorhandenen MX-Eintrags ({published}) auf {short} Sekunden setzen und seinen Wert lassen, wie er ist. Dann so lange warten, wie seine TTL war.</translation>
    </message>
    <message>
        <source>The TTL of the MX record that is there ({published}) is {ttl} seconds: short enough to switch.</source>
        <translation>Die TTL des vorhandenen MX-Eintrags ({published}) beträgt {ttl} Sekunden: kurz genug zum Umstellen.</translation>
    </message>
    <message>
        <source>Then: prove your server. The other records are verified, it greets with its name, and it takes a mail from outside.</source>
        <translation>Dann: den eigenen Server prüfen. Die anderen Einträge sind bestätigt, er grüßt mit seinem Namen, und er nimmt eine Mail von außen an.</translation>
    </message>
    <message>
        <source>Last: put {ownHost} in the place of {published}. Keep the mailboxes at {who} for some days: latecomers still deliver there, and the way back is open.</source>
        <translation>Zuletzt: {ownHost} an die Stelle von {published} setzen. Die Postfächer bei {who} noch einige Tage behalten: Nachzügler liefern noch dort ab, und der Weg zurück bleibt offen.</translation>
    </message>
    <message>
        <source>Change the MX record last, when everything else stands. Set its TTL to {short} seconds now: a switch is then seen within minutes from {time} on.</source>
        <translation>Den MX-Eintrag zuletzt ändern, wenn alles andere steht. Seine TTL jetzt auf {short} Sekunden setzen: Ab {time} ist eine Umstellung dann binnen Minuten zu sehen.</translation>
    </message>
    <message>
        <source>Change the MX record last, when everything else stands. Its TTL is short already.</source>
        <translation>Den MX-Eintrag zuletzt ändern, wenn alles andere steht. Seine TTL ist schon kurz.</translation>
    </message>
    <message>
        <source>The MX record of {domain} is not in here: mail goes to another server today, and that change comes last.</source>
        <translation>Der MX-Eintrag von {domain} steht nicht hierin: Die Post geht heute an einen anderen Server, und diese Änderung kommt zuletzt.</translation>
    </message>
    <message>
        <source>The file leaves the MX record out until then; --switch writes it as well.</source>
        <translation>Die Datei lässt den MX-Eintrag bis dahin weg; --switch schreibt ihn mit.</translation>
    </message>
    <message>
        <source>All is published but for the MX record, which you change last.</source>
        <translation>Alles ist veröffentlicht bis auf den MX-Eintrag, den Sie zuletzt ändern.</translation>
    </message>
    <message>
        <source>Replace last</source>
        <translation>Zuletzt ersetzen</translation>
    </message>
    <message>
        <source>Enter this one last, when your server has been proved: from then on the mail comes to it.</source>
        <translation>Diesen zuletzt eintragen, wenn der eigene Server geprüft ist: Von da an kommt die Post zu ihm.</translation>
    </message>
    <message>
        <source>Some mail may leave another way</source>
        <translation>Ein Teil der Mail kann einen anderen Weg nehmen</translation>
    </message>
    <message>
        <source>What stands in these tables can send mail of some domains, or from some senders, another way than the one that is judged here: {files}. They were not read.</source>
        <translation>Was in diesen Tabellen steht, kann Mail für manche Domains oder von manchen Absendern auf einem anderen Weg verschicken als dem hier beurteilten: {files}. Sie wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Look into them for a relay or a domain that you have forgotten.</source>
        <translation>Sehen Sie darin nach, ob dort ein vergessenes Relay oder eine vergessene Domain steht.</translation>
    </message>
    <message>
        <source>What your mail programs send is not signed</source>
        <translation>Was Ihre Mailprogramme verschicken, wird nicht signiert</translation>
    </message>
    <message>
        <source>In master.cf the entrance for your users goes past the signer ({setting}): what they send leaves without a signature.</source>
        <translation>In master.cf führt der Zugang für Ihre Benutzer am Signierer vorbei ({setting}): Was sie verschicken, geht ohne Signatur hinaus.</translation>
    </message>
    <message>
        <source>Take that option out of master.cf, and reload Postfix.</source>
        <translation>Nehmen Sie diese Option aus master.cf heraus und laden Sie Postfix neu.</translation>
    </message>
    <message>
        <source>Some receivers want it first.</source>
        <translation>Manche Empfänger wollen es vorn.</translation>
    </message>
    <message>
        <source>Every receiver knows it.</source>
        <translation>Jeder Empfänger kennt es.</translation>
    </message>
    <message>
        <source>Short and strong; who does not know it takes your RSA key.</source>
        <translation>Kurz und stark; wer es nicht kennt, nimmt Ihren RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>With it receivers check what your key file has signed.</source>
        <translation>Damit prüfen Empfänger, was Ihre Schlüsseldatei unterschrieben hat.</translation>
    </message>
    <message>
        <source>Has to stand first.</source>
        <translation>Muss vorn stehen.</translation>
    </message>
    <message>
        <source>Nothing is lost while you look on; the first step.</source>
        <translation>Nichts geht verloren, während Sie zusehen; der erste Schritt.</translation>
    </message>
    <message>
        <source>The middle step: an error costs no mail yet.</source>
        <translation>Der mittlere Schritt: Ein Fehler kostet noch keine Mail.</translation>
    </message>
    <message>
        <source>The goal: nobody gets forged mail in your name.</source>
        <translation>Das Ziel: Niemand bekommt gefälschte Mail in Ihrem Namen.</translation>
    </message>
    <message>
        <source>Names below may still send without being set up.</source>
        <translation>Namen darunter dürfen noch senden, ohne eingerichtet zu sein.</translation>
    </message>
    <message>
        <source>Names below get a step of their own.</source>
        <translation>Namen darunter bekommen einen eigenen Schritt.</translation>
    </message>
    <message>
        <source>Nothing is sent from names below.</source>
        <translation>Von Namen darunter wird nichts gesendet.</translation>
    </message>
    <message>
        <source>You chose that nothing but this domain counts.</source>
        <translation>Sie haben gewählt, dass nur genau diese Domain zählt.</translation>
    </message>
    <message>
        <source>The reports show who sends in your name.</source>
        <translation>Die Berichte zeigen, wer in Ihrem Namen sendet.</translation>
    </message>
    <message>
        <source>A trial before the next step.</source>
        <translation>Eine Probe vor dem nächsten Schritt.</translation>
    </message>
    <message>
        <source>{count, plural, one{# stops mail} other{# stop mail}}</source>
        <translation>{count, plural, one{# hält Mail auf} other{# halten Mail auf}}</translation>
    </message>
    <message>
        <source>{count, plural, one{# to be fixed} other{# to be fixed}}</source>
        <translation>{count, plural, one{# zu beheben} other{# zu beheben}}</translation>
    </message>
    <message>
        <source>No room in DNS for the DKIM key</source>
        <translation>Kein Platz im DNS für den DKIM-Schlüssel</translation>
    </message>
    <message>
        <source>With the selector {selector} the key of {domain} would stand at a name of {length} characters, and DNS takes {most}. Receivers could never find it, and would refuse what it signs.</source>
        <translation>Mit dem Selektor {selector} stünde der Schlüssel von {domain} unter einem Namen von {length} Zeichen; im DNS sind {most} möglich. Empfänger könnten ihn nie finden und wiesen ab, was damit signiert ist.</translation>
    </message>
    <message>
        <source>Take a shorter selector, or send from a shorter domain.</source>
        <translation>Einen kürzeren Selektor nehmen oder von einer kürzeren Domain senden.</translation>
    </message>
    <message>
        <source>With the selector {selector} the key of {domain} would stand at a name of {length} characters, and DNS takes {most}: receivers could never find it, and would refuse what it signs. Take a shorter selector, or send from a shorter domain.</source>
        <translation>Mit dem Selektor {selector} stünde der Schlüssel von {domain} unter einem Namen von {length} Zeichen; im DNS sind {most} möglich: Empfänger könnten ihn nie finden und wiesen ab, was damit signiert ist. Einen kürzeren Selektor nehmen oder von einer kürzeren Domain senden.</translation>
    </message>
    <message>
        <source>Before SPF is published: if you send mail through {who} as well, take its include:{include} into the record. Else that mail counts as suspicious from then on.</source>
        <translation>Bevor SPF veröffentlicht wird: Wenn Sie auch über {who} Mail senden, nehmen Sie include:{include} in den Eintrag auf. Sonst gilt diese Mail von da an als verdächtig.</translation>
    </message>
    <message>
        <source>Before SPF is published: if you send mail through {who} as well, take the include that is named there for SPF into the record. Else that mail counts as suspicious from then on.</source>
        <translation>Bevor SPF veröffentlicht wird: Wenn Sie auch über {who} Mail senden, nehmen Sie das include, das dort für SPF genannt wird, in den Eintrag auf. Sonst gilt diese Mail von da an als verdächtig.</translation>
    </message>
    <message>
        <source>Nothing that was checked stops your mail; not everything was checked yet.</source>
        <translation>Nichts von dem, was geprüft wurde, hält die Mail auf; noch ist nicht alles geprüft.</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>The set-up was changed since it was checked. Check it again.</source>
        <translation>Die Einrichtung wurde seit der Prüfung geändert. Prüfen Sie noch einmal.</translation>
    </message>
    <message>
        <source>{server} is to greet with the provider&apos;s name for its address, and no name is known that leads back to it. Look again (--helo ptr), or give the server&apos;s own name (--helo NAME).</source>
        <translation>{server} soll mit dem Namen des Anbieters für seine Adresse grüßen, und es ist kein Name bekannt, der zu ihr zurückführt. Sehen Sie noch einmal nach (--helo ptr), oder geben Sie den eigenen Namen des Servers an (--helo NAME).</translation>
    </message>
    <message>
        <source>Stopped: {answered} of {asked} answers came.</source>
        <translation>Angehalten: {answered} von {asked} Antworten kamen.</translation>
    </message>
    <message>
        <source>Stopped: {answered} of {asked} answers came, {listed, plural, one{one of them a listing} other{# of them listings}}.</source>
        <translation>Angehalten: {answered} von {asked} Antworten kamen, {listed, plural, one{eine davon ein Eintrag} other{# davon Einträge}}.</translation>
    </message>
    <message>
        <source>The other cells show what was answered before.</source>
        <translation>Die übrigen Felder zeigen, was vorher geantwortet wurde.</translation>
    </message>
    <message>
        <source>it says that signatures are only tests (t=y)</source>
        <translation>er sagt, dass Signaturen nur ein Test sind (t=y)</translation>
    </message>
    <message>
        <source>removes: {value}</source>
        <translation>entfernt: {value}</translation>
    </message>
    <message>
        <source>{count, plural, one{# accepted} other{# accepted}}</source>
        <translation>{count, plural, one{# hingenommen} other{# hingenommen}}</translation>
    </message>
    <message>
        <source>Not checked, by the owner&apos;s choice</source>
        <translation>Auf Wunsch nicht geprüft</translation>
    </message>
    <message>
        <source>left out by the owner&apos;s choice</source>
        <translation>auf Wunsch ausgelassen</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>No list is asked, so a listing goes unnoticed.</source>
        <translation>Keine Liste wird gefragt, ein Eintrag bleibt also unbemerkt.</translation>
    </message>
    <message>
        <source>First switch off in the router what catches look-ups (DNS filter, parental control, forced DNS). Where there is none, ask the provider to leave port 53 alone.</source>
        <translation>Schalten Sie zuerst im Router ab, was Abfragen abfängt (DNS-Filter, Kindersicherung, erzwungenes DNS). Wo es das nicht gibt, bitten Sie den Provider, Port 53 in Ruhe zu lassen.</translation>
    </message>
    <message>
        <source>Ask the block lists: each of them learns your address or your domain</source>
        <translation>Sperrlisten fragen: Jede erfährt Ihre Adresse oder Ihre Domain</translation>
    </message>
    <message>
        <source>Nothing that was checked stops your mail. What you left out is not judged.</source>
        <translation>Nichts von dem, was geprüft wurde, hält Ihre Mail auf. Was Sie ausgelassen haben, ist nicht beurteilt.</translation>
    </message>
    <message>
        <source>Nothing that was checked stops your mail; {count, plural, one{one thing} other{# things}} should be fixed. What you left out is not judged.</source>
        <translation>Nichts von dem, was geprüft wurde, hält Ihre Mail auf; {count, plural, one{eine Sache sollte} other{# Sachen sollten}} behoben werden. Was Sie ausgelassen haben, ist nicht beurteilt.</translation>
    </message>
    <message>
        <source>The key published at {name} is the one of your set-up ({algorithm}, {bits} bit).</source>
        <translation>Der unter {name} veröffentlichte Schlüssel ist der Ihrer Einrichtung ({algorithm}, {bits} Bit).</translation>
    </message>
    <message>
        <source>The key at {name} is not the one of your set-up. Every signature of your server fails.</source>
        <translation>Der Schlüssel unter {name} ist nicht der Ihrer Einrichtung. Jede Signatur Ihres Servers schlägt fehl.</translation>
    </message>
    <message>
        <source>Your network knows this name by another address</source>
        <translation>Ihr Netz kennt diesen Namen unter einer anderen Adresse</translation>
    </message>
    <message>
        <source>Your network answers {addresses} for {host}, the rest of the world gets {found}. Mail is judged by what the world gets.</source>
        <translation>Ihr Netz antwortet für {host} mit {addresses}, der Rest der Welt erhält {found}. Mail wird danach beurteilt, was die Welt erhält.</translation>
    </message>
    <message>
        <source>The set-up has no key of {domain} with the selector {selector}. Make it first (--selector {selector}), or name one that is there.</source>
        <translation>Die Einrichtung hat keinen Schlüssel von {domain} mit dem Selektor {selector}. Erzeugen Sie ihn zuerst (--selector {selector}), oder nennen Sie einen vorhandenen.</translation>
    </message>
    <message>
        <source>There is no key file for {selector} of {domain}. Give it first (--import-key).</source>
        <translation>Für {selector} von {domain} gibt es keine Schlüsseldatei. Geben Sie sie zuerst an (--import-key).</translation>
    </message>
    <message>
        <source>The key {selector} of {domain} signs now. Let another key sign first (--sign-with); then this one can go.</source>
        <translation>Der Schlüssel {selector} von {domain} signiert zurzeit. Lassen Sie zuerst einen anderen signieren (--sign-with); dann kann dieser weg.</translation>
    </message>
    <message>
        <source>{domain}: {selector} signs, {waiting} does not. Publish the record of a new key first. When all name servers have it, let it sign (--sign-with) and install the server&apos;s files again. Keep the record of the old key for a week, then take it out (--retire).</source>
        <translation>{domain}: {selector} signiert, {waiting} nicht. Veröffentlichen Sie zuerst den Eintrag eines neuen Schlüssels. Wenn alle Nameserver ihn haben, lassen Sie ihn signieren (--sign-with) und installieren Sie die Dateien des Servers erneut. Behalten Sie den Eintrag des alten Schlüssels eine Woche und nehmen Sie ihn dann heraus (--retire).</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>Not everything is in place: {count, plural, one{# record is} other{# records are}} not published as planned.</source>
        <translation>Es ist noch nicht alles an seinem Platz: {count, plural, one{# Eintrag ist} other{# Einträge sind}} nicht wie geplant veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The whole audit of a domain and its mail server.</source>
        <translation>Die ganze Prüfung einer Domain und ihres Mailservers.</translation>
    </message>
    <message>
        <source>Check the plan in this session file.</source>
        <translation>Den Plan in dieser Einrichtungsdatei prüfen.</translation>
    </message>
    <message>
        <source>The mail host (default: the MX host, else mail.DOMAIN).</source>
        <translation>Der Mail-Host (sonst: der MX-Host, sonst mail.DOMAIN).</translation>
    </message>
    <message>
        <source>An address mail leaves from (may be given several times; default: measured).</source>
        <translation>Eine Adresse, von der Mail ausgeht (mehrfach möglich; sonst: gemessen).</translation>
    </message>
    <message>
        <source>The greeting name; &quot;ptr&quot; follows the provider&apos;s name.</source>
        <translation>Der Begrüßungsname; „ptr“ folgt dem Namen vom Anbieter.</translation>
    </message>
    <message>
        <source>A DKIM selector (may be given several times).</source>
        <translation>Ein DKIM-Selektor (mehrfach möglich).</translation>
    </message>
    <message>
        <source>The DKIM key file to compare with.</source>
        <translation>Die DKIM-Schlüsseldatei zum Vergleichen.</translation>
    </message>
    <message>
        <source>Only these checks.</source>
        <translation>Nur diese Prüfungen.</translation>
    </message>
    <message>
        <source>Make a DKIM key: a file only you can read, and its record.</source>
        <translation>Einen DKIM-Schlüssel erzeugen: eine Datei, die nur Sie lesen können, und ihren Eintrag.</translation>
    </message>
    <message>
        <source>The selector, such as s1.</source>
        <translation>Der Selektor, etwa s1.</translation>
    </message>
    <message>
        <source>rsa2048 (default), rsa3072, rsa4096 or ed25519.</source>
        <translation>rsa2048 (Vorgabe), rsa3072, rsa4096 oder ed25519.</translation>
    </message>
    <message>
        <source>Folder of the keys; the file is DIR/DOMAIN/SELECTOR.pem.</source>
        <translation>Ordner der Schlüssel; die Datei ist DIR/DOMAIN/SELECTOR.pem.</translation>
    </message>
    <message>
        <source>Print the record of a key file.</source>
        <translation>Den Eintrag zu einer Schlüsseldatei ausgeben.</translation>
    </message>
    <message>
        <source>Explain a DKIM key record token by token.</source>
        <translation>Einen DKIM-Schlüsseleintrag Teil für Teil erklären.</translation>
    </message>
    <message>
        <source>Read records as JSON lines from standard input.</source>
        <translation>Einträge als JSON-Zeilen von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Sign a message; it goes to standard output.</source>
        <translation>Eine Nachricht signieren; sie geht an die Standardausgabe.</translation>
    </message>
    <message>
        <source>The signing domain (d=).</source>
        <translation>Die signierende Domain (d=).</translation>
    </message>
    <message>
        <source>The selector (s=).</source>
        <translation>Der Selektor (s=).</translation>
    </message>
    <message>
        <source>The private key, PEM.</source>
        <translation>Der private Schlüssel, PEM.</translation>
    </message>
    <message>
        <source>The header fields to sign (default: the usual ones).</source>
        <translation>Die zu signierenden Kopffelder (sonst: die üblichen).</translation>
    </message>
    <message>
        <source>Header and body: relaxed or simple (relaxed/relaxed).</source>
        <translation>Kopf und Körper: relaxed oder simple (relaxed/relaxed).</translation>
    </message>
    <message>
        <source>Verify all DKIM signatures of a message.</source>
        <translation>Alle DKIM-Signaturen einer Nachricht prüfen.</translation>
    </message>
    <message>
        <source>A line of JSON for each of the files.</source>
        <translation>Für jede der Dateien eine Zeile JSON.</translation>
    </message>
    <message>
        <source>The time it is, in Unix seconds.</source>
        <translation>Die jetzige Zeit, in Unix-Sekunden.</translation>
    </message>
    <message>
        <source>The shortest RSA key that counts (1024).</source>
        <translation>Der kürzeste RSA-Schlüssel, der zählt (1024).</translation>
    </message>
    <message>
        <source>Let SHA-1 signatures count, for old test data.</source>
        <translation>Signaturen mit SHA-1 zählen lassen, für alte Testdaten.</translation>
    </message>
    <message>
        <source>Evaluate DMARC as a receiver does (RFC 9989).</source>
        <translation>DMARC auswerten wie ein Empfänger (RFC 9989).</translation>
    </message>
    <message>
        <source>The domain in From, or the address.</source>
        <translation>Die Domain in From, oder die Adresse.</translation>
    </message>
    <message>
        <source>What SPF came out as, such as pass:example.org.</source>
        <translation>Was SPF ergab, etwa pass:example.org.</translation>
    </message>
    <message>
        <source>What a signature came out as (may be given several times).</source>
        <translation>Was eine Signatur ergab (mehrfach möglich).</translation>
    </message>
    <message>
        <source>Read questions as JSON lines from standard input.</source>
        <translation>Fragen als JSON-Zeilen von der Standardeingabe lesen.</translation>
    </message>
    <message>
        <source>Explain a DMARC record token by token.</source>
        <translation>Einen DMARC-Eintrag Teil für Teil erklären.</translation>
    </message>
    <message>
        <source>Write the configuration of the server that sends.</source>
        <translation>Die Konfiguration des sendenden Servers schreiben.</translation>
    </message>
    <message>
        <source>The kind of server.</source>
        <translation>Die Art des Servers.</translation>
    </message>
    <message>
        <source>Put the private key into the folder.</source>
        <translation>Den privaten Schlüssel in den Ordner legen.</translation>
    </message>
    <message>
        <source>List the kinds of server.</source>
        <translation>Die Serverarten aufzählen.</translation>
    </message>
    <message>
        <source>Your public addresses and how each was found.</source>
        <translation>Die öffentlichen Adressen, und wie jede gefunden wurde.</translation>
    </message>
    <message>
        <source>The reverse name of an address, and whether it fits.</source>
        <translation>Der Rückwärtsname einer Adresse, und ob er passt.</translation>
    </message>
    <message>
        <source>Ask the block lists; &quot;-&quot; reads a subject a line from standard input.</source>
        <translation>Die Sperrlisten fragen; „-“ liest je Zeile der Standardeingabe eine Adresse oder Domain.</translation>
    </message>
    <message>
        <source>Only this list (may be given several times).</source>
        <translation>Nur diese Liste (mehrfach möglich).</translation>
    </message>
    <message>
        <source>Do not ask the lists&apos; test points.</source>
        <translation>Die Probeeinträge der Listen nicht abfragen.</translation>
    </message>
    <message>
        <source>Make or change a session file without a question, make missing keys.</source>
        <translation>Eine Einrichtungsdatei ohne Fragen anlegen oder ändern und fehlende Schlüssel erzeugen.</translation>
    </message>
    <message>
        <source>The session file to make or change.</source>
        <translation>Die Einrichtungsdatei, die angelegt oder geändert wird.</translation>
    </message>
    <message>
        <source>The mail host.</source>
        <translation>Der Mail-Host.</translation>
    </message>
    <message>
        <source>Its public address (may be given several times).</source>
        <translation>Seine öffentliche Adresse (mehrfach möglich).</translation>
    </message>
    <message>
        <source>The kind of mail server (export --list).</source>
        <translation>Die Art des Mailservers (export --list).</translation>
    </message>
    <message>
        <source>Folder of the keys.</source>
        <translation>Ordner der Schlüssel.</translation>
    </message>
    <message>
        <source>Use this key file.</source>
        <translation>Diese Schlüsseldatei nehmen.</translation>
    </message>
    <message>
        <source>What holds for other senders.</source>
        <translation>Was für andere Absender gilt.</translation>
    </message>
    <message>
        <source>none, quarantine or reject.</source>
        <translation>none, quarantine oder reject.</translation>
    </message>
    <message>
        <source>Where DMARC reports go.</source>
        <translation>Wohin DMARC-Berichte gehen.</translation>
    </message>
    <message>
        <source>The DNS host.</source>
        <translation>Der DNS-Anbieter.</translation>
    </message>
    <message>
        <source>The records to publish.</source>
        <translation>Die Einträge, die zu veröffentlichen sind.</translation>
    </message>
    <message>
        <source>Write to this file.</source>
        <translation>In diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Print one JSON document.</source>
        <translation>Ein JSON-Dokument ausgeben.</translation>
    </message>
    <message>
        <source>Run on a world file or a shipped demo world instead of the Internet.</source>
        <translation>In einer Weltdatei oder einer mitgelieferten Demo-Welt laufen statt im Internet.</translation>
    </message>
    <message>
        <source>With --world: answer without the world&apos;s delays.</source>
        <translation>Mit --world: ohne die Verzögerungen der Welt antworten.</translation>
    </message>
    <message>
        <source>Ask this name server (may be given several times).</source>
        <translation>Diesen Nameserver fragen (mehrfach möglich).</translation>
    </message>
    <message>
        <source>How long one outside contact may take (5).</source>
        <translation>Wie lange ein Kontakt nach außen dauern darf (5).</translation>
    </message>
    <message>
        <source>Questions under way at once in batches (16).</source>
        <translation>Fragen, die bei Stapeln gleichzeitig laufen (16).</translation>
    </message>
    <message>
        <source>Language of the texts.</source>
        <translation>Sprache der Texte.</translation>
    </message>
    <message>
        <source>Leave IPv4 out.</source>
        <translation>IPv4 weglassen.</translation>
    </message>
    <message>
        <source>Leave IPv6 out.</source>
        <translation>IPv6 weglassen.</translation>
    </message>
    <message>
        <source>Only what needs attention.</source>
        <translation>Nur, was Beachtung braucht.</translation>
    </message>
    <message>
        <source>With the evidence.</source>
        <translation>Mit den Belegen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Guided set-up in the terminal: the wizard&apos;s questions, one after the other.</source>
        <translation>Geführte Einrichtung im Terminal: die Fragen des Assistenten, eine nach der anderen.</translation>
    </message>
    <message>
        <source>The session file (default: one for each domain in your data folder).</source>
        <translation>Die Einrichtungsdatei (sonst: eine je Domain im eigenen Datenordner).</translation>
    </message>
    <message>
        <source>Evaluate SPF as a receiver does (RFC 7208).</source>
        <translation>SPF auswerten wie ein Empfänger (RFC 7208).</translation>
    </message>
    <message>
        <source>The sending address.</source>
        <translation>Die sendende Adresse.</translation>
    </message>
    <message>
        <source>The envelope sender; without it the greeting name is judged.</source>
        <translation>Der Absender im Umschlag; ohne ihn wird der Begrüßungsname beurteilt.</translation>
    </message>
    <message>
        <source>The greeting name.</source>
        <translation>Der Begrüßungsname.</translation>
    </message>
    <message>
        <source>The receiving host, for explanations.</source>
        <translation>Der empfangende Host, für Erklärungen.</translation>
    </message>
    <message>
        <source>Show every term and look-up.</source>
        <translation>Jeden Teil und jede Abfrage zeigen.</translation>
    </message>
    <message>
        <source>Explain an SPF record token by token.</source>
        <translation>Einen SPF-Eintrag Teil für Teil erklären.</translation>
    </message>
    <message>
        <source>Merge terms into an SPF record.</source>
        <translation>Teile in einen SPF-Eintrag einfügen.</translation>
    </message>
    <message>
        <source>A term to add (may be given several times).</source>
        <translation>Ein Teil, der hinzukommt (mehrfach möglich).</translation>
    </message>
    <message>
        <source>A term to take out.</source>
        <translation>Ein Teil, der wegfällt.</translation>
    </message>
    <message>
        <source>The name the server greets with; &quot;ptr&quot; follows the provider&apos;s name.</source>
        <translation>Der Name, mit dem der Server grüßt; „ptr“ folgt dem Namen des Anbieters.</translation>
    </message>
    <message>
        <source>Say whether the record fits into this DNS host&apos;s form.</source>
        <translation>Sagen, ob der Eintrag in das Formular dieses DNS-Anbieters passt.</translation>
    </message>
    <message>
        <source>Say whether it fits into this DNS host&apos;s form.</source>
        <translation>Sagen, ob er in das Formular dieses DNS-Anbieters passt.</translation>
    </message>
    <message>
        <source>The record will stand there: show what its names stand for.</source>
        <translation>Der Eintrag wird dort stehen: zeigen, wofür seine Namen stehen.</translation>
    </message>
    <message>
        <source>Say which terms match this address.</source>
        <translation>Sagen, welche Teile auf diese Adresse zutreffen.</translation>
    </message>
    <message>
        <source>The record stands there: count what lies below includes.</source>
        <translation>Der Eintrag steht dort: mitzählen, was unter includes liegt.</translation>
    </message>
    <message>
        <source>Last resort: write this include out as addresses.</source>
        <translation>Letztes Mittel: diesen include als Adressen ausschreiben.</translation>
    </message>
    <message>
        <source>Explain any record of mail: MTA-STS (record or policy file), TLS-RPT, TLSA, CAA, MX, SRV, _report._dmarc, the autoconfig file, SPF, DKIM, DMARC.</source>
        <translation>Jeden Eintrag rund um Mail erklären: MTA-STS (Eintrag oder Richtliniendatei), TLS-RPT, TLSA, CAA, MX, SRV, _report._dmarc, die Autoconfig-Datei, SPF, DKIM, DMARC.</translation>
    </message>
    <message>
        <source>What it is: spf, dkim, dmarc, mta-sts, mta-sts-policy, tls-rpt, tlsa, caa, mx, srv, dmarc-report or autoconfig. Else it is recognised.</source>
        <translation>Was es ist: spf, dkim, dmarc, mta-sts, mta-sts-policy, tls-rpt, tlsa, caa, mx, srv, dmarc-report oder autoconfig. Sonst wird es erkannt.</translation>
    </message>
    <message>
        <source>Plan this beside the basics: tls-rpt[=MAILBOX], mta-sts[=testing|enforce|none], client-service[=submissions,imaps], caa=ISSUER, tlsa=FILE (certificate or key) or null-mx; &quot;none&quot; takes all out (may be given several times).</source>
        <translation>Das neben dem Nötigsten planen: tls-rpt[=MAILBOX], mta-sts[=testing|enforce|none], client-service[=submissions,imaps], caa=ISSUER, tlsa=FILE (Zertifikat oder Schlüssel) oder null-mx; „none“ nimmt alles heraus (mehrfach möglich).</translation>
    </message>
    <message>
        <source>Take this out (may be given several times).</source>
        <translation>Das herausnehmen (mehrfach möglich).</translation>
    </message>
    <message>
        <source>Can mail leave: port 25 of large receivers, and the relay. No mail is sent.</source>
        <translation>Kommt Mail hinaus: Port 25 großer Empfänger und das Relay. Es wird keine Mail gesendet.</translation>
    </message>
    <message>
        <source>Speak to a mail server: greeting, EHLO, STARTTLS, QUIT. No mail is sent.</source>
        <translation>Mit einem Mailserver sprechen: Begrüßung, EHLO, STARTTLS, QUIT. Es wird keine Mail gesendet.</translation>
    </message>
    <message>
        <source>The name to greet with.</source>
        <translation>Der Name, mit dem gegrüßt wird.</translation>
    </message>
    <message>
        <source>What you have from elsewhere about mail that comes in: the Received lines of a mail that arrived, a mail server&apos;s report that it could not connect, or what a port test from outside printed.</source>
        <translation>Was Sie von anderswo über hereinkommende Mail haben: die Received-Zeilen einer angekommenen Mail, die Meldung eines Mailservers, dass er keine Verbindung bekam, oder die Ausgabe eines Porttests von außen.</translation>
    </message>
    <message>
        <source>Wait on port 25 for a mail from outside, to see whether mail can come in. No mail is taken.</source>
        <translation>Auf Port 25 auf eine Mail von außen warten, um zu sehen, ob Mail hereinkommt. Angenommen wird keine.</translation>
    </message>
    <message>
        <source>How long to wait (300).</source>
        <translation>Wie lange gewartet wird (300).</translation>
    </message>
    <message>
        <source>The mail host that the mail is for.</source>
        <translation>Der Mailhost, für den die Mail ist.</translation>
    </message>
    <message>
        <source>Your public address (may be given several times; default: measured).</source>
        <translation>Ihre öffentliche Adresse (mehrfach möglich; Standard: gemessen).</translation>
    </message>
    <message>
        <source>Wait on this port, where the router leads port 25 to it (25).</source>
        <translation>Auf diesem Port warten, wenn der Router Port 25 dorthin leitet (25).</translation>
    </message>
    <message>
        <source>Lists of your own, and keys for lists that give some away, stand in ~/.config/mailworthy/dnsbl.json: {&quot;schema&quot;: 1, &quot;keys&quot;: {&quot;spamhaus-dqs&quot;: &quot;KEY&quot;, &quot;abusix&quot;: &quot;KEY&quot;}}. A key is put into the questions and shown nowhere.</source>
        <translation>Eigene Listen und Schlüssel für Listen, die welche vergeben, stehen in ~/.config/mailworthy/dnsbl.json: {&quot;schema&quot;: 1, &quot;keys&quot;: {&quot;spamhaus-dqs&quot;: &quot;KEY&quot;, &quot;abusix&quot;: &quot;KEY&quot;}}. Ein Schlüssel wird in die Fragen gesetzt und nirgends gezeigt.</translation>
    </message>
    <message>
        <source>bind (default), cards, cloudflare, route53, dnscontrol, octodns, lexicon, terraform, nsupdate, powerdns, windows, dnsmasq, tinydns, csv, markdown, html or text.</source>
        <translation>bind (Vorgabe), cards, cloudflare, route53, dnscontrol, octodns, lexicon, terraform, nsupdate, powerdns, windows, dnsmasq, tinydns, csv, markdown, html oder text.</translation>
    </message>
    <message>
        <source>Whose form or provider it is for.</source>
        <translation>Für wessen Formular oder Anbieter es ist.</translation>
    </message>
    <message>
        <source>Only the records of this zone.</source>
        <translation>Nur die Einträge dieser Zone.</translation>
    </message>
    <message>
        <source>Try this relay as well; &quot;list&quot; shows those that suit a home server.</source>
        <translation>Auch dieses Relay versuchen; „list“ zeigt die, die sich für einen Server zu Hause eignen.</translation>
    </message>
    <message>
        <source>Send through this relay; &quot;list&quot; shows those that suit a home server.</source>
        <translation>Über dieses Relay senden; „list“ zeigt die, die sich für einen Server zu Hause eignen.</translation>
    </message>
    <message>
        <source>Who is asked can be chosen in ~/.config/mailworthy/address-services.json: {&quot;schema&quot;: 1, &quot;off&quot;: [&quot;opendns&quot;]} leaves one out.</source>
        <translation>Wer gefragt wird, lässt sich in ~/.config/mailworthy/address-services.json wählen: {&quot;schema&quot;: 1, &quot;off&quot;: [&quot;opendns&quot;]} lässt einen weg.</translation>
    </message>
    <message>
        <source>The folder to write; an archive when it ends in .tar.gz or .zip.</source>
        <translation>Der Ordner, der geschrieben wird; ein Archiv, wenn der Name auf .tar.gz oder .zip endet.</translation>
    </message>
    <message>
        <source>Let outgoing connections come from this address; one of each family.</source>
        <translation>Ausgehende Verbindungen von dieser Adresse kommen lassen; je eine für IPv4 und IPv6.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate, as a path on the server.</source>
        <translation>Das Zertifikat des Servers, als Pfad auf dem Server.</translation>
    </message>
    <message>
        <source>The private key of the certificate, as a path on the server.</source>
        <translation>Der private Schlüssel des Zertifikats, als Pfad auf dem Server.</translation>
    </message>
    <message>
        <source>Check SPF, DKIM and DMARC of mail that comes in as well.</source>
        <translation>Auch SPF, DKIM und DMARC eingehender Mail prüfen.</translation>
    </message>
    <message>
        <source>Instead of a server: what keeps a changing address right (ddclient, inadyn or nsupdate).</source>
        <translation>Statt eines Servers: was eine wechselnde Adresse richtig hält (ddclient, inadyn oder nsupdate).</translation>
    </message>
    <message>
        <source>With --updater: the DNS host of the server&apos;s name.</source>
        <translation>Mit --updater: der DNS-Anbieter für den Namen des Servers.</translation>
    </message>
    <message>
        <source>Whether the address changes: the records then say it by name and for a short time.</source>
        <translation>Ob die Adresse wechselt: Die Einträge nennen sie dann über den Namen und für kurze Zeit.</translation>
    </message>
    <message>
        <source>Whether the planned records are published, at every name server.</source>
        <translation>Ob die geplanten Einträge veröffentlicht sind, auf jedem Nameserver.</translation>
    </message>
    <message>
        <source>Look again until everything is there, at most this long (0).</source>
        <translation>Immer wieder nachsehen, bis alles da ist, höchstens so lange (0).</translation>
    </message>
    <message>
        <source>Look through some public resolvers as well.</source>
        <translation>Auch durch einige öffentliche Resolver nachsehen.</translation>
    </message>
    <message>
        <source>Read the configuration of the server that is there: what it means for the plan.</source>
        <translation>Die Konfiguration des vorhandenen Servers lesen: was sie für den Plan bedeutet.</translation>
    </message>
    <message>
        <source>Compare it with the plan of this session file.</source>
        <translation>Mit dem Plan dieser Sitzungsdatei vergleichen.</translation>
    </message>
    <message>
        <source>Take it over into this session file; a missing one is made. Nothing in it is lost.</source>
        <translation>In diese Sitzungsdatei übernehmen; eine fehlende wird angelegt. Darin geht nichts verloren.</translation>
    </message>
    <message>
        <source>KIND is auto, postfix, exim, opendkim, rspamd, sendmail, opensmtpd, chasquid or a kind of server (export --list). Read are: postconf -n or main.cf; exim4 -bP with routers and transports; opendkim.conf with its key table and signing table; dkim_signing.conf or rspamadm configdump dkim_signing; sendmail.mc or sendmail.cf; smtpd.conf; chasquid-util print-config. Several files may be given. Passwords in them are neither kept nor shown.</source>
        <translation>KIND ist auto, postfix, exim, opendkim, rspamd, sendmail, opensmtpd, chasquid oder eine Art von Server (export --list). Gelesen werden: postconf -n oder main.cf; exim4 -bP mit Routern und Transporten; opendkim.conf mit Schlüssel- und Signaturtabelle; dkim_signing.conf oder rspamadm configdump dkim_signing; sendmail.mc oder sendmail.cf; smtpd.conf; chasquid-util print-config. Mehrere Dateien sind möglich. Passwörter darin werden weder aufbewahrt noch gezeigt.</translation>
    </message>
    <message>
        <source>Everything that check finds and the records to publish, as one file to keep or show.</source>
        <translation>Alles, was check findet, und die Einträge zum Veröffentlichen, als eine Datei zum Aufheben oder Zeigen.</translation>
    </message>
    <message>
        <source>html (default), pdf or json.</source>
        <translation>html (Standard), pdf oder json.</translation>
    </message>
    <message>
        <source>Replace names, addresses and keys, so that it can be shown in a forum.</source>
        <translation>Namen, Adressen und Schlüssel ersetzen, damit man ihn in einem Forum zeigen kann.</translation>
    </message>
    <message>
        <source>Take the results that the session keeps; nothing is asked.</source>
        <translation>Die Ergebnisse nehmen, die in der Einrichtungsdatei stehen; es wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Write to this file; &quot;-&quot; is standard output.</source>
        <translation>In diese Datei schreiben; &quot;-&quot; ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>It ends with 0 when the report was written, whatever it says; check tells that by its exit code.</source>
        <translation>Endet mit 0, wenn der Bericht geschrieben ist, was immer darin steht; das sagt check mit seinem Exit-Code.</translation>
    </message>
    <message>
        <source>Write the MX record too where mail goes to another server today; else files for tools leave it out.</source>
        <translation>Auch den MX-Eintrag schreiben, wenn die Post heute an einen anderen Server geht; sonst lassen Dateien für Programme ihn weg.</translation>
    </message>
    <message>
        <source>Of several keys of a kind, let this selector sign (may be given several times).</source>
        <translation>Von mehreren Schlüsseln einer Art diesen Selektor signieren lassen (mehrfach möglich).</translation>
    </message>
    <message>
        <source>Take out a key that does not sign any more (may be given several times).</source>
        <translation>Einen Schlüssel herausnehmen, der nicht mehr signiert (mehrfach möglich).</translation>
    </message>
    <message>
        <source>For mail from names below the domain: same (as the domain), none, quarantine or reject.</source>
        <translation>Für Mail von Namen unter der Domain: same (wie die Domain), none, quarantine oder reject.</translation>
    </message>
    <message>
        <source>strict: DMARC counts SPF only for exactly this domain; relaxed: for names below as well.</source>
        <translation>strict: DMARC zählt SPF nur für genau diese Domain; relaxed: auch für Namen darunter.</translation>
    </message>
    <message>
        <source>The same for signatures.</source>
        <translation>Dasselbe für Signaturen.</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>PBL: policy range entered by the internet provider, from which customers should not deliver mail directly. Normal for a residential line</source>
        <translation>PBL: vom Internetanbieter eingetragener Bereich, aus dem Kunden Mail nicht direkt zustellen sollen. Bei einem Privatanschluss normal</translation>
    </message>
    <message>
        <source>PBL: policy range entered by Spamhaus itself for end-user lines. Normal for a residential line</source>
        <translation>PBL: von Spamhaus selbst eingetragener Bereich für Endkundenanschlüsse. Bei einem Privatanschluss normal</translation>
    </message>
    <message>
        <source>The name that was asked for is misspelt (wrong zone name); nothing was looked up</source>
        <translation>Der abgefragte Name ist falsch geschrieben (falscher Zonenname); nachgeschlagen wurde nichts</translation>
    </message>
    <message>
        <source>Refused: the query came through a public or open resolver, or from an address without attributable reverse DNS; nothing was looked up</source>
        <translation>Abgelehnt: Die Anfrage kam über einen öffentlichen oder offenen Nameserver oder von einer Adresse ohne zuordenbaren Rückwärtsnamen; nachgeschlagen wurde nichts</translation>
    </message>
    <message>
        <source>Refused: too many queries from this resolver; nothing was looked up</source>
        <translation>Abgelehnt: zu viele Anfragen von diesem Nameserver; nachgeschlagen wurde nichts</translation>
    </message>
    <message>
        <source>SBL: address or range that Spamhaus ties to a spam source or a spam operation</source>
        <translation>SBL: Adresse oder Bereich, den Spamhaus einer Spam-Quelle oder einem Spam-Betrieb zuordnet</translation>
    </message>
    <message>
        <source>CSS: address caught sending low-reputation mail (typical for a compromised account, a bad list, or a fresh IP with poor set-up)</source>
        <translation>CSS: Adresse sendete Mail mit schlechtem Ruf (typisch für ein gekapertes Konto, einen schlechten Verteiler oder eine neue, schlecht eingerichtete Adresse)</translation>
    </message>
    <message>
        <source>DROP: range held by criminals or hijacked; given in addition to an SBL answer</source>
        <translation>DROP: Bereich in der Hand von Kriminellen oder gekapert; kommt zu einer SBL-Antwort hinzu</translation>
    </message>
    <message>
        <source>XBL: the address shows signs of malware, a botnet or an open proxy (data of the former CBL); for a household: some device behind the connection is probably infected</source>
        <translation>XBL: Die Adresse zeigt Anzeichen von Schadsoftware, einem Botnetz oder einem offenen Proxy (Daten der früheren CBL); im Haushalt ist wahrscheinlich ein Gerät hinter dem Anschluss befallen</translation>
    </message>
    <message>
        <source>XBL codes held in reserve; treat like 127.0.0.4</source>
        <translation>Zurückgehaltene XBL-Codes; zu behandeln wie 127.0.0.4</translation>
    </message>
    <message>
        <source>BCL: address of a botnet command server (documented for the data feed)</source>
        <translation>BCL: Adresse eines Botnetz-Steuerservers (für den Datenbezug dokumentiert)</translation>
    </message>
    <message>
        <source>CSS and XBL entries lapse by themselves when the cause stops</source>
        <translation>Einträge in CSS und XBL erlöschen von selbst, wenn die Ursache aufhört</translation>
    </message>
    <message>
        <source>Hit a spam trap</source>
        <translation>In eine Spam-Falle geraten</translation>
    </message>
    <message>
        <source>Caught by a rule about suspicious senders</source>
        <translation>Durch eine Regel über verdächtige Absender erfasst</translation>
    </message>
    <message>
        <source>Exploited machine, proxy or bot</source>
        <translation>Ausgenutzter Rechner, Proxy oder Bot</translation>
    </message>
    <message>
        <source>Policy: dynamic line or generic reverse name</source>
        <translation>Richtlinie: wechselnder Anschluss oder allgemeiner Rückwärtsname</translation>
    </message>
    <message>
        <source>Policy: reverse DNS missing or generic</source>
        <translation>Richtlinie: Rückwärtsname fehlt oder ist allgemein</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>Von Hand eingetragen</translation>
    </message>
    <message>
        <source>about 5 days after the last event for the trap list</source>
        <translation>etwa 5 Tage nach dem letzten Ereignis für die Fallenliste</translation>
    </message>
    <message>
        <source>Listed: the address sent spam or viruses to Barracuda detectors, or acted as open proxy or bot</source>
        <translation>Gelistet: Die Adresse sendete Spam oder Viren an Detektoren von Barracuda oder war offener Proxy oder Bot</translation>
    </message>
    <message>
        <source>answered by hand, mostly within 12 to 24 hours</source>
        <translation>wird von Hand beantwortet, meist innerhalb von 12 bis 24 Stunden</translation>
    </message>
    <message>
        <source>Takes part in a spam wave right now (list Z)</source>
        <translation>Gerade an einer Spam-Welle beteiligt (Liste Z)</translation>
    </message>
    <message>
        <source>Worst reputation (-5)</source>
        <translation>Schlechtester Ruf (-5)</translation>
    </message>
    <message>
        <source>Very bad reputation (-4)</source>
        <translation>Sehr schlechter Ruf (-4)</translation>
    </message>
    <message>
        <source>Bad reputation (-3)</source>
        <translation>Schlechter Ruf (-3)</translation>
    </message>
    <message>
        <source>Suspicious reputation (-2)</source>
        <translation>Verdächtiger Ruf (-2)</translation>
    </message>
    <message>
        <source>6 to 36 hours after the request</source>
        <translation>6 bis 36 Stunden nach dem Antrag</translation>
    </message>
    <message>
        <source>Listed: recipients or spam traps reported mail from this address in the last day</source>
        <translation>Gelistet: Empfänger oder Spam-Fallen meldeten am letzten Tag Mail von dieser Adresse</translation>
    </message>
    <message>
        <source>about 24 hours after the last report; two reports only: at most 12 hours</source>
        <translation>etwa 24 Stunden nach der letzten Meldung; bei nur zwei Meldungen höchstens 12 Stunden</translation>
    </message>
    <message>
        <source>Sends spam</source>
        <translation>Sendet Spam</translation>
    </message>
    <message>
        <source>Abused or infected</source>
        <translation>Missbraucht oder befallen</translation>
    </message>
    <message>
        <source>Whole network sends spam</source>
        <translation>Das ganze Netz sendet Spam</translation>
    </message>
    <message>
        <source>Reported by an Amavis mail scanner</source>
        <translation>Von einem Amavis-Mailprüfer gemeldet</translation>
    </message>
    <message>
        <source>Reported for attacking a web server</source>
        <translation>Wegen Angriffen auf einen Webserver gemeldet</translation>
    </message>
    <message>
        <source>Reported for FTP attacks</source>
        <translation>Wegen FTP-Angriffen gemeldet</translation>
    </message>
    <message>
        <source>Reported for IMAP attacks</source>
        <translation>Wegen IMAP-Angriffen gemeldet</translation>
    </message>
    <message>
        <source>Reported for attacking mail services</source>
        <translation>Wegen Angriffen auf Maildienste gemeldet</translation>
    </message>
    <message>
        <source>Reported for SMTP log-in attacks</source>
        <translation>Wegen Anmeldeangriffen über SMTP gemeldet</translation>
    </message>
    <message>
        <source>Reported for SSH attacks</source>
        <translation>Wegen SSH-Angriffen gemeldet</translation>
    </message>
    <message>
        <source>Reported for database injection attempts</source>
        <translation>Wegen Einschleusungsversuchen in Datenbanken gemeldet</translation>
    </message>
    <message>
        <source>Reported for password guessing</source>
        <translation>Wegen Passwortratens gemeldet</translation>
    </message>
    <message>
        <source>48 hours after the last report</source>
        <translation>48 Stunden nach der letzten Meldung</translation>
    </message>
    <message>
        <source>Test category</source>
        <translation>Testkategorie</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Chat drone</source>
        <translation>Chat-Drohne</translation>
    </message>
    <message>
        <source>Bottler</source>
        <translation>Bottler</translation>
    </message>
    <message>
        <source>Worm or spambot</source>
        <translation>Wurm oder Spam-Bot</translation>
    </message>
    <message>
        <source>Attack (DDoS) drone</source>
        <translation>Angriffsdrohne (DDoS)</translation>
    </message>
    <message>
        <source>Open SOCKS proxy</source>
        <translation>Offener SOCKS-Proxy</translation>
    </message>
    <message>
        <source>Open HTTP proxy</source>
        <translation>Offener HTTP-Proxy</translation>
    </message>
    <message>
        <source>Proxy chain</source>
        <translation>Proxy-Kette</translation>
    </message>
    <message>
        <source>Web proxy</source>
        <translation>Web-Proxy</translation>
    </message>
    <message>
        <source>Open DNS resolver</source>
        <translation>Offener Nameserver</translation>
    </message>
    <message>
        <source>Password guessing</source>
        <translation>Passwortraten</translation>
    </message>
    <message>
        <source>Open Wingate proxy</source>
        <translation>Offener Wingate-Proxy</translation>
    </message>
    <message>
        <source>Compromised router</source>
        <translation>Gekaperter Router</translation>
    </message>
    <message>
        <source>Worm that takes over servers</source>
        <translation>Wurm, der Server übernimmt</translation>
    </message>
    <message>
        <source>Botnet found automatically (trial)</source>
        <translation>Automatisch gefundenes Botnetz (Versuch)</translation>
    </message>
    <message>
        <source>Possibly compromised DNS or mail exchanger</source>
        <translation>Möglicherweise gekaperter DNS- oder MX-Server</translation>
    </message>
    <message>
        <source>Abused VPN</source>
        <translation>Missbrauchtes VPN</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>Unbekannte Art</translation>
    </message>
    <message>
        <source>one to several days, by volunteers</source>
        <translation>ein bis mehrere Tage, durch Freiwillige</translation>
    </message>
    <message>
        <source>Listed: nearly all mail seen from the address was spam</source>
        <translation>Gelistet: Fast alle von der Adresse gesehene Mail war Spam</translation>
    </message>
    <message>
        <source>falls off when the sensors see the figures improve</source>
        <translation>fällt heraus, wenn die Sensoren bessere Zahlen sehen</translation>
    </message>
    <message>
        <source>5 days; 30 more for an address seen over four times a month</source>
        <translation>5 Tage; 30 weitere für eine Adresse, die über viermal im Monat gesehen wurde</translation>
    </message>
    <message>
        <source>Takes part in a spam wave right now</source>
        <translation>Gerade an einer Spam-Welle beteiligt</translation>
    </message>
    <message>
        <source>Listed by hand for bulk mail or abuse</source>
        <translation>Von Hand gelistet wegen Massenmail oder Missbrauchs</translation>
    </message>
    <message>
        <source>does not lapse</source>
        <translation>erlischt nicht</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Gelistet</translation>
    </message>
    <message>
        <source>Listed: mail from this address hit a trap</source>
        <translation>Gelistet: Mail von dieser Adresse geriet in eine Falle</translation>
    </message>
    <message>
        <source>entries also expire by themselves</source>
        <translation>Einträge erlöschen auch von selbst</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Listed for unwanted scientific bulk mail</source>
        <translation>Gelistet wegen unerwünschter wissenschaftlicher Massenmail</translation>
    </message>
    <message>
        <source>entries do not lapse</source>
        <translation>Einträge erlöschen nicht</translation>
    </message>
    <message>
        <source>Listed: sent bounces to addresses that never wrote</source>
        <translation>Gelistet: sendete Unzustellbarkeitsmeldungen an Adressen, die nie geschrieben hatten</translation>
    </message>
    <message>
        <source>15 days</source>
        <translation>15 Tage</translation>
    </message>
    <message>
        <source>Listed: hit a spam trap, or a policy entry</source>
        <translation>Gelistet: in eine Spam-Falle geraten oder als Richtlinie eingetragen</translation>
    </message>
    <message>
        <source>15 days after the last trap hit (an older page said 7)</source>
        <translation>15 Tage nach dem letzten Fallentreffer (eine ältere Seite nannte 7)</translation>
    </message>
    <message>
        <source>The /64 that holds the address is listed</source>
        <translation>Das /64, in dem die Adresse liegt, ist gelistet</translation>
    </message>
    <message>
        <source>Listed; the number is a sum of reasons: 1 botnet, 2 mail without authentication, 4 pristine trap hit, 8 suspicious attachments, 16 low Sender Score</source>
        <translation>Gelistet; die Zahl ist eine Summe von Gründen: 1 Botnetz, 2 Mail ohne Authentifizierung, 4 Treffer in einer reinen Falle, 8 verdächtige Anhänge, 16 niedriger Sender Score</translation>
    </message>
    <message>
        <source>Refused: the asking address has no MyValidity registration, or is over its quota</source>
        <translation>Abgelehnt: Die fragende Adresse ist nicht bei MyValidity registriert oder über ihrem Kontingent</translation>
    </message>
    <message>
        <source>RATS-Dyna: reverse name looks like a home line, and abusive connections were seen</source>
        <translation>RATS-Dyna: Rückwärtsname sieht nach Privatanschluss aus, und es gab missbräuchliche Verbindungen</translation>
    </message>
    <message>
        <source>RATS-NoPtr: no reverse name, and abusive connections were seen</source>
        <translation>RATS-NoPtr: kein Rückwärtsname, und es gab missbräuchliche Verbindungen</translation>
    </message>
    <message>
        <source>RATS-Spam: seen sending spam</source>
        <translation>RATS-Spam: beim Senden von Spam gesehen</translation>
    </message>
    <message>
        <source>RATS-Auth: seen guessing passwords</source>
        <translation>RATS-Auth: beim Passwortraten gesehen</translation>
    </message>
    <message>
        <source>Seen guessing passwords</source>
        <translation>Beim Passwortraten gesehen</translation>
    </message>
    <message>
        <source>Reverse name looks like a home line</source>
        <translation>Rückwärtsname sieht nach Privatanschluss aus</translation>
    </message>
    <message>
        <source>No reverse name</source>
        <translation>Kein Rückwärtsname</translation>
    </message>
    <message>
        <source>Seen sending spam</source>
        <translation>Beim Senden von Spam gesehen</translation>
    </message>
    <message>
        <source>Test entry</source>
        <translation>Testeintrag</translation>
    </message>
    <message>
        <source>no automatic expiry; lifted by hand</source>
        <translation>erlischt nicht von selbst; wird von Hand aufgehoben</translation>
    </message>
    <message>
        <source>Listed at level 1</source>
        <translation>Gelistet auf Stufe 1</translation>
    </message>
    <message>
        <source>7 days after the last hit</source>
        <translation>7 Tage nach dem letzten Treffer</translation>
    </message>
    <message>
        <source>Member of a botnet</source>
        <translation>Teil eines Botnetzes</translation>
    </message>
    <message>
        <source>Listed by a ZapBL administrator</source>
        <translation>Von einem Verwalter von ZapBL gelistet</translation>
    </message>
    <message>
        <source>most entries lapse after a while; some are pinned</source>
        <translation>die meisten Einträge erlöschen nach einer Weile; manche sind festgesetzt</translation>
    </message>
    <message>
        <source>Residential or end-user range; the operator itself advises scoring only</source>
        <translation>Bereich für Privat- oder Endkunden; der Betreiber selbst rät, ihn nur zu gewichten</translation>
    </message>
    <message>
        <source>within about three hours after removal</source>
        <translation>innerhalb von etwa drei Stunden nach der Austragung</translation>
    </message>
    <message>
        <source>Listed: bounces or call-outs to addresses that never wrote</source>
        <translation>Gelistet: Unzustellbarkeitsmeldungen oder Rückfragen an Adressen, die nie geschrieben hatten</translation>
    </message>
    <message>
        <source>48 hours</source>
        <translation>48 Stunden</translation>
    </message>
    <message>
        <source>when the exit stops</source>
        <translation>wenn der Ausgang endet</translation>
    </message>
    <message>
        <source>Open proxy</source>
        <translation>Offener Proxy</translation>
    </message>
    <message>
        <source>Trap hit with score 666</source>
        <translation>Fallentreffer mit Wert 666</translation>
    </message>
    <message>
        <source>Trap hit with score 50</source>
        <translation>Fallentreffer mit Wert 50</translation>
    </message>
    <message>
        <source>Tor exit</source>
        <translation>Tor-Ausgang</translation>
    </message>
    <message>
        <source>Drone or flooder</source>
        <translation>Drohne oder Überflutung</translation>
    </message>
    <message>
        <source>7 days; Tor 10 days</source>
        <translation>7 Tage; Tor 10 Tage</translation>
    </message>
    <message>
        <source>Listed; the last number is the kind of abuse</source>
        <translation>Gelistet; die letzte Zahl ist die Art des Missbrauchs</translation>
    </message>
    <message>
        <source>runs out unless new reports come</source>
        <translation>läuft aus, wenn keine neuen Meldungen kommen</translation>
    </message>
    <message>
        <source>Spam reported or sent</source>
        <translation>Spam gemeldet oder gesendet</translation>
    </message>
    <message>
        <source>Open relay or proxy</source>
        <translation>Offenes Relay oder offener Proxy</translation>
    </message>
    <message>
        <source>Attacks on web services or malware</source>
        <translation>Angriffe auf Webdienste oder Schadsoftware</translation>
    </message>
    <message>
        <source>Repeat offender</source>
        <translation>Wiederholungstäter</translation>
    </message>
    <message>
        <source>Policy block (older code table)</source>
        <translation>Sperre nach Richtlinie (ältere Codetabelle)</translation>
    </message>
    <message>
        <source>Exploited or infected address; today identical with XBL</source>
        <translation>Ausgenutzte oder befallene Adresse; heute dasselbe wie XBL</translation>
    </message>
    <message>
        <source>lapses by itself after the infection stops</source>
        <translation>erlischt von selbst, wenn der Befall aufhört</translation>
    </message>
    <message>
        <source>Listed at level 2</source>
        <translation>Gelistet auf Stufe 2</translation>
    </message>
    <message>
        <source>falls when the level 1 entries in the range fall</source>
        <translation>fällt, wenn die Einträge der Stufe 1 im Bereich fallen</translation>
    </message>
    <message>
        <source>Listed at level 3</source>
        <translation>Gelistet auf Stufe 3</translation>
    </message>
    <message>
        <source>falls when the provider&apos;s level 1 entries fall</source>
        <translation>fällt, wenn die Einträge der Stufe 1 des Anbieters fallen</translation>
    </message>
    <message>
        <source>White: trusted sender</source>
        <translation>Weiß: vertrauenswürdiger Absender</translation>
    </message>
    <message>
        <source>Black: spam source</source>
        <translation>Schwarz: Spam-Quelle</translation>
    </message>
    <message>
        <source>Yellow: sends both, do not judge by address</source>
        <translation>Gelb: sendet beides, nicht nach der Adresse zu beurteilen</translation>
    </message>
    <message>
        <source>Brown: mostly spam, not enough for black</source>
        <translation>Braun: meist Spam, für Schwarz nicht genug</translation>
    </message>
    <message>
        <source>Do not blacklist: mixed large sender</source>
        <translation>Nicht sperren: großer gemischter Absender</translation>
    </message>
    <message>
        <source>Informational answer, no listing</source>
        <translation>Antwort zur Kenntnis, keine Listung</translation>
    </message>
    <message>
        <source>Informational sub-list to which mailcow gives weight 1</source>
        <translation>Teilliste zur Kenntnis, der mailcow das Gewicht 1 gibt</translation>
    </message>
    <message>
        <source>Worst reputation</source>
        <translation>Schlechtester Ruf</translation>
    </message>
    <message>
        <source>Very bad reputation</source>
        <translation>Sehr schlechter Ruf</translation>
    </message>
    <message>
        <source>Bad reputation</source>
        <translation>Schlechter Ruf</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Possibly a fair sender</source>
        <translation>Möglicherweise ein ordentlicher Absender</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Ausgezeichnet</translation>
    </message>
    <message>
        <source>Confirmed spam source</source>
        <translation>Bestätigte Spam-Quelle</translation>
    </message>
    <message>
        <source>Suspicious or badly configured sender</source>
        <translation>Verdächtiger oder schlecht eingerichteter Absender</translation>
    </message>
    <message>
        <source>No mail server, a NAT or a residential line found there</source>
        <translation>Dort wurde kein Mailserver, ein NAT oder ein Privatanschluss gefunden</translation>
    </message>
    <message>
        <source>Spam domain or domain with low reputation (also: brand-new domain without history)</source>
        <translation>Spam-Domain oder Domain mit schlechtem Ruf (auch: ganz neue Domain ohne Vorgeschichte)</translation>
    </message>
    <message>
        <source>Phishing domain</source>
        <translation>Phishing-Domain</translation>
    </message>
    <message>
        <source>Malware domain</source>
        <translation>Domain mit Schadsoftware</translation>
    </message>
    <message>
        <source>Botnet command domain</source>
        <translation>Steuerdomain eines Botnetzes</translation>
    </message>
    <message>
        <source>Honest domain abused for spam (hacked site)</source>
        <translation>Ehrliche Domain, für Spam missbraucht (gehackte Seite)</translation>
    </message>
    <message>
        <source>Honest redirector abused</source>
        <translation>Ehrliche Weiterleitung, missbraucht</translation>
    </message>
    <message>
        <source>Honest domain abused for phishing</source>
        <translation>Ehrliche Domain, für Phishing missbraucht</translation>
    </message>
    <message>
        <source>Honest domain abused for malware</source>
        <translation>Ehrliche Domain, für Schadsoftware missbraucht</translation>
    </message>
    <message>
        <source>Honest domain abused for botnet command</source>
        <translation>Ehrliche Domain, zur Botnetz-Steuerung missbraucht</translation>
    </message>
    <message>
        <source>Mistake of the asker: an address was asked, this list knows only domains</source>
        <translation>Fehler des Fragenden: Gefragt wurde nach einer Adresse, diese Liste kennt nur Domains</translation>
    </message>
    <message>
        <source>low-reputation entries lapse as the domain earns a history</source>
        <translation>Einträge mit schlechtem Ruf erlöschen, wenn die Domain eine Vorgeschichte gewinnt</translation>
    </message>
    <message>
        <source>DM: domain of a disposable mail service</source>
        <translation>DM: Domain eines Wegwerfmaildienstes</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Phishing</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>Schadsoftware</translation>
    </message>
    <message>
        <source>CT: click tracker</source>
        <translation>CT: Klickverfolgung</translation>
    </message>
    <message>
        <source>Spam and abuse</source>
        <translation>Spam und Missbrauch</translation>
    </message>
    <message>
        <source>Hacked site</source>
        <translation>Gehackte Seite</translation>
    </message>
    <message>
        <source>Refused: blocked or over the free limit</source>
        <translation>Abgelehnt: gesperrt oder über der freien Grenze</translation>
    </message>
    <message>
        <source>Refused: public resolver or over the free limit; nothing was looked up</source>
        <translation>Abgelehnt: öffentlicher Nameserver oder über der freien Grenze; nachgeschlagen wurde nichts</translation>
    </message>
    <message>
        <source>Black: seen in spam</source>
        <translation>Schwarz: in Spam gesehen</translation>
    </message>
    <message>
        <source>Grey: seen in unwanted bulk mail</source>
        <translation>Grau: in unerwünschter Massenmail gesehen</translation>
    </message>
    <message>
        <source>Red: suspected automatically</source>
        <translation>Rot: automatisch verdächtigt</translation>
    </message>
    <message>
        <source>Often advertised by spam</source>
        <translation>Oft in Spam beworben</translation>
    </message>
    <message>
        <source>Advertised by spam</source>
        <translation>In Spam beworben</translation>
    </message>
    <message>
        <source>Dynamic-DNS domain: a warning for home servers that live under a free dynamic name</source>
        <translation>DynDNS-Domain: ein Hinweis für Server zu Hause, die unter einem freien dynamischen Namen leben</translation>
    </message>
    <message>
        <source>Listed domain</source>
        <translation>Gelistete Domain</translation>
    </message>
    <message>
        <source>Domain sends unwanted scientific bulk mail</source>
        <translation>Domain sendet unerwünschte wissenschaftliche Massenmail</translation>
    </message>
    <message>
        <source>Domain seen in spam</source>
        <translation>Domain in Spam gesehen</translation>
    </message>
    <message>
        <source>Newly registered domain</source>
        <translation>Neu registrierte Domain</translation>
    </message>
    <message>
        <source>by age of the domain</source>
        <translation>je nach Alter der Domain</translation>
    </message>
    <message>
        <source>Known sender, no particular trust</source>
        <translation>Bekannter Absender, kein besonderes Vertrauen</translation>
    </message>
    <message>
        <source>Low trust</source>
        <translation>Geringes Vertrauen</translation>
    </message>
    <message>
        <source>Medium trust</source>
        <translation>Mittleres Vertrauen</translation>
    </message>
    <message>
        <source>High trust</source>
        <translation>Hohes Vertrauen</translation>
    </message>
    <message>
        <source>Refused: public resolver or over the free limit</source>
        <translation>Abgelehnt: öffentlicher Nameserver oder über der freien Grenze</translation>
    </message>
    <message>
        <source>Never trust this answer: heavy users above the limit are given 127.0.10.3 (&apos;high&apos;) for everybody</source>
        <translation>Dieser Antwort nie trauen: Vielnutzer über der Grenze bekommen für jeden 127.0.10.3 („hoch“)</translation>
    </message>
    <message>
        <source>Vouched sender</source>
        <translation>Absender, für den gebürgt wird</translation>
    </message>
    <message>
        <source>Average reputation</source>
        <translation>Durchschnittlicher Ruf</translation>
    </message>
    <message>
        <source>Good sender</source>
        <translation>Guter Absender</translation>
    </message>
    <message>
        <source>Known sender, meaning not confirmed</source>
        <translation>Bekannter Absender, Bedeutung nicht bestätigt</translation>
    </message>
    <message>
        <source>Company mail, paid entry</source>
        <translation>Firmenmail, bezahlter Eintrag</translation>
    </message>
    <message>
        <source>Bulk mailer with little spam</source>
        <translation>Massenversender mit wenig Spam</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>Certified sender</source>
        <translation>Zertifizierter Absender</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Accredited sender</source>
        <translation>Anerkannter Absender</translation>
    </message>
    <message>
        <source>when the relay stops</source>
        <translation>wenn das Relay endet</translation>
    </message>
    <message>
        <source>Address used in scams</source>
        <translation>Adresse, die für Betrug benutzt wird</translation>
    </message>
    <message>
        <source>Address used in scams (second class)</source>
        <translation>Adresse, die für Betrug benutzt wird (zweite Klasse)</translation>
    </message>
    <message>
        <source>Grey entry</source>
        <translation>Grauer Eintrag</translation>
    </message>
    <message>
        <source>The last number is the grade of the address, 100 best</source>
        <translation>Die letzte Zahl ist die Note der Adresse, 100 ist die beste</translation>
    </message>
    <message>
        <source>Refused: no registration or over quota</source>
        <translation>Abgelehnt: nicht registriert oder über dem Kontingent</translation>
    </message>
    <message>
        <source>Listed, as in b.barracudacentral.org</source>
        <translation>Gelistet, wie in b.barracudacentral.org</translation>
    </message>
    <message>
        <source>Dial-up or dynamic line</source>
        <translation>Einwahl- oder wechselnder Anschluss</translation>
    </message>
    <message>
        <source>Single spam source</source>
        <translation>Einzelne Spam-Quelle</translation>
    </message>
    <message>
        <source>Bulk mailer</source>
        <translation>Massenversender</translation>
    </message>
    <message>
        <source>Open relay</source>
        <translation>Offenes Relay</translation>
    </message>
    <message>
        <source>Multi-stage relay</source>
        <translation>Mehrstufiges Relay</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Ganzes Netz</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Confirmed proxy</source>
        <translation>Bestätigter Proxy</translation>
    </message>
    <message>
        <source>Fraud</source>
        <translation>Betrug</translation>
    </message>
    <message>
        <source>Tested, no answer</source>
        <translation>Geprüft, keine Antwort</translation>
    </message>
    <message>
        <source>Mail spammer</source>
        <translation>Spam-Versender</translation>
    </message>
    <message>
        <source>Second exit or Tor</source>
        <translation>Zweiter Ausgang oder Tor</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>Missbrauch</translation>
    </message>
    <message>
        <source>Anonymiser</source>
        <translation>Anonymisierer</translation>
    </message>
    <message>
        <source>OpenDNS</source>
        <translation>OpenDNS</translation>
    </message>
    <message>
        <source>Google name server</source>
        <translation>Nameserver von Google</translation>
    </message>
    <message>
        <source>Cloudflare resolver</source>
        <translation>Resolver von Cloudflare</translation>
    </message>
    <message>
        <source>Akamai name server</source>
        <translation>Nameserver von Akamai</translation>
    </message>
    <message>
        <source>ipify</source>
        <translation>ipify</translation>
    </message>
    <message>
        <source>ifconfig.co</source>
        <translation>ifconfig.co</translation>
    </message>
    <message>
        <source>Amazon check IP</source>
        <translation>IP-Auskunft von Amazon</translation>
    </message>
    <message>
        <source>ident.me</source>
        <translation>ident.me</translation>
    </message>
    <message>
        <source>icanhazip</source>
        <translation>icanhazip</translation>
    </message>
    <message>
        <source>Cloudflare trace page</source>
        <translation>Auskunftsseite von Cloudflare</translation>
    </message>
    <message>
        <source>Google STUN server</source>
        <translation>STUN-Server von Google</translation>
    </message>
    <message>
        <source>Cloudflare STUN server</source>
        <translation>STUN-Server von Cloudflare</translation>
    </message>
    <message>
        <source>Nextcloud STUN server</source>
        <translation>STUN-Server von Nextcloud</translation>
    </message>
    <message>
        <source>no useful answer when last seen; not measured since</source>
        <translation>zuletzt keine brauchbare Antwort; seither nicht gemessen</translation>
    </message>
    <message>
        <source>&apos;listed&apos; for every question since 2015-01-01</source>
        <translation>seit 2015-01-01 „gelistet“ auf jede Frage</translation>
    </message>
    <message>
        <source>domain for sale</source>
        <translation>Domain zu verkaufen</translation>
    </message>
    <message>
        <source>no name server since 2009-03-09; dnsbl.info reports that every address was blocked since 2012-08-20</source>
        <translation>kein Nameserver seit 2009-03-09; nach dnsbl.info war seit 2012-08-20 jede Adresse gesperrt</translation>
    </message>
    <message>
        <source>&apos;listed&apos; for every address</source>
        <translation>„gelistet“ für jede Adresse</translation>
    </message>
    <message>
        <source>renamed to bl.0spam.org</source>
        <translation>umbenannt in bl.0spam.org</translation>
    </message>
    <message>
        <source>renamed to nbl.0spam.org</source>
        <translation>umbenannt in nbl.0spam.org</translation>
    </message>
    <message>
        <source>no name server answers (measured 2026-08-03)</source>
        <translation>kein Nameserver antwortet (gemessen 2026-08-03)</translation>
    </message>
    <message>
        <source>was once &apos;listed&apos; for every address, then gone</source>
        <translation>war eine Zeit lang „gelistet“ für jede Adresse, dann verschwunden</translation>
    </message>
    <message>
        <source>nothing for the public</source>
        <translation>nichts für die Öffentlichkeit</translation>
    </message>
    <message>
        <source>&apos;listed&apos; for every question</source>
        <translation>„gelistet“ auf jede Frage</translation>
    </message>
    <message>
        <source>sister of a measured-dead zone</source>
        <translation>Schwester einer Zone, die gemessen tot ist</translation>
    </message>
    <message>
        <source>empty zone</source>
        <translation>leere Zone</translation>
    </message>
    <message>
        <source>lists 127.0.0.1 and not 127.0.0.2, the wrong way round; takes money</source>
        <translation>nennt 127.0.0.1 und nicht 127.0.0.2, also verkehrt herum; nimmt Geld</translation>
    </message>
    <message>
        <source>since 2008 &apos;listed&apos; for every address</source>
        <translation>seit 2008 „gelistet“ für jede Adresse</translation>
    </message>
    <message>
        <source>at its end &apos;listed&apos; for every address</source>
        <translation>am Ende „gelistet“ für jede Adresse</translation>
    </message>
    <message>
        <source>parked domain</source>
        <translation>geparkte Domain</translation>
    </message>
    <message>
        <source>not maintained</source>
        <translation>nicht gepflegt</translation>
    </message>
    <message>
        <source>no name server answers (earlier: empty)</source>
        <translation>kein Nameserver antwortet (früher: leer)</translation>
    </message>
    <message>
        <source>parked domain; at times &apos;listed&apos; for every address</source>
        <translation>geparkte Domain; zeitweise „gelistet“ für jede Adresse</translation>
    </message>
    <message>
        <source>domain is in other hands</source>
        <translation>Domain ist in anderen Händen</translation>
    </message>
    <message>
        <source>&apos;listed&apos; for every address, with an SPF text as reason</source>
        <translation>„gelistet“ für jede Adresse, mit einem SPF-Text als Grund</translation>
    </message>
    <message>
        <source>renamed to url.0spam.org</source>
        <translation>umbenannt in url.0spam.org</translation>
    </message>
    <message>
        <source>name servers pointed away, then deleted on 2012-11-30</source>
        <translation>Nameserver umgelenkt, dann am 2012-11-30 gelöscht</translation>
    </message>
    <message>
        <source>renamed project</source>
        <translation>umbenanntes Projekt</translation>
    </message>
    <message>
        <source>no entries; not supported any more</source>
        <translation>keine Einträge; nicht mehr betreut</translation>
    </message>
    <message>
        <source>was to answer &apos;listed&apos; for everything</source>
        <translation>sollte auf alles „gelistet“ antworten</translation>
    </message>
    <message>
        <source>See Spamhaus ZEN</source>
        <translation>Siehe Spamhaus ZEN</translation>
    </message>
    <message>
        <source>SBL entries are normally settled by the network owner; CSS, XBL and PBL can be removed by the user after the cause is gone. PBL removal is for one static address that really runs a mail server.</source>
        <translation>Einträge in SBL klärt in der Regel der Inhaber des Netzes; aus CSS, XBL und PBL kann man sich selbst austragen, wenn die Ursache weg ist. Die Austragung aus PBL ist für eine einzelne feste Adresse, auf der wirklich ein Mailserver läuft.</translation>
    </message>
    <message>
        <source>Look-up and removal need a free account.</source>
        <translation>Nachschlagen und Austragen brauchen ein kostenloses Konto.</translation>
    </message>
    <message>
        <source>Single addresses only. One honest request with the reason is enough; repeated ones are ignored.</source>
        <translation>Nur einzelne Adressen. Ein ehrlicher Antrag mit dem Grund genügt; wiederholte werden nicht beachtet.</translation>
    </message>
    <message>
        <source>There is no request form worth using: end the cause, then wait.</source>
        <translation>Ein lohnendes Formular gibt es nicht: die Ursache abstellen, dann warten.</translation>
    </message>
    <message>
        <source>Check and ask on the web site.</source>
        <translation>Auf der Website nachsehen und beantragen.</translation>
    </message>
    <message>
        <source>Write from the postmaster address of the domain with proof that the cause is gone.</source>
        <translation>Von der Postmaster-Adresse der Domain schreiben, mit Beleg, dass die Ursache weg ist.</translation>
    </message>
    <message>
        <source>Look the address up; a removal form appears when it is listed. Mind the exact zone named in the bounce.</source>
        <translation>Die Adresse nachschlagen; ist sie gelistet, erscheint ein Formular zum Austragen. Auf die genaue Zone aus der Abweisung achten.</translation>
    </message>
    <message>
        <source>Can be lifted earlier on the page.</source>
        <translation>Lässt sich auf der Seite früher aufheben.</translation>
    </message>
    <message>
        <source>Ask from the listed line itself.</source>
        <translation>Vom gelisteten Anschluss selbst aus beantragen.</translation>
    </message>
    <message>
        <source>A form exists but promises nothing; waiting is the advised way.</source>
        <translation>Ein Formular gibt es, es verspricht aber nichts; geraten wird zum Warten.</translation>
    </message>
    <message>
        <source>By mail in English to the delist address on the site, with what was mended.</source>
        <translation>Per Mail auf Englisch an die Austragungsadresse auf der Website, mit dem, was behoben wurde.</translation>
    </message>
    <message>
        <source>Shared addresses with a bad name may stay listed.</source>
        <translation>Geteilte Adressen mit schlechtem Ruf bleiben womöglich gelistet.</translation>
    </message>
    <message>
        <source>Plain-text mail with an honest account; known spammers are not removed.</source>
        <translation>Mail als reiner Text mit ehrlicher Schilderung; bekannte Spammer werden nicht ausgetragen.</translation>
    </message>
    <message>
        <source>Open the page once from the listed address itself (IPv4 and IPv6 each).</source>
        <translation>Die Seite einmal von der gelisteten Adresse aus öffnen (IPv4 und IPv6 je für sich).</translation>
    </message>
    <message>
        <source>Cure: refuse unknown recipients during the SMTP talk and never bounce afterwards.</source>
        <translation>Abhilfe: unbekannte Empfänger im SMTP-Gespräch abweisen und danach nie Unzustellbarkeit melden.</translation>
    </message>
    <message>
        <source>Policy entries do not lapse and are lifted by hand only.</source>
        <translation>Richtlinieneinträge erlöschen nicht und werden nur von Hand aufgehoben.</translation>
    </message>
    <message>
        <source>Works on whole /64 networks.</source>
        <translation>Arbeitet mit ganzen /64-Netzen.</translation>
    </message>
    <message>
        <source>Dyna and NoPtr entries can be lifted only after the reverse name is right and has spread; Spam at any time; Auth after the infected device is cleaned.</source>
        <translation>Einträge in Dyna und NoPtr lassen sich erst aufheben, wenn der Rückwärtsname stimmt und sich verbreitet hat; in Spam jederzeit; in Auth, wenn das befallene Gerät gesäubert ist.</translation>
    </message>
    <message>
        <source>Whole networks can be listed.</source>
        <translation>Ganze Netze können gelistet sein.</translation>
    </message>
    <message>
        <source>A paid express removal is offered. Never pay: the entry goes by itself.</source>
        <translation>Eine bezahlte Eilaustragung wird angeboten. Nie bezahlen: Der Eintrag verschwindet von selbst.</translation>
    </message>
    <message>
        <source>Needs a free account; three strikes are permanent.</source>
        <translation>Braucht ein kostenloses Konto; nach dem dritten Mal bleibt es für immer.</translation>
    </message>
    <message>
        <source>Goes by itself. A paid removal is offered; never pay. Cure: reject during the SMTP talk.</source>
        <translation>Verschwindet von selbst. Eine bezahlte Austragung wird angeboten; nie bezahlen. Abhilfe: im SMTP-Gespräch abweisen.</translation>
    </message>
    <message>
        <source>By mail to relaycheck@jippg.org.</source>
        <translation>Per Mail an relaycheck@jippg.org.</translation>
    </message>
    <message>
        <source>The operator asks 50 US dollars. Never pay; no large receiver uses the list.</source>
        <translation>Der Betreiber verlangt 50 US-Dollar. Nie bezahlen; kein großer Empfänger nutzt die Liste.</translation>
    </message>
    <message>
        <source>By mail to the postmaster of the domain.</source>
        <translation>Per Mail an den Postmaster der Domain.</translation>
    </message>
    <message>
        <source>Proof of control: publish a TXT record under _delist of a name that resolves to the address.</source>
        <translation>Nachweis der Verfügung: einen TXT-Eintrag unter _delist eines Namens veröffentlichen, der zur Adresse führt.</translation>
    </message>
    <message>
        <source>Depends on the provider, not on the customer.</source>
        <translation>Hängt am Anbieter, nicht am Kunden.</translation>
    </message>
    <message>
        <source>Free way: give the address a matching forward and reverse name and confirm by mail to the postmaster. A paid shortcut exists; never use it.</source>
        <translation>Kostenloser Weg: der Adresse einen passenden Vorwärts- und Rückwärtsnamen geben und die Mail an den Postmaster bestätigen. Eine bezahlte Abkürzung gibt es; nie nutzen.</translation>
    </message>
    <message>
        <source>For a refusal read uribl.com/refused.shtml.</source>
        <translation>Bei einer Weigerung uribl.com/refused.shtml lesen.</translation>
    </message>
    <message>
        <source>From the postmaster address of the domain, with proof.</source>
        <translation>Von der Postmaster-Adresse der Domain, mit Beleg.</translation>
    </message>
    <message>
        <source>Never pay.</source>
        <translation>Nie bezahlen.</translation>
    </message>
    <message>
        <source>Here &apos;delist&apos; means: ask to be listed or corrected.</source>
        <translation>Hier geht es darum, aufgenommen oder berichtigt zu werden.</translation>
    </message>
    <message>
        <source>Nothing to do. If a receiver still refuses because of this list, the receiver&apos;s set-up is out of date: tell its postmaster.</source>
        <translation>Nichts zu tun. Weist ein Empfänger noch wegen dieser Liste ab, ist seine Einrichtung veraltet: seinem Postmaster Bescheid geben.</translation>
    </message>
    <message>
        <source>Cloud Console: server, Networking, edit reverse DNS. Robot: the page IPs.</source>
        <translation>Cloud Console: Server, Networking, Reverse DNS bearbeiten. Robot: die Seite IPs.</translation>
    </message>
    <message>
        <source>On cloud servers ports 25 and 465 are opened on request after the first paid invoice; on dedicated servers they are open.</source>
        <translation>Bei Cloud-Servern werden die Ports 25 und 465 auf Anfrage nach der ersten bezahlten Rechnung geöffnet; bei dedizierten Servern sind sie offen.</translation>
    </message>
    <message>
        <source>Control panel: Network, IP, modify the reverse. The forward record must resolve first.</source>
        <translation>Kundenverwaltung: Network, IP, Reverse ändern. Der Vorwärtseintrag muss vorher da sein.</translation>
    </message>
    <message>
        <source>An automatic spam guard can close it.</source>
        <translation>Ein automatischer Spamschutz kann ihn schließen.</translation>
    </message>
    <message>
        <source>Network tab of the server: Edit rDNS. It is refused until the forward record resolves.</source>
        <translation>Reiter Network des Servers: Edit rDNS. Es wird abgelehnt, bis der Vorwärtseintrag da ist.</translation>
    </message>
    <message>
        <source>Closed for new accounts; a support ticket opens it.</source>
        <translation>Bei neuen Konten geschlossen; eine Supportanfrage öffnet ihn.</translation>
    </message>
    <message>
        <source>Server settings, on the pages IPv4 and IPv6.</source>
        <translation>Einstellungen des Servers, auf den Seiten IPv4 und IPv6.</translation>
    </message>
    <message>
        <source>Closed; requests are often refused.</source>
        <translation>Geschlossen; Anfragen werden oft abgelehnt.</translation>
    </message>
    <message>
        <source>The name of the Droplet becomes the reverse name: rename it to the name of the mail host.</source>
        <translation>Der Name des Droplets wird zum Rückwärtsnamen: Benennen Sie es wie den Mailhost.</translation>
    </message>
    <message>
        <source>Ports 25, 465 and 587 are closed; 2525 is open.</source>
        <translation>Die Ports 25, 465 und 587 sind geschlossen; 2525 ist offen.</translation>
    </message>
    <message>
        <source>Attribute of the Elastic IP (reverse DNS), after the forward record resolves.</source>
        <translation>Attribut der Elastic IP (Reverse DNS), nachdem der Vorwärtseintrag da ist.</translation>
    </message>
    <message>
        <source>Restricted by default; a form asks for opening.</source>
        <translation>Von Haus aus beschränkt; ein Formular bittet um Öffnung.</translation>
    </message>
    <message>
        <source>Public IP resource: reverseFqdn.</source>
        <translation>Ressource der öffentlichen IP: reverseFqdn.</translation>
    </message>
    <message>
        <source>Open with an Enterprise Agreement, on request with pay-as-you-go, never with free and student accounts.</source>
        <translation>Mit Enterprise Agreement offen, bei nutzungsabhängiger Zahlung auf Anfrage, bei kostenlosen und Studentenkonten nie.</translation>
    </message>
    <message>
        <source>Network interface of the machine: public DNS PTR, after the domain was verified.</source>
        <translation>Netzwerkschnittstelle der Maschine: öffentlicher DNS-PTR, nachdem die Domain bestätigt wurde.</translation>
    </message>
    <message>
        <source>Support request.</source>
        <translation>Supportanfrage.</translation>
    </message>
    <message>
        <source>Closed; paid accounts can ask.</source>
        <translation>Geschlossen; bezahlte Konten können anfragen.</translation>
    </message>
    <message>
        <source>Console: reverse of the address.</source>
        <translation>Konsole: Reverse der Adresse.</translation>
    </message>
    <message>
        <source>Closed at first; a switch in the security group opens it.</source>
        <translation>Zunächst geschlossen; ein Schalter in der Security Group öffnet ihn.</translation>
    </message>
    <message>
        <source>Cloud Panel: network, public addresses.</source>
        <translation>Cloud Panel: Netzwerk, öffentliche Adressen.</translation>
    </message>
    <message>
        <source>Customer login: server, reverse DNS.</source>
        <translation>Kundenlogin: Server, Reverse DNS.</translation>
    </message>
    <message>
        <source>Server Control Panel: network, rDNS.</source>
        <translation>Server Control Panel: Netzwerk, rDNS.</translation>
    </message>
    <message>
        <source>Customer panel: reverse DNS management.</source>
        <translation>Kundenverwaltung: Reverse DNS.</translation>
    </message>
    <message>
        <source>Manager: the server&apos;s page.</source>
        <translation>Manager: die Seite des Servers.</translation>
    </message>
    <message>
        <source>Control panel of the server: reverse DNS.</source>
        <translation>Verwaltung des Servers: Reverse DNS.</translation>
    </message>
    <message>
        <source>Panel of the server, or a ticket.</source>
        <translation>Verwaltung des Servers, oder eine Supportanfrage.</translation>
    </message>
    <message>
        <source>Reverse zone of the routed prefix at dns.he.net.</source>
        <translation>Rückwärtszone des gerouteten Präfixes bei dns.he.net.</translation>
    </message>
    <message>
        <source>Member&apos;s panel.</source>
        <translation>Mitgliederbereich.</translation>
    </message>
    <message>
        <source>Customer page, for IPv4 only; not every address range takes it.</source>
        <translation>Kundenseite, nur für IPv4; nicht jeder Adressbereich nimmt es an.</translation>
    </message>
    <message>
        <source>Switch in the customer page.</source>
        <translation>Schalter in der Kundenseite.</translation>
    </message>
    <message>
        <source>Customer panel.</source>
        <translation>Kundenverwaltung.</translation>
    </message>
    <message>
        <source>Customer portal, or a request.</source>
        <translation>Kundenportal, oder eine Anfrage.</translation>
    </message>
    <message>
        <source>Support ticket.</source>
        <translation>Supportanfrage.</translation>
    </message>
    <message>
        <source>Control pages.</source>
        <translation>Verwaltungsseiten.</translation>
    </message>
    <message>
        <source>A national rule closes it for consumers.</source>
        <translation>Eine landesweite Regel schließt ihn für Privatkunden.</translation>
    </message>
    <message>
        <source>Business lines with a fixed address, on request.</source>
        <translation>Geschäftsanschlüsse mit fester Adresse, auf Anfrage.</translation>
    </message>
    <message>
        <source>Its addresses stand on policy lists: receivers see that no mail server is expected there.</source>
        <translation>Seine Adressen stehen auf Regellisten: Empfänger sehen, dass dort kein Mailserver erwartet wird.</translation>
    </message>
    <message>
        <source>Business support, on request.</source>
        <translation>Support für Geschäftskunden, auf Anfrage.</translation>
    </message>
    <message>
        <source>Blocked on consumer lines since 2009; open on business lines with a fixed address.</source>
        <translation>Bei Privatanschlüssen seit 2009 gesperrt; bei Geschäftsanschlüssen mit fester Adresse offen.</translation>
    </message>
    <message>
        <source>A new account is in a sandbox and may write to addresses alone that you have verified. First ask there for production access</source>
        <translation>Ein neues Konto steckt in einem Sandkasten und darf nur an Adressen schreiben, die Sie bestätigt haben. Zuerst dort den vollen Zugang („production access“) beantragen</translation>
    </message>
    <message>
        <source>It replaces Message-ID and Date of every mail, which breaks a signature that your server made over them. First let it sign for your domain itself</source>
        <translation>Es ersetzt Message-ID und Date jeder Mail; das bricht eine Signatur, die Ihr Server darüber gemacht hat. Zuerst das Relay selbst für Ihre Domain signieren lassen</translation>
    </message>
    <message>
        <source>Without a MAIL FROM domain of your own, bounces go to its domain and SPF does not align. First set up a custom MAIL FROM subdomain in its console</source>
        <translation>Ohne eigene MAIL-FROM-Domain gehen Rückläufer an dessen Domain, und SPF passt nicht zu Ihrer. Zuerst in der Konsole eine eigene Unterdomain für MAIL FROM einrichten</translation>
    </message>
    <message>
        <source>Every sender address has to be registered there first</source>
        <translation>Jede Absenderadresse muss dort zuerst eingetragen werden</translation>
    </message>
    <message>
        <source>Whether it keeps your signature and your bounce address is not known. First send a mail to a mailbox elsewhere and look at its header there</source>
        <translation>Ob es Ihre Signatur und Ihre Rückläuferadresse erhält, ist nicht bekannt. Zuerst eine Mail an ein Postfach anderswo senden und dort ihren Kopf ansehen</translation>
    </message>
    <message>
        <source>It needs an account in Microsoft&apos;s cloud and begins with low limits. First ask there for a higher limit if you send more than a few mails an hour</source>
        <translation>Es braucht ein Konto in Microsofts Cloud und beginnt mit niedrigen Grenzen. Zuerst dort eine höhere Grenze beantragen, wenn Sie mehr als einige Mails in der Stunde senden</translation>
    </message>
    <message>
        <source>Its SPF include is the one of Microsoft 365: with it every customer of both may send for your domain as far as SPF goes. First set up DKIM, and let DMARC rest on that</source>
        <translation>Sein SPF-Include ist das von Microsoft 365: Damit darf, was SPF angeht, jeder Kunde von beiden für Ihre Domain senden. Zuerst DKIM einrichten und DMARC darauf stützen</translation>
    </message>
    <message>
        <source>Your sender address or domain has to be verified there first</source>
        <translation>Ihre Absenderadresse oder Domain muss dort zuerst bestätigt werden</translation>
    </message>
    <message>
        <source>SPF aligns only with a subdomain of your own for bounces. First set up DKIM there, which is enough for DMARC</source>
        <translation>SPF passt nur mit einer eigenen Unterdomain für Rückläufer zu Ihrer Domain. Zuerst dort DKIM einrichten; das genügt für DMARC</translation>
    </message>
    <message>
        <source>As long as the domain is not set up there, it may put an address of its own into From. First finish the set-up of the domain, then send</source>
        <translation>Solange die Domain dort nicht eingerichtet ist, setzt es womöglich eine eigene Adresse in From. Zuerst die Domain fertig einrichten, dann senden</translation>
    </message>
    <message>
        <source>On the free plan it may add a line of its own to your mails, which breaks a signature that your server made. First let it sign for your domain</source>
        <translation>Im kostenlosen Tarif hängt es womöglich eine eigene Zeile an Ihre Mails; das bricht eine Signatur, die Ihr Server gemacht hat. Zuerst das Relay für Ihre Domain signieren lassen</translation>
    </message>
    <message>
        <source>It is young and made for programs in its own cloud; whether a mail server may hand mail over by SMTP is not certain. First read its pages on SMTP</source>
        <translation>Es ist jung und für Programme in der eigenen Cloud gemacht; ob ein Mailserver Mail per SMTP übergeben darf, ist nicht sicher. Zuerst seine Seiten über SMTP lesen</translation>
    </message>
    <message>
        <source>It works only for a domain whose DNS is at Cloudflare. First see where your DNS is</source>
        <translation>Es geht nur für eine Domain, deren DNS bei Cloudflare liegt. Zuerst nachsehen, wo Ihr DNS liegt</translation>
    </message>
    <message>
        <source>Its set-up also writes a DMARC record with p=reject, which hits mail that you send by other ways. First look at the record after the set-up and keep your own</source>
        <translation>Die Einrichtung schreibt auch einen DMARC-Eintrag mit p=reject; das trifft Mail, die Sie auf anderen Wegen senden. Nach der Einrichtung zuerst den Eintrag ansehen und Ihren eigenen behalten</translation>
    </message>
    <message>
        <source>It is sold for home servers</source>
        <translation>Es wird für Server zu Hause verkauft</translation>
    </message>
    <message>
        <source>It names several unusual ports, and some of them may be out of use. First try 587, then 2525</source>
        <translation>Es nennt einige ungewöhnliche Ports, von denen manche womöglich nicht mehr gelten. Zuerst 587 versuchen, dann 2525</translation>
    </message>
    <message>
        <source>It is made for servers whose port 25 is blocked</source>
        <translation>Es ist für Server gemacht, deren Port 25 gesperrt ist</translation>
    </message>
    <message>
        <source>In 2021 some mails were seen with two signatures of the same domain, one of them broken. First send a mail to a mailbox elsewhere and look whether DKIM passes there</source>
        <translation>2021 wurden Mails mit zwei Signaturen derselben Domain gesehen, eine davon gebrochen. Zuerst eine Mail an ein Postfach anderswo senden und nachsehen, ob DKIM dort besteht</translation>
    </message>
    <message>
        <source>The service is closed. First choose another relay</source>
        <translation>Der Dienst ist geschlossen. Zuerst ein anderes Relay wählen</translation>
    </message>
    <message>
        <source>Its customers share addresses, and some of these stand on block lists at times, so that a part of your mail may be refused. First send some mails to the receivers that matter to you</source>
        <translation>Seine Kunden teilen sich Adressen, und manche davon stehen zeitweise auf Sperrlisten, sodass ein Teil Ihrer Mail abgelehnt werden kann. Zuerst einige Mails an die Empfänger senden, auf die es Ihnen ankommt</translation>
    </message>
    <message>
        <source>Sending needs a paid plan and an approval; then any address of your domain may send</source>
        <translation>Senden braucht einen bezahlten Tarif und eine Freigabe; dann darf jede Adresse Ihrer Domain senden</translation>
    </message>
    <message>
        <source>Its template moves your MX and writes a DMARC record with p=reject: your server would get no mail any more. First take only the records for sending from it, and leave MX and DMARC alone</source>
        <translation>Seine Vorlage verlegt Ihren MX und schreibt einen DMARC-Eintrag mit p=reject: Ihr Server bekäme keine Mail mehr. Zuerst nur die Einträge zum Senden übernehmen und MX und DMARC lassen, wie sie sind</translation>
    </message>
    <message>
        <source>It needs a paid Workspace account. It lets your server in by its address or by a password, and wants senders of that account</source>
        <translation>Es braucht ein bezahltes Workspace-Konto. Es erkennt Ihren Server an seiner Adresse oder an einem Passwort und verlangt Absender dieses Kontos</translation>
    </message>
    <message>
        <source>Where it knows your server by its address, mail stops when your address changes. First choose sign-in with a user and password if your address is not fixed</source>
        <translation>Wo es Ihren Server an seiner Adresse erkennt, steht die Mail still, sobald sich Ihre Adresse ändert. Zuerst die Anmeldung mit Benutzer und Passwort wählen, wenn Ihre Adresse nicht fest ist</translation>
    </message>
    <message>
        <source>It expects that your server greets with a domain of the account. First see that the greeting name lies in your domain</source>
        <translation>Es erwartet, dass Ihr Server mit einer Domain des Kontos grüßt. Zuerst nachsehen, ob der Begrüßungsname in Ihrer Domain liegt</translation>
    </message>
    <message>
        <source>The old free edition of Workspace has no relay. First see which edition you have</source>
        <translation>Die alte kostenlose Ausgabe von Workspace hat kein Relay. Zuerst nachsehen, welche Ausgabe Sie haben</translation>
    </message>
    <message>
        <source>It assumes that its own MX takes your mail. First see whether you want that, or choose another relay</source>
        <translation>Es setzt voraus, dass sein eigener MX Ihre Mail annimmt. Zuerst überlegen, ob Sie das wollen, oder ein anderes Relay wählen</translation>
    </message>
    <message>
        <source>No sign of life of it was found after about 2015. First choose another relay</source>
        <translation>Nach etwa 2015 fand sich kein Lebenszeichen mehr. Zuerst ein anderes Relay wählen</translation>
    </message>
    <message>
        <source>Its DNS template writes a DMARC record with p=reject, which hits mail that you send by other ways. First keep your own DMARC record and take only the rest</source>
        <translation>Seine DNS-Vorlage schreibt einen DMARC-Eintrag mit p=reject; das trifft Mail, die Sie auf anderen Wegen senden. Zuerst Ihren eigenen DMARC-Eintrag behalten und nur den Rest übernehmen</translation>
    </message>
    <message>
        <source>It is mostly sold to web hosts, not to single owners. First ask whether they take you</source>
        <translation>Es wird meist an Webhoster verkauft, nicht an einzelne Betreiber. Zuerst fragen, ob man Sie nimmt</translation>
    </message>
    <message>
        <source>With its include alone every customer could send for your domain. First publish a TXT record at _mailchannels under your domain as well; it says which accounts may send</source>
        <translation>Mit seinem Include allein könnte jeder Kunde für Ihre Domain senden. Zuerst auch einen TXT-Eintrag bei _mailchannels unter Ihrer Domain veröffentlichen; er sagt, welche Konten senden dürfen</translation>
    </message>
    <message>
        <source>A new account may be looked at by hand before it may write to strangers. First finish that, then switch the relay on</source>
        <translation>Ein neues Konto wird womöglich von Hand geprüft, bevor es an Fremde schreiben darf. Zuerst das abschließen, dann das Relay einschalten</translation>
    </message>
    <message>
        <source>A subdomain such as mg.example.org keeps the SPF record of your domain short</source>
        <translation>Eine Unterdomain wie mg.example.org hält den SPF-Eintrag Ihrer Domain kurz</translation>
    </message>
    <message>
        <source>Its include costs about five of the ten look-ups that SPF allows. First use a subdomain for it</source>
        <translation>Sein Include kostet etwa fünf der zehn Abfragen, die SPF erlaubt. Zuerst eine Unterdomain dafür verwenden</translation>
    </message>
    <message>
        <source>An account in Europe uses the host smtp.eu.mailgun.org; at the other host the password is refused. First see in which region your account is</source>
        <translation>Ein Konto in Europa verwendet den Host smtp.eu.mailgun.org; am anderen Host wird das Passwort abgelehnt. Zuerst nachsehen, in welcher Region Ihr Konto liegt</translation>
    </message>
    <message>
        <source>Its DNS template also has MX records: at your domain they would take your mail away from your server. First leave the MX records out</source>
        <translation>Seine DNS-Vorlage hat auch MX-Einträge: Bei Ihrer Domain nähmen sie Ihrem Server die Mail weg. Zuerst die MX-Einträge weglassen</translation>
    </message>
    <message>
        <source>It also has a test host (sandbox.smtp.mailtrap.io) that swallows every mail. First see that the relay is live.smtp.mailtrap.io</source>
        <translation>Es hat auch einen Host zum Testen (sandbox.smtp.mailtrap.io), der jede Mail verschluckt. Zuerst nachsehen, ob das Relay live.smtp.mailtrap.io ist</translation>
    </message>
    <message>
        <source>It is an addition to a paid Mailchimp plan</source>
        <translation>Es ist ein Zusatz zu einem bezahlten Mailchimp-Tarif</translation>
    </message>
    <message>
        <source>It listens on port 25 alone, which does not help where the provider blocks that port, and it wants a fixed address or a certificate. First try port 25</source>
        <translation>Es hört nur auf Port 25, was nicht hilft, wo der Anbieter diesen Port sperrt, und es verlangt eine feste Adresse oder ein Zertifikat. Zuerst Port 25 versuchen</translation>
    </message>
    <message>
        <source>A home address stands on policy lists, so it turns mail away that it knows by the address alone. First let it know your server by its certificate</source>
        <translation>Eine Adresse zu Hause steht auf Richtlinienlisten; daher weist es Mail ab, die es nur an der Adresse erkennt. Zuerst Ihren Server an seinem Zertifikat erkennen lassen</translation>
    </message>
    <message>
        <source>It was called Pepipost, and smtp.pepipost.com was its host. First take the host that your account page names</source>
        <translation>Es hieß Pepipost, und smtp.pepipost.com war sein Host. Zuerst den Host nehmen, den Ihre Kontoseite nennt</translation>
    </message>
    <message>
        <source>Every sender address has to be approved there first</source>
        <translation>Jede Absenderadresse muss dort zuerst freigegeben werden</translation>
    </message>
    <message>
        <source>Accounts are looked at by hand; it is made for automatic mail, not for personal mail. First ask whether they take you</source>
        <translation>Konten werden von Hand geprüft; es ist für automatische Mail gemacht, nicht für persönliche. Zuerst fragen, ob man Sie nimmt</translation>
    </message>
    <message>
        <source>It may replace the Message-ID, which breaks a signature that your server made over it. First let it sign for your domain itself</source>
        <translation>Es ersetzt womöglich die Message-ID; das bricht eine Signatur, die Ihr Server darüber gemacht hat. Zuerst das Relay selbst für Ihre Domain signieren lassen</translation>
    </message>
    <message>
        <source>It sends through Amazon SES and may replace the Message-ID, which breaks a signature that your server made. First let it sign for your domain itself</source>
        <translation>Es sendet über Amazon SES und ersetzt womöglich die Message-ID; das bricht eine Signatur, die Ihr Server gemacht hat. Zuerst das Relay selbst für Ihre Domain signieren lassen</translation>
    </message>
    <message>
        <source>Guides on the net put spf.resend.com into the SPF record; it is of no use there. First take only the records that its own page shows</source>
        <translation>Anleitungen im Netz setzen spf.resend.com in den SPF-Eintrag; dort nützt es nichts. Zuerst nur die Einträge übernehmen, die seine eigene Seite zeigt</translation>
    </message>
    <message>
        <source>Its DNS template has an MX record that throws mail away: at your domain you would get no mail any more. First leave that record out</source>
        <translation>Seine DNS-Vorlage hat einen MX-Eintrag, der Mail wegwirft: Bei Ihrer Domain bekämen Sie keine Mail mehr. Zuerst diesen Eintrag weglassen</translation>
    </message>
    <message>
        <source>It rewrites links to follow who opens them, which breaks a signature that your server made. First switch click and open tracking off</source>
        <translation>Es schreibt Links um, um zu verfolgen, wer sie öffnet; das bricht eine Signatur, die Ihr Server gemacht hat. Zuerst das Verfolgen von Klicks und Öffnungen abschalten</translation>
    </message>
    <message>
        <source>Any address of a verified domain may send</source>
        <translation>Jede Adresse einer bestätigten Domain darf senden</translation>
    </message>
    <message>
        <source>An include of it in your SPF record is not needed and costs look-ups. First take it out if it is there</source>
        <translation>Ein Include davon in Ihrem SPF-Eintrag ist unnötig und kostet Abfragen. Zuerst herausnehmen, wenn es dort steht</translation>
    </message>
    <message>
        <source>Its third CNAME record only serves to follow links. First leave it out if you do not want that</source>
        <translation>Sein dritter CNAME-Eintrag dient nur dem Verfolgen von Links. Zuerst weglassen, wenn Sie das nicht wollen</translation>
    </message>
    <message>
        <source>As long as your domain is not set up there, it signs for its own domain alone and DMARC fails. First set your domain up there, then send</source>
        <translation>Solange Ihre Domain dort nicht eingerichtet ist, signiert es nur für die eigene Domain, und DMARC schlägt fehl. Zuerst Ihre Domain dort einrichten, dann senden</translation>
    </message>
    <message>
        <source>It is aimed at large senders. First ask whether they take you</source>
        <translation>Es richtet sich an große Versender. Zuerst fragen, ob man Sie nimmt</translation>
    </message>
    <message>
        <source>Whether it still takes customers is not known. First ask them, or choose another relay</source>
        <translation>Ob es noch Kunden annimmt, ist nicht bekannt. Zuerst dort fragen oder ein anderes Relay wählen</translation>
    </message>
    <message>
        <source>It is made for automatic mail, not for personal mail. First ask whether they take you</source>
        <translation>Es ist für automatische Mail gemacht, nicht für persönliche. Zuerst fragen, ob man Sie nimmt</translation>
    </message>
    <message>
        <source>Its host depends on where your account is (.com, .eu or .in); at another host the password is refused. First take the host that your account page names</source>
        <translation>Sein Host hängt davon ab, wo Ihr Konto liegt (.com, .eu oder .in); an einem anderen Host wird das Passwort abgelehnt. Zuerst den Host nehmen, den Ihre Kontoseite nennt</translation>
    </message>
    <message>
        <source>It probably takes senders with an address of the provider alone</source>
        <translation>Es nimmt wahrscheinlich nur Absender mit einer Adresse des Anbieters an</translation>
    </message>
    <message>
        <source>Yahoo runs it for AT&amp;T; it takes senders with an address of the provider alone</source>
        <translation>Yahoo betreibt es für AT&amp;T; es nimmt nur Absender mit einer Adresse des Anbieters an</translation>
    </message>
    <message>
        <source>Other sender addresses have to be confirmed there first</source>
        <translation>Andere Absenderadressen müssen dort zuerst bestätigt werden</translation>
    </message>
    <message>
        <source>New mailboxes are no longer given out, and old ones move to another provider</source>
        <translation>Neue Postfächer werden nicht mehr vergeben, und alte ziehen zu einem anderen Anbieter um</translation>
    </message>
    <message>
        <source>It wants a sign-in by OAuth, which a mail server cannot do by itself. First choose another relay</source>
        <translation>Es verlangt eine Anmeldung per OAuth, was ein Mailserver von sich aus nicht kann. Zuerst ein anderes Relay wählen</translation>
    </message>
    <message>
        <source>Port 25 can be opened in the account page. First do that: mail then leaves directly, which is the better way</source>
        <translation>Port 25 lässt sich auf der Kontoseite öffnen. Zuerst das tun: Mail geht dann direkt hinaus, was der bessere Weg ist</translation>
    </message>
    <message>
        <source>It is a mailbox service, not a line</source>
        <translation>Es ist ein Postfachdienst, kein Anschluss</translation>
    </message>
    <message>
        <source>It serves mailboxes as well as lines</source>
        <translation>Es dient Postfächern wie Anschlüssen</translation>
    </message>
    <message>
        <source>It took other senders from its own lines for a long time, but that may end any day. First choose a relay that verifies your domain</source>
        <translation>Von den eigenen Anschlüssen nahm es lange auch andere Absender an, aber das kann jeden Tag enden. Zuerst ein Relay wählen, das Ihre Domain bestätigt</translation>
    </message>
    <message>
        <source>Yahoo runs it for Sky</source>
        <translation>Yahoo betreibt es für Sky</translation>
    </message>
    <message>
        <source>Whether it takes other sender addresses after you have confirmed them is not clear. First ask its support</source>
        <translation>Ob es andere Absenderadressen annimmt, nachdem Sie sie bestätigt haben, ist unklar. Zuerst den Kundendienst fragen</translation>
    </message>
    <message>
        <source>Its mail for private customers is being closed down. First choose another relay</source>
        <translation>Seine Mail für Privatkunden wird eingestellt. Zuerst ein anderes Relay wählen</translation>
    </message>
    <message>
        <source>Its mail has moved to AOL. First choose another relay</source>
        <translation>Seine Mail ist zu AOL umgezogen. Zuerst ein anderes Relay wählen</translation>
    </message>
    <message>
        <source>It takes senders with an address of the provider alone</source>
        <translation>Es nimmt nur Absender mit einer Adresse des Anbieters an</translation>
    </message>
    <message>
        <source>The list&apos;s own test entry</source>
        <translation>Der Prüfeintrag der Liste selbst</translation>
    </message>
    <message>
        <source>While OpenDKIM is down, mail waits; it does not leave unsigned.</source>
        <translation>Läuft OpenDKIM nicht, wartet die Mail; sie geht nicht unsigniert hinaus.</translation>
    </message>
    <message>
        <source>One OpenDKIM signs with one kind of key, so the Ed25519 key has a second one beside it, with a service of its own.</source>
        <translation>Ein OpenDKIM signiert mit einer Art von Schlüssel; der Ed25519-Schlüssel hat deshalb ein zweites daneben, mit eigenem Dienst.</translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name and password into /etc/postfix/sasl_passwd, in place of USER:PASSWORD. Debian needs the package libsasl2-modules for it.</source>
        <translation>Benutzername und Passwort des Relays in /etc/postfix/sasl_passwd schreiben, anstelle von USER:PASSWORD. Debian braucht dafür das Paket libsasl2-modules.</translation>
    </message>
    <message>
        <source>Incoming mail is checked for SPF, DKIM and DMARC, and the result is written into each message; nothing is refused yet. It needs the package opendmarc.</source>
        <translation>Bei eingehender Mail werden SPF, DKIM und DMARC geprüft und das Ergebnis in jede Nachricht geschrieben; abgewiesen wird noch nichts. Dafür ist das Paket opendmarc nötig.</translation>
    </message>
    <message>
        <source>Write the user name and the password (or token) of your DNS host into /etc/ddclient.conf, in place of USER and PASSWORD. A token that may change nothing but this zone is the safest.</source>
        <translation>Benutzername und Passwort (oder Token) des DNS-Anbieters in /etc/ddclient.conf schreiben, anstelle von USER und PASSWORD. Am sichersten ist ein Token, das nur diese Zone ändern darf.</translation>
    </message>
    <message>
        <source>Write the password (or token) of your DNS host into /etc/ddclient.conf, in place of PASSWORD. A token that may change nothing but this zone is the safest.</source>
        <translation>Das Passwort (oder Token) des DNS-Anbieters in /etc/ddclient.conf schreiben, anstelle von PASSWORD. Am sichersten ist ein Token, das nur diese Zone ändern darf.</translation>
    </message>
    <message>
        <source>ddclient asks api.ipify.org which address the line has.</source>
        <translation>ddclient fragt api.ipify.org, welche Adresse der Anschluss hat.</translation>
    </message>
    <message>
        <source>The time to live cannot be set by this protocol: set it to 300 seconds once, on the page of your DNS host.</source>
        <translation>Die Gültigkeitsdauer (TTL) lässt sich mit diesem Protokoll nicht setzen: Sie einmal auf der Seite des DNS-Anbieters auf 300 Sekunden stellen.</translation>
    </message>
    <message>
        <source>Write the user name and the password (or token) of your DNS host into /etc/inadyn.conf, in place of USER and PASSWORD.</source>
        <translation>Benutzername und Passwort (oder Token) des DNS-Anbieters in /etc/inadyn.conf schreiben, anstelle von USER und PASSWORD.</translation>
    </message>
    <message>
        <source>Write the password (or token) of your DNS host into /etc/inadyn.conf, in place of PASSWORD.</source>
        <translation>Das Passwort (oder Token) des DNS-Anbieters in /etc/inadyn.conf schreiben, anstelle von PASSWORD.</translation>
    </message>
    <message>
        <source>Inadyn asks api.ipify.org, or a server of your DNS host, which address the line has.</source>
        <translation>Inadyn fragt api.ipify.org oder einen Server des DNS-Anbieters, welche Adresse der Anschluss hat.</translation>
    </message>
    <message>
        <source>For a name server that takes updates (BIND, Knot DNS, PowerDNS, Technitium and others): its key belongs into /etc/mailworthy/update.key, in the form that tsig-keygen writes.</source>
        <translation>Für einen Nameserver, der Änderungen annimmt (BIND, Knot DNS, PowerDNS, Technitium und andere): Sein Schlüssel gehört in /etc/mailworthy/update.key, in der Form, die tsig-keygen schreibt.</translation>
    </message>
    <message>
        <source>The package bind9-dnsutils has nsupdate and dig. Which address the line has is asked of OpenDNS (resolver1.opendns.com).</source>
        <translation>nsupdate und dig sind im Paket bind9-dnsutils. Welche Adresse der Anschluss hat, wird OpenDNS gefragt (resolver1.opendns.com).</translation>
    </message>
    <message>
        <source>On the name server, let the key change the address of {{host}} and nothing else: update-policy { grant KEYNAME name {{host}} A AAAA; };</source>
        <translation>Auf dem Nameserver dem Schlüssel erlauben, die Adresse von {{host}} zu ändern und sonst nichts: update-policy { grant SCHLÜSSELNAME name {{host}} A AAAA; };</translation>
    </message>
    <message>
        <source>Mail for which the key cannot be read waits; it does not leave unsigned. Bounces are signed as well: they come from Mailer-Daemon@{{domain}}.</source>
        <translation>Mail, deren Schlüssel sich nicht lesen lässt, wartet; sie geht nicht unsigniert hinaus. Auch Unzustellbarkeitsmeldungen sind signiert: Sie kommen von Mailer-Daemon@{{domain}}.</translation>
    </message>
    <message>
        <source>Domains that mail is taken for, and addresses that the server listens at, stay as they are (dc_other_hostnames and dc_local_interfaces).</source>
        <translation>Für welche Domains der Server Mail annimmt und an welchen Adressen er wartet, bleibt, wie es ist (dc_other_hostnames und dc_local_interfaces).</translation>
    </message>
    <message>
        <source>This is for the single file (dc_use_split_config is set to false). Is your configuration split, or is there a file /etc/exim4/exim4.conf of your own, which Exim then reads alone, take the other kinds of Exim.</source>
        <translation>Dies ist für die einzelne Datei (dc_use_split_config wird auf false gesetzt). Ist Ihre Konfiguration aufgeteilt oder gibt es eine eigene Datei /etc/exim4/exim4.conf, die Exim dann allein liest, passt eine der anderen Arten von Exim.</translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name and password into /etc/exim4/passwd.client, in place of USER:PASSWORD. Exim looks for the name that the relay&apos;s address leads to: where {{relayHost}} is an alias (CNAME), write that other name there, or *. Until it is right, mail waits.</source>
        <translation>Benutzername und Passwort des Relays in /etc/exim4/passwd.client schreiben, anstelle von USER:PASSWORD. Exim sucht den Namen, auf den die Adresse des Relays führt: Ist {{relayHost}} ein Alias (CNAME), dort den anderen Namen schreiben oder *. Bis es stimmt, wartet die Mail.</translation>
    </message>
    <message>
        <source>Debian&apos;s transport to a relay does not sign. So a few lines are put into it in /etc/exim4/exim4.conf.template; when the package brings a new version of that file, apt asks: keep the lines between the two comments.</source>
        <translation>Debians Transport zu einem Relay signiert nicht. Deshalb kommen in /etc/exim4/exim4.conf.template einige Zeilen hinein; bringt das Paket eine neue Fassung dieser Datei mit, fragt apt nach: die Zeilen zwischen den beiden Kommentaren behalten.</translation>
    </message>
    <message>
        <source>Exim reads the certificate and its private key as the user Debian-exim: let that group read both files.</source>
        <translation>Exim liest das Zertifikat und dessen privaten Schlüssel als Benutzer Debian-exim: Die gleichnamige Gruppe beide Dateien lesen lassen.</translation>
    </message>
    <message>
        <source>Incoming mail is checked for DKIM, with the package exim4-daemon-heavy also for SPF, and the result is written into each message; nothing is refused yet. DMARC is not in Debian&apos;s Exim. An ACL file of your own (CHECK_DATA_LOCAL_ACL_FILE) stays: then put /etc/exim4/mailworthy-incoming into it.</source>
        <translation>Eingehende Mail wird auf DKIM geprüft, mit dem Paket exim4-daemon-heavy auch auf SPF, und das Ergebnis wird in jede Nachricht geschrieben; abgewiesen wird noch nichts. DMARC ist in Debians Exim nicht enthalten. Eine eigene ACL-Datei (CHECK_DATA_LOCAL_ACL_FILE) bleibt: Dann /etc/exim4/mailworthy-incoming dort einfügen.</translation>
    </message>
    <message>
        <source>This is for the split configuration (dc_use_split_config is set to true). Is yours a single file with changes of your own, or is there a file /etc/exim4/exim4.conf, which Exim then reads alone, take the other kinds of Exim.</source>
        <translation>Dies ist für die aufgeteilte Konfiguration (dc_use_split_config wird auf true gesetzt). Ist Ihre eine einzelne Datei mit eigenen Änderungen oder gibt es eine Datei /etc/exim4/exim4.conf, die Exim dann allein liest, passt eine der anderen Arten von Exim.</translation>
    </message>
    <message>
        <source>Debian&apos;s transport to a relay does not sign. The file 30_exim4-config_remote_smtp_smarthost_mailworthy completes it.</source>
        <translation>Debians Transport zu einem Relay signiert nicht. Die Datei 30_exim4-config_remote_smtp_smarthost_mailworthy ergänzt ihn.</translation>
    </message>
    <message>
        <source>Your configuration file stays yours: you add four lines to it, once, and each of them reads a file of this export. A later export changes only those files. Without them the lines do nothing.</source>
        <translation>Ihre Konfigurationsdatei bleibt Ihre: Sie fügen ihr einmal vier Zeilen hinzu, und jede liest eine Datei dieses Exports. Ein späterer Export ändert nur diese Dateien. Ohne sie bewirken die Zeilen nichts.</translation>
    </message>
    <message>
        <source>Outside of Debian Exim&apos;s user is called exim, not Debian-exim: let the group exim read /etc/exim4/dkim and all that is in it, and /etc/exim4/mailworthy/relay-login where there is one.</source>
        <translation>Außerhalb von Debian heißt der Benutzer von Exim exim, nicht Debian-exim: die Gruppe exim /etc/exim4/dkim mit allem darin lesen lassen und /etc/exim4/mailworthy/relay-login, wo es das gibt.</translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name and password into /etc/exim4/mailworthy/relay-login, in place of USER:PASSWORD. Until they are right, mail waits.</source>
        <translation>Benutzername und Passwort des Relays in /etc/exim4/mailworthy/relay-login schreiben, anstelle von USER:PASSWORD. Bis sie stimmen, wartet die Mail.</translation>
    </message>
    <message>
        <source>Incoming mail is checked for DKIM, and for SPF where Exim was built with it, and the result is written into each message; nothing is refused yet.</source>
        <translation>Eingehende Mail wird auf DKIM geprüft und auf SPF, wo Exim damit gebaut ist, und das Ergebnis wird in jede Nachricht geschrieben; abgewiesen wird noch nichts.</translation>
    </message>
    <message>
        <source>Open your configuration file (exim -bP configure_file says which). Before its first line that begins with the word begin, add: .include_if_exists /etc/exim4/mailworthy/main</source>
        <translation>Ihre Konfigurationsdatei öffnen (exim -bP configure_file sagt, welche). Vor ihrer ersten Zeile, die mit dem Wort begin anfängt, hinzufügen: .include_if_exists /etc/exim4/mailworthy/main</translation>
    </message>
    <message>
        <source>In the same part of the file, take out lines that set primary_hostname or qualify_domain: Exim refuses a setting that is there twice.</source>
        <translation>Im selben Teil der Datei Zeilen entfernen, die primary_hostname oder qualify_domain setzen: Exim weist eine Einstellung zurück, die zweimal dasteht.</translation>
    </message>
    <message>
        <source>Take out lines that set tls_certificate or tls_privatekey as well.</source>
        <translation>Ebenso Zeilen entfernen, die tls_certificate oder tls_privatekey setzen.</translation>
    </message>
    <message>
        <source>Below the line begin routers, before the router that sends mail to other servers (in Exim&apos;s own file: before the line .ifdef ROUTER_SMARTHOST), add: .include_if_exists /etc/exim4/mailworthy/routers</source>
        <translation>Unter der Zeile begin routers, vor dem Router, der Mail an andere Server schickt (in Exims eigener Datei: vor der Zeile .ifdef ROUTER_SMARTHOST), hinzufügen: .include_if_exists /etc/exim4/mailworthy/routers</translation>
    </message>
    <message>
        <source>Call the list of your own domains local_domains, as Exim&apos;s own file does, or write the name it has into /etc/exim4/mailworthy/routers.</source>
        <translation>Die Liste Ihrer eigenen Domains local_domains nennen, wie es Exims eigene Datei tut, oder den Namen, den sie hat, in /etc/exim4/mailworthy/routers schreiben.</translation>
    </message>
    <message>
        <source>Below the line begin transports, add: .include_if_exists /etc/exim4/mailworthy/transports</source>
        <translation>Unter der Zeile begin transports hinzufügen: .include_if_exists /etc/exim4/mailworthy/transports</translation>
    </message>
    <message>
        <source>Below the line begin authenticators, add: .include_if_exists /etc/exim4/mailworthy/authenticators</source>
        <translation>Unter der Zeile begin authenticators hinzufügen: .include_if_exists /etc/exim4/mailworthy/authenticators</translation>
    </message>
    <message>
        <source>In the ACL that acl_smtp_data names, before its last line accept, add: .include_if_exists /etc/exim4/mailworthy/incoming</source>
        <translation>In der ACL, die acl_smtp_data nennt, vor ihrer letzten Zeile accept hinzufügen: .include_if_exists /etc/exim4/mailworthy/incoming</translation>
    </message>
    <message>
        <source>The command exim -bP transport mailworthy_smtp now has to show the new settings.</source>
        <translation>Der Befehl exim -bP transport mailworthy_smtp muss nun die neuen Einstellungen zeigen.</translation>
    </message>
    <message>
        <source>Signing needs the package opensmtpd-filter-dkimsign. A key that it cannot read keeps OpenSMTPD from starting at all, although smtpd -n finds nothing wrong: look at the log after the restart.</source>
        <translation>Zum Signieren braucht es das Paket opensmtpd-filter-dkimsign. Mit einem Schlüssel, den es nicht lesen kann, startet OpenSMTPD gar nicht, obwohl smtpd -n nichts findet: nach dem Neustart ins Protokoll sehen.</translation>
    </message>
    <message>
        <source>Bounces are signed as well; they come from MAILER-DAEMON@{{host}}.</source>
        <translation>Auch Unzustellbarkeitsmeldungen sind signiert; sie kommen von MAILER-DAEMON@{{host}}.</translation>
    </message>
    <message>
        <source>The filter signs all that passes through it, also mail of other domains, and then for {{domain}}. So it belongs where your own users and programs hand in mail, not where mail comes in from elsewhere.</source>
        <translation>Der Filter signiert alles, was durch ihn geht, auch Mail anderer Domains, und dann für {{domain}}. Er gehört deshalb dorthin, wo Ihre eigenen Benutzer und Programme Mail abgeben, nicht dorthin, wo fremde Mail hereinkommt.</translation>
    </message>
    <message>
        <source>OpenSMTPD has one source address for all connections. With an IPv4 address, receivers that have IPv6 alone are not reached.</source>
        <translation>OpenSMTPD hat eine Absenderadresse für alle Verbindungen. Mit einer IPv4-Adresse werden Empfänger, die nur IPv6 haben, nicht erreicht.</translation>
    </message>
    <message>
        <source>OpenSMTPD has one source address for all connections. With an IPv6 address, receivers that have IPv4 alone are not reached.</source>
        <translation>OpenSMTPD hat eine Absenderadresse für alle Verbindungen. Mit einer IPv6-Adresse werden Empfänger, die nur IPv4 haben, nicht erreicht.</translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name and password into /etc/mail/secrets, in place of USER:PASSWORD.</source>
        <translation>Benutzername und Passwort des Relays in /etc/mail/secrets schreiben, anstelle von USER:PASSWORD.</translation>
    </message>
    <message>
        <source>In /etc/smtpd.conf, add filter &quot;mailworthy&quot; to each line listen through which your own users and programs hand in mail: the one on localhost or lo, and those for ports 465 and 587. Take out a line listen on socket of your own.</source>
        <translation>In /etc/smtpd.conf filter &quot;mailworthy&quot; an jede Zeile listen anhängen, über die Ihre eigenen Benutzer und Programme Mail abgeben: die an localhost oder lo und die für die Ports 465 und 587. Eine eigene Zeile listen on socket entfernen.</translation>
    </message>
    <message>
        <source>In the same file, write action &quot;mailworthy&quot; into each line match that sends mail to other servers, such as: match from local for any action &quot;mailworthy&quot;</source>
        <translation>In derselben Datei action &quot;mailworthy&quot; in jede Zeile match schreiben, die Mail an andere Server schickt, etwa: match from local for any action &quot;mailworthy&quot;</translation>
    </message>
    <message>
        <source>Add tls pki {{host}} (for port 465: smtps pki {{host}}) to each line listen that offers TLS.</source>
        <translation>tls pki {{host}} (für Port 465: smtps pki {{host}}) an jede Zeile listen anhängen, die TLS anbietet.</translation>
    </message>
    <message>
        <source>OpenSMTPD 6.8 (Debian 12) fails in every TLS connection that it takes, because it does not get along with OpenSSL 3; versions from 7.3 on (Debian 13) do.</source>
        <translation>OpenSMTPD 6.8 (Debian 12) scheitert bei jeder TLS-Verbindung, die es annimmt, weil es mit OpenSSL 3 nicht zurechtkommt; Versionen ab 7.3 (Debian 13) schon.</translation>
    </message>
    <message>
        <source>While rspamd is down, mail waits; it does not leave unsigned.</source>
        <translation>Läuft rspamd nicht, wartet die Mail; sie geht nicht unsigniert hinaus.</translation>
    </message>
    <message>
        <source>Postfix hands its mail to rspamd alone. A second signer beside it, such as OpenDKIM, would sign everything twice. Other filters in smtpd_milters stay: the script keeps them; by hand, keep them in the list.</source>
        <translation>Postfix übergibt seine Mail nur an rspamd. Ein zweites Signierprogramm daneben, etwa OpenDKIM, würde alles doppelt signieren. Andere Filter in smtpd_milters bleiben: Das Skript behält sie; von Hand bleiben sie in der Liste.</translation>
    </message>
    <message>
        <source>Files of the same name in /etc/rspamd/local.d are replaced, and a copy stays beside them. Domains that only stood in an earlier dkim_signing.conf are not signed any more.</source>
        <translation>Gleichnamige Dateien in /etc/rspamd/local.d werden ersetzt, eine Kopie bleibt daneben. Domains, die nur in einer früheren dkim_signing.conf standen, werden nicht mehr signiert.</translation>
    </message>
    <message>
        <source>Mail of a sub domain, and of every domain that is not in dkim_signing.conf, leaves unsigned.</source>
        <translation>Mail einer Subdomain und jeder Domain, die nicht in dkim_signing.conf steht, geht unsigniert hinaus.</translation>
    </message>
    <message>
        <source>An Ed25519 key that rspamd cannot read is left out without an error. In a test message, count the signatures: there have to be two.</source>
        <translation>Einen Ed25519-Schlüssel, den rspamd nicht lesen kann, lässt es ohne Fehlermeldung weg. In einer Testnachricht die Signaturen zählen: Es müssen zwei sein.</translation>
    </message>
    <message>
        <source>rspamd also looks for spam, in incoming and in outgoing mail, with its own settings. It asks block lists on the Internet for that; use a resolver of your own, since many lists refuse those of large providers.</source>
        <translation>rspamd sucht auch nach Spam, in eingehender wie in ausgehender Mail, mit seinen eigenen Einstellungen. Dafür fragt es Sperrlisten im Internet; einen eigenen Resolver benutzen, denn viele Listen weisen die großer Anbieter ab.</translation>
    </message>
    <message>
        <source>rspamd checks incoming mail for SPF, DKIM and DMARC in any case and counts the results towards spam. Now it also writes them into each message.</source>
        <translation>rspamd prüft eingehende Mail in jedem Fall auf SPF, DKIM und DMARC und rechnet die Ergebnisse in die Spambewertung ein. Jetzt schreibt es sie auch in jede Nachricht.</translation>
    </message>
    <message>
        <source>rspamd checks incoming mail for SPF, DKIM and DMARC in any case and counts the results towards spam.</source>
        <translation>rspamd prüft eingehende Mail in jedem Fall auf SPF, DKIM und DMARC und rechnet die Ergebnisse in die Spambewertung ein.</translation>
    </message>
    <message>
        <source>ddclient speaks to the older DNS console (dns.hetzner.com). A zone that was moved to the Hetzner Console cannot be changed through it.</source>
        <translation>ddclient spricht mit der älteren DNS-Konsole (dns.hetzner.com). Eine Zone, die in die Hetzner Console umgezogen ist, lässt sich darüber nicht ändern.</translation>
    </message>
    <message>
        <source>The password is the one of the record: switch dynamic DNS on for it and make a key there.</source>
        <translation>Das Passwort ist das des Eintrags: dynamisches DNS für ihn einschalten und dort einen Schlüssel erzeugen.</translation>
    </message>
    <message>
        <source>IPv6 is not told by this protocol: where the IPv6 address changes too, keep its record by hand.</source>
        <translation>IPv6 wird mit diesem Protokoll nicht gemeldet: Wechselt auch die IPv6-Adresse, ihren Eintrag von Hand pflegen.</translation>
    </message>
    <message>
        <source>Sendmail does not sign its own bounces: they come from MAILER-DAEMON@{{host}}, and a receiver judges them by SPF of the greeting. So it is worth having the greeting {{host}} with an SPF record of its own.</source>
        <translation>Sendmail signiert seine eigenen Unzustellbarkeitsmeldungen nicht: Sie kommen von MAILER-DAEMON@{{host}}, und ein Empfänger beurteilt sie nach SPF der Begrüßung. Deshalb lohnt sich die Begrüßung {{host}} mit eigenem SPF-Eintrag.</translation>
    </message>
    <message>
        <source>Debian&apos;s Sendmail writes the name in /etc/mailname into the sender of every domain of its own, behind the signer. This is switched off, as the signature would not agree any more; mail that programs of this machine send is from {{domain}} instead.</source>
        <translation>Debians Sendmail schreibt den Namen aus /etc/mailname in den Absender jeder eigenen Domain, und zwar nach dem Signieren. Das wird abgeschaltet, weil die Signatur dann nicht mehr stimmt; Mail, die Programme dieses Rechners senden, kommt stattdessen von {{domain}}.</translation>
    </message>
    <message>
        <source>While the server greets with the name {{helo}} of the provider, its bounces have neither a signature nor SPF of your domain: under a strict DMARC policy some receivers will not take them.</source>
        <translation>Solange der Server mit dem Namen {{helo}} des Anbieters grüßt, haben seine Unzustellbarkeitsmeldungen weder eine Signatur noch SPF Ihrer Domain: Bei einer strengen DMARC-Regel nehmen manche Empfänger sie nicht an.</translation>
    </message>
    <message>
        <source>A line INPUT_MAIL_FILTER of your own for OpenDKIM has to go from /etc/mail/sendmail.mc, else mail is signed twice.</source>
        <translation>Eine eigene Zeile INPUT_MAIL_FILTER für OpenDKIM muss aus /etc/mail/sendmail.mc heraus, sonst wird Mail zweimal signiert.</translation>
    </message>
    <message>
        <source>Sendmail has no setting for one address family. What keeps mail off the other one is a source address from which no connection gets out; a receiver that has only that one is not reached.</source>
        <translation>Sendmail hat keine Einstellung für nur eine Adressfamilie. Was Mail von der anderen fernhält, ist eine Absenderadresse, von der keine Verbindung hinausgeht; ein Empfänger, der nur diese hat, wird nicht erreicht.</translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name and password into /etc/mail/authinfo, in place of USER and PASSWORD. Debian needs the package libsasl2-modules for it.</source>
        <translation>Benutzername und Passwort des Relays in /etc/mail/authinfo schreiben, anstelle von USER und PASSWORD. Debian braucht dafür das Paket libsasl2-modules.</translation>
    </message>
    <message>
        <source>Sendmail cannot begin a connection with TLS, as port 465 wants it; so port 587 of the relay is used, which nearly all have as well.</source>
        <translation>Sendmail kann eine Verbindung nicht mit TLS beginnen, wie Port 465 es will; deshalb wird Port 587 des Relays benutzt, den fast alle ebenfalls haben.</translation>
    </message>
    <message>
        <source>The private key of the certificate has to belong to root and be readable by nobody else (mode 0600), else Sendmail does not use it.</source>
        <translation>Der private Schlüssel des Zertifikats muss root gehören und darf für niemanden sonst lesbar sein (Modus 0600), sonst benutzt Sendmail ihn nicht.</translation>
    </message>
    <message>
        <source>dma does not look whose certificate the relay shows: whoever can redirect the connection gets name and password. msmtp, nullmailer and Postfix look. If it has to be dma, add FINGERPRINT with the SHA-256 of the relay&apos;s certificate to /etc/dma/dma.conf, and again each time the relay changes its certificate.</source>
        <translation>dma prüft nicht, wessen Zertifikat das Relay zeigt: Wer die Verbindung umleiten kann, bekommt Namen und Passwort. msmtp, nullmailer und Postfix prüfen es. Muss es dma sein, FINGERPRINT mit dem SHA-256 des Zertifikats des Relays in /etc/dma/dma.conf eintragen, und jedes Mal neu, wenn das Relay sein Zertifikat wechselt.</translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name and password into /etc/dma/auth.conf, in place of USER and PASSWORD. Relays that stood there before are taken out; a copy of the file stays beside it.</source>
        <translation>Benutzername und Passwort des Relays in /etc/dma/auth.conf schreiben, anstelle von USER und PASSWORD. Relays, die vorher dort standen, werden herausgenommen; eine Kopie der Datei bleibt daneben.</translation>
    </message>
    <message>
        <source>It has no mailboxes: also mail to root leaves through the relay, to root@{{host}}.</source>
        <translation>Postfächer hat es keine: Auch Mail an root geht über das Relay hinaus, an root@{{host}}.</translation>
    </message>
    <message>
        <source>dma knows one name and greets with it: {{host}}.</source>
        <translation>dma kennt einen Namen und begrüßt mit ihm: {{host}}.</translation>
    </message>
    <message>
        <source>dma cannot be told which address its connections come from.</source>
        <translation>dma lässt sich nicht sagen, von welcher Adresse seine Verbindungen ausgehen.</translation>
    </message>
    <message>
        <source>dma looks at its settings when a mail is sent, and not before. Send a message, and look with mailq whether it has left.</source>
        <translation>dma liest seine Einstellungen erst, wenn eine Mail gesendet wird. Eine Nachricht senden und mit mailq nachsehen, ob sie hinausgegangen ist.</translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name into /etc/msmtp/{{relayHost}}.user, in place of USER, and the password into /etc/msmtp/{{relayHost}}.password, in place of PASSWORD.</source>
        <translation>Den Benutzernamen des Relays in /etc/msmtp/{{relayHost}}.user schreiben, anstelle von USER, und das Passwort in /etc/msmtp/{{relayHost}}.password, anstelle von PASSWORD.</translation>
    </message>
    <message>
        <source>Only root and the members of the group msmtp may read the password, and only they can send. The package msmtp-mta makes the group and the command sendmail; put other users who send into the group.</source>
        <translation>Nur root und die Mitglieder der Gruppe msmtp dürfen das Passwort lesen, und nur sie können senden. Das Paket msmtp-mta legt die Gruppe und den Befehl sendmail an; andere Benutzer, die senden, in die Gruppe aufnehmen.</translation>
    </message>
    <message>
        <source>msmtp keeps no mail: what cannot be handed over at once is lost, and the program that sent it is told so.</source>
        <translation>msmtp behält keine Mail: Was sich nicht sofort übergeben lässt, ist verloren, und das sendende Programm erfährt es.</translation>
    </message>
    <message>
        <source>msmtp hands mail over only by TLS, and only to a relay whose certificate is good for its name.</source>
        <translation>msmtp übergibt Mail nur über TLS und nur an ein Relay, dessen Zertifikat für seinen Namen gilt.</translation>
    </message>
    <message>
        <source>An earlier /etc/msmtprc with other accounts is replaced; a copy stays beside it.</source>
        <translation>Eine frühere /etc/msmtprc mit anderen Konten wird ersetzt; eine Kopie bleibt daneben.</translation>
    </message>
    <message>
        <source>A connection comes from one address only: where two are asked for, the IPv4 one is used.</source>
        <translation>Eine Verbindung geht nur von einer Adresse aus: Sind zwei verlangt, wird die IPv4-Adresse benutzt.</translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name and password into /etc/nullmailer/remotes, in place of USER and PASSWORD, each between its quotes.</source>
        <translation>Benutzername und Passwort des Relays in /etc/nullmailer/remotes schreiben, anstelle von USER und PASSWORD, jeweils zwischen die Anführungszeichen.</translation>
    </message>
    <message>
        <source>nullmailer hands mail over only by TLS, and only to a relay whose certificate is good for its name; until then mail waits.</source>
        <translation>nullmailer übergibt Mail nur über TLS und nur an ein Relay, dessen Zertifikat für seinen Namen gilt; bis dahin wartet die Mail.</translation>
    </message>
    <message>
        <source>It has no mailboxes: also mail to root leaves through the relay. Write the address that is to get it into /etc/nullmailer/adminaddr.</source>
        <translation>Postfächer hat es keine: Auch Mail an root geht über das Relay hinaus. Die Adresse, die sie bekommen soll, in /etc/nullmailer/adminaddr schreiben.</translation>
    </message>
    <message>
        <source>Other relays that stood in /etc/nullmailer/remotes are not used any more; a copy of the file stays beside it. Where the relay or its port changes, name and password have to be written again.</source>
        <translation>Andere Relays, die in /etc/nullmailer/remotes standen, werden nicht mehr benutzt; eine Kopie der Datei bleibt daneben. Wechselt das Relay oder sein Port, sind Name und Passwort neu einzutragen.</translation>
    </message>
    <message>
        <source>nullmailer takes a wrong setting without a word. Send a message, and look with mailq whether it has left.</source>
        <translation>nullmailer nimmt eine falsche Einstellung wortlos hin. Eine Nachricht senden und mit mailq nachsehen, ob sie hinausgegangen ist.</translation>
    </message>
    <message>
        <source>Postfix hands mail over only by TLS, and only to a relay whose certificate is good for its name; until then mail waits.</source>
        <translation>Postfix übergibt Mail nur über TLS und nur an ein Relay, dessen Zertifikat für seinen Namen gilt; bis dahin wartet die Mail.</translation>
    </message>
    <message>
        <source>Filters that are set in smtpd_milters and non_smtpd_milters stay as they are; a signer there goes on signing.</source>
        <translation>Filter, die in smtpd_milters und non_smtpd_milters stehen, bleiben, wie sie sind; ein Signierprogramm dort signiert weiter.</translation>
    </message>
    <message>
        <source>Which mail is taken in stays as it is. If this machine is to send only, set inet_interfaces = loopback-only and an empty mydestination; mail to root then leaves through the relay as well.</source>
        <translation>Welche Mail angenommen wird, bleibt, wie es ist. Soll dieser Rechner nur senden, inet_interfaces = loopback-only und ein leeres mydestination setzen; auch Mail an root geht dann über das Relay hinaus.</translation>
    </message>
    <message>
        <source>chasquid signs by itself from version 1.14 on. An older one (Debian 12 has 1.11) reads none of these keys: it needs the package python3-dkim, the RSA key as /etc/chasquid/certs/{{domain}}/dkim_privkey.pem and its selector in /etc/chasquid/domains/{{domain}}/dkim_selector. Take both away when you change to a newer one, or all mail is signed twice.</source>
        <translation>chasquid signiert von Version 1.14 an selbst. Eine ältere (Debian 12 hat 1.11) liest keinen dieser Schlüssel: Sie braucht das Paket python3-dkim, den RSA-Schlüssel als /etc/chasquid/certs/{{domain}}/dkim_privkey.pem und seinen Selektor in /etc/chasquid/domains/{{domain}}/dkim_selector. Beides beim Wechsel auf eine neuere wegnehmen, sonst wird alle Mail doppelt signiert.</translation>
    </message>
    <message>
        <source>Only mail of users who log in is signed. Bounces leave unsigned: they pass DMARC only because SPF allows the server&apos;s own name.</source>
        <translation>Nur Mail von Benutzern, die sich anmelden, wird signiert. Unzustellbarkeitsmeldungen gehen unsigniert hinaus: Sie bestehen DMARC nur, weil SPF den eigenen Namen des Servers erlaubt.</translation>
    </message>
    <message>
        <source>chasquid signs with every key that lies in a domain&apos;s folder as dkim:SELECTOR.pem. To end with a key, take its file away.</source>
        <translation>chasquid signiert mit jedem Schlüssel, der als dkim:SELECTOR.pem im Ordner einer Domain liegt. Soll ein Schlüssel nicht mehr signieren, seine Datei wegnehmen.</translation>
    </message>
    <message>
        <source>In mail of {{domain}} chasquid writes the name with its own letters, in the sender and in the signature. Receivers that do not know such names (SMTPUTF8) cannot check the signature.</source>
        <translation>In Mail von {{domain}} schreibt chasquid den Namen mit seinen eigenen Buchstaben, im Absender und in der Signatur. Empfänger, die solche Namen nicht kennen (SMTPUTF8), können die Signatur nicht prüfen.</translation>
    </message>
    <message>
        <source>A domain with a folder in /etc/chasquid/domains counts as the server&apos;s own: mail for it is taken in. Make its users with chasquid-util user-add.</source>
        <translation>Eine Domain mit einem Ordner in /etc/chasquid/domains gilt als eigene: Mail an sie wird angenommen. Ihre Benutzer mit chasquid-util user-add anlegen.</translation>
    </message>
    <message>
        <source>chasquid starts only with a certificate. Link yours: ln -s {{certificate}} /etc/chasquid/certs/{{ownName}}/fullchain.pem and ln -s {{certificateKey}} /etc/chasquid/certs/{{ownName}}/privkey.pem; the group chasquid has to be able to read both.</source>
        <translation>chasquid startet nur mit einem Zertifikat. Das eigene verknüpfen: ln -s {{certificate}} /etc/chasquid/certs/{{ownName}}/fullchain.pem und ln -s {{certificateKey}} /etc/chasquid/certs/{{ownName}}/privkey.pem; die Gruppe chasquid muss beide lesen können.</translation>
    </message>
    <message>
        <source>chasquid starts only with a certificate: fullchain.pem and privkey.pem in a folder below /etc/chasquid/certs, readable by the group chasquid.</source>
        <translation>chasquid startet nur mit einem Zertifikat: fullchain.pem und privkey.pem in einem Ordner unter /etc/chasquid/certs, für die Gruppe chasquid lesbar.</translation>
    </message>
    <message>
        <source>chasquid cannot use a relay: its mail goes straight to the receivers, whatever the plan says. For a relay, choose another server.</source>
        <translation>chasquid kann kein Relay benutzen: Seine Mail geht direkt zu den Empfängern, was immer geplant ist. Für ein Relay einen anderen Server wählen.</translation>
    </message>
    <message>
        <source>chasquid cannot be kept to IPv4: where this machine has an IPv6 address that leads out, mail leaves from it, too. Give that address a reverse name and put it into SPF, or take it away from the machine.</source>
        <translation>chasquid lässt sich nicht auf IPv4 beschränken: Hat dieser Rechner eine IPv6-Adresse, die hinausführt, geht Mail auch von ihr aus. Dieser Adresse einen Rückwärtsnamen geben und sie in SPF aufnehmen, oder sie dem Rechner nehmen.</translation>
    </message>
    <message>
        <source>chasquid cannot be kept to IPv6: where this machine has an IPv4 address that leads out, mail leaves from it, too. Give that address a reverse name and put it into SPF, or take it away from the machine.</source>
        <translation>chasquid lässt sich nicht auf IPv6 beschränken: Hat dieser Rechner eine IPv4-Adresse, die hinausführt, geht Mail auch von ihr aus. Dieser Adresse einen Rückwärtsnamen geben und sie in SPF aufnehmen, oder sie dem Rechner nehmen.</translation>
    </message>
    <message>
        <source>chasquid cannot be told which address its connections come from; the system decides.</source>
        <translation>chasquid lässt sich nicht sagen, von welcher Adresse seine Verbindungen ausgehen; das System entscheidet.</translation>
    </message>
    <message>
        <source>FOLDER is the one that was made with haraka -i; Haraka has to run as the owner of that folder, or be given the new files.</source>
        <translation>FOLDER ist der Ordner, den haraka -i angelegt hat; Haraka muss als Besitzer dieses Ordners laufen oder die neuen Dateien übereignet bekommen.</translation>
    </message>
    <message>
        <source>Haraka signs mail of those who may send to others: by the plugin relay, or after a login by an auth plugin. Without one of them in config/plugins it sends nothing.</source>
        <translation>Haraka signiert Mail derer, die nach außen senden dürfen: durch das Plugin relay oder nach einer Anmeldung über ein auth-Plugin. Ohne eines davon in config/plugins sendet es nichts.</translation>
    </message>
    <message>
        <source>Haraka signs with one RSA key for each domain. A sub domain without a folder of its own is signed with the key of the domain above it.</source>
        <translation>Haraka signiert mit einem RSA-Schlüssel je Domain. Eine Subdomain ohne eigenen Ordner wird mit dem Schlüssel der Domain darüber signiert.</translation>
    </message>
    <message>
        <source>A domain whose key is missing or cannot be read leaves unsigned; only the log says so.</source>
        <translation>Mail einer Domain, deren Schlüssel fehlt oder nicht lesbar ist, geht unsigniert hinaus; nur das Protokoll sagt es.</translation>
    </message>
    <message>
        <source>config/dkim/DOMAIN/private is the only place for a key: when a key follows another one, the earlier file is kept beside it.</source>
        <translation>config/dkim/DOMAIN/private ist der einzige Platz für einen Schlüssel: Folgt ein Schlüssel auf einen anderen, bleibt die frühere Datei daneben.</translation>
    </message>
    <message>
        <source>Haraka does not speak TLS from the first octet, which port 465 needs. Use the relay&apos;s port 587; until then mail waits.</source>
        <translation>Haraka spricht TLS nicht vom ersten Oktett an, wie es Port 465 verlangt. Den Port 587 des Relays benutzen; bis dahin wartet die Mail.</translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name and password into config/mailworthy_login, in place of USER and PASSWORD; until then mail waits.</source>
        <translation>Benutzername und Passwort des Relays in config/mailworthy_login schreiben, anstelle von USER und PASSWORD; bis dahin wartet die Mail.</translation>
    </message>
    <message>
        <source>The relay gets mail only by TLS, and only with a certificate that Node&apos;s own list of authorities vouches for.</source>
        <translation>Das Relay bekommt Mail nur über TLS und nur mit einem Zertifikat, für das die eigene Liste von Node bürgt.</translation>
    </message>
    <message>
        <source>Incoming mail is checked for SPF and DKIM, and the result is written into each message; nothing is refused. Haraka knows DMARC only through its plugin rspamd.</source>
        <translation>Bei eingehender Mail werden SPF und DKIM geprüft und das Ergebnis in jede Nachricht geschrieben; abgewiesen wird nichts. DMARC kennt Haraka nur über sein Plugin rspamd.</translation>
    </message>
    <message>
        <source>hMailServer is no longer developed, its own page recommends another server, and the OpenSSL inside it is old. For a new server choose another kind.</source>
        <translation>hMailServer wird nicht mehr weiterentwickelt, seine eigene Seite empfiehlt einen anderen Server, und das OpenSSL darin ist alt. Wählen Sie für einen neuen Server eine andere Art.</translation>
    </message>
    <message>
        <source>Its settings lie in its database, so there is nothing to put back by itself: the script prints each old value before it sets a new one. Keep what it prints.</source>
        <translation>Seine Einstellungen liegen in seiner Datenbank, daher stellt nichts sie von selbst wieder her: Das Skript zeigt jeden alten Wert, bevor es einen neuen setzt. Heben Sie auf, was es ausgibt.</translation>
    </message>
    <message>
        <source>Bounces leave unsigned: hMailServer signs for the domain of the envelope sender, and that of a bounce is empty. For them the greeting name needs its own SPF record.</source>
        <translation>Rückläufer gehen ohne Signatur hinaus: hMailServer signiert für die Domain des Umschlagabsenders, und der ist bei einem Rückläufer leer. Für sie braucht der Begrüßungsname einen eigenen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>A mail whose From has another domain than its envelope sender gets the signature of the envelope sender, which does not count for DMARC.</source>
        <translation>Eine Nachricht, deren From eine andere Domain hat als ihr Umschlagabsender, bekommt die Signatur des Umschlagabsenders; die zählt für DMARC nicht.</translation>
    </message>
    <message>
        <source>Where the key file cannot be read, mail leaves unsigned, and only the log says so (codes 5305 and 5306).</source>
        <translation>Lässt sich die Schlüsseldatei nicht lesen, geht Post ohne Signatur hinaus, und nur das Protokoll sagt es (Codes 5305 und 5306).</translation>
    </message>
    <message>
        <source>hMailServer cannot be told to use one address family alone; switch the other one off in Windows, or bind to one address.</source>
        <translation>hMailServer lässt sich nicht auf eine Adressfamilie beschränken; schalten Sie die andere in Windows ab, oder binden Sie ihn an eine Adresse.</translation>
    </message>
    <message>
        <source>It binds to one address only: with two the IPv4 one is taken.</source>
        <translation>Er bindet sich nur an eine Adresse: Sind es zwei, wird die IPv4-Adresse genommen.</translation>
    </message>
    <message>
        <source>Incoming mail is checked for SPF and DKIM; hMailServer knows no DMARC.</source>
        <translation>Eingehende Post wird auf SPF und DKIM geprüft; DMARC kennt hMailServer nicht.</translation>
    </message>
    <message>
        <source>Let nobody but Windows and its administrators read the keys: open a command prompt as administrator and enter: icacls C:\Mailworthy /inheritance:r /grant *S-1-5-18:(OI)(CI)R *S-1-5-32-544:(OI)(CI)F (where the service runs under an account of its own, give that one the right to read as well).</source>
        <translation>Lassen Sie nur Windows und seine Administratoren die Schlüssel lesen: Öffnen Sie eine Eingabeaufforderung als Administrator und geben Sie ein: icacls C:\Mailworthy /inheritance:r /grant *S-1-5-18:(OI)(CI)R *S-1-5-32-544:(OI)(CI)F (läuft der Dienst unter einem eigenen Konto, geben Sie auch diesem das Leserecht).</translation>
    </message>
    <message>
        <source>In the same window enter: cscript //nologo C:\Mailworthy\hmailserver.vbs. The script asks for the password of the hMailServer administrator and does all that follows. The remaining steps are for those who do it with the mouse.</source>
        <translation>Geben Sie im selben Fenster ein: cscript //nologo C:\Mailworthy\hmailserver.vbs. Das Skript fragt nach dem Passwort des hMailServer-Administrators und erledigt alles Weitere. Die übrigen Schritte sind für alle, die es mit der Maus tun.</translation>
    </message>
    <message>
        <source>In hMailServer Administrator open Settings › Protocols › SMTP › Delivery of e-mail and enter Local host name: {{helo}}</source>
        <translation>Öffnen Sie in hMailServer Administrator Settings › Protocols › SMTP › Delivery of e-mail und geben Sie ein: Local host name: {{helo}}</translation>
    </message>
    <message>
        <source>On the same page empty Remote host name in the group SMTP Relayer.</source>
        <translation>Leeren Sie auf derselben Seite Remote host name in der Gruppe SMTP Relayer.</translation>
    </message>
    <message>
        <source>On the same page, in the group SMTP Relayer, enter Remote host name {{relayHost}} and port {{relayPort}}, tick Server requires authentication, and enter the user name and password that the relay gave you.</source>
        <translation>Geben Sie auf derselben Seite in der Gruppe SMTP Relayer Remote host name {{relayHost}} und Port {{relayPort}} ein, setzen Sie den Haken bei Server requires authentication, und geben Sie Benutzernamen und Passwort ein, die Sie vom Relay haben.</translation>
    </message>
    <message>
        <source>Choose the connection security STARTTLS Required there.</source>
        <translation>Wählen Sie dort die Verbindungssicherheit STARTTLS Required.</translation>
    </message>
    <message>
        <source>Choose the connection security SSL/TLS there.</source>
        <translation>Wählen Sie dort die Verbindungssicherheit SSL/TLS.</translation>
    </message>
    <message>
        <source>On the tab Advanced of the same page enter Bind to local IP address: {{bind4}}</source>
        <translation>Geben Sie auf dem Reiter Advanced derselben Seite ein: Bind to local IP address: {{bind4}}</translation>
    </message>
    <message>
        <source>On the tab Advanced of the same page tick Use STARTTLS if available.</source>
        <translation>Setzen Sie auf dem Reiter Advanced derselben Seite den Haken bei Use STARTTLS if available.</translation>
    </message>
    <message>
        <source>Open Domains › {{domain}} › DKIM Signing: tick Enabled, enter the private key file {{path}} and the selector {{selector}}, choose relaxed for header and body and SHA256 as signing algorithm.</source>
        <translation>Öffnen Sie Domains › {{domain}} › DKIM Signing: Setzen Sie den Haken bei Enabled, geben Sie die private Schlüsseldatei {{path}} und den Selektor {{selector}} ein, wählen Sie relaxed für Kopf und Rumpf und SHA256 als Signaturverfahren.</translation>
    </message>
    <message>
        <source>Open Settings › Anti-spam and tick Use SPF and Verify DKIM-Signature header.</source>
        <translation>Öffnen Sie Settings › Anti-spam und setzen Sie die Haken bei Use SPF und Verify DKIM-Signature header.</translation>
    </message>
    <message>
        <source>Open Settings › Advanced › SSL certificates, add your certificate, and choose it under Settings › Advanced › TCP/IP ports for the SMTP ports.</source>
        <translation>Öffnen Sie Settings › Advanced › SSL certificates, fügen Sie Ihr Zertifikat hinzu, und wählen Sie es unter Settings › Advanced › TCP/IP ports für die SMTP-Ports.</translation>
    </message>
    <message>
        <source>Open Settings › Logging, switch the log on and look into it after the first mail: an unreadable key is reported nowhere else.</source>
        <translation>Öffnen Sie Settings › Logging, schalten Sie das Protokoll ein und sehen Sie nach der ersten Nachricht hinein: Einen unlesbaren Schlüssel meldet sonst nichts.</translation>
    </message>
    <message>
        <source>The folder to name is the one that compose.yaml and mailserver.env lie in, with docker-data/dms/config below it, as in the project&apos;s own example. Where yours are elsewhere, move the files of this export there.</source>
        <translation>Anzugeben ist der Ordner, in dem compose.yaml und mailserver.env liegen, mit docker-data/dms/config darunter, wie im Beispiel des Projekts. Liegen Ihre Dateien anders, verschieben Sie die des Exports dorthin.</translation>
    </message>
    <message>
        <source>Its OpenDKIM signs with RSA keys alone. Because this plan has an Ed25519 key, rspamd signs in its place: OpenDKIM, OpenDMARC and policyd-spf are switched off, and rspamd takes over their work for incoming mail.</source>
        <translation>Sein OpenDKIM signiert nur mit RSA-Schlüsseln. Weil dieser Plan einen Ed25519-Schlüssel hat, signiert stattdessen rspamd: OpenDKIM, OpenDMARC und policyd-spf werden abgeschaltet, und rspamd übernimmt deren Arbeit bei eingehender Post.</translation>
    </message>
    <message>
        <source>The source address is what Docker makes of it, so an address to bind to cannot be set here. Choose it with the network of the container or with a rule of the host&apos;s firewall.</source>
        <translation>Die Absenderadresse bestimmt Docker, daher lässt sich hier keine Adresse zum Binden einstellen. Wählen Sie sie über das Netz des Containers oder über eine Regel der Firewall des Wirts.</translation>
    </message>
    <message>
        <source>IPv6 has to reach the container before it can send over it: it needs an IPv6 network in Docker.</source>
        <translation>IPv6 muss den Container erreichen, bevor er darüber senden kann: Er braucht in Docker ein IPv6-Netz.</translation>
    </message>
    <message>
        <source>With IPv6 alone Postfix in the container does not reach parts of itself that listen on 127.0.0.1; both families are left on, and IPv6 is preferred.</source>
        <translation>Mit IPv6 allein erreicht Postfix im Container Teile seiner selbst nicht, die auf 127.0.0.1 warten; beide Familien bleiben eingeschaltet, und IPv6 wird bevorzugt.</translation>
    </message>
    <message>
        <source>The paths of certificate and key are those inside the container: mount the folder they lie in.</source>
        <translation>Die Pfade von Zertifikat und Schlüssel gelten im Container: Binden Sie den Ordner ein, in dem sie liegen.</translation>
    </message>
    <message>
        <source>Write the relay&apos;s user name and password into docker-data/dms/config/postfix-sasl-password.cf, in place of USER:PASSWORD.</source>
        <translation>Schreiben Sie Benutzernamen und Passwort des Relays in docker-data/dms/config/postfix-sasl-password.cf, an die Stelle von USER:PASSWORD.</translation>
    </message>
    <message>
        <source>docker-mailserver checks SPF, DKIM and DMARC of incoming mail unless it was told not to.</source>
        <translation>docker-mailserver prüft SPF, DKIM und DMARC eingehender Post, sofern man es ihm nicht untersagt hat.</translation>
    </message>
    <message>
        <source>Look into compose.yaml: a line OVERRIDE_HOSTNAME or hostname there must name {{host}} as well, and it must read the file mailserver.env (env_file).</source>
        <translation>Sehen Sie in compose.yaml nach: Eine Zeile OVERRIDE_HOSTNAME oder hostname dort muss ebenfalls {{host}} nennen, und die Datei mailserver.env muss gelesen werden (env_file).</translation>
    </message>
    <message>
        <source>Mail-in-a-Box makes all its files itself and writes them anew at each upgrade. So there is no script here: only what to compare, and the two files of the key.</source>
        <translation>Mail-in-a-Box erzeugt alle seine Dateien selbst und schreibt sie bei jeder Aktualisierung neu. Darum gibt es hier kein Skript: nur, was zu vergleichen ist, und die beiden Dateien des Schlüssels.</translation>
    </message>
    <message>
        <source>It signs all domains with one RSA key, under the selector mail.</source>
        <translation>Es signiert alle Domains mit einem RSA-Schlüssel, unter dem Selektor mail.</translation>
    </message>
    <message>
        <source>It greets with the name of the box and cannot be told another one that lasts. Ask the provider to set the reverse name to {{host}}; what the steps below say lasts until the next upgrade.</source>
        <translation>Es begrüßt mit dem Namen der Box, und ein anderer lässt sich nicht dauerhaft einstellen. Bitten Sie den Anbieter, den Reverse-Namen auf {{host}} zu setzen; was die Schritte unten sagen, hält bis zur nächsten Aktualisierung.</translation>
    </message>
    <message>
        <source>While OpenDKIM is down, mail leaves unsigned (milter_default_action=accept).</source>
        <translation>Läuft OpenDKIM nicht, geht Post ohne Signatur hinaus (milter_default_action=accept).</translation>
    </message>
    <message>
        <source>It sends from its own addresses and has no setting for others.</source>
        <translation>Es sendet von seinen eigenen Adressen und hat keine Einstellung für andere.</translation>
    </message>
    <message>
        <source>It has no setting for one address family alone.</source>
        <translation>Es hat keine Einstellung für nur eine Adressfamilie.</translation>
    </message>
    <message>
        <source>It has no setting for a relay. Settings of your own in Postfix are gone after the next upgrade; choose another kind of server if your line needs a relay.</source>
        <translation>Es hat keine Einstellung für ein Relay. Eigene Einstellungen in Postfix sind nach der nächsten Aktualisierung weg; wählen Sie eine andere Art von Server, wenn Ihr Anschluss ein Relay braucht.</translation>
    </message>
    <message>
        <source>Where the box runs your DNS, it publishes its own records and needs none of yours; compare them on the page System › External DNS.</source>
        <translation>Betreibt die Box Ihr DNS, veröffentlicht sie ihre eigenen Einträge und braucht keine von Ihnen; vergleichen Sie sie auf der Seite System › External DNS.</translation>
    </message>
    <message>
        <source>SPF, DKIM and DMARC of incoming mail are checked without being told.</source>
        <translation>SPF, DKIM und DMARC eingehender Post werden ohne Zutun geprüft.</translation>
    </message>
    <message>
        <source>It gets its certificate by itself: System › TLS (SSL) Certificates.</source>
        <translation>Sein Zertifikat holt es sich selbst: System › TLS (SSL) Certificates.</translation>
    </message>
    <message>
        <source>The box must be called {{host}}: look at PRIMARY_HOSTNAME in /etc/mailinabox.conf. Then enter postconf myhostname: it must print myhostname = {{host}}</source>
        <translation>Die Box muss {{host}} heißen: Sehen Sie PRIMARY_HOSTNAME in /etc/mailinabox.conf nach. Geben Sie dann postconf myhostname ein: Es muss myhostname = {{host}} ausgeben</translation>
    </message>
    <message>
        <source>The greeting is then smtp_helo_name = {{helo}} without a line of its own.</source>
        <translation>Die Begrüßung ist dann smtp_helo_name = {{helo}}, ohne eigene Zeile.</translation>
    </message>
    <message>
        <source>To greet with the provider&apos;s name until the next upgrade, enter: sudo /root/mailinabox/tools/editconf.py /etc/postfix/main.cf smtp_helo_name={{helo}} &amp;&amp; sudo systemctl reload postfix. Then postconf smtp_helo_name must print smtp_helo_name = {{helo}}</source>
        <translation>Um bis zur nächsten Aktualisierung mit dem Namen des Anbieters zu begrüßen, geben Sie ein: sudo /root/mailinabox/tools/editconf.py /etc/postfix/main.cf smtp_helo_name={{helo}} &amp;&amp; sudo systemctl reload postfix. Dann muss postconf smtp_helo_name ausgeben: smtp_helo_name = {{helo}}</translation>
    </message>
    <message>
        <source>The simple way is to keep the key of the box: take the record mail._domainkey from System › External DNS and publish that one in place of the one in your plan. Then the steps that are left are not needed.</source>
        <translation>Am einfachsten behalten Sie den Schlüssel der Box: Nehmen Sie den Eintrag mail._domainkey aus System › External DNS und veröffentlichen Sie ihn an der Stelle des Eintrags aus Ihrem Plan. Die übrigen Schritte entfallen dann.</translation>
    </message>
    <message>
        <source>To bring your own key, keep a copy of /home/user-data/mail/dkim first. Then put the private key to {{path}} and the file mail.txt of this folder beside it; both have to be replaced, because the box reads its record from mail.txt.</source>
        <translation>Um Ihren eigenen Schlüssel zu verwenden, legen Sie zuerst eine Kopie von /home/user-data/mail/dkim an. Legen Sie dann den privaten Schlüssel nach {{path}} und die Datei mail.txt dieses Ordners daneben; beide müssen ersetzt werden, weil die Box ihren Eintrag aus mail.txt liest.</translation>
    </message>
    <message>
        <source>Enter: sudo chown opendkim:opendkim /home/user-data/mail/dkim/mail.* &amp;&amp; sudo chmod go-rwx /home/user-data/mail/dkim/mail.private</source>
        <translation>Geben Sie ein: sudo chown opendkim:opendkim /home/user-data/mail/dkim/mail.* &amp;&amp; sudo chmod go-rwx /home/user-data/mail/dkim/mail.private</translation>
    </message>
    <message>
        <source>Enter: sudo mailinabox. Then compare the record on System › External DNS with yours.</source>
        <translation>Geben Sie ein: sudo mailinabox. Vergleichen Sie dann den Eintrag auf System › External DNS mit Ihrem.</translation>
    </message>
    <message>
        <source>The folder to name is that of mailcow, usually /opt/mailcow-dockerized.</source>
        <translation>Anzugeben ist der Ordner von mailcow, meist /opt/mailcow-dockerized.</translation>
    </message>
    <message>
        <source>mailcow keeps its keys in its database, so this export has no file for them: they are pasted into its administration page, and its script does not ask for them.</source>
        <translation>mailcow hält seine Schlüssel in der Datenbank, daher hat dieser Export keine Datei dafür: Sie werden in die Verwaltungsseite eingefügt, und das Skript fragt nicht nach ihnen.</translation>
    </message>
    <message>
        <source>mailcow has one key and one selector for each domain.</source>
        <translation>mailcow hat für jede Domain einen Schlüssel und einen Selektor.</translation>
    </message>
    <message>
        <source>rspamd in mailcow signs for the domain of the envelope sender.</source>
        <translation>rspamd in mailcow signiert für die Domain des Umschlagabsenders.</translation>
    </message>
    <message>
        <source>The record that mailcow shows has t=s and other words around the key than yours; what has to be the same is the long text behind p=.</source>
        <translation>Der Eintrag, den mailcow zeigt, hat t=s und andere Wörter um den Schlüssel als Ihrer; gleich sein muss der lange Text hinter p=.</translation>
    </message>
    <message>
        <source>Never write myhostname into extra.cf: mailcow takes such lines out at each start. Its own name stands in mailcow.conf.</source>
        <translation>Schreiben Sie nie myhostname in extra.cf: mailcow nimmt solche Zeilen bei jedem Start heraus. Sein eigener Name steht in mailcow.conf.</translation>
    </message>
    <message>
        <source>With IPv6 alone the containers of mailcow could not talk to each other; both families are left on, and IPv6 is preferred.</source>
        <translation>Mit IPv6 allein könnten die Container von mailcow nicht miteinander sprechen; beide Familien bleiben eingeschaltet, und IPv6 wird bevorzugt.</translation>
    </message>
    <message>
        <source>The words of mailcow&apos;s menus may differ from those in the steps.</source>
        <translation>Die Wörter in den Menüs von mailcow können von denen in den Schritten abweichen.</translation>
    </message>
    <message>
        <source>mailcow checks SPF, DKIM and DMARC of incoming mail with rspamd, without being told.</source>
        <translation>mailcow prüft SPF, DKIM und DMARC eingehender Post mit rspamd, ohne Zutun.</translation>
    </message>
    <message>
        <source>mailcow gets and renews its certificate by itself; to use another one put it into data/assets/ssl.</source>
        <translation>mailcow holt und erneuert sein Zertifikat selbst; um ein anderes zu verwenden, legen Sie es nach data/assets/ssl.</translation>
    </message>
    <message>
        <source>Look into mailcow.conf: it must say MAILCOW_HOSTNAME={{host}}. Where it says something else, change it and enter: docker compose up -d</source>
        <translation>Sehen Sie in mailcow.conf nach: Dort muss MAILCOW_HOSTNAME={{host}} stehen. Steht dort etwas anderes, ändern Sie es und geben Sie ein: docker compose up -d</translation>
    </message>
    <message>
        <source>In the administration page open System › Configuration › Options › ARC/DKIM keys. Where {{domain}} has a key already, take it out. Import the private key: domain {{domain}}, selector {{selector}}, and the whole text of your key file with its BEGIN and END lines.</source>
        <translation>Öffnen Sie in der Verwaltungsseite System › Configuration › Options › ARC/DKIM keys. Hat {{domain}} dort schon einen Schlüssel, nehmen Sie ihn heraus. Importieren Sie den privaten Schlüssel: Domain {{domain}}, Selektor {{selector}}, und den ganzen Text Ihrer Schlüsseldatei mit den Zeilen BEGIN und END.</translation>
    </message>
    <message>
        <source>Open System › Configuration › Routing › Sender-dependent transports and add the host {{relayTarget}} with the user name and password that the relay gave you.</source>
        <translation>Öffnen Sie System › Configuration › Routing › Sender-dependent transports und fügen Sie den Host {{relayTarget}} hinzu, mit Benutzernamen und Passwort, die Sie vom Relay haben.</translation>
    </message>
    <message>
        <source>Open E-Mail › Configuration › Domains, edit each domain, and choose that transport as its sender-dependent transport.</source>
        <translation>Öffnen Sie E-Mail › Configuration › Domains, bearbeiten Sie jede Domain und wählen Sie diesen Transport als ihren Sender-dependent transport.</translation>
    </message>
    <message>
        <source>Open E-Mail › Configuration › TLS policy maps and add the destination {{relayTarget}} with the policy secure, so that your password goes to nobody else.</source>
        <translation>Öffnen Sie E-Mail › Configuration › TLS policy maps und fügen Sie das Ziel {{relayTarget}} mit der Regel secure hinzu, damit Ihr Passwort zu niemand anderem geht.</translation>
    </message>
    <message>
        <source>Open E-Mail › Configuration › Domains, edit each domain, and choose no sender-dependent transport.</source>
        <translation>Öffnen Sie E-Mail › Configuration › Domains, bearbeiten Sie jede Domain und wählen Sie keinen Sender-dependent transport.</translation>
    </message>
    <message>
        <source>The script puts the keys there and sets the one line Hostname of mox.conf. The rest of its files is nested and indented with tabs, which no script changes safely: the lines are in /home/mox/config/mailworthy-snippets.txt, which mox does not read. Keep the tabs.</source>
        <translation>Das Skript legt die Schlüssel ab und setzt in mox.conf die eine Zeile Hostname. Das Übrige ist verschachtelt und mit Tabulatoren eingerückt, was kein Skript sicher ändert: Die Zeilen stehen in /home/mox/config/mailworthy-snippets.txt, das mox nicht liest. Behalten Sie die Tabulatoren bei.</translation>
    </message>
    <message>
        <source>Where mox lies elsewhere than in /home/mox, put the files there by hand; the README of the export says which.</source>
        <translation>Liegt mox nicht in /home/mox, legen Sie die Dateien von Hand ab; die README des Exports sagt, welche.</translation>
    </message>
    <message>
        <source>mox gets its certificate for the name in Hostname. With another name there, write the own name into the Hostname of each listener that users reach: {{host}}</source>
        <translation>mox holt sein Zertifikat für den Namen in Hostname. Steht dort ein anderer, schreiben Sie den eigenen Namen in Hostname jedes Listeners, den Benutzer erreichen: {{host}}</translation>
    </message>
    <message>
        <source>An Ed25519 key signs beside the RSA key only when both stand in the list Sign.</source>
        <translation>Ein Ed25519-Schlüssel signiert nur dann neben dem RSA-Schlüssel, wenn beide in der Liste Sign stehen.</translation>
    </message>
    <message>
        <source>An address to bind to stands in the IPs of the public listener; mail leaves from those addresses.</source>
        <translation>Eine Adresse zum Binden steht in IPs des Listeners public; Post geht von diesen Adressen hinaus.</translation>
    </message>
    <message>
        <source>mox always checks SPF, DKIM and DMARC of incoming mail.</source>
        <translation>mox prüft SPF, DKIM und DMARC eingehender Post immer.</translation>
    </message>
    <message>
        <source>In /home/mox/config/domains.conf put the part DKIM of mailworthy-snippets.txt below Domains › {{domain}}, in place of a part DKIM that is there.</source>
        <translation>Setzen Sie in /home/mox/config/domains.conf den Teil DKIM von mailworthy-snippets.txt unter Domains › {{domain}}, an die Stelle eines Teils DKIM, der schon da ist.</translation>
    </message>
    <message>
        <source>Put the part Transports into mox.conf and write the user name and password that the relay gave you in place of USER and PASSWORD; put the part Routes at the beginning of domains.conf.</source>
        <translation>Setzen Sie den Teil Transports in mox.conf ein und schreiben Sie Benutzernamen und Passwort, die Sie vom Relay haben, an die Stelle von USER und PASSWORD; setzen Sie den Teil Routes an den Anfang von domains.conf.</translation>
    </message>
    <message>
        <source>Put the part Transports into mox.conf and the part Routes at the beginning of domains.conf: they keep mail from the address family that has no reverse name.</source>
        <translation>Setzen Sie den Teil Transports in mox.conf und den Teil Routes an den Anfang von domains.conf: Sie halten Post von der Adressfamilie fern, die keinen Reverse-Namen hat.</translation>
    </message>
    <message>
        <source>Take a transport mailworthy of an earlier export out of mox.conf, and its route out of domains.conf.</source>
        <translation>Nehmen Sie einen Transport mailworthy aus einem früheren Export aus mox.conf heraus, und seine Route aus domains.conf.</translation>
    </message>
    <message>
        <source>In mox.conf the public listener must have these lines below IPs, each with a hyphen before it: {{bind4}} {{bind6}}</source>
        <translation>In mox.conf muss der Listener public unter IPs diese Zeilen haben, jede mit einem Bindestrich davor: {{bind4}} {{bind6}}</translation>
    </message>
    <message>
        <source>In mox.conf, below the TLS of the listener, KeyCerts must name CertFile {{certificate}} and KeyFile {{certificateKey}}.</source>
        <translation>In mox.conf muss unter TLS des Listeners in KeyCerts CertFile {{certificate}} und KeyFile {{certificateKey}} stehen.</translation>
    </message>
    <message>
        <source>This is for Stalwart 0.16 and later. Up to 0.15 its settings were written in another way: leave the plan alone then, and take the lines of /etc/stalwart/mailworthy-0.15.toml.</source>
        <translation>Dies gilt für Stalwart 0.16 und später. Bis 0.15 wurden die Einstellungen anders geschrieben: Lassen Sie dann den Plan liegen und nehmen Sie die Zeilen von /etc/stalwart/mailworthy-0.15.toml.</translation>
    </message>
    <message>
        <source>The plan only adds and changes; it deletes nothing. A key that an earlier export brought goes on signing until you delete it under Management › Domains › DKIM Signatures.</source>
        <translation>Der Plan fügt nur hinzu und ändert; er löscht nichts. Ein Schlüssel aus einem früheren Export signiert weiter, bis Sie ihn unter Management › Domains › DKIM Signatures löschen.</translation>
    </message>
    <message>
        <source>Before the first time, keep a copy of the settings: stalwart-cli snapshot &gt; before.ndjson. The undo of the script takes the files away, not what was applied.</source>
        <translation>Sichern Sie vor dem ersten Mal die Einstellungen: stalwart-cli snapshot &gt; before.ndjson. Das Zurücknehmen im Skript entfernt die Dateien, nicht, was angewandt wurde.</translation>
    </message>
    <message>
        <source>Each domain is switched to keys that you manage yourself: Stalwart makes no keys of its own for it any more.</source>
        <translation>Jede Domain wird auf Schlüssel umgestellt, die Sie selbst verwalten: Stalwart erzeugt für sie keine eigenen mehr.</translation>
    </message>
    <message>
        <source>Mail of users who logged in is signed; with two keys of a domain both sign.</source>
        <translation>Post angemeldeter Benutzer wird signiert; hat eine Domain zwei Schlüssel, signieren beide.</translation>
    </message>
    <message>
        <source>In a container the paths of the key files are those inside it: mount /etc/stalwart, or change the paths in the plan.</source>
        <translation>In einem Container gelten die Pfade der Schlüsseldateien im Container: Binden Sie /etc/stalwart ein, oder ändern Sie die Pfade im Plan.</translation>
    </message>
    <message>
        <source>The relay&apos;s password is read from the file /etc/stalwart/relay.secret, which the script does not make. Without it Stalwart refuses to load its settings anew.</source>
        <translation>Das Passwort des Relays wird aus der Datei /etc/stalwart/relay.secret gelesen, die das Skript nicht anlegt. Ohne sie weigert sich Stalwart, seine Einstellungen neu zu laden.</translation>
    </message>
    <message>
        <source>Stalwart checks SPF, DKIM and DMARC of incoming mail without being told.</source>
        <translation>Stalwart prüft SPF, DKIM und DMARC eingehender Post ohne Zutun.</translation>
    </message>
    <message>
        <source>Its certificate is set in its own pages, under Settings › Network; this export leaves it as it is.</source>
        <translation>Sein Zertifikat wird auf seinen eigenen Seiten gesetzt, unter Settings › Network; dieser Export lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>Tell stalwart-cli where the server is and who you are, in the window that you start it in: export STALWART_URL=https://{{host}} STALWART_USER=admin STALWART_PASSWORD=…</source>
        <translation>Sagen Sie stalwart-cli in dem Fenster, in dem Sie es starten, wo der Server ist und wer Sie sind: export STALWART_URL=https://{{host}} STALWART_USER=admin STALWART_PASSWORD=…</translation>
    </message>
    <message>
        <source>Write the relay&apos;s password, and nothing else, into /etc/stalwart/relay.secret (owner stalwart, mode 0600).</source>
        <translation>Schreiben Sie das Passwort des Relays, und nichts anderes, in /etc/stalwart/relay.secret (Besitzer stalwart, Rechte 0600).</translation>
    </message>
    <message>
        <source>Try the plan, then apply it: stalwart-cli apply --file /etc/stalwart/mailworthy.ndjson --dry-run, and the same without --dry-run. The script does both with --check and --reload.</source>
        <translation>Probieren Sie den Plan, dann wenden Sie ihn an: stalwart-cli apply --file /etc/stalwart/mailworthy.ndjson --dry-run, und dasselbe ohne --dry-run. Das Skript tut beides mit --check und --reload.</translation>
    </message>
    <message>
        <source>Open Settings › MTA › Outbound › Routes › mailworthy-relay and enter the user name that the relay gave you. A later export leaves it there.</source>
        <translation>Öffnen Sie Settings › MTA › Outbound › Routes › mailworthy-relay und geben Sie den Benutzernamen ein, den Sie vom Relay haben. Ein späterer Export lässt ihn stehen.</translation>
    </message>
    <message>
        <source>With Stalwart 0.15 or older: put the lines of /etc/stalwart/mailworthy-0.15.toml into its config.toml (often /opt/stalwart/etc/config.toml), in place of those of the same name, and restart it.</source>
        <translation>Mit Stalwart 0.15 oder älter: Setzen Sie die Zeilen von /etc/stalwart/mailworthy-0.15.toml in config.toml ein (oft /opt/stalwart/etc/config.toml), an die Stelle gleichnamiger, und starten Sie Stalwart neu.</translation>
    </message>
    <message>
        <source>The script puts the keys there and sets the server&apos;s own name. What lies inside a block of maddy.conf is left to you: the lines are in /etc/maddy/mailworthy-snippets.conf, which Maddy does not read.</source>
        <translation>Das Skript legt die Schlüssel ab und setzt den eigenen Namen des Servers. Was in einem Block von maddy.conf steht, bleibt Ihnen überlassen: Die Zeilen stehen in /etc/maddy/mailworthy-snippets.conf, das Maddy nicht liest.</translation>
    </message>
    <message>
        <source>Where a key file is missing, Maddy makes a new key without a word, and mail is signed with a key that no record names. Compare after the start: no file in /var/lib/maddy/dkim_keys may be younger than your keys.</source>
        <translation>Fehlt eine Schlüsseldatei, erzeugt Maddy wortlos einen neuen Schlüssel, und Post wird mit einem Schlüssel signiert, den kein Eintrag nennt. Vergleichen Sie nach dem Start: Keine Datei in /var/lib/maddy/dkim_keys darf jünger sein als Ihre Schlüssel.</translation>
    </message>
    <message>
        <source>A mail is signed only where From, envelope sender and the login are the same address (require_sender_match).</source>
        <translation>Eine Nachricht wird nur signiert, wenn From, Umschlagabsender und Anmeldung dieselbe Adresse sind (require_sender_match).</translation>
    </message>
    <message>
        <source>A signature of Maddy ends after 120 hours; mail that waits longer at a receiver fails (sig_expiry).</source>
        <translation>Eine Signatur von Maddy läuft nach 120 Stunden ab; Post, die bei einem Empfänger länger wartet, fällt durch (sig_expiry).</translation>
    </message>
    <message>
        <source>With two keys of a domain there are two lines dkim; that both sign was not tried.</source>
        <translation>Bei zwei Schlüsseln einer Domain gibt es zwei Zeilen dkim; dass beide signieren, wurde nicht ausprobiert.</translation>
    </message>
    <message>
        <source>Maddy sends to no server without TLS (min_tls_level encrypted), and its default file does not send bounces to others.</source>
        <translation>Maddy sendet an keinen Server ohne TLS (min_tls_level encrypted), und mit seiner Vorgabedatei schickt es keine Rückläufer an andere.</translation>
    </message>
    <message>
        <source>Maddy can leave out IPv6 (force_ipv4), but not IPv4.</source>
        <translation>Maddy kann IPv6 weglassen (force_ipv4), nicht aber IPv4.</translation>
    </message>
    <message>
        <source>A certificate that cannot be checked is refused. With STARTTLS Maddy says localhost in its first greeting to the relay, before TLS.</source>
        <translation>Ein Zertifikat, das sich nicht prüfen lässt, wird abgelehnt. Mit STARTTLS sagt Maddy dem Relay in der ersten Begrüßung, vor TLS, localhost.</translation>
    </message>
    <message>
        <source>Maddy checks SPF, DKIM and DMARC of incoming mail in its default file.</source>
        <translation>Maddy prüft mit seiner Vorgabedatei SPF, DKIM und DMARC eingehender Post.</translation>
    </message>
    <message>
        <source>In /etc/maddy/maddy.conf every mail domain must stand in $(local_domains), with blanks between: {{#domains}}{{domain}} {{/domains}}</source>
        <translation>In /etc/maddy/maddy.conf muss jede Maildomain in $(local_domains) stehen, mit Leerzeichen dazwischen: {{#domains}}{{domain}} {{/domains}}</translation>
    </message>
    <message>
        <source>In each submission block put part 1 of /etc/maddy/mailworthy-snippets.conf in place of the block modify that holds the line dkim.</source>
        <translation>Setzen Sie in jedem Block submission Teil 1 von /etc/maddy/mailworthy-snippets.conf an die Stelle des Blocks modify, der die Zeile dkim enthält.</translation>
    </message>
    <message>
        <source>In target.remote outbound_delivery put part 2: hostname {{helo}} and what stands below it, in place of lines of the same name.</source>
        <translation>Setzen Sie in target.remote outbound_delivery Teil 2 ein: hostname {{helo}} und was darunter steht, an die Stelle gleichnamiger Zeilen.</translation>
    </message>
    <message>
        <source>Put part 3 at the end of maddy.conf, write the user name and password that the relay gave you in place of USER and PASSWORD, and in target.queue remote_queue set: target &amp;mailworthy_relay</source>
        <translation>Setzen Sie Teil 3 ans Ende von maddy.conf, schreiben Sie Benutzernamen und Passwort, die Sie vom Relay haben, an die Stelle von USER und PASSWORD, und setzen Sie in target.queue remote_queue: target &amp;mailworthy_relay</translation>
    </message>
    <message>
        <source>In target.queue remote_queue the line must say: target &amp;outbound_delivery</source>
        <translation>In target.queue remote_queue muss die Zeile lauten: target &amp;outbound_delivery</translation>
    </message>
    <message>
        <source>The line tls in maddy.conf must say: tls file {{certificate}} {{certificateKey}}</source>
        <translation>Die Zeile tls in maddy.conf muss lauten: tls file {{certificate}} {{certificateKey}}</translation>
    </message>
    <message>
        <source>YunoHost writes its files anew whenever it likes, and leaves alone, with all later updates, what was changed by hand. So what lasts is said to YunoHost itself: by its settings, and by a hook.</source>
        <translation>YunoHost schreibt seine Dateien neu, wann es will, und rührt bei allen späteren Aktualisierungen nicht mehr an, was von Hand geändert wurde. Was bleiben soll, wird darum YunoHost selbst gesagt: durch seine Einstellungen und durch einen Hook.</translation>
    </message>
    <message>
        <source>It signs under the selector mail, with one RSA key for each domain. Older versions make that key with 1024 bits, which is too short; your own key under that name stays.</source>
        <translation>Es signiert unter dem Selektor mail, mit einem RSA-Schlüssel für jede Domain. Ältere Versionen erzeugen ihn mit 1024 Bit, was zu kurz ist; Ihr eigener Schlüssel unter diesem Namen bleibt.</translation>
    </message>
    <message>
        <source>While OpenDKIM is down, mail leaves unsigned (milter_default_action = accept).</source>
        <translation>Läuft OpenDKIM nicht, geht Post ohne Signatur hinaus (milter_default_action = accept).</translation>
    </message>
    <message>
        <source>Its own name is its main domain, which need not be the mail domain.</source>
        <translation>Sein eigener Name ist seine Hauptdomain; das muss nicht die Maildomain sein.</translation>
    </message>
    <message>
        <source>It has no setting for IPv6 alone.</source>
        <translation>Es hat keine Einstellung für IPv6 allein.</translation>
    </message>
    <message>
        <source>It checks DKIM of incoming mail; for SPF and DMARC it has rspamd, where that is installed.</source>
        <translation>Es prüft DKIM eingehender Post; für SPF und DMARC hat es rspamd, wo das installiert ist.</translation>
    </message>
    <message>
        <source>Its certificate is set on the page of each domain; this export leaves it as it is.</source>
        <translation>Sein Zertifikat wird auf der Seite jeder Domain gesetzt; dieser Export lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>Enter yunohost domain main-domain: it must print {{host}}. Else add that domain and enter: yunohost domain main-domain -n {{host}}. Then postconf myhostname prints myhostname = {{host}}</source>
        <translation>Geben Sie yunohost domain main-domain ein: Es muss {{host}} ausgeben. Sonst fügen Sie diese Domain hinzu und geben ein: yunohost domain main-domain -n {{host}}. Dann gibt postconf myhostname aus: myhostname = {{host}}</translation>
    </message>
    <message>
        <source>Make the hook run: chmod 755 /etc/yunohost/hooks.d/conf_regen/90-postfix</source>
        <translation>Machen Sie den Hook ausführbar: chmod 755 /etc/yunohost/hooks.d/conf_regen/90-postfix</translation>
    </message>
    <message>
        <source>Switch IPv6 off for mail: yunohost settings set email.smtp.smtp_allow_ipv6 -v no</source>
        <translation>Schalten Sie IPv6 für Post aus: yunohost settings set email.smtp.smtp_allow_ipv6 -v no</translation>
    </message>
    <message>
        <source>Leave IPv6 on for mail: yunohost settings set email.smtp.smtp_allow_ipv6 -v yes</source>
        <translation>Lassen Sie IPv6 für Post eingeschaltet: yunohost settings set email.smtp.smtp_allow_ipv6 -v yes</translation>
    </message>
    <message>
        <source>Enter the relay: yunohost settings set email.smtp.smtp_relay_enabled -v yes; then email.smtp.smtp_relay_host -v {{relayHost}}, email.smtp.smtp_relay_port -v {{relayPort}}, email.smtp.smtp_relay_user and email.smtp.smtp_relay_password with what the relay gave you.</source>
        <translation>Geben Sie das Relay ein: yunohost settings set email.smtp.smtp_relay_enabled -v yes; dann email.smtp.smtp_relay_host -v {{relayHost}}, email.smtp.smtp_relay_port -v {{relayPort}}, email.smtp.smtp_relay_user und email.smtp.smtp_relay_password mit dem, was Sie vom Relay haben.</translation>
    </message>
    <message>
        <source>Switch a relay off: yunohost settings set email.smtp.smtp_relay_enabled -v no</source>
        <translation>Schalten Sie ein Relay aus: yunohost settings set email.smtp.smtp_relay_enabled -v no</translation>
    </message>
    <message>
        <source>Keep a copy of /etc/dkim. Put the private key of {{domain}} to {{path}}, in place of the one that is there, and the file {{domain}}.mail.txt of this folder beside it: YunoHost reads the record from that one.</source>
        <translation>Legen Sie eine Kopie von /etc/dkim an. Legen Sie den privaten Schlüssel von {{domain}} nach {{path}}, an die Stelle des vorhandenen, und die Datei {{domain}}.mail.txt dieses Ordners daneben: Aus ihr liest YunoHost den Eintrag.</translation>
    </message>
    <message>
        <source>Enter: chown opendkim /etc/dkim/* &amp;&amp; chmod 700 /etc/dkim &amp;&amp; chmod 600 /etc/dkim/*.key</source>
        <translation>Geben Sie ein: chown opendkim /etc/dkim/* &amp;&amp; chmod 700 /etc/dkim &amp;&amp; chmod 600 /etc/dkim/*.key</translation>
    </message>
    <message>
        <source>Look at what will change: yunohost tools regen-conf postfix opendkim --dry-run --with-diff. Then the same without --dry-run and --with-diff.</source>
        <translation>Sehen Sie nach, was sich ändern wird: yunohost tools regen-conf postfix opendkim --dry-run --with-diff. Dann dasselbe ohne --dry-run und --with-diff.</translation>
    </message>
    <message>
        <source>A new run of modoboa-installer writes main.cf anew; run the script of this export again after it.</source>
        <translation>Ein neuer Lauf von modoboa-installer schreibt main.cf neu; starten Sie danach das Skript dieses Exports noch einmal.</translation>
    </message>
    <message>
        <source>Modoboa makes the DKIM keys itself, with RSA, and has no way to take in one: the steps put yours in place of what it made. This was not tried; the simple way is to keep its key and to publish its record.</source>
        <translation>Modoboa erzeugt die DKIM-Schlüssel selbst, mit RSA, und kann keinen übernehmen: Die Schritte setzen Ihren an die Stelle des erzeugten. Das wurde nicht ausprobiert; am einfachsten behalten Sie den Schlüssel von Modoboa und veröffentlichen seinen Eintrag.</translation>
    </message>
    <message>
        <source>While the signer is down, mail leaves unsigned (milter_default_action = accept).</source>
        <translation>Läuft der Signierer nicht, geht Post ohne Signatur hinaus (milter_default_action = accept).</translation>
    </message>
    <message>
        <source>Postfix here talks to other parts of the server over IPv4, so IPv4 cannot be switched off; IPv6 is preferred for sending.</source>
        <translation>Postfix spricht hier über IPv4 mit anderen Teilen des Servers, daher lässt sich IPv4 nicht abschalten; zum Senden wird IPv6 bevorzugt.</translation>
    </message>
    <message>
        <source>The address to bind to is not written: Postfix would use it also for its talks with other parts of the server, which then refuse. Set smtp_bind_address with -o at the service smtp of master.cf alone.</source>
        <translation>Die Adresse zum Binden wird nicht geschrieben: Postfix nähme sie auch für seine Gespräche mit anderen Teilen des Servers, und die lehnen dann ab. Setzen Sie smtp_bind_address mit -o allein beim Dienst smtp in master.cf.</translation>
    </message>
    <message>
        <source>rspamd or OpenDKIM and the rest that the installer set up check incoming mail; this export changes nothing there.</source>
        <translation>rspamd oder OpenDKIM und was der Installer sonst eingerichtet hat, prüfen eingehende Post; dieser Export ändert daran nichts.</translation>
    </message>
    <message>
        <source>In Modoboa open Domains › {{domain}} › DKIM, enable signing, enter the selector {{selector}} and a key length of 2048, and wait until the key is shown.</source>
        <translation>Öffnen Sie in Modoboa Domains › {{domain}} › DKIM, schalten Sie das Signieren ein, geben Sie den Selektor {{selector}} und die Schlüssellänge 2048 ein, und warten Sie, bis der Schlüssel angezeigt wird.</translation>
    </message>
    <message>
        <source>Either publish the record that Modoboa shows in place of the one in your plan; or put your own private key of {{domain}} over the file in the DKIM keys storage directory (Modoboa › Settings › Administration says which), keeping its name, owner and mode.</source>
        <translation>Veröffentlichen Sie entweder den Eintrag, den Modoboa zeigt, an der Stelle des Eintrags aus Ihrem Plan; oder legen Sie Ihren privaten Schlüssel von {{domain}} über die Datei im Ordner für DKIM-Schlüssel (welcher das ist, steht unter Modoboa › Settings › Administration) und behalten Sie deren Namen, Besitzer und Rechte bei.</translation>
    </message>
    <message>
        <source>Enter: systemctl restart rspamd (with an older installer: systemctl restart opendkim)</source>
        <translation>Geben Sie ein: systemctl restart rspamd (bei einem älteren Installer: systemctl restart opendkim)</translation>
    </message>
    <message>
        <source>This is for Debian and Ubuntu. Elsewhere the file of Amavis is /etc/amavisd/amavisd.conf, and its user may be called vscan or amavisd: put the lines of 50-user there by hand, before the last line.</source>
        <translation>Dies gilt für Debian und Ubuntu. Anderswo heißt die Datei von Amavis /etc/amavisd/amavisd.conf, und sein Benutzer kann vscan oder amavisd heißen: Setzen Sie die Zeilen von 50-user dort von Hand ein, vor der letzten Zeile.</translation>
    </message>
    <message>
        <source>Amavis signs with RSA keys alone, one for each domain.</source>
        <translation>Amavis signiert nur mit RSA-Schlüsseln, einem für jede Domain.</translation>
    </message>
    <message>
        <source>iRedMail&apos;s own settings sign every further domain with the key of the first one, which does not count for DMARC. The lines of this export go before them, for the domains of this plan.</source>
        <translation>Die Einstellungen von iRedMail signieren jede weitere Domain mit dem Schlüssel der ersten; das zählt für DMARC nicht. Die Zeilen dieses Exports kommen für die Domains dieses Plans davor.</translation>
    </message>
    <message>
        <source>A signature of Amavis ends after 30 days.</source>
        <translation>Eine Signatur von Amavis läuft nach 30 Tagen ab.</translation>
    </message>
    <message>
        <source>Amavis and iRedAPD check incoming mail as iRedMail set them up; this export changes nothing there.</source>
        <translation>Amavis und iRedAPD prüfen eingehende Post so, wie iRedMail sie eingerichtet hat; dieser Export ändert daran nichts.</translation>
    </message>
    <message>
        <source>In /etc/amavis/conf.d/50-user the line $myhostname must name {{host}}.</source>
        <translation>In /etc/amavis/conf.d/50-user muss die Zeile $myhostname den Namen {{host}} nennen.</translation>
    </message>
    <message>
        <source>When the records are published, enter: amavisd-new testkeys (amavisd testkeys with newer versions). Each key must end with pass.</source>
        <translation>Sind die Einträge veröffentlicht, geben Sie ein: amavisd-new testkeys (bei neueren Versionen amavisd testkeys). Jeder Schlüssel muss mit pass enden.</translation>
    </message>
    <message>
        <source>Signing needs the packages rspamd and opensmtpd-filter-rspamd. The filter asks rspamd at 127.0.0.1:11333, where it listens as it is installed.</source>
        <translation>Zum Signieren braucht es die Pakete rspamd und opensmtpd-filter-rspamd. Der Filter fragt rspamd unter 127.0.0.1:11333; dort nimmt es nach der Installation Anfragen an.</translation>
    </message>
    <message>
        <source>While rspamd is down, OpenSMTPD takes no mail: servers and programs are told to come again later, and the command sendmail ends with an error. Nothing leaves unsigned.</source>
        <translation>Solange rspamd nicht läuft, nimmt OpenSMTPD keine Mail an: Server und Programme werden auf später verwiesen, und der Befehl sendmail endet mit einem Fehler. Unsigniert geht nichts hinaus.</translation>
    </message>
    <message>
        <source>Bounces come from MAILER-DAEMON@{{host}}. They are signed where that name belongs to one of your domains.</source>
        <translation>Unzustellbarkeitsmeldungen kommen von MAILER-DAEMON@{{host}}. Sie werden signiert, wenn dieser Name zu einer Ihrer Domains gehört.</translation>
    </message>
    <message>
        <source>What comes in through a line listen with the filter is checked by rspamd for SPF, DKIM and DMARC, and the results count towards spam. Now it also writes them into each message.</source>
        <translation>Was über eine Zeile listen mit dem Filter hereinkommt, prüft rspamd auf SPF, DKIM und DMARC, und die Ergebnisse zählen bei der Spam-Bewertung. Jetzt schreibt es sie auch in jede Nachricht.</translation>
    </message>
    <message>
        <source>What comes in through a line listen with the filter is checked by rspamd for SPF, DKIM and DMARC, and the results count towards spam.</source>
        <translation>Was über eine Zeile listen mit dem Filter hereinkommt, prüft rspamd auf SPF, DKIM und DMARC, und die Ergebnisse zählen bei der Spam-Bewertung.</translation>
    </message>
    <message>
        <source>In /etc/smtpd.conf, add filter &quot;mailworthy&quot; to each line listen. Take out a line listen on socket of your own.</source>
        <translation>In /etc/smtpd.conf filter &quot;mailworthy&quot; an jede Zeile listen anhängen. Eine eigene Zeile listen on socket entfernen.</translation>
    </message>
    <message>
        <source>One filter has one key, so each domain has a filter, and every mail carries the signature of every domain. All of them are right, and the one of its own domain counts; but receivers see that the domains belong together. Where that is not wanted, take OpenSMTPD with rspamd.</source>
        <translation>Ein Filter hat einen Schlüssel, also hat jede Domain einen Filter, und jede Mail trägt die Signatur jeder Domain. Alle stimmen, und die ihrer eigenen Domain zählt; Empfänger sehen aber, dass die Domains zusammengehören. Wo das nicht erwünscht ist, OpenSMTPD mit rspamd wählen.</translation>
    </message>
    <message>
        <source>OpenSMTPD itself does not check SPF, DKIM or DMARC of incoming mail; with rspamd it does: for that, take OpenSMTPD with rspamd.</source>
        <translation>OpenSMTPD selbst prüft SPF, DKIM und DMARC eingehender Mail nicht; mit rspamd geht es: Wählen Sie dafür OpenSMTPD mit rspamd.</translation>
    </message>
    <message>
        <source>Exim breaks its signature&apos;s lines within a name as long as {{domain}}, and receivers may not be able to check it then.</source>
        <translation>Exim bricht die Zeilen seiner Signatur mitten in einem so langen Namen wie {{domain}} um; Empfänger können sie dann womöglich nicht prüfen.</translation>
    </message>
    <message>
        <source>chasquid checks incoming mail for SPF and DKIM in any case, and writes the results at the top of each message. What a sender has written of such results into its mail stays below: the first ones count alone. It does not know DMARC.</source>
        <translation>chasquid prüft eingehende Mail in jedem Fall auf SPF und DKIM und schreibt die Ergebnisse an den Anfang jeder Nachricht. Was ein Absender an solchen Ergebnissen in seine Mail geschrieben hat, bleibt darunter stehen: Nur die ersten zählen. DMARC kennt es nicht.</translation>
    </message>
    <message>
        <source>RFC 7208: who may send for a domain (SPF)</source>
        <translation>RFC 7208: wer für eine Domain senden darf (SPF)</translation>
    </message>
    <message>
        <source>RFC 7208, section 3: how the record is published</source>
        <translation>RFC 7208, Abschnitt 3: wie der Eintrag veröffentlicht wird</translation>
    </message>
    <message>
        <source>RFC 7208, section 3.4: how long the answer may be</source>
        <translation>RFC 7208, Abschnitt 3.4: wie lang die Antwort sein darf</translation>
    </message>
    <message>
        <source>RFC 7208, section 4.5: one record only</source>
        <translation>RFC 7208, Abschnitt 4.5: nur ein Eintrag</translation>
    </message>
    <message>
        <source>RFC 7208, section 4.6: how the record is read</source>
        <translation>RFC 7208, Abschnitt 4.6: wie der Eintrag gelesen wird</translation>
    </message>
    <message>
        <source>RFC 7208, section 4.6.4: limits of look-ups</source>
        <translation>RFC 7208, Abschnitt 4.6.4: Grenzen der Abfragen</translation>
    </message>
    <message>
        <source>RFC 7208, section 4.7: a record without an end</source>
        <translation>RFC 7208, Abschnitt 4.7: ein Eintrag ohne Ende</translation>
    </message>
    <message>
        <source>RFC 7208, section 5.1: the term all</source>
        <translation>RFC 7208, Abschnitt 5.1: der Teil all</translation>
    </message>
    <message>
        <source>RFC 7208, section 5.2: the term include</source>
        <translation>RFC 7208, Abschnitt 5.2: der Teil include</translation>
    </message>
    <message>
        <source>RFC 7208, section 5.5: why ptr is not to be used</source>
        <translation>RFC 7208, Abschnitt 5.5: warum ptr nicht verwendet werden soll</translation>
    </message>
    <message>
        <source>RFC 7208, section 10.1.3: a record for the greeting name</source>
        <translation>RFC 7208, Abschnitt 10.1.3: ein Eintrag für den Begrüßungsnamen</translation>
    </message>
    <message>
        <source>RFC 6376: mail that is signed (DKIM)</source>
        <translation>RFC 6376: signierte Mail (DKIM)</translation>
    </message>
    <message>
        <source>RFC 6376, section 3.2: lists of tags</source>
        <translation>RFC 6376, Abschnitt 3.2: Listen von Tags</translation>
    </message>
    <message>
        <source>RFC 6376, section 3.6.1: what stands in the key record</source>
        <translation>RFC 6376, Abschnitt 3.6.1: was im Schlüsseleintrag steht</translation>
    </message>
    <message>
        <source>RFC 6376, section 3.6.2.1: the name of the key record</source>
        <translation>RFC 6376, Abschnitt 3.6.2.1: der Name des Schlüsseleintrags</translation>
    </message>
    <message>
        <source>RFC 6376, section 3.6.2.2: how the key stands in DNS</source>
        <translation>RFC 6376, Abschnitt 3.6.2.2: wie der Schlüssel im DNS steht</translation>
    </message>
    <message>
        <source>RFC 8301, section 3.2: how long a key has to be</source>
        <translation>RFC 8301, Abschnitt 3.2: wie lang ein Schlüssel sein muss</translation>
    </message>
    <message>
        <source>RFC 8463, section 4: keys of the newer kind (Ed25519)</source>
        <translation>RFC 8463, Abschnitt 4: Schlüssel der neueren Art (Ed25519)</translation>
    </message>
    <message>
        <source>RFC 9989: what receivers do with forged mail (DMARC)</source>
        <translation>RFC 9989: was Empfänger mit gefälschter Mail tun (DMARC)</translation>
    </message>
    <message>
        <source>RFC 9989, section 4.4: when a domain counts as the sender&apos;s</source>
        <translation>RFC 9989, Abschnitt 4.4: wann eine Domain als die des Absenders gilt</translation>
    </message>
    <message>
        <source>RFC 9989, section 4.7: the tags of the record</source>
        <translation>RFC 9989, Abschnitt 4.7: die Tags des Eintrags</translation>
    </message>
    <message>
        <source>RFC 9989, section 4.8: how the record is read</source>
        <translation>RFC 9989, Abschnitt 4.8: wie der Eintrag gelesen wird</translation>
    </message>
    <message>
        <source>RFC 9989, section 4.10: where the record is looked for</source>
        <translation>RFC 9989, Abschnitt 4.10: wo der Eintrag gesucht wird</translation>
    </message>
    <message>
        <source>RFC 9990: reports about your mail</source>
        <translation>RFC 9990: Berichte über Ihre Mail</translation>
    </message>
    <message>
        <source>RFC 9990, section 3: reports to another domain</source>
        <translation>RFC 9990, Abschnitt 3: Berichte an eine andere Domain</translation>
    </message>
    <message>
        <source>RFC 8601, section 3: the reverse name and its way back</source>
        <translation>RFC 8601, Abschnitt 3: der Rückwärtsname und sein Weg zurück</translation>
    </message>
    <message>
        <source>RFC 1912, section 2.1: a reverse name for every address</source>
        <translation>RFC 1912, Abschnitt 2.1: ein Rückwärtsname für jede Adresse</translation>
    </message>
    <message>
        <source>RFC 5321, section 4.1.1.1: the greeting (EHLO)</source>
        <translation>RFC 5321, Abschnitt 4.1.1.1: die Begrüßung (EHLO)</translation>
    </message>
    <message>
        <source>RFC 5321, section 4.1.4: what the greeting name has to be</source>
        <translation>RFC 5321, Abschnitt 4.1.4: was der Begrüßungsname sein muss</translation>
    </message>
    <message>
        <source>RFC 5321, section 5.1: how mail finds its server</source>
        <translation>RFC 5321, Abschnitt 5.1: wie Mail ihren Server findet</translation>
    </message>
    <message>
        <source>RFC 2181, section 10.3: no alias in an MX record</source>
        <translation>RFC 2181, Abschnitt 10.3: kein Alias in einem MX-Eintrag</translation>
    </message>
    <message>
        <source>RFC 7505: a domain that takes no mail</source>
        <translation>RFC 7505: eine Domain, die keine Mail annimmt</translation>
    </message>
    <message>
        <source>RFC 1918: addresses for inner networks</source>
        <translation>RFC 1918: Adressen für innere Netze</translation>
    </message>
    <message>
        <source>RFC 6598: addresses that providers share out</source>
        <translation>RFC 6598: Adressen, die Anbieter aufteilen</translation>
    </message>
    <message>
        <source>RFC 6890: addresses for special purposes</source>
        <translation>RFC 6890: Adressen für besondere Zwecke</translation>
    </message>
    <message>
        <source>RFC 8981: temporary IPv6 addresses</source>
        <translation>RFC 8981: vorübergehende IPv6-Adressen</translation>
    </message>
    <message>
        <source>RFC 7435: encryption where it can be had</source>
        <translation>RFC 7435: Verschlüsselung, wo sie zu haben ist</translation>
    </message>
    <message>
        <source>RFC 6409: handing mail to a relay</source>
        <translation>RFC 6409: Mail an ein Relay übergeben</translation>
    </message>
    <message>
        <source>RFC 8314: no passwords and no mail in clear text</source>
        <translation>RFC 8314: keine Passwörter und keine Mail im Klartext</translation>
    </message>
    <message>
        <source>RFC 8020: a name that does not exist</source>
        <translation>RFC 8020: ein Name, den es nicht gibt</translation>
    </message>
    <message>
        <source>RFC 6891: long answers in DNS (EDNS)</source>
        <translation>RFC 6891: lange Antworten im DNS (EDNS)</translation>
    </message>
    <message>
        <source>RFC 4035: signatures in DNS (DNSSEC)</source>
        <translation>RFC 4035: Signaturen im DNS (DNSSEC)</translation>
    </message>
    <message>
        <source>RFC 5322, section 3.6.1: the date of a mail</source>
        <translation>RFC 5322, Abschnitt 3.6.1: das Datum einer Mail</translation>
    </message>
    <message>
        <source>RFC 4592: wildcards in DNS</source>
        <translation>RFC 4592: Platzhalter im DNS</translation>
    </message>
    <message>
        <source>RFC 1912, section 2.8: name servers that do not know their domain</source>
        <translation>RFC 1912, Abschnitt 2.8: Nameserver, die ihre Domain nicht kennen</translation>
    </message>
    <message>
        <source>RFC 2182: a second name server</source>
        <translation>RFC 2182: ein zweiter Nameserver</translation>
    </message>
    <message>
        <source>RFC 1035, section 5.1: how a zone file is written</source>
        <translation>RFC 1035, Abschnitt 5.1: wie eine Zonendatei geschrieben wird</translation>
    </message>
    <message>
        <source>RFC 1035, section 2.3.4: how long a name may be</source>
        <translation>RFC 1035, Abschnitt 2.3.4: wie lang ein Name sein darf</translation>
    </message>
    <message>
        <source>RFC 1034, section 3.6.2: an alias stands alone</source>
        <translation>RFC 1034, Abschnitt 3.6.2: ein Alias steht allein</translation>
    </message>
    <message>
        <source>RFC 2308, section 5: how long a missing record is remembered</source>
        <translation>RFC 2308, Abschnitt 5: wie lange ein fehlender Eintrag gemerkt wird</translation>
    </message>
    <message>
        <source>RFC 5782: how block lists are asked</source>
        <translation>RFC 5782: wie Sperrlisten gefragt werden</translation>
    </message>
    <message>
        <source>Spamhaus: the lists that most large receivers ask</source>
        <translation>Spamhaus: die Listen, die die meisten großen Empfänger fragen</translation>
    </message>
    <message>
        <source>RFC 3207: encryption between mail servers (STARTTLS)</source>
        <translation>RFC 3207: Verschlüsselung zwischen Mailservern (STARTTLS)</translation>
    </message>
    <message>
        <source>RFC 7817: names in a mail server&apos;s certificate</source>
        <translation>RFC 7817: Namen im Zertifikat eines Mailservers</translation>
    </message>
    <message>
        <source>RFC 5280, section 4.1.2.5: how long a certificate is valid</source>
        <translation>RFC 5280, Abschnitt 4.1.2.5: wie lange ein Zertifikat gilt</translation>
    </message>
    <message>
        <source>RFC 8461: encryption that senders insist on (MTA-STS)</source>
        <translation>RFC 8461: Verschlüsselung, auf der Absender bestehen (MTA-STS)</translation>
    </message>
    <message>
        <source>RFC 8461, section 3.1: the MTA-STS record</source>
        <translation>RFC 8461, Abschnitt 3.1: der MTA-STS-Eintrag</translation>
    </message>
    <message>
        <source>RFC 8461, section 3.2: the MTA-STS policy</source>
        <translation>RFC 8461, Abschnitt 3.2: die MTA-STS-Richtlinie</translation>
    </message>
    <message>
        <source>RFC 8461, section 3.3: how the policy is fetched</source>
        <translation>RFC 8461, Abschnitt 3.3: wie die Richtlinie abgeholt wird</translation>
    </message>
    <message>
        <source>RFC 8461, section 4.1: the mail hosts of the policy</source>
        <translation>RFC 8461, Abschnitt 4.1: die Mailhosts der Richtlinie</translation>
    </message>
    <message>
        <source>RFC 8461, section 8.3: how MTA-STS is taken back</source>
        <translation>RFC 8461, Abschnitt 8.3: wie MTA-STS zurückgenommen wird</translation>
    </message>
    <message>
        <source>RFC 8460: reports about encryption (TLS-RPT)</source>
        <translation>RFC 8460: Berichte über Verschlüsselung (TLS-RPT)</translation>
    </message>
    <message>
        <source>RFC 7672: the server&apos;s key in DNS (DANE)</source>
        <translation>RFC 7672: der Schlüssel des Servers im DNS (DANE)</translation>
    </message>
    <message>
        <source>RFC 7672, section 2.2.3: the name of the TLSA record</source>
        <translation>RFC 7672, Abschnitt 2.2.3: der Name des TLSA-Eintrags</translation>
    </message>
    <message>
        <source>RFC 7672, section 3.1: which TLSA records are of use for mail</source>
        <translation>RFC 7672, Abschnitt 3.1: welche TLSA-Einträge für Mail taugen</translation>
    </message>
    <message>
        <source>RFC 6698, section 2.2: how a TLSA record is written</source>
        <translation>RFC 6698, Abschnitt 2.2: wie ein TLSA-Eintrag geschrieben wird</translation>
    </message>
    <message>
        <source>RFC 8659: who may issue certificates (CAA)</source>
        <translation>RFC 8659: wer Zertifikate ausstellen darf (CAA)</translation>
    </message>
    <message>
        <source>RFC 8657: CAA for one account or method</source>
        <translation>RFC 8657: CAA für ein Konto oder Verfahren</translation>
    </message>
    <message>
        <source>RFC 6186: how mail programs find the server</source>
        <translation>RFC 6186: wie Mailprogramme den Server finden</translation>
    </message>
    <message>
        <source>RFC 2782: SRV records</source>
        <translation>RFC 2782: SRV-Einträge</translation>
    </message>
    <message>
        <source>Google: what senders to Gmail keep to</source>
        <translation>Google: woran sich Absender an Gmail halten</translation>
    </message>
    <message>
        <source>Yahoo: what senders keep to</source>
        <translation>Yahoo: woran sich Absender halten</translation>
    </message>
    <message>
        <source>T-Online: what mail servers have to show</source>
        <translation>T-Online: was Mailserver vorweisen müssen</translation>
    </message>
    <message>
        <source>Raise the serial of the SOA record, or the other name servers keep the old records.</source>
        <translation>Erhöhen Sie die Seriennummer im SOA-Eintrag, sonst behalten die anderen Nameserver die alten Einträge.</translation>
    </message>
    <message>
        <source>Email Routing, where it is on, publishes MX and SPF records of its own and locks them. Turn it off first, on its page Settings.</source>
        <translation>Ist Email Routing eingeschaltet, veröffentlicht es eigene MX- und SPF-Einträge und sperrt sie. Schalten Sie es zuerst auf seiner Seite Settings aus.</translation>
    </message>
    <message>
        <source>A TTL below 3600 seconds is given on request only.</source>
        <translation>Eine TTL unter 3600 Sekunden gibt es nur auf Anfrage.</translation>
    </message>
    <message>
        <source>For SPF there is also a kind of its own, SPF (TXT). Use that or TXT, not both.</source>
        <translation>Für SPF gibt es auch eine eigene Art, SPF (TXT). Verwenden Sie diese oder TXT, nicht beide.</translation>
    </message>
    <message>
        <source>With IONOS name servers three DKIM records (CNAME) and mail records of IONOS are made by themselves. Look for them, and keep only what you need.</source>
        <translation>Mit den Nameservern von IONOS entstehen drei DKIM-Einträge (CNAME) und Mail-Einträge von IONOS von selbst. Sehen Sie nach, und behalten Sie nur, was Sie brauchen.</translation>
    </message>
    <message>
        <source>A TTL that is left blank means 14 days. Choose the TTL that the card shows.</source>
        <translation>Eine leer gelassene TTL bedeutet 14 Tage. Wählen Sie die TTL, die auf der Karte steht.</translation>
    </message>
    <message>
        <source>MX records are in a block of their own, Mail Settings. Choose Custom MX there first.</source>
        <translation>MX-Einträge stehen in einem eigenen Abschnitt, Mail Settings. Wählen Sie dort zuerst Custom MX.</translation>
    </message>
    <message>
        <source>There is one TTL for the whole zone. A new zone takes a while until its name servers answer.</source>
        <translation>Für die ganze Zone gibt es eine TTL. Bei einer neuen Zone dauert es eine Weile, bis ihre Nameserver antworten.</translation>
    </message>
    <message>
        <source>NSD takes no dynamic updates. Replace the zone file and reload it.</source>
        <translation>NSD nimmt keine dynamischen Änderungen an. Ersetzen Sie die Zonendatei und laden Sie sie neu.</translation>
    </message>
    <message>
        <source>OVH adds your domain to a target without a final dot. Copy the target with its dot.</source>
        <translation>OVH hängt an ein Ziel ohne Punkt am Ende Ihre Domain an. Kopieren Sie das Ziel mit seinem Punkt.</translation>
    </message>
    <message>
        <source>A default SPF rule of STRATO can be active already. Change it instead of adding a second one.</source>
        <translation>Eine Standard-SPF-Regel von STRATO kann schon aktiv sein. Ändern Sie sie, statt eine zweite anzulegen.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>Should be fixed</source>
        <translation>Sollte behoben werden</translation>
    </message>
    <message>
        <source>Stops mail</source>
        <translation>Hält Mail auf</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui</name>
    <message>
        <source>Show record</source>
        <translation>Eintrag zeigen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Bitte kopieren</translation>
    </message>
    <message>
        <source>Show configuration</source>
        <translation>Konfiguration zeigen</translation>
    </message>
    <message>
        <source>Take me off</source>
        <translation>Austragen lassen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Noch nicht gesehen</translation>
    </message>
    <message>
        <source>Another one seen</source>
        <translation>Ein anderer gesehen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Who may send in this name, and what holds for everybody else.</source>
        <translation>Wer in diesem Namen senden darf, und was für alle anderen gilt.</translation>
    </message>
    <message>
        <source>The public half of your key: with it receivers check the signature.</source>
        <translation>Die öffentliche Hälfte des Schlüssels: Mit ihr prüfen Empfänger die Signatur.</translation>
    </message>
    <message>
        <source>What receivers should do with mail that fails the checks, and where reports go.</source>
        <translation>Was Empfänger mit Mail tun sollen, die durchfällt, und wohin Berichte gehen.</translation>
    </message>
    <message>
        <source>one %1 record at %2</source>
        <translation>ein Eintrag %1 unter %2</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>This domain takes the DMARC reports about another domain of yours.</source>
        <translation>Diese Domain nimmt die DMARC-Berichte über eine andere Ihrer Domains an.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Reports that go to another domain</source>
        <translation>Berichte, die an eine andere Domain gehen</translation>
    </message>
    <message>
        <source>Only observe</source>
        <translation>Nur beobachten</translation>
    </message>
    <message>
        <source>Spam folder</source>
        <translation>Spam-Ordner</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>Auf Probe</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>holds now</source>
        <translation>gilt jetzt</translation>
    </message>
    <message>
        <source>comes next</source>
        <translation>kommt als Nächstes</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>new everywhere</source>
        <translation>überall neu</translation>
    </message>
    <message>
        <source>old value until %1</source>
        <translation>alter Wert bis %1</translation>
    </message>
    <message>
        <source>old value still remembered</source>
        <translation>alter Wert noch im Gedächtnis</translation>
    </message>
    <message>
        <source>at %1 of %2 name servers</source>
        <translation>auf %1 von %2 Nameservern</translation>
    </message>
    <message>
        <source>something else stands there</source>
        <translation>dort steht etwas anderes</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>nicht festzustellen</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Ihr Server</translation>
    </message>
    <message>
        <source>rented</source>
        <translation>gemietet</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>zu Hause</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>of your line</source>
        <translation>Ihres Anschlusses</translation>
    </message>
    <message>
        <source>your provider</source>
        <translation>Ihr Anbieter</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>noch nicht gewählt</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>port 25 is blocked</source>
        <translation>Port 25 ist gesperrt</translation>
    </message>
    <message>
        <source>port 25 is refused</source>
        <translation>Port 25 wird abgewiesen</translation>
    </message>
    <message>
        <source>somebody else answers</source>
        <translation>jemand anders antwortet</translation>
    </message>
    <message>
        <source>a receiver refuses this address</source>
        <translation>ein Empfänger weist diese Adresse ab</translation>
    </message>
    <message>
        <source>not visible from here</source>
        <translation>von hier nicht zu sehen</translation>
    </message>
    <message>
        <source>no relay chosen yet</source>
        <translation>noch kein Relay gewählt</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>kein TLS</translation>
    </message>
    <message>
        <source>the certificate does not fit</source>
        <translation>das Zertifikat passt nicht</translation>
    </message>
    <message>
        <source>could not be tried</source>
        <translation>ließ sich nicht probieren</translation>
    </message>
    <message>
        <source>port 25 does not reach the server</source>
        <translation>Port 25 erreicht den Server nicht</translation>
    </message>
    <message>
        <source>a second router stands before yours</source>
        <translation>vor Ihrem Router steht ein zweiter</translation>
    </message>
    <message>
        <source>goes on there</source>
        <translation>geht dort weiter</translation>
    </message>
    <message>
        <source>all others: not allowed</source>
        <translation>alle anderen: nicht erlaubt</translation>
    </message>
    <message>
        <source>all others: suspicious</source>
        <translation>alle anderen: verdächtig</translation>
    </message>
    <message>
        <source>all others: nothing said</source>
        <translation>alle anderen: nichts gesagt</translation>
    </message>
    <message>
        <source>all others: allowed</source>
        <translation>alle anderen: erlaubt</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>this server</source>
        <translation>dieser Server</translation>
    </message>
    <message>
        <source>your relay</source>
        <translation>Ihr Relay</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>ein anderer Dienst</translation>
    </message>
    <message>
        <source>the web address</source>
        <translation>die Web-Adresse</translation>
    </message>
    <message>
        <source>the mail hosts (MX)</source>
        <translation>die Mailserver (MX)</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>ein anderer Server</translation>
    </message>
    <message>
        <source>another rule</source>
        <translation>eine andere Regel</translation>
    </message>
    <message>
        <source>comes last: mail goes elsewhere today</source>
        <translation>kommt zuletzt: Die Post geht heute woandershin</translation>
    </message>
    <message>
        <source>shared address</source>
        <translation>geteilte Adresse</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Jetzt: %1.</translation>
    </message>
    <message>
        <source>Your address matches.</source>
        <translation>Ihre Adresse passt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>one record instead of %1</source>
        <translation>ein Eintrag statt %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>not shown for this</source>
        <translation>hierfür nicht gezeigt</translation>
    </message>
    <message>
        <source>Done, not seen yet</source>
        <translation>Erledigt, noch nicht zu sehen</translation>
    </message>
    <message>
        <source>Done, another one is seen</source>
        <translation>Erledigt, ein anderer ist zu sehen</translation>
    </message>
    <message>
        <source>Done, still seen</source>
        <translation>Erledigt, noch zu sehen</translation>
    </message>
    <message>
        <source>is called</source>
        <translation>heißt</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>hat keinen Namen</translation>
    </message>
    <message>
        <source>leads back</source>
        <translation>führt zurück</translation>
    </message>
    <message>
        <source>does not lead back</source>
        <translation>führt nicht zurück</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>derselbe</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>leads there</source>
        <translation>führt dorthin</translation>
    </message>
    <message>
        <source>has no address</source>
        <translation>hat keine Adresse</translation>
    </message>
    <message>
        <source>leads elsewhere</source>
        <translation>führt woandershin</translation>
    </message>
    <message>
        <source>Request to the provider</source>
        <translation>Bitte an den Anbieter</translation>
    </message>
    <message>
        <source>Fixed: %1</source>
        <translation>Behoben: %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>A list of good senders. Not being on it does no harm.</source>
        <translation>Eine Liste guter Absender. Nicht darauf zu stehen schadet nicht.</translation>
    </message>
    <message>
        <source>Decisive: most large receivers ask this list.</source>
        <translation>Entscheidend: Die meisten großen Empfänger fragen diese Liste.</translation>
    </message>
    <message>
        <source>Common: many receivers ask this list.</source>
        <translation>Verbreitet: Viele Empfänger fragen diese Liste.</translation>
    </message>
    <message>
        <source>Minor: few receivers ask this list.</source>
        <translation>Klein: Wenige Empfänger fragen diese Liste.</translation>
    </message>
    <message>
        <source>Informative: hardly any receiver refuses mail because of it.</source>
        <translation>Nur zur Auskunft: Kaum ein Empfänger lehnt ihretwegen Mail ab.</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>that a block list answers with</comment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Meaning</source>
        <comment>of a block list&apos;s code</comment>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>In its own words</source>
        <translation>In ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>of a block list</comment>
        <translation>Zone</translation>
    </message>
    <message>
        <source>The list is being asked about %1.</source>
        <translation>Die Liste wird nach %1 gefragt.</translation>
    </message>
    <message>
        <source>The list was not asked about %1.</source>
        <translation>Die Liste wurde nicht nach %1 gefragt.</translation>
    </message>
    <message>
        <source>Weight</source>
        <comment>of a block list</comment>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>%1 is not on this list.</source>
        <translation>%1 steht nicht auf dieser Liste.</translation>
    </message>
    <message>
        <source>Way off the list</source>
        <translation>Weg von der Liste</translation>
    </message>
    <message>
        <source>What helps</source>
        <comment>to get an answer of a block list</comment>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>no %1 record %2 at %3</source>
        <translation>kein %1-Eintrag %2 bei %3</translation>
    </message>
    <message>
        <source>The server greets as %1; your relay, which sends the mail, does not mind.</source>
        <translation>Der Server meldet sich als %1; Ihr Relay, das die Mails versendet, stört das nicht.</translation>
    </message>
    <message>
        <source>The greeting is %1.</source>
        <translation>Die Begrüßung lautet %1.</translation>
    </message>
    <message>
        <source>The server greets as %1, not as %2.</source>
        <translation>Der Server meldet sich als %1, nicht als %2.</translation>
    </message>
    <message>
        <source>Set the name with the files of this page, or plan with the server&apos;s own.</source>
        <translation>Setzen Sie den Namen mit den Dateien dieser Seite, oder planen Sie mit dem des Servers.</translation>
    </message>
    <message>
        <source>The server greets as %1. Many receivers refuse a server that calls itself so.</source>
        <translation>Der Server meldet sich als %1. Viele Empfänger weisen einen Server ab, der sich so nennt.</translation>
    </message>
    <message>
        <source>Set the name with the files of this page, then start the server anew.</source>
        <translation>Setzen Sie den Namen mit den Dateien dieser Seite und starten Sie den Server neu.</translation>
    </message>
    <message>
        <source>The greeting does not tell the server&apos;s name.</source>
        <translation>Die Begrüßung verrät den Namen des Servers nicht.</translation>
    </message>
    <message>
        <source>Check on the server which name it is set to greet with.</source>
        <translation>Prüfen Sie auf dem Server, mit welchem Namen er sich melden soll.</translation>
    </message>
    <message>
        <source>The TLS certificate fits.</source>
        <translation>Das TLS-Zertifikat passt.</translation>
    </message>
    <message>
        <source>The certificate names another host.</source>
        <translation>Das Zertifikat nennt einen anderen Rechner.</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>from this computer, in your network</source>
        <translation>von diesem Rechner aus, in Ihrem Netz</translation>
    </message>
    <message>
        <source>from this computer, at the public address</source>
        <translation>von diesem Rechner aus, an der öffentlichen Adresse</translation>
    </message>
    <message>
        <source>Greeting as heard</source>
        <translation>Begrüßung, wie gehört</translation>
    </message>
    <message>
        <source>Name on the certificate</source>
        <translation>Name im Zertifikat</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>No certificate was seen</source>
        <translation>Kein Zertifikat gesehen</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Nachgesehen</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>No mail server could be heard on this computer. %1</source>
        <translation>Auf diesem Rechner war kein Mailserver zu hören. %1</translation>
    </message>
    <message>
        <source>Set the server up and start it, then look again.</source>
        <translation>Richten Sie den Server ein, starten Sie ihn und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The server could not be heard from here. %1</source>
        <translation>Der Server war von hier aus nicht zu hören. %1</translation>
    </message>
    <message>
        <source>Check on the server: start this command there.</source>
        <translation>Prüfen Sie es auf dem Server: Starten Sie dort diesen Befehl.</translation>
    </message>
    <message>
        <source>The greeting is %1, and the TLS certificate fits.</source>
        <translation>Die Begrüßung lautet %1, und das TLS-Zertifikat passt.</translation>
    </message>
    <message>
        <source>Speaking to the server …</source>
        <translation>Der Server wird angesprochen …</translation>
    </message>
    <message>
        <source>Not looked at yet. The server is greeted and asked for its certificate; no mail is sent.</source>
        <translation>Noch nicht nachgesehen. Der Server wird begrüßt und nach seinem Zertifikat gefragt; es wird keine Mail gesendet.</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Something changed since the server was spoken to; look again.</source>
        <translation>Seit der Server angesprochen wurde, hat sich etwas geändert; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Not checked to the end</source>
        <translation>Nicht zu Ende geprüft</translation>
    </message>
    <message>
        <source>The look was stopped; before its end nothing is certain.</source>
        <translation>Das Nachsehen wurde angehalten; vor seinem Ende ist nichts sicher.</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>ist weg</translation>
    </message>
    <message>
        <source>has it</source>
        <translation>hat ihn</translation>
    </message>
    <message>
        <source>still has it</source>
        <translation>hat ihn noch</translation>
    </message>
    <message>
        <source>has another value</source>
        <translation>hat einen anderen Wert</translation>
    </message>
    <message>
        <source>no answer to rely on</source>
        <translation>keine verlässliche Antwort</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Gone at no name server yet.</source>
        <translation>Noch bei keinem Nameserver weg.</translation>
    </message>
    <message>
        <source>Seen by no name server yet.</source>
        <translation>Noch bei keinem Nameserver gesehen.</translation>
    </message>
    <message>
        <source>Gone at all name servers (%1).</source>
        <translation>Bei allen Nameservern weg (%1).</translation>
    </message>
    <message>
        <source>Seen by all name servers (%1).</source>
        <translation>Bei allen Nameservern gesehen (%1).</translation>
    </message>
    <message>
        <source>Gone at %1 of %2 name servers.</source>
        <translation>Bei %1 von %2 Nameservern weg.</translation>
    </message>
    <message>
        <source>Seen by %1 of %2 name servers.</source>
        <translation>Bei %1 von %2 Nameservern gesehen.</translation>
    </message>
    <message>
        <source>Still there at %1.</source>
        <comment>name servers</comment>
        <translation>Noch da bei %1.</translation>
    </message>
    <message>
        <source>Still the old value at %1.</source>
        <comment>name servers</comment>
        <translation>Noch der alte Wert bei %1.</translation>
    </message>
    <message>
        <source>Another value at %1.</source>
        <comment>name servers</comment>
        <translation>Ein anderer Wert bei %1.</translation>
    </message>
    <message>
        <source>Not there yet at %1.</source>
        <comment>name servers</comment>
        <translation>Noch nicht da bei %1.</translation>
    </message>
    <message>
        <source>No answer to rely on from %1.</source>
        <comment>name servers</comment>
        <translation>Keine verlässliche Antwort von %1.</translation>
    </message>
    <message>
        <source>Now at %1, TTL %2</source>
        <comment>name servers, seconds</comment>
        <translation>Jetzt bei %1, TTL %2</translation>
    </message>
    <message>
        <source>Now at %1</source>
        <comment>name servers</comment>
        <translation>Jetzt bei %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what stands there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>could not tell: %1</source>
        <translation>nicht feststellbar: %1</translation>
    </message>
    <message>
        <source>still there at %1 of %2 name servers</source>
        <translation>noch da bei %1 von %2 Nameservern</translation>
    </message>
    <message>
        <source>gone at %1 of %2 name servers, not known at the others</source>
        <translation>weg bei %1 von %2 Nameservern, bei den anderen nicht bekannt</translation>
    </message>
    <message>
        <source>gone at all name servers, remembered until %1</source>
        <translation>bei allen Nameservern weg, gemerkt bis %1</translation>
    </message>
    <message>
        <source>gone at all name servers, still remembered</source>
        <translation>bei allen Nameservern weg, noch gemerkt</translation>
    </message>
    <message>
        <source>gone everywhere</source>
        <translation>überall weg</translation>
    </message>
    <message>
        <source>gone at all name servers</source>
        <translation>bei allen Nameservern weg</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>noch da</translation>
    </message>
    <message>
        <source>To be removed: %1</source>
        <translation>Zu entfernen: %1</translation>
    </message>
    <message>
        <source>To be removed: %1.</source>
        <translation>Zu entfernen: %1.</translation>
    </message>
    <message>
        <source>Seen by %1 of %2</source>
        <translation>Bei %1 von %2 gesehen</translation>
    </message>
    <message>
        <source>The certificate is signed by itself alone.</source>
        <translation>Das Zertifikat ist nur von sich selbst signiert.</translation>
    </message>
    <message>
        <source>The certificate is by nobody whom others trust.</source>
        <translation>Das Zertifikat stammt von niemandem, dem andere vertrauen.</translation>
    </message>
    <message>
        <source>What was heard need not be your server: somebody on the way may answer on port 25.</source>
        <translation>Was zu hören war, muss nicht Ihr Server sein: Auf Port 25 kann jemand unterwegs antworten.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Not published yet</source>
        <translation>Noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>To be changed</source>
        <translation>Zu ändern</translation>
    </message>
    <message>
        <source>Who is listed here may send in this name. Mail from anywhere else is to be refused.</source>
        <translation>Wer hier steht, darf in diesem Namen senden. Mail von anderswo soll abgewiesen werden.</translation>
    </message>
    <message>
        <source>Who is listed here may send in this name. Mail from anywhere else is suspect.</source>
        <translation>Wer hier steht, darf in diesem Namen senden. Mail von anderswo ist verdächtig.</translation>
    </message>
    <message>
        <source>Receivers should deliver mail that fails the check as usual, and send you a daily report.</source>
        <translation>Empfänger sollen Mail, die die Prüfung nicht besteht, wie üblich zustellen und Ihnen täglich berichten.</translation>
    </message>
    <message>
        <source>Receivers should deliver mail that fails the check as usual. Nobody reports to you.</source>
        <translation>Empfänger sollen Mail, die die Prüfung nicht besteht, wie üblich zustellen. Niemand berichtet Ihnen.</translation>
    </message>
    <message>
        <source>Receivers should put mail that fails the check into the spam folder, and send you a daily report.</source>
        <translation>Empfänger sollen Mail, die die Prüfung nicht besteht, in den Spam-Ordner legen und Ihnen täglich berichten.</translation>
    </message>
    <message>
        <source>Receivers should put mail that fails the check into the spam folder. Nobody reports to you.</source>
        <translation>Empfänger sollen Mail, die die Prüfung nicht besteht, in den Spam-Ordner legen. Niemand berichtet Ihnen.</translation>
    </message>
    <message>
        <source>Receivers should refuse mail that fails the check, and send you a daily report.</source>
        <translation>Empfänger sollen Mail, die die Prüfung nicht besteht, abweisen und Ihnen täglich berichten.</translation>
    </message>
    <message>
        <source>Receivers should refuse mail that fails the check. Nobody reports to you.</source>
        <translation>Empfänger sollen Mail, die die Prüfung nicht besteht, abweisen. Niemand berichtet Ihnen.</translation>
    </message>
    <message>
        <source>Others find your mail server by this name.</source>
        <translation>Unter diesem Namen finden andere Ihren Mailserver.</translation>
    </message>
    <message>
        <source>Receivers look up the name of your address, and see whether it leads back to it.</source>
        <translation>Empfänger schlagen den Namen Ihrer Adresse nach und sehen, ob er zu ihr zurückführt.</translation>
    </message>
    <message>
        <source>Mail for this domain is brought to this host.</source>
        <translation>Mail an diese Domain wird zu diesem Host gebracht.</translation>
    </message>
    <message>
        <source>Nobody tries to bring mail to this domain.</source>
        <translation>Niemand versucht, Mail an diese Domain zu bringen.</translation>
    </message>
    <message>
        <source>Others send you a daily report: was mail to you encrypted on its way?</source>
        <translation>Andere schicken Ihnen täglich einen Bericht: War Mail an Sie unterwegs verschlüsselt?</translation>
    </message>
    <message>
        <source>Senders learn that there is a policy for encryption. They fetch it anew when the id changes.</source>
        <translation>Absender erfahren, dass es eine Richtlinie für Verschlüsselung gibt. Sie holen sie neu, wenn sich die id ändert.</translation>
    </message>
    <message>
        <source>Mail programs learn that this service is not offered.</source>
        <translation>Mailprogramme erfahren, dass es diesen Dienst hier nicht gibt.</translation>
    </message>
    <message>
        <source>Mail programs find their server by it.</source>
        <translation>Mailprogramme finden damit ihren Server.</translation>
    </message>
    <message>
        <source>Who may make certificates for this name; others named beside it may as well.</source>
        <translation>Wer für diesen Namen Zertifikate ausstellen darf; andere, die daneben genannt sind, dürfen es auch.</translation>
    </message>
    <message>
        <source>Senders that see your zone signed check your server&apos;s certificate against it.</source>
        <translation>Absender, die Ihre Zone signiert sehen, vergleichen das Zertifikat Ihres Servers damit.</translation>
    </message>
    <message>
        <source>The address that this name leads to.</source>
        <translation>Die Adresse, zu der dieser Name führt.</translation>
    </message>
    <message>
        <source>The name that others find for your address.</source>
        <translation>Der Name, den andere zu Ihrer Adresse finden.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::AddressesCard</name>
    <message>
        <source>by name server</source>
        <translation>über Nameserver</translation>
    </message>
    <message>
        <source>over HTTPS</source>
        <translation>über HTTPS</translation>
    </message>
    <message>
        <source>over STUN</source>
        <translation>über STUN</translation>
    </message>
    <message>
        <source>its own word, by %1</source>
        <translation>eigene Angabe, über %1</translation>
    </message>
    <message>
        <source>of this machine</source>
        <translation>von diesem Rechner</translation>
    </message>
    <message>
        <source>Your router</source>
        <translation>Ihr Router</translation>
    </message>
    <message>
        <source>Public addresses</source>
        <translation>Öffentliche Adressen</translation>
    </message>
    <message>
        <source>What the outside sees. Type the address in where it is wrong or missing.</source>
        <translation>Was von außen zu sehen ist. Wo die Adresse falsch ist oder fehlt, sie eintippen.</translation>
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
        <translation>Zeigen, wer das sagt</translation>
    </message>
    <message>
        <source>The address changes from time to time</source>
        <translation>Die Adresse wechselt von Zeit zu Zeit</translation>
    </message>
    <message>
        <source>The records then say it by name and for five minutes at most, and a program on the server keeps it right.</source>
        <translation>Die Einträge nennen sie dann über den Namen und für höchstens fünf Minuten, und ein Programm auf dem Server hält sie richtig.</translation>
    </message>
    <message>
        <source>Hide who says so</source>
        <translation>Ausblenden, wer das sagt</translation>
    </message>
    <message>
        <source>Which %1 address is right</source>
        <translation>Welche %1-Adresse stimmt</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingetippt</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>Seen by: %1</source>
        <translation>Gesehen von: %1</translation>
    </message>
    <message>
        <source>One source says so.</source>
        <translation>Eine Quelle sagt das.</translation>
    </message>
    <message>
        <source>All %1 sources agree.</source>
        <translation>Alle %1 Quellen stimmen überein.</translation>
    </message>
    <message>
        <source>%1 of %2 sources agree.</source>
        <translation>%1 von %2 Quellen stimmen überein.</translation>
    </message>
    <message>
        <source>The sources disagree.</source>
        <translation>Die Quellen sind sich nicht einig.</translation>
    </message>
    <message>
        <source>Send over %1 as well</source>
        <translation>Auch über %1 senden</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>%1 is an %2 address. Type it into the field for %2.</source>
        <translation>%1 ist eine %2-Adresse. Tragen Sie sie in das Feld für %2 ein.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::Assistant</name>
    <message>
        <source>Continue to: %1</source>
        <translation>Weiter zu: %1</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>%1 of %2 list answers</source>
        <translation>%1 von %2 Listenantworten</translation>
    </message>
    <message>
        <source>Stopped; what was found is kept.</source>
        <translation>Angehalten; was gefunden wurde, bleibt.</translation>
    </message>
    <message>
        <source>Last look at %1</source>
        <translation>Zuletzt nachgesehen um %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>In %1 gespeichert</translation>
    </message>
    <message>
        <source>There is nothing to report yet; it begins with a domain.</source>
        <translation>Es gibt noch nichts zu berichten; es beginnt mit einer Domain.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Saved to %1. The key is not in it.</source>
        <translation>Nach %1 gespeichert. Der Schlüssel ist nicht darin.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The last change on this page is taken back.</source>
        <translation>Die letzte Änderung auf dieser Seite ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Open a set-up …</source>
        <translation>Einrichtung öffnen …</translation>
    </message>
    <message>
        <source>Save a copy of this set-up …</source>
        <translation>Kopie dieser Einrichtung speichern …</translation>
    </message>
    <message>
        <source>Nothing answers: this computer seems to be offline. Key, records and files can be made all the same; in half a minute it is looked at again.</source>
        <translation>Nichts antwortet: Dieser Computer scheint offline zu sein. Schlüssel, Einträge und Dateien lassen sich trotzdem erzeugen; in einer halben Minute wird wieder nachgesehen.</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Use the computer&apos;s setting again</source>
        <translation>Wieder die Einstellung des Rechners verwenden</translation>
    </message>
    <message>
        <source>Start this step over</source>
        <translation>Diesen Schritt neu beginnen</translation>
    </message>
    <message>
        <source>The choices of this step are as at the start, for every domain. Ctrl+Z brings them back.</source>
        <translation>Die Auswahl in diesem Schritt ist für jede Domain wieder wie am Anfang. Strg+Z holt Ihre Auswahl zurück.</translation>
    </message>
    <message>
        <source>The choices of this step are as at the start. Ctrl+Z brings them back.</source>
        <translation>Die Auswahl in diesem Schritt ist wieder wie am Anfang. Strg+Z holt Ihre Auswahl zurück.</translation>
    </message>
    <message>
        <source>Nothing can be looked up: this computer seems to be offline, or %1, the name server that you chose, is silent. Key, records and files can be made all the same.</source>
        <translation>Nichts lässt sich nachschlagen: Dieser Rechner scheint offline zu sein, oder %1, der von Ihnen gewählte Nameserver, schweigt. Schlüssel, Einträge und Dateien lassen sich trotzdem erstellen.</translation>
    </message>
    <message>
        <source>Nothing was asked: you left out the checks of this step.</source>
        <translation>Es wurde nichts gefragt: Sie haben die Prüfungen dieses Schritts ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing is asked at the moment.</source>
        <translation>Im Augenblick wird nichts gefragt.</translation>
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
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>entfernt: %1</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ConnectionPage</name>
    <message>
        <source>How mail leaves</source>
        <translation>Wie Mail hinausgeht</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Your server delivers itself. Address and name have to be good.</source>
        <translation>Der Server stellt selbst zu. Adresse und Name müssen gut sein.</translation>
    </message>
    <message>
        <source>Through a relay</source>
        <translation>Über ein Relay</translation>
    </message>
    <message>
        <source>A service delivers for you. Right where port 25 is closed or the address changes.</source>
        <translation>Ein Dienst stellt für Sie zu. Richtig, wo Port 25 gesperrt ist oder die Adresse wechselt.</translation>
    </message>
    <message>
        <source>Relay, host and port</source>
        <translation>Relay, Host und Port</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>Receivers see only your public address. Records must name exactly the address that mail leaves from.</source>
        <translation>Empfänger sehen nur die öffentliche Adresse. Einträge müssen genau die Adresse nennen, von der Mail ausgeht.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>If the provider shares or changes your address, ask for a fixed one, or send through a relay.</source>
        <translation>Teilt oder wechselt der Anbieter die Adresse, um eine feste bitten oder über ein Relay senden.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>The address the rest of the Internet sees.</source>
        <translation>Die Adresse, die das übrige Internet sieht.</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>A service that delivers your mail for you.</source>
        <translation>Ein Dienst, der Ihre Mail für Sie zustellt.</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>The router shares one address among the devices at home.</source>
        <translation>Der Router teilt eine Adresse unter den Geräten zu Hause auf.</translation>
    </message>
    <message>
        <source>Services of unrelated operators are asked for your address, and three large mail services are greeted on port 25; no mail is sent.</source>
        <translation>Dienste verschiedener Betreiber werden nach Ihrer Adresse gefragt, und drei große Maildienste werden auf Port 25 begrüßt; es wird keine Mail gesendet.</translation>
    </message>
    <message>
        <source>Relays that suit a home server</source>
        <translation>Relays, die sich für einen Server zu Hause eignen</translation>
    </message>
    <message>
        <source>Another relay, or choose one that suits a home server</source>
        <translation>Ein anderes Relay, oder wählen Sie eines, das sich für einen Server zu Hause eignet</translation>
    </message>
    <message>
        <source>How your mail travels</source>
        <translation>Der Weg Ihrer Mail</translation>
    </message>
    <message>
        <source>Can mail leave and arrive from here?</source>
        <translation>Kann Mail von hier aus gehen und ankommen?</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::CopyButton</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Copied</source>
        <comment>button, just after copying</comment>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::DeliveryPath</name>
    <message>
        <source>in</source>
        <translation>herein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>hinaus</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>address family, direction, state</comment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4: %5.</source>
        <comment>address family, direction, state, hop, reason</comment>
        <translation>%1, %2: %3. %4: %5.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::DkimPage</name>
    <message>
        <source>Your key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>Selektor</translation>
    </message>
    <message>
        <source>Kind of key</source>
        <translation>Art des Schlüssels</translation>
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
        <translation>Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Schlüsseldatei verwenden</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>Einen privaten Schlüssel wählen</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.private);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key *.private);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The key is ready.</source>
        <translation>Der Schlüssel ist bereit.</translation>
    </message>
    <message>
        <source>DKIM key</source>
        <translation>DKIM-Schlüssel</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>A signature survives forwarding, where SPF does not. Several large receivers refuse unsigned mail.</source>
        <translation>Eine Signatur übersteht Weiterleitungen, SPF nicht. Mehrere große Empfänger weisen Mail ohne Signatur ab.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>RSA with 2048 bit is understood everywhere. Ed25519 only makes sense beside an RSA key.</source>
        <translation>RSA mit 2048 Bit wird überall verstanden. Ed25519 hat nur neben einem RSA-Schlüssel Sinn.</translation>
    </message>
    <message>
        <source>The name of one key, so that you can have several.</source>
        <translation>Der Name eines Schlüssels, damit es mehrere geben kann.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>The half that signs. It never leaves its file.</source>
        <translation>Die Hälfte, die signiert. Sie verlässt ihre Datei nie.</translation>
    </message>
    <message>
        <source>Make another key</source>
        <translation>Weiteren Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>RSA, %1 bit</source>
        <translation>RSA, %1 Bit</translation>
    </message>
    <message>
        <source>3072</source>
        <translation>3072</translation>
    </message>
    <message>
        <source>4096</source>
        <translation>4096</translation>
    </message>
    <message>
        <source>RSA + Ed25519</source>
        <translation>RSA + Ed25519</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Give your mail a signature</source>
        <translation>Ihrer Mail eine Unterschrift geben</translation>
    </message>
    <message>
        <source>A key signs each mail; its public half goes into your DNS, so that receivers can check.</source>
        <translation>Ein Schlüssel unterschreibt jede Mail; seine öffentliche Hälfte kommt in Ihr DNS, damit Empfänger prüfen können.</translation>
    </message>
    <message>
        <source>one piece: 255</source>
        <translation>ein Stück: 255</translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation>Was der Eintrag sagt</translation>
    </message>
    <message>
        <source>What the record says: %1</source>
        <translation>Was der Eintrag sagt: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>kind of key, how good it is</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Nothing is published at this name. Those before it are in use, or could not be asked; they stay untouched.</source>
        <translation>Unter diesem Namen ist nichts veröffentlicht. Die davor sind in Gebrauch oder ließen sich nicht abfragen; sie bleiben unberührt.</translation>
    </message>
    <message>
        <source>The key %1 is ready. %2 signs until you let %1 sign.</source>
        <translation>Der Schlüssel %1 ist fertig. %2 signiert, bis Sie %1 signieren lassen.</translation>
    </message>
    <message>
        <source>%1 signs as soon as the server&apos;s files are installed again.</source>
        <translation>%1 signiert, sobald die Dateien des Servers erneut installiert sind.</translation>
    </message>
    <message>
        <source>%1 is taken out. Ctrl+Z brings it back.</source>
        <translation>%1 ist herausgenommen. Strg+Z holt ihn zurück.</translation>
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
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Most domains need none of them.</source>
        <translation>Die meisten Domains brauchen keine davon.</translation>
    </message>
    <message>
        <source>Forged mail from names below your domain</source>
        <translation>Gefälschte Mail von Namen unter Ihrer Domain</translation>
    </message>
    <message>
        <source>As for the domain</source>
        <translation>Wie bei der Domain</translation>
    </message>
    <message>
        <source>Only observe</source>
        <translation>Nur beobachten</translation>
    </message>
    <message>
        <source>Spam folder</source>
        <translation>Spam-Ordner</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>The return address must have exactly this domain (SPF)</source>
        <translation>Die Rücksendeadresse muss genau diese Domain haben (SPF)</translation>
    </message>
    <message>
        <source>The signature must have exactly this domain (DKIM)</source>
        <translation>Die Signatur muss genau diese Domain haben (DKIM)</translation>
    </message>
    <message>
        <source>Without a tick, names below the domain count as well. With one, mail with such a name fails.</source>
        <translation>Ohne Häkchen zählen auch Namen unter der Domain. Mit Häkchen fällt Mail mit einem solchen Namen durch.</translation>
    </message>
    <message>
        <source>What is published now is stricter. With this choice receivers let more forged mail from names below through.</source>
        <translation>Was jetzt veröffentlicht ist, ist strenger. Mit dieser Wahl lassen Empfänger mehr gefälschte Mail von Namen darunter durch.</translation>
    </message>
    <message>
        <source>Weaken it all the same</source>
        <translation>Trotzdem lockern</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::DmarcPage</name>
    <message>
        <source>What receivers do with forged mail</source>
        <translation>Was Empfänger mit gefälschter Mail tun</translation>
    </message>
    <message>
        <source>Only observe</source>
        <translation>Nur beobachten</translation>
    </message>
    <message>
        <source>Spam folder</source>
        <translation>Spam-Ordner</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Mailbox for the daily reports</source>
        <translation>Postfach für die täglichen Berichte</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>What happens to forged mail</source>
        <translation>Was mit gefälschter Mail geschieht</translation>
    </message>
    <message>
        <source>Begin by observing; reports tell who sends in your name.</source>
        <translation>Mit Beobachten beginnen; Berichte sagen, wer in Ihrem Namen sendet.</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>It joins SPF and DKIM to the address people see, and asks for reports.</source>
        <translation>Es verbindet SPF und DKIM mit der sichtbaren Absenderadresse und fordert Berichte an.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Observe for some weeks, read the reports, then go on to the spam folder and at last to refusing.</source>
        <translation>Einige Wochen beobachten, die Berichte lesen, dann zum Spam-Ordner übergehen und zuletzt zum Abweisen.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>SPF or the signature must speak for the domain in From.</source>
        <translation>SPF oder die Signatur muss für die Domain in From sprechen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>A daily list of who sent mail in your name.</source>
        <translation>Eine tägliche Liste, wer in Ihrem Namen Mail gesendet hat.</translation>
    </message>
    <message>
        <source>From observing to refusing</source>
        <translation>Vom Beobachten zum Abweisen</translation>
    </message>
    <message>
        <source>What receivers make of your mail</source>
        <translation>Was Empfänger von Ihrer Mail halten</translation>
    </message>
    <message>
        <source>From observing to refusing: %1</source>
        <translation>Vom Beobachten zum Abweisen: %1</translation>
    </message>
    <message>
        <source>What receivers make of your mail: %1</source>
        <translation>Was Empfänger von Ihrer Mail halten: %1</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Your mail is judged as receivers judge it, now and with the records in place.</source>
        <translation>Ihre Mail wird beurteilt, wie Empfänger es tun, jetzt und mit den veröffentlichten Einträgen.</translation>
    </message>
    <message>
        <source>Not looked at to the end</source>
        <translation>Nicht zu Ende nachgesehen</translation>
    </message>
    <message>
        <source>Name servers are asked; nothing is sent by mail.</source>
        <translation>Nameserver werden gefragt; per Mail wird nichts verschickt.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Choose the same for all domains</source>
        <translation>Für alle Domains dasselbe wählen</translation>
    </message>
    <message>
        <source>What is published now is stricter. With &quot;Only observe&quot; receivers let forged mail through again.</source>
        <translation>Was jetzt veröffentlicht ist, ist strenger. Mit „Nur beobachten“ lassen Empfänger gefälschte Mail wieder durch.</translation>
    </message>
    <message>
        <source>What is published now is stricter. With &quot;Spam folder&quot; forged mail is no longer refused.</source>
        <translation>Was jetzt veröffentlicht ist, ist strenger. Mit „Spam-Ordner“ wird gefälschte Mail nicht mehr abgewiesen.</translation>
    </message>
    <message>
        <source>Weaken it all the same</source>
        <translation>Trotzdem lockern</translation>
    </message>
    <message>
        <source>The mailbox must exist. Reports are XML files, made for a program that reads them to you.</source>
        <translation>Das Postfach muss es geben. Die Berichte sind XML-Dateien für ein Programm, das sie für Sie liest.</translation>
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
        <translation>Vor dem nächsten Schritt</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::DomainBar</name>
    <message>
        <source>For the domain</source>
        <translation>Für die Domain</translation>
    </message>
    <message>
        <source>Domain that this page is about</source>
        <translation>Domain, um die es auf dieser Seite geht</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::DomainPage</name>
    <message>
        <source>Domain or mail address</source>
        <translation>Domain oder Mailadresse</translation>
    </message>
    <message>
        <source>My mail server runs on</source>
        <translation>Der Mailserver läuft auf</translation>
    </message>
    <message>
        <source>Where the mail server runs</source>
        <translation>Wo der Mailserver läuft</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Where this program runs now.</source>
        <translation>Wo dieses Programm jetzt läuft.</translation>
    </message>
    <message>
        <source>Elsewhere in my network</source>
        <translation>Anderswo im eigenen Netz</translation>
    </message>
    <message>
        <source>A small server at home, behind the same line.</source>
        <translation>Ein kleiner Server zu Hause, am selben Anschluss.</translation>
    </message>
    <message>
        <source>A rented server</source>
        <translation>Ein gemieteter Server</translation>
    </message>
    <message>
        <source>At a provider; its address counts, not this line&apos;s.</source>
        <translation>Bei einem Anbieter; es zählt seine Adresse, nicht die dieses Anschlusses.</translation>
    </message>
    <message>
        <source>Name of the mail host</source>
        <translation>Name des Mail-Hosts</translation>
    </message>
    <message>
        <source>What is there already</source>
        <translation>Was schon da ist</translation>
    </message>
    <message>
        <source>Which domain is your mail for?</source>
        <translation>Für welche Domain ist die Mail?</translation>
    </message>
    <message>
        <source>The part after the @. Nothing is changed anywhere; this only looks.</source>
        <translation>Der Teil hinter dem @. Nirgends wird etwas geändert; es wird nur nachgesehen.</translation>
    </message>
    <message>
        <source>Your domain</source>
        <translation>Eigene Domain</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>Receivers judge a mail by the domain it claims to come from. Everything that follows is set up for this name.</source>
        <translation>Empfänger beurteilen eine Mail nach der Domain, von der sie zu kommen behauptet. Alles Weitere wird für diesen Namen eingerichtet.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Use a domain of your own, registered in your name. Names of dynamic DNS services cannot carry all records.</source>
        <translation>Eine eigene, auf Sie registrierte Domain nehmen. Namen von DynDNS-Diensten können nicht alle Einträge tragen.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>The part of a mail address after the @.</source>
        <translation>Der Teil einer Mailadresse hinter dem @.</translation>
    </message>
    <message>
        <source>DNS host</source>
        <translation>DNS-Anbieter</translation>
    </message>
    <message>
        <source>Who keeps the records of your domain.</source>
        <translation>Wer die Einträge der Domain verwahrt.</translation>
    </message>
    <message>
        <source>MX</source>
        <translation>MX</translation>
    </message>
    <message>
        <source>The record that says where mail for you goes.</source>
        <translation>Der Eintrag, der sagt, wohin eingehende Mail geht.</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Gelesen als %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>from its name servers</source>
        <translation>nach ihren Nameservern</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Mail goes to</source>
        <translation>Mail geht an</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>noch nirgendwohin</translation>
    </message>
    <message>
        <source>from the MX record</source>
        <translation>nach dem MX-Eintrag</translation>
    </message>
    <message>
        <source>looking …</source>
        <translation>wird nachgesehen …</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Weiter mit</translation>
    </message>
    <message>
        <source>%1, step %2 of %3: %4</source>
        <comment>domain, number, count, title</comment>
        <translation>%1, Schritt %2 von %3: %4</translation>
    </message>
    <message>
        <source>%1: this file cannot be read</source>
        <translation>%1: Diese Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>nobody: the domain takes no mail</source>
        <translation>an niemanden: die Domain nimmt keine Mail an</translation>
    </message>
    <message>
        <source>from its address, without an MX record</source>
        <translation>aus ihrer Adresse, ohne MX-Eintrag</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ExplainedModel</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ExplainedRecord</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ExplainedTable</name>
    <message>
        <source>The record in words</source>
        <translation>Der Eintrag in Worten</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Why this here</source>
        <translation>Warum das hier</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Vorzeichen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ExtrasCard</name>
    <message>
        <source>More records</source>
        <translation>Weitere Einträge</translation>
    </message>
    <message>
        <source>None of them is needed for your mail to arrive.</source>
        <translation>Keiner davon ist nötig, damit Ihre Post ankommt.</translation>
    </message>
    <message>
        <source>Reports when other servers cannot use TLS</source>
        <translation>Berichte, wenn andere Server kein TLS nutzen können</translation>
    </message>
    <message>
        <source>Let mail programs find your server</source>
        <translation>Mailprogramme Ihren Server finden lassen</translation>
    </message>
    <message>
        <source>Who may issue certificates for the mail host (CAA)</source>
        <translation>Wer Zertifikate für den Mailserver ausstellen darf (CAA)</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Save the file for %1</source>
        <translation>Die Datei für %1 speichern</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Mail to you only over TLS (MTA-STS)</source>
        <translation>Post an Sie nur über TLS (MTA-STS)</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>Auf Probe</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>Verbindlich</translation>
    </message>
    <message>
        <source>File for %1</source>
        <translation>Datei für %1</translation>
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
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::FileModel</name>
    <message>
        <source>%1, %2</source>
        <comment>file, what happens to it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::FindingRow</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state of a finding, its sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, the finding it belongs to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, accepted by you</source>
        <comment>state of a finding</comment>
        <translation>%1, von Ihnen hingenommen</translation>
    </message>
    <message>
        <source>Accepted by you</source>
        <translation>Von Ihnen hingenommen</translation>
    </message>
    <message>
        <source>It is only marked here. To receivers it is as before.</source>
        <translation>Das wird nur hier vermerkt. Für Empfänger ist es wie zuvor.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>I accept this</source>
        <translation>Ich nehme das hin</translation>
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
        <translation>Ihr Server, wie er antwortet</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Command for the server</source>
        <translation>Befehl für den Server</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::InboundCard</name>
    <message>
        <source>Does mail come in?</source>
        <translation>Kommt Mail herein?</translation>
    </message>
    <message>
        <source>Your public address is looked for first.</source>
        <translation>Zuerst wird Ihre öffentliche Adresse gesucht.</translation>
    </message>
    <message>
        <source>Waiting on port 25 for five minutes at most. Send the mail now.</source>
        <translation>Warten auf Port 25, höchstens fünf Minuten. Jetzt die Mail schicken.</translation>
    </message>
    <message>
        <source>%1 has connected.</source>
        <translation>%1 hat sich verbunden.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Warten beenden</translation>
    </message>
    <message>
        <source>Wait for a mail</source>
        <translation>Auf eine Mail warten</translation>
    </message>
    <message>
        <source>That cannot be seen from inside.</source>
        <translation>Das ist von innen nicht zu sehen.</translation>
    </message>
    <message>
        <source>For a test this program waits on port 25 while you send a mail from a mailbox elsewhere. The mail is not taken now; the other server brings it again later.</source>
        <translation>Für eine Probe wartet dieses Programm auf Port 25, während Sie aus einem Postfach anderswo eine Mail schicken. Sie wird jetzt nicht angenommen; der andere Server bringt sie später noch einmal.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Paste what was seen elsewhere: the whole header of a mail that came in, a mail that was returned to its sender, or the output of a test of port 25.</source>
        <translation>Einfügen, was anderswo zu sehen war: den ganzen Kopf einer Mail, die ankam, eine Mail, die zum Absender zurückging, oder die Ausgabe einer Probe von Port 25.</translation>
    </message>
    <message>
        <source>Your public address has to be found first: check again.</source>
        <translation>Zuerst muss Ihre öffentliche Adresse gefunden werden: Prüfen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::KeyRotationCard</name>
    <message>
        <source>Which key signs</source>
        <translation>Welcher Schlüssel signiert</translation>
    </message>
    <message>
        <source>How a new key takes over</source>
        <translation>So übernimmt ein neuer Schlüssel</translation>
    </message>
    <message>
        <source>Publish the record of the new key. The old key goes on signing.</source>
        <translation>Veröffentlichen Sie den Eintrag des neuen Schlüssels. Der alte signiert weiter.</translation>
    </message>
    <message>
        <source>Wait until all name servers have it.</source>
        <translation>Warten Sie, bis alle Nameserver ihn haben.</translation>
    </message>
    <message>
        <source>Let the new key sign, and install the server&apos;s files again.</source>
        <translation>Lassen Sie den neuen Schlüssel signieren, und installieren Sie die Dateien des Servers erneut.</translation>
    </message>
    <message>
        <source>Keep the old record for a week: mail that is under way is checked with it.</source>
        <translation>Behalten Sie den alten Eintrag eine Woche: Mail, die noch unterwegs ist, wird mit ihm geprüft.</translation>
    </message>
    <message>
        <source>Then take the old key out, and delete its record at your DNS host.</source>
        <translation>Nehmen Sie dann den alten Schlüssel heraus, und löschen Sie seinen Eintrag bei Ihrem DNS-Anbieter.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Let it sign</source>
        <translation>Signieren lassen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>signs</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>Delete its record at your DNS host, if it is still there.</source>
        <translation>Löschen Sie seinen Eintrag bei Ihrem DNS-Anbieter, falls er noch da ist.</translation>
    </message>
    <message>
        <source>What it signs fails the check where its record is not seen.</source>
        <translation>Was er signiert, besteht die Prüfung dort nicht, wo sein Eintrag nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>Until all name servers are seen to have it, what it signs may fail the check. Better wait.</source>
        <translation>Solange nicht zu sehen ist, dass alle Nameserver ihn haben, besteht das damit Signierte die Prüfung vielleicht nicht. Warten Sie besser.</translation>
    </message>
    <message>
        <source>Let it sign all the same</source>
        <translation>Trotzdem signieren lassen</translation>
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
        <translation>Der private Schlüssel bleibt hier</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Show private key</source>
        <translation>Privaten Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Where the copy of the key goes</source>
        <translation>Wohin die Kopie des Schlüssels kommt</translation>
    </message>
    <message>
        <source>Copied to %1. Keep it where only you can read it.</source>
        <translation>Nach %1 kopiert. Bewahren Sie die Kopie dort auf, wo nur Sie sie lesen können.</translation>
    </message>
    <message>
        <source>Whoever sees this text can sign mail in your name. It is needed only where a mail server has no way to take the file.</source>
        <translation>Wer diesen Text sieht, kann Mail in Ihrem Namen unterschreiben. Gebraucht wird er nur, wenn ein Mailserver die Datei nicht annehmen kann.</translation>
    </message>
    <message>
        <source>Show it for 30 seconds</source>
        <translation>30 Sekunden lang zeigen</translation>
    </message>
    <message>
        <source>Do not show</source>
        <translation>Nicht zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>It is made on this computer, written once and readable only by you. Only its public half is published.</source>
        <translation>Er entsteht auf diesem Computer, wird einmal geschrieben und ist nur für Sie lesbar. Veröffentlicht wird nur die öffentliche Hälfte.</translation>
    </message>
    <message>
        <source>Fingerprint of the public half</source>
        <translation>Fingerabdruck der öffentlichen Hälfte</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Written once, readable only by you. Nothing sends, shows or copies it unless you ask for it.</source>
        <translation>Einmal geschrieben, nur für Sie lesbar. Nichts sendet, zeigt oder kopiert ihn, solange Sie es nicht verlangen.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ListDetail</name>
    <message>
        <source>Take me off</source>
        <translation>Austragen lassen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Take me off: %1</source>
        <comment>list</comment>
        <translation>Austragen lassen: %1</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ListGrid</name>
    <message>
        <source>asking</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht gelistet</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>gelistet</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>%1: %2. %3, for %4</source>
        <comment>list, its answer, its weight, address or domain</comment>
        <translation>%1: %2. %3, für %4</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 Antworten</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ListModel</name>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ListPanel</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>lists shown</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Listed</source>
        <comment>lists shown</comment>
        <translation>Gelistet</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>lists shown</comment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Als Bild zeigen</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ListsPage</name>
    <message>
        <source>Is your address on a block list?</source>
        <translation>Steht die Adresse auf einer Sperrliste?</translation>
    </message>
    <message>
        <source>About a hundred lists are asked, each with its own test questions. Few of them decide.</source>
        <translation>Etwa hundert Listen werden gefragt, jede mit ihren eigenen Probefragen. Wenige davon entscheiden.</translation>
    </message>
    <message>
        <source>%1 of %2 answers so far. Few lists decide; those come first.</source>
        <translation>Bisher %1 von %2 Antworten. Wenige Listen entscheiden; die kommen zuerst.</translation>
    </message>
    <message>
        <source>Block lists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>Receivers ask a few of these lists before they take mail. Most of the others nobody asks.</source>
        <translation>Empfänger fragen einige dieser Listen, bevor sie Mail annehmen. Die meisten anderen fragt niemand.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Mend the cause first: reverse name, an infected device, an open relay. Then ask to be taken off. Never pay for it.</source>
        <translation>Zuerst die Ursache beheben: Rückwärtsname, befallenes Gerät, offenes Relay. Dann um Austragung bitten. Nie dafür bezahlen.</translation>
    </message>
    <message>
        <source>Policy list</source>
        <translation>Richtlinienliste</translation>
    </message>
    <message>
        <source>Says that an address is a home line. No accusation.</source>
        <translation>Sagt, dass eine Adresse ein Privatanschluss ist. Kein Vorwurf.</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>The list refused, was silent, or failed its own test. That is neither good nor bad.</source>
        <translation>Die Liste lehnte ab, schwieg oder bestand ihre eigene Probe nicht. Das ist weder gut noch schlecht.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::LookupBar</name>
    <message>
        <source>%1 of %2 look-ups, %3 of %4 empty answers</source>
        <translation>%1 von %2 Abfragen, %3 von %4 leeren Antworten</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::MoreDomainsCard</name>
    <message>
        <source>More domains on this server</source>
        <translation>Weitere Domains auf diesem Server</translation>
    </message>
    <message>
        <source>One server and one name serve them all; each has its own key, SPF and DMARC.</source>
        <translation>Ein Server und ein Name bedienen alle; jede hat ihren eigenen Schlüssel, SPF und DMARC.</translation>
    </message>
    <message>
        <source>Another domain</source>
        <translation>Weitere Domain</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <translation>%1 steht schon in der Liste.</translation>
    </message>
    <message>
        <source>%1 is out of the list. Its key file stays where it is.</source>
        <translation>%1 ist nicht mehr in der Liste. Die Schlüsseldatei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::NamePage</name>
    <message>
        <source>Address, name and greeting</source>
        <translation>Adresse, Name und Begrüßung</translation>
    </message>
    <message>
        <source>The server greets with</source>
        <translation>Der Server grüßt mit</translation>
    </message>
    <message>
        <source>What the server greets with</source>
        <translation>Womit der Server grüßt</translation>
    </message>
    <message>
        <source>Ask your provider</source>
        <translation>Den Anbieter bitten</translation>
    </message>
    <message>
        <source>The reverse name is set by whoever gives you the address.</source>
        <translation>Den Rückwärtsnamen setzt, wer die Adresse vergibt.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Bitte</translation>
    </message>
    <message>
        <source>Request to the provider</source>
        <translation>Bitte an den Anbieter</translation>
    </message>
    <message>
        <source>One name, both directions</source>
        <translation>Ein Name, beide Richtungen</translation>
    </message>
    <message>
        <source>Your address needs a name that leads back to it, and the server greets with that name.</source>
        <translation>Die Adresse braucht einen Namen, der zu ihr zurückführt, und mit diesem Namen grüßt der Server.</translation>
    </message>
    <message>
        <source>Reverse DNS and name</source>
        <translation>Rückwärtsname und Begrüßung</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>Gmail and many others refuse mail from an address without a name that leads back to it.</source>
        <translation>Gmail und viele andere weisen Mail von einer Adresse ab, deren Name nicht zu ihr zurückführt.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Publish the host&apos;s address first, then ask the provider to set the reverse name. Where the provider fixes the name, let the server greet with it.</source>
        <translation>Zuerst die Adresse des Hosts veröffentlichen, dann den Anbieter bitten, den Rückwärtsnamen zu setzen. Wo der Anbieter den Namen vorgibt, den Server damit grüßen lassen.</translation>
    </message>
    <message>
        <source>Reverse name (PTR)</source>
        <translation>Rückwärtsname (PTR)</translation>
    </message>
    <message>
        <source>The name that belongs to an address.</source>
        <translation>Der Name, der zu einer Adresse gehört.</translation>
    </message>
    <message>
        <source>Greeting (EHLO)</source>
        <translation>Begrüßung (EHLO)</translation>
    </message>
    <message>
        <source>What your server calls itself when it delivers mail.</source>
        <translation>Wie der Server sich nennt, wenn er Mail zustellt.</translation>
    </message>
    <message>
        <source>Its own name</source>
        <translation>Der eigene Name</translation>
    </message>
    <message>
        <source>The mail host&apos;s name, which is yours.</source>
        <translation>Der Name des Mail-Hosts, der Ihnen gehört.</translation>
    </message>
    <message>
        <source>The provider&apos;s name</source>
        <translation>Der Name vom Anbieter</translation>
    </message>
    <message>
        <source>The name the address has already.</source>
        <translation>Der Name, den die Adresse schon hat.</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>For lines whose reverse name cannot be changed. Your mail domain stays yours.</source>
        <translation>Für Anschlüsse, deren Rückwärtsname sich nicht ändern lässt. Die Mail-Domain bleibt die eigene.</translation>
    </message>
    <message>
        <source>Address, name and greeting: %1</source>
        <translation>Adresse, Name und Begrüßung: %1</translation>
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
        <translation>Der Name des Anbieters wird noch nachgesehen. Die Konfiguration des Servers wird geschrieben, wenn er bekannt ist.</translation>
    </message>
    <message>
        <source>The provider&apos;s name is not known: no name was found that leads back to the address. Check again later, or let the server greet with its own name; until then no configuration is written.</source>
        <translation>Der Name des Anbieters ist nicht bekannt: Es wurde kein Name gefunden, der zur Adresse zurückführt. Prüfen Sie später noch einmal, oder lassen Sie den Server mit seinem eigenen Namen grüßen; bis dahin wird keine Konfiguration geschrieben.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::OldValue</name>
    <message>
        <source>%1 goes</source>
        <comment>a part of a published record</comment>
        <translation>%1 entfällt</translation>
    </message>
    <message>
        <source>%1 stays</source>
        <comment>a part of a published record</comment>
        <translation>%1 bleibt</translation>
    </message>
    <message>
        <source>Published now: %1</source>
        <translation>Jetzt veröffentlicht: %1</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::PictureCard</name>
    <message>
        <source>Show as list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Als Bild zeigen</translation>
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
        <translation>Noch kein Eintrag</translation>
    </message>
    <message>
        <source>It is made when the server&apos;s address is known.</source>
        <translation>Er entsteht, sobald die Adresse des Servers bekannt ist.</translation>
    </message>
    <message>
        <source>Published now: %1</source>
        <translation>Jetzt veröffentlicht: %1</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::PresentServerCard</name>
    <message>
        <source>Your server as it is</source>
        <translation>Ihr Server, wie er ist</translation>
    </message>
    <message>
        <source>If a server runs already: see where it differs from the plan.</source>
        <translation>Falls schon ein Server läuft: Sehen Sie, worin er vom Plan abweicht.</translation>
    </message>
    <message>
        <source>Start this on the server and paste what it prints, or open the files. The text is read here and not kept.</source>
        <translation>Führen Sie dies auf dem Server aus und fügen Sie die Ausgabe ein, oder öffnen Sie die Dateien. Der Text wird hier gelesen und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Configuration of the server: one text or several, one below the other.</source>
        <translation>Konfiguration des Servers: ein Text oder mehrere untereinander.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>Take over into the plan</source>
        <translation>In den Plan übernehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Choose a file of the server&apos;s configuration</source>
        <translation>Eine Datei der Serverkonfiguration wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ProgressBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::PublishedCard</name>
    <message>
        <source>Seen around the world</source>
        <translation>Rund um die Welt gesehen</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Look through some public resolvers as well</source>
        <translation>Auch durch einige öffentliche Resolver nachsehen</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Noch nicht nachgesehen.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::RangeBar</name>
    <message>
        <source>Ready between %1 and %2 of 100</source>
        <translation>Bereit zwischen %1 und %2 von 100</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::RecordCard</name>
    <message>
        <source>Show the fields</source>
        <translation>Die Felder zeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>record&apos;s purpose, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Hide the fields</source>
        <translation>Die Felder ausblenden</translation>
    </message>
    <message>
        <source>You should see afterwards: %1</source>
        <translation>Danach ist zu sehen: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>field of a record</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Published now</source>
        <translation>Jetzt veröffentlicht</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>button, the record it opens, its name</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Das habe ich erledigt</translation>
    </message>
    <message>
        <source>leave it empty</source>
        <translation>leer lassen</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::RecordFilesCard</name>
    <message>
        <source>As a file</source>
        <translation>Als Datei</translation>
    </message>
    <message>
        <source>For a name server of your own, or a program that writes your DNS. What is published already and is not meant by these records stays.</source>
        <translation>Für einen eigenen Nameserver oder ein Programm, das Ihr DNS schreibt. Was schon veröffentlicht ist und mit diesen Einträgen nicht gemeint ist, bleibt.</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Form der Datei</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the records</source>
        <translation>Die Einträge speichern</translation>
    </message>
    <message>
        <source>The address of this line changes. A program on the server has to tell your DNS host each time; its configuration:</source>
        <translation>Die Adresse dieses Anschlusses wechselt. Ein Programm auf dem Server muss es dem DNS-Anbieter jedes Mal melden; seine Konfiguration:</translation>
    </message>
    <message>
        <source>Program that follows the address</source>
        <translation>Programm, das der Adresse folgt</translation>
    </message>
    <message>
        <source>Save folder</source>
        <translation>Ordner speichern</translation>
    </message>
    <message>
        <source>Choose a folder for a file of each zone</source>
        <translation>Einen Ordner für je eine Datei pro Zone wählen</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Einen leeren Ordner wählen</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>In %1 gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>With the MX record that comes last</source>
        <translation>Mit dem MX-Eintrag, der zuletzt kommt</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::RecordMeaning</name>
    <message>
        <source>Hide what each part means</source>
        <translation>Bedeutung der Teile ausblenden</translation>
    </message>
    <message>
        <source>What each part means</source>
        <translation>Was jeder Teil bedeutet</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::RecordsPage</name>
    <message>
        <source>Your DNS is at</source>
        <translation>Das DNS liegt bei</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Enter these records</source>
        <translation>Diese Einträge eintragen</translation>
    </message>
    <message>
        <source>Copy each field to the page of your DNS host. Nothing is changed from here.</source>
        <translation>Jedes Feld auf die Seite des DNS-Anbieters kopieren. Von hier wird nichts geändert.</translation>
    </message>
    <message>
        <source>%1 of %2 seen. Copy each field to your DNS host; cards turn to seen by themselves.</source>
        <translation>%1 von %2 gesehen. Jedes Feld zum DNS-Anbieter kopieren; Karten werden von selbst zu „Gesehen“.</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>Die Einträge</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>Receivers read these records each time a mail comes in.</source>
        <translation>Empfänger lesen diese Einträge bei jeder Mail, die hereinkommt.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Type only what the card shows. Change what is there instead of adding a second one.</source>
        <translation>Nur eintippen, was die Karte zeigt. Vorhandenes ändern, statt ein Zweites hinzuzufügen.</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>How long others may remember a record, in seconds.</source>
        <translation>Wie lange andere sich einen Eintrag merken dürfen, in Sekunden.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>All records of a domain together.</source>
        <translation>Alle Einträge einer Domain zusammen.</translation>
    </message>
    <message>
        <source>any DNS host</source>
        <translation>ein beliebiger DNS-Anbieter</translation>
    </message>
    <message>
        <source>All domains are there</source>
        <translation>Alle Domains sind dort</translation>
    </message>
    <message>
        <source>All records as text</source>
        <translation>Alle Einträge als Text</translation>
    </message>
    <message>
        <source>%1 of %2 seen, %3 done and not seen yet. New records are mostly there after a few minutes, changed ones when the old one&apos;s TTL is over.</source>
        <translation>%1 von %2 zu sehen, %3 erledigt und noch nicht zu sehen. Neue Einträge sind meist nach einigen Minuten da, geänderte, wenn die TTL des alten abgelaufen ist.</translation>
    </message>
    <message>
        <source>%1 To be removed: %2.</source>
        <comment>how many are seen, how many must go</comment>
        <translation>%1 Zu entfernen: %2.</translation>
    </message>
    <message>
        <source>To be removed: %1.</source>
        <translation>Zu entfernen: %1.</translation>
    </message>
    <message>
        <source>Your name servers are those of several hosts: %1. Choose the one whose page you use; the fields are named as there.</source>
        <translation>Ihre Nameserver passen zu mehreren Anbietern: %1. Wählen Sie den, dessen Seite Sie benutzen; die Felder heißen wie dort.</translation>
    </message>
    <message>
        <source>Whatever else stands in the DNS of %1 is yours and stays as it is.</source>
        <translation>Was sonst im DNS von %1 steht, gehört Ihnen und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Yours, and not touched: %1. Whatever else stands in the DNS of %2 stays as it is as well.</source>
        <comment>records, domain</comment>
        <translation>Ihres, bleibt unberührt: %1. Auch was sonst im DNS von %2 steht, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ResolverCard</name>
    <message>
        <source>Ask through another name server</source>
        <translation>Über einen anderen Nameserver fragen</translation>
    </message>
    <message>
        <source>Ask through this computer&apos;s own name server</source>
        <translation>Über den eigenen Nameserver dieses Rechners fragen</translation>
    </message>
    <message>
        <source>Ask through the router</source>
        <translation>Über den Router fragen</translation>
    </message>
    <message>
        <source>Name server to ask</source>
        <translation>Nameserver, der gefragt werden soll</translation>
    </message>
    <message>
        <source>Not every list answers your name server. What %1 would say is not known: that is neither good nor bad.</source>
        <translation>Nicht jede Liste antwortet Ihrem Nameserver. Was %1 sagen würde, ist nicht bekannt: Das ist weder gut noch schlecht.</translation>
    </message>
    <message>
        <source>Your name server invents answers. What the lists say through it counts for nothing.</source>
        <translation>Ihr Nameserver erfindet Antworten. Was die Listen über ihn sagen, zählt nicht.</translation>
    </message>
    <message>
        <source>Look-ups are caught on your line, so no list can be asked itself. Only a list that passed its own test counts.</source>
        <translation>Namensabfragen werden auf Ihrer Leitung abgefangen, deshalb kann keine Liste selbst gefragt werden. Es zählt nur eine Liste, die ihre eigene Probe bestanden hat.</translation>
    </message>
    <message>
        <source>The lists are asked through %1.</source>
        <translation>Die Listen werden über %1 gefragt.</translation>
    </message>
    <message>
        <source>Use the computer&apos;s setting again</source>
        <translation>Wieder die Einstellung des Rechners verwenden</translation>
    </message>
    <message>
        <source>Looking whether this computer or the router can be asked instead …</source>
        <translation>Es wird geprüft, ob stattdessen dieser Rechner oder der Router gefragt werden kann …</translation>
    </message>
    <message>
        <source>Tried a moment ago: what is offered here answers as it should.</source>
        <translation>Eben ausprobiert: Was hier angeboten wird, antwortet, wie es soll.</translation>
    </message>
    <message>
        <source>Looking whether it answers …</source>
        <translation>Es wird geprüft, ob er antwortet …</translation>
    </message>
    <message>
        <source>Look names up over HTTPS at %1</source>
        <translation>Namen über HTTPS bei %1 nachschlagen</translation>
    </message>
    <message>
        <source>Look-ups are caught on your line: somebody answers in the place of every name server.</source>
        <translation>Abfragen werden auf Ihrer Leitung abgefangen: Jemand antwortet anstelle jedes Nameservers.</translation>
    </message>
    <message>
        <source>Names are looked up over HTTPS at %1, those of the lists as well.</source>
        <translation>Namen werden über HTTPS bei %1 nachgeschlagen, auch die der Listen.</translation>
    </message>
    <message>
        <source>Over HTTPS nobody on your line can answer in its place. Whoever runs it learns which names are looked up, and block lists that answer now may turn it away.</source>
        <translation>Über HTTPS kann auf Ihrer Leitung niemand an seiner Stelle antworten. Sein Betreiber erfährt, welche Namen nachgeschlagen werden, und Sperrlisten, die jetzt antworten, weisen ihn vielleicht ab.</translation>
    </message>
    <message>
        <source>Names are looked up through %1.</source>
        <translation>Namen werden über %1 nachgeschlagen.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::ReverseTriangle</name>
    <message>
        <source>%1, %2: %3.</source>
        <comment>thing, claim, state</comment>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>noch kein Name</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>Its name (%1)</source>
        <translation>Ihr Name (%1)</translation>
    </message>
    <message>
        <source>Greeting (%1)</source>
        <translation>Begrüßung (%1)</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>Its name (PTR)</source>
        <translation>Ihr Name (PTR)</translation>
    </message>
    <message>
        <source>Your server greets as</source>
        <translation>Der Server grüßt als</translation>
    </message>
    <message>
        <source>%1: not looked up yet.</source>
        <comment>thing</comment>
        <translation>%1: noch nicht nachgesehen.</translation>
    </message>
    <message>
        <source>Not looked up yet</source>
        <translation>Noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::SeenDots</name>
    <message>
        <source>%1 of %2 seen</source>
        <translation>%1 von %2 gesehen</translation>
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
        <translation>Der Server ist</translation>
    </message>
    <message>
        <source>Save folder</source>
        <translation>Ordner speichern</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Each goes to the place it is named by; the folder&apos;s script does it, shows every change and can undo it.</source>
        <translation>Jede gehört an den Ort, den ihr Name nennt; das Skript im Ordner erledigt das, zeigt jede Änderung und kann sie zurücknehmen.</translation>
    </message>
    <message>
        <source>Make the server match</source>
        <translation>Den Server passend machen</translation>
    </message>
    <message>
        <source>Greeting, signature and route, as your server wants them written.</source>
        <translation>Begrüßung, Signatur und Weg, so geschrieben, wie der Server sie braucht.</translation>
    </message>
    <message>
        <source>Server configuration</source>
        <translation>Serverkonfiguration</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>Records alone sign nothing: the server must greet with its name and sign with the key.</source>
        <translation>Einträge allein signieren nichts: Der Server muss mit seinem Namen grüßen und mit dem Schlüssel signieren.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Save the folder, copy it to the server, and start its script. It asks before each change.</source>
        <translation>Den Ordner speichern, auf den Server kopieren und sein Skript starten. Es fragt vor jeder Änderung.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>lines are added</source>
        <translation>Zeilen kommen hinzu</translation>
    </message>
    <message>
        <source>settings are changed</source>
        <translation>Einstellungen werden geändert</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Einen leeren Ordner wählen</translation>
    </message>
    <message>
        <source>Save archive</source>
        <translation>Archiv speichern</translation>
    </message>
    <message>
        <source>To be known before</source>
        <translation>Vorher zu wissen</translation>
    </message>
    <message>
        <source>By hand, in this order</source>
        <translation>Von Hand, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Tried with the real server</source>
        <translation>Mit dem echten Server ausprobiert</translation>
    </message>
    <message>
        <source>Made from the documentation</source>
        <translation>Nach der Dokumentation gemacht</translation>
    </message>
    <message>
        <source>Do the steps in their order. The folder has the files they speak of, and the same steps in its README.</source>
        <translation>Tun Sie die Schritte der Reihe nach. Der Ordner hat die Dateien, von denen sie sprechen, und dieselben Schritte in seiner README.</translation>
    </message>
    <message>
        <source>Save the folder, copy it to the machine of the server, and start its script with the folder that the server&apos;s configuration lies in. It asks before each change.</source>
        <translation>Speichern Sie den Ordner, kopieren Sie ihn auf den Rechner des Servers, und starten Sie das Skript darin mit dem Ordner, in dem die Konfiguration des Servers liegt. Es fragt vor jeder Änderung.</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>The name that a server says first to another one (EHLO).</source>
        <translation>Der Name, den ein Server einem anderen zuerst sagt (EHLO).</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>The half of the DKIM key that signs; it stays on the server and with you.</source>
        <translation>Die Hälfte des DKIM-Schlüssels, die signiert; sie bleibt auf dem Server und bei Ihnen.</translation>
    </message>
    <message>
        <source>Each goes below the folder that the server&apos;s configuration lies in; the script in the export does it, shows every change and can undo it.</source>
        <translation>Jede kommt unter den Ordner, in dem die Konfiguration des Servers liegt; das Skript im Export erledigt es, zeigt jede Änderung und kann sie zurücknehmen.</translation>
    </message>
    <message>
        <source>Each goes to the place it is named by. There is no script for that: the steps say what is done with it.</source>
        <translation>Jede kommt an den Ort, nach dem sie benannt ist. Dafür gibt es kein Skript: Die Schritte sagen, was damit geschieht.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::SetUps</name>
    <message>
        <source>Open a set-up</source>
        <translation>Einrichtung öffnen</translation>
    </message>
    <message>
        <source>Set-ups (*.mailworthy);;All files (*)</source>
        <translation>Einrichtungen (*.mailworthy);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save a copy of this set-up</source>
        <translation>Kopie dieser Einrichtung speichern</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::SpfPage</name>
    <message>
        <source>What holds for other senders</source>
        <translation>Was für andere Absender gilt</translation>
    </message>
    <message>
        <source>Suspicious (~all)</source>
        <translation>Verdächtig (~all)</translation>
    </message>
    <message>
        <source>Not allowed (-all)</source>
        <translation>Nicht erlaubt (-all)</translation>
    </message>
    <message>
        <source>Other services that send for this domain (SPF names, commas between)</source>
        <translation>Andere Dienste, die für diese Domain senden (SPF-Namen, durch Kommas getrennt)</translation>
    </message>
    <message>
        <source>not a full name</source>
        <translation>kein vollständiger Name</translation>
    </message>
    <message>
        <source>One record names every server that may send. What is published already is kept and merged.</source>
        <translation>Ein Eintrag nennt jeden Server, der senden darf. Schon Veröffentlichtes bleibt und wird zusammengeführt.</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>Receivers ask this record whether your address may send for the domain.</source>
        <translation>Diesen Eintrag fragen Empfänger, ob die Adresse für die Domain senden darf.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>There must be exactly one record. Begin with ~all; go to -all when everything runs.</source>
        <translation>Es darf nur genau einen Eintrag geben. Mit ~all beginnen; zu -all übergehen, wenn alles läuft.</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>A question that a receiver has to ask. More than ten end in an error.</source>
        <translation>Eine Frage, die ein Empfänger stellen muss. Mehr als zehn enden in einem Fehler.</translation>
    </message>
    <message>
        <source>include</source>
        <translation>include</translation>
    </message>
    <message>
        <source>Takes over the senders of another record.</source>
        <translation>Übernimmt die Absender eines anderen Eintrags.</translation>
    </message>
    <message>
        <source>Who may send</source>
        <translation>Wer senden darf</translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation>Was der Eintrag sagt</translation>
    </message>
    <message>
        <source>Say who may send for you</source>
        <translation>Sagen, wer für Sie senden darf</translation>
    </message>
    <message>
        <source>With the record below receivers need %1 of %2 look-ups.</source>
        <translation>Mit dem Eintrag unten brauchen Empfänger %1 von %2 Abfragen.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>The record is walked as a receiver walks it.</source>
        <translation>Der Eintrag wird ausgewertet, wie ein Empfänger es tut.</translation>
    </message>
    <message>
        <source>Not looked at to the end</source>
        <translation>Nicht zu Ende nachgesehen</translation>
    </message>
    <message>
        <source>Name servers are asked; nothing is sent by mail.</source>
        <translation>Nameserver werden gefragt; per Mail wird nichts verschickt.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Choose the same for all domains</source>
        <translation>Für alle Domains dasselbe wählen</translation>
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
        <translation>Absender im Eintrag</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change of the SPF record</source>
        <translation>Die letzte Änderung am SPF-Eintrag rückgängig machen</translation>
    </message>
    <message>
        <source>Without it your own mail would not pass.</source>
        <translation>Ohne ihn käme Ihre eigene Mail nicht durch.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Merged from %1 records</source>
        <translation>Aus %1 Einträgen zusammengeführt</translation>
    </message>
    <message>
        <source>Nobody yet: the server&apos;s address is needed first.</source>
        <translation>Noch niemand: Zuerst wird die Adresse des Servers gebraucht.</translation>
    </message>
    <message>
        <source>Who is not ticked may no longer send for the domain.</source>
        <translation>Wer kein Häkchen hat, darf nicht mehr für die Domain senden.</translation>
    </message>
    <message>
        <source>Untick whom you do not use any more.</source>
        <translation>Häkchen entfernen bei allen, die Sie nicht mehr nutzen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>term, whose it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What is published is not known yet; it is merged as soon as it is.</source>
        <translation>Was veröffentlicht ist, ist noch nicht bekannt; es wird zusammengeführt, sobald es bekannt ist.</translation>
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
        <translation>%1: %2. Abfragen: %3.</translation>
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
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <comment>seconds, what runs</comment>
        <translation>%1 s, %2</translation>
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
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::StepModel</name>
    <message>
        <source>Step %1 of %2, %3, %4</source>
        <comment>number, count, title, state</comment>
        <translation>Schritt %1 von %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::StepPage</name>
    <message>
        <source>Something changed since this was checked; the results may be out of date.</source>
        <translation>Seit der Prüfung hat sich etwas geändert; die Ergebnisse sind womöglich veraltet.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>Results appear here one by one.</source>
        <translation>Ergebnisse erscheinen hier eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Bisher wurde nichts geprüft</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Your domain is needed first.</source>
        <translation>Zuerst wird die Domain gebraucht.</translation>
    </message>
    <message>
        <source>The server&apos;s public address is needed first.</source>
        <translation>Zuerst wird die öffentliche Adresse des Servers gebraucht.</translation>
    </message>
    <message>
        <source>The mail host&apos;s name is needed first.</source>
        <translation>Zuerst wird der Name des Mail-Hosts gebraucht.</translation>
    </message>
    <message>
        <source>The DKIM key is needed first.</source>
        <translation>Zuerst wird der DKIM-Schlüssel gebraucht.</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Gehe zu: %1</translation>
    </message>
    <message>
        <source>Request copied: paste it into a mail to your provider.</source>
        <translation>Bitte kopiert: in eine Mail an den Anbieter einfügen.</translation>
    </message>
    <message>
        <source>The check only asks and greets; no mail is sent.</source>
        <translation>Die Prüfung fragt und grüßt nur; es wird keine Mail gesendet.</translation>
    </message>
    <message>
        <source>Not checked to the end</source>
        <translation>Nicht zu Ende geprüft</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>The check was stopped; before its end nothing is certain.</source>
        <translation>Die Prüfung wurde angehalten; vor ihrem Ende ist nichts sicher.</translation>
    </message>
    <message>
        <source>The provider&apos;s name, which the server is to greet with, is needed first.</source>
        <translation>Zuerst wird der Name des Anbieters gebraucht, mit dem der Server grüßen soll.</translation>
    </message>
    <message>
        <source>Left out by your choice</source>
        <translation>Auf Ihren Wunsch ausgelassen</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::SwitchCard</name>
    <message>
        <source>The MX record comes last</source>
        <translation>Der MX-Eintrag kommt zuletzt</translation>
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
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>token, its meaning, its number</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>token, its number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>new, %1</source>
        <comment>token number</comment>
        <translation>neu, %1</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::VerdictCard</name>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::VerifyPage</name>
    <message>
        <source>Check everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Is everything in place?</source>
        <translation>Ist alles an seinem Platz?</translation>
    </message>
    <message>
        <source>Everything is looked at again, as a receiver would see it.</source>
        <translation>Alles wird noch einmal angesehen, so wie ein Empfänger es sieht.</translation>
    </message>
    <message>
        <source>Verify live</source>
        <translation>Live prüfen</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>Records count only once the world sees them. Old answers can live for hours.</source>
        <translation>Einträge zählen erst, wenn die Welt sie sieht. Alte Antworten können Stunden leben.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Begin with what stops mail. What could not be told is neither good nor bad: look again later.</source>
        <translation>Mit dem beginnen, was Mail aufhält. Was nicht feststellbar war, ist weder gut noch schlecht: später noch einmal nachsehen.</translation>
    </message>
    <message>
        <source>Any one thing that stops mail keeps the range at 60 or below.</source>
        <translation>Schon eine Sache, die Mail aufhält, hält den Bereich bei 60 oder darunter.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Benannt</translation>
    </message>
    <message>
        <source>Authenticated</source>
        <translation>Ausgewiesen</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Ruf</translation>
    </message>
    <message>
        <source>Can mail find your server?</source>
        <translation>Findet Mail Ihren Server?</translation>
    </message>
    <message>
        <source>Do address and name fit?</source>
        <translation>Passen Adresse und Name zusammen?</translation>
    </message>
    <message>
        <source>SPF, DKIM and DMARC.</source>
        <translation>SPF, DKIM und DMARC.</translation>
    </message>
    <message>
        <source>Block lists.</source>
        <translation>Sperrlisten.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::WatchPage</name>
    <message>
        <source>While this window is open</source>
        <translation>Solange dieses Fenster offen ist</translation>
    </message>
    <message>
        <source>How often everything is checked</source>
        <translation>Wie oft alles geprüft wird</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>On the server, without a window</source>
        <translation>Auf dem Server, ohne Fenster</translation>
    </message>
    <message>
        <source>The same checks from the command line. The exit code says whether something needs you: 0 is good.</source>
        <translation>Dieselben Prüfungen von der Befehlszeile. Der Rückgabewert sagt, ob etwas zu tun ist: 0 ist gut.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Line for cron, once a day</source>
        <translation>Zeile für cron, einmal am Tag</translation>
    </message>
    <message>
        <source>Line for cron</source>
        <translation>Zeile für cron</translation>
    </message>
    <message>
        <source>Keep it good</source>
        <translation>Damit es gut bleibt</translation>
    </message>
    <message>
        <source>Keep an eye</source>
        <translation>Im Auge behalten</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>A changed address or a new listing stops mail without a word.</source>
        <translation>Eine neue Adresse oder eine neue Listung hält Mail ohne ein Wort auf.</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Let the server check itself once a day; the line for cron does it.</source>
        <translation>Den Server sich einmal am Tag selbst prüfen lassen; die Zeile für cron erledigt das.</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>Geprüft um %1.</translation>
    </message>
    <message>
        <source>Checked at %1: all as before.</source>
        <translation>Geprüft um %1: alles wie zuvor.</translation>
    </message>
    <message>
        <source>Checked at %1: something changed.</source>
        <translation>Geprüft um %1: Etwas hat sich geändert.</translation>
    </message>
    <message>
        <source>The next look comes by itself.</source>
        <translation>Der nächste Blick kommt von selbst.</translation>
    </message>
    <message>
        <source>Choose how often, and only what changed is shown here.</source>
        <translation>Wählen, wie oft; hier erscheint nur, was sich geändert hat.</translation>
    </message>
    <message>
        <source>The server is another computer: save a copy of this set-up, and put it into your home folder there first.</source>
        <translation>Der Server ist ein anderer Rechner: Speichern Sie zuerst eine Kopie dieser Einrichtung, und legen Sie sie dort in Ihren persönlichen Ordner.</translation>
    </message>
    <message>
        <source>Save a copy of this set-up …</source>
        <translation>Eine Kopie dieser Einrichtung speichern …</translation>
    </message>
    <message>
        <source>No Internet since %1; last good check: %2.</source>
        <translation>Kein Internet seit %1; letzte gute Prüfung: %2.</translation>
    </message>
    <message>
        <source>No Internet since %1.</source>
        <translation>Kein Internet seit %1.</translation>
    </message>
    <message>
        <source>Addresses change and block lists add entries. A look once a day shows it.</source>
        <translation>Adressen wechseln, und Sperrlisten wachsen. Ein Blick am Tag zeigt es.</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::WhyPanel</name>
    <message>
        <source>Why this matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Words on this page</source>
        <translation>Wörter auf dieser Seite</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Erklärung schließen</translation>
    </message>
    <message>
        <source>Learn more: %1</source>
        <translation>Mehr dazu: %1</translation>
    </message>
    <message>
        <source>No browser could be opened here. Its address:</source>
        <translation>Hier ließ sich kein Browser öffnen. Die Adresse:</translation>
    </message>
    <message>
        <source>Address of %1</source>
        <translation>Adresse von %1</translation>
    </message>
</context>
<context>
    <name>mailworthy::gui::WizardWindow</name>
    <message>
        <source>Ready so far</source>
        <translation>Bisher bereit</translation>
    </message>
    <message>
        <source>Hatched: not known yet</source>
        <translation>Schraffiert: noch nicht bekannt</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Checks what is old or failed. With Shift: everything.</source>
        <translation>Prüft, was alt ist oder fehlschlug. Mit Umschalttaste: alles.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Why this matters</source>
        <translation>Warum das wichtig ist</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>readiness from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Add another domain</source>
        <translation>Weitere Domain hinzufügen</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Domain: %1</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Step 4 of 11, its title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button on the last step</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
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
        <source>%1  %2</source>
        <comment>number, title</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  %2, %3</source>
        <comment>number, title, state</comment>
        <translation>%1  %2, %3</translation>
    </message>
    <message>
        <source>Page for a browser (HTML) …</source>
        <translation>Seite für den Browser (HTML) …</translation>
    </message>
    <message>
        <source>For printing (PDF) …</source>
        <translation>Zum Drucken (PDF) …</translation>
    </message>
    <message>
        <source>For programs (JSON) …</source>
        <translation>Für Programme (JSON) …</translation>
    </message>
    <message>
        <source>For a forum, without names and addresses (HTML) …</source>
        <translation>Für ein Forum, ohne Namen und Adressen (HTML) …</translation>
    </message>
    <message>
        <source>For a forum, without names and addresses (PDF) …</source>
        <translation>Für ein Forum, ohne Namen und Adressen (PDF) …</translation>
    </message>
    <message>
        <source>New set-up</source>
        <comment>whose domain is still to be given</comment>
        <translation>Neue Einrichtung</translation>
    </message>
    <message>
        <source>Show the names of the steps</source>
        <translation>Namen der Schritte zeigen</translation>
    </message>
    <message>
        <source>Fold the list of steps</source>
        <translation>Liste der Schritte einklappen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
</TS>
