"""What a reader takes along or leaves behind: copies, files, commands, marks, notes."""
