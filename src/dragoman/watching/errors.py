"""What can go wrong with an address."""

from datetime import timedelta


class FetchError(Exception):
    """Something was not fetched. `passing`: another try may succeed, `wait` after that long; `gone`: never again."""

    def __init__(
        self, what: str, *, hint: str | None = None, passing: bool = False, wait: timedelta | None = None,
        gone: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(what)
        self.what, self.hint, self.passing, self.wait, self.gone = what, hint, passing, wait, gone
