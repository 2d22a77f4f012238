"""Tables for pandas, which the package does without until it is asked for one."""

import importlib
from typing import Any, Optional, Sequence


def data_frame(rows: Sequence[Any], columns: Optional[Sequence[str]] = None) -> Any:
    """A pandas.DataFrame. Raises ImportError that says what to install."""
    try:
        pandas = importlib.import_module("pandas")
    except ImportError as error:
        raise ImportError("to_pandas() needs pandas: pip install pandas / to_pandas()にはpandasが必要です。") from error
    return pandas.DataFrame(rows, columns=columns)
