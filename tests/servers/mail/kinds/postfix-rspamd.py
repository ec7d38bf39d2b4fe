"""Postfix with rspamd."""
from kinds.postfix import *  # noqa: F401,F403
from kinds import postfix, rspamd

SCENARIOS = ['one', 'two-domains', 'two-keys', 'provider-name', 'relay', 'relay-tls', 'relay-untrusted', 'ipv6-only',
             'ipv4-only', 'bind', 'odd-names', 'long-name', 'certificate', 'incoming', 'after-relay', 'bounce', 'signer-down']
WATCHED = postfix.WATCHED + ['/etc/rspamd', '/var/lib/rspamd/dkim']
LOGS = postfix.LOGS + rspamd.LOGS


def prepare(world):
    postfix.prepare(world)
    rspamd.prepare(world)


def start(world):
    start_signer(world)
    postfix.start(world)


def start_signer(world):
    rspamd.start(world, 11332)


stop_signer = rspamd.stop


def more(world):
    if world.name == 'incoming':
        postfix.judged(world)
