"""Settings, read once from the environment at start-up."""

import os
import socket

from pydantic import BaseModel, Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class Slack(BaseModel, frozen=True):
    """One workspace by its bot token, or many by the app's client id and secret."""

    bot_token: SecretStr | None = None
    signing_secret: SecretStr | None = None  # not needed over Socket Mode
    app_token: SecretStr | None = None  # xapp-…: Socket Mode
    client_id: str | None = None
    client_secret: SecretStr | None = None
    redirect_url: str | None = None  # else the first one of the app's own page
    api_url: str = "https://slack.com/api/"

    @model_validator(mode="before")
    @classmethod
    def _told(cls, told: object) -> object:
        """A setting that is there and empty is one that was left out."""
        return (
            {name: value for name, value in told.items() if value != ""} if isinstance(told, dict) else told
        )

    @property
    def many(self) -> bool:
        """Whether workspaces install it themselves; a bot token is not read then."""
        return bool(self.client_id and self.client_secret)


class Teams(BaseModel, frozen=True):
    """One app registration: of one tenant, of many, or a managed identity, which has no password.

    Of the public cloud: those of governments have other addresses, and are left out.
    """

    app_id: str = ""
    app_password: SecretStr | None = None
    tenant_id: str = ""
    app_type: str = ""  # SingleTenant, MultiTenant or UserAssignedMSI
    playground: bool = False  # the Agents Playground on this machine, which proves nothing
    keys_url: str = "https://login.botframework.com/v1/.well-known/openidconfiguration"

    @model_validator(mode="before")
    @classmethod
    def _told(cls, told: object) -> object:
        """A setting that is there and empty is one that was left out."""
        if not isinstance(told, dict):
            return told
        trimmed = {name: value.strip() if isinstance(value, str) else value for name, value in told.items()}
        return {name: value for name, value in trimmed.items() if value != ""}

    @field_validator("app_id", "tenant_id")
    @classmethod
    def _as_sent(cls, told: str) -> str:
        """Entra writes its ids in small letters, whatever somebody copied."""
        return told.lower()

    @property
    def kind(self) -> str:
        """New bots cannot be of many tenants any more, so one is taken for granted."""
        return self.app_type or "SingleTenant"


class OpenAI(BaseModel, frozen=True):
    """OpenAI itself, Azure, or any server that speaks as they do; one in the house may need no key."""

    api_key: SecretStr = SecretStr("none")
    base_url: str | None = None
    azure_endpoint: str | None = None
    api_version: str = "2024-10-21"  # of Azure
    model: str = "gpt-5-mini"  # of Azure the name of the deployment
    stream: bool = False  # for gateways that cut a long silence
    answer_tokens: int | None = Field(None, gt=0)  # the longest answer, where a server shall cut it
    deadline: float = Field(20.0, gt=0)  # seconds for a draft, all told
    names: bool = False  # whether names may leave the house
    daily_calls: int = 200  # in a workspace: to write, and to confirm what was heard
    daily_tokens: int = 300_000
    daily_cost: float | None = None  # in the currency of the prices
    price_input: float = 0.0  # of a million tokens
    price_output: float = 0.0


class Settings(BaseSettings):
    """SLACK_BOT_TOKEN fills `slack.bot_token`; a platform without settings is switched off."""

    model_config = SettingsConfigDict(
        env_nested_delimiter="_", env_nested_max_split=1, frozen=True, extra="ignore"
    )

    database_url: str = "sqlite:///moments.db"
    process: str = Field(
        default_factory=lambda: f"{socket.gethostname()}:{os.getpid()}", validation_alias="MOMENTS_PROCESS"
    )
    keys: SecretStr | None = Field(None, validation_alias="MOMENTS_KEYS")  # Fernet, newest first
    host: str = "127.0.0.1"
    port: int = 3000
    slack: Slack | None = None
    teams: Teams | None = None
    openai: OpenAI | None = None

    @field_validator("teams")
    @classmethod
    def _switched_on(cls, told: Teams | None) -> Teams | None:
        """By nothing that only says what would be anyhow."""
        return None if told == Teams() else told

    @field_validator("openai", mode="before")
    @classmethod
    def _configured(cls, told: object) -> object:
        """A model is switched on by a key or an address, and by nothing else that a machine may have set."""
        if isinstance(told, dict):
            told = {name: value for name, value in told.items() if value != ""}
            return told if told.keys() & {"api_key", "base_url", "azure_endpoint"} else None
        return told
