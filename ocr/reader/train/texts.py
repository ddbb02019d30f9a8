"""What the drawn lines say: codes of all alphabets and groupings, words, labels, numbers."""
import os
import random

from alphabet import INDEX

DIGITS = "0123456789"
LOWER = "abcdefghijklmnopqrstuvwxyz"
UPPER = LOWER.upper()
MIXED = DIGITS + LOWER + UPPER
ALPHABETS = [(DIGITS, 20), (DIGITS + "abcdef", 16), (DIGITS + "ABCDEF", 6), (DIGITS + LOWER, 14), (DIGITS + UPPER, 16),
             (MIXED, 26), (UPPER + "234567", 5), (LOWER + "234567", 4), ("23456789abcdefghjkmnpqrstuvwxyz", 4),
             ("23456789ABCDEFGHJKLMNPQRSTUVWXYZ", 5), (LOWER, 4), (UPPER, 4),
             ("0123456789ABCDEFGHJKMNPQRSTVWXYZ", 3), (LOWER + UPPER, 4), (MIXED + "-_", 2),
             (MIXED + "!#$%&*+-/=?@^_~.,:;", 2), (MIXED + "+/", 1)]
GROUPS = [((4, 4), 12), ((5, 5), 10), ((4, 4, 4), 5), ((3, 3), 3), ((6,), 6), ((8,), 8), ((10,), 5), ((12,), 5),
          ((16,), 5), ((5,), 3), ((7,), 1), ((9,), 1), ((14,), 1), ((4,) * 4, 4), ((5,) * 5, 2), ((6, 6), 2),
          ((8, 8), 2), ((10, 10), 2), ((24,), 2), ((32,), 2), ((3, 3, 3), 2), ((4,) * 5, 2), ((4,) * 8, 1),
          ((8, 4, 4, 4, 12), 1), ((2,) * 4, 1), ((20,), 1), ((3, 4), 1), ((4, 6), 1), ((40,), 1)]
SEPARATORS = ["-"] * 8 + [" "] * 5 + ["", "", ".", "_", " - ", "–", "/", ":"]
# characters that are drawn alike in some font; "case" ones are told apart by their height only
ALIKE = ["0Oo", "0OQD", "1lI", "1lI|i", "5Ss", "8B", "2Zz", "6Gb", "6b", "cC", "sS", "vV", "wW", "xX", "zZ", "kK", "pP",
         "uU", "oO0", "gq9", "CG", "71", "Il", "uv", "UV", "rn", "ec", "hb", "fty", "A4", "B83", "nh", "ij", "S5", "O0"]
SEQUENCES = ["rn", "m", "nn", "vv", "w", "VV", "W", "cl", "d", "ri", "n", "ii", "u", "lI", "Il", "1l", "0O", "O0", "oO"]
CASE = "cCsSvVwWxXzZoOkKpPuU"
SCREEN = """backup recovery code codes two-factor authentication save your these one-time single-use account sign in login
password security key device phone lost access store safe place download copy print done continue cancel generate new each
can be used once only if you lose keep them printed emergency kit verification 2FA MFA settings enable disable email app
authenticator scan QR next back close help learn more profile username remaining unused secret setup step reset remember
this is a the of and to with from not share anyone warning expires valid Google GitHub GitLab Facebook Discord Dropbox
Microsoft Slack Bitwarden PyPI npm Reddit Twitch Apple Proton Mastodon Nextcloud WordPress Cloudflare Zoom Atlassian Figma
Stripe Amazon Steam PayPal Yahoo Okta Duo Authy Kraken Coinbase Binance File Edit View Window Search Home Messages Notes
Today Yesterday Monday Tuesday January March If It In I'll Sicherungscodes Wiederherstellungscodes Codes secours respaldo
recuperación""".split()
MONTHS = "Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec".split()


def dictionary():
    words = []
    for name, share in (("american-english", 1), ("ngerman", .05), ("french", .1), ("spanish", .2)):
        path = "/usr/share/dict/" + name
        if os.path.exists(path):
            with open(path, encoding="utf8", errors="ignore") as f:
                known = [w.strip() for w in f]
            known = [w for w in known if 1 < len(w) < 14 and all(c in INDEX for c in w)]
            words += random.Random(1).sample(known, int(len(known) * share))
    return words


WORDS = dictionary()


def pattern(r):
    """alphabet, sizes of the groups, separator of one list of codes"""
    chars = r.choices(ALPHABETS, [w for _, w in ALPHABETS])[0][0]
    groups = r.choices(GROUPS, [w for _, w in GROUPS])[0][0]
    if r.random() < .08:
        groups = tuple(r.randint(2, 10) for _ in range(r.randint(1, 3)))
    return chars, groups, "" if len(groups) == 1 else r.choice(SEPARATORS)


def mixed_pattern(r):
    """codes of capitals and small letters that differ by height only"""
    _, groups, sep = pattern(r)
    return r.choice([MIXED, LOWER + UPPER]), groups, sep


