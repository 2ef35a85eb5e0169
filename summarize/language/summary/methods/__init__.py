"""Methods of summary that are SnowNLP's: its TextRank, and its whole answer byte for byte."""
