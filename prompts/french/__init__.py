"""Letters in french."""
