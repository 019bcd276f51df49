"""Where Teams keeps files: OneDrive in memory, with addresses that let in whoever has them."""

from dataclasses import dataclass, field

from aiohttp import web


@dataclass
class Drive:
    """`asked_for`: the files that somebody tried to get or to bring; `full`: none is taken."""

    files: dict[str, bytes] = field(default_factory=dict)
    asked_for: list[str] = field(default_factory=list)
    full: bool = False

    def open(self, app: web.Application) -> None:
        app.router.add_get("/files/{name}", self._get)
        app.router.add_put("/files/{name}", self._bring)

    async def _get(self, request: web.Request) -> web.Response:
        """What is not there is said to be elsewhere."""
        name = request.match_info["name"]
        self.asked_for.append(name)
        if name not in self.files:
            raise web.HTTPFound("/files/elsewhere.csv")
        return web.Response(body=self.files[name], content_type="application/octet-stream")

    async def _bring(self, request: web.Request) -> web.Response:
        """The last part of an upload session makes the file."""
        name, content = request.match_info["name"], await request.read()
        self.asked_for.append(name)
        whole = f"bytes 0-{len(content) - 1}/{len(content)}"
        if self.full or request.headers["Content-Range"] != whole or "Authorization" in request.headers:
            return web.Response(status=409)
        self.files[name] = content
        return web.json_response({"id": "1"}, status=201)
