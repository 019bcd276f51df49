"""Nobody but this machine reaches the playground, and it reaches nobody."""

import os
import socket

import pytest

from tests.peers.teams.trio import Trio

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def test_the_playground_listens_to_this_machine_alone(trio: Trio) -> None:
    port = int(trio.playground.url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port)):
        pass
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", port))


if os.environ.get("MOMENTS_ALONE"):  # `make peers` says whether a namespace could be made

    async def test_there_is_no_way_out_of_the_namespace() -> None:
        assert [name for _, name in socket.if_nameindex()] == ["lo"]
