#!/usr/bin/python3
"""Writes the weights of a trained network as the program embeds them.

    export.py line   CHECKPOINT weights.bin
    export.py finder CHECKPOINT weights.bin

The file, little endian: "SKNW", version (uint32, 1), number of tensors (uint32); for
each tensor the length of its name (uint8), the name, its rank (uint8), its sizes
(uint32 each), its values (float16); at the end the SHA-256 of everything before.
Normalisation is folded into the convolution before it. A layer "x" gives "x.w" and,
where it has one, the bias "x.b": convolutions are [rows, columns, in, out], depthwise
convolutions [rows, columns, channels], linear layers [out, in].
"""
import hashlib
import struct
import sys

import numpy as np
import torch
from torch import nn


def tensors(net):
    """name and values of every layer, in the order of the network's definition"""
    modules = list(net.named_modules())
    skip = set()
    for i, (name, m) in enumerate(modules):
        if id(m) in skip:
            continue
        if isinstance(m, nn.Sequential) and len(m) > 1 and isinstance(m[1], nn.BatchNorm2d):
            conv, norm = m[0], m[1]
            skip.update((id(conv), id(norm)))
            scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
            yield name + ".w", (conv.weight * scale[:, None, None, None]).permute(2, 3, 1, 0)
            yield name + ".b", norm.bias - norm.running_mean * scale
        elif isinstance(m, nn.Conv2d):
            if m.groups > 1:
                yield name + ".w", m.weight[:, 0].permute(1, 2, 0)
            else:
                yield name + ".w", m.weight.permute(2, 3, 1, 0)
            if m.bias is not None:
                yield name + ".b", m.bias
        elif isinstance(m, nn.Linear):
            yield name + ".w", m.weight
            yield name + ".b", m.bias


def pack(net):
    out = [b"SKNW"]
    body = []
    with torch.no_grad():
        for name, values in tensors(net):
            v = np.ascontiguousarray(values.float().numpy()).astype("<f2")
            if not np.isfinite(v).all():
                raise ValueError("tensor %s does not fit into half precision" % name)
            key = name.encode()
            body.append(struct.pack("<B", len(key)) + key + struct.pack("<B", v.ndim) + struct.pack("<%dI" % v.ndim, *v.shape) + v.tobytes())
    out.append(struct.pack("<II", 1, len(body)))
    data = b"".join(out + body)
    return data + hashlib.sha256(data).digest()


def load(kind, path):
    z = torch.load(path, map_location="cpu")
    state = {k: v.float() if v.is_floating_point() else v for k, v in z["ema"].items()}
    if kind == "line":
        from line_model import Net
        net = Net(**z.get("kw", {}))
    else:
        from finder_model import Det
        net = Det(**z.get("kw", {}))
    net.load_state_dict(state)
    return net.eval()


if __name__ == "__main__":
    kind, checkpoint, path = sys.argv[1:]
    data = pack(load(kind, checkpoint))
    with open(path, "wb") as f:
        f.write(data)
    print("%s: %d KiB" % (path, len(data) // 1024))
