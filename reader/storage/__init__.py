"""Where things are kept on disk: folders, atomic files, the database, the settings."""
