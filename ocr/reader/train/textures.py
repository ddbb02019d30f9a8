"""Periodic and random textures, scattered marks: what line finders take for writing."""
import math

import cv2
import numpy as np

from photos import noise, shapes


def waves(r, n, size, kind):
    """stripes, lattices, checks, beats"""
    yy, xx = np.mgrid[:size, :size].astype(np.float32)
    turn = r.choice([0, 0, math.pi / 2, r.uniform(0, math.pi)])
    f = 2 * math.pi / math.exp(r.uniform(math.log(2.1), math.log(70)))
    c, s = math.cos(turn), math.sin(turn)
    wobble = noise(n, size, size, [r.choice([128, 64, 24])]) * r.choice([0, 0, .3, 1, 3])
    p = (xx * c + yy * s) * f + wobble
    q = (-xx * s + yy * c) * f * r.choice([1, 1, .5, 2, r.uniform(.2, 3)]) + wobble
    hard, level = r.random() < .4, r.uniform(-.6, .6)

    def wave(z):
        return np.sign(np.sin(z) - level).astype(np.float32) if hard else np.sin(z)

    if kind == 0:
        return wave(p)
    if kind == 1:
        return wave(p) * wave(q)
    if kind == 2:
        return np.maximum(wave(p), wave(q))
    return np.sin(p) + np.sin(p * r.uniform(1.02, 1.3) + q * r.uniform(-.2, .2))


def cells(r, n, size):
    """bricks, tiles, blocks of random grey"""
    yy, xx = np.mgrid[:size, :size]
    ch, cw = max(2, int(math.exp(r.uniform(.8, 3.8)))), max(2, int(math.exp(r.uniform(.8, 4.2))))
    row = yy // ch
    col = (xx + (row % 2) * (cw // 2 if r.random() < .5 else 0)) // cw
    t = n.normal(0, 1, (size + 1, size * 2)).astype(np.float32)[row, col]
    if r.random() < .6:
        t = t - r.uniform(.5, 3) * ((yy % ch < max(1, ch // 10)) | (xx % cw < max(1, cw // 12)))
    return t.astype(np.float32)


def discs(r, n, size):
    """drops, lights out of focus"""
    t = np.zeros((size, size), np.float32)
    m = math.exp(r.uniform(.5, 3.5))
    for _ in range(r.randint(5, 120)):
        cv2.circle(t, (r.randint(0, size), r.randint(0, size)), max(1, int(m * r.uniform(.3, 1.5))), r.uniform(-1, 2),
                   -1 if r.random() < .7 else 1, cv2.LINE_AA)
    return cv2.GaussianBlur(t, (0, 0), r.uniform(.5, 3)) if r.random() < .5 else t


def strokes(r, n, size):
    """grass, hair, scratches"""
    t = np.zeros((size, size), np.float32)
    length, turn, spread = math.exp(r.uniform(1.2, 4.5)), r.uniform(0, 3.2), r.uniform(.05, 1.6)
    for _ in range(int(r.randint(30, 900) * min(1, size / 400 + .1))):
        x, y, a = r.uniform(0, size), r.uniform(0, size), turn + r.gauss(0, spread)
        cv2.line(t, (int(x), int(y)), (int(x + length * math.cos(a)), int(y + length * math.sin(a))), r.uniform(-1, 1),
                 r.choice([1, 1, 2, 3]), cv2.LINE_AA)
    return t


def grain(r, n, size):
    octaves = [r.choice([2, 4, 8, 16, 32]), r.choice([1, 2, 3])]
    t = noise(n, size, size, octaves, r.uniform(.2, 1), r.choice([(1, 1), (1, 4), (4, 1), (1, 12)]))
    return np.sign(t - r.uniform(-.7, .7)) if r.random() < .4 else t


def grid(r, n, size):
    """the same mark again and again"""
    t = np.zeros((size, size), np.float32)
    k = r.randint(5, 40)
    dx, dy, kind, z = k * r.uniform(.6, 2), k * r.uniform(.8, 3), r.choice("crlx"), max(1, int(k * r.uniform(.15, .45)))
    for y in np.arange(0, size, dy).astype(int):
        for x in np.arange(0, size, dx).astype(int):
            if kind == "c":
                cv2.circle(t, (x, y), z, 1, -1, cv2.LINE_AA)
            elif kind == "r":
                cv2.rectangle(t, (x - z, y - z), (x + z, y + int(z * .6)), r.uniform(.5, 1), -1)
            elif kind == "l":
                cv2.line(t, (x - z, y - z), (x + z, y + z), 1, 1, cv2.LINE_AA)
            else:
                cv2.line(t, (x - z, y), (x + z, y), 1, 1)
                cv2.line(t, (x, y - z), (x, y + z), 1, 1)
    return t


def texture(r, n, size):
    """a square of texture, grey"""
    u = r.randint(0, 9)
    t = waves(r, n, size, u % 4) if u < 5 else (cells, discs, strokes, grain, grid)[u - 5](r, n, size)
    g = r.uniform(20, 230) + r.uniform(4, 110) * t / max(1., float(np.abs(t).max())) * r.choice([1, 1, -1])
    g = g.astype(np.float32)
    if r.random() < .5:
        g = g + noise(n, size, size, [128, 48, 16]) * r.uniform(2, 25)
    if r.random() < .4:
        g = cv2.GaussianBlur(g, (0, 0), math.exp(r.uniform(-1, 1)))
    if r.random() < .3:
        g = np.ascontiguousarray(g)
        shapes(r, g, r.randint(1, 10))
    if r.random() < .5:
        g = g + n.normal(0, r.uniform(1, 10), g.shape)
    if r.random() < .4:  # seen at an angle
        d = np.float32([[0, 0], [size, 0], [size, size], [0, size]])
        e = d + n.uniform(-.25, .25, (4, 2)).astype(np.float32) * size
        m = cv2.getPerspectiveTransform(d, e)
        g = cv2.warpPerspective(g.astype(np.float32), m, (size, size), borderMode=cv2.BORDER_REFLECT)
    return np.clip(g, 0, 255).astype(np.float32)
