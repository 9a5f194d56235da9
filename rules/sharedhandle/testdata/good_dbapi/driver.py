from _driver import Connection

apilevel = "2.0"
threadsafety = 1
paramstyle = "format"
