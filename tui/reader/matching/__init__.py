"""Regular expressions tried in a process of their own: one that takes for ever is ended."""
