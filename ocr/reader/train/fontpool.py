#!/usr/bin/python3
"""Collects the fonts of the machine and sorts them into training, tuning and kept.

    fontpool.py WORKDIR

Takes Debian's fonts below /usr/share/fonts and the packages of npm_fonts.txt
below WORKDIR/node_modules/@fontsource, writes WORKDIR/fonts.json, and here the lists
fonts_train.txt and fonts_tune.txt: one family a line, its licence, where it is from.
fonts_kept.txt is written by hand: families that only the published figures may use.
"""
import glob
import json
import os
import re
import subprocess
import sys

from fontTools.ttLib import TTFont
from PIL import Image, ImageDraw, ImageFont

HERE = os.path.dirname(os.path.abspath(__file__))
TUNE = ("karla", "karmilla", "overpass", "overpassmono", "manrope", "gochihand", "zillaslab", "hind",
        "splinesansmono")
# by beginning of the name: relatives of a kept family are kept away from training, too
KEPT = ("cantarell", "ubuntu", "ibmplex", "sourcesans", "sourcecode", "figtree", "publicsans", "dmsans", "dmmono",
        "redhat", "spacemono", "spacegrotesk", "worksans", "anonymouspro", "lora", "ptserif", "caveat", "kalam",
        "patrickhand", "nanumpen", "nanumbrush", "notosanscjk", "notosansmonocjk", "notosansjp", "notosanskr")
KEPT_EXACT = ("go", "gomono", "gomedium", "gosmallcaps")
UNFIT = re.compile(
    r"(symbol|dingbat|math|italic|oblique|ital\b|slanted|-it\.|emoji|icon|bebas|opensymbol|eurofurence|smallcap|smcp"
    r"|beteckna.*(sc|caps)|caps|outline|inline|lobster|circos|barcode|gnutypewriter|texgyrechorus|bizcho|lmdunh|lmsy"
    r"|lmmi|lmex|keyboard|opendin.*alt|blackboard|tt-black|(?<!no)thin(?!g)|hairline|extralight|ultralight|-black|heavy"
    r"|averia.*gwf|roadgeek|compagnon.*(roman|script)|tiresias.*(key|sign)|scm|unslanted|chancery|zapf|Z003|dseg"
    r"|(?<!cedarville-)cursive|vari?able|adfikarius|3of9|isabella|fraktur|gotico|futhark|klingon|engadget|aenigma|blankenburg)", re.I)
STYLE = re.compile(r"\b(regular|bold|medium|semibold|demibold|semi|demi|light|book|roman|condensed|narrow|extra|black"
                   r"|thin|normal|subset|\d\d?pt)\b", re.I)
NEEDED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.,:()"
EXTRA = "•–—’“”…·©€£äöüÄÖÜßéèàáâçñóíúêôãõÉ"
HAND = set("""indieflower shadowsintolight shadowsintolighttwo architectsdaughter gloriahallelujah comingsoon handlee
coveredbyyourgrace reeniebeanie justanotherhand nothingyoucoulddo homemadeapple rocksalt sueellenfrancisco
permanentmarker neucha schoolbell shortstack delius itim mali sriracha annieuseyourtelescope badscript
cedarvillecursive gaegu playpensans shantellsans balsamiqsans craftygirls lovedbytheking overtherainbow
waitingforthesunrise labelleaurore giveyouglory zeyada pangolin sedgwickave walterturncoat dekko swankyandmoomoo
shadowsinto shadowsintotwo thegirlnextdoor mansalva delicioushandrawn yomogi zenkurenaido poorstory himelody gamjaflower kristi marckscript
gochihand femkeklaver rufscript breip humorsans ecoliercourt delphine steve klaudiaiberenika setofont yozfont
kiloji domestic dominicanhand kaliqmanuscript jsms wonder""".split())
COMMON = set("""roboto robotomono inter intertight notosans notosansmono opensans lato firasans firacode firamono
jetbrainsmono montserrat poppins nunito nunitosans rubik ptsans ptmono oxygen oxygenmono courierprime inconsolata
b612 b612mono sharetechmono arimo tinos cousine dejavusans dejavusansmono liberationsans liberationmono
liberationserif hack cascadiacode freesans freemono raleway mulish heebo titilliumweb robotoslab robotocondensed
carlito caladea geistmono geistsans geist droidsansmono nimbussans nimbusmonops sourceserif4 merriweather""".split())


def plain(name):
    return re.sub(r"[^a-z0-9]", "", name.lower())


def family(font):
    names = font["name"]
    name = names.getDebugName(16) or names.getDebugName(1) or ""
    name = re.sub(r"\s+", " ", STYLE.sub("", name)).strip(" -")
    for stem in ("Noto Sans Mono", "Noto Sans", "Noto Serif", "Lohit", "Monoi", "Latin Modern Mono", "YOz", "Px ", "UKIJ",
                 "BPG", "Monlam", "Ume", "Tiresias", "Migu", "MigMix", "M PLUS", "Mplus", "TW-", "Ethiopic", "GFS", "LXGW",
                 "PakType", "BM ", "Roadgeek", "cwTeX", "Ricty", "Spleen", "Kouzan", "Junicode", "Yrsa", "Rasa"):
        if name.startswith(stem) and "CJK" not in name and "Display" not in name:
            return stem.strip()
    return name


def drawing(font, char):
    im = Image.new("L", (140, 140))
    ImageDraw.Draw(im).text((30, 30), char, font=font, fill=255)
    return im.getbbox(), im.tobytes()