def weights(r, chars):
    """chances of the characters of one code: look-alikes are drawn more often"""
    u = r.random()
    if u < .4:
        return None
    alike = CASE if u > .85 else "".join(r.sample(ALIKE, 3)) if u > .6 else "0OoQD1lI|5S2Z8B6GbcCuUvVwWxXsz9gq"
    return [4 if c in alike else 1 for c in chars]


def code(r, pat):
    chars, groups, sep = pat
    w = weights(r, chars)
    parts = ["".join(r.choices(chars, w, k=n)) for n in groups]
    if r.random() < .06 and len(chars) > 30:
        fit = [s for s in SEQUENCES if all(c in chars for c in s)]
        if fit:
            k = r.randrange(len(parts))
            parts[k] = "".join(r.choice(fit) for _ in range(len(parts[k])))[:max(2, len(parts[k]))]
    return sep.join(parts)


def word(r):
    w = r.choice(SCREEN) if r.random() < .45 else r.choice(WORDS)
    u = r.random()
    return w.capitalize() if u < .25 else w.upper() if u < .33 else w


def dressed(r, pat):
    """a code with what stands beside it: number, bullet, label, neighbour in the same row"""
    s = code(r, pat)
    v = r.random()
    if v < .25:
        n = r.randint(1, 16)
        return r.choice(["%d. ", "%d. ", "%d. ", "%d) ", "%02d ", "%d: ", "%d ", "#%d "]) % n + s
    if v < .33:
        return r.choice(["• ", "• ", "- ", "* ", "– ", "[ ] ", "[x] ", "· "]) + s
    if v < .37:
        label = r.choice(["Code", "Key", "code", "Recovery code", "Backup code", "Token", "Secret",
                          "#%d" % r.randint(1, 12), "Code %d" % r.randint(1, 12)])
        return label + r.choice([": ", " ", " - "]) + s
    if v < .46 and len(s) < 20:
        return s + " " * r.randint(2, 6) + code(r, pat)
    if v < .48 and len(s) < 16:
        gap = " " * r.randint(2, 5)
        return s + gap + code(r, pat) + gap + code(r, pat)
    if v < .50:
        return r.choice("([\"") + s + r.choice(")],\"")
    if v < .52:
        return s + r.choice([",", ".", ";", " (used)", " *", " used"])
    return s


def phrase(r):
    s = " ".join(word(r) for _ in range(r.choice([1, 1, 2, 2, 3, 4])))
    if r.random() < .3:
        s += r.choice([".", ",", ":", "!", "?", "…", ")", ";"])
    if r.random() < .06:
        s = r.choice(["• ", "- ", "* ", "– ", "· ", "© "]) + s
    if r.random() < .06:
        w = s.split(" ")
        k = r.randrange(len(w))
        w[k] = r.choice(["(%s)", "“%s”", '"%s"', "'%s'", "[%s]", "<%s>"]) % w[k]
        s = " ".join(w)
    if r.random() < .15:
        s += " %d" % r.choice([r.randint(0, 99), r.randint(100, 99999)])
    return s


def number(r):
    n = r.randint
    return r.choice([
        lambda: "%d:%02d" % (n(0, 23), n(0, 59)), lambda: "%02d/%02d/%d" % (n(1, 12), n(1, 28), n(1990, 2030)),
        lambda: "%d-%02d-%02d" % (n(1990, 2030), n(1, 12), n(1, 28)), lambda: "%d %%" % n(0, 100),
        lambda: "$%d.%02d" % (n(0, 999), n(0, 99)), lambda: "€ %d,%02d" % (n(0, 999), n(0, 99)),
        lambda: "%d KB" % n(1, 999), lambda: "v%d.%d.%d" % (n(0, 9), n(0, 20), n(0, 9)),
        lambda: "+%d %d %d" % (n(1, 99), n(100, 999), n(10000, 9999999)), lambda: "%d/%d" % (n(1, 9), n(9, 99)),
        lambda: "%s %d, %d" % (r.choice(MONTHS), n(1, 31), n(1990, 2030))])()


def address(r):
    def part():
        if r.random() < .8:
            return r.choice(WORDS).lower().replace("'", "")
        return r.choice(["com", "org", "net", "io", "example", "settings"])
    form = r.choice(["https://%s.%s/%s", "%s@%s.%s", "www.%s.%s/%s", "%s.%s.com/%s"])
    return form % (part(), part(), part())


def technical(r):
    form = r.choice(["%s_%s.%s", "%s-%s.%s", "%s=%s;%s", "{%s: %s, %s}", "$ %s --%s %s", "%s/%s/%s", "%s | %s & %s",
                     "#%s @%s ~%s", "%s^%s`%s"])
    return form % (r.choice(WORDS), r.choice(SCREEN), r.choice(["png", "txt", "pdf", "py", "go", "1", "true", "0x3f"]))


def text(r, codes=.7):
    """one line, and whether it holds a code"""
    if r.random() < codes:
        return dressed(r, mixed_pattern(r) if r.random() < .12 else pattern(r)).strip(), True
    v = r.random()
    s = (phrase(r) if v < .55 else number(r) if v < .65 else address(r) if v < .78 else technical(r) if v < .86
         else " ".join(r.choice(SCREEN) for _ in range(r.randint(1, 4))))
    return s[:52].strip(), False
