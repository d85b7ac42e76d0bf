"""Trains the starter from a pack, within a time limit.

Usage: ``python train.py --pack build/starter/pack.tar.xz --out build/starter/run --minutes 8``.
Needs PyTorch, sentencepiece and numpy; sacrebleu adds chrF to the log. Writes
``weights.npz`` (8 bits), ``log.jsonl`` and, for ``--resume``, ``last.pt``.
"""

from __future__ import annotations

import argparse
import json
import math
import time
from collections import deque
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import batches
import sentencepiece
import torch
import weights
from network import PRESETS, Network, Shape, greedy
from prepare import pairs_in, unpack
from torch import nn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from corpus import Pair

SETS = (
    "policy", "figures", "joined", "halfwidth", "drills", "terms", "senses", "law", "everyday",
    "docs",
)  # fmt: skip
SAMPLED = {"policy": 4, "figures": 1}
"""How many more ways of cutting the Chinese into pieces are learnt of a set."""
SMOOTHING, WORD_DROPOUT, BETAS, DECAY = 0.1, 0.04, (0.9, 0.98), 0.01
KEPT = 6
"""Snapshots of the last part of the time that are averaged."""
SNAPSHOTS_FROM, LAST_RATE = 0.85, 0.02
DEV_SENTENCES = 200


@dataclass
class Clock:
    """How much of the time limit is spent, over all runs of one training."""

    limit: float
    """Seconds."""
    before: float = 0.0
    """Seconds spent in runs before this one."""

    def __post_init__(self) -> None:
        """Start to count."""
        self.started = time.monotonic()

    @property
    def spent(self) -> float:
        """Seconds."""
        return self.before + time.monotonic() - self.started

    @property
    def share(self) -> float:
        """The spent part of the limit, at most 1."""
        return min(1.0, self.spent / self.limit)


class Log:
    """Progress, one JSON object a line, in a file and on the screen."""

    def __init__(self, file: Path) -> None:
        """Append to `file`."""
        self._file = file

    def __call__(self, **facts: object) -> None:
        """Write one line."""
        rounded = {
            name: round(value, 4) if isinstance(value, float) else value
            for name, value in facts.items()
        }
        line = json.dumps(rounded, ensure_ascii=False)
        print(line, flush=True)
        with self._file.open("a", encoding="utf-8") as stream:
            stream.write(line + "\n")


