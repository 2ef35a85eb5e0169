"""Files and folders on the disk."""
