"""Records of articles, in whatever they are kept: their fields' names, and their way to pages."""
