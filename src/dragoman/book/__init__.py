"""The record book: many coded reports, one account. `dragoman.Book` is the way in (book/book.py)."""
