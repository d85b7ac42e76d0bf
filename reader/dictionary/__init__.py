"""The dictionary: CC-CEDICT in SQLite, look-ups, and the HSK level lists."""
