import { expect, test } from "vitest";
import { html, Markup } from "../../app/_domain/text/html";

const hostile = `<b>"Tom" & 'Jerry'</b>`;
const escapedText = "&lt;b&gt;&quot;Tom&quot; &amp; &#39;Jerry&#39;&lt;/b&gt;";

test("a template escapes texts and numbers, in content and attributes", () => {
  expect(html`<p title="${hostile}">${hostile} ${1.5}</p>`.text).toBe(
    `<p title="${escapedText}">${escapedText} 1.5</p>`,
  );
});

test("a template takes markup as it stands, joins lists and leaves out what is not there", () => {
  const rows = ["a", hostile].map((text) => html`<li>${text}</li>`);
  expect(html`<ol>${rows}${null}${undefined}${false}${new Markup("<hr>")}</ol>`.text).toBe(
    `<ol><li>a</li><li>${escapedText}</li><hr></ol>`,
  );
});

test("a template drops its own line breaks alone", () => {
  expect(
    html`
    <p>
      ${"two\n  lines"} <b>end</b>
    </p>`.text,
  ).toBe("<p>two\n  lines <b>end</b></p>");
});
