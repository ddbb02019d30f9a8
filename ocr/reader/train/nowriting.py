"""Cuts that hold no writing: textures, pictures, icons, half lines, lines turned on their side."""
import math

import cv2
import numpy as np

from cut import cut
from photos import marks
from textures import texture


def of_picture(r, n, wallpapers):
    """a box of any size in a photograph or texture"""
    h = int(math.exp(r.uniform(math.log(6), math.log(60))))
    w = int(h * math.exp(r.uniform(math.log(1.5), math.log(11))))
    if r.random() < .35:
        size = min(640, max(w, h * 3) + 4 * h)
        g = texture(r, n, size)
        gh, gw = g.shape
    else:
        gh, gw = h * 3, w + 3 * h
        g = wallpapers.piece(r, n, gh, gw)
    x, y = r.uniform(0, max(1, gw - w)), r.uniform(0, max(1, gh - h))
    g = np.clip(g, 0, 255).astype(np.uint8)
    return cut(g, [x, y, x + w, y + h])


def of_icons(r, n):
    """arrows, ticks, circles, rules, edges of fields"""
    h = r.randint(8, 48)
    w = int(h * math.exp(r.uniform(0, math.log(8))))
    a, b = r.choice([(255, r.uniform(0, 200)), (r.uniform(0, 40), r.uniform(80, 255)), (r.uniform(0, 255), r.uniform(0, 255))])
    g = np.full((h * 3, w + 3 * h), a, np.float32)
    x0, y0 = int(1.5 * h), h
    thick = max(1, int(h * r.uniform(.05, .2)))
    for _ in range(1 if r.random() < .6 else r.randint(2, 5)):
        x, q, kind = r.randint(x0, max(x0, x0 + w - h)), h, r.randint(0, 8)
        if kind == 0:
            cv2.ellipse(g, (x + q // 2, y0 + q // 2), (q // 2, q // 2), 0, r.randint(0, 200), r.randint(220, 360), b, thick, cv2.LINE_AA)
        elif kind == 1:
            p = np.array([[r.random() * q + x, r.random() * q + y0] for _ in range(r.randint(3, 8))], np.int32)
            cv2.polylines(g, [p], r.random() < .6, b, thick, cv2.LINE_AA)
        elif kind == 2:
            cv2.rectangle(g, (x0, y0), (x0 + w, y0 + q), b, thick if r.random() < .8 else -1)
        elif kind == 3:
            cv2.line(g, (0, y0 + r.randint(0, q)), (g.shape[1], y0 + r.randint(0, q)), b, thick, cv2.LINE_AA)
        elif kind == 4:
            for k in (.2, .5, .8):
                cv2.line(g, (x, y0 + int(k * q)), (x + q, y0 + int(k * q)), b, thick)
        elif kind == 5:
            g[:, r.randint(x0, x0 + w):] = b
        elif kind == 6:
            p = np.array([[r.random() * q + x, r.random() * q + y0] for _ in range(r.randint(3, 9))], np.int32)
            cv2.fillPoly(g, [p], b, cv2.LINE_AA)
        else:
            marks(r, g, x0, y0)
    if r.random() < .5:
        g = cv2.GaussianBlur(g, (0, 0), r.uniform(.3, 1.5))
    return cut(np.clip(g + n.normal(0, r.uniform(0, 5), g.shape), 0, 255).astype(np.uint8), [x0, y0, x0 + w, y0 + h])


def of_half_lines(r, g, box, pitch):
    """the upper or lower part of a line, or two halves: never one whole"""
    x0, y0, x1, y1 = box
    h = y1 - y0
    u = r.random()
    if u < .3:
        box = [x0, y0 - .05 * h, x1, y0 + r.uniform(.32, .45) * h]
    elif u < .6:
        box = [x0, y1 - r.uniform(.32, .45) * h, x1, y1 + .05 * h]
    elif u < .85:
        shift = pitch * r.uniform(.42, .58) * r.choice([-1, 1])
        box = [x0, y0 + shift, x1, y1 + shift]
    else:
        box = [x0, y0 - pitch * r.uniform(.9, 1.05), x1, y1 + pitch * r.uniform(.9, 1.05)]
    return cut(g, box, (.12, .12, .5, .5))


def of_turned_lines(r, g, box):
    """columns of a line that runs upwards"""
    x0, y0, x1, y1 = [int(v) for v in box]
    g = np.ascontiguousarray(np.rot90(g[max(0, y0 - (y1 - y0)):y1 + (y1 - y0), max(0, x0):x1]))
    h = int(max(6, (y1 - y0) * r.uniform(1.5, 4)))
    y = r.uniform(0, max(1, g.shape[0] - h))
    return cut(g, [g.shape[1] * .2, y, g.shape[1] * .8, y + h])
