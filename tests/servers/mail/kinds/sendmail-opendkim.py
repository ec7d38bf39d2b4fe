"""Sendmail with OpenDKIM, as Debian's own scripts set it up."""
import re
import signal
import socket

from world import SERVER, require, until

# "relay-tls" is left out: Sendmail cannot begin a connection with TLS.
SCENARIOS = ['one', 'two-domains', 'two-keys', 'provider-name', 'relay', 'relay-login', 'relay-untrusted', 'ipv6-only', 'ipv4-only', 'bind', 'odd-names', 'long-name',
             'certificate', 'incoming', 'after-relay', 'after-two-keys']
WATCHED = ['/etc']
# What Debian's Makefile writes, and what the owner has filled in.
GENERATED = [r'etc/mail/((?!authinfo|access).*\.db|(sendmail|submit)\.cf\..*|databases|Makefile|(sasl|tls)(/.*)?|relay-domains)',
             r'etc/mail/authinfo\.mailworthy-undone', r'etc/cron\.d/sendmail', r'etc/ssl/.*', r'etc/\.prepared']
LOGS = ['/var/log/sendmail.log']
BOUNCES = 'unsigned'
# OpenDKIM takes five seconds to end by itself.
SIGNAL = signal.SIGKILL
PROGRAM = '/usr/libexec/sendmail/sendmail'
BOX = '/var/mail/box'


def prepare(world):
    for uid, name in enumerate(['smmta', 'smmsp', 'opendkim', 'opendmarc'], 820):
        world.user(name, uid, '/var/lib/sendmail' if name.startswith('smm') else f'/run/{name}')
    world.inside('chown', 'opendkim:opendkim', '/etc/dkimkeys')
    world.inside('chmod', '0700', '/etc/dkimkeys')
    # OpenDKIM asks the Internet's root by itself, which is not here.
    world.inside('sed', '-i', 's/^TrustAnchorFile.*/Nameservers 44.128.0.53/', '/etc/opendkim.conf')
    # Sendmail waits for a minute on a machine without a full name.
    name = socket.gethostname().split('.')[0]
    with open(SERVER / 'etc/hosts', 'a') as hosts:
        hosts.write(f'127.0.1.1 {name}.home.example {name}\n')
    world.inside('chown', 'root:smmsp', PROGRAM)
    world.inside('chmod', '2755', PROGRAM)
    for link in ['sendmail', 'sendmail-mta', 'sendmail-msp']:
        world.inside('ln', '-sf', PROGRAM, '/usr/sbin/' + link)
    world.write('/etc/aliases', f'postmaster: root\nsomeone: {BOX}\n')
    world.inside('sh', '-c', '/usr/share/sendmail/update_sendmail </dev/null; test -s /etc/mail/sendmail.mc')
    # It takes mail from elsewhere.
    world.inside('sed', '-i', '/Name=MTA-v4/s/, Addr=127.0.0.1//', '/etc/mail/sendmail.mc')
    world.inside('sed', '-i', '$a good.example', '/etc/mail/local-host-names')


def fill_in(world):
    if world.relay:
        path = '/etc/mail/authinfo'
        text = world.inside('cat', path)
        require('"U:USER" "P:PASSWORD"' in text, 'no place for the login')
        world.inside('sed', '-i', 's/U:USER/U:user/; s/P:PASSWORD/P:pass word#1/', path)


def start_signer(world):
    loopback = '::1' if world.addresses == ['3ffe:25::25'] else '127.0.0.1'
    world.signer = world.start('opendkim', '-f', '-x', '/etc/opendkim.conf')
    world.answers(loopback, 8891)
    world.inside('sendmail', '-Ac', '-q')


def stop_signer(world):
    world.end(world.signer)


def waits(world):
    """A mail that cannot be signed stays where the command put it."""
    if world.relay:
        return any('\nMDeferred: ' in p.read_text(errors='replace') for p in (SERVER / 'var/spool/mqueue').glob('qf*'))
    return any((SERVER / 'var/spool/mqueue-client').iterdir())


def start(world):
    for user in ['opendkim', 'opendmarc']:
        world.inside('install', '-d', '-o', user, '-g', user, '/run/' + user)
    for folder, owner in [('', 'smmta:smmsp'), ('/mta', 'smmta:smmsp'), ('/msp', 'smmsp:smmsp'), ('/stampdir', 'smmsp:smmsp')]:
        world.inside('install', '-d', '-m', '2755', '/run/sendmail' + folder)
        world.inside('chown', owner, '/run/sendmail' + folder)
    start_signer(world)
    if len(world.types) > 1:
        world.start('opendkim', '-f', '-x', '/etc/opendkim-ed25519.conf')
        world.answers('127.0.0.1', 8892)
    if world.name == 'incoming':
        world.start('opendmarc', '-f', '-c', '/etc/opendmarc.conf')
        world.answers('127.0.0.1', 8893)
    for command in world.manifest['reload']:
        if not command.startswith('systemctl'):
            world.inside('sh', '-c', command)
    world.start(PROGRAM, '-bD', '-q30m', '-X', '/var/log/sendmail.log')
    world.answers('127.0.0.1', 25)


def stop(world):
    world.inside('sh', '-c', 'rm -rf /var/spool/mqueue/* /var/spool/mqueue-client/*')


def submit(world, sender, recipient, message):
    world.inside('sendmail', '-f', sender, '-t', '-i', feed=message)


def more(world):
    if world.name == 'one':
        of_a_program(world)
        world.signer_down()
    if world.name == 'incoming':
        judged(world)


def of_a_program(world):
    """Mail without a sender, as cron sends it."""
    message = b'To: friend@there.example\nSubject: of-a-program\n\nHello.\n'
    world.inside('sendmail', '-t', '-i', feed=message)
    world.arrives('of-a-program', world.domains[0])
    mail = world.sink.find('of-a-program')
    require(mail.sender == 'root@good.example' and b'<root@good.example>' in mail.octets, f'from {mail.sender}')


def judged(world):
    for number, signed in enumerate([True, False]):
        world.from_outside('someone@good.example', f'incoming-{number}', sign=signed)
        box = SERVER / BOX.lstrip('/')
        text = until(lambda n=number: box.exists() and box.read_text().count('Subject: incoming-') > n and box.read_text(),
                     25, 'the arrival of a mail from outside')
        mail = text.split('\nFrom ')[-1]
        results = ' '.join(re.findall(r'^Authentication-Results: mail.good.example;((?:.*\n\s)*.*)', mail, re.M))
        require(('dkim=pass' in results) == signed and 'dmarc=' + ('pass' if signed else 'fail') in results,
                'not judged:\n' + mail)
        require('forged' not in mail, 'a judgement of the sender is left:\n' + mail)
