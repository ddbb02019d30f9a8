#!/usr/bin/python3
"""Draws pages for the training of the finder: 200 a file, WORKDIR/pages/[tv]*.npz.

    make_pages.py WORKDIR train|tune SEED FILES
"""
import os
import sys

import cv2
import numpy as np

from fonts import Fonts
from pages import Page, legible
from photos import Wallpapers

SIZE, COUNT = 416, 200


def main(work, split, seed, files):
    cv2.setNumThreads(1)
    os.makedirs(work + "/pages", exist_ok=True)
    fonts, wallpapers = Fonts(work + "/fonts.json", split), Wallpapers(work + "/wall")
    wallpapers.pictures = [p for k, p in enumerate(wallpapers.pictures) if (k % 9 == 0) == (split == "tune")]
    for k in range(files):
        page, rows = Page(seed * 1000 + k, fonts, wallpapers), []
        while len(rows) < COUNT:
            try:
                g, q = page.page(SIZE)
            except (ValueError, OSError, cv2.error, IndexError, ZeroDivisionError):
                continue      # a box too small for what was to be drawn
            if len(q) or page.r.random() < .7:
                rows.append((g, q, legible(g, q)))
        path = "%s/pages/%s%03d_%03d" % (work, split[0] if split == "train" else "v", seed, k)
        np.savez(path + ".tmp.npz", a=np.stack([g for g, _, _ in rows]), q=np.concatenate([q for _, q, _ in rows]).astype(np.float32),
                 c=np.array([len(q) for _, q, _ in rows]), k=np.concatenate([f for _, _, f in rows]))
        os.rename(path + ".tmp.npz", path + ".npz")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
