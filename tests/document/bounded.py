"""Running Python within seconds of processor time that are many times what it needs, and few beside what a square would take."""

import resource
import subprocess
import sys
import textwrap


def run(script, seconds=15):
    """Run a script to its end; the system ends it where it takes more."""

    def bound():
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))

    subprocess.run([sys.executable, "-c", textwrap.dedent(script)], check=True, preexec_fn=bound)
