#!/usr/bin/python3
"""Writes what the Go tests compare the two forward passes with.

    vectors.py

Networks of the same layers with fewer channels and random weights read made-up
pictures, so that the vectors stay as they are when the real weights are trained anew.
The weights are rounded to half precision, as they are stored, before the networks run.

../testdata/small.bin, ../../locate/testdata/small.bin: the weights, see export.py
../testdata/lines.bin, little endian: number of lines (uint32); for each its width and
its steps (uint32), its pixels, its logarithms of probabilities (float32)
../../locate/testdata/pages.bin: number of pages (uint32); for each its width and height
(uint32), its pixels, the kernel map, then height, offset and slope (float32)
"""
import os
import struct

import numpy as np
import torch
from PIL import Image, ImageDraw, ImageFont
from torch import nn

from export import pack, tensors
from finder_model import Det
from line_model import Net

HERE = os.path.dirname(os.path.abspath(__file__))
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
LINES = ["7f3a-91bd", "abc", "x", "4821 9930", "-"]
WIDTHS = [112, 37, 8, 131, 1]
PAGES = [(237, 151), (33, 70), (1, 1)]


def rounded(net, last):
    """weights that keep signals alive, with the normalisation folded in, as the file has them"""
    net.eval()
    with torch.no_grad():
        for m in net.modules():
            if isinstance(m, nn.Conv2d):
                nn.init.kaiming_normal_(m.weight, nonlinearity="linear")
            if isinstance(m, nn.BatchNorm2d):
                m.weight.uniform_(.7, 1.4)
                m.bias.uniform_(-.2, .4)
                m.running_mean.uniform_(-.3, .3)
                m.running_var.uniform_(.3, 1.5)
        net.out.weight.mul_(last)
        folded = {name: values.half().float() for name, values in tensors(net)}
        for name, m in net.named_modules():
            if isinstance(m, nn.Sequential) and len(m) > 1 and isinstance(m[1], nn.BatchNorm2d):
                norm = m[1]
                norm.eps = 0
                norm.weight.fill_(1)
                norm.bias.copy_(folded[name + ".b"])
                norm.running_mean.fill_(0)
                norm.running_var.fill_(1)
                m[0].weight.copy_(folded[name + ".w"].permute(3, 2, 0, 1))
            elif isinstance(m, (nn.Conv2d, nn.Linear)) and name + ".w" in folded:
                w = folded[name + ".w"]
                if isinstance(m, nn.Conv2d):
                    w = w.permute(2, 0, 1)[:, None] if m.groups > 1 else w.permute(3, 2, 0, 1)
                m.weight.copy_(w)
                if m.bias is not None:
                    m.bias.copy_(folded[name + ".b"])
    return net


def write(path, data):
    path = os.path.normpath(os.path.join(HERE, path))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as f:
        f.write(data)
    print("%s: %d bytes" % (path, len(data)))


def lines():
    torch.manual_seed(1)
    net = rounded(Net(130, c1=8, c2=16, c3=16, c4=24, ct=40), 3)
    out = struct.pack("<I", len(LINES))
    for text, width in zip(LINES, WIDTHS):
        im = Image.new("L", (width, 32), 60)
        ImageDraw.Draw(im).text((5, 3), text, fill=210, font=ImageFont.truetype(FONT, 20))
        a = np.array(im)
        x = np.full((1, 1, 32, (width + 15) // 16 * 16), 60, np.uint8)
        x[0, 0, :, :width] = a
        with torch.inference_mode():
            y, steps = net(torch.from_numpy(x).float().sub(60).div(150), torch.tensor([width]))
        y = y.log_softmax(2)[:int(steps[0]), 0].numpy()
        out += struct.pack("<II", width, len(y)) + a.tobytes() + y.astype("<f4").tobytes()
        print("%d columns: log-probabilities from %.2f to %.2f, along the line ± %.2f" % (width, y.min(), y.max(), y.std(0).mean()))
    write("../testdata/small.bin", pack(net))
    write("../testdata/lines.bin", out)


def pages():
    torch.manual_seed(2)
    net = rounded(Det(c1=8, c2=16, c3=24, c4=32, c5=40, d=24, d2=16), .2)
    out = struct.pack("<I", len(PAGES))
    for width, height in PAGES:
        im = Image.new("L", (width, height), 235)
        for i in range(height // 26):
            ImageDraw.Draw(im).text((12, 8 + 26 * i), "%d. 8fa2-99b%d" % (i, i), fill=30, font=ImageFont.truetype(FONT, 12 + i))
        a = np.array(im)
        p = np.pad(a, ((0, -height % 32), (0, -width % 32)), mode="edge")
        with torch.inference_mode():
            k, m = net(torch.from_numpy(p.astype(np.float32))[None, None].sub(128).div(64))
        h2, w2 = (height + 1) // 2, (width + 1) // 2
        k = torch.sigmoid(k)[0, 0, :h2, :w2].numpy()
        m = m[0, :, :(h2 + 1) // 2, :(w2 + 1) // 2].numpy()
        out += struct.pack("<II", width, height) + a.tobytes() + k.astype("<f4").tobytes() + m.astype("<f4").tobytes()
        print("%d x %d: kernel from %.3f to %.3f, others from %.2f to %.2f, over the page ± %.2f" % (width, height, k.min(), k.max(), m.min(), m.max(), m.std((1, 2)).mean()))
    write("../../locate/testdata/small.bin", pack(net))
    write("../../locate/testdata/pages.bin", out)


if __name__ == "__main__":
    torch.set_num_threads(1)
    lines()
    pages()
