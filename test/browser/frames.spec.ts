import { expect, test } from "../support/browser.ts";
import { readPages, unlike } from "../support/unlike.ts";

test("a frame is one request, stores nothing and asks nobody", async ({ page, context, site }) => {
  test.setTimeout(120_000);
  const frames = readPages(site).filter(({ address }) => address.startsWith("embed/"));
  const addresses = unlike(frames).map(({ address }) => address);
  expect(addresses.length).toBeGreaterThan(15);
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  // What a page could keep, or tell others by.
  await page.addInitScript(() => {
    const used: string[] = [];
    Object.assign(window, { used });
    const watch = (owner: object, name: string) => {
      const note = () => used.push(name);
      const isMethod = typeof Object.getOwnPropertyDescriptor(owner, name)!.value === "function";
      Object.defineProperty(owner, name, isMethod ? { value: note } : { get: note });
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "fetch", "open"]) watch(window, name);
    watch(Document.prototype, "cookie");
    watch(Navigator.prototype, "sendBeacon");
    watch(Navigator.prototype, "serviceWorker");
    watch(XMLHttpRequest.prototype, "open");
  });
  for (const address of addresses) {
    asked.length = 0;
    await page.goto(address);
    expect(asked, address).toEqual([page.url()]);
    expect(await page.evaluate(() => (window as unknown as { used: string[] }).used), address).toEqual([]);
  }
  // The watch does hear.
  await page.evaluate(() => [window.localStorage, document.cookie, window.caches].length);
  expect(await page.evaluate(() => (window as unknown as { used: string[] }).used)).toHaveLength(3);
});
