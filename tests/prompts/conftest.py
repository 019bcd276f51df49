"""A model server for tests, and a writer that speaks to it."""

from collections.abc import AsyncIterator

import pytest

from prompts.call import Server, connect
from prompts.model import ModelWriter
from prompts.offline import Composer
from tests.prompts.model_server import KEY, ModelServer


@pytest.fixture
async def server() -> AsyncIterator[ModelServer]:
    model_server = ModelServer()
    async with model_server.server:
        yield model_server


@pytest.fixture
async def writer(server: ModelServer) -> AsyncIterator[ModelWriter]:
    model_writer = ModelWriter(connect(Server("m", KEY, base_url=server.url)), Composer())
    yield model_writer
    await model_writer.close()
