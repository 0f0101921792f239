import { tick, toItem } from "../listed.ts";
import type { Figure } from "./figure.ts";

/** What is chosen otherwise than it is published: the values of each name. */
export function changesOf({ controls }: Figure): Record<string, string[]> {
  const changes: Record<string, string[]> = {};
  for (const { name, value, defaultValue, checked, defaultChecked } of controls)
    if (checked !== defaultChecked || value !== defaultValue) (changes[name] ??= []).push(toItem(value));
  return changes;
}

/** Sets the form to what the address says; what it says wrongly changes nothing. */
export function takeFromAddress(figure: Figure): void {
  const given = new URLSearchParams(location.search);
  for (const control of figure.controls) {
    const wanted = given.get(control.name);
    if (control.value === wanted) control.checked = true;
    else if (wanted && control.max && figure.times.includes(+wanted)) control.value = wanted;
  }
  tick(figure.boxes, given.get("highlight") ?? "");
}

/** Writes what is chosen into the address: `?highlight=r1,r4&to=2023&view=table`, and nothing as it is published. */
export function writeAddress(figure: Figure): void {
  const given = new URLSearchParams(location.search);
  for (const { name } of figure.controls) given.delete(name);
  for (const [name, values] of Object.entries(changesOf(figure))) given.set(name, values.join());
  history.replaceState(null, "", (given.size ? `?${given}` : location.pathname) + location.hash);
}
