#!/usr/bin/python3
"""Marks fonts that a trained reader cannot make out at all: their glyphs are not the letters they claim.

    sift_fonts.py WORKDIR CHECKPOINT"""
import json
import random
import sys

import numpy as np
import torch

import checkpoint
import ink
from cut import cut
from fonts import Fonts

LINES = ["K7d4-93AF", "2b6e 81x0", "password", "Save these codes", "HMGT-QWRN"]


def share(net, loader, font):
    """characters read right, by the longest common beginning of aligned places"""
    r, good, total = random.Random(1), 0, 0
    for text in LINES:
        made = ink.lines(r, loader, font["path"], 26, ["", text, ""], "smooth")
        c = made and cut((255 * (1 - made[0])).astype(np.uint8), made[1])
        if c is None:
            return 0.
        x = (torch.from_numpy(c).float()[None, None] - 60) / 150
        y, steps = net(x, torch.tensor([c.shape[1]]))
        read = checkpoint.written(checkpoint.greedy(y, steps)[0]).replace(" ", "").lower()
        good += sum(a == b for a, b in zip(read, text.replace(" ", "").lower()))
        total += len(text.replace(" ", ""))
    return good / total


def main(work, path):
    torch.set_num_threads(1)
    net = checkpoint.load(path).eval()
    with open(work + "/fonts.json") as f:
        fonts = json.load(f)
    loader = Fonts(work + "/fonts.json", "train").load
    with torch.inference_mode():
        for font in fonts:
            font["read"] = round(share(net, loader, font), 3)
            font["unfit"] = font["read"] < (.2 if font["hand"] else .5)
    with open(work + "/fonts.json", "w") as f:
        json.dump(fonts, f, indent=0)
    print("unfit", sum(f["unfit"] for f in fonts), "of", len(fonts))
    print(*sorted(set(f["family"] for f in fonts if f["unfit"])), sep=", ")


if __name__ == "__main__":
    main(*sys.argv[1:])
