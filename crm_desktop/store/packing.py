"""How long lines of the journal are kept: deflated (RFC 1951), each alone, with what such lines have in common known
beforehand. A contact's line takes a third of its text so, and can be read without any other.

The dictionary is a part of the format: what was packed with it is read with it alone, so it never changes.
"""

from __future__ import annotations

import zlib

_SHORTEST = 96  # characters; less is not worth it
_WINDOW, _MEMORY, _LEVEL = -12, 5, 6  # 4 KB without header, for lines of about 1 KB
# What comes near the end is reached by the shortest references.
_DICTIONARY = (
    b'"deleted":1,"merged_into":"","photo":"","private":1,"cadence_days":30,"owner":"","source":"","status":"",'
    b'"tier":"A","additional":"","prefixes":"Dr.","suffixes":"","nickname":"","department":"","title":"","stated":true,'
    b'"parts_behind":"01","type":"call","todo","status":"planned","done","due":"20","completed":"T12:00:00Z",'
    b'"summary":"","description":"","direction":"out","result":"reached","no answer","activity":"01","contact":"01",'
    b'"name":"","media_type":"","digest":"","size":["detail",{"kind":"related","value":["detail",{"kind":"extra",'
    b'"value":["detail",{"kind":"im","value":["detail",{"kind":"source_uid","value":["detail",{"kind":"custom",'
    b'"value":["detail",{"kind":"date","value":"19","position":0,"label":"birthday"}],["detail",{"kind":"url",'
    b'"value":"https://www.","position":0}],["detail",{"kind":"tag","value":"","position":0}],["address",{"label":'
    b'"other","street":"","extended":"","po_box":"","city":"","region":"","postal_code":"","country":"","position":1}],'
    b'["detail",{"kind":"phone","value":"+00 ","position":2,"label":"home"}],["detail",{"kind":"email","value":'
    b'"@gmail.com","position":2,"label":"other"}],{"name":"","kind":"org","company":"","given":"","family":"",'
    b'"company":"","title":"","notes":"","kind":"individual","parts":[["detail",{"kind":"email","value":"info@.com",'
    b'"position":0,"label":"work"}],["detail",{"kind":"email","value":"","position":1,"label":"home"}],["detail",'
    b'{"kind":"phone","value":"+","position":0,"label":"mobile"}],["detail",{"kind":"phone","value":"+","position":1,'
    b'"label":"work"}],["address",{"label":"home","street":"","city":"","postal_code":"","country":"","position":0}]]}'
)

# Copied for each line: it knows the dictionary already.
_PACKER = zlib.compressobj(_LEVEL, zlib.DEFLATED, _WINDOW, _MEMORY, zlib.Z_DEFAULT_STRATEGY, _DICTIONARY)


def packed(line: str) -> str | bytes:
    """The line as it is kept: a short one as it is."""
    if len(line) < _SHORTEST:
        return line
    packer = _PACKER.copy()
    return packer.compress(line.encode()) + packer.flush()


def unpacked(kept: str | bytes) -> str:
    """The line that is kept so; raises ValueError for what is none."""
    if not isinstance(kept, bytes):
        return kept
    unpacker = zlib.decompressobj(_WINDOW, _DICTIONARY)
    try:
        line = unpacker.decompress(kept)
    except zlib.error as error:
        raise ValueError("no line that was packed") from error
    if not unpacker.eof or unpacker.unused_data:
        raise ValueError("a part of a line that was packed")
    return line.decode()
