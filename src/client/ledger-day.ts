import { readDay, spellDay, type Day } from "./as-known/day.ts";
import { isOpen, isThere } from "./as-known/mark.ts";
import { say, type Sentence } from "./as-known/say.ts";
import { showScores, type ScoreWords } from "./as-known/scores.ts";
import { countBy, recount } from "./as-known/tally.ts";
import { markSquare, markVerdict, NOT_DECIDED } from "./as-known/verdicts.ts";

interface Words extends ScoreWords {
  verdict: string;
  verdictOn: Sentence;
  notDecided: Sentence;
}

/**
 * What a day of `<as-known>` means to the ledger of claims: verdicts that had
 * not been reached are taken away, from rows, squares and the filter, and
 * tallies and scores are counted anew.
 */
const ledger = document.querySelector<HTMLElement>("[data-ledger]")!;
const words = JSON.parse(ledger.dataset.ledger!) as Words;
const items = [...document.querySelectorAll<HTMLElement>("main li[data-known]")];
const byLink = new Map(items.map((item) => [item.querySelector("a")!.href, item]));

function show(): void {
  const given = readDay();
  const day = given?.end ? given : undefined;
  const verdict = day ? say(words.verdictOn, { day: spellDay(day).replaceAll(" ", "\u00a0") }) : "";
  for (const item of items) if (item.dataset.decided !== undefined) markVerdict(item, isOpen(item, day), verdict);
  for (const square of document.querySelectorAll<HTMLAnchorElement>(".claim-squares a"))
    markSquare(square, byLink.get(square.href)!, day, verdict);
  const known = items.filter((item) => isThere(item, day));
  recount(
    document.querySelector("main > .shares")!,
    countBy(known, ({ dataset }) => dataset.status!.split(" ")[0]!),
  );
  const open = known.filter((item) => isOpen(item, day)).length;
  if (open > 0) ledger.querySelector("output span")!.prepend(`${say(words.notDecided, { count: open })} `);
  const board = document.querySelector(".scoreboard");
  if (board) showScores(board, day, words, verdict);
  offer(day);
}

/** What was not decided can be asked for, on a day on which there may be such. */
function offer(day: Day | undefined): void {
  const statuses = document.querySelector<HTMLSelectElement>("select[name=status]")!;
  const option = statuses.querySelector(`[value=${NOT_DECIDED}]`);
  if (!day) option?.remove();
  else if (!option) statuses.add(new Option(words.verdict, NOT_DECIDED));
}

show();
document.addEventListener("asof", show);
