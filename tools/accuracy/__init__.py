"""What Dragoman gets right and wrong, as a page: `python tools/accuracy/report.py --help`."""
