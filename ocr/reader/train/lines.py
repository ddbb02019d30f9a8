"""Draws one line as the reader gets it: the cut, 32 rows of bytes, and its label."""
import math
import random

import cv2
import numpy as np

import damage
import ink
import nowriting
import scene
import texts
from alphabet import INDEX
from cut import cut
from fonts import draws

KINDS = ("clean", "small", "jpeg", "photo", "hand", "struck", "mixed", "nothing")


class Recipe:
    """what shall happen to a line; kind None: anything, in the shares of the training

    hard: with more of what is read worst, for the last stage of a training"""

    def __init__(self, r, kind=None, hard=False):
        self.kind, self.hard = kind, hard
        free = kind is None
        self.nothing = kind == "nothing" or (free and r.random() < .08)
        self.hand = kind == "hand" or (free and r.random() < .10)
        self.photo = (kind == "hand" and r.random() < .7) or kind == "photo" or (free and r.random() < (.55 if self.hand else .2))
        self.small = kind == "small" or (free and not self.photo and not self.hand and r.random() < (.3 if hard else .15))
        self.messenger = kind == "jpeg" or (free and not self.photo and r.random() < .1)
        self.struck = kind == "struck" or (free and r.random() < (.45 if hard else .045))
        self.underlined = free and r.random() < .03
        self.ticked = free and r.random() < (.15 if hard else .06)
        self.rough = free            # all the small damages
        self.exact = not free or r.random() < .6

    def size(self, r):
        """of the font, in pixels"""
        if self.small:
            return r.uniform(8, 12.5)
        if self.photo:
            return math.exp(r.uniform(math.log(16), math.log(42)))
        if not self.rough:
            return math.exp(r.uniform(math.log(12), math.log(34)))
        u = r.random()
        if u < .83:
            return math.exp(r.uniform(math.log(9.5), math.log(32)))
        return r.uniform(28, 52) if u < .97 else r.uniform(52, 110)

    def text(self, r):
        if self.kind is None:
            return texts.text(r)
        if self.kind == "mixed":
            return texts.code(r, texts.mixed_pattern(r)), True
        return texts.dressed(r, texts.pattern(r)).strip(), True


