import { createRoot } from "react-dom/client";
import { languageOf } from "../../../src/locales/language";
import { ContractPage } from "./ContractPage";

/** Shows the page once Office is there. */
async function start(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById("root");
  if (root === null) throw new Error("contract.html has no #root");
  createRoot(root).render(<ContractPage language={languageOf(Office.context.displayLanguage)} />);
}

void start();
