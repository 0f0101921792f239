/** Words of the front page and of the lists that it leads to. */
export const front = {
  "explainer.reviewedOn": "Reviewed",
  "home.scorecard": { one: "One claim, and how it stands", other: "{count} claims, and how each one stands" },
  "home.allClaims": "All claims, with who made them",
  "home.claims": "Claims followed to their outcome",
  "home.explainers": "Explained",
  "home.allExplainers": { one: "The explainer", other: "All {count} explainers" },
  "home.events": "What happened",
  "home.allEvents": { one: "The timeline", other: "The whole timeline, {count} events" },
  "home.articles": "The articles, read critically",
  "home.allSources": { one: "The source", other: "All {count} sources" },
  "home.news": "New here",
  "news.explainer": "Explainer reviewed",
  "news.edition": "New edition of figures",
  "news.event": "Event",
  "notFound.sections": "Where to go from here",
  // Pictures of links.
  "card.asOf": "Facts up to {date}",
  "card.reviewed": "Reviewed {date}",
} as const;
