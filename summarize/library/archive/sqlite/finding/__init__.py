"""What a query finds in the file: what is asked of the index, brought together, in order."""
