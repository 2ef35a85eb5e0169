"""Articles -> words, sentences, names, keywords and summaries.

The rooms, each of which imports only the ones before it and is entered by its front door:
``words`` (segmentation, dictionary, a reader's own words), ``sentences``, ``names`` (people,
places, organisations by role), ``keywords``, ``summary`` (of an article; digest and themes of an
issue). Before them ``bounds`` (how much is read), ``script`` (Traditional text) and ``grammar``
(words that tell nothing).
"""
