"""Transcripts: a story in, the cards out, held against the text that was approved.

`APPROVE=1 pytest tests/test_scripts.py` writes the approved texts anew; read them before you commit them.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent / "scripts"
HEAVY = {"slack_bolt", "slack_sdk", "dbos", "openai", "aiohttp"}
MOMENTS = f"{sys.executable} -m bot play --script"


@pytest.mark.parametrize("story", sorted(HERE.glob("*.jsonl")), ids=lambda path: path.stem)
def test_a_story_comes_out_as_approved(story: Path) -> None:
    told = _readable(_play(story).stdout)
    approved = story.with_suffix(".txt")
    if os.environ.get("APPROVE"):
        approved.write_text(told, "utf-8")
    assert told == approved.read_text("utf-8")


def test_the_same_script_gives_the_same_output_whatever_the_hash_seed() -> None:
    story = HERE / "story.jsonl"
    assert _play(story, PYTHONHASHSEED="1").stdout == _play(story, PYTHONHASHSEED="2").stdout


def test_script_mode_imports_no_platform_engine_or_model() -> None:
    code = (
        "import asyncio, sys; from bot.playground.perform import perform; "
        f"asyncio.run(perform(open({str(HERE / 'story.jsonl')!r}).read().splitlines())); "
        f"print(sorted({HEAVY!r} & set(sys.modules)), file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stderr.strip() == "[]"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('{"at": "2026-11-23T08:00:00+00:00", "colour": "red"}', "line 1: at does not know colour"),
        ('{"room": "#wealth"}', "line 1: the first line must set the clock with at"),
        ("not json", "line 1: not JSON"),
        ('{"jump": 3}', "line 1: none of the known verbs"),
    ],
)
def test_a_line_that_makes_no_sense_ends_the_run_with_status_2(tmp_path: Path, line: str, why: str) -> None:
    script = tmp_path / "script.jsonl"
    script.write_text(line, "utf-8")
    ran = _play(script, check=False)
    assert ran.returncode == 2 and why in ran.stderr


def test_a_press_on_a_button_never_shown_ends_the_run(tmp_path: Path) -> None:
    script = tmp_path / "script.jsonl"
    lines = [
        {"at": "2026-11-23T08:00:00+00:00"},
        {"room": "#wealth"},
        {"person": "dana"},
        {"who": "dana", "press": "Draft"},
    ]
    script.write_text("\n".join(json.dumps(line) for line in lines), "utf-8")
    ran = _play(script, check=False)
    assert ran.returncode == 2 and "line 4" in ran.stderr


@pytest.mark.timeout(240)
def test_the_sample_scenarios_pass_twice_with_the_same_output() -> None:
    runner = [sys.executable, str(HERE / "run_scripts.py"), "--twice", "--cmd", f"{MOMENTS} {{file}}"]
    ran = subprocess.run([*runner, str(HERE / "scenarios")], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout


def _play(script: Path, *, check: bool = True, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [*MOMENTS.split(), str(script)]
    settings = {**os.environ, **environment}
    return subprocess.run(command, capture_output=True, text=True, check=check, env=settings)


def _readable(out: str) -> str:
    """The transcript as a person would read it: when, to whom, what, and what can be pressed."""
    lines = [json.loads(line) for line in out.splitlines()]
    return "\n".join(_card(line) for line in lines)


def _card(line: dict[str, object]) -> str:
    head = f"--- {line['at']} line {line['line']} {line['kind']} {line.get('card', '')} to {line['to']}"
    buttons = line.get("buttons") or []
    assert isinstance(buttons, list)
    pressed = f"\n[{'] ['.join(buttons)}]" if buttons else ""
    return f"{head}\n{line['text']}{pressed}\n"
