"""nullmailer."""
from kinds.relay import *  # noqa: F401,F403
from kinds import relay

WATCHED = ['/etc']
GENERATED = [r'etc/ssl/.*', r'etc/\.prepared', r'etc/nullmailer/remotes\.mailworthy-undone']
QUEUE = '/var/spool/nullmailer'


def prepare(world):
    world.write('/etc/nullmailer/remotes', 'old.relay.example smtp --user=old --pass=old\n', 0o600, 'mail:mail')
    for folder in ['queue', 'tmp', 'failed']:
        world.inside('install', '-d', '-o', 'mail', f'{QUEUE}/{folder}')
    world.inside('chown', 'mail', QUEUE)
    world.inside('mkfifo', f'{QUEUE}/trigger')
    world.inside('chown', 'mail:mail', f'{QUEUE}/trigger')
    for program in ['/usr/sbin/nullmailer-queue', '/usr/bin/mailq']:
        world.inside('chown', 'mail', program)
        world.inside('chmod', '4755', program)


def fill_in(world):
    for placeholder, value in [('USER', 'user'), ('PASSWORD', 'pass word#1')]:
        relay.fill_in(world, '/etc/nullmailer/remotes', placeholder, value)


def start(world):
    world.start('sh', '-c', f'cd {QUEUE} && exec setpriv --reuid mail --regid mail --clear-groups nullmailer-send')


def stop(world):
    world.inside('sh', '-c', f'rm -f {QUEUE}/queue/* {QUEUE}/failed/*')


def distrusts(world):
    return 'certificate' in (world.work / 'daemon0.log').read_text()
