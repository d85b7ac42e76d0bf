"""Words, readings and scripts: what is computed about a text without changing it."""
