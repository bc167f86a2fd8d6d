import { changesQuery } from "../../_domain/query/changes-scope";
import { appendQuery, missingTieProblem } from "../../_domain/query/params";
import { ChangesDocument } from "../../_ui/pages/changes-document";
import { DocumentFrame, type DocumentProps, documentMetadata, readParams } from "../document-frame";
import { changesPage, changesScope, scopeSentences } from "./change-groups";

async function readPage(props: DocumentProps) {
  const { lang, query } = await readParams(props);
  const scope = changesScope(query);
  return { lang, scope, path: appendQuery("changes", changesQuery(scope)) };
}

export async function generateMetadata(props: DocumentProps) {
  const { path } = await readPage(props);
  return documentMetadata(props, "changes", { path });
}

export default async function Page(props: DocumentProps) {
  const { lang, scope, path } = await readPage(props);
  const { missingTie, rest } = scope;
  return (
    <DocumentFrame
      lang={lang}
      query={rest}
      problems={missingTie === null ? [] : [missingTieProblem(missingTie)]}
      path={path}
      page="changes"
    >
      <ChangesDocument
        lang={lang}
        page={changesPage(scope, lang)}
        scope={scopeSentences(scope, lang)}
      />
    </DocumentFrame>
  );
}
