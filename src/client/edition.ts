/**
 * Goes to the page of the edition that the address names, `?edition=2024`, where
 * the figure of this page has one. As the page is still being loaded, this leaves
 * no step to go back to; query and fragment stay.
 */
const edition = new URLSearchParams(location.search).get("edition");
for (const { pathname } of document.querySelectorAll<HTMLAnchorElement>(".editions a:not([aria-current])"))
  if (pathname.endsWith(`/${edition}/`)) location.pathname = pathname;
