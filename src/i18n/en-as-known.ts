/** Words of pages that show what was known on an earlier day. */
export const asKnown = {
  "asKnown.back": "Back in time",
  "asKnown.otherDay": "On another day",
  "asKnown.on": "As known on",
  "asKnown.nothing": "Nothing yet",
  "asKnown.today": "Show today’s",
  "asKnown.claims": {
    one: "As known on {day}: {known} of {count} claim.",
    other: "As known on {day}: {known} of {count} claims.",
  },
  "asKnown.events": {
    one: "As known on {day}: {known} of {count} event.",
    other: "As known on {day}: {known} of {count} events.",
  },
  "asKnown.rows": {
    one: "As known on {day}: {known} of {count} entry of this figure.",
    other: "As known on {day}: {known} of {count} entries of this figure.",
  },
  "asKnown.editions": {
    one: "As known on {day}: {known} of {count} edition of this figure.",
    other: "As known on {day}: {known} of {count} editions of this figure.",
  },
  "asKnown.edition": "As known on {day}: the {edition} was the newest that is drawn here.",
  "asKnown.noEdition": "As known on {day}: none of the editions that are drawn here had been published.",
  "asKnown.notDecided": {
    one: "{count} of them was not yet decided.",
    other: "{count} of them were not yet decided.",
  },
  "asKnown.undated": {
    one: "One is left out, as no day is known for it.",
    other: "{count} are left out, as no day is known for them.",
  },
  "asKnown.wording": "Titles and texts are today’s.",
  "asKnown.badDay":
    "“{given}” is no day, month or year, such as 2024-06-30, 2024-06 or 2024. Shown is what is known today.",
  "asKnown.verdict": "Not yet decided",
  "asKnown.verdictOn": "Not yet decided on {day}",
} as const;
