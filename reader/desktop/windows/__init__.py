"""Windows and dialogs, assembled from widgets."""
