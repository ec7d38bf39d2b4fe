"""Postfix with OpenDKIM."""
import signal

from kinds.postfix import *  # noqa: F401,F403
from kinds import postfix

SCENARIOS = ['one', 'two-domains', 'two-keys', 'provider-name', 'relay', 'relay-tls', 'relay-login', 'relay-untrusted', 'ipv6-only',
             'ipv4-only', 'bind', 'odd-names', 'long-name', 'certificate', 'incoming', 'after-relay', 'after-two-keys',
             'bounce', 'signer-down']
WATCHED = postfix.WATCHED + ['/etc/opendkim', '/etc/dkimkeys', '/etc/systemd/system']
# OpenDKIM takes five seconds to end by itself.
SIGNAL = signal.SIGKILL


def prepare(world):
    postfix.prepare(world)
    world.user('opendkim', 812, '/run/opendkim')
    world.inside('chown', 'opendkim:opendkim', '/etc/dkimkeys')
    world.inside('chmod', '0700', '/etc/dkimkeys')
    world.user('opendmarc', 814, '/run/opendmarc')
    # OpenDKIM asks the Internet's root by itself, which is not here.
    world.inside('sed', '-i', 's/^TrustAnchorFile.*/Nameservers 44.128.0.53/', '/etc/opendkim.conf')


def start(world):
    world.inside('install', '-d', '-o', 'opendkim', '-g', 'opendkim', '/run/opendkim')
    start_signer(world)
    if len(world.types) > 1:
        world.start('opendkim', '-f', '-x', '/etc/opendkim-ed25519.conf')
        world.answers(loopback(world), 8892)
    if world.name == 'incoming':
        world.inside('install', '-d', '-o', 'opendmarc', '-g', 'opendmarc', '/run/opendmarc')
        world.start('opendmarc', '-f', '-c', '/etc/opendmarc.conf')
        world.answers(loopback(world), 8893)
    postfix.start(world)


def loopback(world):
    return '::1' if world.addresses == ['3ffe:25::25'] else '127.0.0.1'


def start_signer(world):
    world.signer = world.start('opendkim', '-f', '-x', '/etc/opendkim.conf')
    world.answers(loopback(world), 8891)


def stop_signer(world):
    world.end(world.signer)


def more(world):
    if world.name == 'incoming':
        postfix.judged(world)
