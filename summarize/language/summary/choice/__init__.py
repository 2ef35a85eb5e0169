"""Which sentences are taken: what each is worth, what must not stand, what adds to the rest."""
