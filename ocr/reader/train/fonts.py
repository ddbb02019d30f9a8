"""Choice and loading of fonts: fonts.json of the working folder, made by fontpool.py."""
import json

from PIL import ImageFont

from alphabet import EXTRA


class Fonts:
    def __init__(self, path, split):
        with open(path) as f:
            fonts = [x for x in json.load(f) if x["split"] == split and not x.get("unfit")]
        self.pools = {}
        for f in fonts:
            if f["hand"]:
                key = "hand"
            else:
                key = ("mono" if f["mono"] else "prop") + ("-common" if f["common"] else "")
            self.pools.setdefault(key, {}).setdefault(f["family"], []).append(f)
        self.pools = {k: list(v.values()) for k, v in self.pools.items()}
        self.loaded = {}

    def pick(self, r, mono, hand=False):
        if hand and "hand" in self.pools:
            key = "hand"
        else:
            key = "mono" if mono else "prop"
            if key + "-common" in self.pools and r.random() < .4:
                key += "-common"
        return r.choice(r.choice(self.pools[key]))

    def load(self, path, size):
        key = path, size
        f = self.loaded.get(key)
        if f is None:
            if len(self.loaded) > 2500:
                self.loaded.clear()
            f = self.loaded[key] = ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)
        return f


def draws(font, text):
    """whether a font of fonts.json has every character of the text"""
    return all(c not in EXTRA or c in font["ext"] for c in text)
