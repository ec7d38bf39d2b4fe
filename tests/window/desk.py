"""The program on the screen that `stage` made, as a person without a mouse has it: keys go in through xdotool; what is
there is heard on the accessibility bus, where a screen reader listens, and seen in the screen's memory. Waiting is for
something to become so, and ends with an error when it does not."""
import json
import os
import pathlib
import signal
import struct
import subprocess
import sys
import time
import zlib

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

WORK = pathlib.Path(os.environ["STAGE_WORK"])
HOME = pathlib.Path(os.environ["HOME"])
SETUPS = HOME / ".local/share/mailworthy"
BUTTON = getattr(Atspi.Role, "BUTTON", None) or Atspi.Role.PUSH_BUTTON  # its name since 2.55 and before
PATIENCE = 60  # seconds; far more than anything takes, also under a sanitizer on a busy machine


class Failed(Exception):
    pass


def role_of(item):
    """A button with a menu is a button as well; Qt says so of itself since 6.5."""
    role = item.get_role()
    return BUTTON if role == Atspi.Role.PUSH_BUTTON_MENU else role


def check(holds, words):
    if not holds:
        raise Failed(words)


def until(holds, words, seconds=PATIENCE):
    """Waits until `holds()` is true and gives what it gave; what has happened in the meantime is heard."""
    end = time.monotonic() + seconds
    while True:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            found = holds()
        except GLib.Error:
            found = None  # what was looked at has just gone
        if found:
            return found
        if time.monotonic() > end:
            raise Failed("waited in vain: " + (words() if callable(words) else words))
        # Wakes when something is heard, at the latest after this many milliseconds.
        GLib.timeout_add(20, lambda: False)
        GLib.MainContext.default().iteration(True)


def run(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


class Screen:
    """The memory of the screen: a header of big-endian words, a colour map, and four octets a pixel."""

    @staticmethod
    def read():
        data = (WORK / "Xvfb_screen0").read_bytes()
        words = struct.unpack(">25I", data[:100])
        header, width, height, line, colours = words[0], words[4], words[5], words[12], words[19]
        start = header + colours * 12
        return Picture(width, height, [data[start + y * line:start + y * line + width * 4] for y in range(height)])


class Picture:
    def __init__(self, width, height, rows):
        self.width, self.height, self.rows = width, height, rows

    def pixel(self, x, y):
        blue, green, red = self.rows[y][x * 4:x * 4 + 3]
        return red, green, blue

    def part(self, x, y, width, height):
        return Picture(width, height, [row[x * 4:(x + width) * 4] for row in self.rows[y:y + height]])

    def brightness(self):
        """Mean of all pixels, 0 to 255."""
        octets = b"".join(self.rows)
        return sum(sum(octets[i::4]) for i in range(3)) / (3 * self.width * self.height)

    def colours(self):
        return {self.rows[y][x * 4:x * 4 + 3] for y in range(self.height) for x in range(self.width)}

    def save(self, file):
        def chunk(kind, data):
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

        lines = bytearray()
        for row in self.rows:
            line = bytearray(self.width * 3)
            line[0::3], line[1::3], line[2::3] = row[2::4], row[1::4], row[0::4]
            lines += b"\0" + line
        pathlib.Path(file).parent.mkdir(parents=True, exist_ok=True)
        pathlib.Path(file).write_bytes(
            b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(bytes(lines), 6)) + chunk(b"IEND", b""))


