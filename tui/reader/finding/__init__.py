"""Find: text folded once, words and regular expressions in it, on from article to article."""
