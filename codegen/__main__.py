"""The command as a whole process: as ``enode-codegen``, or as ``python -m codegen``."""

from __future__ import annotations

import os
import sys

from codegen.garbage import uncollected


def process() -> None:
    """Run what the command line asks for, and end with its exit code.

    Once the output is out nothing is taken apart: that takes up to a tenth of the time of a small comparison.
    """
    with uncollected():  # modules come to stay
        from codegen.cli import main
    try:
        main()
    except SystemExit as ending:
        if not isinstance(ending.code, int):
            raise
        for stream in filter(None, (sys.stdout, sys.stderr)):  # none where it was closed before we began
            stream.flush()
        os._exit(ending.code)


if __name__ == "__main__":
    process()
