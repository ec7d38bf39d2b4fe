"""OpenSMTPD with filter-dkimsign."""
import re

from world import SERVER, require

# "incoming" is left out: OpenSMTPD does not check incoming mail.
SCENARIOS = ['one', 'two-domains', 'two-keys', 'provider-name', 'relay', 'relay-tls', 'relay-login', 'relay-untrusted', 'ipv6-only', 'ipv4-only', 'bind',
             'odd-names', 'long-name', 'certificate', 'after-relay']
WATCHED = ['/etc']
GENERATED = [r'etc/(smtpd\.conf|mail/secrets)\.mailworthy-undone', r'etc/ssl/.*', r'etc/\.prepared']
BOUNCES = 'signed'
# One filter has one key: every mail has the signatures of all domains.
SIGNS_FOR_ALL = True
# Version 6.8 shows its certificate and cannot go on: https://github.com/OpenSMTPD/OpenSMTPD/issues/1171
TLS_FAILS = True


def prepare(world):
    for uid, name in enumerate(['opensmtpd', 'opensmtpq', '_dkimsign'], 815):
        world.user(name, uid, '/var/lib/opensmtpd/empty')
    world.inside('chgrp', 'opensmtpq', '/usr/sbin/smtpctl')
    world.inside('chmod', '2755', '/usr/sbin/smtpctl')
    world.write('/etc/aliases', 'postmaster: root\n')


def fill_in(world):
    """The steps: the filter and the action in the lines of the package's file."""
    path = SERVER / 'etc/smtpd.conf'
    text = path.read_text()
    steps = '\n'.join(world.manifest['steps'])
    pki = f' tls pki {world.host}' if world.certificate else ''
    for old, new in [('listen on localhost', f'listen on localhost{pki} filter "mailworthy"'),
                     ('match from local for any action "relay"', 'match from local for any action "mailworthy"')]:
        require(text.count(f'\n{old}\n') == 1, f'no line {old}')
        for part in re.findall('(?:filter|action) ".*?"|tls pki \S+', new):
            require(part in steps, f'the steps do not say {part}')
        text = text.replace(f'\n{old}\n', f'\n{new}\n')
    path.write_text(text)
    if world.relay:
        secrets = world.inside('cat', '/etc/mail/secrets')
        require('USER:PASSWORD' in secrets, 'no place for the login')
        world.inside('sed', '-i', 's/USER:PASSWORD/user:pass word#1/', '/etc/mail/secrets')


def start(world):
    world.start('smtpd', '-d')
    world.answers('127.0.0.1', 25)


def stop(world):
    world.inside('sh', '-c', 'rm -rf /var/spool/smtpd/queue/* /var/spool/smtpd/incoming/*')


def waits(world):
    """The queue has a mail with a reason why it is there."""
    return re.search(r'\|pending\|\d+\|\S', world.inside('smtpctl', 'show', 'queue'))


def submit(world, sender, recipient, message):
    world.inside('sendmail', '-f', sender, '-t', '-i', feed=message)
