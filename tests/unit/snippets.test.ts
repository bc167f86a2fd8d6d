import { describe, expect, it } from "vitest";
import { embedSnippet, pictureSnippet } from "../../app/_domain/sentences/embed-snippets";

const credit = { href: "https://example.org/en?layers=trade&q=a", text: "Ties <1> – Taqarub" };
const frame = {
  src: "https://example.org/en/embed?layers=trade&seen=abc",
  title: 'What "this" shows',
  width: "100%",
  height: 480,
};

describe("the snippet of an embed", () => {
  it("is the frame of the contract, and a link that stays where frames are stripped", () => {
    expect(embedSnippet(frame, credit)).toBe(
      '<iframe src="https://example.org/en/embed?layers=trade&amp;seen=abc" title="What &quot;this&quot; shows" width="100%" height="480" style="border:0" loading="lazy" allow="fullscreen; web-share; clipboard-write" allowfullscreen referrerpolicy="strict-origin-when-cross-origin"></iframe><p><a href="https://example.org/en?layers=trade&amp;q=a">Ties &lt;1&gt; – Taqarub</a></p>',
    );
  });
});

describe("the snippet of a picture", () => {
  it("is a linked picture with its words and its caption", () => {
    expect(pictureSnippet({ ...frame, width: 1200 }, credit)).toBe(
      '<figure><a href="https://example.org/en?layers=trade&amp;q=a"><img src="https://example.org/en/embed?layers=trade&amp;seen=abc" alt="What &quot;this&quot; shows" width="1200" height="480" loading="lazy"></a><figcaption><a href="https://example.org/en?layers=trade&amp;q=a">Ties &lt;1&gt; – Taqarub</a></figcaption></figure>',
    );
  });
});
