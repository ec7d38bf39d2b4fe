#!/usr/bin/env python3
"""Tries what keeps a changing address right. Runs inside `lab`:

    updaters.py MAILWORTHY-CLI

nsupdate changes the record at a real BIND that demands the key, and leaves it alone where nothing has changed or
where nothing can be found out; ddclient and inadyn read what was written for each DNS host that they can speak to.
"""
import json
import subprocess
import sys
from pathlib import Path

import dns.message
import dns.query
import dns.rdatatype

from world import INSIDE, NAME_SERVER, SERVER, WORK, Failed, enabled_units, look_at_units, require, say, serve, until

PROGRAM = sys.argv[1]
HOSTS = Path(__file__).resolve().parents[3] / 'resources/data/dns-hosts.json'
SECRET = 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0'


def call(command, feed=None):
    done = subprocess.run([str(c) for c in command], input=feed, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          timeout=120)
    return done.returncode, done.stdout.decode(errors='replace')


def must(command, feed=None):
    code, text = call(command, feed)
    require(code == 0, f"{' '.join(str(c) for c in command)} ended with {code}:\n{text}")
    return text


def inside(*command):
    return must([INSIDE, *command])


def plan():
    world = WORK / 'world'
    world.write_text('$TTL 300\n$ZONE example servers=44.128.0.53\n$ZONE arpa servers=44.128.0.53\n'
                     '$ZONE invalid servers=44.128.0.53\n')
    session = WORK / 'session.json'
    code, text = call([PROGRAM, 'plan', 'good.example', '--session', session, '--host', 'mail.good.example', '--address',
                       '44.128.25.99', '--changing-address', 'yes', '--world', world, '--no-delay', '--keys',
                       WORK / 'keys'])
    require(code < 4, text)
    records = must([PROGRAM, 'records', session, '--world', world, '--no-delay'])
    require('mail.good.example. 300 IN A 44.128.25.99' in records, 'no short time to live:\n' + records)
    require('a:mail.good.example' in records and 'ip4:' not in records, 'SPF names a number:\n' + records)
    return session


def export(session, program, *more):
    folder = WORK / 'export'
    text = must([PROGRAM, 'export', session, '--updater', program, '--out', folder, *more])
    require('signature' not in text, text)
    install = [folder / 'install', '--yes', '--root', SERVER]
    must(install)
    require('Nothing had to be changed.' in must(install), program + ': the second installation changed something')
    return json.loads((folder / 'manifest.json').read_text()), install


def names(session):
    """The name server of everything, outside, and BIND on the server with the owner's zone."""
    zone = f'''$ORIGIN .
$TTL 300
. IN SOA ns. hostmaster. 1 3600 600 86400 60
. IN NS ns.
ns. IN A {NAME_SERVER}
resolver1.opendns.com. IN A {NAME_SERVER}
myip.opendns.com. 0 IN A 44.128.25.25
'''
    nsd = serve(WORK, zone)
    quiet = {'stdin': subprocess.DEVNULL, 'stdout': subprocess.DEVNULL, 'stderr': subprocess.DEVNULL}
    folder = SERVER / 'tmp/bind'
    folder.mkdir()
    (folder / 'good.zone').write_text('''$TTL 300
good.example. IN SOA ns.good.example. hostmaster.good.example. 1 3600 600 86400 60
good.example. IN NS ns.good.example.
ns.good.example. IN A 44.128.25.25
mail.good.example. IN A 44.128.25.99
mail.good.example. IN TXT "stays"
''')
    (folder / 'named.conf').write_text(f'''options {{ directory "/tmp/bind"; pid-file none; listen-on {{ 44.128.25.25; }};
    listen-on-v6 {{ none; }}; session-keyfile none; dnssec-validation no;
    recursion yes; allow-recursion {{ any; }}; forwarders {{ {NAME_SERVER}; }}; forward only; }};
controls {{ }};
key "owner" {{ algorithm hmac-sha256; secret "{SECRET}"; }};
zone "good.example" {{ type primary; file "good.zone";
    update-policy {{ grant owner name mail.good.example A AAAA; }}; }};
''')
    (SERVER / 'etc/resolv.conf').write_text('nameserver 44.128.25.25\n')
    bind = subprocess.Popen([INSIDE, 'named', '-g', '-c', '/tmp/bind/named.conf'], **quiet)
    until(lambda: address() == ['44.128.25.99'], 20, 'an answer of BIND')
    return nsd, bind


