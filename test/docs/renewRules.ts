import { writeFileSync } from "node:fs";
import { RULES_PAGE, rulesPage } from "./rulesPage";

/** Writes the page of rules. */
void rulesPage().then((page) => writeFileSync(RULES_PAGE, page));
