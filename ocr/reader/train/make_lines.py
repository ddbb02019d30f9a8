#!/usr/bin/python3
"""Draws lines for the training of the reader.

    make_lines.py WORKDIR train SEED FILES     5,000 lines a file: WORKDIR/lines/t*.npz
    make_lines.py WORKDIR hard  SEED FILES     the same with more of what is read worst
    make_lines.py WORKDIR tune  SEED LINES     so many lines of every kind: WORKDIR/lines/v_KIND.npz
"""
import os
import sys

import cv2
import numpy as np

from fonts import Fonts
from lines import KINDS, LineMaker
from photos import Wallpapers


def write(path, maker, count, kind):
    """cuts are stored by columns; the label "<none>" stands for no writing"""
    cuts, widths, labels = [], [], []
    for _ in range(count):
        c, label = maker.line(kind)
        cuts.append(np.ascontiguousarray(c.T).reshape(-1))
        widths.append(c.shape[1])
        labels.append("<none>" if label is None else label)
    np.savez(path + ".tmp.npz", a=np.concatenate(cuts), w=np.array(widths, np.int32), t=np.array(labels))
    os.rename(path + ".tmp.npz", path + ".npz")


def main(work, split, seed, count):
    cv2.setNumThreads(1)
    os.makedirs(work + "/lines", exist_ok=True)
    hard = split == "hard"
    fonts = Fonts(work + "/fonts.json", "train" if hard else split)
    wallpapers = Wallpapers(work + "/wall")
    if split == "tune":
        wallpapers.pictures = wallpapers.pictures[::9]
        for k, kind in enumerate(KINDS):
            write("%s/lines/v_%s" % (work, kind), LineMaker(seed * 1000 + k, fonts, wallpapers), count, kind)
        write(work + "/lines/v_all", LineMaker(seed * 1000 + 99, fonts, wallpapers), 2 * count, None)
        return
    wallpapers.pictures = [p for k, p in enumerate(wallpapers.pictures) if k % 9]
    for k in range(count):
        write("%s/lines/t%03d_%03d" % (work, seed, k), LineMaker(seed * 1000 + k, fonts, wallpapers, hard), 5000, None)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
