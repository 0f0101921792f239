import { expect, test } from "vitest";
import { withDirections } from "../../src/layouts/with-directions.ts";

const page = (body: string, lang = "en") =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>שלום</title></head><body>${body}</body></html>`;

test("a page without a letter that is written from right to left stays as it is", () => {
  const html = "<p class=a>Words < words</p><P>";
  expect(withDirections(html)).toBe(html);
});

test.each([
  ["<h1>שלום</h1>", '<h1 dir="rtl">שלום</h1>'],
  ["<h1>مرحبا A</h1>", '<h1 dir="rtl">مرحبا A</h1>'],
  ["<h1>A name, שלום, in it</h1>", "<h1>A name, שלום, in it</h1>"],
  ['<p>See <a href="#">שלום, עולם</a>, 2024.</p>', '<p>See <a dir="rtl" href="#">שלום, עולם</a>, 2024.</p>'],
  ["<ul><li><a>שלום</a></li><li>A</li></ul>", '<ul><li><a dir="rtl">שלום</a></li><li>A</li></ul>'],
  ["<table><tr><th>שלום</th><td>1</td></tr></table>", '<table><tr><th dir="rtl">שלום</th><td>1</td></tr></table>'],
  ['<p dir="rtl">שלום <em>A b</em></p>', '<p dir="rtl">שלום <em dir="ltr">A b</em></p>'],
  ['<blockquote class="a>b">שלום</blockquote>', '<blockquote dir="rtl" class="a>b">שלום</blockquote>'],
  ["<figcaption>שלום <b>1</b></figcaption>", '<figcaption dir="rtl">שלום <b>1</b></figcaption>'],
  ["<svg><text>שלום</text></svg>", "<svg><text>שלום</text></svg>"],
  ["<script>'שלום'</script>", "<script>'שלום'</script>"],
  ["<p>A &amp; <b>ש</b></p>", '<p>A &amp; <b dir="rtl">ש</b></p>'],
])("%s becomes %s", (body, told) => {
  expect(withDirections(page(body))).toBe(page(told));
});

test("a page in a language that is written from right to left says so, and what is otherwise in it", () => {
  expect(withDirections(page('<p>שלום</p><p>A</p><div class="plots a"><p>1</p></div>', "he"))).toBe(
    page('<p>שלום</p><p dir="ltr">A</p><div dir="ltr" class="plots a"><p>1</p></div>', "he").replace(
      "<html",
      '<html dir="rtl"',
    ),
  );
});
