"""The person's own words at work: marking them, and listing those of an article."""
