"""Exim with a configuration file of the owner's: the one that comes with Exim, and the lines that the steps name."""
from kinds import debian_exim
from kinds.debian_exim import *  # noqa: F401,F403
from world import SERVER, require

GENERATED = debian_exim.GENERATED + [r'etc/exim4/mailworthy/relay-login\.mailworthy-undone']
OWN = '/etc/exim4/exim4.conf'


def include(part):
    return f'.include_if_exists /etc/exim4/mailworthy/{part}'


def prepare(world):
    debian_exim.folders(world)
    text = (SERVER / 'usr/share/doc/exim4-base/examples/example.conf').read_text()
    text = text.replace('domainlist local_domains = @\n', 'domainlist local_domains = @ : good.example\n')
    begin, data = text.split('\nacl_check_data:\n')
    head, tail = data.split('\n  accept\n', 1)
    text = begin + '\nacl_check_data:\n' + head + '\n' + include('incoming') + '\n  accept\n' + tail
    for part, line in [('main', 'begin acl'), ('routers', '.ifdef ROUTER_SMARTHOST'), ('transports', 'remote_smtp:')]:
        require(text.count('\n' + line + '\n') == 1, f'no place for {part}')
        text = text.replace('\n' + line + '\n', '\n' + include(part) + '\n' + line + '\n')
    text = text.replace('\nbegin authenticators\n', '\nbegin authenticators\n' + include('authenticators') + '\n')
    world.write(OWN, text)
    world.write('/etc/aliases', 'postmaster: root\nsomeone: mail\n')
    # Without the files the lines do nothing.
    world.inside('exim', '-bV')


def fill_in(world):
    steps = '\n'.join(world.manifest['steps'])
    for part in ['main', 'routers', 'transports', 'authenticators'] + ['incoming'] * (world.name == 'incoming'):
        require(steps.count(include(part)) == 1, f'the steps do not say to include {part}')
    debian_exim.fill_in(world, '/etc/exim4/mailworthy/relay-login')
    require('helo_data = MAILWORTHY_HELO' not in world.inside('exim', '-bP', 'transport', 'mailworthy_smtp'),
            'the greeting is not known')


def start(world):
    debian_exim.daemon(world)


def more(world):
    if world.name == 'one':
        without_key(world)
    if world.name == 'incoming':
        judged(world, 'someone@good.example')
