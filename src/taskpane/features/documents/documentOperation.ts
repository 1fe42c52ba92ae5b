import type { DocumentRequest } from "../../../core/documents/planDocument";
import type { MadeDocument } from "../../../flows/makeDocument";
import { checkOptions } from "../../app/checkOptions";
import type { Operation } from "../../app/runOperation";

const loadFlow = () => import(/* webpackChunkName: "makeDocument" */ "../../../flows/makeDocument");

/** Makes a document on a new sheet; `onMade` gets what was left out of it. */
export const documentOperation = (request: DocumentRequest, onMade: (made: MadeDocument) => void): Operation => ({
  name: "makeDocument",
  run: async (control) => {
    const { makeDocument } = await loadFlow();
    const made = await makeDocument(request, checkOptions(control.state()), control);
    onMade(made);
    const { sheet, count, refused } = made;
    return {
      told: ({ documents }) => {
        if (sheet === null) return documents.none;
        const left = refused.length === 0 ? "" : ` ${documents.refused(refused.length)}`;
        return documents.made(sheet, count) + left;
      },
    };
  },
});
