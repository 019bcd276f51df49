"""How the classifier of listening is made: the messages it learns from, and the fitting."""
