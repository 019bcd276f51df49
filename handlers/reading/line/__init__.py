"""The parts of an `add` line: who it is about, what is left to say, and the small words that steer."""
