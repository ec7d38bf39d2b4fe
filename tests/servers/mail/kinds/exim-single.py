"""Exim 4 on Debian with the single configuration file."""
from kinds.debian_exim import *  # noqa: F401,F403
from kinds import debian_exim

# The macros are those of the split configuration, which has all scenarios; this is what the single file does otherwise.
SCENARIOS = ['one', 'two-keys', 'provider-name', 'relay', 'relay-tls', 'relay-login', 'relay-untrusted', 'bind', 'odd-names', 'incoming',
             'after-relay']


def prepare(world):
    debian_exim.prepare(world, split=False)
