"""The languages we write in: what each is called, its country where none is told, where its words live."""

from collections.abc import Mapping

from prompts.brief import Language

NAMES: Mapping[Language, str] = {"en": "English", "de": "German", "fr": "French", "es": "Spanish"}
COUNTRY: Mapping[str, str] = {"en": "en-GB", "de": "de-DE", "fr": "fr-FR", "es": "es-ES"}
PACKAGES: Mapping[Language, str] = {code: f"prompts.{name.lower()}" for code, name in NAMES.items()}


def language_name(locale: str) -> str:
    """ "de-AT" is German; "" for a language that is none of ours."""
    return next((name for code, name in NAMES.items() if locale.startswith(code)), "")
