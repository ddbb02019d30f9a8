"""Kinds of content that fill the regions of a page."""
import numpy as np
from PIL import Image

import texts


class Style:
    """type of one region: font, size, greys"""

    def __init__(self, page, scale, ground, height, kind):
        r = page.r
        self.ground = ground
        self.size = page.size(scale)
        while self.size > height * .8 and self.size > 8 * scale:
            self.size *= .7
        self.hand = r.random() < .07
        self.font = page.font(self.size, True if kind == "code" else None, self.hand)
        self.wild = r.uniform(.3, 1.2) if self.hand and r.random() < .7 else 0.
        self.ink = page.ink(ground, pale=self.size < 13 * scale and r.random() < .2)
        self.track = r.uniform(.03, .25) * self.size if r.random() < .05 else 0
        self.pitch = self.size * (r.uniform(1.08, 1.45) if r.random() < .6 else r.uniform(1.4, 3))

    def width(self, text):
        return self.font.getlength(text) + self.track * len(text)

    def put(self, c, x, y, text):
        return c.text(x, y, text, self.font, self.ink, self.track, self.wild)


def fitted(text, width, room):
    while text and width(text) > room:
        text = text[:int(len(text) * .8)]
    return text.strip()


def paragraph(page, c, st, x0, y0, x1, y1):
    r, y, align, w = page.r, y0, page.r.choice("lllcr"), x1 - x0
    while y + st.size < y1:
        t = texts.word(r) if r.random() < .97 else texts.code(r, texts.pattern(r))
        room = w * (r.uniform(.3, 1) if r.random() < .25 else 1)
        while True:
            longer = t + (" " if r.random() < .98 else ", ") + texts.word(r)
            if st.width(longer) > room:
                break
            t = longer
        width = st.width(t)
        if width < w * 1.3:
            st.put(c, x0 if align == "l" else x0 + (w - width) / 2 if align == "c" else x1 - width, y, t)
        y += st.pitch * (1 if r.random() < .92 else 2)


def bullet(c, r, kind, i, x, y, st):
    """what stands before an item; gives text to put before it and the new x"""
    s = st.size
    if kind == "n":
        return "%d%s " % (i, r.choice([".", ".", ")"])), x
    if kind == "o":
        return "• ", x
    if kind == "b":
        q = s * .7
        draw = c.d.rectangle if r.random() < .5 else c.d.ellipse
        draw([x, y + s * .25, x + q, y + s * .25 + q], outline=st.ink, fill=st.ink if r.random() < .3 else None)
        return "", x + s * 1.6
    if kind == "d":
        q = s * .15
        c.d.ellipse([x + s * .2, y + s * .5 - q, x + s * .2 + 2 * q, y + s * .5 + q], fill=st.ink)
        return "", x + s * .9
    return "", x


def columns(page, c, st, x0, y0, x1, y1, kind):
    """list or block of code in one or more columns"""
    r, w = page.r, x1 - x0
    count = r.choice([1, 1, 1, 2, 2, 3, 4])
    codes, pattern = r.random() < (.9 if kind == "codes" else .45), texts.pattern(r)
    while kind == "codes" and len(texts.code(r, pattern)) > 20:
        pattern = texts.pattern(r)
    mark, ragged, rule = r.choice([None, None, None, "n", "o", "b", "d"]), r.random() < .3, r.random() < .15
    gap = r.uniform(1.2, 4) * st.size if r.random() < .4 else None
    struck = r.random() < .12
    y, i = y0, 0
    while y + st.size < y1:
        x = x0
        for k in range(count):
            i += 1
            t = item(r, codes, pattern, kind)
            at = x if gap is not None else x0 + k * w / count
            before, at = bullet(c, r, mark, i, at, y, st)
            room = (x1 if gap is not None or k == count - 1 else x0 + (k + 1) * w / count - 1.2 * st.size) - at
            t = fitted(before + t, st.width, room)
            if not t or (ragged and r.random() < .1):
                continue
            width = st.put(c, at, y, t)
            if struck and r.random() < .6:
                c.d.line([at, y + st.size * .6, at + width, y + st.size * .6], fill=st.ink, width=max(1, int(st.size / 14)))
            x = at + width + (gap or 0)
        if rule:
            yy = y + (st.pitch + st.size) / 2 + st.size * .1
            c.d.line([x0, yy, x1, yy], fill=int((st.ground + st.ink) / 2), width=max(1, int(c.scale * .7)))
        y += st.pitch * (1 if kind != "code" or r.random() < .9 else 2)


