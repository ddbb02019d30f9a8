#!/usr/bin/python3
"""Trains the finder network on one thread, from a checkpoint ("-": from chance).

    train_finder.py WORKDIR SECONDS OUT START [RATE]

SECONDS are of processor time. OUT holds averaged weights ("ema") all along."""
import copy
import math
import os
import random
import sys
import time

import cv2
import numpy as np
import torch
import torch.nn.functional as F

from finder_data import batch, load
from finder_model import Det

BATCH = 8
SMALL = {"c1": 8, "c2": 16, "c3": 32, "c4": 64, "c5": 96, "d": 32, "d2": 16}
TERMS = torch.tensor([1., .7, 1., .5, .5])


def losses(k, g, kernel, weight, geometry, mask):
    """kernels, their overlap, and the three regressions"""
    k, g = k[:, 0].float(), g.float()
    b = F.binary_cross_entropy_with_logits(k, kernel, reduction="none") * weight
    inside = kernel > 0
    count, outside = int(inside.sum()), b[~inside]
    hard = min(outside.numel(), max(3 * count, 4000))
    cross = (b[inside].sum() + outside.topk(hard)[0].sum()) / (count + hard)
    p, seen = torch.sigmoid(k), (weight > 0).float()
    dice = 1 - 2 * (p * kernel * seen).sum() / ((p * seen).sum() + kernel.sum() + 1)
    m = mask[:, None]
    shape = (F.smooth_l1_loss(g, geometry, reduction="none", beta=.05) * m).sum((0, 2, 3)) / (m.sum() + 1)
    return torch.stack([cross, dice, *shape])


def load_net(path, part="ema"):
    z = torch.load(path, map_location="cpu")
    net = Det(**z.get("kw", {}))
    net.load_state_dict({k: v.float() if v.is_floating_point() else v for k, v in z[part if part in z else "ema"].items()})
    return net, z.get("kw", {})


def average(ema, net, keep):
    with torch.no_grad():
        for a, b in zip(ema.state_dict().values(), net.state_dict().values()):
            if a.dtype.is_floating_point:
                a.mul_(keep).add_(b, alpha=1 - keep)
            else:
                a.copy_(b)


def tune(ema, batches):
    ema.eval()
    with torch.no_grad():
        v = torch.stack([losses(*ema(b[0]), *b[1:]) for b in batches]).mean(0)
    print("TUNE loss %.4f: kernel %.4f overlap %.4f height %.4f offset %.4f slope %.4f" % (float((v * TERMS).sum()), *v), flush=True)


def save(out, ema, net, kw, step):
    torch.save({"ema": ema.state_dict(), "net": net.state_dict(), "kw": kw, "step": step}, out + ".tmp")
    os.replace(out + ".tmp", out)


def main(work, budget, out, start, rate=1.5e-3):
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    net, kw = load_net(start, "net") if start != "-" else (Det(**SMALL), SMALL)
    net = net.to(memory_format=torch.channels_last)
    ema = copy.deepcopy(net)
    opt = torch.optim.AdamW(net.parameters(), lr=1e-3, weight_decay=.02, betas=(.9, .98))
    pages, held, seen, r = [], [], set(), random.Random(3)
    load(work + "/pages/v*.npz", held, set())
    fixed = random.Random(1)
    batches = [batch(held, fixed, BATCH) for _ in range(12)]
    tune(ema, batches)
    zero, step, done, sums = time.process_time(), 0, 0., np.zeros(5)
    while done < 1:
        if step % 100 == 0:
            load(work + "/pages/t*.npz", pages, seen)
        done = min(1., (time.process_time() - zero) / budget)
        for g in opt.param_groups:
            g["lr"] = rate * min(1, (step + 1) / 200) * (.5 + .5 * math.cos(math.pi * done)) + 2e-5
        x, *maps = batch(pages, r, BATCH)
        net.train()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            y = net(x)
        parts = losses(*y, *maps)
        opt.zero_grad(set_to_none=True)
        (parts * TERMS).sum().backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 3.)
        opt.step()
        step += 1
        sums += parts.detach().numpy()
        average(ema, net, min(.998, (step + 1) / (step + 20)))
        if step % 200 == 0:
            print("%.0f s, step %d, %s, of %d" % (time.process_time() - zero, step, np.round(sums / 200, 4), len(pages)), flush=True)
            sums[:] = 0
        if step % 1000 == 0:
            tune(ema, batches)
            save(out, ema, net, kw, step)
    tune(ema, batches)
    save(out, ema, net, kw, step)


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), sys.argv[3], sys.argv[4], *[float(a) for a in sys.argv[5:]])
