"""Postfix with rspamd."""
from kinds.postfix import *  # noqa: F401,F403
from kinds import postfix

SCENARIOS = ['one', 'two-domains', 'two-keys', 'provider-name', 'relay', 'relay-tls', 'relay-untrusted', 'ipv6-only',
             'ipv4-only', 'bind', 'odd-names', 'certificate', 'incoming', 'after-relay', 'bounce', 'signer-down']
WATCHED = postfix.WATCHED + ['/etc/rspamd', '/var/lib/rspamd/dkim']
LOGS = postfix.LOGS + ['/var/log/rspamd/rspamd.log']
# What asks the Internet about each message, which here would only wait for answers.
SILENT = ['asn', 'fuzzy_check', 'mx_check', 'phishing', 'rbl', 'surbl']


def prepare(world):
    postfix.prepare(world)
    world.user('_rspamd', 813, '/var/lib/rspamd')
    for folder in ['/var/lib/rspamd', '/var/log/rspamd']:
        world.inside('install', '-d', '-o', '_rspamd', '-g', '_rspamd', folder)
    for module in SILENT:
        world.write(f'/etc/rspamd/override.d/{module}.conf', 'enabled = false;\n')
    # All the top level domains there are would be compiled for ten seconds at the first start.
    world.write('/etc/rspamd/override.d/options.inc', 'url_tld = "/etc/rspamd/tld";\n')
    world.write('/etc/rspamd/tld', 'example\n')


def start(world):
    world.inside('install', '-d', '-o', '_rspamd', '-g', '_rspamd', '/run/rspamd')
    start_signer(world)
    postfix.start(world)


def start_signer(world):
    world.signer = world.start('setpriv', '--reuid', '_rspamd', '--regid', '_rspamd', '--clear-groups', 'rspamd', '-f',
                               '-c', '/etc/rspamd/rspamd.conf')
    world.answers('::1' if world.addresses == ['3ffe:25::25'] else '127.0.0.1', 11332)


def stop_signer(world):
    world.end(world.signer)


def more(world):
    if world.name == 'incoming':
        postfix.judged(world)