def item(r, codes, pattern, kind):
    if codes:
        return texts.code(r, pattern)
    t = " ".join(texts.word(r) for _ in range(r.randint(1, 5))) if r.random() < .6 else texts.text(r)[0]
    return " " * r.choice([0, 2, 4, 8]) + t if kind == "code" and r.random() < .5 else t


def table(page, c, st, x0, y0, x1, y1):
    r = page.r
    count, height, grid = r.randint(2, 5), st.size * r.uniform(1.3, 2.5), r.random() < .5
    w, y = (x1 - x0) / count, y0
    align, sort = [r.choice("lrc") for _ in range(count)], [r.choice("wwdc") for _ in range(count)]
    fonts = [st.font if r.random() < .6 else page.font(st.size) for _ in range(count)]
    inks = [st.ink if r.random() < .7 else page.ink(st.ground) for _ in range(count)]
    line = int(st.ground + (st.ink - st.ground) * .4)
    while y + height < y1:
        for k in range(count):
            t = (" ".join(texts.word(r) for _ in range(r.randint(1, 3))) if sort[k] == "w"
                 else str(r.choice([r.randint(0, 99), r.randint(0, 10 ** 6)])) if sort[k] == "d"
                 else texts.code(r, texts.pattern(r)))
            t = fitted(t, fonts[k].getlength, w - 1.3 * st.size)
            if t and r.random() < .92:
                width = fonts[k].getlength(t)
                dx = .3 * st.size if align[k] == "l" else w - .9 * st.size - width if align[k] == "r" else (w - st.size - width) / 2
                c.text(x0 + k * w + dx, y + (height - st.size) / 2, t, fonts[k], inks[k])
            if grid and count < 4:
                x = x0 + k * w - .2 * st.size
                c.d.line([x, y, x, y + height], fill=line, width=max(1, int(c.scale * .6)))
        if grid:
            c.d.line([x0, y, x1, y], fill=line, width=max(1, int(c.scale * .6)))
        y += height


def buttons(page, c, st, x0, y0, x1, y1):
    """buttons, fields, chips; light ones on dark pages and the reverse"""
    r, y, height = page.r, y0, st.size * page.r.uniform(1.5, 2.8)
    while y + height < y1:
        x = x0 + (r.uniform(0, (x1 - x0) * .3) if r.random() < .5 else 0)
        while True:
            t = " ".join(texts.word(r) for _ in range(r.randint(1, 3))) if r.random() < .75 else texts.code(r, texts.pattern(r))
            width = st.font.getlength(t)
            w = width + r.uniform(.8, 4) * st.size
            if x + w > x1:
                break
            level = page.level() if r.random() < .5 else st.ground
            ink, plain = page.ink(level), level == st.ground
            c.d.rounded_rectangle([x, y, x + w, y + height], radius=int(height * r.choice([0, .1, .25, .5])), fill=int(level),
                                  outline=ink if plain or r.random() < .2 else None, width=max(1, int(c.scale * r.uniform(.6, 2))))
            left = (w - width) / 2 if r.random() < .7 else .4 * st.size
            c.text(x + left, y + (height - st.size * 1.15) / 2, t, st.font, st.ink if plain else ink)
            x += w + r.uniform(.3, 2) * st.size
            if r.random() < .5:
                break
        y += height * r.uniform(1.2, 2)


def icons(page, c, st, x0, y0, x1, y1):
    """icons with captions"""
    r, q, y = page.r, st.size * page.r.uniform(1.5, 4), y0
    while y + q + 2 * st.size < y1:
        x = x0
        while x + q * 1.8 < x1:
            icon(page, c, x + q * .4, y, q, st.ground)
            t = texts.word(r)
            if st.font.getlength(t) < q * 1.75 and r.random() < .8:
                c.text(x + q * .9 - st.font.getlength(t) / 2, y + q * 1.1, t, st.font, st.ink)
            x += q * 2
        y += q * 1.3 + 2 * st.size


def few(page, c, st, x0, y0, x1, y1):
    """one large line, or two or three short ones"""
    r, y = page.r, y0
    for _ in range(r.choice([1, 1, 2, 3])):
        t = texts.text(r)[0] if r.random() < .5 else texts.code(r, texts.pattern(r))
        t = fitted(t[:r.choice([4, 6, 9, 12, 40])], st.width, x1 - x0)
        if t and y + st.size < y1:
            st.put(c, x0, y, t)
        y += st.pitch


