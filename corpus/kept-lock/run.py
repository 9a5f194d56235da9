"""Books an amount that is refused, then one that is not."""
import ledger

THREADS = 1
LANES = 1


def call():
    try:
        ledger.book(-1)
    except ValueError:
        pass
    ledger.book(5)
