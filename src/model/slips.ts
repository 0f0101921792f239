/** Whether one letter is wrong, missing or too many in a word, or two are exchanged. */
export function isOneSlip(written: string, meant: string): boolean {
  if (written === meant || Math.abs(written.length - meant.length) > 1) return false;
  let at = 0;
  while (at < written.length && written[at] === meant[at]) at++;
  const rest = (word: string, from: number) => word.slice(from);
  return (
    rest(written, at + 1) === rest(meant, at + 1) ||
    rest(written, at + 1) === rest(meant, at) ||
    rest(written, at) === rest(meant, at + 1) ||
    (written[at] === meant[at + 1] &&
      written[at + 1] === meant[at] &&
      at + 1 < meant.length &&
      rest(written, at + 2) === rest(meant, at + 2))
  );
}
