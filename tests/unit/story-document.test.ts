import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { dataset } from "../../app/_data/current-dataset";
import { storyText } from "../../app/_domain/sentences/story";
import { storyWords } from "../../app/_domain/sentences/story-words";
import { languages } from "../../app/_domain/vocabulary/language";
import { StoryDocument } from "../../app/_ui/stories/story-document";

const [story] = dataset.stories ?? [];
if (!story) throw new Error("no story");

describe.each(languages)("the page of a story in %s", (lang) => {
  const draw = (steps: number) =>
    renderToStaticMarkup(
      createElement(StoryDocument, {
        story: storyText({ ...story, steps: story.steps.slice(0, steps) }, dataset, lang),
        ...{ lang, records: dataset, figures: [], ties: [], number: null, share: null },
      }),
    );

  it("tells strong lines from faint ones only where it has more than one step", () => {
    expect(draw(2)).toContain(storyWords[lang].lines);
    expect(draw(1)).not.toContain(storyWords[lang].lines);
  });
});
