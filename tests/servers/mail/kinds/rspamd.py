"""rspamd, which signs for several kinds of server."""
LOGS = ['/var/log/rspamd/rspamd.log']
# What asks the Internet about each message, which here would only wait for answers.
SILENT = ['asn', 'fuzzy_check', 'mx_check', 'phishing', 'rbl', 'surbl']


def prepare(world):
    world.user('_rspamd', 813, '/var/lib/rspamd')
    for folder in ['/var/lib/rspamd', '/var/log/rspamd']:
        world.inside('install', '-d', '-o', '_rspamd', '-g', '_rspamd', folder)
    for module in SILENT:
        world.write(f'/etc/rspamd/override.d/{module}.conf', 'enabled = false;\n')
    # All the top level domains there are would be compiled for ten seconds at the first start.
    world.write('/etc/rspamd/override.d/options.inc', 'url_tld = "/etc/rspamd/tld";\n')
    world.write('/etc/rspamd/tld', 'example\n')


def start(world, port):
    world.inside('install', '-d', '-o', '_rspamd', '-g', '_rspamd', '/run/rspamd')
    world.signer = world.start('setpriv', '--reuid', '_rspamd', '--regid', '_rspamd', '--clear-groups', 'rspamd', '-f',
                               '-c', '/etc/rspamd/rspamd.conf')
    world.answers('::1' if world.addresses == ['3ffe:25::25'] else '127.0.0.1', port)


def stop(world):
    world.end(world.signer)
