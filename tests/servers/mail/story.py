#!/usr/bin/env python3
"""The whole story without a hand. Runs inside `lab --receiver`:

    story.py MAILWORTHY-CLI

A plan; its records in a real name server; the export, installed with --yes into a real Postfix with OpenDKIM; `verify`
over a real resolver; then a mail to a receiver that checks with policyd-spf, OpenDKIM and OpenDMARC arrives with spf,
dkim and dmarc pass, and one in the same name from elsewhere does not pass.
"""
import email
import json
import os
import subprocess
import sys
from pathlib import Path

from kinds import postfix
from world import INSIDE, NSD, SERVER, WORK, Failed, require, say, until

PROGRAM = sys.argv[1]
RECEIVER, AT_RECEIVER = Path(os.environ['LAB_RECEIVER']), os.environ['LAB_AT_RECEIVER']
RESOLVER, SERVERS = '44.128.0.54', ['44.128.0.53', '44.128.0.55']
LOG = []


def call(command, feed=None):
    done = subprocess.run([str(c) for c in command], input=feed, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          timeout=180)
    text = done.stdout.decode(errors='replace')
    LOG.append(f"$ {' '.join(str(c) for c in command)}  [{done.returncode}]\n{text}")
    return done.returncode, text


def must(command, feed=None):
    code, text = call(command, feed)
    require(code == 0, f"{' '.join(str(c) for c in command)} ended with {code}:\n{text}")
    return text


def own(*words, allowed=(0, 1, 2, 3)):
    code, text = call([PROGRAM, *words, '--resolver', RESOLVER])
    require(code in allowed, f"{' '.join(str(w) for w in words)} ended with {code}:\n{text}")
    return text


class Machine:
    """One of the two, with what kinds/postfix.py wants of a world."""

    relay, addresses, certificate = None, ['44.128.25.25', '3ffe:25::25'], False

    def __init__(self, root, enter):
        self.root, self.enter, self.daemons = root, enter, []

    def inside(self, *command, feed=None):
        return must([self.enter, *command], feed)

    def user(self, name, uid, home='/nonexistent', group=None):
        with open(self.root / 'etc/group', 'a') as groups:
            groups.write(f'{group or name}:x:{uid}:\n')
        with open(self.root / 'etc/passwd', 'a') as users:
            users.write(f'{name}:x:{uid}:{uid}::{home}:/usr/sbin/nologin\n')

    def write(self, path, text, mode=0o644, owner=None):
        target = self.root / path.lstrip('/')
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
        target.chmod(mode)

    def start(self, *command):
        log = open(WORK / f'daemon-{len(self.daemons)}-{self.root.parent.name}.log', 'wb')
        self.daemons.append(subprocess.Popen([self.enter, *command], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                             start_new_session=True))

    def answers(self, address, port):
        test = (f'import socket,sys\nsys.exit(socket.socket(socket.AF_INET6 if ":" in "{address}" else socket.AF_INET)'
                f'.connect_ex(("{address}",{port})))')
        until(lambda: subprocess.run([self.enter, '/usr/bin/python3', '-c', test]).returncode == 0, 20,
              f'a listener at {address} port {port}')

    def prepare(self):
        postfix.prepare(self)
        for number, name in enumerate(['opendkim', 'opendmarc', 'policyd-spf']):
            self.user(name, 820 + number)
            self.inside('install', '-d', '-o', name, '-g', name, '/run/' + name)
        (self.root / 'etc/resolv.conf').write_text(f'nameserver {RESOLVER}\n')

    def install(self, folder, keys):
        command = [folder / 'install', '--yes', '--check', '--root', self.root]
        for key in json.loads((folder / 'manifest.json').read_text())['keys']:
            command += ['--key', f"{key['domain']}/{key['selector']}={keys / key['domain'] / (key['selector'] + '.pem')}"]
        must(command)


def plan(name, host, addresses):
    session, keys = WORK / f'{name}.session', WORK / f'{name}-keys'
    words = ['plan', name, '--session', session, '--host', host, '--keys', keys, '--selector', 's1', '--server',
             'postfix-opendkim']
    for address in addresses:
        words += ['--address', address]
    own(*words)
    return session, keys


ZONES = ['good.example', 'there.example', 'bad.example', '25.128.44.in-addr.arpa', '40.128.44.in-addr.arpa',
         '0.0.0.0.5.2.0.0.e.f.f.3.ip6.arpa']


