"""What Exim's two layouts on Debian have in common."""
import re

from world import SERVER, require, until

SCENARIOS = ['one', 'two-domains', 'two-keys', 'provider-name', 'relay', 'relay-tls', 'relay-login', 'relay-untrusted', 'ipv6-only', 'ipv4-only', 'bind',
             'odd-names', 'long-name', 'certificate', 'incoming', 'after-relay']
WATCHED = ['/etc']
GENERATED = [r'etc/exim4/passwd\.client\.mailworthy-undone', r'etc/ssl/.*', r'etc/\.prepared']
LOGS = ['/var/log/exim4/mainlog', '/var/log/exim4/paniclog']
BOUNCES = 'signed'
# It folds the signature within a name that is longer than a line, which a reader has to forgive.
FOLDS_NAMES = True
CERTIFICATE_GROUP = 'Debian-exim'
SPOOL = '/var/spool/exim4'

# What Debian's package writes for an owner who said "local delivery only" and forgot about it.
ANSWERS = '''# /etc/exim4/update-exim4.conf.conf
# The owner has written something here
dc_eximconfig_configtype='local'
dc_other_hostnames='homeserver'
dc_local_interfaces=''
dc_readhost=''
dc_relay_domains=''
dc_minimaldns='false'
dc_relay_nets=''
dc_smarthost=''
CFILEMODE='644'
dc_use_split_config='{split}'
dc_hide_mailname=''
dc_mailname_in_oh='true'
dc_localdelivery='mail_spool'
'''


def folders(world):
    world.user('Debian-exim', 813, SPOOL)
    for folder in [SPOOL, '/var/log/exim4', '/run/exim4']:
        world.inside('install', '-d', '-o', 'Debian-exim', '-g', 'Debian-exim', '-m', '0750', folder)
    world.write('/etc/aliases', 'postmaster: root\n')


def prepare(world, split):
    folders(world)
    world.inside('install', '-d', '/var/lib/exim4')
    world.inside('chown', 'root:Debian-exim', '/etc/exim4/passwd.client')
    world.inside('chmod', '0640', '/etc/exim4/passwd.client')
    # The other layout, so that the export has to set it.
    world.write('/etc/exim4/update-exim4.conf.conf', ANSWERS.format(split='false' if split else 'true'))


def fill_in(world, path='/etc/exim4/passwd.client'):
    if world.relay:
        text = world.inside('cat', path)
        assert ':USER:PASSWORD' in text
        world.inside('sed', '-i', 's/USER:PASSWORD/user:pass word#1/', path)


def start(world):
    world.inside('update-exim4.conf')
    daemon(world)


def daemon(world):
    world.start('exim4', '-bdf', '-q30m')
    world.answers('127.0.0.1', 25)


def stop(world):
    world.inside('sh', '-c', f'rm -rf {SPOOL}/input/* {SPOOL}/msglog/* {SPOOL}/db/*')


def submit(world, sender, recipient, message):
    world.inside('sendmail', '-f', sender, '-t', '-i', feed=message)


def waits(world):
    """There is a mail for which Exim has noted why it is still there."""
    return any(' == ' in p.read_text(errors='replace') or ' defer' in p.read_text(errors='replace')
               for p in (SERVER / SPOOL[1:] / 'msglog').iterdir())


def more(world):
    if world.name == 'one':
        without_key(world)
    if world.name == 'incoming':
        judged(world)


def without_key(world):
    """Mail waits for its key, and then leaves signed."""
    key = SERVER / world.manifest['keys'][0]['target'].lstrip('/')
    away = key.with_suffix('.away')
    key.rename(away)
    world.submit(0, 'no-key')
    until(lambda: waits(world), 20, 'a reason why the mail without a key waits')
    require(world.sink.find('no-key') is None, 'a mail left without its key')
    away.rename(key)

    def leaves():
        # Again each time: the server's own look at the queue may hold the mail just then.
        world.inside('exim4', '-qff')
        return world.sink.find('no-key')

    until(leaves, 25, 'the departure of the mail that waited for its key')
    world.arrives('no-key', world.domains[0])


def judged(world, recipient='root@homeserver'):
    """What comes in has the results of the checks in it; the mail of root is in the box of "mail"."""
    box = SERVER / 'var/mail/mail'
    for number, signed in enumerate([True, False]):
        world.from_outside(recipient, f'incoming-{number}', sign=signed)
        text = until(lambda n=number: box.exists() and box.read_text().count('Subject: incoming-') > n and box.read_text(),
                     25, 'the arrival of a mail from outside')
        mail = text.split('\nFrom ')[-1]
        results = re.search(r'^Authentication-Results: mail.good.example;((?:.*\n\s)*.*)', mail, re.M)
        require(results and ('dkim=pass' in results[1]) == signed and 'spf=softfail' in results[1], 'not judged:\n' + mail)
        require('forged' not in mail, 'a judgement of the sender is left:\n' + mail)
