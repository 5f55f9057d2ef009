"""PETRARCH and TABARI dictionaries of actors, agents, verbs and discards: reading them, and coding with them."""
