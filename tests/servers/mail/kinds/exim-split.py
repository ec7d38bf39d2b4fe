"""Exim 4 on Debian with the split configuration."""
from kinds.debian_exim import *  # noqa: F401,F403
from kinds import debian_exim


def prepare(world):
    debian_exim.prepare(world, split=True)
