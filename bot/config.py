"""Settings, read once from the environment at start-up."""

import os
import socket

from pydantic import BaseModel, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Slack(BaseModel, frozen=True):
    bot_token: SecretStr
    signing_secret: SecretStr
    api_url: str = "https://slack.com/api/"


class OpenAI(BaseModel, frozen=True):
    api_key: SecretStr
    base_url: str | None = None
    model: str = "gpt-5-mini"
    daily_calls: int = 200  # to confirm what was heard, in a workspace
    daily_tokens: int = 300_000


class Settings(BaseSettings):
    """SLACK_BOT_TOKEN fills `slack.bot_token`; a platform without settings is switched off."""

    model_config = SettingsConfigDict(
        env_nested_delimiter="_", env_nested_max_split=1, frozen=True, extra="ignore"
    )

    database_url: str = "sqlite:///moments.db"
    process: str = Field(
        default_factory=lambda: f"{socket.gethostname()}:{os.getpid()}", validation_alias="MOMENTS_PROCESS"
    )
    host: str = "127.0.0.1"
    port: int = 3000
    slack: Slack | None = None
    openai: OpenAI | None = None
