"""The vault: what no database may tell is sealed with the newest key, and opened with any of them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from pydantic import SecretStr

from bot.platform import CannotStart
from store.installations import Sealed

MAKE = 'python -c "from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())"'
MISSING = f"MOMENTS_KEYS is empty: it seals the tokens of workspaces. Make a key with {MAKE}"
WRONG = f"MOMENTS_KEYS holds something that is no key. Keys are made with {MAKE}, and stand behind commas"


class Unreadable(Exception):
    """No key that we have opens this."""


@dataclass(frozen=True)
class Vault:
    newest: Fernet = field(repr=False)
    every: MultiFernet = field(repr=False)

    def seal(self, text: str) -> Sealed:
        return Sealed(self.newest.encrypt(text.encode()))

    def open(self, sealed: bytes) -> str:
        """Raises Unreadable."""
        try:
            return self.every.decrypt(sealed).decode()
        except InvalidToken as error:
            raise Unreadable from error

    def sealed_anew(self, sealed: bytes) -> Sealed:
        """By the newest key. Raises Unreadable."""
        return self.seal(self.open(sealed))

    def is_newest(self, sealed: bytes) -> bool:
        try:
            self.newest.decrypt(sealed)
        except InvalidToken:
            return False
        return True


def vault(keys: SecretStr | None) -> Vault:
    """Raises CannotStart without keys."""
    found = list(_keys(keys.get_secret_value() if keys else ""))
    if not found:
        raise CannotStart(f"{MISSING}.")
    return Vault(found[0], MultiFernet(found))


def _keys(told: str) -> Iterator[Fernet]:
    for key in filter(None, (part.strip() for part in told.split(","))):
        try:
            yield Fernet(key)
        except ValueError:
            raise CannotStart(f"{WRONG}.") from None  # its own words might quote the key
