"""What the names of files and folders say of the pages in them."""
