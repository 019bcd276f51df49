"""Letters in german."""
