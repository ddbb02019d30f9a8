"""Pages and the maps a finder shall draw of them."""
import glob
import math

import cv2
import numpy as np
import torch

SIZE = 384


def load(pattern, into, seen):
    for path in sorted(glob.glob(pattern)):
        if path in seen or ".tmp" in path:
            continue
        seen.add(path)
        z = np.load(path)
        pages, quads, counts, flags = z["a"], z["q"], z["c"], z["k"]
        ends = np.concatenate([[0], np.cumsum(counts)])
        into.extend((pages[i], quads[ends[i]:ends[i + 1]], flags[ends[i]:ends[i + 1]]) for i in range(len(pages)))


def fill(m, quad, step, value, origin=(0, 0)):
    """fills a quadrilateral of the picture in a map of 1/step of its size"""
    q = (quad + .5) / step - .5 - np.float32(origin)
    cv2.fillPoly(m, [np.round(q * 16).astype(np.int32)], value, cv2.LINE_8, 4)


class Target:
    """kernel and weight at 1/2; log height, offset, slope and mask at 1/4"""

    def __init__(self, quads, flags, size=SIZE):
        self.size = size
        self.kernel = np.zeros((size // 2, size // 2), np.uint8)
        self.weight = np.ones((size // 2, size // 2), np.float32)
        self.geometry = np.zeros((3, size // 4, size // 4), np.float32)
        self.mask = np.zeros((size // 4, size // 4), np.float32)
        ignored = np.zeros((size // 2, size // 2), np.uint8)
        for q, legible in zip(quads, flags):
            if legible:
                self.line(q)
            else:
                fill(ignored, q, 2, 1)
        ignored[self.kernel > 0] = 0
        self.weight *= 1 - ignored

    def line(self, q):
        left, right = (q[0] + q[3]) / 2, (q[1] + q[2]) / 2
        along = right - left
        w, hl, hr = float(np.hypot(*along)), float(np.hypot(*(q[0] - q[3]))), float(np.hypot(*(q[1] - q[2])))
        h = (hl + hr) / 2
        if w < 1 or h < 1:
            return
        along = along / w
        across = np.float32([-along[1], along[0]])
        short, a, b = min(.12 * h, .25 * w), max(.2 * hl, .6), max(.2 * hr, .6)
        l, r = left + along * short, right - along * short
        core = np.float32([l - across * a, r - across * b, r + across * b, l + across * a])
        weight = float(np.clip(math.sqrt(14 / h), .5, 1.7))
        fill(self.kernel, core, 2, 1)
        fill(self.weight, core, 2, weight)
        if abs(along[0]) >= .2:
            self.regress(core, left, along, across, w, hl, hr, weight)

    def regress(self, core, left, along, across, w, hl, hr, weight):
        n = self.size // 4
        x0, y0 = np.maximum(0, np.floor((core.min(0) + .5) / 4 - 1.5).astype(int))
        x1, y1 = np.minimum(n, np.ceil((core.max(0) + .5) / 4 + 1.5).astype(int))
        if x1 <= x0 or y1 <= y0:
            return
        m = np.zeros((y1 - y0, x1 - x0), np.uint8)
        fill(m, core, 4, 1, (x0, y0))
        yy, xx = np.nonzero(m)
        yy, xx = yy + y0, xx + x0
        dx, dy = (xx + .5) * 4 - .5 - left[0], (yy + .5) * 4 - .5 - left[1]
        h = hl + (hr - hl) * np.clip((dx * along[0] + dy * along[1]) / w, 0, 1)
        self.geometry[0, yy, xx] = np.log(h / 16)
        self.geometry[1, yy, xx] = -(dx * across[0] + dy * across[1]) / h
        self.geometry[2, yy, xx] = 4 * along[1] / along[0]
        self.mask[yy, xx] = weight


def sample(pages, r):
    """a crop, at times scaled, mirrored, inverted, with other greys"""
    g, q, flags = r.choice(pages)
    q, side = q.copy(), g.shape[0]
    if r.random() < .35:
        new = int(side * r.uniform(.93, 1.35))
        g = cv2.resize(g, (new, new), interpolation=cv2.INTER_AREA if new < side else cv2.INTER_LINEAR)
        q, side = (q + .5) * (new / side) - .5, new
    x, y = r.randint(0, side - SIZE), r.randint(0, side - SIZE)
    g, q = g[y:y + SIZE, x:x + SIZE], q - np.float32([x, y])
    if r.random() < .3:
        g, q = g[:, ::-1], mirrored(q, 0)[:, [1, 0, 3, 2]]
    if r.random() < .15:
        g, q = g[::-1], mirrored(q, 1)[:, [3, 2, 1, 0]]
    g = g.astype(np.float32)
    if r.random() < .3:
        g = 255 - g
    if r.random() < .4:
        g = 255 * (np.clip(g, 0, 255) / 255) ** math.exp(r.uniform(-.5, .5))
    if r.random() < .4:
        g = (g - 128) * r.uniform(.5, 1.1) + 128 + r.uniform(-30, 30)
    return np.clip(g, 0, 255), q, flags


def mirrored(q, axis):
    q = q.copy()
    q[:, :, axis] = SIZE - 1 - q[:, :, axis]
    return q


def batch(pages, r, size):
    samples = [sample(pages, r) for _ in range(size)]
    targets = [Target(q, flags) for _, q, flags in samples]
    x = torch.from_numpy(np.stack([s[0] for s in samples]))[:, None].sub_(128).div_(64)
    parts = [np.stack([getattr(t, k) for t in targets]).astype(np.float32) for k in ("kernel", "weight", "geometry", "mask")]
    return (x.contiguous(memory_format=torch.channels_last),) + tuple(torch.from_numpy(p) for p in parts)
