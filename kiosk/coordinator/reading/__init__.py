"""QR codes out of photographs, scans, PDFs and films. FORMAT §14.

Files are read by a process of their own that has no keys (`apart.read_apart`, `worker`), and what it finds is put
together here (`gathering.Gathering`). Single pictures and live cameras are `kiosk.reading`.
"""
