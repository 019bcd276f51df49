"""`python -m tests.sim.mutate`: each patch of `mutations/` breaks one behaviour; a few seeds must notice."""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
TREE = HERE.parent.parent
PARTS = ("bot", "handlers", "prompts", "store", "tests/sim")
SEEDS, DAYS = "1-4", "60"


@dataclass(frozen=True)
class Mutation:
    """A patch; its head says in a sentence what it breaks, and where a year has to reach for that."""

    path: Path

    @property
    def sentence(self) -> str:
        return self._said(r"\A(.+)") or self.path.stem

    @property
    def seeds(self) -> str:
        return self._said(r"^Seeds: (\S+)$") or SEEDS

    @property
    def days(self) -> str:
        return self._said(r"^Days: (\d+)$") or DAYS

    def _said(self, pattern: str) -> str:
        found = re.search(pattern, self.path.read_text(), re.MULTILINE)
        return found[1] if found else ""


@dataclass(frozen=True)
class Verdict:
    mutation: Mutation
    caught: bool
    how: str

    def __str__(self) -> str:
        word = "caught" if self.caught else "NOT CAUGHT"
        return f"{self.mutation.path.stem}: {word}: {self.mutation.sentence} [{self.how}]"


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*", help="only patches whose name begins so")
    parser.add_argument("--jobs", type=int, default=2)
    told = parser.parse_args()
    paths = sorted((HERE / "mutations").glob("*.patch"))
    wanted = [path for path in paths if not told.names or path.name.startswith(tuple(told.names))]
    with ThreadPoolExecutor(told.jobs) as pool:
        verdicts = []
        for verdict in pool.map(lambda path: judge(Mutation(path)), wanted):
            verdicts.append(verdict)
            say(str(verdict))
    missed = [verdict.mutation.path.stem for verdict in verdicts if not verdict.caught]
    say(
        f"mutations: {len(verdicts)} tried, {len(verdicts) - len(missed)} caught{', not: ' if missed else ''}"
    )
    for name in missed:
        say(f"  {name}")
    return 1 if missed else 0


def judge(mutation: Mutation) -> Verdict:
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        copy = Path(folder)
        for part in PARTS:
            shutil.copytree(TREE / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
        (copy / "tests/__init__.py").touch()
        done = _run(copy, "git", "apply", "--recount", "--unidiff-zero", str(mutation.path))
        if done.returncode:
            return Verdict(mutation, False, f"does not apply: {done.stderr.strip().splitlines()[-1]}")
        return _lived(mutation, copy)


def _lived(mutation: Mutation, copy: Path) -> Verdict:
    """Seed by seed, until one of them is broken."""
    years = (
        "--seeds",
        mutation.seeds,
        "--days",
        mutation.days,
        "--jobs",
        "1",
        "--scripts",
        str(copy),
        "--first",
    )
    done = _run(copy, sys.executable, "-m", "tests.sim", *years)
    first = re.search(r"^  (?:\S+ \d+ \S+ \d+ \S+) ([^:]+):", done.stdout, re.MULTILINE)
    if done.returncode == 1 and first:
        return Verdict(mutation, True, first[1])
    if done.returncode:
        return Verdict(mutation, False, (done.stderr or done.stdout).strip().splitlines()[-1])
    return Verdict(mutation, False, f"seeds {mutation.seeds}, {mutation.days} days")


def _run(folder: Path, *command: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