class Wizard:
    """One start of the program. `with Wizard(program, …) as wizard:` ends it."""

    # What says that it has the focus, and does not: an item of a list does as long as it is the current one.
    NO_FOCUS = (Atspi.Role.APPLICATION, Atspi.Role.FRAME, Atspi.Role.FILLER, Atspi.Role.LIST_ITEM)
    killed = False

    def __init__(self, program, *arguments, bus=True, **environment):
        """Without `bus` nothing listens, and nothing can be asked but the picture: while a menu is open Qt 6.4 keeps the
        keys back until the listeners have answered, for which it takes their time limit."""
        self.focused = None
        self.renamed = []  # after hear_names(): every new name of a control
        self.log = open(WORK / "program.log", "ab")
        self.started = time.monotonic()
        self.bus = bus
        if bus:
            self.listener = Atspi.EventListener.new(self._hear)
            self.listener.register("object:state-changed:focused")
            environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        else:
            environment["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
        self.process = subprocess.Popen(
            [program, *arguments], stdout=self.log, stderr=self.log, stdin=subprocess.DEVNULL,
            env={**os.environ, "QT_QPA_PLATFORM": "xcb", "ASAN_OPTIONS": "detect_leaks=0", **environment})
        self.window = until(self._find_window, "a window")
        self.appeared = time.monotonic() - self.started
        if not bus:
            run("xdotool", "windowfocus", "--sync", self.window)
            return
        self.application = until(self._find_application, "the program on the accessibility bus")
        # Where it is said which step this is, and the row of Back and Continue: asked often, and looking through the
        # whole window takes long.
        self.tools = until(lambda: self.named("Menu", BUTTON), "the menu").get_parent()
        self.foot = until(lambda: self.named("Back", BUTTON), "Back").get_parent()
        run("xdotool", "windowfocus", "--sync", self.window)

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind is not None and not self.killed:
            Screen.read().save(pathlib.Path(sys.argv[3]) / ("failed-%s.png" % sys.argv[1]))
        if self.process.poll() is None:
            self.kill()
        elif kind is None and not self.killed:
            raise Failed("the program has ended by itself: %s" % self.process.returncode)
        return False

    def kill(self):
        """As the kernel does it: without a word before."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        if self.bus:
            self.listener.deregister("object:state-changed:focused")
        self.killed = True

    def hear_names(self):
        self.listener.register("object:property-change:accessible-name")

    def _hear(self, event):
        if event.type.startswith("object:property-change"):
            self.renamed.append(event.source.get_name())
        elif event.detail1:
            self.focused = event.source

    def _find_window(self):
        check(self.process.poll() is None, "the program has ended: " + (WORK / "program.log").read_text())
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name", "."],
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.split()
        return found[0].decode() if found else None

    def _find_application(self):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    # What is on the screen.

    def tops(self):
        """Window titles; a dialog would be one more."""
        return [self.application.get_child_at_index(i).get_name() for i in range(self.application.get_child_count())]

    def geometry(self):
        words = dict(line.split("=") for line in run("xdotool", "getwindowgeometry", "--shell", self.window)
                     .decode().split() if "=" in line)
        return tuple(int(words[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))

    def everything(self, top=None):
        """All controls that show, in the order of the tree."""
        pending = [top or self.application]
        while pending:
            item = pending.pop()
            if item is None:
                continue
            if item.get_role() not in (Atspi.Role.APPLICATION,) \
                    and not item.get_state_set().contains(Atspi.StateType.SHOWING):
                continue
            yield item
            pending.extend(item.get_child_at_index(i) for i in reversed(range(item.get_child_count())))

    def find(self, holds, within=None):
        for item in self.everything(within):
            if holds(item):
                return item
        return None

    def named(self, name, role=None, within=None):
        return self.find(lambda item: item.get_name() == name and role in (None, role_of(item)), within)

    def starting(self, words, role, within=None):
        return self.find(lambda item: role_of(item) == role and item.get_name().startswith(words), within)

    def focus(self):
        """(role, name) of what has the focus, as it was announced; what had it before anybody listened is looked up."""
        try:
            if self.focused is None:
                self.focused = self.find(lambda item: item.get_name() and item.get_role() not in self.NO_FOCUS
                                         and item.get_state_set().contains(Atspi.StateType.FOCUSED))
            return (self.focused.get_role_name(), self.focused.get_name()) if self.focused else ("", "")
        except GLib.Error:
            return "", ""  # it has just gone

    def labels(self):
        return [item.get_name() for item in self.everything() if item.get_role() == Atspi.Role.LABEL]

    def at_step(self, number):
        """Whether the page of that step is shown; in a small window the menu of the steps says it."""
        return self.starting("Step %d of 11" % number, Atspi.Role.LABEL, self.tools) \
            or self.starting("Step %d of 11" % number, BUTTON, self.tools)

    def may_continue(self):
        buttons = [item for item in self.everything(self.foot) if role_of(item) == BUTTON]
        return buttons and buttons[-1].get_state_set().contains(Atspi.StateType.ENABLED)

    def quiet(self):
        """No check runs: there is nothing to stop."""
        return self.named("Stop", BUTTON, self.foot) is None

    def place(self):
        """(x, y, width, height) on the screen of what has the focus."""
        box = self.focused.get_extents(Atspi.CoordType.SCREEN)
        return box.x, box.y, box.width, box.height

    def in_domain_field(self):
        return self.focus()[1] == "Domain or mail address"

    # What a person does.

    def key(self, *names):
        run("xdotool", "key", "--clearmodifiers", *names)

    def type(self, text):
        run("xdotool", "type", "--delay", "4", "--", text)

    def key_seen(self, *names):
        """A key that is followed by something on the screen."""
        before = Screen.read()
        self.key(*names)
        until(lambda: Screen.read().rows != before.rows, "something to be seen after %s" % (names,))

    def tab(self, key="Tab"):
        """One step further; gives what has the focus then."""
        before = self.focused
        self.key(key)
        until(lambda: self.focused is not before, lambda: "the focus leaves %s" % (self.focus(),))
        # What has it may be going already, as a page fills; then the next one is announced.
        return until(lambda: self.focus()[0] and self.focus(), "something that has the focus")

    def tab_to(self, name, limit=80):
        """Goes on with Tab until something of that name has the focus; a trap never leads there."""
        seen = []
        while not self.focus()[1].startswith(name):
            seen.append(self.tab())
            check(len(seen) < limit, "Tab never comes to %r, only to %s" % (name, sorted(set(seen))))

    def begin(self, domain):
        """Types the domain on the first page and waits until it is taken and looked at."""
        until(self.in_domain_field, "the focus in the domain field")
        self.type(domain)
        self.key("Tab")
        until(lambda: self.setup(domain), "a set-up on the disk")
        until(self.may_continue, "Continue")
        until(self.quiet, "the end of the first look")

    def go_on(self, step):
        """Alt+N to that step, and until what is looked at there is known."""
        self.key("alt+n")
        until(lambda: self.at_step(step), "step %d" % step)
        until(self.quiet, "the end of the look of step %d" % step)

    # What it has written down.

    def setup(self, domain):
        file = SETUPS / (domain + ".mailworthy")
        return json.loads(file.read_text()) if file.exists() else {}

    def key_files(self):
        return sorted((SETUPS / "keys").rglob("*.pem"))


def main(checks):
    """`checks.py NAME PROGRAM PICTURES`: runs that function."""
    name, program, pictures = sys.argv[1:4]
    Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)
    try:
        checks[name](program, pathlib.Path(pictures))
    except Failed as reason:
        log = (WORK / "program.log").read_text(errors="replace")
        print("%s: %s\n%s" % (name, reason, log), file=sys.stderr)
        sys.exit(1)
