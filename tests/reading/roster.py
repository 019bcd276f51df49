"""The clients that the lines of told.txt speak of; all invented."""

from handlers.reading.names import Named, Names

_CLIENTS = """
Marlow & Finch LLP | Marlow Finch; Marlow | Ingrid Solberg; Tom Hadley
Juniper Tram | | Ida Fenwick
Target Homes | Target | Ravi Menon; Grace Lim
Bauer Möbel GmbH | Bauer | Jörg Bauer; Petra Vogt
Pâtisserie Arnaud | Arnaud | Élodie Arnaud
Bodegas Luján | Luján | Pilar Luján; Andrés Vega
Northgate Dental | Northgate | Priya Nair; Colm Byrne
Shell Bay Hotels | Shell Bay | Martin Quist
Orchard Labs | Orchard | May Chen; Hugo Brandt
The Okafor Family | the Okafors; Okafor | Chidi Okafor; Ada Okafor
Kestrel Freight | Kestrel | Bill Prentice
Tanaka Optics | Tanaka | Kenji Tanaka
Rosewood Academy | Rosewood | Rose Atkins
Gap Year Partners | Gap Year; GYP | Will Farrow
Silva Motors | Silva | Ana Silva; Joana Prado
Vogt Steuerberatung | Vogt | Lukas Vogt
Bluebell Nurseries | Bluebell | Peter Lamb
Castle Rock Brewing | Castle Rock | Peter Novak
Desai Textiles | Desai | Meera Desai; Arjun Rao
O'Hara Builders | O'Hara | Siobhan O'Hara
Copperfield Brewing | Copperfield | Amos Trelawny
"""


def clients() -> list[Named]:
    rows = [[cell.strip() for cell in line.split("|")] for line in _CLIENTS.strip().splitlines()]
    return [
        Named(number, name, _listed(aliases), tuple(enumerate(_listed(contacts))))
        for number, (name, aliases, contacts) in enumerate(rows, 1)
    ]


def roster() -> Names:
    return Names(clients())


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())
