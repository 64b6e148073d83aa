"""QR codes out of photographs, scans, PDFs, films and camera frames. FORMAT §14.

Files are read by a process of their own that has no keys (`apart.read_apart`, `worker`), and what it finds is put
together here (`gathering.Gathering`). A live camera goes to `live.LiveReader`.
"""
