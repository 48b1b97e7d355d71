"""plenary convert --to cbor, and back."""

import unittest

from support import MINIMAL, WEEK, InFolder

# {"id": "r", "title": "T", "format": "1.0"}
MINIMAL_AS_CBOR = b"\xa3\x62id\x61r\x65title\x61T\x66format\x631.0"


class Cbor(InFolder):
    def test_there_and_back(self):
        self.file("week.json", WEEK)
        to_all = "--audience", "red"
        self.assertEqual(
            self.run_program("convert", "week.json", "--to", "cbor", "-o", "week.cbor", *to_all), (0, "", "")
        )
        self.assertEqual(self.run_program("convert", "week.cbor", "--to", "json", *to_all), (0, WEEK, ""))

    def test_bytes(self):
        self.file("r.json", MINIMAL)
        self.run_program("convert", "r.json", "--to", "cbor", "-o", "r.cbor")
        self.assertEqual((self.folder / "r.cbor").read_bytes(), MINIMAL_AS_CBOR)

    def test_what_cannot_be_read_is_told_without_lines(self):
        self.file("r.cbor", MINIMAL_AS_CBOR[:-1])
        code, out, err = self.run_program("convert", "r.cbor", "--to", "json")
        self.assertEqual((code, out), (1, ""))
        self.assertIn("error[read.syntax]: expected 3 bytes, found 2\n --> r.cbor  /format\n", err)


if __name__ == "__main__":
    unittest.main()