def picture(page, c, st, x0, y0, x1, y1):
    """a photograph, perhaps with words on it"""
    r, w, h = page.r, int(x1 - x0), int(y1 - y0)
    if w <= 8 or h <= 8:
        return
    p = page.wallpapers.piece(r, page.n, h, w)
    c.im.paste(Image.fromarray(p.astype(np.uint8)), (int(x0), int(y0)))
    t = texts.text(r)[0]
    if r.random() < .4 and st.font.getlength(t) < w * .9:
        c.text(x0 + 4, y0 + max(0, h - st.size * 1.3) * r.random(), t, st.font, page.ink(float(p.mean())))


def blocks(page, c, st, x0, y0, x1, y1):
    """icons, squares of a two-dimensional code, bars: nothing to read"""
    r = page.r
    for _ in range(r.randint(1, 12)):
        q = st.size * r.uniform(.8, 3)
        icon(page, c, r.uniform(x0, max(x0 + 1, x1 - q)), r.uniform(y0, max(y0 + 1, y1 - q)), q, st.ground)
    if r.random() < .3:
        m = r.randint(15, 33)
        q = max(1, int(min(x1 - x0, y1 - y0) / m))
        a = np.kron((page.n.rand(m, m) < .5).astype(int), np.ones((q, q), int)) * int(abs(st.ink - st.ground))
        c.im.paste(Image.fromarray(np.clip(a + min(st.ink, int(st.ground)), 0, 255).astype(np.uint8)), (int(x0), int(y0)))
    if r.random() < .3:
        x, y, h = x0, r.uniform(y0, y1), st.size * r.uniform(1, 4)
        while x < x1 - 5:
            q = r.randint(1, 4) * c.scale * .6
            c.d.rectangle([x, y, x + q, max(y, min(y1, y + h))], fill=st.ink)
            x += q * r.uniform(1.5, 3)


def icon(page, c, x, y, q, ground):
    r, d, ink, kind = page.r, c.d, page.ink(ground), page.r.randint(0, 9)
    w = max(1, int(q * r.uniform(.05, .15)))

    def at(*ps):
        return [(x + q * a, y + q * b) for a, b in ps]

    if kind == 0:
        d.ellipse([x, y, x + q, y + q], fill=ink if r.random() < .5 else None, outline=ink, width=w)
    elif kind == 1:
        d.rounded_rectangle([x, y, x + q, y + q], radius=int(q * r.random() * .5), fill=ink if r.random() < .5 else None, outline=ink, width=w)
    elif kind in (2, 7):
        for a in (.15, .5, .85):
            if kind == 2:
                d.line(at((0, a), (1, a)), fill=ink, width=w)
            else:
                d.ellipse([x + q * a - w, y + q * .5 - w, x + q * a + w, y + q * .5 + w], fill=ink)
    elif kind == 3:
        d.line(at((.1, .5), (.4, .85), (.9, .15)), fill=ink, width=w)
    elif kind == 4:
        d.polygon(at(*[(r.random(), r.random()) for _ in range(r.randint(3, 8))]), fill=ink)
    elif kind == 5:
        d.line(at((.1, .1), (.9, .9)), fill=ink, width=w)
        d.line(at((.9, .1), (.1, .9)), fill=ink, width=w)
    elif kind == 6:
        d.ellipse([x, y, x + q * .7, y + q * .7], outline=ink, width=w)
        d.line(at((.6, .6), (1, 1)), fill=ink, width=w)
    elif kind == 8:
        d.line(at((.7, .1), (.3, .5), (.7, .9)), fill=ink, width=w)
    else:
        d.ellipse([x, y, x + q, y + q], fill=ink)
        d.polygon(at(*[(r.uniform(.2, .8), r.uniform(.2, .8)) for _ in range(5)]), fill=int(ground))


KINDS = {"paragraph": (paragraph, 20), "list": (None, 18), "codes": (None, 12), "table": (table, 12), "buttons": (buttons, 10),
         "code": (None, 10), "few": (few, 7), "picture": (picture, 5), "blocks": (blocks, 5), "icons": (icons, 4)}


def fill(page, c, x0, y0, x1, y1, ground):
    """one region with one kind of content"""
    r = page.r
    kind = r.choices(list(KINDS), [w for _, w in KINDS.values()])[0]
    st = Style(page, c.scale, ground, y1 - y0, kind)
    if st.size < 7 * c.scale:
        return
    if KINDS[kind][0]:
        KINDS[kind][0](page, c, st, x0, y0, x1, y1)
    else:
        columns(page, c, st, x0, y0, x1, y1, kind)
