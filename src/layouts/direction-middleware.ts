import { defineMiddleware } from "astro:middleware";
import { withDirections } from "./with-directions.ts";

/** Tells the direction of the texts of a page that are not written as its language is. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.includes("text/html")) return response;
  return new Response(withDirections(await response.text()), response);
});