def address(kind='A'):
    try:
        answer = dns.query.udp(dns.message.make_query('mail.good.example', kind), '44.128.25.25', timeout=0.3)
    except Exception:
        return None
    return [r.to_text() for s in answer.answer for r in s if s.rdtype == dns.rdatatype.from_text(kind)]


def change(key, what):
    text = f'server 44.128.25.25\nzone good.example\nupdate {what}\nsend\n'
    must([INSIDE, 'nsupdate', '-k', key], feed=text.encode())


def try_nsupdate(session):
    servers = names(session)
    try:
        manifest, install = export(session, 'nsupdate')
        for command in manifest['check']:
            inside('sh', '-c', command)
        look_at_units(lambda *command: call([INSIDE, *command]), manifest)
        # Without the owner's key nothing changes, and it is said.
        code, text = call([INSIDE, '/usr/local/sbin/mailworthy-address'])
        require(code != 0 and address() == ['44.128.25.99'], 'changed without a key:\n' + text)
        key = '/etc/mailworthy/update.key'
        inside('sed', '-i', f's/USER/owner/; s/PASSWORD/{SECRET}/', key)
        require('Nothing had to be changed.' in must(install), 'the owner\'s key was to be replaced')
        inside('/usr/local/sbin/mailworthy-address')
        require(address() == ['44.128.25.25'], f'the address is {address()}')
        require(address('TXT') == ['"stays"'], 'another record was changed')
        serial = address('SOA')
        text = inside('/usr/local/sbin/mailworthy-address')
        require(text == '' and address('SOA') == serial, 'the second run did something:\n' + text)
        # Several addresses are not this program's to put right.
        change(key, 'add mail.good.example. 300 A 44.128.25.98')
        code, text = call([INSIDE, '/usr/local/sbin/mailworthy-address'])
        require(code == 1 and len(address()) == 2, f'several addresses: {code}\n{text}')
        change(key, 'delete mail.good.example. A 44.128.25.98')
        # What cannot be found out changes nothing.
        servers[0].kill()
        servers[0].wait()
        code, text = call([INSIDE, '/usr/local/sbin/mailworthy-address'])
        require(code == 75 and address() == ['44.128.25.25'], f'without an answer: {code}\n{text}')
    finally:
        for process in servers:
            process.kill()
            process.wait()
    must([*install, '--undo'])
    require(not (SERVER / 'usr/local/sbin/mailworthy-address').exists(), '--undo left the program')
    require(not enabled_units(lambda *command: call([INSIDE, *command])), '--undo left a unit enabled')


def try_readers(session):
    hosts = json.loads(HOSTS.read_text())['hosts']
    tried = 0
    for host in hosts:
        for program in host.get('updaters', {}):
            manifest, install = export(session, program, '--provider', host['id'])
            if program == 'ddclient':
                text = inside('sh', '-c', 'ddclient -daemon=0 -noexec -verbose -force -debug 2>&1 | head -n 400; true')
                for bad in ['unrecognized keyword', 'Invalid Value', 'Option could not', 'file /etc/ddclient.conf, line']:
                    require(bad not in text, f"ddclient for {host['id']}: {text}")
                require('mail.good.example' in text, f"ddclient for {host['id']} knows no host:\n{text}")
            else:
                for command in manifest['check']:
                    inside('sh', '-c', command)
            must([*install, '--undo'])
            tried += 1
    require(tried >= 25, f'only {tried} were tried')
    code, text = call([PROGRAM, 'export', session, '--updater', 'ddclient', '--provider', 'wix', '--out', WORK / 'other'])
    require(code == 65 and not (WORK / 'other').exists(), f'ddclient for a host it does not know: {code} {text}')
    return tried


def main():
    session = plan()
    try:
        try_nsupdate(session)
        say('ok      nsupdate')
        say('ok      ddclient and inadyn,', try_readers(session), 'configurations')
    except Failed as failed:
        say('FAILED ', failed)
        return 1
    return 0


if __name__ == '__main__':
    sys.exit(main())
