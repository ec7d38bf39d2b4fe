"""OpenSMTPD with rspamd behind filter-rspamd."""
from kinds import opensmtpd, rspamd
from kinds.opensmtpd import *  # noqa: F401,F403
from kinds.postfix import judgement
from world import SERVER, Failed, require, until

# "signer-down" is left out: OpenSMTPD does not take mail then, see `without_signer`.
SCENARIOS = ['one', 'two-domains', 'two-keys', 'provider-name', 'relay', 'relay-tls', 'relay-untrusted', 'ipv6-only',
             'ipv4-only', 'bind', 'odd-names', 'long-name', 'certificate', 'incoming', 'after-relay']
WATCHED = ['/etc', '/var/lib/rspamd/dkim']
LOGS = rspamd.LOGS
SIGNS_FOR_ALL = False


def prepare(world):
    opensmtpd.prepare(world)
    rspamd.prepare(world)


def fill_in(world):
    if world.name == 'incoming':
        path = SERVER / 'etc/smtpd.conf'
        text = path.read_text()
        text = text.replace('\nlisten on localhost', '\nlisten on 44.128.25.25 filter "mailworthy"\nlisten on localhost')
        path.write_text(text.replace('\nmatch for local', '\nmatch from any for local'))
    opensmtpd.fill_in(world)


def start(world):
    start_signer(world)
    opensmtpd.start(world)


def start_signer(world):
    rspamd.start(world, 11333)


def more(world):
    if world.name == 'one':
        without_signer(world)
    if world.name == 'incoming':
        judged(world)


def without_signer(world):
    """While rspamd is down mail is refused for the time being, and does not leave unsigned."""
    rspamd.stop(world)
    try:
        world.submit(0, 'unsigned')
        taken = True
    except Failed as failed:
        taken = False
        require(' 421 ' in str(failed), f'not refused for the time being: {failed}')
    require(not taken, 'mail was taken while the signer was down')
    start_signer(world)
    world.submit(0, 'signed-again')
    world.arrives('signed-again', world.domains[0])
    require(not world.sink.find('unsigned'), 'a mail left while the signer was down')


def judged(world):
    """What comes in has the results of the checks in it, and not what the sender says about itself."""
    box = SERVER / 'var/mail/Maildir/new'
    for number, signed in enumerate([True, False]):
        world.from_outside('mail@localhost', f'incoming-{number}', sign=signed)
        path = until(lambda n=number: box.exists() and next((p for p in box.iterdir() if f'incoming-{n}' in p.read_text()),
                                                            None), 25, 'the arrival of a mail from outside')
        judgement(world, path.read_text(), signed)
