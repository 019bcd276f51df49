"""A client list as a file: how large it may be, and its words as spreadsheets save them."""

LARGEST = 1_000_000  # bytes: 500 rows of a client list are a tenth of it
UTF16 = (b"\xff\xfe", b"\xfe\xff")


def decoded(content: bytes) -> str:
    """UTF-8, with or without its mark, UTF-16 or the old Windows letters."""
    if content.startswith(UTF16):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")
