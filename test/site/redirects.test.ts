import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { toAddress, toFile } from "../../src/reader/addresses.ts";
import { isCopied, redirectOf } from "../../src/model/redirects.ts";
import { attribute, builtSites } from "../support/site.ts";

describe.each(builtSites)("$name", (site) => {
  test("the list of addresses names every file on which others may rely, and nothing else", () => {
    const files = [...site.files].filter((file) => !/^(?:_|pagefind\/|cards\/|nginx-include\.conf$)/.test(file));
    expect(site.dossier.addresses.entries.map(({ address }) => address)).toEqual(files.map(toAddress).sort());
  });
});

const site = builtSites.find(({ name }) => name === "ferries")!;
const { dossier, folder, origin, base } = site;
const moves = dossier.addresses.entries.flatMap(({ address }) => {
  const target = redirectOf(dossier.redirects!.fields, address)?.target;
  return target === undefined ? [] : [{ address, target }];
});

test("addresses of every sort have moved", () => {
  const old = moves.map(({ address }) => address);
  for (const sort of [
    /^claims\/.*\/$/,
    /^charts\/[\w-]+\/$/,
    /^charts\/.*\/2023\/$/,
    /^embed\/.*\/2023\/$/,
    /\.svg$/,
    /\.csv$/,
  ])
    expect(
      old.some((address) => sort.test(address)),
      String(sort),
    ).toBe(true);
});

test.each(moves.filter(({ address }) => isCopied(address)))("$address is a copy of $target", ({ address, target }) => {
  const read = (at: string) => readFileSync(join(folder, toFile(at)));
  expect(read(address).equals(read(target))).toBe(true);
});

test.each(moves.filter(({ address }) => !isCopied(address)))("$address leads to $target", ({ address, target }) => {
  const { root, html } = site.moved.find((page) => page.address === address)!;
  const path = `${base}${target}`;
  expect(attribute(root.querySelector("link[rel=canonical]"), "href")).toBe(`${origin}${path}`);
  expect(attribute(root.querySelector("meta[name=robots]"), "content")).toBe("noindex");
  expect(attribute(root.querySelector("main a"), "href")).toBe(path);
  expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${path}">`);
  const scripts = root.querySelectorAll("script").map(({ rawText }) => rawText);
  expect(scripts).toEqual([`location.replace("${path}"+location.search+location.hash)`]);
  const hash = createHash("sha256").update(scripts[0]!).digest("base64");
  const policy = attribute(root.querySelector('meta[http-equiv="content-security-policy"]'), "content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("form-action 'none'; base-uri 'none'");
  expect(policy).toContain(`script-src 'sha256-${hash}'`);
  // Neither the sitemap nor the search index knows it.
  expect(site.read("sitemap-0.xml")).not.toContain(`/${address}<`);
  expect(html).not.toContain("data-pagefind-body");
});

test("hosts that read _redirects are told of every page, base path included, and of no copy", () => {
  expect(site.read("_redirects").trim().split("\n")).toEqual(
    moves
      .filter(({ address }) => !isCopied(address))
      .map(({ address, target }) => `${base}${address} ${base}${target} 301`),
  );
  expect(builtSites.find(({ name }) => name === "real")!.files.has("_redirects")).toBe(false);
});
