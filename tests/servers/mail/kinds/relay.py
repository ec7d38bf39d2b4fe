"""What the programs that only send through a relay have in common."""
SCENARIOS = ['relay', 'relay-tls', 'relay-login', 'relay-untrusted', 'relay-provider-name', 'relay-bind', 'relay-odd-names',
             'relay-after-tls']


def SIGNED(world):
    return set()


def fill_in(world, path, placeholder, value):
    text = world.inside('cat', path)
    assert text.count(placeholder) == 1, text
    world.inside('sed', '-i', f's/{placeholder}/{value}/', path)


def submit(world, sender, recipient, message):
    world.inside('sendmail', '-f', sender, '-t', '-i', feed=message)
