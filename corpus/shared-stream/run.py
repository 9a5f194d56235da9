"""Several threads write to one Packer."""
import packer

THREADS = 3
shared = packer.Packer()


def call():
    for _ in range(3000):
        shared.write(b"some bytes " * 20)
