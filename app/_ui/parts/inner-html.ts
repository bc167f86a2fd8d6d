/** Markup of our own, escaped where it is made, as the content of an element. */
export const innerHtml = (html: string) => ({ dangerouslySetInnerHTML: { __html: html } });
