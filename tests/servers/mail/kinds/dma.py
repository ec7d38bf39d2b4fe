"""dma. It does not look at the relay's certificate, cannot be told its address, and greets with the name it has."""
from kinds.relay import *  # noqa: F401,F403
from kinds import relay

SCENARIOS = ['relay', 'relay-tls', 'relay-provider-name', 'relay-odd-names', 'relay-after-tls']
WATCHED = ['/etc']
GENERATED = [r'etc/ssl/.*', r'etc/\.prepared', r'etc/dma/auth\.conf\.mailworthy-undone']


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
    """Nothing of it runs."""
