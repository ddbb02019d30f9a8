"""The cut of a line: box of the ink with margins, 32 rows high, background 0 and ink 1."""
import math

import cv2
import numpy as np

from alphabet import HEIGHT


def normal(c):
    """grey cut -> float, background 0, ink about 1"""
    s = c[::max(1, c.shape[0] // 24), ::2]
    ground = float(np.median(s))
    low, high = np.percentile(s, (2, 98))
    c = c.astype(np.float32)
    if ground - low >= high - ground:
        return (ground - c) / max(ground - low, 8)
    return (c - ground) / max(high - ground, 8)


def to_bytes(x):
    return np.clip(x * 150 + 60, 0, 255).astype(np.uint8)


def window(g, x0, y0, x1, y1):
    """the part of a picture, its edge repeated where the box lies outside"""
    h, w = g.shape
    c = g[max(0, y0):min(h, y1), max(0, x0):min(w, x1)]
    if c.size == 0:
        return None
    pads = max(0, -y0), max(0, y1 - h), max(0, -x0), max(0, x1 - w)
    return cv2.copyMakeBorder(c, *pads, cv2.BORDER_REPLICATE) if any(pads) else c


def cut(g, box, margins=(.25, .25, .5, .5)):
    """box x0, y0, x1, y1 of the ink; margins top, bottom, left, right in parts of its height"""
    h = box[3] - box[1]
    left, top = box[0] - margins[2] * h, box[1] - margins[0] * h
    right, bottom = box[2] + margins[3] * h, box[3] + margins[1] * h
    scale = HEIGHT / (bottom - top)
    width = int(round((right - left) * scale))
    if width < 8:
        return None
    ix, iy = int(math.floor(left)) - 1, int(math.floor(top)) - 1
    c = window(g, ix, iy, int(math.ceil(right)) + 1, int(math.ceil(bottom)) + 1)
    if c is None:
        return None
    fx = fy = 1.
    if scale < .75:
        small = cv2.resize(c, (max(1, int(round(c.shape[1] * scale))), max(1, int(round(c.shape[0] * scale)))),
                           interpolation=cv2.INTER_AREA)
        fx, fy = small.shape[1] / c.shape[1], small.shape[0] / c.shape[0]
        c = small
    # pixel centre of the cut -> index in the source
    m = np.float32([[fx / scale, 0, (left + .5 / scale - ix) * fx - .5],
                    [0, fy / scale, (top + .5 / scale - iy) * fy - .5]])
    how = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_LINEAR
    c = cv2.warpAffine(c, m, (width, HEIGHT), flags=how | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE)
    return to_bytes(normal(c))
