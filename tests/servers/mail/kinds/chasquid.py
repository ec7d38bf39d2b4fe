"""chasquid. It takes mail from users who log in, knows no relay, no source address, and has no switch for a family.

It writes an international domain with its own letters into the signature, which only readers of SMTPUTF8 understand.
"""
import email

from world import SERVER, require, until

SCENARIOS = ['one', 'two-domains', 'two-keys', 'provider-name', 'odd-ascii-names', 'long-name', 'incoming', 'bounce']
WATCHED = ['/etc/chasquid']
# The users and addresses that the owner makes.
GENERATED = [r'etc/chasquid/domains/.*/(users|aliases)']

# Without systemd, which would hand it its sockets.
SOCKETS = '''
# The owner has written something here
smtp_address: ":25"
submission_address: ":587"
mail_log_path: "<stderr>"
suffix_separators: "+-"
mail_delivery_agent_bin: "/usr/bin/tee"
mail_delivery_agent_args: "-a"
mail_delivery_agent_args: "/var/lib/chasquid/box"
hostname: "homeserver"
'''
CLIENT = '''
import smtplib, ssl, sys
sender, recipient = sys.argv[1:3]
message = sys.stdin.buffer.read().replace(b'\\n', b'\\r\\n')
'''
LOGIN = '''
server = smtplib.SMTP('127.0.0.1', 587, 'client.example')
context = ssl.create_default_context()
context.check_hostname = False
context.verify_mode = ssl.CERT_NONE
server.starttls(context=context)
server.login(sender, 'secret')
server.sendmail(sender, [recipient], message)
'''
STRANGER = '''
server = smtplib.SMTP('127.0.0.1', 25, 'client.example')
server.sendmail(sender, [recipient], message)
'''


def BOUNCE_SIGNED(world):
    return set()


def prepare(world):
    world.user('chasquid', 830, '/var/lib/chasquid')
    world.inside('chown', 'chasquid:chasquid', '/var/lib/chasquid')
    world.write('/etc/chasquid/chasquid.conf', SOCKETS)
    folder = '/etc/chasquid/certs/homeserver'
    world.inside('mkdir', '-p', folder)
    world.inside('openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj',
                 '/CN=homeserver', '-keyout', f'{folder}/privkey.pem', '-out', f'{folder}/fullchain.pem')
    world.inside('chgrp', 'chasquid', f'{folder}/privkey.pem')
    world.inside('chmod', '640', f'{folder}/privkey.pem')
    world.inside('sh', '-c', 'echo 0 >/proc/sys/net/ipv4/ip_unprivileged_port_start')


def start(world):
    for domain in world.domains:
        folder = f'/etc/chasquid/domains/{domain}'
        world.inside('chasquid-util', 'user-add', f'owner@{domain}', '--password=secret')
        world.write(f'{folder}/aliases', 'forward: nobody@there.example\n')
        for file in ['users', 'aliases']:
            world.inside('chgrp', 'chasquid', f'{folder}/{file}')
            world.inside('chmod', '640', f'{folder}/{file}')
    world.start('setpriv', '--reuid', 'chasquid', '--regid', 'chasquid', '--clear-groups', 'chasquid')
    world.answers('127.0.0.1', 587)


def stop(world):
    for domain in world.domains:
        for file in ['users', 'aliases']:
            world.inside('rm', '-f', f'/etc/chasquid/domains/{domain}/{file}')


def submit(world, sender, recipient, message):
    world.inside('python3', '-c', CLIENT + LOGIN, sender, recipient, feed=message)


def provoke_bounce(world, sender, recipient, message):
    """Nobody who logs in may write in the name of a stranger: a stranger's mail is passed on to one who refuses it."""
    world.inside('python3', '-c', CLIENT + STRANGER, sender, f'forward@{world.domains[0]}', feed=message)


def more(world):
    if world.name == 'incoming':
        judged(world)


def judged(world):
    """It checks by itself: SPF and DKIM, and not DMARC."""
    box = SERVER / 'var/lib/chasquid/box'
    for number, signed in enumerate([True, False]):
        world.from_outside(f'owner@{world.domains[0]}', f'incoming-{number}', sign=signed)
        text = until(lambda n=number: box.exists() and box.read_text().count('Subject: incoming-') > n and box.read_text(),
                     25, 'the arrival of a mail from outside')
        # The first one is its own; what the sender claims stays below it, as the notes say.
        found = email.message_from_string(text.split('\nHello.\n')[-2].lstrip()).get_all('Authentication-Results', [])
        require(len(found) == 2 and found[0].split()[0] == world.host and 'spf=softfail' in found[0] and
                ('dkim=pass' in found[0]) == signed and 'dmarc' not in found[0] and 'forged' in found[1],
                'not judged:\n' + text)
