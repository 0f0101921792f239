/** Words by which the check tells what a sentence says, each list with blanks between them; and what it tells editors on their pages. */
export const prose = {
  "prose.saying":
    "says said say tells told calls called asks asked adds added announces announced argues argued claims claimed confirms confirmed declares declared denies denied explains explained insists insisted names named promises promised reports reported repeats repeated warns warned writes wrote",
  "prose.large": "hundred thousand million billion trillion hundreds thousands millions billions",
  // Behind the day of a month, and between the two.
  "prose.ordinals": "st nd rd th",
  "prose.ofMonth": "of",
  // Before a time; "of" would be that of an edition too.
  "prose.atTime": "in for during",
  // Before a number that is no figure of its own.
  "prose.hedges":
    "about around roughly approximately nearly almost over above below under beyond than least most by up between plus minus extra another other further additional only exceed exceeds exceeded reach reaches reached pass passes passed goal target limit towards promise promised pledge pledged",
  // Right before a number that is that of a change.
  "prose.changes":
    "rose rise rises fell fall falls grew grow grows dropped drops increased increases decreased decreases gained lost",
  // In a sentence whose number may be that of several together, or of what is not so.
  "prose.otherThings":
    "average mean median total sum together combined altogether plan plans planned aim aims aimed intend intends intended want wants wanted need needs needed will would should could may might",
  // Between two numbers of which one is the end of a range.
  "prose.range": "to or and &",
  // Behind a figure that stands by itself.
  "prose.afterFigure": "in for and to after against while when as but from during then",
  "prose.numbers":
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
  // Between what is counted and the number that it is at.
  "prose.atThreshold":
    "at or above the are were is be to stand stood have had reach reaches reached meet meets met spend spends spent",
  "prose.orMore": "or more | or above | and more | or over",
  "uncited.here": "No source nearby: {facts}",
  "uncited.count": {
    one: "{count} paragraph here has no source nearby. Readers see no mark.",
    other: "{count} paragraphs here have no source nearby. Readers see no marks.",
  },
} as const;
