"""Reads a calendar file with two strict parsers and prints what both understood, one entry a line, by uid:
uid, first day, day after the last, sequence, status, number of reminders, title."""

import sys

import icalendar
import vobject

text = open(sys.argv[1], newline="").read()
assert "\n" not in text.replace("\r\n", ""), "lines end in CRLF"
assert all(len(line) <= 76 for line in text.split("\r\n")), "long lines are folded"

calendar = icalendar.Calendar.from_ical(text)
assert not calendar.errors, calendar.errors
entries = {}
for entry in calendar.walk("VEVENT"):
    assert not entry.errors, entry.errors
    reminders = [part.decoded("trigger") for part in entry.walk("VALARM")]
    assert all((trigger.seconds // 3600) == 9 for trigger in reminders), "reminders come in the morning"
    entries[str(entry["uid"])] = [
        entry.decoded("dtstart").isoformat(),
        entry.decoded("dtend").isoformat(),
        str(entry["sequence"]),
        str(entry.get("status", "-")),
        str(len(reminders)),
        str(entry["summary"]),
    ]

other = vobject.readOne(text)
other.validate(raiseException=True)
for entry in other.vevent_list:
    read = entries[entry.uid.value]
    assert entry.dtstart.value.isoformat() == read[0], "both parsers see the same day"
    assert entry.summary.value == read[5], "both parsers see the same title"
assert len(other.vevent_list) == len(entries) == len(calendar.walk("VEVENT"))

for uid, read in sorted(entries.items()):
    print("\t".join([uid, *read]))
