/** `/` and Ctrl-K, or ⌘K, lead to the box to search, unless a field takes the key: the only keys of a whole page. */
export function leadToSearch(box: HTMLInputElement): void {
  document.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target, isComposing } = event;
    const isSlash = key === "/" && !ctrlKey && !metaKey && !altKey;
    const isChord = key.toLowerCase() === "k" && ctrlKey !== metaKey && !altKey && !shiftKey;
    if (!(isSlash || isChord) || isComposing || event.defaultPrevented || takesKeys(target)) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

const takesKeys = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
