"""What holds for every test."""

from hypothesis import settings

# The first example loads tables; how long examples take says something of the machine alone.
settings.register_profile("dubao", deadline=None)
settings.load_profile("dubao")
