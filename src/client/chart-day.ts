import { showFirst } from "./as-known/first-editions.ts";
import { isKnown, isoOf, readDay, spellDay, withDay } from "./as-known/day.ts";

/**
 * Shows a chart as it was known on the day that the address names,
 * `?asof=2024-06-30`: by the slider of its rows, by the newest edition that had
 * been published, which has a page of its own, or by all that had been, where
 * they stand side by side. What editors say of the whole is of today, and left out.
 */
const bar = document.querySelector<HTMLElement>(".chart-day")!;
const dates = document.querySelector<HTMLElement>("figure-dates");
const editions = [...document.querySelectorAll<HTMLAnchorElement>(".editions a")];

/** Another page has the edition of that day. */
function leave(): boolean {
  const day = readDay();
  const then = day?.end ? editions.findLast(({ dataset }) => isKnown(dataset.known, day)) : undefined;
  if (!then || then.ariaCurrent) return false;
  location.replace(then.pathname + location.search + location.hash);
  return true;
}

function show(): void {
  const given = readDay();
  const day = given?.end ? given : undefined;
  const { rows, edition, none, badDay, subject, ...all } = bar.dataset as Record<string, string>;
  const days = all.days?.split(" ") ?? editions.map(({ dataset }) => dataset.known);
  const later = day ? days.findIndex((own) => !isKnown(own, day)) : -1;
  const isPublished = later !== 0;
  let words = badDay!.replace("{given}", () => given?.given ?? "");
  if (dates) {
    const slider = dates.querySelector("input")!;
    const days = dates.dataset.days!.split(" ");
    const known = days.filter((own) => !day || isKnown(own, day));
    slider.value = String(new Set(known).size);
    slider.dispatchEvent(new Event("input"));
    if (day) words = rows!.replace("{day}", spellDay(day)).replace("{known}", String(known.length));
  } else if (day) {
    const known = later < 0 ? days.length : later;
    const template = !isPublished ? none : all.days ? all.editions : edition;
    words = template!.replace("{day}", spellDay(day)).replace("{known}", String(known));
    if (all.days && known < days.length) {
      const plot = document.querySelector(".plot")!;
      plot.ariaLabel = document.querySelector("h1")!.textContent = subject!;
      showFirst(document.querySelector("chart-figure")!, known);
    }
    for (const link of editions) link.hidden = !isKnown(link.dataset.known, day);
    for (const part of document.querySelectorAll<HTMLElement>(".edition-note, .figure-note, .how-to-read"))
      part.hidden = true;
  }
  if (!isPublished) {
    document.querySelector("h1")!.textContent = subject!;
    for (const part of document.querySelectorAll<HTMLElement>("chart-figure, .figure-files")) part.hidden = true;
  }
  bar.hidden = !given;
  bar.querySelector("b")!.textContent = words;
}

/** What is chosen by the slider stands in the address, where there is a way back from it. */
function choose({ value, max }: HTMLInputElement): void {
  const stops = [...new Set(dates!.dataset.days!.split(" "))];
  // Before the first day is the day before it.
  const day = value === max ? undefined : (stops[+value - 1] ?? isoOf({ given: "", end: Date.parse(stops[0]!) - 1 }));
  history.pushState(null, "", location.pathname + withDay(location.search, day) + location.hash);
  show();
}

if (leave())
  // Until the other page has come, nothing of this one is shown.
  addEventListener("DOMContentLoaded", () => {
    document.documentElement.dataset.held = "";
  });
else {
  dates?.querySelector("input")!.addEventListener("change", ({ currentTarget }) => {
    choose(currentTarget as HTMLInputElement);
  });
  addEventListener("popstate", show);
  show();
}
