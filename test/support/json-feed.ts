import { Ajv } from "ajv";

const text = { type: "string", minLength: 1 };
const address = { type: "string", pattern: "^https?://[^\\s]+$" };
/** As RFC 3339 has it. */
const time = {
  type: "string",
  pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)$",
};
const authors = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    properties: { name: text, url: address, avatar: address },
    minProperties: 1,
    additionalProperties: false,
  },
};

/** What the format says of a feed, in which nothing else stands: https://www.jsonfeed.org/version/1.1/ */
const isFeed = new Ajv({ allErrors: true }).compile({
  type: "object",
  required: ["version", "title", "items"],
  additionalProperties: false,
  properties: {
    version: { const: "https://jsonfeed.org/version/1.1" },
    title: text,
    home_page_url: address,
    feed_url: address,
    description: text,
    language: { type: "string", pattern: "^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]+)*$" },
    authors,
    items: {
      type: "array",
      items: {
        type: "object",
        required: ["id"],
        anyOf: [{ required: ["content_html"] }, { required: ["content_text"] }],
        additionalProperties: false,
        properties: {
          id: text,
          url: address,
          title: text,
          content_html: text,
          content_text: text,
          date_published: time,
          date_modified: time,
          tags: { type: "array", items: text },
          authors,
          language: text,
        },
      },
    },
  },
});

export interface JsonFeed {
  title: string;
  home_page_url: string;
  feed_url: string;
  language: string;
  items: { id: string; url: string; title: string; content_html: string; date_published: string; tags: string[] }[];
}

/** @throws {Error} when it is none by the rules of the format */
export function readJsonFeed(json: string): JsonFeed {
  const feed: unknown = JSON.parse(json);
  if (!isFeed(feed))
    throw new Error(isFeed.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`).join("\n"));
  const { items } = feed as unknown as JsonFeed;
  const ids = new Set(items.map(({ id }) => id));
  if (ids.size < items.length) throw new Error("two items have one id");
  return feed as unknown as JsonFeed;
}
