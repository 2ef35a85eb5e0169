"""What the server's index has of an article: the pairs of its characters, made by the server.

The index is over an expression: stored beside the text, the tokens would take four times its
place. It says which articles hold the pairs of a word; that longer ones stand there whole is read
off the text. One character is asked for as what pairs begin with (the last one of a stretch is in a
pair with the line feed behind it); only the most frequent ones, of whose pairs there are too many
to gather, have tokens of their own.

An article whose tokens would be too many for PostgreSQL (``fits`` is false) has one token of its
own and is always read.
"""

from __future__ import annotations

FACT, HEADLINE, DECK, BYLINE, UNFIT = "#", "<", ">", "@", "*"
"""What begins tokens that are no pairs of the whole text: no indexed text has these signs."""

FREQUENT = (
    "的在一国日中了大和为人年新有月者上是出本行这家会发记地以成来个报到不作部前进全社对时开电长多民要"
    "生华于主经等同天方下过工高重现分动市们北业加关实后与自展他得力道理今面建政公定将表之总我说就合用"
    "从目员其平也好务外区心去内起位化事最明各京入十已并次能当据度提利由近体场里特而都向三着还"
)
"""Characters that at least a third of a daily's articles have; to change them is a migration."""

_COLUMNS = ("fits", "text", "headline", "deck", "byline", "facts")
WORDS = f"dubao.tokens({', '.join(f'a.{column}' for column in _COLUMNS)})"
"""What is indexed of an article ``a``."""

# Its cost keeps the planner from making tokens where the index has them; that it is strict,
# from looking into it.
FUNCTION = rf"""CREATE FUNCTION dubao.tokens(
        fits boolean, stretches text, headline text, deck text, byline text, facts text
    ) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT COST 100000 AS $$
    SELECT CASE WHEN fits THEN array_to_tsvector(
        string_to_array(facts, ' ')
        || ARRAY(SELECT letter || following
            FROM unnest(string_to_array(stretches, NULL), (string_to_array(stretches, NULL))[2:])
                pairs(letter, following)
            WHERE letter <> E'\n')
        || ARRAY(SELECT letter FROM unnest(string_to_array(stretches, NULL)) letters(letter)
            WHERE letter = ANY('{{{",".join(FREQUENT)}}}'::text[]))
        || ARRAY(SELECT sign || letter || following
            FROM (VALUES ('{HEADLINE}', headline), ('{DECK}', deck), ('{BYLINE}', byline))
                fields(sign, field),
                string_to_array(field, NULL) letters,
                unnest(letters, letters[2:]) pairs(letter, following)
            WHERE field <> '' AND letter <> E'\n')
    ) ELSE array_to_tsvector(ARRAY['{UNFIT}']) END
$$"""

INDEX = (
    "CREATE INDEX articles_words ON dubao.articles"
    f" USING gin ((dubao.tokens({', '.join(_COLUMNS)})))"
    " WITH (gin_pending_list_limit = 16384)",
    # Its statistics would take the tokens of thousands of articles, for nothing.
    "ALTER INDEX dubao.articles_words ALTER COLUMN 1 SET STATISTICS 0",
)

UNFIT_INDEX = "CREATE INDEX articles_unfit ON dubao.articles (number) WHERE NOT fits"
"""Tells at once that there is no article of too many tokens."""
