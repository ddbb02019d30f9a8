#!/usr/bin/python3
"""Figures of line networks on the tuning fonts, by kind of damage.

    eval_line.py WORKDIR CHECKPOINT…

exact: lines read exactly, spaces aside. folded: the same where characters that fonts
draw alike (0Oo, 1lI|, and c s v w x z k p u by case) count as equal. rejected: read as
"no writing" or as nothing: what is hoped for of kind "nothing", an error of all others.
"""
import glob
import os
import sys

import torch

import checkpoint
from alphabet import NO_WRITING
from line_data import load, pack

FOLD = str.maketrans("OoIl|SVWXZCKPU–—", "00111svwxzckpu--")


def read(net, lines):
    """texts as read, None where rejected"""
    order = sorted(range(len(lines)), key=lambda i: lines[i][0].shape[0])
    out = [None] * len(lines)
    with torch.no_grad():
        for k in range(0, len(order), 48):
            part = order[k:k + 48]
            y, steps = net(*pack([lines[i] for i in part]))
            for i, classes in zip(part, checkpoint.greedy(y, steps)):
                text = checkpoint.written(classes).replace(" ", "")
                out[i] = text if text and NO_WRITING not in classes else None
    return out


def plain(text):
    return None if text is None else text.replace(" ", "")


def exact(net, lines):
    got = read(net, lines)
    return sum(g == plain(t) for g, (_, _, t) in zip(got, lines)) / max(1, len(lines))


def near(a, b):
    """at most one character wrong, missing or too many"""
    if abs(len(a) - len(b)) > 1:
        return False
    if len(a) == len(b):
        return sum(x != y for x, y in zip(a, b)) <= 1
    a, b = sorted((a, b), key=len)
    k = next((i for i, x in enumerate(a) if x != b[i]), len(a))
    return a[k:] == b[k + 1:]


def figures(net, lines):
    got = read(net, lines)
    n = len(lines)
    pairs = [(g, plain(t)) for g, (_, _, t) in zip(got, lines)]
    fold = [(g and g.translate(FOLD), t and t.translate(FOLD)) for g, t in pairs]
    written = [(g, t) for g, t in pairs if t is not None]
    return {"exact": sum(a == b for a, b in pairs) / n, "folded": sum(a == b for a, b in fold) / n,
            "near": sum(a is not None and near(a, b) for a, b in written) / max(1, len(written)),
            "rejected": sum(g is None for g in got) / n}


def main(work, *paths):
    torch.set_num_threads(1)
    print("kind      lines", *("%-36s" % os.path.basename(p) for p in paths))
    print(" " * 15, *("exact   folded  near    rejected    " for _ in paths))
    nets = [checkpoint.load(p).eval() for p in paths]
    for path in sorted(glob.glob(work + "/lines/v_*.npz")):
        lines = []
        load(path, lines, set())
        rows = [figures(net, lines) for net in nets]
        print("%-9s %5d" % (os.path.basename(path)[2:-4], len(lines)),
              *("%.4f  %.4f  %.4f  %.4f      " % tuple(f.values()) for f in rows), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
