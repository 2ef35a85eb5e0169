"""The archive of issues: what is kept of each, and how it is found again.

``kept`` is what goes in and comes out, ``engine`` the interface that a store of it implements,
``pairs`` the form in which text is indexed; ``sqlite`` is the embedded store, ``postgres``
the one on a server; ``ranking``, ``facts`` and ``whole`` are what they have in common.
"""
