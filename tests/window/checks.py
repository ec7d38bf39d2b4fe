"""The acceptance checks that need a window, over the world home-start. Each is a CTest entry window.NAME."""
import base64
import hashlib
import time

from desk import BUTTON, Atspi, Screen, Wizard, check, main, run, until

DOMAIN = "start.example"
WORLD = ("--world", "home-start", "--no-delay", "--lang", "en")


def first_start(program, pictures):
    """1: the domain field has the focus, and there is one window and no dialog."""
    with Wizard(program, *WORLD) as wizard:
        until(wizard.in_domain_field, "the focus in the domain field")
        check(wizard.tops() == ["Mailworthy"], "one window: %s" % wizard.tops())
        check(not wizard.may_continue(), "nothing goes on without a domain")
        Screen.read().save(pictures / "first-start.png")
        print("a window after %.2f s" % wizard.appeared)


def typed_address(program, pictures):
    """2: a mail address in capitals and with a blank behind it is read as its domain."""
    with Wizard(program, *WORLD) as wizard:
        until(wizard.in_domain_field, "the focus in the domain field")
        wizard.type("you@Start.EXAMPLE ")
        wizard.tab()
        setup = until(lambda: wizard.setup(DOMAIN), "a set-up on the disk")
        check(setup["plan"]["domains"][0]["name"] == DOMAIN, "read as the domain: %s" % setup["plan"]["domains"])
        until(wizard.may_continue, "Continue")
        until(lambda: wizard.named("Name servers"), "facts about the domain")
        check(wizard.tops() == ["Mailworthy"], "no dialog: %s" % wizard.tops())


def refused(program, pictures):
    """3: what is no domain gets its reason below the field, Continue stays shut, and no dialog comes."""
    with Wizard(program, *WORLD) as wizard:
        for text in ("exa mple", "-x.org", "localhost"):
            until(wizard.in_domain_field, "the focus in the domain field")
            before = set(wizard.labels())
            wizard.type(text)
            wizard.tab()
            until(lambda: set(wizard.labels()) - before, "a reason for %r" % text)
            check(not wizard.may_continue(), "Continue is shut after %r" % text)
            check(wizard.tops() == ["Mailworthy"], "no dialog: %s" % wizard.tops())
            wizard.tab("shift+Tab")
            until(wizard.in_domain_field, "back in the field")
            wizard.key("ctrl+a", "BackSpace")
            until(lambda: set(wizard.labels()) <= before, "an empty field has no reason")
        check(not wizard.setup("localhost"), "nothing was kept")


def once_round(wizard):
    """All stops of Tab on this page, each inside the window; a trap would not come back to the first."""
    left, top, width, height = wizard.geometry()
    wizard.tab_to("Menu")  # stands on every page, whatever comes and goes there
    first = wizard.focus()
    stops = [first]
    while True:
        stop = wizard.tab()
        if stop == first:
            return stops
        x, y, wide, high = wizard.place()
        check(x < left + width and y < top + height and x + wide > left and y + high > top,
              "%s has the focus and is out of sight at %s" % (stop, (x, y, wide, high)))
        check(stop[1], "a %s without a name has the focus" % stop[0])
        stops.append(stop)
        check(len(stops) < 200, "Tab goes round without an end: %s" % stops[-10:])


def by_keyboard(program, pictures):
    """4: all eleven pages with the keyboard alone, a key made on the way, and back."""
    with Wizard(program, *WORLD) as wizard:
        wizard.begin(DOMAIN)
        stops = {1: len(once_round(wizard))}
        for step in range(2, 12):
            wizard.go_on(step)
            if step == 5:
                check(not wizard.key_files(), "no key before it is asked for")
                wizard.tab_to("Make key")
                wizard.key("space")
                until(wizard.key_files, "a key file")
                until(wizard.quiet, "the end of making a key")
            stops[step] = len(once_round(wizard))
        check(wizard.setup(DOMAIN)["plan"]["domains"][0]["selectors"], "the key is in the plan")
        check(wizard.key_files()[0].stat().st_mode & 0o077 == 0, "the key is its owner's alone")
        wizard.key("alt+b")
        until(lambda: wizard.at_step(10), "Alt+B goes back")
        wizard.key("ctrl+3")
        until(lambda: wizard.at_step(3), "Ctrl+3 goes to step 3")
        check(wizard.tops() == ["Mailworthy"], "no dialog: %s" % wizard.tops())
        print("stops of Tab on the pages: %s" % stops)


def live(program, pictures):
    """7: results come one by one with the world's delays; the page can be used meanwhile, and the focus stays."""
    def begun():
        return wizard.named("Results appear here one by one.", Atspi.Role.LABEL)

    with Wizard(program, *(option for option in WORLD if option != "--no-delay")) as wizard:
        wizard.begin(DOMAIN)
        wizard.key("alt+n")
        until(lambda: wizard.at_step(2), "step 2")
        start = time.monotonic()
        stop = wizard.tab()
        check(wizard.may_continue(), "nobody has to wait for the end")
        until(lambda: not begun(), "the first result")
        first = time.monotonic() - start
        until(wizard.quiet, "all results")
        print("results of step 2: the first after %.1f s, all after %.1f s" % (first, time.monotonic() - start))
        check(wizard.focus() == stop, "the focus has gone from %s to %s" % (stop, wizard.focus()))
        check(wizard.tops() == ["Mailworthy"], "no dialog: %s" % wizard.tops())


