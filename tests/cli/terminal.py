"""What the program makes of terminals: colours, control characters, progress."""

import re
import subprocess
import time
import unittest

from support import MINIMAL, PROGRAM, WEEK, WRONG_COUNTRY, WRONG_COUNTRY_PRINTED, InFolder


class Colour(InFolder):
    def test_only_a_terminal_gets_colours_unless_the_user_says_otherwise(self):
        self.file("week.json", WRONG_COUNTRY)
        check = ("check", "week.json")
        sequence = "\x1b[1;31merror[field.pattern]\x1b[0m"
        for coloured, out in [
            (False, self.run_program(*check)[1]),
            (True, self.on_terminal(*check)),
            (False, self.on_terminal(*check, NO_COLOR="1")),
            (True, self.on_terminal(*check, NO_COLOR="")),
            (False, self.on_terminal(*check, TERM="dumb")),
            (True, self.run_program(*check, CLICOLOR_FORCE="1")[1]),
            (False, self.run_program(*check, CLICOLOR_FORCE="0")[1]),
            (False, self.run_program(*check, CLICOLOR_FORCE="1", NO_COLOR="1")[1]),
            (True, self.run_program(*check, "--colour", "always", NO_COLOR="1")[1]),
            (True, self.run_program("--color=always", *check)[1]),
            (False, self.on_terminal(*check, "--colour=never")),
        ]:
            self.assertEqual(sequence in out, coloured)
            self.assertEqual("\x1b" in out, coloured)
            self.assertEqual(re.sub("\x1b\\[[0-9;]*m", "", out), WRONG_COUNTRY_PRINTED)

    def test_what_comes_from_outside_controls_no_terminal(self):
        text = WEEK.replace("Kings Wharf", "Kings\\u001b[2J\\u202eWharf").replace("Reef Room", "Reef\x1b]0;x\x07")
        name = "\x1b[31mweek.json"
        self.file(name, text)
        for command in "check", "show":
            code, out, err = self.run_program(command, name)
            self.assertNotEqual(out, "")
            self.assertNotRegex(out + err, "[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]")
        self.assertIn("Kings<U+001B>[2J<U+202E>Wharf", out)
        self.assertNotRegex(self.run_program("check", "none\x1b[31m")[2], "\x1b")


class Progress(InFolder):
    def test_a_terminal_is_told_what_takes_so_long_and_the_line_goes_again(self):
        out = self.on_terminal("check", "-", stdin=MINIMAL.encode(), pause=1.6, TERM="dumb")
        self.assertEqual(
            re.sub("(\r\x1b\\[Kreading <stdin>: 0 MiB)+\r\x1b\\[K", "[progress]", out),
            "[progress]<stdin>: no findings\n",
        )

    def test_what_is_quick_shows_nothing(self):
        self.assertEqual(
            self.on_terminal("check", "-", stdin=MINIMAL.encode(), TERM="dumb"), "<stdin>: no findings\n"
        )

    def test_who_is_no_terminal_is_told_nothing(self):
        started = subprocess.Popen(
            [PROGRAM, "check", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        time.sleep(1.3)
        self.assertEqual(started.communicate(MINIMAL.encode()), (b"<stdin>: no findings\n", b""))


if __name__ == "__main__":
    unittest.main()
