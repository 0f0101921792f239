import { defineMiddleware } from "astro:middleware";
import { narrowPolicy } from "./narrow-policy.ts";
import { withDirections } from "./with-directions.ts";

/** Tells the direction of the texts of a page that are not written as its language is, and narrows its content policy. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.includes("text/html")) return response;
  const html = withDirections(await response.text());
  // While a page is edited, Vite puts more into it.
  return new Response(import.meta.env.PROD ? narrowPolicy(html) : html, response);
});
