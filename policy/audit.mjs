/**
 * Licences and known faults of the dependencies, by the policy beside this file. Without a network the licences are
 * still checked, and the audit reports that faults could not be checked.
 */
import { readFileSync } from "node:fs";
import { knownFaults } from "./knownFaults.mjs";
import { licenceFaults, readLicences } from "./readLicences.mjs";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const policy = read("./dependencies.json");
const dependencies = readLicences(read("../package-lock.json"));

const licences = licenceFaults(dependencies, policy);
const shipped = dependencies.filter(({ isShipped }) => isShipped).length;
console.log(`Licences: ${dependencies.length} packages, ${shipped} of them shipped, ${licences.length} not allowed.`);

const known = await knownFaults(policy);
if ("unanswered" in known) console.log(`Known faults: NOT CHECKED, the registry gave no answer (${known.unanswered}).`);
else console.log(`Known faults: ${known.faults.length} of ${policy.worstFault} severity or worse in what is shipped.`);

const faults = [...licences, ...("faults" in known ? known.faults : [])];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
