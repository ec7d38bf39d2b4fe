"""What stands outside: a receiver on port 25 and a relay on 587 (STARTTLS) and 465 (TLS) that wants a login."""
import asyncio
import re
import ssl
import subprocess
import threading
from dataclasses import dataclass

from aiosmtpd.smtp import SMTP, AuthResult

RECEIVER = ['44.128.40.25', '3ffe:40::25']
RELAY = ['44.128.40.50', '3ffe:40::50']


@dataclass
class Mail:
    peer: str
    port: int
    helo: str
    tls: bool
    login: tuple
    sender: str
    octets: bytes


class Handler:
    def __init__(self, sink, port, wrapped):
        self.sink, self.port, self.wrapped = sink, port, wrapped

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith('nobody@'):
            return '550 5.1.1 there is no such mailbox'
        envelope.rcpt_tos.append(address)
        return '250 2.1.5 fine'

    async def handle_DATA(self, server, session, envelope):
        login = session.auth_data
        self.sink.add(Mail(session.peer[0].replace('::ffff:', ''), self.port, session.host_name,
                           self.wrapped or session.ssl is not None,
                           (login.login.decode(), login.password.decode()) if login else None, envelope.mail_from,
                           envelope.original_content))
        return '250 2.0.0 taken'


class Dialogue(SMTP):
    """Takes the parameter of a client that logs in, or could (RFC 4954 §5); the library offers AUTH and refuses it. It
    asks for a login in the words of relays, which some clients wait for."""
    AuthLoginUsernameChallenge = 'Username:'
    AuthLoginPasswordChallenge = 'Password:'

    async def smtp_MAIL(self, arg):
        await super().smtp_MAIL(arg and re.sub(r'(?i)\sAUTH=\S+', '', arg))


class Sink:
    """Certificates are signed by an authority that the server trusts (`authority`)."""

    def __init__(self, work, only_login=False):
        self.mails, self.lock, self.servers, self.logins = [], threading.Lock(), [], []
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()
        self.authority = work / 'authority.pem'
        self.certificates(work)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(work / 'outside.pem', work / 'outside.key')

        def accept(server, session, envelope, mechanism, data):
            self.logins.append(data)
            return AuthResult(success=True, auth_data=data)
        for address in RECEIVER:
            self.listen(address, 25, {'tls_context': context, 'hostname': 'mx.there.example'})
        for address in RELAY:
            login = {'authenticator': accept, 'auth_required': True, 'hostname': 'relay.isp.example',
                     'auth_exclude_mechanism': ['PLAIN'] if only_login else None}
            self.listen(address, 587, {**login, 'tls_context': context, 'require_starttls': True})
            self.listen(address, 465, {**login, 'auth_require_tls': False}, wrapped=context)

    def listen(self, address, port, options, wrapped=None):
        handler = Handler(self, port, wrapped is not None)

        def dialogue():
            return Dialogue(handler, loop=self.loop, enable_SMTPUTF8=True, **options)
        made = self.loop.create_server(dialogue, address, port, ssl=wrapped)
        self.servers.append(asyncio.run_coroutine_threadsafe(made, self.loop).result(20))

    @staticmethod
    def certificates(work):
        def openssl(*words):
            subprocess.run(['openssl', *map(str, words)], check=True, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
        key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
        openssl('req', '-x509', *key, '-days', 2, '-subj', '/CN=Test network', '-keyout', work / 'authority.key', '-out',
                work / 'authority.pem')
        openssl('req', '-new', *key, '-subj', '/CN=outside', '-keyout', work / 'outside.key', '-out', work / 'outside.csr')
        (work / 'names').write_text('subjectAltName=DNS:relay.isp.example,DNS:mx.there.example\n')
        openssl('x509', '-req', '-in', work / 'outside.csr', '-days', 2, '-CA', work / 'authority.pem', '-CAkey',
                work / 'authority.key', '-CAcreateserial', '-extfile', work / 'names', '-out', work / 'outside.pem')

    def add(self, mail):
        with self.lock:
            self.mails.append(mail)

    def find(self, subject):
        """The newest mail with this subject."""
        mark = f'\nSubject: {subject}\r\n'.encode()
        with self.lock:
            return next((m for m in reversed(self.mails) if mark in b'\n' + m.octets), None)

    def bounce(self):
        """The newest mail that names nobody to be answered."""
        with self.lock:
            return next((m for m in reversed(self.mails) if m.sender in (None, '', '<>')), None)

    def close(self):
        for server in self.servers:
            self.loop.call_soon_threadsafe(server.close)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join(10)
