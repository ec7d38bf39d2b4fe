"""Postfix that sends through a relay and signs nothing."""
from kinds.postfix import *  # noqa: F401,F403

SCENARIOS = ['relay', 'relay-tls', 'relay-login', 'relay-untrusted', 'relay-provider-name', 'relay-bind', 'relay-odd-names',
             'relay-after-tls']


def SIGNED(world):
    return set()
