"""Pictures without writing: drawn photographs, and pieces of wallpapers."""
import glob
import math
import os

import cv2
import numpy as np


def noise(n, h, w, octaves, fall=.6, stretch=(1, 1)):
    """fractal noise about 0, standard deviation about 1"""
    out = np.zeros((h, w), np.float32)
    a = 1.
    for k in octaves:
        size = max(2, int(h / k / stretch[0]) + 2), max(2, int(w / k / stretch[1]) + 2)
        grain = n.normal(0, 1, size).astype(np.float32)
        out += a * cv2.resize(grain, (w, h), interpolation=cv2.INTER_CUBIC if k > 2 else cv2.INTER_LINEAR)
        a *= fall
    return out / (out.std() + 1e-6)


def shapes(r, g, count):
    """blurred or sharp things that are not text"""
    h, w = g.shape
    for _ in range(count):
        c, x, y = r.uniform(0, 255), r.randint(0, w), r.randint(0, h)
        s = math.exp(r.uniform(math.log(4), math.log(max(h, w, 10) * .5)))
        line = -1 if r.random() < .6 else max(1, int(s * r.uniform(.02, .2)))
        u = r.random()
        if u < .3:
            end = 360 if r.random() < .7 else r.uniform(60, 300)
            cv2.ellipse(g, (x, y), (int(s), int(s * r.uniform(.2, 1))), r.uniform(0, 180), 0, end, c, line, cv2.LINE_AA)
        elif u < .55:
            p = np.array([[x + s * r.uniform(-1, 1), y + s * r.uniform(-1, 1)] for _ in range(r.randint(3, 7))], np.int32)
            if line < 0:
                cv2.fillPoly(g, [p], c, cv2.LINE_AA)
            else:
                cv2.polylines(g, [p], r.random() < .5, c, line, cv2.LINE_AA)
        elif u < .7:
            cv2.rectangle(g, (x, y), (int(x + s * r.uniform(.3, 2)), int(y + s * r.uniform(.3, 2))), c, line)
        elif u < .85:
            cv2.line(g, (x, y), (r.randint(0, w), r.randint(0, h)), c, r.randint(1, max(1, int(s / 12) + 1)), cv2.LINE_AA)
        else:
            marks(r, g, x, y)


def marks(r, g, x, y):
    """a row or grid of equal marks: blinds, bricks, keys, fences, dots, blocks"""
    h, w = g.shape
    c, q = r.uniform(0, 255), max(2, int(r.uniform(2, 14)))
    step = q + max(1, int(q * r.uniform(.15, 1.5)))
    kind = r.choice("rrocvqd")
    aspect, gaps = r.choice([.3, .5, 1, 1, 1.5, 2.5]), r.random() < .4
    down = step if kind != "v" else step * 4
    for j in range(r.choice([1, 1, 2, 4, 8, 12])):
        for i in range(r.randint(2, 16)):
            px, py = int(x + i * step * aspect), int(y + j * down)
            if px > w or py > h or (gaps and r.random() < .4):
                continue
            if kind in "rd":
                cv2.rectangle(g, (px, py), (int(px + q * aspect), py + q), c if kind == "r" else r.uniform(0, 255), -1)
            elif kind == "o":
                cv2.circle(g, (px, py), q // 2, c, -1, cv2.LINE_AA)
            elif kind == "c":
                cv2.circle(g, (px, py), max(1, q // 2), c, 1, cv2.LINE_AA)
            elif kind == "v":
                cv2.line(g, (px, py), (px + int(q * .3), py + q * 3), c, max(1, q // 5))
            else:
                cv2.rectangle(g, (int(x + i * q), int(y + j * q)), (int(x + i * q + q - 1), int(y + j * q + q - 1)), c, -1)


def slope(r, h, w, strength):
    """brightness rising evenly across the picture"""
    return (np.linspace(-1, 1, w, dtype=np.float32)[None] * r.gauss(0, strength)
            + np.linspace(-1, 1, h, dtype=np.float32)[:, None] * r.gauss(0, strength))


def drawn(r, n, h, w):
    """procedural photograph"""
    base = r.uniform(20, 230)
    g = np.full((h, w), base, np.float32) + slope(r, h, w, 30)
    u = r.random()
    if u < .35:
        g += noise(n, h, w, [96, 48, 24, 12, 6, 3], r.uniform(.4, .95)) * r.uniform(3, 45)
    elif u < .6:
        g += noise(n, h, w, [32, 12, 5, 2], r.uniform(.5, .9), r.choice([(1, 8), (8, 1), (1, 20), (3, 1)])) * r.uniform(3, 25)
        y = 0 if r.random() < .5 else h
        while y < h:
            cv2.line(g, (0, y), (w, y + r.randint(-2, 2)), base * r.uniform(.3, .9), r.randint(1, 3))
            y += r.randint(12, 80)
    elif u < .75:
        g += noise(n, h, w, [8, 3, 1], r.uniform(.6, 1.2)) * r.uniform(3, 40)
    if r.random() < .75:
        shapes(r, g, r.randint(1, 30))
    if r.random() < .6:
        g = cv2.GaussianBlur(g, (0, 0), math.exp(r.uniform(-1, 2)))
    if r.random() < .35:
        shapes(r, g, r.randint(1, 12))
    if r.random() < .4:
        g += noise(n, h, w, [3, 1]) * r.uniform(1, 9)
    return np.clip(g, 0, 255).astype(np.float32)


class Wallpapers:
    """grey wallpapers of a folder (kept in FOLDER.npz); without any, drawn photographs stand in"""

    def __init__(self, folder):
        if os.path.exists(folder + ".npz"):
            with np.load(folder + ".npz") as z:
                self.pictures = [z[k] for k in z.files]
            return
        paths = glob.glob(os.path.join(folder, "**", "*.*"), recursive=True)
        self.pictures = []
        for p in sorted(paths):
            if p.endswith((".jpg", ".png", ".jpeg", ".webp")) and os.path.getsize(p) > 60000:
                g = cv2.imread(p, 0)
                if g is not None:
                    k = min(1., 1600 / max(g.shape))
                    self.pictures.append(cv2.resize(g, None, fx=k, fy=k, interpolation=cv2.INTER_AREA))
        np.savez(folder + ".npz", *self.pictures)

    def piece(self, r, n, h, w):
        if not self.pictures or r.random() < .35:
            return drawn(r, n, h, w)
        g = r.choice(self.pictures)
        if r.random() < .3:
            g = g[:, ::-1]
        k = math.exp(r.uniform(math.log(.5), math.log(2.5)))
        ph, pw = min(g.shape[0], max(4, int(h * k))), min(g.shape[1], max(4, int(w * k)))
        y, x = r.randint(0, g.shape[0] - ph), r.randint(0, g.shape[1] - pw)
        how = cv2.INTER_AREA if ph > h else cv2.INTER_LINEAR
        return cv2.resize(np.ascontiguousarray(g[y:y + ph, x:x + pw]), (w, h), interpolation=how).astype(np.float32)
