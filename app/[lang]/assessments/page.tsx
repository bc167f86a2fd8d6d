import { AssessmentsDocument } from "../../_ui/pages/assessments-document";
import { asked, Whole, type WholeProps, wholeMetadata } from "../dataset-page";

export const generateMetadata = (props: WholeProps) => wholeMetadata(props, "assessments");

export default async function Page(props: WholeProps) {
  const { lang, query, records } = await asked(props);
  return (
    <Whole id="assessments" {...{ lang, query }}>
      <AssessmentsDocument {...{ lang, records }} />
    </Whole>
  );
}