class Training:
    """A network under way."""

    def __init__(self, options: argparse.Namespace) -> None:
        """Read the pack, cut it into pieces and make a network of the wanted shape."""
        self.options = options
        self.out: Path = options.out
        self.out.mkdir(parents=True, exist_ok=True)
        self.log = Log(self.out / "log.jsonl")
        self.device = torch.device(options.device or _device())
        self.half = self.device.type == "cuda" and torch.cuda.is_bf16_supported()
        self.clock = Clock(options.minutes * 60 - (0 if self.device.type == "cpu" else 25))
        files = unpack(options.pack)
        self.piece_model = files["sentencepiece.model"]
        self.pieces = sentencepiece.SentencePieceProcessor(model_proto=self.piece_model)
        self.ends = (self.pieces.bos_id(), self.pieces.eos_id(), len(self.pieces))
        self.sets = self._sets(files)
        self.dev = pairs_in(files["dev.tsv"])[: options.dev]
        shape = PRESETS[options.preset]
        if options.dropout is not None:
            shape = Shape(**(asdict(shape) | {"dropout": options.dropout}))
        torch.manual_seed(options.seed)
        self.network = Network(shape, len(self.pieces) + 1, self.ends[2]).to(self.device)
        fused = self.device.type == "cuda"
        self.optimizer = torch.optim.AdamW(
            self.network.parameters(), betas=BETAS, weight_decay=DECAY, fused=fused
        )
        self.step = self.seen = 0

    def _sets(self, files: Mapping[str, bytes]) -> dict[str, batches.Encoded]:
        limit, threads = self.options.pairs, self.options.threads
        found: dict[str, batches.Encoded] = {}
        for name in SETS:
            pairs: list[Pair] = pairs_in(files[f"{name}.tsv"])
            if limit:
                pairs = pairs[: limit if name == "policy" else limit // 5]
            samples = 0 if limit else SAMPLED.get(name, 0)
            found[name] = batches.encoded(self.pieces, pairs, samples=samples, threads=threads)
        return found

    def resume(self) -> None:
        """Go on where ``last.pt`` ended, if there is one."""
        last = self.out / "last.pt"
        if not last.is_file():
            return
        state = torch.load(last, map_location=self.device, weights_only=True)
        self.network.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.seen, self.clock.before = state["step"], state["seen"], state["spent"]

    def save(self) -> None:
        """Keep everything that `resume` needs, in one step."""
        state = {
            "network": self.network.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
            "seen": self.seen,
            "spent": self.clock.spent,
        }
        torch.save(state, self.out / "last.part")
        (self.out / "last.part").replace(self.out / "last.pt")

    def run(self) -> None:
        """Train until the time is spent, then write the best weights."""
        self._tell_beginning()
        stream = batches.ahead(
            batches.batches(self.sets, lambda: self.clock.share, self.options.batch, self.ends)
        )
        snapshots: deque[dict[str, torch.Tensor]] = deque(maxlen=KEPT)
        every = {"told": 10.0, "saved": 60.0, "measured": self.clock.limit / 12}
        due = {name: self.clock.spent + seconds for name, seconds in every.items()}
        snapshot_at, loss_sum, pieces, since = SNAPSHOTS_FROM, 0.0, 0, time.monotonic()
        losses: list[torch.Tensor] = []
        while self.clock.share < 1:
            loss, count = self._learn(next(stream))
            losses.append(loss)
            pieces += count
            now = self.clock.spent
            if now >= due["told"]:
                loss_sum = float(torch.stack(losses).mean())
                speed = pieces / (time.monotonic() - since)
                self._tell(loss_sum, speed)
                losses, pieces, since = [], 0, time.monotonic()
                due["told"] = now + every["told"]
            if now >= due["measured"]:
                self.log(step=self.step, **self._measured(self.network, with_text=False))
                due["measured"] = now + every["measured"]
            if now >= due["saved"] and self.options.save:
                self.save()
                due["saved"] = now + every["saved"]
            if self.clock.share >= snapshot_at:
                snapshots.append(_copy(self.network))
                snapshot_at += (1 - SNAPSHOTS_FROM) / KEPT
        if self.options.save:
            self.save()
        snapshots.append(_copy(self.network))
        self._finish(list(snapshots))

    def _tell_beginning(self) -> None:
        self.log(
            event="start",
            preset=self.options.preset,
            shape=asdict(self.network.shape),
            parameters=sum(one.numel() for one in self.network.parameters()),
            device=torch.cuda.get_device_name() if self.device.type == "cuda" else "cpu",
            bf16=self.half,
            pairs={name: len(one) for name, one in self.sets.items()},
            prepared=self.clock.spent,
        )

    def _tell(self, loss: float, speed: float) -> None:
        self.log(
            step=self.step,
            share=self.clock.share,
            phase=batches.mix_at(self.clock.share)[0],
            loss=loss,
            pairs=self.seen,
            pieces_a_second=round(speed),
            rate=self.optimizer.param_groups[0]["lr"],
            policy_rounds=self.sets["policy"].rounds,
        )

    def _rate(self) -> float:
        """Rise, then fall along a cosine to almost nothing at the end of the time."""
        warm = min(1.0, (self.step + 1) / self.options.warmup)
        fall = LAST_RATE + (1 - LAST_RATE) * 0.5 * (1 + math.cos(math.pi * self.clock.share))
        return self.options.rate * warm * fall

    def _learn(self, batch: batches.Batch) -> tuple[torch.Tensor, int]:
        self.network.train()
        for group in self.optimizer.param_groups:
            group["lr"] = self._rate()
        source, target = (self._there(rows) for rows in batch)
        dropped = torch.rand(source.shape, device=self.device) < WORD_DROPOUT
        dropped &= source > max(self.ends[:2])  # no marks, no padding: those are the other ids
        dropped &= source != self.ends[2]
        loss = self._loss(self.network, source.masked_fill(dropped, self.pieces.unk_id()), target)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        self.step += 1
        self.seen += len(source)
        return loss.detach(), int((batch.target != self.ends[2]).sum())

    def _there(self, rows: Any) -> torch.Tensor:  # noqa: ANN401 - numpy's types say less
        tensor = torch.from_numpy(rows)
        if self.device.type != "cuda":
            return tensor
        return tensor.pin_memory().to(self.device, non_blocking=True)

    def _loss(
        self,
        network: Network,
        source: torch.Tensor,
        target: torch.Tensor,
        smoothing: float = SMOOTHING,
    ) -> torch.Tensor:
        wanted = target[:, 1:]
        counts = wanted != self.ends[2]
        with torch.autocast(self.device.type, torch.bfloat16, enabled=self.half):
            hidden = network.decode(target[:, :-1], *network.encode(source))
            scores = network.scores(hidden[counts])
        return nn.functional.cross_entropy(
            scores.float(), wanted[counts], label_smoothing=smoothing
        )

    @torch.no_grad()
    def _measured(self, network: Network, *, with_text: bool = True) -> dict[str, Any]:
        """Loss of a piece on the held-out dev set and, `with_text`, chrF of greedy answers."""
        network.eval()
        total, found = 0.0, []
        for start in range(0, len(self.dev), 50):
            some = self.dev[start : start + 50]
            held = batches.encoded(self.pieces, some)
            rows = batches.batch_of(held.sources, held.targets, self.ends)
            source, target = (self._there(part) for part in rows)
            total += float(self._loss(network, source, target, 0.0)) * len(some)
            if with_text:
                most = min(120, int(source.shape[1] * 1.5) + 10)
                with torch.autocast(self.device.type, torch.bfloat16, enabled=self.half):
                    answers = greedy(network, source, self.ends[:2], most)
                found += [self.pieces.decode(ids) for ids in answers]
        facts: dict[str, Any] = {"dev_loss": total / len(self.dev)}
        if found:
            facts |= {"dev_chrf": _chrf(found, [pair.en for pair in self.dev])}
            facts["samples"] = list(zip([pair.zh for pair in self.dev], found, strict=False))[:3]
        return facts

    def _finish(self, snapshots: list[dict[str, torch.Tensor]]) -> None:
        """Write the average or the last weights: whichever has the lower loss on dev."""
        tried = {"average": average(snapshots), "last": snapshots[-1]}
        measured: dict[str, dict[str, Any]] = {}
        for name, state in tried.items():
            self.network.load_state_dict(state)
            measured[name] = self._measured(self.network)
            self.log(event="candidate", name=name, **measured[name])
        best = min(measured, key=lambda name: measured[name]["dev_loss"])
        facts = {
            "shape": asdict(self.network.shape),
            "preset": self.options.preset,
            "chosen": best,
            "dev_loss": measured[best]["dev_loss"],
            "pairs_seen": self.seen,
            "steps": self.step,
            "seconds": self.clock.spent,
            "subset": self.options.pairs,
        }
        tensors = {name: tensor.float().cpu().numpy() for name, tensor in tried[best].items()}
        weights.write(self.out / "weights.npz", tensors, facts)
        (self.out / "sentencepiece.model").write_bytes(self.piece_model)
        self.log(event="end", bytes=(self.out / "weights.npz").stat().st_size, **facts)


def average(states: list[dict[str, torch.Tensor]]) -> dict[str, torch.Tensor]:
    """Return the mean of the weights of several snapshots."""
    return {
        name: torch.stack([state[name].float() for state in states]).mean(0) for name in states[0]
    }


def _copy(network: Network) -> dict[str, torch.Tensor]:
    return {name: tensor.detach().clone() for name, tensor in network.state_dict().items()}


def _device() -> str:
    return "cuda" if torch.cuda.is_available() else "cpu"


def _chrf(found: list[str], wanted: list[str]) -> float:
    try:
        import sacrebleu
    except ModuleNotFoundError:
        return -1.0
    return float(sacrebleu.corpus_chrf(found, [wanted]).score)


def arguments() -> argparse.ArgumentParser:
    """Declare what the script takes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pack", type=Path, default=Path("build/starter/pack.tar.xz"))
    parser.add_argument("--out", type=Path, default=Path("build/starter/run"))
    parser.add_argument("--minutes", type=float, default=8.0, help="time limit, reading included")
    parser.add_argument("--preset", choices=PRESETS, default="compact")
    parser.add_argument("--dropout", type=float, help="another one than the preset's")
    parser.add_argument("--pairs", type=int, default=0, help="train on a subset: a proof only")
    parser.add_argument("--batch", type=int, default=24_000, help="pieces a side")
    parser.add_argument("--rate", type=float, default=7e-4)
    parser.add_argument("--warmup", type=int, default=800, help="steps")
    parser.add_argument("--dev", type=int, default=DEV_SENTENCES)
    parser.add_argument("--threads", type=int, default=8)
    parser.add_argument("--device", default="")
    parser.add_argument("--seed", type=int, default=8)
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--save", action="store_true", help="write last.pt each minute")
    return parser


def run(options: argparse.Namespace) -> Path:
    """Train and return the file of the weights."""
    if (options.device or _device()) == "cpu":
        torch.set_num_threads(1)
    training = Training(options)
    if options.resume:
        training.resume()
    training.run()
    return training.out / "weights.npz"


if __name__ == "__main__":
    run(arguments().parse_args())
