"""The names of each workspace, ready to be recognised: one index a workspace, built when first needed."""

from collections import OrderedDict

from handlers.reading.names import Named, Names
from store import clients, contacts
from store.db import Session
from store.sight import Sight
from store.workspaces import Workspace

KEPT = 200  # workspaces


class Directory:
    """Other processes raise `workspace.names_version`; an index of an older version is built anew."""

    def __init__(self) -> None:
        self._known: OrderedDict[int, tuple[int, Names]] = OrderedDict()

    def names(self, session: Session, workspace: Workspace) -> Names:
        version, names = self._known.get(workspace.key, (-1, Names()))
        if version != workspace.names_version:
            names = read_names(session, workspace)
        self._known[workspace.key] = (workspace.names_version, names)
        self._known.move_to_end(workspace.key)
        while len(self._known) > KEPT:
            self._known.popitem(last=False)
        return names


def read_names(session: Session, workspace: Workspace) -> Names:
    sight = Sight.of_system(workspace.key)
    people: dict[int, list[tuple[int, str]]] = {}
    for contact in contacts.openly_known(session, sight):
        people.setdefault(contact.client_id, []).append((contact.key, contact.name))
    names = Names()
    for client in clients.all_seen(session, sight):
        names.add(Named(client.key, client.name, tuple(client.aliases), tuple(people.get(client.key, ()))))
    return names