def usable(font, hand):
    """letters there, lower case unlike capitals, and of ordinary proportions"""
    boxes, bits = {}, {}
    for c in "aAeExXgG":
        boxes[c], bits[c] = drawing(font, c)
        if boxes[c] is None:
            return False
    low, high = boxes["x"][3] - boxes["x"][1], boxes["X"][3] - boxes["X"][1]
    if high < 20 or not .3 * high <= low <= (1.15 if hand else .86) * high:
        return False
    return all(bits[c] != bits[c.upper()] for c in "aeg")


def examine(path):
    """what is to be known of a font file, None where it cannot be used"""
    try:
        font = TTFont(path, fontNumber=0, lazy=True)
        chars = font.getBestCmap()
        if any(ord(c) not in chars for c in NEEDED):
            return None
        face = ImageFont.truetype(path, 64)
        name = family(font) or os.path.basename(path).split("-")[0]
        if not usable(face, plain(name) in HAND):
            return None
        widths = [face.getlength(c) for c in "il1mW0O"]
        return {"path": path, "family": name, "mono": max(widths) - min(widths) < 2,
                "ext": "".join(c for c in EXTRA if ord(c) in chars)}
    except Exception:  # fonts break in many ways; a broken one is no loss
        return None


def convert(work):
    """@fontsource's .woff files as .ttf: regular, and bold or semi-bold"""
    out = os.path.join(work, "npmttf")
    os.makedirs(out, exist_ok=True)
    for folder in sorted(glob.glob(os.path.join(work, "node_modules/@fontsource/*"))):
        name = os.path.basename(folder)
        for weight in ("400", "700", "600", "500"):
            files = glob.glob(folder + "/files/%s-latin-%s-normal.woff" % (name, weight))
            target = "%s/%s-%s.ttf" % (out, name, weight)
            if files and not os.path.exists(target):
                font = TTFont(files[0])
                font.flavor = None
                font.save(target)
    return sorted(glob.glob(out + "/*.ttf"))


def part(name):
    key = plain(name)
    if key.startswith(KEPT) or key in KEPT_EXACT:
        return "kept"
    if key in TUNE or key.startswith(("karla", "manrope", "hind", "overpass")):
        return "tune"
    return "train"


def licences(fonts, work):
    """family -> licence and source, from npm's package.json or Debian's copyright file"""
    owner = {}
    paths = [f["path"] for f in fonts if "/npmttf/" not in f["path"]]
    for k in range(0, len(paths), 300):
        out = subprocess.run(["dpkg", "-S"] + paths[k:k + 300], capture_output=True, text=True).stdout
        for line in out.splitlines():
            owner[line.split(": ", 1)[1]] = line.split(":", 1)[0]
    found = {}
    for f in fonts:
        if "/npmttf/" in f["path"]:
            name = re.sub(r"-\d+\.ttf$", "", os.path.basename(f["path"]))
            with open("%s/node_modules/@fontsource/%s/package.json" % (work, name)) as h:
                found[f["family"]] = (json.load(h).get("license", "?"), "npm @fontsource/" + name)
        elif f["family"] not in found:
            package = owner.get(f["path"], "?")
            found[f["family"]] = (debian_licence(package), "Debian " + package)
    return found


def debian_licence(package):
    try:
        with open("/usr/share/doc/%s/copyright" % package, encoding="utf8", errors="ignore") as h:
            text = h.read()
    except OSError:
        return "free by Debian's guidelines"
    names = sorted(set(re.findall(r"^License:\s*(\S.*)$", text, re.M)))
    for mark, name in (("SIL Open Font", "OFL-1.1"), ("Apache", "Apache-2.0"), ("General Public", "GPL")):
        if not names and mark.lower() in text.lower():
            names = [name]
    return ", ".join(n for n in names[:3]) or "free by Debian's guidelines"


def main(work):
    paths = [p for p in glob.glob("/usr/share/fonts/**/*", recursive=True)
             if p.lower().endswith((".ttf", ".otf", ".ttc"))]
    order = re.compile(r"regular|-400|book", re.I), re.compile(r"bold|-700|-600", re.I)
    paths = sorted(set(paths), key=lambda p: (0 if order[0].search(p) else 1 if order[1].search(p) else 2, len(p), p))
    pool = {}
    for path in convert(work) + paths:
        if UNFIT.search(os.path.basename(path)) or re.search("aenigma|linex|ecolier-lignes", path):
            continue
        font = examine(path)
        if font is None or part(font["family"]) == "kept":
            continue
        key = plain(font["family"])
        font.update(split=part(font["family"]), hand=key in HAND, common=key in COMMON)
        mine = pool.setdefault((key, font["mono"]), [])
        if len(mine) < (4 if font["common"] else 3):
            mine.append(font)
    fonts = [f for _, l in sorted(pool.items()) for f in l]
    with open(os.path.join(work, "fonts.json"), "w") as h:
        json.dump(fonts, h, indent=0)
    known = licences(fonts, work)
    for split in ("train", "tune"):
        names = sorted(set(f["family"] for f in fonts if f["split"] == split))
        with open("%s/fonts_%s.txt" % (HERE, split), "w") as h:
            h.writelines("%s\t%s\t%s\n" % ((n,) + known[n]) for n in names)
        print(split, len(names), "families", sum(f["split"] == split for f in fonts), "files",
              sum(f["mono"] for f in fonts if f["split"] == split), "fixed width",
              sum(f["hand"] for f in fonts if f["split"] == split), "handwriting")


if __name__ == "__main__":
    main(sys.argv[1])
