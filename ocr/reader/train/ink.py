"""Draws lines of text as coverage, 0 to 1, the ways of screens and of hands."""
import cv2
import numpy as np
from PIL import Image, ImageDraw

SCALE = {"plain": 1, "smooth": 4, "lcd": 3}
LUMA = np.array([.299, .587, .114], np.float32)


def spaced(d, x, y, text, font, track):
    if not track:
        d.text((x, y), text, font=font, fill=255)
        return
    for c in text:
        d.text((x, y), c, font=font, fill=255)
        x += font.getlength(c) + track


def by_hand(r, im, x, y, text, font, track, wild):
    """every character with its own place, size and turn"""
    size = font.size
    drift, base = r.gauss(0, .015) * wild, 0.
    for c in text:
        step = font.getlength(c)
        if c != " ":
            pad = size // 3 + 2
            glyph = Image.new("L", (int(step) + 2 * pad + size // 2, int(size * 1.5) + 2 * pad))
            ImageDraw.Draw(glyph).text((pad, pad), c, font=font, fill=255)
            k = 1 + r.gauss(0, .05) * wild
            a = np.float32([[k, 0, 0], [0, k * (1 + r.gauss(0, .03) * wild), 0]])
            turn, cx, cy = r.gauss(0, 2.5) * wild, pad + step / 2, pad + size * .6
            m = cv2.getRotationMatrix2D((cx, cy), turn, 1)
            m[:, 2] += np.array([r.gauss(0, .02) * size * wild, (base + r.gauss(0, .03) * wild) * size])
            m[:, :2] = m[:, :2] @ a[:, :2]
            m[:, 2] += np.array([cx, cy]) - np.array([cx, cy]) * k
            g = cv2.warpAffine(np.asarray(glyph), m, glyph.size, flags=cv2.INTER_LINEAR)
            merge(im, g, int(x) - pad, int(y) - pad)
        x += step * (1 + r.gauss(0, .04) * wild) + track
        base += drift


def merge(im, g, x, y):
    """the greater of both where they lie over each other"""
    h, w = im.shape
    x0, y0, x1, y1 = max(0, x), max(0, y), min(w, x + g.shape[1]), min(h, y + g.shape[0])
    if x1 > x0 and y1 > y0:
        np.maximum(im[y0:y1, x0:x1], g[y0 - y:y1 - y, x0 - x:x1 - x], out=im[y0:y1, x0:x1])


def reduce(r, a, box, how):
    """from the drawn size to pixels of the screen"""
    k = SCALE[how]
    h, w = a.shape
    if how == "smooth":
        a = cv2.resize(a, (w // k, h // k), interpolation=cv2.INTER_AREA).astype(np.float32)
    elif how == "lcd":
        h, w = h // 3 * 3, w // 3 * 3
        a = a[:h, :w].reshape(h // 3, 3, w).astype(np.float32).mean(1)
        a = (np.roll(a, 1, 1) + a + np.roll(a, -1, 1)) / 3
        a = (a.reshape(a.shape[0], -1, 3) * (LUMA if r.random() < .5 else LUMA[::-1])).sum(2)
    return a.astype(np.float32) / 255, [v / k for v in box]


def box_of(a):
    ys, xs = np.flatnonzero(a.any(1)), np.flatnonzero(a.any(0))
    return None if len(ys) == 0 else [int(xs[0]), int(ys[0]), int(xs[-1]) + 1, int(ys[-1]) + 1]


def lines(r, load, path, size, rows, how="plain", track=0., pitch=1.5, hand=0.):
    """rows of text below each other, the middle one is the line.

    load(path, size) gives the font; size in pixels of the screen; track and pitch in parts of it;
    hand: how wild a hand, 0 for type. Returns the coverage and the box of the middle row's ink."""
    k = SCALE[how]
    font = load(path, max(6, int(round(size * k))))
    track = track * size * k
    if how == "plain" and r.random() < .5:
        track = round(track)
    pad = int(size * 1.7) + 4
    w = max(int(font.getlength(t) * 1.03 + len(t) * track) for t in rows if t) + 2 * pad * k + 4
    mid, step = len(rows) // 2, int(pitch * size * k)
    h = int(size * k * 1.6) + 2 * step
    if w * h > 6e6:
        return None
    x, y = pad * k, step
    if k > 1:
        x, y = x + r.randint(0, k - 1), y + r.randint(0, k - 1)
    if hand:
        a = np.zeros((h, w), np.uint8)
        by_hand(r, a, x, y, rows[mid], font, track, hand)
        box = box_of(a)
    else:
        im = Image.new("L", (w, h), 0)
        spaced(ImageDraw.Draw(im), x, y, rows[mid], font, track)
        box = im.getbbox()
    if box is None:
        return None
    for j, t in enumerate(rows):
        if j != mid and t:
            px, py = x + (r.randint(-3, 3) if r.random() < .1 else 0), y + (j - mid) * step
            if hand:
                by_hand(r, a, px, py, t, font, track, hand)
            else:
                spaced(ImageDraw.Draw(im), px, py, t, font, track)
    return reduce(r, a if hand else np.asarray(im), box, how)


def weigh(r, a):
    """heavier and lighter text, as the drawing of different systems makes it"""
    u = r.random()
    if u < .35:      # gamma of blending
        return a ** r.uniform(.55, 1.4)
    if u < .6:       # stems thickened sideways
        return np.clip(np.maximum(a, np.roll(a, 1, 1) * r.uniform(.3, .9)), 0, 1)
    if u < .85:      # soft and heavy
        return np.clip(cv2.GaussianBlur(a, (0, 0), r.uniform(.3, .6)) * r.uniform(1.1, 1.5), 0, 1)
    if u < .93:
        return cv2.dilate(a, np.ones((2, 2), np.uint8))
    return np.clip(a * 1.5 - .4, 0, 1)   # thin: hardly antialiased
