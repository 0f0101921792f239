/** Shows the name of a square beside the pointer; it is written once for all readers, as what the link is called. */
document.onpointerover = ({ target }) => {
  const { ariaLabel, className } = target as HTMLElement;
  if (/\bmark\b/.test(className) && ariaLabel) (target as HTMLElement).title = ariaLabel;
};
