"""The page as printed: each line with what it was taken for, and the reader's word on it."""
