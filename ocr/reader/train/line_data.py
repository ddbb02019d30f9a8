"""Reads drawn lines and packs them into batches."""
import glob
import re

import numpy as np
import torch
import torch.nn.functional as F

from alphabet import INDEX, NO_WRITING


# fonts draw hyphens as long as dashes: between characters without spaces it is a hyphen
DASH = re.compile(r"(?<=[^\s–])–(?=[^\s–])")


def load(pattern, into, seen):
    """appends (cut by columns, classes, text) of files not yet seen; the text None means no writing"""
    for path in sorted(glob.glob(pattern)):
        if path in seen or ".tmp" in path:
            continue
        seen.add(path)
        z = np.load(path)
        cuts, widths, texts = z["a"], z["w"], z["t"]
        ends = np.concatenate([[0], np.cumsum(widths.astype(np.int64) * 32)])
        for i, text in enumerate(texts):
            text = None if text == "<none>" else DASH.sub("-", str(text))
            classes = [NO_WRITING] if text is None else [INDEX[c] for c in text]
            into.append((cuts[ends[i]:ends[i + 1]].reshape(-1, 32), classes, text))


def pack(batch, r=None):
    """N x 1 x 32 x W and the true widths; with a random source, changed a little"""
    width = (max(c.shape[0] for c, _, _ in batch) + 17) // 16 * 16
    x = np.full((len(batch), width, 32), 60, np.uint8)
    w = np.zeros(len(batch), np.int64)
    for i, (c, _, _) in enumerate(batch):
        k = r.randrange(2) if r else 0
        if r and r.random() < .15:
            c = np.roll(c, r.choice((-1, 1)), 1)
        x[i, k:k + len(c)] = c
        w[i] = len(c) + k
    x = torch.from_numpy(x).permute(0, 2, 1)[:, None].float().sub_(60).div_(150)
    w = torch.from_numpy(w)
    if r:
        x, w = vary(x, w, r)
    return x.contiguous(memory_format=torch.channels_last), w


def vary(x, w, r):
    """stretch, shift, gain and noise of a whole batch"""
    n, width = len(x), x.shape[3]
    if r.random() < .5:
        new = int(width * r.uniform(.82, 1.18)) // 16 * 16
        if new >= 16:
            # the height decides between small letters and capitals: it is left nearly as it is
            theta = torch.tensor([[1., 0, 0], [0, 1 / r.uniform(.94, 1.06), r.uniform(-.05, .05)]])[None].expand(n, 2, 3)
            grid = F.affine_grid(theta, (n, 1, 32, new), align_corners=False)
            x = F.grid_sample(x, grid, mode="bilinear", padding_mode="border", align_corners=False)
            w = (w.float() * new / width).ceil().long().clamp(max=new)
    x = x * (.8 + .4 * torch.rand(n, 1, 1, 1))
    if r.random() < .25:
        x = x + torch.randn_like(x) * r.uniform(.01, .07)
    return x, w
