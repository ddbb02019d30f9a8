"""Checkpoints of the line network, of 129 classes (without "no writing") or 130."""
import torch

from alphabet import ALPHABET, CLASSES
from line_model import Net


def floats(state):
    return {k: v.float() if v.is_floating_point() else v for k, v in state.items()}


def widened(state):
    """adds the class "no writing" to weights that lack it"""
    missing = CLASSES - state["out.weight"].shape[0]
    if missing:
        w, b = state["out.weight"], state["out.bias"]
        state["out.weight"] = torch.cat([w, torch.zeros(missing, *w.shape[1:])])
        state["out.bias"] = torch.cat([b, torch.full((missing,), -25.)])
    return state


def load(path, part="ema"):
    z = torch.load(path, map_location="cpu")
    net = Net(**z.get("kw", {"nc": CLASSES}))
    net.load_state_dict(widened(floats(z[part if part in z else "ema"])))
    return net


def greedy(y, steps):
    """best classes of T x N x C without repetitions and blanks"""
    best, out = y.argmax(2).numpy(), []
    for i in range(best.shape[1]):
        line, last = [], 0
        for t in range(int(steps[i])):
            c = int(best[t, i])
            if c and c != last:
                line.append(c)
            last = c
        out.append(line)
    return out


def written(classes):
    return "".join(ALPHABET[c - 1] if c <= len(ALPHABET) else "" for c in classes)
