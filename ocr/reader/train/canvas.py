"""Draws on a grey picture and keeps the quadrilaterals of its lines of text."""
import re

import cv2
import numpy as np
from PIL import Image, ImageDraw


def pieces(text):
    """the text at its gaps of three or more spaces, gaps included"""
    return [t for t in re.split(r"( {3,})", text) if t]


class Canvas:
    def __init__(self, r, n, w, h, scale, ground):
        self.r, self.n, self.w, self.h, self.scale = r, n, w, h, scale
        if isinstance(ground, np.ndarray):
            self.im = Image.fromarray(ground.astype(np.uint8))
        else:
            self.im = Image.new("L", (w, h), int(ground))
        self.d = ImageDraw.Draw(self.im)
        self.quads = []

    def text(self, x, y, text, font, fill, track=0, wild=0.):
        """one row; every piece of it becomes a line of the truth. Gives the width"""
        at = x
        for part in pieces(text):
            if part.isspace():
                at += font.getlength(part) + track * len(part)
                continue
            if track or wild:
                box, at = self.single(at, y, part, font, fill, track, wild)
            else:
                box = self.piece(at, y, part, font, fill)
                at += font.getlength(part)
            if box:
                self.quads.append([[box[0], box[1]], [box[2], box[1]], [box[2], box[3]], [box[0], box[3]]])
        return at - x

    def single(self, x, y, text, font, fill, track, wild):
        """character by character: spaced out, or by hand"""
        r, size, boxes, drift = self.r, font.size, [], 0.
        slope = r.gauss(0, .01) * wild
        for c in text:
            dy = (r.gauss(0, .03) * wild + drift) * size
            b = self.piece(x + r.gauss(0, .02) * wild * size, y + dy, c, font, fill, wild)
            if b:
                boxes.append(b)
            x += font.getlength(c) * (1 + r.gauss(0, .03) * wild) + track
            drift += slope
        if not boxes:
            return None, x
        b = np.array(boxes)
        return [b[:, 0].min(), b[:, 1].min(), b[:, 2].max(), b[:, 3].max()], x

    def piece(self, x, y, text, font, fill, wild=0.):
        """pixels that fit the font's hinting; gives the box of the ink"""
        m, off = font.getmask2(text, mode="L")
        b = m.getbbox()
        if b is None:
            return None
        px, py = int(round(x)) + off[0], int(round(y)) + off[1]
        if wild:
            a = np.array(m, np.uint8).reshape(m.size[1], m.size[0])
            turn = cv2.getRotationMatrix2D((a.shape[1] / 2, a.shape[0] / 2), self.r.gauss(0, 2.5) * wild, 1)
            a = cv2.warpAffine(a, turn, (a.shape[1], a.shape[0]))
            self.im.paste(int(fill), (px, py), Image.fromarray(a))
        else:
            self.d.draw.draw_bitmap((px, py), m, int(fill))
        return px + b[0], py + b[1], px + b[2], py + b[3]

    def finished(self):
        return np.asarray(self.im).astype(np.float32), np.array(self.quads, np.float32).reshape(-1, 4, 2)
