/** Props that set an element's content to markup; the caller must have escaped it. */
export const innerHtml = (html: string) => ({ dangerouslySetInnerHTML: { __html: html } });
