"""What stands beside an article: its facts, keywords, summary and names, as passages with links."""
