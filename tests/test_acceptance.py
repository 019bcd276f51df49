"""The acceptance tests that the study of other bots handed us; each scenario names its own."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).parent / "scripts"
STORIES, RUNNER = SCRIPTS / "acceptance", SCRIPTS / "run_scripts.py"
MOMENTS = f"{sys.executable} -m bot play --script"


@pytest.mark.parametrize("story", sorted(path.stem for path in STORIES.glob("*.json")))
def test_what_made_users_of_others_leave_does_not_happen_here(story: str) -> None:
    runner = [sys.executable, str(RUNNER), "--cmd", f"{MOMENTS} {{file}}"]
    asked = [*runner, str(STORIES), "--only", story]
    ran = subprocess.run(asked, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout
