"""Adding to the archive: what a user names -> issues, each with its paper, date and key.

``groups`` finds which files make one issue, ``reading`` reads them, ``keys`` names them,
``joining`` puts together what is kept with what is new; :func:`~summarize.library.adding.run.add`
is the way in.
"""
