#!/usr/bin/python3
"""Trains the line network on one thread, from a checkpoint.

    train_line.py WORKDIR SECONDS OUT START [RATE]

SECONDS are of processor time, so that the training may be stopped and continued
(SIGSTOP, SIGCONT). Lines drawn meanwhile are taken up as they come. START "-" starts
from chance. OUT holds averaged weights ("ema") all along.
"""
import copy
import glob
import math
import os
import random
import sys
import time

import torch
import torch.nn.functional as F

import checkpoint
from alphabet import CLASSES
from eval_line import exact
from line_data import load, pack
from line_model import Net

BATCH, CHUNK = 48, 40


class Data:
    def __init__(self, work):
        self.pattern, self.lines, self.seen = work + "/lines/t*.npz", [], set()
        self.fresh = 0

    def batches(self, r):
        """one pass over at most 40,000 lines, new ones first, alike long ones together"""
        load(self.pattern, self.lines, self.seen)
        new = list(range(self.fresh, len(self.lines)))[-30000:]
        old = list(range(self.fresh))
        r.shuffle(new)
        picked = new + r.sample(old, min(len(old), max(0, 40000 - len(new))))
        self.fresh = len(self.lines)
        r.shuffle(picked)
        out = []
        for k in range(0, len(picked), BATCH * CHUNK):
            part = sorted(picked[k:k + BATCH * CHUNK], key=lambda i: self.lines[i][0].shape[0])
            out += [part[j:j + BATCH] for j in range(0, len(part), BATCH)]
        r.shuffle(out)
        return [[self.lines[i] for i in b] for b in out]


def average(ema, net, keep):
    with torch.no_grad():
        for a, b in zip(ema.state_dict().values(), net.state_dict().values()):
            if a.dtype.is_floating_point:
                a.mul_(keep).add_(b, alpha=1 - keep)
            else:
                a.copy_(b)


def loss_of(net, batch, r):
    x, w = pack(batch, r)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        y, steps = net(x, w)
    goal = torch.tensor([c for _, classes, _ in batch for c in classes])
    sizes = torch.tensor([len(classes) for _, classes, _ in batch])
    loss = F.ctc_loss(y.float().log_softmax(2), goal, steps, sizes, reduction="none", zero_infinity=True)
    return (loss / sizes).mean()


def save(out, ema, net, kw, step):
    torch.save({"ema": ema.state_dict(), "net": net.state_dict(), "kw": kw, "step": step}, out + ".tmp")
    os.replace(out + ".tmp", out)


def tuning(work):
    sets = {}
    for path in sorted(glob.glob(work + "/lines/v_*.npz")):
        load(path, sets.setdefault(os.path.basename(path)[2:-4], []), set())
    return sets


def report(ema, sets, count):
    ema.eval()
    print("TUNE", " ".join("%s %.4f" % (k, exact(ema, v[:count])) for k, v in sets.items()), flush=True)


def main(work, budget, out, start, rate=1.5e-3, **kw):
    torch.set_num_threads(1)
    kw = dict(kw, nc=CLASSES)
    net = checkpoint.load(start, "net") if start != "-" else Net(**kw)
    net = net.to(memory_format=torch.channels_last)
    ema = copy.deepcopy(net)
    opt = torch.optim.AdamW(net.parameters(), lr=1e-3, weight_decay=.02, betas=(.9, .98))
    r, data, sets, step, mean, done = random.Random(7), Data(work), tuning(work), 0, 0., 0.
    zero = last = time.process_time()
    while done < 1:
        for batch in data.batches(r):
            done = (time.process_time() - zero) / budget
            if done >= 1:
                break
            for g in opt.param_groups:
                g["lr"] = rate * min(1, (step + 1) / 300) * (.5 + .5 * math.cos(math.pi * done)) + 1e-5
            net.train()
            loss = loss_of(net, batch, r)
            opt.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2.)
            opt.step()
            step += 1
            mean = mean * .98 + loss.item() * .02
            average(ema, net, min(.999, (step + 1) / (step + 20)))
            if step % 100 == 0:
                now = time.process_time()
                print("%.0f s, step %d, loss %.4f, %.0f lines/s, of %d" % (
                    now - zero, step, mean / (1 - .98 ** step), 100 * BATCH / (now - last), len(data.lines)), flush=True)
                last = now
            if step % 2000 == 0:
                report(ema, sets, 300)
                save(out, ema, net, kw, step)
                last = time.process_time()
    save(out, ema, net, kw, step)
    report(ema, sets, 1200)


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), sys.argv[3], sys.argv[4], *[float(a) for a in sys.argv[5:]])
