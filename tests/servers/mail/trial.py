#!/usr/bin/env python3
"""Tries the exported configuration of one kind of mail server with the real server. Runs inside `lab`:

    trial.py KIND MAILWORTHY-CLI [SCENARIO]...

For every scenario: a plan, its records served by a real name server, the export, `install --yes` on a fresh system,
the server's own checker, then a message that is submitted on the server and has to arrive with the planned greeting,
from the planned address and with signatures that verify against the served records. `install --yes` once more changes
nothing, and `--undo` restores every octet. What is special to a kind is in kinds/KIND.py.
"""
import argparse
import importlib
import sys

from world import World, Failed, say

# The arguments of `plan`, of `export`, and what has to come out. `greeting` is what the receiver hears, `algorithms`
# which signatures of each domain it finds; `then` is a step of the world's that follows.
PROVIDER = 'host-25.isp.example'
RELAY = ('relay.isp.example', 587)
BIND = ['--bind', '44.128.25.26', '--bind', '3ffe:25::26']
# 63 octets, figures first, an A-label; a selector with a dot and an underscore.
ODD_NAMES = {
    'domains': ['a' * 63 + '.example', '9to5.example', 'xn--bcher-kva.example'],
    'selector': 'mail_2026.q4',
    'host': 'mx-1.9to5.example',
}
SCENARIOS = {
    'one': {},
    'two-domains': {'domains': ['good.example', 'other.example']},
    'two-keys': {'types': ['rsa2048', 'ed25519']},
    'provider-name': {'helo': PROVIDER},
    'relay': {'relay': RELAY},
    'relay-tls': {'relay': ('relay.isp.example', 465)},
    # A relay that knows one way to log in, as some of the largest do.
    'relay-login': {'relay': RELAY, 'only_login': True},
    # The relay's certificate is of an authority that nobody knows: no login goes there.
    'relay-untrusted': {'relay': ('relay.isp.example', 587), 'trusted': False},
    'ipv6-only': {'addresses': ['3ffe:25::25']},
    'ipv4-only': {'addresses': ['44.128.25.25']},
    'bind': {'export': BIND},
    'certificate': {'export': ['--certificate', '/etc/ssl/mail/outside.pem', '--certificate-key',
                               '/etc/ssl/mail/outside.key']},
    'incoming': {'export': ['--incoming-checks']},
    # The plan was another one before.
    'after-relay': {'first': {'relay': ('relay.isp.example', 465)}},
    'after-two-keys': {'first': {'types': ['rsa2048', 'ed25519']}},
    'odd-names': ODD_NAMES,
    # Without the A-label.
    'odd-ascii-names': {**ODD_NAMES, 'domains': ODD_NAMES['domains'][:2]},
    # The longest domain whose key DNS can still name: 253 octets with "s1._domainkey." before it.
    'long-name': {'domains': ['.'.join(['long' + 'a' * 55] * 3 + ['b' * 51, 'example'])], 'host': 'mail.b.example',
                  'carries_keys': True},
    'bounce': {'then': 'bounce'},
    'signer-down': {'then': 'signer_down'},
    'relay-provider-name': {'relay': RELAY, 'helo': PROVIDER},
    'relay-odd-names': {'relay': RELAY, **ODD_NAMES},
    'relay-bind': {'relay': RELAY, 'export': BIND},
    'relay-after-tls': {'relay': RELAY, 'first': {'relay': ('relay.isp.example', 465)}},
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('kind')
    parser.add_argument('program')
    parser.add_argument('scenario', nargs='*')
    parser.add_argument('--keep', action='store_true', help='print the log of the server at the end')
    options = parser.parse_args()
    sys.dont_write_bytecode = True
    module = importlib.import_module('kinds.' + options.kind)
    names = options.scenario or [n for n in SCENARIOS if n in module.SCENARIOS]
    failures = 0
    for name in names:
        world = World(options.kind, module, options.program, name, SCENARIOS[name])
        try:
            world.run()
            say(f'ok      {options.kind} {name}')
        except Failed as failed:
            failures += 1
            say(f'FAILED  {options.kind} {name}: {failed}')
            say(world.evidence())
            world.clear_away()
        finally:
            if options.keep:
                say(world.evidence())
            world.close()
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
