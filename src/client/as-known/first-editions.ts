/**
 * Shows of a figure that draws one edition beside the other the first ones alone: their marks, their rows in the table,
 * and what can be read and picked.
 */
export function showFirst(root: HTMLElement, count: number): void {
  for (const mark of root.querySelectorAll<SVGElement>("[data-row]"))
    mark.toggleAttribute("hidden", +mark.dataset.row! >= count);
  for (const parts of ["tbody tr", ".picks label"])
    for (const [rank, part] of root.querySelectorAll(parts).entries()) part.toggleAttribute("hidden", rank >= count);
  root.dataset.values = root.dataset.values!.split(";").slice(0, count).join(";");
  // Put in its place anew, a figure reads its values and its words anew.
  root.replaceWith(root);
}
