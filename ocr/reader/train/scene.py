"""Puts a line's coverage on a ground: colours, light, and what stands around lines."""
import cv2
import numpy as np

from photos import slope


def colours(r, pale):
    """grey of the ground and of the ink"""
    dark, u = r.random() < .45, r.random()
    if u < pale:
        contrast = r.uniform(20, 70)
    else:
        contrast = r.uniform(70, 150) if u < pale + .25 else r.uniform(150, 255)
    ground = r.uniform(0, 255 - contrast) if dark else r.uniform(contrast, 255)
    if r.random() < .6:
        ground = min(ground, r.uniform(0, 50)) if dark else max(ground, 255 - r.uniform(0, 20))
    return ground, min(255., max(0., ground + contrast if dark else ground - contrast))


def ground(r, n, h, w, level, ink, wallpapers):
    g = np.full((h, w), level, np.float32)
    contrast = ink - level
    u = r.random()
    if u < .15:
        g += slope(r, h, w, .2 * abs(contrast))
    elif u < .19:    # words on a picture
        p = wallpapers.piece(r, n, h, w)
        p = (p - p.mean()) / (p.std() + 1)
        g += np.clip(p, -2, 2) * r.uniform(.04, .17) * abs(contrast)
    elif u < .21:    # checked or striped rows
        g[::r.choice([2, 3, 4])] += r.uniform(-.12, .12) * contrast
    return g


def furniture(r, g, box, size, level, ink):
    """dividers, edges of fields, cards, chips: drawn before the ink"""
    x0, y0, x1, y1 = box
    line = level + (ink - level) * r.uniform(.08, .5)
    thick = max(1, int(size) // r.choice([10, 16, 24]))
    if r.random() < .15:
        y = int(y1 + r.uniform(.2, .6) * size) if r.random() < .6 else int(y0 - r.uniform(.2, .6) * size)
        g[max(0, y):max(0, y + thick)] = line
    if r.random() < .1:
        x = int(x0 - r.uniform(.3, 1.2) * size) if r.random() < .5 else int(x1 + r.uniform(.3, 1.2) * size)
        if x > 0:
            g[:, x:x + thick] = line
    if r.random() < .07:    # a chip or card with another level outside
        a, b = int(y0 - r.uniform(.25, .7) * size), int(y1 + r.uniform(.25, .7) * size)
        outside = level + (ink - level) * r.uniform(-.3, .35)
        g[:max(0, a)] = outside
        g[b:] = outside
        if r.random() < .5:
            a, b = int(x0 - r.uniform(.3, .8) * size), int(x1 + r.uniform(.3, .8) * size)
            g[:, :max(0, a)] = outside
            g[:, b:] = outside


def tick_box(r, g, box, size, ink):
    """a box to tick, a dot, an icon before the line; now and then taken for part of it"""
    x0, y0, x1, y1 = box
    q = int(size * r.uniform(.35, .85))
    x, y = int(x0 - r.uniform(.25, 1.) * size) - q, int((y0 + y1 - q) / 2 + r.gauss(0, .04) * size)
    if x < 1:
        return box
    thick, u = max(1, int(size * r.uniform(.04, .1))), r.random()
    if u < .45:
        cv2.rectangle(g, (x, y), (x + q, y + q), ink, thick if r.random() < .85 else -1)
        if r.random() < .35:
            tick = np.array([[x + q * .2, y + q * .5], [x + q * .45, y + q * .8], [x + q * .9, y + q * .1]], np.int32)
            cv2.polylines(g, [tick], False, ink, thick, cv2.LINE_AA)
    elif u < .8:
        cv2.circle(g, (x + q // 2, y + q // 2), max(1, q // 2), ink, thick if r.random() < .7 else -1, cv2.LINE_AA)
    else:
        cv2.line(g, (x, y), (x + q, y + q), ink, thick, cv2.LINE_AA)
        cv2.line(g, (x + q, y), (x, y + q), ink, thick, cv2.LINE_AA)
    if r.random() < .5:
        return [x, min(y0, y), x1, max(y1, y + q)]
    return box


def strike(r, g, box, size, level, ink):
    """a line through the code: ruled, or drawn with a pen"""
    x0, y0, x1, y1 = box
    h = y1 - y0
    colour = ink if r.random() < .6 else level + (ink - level) * r.uniform(.35, 1.)
    thick = max(1, int(round(size * r.uniform(.04, .11))))
    left, right = x0 - r.uniform(-.1, .4) * h, x1 + r.uniform(-.1, .4) * h
    if r.random() < .12:    # only a part of the line
        left = x0 + r.uniform(0, .6) * (x1 - x0)
    # pens strike the middle of the ink, browsers that of the small letters, where e has its bar
    middle = (y0 + y1) / 2 + (r.uniform(-.12, .14) if r.random() < .5 else r.uniform(.05, .22)) * h
    for k in range(2 if r.random() < .12 else 1):
        y = middle + k * h * r.uniform(.12, .25)
        if r.random() < .6:
            cv2.rectangle(g, (int(left), int(y)), (int(right), int(y) + thick - 1), colour, -1)
        else:
            xs = np.linspace(left, right, 12)
            ys = y + np.linspace(-1, 1, 12) * r.gauss(0, .15) * h + np.array([r.gauss(0, .03) * h for _ in xs])
            points = np.round(np.stack([xs, ys], 1) * 16).astype(np.int32)
            cv2.polylines(g, [points], False, colour, thick, cv2.LINE_AA, 4)
    return [min(x0, left), y0, max(x1, right), y1] if r.random() < .5 else box


def underline(r, g, box, size, ink):
    x0, y0, x1, y1 = box
    thick = max(1, int(round(size * r.uniform(.04, .09))))
    y = int(y1 + r.uniform(0, .15) * size)
    if r.random() < .8:
        cv2.rectangle(g, (int(x0), y), (int(x1), y + thick - 1), ink, -1)
    else:
        for x in range(int(x0), int(x1), 4 * thick):
            cv2.rectangle(g, (x, y), (x + 2 * thick, y + thick - 1), ink, -1)
    return [x0, y0, x1, y + thick] if r.random() < .5 else box
