"""What Bot Framework sends, as far as we read it; unknown fields are left alone.

Source: learn.microsoft.com, Bot Framework Activity schema, and Teams' channel data.
"""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic.alias_generators import to_camel
from pydantic_core import from_json

Json = dict[str, Any]

NUL = rb"\u0000"  # as JSON writes it


class Wire(BaseModel):
    model_config = ConfigDict(frozen=True, alias_generator=to_camel, extra="ignore")

    @model_validator(mode="before")
    @classmethod
    def _told(cls, told: object) -> object:
        """What is null was left out."""
        if not isinstance(told, dict):
            return told
        return {name: value for name, value in told.items() if value is not None}


class Account(Wire):
    """Who: `id` is Teams' own name for somebody towards this bot, `aad_object_id` Entra's everywhere."""

    id: str = ""
    name: str | None = None
    aad_object_id: str | None = None
    is_targeted: bool | None = None


class Conversation(Wire):
    id: Annotated[str, Field(min_length=1)]
    conversation_type: str | None = None
    tenant_id: str | None = None
    name: str | None = None


class Named(Wire):
    id: str = ""
    name: str | None = None
    type: str | None = None
    aad_group_id: str | None = None


class ChannelData(Wire):
    tenant: Named | None = None
    team: Named | None = None
    channel: Named | None = None
    event_type: str | None = None


class Entity(Wire):
    type: str | None = None
    text: str | None = None
    mentioned: Account | None = None
    timezone: str | None = None
    locale: str | None = None


class Attachment(Wire):
    content_type: str | None = None
    name: str | None = None
    content: Any = None


class Activity(Wire):
    type: Annotated[str, Field(min_length=1)]
    service_url: Annotated[str, Field(min_length=1)]
    conversation: Conversation
    channel_id: str = ""
    id: str | None = None
    name: str | None = None
    sender: Account = Field(Account(), alias="from")
    recipient: Account = Account()
    text: str | None = None
    text_format: str | None = None
    value: Any = None
    reply_to_id: str | None = None
    locale: str | None = None
    local_timezone: str | None = None
    action: str | None = None
    channel_data: ChannelData | None = None
    entities: list[Entity] | None = None
    attachments: list[Attachment] | None = None
    members_added: list[Account] | None = None
    members_removed: list[Account] | None = None


def read(body: bytes) -> Activity:
    """Raises ValueError for what is no JSON, and for what is no activity."""
    told = from_json(body, allow_inf_nan=False)
    return Activity.model_validate(_storable(told) if NUL in body else told)


def _storable(told: Any) -> Any:
    """Without what PostgreSQL does not keep in a text."""
    match told:
        case str():
            return told.replace("\0", "")
        case list():
            return [_storable(part) for part in told]
        case dict():
            return {_storable(name): _storable(value) for name, value in told.items()}
        case _:
            return told