def with_key(wizard):
    """To the page after a key was made."""
    wizard.begin(DOMAIN)
    wizard.key("ctrl+2")
    until(lambda: wizard.at_step(2), "step 2")
    until(wizard.quiet, "the address")
    wizard.key("ctrl+5")
    until(lambda: wizard.at_step(5), "step 5")
    until(wizard.quiet, "a look at the keys that are there")
    wizard.tab_to("Make key")
    wizard.key("space")
    until(lambda: wizard.setup(DOMAIN)["plan"]["domains"][0]["selectors"], "a key in the plan")
    until(wizard.quiet, "the end of making a key")


def clipboard(program, pictures):
    """23: the copy button of the DKIM record, pressed by key: another program gets the octets and nothing else."""
    with Wizard(program, *WORLD) as wizard:
        with_key(wizard)
        wizard.key("ctrl+8")
        until(lambda: wizard.at_step(8), "step 8")
        until(wizard.quiet, "the records")
        key = wizard.key_files()[0]
        der = run("openssl", "pkey", "-in", str(key), "-pubout", "-outform", "DER")
        value = b"v=DKIM1; k=rsa; p=" + base64.b64encode(der)
        wizard.tab_to("Show the fields: DKIM")
        wizard.key("space")
        wizard.hear_names()
        while True:
            wizard.tab()
            wizard.tab_to("Copy: ")
            del wizard.renamed[:]
            wizard.key("space")
            until(lambda: any(text.endswith(" copied") for text in wizard.renamed), "that it says: copied")
            got = run("xclip", "-selection", "clipboard", "-o")
            if got.startswith(b"v="):
                break
        check(got == value, "octet for octet: %r is not %r" % (got, value))


def resumes(program, pictures):
    """26: killed on page 6; the next start goes on there, with all that was older than a second, and the same key."""
    with Wizard(program, *WORLD) as wizard:
        with_key(wizard)
        wizard.go_on(6)
        until(lambda: wizard.setup(DOMAIN)["step"] == "spf", "the step on the disk")
        before = wizard.setup(DOMAIN)
        key = wizard.key_files()[0]
        digest = hashlib.sha256(key.read_bytes()).hexdigest()
        wizard.kill()
    with Wizard(program, *WORLD) as wizard:
        until(lambda: wizard.at_step(6), "step 6")
        until(lambda: wizard.starting("Domain: " + DOMAIN, BUTTON), "the domain in the window")
        check(wizard.setup(DOMAIN)["plan"] == before["plan"], "the plan is the same")
        check(hashlib.sha256(key.read_bytes()).hexdigest() == digest, "the key file is untouched")
        check(wizard.key_files() == [key], "there is no other key")
        check(wizard.tops() == ["Mailworthy"], "no dialog: %s" % wizard.tops())


def small(program, pictures, name, **environment):
    with Wizard(program, *WORLD, **environment) as wizard:
        left, top, width, height = wizard.geometry()
        check(left >= 0 and top >= 0 and left + width <= 800 and top + height <= 600,
              "the window fits the screen: %s" % (wizard.geometry(),))
        check(wizard.named("Steps", Atspi.Role.LIST) is None, "the steps are a menu where there is no room")
        wizard.begin(DOMAIN)
        for step in (1, 2, 8):
            wizard.key("ctrl+%d" % step)
            until(lambda: wizard.at_step(step), "step %d" % step)
            until(wizard.quiet, "the look of step %d" % step)
            once_round(wizard)
            Screen.read().save(pictures / ("%s-%d.png" % (name, step)))


def large_font(program, pictures):
    """27: 800x600 and a font of 200 %."""
    small(program, pictures, "large-font", QT_FONT_DPI="192")


def scaled(program, pictures):
    """27: 800x600 and everything at 150 %."""
    small(program, pictures, "scaled", QT_SCALE_FACTOR="1.5")


def looks(program, pictures):
    """29: light, dark and high contrast from the menu while it runs."""
    with Wizard(program, *WORLD, bus=False) as wizard:
        left, top, width, height = wizard.geometry()

        def page():
            return Screen.read().part(left + width // 2, top + height // 2, width // 2 - 40, height // 2 - 80)

        bright = {"light": lambda: page().brightness() > 200, "dark": lambda: page().brightness() < 70,
                  "contrast": lambda: page().brightness() < 20 or page().brightness() > 250}
        until(bright["light"], "the page")
        pages = {}
        # The menu is the stop before the domain field, which has the focus; "Look" is its last entry.
        wizard.key_seen("shift+Tab")
        for entry, look in ((2, "dark"), (3, "contrast"), (1, "light")):
            for name in ("space", "Up", "Right"):
                wizard.key_seen(name)
            for _ in range(entry):
                wizard.key_seen("Down")
            wizard.key("Return")
            until(bright[look], "the page in its new look: " + look)
            pages[look] = page()
            pages[look].save(pictures / ("look-%s.png" % look))
        check(len({picture.pixel(5, 5) for picture in pages.values()}) == 3, "three looks")
        wizard.key_seen("Tab")
        wizard.type(DOMAIN)
        wizard.key("Return")
        until(lambda: wizard.setup(DOMAIN).get("step") == "connection", "it goes on")


if __name__ == "__main__":
    main({"first-start": first_start, "typed-address": typed_address, "refused": refused, "by-keyboard": by_keyboard,
          "live": live, "clipboard": clipboard, "resumes": resumes, "large-font": large_font, "scaled": scaled, "looks": looks})
