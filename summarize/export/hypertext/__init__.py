"""An issue as elements that HTML and EPUB share: well-formed as XML, and HTML all the same."""