class LineMaker:
    def __init__(self, seed, fonts, wallpapers, hard=False):
        self.r, self.n = random.Random(seed), np.random.RandomState(seed % 2 ** 31)
        self.fonts, self.wallpapers, self.hard = fonts, wallpapers, hard

    def line(self, kind=None):
        """the cut (32 x width, uint8) and its label; None is the label of "no writing" """
        while True:
            recipe = Recipe(self.r, kind, self.hard)
            c, label = self.empty(recipe) if recipe.nothing else self.written(recipe)
            if c is not None and 8 <= c.shape[1] <= 400:
                return c, label

    def empty(self, recipe):
        r, n = self.r, self.n
        u = r.random()
        if u < .5:
            return nowriting.of_picture(r, n, self.wallpapers), None
        if u < .65:
            return nowriting.of_icons(r, n), None
        recipe.photo = recipe.struck = False
        drawn = self.draw(recipe, both=True)
        if drawn is None:
            return None, None
        g, box, _, pitch = drawn
        g = np.clip(g, 0, 255).astype(np.uint8)
        if u < .93:
            return nowriting.of_half_lines(r, g, box, pitch), None
        return nowriting.of_turned_lines(r, g, box), None

    def written(self, recipe):
        drawn = self.draw(recipe)
        if drawn is None:
            return None, None
        g, box, label, _ = drawn
        g, box = self.harm(recipe, g, box)
        h = box[3] - box[1]
        if h < 3:
            return None, None
        shift = self.r.uniform(-.6, .6), self.r.uniform(-.6, .6)
        if recipe.exact:
            shift = shift[0] * .4, shift[1] * .4
        box = [box[0], box[1] + shift[0], box[2], box[3] + shift[1]]
        return cut(np.clip(g, 0, 255).astype(np.uint8), box, self.margins(recipe)), label

    def margins(self, recipe):
        r = self.r
        s = .025 if recipe.exact else .07
        top, bottom = .25 + r.gauss(0, s), .25 + r.gauss(0, s)
        if not recipe.exact:
            top += r.uniform(0, .35) if r.random() < .2 else 0
            bottom += r.uniform(0, .35) if r.random() < .2 else 0
        sides = (.3, .65) if recipe.kind else (.12, .8)
        return max(.02, top), max(.02, bottom), r.uniform(*sides), r.uniform(*sides)

    def rows(self, recipe, both):
        """text above, of the line, below"""
        r = self.r
        t, is_code = recipe.text(r)
        around = [texts.text(r)[0][:len(t) + 4] if both or r.random() < .75 else "" for _ in range(2)]
        return [around[0], t, around[1]], is_code

    def draw(self, recipe, both=False):
        """the line on its ground: picture, box, label, distance of rows"""
        r, n = self.r, self.n
        rows, is_code = self.rows(recipe, both)
        if any(c not in INDEX for c in rows[1]):
            return None
        font = self.fonts.pick(r, r.random() < (.5 if is_code else .15), recipe.hand)
        if not draws(font, "".join(rows)):
            return None
        size = recipe.size(r)
        how = r.choices(("plain", "smooth", "lcd"), (55, 27, 18))[0]
        if how != "plain" and size > 40:
            how = "plain"
        track = r.uniform(.02, .2) if r.random() < .12 else 0
        pitch = r.uniform(.98, 1.15) if r.random() < .1 else r.uniform(1.15, 2.4)
        wild = 0 if not font["hand"] or r.random() < .15 else r.uniform(.3, 1.3)
        try:
            made = ink.lines(r, self.fonts.load, font["path"], size, rows, how, track, pitch, wild)
        except OSError:     # fonts of bitmaps, in a size they lack
            made = None
        if made is None:
            return None
        a, box = made
        if r.random() < .3:
            a = ink.weigh(r, a)
        g, box = self.paint(recipe, a, box, size)
        return g, box, " ".join(rows[1].split()), pitch * size

    def paint(self, recipe, a, box, size):
        r, n = self.r, self.n
        level, colour = scene.colours(r, 0 if recipe.kind else .15)
        if recipe.kind and abs(colour - level) < 90:
            level, colour = (255, 30) if r.random() < .5 else (25, 225)
        g = scene.ground(r, n, *a.shape, level, colour, self.wallpapers)
        if not recipe.kind:
            scene.furniture(r, g, box, size, level, colour)
        g = g * (1 - a) + colour * a
        if recipe.ticked:
            box = scene.tick_box(r, g, box, size, colour)
        if recipe.underlined:
            box = scene.underline(r, g, box, size, colour)
        if recipe.struck:
            box = scene.strike(r, g, box, size, level, colour)
        return g, box

    def harm(self, recipe, g, box):
        r, n = self.r, self.n
        if recipe.photo:
            return damage.photographed(r, n, g, box)
        if recipe.rough:
            g, box = self.rough(g, box)
        elif recipe.kind == "small" and r.random() < .3:
            g, box = damage.jpeg(r, g, box, r.randint(75, 95))
        if recipe.messenger:
            g, box = damage.messenger(r, g, box)
        return g, box

    def rough(self, g, box):
        """damage of ordinary screenshots and scans, each rare"""
        r, n = self.r, self.n
        spread = float(np.ptp(g[::3, ::3]))
        if r.random() < .18:
            g, box = damage.tilt(r, g, box, box[3] - box[1])
        if r.random() < .2:
            g, box = damage.resample(r, g, box)
        h = box[3] - box[1]
        if r.random() < .15:
            g = cv2.GaussianBlur(g, (0, 0), r.uniform(.3, .07 * h + .35))
        if r.random() < .02:
            g, box = damage.motion(r, g, box)
        if r.random() < .15:
            g = g + n.normal(0, r.uniform(1, .11 * spread + 2), g.shape).astype(np.float32)
        if r.random() < .03:
            x, y = np.arange(g.shape[1], dtype=np.float32), np.arange(g.shape[0], dtype=np.float32)
            g = g + spread * .12 * np.sin(x[None] * r.uniform(.5, 3) + y[:, None] * r.uniform(-2, 2))
        if r.random() < .02:
            g, box = damage.fold(r, g, box)
        if r.random() < .25:
            g, box = damage.jpeg(r, g, box, r.randint(40, 95) if r.random() < .8 else r.randint(25, 50))
        if r.random() < .02:
            g = np.float32(cv2.equalizeHist(np.clip(g, 0, 255).astype(np.uint8)))
        return g, box
