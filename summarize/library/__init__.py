"""Finding words in issues: ``query`` parses, ``search`` finds, ``context`` shows."""
