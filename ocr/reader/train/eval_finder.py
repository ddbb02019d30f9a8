#!/usr/bin/python3
"""Figures of finder networks on pages of the tuning fonts.

    eval_finder.py WORKDIR CHECKPOINT…

found: share of legible lines that some line covers with an IoU of .7 or more; false:
lines a page that cover no line of the truth by .3; empty: false lines a page without text."""
import os
import random
import sys

import cv2
import numpy as np
import torch

import detect
import train_finder
from finder_data import batch, load


def overlap(a, b):
    if (a.max(0) < b.min(0)).any() or (b.max(0) < a.min(0)).any():
        return 0.
    inter = cv2.intersectConvexConvex(a, b)[0]
    return inter / max(cv2.contourArea(a) + cv2.contourArea(b) - inter, 1e-6)


def figures(net, pages):
    hit = total = false = blank = blanks = 0
    small = [0, 0]
    for g, quads, flags in pages:
        found = [line.quad() for line in detect.lines(net, g)]
        best = [max([overlap(q, f) for f in found], default=0) for q in quads]
        wrong = sum(max([overlap(q, f) for q in quads], default=0) < .3 for f in found)
        false += wrong
        if len(quads) == 0:
            blank, blanks = blank + wrong, blanks + 1
        for q, legible, b in zip(quads, flags, best):
            if legible:
                total, hit = total + 1, hit + (b >= .7)
                if np.hypot(*(q[0] - q[3])) < 8:
                    small = [small[0] + (b >= .7), small[1] + 1]
    return {"found": hit / total, "under 8 px": small[0] / max(1, small[1]), "false": false / len(pages), "empty": blank / max(1, blanks)}


def main(work, *paths):
    torch.set_num_threads(1)
    pages = []
    load(work + "/pages/v*.npz", pages, set())
    r = random.Random(1)
    batches = [batch(pages, r, train_finder.BATCH) for _ in range(40)]
    print(len(pages), "pages", sum(int(f.sum()) for _, _, f in pages), "legible lines")
    for path in paths:
        net = train_finder.load_net(path)[0].eval()
        print(os.path.basename(path), *("%s %.4f" % p for p in figures(net, pages).items()))
        train_finder.tune(net, batches)


if __name__ == "__main__":
    main(*sys.argv[1:])
