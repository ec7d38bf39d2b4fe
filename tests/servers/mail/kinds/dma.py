"""dma. It does not look at the relay's certificate, cannot be told its address, and greets with the name it has."""
from kinds.relay import *  # noqa: F401,F403
from kinds import relay
from world import SERVER, require, until

SCENARIOS = ['relay', 'relay-tls', 'relay-login', 'relay-untrusted', 'relay-provider-name', 'relay-odd-names', 'relay-after-tls']
# Whoever the relay is, it gets the login, as the notes say.
TRUSTS_ANYBODY = True
WATCHED = ['/etc']
GENERATED = [r'etc/ssl/.*', r'etc/\.prepared', r'etc/dma/(auth|dma)\.conf\.mailworthy-undone']

LOG = '''
import os, socket
log = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
os.umask(0)
log.bind('/dev/log')
while True:
    print(log.recv(4096).decode(errors='replace'))
'''


def HEARD(world):
    return world.host


def prepare(world):
    world.inside('sh', '-c', 'cp /usr/share/dma/dma.conf /etc/dma/ && chgrp -R mail /etc/dma && chmod 640 /etc/dma/*')
    world.inside('sh', '-c', 'install -d -o root -g mail -m 2770 /var/spool/dma; chgrp mail /usr/sbin/dma; '
                             'chmod 2755 /usr/sbin/dma')


def fill_in(world):
    for placeholder, value in [('USER', 'user'), ('PASSWORD', 'pass word#1')]:
        relay.fill_in(world, '/etc/dma/auth.conf', placeholder, value)


def start(world):
    """Nothing of it runs; it tells a system log why a mail stays."""
    log = SERVER / 'dev/log'
    log.unlink(missing_ok=True)
    world.start('python3', '-uc', LOG)
    until(log.exists, 20, 'a system log')


def stop(world):
    world.inside('sh', '-c', 'rm -f /var/spool/dma/*')


def more(world):
    if world.name == 'relay-untrusted':
        known_by_fingerprint(world)


def known_by_fingerprint(world):
    """What the notes tell: with the digest of the relay's certificate another one gets nothing."""
    settings = SERVER / 'etc/dma/dma.conf'
    text = settings.read_text()
    own = world.must(['openssl', 'x509', '-in', world.work / 'outside.pem', '-noout', '-fingerprint', '-sha256'])
    own = own.split('=')[1].strip().replace(':', '')
    logins = len(world.sink.logins)
    settings.write_text(text + 'FINGERPRINT ' + own[::-1] + '\n')
    world.submit(0, 'to-another')
    until(lambda: 'fingerprints do not match' in world.logs(), 25, 'a reason why the mail stays')
    require(len(world.sink.logins) == logins, 'another certificate got the login')
    settings.write_text(text + 'FINGERPRINT ' + own + '\n')
    world.submit(0, 'to-the-right-one')
    world.arrives('to-the-right-one', world.domains[0])
    require(not world.sink.find('to-another'), 'another certificate got the mail')
