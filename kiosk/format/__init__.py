"""The bytes of docs/FORMAT.md: encode, decode, nothing else. No keys are used here and nothing is verified."""

SUITE_X25519 = 1  # DHKEM(X25519, HKDF-SHA256), RFC 9180
SUITE_HYBRID = 2  # MLKEM768-X25519
SUITES = (SUITE_X25519, SUITE_HYBRID)
SCHEMA = 2  # written
SCHEMAS = (1, 2)  # read
MAX_SEQ = 4095  # FORMAT §4: bounds what a hostile session can cost

TYPE_SIGNATURE = 1
TYPE_WITHDRAWAL = 2
TYPE_CLOSE = 3
TYPE_DOUBT = 4

TAG_BYTES = 16
