import { pageAddress } from "../../_domain/query/addresses";
import { statePageTitle } from "../../_domain/sentences/sentence";
import { buttonVariants } from "../parts/button";
import { Icon } from "../parts/icons";
import { useAddress } from "../state/address";
import type { DashboardDialogProps } from "./dashboard-dialog";
import { ShareButton } from "./share-button";

const load = () => import("./dashboard-dialog").then(({ DashboardDialog }) => DashboardDialog);

const sizeClasses = "h-11 px-4 shadow-float max-tablet:w-11 max-tablet:px-0";

export type ShareProps = Pick<DashboardDialogProps, "selection" | "tie" | "site">;

/** Opens the share dialog of the map's page; without script a link to the canonical address. */
export function Share({ selection, tie, site }: ShareProps) {
  const { lang, records, filter, view, text } = useAddress();
  const path = pageAddress({ site: "", lang, records }, filter, { ...view, seen: null });
  return (
    <>
      <ShareButton
        lang={lang}
        title={statePageTitle(selection, tie, lang)}
        url={`${site}${path}`}
        load={load}
        shared={{ lang, records, site, view, selection, tie }}
        className={`${buttonVariants.primary} ${sizeClasses}`}
        wordsClasses="max-tablet:hidden"
      >
        <Icon name="share" size="size-5" />
      </ShareButton>{" "}
      <a href={path} className={`${buttonVariants.primary} ${sizeClasses} script:hidden`}>
        <Icon name="chain" size="size-5" />
        <span className="max-tablet:sr-only">{text.stateLink}</span>
      </a>
    </>
  );
}
