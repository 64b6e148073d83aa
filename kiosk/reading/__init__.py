"""QR codes in pictures and before a live camera, for stand and coordinator alike. FORMAT §14.

`sight` reads a picture, `ladder` looks at it again, `trouble` says what is wrong with it, `live` reads frame after
frame. A window lets `eye` do that: a process of its own, without keys and files.
"""
