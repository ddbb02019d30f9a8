"""What cameras, screens, paper and messengers do to a picture of a line.

Every function takes and gives the picture (float, grey) and the box of the ink."""
import math

import cv2
import numpy as np

from photos import noise, slope


def tilt(r, g, box, size):
    """small slope, slant, stretch"""
    x0, y0, x1, y1 = box
    turn, slant, sx = math.radians(r.gauss(0, .8)), r.gauss(0, .06), r.uniform(.85, 1.15)
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    m = np.array([[sx, slant, 0], [math.sin(turn), 1, 0]], np.float32)
    m[:, 2] = np.array([cx, cy]) - m[:, :2] @ np.array([cx, cy])
    corners = np.array([[x, y] for x in (x0, x1) for y in (y0, y1)]) @ m[:, :2].T + m[:, 2]
    left = max(0, 2 - (corners[:, 0].min() - size))
    m[0, 2] += left
    corners[:, 0] += left
    w = int(corners[:, 0].max() + size + 4)
    g = cv2.warpAffine(g, m, (w, g.shape[0]), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return g, [*corners.min(0), *corners.max(0)]


def resample(r, g, box, k=None):
    h = box[3] - box[1]
    if k is None:
        k = r.uniform(max(.45, min(.9, 7 / h)), .97)
        if r.random() < .3 and h < 26:
            k = r.uniform(1.1, 2)
    how = r.choice([cv2.INTER_AREA, cv2.INTER_LINEAR, cv2.INTER_CUBIC])
    g = cv2.resize(g, (max(8, int(g.shape[1] * k)), max(8, int(g.shape[0] * k))), interpolation=how)
    return g, [v * k for v in box]


def jpeg(r, g, box, quality):
    """compression, the blocks lying anywhere"""
    y, x = (r.randrange(8) if box[1] > 12 else 0), (r.randrange(8) if box[0] > 12 else 0)
    g = np.clip(g[y:, x:], 0, 255).astype(np.uint8)
    g = cv2.imdecode(cv2.imencode(".jpg", g, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], 0)
    return g.astype(np.float32), [box[0] - x, box[1] - y, box[2] - x, box[3] - y]


def messenger(r, g, box):
    """compressed, made smaller, compressed again"""
    g, box = jpeg(r, g, box, r.randint(70, 95))
    h = box[3] - box[1]
    k = r.uniform(.5, .85)
    if h * k < 6.5:
        k = min(1., 6.5 / h)
    g, box = resample(r, g, box, k)
    return jpeg(r, g, box, r.randint(50, 78))


def motion(r, g, box):
    h = box[3] - box[1]
    length, turn = max(1.5, r.uniform(.04, .17) * h), r.uniform(0, math.pi)
    k = int(length) // 2 * 2 + 3
    kernel = np.zeros((k, k), np.float32)
    c, dx, dy = k // 2, math.cos(turn) * length / 2, math.sin(turn) * length / 2
    p = np.round(np.array([[c - dx, c - dy], [c + dx, c + dy]]) * 16).astype(np.int32)
    cv2.polylines(kernel, [p], False, 1., 1, cv2.LINE_AA, 4)
    return cv2.filter2D(g, -1, kernel / kernel.sum(), borderType=cv2.BORDER_REPLICATE), box


def fold(r, g, box):
    """a crease across the line: brightness and height step there"""
    h, w = g.shape
    ih = box[3] - box[1]
    at, lean = r.uniform(box[0], box[2]), r.gauss(0, .5)
    yy, xx = np.mgrid[:h, :w].astype(np.float32)
    d = xx - at - lean * (yy - (box[1] + box[3]) / 2)
    side = 1 / (1 + np.exp(-np.clip(d / max(1., .1 * ih), -30, 30)))
    g = cv2.remap(g, xx, yy + side * r.gauss(0, .04) * ih, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    spread = float(np.ptp(g[:, ::4]))
    g = g + side * r.gauss(0, .08) * spread
    width = max(.7, r.uniform(.02, .12) * ih)
    return g + r.uniform(-.25, .2) * spread * np.exp(-(d / width) ** 2), box


def bow(r, g, box):
    """a line that bends"""
    h, w = g.shape
    xx = np.tile(np.arange(w, dtype=np.float32), (h, 1))
    lift = r.gauss(0, .06) * (box[3] - box[1]) * np.sin(np.arange(w) / w * math.pi * r.uniform(.6, 2.2) + r.uniform(0, 3))
    yy = np.arange(h, dtype=np.float32)[:, None] + lift.astype(np.float32)[None]
    return cv2.remap(g, xx, yy, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), box


def light(r, n, g, box):
    """uneven light, edges of shadows"""
    h, w = g.shape
    k = 1 + slope(r, h, w, .12) + noise(n, h, w, [128, 48], .5) * r.uniform(0, .07)
    if r.random() < .25:
        yy, xx = np.mgrid[:h, :w].astype(np.float32)
        d = (xx - r.uniform(0, w)) + r.gauss(0, 1) * (yy - h / 2)
        k = k * (1 - r.uniform(.1, .5) / (1 + np.exp(-np.clip(d / r.uniform(1, 12), -30, 30))))
    return g * np.clip(k, .25, 1.6), box


def paper(r, n, g, box):
    h, w = g.shape
    return g + noise(n, h, w, [6, 2, 1], r.uniform(.5, 1)) * r.uniform(1, 9), box


def pixels(r, g, box):
    """the grid of a screen: every pixel three stripes and a gap, three times as large"""
    g = np.repeat(np.repeat(g, 3, 0), 3, 1)
    c = .12 + .88 * np.array(r.choice([[.299, .587, .114], [.114, .587, .299], [.33, .4, .33]])) * 3
    depth = r.uniform(.15, .8)
    cols = 1 + depth * (np.clip(c / c.mean(), .2, 1.9) - 1)
    rows = np.array([1, 1, 1 - r.uniform(0, .7) * depth])
    h, w = g.shape
    g = g * np.tile(cols, w // 3)[None] * (np.tile(rows, h // 3) / rows.mean())[:, None]
    return g.astype(np.float32), [v * 3 for v in box]


def camera(r, n, g, box, screen):
    """photographed askew, then straightened along a line found inexactly"""
    w, h = box[2] - box[0], box[3] - box[1]
    target = math.exp(r.uniform(math.log(9), math.log(40)))     # height of the ink in the photograph
    k = target / h
    turn, pe = math.radians(r.gauss(0, 5)), r.uniform(0, .12)
    c, s = math.cos(turn), math.sin(turn)
    quad = np.float32([[0, 0], [w, 0], [w, h], [0, h]]) * k
    lean = np.float32([[0, -pe * r.random()], [0, pe * r.uniform(-1, 1)], [0, pe * r.uniform(-1, 1)], [0, pe * r.random()]])
    quad = (quad + lean * target + np.float32([0, 0])) @ np.float32([[c, s], [-s, c]])
    quad += n.normal(0, .01, (4, 2)).astype(np.float32) * target
    quad -= quad.min(0) - np.float32([1.5, 1.2]) * target
    size = np.ceil(quad.max(0) + np.float32([1.5, 1.2]) * target).astype(int)
    x0, y0, x1, y1 = box
    m = cv2.getPerspectiveTransform(np.float32([[x0, y0], [x1, y0], [x1, y1], [x0, y1]]), quad)
    if k < .7 and not screen:
        g = cv2.GaussianBlur(g, (0, 0), .4 / k)
    elif screen and k < .5:
        g = cv2.GaussianBlur(g, (0, 0), r.uniform(.15, .4) / k)
    g = cv2.warpPerspective(g, m, (int(size[0]), int(size[1])), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return g, quad, target


def straighten(r, g, quad, target):
    """the finder's view of the line: its height at both ends is not met exactly"""
    error = np.float32([[r.gauss(0, .03), r.gauss(0, .03)] for _ in range(4)]) * target
    quad = quad + error
    rows = max(24., min(48., target * 1.2))
    length = float(np.hypot(*(quad[1] - quad[0])) + np.hypot(*(quad[2] - quad[3]))) / 2 * rows / target
    x, y = rows * 1.2, rows * .9
    flat = np.float32([[x, y], [x + length, y], [x + length, y + rows], [x, y + rows]])
    m = cv2.getPerspectiveTransform(np.float32(quad), flat)
    how = cv2.INTER_CUBIC if rows > target else cv2.INTER_LINEAR
    size = int(length + 2 * x), int(rows + 2 * y)
    g = cv2.warpPerspective(g, m, size, flags=how, borderMode=cv2.BORDER_REPLICATE)
    return g, [x, y, x + length, y + rows]


def photographed(r, n, g, box):
    """all that happens to a line between paper or screen and the finder"""
    screen = r.random() < .45
    if r.random() < .2:
        g, box = bow(r, g, box)
    if screen:
        if g.size < 250000:
            g, box = pixels(r, g, box)
    else:
        if r.random() < .6:
            g, box = paper(r, n, g, box)
        if r.random() < .15:
            g, box = fold(r, g, box)
    g, quad, target = camera(r, n, g, box, screen)
    around = [*quad.min(0), *quad.max(0)]
    if r.random() < .7:
        g, _ = light(r, n, g, around)
    u = r.random()
    if u < .5:
        g = cv2.GaussianBlur(g, (0, 0), r.uniform(.3, .065 * target + .3))
    elif u < .65:
        g, _ = motion(r, g, [0, 0, 0, target])
    if r.random() < .6:
        g = g + n.normal(0, r.uniform(1, 9), g.shape).astype(np.float32)
    if r.random() < .1:
        g = g * r.uniform(.35, .7) + r.uniform(0, 60)
    if r.random() < .75:
        g, _ = jpeg(r, g, [0, 0, 0, 0], r.randint(35, 92))
    return straighten(r, np.clip(g, 0, 255), quad, target)
