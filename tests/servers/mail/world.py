"""The world of one scenario: name server, receiver and relay outside, the mail server's machine inside."""
import email
import hashlib
import json
import os
import re
import shutil
import signal
import smtplib
import subprocess
import time
from pathlib import Path

import dkim
import dns.message
import dns.query
import dns.rcode
import dns.rdatatype

from sink import Sink

SERVER = Path(os.environ['LAB_SERVER'])
WORK = Path(os.environ['LAB_WORK'])
INSIDE = os.environ['LAB_INSIDE']
NSD = os.environ['LAB_NSD']
NAME_SERVER = '44.128.0.53'
RECEIVER = 'there.example'


def say(*words):
    print(*words, flush=True)


class Failed(Exception):
    pass


def require(condition, text):
    if not condition:
        raise Failed(text)


def until(condition, seconds, what):
    """Waits, looking ten times a second; an upper bound for a loaded machine, not a measure."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        result = condition()
        if result:
            return result
        time.sleep(0.1)
    raise Failed(f'{what} did not happen within {seconds} s')


def serve(work, zone):
    """A real name server that answers for everything from one zone; gives its process."""
    (work / 'root.zone').write_text(zone)
    said = subprocess.run([NSD, '-v'], stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout.decode()
    database = 'database: ""' if re.search(r'version 4\.[0-6]\.', said) else ''
    (work / 'nsd.conf').write_text(f'''server:
    ip-address: {NAME_SERVER}
    ip-address: 3ffe::53
    username: ""
    chroot: ""
    zonesdir: "{work}"
    pidfile: "{work}/nsd.pid"
    xfrdfile: "{work}/xfrd"
    xfrdir: "{work}"
    zonelistfile: "{work}/zones"
    logfile: "{work}/nsd.log"
    server-count: 1
    {database}
remote-control:
    control-enable: no
zone:
    name: "."
    zonefile: "root.zone"
''')
    quiet = subprocess.DEVNULL
    return subprocess.Popen([NSD, '-d', '-c', str(work / 'nsd.conf')], stdin=quiet, stdout=quiet, stderr=quiet,
                            start_new_session=True)


def look_at_units(call, manifest):
    """systemd itself reads the units among the files; CALL runs a command on the server and gives its exit code and
    output. A unit with a mistake has to be noticed, or the look proves nothing."""
    units = [f['target'] for f in manifest['files'] if f['target'].startswith('/etc/systemd/system/')]
    for unit in units:
        code, text = call('systemd-analyze', 'verify', unit)
        require(code == 0 and not text.strip(), f'{unit} is not in order: {code} {text}')
        for mistake in ['s/^\\[\\([A-Z][a-z]*\\)\\]/&\\nNoSuchSetting=1/', 's,^ExecStart=/,&no/such,', 's/^On.*=.*/OnBootSec=soon/']:
            wrong = '/tmp/' + unit.split('/')[-1]
            call('sh', '-c', f"sed '{mistake}' {unit} >{wrong}")
            if call('cmp', '-s', unit, wrong)[0] != 0:
                code, text = call('systemd-analyze', 'verify', wrong)
                require(code != 0 or text.strip(), f'systemd finds {wrong} with {mistake} in order')
    for unit in units:
        if '[Install]' in call('cat', unit)[1]:
            code, text = call('systemctl', 'enable', unit.split('/')[-1])
            require(code == 0 and enabled_units(call), f'{unit} cannot be enabled: {text}')


def enabled_units(call):
    """What an export's units were enabled by."""
    code, text = call('find', '/etc/systemd/system', '-type', 'l', '-lname', '/etc/systemd/system/*')
    return text.split() if code == 0 else []  # a system without that folder


