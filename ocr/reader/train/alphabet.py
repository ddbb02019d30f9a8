"""The characters of the line network: class 0 is the blank, the last class means "no writing"."""
HEIGHT = 32
EXTRA = "•–—’“”…·©€£äöüÄÖÜßéèàáâçñóíúêôãõÉ"
ALPHABET = [chr(c) for c in range(32, 127)] + list(EXTRA)
INDEX = {c: i + 1 for i, c in enumerate(ALPHABET)}
NO_WRITING = len(ALPHABET) + 1
CLASSES = len(ALPHABET) + 2
