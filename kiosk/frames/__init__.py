"""A batch as QR codes and back: packed, cut into symbols, framed, drawn; and gathered again. FORMAT §14.

To show: `packed.pack`, `stream.Stream`, `code.draw`. To read: `collector.Collector`, `packed.unpack`. No keys are used
here: what came out of codes is worth what the same file would be.
"""
