"""Reading: files, folders, standard input, texts and pages in, reports out."""