def write_zones(records):
    """A zone file each, of the lines that the program wrote."""
    head = '''$TTL 300
@ IN SOA ns1.names.example. hostmaster.names.example. 1 3600 600 86400 60
@ IN NS ns1.names.example.
@ IN NS ns2.names.example.
'''
    for zone in ZONES:
        (WORK / (zone + '.zone')).write_text(f'$ORIGIN {zone}.\n' + head + records.get(zone, ''))
    root = ['$ORIGIN .', '$TTL 300', '. IN SOA ns1.names.example. hostmaster.names.example. 1 3600 600 86400 60',
            '. IN NS ns1.names.example.']
    for number, address in enumerate(SERVERS):
        root.append(f'ns{number + 1}.names.example. IN A {address}')
    for zone in ZONES:
        root += [f'{zone}. IN NS ns1.names.example.', f'{zone}. IN NS ns2.names.example.']
    (WORK / 'root.zone').write_text('\n'.join(root) + '\n')


def start_names():
    quiet = {'stdin': subprocess.DEVNULL, 'stdout': subprocess.DEVNULL, 'stderr': subprocess.DEVNULL}
    said = subprocess.run([NSD, '-v'], stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout.decode()
    lines = ['server:', *(f'    ip-address: {a}' for a in SERVERS), '    username: ""', '    chroot: ""',
             f'    zonesdir: "{WORK}"', f'    pidfile: "{WORK}/nsd.pid"', f'    xfrdfile: "{WORK}/xfrd"',
             f'    xfrdir: "{WORK}"', f'    zonelistfile: "{WORK}/zones"', f'    logfile: "{WORK}/nsd.log"',
             '    server-count: 1']
    if any(f'version 4.{n}.' in said for n in range(7)):
        lines.append('    database: ""')
    lines += ['remote-control:', '    control-enable: no', 'zone:', '    name: "."', '    zonefile: "root.zone"']
    for zone in ZONES:
        lines += ['zone:', f'    name: "{zone}"', f'    zonefile: "{zone}.zone"']
    (WORK / 'nsd.conf').write_text('\n'.join(lines) + '\n')
    (WORK / 'hints').write_text(f'. 3600 IN NS ns1.names.example.\nns1.names.example. 3600 IN A {SERVERS[0]}\n')
    (WORK / 'unbound.conf').write_text(f'''server:
    interface: {RESOLVER}
    access-control: 0.0.0.0/0 allow
    do-daemonize: no
    username: ""
    chroot: ""
    directory: "{WORK}"
    pidfile: "{WORK}/unbound.pid"
    use-syslog: no
    logfile: "{WORK}/unbound.log"
    root-hints: "{WORK}/hints"
    module-config: "iterator"
    do-ip6: no
    local-zone: "25.128.44.in-addr.arpa" nodefault
remote-control:
    control-enable: no
''')
    return [subprocess.Popen([NSD, '-d', '-c', str(WORK / 'nsd.conf')], **quiet),
            subprocess.Popen([os.environ['LAB_UNBOUND'], '-d', '-c', str(WORK / 'unbound.conf')], **quiet)]


def zone_of(line):
    owner = line.split()[0].rstrip('.')
    return next((z for z in ZONES if owner == z or owner.endswith('.' + z)), None)


def publish(*sessions):
    """Types what the program wrote into the zones: its lines as they are, the reverse names that it asks for as well."""
    records = {}
    for session in sessions:
        for line in own('records', session, '--format', 'bind').splitlines():
            line = line[2:] if line.startswith('; ') and ' IN PTR ' in line else line
            if line and not line.startswith(';') and zone_of(line):
                records[zone_of(line)] = records.get(zone_of(line), '') + line + '\n'
    # Somebody who writes in the owner's name.
    records['bad.example'] = '@ IN A 44.128.40.50\n'
    write_zones(records)


def results(mail):
    """What the receiver found out: method -> result; a forgery in a field of the sender's does not count."""
    found = {}
    for field in mail.get_all('Authentication-Results', []):
        if field.split(';')[0].strip() == 'mx.there.example':
            for part in field.split(';')[1:]:
                word = part.strip().split(' ')[0]
                if '=' in word:
                    found.setdefault(*word.split('='))
    spf = mail.get('Received-SPF', '').split(' ')[0].lower()
    if spf:
        found['policyd-spf'] = spf
    return found


def mailbox(receiver, subject):
    path = receiver.root / 'var/mail/friend'
    if not path.exists():
        return None
    for part in path.read_bytes().split(b'\nFrom ')[0:]:
        mail = email.message_from_bytes(part.split(b'\n', 1)[1])
        if mail['Subject'] == subject:
            return mail
    return None


def tell(run):
    try:
        run()
    except Failed as failed:
        say('FAILED ', failed)
        for name in ['daemon*.log', '*.log']:
            for path in sorted(WORK.glob(name)):
                say('---', path.name, path.read_text(errors='replace')[-3000:])
        for machine in [SERVER, RECEIVER]:
            path = machine / 'var/log/mail.log'
            if path.exists():
                say('---', path, path.read_text(errors='replace')[-8000:])
        say('\n'.join(LOG)[-20000:])
        return 1
    return 0


def run():
    write_zones({})
    names = start_names()
    server, receiver = Machine(SERVER, INSIDE), Machine(RECEIVER, AT_RECEIVER)
    try:
        until(lambda: own('plan', 'good.example', '--session', WORK / 'try', '--host', 'mail.good.example', '--address',
                          '44.128.25.25', '--keys', WORK / 'try-keys', allowed=range(256)) is not None, 20, 'a resolver')
        session, keys = plan('good.example', 'mail.good.example', ['44.128.25.25', '3ffe:25::25'])
        theirs, their_keys = plan('there.example', 'mx.there.example', ['44.128.40.25'])
        own('verify', session, allowed=[2])  # nothing is there yet, and it says so
        publish(session, theirs)
        for process in names:
            process.kill()
            process.wait()
        names = start_names()
        for machine, plan_file, key_folder, options in [(server, session, keys, []),
                                                        (receiver, theirs, their_keys, ['--incoming-checks'])]:
            machine.prepare()
            folder = WORK / ('export-' + machine.root.parent.name)
            must([PROGRAM, 'export', plan_file, '--server', 'postfix-opendkim', '--out', folder, *options])
            machine.install(folder, key_folder)
        verified = json.loads(own('verify', session, '--json', allowed=[0]))
        require(verified['summary']['problem'] == 0 and verified['summary']['unknown'] == 0, json.dumps(verified))
        # The receiver's own: a mailbox, and policyd-spf in front of it.
        receiver.user('friend', 830, '/home/friend')
        receiver.inside('install', '-d', '-o', 'friend', '-g', 'friend', '/var/mail')
        receiver.inside('postconf', '-e', 'mydestination = there.example, localhost', 'inet_interfaces = 44.128.40.25',
                        'policyd-spf_time_limit = 3600',
                        'smtpd_recipient_restrictions = check_policy_service unix:private/policyd-spf')
        receiver.inside('postconf', '-M', 'policyd-spf/unix=policyd-spf unix - n n - 0 spawn user=policyd-spf '
                                          'argv=/usr/bin/python3 /usr/bin/policyd-spf')
        # It asks the root's own servers, which are not here.
        receiver.inside('sed', '-i', f's/^TrustAnchorFile.*/Nameservers {RESOLVER}/', '/etc/opendkim.conf')
        for machine in [server, receiver]:
            machine.start('opendkim', '-f', '-x', '/etc/opendkim.conf')
            machine.answers('127.0.0.1', 8891)
        receiver.start('opendmarc', '-f', '-c', '/etc/opendmarc.conf')
        receiver.answers('127.0.0.1', 8893)
        postfix.start(server)
        receiver.inside('/usr/lib/postfix/configure-instance.sh', '-')
        receiver.inside('sh', '-c', 'postfix start >/dev/null 2>&1 </dev/null')
        receiver.answers('44.128.40.25', 25)
        send(server, 'owner@good.example', 'from-home')
        mail = until(lambda: mailbox(receiver, 'from-home'), 60, 'the arrival of the mail')
        found = results(mail)
        require(found.get('spf', found.get('policyd-spf')) == 'pass' and found.get('policyd-spf', 'pass') == 'pass'
                and found.get('dkim') == 'pass' and found.get('dmarc') == 'pass', f'the receiver found {found}\n{mail}')
        say('the receiver found', found)
        # Somebody else, outside, in the owner's name.
        message = forged('forged')
        receiver.inside('/usr/bin/python3', '-c', '''import smtplib,sys
s = smtplib.SMTP('44.128.40.25', 25, 'bad.example', source_address=('44.128.40.50', 0))
s.sendmail('stranger@bad.example', ['friend@there.example'], sys.stdin.buffer.read())''', feed=message)
        mail = until(lambda: mailbox(receiver, 'forged'), 60, 'the arrival of the forged mail')
        found = results(mail)
        require(found.get('dmarc') == 'fail', f'of the forgery the receiver found {found}')
    finally:
        for machine in [server, receiver]:
            subprocess.run([machine.enter, 'sh', '-c', 'postfix abort >/dev/null 2>&1'])
            for process in machine.daemons:
                process.kill()
                process.wait()
        for process in names:
            process.kill()
            process.wait()
    say('ok      the whole story')


def forged(subject):
    return (f'From: owner@good.example\nTo: friend@there.example\nSubject: {subject}\n'
            f'Message-ID: <{subject}@good.example>\nDate: Sun, 29 Nov 2026 12:00:00 +0000\n\nHello.\n').encode()


def send(machine, sender, subject):
    postfix.submit(machine, sender, 'friend@there.example', forged(subject))


if __name__ == '__main__':
    sys.exit(tell(run))