class World:
    def __init__(self, kind, module, program, name, scenario):
        self.kind, self.module, self.program, self.name = kind, module, program, name
        self.domains = scenario.get('domains', ['good.example'])
        self.host = scenario.get('host', 'mail.' + self.domains[0])
        self.helo = scenario.get('helo', self.host)
        self.relay = scenario.get('relay')
        self.addresses = scenario.get('addresses', ['44.128.25.25', '3ffe:25::25'])
        self.types = scenario.get('types', ['rsa2048'])
        self.selector = scenario.get('selector', 's1')
        self.export_options = scenario.get('export', [])
        self.certificate = '--certificate' in self.export_options
        self.first = scenario.get('first')
        self.then = scenario.get('then')
        self.trusted = scenario.get('trusted', True)
        self.only_login = scenario.get('only_login', False)
        # The export brings the private keys, and nobody has to give them.
        self.carries_keys = scenario.get('carries_keys', False)
        self.bound = [self.export_options[i + 1] for i, o in enumerate(self.export_options) if o == '--bind']
        # Where the installer works: the system, or a folder of it.
        self.folder_name = getattr(module, 'FOLDER', '')
        self.root = SERVER / self.folder_name.lstrip('/')
        self.work = WORK / name
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir()
        self.session = self.work / 'session.json'
        self.daemons = []
        self.key_places = set()  # of every export of this scenario; --undo leaves keys
        self.records = []
        self.log = []
        self.sink = None
        self.started = False

    # ---- programs ----

    def call(self, command, **more):
        done = subprocess.run([str(c) for c in command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, timeout=120, **more)
        text = done.stdout.decode(errors='replace')
        self.log.append(f"$ {' '.join(str(c) for c in command)}  [{done.returncode}]\n{text}")
        return done.returncode, text

    def must(self, command, **more):
        code, text = self.call(command, **more)
        require(code == 0, f"{' '.join(str(c) for c in command)} ended with {code}:\n{text}")
        return text

    def inside(self, *command, feed=None):
        """Runs a command on the server; gives its output."""
        done = subprocess.run([INSIDE, *[str(c) for c in command]], input=feed, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, timeout=120)
        text = done.stdout.decode(errors='replace')
        self.log.append(f"# {' '.join(str(c) for c in command)}  [{done.returncode}]\n{text}")
        require(done.returncode == 0, f"{' '.join(str(c) for c in command)} ended with {done.returncode}:\n{text}")
        return text

    def try_inside(self, *command):
        """The same, which may fail: exit code and output."""
        return self.call([INSIDE, *command])

    def end(self, process):
        """Ends a daemon before the scenario does."""
        os.killpg(process.pid, getattr(self.module, 'SIGNAL', signal.SIGTERM))
        process.wait(20)

    def start(self, *command, inside=True, env=None):
        """A daemon that stays in the foreground; ends with the scenario."""
        log = open(self.work / f'daemon{len(self.daemons)}.log', 'wb')
        words = ([INSIDE] if inside else []) + [str(c) for c in command]
        process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        self.daemons.append((process, log))
        return process

    def answers(self, address, port, seconds=20):
        """Waits until somebody listens there, seen from the server."""
        test = (f'import socket,sys\nsys.exit(socket.socket(socket.AF_INET6 if ":" in "{address}" else socket.AF_INET)'
                f'.connect_ex(("{address}",{port})))')
        until(lambda: subprocess.run([INSIDE, '/usr/bin/python3', '-c', test]).returncode == 0, seconds,
              f'a listener at {address} port {port}')

    def user(self, name, uid, home='/nonexistent', group=None):
        """A system user of the packages, which were unpacked and not installed."""
        with open(SERVER / 'etc/group', 'a') as groups:
            groups.write(f'{group or name}:x:{uid}:\n')
        with open(SERVER / 'etc/passwd', 'a') as users:
            users.write(f'{name}:x:{uid}:{uid}::{home}:/usr/sbin/nologin\n')

    def write(self, path, text, mode=0o644, owner=None):
        target = SERVER / path.lstrip('/')
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
        target.chmod(mode)
        if owner:
            self.inside('chown', owner, path)

    # ---- the story ----

    def run(self):
        self.plan()
        self.serve_records()
        self.sink = Sink(self.work, self.only_login)
        self.fresh_system()
        if self.trusted:
            self.trust()
        before = self.files()
        if self.first:
            self.install_first()
        self.install()
        require(not enabled_units(self.try_inside), 'a unit of the earlier export is still enabled')
        self.install_again()
        self.fill_in()
        self.started = True
        self.module.start(self)
        if self.trusted or getattr(self.module, 'TRUSTS_ANYBODY', False):
            self.send_and_look()
        else:
            self.refused()
        if hasattr(self.module, 'BOUNCES') and self.name == 'one':
            self.bounce()
        if self.certificate:
            self.look_at_certificate()
        if hasattr(self.module, 'more'):
            self.module.more(self)
        if self.then:
            getattr(self, self.then)()
        self.stop_daemons()
        self.undo(before)

    def plan(self):
        self.keys = self.work / 'keys'
        self.world_file = self.work / 'world'
        # The plan is made in a world without anything published.
        lines = ['$TTL 300']
        for zone in ['example', 'arpa', 'invalid']:
            lines.append(f'$ZONE {zone} servers=44.128.0.53')
        self.world_file.write_text('\n'.join(lines) + '\n')
        selectors = [self.selector, 'e1'][:len(self.types)]
        if len(self.types) > 1:
            for domain in self.domains:
                self.must([self.program, 'dkim', 'keygen', domain, '--selector', 'e1', '--type', self.types[1], '--out',
                           self.keys])
        command = [self.program, 'plan', *self.domains, '--session', self.session, '--host', self.host, '--helo',
                   self.helo, '--server', self.kind, '--world', self.world_file, '--no-delay', '--keys', self.keys]
        for option, values in [('--selector', selectors), ('--address', self.addresses),
                               ('--relay', ['%s:%d' % self.relay] if self.relay else [])]:
            for value in values:
                command += [option, value]
        code, text = self.call(command)
        require(code < 4, 'plan: ' + text)

    def serve_records(self):
        text = self.must([self.program, 'records', self.session, '--format', 'bind', '--world', self.world_file,
                          '--no-delay'])
        (self.work / 'records.txt').write_text(text)
        zone = ['$ORIGIN .', '$TTL 300', '. IN SOA ns. hostmaster. 1 3600 600 86400 60', '. IN NS ns.',
                f'ns. IN A {NAME_SERVER}', 'ns. IN AAAA 3ffe::53',
                f'{RECEIVER}. IN MX 10 mx.{RECEIVER}.', f'mx.{RECEIVER}. IN A 44.128.40.25',
                f'mx.{RECEIVER}. IN AAAA 3ffe:40::25',
                'relay.isp.example. IN A 44.128.40.50', 'relay.isp.example. IN AAAA 3ffe:40::50',
                '25.25.128.44.in-addr.arpa. IN PTR ' + self.helo + '.']
        if self.helo != self.host:
            zone.append(f'{self.helo}. IN A 44.128.25.25')
        zone.append(text)
        self.name_server = serve(self.work, '\n'.join(zone) + '\n')
        until(lambda: self.texts(self.key_names()[0], patience=0.2), 20, 'an answer of the name server')

    def key_names(self):
        return [f'{selector}._domainkey.{domain}' for domain in self.domains
                for selector in [self.selector, 'e1'][:len(self.types)]]

    def texts(self, name, patience=2):
        try:
            answer = dns.query.udp(dns.message.make_query(name, 'TXT'), NAME_SERVER, timeout=patience)
        except Exception:
            return []
        if answer.flags & 0x0200:
            answer = dns.query.tcp(dns.message.make_query(name, 'TXT'), NAME_SERVER, timeout=0.3)
        return [b''.join(r.strings) for s in answer.answer if s.rdtype == dns.rdatatype.TXT for r in s]

    def fresh_system(self):
        """The folders that a server writes to, as its packages leave them."""
        for path in ['var/lib/mailworthy']:
            shutil.rmtree(SERVER / path, ignore_errors=True)
        # What an earlier scenario's owner had filled in.
        for top in self.module.WATCHED:
            for path in list((SERVER / top.lstrip('/')).rglob('*.mailworthy-undone*')):
                path.unlink()
        (SERVER / 'etc/hostname').write_text('homeserver\n')
        (SERVER / 'etc/mailname').write_text('homeserver\n')
        if not (SERVER / 'etc/.prepared').exists():
            self.module.prepare(self)
            (SERVER / 'etc/.prepared').write_text('')
        if self.certificate:
            group = getattr(self.module, 'CERTIFICATE_GROUP', 'root')
            for name in ['outside.pem', 'outside.key']:
                self.write('/etc/ssl/mail/' + name, (self.work / name).read_text(), 0o600 if group == 'root' else 0o640,
                           'root:' + group)

    def trust(self):
        """The authority of the certificates outside."""
        name = self.must(['openssl', 'x509', '-hash', '-noout', '-in', self.sink.authority]).split()[0]
        folder = SERVER / 'etc/ssl/certs'
        shutil.copy(self.sink.authority, folder / f'{name}.0')
        with open(folder / 'ca-certificates.crt', 'a') as bundle:
            bundle.write(self.sink.authority.read_text())

    def files(self):
        """Every file that the configuration may touch: mode, owner, octets."""
        found = {}
        for top in self.module.WATCHED:
            for path in sorted((SERVER / top.lstrip('/')).rglob('*')):
                if path.is_symlink() or not (path.is_file() or path.is_dir()):
                    continue
                info = path.stat()
                octets = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ''
                found[str(path.relative_to(SERVER))] = (oct(info.st_mode), info.st_uid, info.st_gid, octets)
        return found

    def export(self):
        folder = self.work / 'export'
        text = self.must([self.program, 'export', self.session, '--server', self.kind, '--out', folder,
                          *(['--with-private-key'] if self.carries_keys else []), *self.export_options])
        self.log.append(text)
        return folder

    def install(self):
        self.folder = self.export()
        self.manifest = json.loads((self.folder / 'manifest.json').read_text())
        self.key_places |= {k['target'] for k in self.manifest['keys']}
        self.install_command = [self.folder / 'install', '--yes', '--root', self.root]
        for key in [] if self.carries_keys else self.manifest['keys']:
            source = self.keys / key['domain'] / (key['selector'] + '.pem')
            self.install_command += ['--key', f"{key['domain']}/{key['selector']}={source}"]
        self.must(self.install_command)

    def install_first(self):
        """Another plan, exported and installed earlier: nothing of it may be left."""
        mine = {name: getattr(self, name) for name in [*self.first, 'session']}
        for name, value in {**self.first, 'session': self.work / 'first.json'}.items():
            setattr(self, name, value)
        self.plan()
        self.install()
        look_at_units(self.try_inside, self.manifest)
        for name, value in mine.items():
            setattr(self, name, value)

    def install_again(self):
        before = self.files()
        text = self.must(self.install_command)
        require('Nothing had to be changed.' in text, 'the second installation changed something:\n' + text)
        require(self.files() == before, 'the second installation changed a file')

    def fill_in(self):
        """What the owner writes by hand: the relay's user and password; then the server's own checker."""
        if hasattr(self.module, 'fill_in'):
            self.module.fill_in(self)
            if self.relay:
                self.install_again()  # what was filled in stays
        for command in self.manifest['check']:
            self.inside('sh', '-c', f'cd {self.folder_name or "/"} && {command}')
        look_at_units(self.try_inside, self.manifest)

    def undo(self, before):
        text = self.must([self.folder / 'install', '--yes', '--root', self.root, '--undo'])
        require(not enabled_units(self.try_inside), '--undo left a unit enabled:\n' + text)
        kept = {str(Path((self.folder_name + k).lstrip('/'))) for k in self.key_places}
        kept |= {str(p) for k in kept for p in Path(k).parents}
        after = self.files()
        # What the owner has filled in is kept beside, and its folder with it.
        kept |= {str(p) for n in after if '.mailworthy-undone' in n for p in Path(n).parents}
        generated = getattr(self.module, 'GENERATED', [])

        def left(files):
            return {n: v for n, v in files.items()
                    if n not in kept and not any(re.fullmatch(g, n) for g in generated)}
        for name in sorted(set(left(before)) | set(left(after))):
            require(before.get(name) == after.get(name),
                    f'--undo left {name}: {before.get(name)} became {after.get(name)}\n{text}')
        for key in self.key_places:
            path = self.root / key.lstrip('/')
            require(path.exists(), f'--undo took the key {key}')
            path.unlink()

    # ---- mail ----

    def send_and_look(self):
        for number, domain in enumerate(self.domains):
            self.submit(number, f'{self.name}-{number}')
            self.arrives(f'{self.name}-{number}', domain)

    def submit(self, number, subject):
        """A mail from the owner's address in one of the domains, handed in on the server."""
        domain = self.domains[number]
        sender = f'Owner@{domain}'
        message = (f'From: {sender}\nTo: friend@{RECEIVER}\nSubject: {subject}\n'
                   f'Message-ID: <{subject}@{domain}>\nDate: Sun, 29 Nov 2026 12:00:00 +0000\n\nHello.\n')
        self.module.submit(self, f'owner@{domain}', f'friend@{RECEIVER}', message.encode())

    def arrives(self, subject, domain):
        mail = until(lambda: self.sink.find(subject), 25, f'the arrival of {subject} from {domain}')
        self.look(mail, domain)

    def refused(self):
        """A relay whose certificate nobody vouches for gets neither the mail nor the login."""
        try:
            self.submit(0, 'refused')
        except Failed:
            pass  # a program without a queue says it at once
        stays = self.module.distrusts if hasattr(self.module, 'distrusts') else self.module.waits
        until(lambda: stays(self), 25, 'that the mail stays here')
        require(not self.sink.mails and not self.sink.logins, f'the relay got the login {self.sink.logins}')

    def bounce(self):
        """A mail from elsewhere that cannot be delivered comes back: BOUNCES says whether with a signature."""
        stranger = f'stranger@{RECEIVER}'
        message = f'From: {stranger}\nTo: friend@nowhere.example\nSubject: to-nobody\n\nHello.\n'
        provoke = getattr(self.module, 'provoke_bounce', self.module.submit)
        provoke(self, stranger, 'friend@nowhere.example', message.encode())
        mail = until(self.sink.bounce, 25, 'the arrival of a bounce')
        if hasattr(self.module, 'BOUNCE_SIGNED'):
            self.look(mail, self.domains[0], self.module.BOUNCE_SIGNED)
            return
        signed = b'dkim-signature:' in mail.octets.split(b'\r\n\r\n')[0].lower()
        wanted = getattr(self.module, 'BOUNCES', 'signed') == 'signed'
        require(signed == wanted, f'the bounce is {"" if signed else "not "}signed')
        if signed:
            self.look(mail, self.domains[0])

    def signer_down(self):
        """While the signer is down mail waits; when it is back all of it leaves signed."""
        self.module.stop_signer(self)
        self.submit(0, 'waits')
        until(lambda: self.module.waits(self), 25, 'that the server keeps the mail')
        require(not self.sink.find('waits'), 'a mail left while the signer was down')
        self.module.start_signer(self)
        self.submit(0, 'goes on')
        for subject in ['goes on', 'waits']:
            self.arrives(subject, self.domains[0])

    def look(self, mail, domain, signed=None):
        heard = mail.helo.lower().rstrip('.')
        expected = getattr(self.module, 'HEARD', lambda world: world.helo)(self)
        require(heard == expected, f'greeted with {heard}, not {expected}')
        if self.relay:
            require(mail.port == self.relay[1], f'arrived at port {mail.port}, not at the relay')
            require(mail.tls, 'the relay was reached without TLS')
            require(mail.login == ('user', 'pass word#1'), f'the relay got the login {mail.login}')
            require('pass word#1' not in self.logs(), 'the password stands in a log')
        allowed = self.bound or self.addresses
        require(mail.peer in allowed, f'came from {mail.peer}, not from {allowed}')
        self.look_at_signatures(mail, domain, signed)

    def look_at_signatures(self, mail, domain, signed=None):
        wanted = (signed or getattr(self.module, 'SIGNED', lambda world: set(world.types)))(self)
        others = set(self.domains) if getattr(self.module, 'SIGNS_FOR_ALL', False) else set()
        found = set()
        verifier = dkim.DKIM(mail.octets)
        fields = [v for k, v in email.message_from_bytes(mail.octets).items() if k.lower() == 'dkim-signature']
        for index, field in enumerate(fields):
            tags = dict(t.strip().split('=', 1) for t in field.split(';') if '=' in t)
            tags = {k.strip(): re.sub(r'\s', '', v) for k, v in tags.items()}
            require(tags['d'] in {domain} | others, f"signed for {tags['d']}, not {domain}")

            def ask(name, timeout=5):
                name = name.decode() if isinstance(name, bytes) else name
                if getattr(self.module, 'FOLDS_NAMES', False):
                    name = re.sub(r'\s', '', name)
                texts = self.texts(name.rstrip('.'))
                return texts[0] if texts else None
            good = verifier.verify(idx=index, dnsfunc=ask)
            require(good, f"the signature of {tags['s']} does not verify")
            if tags['d'] != domain:
                continue
            found.add('ed25519' if tags['a'].startswith('ed25519') else 'rsa2048')
        require(found == wanted, f'signatures found: {sorted(found)}, wanted: {sorted(wanted)}')

    def look_at_certificate(self):
        """What the server shows on port 25 to those who want TLS."""
        goes_on = '; true' if getattr(self.module, 'TLS_FAILS', False) else ''
        shown = self.inside('sh', '-c', 'openssl s_client -starttls smtp -connect 127.0.0.1:25 </dev/null 2>/dev/null' +
                            goes_on)
        own = (self.work / 'outside.pem').read_text().strip()
        require(own in shown, 'the server shows another certificate:\n' + shown)

    def from_outside(self, recipient, subject, sign):
        """A mail that comes in from the network, from an address of the first domain, with or without a signature. It
        brings a judgement of its own making."""
        domain = self.domains[0]
        message = (f'Authentication-Results: {self.host}; dkim=pass header.d=forged.example\r\n'
                   f'From: someone@{domain}\r\nTo: {recipient}\r\nSubject: {subject}\r\n'
                   f'Date: Sun, 29 Nov 2026 12:00:00 +0000\r\nMessage-ID: <{subject}@{domain}>\r\n\r\nHello.\r\n').encode()
        if sign:
            key = (self.keys / domain / (self.selector + '.pem')).read_bytes()
            message = dkim.sign(message, self.selector.encode(), domain.encode(), key) + message
        with smtplib.SMTP('44.128.25.25', 25, 'mx.there.example', 60, ('44.128.40.25', 0)) as dialogue:
            dialogue.sendmail(f'someone@{domain}', [recipient], message)

    # ---- the end ----

    def logs(self, most=None):
        """What the daemons said, at most so many characters of each."""
        parts = []
        for _, log in self.daemons:
            log.flush()
        files = sorted(self.work.glob('*.log')) + [SERVER / p.lstrip('/') for p in getattr(self.module, 'LOGS', [])]
        for path in files:
            if path.exists():
                parts.append(f'--- {path.name}\n' + path.read_text(errors='replace')[-(most or 0):])
        return '\n'.join(parts)

    def evidence(self):
        return '\n'.join([*self.log, self.logs(6000)])[-30000:]

    def stop_daemons(self):
        if self.started and hasattr(self.module, 'stop'):
            self.module.stop(self)
        self.started = False
        for process, log in self.daemons:
            try:
                os.killpg(process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            process.wait()
            log.close()
        self.daemons = []
        # What they started and let go of; only this scenario's processes are to be seen.
        for folder in Path('/proc').glob('[0-9]*'):
            try:
                if os.readlink(folder / 'root') == str(SERVER):
                    os.kill(int(folder.name), signal.SIGKILL)
            except (FileNotFoundError, ProcessLookupError):
                pass

    def clear_away(self):
        """After a failure: the next scenario begins with a system as it was."""
        self.stop_daemons()
        if (self.work / 'export/install').exists():
            self.call([self.work / 'export/install', '--yes', '--root', self.root, '--undo'])
            for key in self.manifest['keys']:
                (self.root / key['target'].lstrip('/')).unlink(missing_ok=True)

    def close(self):
        self.stop_daemons()
        if self.sink:
            self.sink.close()
        if hasattr(self, 'name_server'):
            self.name_server.kill()
            self.name_server.wait()
