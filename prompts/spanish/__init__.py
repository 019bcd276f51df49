"""Letters in Spanish, of Spain or of the Americas."""
