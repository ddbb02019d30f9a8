"""Draws pages for the finder: a grey picture at the network's scale and the quadrilaterals of its lines.

A quadrilateral is the tight ink of a line in the direction of the text: top left, top
right, bottom right, bottom left."""
import math
import random

import cv2
import numpy as np

import content
from canvas import Canvas
from photos import noise, slope
from textures import texture


class Page:
    def __init__(self, seed, fonts, wallpapers):
        self.r, self.n = random.Random(seed), np.random.RandomState(seed % 2 ** 31)
        self.fonts, self.wallpapers = fonts, wallpapers

    def font(self, px, mono=None, hand=False):
        mono = self.r.random() < .3 if mono is None else mono
        return self.fonts.load(self.fonts.pick(self.r, mono, hand)["path"], max(6, int(round(px))))

    def size(self, scale):
        r, u = self.r, self.r.random()
        if u < .62:
            return scale * math.exp(r.uniform(math.log(8), math.log(18)))
        if u < .92:
            return scale * math.exp(r.uniform(math.log(14), math.log(36)))
        return scale * (r.uniform(36, 90) if u < .975 else r.uniform(80, 170))

    def ink(self, ground, pale=False):
        r = self.r
        contrast = r.choice([r.uniform(25, 70), r.uniform(70, 150), r.uniform(120, 255), r.uniform(150, 255)])
        if pale:
            contrast = r.uniform(20, 60)
        c = ground + contrast if 255 - ground > ground else ground - contrast
        if min(255 - ground, ground) > 90 and r.random() < .5:
            c = 2 * ground - c
        return int(max(0, min(255, c)))

    def level(self):
        r = self.r
        return r.choice([255, 255, 255, 250, 245, 240, 30, 18, 0, r.uniform(0, 60), r.uniform(190, 255), r.uniform(190, 255),
                         r.uniform(0, 255)])

    def region(self, c, x0, y0, x1, y1, ground, depth=0):
        """halves a box again and again, fills what is left"""
        r, scale, w, h = self.r, c.scale, x1 - x0, y1 - y0
        if w < 24 * scale or h < 10 * scale:
            return
        if depth < 4 and r.random() < (.9, .75, .5, .3)[depth] and max(w, h) > 90 * scale:
            gap = r.choice([0, 0, r.uniform(2, 24) * scale])
            if (w > h and r.random() < .75) or h < 60 * scale:
                m = x0 + w * r.uniform(.2, .8)
                parts = (x0, y0, m - gap / 2, y1), (m + gap / 2, y0, x1, y1)
            else:
                m = y0 + h * r.uniform(.15, .85)
                parts = (x0, y0, x1, m - gap / 2), (x0, m + gap / 2, x1, y1)
            for box in parts:
                self.panel(c, box, ground, depth)
            return
        level = ground
        if isinstance(ground, np.ndarray):
            g = ground[int(max(0, y0)):int(y1) + 1, int(max(0, x0)):int(x1) + 1]
            level = float(g.mean()) if g.size else 128.
        pad = r.uniform(2, 14) * scale
        content.fill(self, c, x0 + pad, y0 + pad * r.uniform(.3, 1), x1 - pad * .6, y1 - 2, level)

    def panel(self, c, box, ground, depth):
        """one half, perhaps with a level of its own: cards, fields, bars"""
        r, level = self.r, ground
        if r.random() < .37 and not isinstance(ground, np.ndarray):
            level = self.level() if r.random() < .6 else max(0, min(255, ground + r.gauss(0, 25)))
            if r.random() < .15:     # a light field on a dark page, or the reverse
                level = 255 - ground * r.uniform(.7, 1)
            i = int(r.choice([0, 0, 4, 10]) * c.scale * r.random())
            box = box[0] + i, box[1] + i, box[2] - i, box[3] - i
            if box[2] - box[0] < 8 or box[3] - box[1] < 8:
                return
            edge = self.ink(level) if r.random() < .3 else None
            radius = 0 if r.random() < .5 else int(min(box[2] - box[0], box[3] - box[1]) * r.uniform(.03, .4))
            c.d.rounded_rectangle(box, radius=radius, fill=int(level), outline=edge, width=max(1, int(c.scale * r.uniform(.5, 2))))
        self.region(c, *box, level, depth + 1)

    def flat(self, w, h, scale, plain=False):
        r, level, u = self.r, self.level(), self.r.random()
        ground = level
        if not plain and u > .75:
            ground = np.clip(level + slope(r, h, w, 40), 0, 255) if u < .88 else self.wallpapers.piece(r, self.n, h, w)
        c = Canvas(r, self.n, w, h, scale, ground)
        self.region(c, 0, 0, w, h, ground)
        return c.finished()

    def screenshot(self, size):
        r, scale = self.r, self.r.choice([1, 1, 1.4, 2, 2, 2.6])
        w = int(size * scale)
        g, q = self.flat(w, w, scale)
        if scale > 1:
            if r.random() < .15:
                g = cv2.GaussianBlur(g, (0, 0), r.uniform(.3, 1))
            g = cv2.resize(g, (size, size), interpolation=cv2.INTER_AREA if r.random() < .85 else cv2.INTER_LINEAR)
            q = q * (size / w)
        elif r.random() < .1:
            g = cv2.GaussianBlur(g, (0, 0), r.uniform(.3, 1.2))
        return g, q

    def negative(self, size):
        """a texture, at times with a label on it"""
        r = self.r
        g, q = texture(r, self.n, size), np.zeros((0, 4, 2), np.float32)
        if r.random() < .3:
            c = Canvas(r, self.n, size, size, 1, g)
            x, y = r.uniform(0, size * .6), r.uniform(0, size * .6)
            w, h, level = r.uniform(60, size - x), r.uniform(30, size - y), g
            if r.random() < .7:
                level = self.level()
                c.d.rectangle([x, y, x + w, y + h], fill=int(level))
            self.region(c, x, y, x + w, y + h, level, 2)
            g, q = c.finished()
        return g, q

    def page(self, size):
        """uint8 size x size, quadrilaterals"""
        r, n, u = self.r, self.n, self.r.random()
        none = np.zeros((0, 4, 2), np.float32)
        if u < .10:
            g, q = self.wallpapers.piece(r, n, size, size), none
        elif u < .22:
            g, q = self.negative(size)
        elif u < .60:
            g, q = self.screenshot(size)
        else:
            g, q = Photograph(self, size).take()
        if r.random() < .35:
            g = g + n.normal(0, r.uniform(.5, 12), g.shape)
        if r.random() < .15:
            g = (g - 128) * r.uniform(.4, 1) + 128
        g = np.clip(g, 0, 255).astype(np.uint8)
        if r.random() < .4:
            g = cv2.imdecode(cv2.imencode(".jpg", g, [cv2.IMWRITE_JPEG_QUALITY, r.randint(35, 95)])[1], 0)
        if len(q):
            inside = (q.max(1) > 2).all(1) & (q.min(1) < size - 2).all(1)
            q = q[inside]
        return g, q


