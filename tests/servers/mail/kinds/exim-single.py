"""Exim 4 on Debian with the single configuration file."""
from kinds.debian_exim import *  # noqa: F401,F403
from kinds import debian_exim


def prepare(world):
    debian_exim.prepare(world, split=False)
