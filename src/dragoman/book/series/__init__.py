"""Series over the book: counts of events by period, figures over time, talks by round."""
