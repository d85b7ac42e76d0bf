"""The network: a pre-norm transformer, laid out as CTranslate2 wants its weights.

A deep encoder and a shallow decoder: the encoder runs once a sentence, the decoder once a
piece, so that this shape is fast where it is used. Embeddings of both languages and the
output are one table.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn

if TYPE_CHECKING:
    from collections.abc import Sequence

POSITIONS = 512


@dataclass(frozen=True)
class Shape:
    """How large a network is."""

    encoder: int
    decoder: int
    width: int
    heads: int
    dropout: float = 0.2

    @property
    def inner(self) -> int:
        """Width inside a feed-forward layer."""
        return 4 * self.width


PRESETS = {
    "compact": Shape(6, 2, 512, 8),
    "narrow": Shape(8, 2, 384, 6),
    "small": Shape(5, 2, 256, 4, 0.15),
    "proof": Shape(2, 1, 128, 4, 0.1),
}


class Attention(nn.Module):
    """Multi-head attention behind a norm, added to its input."""

    def __init__(self, shape: Shape, *, cross: bool) -> None:
        super().__init__()
        width = shape.width
        self.norm = nn.LayerNorm(width)
        sizes = [width, 2 * width, width] if cross else [3 * width, width]
        self.linear = nn.ModuleList(nn.Linear(width, size) for size in sizes)
        self.drop = nn.Dropout(shape.dropout)
        self.cross, self.heads = cross, shape.heads

    def forward(
        self,
        x: torch.Tensor,
        memory: torch.Tensor | None = None,
        mask: torch.Tensor | None = None,
        *,
        causal: bool = False,
    ) -> torch.Tensor:
        """Attend to `memory`, or to `x` itself."""
        y = self.norm(x)
        if self.cross:
            query = self.linear[0](y)
            key, value = self.linear[1](memory).chunk(2, -1)
        else:
            query, key, value = self.linear[0](y).chunk(3, -1)

        def apart(tensor: torch.Tensor) -> torch.Tensor:
            return tensor.view(tensor.shape[0], tensor.shape[1], self.heads, -1).transpose(1, 2)

        mixed = nn.functional.scaled_dot_product_attention(
            apart(query), apart(key), apart(value), attn_mask=mask, is_causal=causal
        )
        return x + self.drop(self.linear[-1](mixed.transpose(1, 2).reshape(x.shape)))


class FeedForward(nn.Module):
    """The half of a layer that works on each position, behind a norm, added to its input."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(shape.width)
        self.linear_0 = nn.Linear(shape.width, shape.inner)
        self.linear_1 = nn.Linear(shape.inner, shape.width)
        self.drop = nn.Dropout(shape.dropout)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Return `x` with what the layer adds."""
        return x + self.drop(self.linear_1(self.drop(torch.relu(self.linear_0(self.norm(x))))))


class Network(nn.Module):
    """Translates rows of piece ids, padded with `blank`."""

    def __init__(self, shape: Shape, size: int, blank: int) -> None:
        """Make a network of `shape` over `size` pieces, `blank` the last of them."""
        super().__init__()
        self.shape, self.blank = shape, blank
        self.embedding = nn.Embedding(size, shape.width)
        nn.init.normal_(self.embedding.weight, std=shape.width**-0.5)
        self.bias = nn.Parameter(torch.zeros(size))
        self.drop = nn.Dropout(shape.dropout)
        self.encoder = nn.ModuleList(
            nn.ModuleList([Attention(shape, cross=False), FeedForward(shape)])
            for _ in range(shape.encoder)
        )
        self.decoder = nn.ModuleList(
            nn.ModuleList(
                [Attention(shape, cross=False), Attention(shape, cross=True), FeedForward(shape)]
            )
            for _ in range(shape.decoder)
        )
        self.encoder_norm = nn.LayerNorm(shape.width)
        self.decoder_norm = nn.LayerNorm(shape.width)
        table = torch.from_numpy(positions(POSITIONS, shape.width))
        self.register_buffer("positions", table, persistent=False)

    def embed(self, ids: torch.Tensor) -> torch.Tensor:
        """Look up pieces and add where they stand."""
        scaled = self.embedding(ids) * math.sqrt(self.shape.width)
        return self.drop(scaled + self.positions[: ids.shape[1]])

    def encode(self, source: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Return what the encoder makes of `source`, and where that is no padding."""
        mask = (source != self.blank)[:, None, None, :]
        x = self.embed(source)
        for attention, feed_forward in self.encoder:
            x = feed_forward(attention(x, mask=mask))
        return self.encoder_norm(x), mask

    def decode(
        self, target: torch.Tensor, memory: torch.Tensor, mask: torch.Tensor
    ) -> torch.Tensor:
        """Return the decoder's last layer for every position of `target`."""
        y = self.embed(target)
        for attention, cross, feed_forward in self.decoder:
            y = feed_forward(cross(attention(y, causal=True), memory, mask))
        return self.decoder_norm(y)

    def scores(self, hidden: torch.Tensor) -> torch.Tensor:
        """Score every piece at every position."""
        return nn.functional.linear(hidden, self.embedding.weight, self.bias)

    def forward(self, source: torch.Tensor, target: torch.Tensor) -> torch.Tensor:
        """Score the piece after each one of `target`."""
        return self.scores(self.decode(target, *self.encode(source)))


@torch.no_grad()
def greedy(
    network: Network, source: torch.Tensor, ends: tuple[int, int], most: int
) -> list[list[int]]:
    """Translate rows without a search; `ends` are the ids of the first and the last piece."""
    first, last = ends
    memory, mask = network.encode(source)
    rows = torch.full((len(source), 1), first, dtype=torch.long, device=source.device)
    done = torch.zeros(len(source), dtype=torch.bool, device=source.device)
    for _ in range(most):
        piece = network.scores(network.decode(rows, memory, mask)[:, -1]).argmax(-1)
        rows = torch.cat([rows, piece.masked_fill(done, last)[:, None]], 1)
        done |= piece == last
        if bool(done.all()):
            break
    return [_before(row[1:], last) for row in rows.tolist()]


def _before(row: Sequence[int], last: int) -> list[int]:
    return list(row[: row.index(last)]) if last in row else list(row)


def positions(count: int, width: int) -> np.ndarray:
    """Return the sinusoids that CTranslate2 computes where a model brings no table."""
    step = math.log(10_000) / (width // 2 - 1)
    angles = np.arange(1, count + 1)[:, None] * np.exp(np.arange(width // 2) * -step)
    return np.concatenate([np.sin(angles), np.cos(angles)], axis=1).astype(np.float32)
