"""Letters in spanish."""
