"""What the kinds with Postfix have in common."""
import email

from world import SERVER, require, until

WATCHED = ['/etc/postfix', '/etc']
# What the owner has filled in is kept.
GENERATED = [r'etc/postfix/sasl_passwd\.mailworthy-undone', r'etc/aliases\.db', r'etc/ssl/.*', r'etc/\.prepared']
LOGS = ['/var/log/mail.log']

MASTER = '/usr/share/postfix/master.cf.dist'
# What Debian's package asks and writes for an "Internet site".
MAIN = '''compatibility_level = 3.6
smtpd_banner = $myhostname ESMTP $mail_name (Debian/GNU)
biff = no
append_dot_mydomain = no
readme_directory = no
smtpd_relay_restrictions = permit_mynetworks permit_sasl_authenticated defer_unauth_destination
# The owner has written something here
myhostname = homeserver
alias_maps = hash:/etc/aliases
alias_database = hash:/etc/aliases
mydestination = localhost
mynetworks = 127.0.0.0/8 [::ffff:127.0.0.0]/104 [::1]/128
mailbox_size_limit = 0
recipient_delimiter = +
inet_interfaces = all
inet_protocols = all
maillog_file = /var/log/mail.log
'''


def prepare(world):
    world.user('postfix', 810, '/var/spool/postfix')
    world.user('postdrop', 811)
    world.inside('cp', MASTER, '/etc/postfix/master.cf')
    world.inside('cp', '/usr/share/postfix/dynamicmaps.cf', '/etc/postfix/dynamicmaps.cf')
    world.write('/etc/postfix/main.cf', MAIN)
    world.write('/etc/aliases', 'postmaster: root\n')
    world.write('/var/log/mail.log', '', 0o666)
    # Some of the files it knows are in other packages.
    world.inside('sh', '-c', 'postfix set-permissions >/dev/null 2>&1; postfix check; true')
    for program in ['/usr/sbin/postqueue', '/usr/sbin/postdrop']:
        world.inside('chgrp', 'postdrop', program)
        world.inside('chmod', '2755', program)
    world.inside('newaliases')


def fill_in(world):
    # Postfix waits until its files have been left alone for a while.
    world.inside('touch', '-d', '1 minute ago', '/etc/postfix/main.cf')
    world.inside('postconf', '-n')
    if world.relay:
        path = '/etc/postfix/sasl_passwd'
        text = world.inside('cat', path)
        assert 'USER:PASSWORD' in text
        world.inside('sed', '-i', 's/USER:PASSWORD/user:pass word#1/', path)
        world.inside('postmap', path)


def start(world):
    world.inside('/usr/lib/postfix/configure-instance.sh', '-')
    # As a daemon of its own: `postfix start` goes to the background by itself.
    world.inside('sh', '-c', 'postfix start >/dev/null 2>&1 </dev/null')
    world.answers('127.0.0.1' if world.addresses != ['3ffe:25::25'] else '::1', 25)


def stop(world):
    # What `postfix abort` does, without its second of waiting.
    world.inside('sh', '-c', 'read -r pid </var/spool/postfix/pid/master.pid && kill $pid; for i in $(seq 100); do '
                             'kill -0 $pid || break; sleep 0.1; done 2>/dev/null; postsuper -d ALL >/dev/null 2>&1; true')


def submit(world, sender, recipient, message):
    world.inside('sendmail', '-f', sender, '-t', '-i', feed=message)


def waits(world):
    """A mail that a filter could not look at stays where `sendmail` put it."""
    return 'connect to Milter service' in world.inside('cat', '/var/log/mail.log')


def distrusts(world):
    return 'certificate not verified' in world.inside('cat', '/var/log/mail.log').lower()


def judged(world):
    """What comes in has the results of the checks in it, and not what the sender says about itself."""
    box = SERVER / 'var/mail/root'
    for number, signed in enumerate([True, False]):
        world.from_outside('root@localhost', f'incoming-{number}', sign=signed)
        text = until(lambda n=number: box.exists() and box.read_text().count('Subject: incoming-') > n and box.read_text(),
                     25, 'the arrival of a mail from outside')
        mail = text.split('\nFrom ')[-1].split('\n', 1)[1]
        judgement(world, mail, signed)


def judgement(world, mail, signed):
    """Is what the checks found written into the mail, and nothing that the sender claimed?"""
    results = email.message_from_string(mail).get_all('Authentication-Results', [])
    found = ' '.join(r for r in results if r.startswith(world.host + ';'))
    require(('dkim=pass' in found) == signed and 'dmarc=' + ('pass' if signed else 'fail') in found,
            'not judged:\n' + mail)
    require('forged' not in mail, 'a judgement of the sender is left:\n' + mail)
