"""From a picture to lines by a finder network, as the program does it."""
import math

import cv2
import numpy as np
import torch

THRESHOLD, PEAK = .35, .6


class Line:
    """ends of the centre line, heights of the ink, in pixels"""

    def __init__(self, left, right, h, hl, hr):
        self.left, self.right, self.h, self.hl, self.hr = left, right, h, hl, hr

    def quad(self):
        d = self.right - self.left
        d = d / max(np.hypot(*d), 1e-6)
        e = np.array([-d[1], d[0]])
        a, b = e * self.hl / 2, e * self.hr / 2
        return np.float32([self.left - a, self.right - b, self.right + b, self.left + a])


def maps(net, g):
    h, w = g.shape
    rows, cols = (h + 31) // 32 * 32, (w + 31) // 32 * 32
    q = cv2.copyMakeBorder(g, 0, rows - h, 0, cols - w, cv2.BORDER_REPLICATE).astype(np.float32)
    with torch.no_grad():
        k, m = net(torch.from_numpy(q)[None, None].sub_(128).div_(64))
    k = torch.sigmoid(k)[0, 0].numpy()
    k[(h + 1) // 2:] = 0
    k[:, (w + 1) // 2:] = 0
    return k, m[0].numpy()


def lines(net, g):
    k, m = maps(net, g)
    found = []
    components(k, m, THRESHOLD, (0, 0), found, 0)
    return joined(found)


def components(k, m, threshold, at, found, depth):
    count, labels, stats, _ = cv2.connectedComponentsWithStats((k > threshold).astype(np.uint8), connectivity=8, ltype=cv2.CV_32S)
    for i in range(1, count):
        x, y, w, h, area = stats[i]
        part = labels[y:y + h, x:x + w] == i
        p = np.where(part, k[y:y + h, x:x + w], 0)
        if area < 3 or p.max() < PEAK:
            continue
        origin = at[0] + y, at[1] + x
        line, apart = measured(p, part, m, origin)
        if apart and depth < 3 and area > 12:
            components(p, m, threshold + (1 - threshold) * .4, origin, found, depth + 1)
        else:
            found.append(line)


def measured(p, part, m, origin):
    """the line of one component, and whether it looks like several"""
    ys, xs = np.nonzero(part)
    weight = p[ys, xs]
    weight = weight / weight.sum()
    ys, xs = ys + origin[0], xs + origin[1]
    reg = m[:, np.minimum(ys // 2, m.shape[1] - 1), np.minimum(xs // 2, m.shape[2] - 1)]
    log, offset, slope = (reg * weight).sum(1)
    h, slope = 16 * math.exp(log), slope / 4
    px, py = (xs + .5) * 2 - .5, (ys + .5) * 2 - .5
    mx, my = (weight * px).sum(), (weight * py).sum()
    width = 2. * part.shape[1]
    if width > 3.5 * h:
        fit = (weight * (px - mx) * (py - my)).sum() / (weight * (px - mx) ** 2).sum()
        slope = fit if abs(fit) < .6 else slope
    c, s = math.cos(math.atan(slope)), math.sin(math.atan(slope))
    u, v = (px - mx) * c + (py - my) * s, -(px - mx) * s + (py - my) * c
    q = np.sort(v)
    thick = q[int(len(q) * .97)] - q[int(len(q) * .03)]
    spread = (weight * (reg[2] / 4) ** 2).sum() - (weight * reg[2] / 4).sum() ** 2
    apart = thick > .85 * h + 2 or (width > 6 * h and math.sqrt(max(0, spread)) > .05)
    hl = hr = h
    if width > 5 * h:
        grow = (weight * u * (reg[0] - log)).sum() / max((weight * u * u).sum(), 1e-6)
        grow = float(np.clip(grow * (u.max() - u.min()) / 2, -.25, .25))
        hl, hr = h * math.exp(-grow), h * math.exp(grow)

    def point(t):
        return np.array([mx + t * c - offset * h * s, my + t * s + offset * h * c])

    return Line(point(u.min() - .12 * hl), point(u.max() + .12 * hr), h, hl, hr), apart


def joined(found, gap=.9):
    """joins pieces that follow each other on one straight"""
    out = []
    for b in sorted(found, key=lambda b: b.left[0]):
        for a in reversed(out):
            if follows(a, b, gap):
                n, m = np.hypot(*(a.right - a.left)), np.hypot(*(b.right - b.left))
                a.h = (a.h * n + b.h * m) / (n + m)
                a.right, a.hr = b.right, b.hr
                break
        else:
            out.append(b)
    return out


def follows(a, b, gap):
    h = max(a.h, b.h)
    if h > 1.45 * min(a.h, b.h):
        return False
    d, e, f = b.left - a.right, a.right - a.left, b.right - b.left
    n, m = np.hypot(*e), np.hypot(*f)
    if min(n, m) > 2 * h and abs(e[0] * f[1] - e[1] * f[0]) > .09 * n * m:
        return False
    e = e / max(n, 1e-6) if n > m else f / max(m, 1e-6)
    u, v = d @ e, -d[0] * e[1] + d[1] * e[0]
    return -.6 * h < u < gap * h and abs(v) < .3 * h
