"""msmtp, as the sendmail of its machine."""
from kinds.relay import *  # noqa: F401,F403
from kinds import relay

WATCHED = ['/etc']
GENERATED = [r'etc/ssl/.*', r'etc/\.prepared', r'etc/msmtp(/.*\.mailworthy-undone)?']


def prepare(world):
    world.user('msmtp', 820)


def fill_in(world):
    for what, value in [('user', 'user'), ('password', 'pass word#1')]:
        relay.fill_in(world, f'/etc/msmtp/{world.relay[0]}.{what}', what.upper(), value)


def start(world):
    """Nothing of it runs."""


def distrusts(world):
    return 'certificate is not trusted' in world.log[-1].lower()
