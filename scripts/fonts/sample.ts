/**
 * Prose as pages hold it, with names, years, figures and marks, by which system
 * letters are fitted: each the better the more often it occurs.
 */
export const SAMPLE = `
A letter is seldom read by itself. The eye goes along a line in jumps of seven to nine letters, rests for about a
quarter of a second, and knows most words by their outline; what it cannot tell, it goes back for. So the width of a
line, the room between two of them and the size of the type belong together: whoever changes one has to look at the
others again. Lines of 45 to 75 letters are usual, in books as on a screen. “Too long” is what makes a reader lose
the next line, and “too short” is what breaks every second word – both are tiring after 20 or 30 minutes.
Names, years and figures behave differently. A sentence such as “On 17 October 2023 the Council met in Vienna, with
ministers from Germany, France, Italy, Spain, Poland and the United Kingdom” has twelve capitals in 120 letters;
ordinary prose has three or four. Tables are set in figures of one width (0, 1, 2, 3, 4, 5, 6, 7, 8, 9), so that
1,480 stands below 2,695 and 3.5 % below 12.7 %. Quotation marks, dashes and brackets need as much care: they are
small, but there are many of them, and a reader’s eye stops at each.
When the letters of a page arrive late, those of the system stand in their place. If they are wider, a paragraph may
take one line more, and all that follows is pushed down; readers who have just begun are thrown out of the sentence.
What can be done? The letters that stand in can be made larger or smaller until a line of them is as wide as it will
be. That works well on average, and badly for a given line, because each face has proportions of its own: one has
narrow capitals and a wide “m”, another a generous “x” and a space of hardly any width. Fitting the capitals, the
marks and the small letters each by themselves removes most of the difference. January, February, March, April, June,
July, August, September, November and December, Monday to Sunday, Athens to Zagreb, Berlin to
Edinburgh, Helsinki to Rome, Quebec to Kobe, Xanten to York: whatever begins with a capital is then as wide as it should be, and a page keeps its lines.
`
  .trim()
  .replaceAll("\n", " ");
