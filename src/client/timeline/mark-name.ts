/** When an event was, and what it is called, as its mark is named. */
export function nameOf(mark: Element): { when: string; title: string } {
  const name = mark.getAttribute("aria-label") ?? mark.querySelector("title")!.textContent;
  const [when = "", title = ""] = name.split(":\n");
  return { when, title };
}
