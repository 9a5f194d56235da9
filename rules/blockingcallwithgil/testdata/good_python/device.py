import os

import _input


class Device:
    def __init__(self, path):
        self.fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK)

    def read(self):
        return _input.good_descriptor_of_the_caller(self.fd)
