import type { Day } from "./day.ts";
import { isOpen, isThere } from "./mark.ts";
import { say, type Sentence } from "./say.ts";
import { countBy, recount } from "./tally.ts";
import { markVerdict } from "./verdicts.ts";

/** What the scores are told with. */
export interface ScoreWords {
  sum: Sentence;
  none: Sentence;
  rest: Sentence;
  each: Sentence;
}

/** Counts what became of forecasts and pledges as it stood on a day; what was not decided counts as open. */
export function showScores(board: Element, day: Day | undefined, words: ScoreWords, notDecided: string): void {
  const rows = [...board.querySelectorAll<HTMLElement>("tr[data-known]")];
  for (const row of rows) {
    row.hidden = !isThere(row, day);
    markVerdict(row, isOpen(row, day), notDecided);
    for (const part of row.querySelectorAll<HTMLElement>("[data-known]")) part.hidden = !isThere(part, day);
  }
  const known = rows.filter(({ hidden }) => !hidden);
  const outcomeOf = (row: HTMLElement) => (isOpen(row, day) ? "open" : (row.dataset.outcome ?? ""));
  const counts = countBy(known, outcomeOf);
  const count = (outcome: string) => counts.get(outcome) ?? 0;
  recount(board.querySelector(".shares")!, counts);

  const judged = count("came-true") + count("partly") + count("did-not");
  const rest = known.length - judged;
  board.querySelector(".score")!.textContent = [
    judged > 0 ? say(words.sum, { came: count("came-true"), count: judged }) : say(words.none, {}),
    ...(rest > 0 ? [say(words.rest, { count: rest })] : []),
  ].join(" ");
  board.querySelector("summary")!.textContent = say(words.each, { count: known.length });

  for (const table of board.querySelectorAll<HTMLElement>("table[data-by]")) {
    const { by } = table.dataset;
    const heads = [...table.querySelectorAll<HTMLElement>("thead [data-part]")];
    const cells = [...table.querySelectorAll<HTMLElement>("tbody tr")].map((row) => {
      const own = countBy(
        known.filter(({ dataset }) => dataset[by!] === row.dataset.key),
        outcomeOf,
      );
      row.hidden = own.size === 0;
      return [...row.querySelectorAll("td")].map((cell, rank) => {
        const count = own.get(heads[rank]!.dataset.part!) ?? 0;
        cell.textContent = count > 0 ? String(count) : "–";
        return { cell, count };
      });
    });
    for (const [rank, head] of heads.entries()) {
      const column = cells.map((row) => row[rank]!);
      head.hidden = column.every(({ count }) => count === 0);
      for (const { cell } of column) cell.hidden = head.hidden;
    }
  }
}