class Photograph:
    """a sheet or a screen, photographed or scanned"""

    def __init__(self, page, size):
        self.page, self.r, self.n, self.size = page, page.r, page.n, size
        self.scale = self.r.choice([1.3, 1.6, 2, 2])
        self.fill = self.r.uniform(.45, 1.5)
        self.screen = self.r.random() < .4

    def subject(self):
        r, size = self.r, self.size
        w, h = (int(size * self.scale * self.fill * r.uniform(.7, 1.3)) for _ in range(2))
        g, q = self.page.flat(w, h, self.scale, plain=r.random() < .8)
        if r.random() < .2:
            g = 128 + (g - 128) * r.uniform(.4, .9)
        if self.screen and r.random() < .5:      # the grid of pixels: moiré comes of itself
            g = self.grid(g)
        if self.screen and r.random() < .7:      # frame of a monitor
            b = int(r.uniform(.01, .06) * w)
            g, q = cv2.copyMakeBorder(g, b, b, b, b, cv2.BORDER_CONSTANT, value=r.uniform(0, 60)), q + b
        return g, q

    def grid(self, g):
        r, depth, period = self.r, self.r.uniform(.1, .45), self.r.choice([2, 3, 3, 4])
        x, y = np.arange(g.shape[1]) % period, np.arange(g.shape[0]) % period
        return (g * (1 + depth * np.where(x == 0, 1, -1 / (period - 1)))[None] * (1 - depth * .5 * (y == 0))[:, None]).astype(np.float32)

    def lens(self, h, w):
        """perspective of the subject into the picture"""
        r, size, sc = self.r, self.size, 1 / self.scale
        turn = math.radians(r.gauss(0, 6) if r.random() < .65 else r.uniform(-24, 24))
        pe = r.uniform(0, .2)
        c = np.float32([[-w / 2, -h / 2], [w / 2, -h / 2], [w / 2, h / 2], [-w / 2, h / 2]])
        rot = np.float32([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
        room = .25 * size * max(.3, abs(1 - self.fill))
        d = (c * sc) @ rot.T + size / 2 + np.float32([r.uniform(-room, room), r.uniform(-room, room)])
        d = d + n_corner(self.n, pe) * np.float32([w * sc, h * sc]) * .5
        return cv2.getPerspectiveTransform(c + np.float32([w / 2, h / 2]), d.astype(np.float32))

    def take(self):
        r, n, size = self.r, self.n, self.size
        p, q = self.subject()
        m = self.lens(*p.shape)
        if r.random() < (.35 if self.screen else .7):
            p = cv2.GaussianBlur(p, (0, 0), self.scale * .35)
        g = self.page.wallpapers.piece(r, n, size, size) if r.random() < .8 else np.full((size, size), self.page.level(), np.float32)
        cover = cv2.warpPerspective(np.full(p.shape, 255, np.uint8), m, (size, size), flags=cv2.INTER_LINEAR).astype(np.float32) / 255
        if r.random() < .4:
            shadow = cv2.GaussianBlur(np.roll(cover, (r.randint(-6, 6), r.randint(-6, 6)), (0, 1)), (0, 0), r.uniform(1, 6))
            g = g * (1 - shadow * r.uniform(.2, .7))
        p = cv2.warpPerspective(p, m, (size, size), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        g = g * (1 - cover) + p * cover
        if len(q):
            q = cv2.perspectiveTransform(q.reshape(1, -1, 2), m).reshape(-1, 4, 2)
        return self.exposed(g), q

    def exposed(self, g):
        """stripes, light, glare, creases, blur"""
        r, n, size = self.r, self.n, self.size
        if (self.screen and r.random() < .6) or r.random() < .08:
            yy, xx = np.mgrid[:size, :size].astype(np.float32)
            wave = xx * r.uniform(-1.2, 1.2) + yy * r.uniform(-1.2, 1.2) + 3 * noise(n, size, size, [128]) * r.random()
            g = g + r.uniform(2, 16) * np.sin(wave)
        if r.random() < .7:
            g = g * np.clip(1 + slope(r, size, size, .15) + noise(n, size, size, [256, 128], .4) * r.uniform(.03, .2), .25, 1.6)
        if r.random() < .1:
            t = np.zeros((size, size), np.float32)
            cv2.circle(t, (r.randint(0, size), r.randint(0, size)), r.randint(10, 90), 255, -1)
            g = g + cv2.GaussianBlur(t, (0, 0), r.uniform(10, 40)) * r.uniform(.2, .7)
        if not self.screen and r.random() < .15:
            for _ in range(r.randint(1, 3)):
                p = [(r.randint(0, size), r.choice([0, size - 1])), (r.randint(0, size), r.randint(0, size))]
                t = np.zeros((size, size), np.float32)
                cv2.line(t, *p, 255, r.choice([1, 1, 2, 3]), cv2.LINE_AA)
                g = g + cv2.GaussianBlur(t, (0, 0), r.uniform(.5, 3)) * r.uniform(-.5, .4)
        if r.random() < .5:
            g = cv2.GaussianBlur(g.astype(np.float32), (0, 0), r.uniform(.3, 1.4))
        if r.random() < .06:
            k = r.randint(2, 5)
            g = cv2.filter2D(g, -1, np.ones((1, k) if r.random() < .5 else (k, 1), np.float32) / k)
        return g


def n_corner(n, spread):
    return n.uniform(-spread, spread, (4, 2)).astype(np.float32)


def legible(g, q):
    """0 for lines to be ignored: next to no contrast, or too small to read"""
    flags, size = np.ones(len(q), np.uint8), g.shape[0]
    for i, p in enumerate(q):
        h = (np.linalg.norm(p[0] - p[3]) + np.linalg.norm(p[1] - p[2])) / 2
        x0, y0 = np.clip(p.min(0), 0, size - 2).astype(int)
        x1, y1 = np.clip(p.max(0) + 1, 1, size).astype(int)
        c = g[y0:y1, x0:x1]
        if h < 3.5 or c.size < 6 or np.ptp(np.percentile(c, (3, 97))) < 13:
            flags[i] = 0
    return flags
