import type { Language } from "../../_domain/vocabulary/language";
import { numberMarkup } from "../../_render/svg/callout-marks";
import { svgTheme } from "../../_render/svg/svg-theme";
import { innerHtml } from "../parts/inner-html";

type NumberProps = { readonly number: number; readonly lang: Language };

/** The number that stands for a callout on the map. */
export const CalloutNumber = ({ number, lang }: NumberProps) => (
  <svg
    viewBox="-10 -10 20 20"
    aria-hidden="true"
    className="size-5 flex-none"
    {...innerHtml(numberMarkup(number, lang, svgTheme("variables", 1)))}
  />
);
