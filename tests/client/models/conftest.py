"""What models are made from is imported where it stands."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3] / "templates" / "client"))
