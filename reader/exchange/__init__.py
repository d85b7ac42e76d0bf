"""Importers and exporters: other programs' formats, in and out."""
