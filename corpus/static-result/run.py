"""Asks for the hour of different times in several threads."""
import threading

import hours

answers = []


def call():
    assert hours.hour(3600, 10) == 1


def threads():
    pool = [threading.Thread(target=lambda h=h: answers.append((h, hours.hour(h * 3600, 2_000_000)))) for h in range(4)]
    for t in pool:
        t.start()
    for t in pool:
        t.join()


def check():
    wrong = [pair for pair in answers if pair[0] != pair[1]]
    if wrong:
        return "got the hour of another thread"
