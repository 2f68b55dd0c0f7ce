"""Run a command to its end and say, as JSON, what it took: `python launch.py PATIENCE COMMAND...`.

A process of its own, as a child is charged with the memory that its parent had when it was started: this one has next to none.
"""

import json
import os
import subprocess
import sys
import time
from threading import Timer

if __name__ == "__main__":
    patience, *command = sys.argv[1:]
    begun = time.perf_counter()
    null = subprocess.DEVNULL
    process = subprocess.Popen(command, stdin=null, stdout=null, stderr=null)  # noqa: S603 - what the benchmark gave
    limit = Timer(float(patience), process.kill)
    limit.daemon = True
    limit.start()
    _, status, usage = os.wait4(process.pid, 0)
    took = {
        "seconds": time.perf_counter() - begun,
        "processor": usage.ru_utime + usage.ru_stime,
        "memory": usage.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3),
        "status": os.waitstatus_to_exitcode(status),
    }
    sys.stdout.write(json.dumps(took))
