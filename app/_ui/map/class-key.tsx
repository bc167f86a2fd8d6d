import type { StatusId } from "../../_domain/vocabulary/statuses";
import { classKey, classKeySizePx } from "../../_render/svg/class-key";
import { innerHtml } from "../parts/inner-html";

/** The line of a class of flows, as on the map, and the sign of its status. */
export const ClassKey = ({ id }: { id: StatusId }) => (
  <svg
    {...classKeySizePx}
    aria-hidden="true"
    className="block shrink-0 overflow-visible"
    {...innerHtml(classKey(id, "currentColor", "var(--color-paper)"))}
  />
);
