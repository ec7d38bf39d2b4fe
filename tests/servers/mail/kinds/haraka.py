"""Haraka. One RSA key for each domain, and no TLS from the first octet, so that there is no `relay-tls`."""
import email

from world import SERVER, require, until

SCENARIOS = ['one', 'two-domains', 'two-keys', 'provider-name', 'relay', 'relay-login', 'relay-untrusted', 'ipv6-only', 'ipv4-only',
             'bind', 'odd-names', 'long-name', 'certificate', 'incoming', 'after-relay', 'bounce', 'relay-bind']
FOLDER = '/opt/haraka'
WATCHED = [FOLDER + '/config', FOLDER + '/plugins']
# What the owner has filled in, and what Haraka makes itself for TLS.
GENERATED = [r'opt/haraka/config/(mailworthy_login\.mailworthy-undone|dhparams\.pem)']
CLIENT = '''
import smtplib, sys
server = smtplib.SMTP('localhost', 25, 'client.example')
server.sendmail(sys.argv[1], [sys.argv[2]], sys.stdin.buffer.read().replace(b'\\n', b'\\r\\n'))
'''


def SIGNED(world):
    return {'rsa2048'}


def prepare(world):
    world.user('haraka', 840)
    world.inside('ln', '-s', '/opt/npm/node_modules/Haraka/bin/haraka', '/usr/local/bin/haraka')
    world.inside('haraka', '-i', FOLDER)
    # Who is on this machine may send; and the owner has more settings.
    world.write(FOLDER + '/config/plugins', 'relay\nmail_from.is_resolvable\nrcpt_to.in_host_list\n# the queue: /tmp\n'
                                            'queue/test\n')
    world.write(FOLDER + '/config/host_list', 'good.example\n')
    world.write(FOLDER + '/config/relay.ini', '[relay]\nacl=true\n')
    world.write(FOLDER + '/config/relay_acl_allow', '127.0.0.0/8\n::1/128\n')
    world.write(FOLDER + '/config/smtp.ini', 'user=haraka\ngroup=haraka\nnodes=0\n')
    world.write(FOLDER + '/config/tls.ini', '; the owner has written something here\n[redis]\n')
    world.inside('chown', '-R', 'haraka:haraka', FOLDER)


def fill_in(world):
    if world.relay:
        path = FOLDER + '/config/mailworthy_login'
        assert 'USER PASSWORD' in world.inside('cat', path)
        world.inside('sed', '-i', 's/USER PASSWORD/user pass word#1/', path)


def start(world):
    # Node has a list of authorities of its own.
    world.start('env', 'NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt', 'haraka', '-c', FOLDER)
    world.answers('::1' if world.addresses == ['3ffe:25::25'] else '127.0.0.1', 25)


def stop(world):
    world.inside('sh', '-c', f'rm -f {FOLDER}/queue/*')


def submit(world, sender, recipient, message):
    world.inside('python3', '-c', CLIENT, sender, recipient, feed=message)


def distrusts(world):
    return 'unable to verify the first certificate' in (world.work / 'daemon0.log').read_text()


def more(world):
    if world.name == 'incoming':
        judged(world)


def judged(world):
    """The results of SPF and DKIM are in each mail, and the sender's own ones are renamed; it does not know DMARC."""
    for number, signed in enumerate([True, False]):
        world.from_outside(f'owner@{world.domains[0]}', f'incoming-{number}', sign=signed)
        path = until(lambda n=number: next((p for p in (SERVER / 'tmp').glob('*.eml') if f'incoming-{n}' in p.read_text()),
                                           None), 25, 'the arrival of a mail from outside')
        mail = path.read_text()
        found = email.message_from_string(mail).get_all('Authentication-Results', [])
        require(len(found) == 1 and found[0].startswith(world.host + ';') and 'spf=softfail' in found[0] and
                ('dkim=pass' in found[0]) == signed and 'dmarc' not in found[0], 'not judged:\n' + mail)
